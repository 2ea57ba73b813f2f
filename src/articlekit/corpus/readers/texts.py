"""Folders of text files, which may be packed: a record per file, with its path as `id`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice

from articlekit.corpus.batches import Record
from articlekit.corpus.errors import RecordError, Unreadable
from articlekit.corpus.inputs import text_files
from articlekit.corpus.parse_record import decode
from articlekit.corpus.readers.cursor import Cursor, SizedRecord, cut_message
from articlekit.corpus.streams import BROKEN, open_stream


def read(cursor: Cursor, skip: int) -> Iterator[SizedRecord]:
    """Yield the files behind the first `skip`."""
    max_bytes, bytes_read = cursor.limits.record_bytes, 0
    for path in islice(text_files(cursor.input), skip, None):
        name = _name(path, cursor.input.path)
        record: Record | Unreadable
        size = 0
        try:
            with open_stream(path) as (stream, file):
                data = stream.read(max_bytes + 1)
                bytes_read += file.bytes_read
            size = len(data)
            if size > max_bytes:
                raise RecordError(cursor.limits.too_long(size))
            record = {"id": name, "text": decode(data)}
        except RecordError as error:
            record = Unreadable(str(error), name)
        except (*BROKEN, OSError) as error:
            record = Unreadable(getattr(error, "strerror", None) or cut_message(error), name)
        yield record, size, bytes_read


def _name(path: str, folder: str) -> str:
    """Return the path below the folder, as UTF-8 can hold it."""
    return os.fsencode(os.path.relpath(path, folder).replace(os.sep, "/")).decode("utf-8", "replace")
