"""JSON records of any shape as Arrow tables.

    tables([{"n": 1}, {"n": 2.5}])      one table, n: double
    tables([{"n": 1}, {"n": "x"}])      one table, n: string, as JSON: '1', '"x"'

Each table has the simplest types that hold its records; `parquet_output` joins them at the end of a run. Records with
few fields in common become several tables, so the time depends on the bytes, not on rows times columns.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from articlekit.corpus.errors import require
from articlekit.corpus.json_values import replace_surrogates, to_text

# What a column of JSON values holds. `big` are integers that a double cannot hold exactly; `mixed` are scalars of
# several kinds; `json` are arrays and objects.
NULL, BOOL, INT, BIG, FLOAT, TEXT, MIXED, JSON = "null", "bool", "int", "big", "float", "text", "mixed", "json"
_TYPES = {NULL: "null", BOOL: "bool_", INT: "int64", BIG: "int64", FLOAT: "float64"}
_WIDER = {frozenset((INT, BIG)): BIG, frozenset((INT, FLOAT)): FLOAT}

# A table ends when it has so many cells, and more than four times as many as values. Records with the same fields stay
# in one table; a record for each of 4,500 fields makes 20 tables instead of one with 20 million cells.
_MIN_CELLS = 1 << 15
_CELLS_PER_VALUE = 4


def arrow_type(kind: str) -> Any:
    """Return the Arrow type for a kind."""
    return getattr(require("pyarrow", "Parquet"), _TYPES.get(kind, "string"))()


def join_kinds(one: str, other: str) -> str:
    """Return the kind that holds the values of both. It is commutative and associative, so batches do not matter."""
    if one == other or other == NULL:
        return one
    if one == NULL:
        return other
    if JSON in (one, other):
        return JSON
    return _WIDER.get(frozenset((one, other)), MIXED)


def add_kinds(kinds: dict[str, str], others: Mapping[str, str]) -> None:
    """Join the kinds of further columns into `kinds`."""
    for name, kind in others.items():
        kinds[name] = join_kinds(kinds.get(name, NULL), kind)


def kind_of(value: object) -> str:
    """Return the kind of one JSON value."""
    if value is None:
        return NULL
    if isinstance(value, bool):
        return BOOL
    if isinstance(value, int):
        return INT if abs(value) <= 1 << 53 else BIG if -(1 << 63) <= value < 1 << 63 else MIXED
    return FLOAT if isinstance(value, float) else TEXT if isinstance(value, str) else JSON


def plain_text(value: object) -> str:
    """Return a scalar in a column of mixed ones: strings as they are, others as in JSON."""
    if isinstance(value, str):
        return replace_surrogates(value)
    text = json_text(value)
    return str(json.loads(text)) if text.startswith('"') else text  # dates are strings in JSON


def json_text(value: object) -> str:
    """Return a value as JSON; an integer that became a float among other numbers is written as an integer again."""
    if isinstance(value, float) and value.is_integer() and abs(value) <= 1 << 53:
        value = int(value)
    return to_text(value)


def tables(records: list[dict[str, Any]]) -> Iterator[tuple[Any, dict[str, str]]]:
    """Consecutive tables that hold the records, each with the kinds of its columns."""
    records = [{replace_surrogates(name): value for name, value in record.items()} for record in records]
    for rows in _runs(records):
        kinds: dict[str, str] = {}
        for row in rows:
            add_kinds(kinds, {name: kind_of(value) for name, value in row.items()})
        yield _table(rows, kinds), kinds


def _runs(records: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Split records where their table would be almost empty."""
    rows: list[dict[str, Any]] = []
    names: set[str] = set()
    values = 0
    for record in records:
        values += len(record) + 1
        names.update(record)
        if rows and (len(rows) + 1) * len(names) > max(_MIN_CELLS, _CELLS_PER_VALUE * values):
            yield rows
            rows, names, values = [], set(record), len(record) + 1
        rows.append(record)
    if rows:
        yield rows


def _table(rows: list[dict[str, Any]], kinds: dict[str, str]) -> Any:
    arrow = require("pyarrow", "Parquet")
    if not kinds:
        return arrow.table({"": arrow.nulls(len(rows))}).select([])  # no columns, but the number of rows
    fields = [arrow.field(name, arrow_type(kind), metadata={"kind": kind}) for name, kind in kinds.items()]
    columns = [
        arrow.array([_fit(row.get(field.name), kind) for row in rows], field.type)
        for field, kind in zip(fields, kinds.values(), strict=True)
    ]
    return arrow.Table.from_arrays(columns, schema=arrow.schema(fields))


def _fit(value: object, kind: str) -> object:
    if kind in (MIXED, JSON):  # as JSON until the end of the run, which knows whether all are scalars
        return None if value is None else json_text(value)
    return replace_surrogates(value) if isinstance(value, str) else value
