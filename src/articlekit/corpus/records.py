"""Decode the records of a batch, whatever form they come in.

for record in read_records(batch, limits):
    record.place, record.fields, record.error
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from articlekit.corpus import arrow_values, json_values
from articlekit.corpus.batches import Batch, Limits, table_from_bytes
from articlekit.corpus.batches import Record as FieldValues
from articlekit.corpus.errors import RecordError, Unreadable
from articlekit.corpus.fields import MISSING, Fields, lookup
from articlekit.corpus.inputs import BOM
from articlekit.corpus.parse_record import decode

# Empty lines are skipped here, not in Python: 16 kB of gzip may hold 16 million of them.
_NOT_EMPTY = re.compile(rb"[^\n]+")


class Record(NamedTuple):
    """One record.

    place: where it is in its input, e.g. `line 17`
    fields: its values; `None` if it cannot be read
    error: why it cannot be read, or which of its fields cannot
    line: its JSON, if its bytes may be copied to the output
    """

    place: str
    fields: FieldValues | None
    error: str = ""
    line: bytes | None = None

    def name(self, id_field: str) -> str:
        """Return what messages and chunks call it: its id, or its place if it has none."""
        value = None if self.fields is None else lookup(self.fields, id_field)
        return json_values.replace_surrogates(str(value)) if isinstance(value, str | int) else self.place

    def message(self, id_field: str, error: str) -> str:
        """Return an error with the name of the record in front."""
        name = self.name(id_field)
        return error if error.startswith(name) else f"{name}: {error}"

    def text(self, fields: Fields, limits: Limits) -> str:
        """Return its text; raises `RecordError` with the reason why there is none that can be parsed."""
        if self.fields is None:
            raise RecordError(f"{self.place}: {self.error}")
        if error := self.error or fields.clash(self.fields):
            raise RecordError(error)
        if (value := lookup(self.fields, fields.text)) is MISSING:
            raise RecordError(f"there is no field {fields.text!r}")
        text = decode(value)
        if len(text) > limits.record_bytes:
            raise RecordError(limits.too_long(len(text.encode("utf-8", "replace"))))
        return text


def read_records(batch: Batch, limits: Limits, only: tuple[str, ...] = (), *, exact: bool = False) -> Iterator[Record]:
    """Yield the records of a batch.

    only: decode no other fields, if the batch is in Arrow
    exact: keep all digits of integers in JSON; they are lost only in what is not copied
    """
    if batch.lines is not None:
        yield from _from_lines(batch, batch.lines, limits, exact)
    elif batch.arrow is not None:
        yield from _from_arrow(batch, table_from_bytes(batch.arrow), only)
    else:
        for at, record in enumerate(batch.records):
            if isinstance(record, Unreadable):
                yield Record(batch.place(at), record.fields, record.error)
            else:
                yield Record(batch.place(at), record)


def _from_lines(batch: Batch, lines: bytes, limits: Limits, exact: bool) -> Iterator[Record]:
    at = counted = 0
    for match in _NOT_EMPTY.finditer(lines):
        at += lines.count(b"\n", counted, match.start())
        counted = match.start()
        line = match[0].removeprefix(BOM)
        if line.isspace() or not line:
            continue
        if len(line) > limits.record_bytes:
            yield Record(batch.place(at), None, limits.too_long(len(line)))
            continue
        try:
            fields, may_be_copied = json_values.read_object(line, exact=exact)
        except ValueError as error:
            yield Record(batch.place(at), None, str(error))
        else:
            yield Record(batch.place(at), fields, line=line if may_be_copied else None)


def _from_arrow(batch: Batch, table: Any, only: tuple[str, ...]) -> Iterator[Record]:
    if only:
        names = dict.fromkeys(name if name in table.column_names else name.split(".")[0] for name in only)
        table = table.select([name for name in names if name in table.column_names])
    columns = {name: arrow_values.values(table[name]) for name in table.column_names}
    for at in range(table.num_rows):
        row = {name: values[at] for name, values in columns.items()}
        error = ""
        for name, value in row.items():
            if isinstance(value, Unreadable):
                row[name] = None
                error = error or f"the field {name!r} cannot be read: {value.error}"
        yield Record(batch.place(at), row, error)
