"""CSV and TSV: a record per row, with the names in the first row. All values are strings.

The separator is a tab in `.tsv`; in `.csv` it is the comma, semicolon or tab that is most frequent in the first row.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
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
            lines = _lines(stream, cursor.limits.record_bytes)
            header = next(lines, "").removeprefix(BOM.decode())
            separator = max(SEPARATORS, key=header.count)
            csv.field_size_limit(cursor.limits.record_bytes)  # one for all readers of the process, always the same
            (names,) = csv.reader([header], delimiter=separator)
            if repeated := [name for name, count in Counter(names).items() if count > 1]:
                message = f"several columns have the same name: {', '.join(repeated) or 'an empty one'}"
                yield UnreadableRecord(f"{cursor.prefix}row {number + 1}", message), 0, file.bytes_read
                return
            for row in filter(None, csv.reader(lines, delimiter=separator)):
                number += 1
                if number > skip:
                    record = _record(names, row, f"{cursor.prefix}row {number}")
                    yield record, sum(map(len, row)), file.bytes_read
        except (*BROKEN, OSError, csv.Error, ValueError) as error:
            place = f"{cursor.prefix}row {number + 1}"
            yield UnreadableRecord(place, cut_message(error)), 0, file.bytes_read


def _record(names: list[str], row: list[str], place: str) -> Record | UnreadableRecord:
    if len(row) > len(names):
        return UnreadableRecord(place, f"{len(row)} values, but the first row has {len(names)} names")
    try:
        "".join(row).encode()
    except UnicodeEncodeError:
        return UnreadableRecord(place, "not UTF-8")
    return dict.fromkeys(names) | dict(zip(names, row, strict=False))


def _lines(stream: Any, max_bytes: int) -> Iterator[str]:
    """Lines with their line breaks; bytes that are not UTF-8 become lone surrogates. A long line is a `ValueError`."""
    rest = b""
    while block := stream.read1(1 << 20):
        *lines, rest = (rest + block).split(b"\n")
        for line in lines:
            yield line.decode("utf-8", "surrogateescape") + "\n"
        if len(rest) > max_bytes:
            raise ValueError("a line is longer than the limit of a record; is a quotation mark missing?")
    if rest:
        yield rest.decode("utf-8", "surrogateescape")
