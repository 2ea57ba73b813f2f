"""Decode the records of a batch, whatever form they come in.

for record in read_records(batch, limits):
    record.place, record.fields, record.error
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from articlekit.corpus import json_values
from articlekit.corpus.batches import Batch, Limits, table_from_bytes
from articlekit.corpus.batches import Record as FieldValues
from articlekit.corpus.errors import UnreadableRecord
from articlekit.corpus.fields import Fields
from articlekit.corpus.inputs import BOM
from articlekit.corpus.parse_record import decode_error, not_a_text


class Record(NamedTuple):
    """One record.

    place: where it is in its input, e.g. `line 17`
    fields: its values; `None` if it cannot be read, and `error` says why
    line: its JSON, if its bytes may be copied to the output
    """

    place: str
    fields: FieldValues | None
    error: str = ""
    line: bytes | None = None

    def name(self, id_field: str) -> str:
        """What messages call it: its id, or its place if it has none."""
        value = None if self.fields is None else self.fields.get(id_field)
        return str(value) if isinstance(value, str | int) else self.place

    def message(self, id_field: str, error: str) -> str:
        """An error with the name of the record in front."""
        name = self.name(id_field)
        return error if error.startswith(name) else f"{name}: {error}"

    def text(self, fields: Fields, limits: Limits) -> tuple[str, str]:
        """Its text, or an empty one and the reason why there is none that can be parsed."""
        if self.fields is None:
            return "", f"{self.place}: {self.error}"
        if clash := fields.clash(self.fields):
            return "", clash
        if fields.text not in self.fields:
            return "", f"there is no field {fields.text!r}"
        value = self.fields[fields.text]
        if isinstance(value, bytes):
            try:
                value = value.decode("utf-8-sig")
            except UnicodeDecodeError as error:
                return "", decode_error(error)
        if not isinstance(value, str):
            return "", not_a_text(value)
        if len(value) > limits.record_bytes:
            return "", limits.too_long(len(value.encode("utf-8", "replace")))
        return value, ""


def read_records(batch: Batch, limits: Limits, only: tuple[str, ...] = ()) -> Iterator[Record]:
    """The records of a batch. `only` limits those of Arrow to these fields."""
    if batch.lines is not None:
        yield from _from_lines(batch, batch.lines, limits)
    elif batch.arrow is not None:
        yield from _from_arrow(batch, table_from_bytes(batch.arrow), only)
    else:
        for at, record in enumerate(batch.records):
            if isinstance(record, UnreadableRecord):
                yield Record(record.place, None, record.error)
            else:
                yield Record(batch.place(at), record)


def _from_lines(batch: Batch, lines: bytes, limits: Limits) -> Iterator[Record]:
    for at, line in enumerate(lines.split(b"\n")):
        if not line or line.isspace():
            continue
        line = line.removeprefix(BOM)
        if len(line) > limits.record_bytes:
            yield Record(batch.place(at), None, limits.too_long(len(line)))
            continue
        try:
            fields, may_be_copied = json_values.read_object(line)
        except ValueError as error:
            yield Record(batch.place(at), None, str(error))
        else:
            yield Record(batch.place(at), fields, line=line if may_be_copied else None)


def _from_arrow(batch: Batch, table: Any, only: tuple[str, ...]) -> Iterator[Record]:
    if only:
        table = table.select([name for name in dict.fromkeys(only) if name in table.column_names])
    for at, row in enumerate(table.to_pylist()):
        yield Record(batch.place(at), row)
