"""Folders of text files, which may be packed: a record per file, with its path as `id`."""

from __future__ import annotations

import os
from collections.abc import Iterator

from articlekit.corpus.batches import Batch, Position, Record
from articlekit.corpus.errors import UnreadableRecord
from articlekit.corpus.inputs import text_files
from articlekit.corpus.parse_record import decode_error
from articlekit.corpus.readers.cursor import Cursor, SizedRecord, cut_message
from articlekit.corpus.streams import BROKEN, open_stream


def read(cursor: Cursor, at: Position) -> Iterator[Batch]:
    """Yield the files from `at` on."""
    yield from cursor.batches("file", at, _records(cursor, at.record))


def _records(cursor: Cursor, skip: int) -> Iterator[SizedRecord]:
    max_bytes, bytes_read = cursor.limits.record_bytes, 0
    for number, path in enumerate(text_files(cursor.input)):
        if number < skip:
            continue
        name = _name(path, cursor.input.path)
        try:
            with open_stream(path) as (stream, file):
                data = stream.read(max_bytes + 1)
                bytes_read += file.bytes_read
            if len(data) > max_bytes:
                yield UnreadableRecord(name, cursor.limits.too_long(len(data))), 0, bytes_read
                continue
            record: Record = {"id": name, "text": data.decode("utf-8-sig")}
        except UnicodeDecodeError as error:
            yield UnreadableRecord(name, decode_error(error)), len(data), bytes_read
            continue
        except (*BROKEN, OSError) as error:
            message = getattr(error, "strerror", None) or cut_message(error)
            yield UnreadableRecord(name, message), 0, bytes_read
            continue
        yield record, len(data), bytes_read


def _name(path: str, folder: str) -> str:
    """Return the path below the folder, as UTF-8 can hold it."""
    return os.fsencode(os.path.relpath(path, folder).replace(os.sep, "/")).decode("utf-8", "replace")
