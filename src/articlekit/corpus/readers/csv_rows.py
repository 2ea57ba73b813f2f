"""CSV and TSV: a record per row, with the names in the first row. All values are strings.

The separator is a tab in `.tsv`; in `.csv` it is the comma, semicolon or tab that is most frequent in the first row.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any

from articlekit.corpus.batches import Batch, Position, Record
from articlekit.corpus.errors import UnreadableRecord
from articlekit.corpus.inputs import BOM
from articlekit.corpus.readers.cursor import Cursor, SizedRecord, cut_message
from articlekit.corpus.streams import BROKEN, open_stream

SEPARATORS = ",;\t"


def read(cursor: Cursor, at: Position) -> Iterator[Batch]:
    """Yield the rows from `at` on."""
    yield from cursor.batches("row", at, _records(cursor, at.record))


def _records(cursor: Cursor, skip: int) -> Iterator[SizedRecord]:
    number = 0
    with open_stream(cursor.input.path) as (stream, file):
        try:
            lines = _Lines(stream, cursor.limits.record_bytes)
            header = next(filter(str.strip, lines), "").removeprefix(BOM.decode())
            separator = max(SEPARATORS, key=header.count)
            csv.field_size_limit(cursor.limits.record_bytes)  # one for all readers of the process, always the same
            rows = filter(None, csv.reader(chain([header], lines), delimiter=separator))
            names = next(rows, [])
            if message := _wrong_names(names):
                yield UnreadableRecord(f"{cursor.prefix}row {number + 1}", message), 0, file.bytes_read
                return
            for row in rows:
                number += 1
                if lines.ended:  # csv gives what it has where a value in quotation marks wants another line
                    message = "a quotation mark is not closed until the end of the input"
                    yield UnreadableRecord(f"{cursor.prefix}row {number}", message), 0, file.bytes_read
                    return
                if number > skip:
                    record = _record(names, row, f"{cursor.prefix}row {number}")
                    yield record, sum(map(len, row)), file.bytes_read
        except (*BROKEN, OSError, csv.Error, ValueError) as error:
            place = f"{cursor.prefix}row {number + 1}"
            yield UnreadableRecord(place, cut_message(error)), 0, file.bytes_read


def _wrong_names(names: list[str]) -> str:
    """What is wrong with the first row; "" if nothing is."""
    if not _is_utf8(names):
        return "the names in the first row are not UTF-8"
    repeated = [name for name, count in Counter(names).items() if count > 1]
    return f"several columns have the same name: {', '.join(repeated) or 'an empty one'}" if repeated else ""


def _is_utf8(values: list[str]) -> bool:
    try:
        "".join(values).encode()
    except UnicodeEncodeError:
        return False
    return True


def _record(names: list[str], row: list[str], place: str) -> Record | UnreadableRecord:
    if len(row) > len(names):
        return UnreadableRecord(place, f"{len(row)} values, but the first row has {len(names)} names")
    if not _is_utf8(row):
        return UnreadableRecord(place, "not UTF-8")
    return dict.fromkeys(names) | dict(zip(names, row, strict=False))


class _Lines:
    """Lines with their line breaks, LF, CR LF or CR; bytes that are not UTF-8 become lone surrogates.

    A long line is a `ValueError`. ended: whether all lines were given, and one more was asked for
    """

    def __init__(self, stream: Any, max_bytes: int) -> None:
        self.ended = False
        self.lines = self._read(stream, max_bytes)

    def __iter__(self) -> Iterator[str]:
        return self.lines

    def __next__(self) -> str:
        return next(self.lines)

    def _read(self, stream: Any, max_bytes: int) -> Iterator[str]:
        rest = b""
        while block := stream.read1(1 << 20):
            data = rest + block
            end = max(data.rfind(b"\n"), data.rfind(b"\r", 0, -1)) + 1  # the LF of a last CR may still come
            yield from _split(data[:end])
            rest = data[end:]
            if len(rest) > max_bytes:
                raise ValueError("a line is longer than the limit of a record; is a quotation mark missing?")
        yield from _split(rest)
        self.ended = True


def _split(data: bytes) -> Iterator[str]:
    return io.StringIO(data.decode("utf-8", "surrogateescape"), newline="")
