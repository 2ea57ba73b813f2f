"""CSV and TSV: a record per row, with the names in the first row. All values are strings.

The separator is a tab in `.tsv`; in `.csv` it is the comma, semicolon or tab that is most frequent in the first row.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

from articlekit.corpus.batches import Record
from articlekit.corpus.errors import RecordError, Unreadable
from articlekit.corpus.inputs import BOM
from articlekit.corpus.readers.cursor import Cursor, SizedRecord
from articlekit.corpus.streams import open_stream

SEPARATORS = ",;\t"


def read(cursor: Cursor, skip: int) -> Iterator[SizedRecord]:
    """Yield the rows behind the first `skip`."""
    with open_stream(cursor.input.path) as (stream, file):
        lines = _Lines(stream, cursor.limits.record_bytes)
        header = next(filter(str.strip, lines), "").removeprefix(BOM.decode())
        separator = max(SEPARATORS, key=header.count)
        csv.field_size_limit(cursor.limits.record_bytes)  # one for all readers of the process, always the same
        rows = filter(None, csv.reader(chain([header], lines), delimiter=separator))
        names = next(rows, [])
        _check_names(names)
        for row in islice(rows, skip, None):
            if lines.ended:  # csv gives what it has where a value in quotation marks wants another line
                raise RecordError("a quotation mark is not closed until the end of the input")
            yield _record(names, row), sum(map(len, row)), file.bytes_read


def _check_names(names: list[str]) -> None:
    """Raise `RecordError` for a first row that has no names of columns."""
    if not _is_utf8(names):
        raise RecordError("the names in the first row are not UTF-8")
    if repeated := [name for name, count in Counter(names).items() if count > 1]:
        raise RecordError(f"several columns have the same name: {', '.join(repeated) or 'an empty one'}")


def _is_utf8(values: list[str]) -> bool:
    try:
        "".join(values).encode()
    except UnicodeEncodeError:
        return False
    return True


def _record(names: list[str], row: list[str]) -> Record | Unreadable:
    if len(row) > len(names):
        return Unreadable(f"{len(row)} values, but the first row has {len(names)} names")
    record = dict.fromkeys(names) | dict(zip(names, row, strict=False))
    if not _is_utf8(row):
        readable = {name: value if value is None or _is_utf8([value]) else None for name, value in record.items()}
        return Unreadable("not UTF-8", readable)
    return record


class _Lines(Iterator[str]):
    """Lines with their line breaks, LF, CR LF or CR; bytes that are not UTF-8 become lone surrogates.

    A long line is a `ValueError`. ended: whether all lines were given, and one more was asked for
    """

    def __init__(self, stream: Any, max_chars: int) -> None:
        self.ended = False
        self.max_chars = max_chars
        self.text = io.TextIOWrapper(stream, "utf-8", "surrogateescape", newline="")

    def __next__(self) -> str:
        line = self.text.readline(self.max_chars + 1)
        if len(line) > self.max_chars:
            raise ValueError("a line is longer than the limit of a record; is a quotation mark missing?")
        if not line:
            self.ended = True
            raise StopIteration
        return line
