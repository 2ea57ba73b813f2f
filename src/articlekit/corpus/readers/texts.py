"""Folders of text files, which may be packed: a record per file, with its path as `id`.

{"id": "2024/tea.txt", "text": "Tea is older than the cup ..."}

A byte order mark decides the encoding, else the one of the input, else UTF-8. Nothing is guessed, so that a run reads
the same text on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from articlekit.corpus import text_encodings
from articlekit.corpus.batches import Record
from articlekit.corpus.errors import RecordError, Unreadable, decode_error
from articlekit.corpus.folders import path_id
from articlekit.corpus.inputs import text_files
from articlekit.corpus.readers.cursor import Cursor, SizedRecord, cut_message
from articlekit.corpus.streams import BROKEN, open_stream


def read(cursor: Cursor, skip: int) -> Iterator[SizedRecord]:
    """Yield the files behind the first `skip`."""
    max_bytes, bytes_read = cursor.limits.record_bytes, 0
    for path in islice(text_files(cursor.input), skip, None):
        record: Record = {"id": path_id(path, cursor.input.root), "text": None}
        size, error = 0, ""
        try:
            with open_stream(path) as (stream, file):
                data = stream.read(max_bytes + 1)
                bytes_read += file.bytes_read
            size = len(data)
            if size > max_bytes:
                raise RecordError(cursor.limits.too_long(size))
            record["text"] = _decode(data, cursor.input.encoding)
        except RecordError as wrong:
            error = str(wrong)
        except (*BROKEN, OSError) as wrong:
            error = getattr(wrong, "strerror", None) or cut_message(wrong)
        yield Unreadable(error, record) if error else record, size, bytes_read


def _decode(data: bytes, encoding: str | None) -> str:
    """Return `data` as text without a byte order mark; raises `RecordError`, which says what to do."""
    try:
        return text_encodings.decode(data, encoding)
    except UnicodeDecodeError as error:
        message = decode_error(error, text_encodings.encoding_of(data, encoding).upper())
        raise RecordError(f"{message}; {text_encodings.hint(data, encoding, _HINT)}") from None


_HINT = "give --encoding NAME, or convert the folder to a folder first, which guesses encodings"
