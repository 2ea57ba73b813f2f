"""Records of any shape as Arrow tables, and many small tables as one Parquet file.

    table([{"n": 1}, {"n": 2.5}])       n: double
    table([{"n": 1}, {"n": "x"}])       n: string, as JSON: '1', '"x"'

A chunk of records is turned into a table with the plainest types that hold them; what the whole run needs is known at
its end, when the tables are joined. `join` is commutative, so the types do not depend on the chunks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from articlekit.corpus.columns import arrow_type
from articlekit.corpus.failures import need
from articlekit.corpus.records import Fields, Read, whole

# What a column of records may hold. `big` are integers that a double cannot hold exactly.
NULL, BOOL, INT, BIG, FLOAT, TEXT, JSON = "null", "bool", "int", "big", "float", "text", "json"
_TYPES = {NULL: "null", BOOL: "bool_", INT: "int64", BIG: "int64", FLOAT: "float64", TEXT: "string", JSON: "string"}
_WIDER = {frozenset((INT, BIG)): BIG, frozenset((INT, FLOAT)): FLOAT}

# A row group of a Parquet file ends when it has so many bytes: small enough for memory, large enough for who reads it.
ROW_GROUP_BYTES = 16 << 20


def join(one: str, other: str) -> str:
    """The kind that holds what both hold."""
    if one == other or other == NULL:
        return one
    return other if one == NULL else _WIDER.get(frozenset((one, other)), JSON)


def kind(value: object) -> str:
    """The kind of one JSON value."""
    if value is None:
        return NULL
    if isinstance(value, bool):
        return BOOL
    if isinstance(value, int):
        return INT if abs(value) <= 1 << 53 else BIG if -(1 << 63) <= value < 1 << 63 else JSON
    return FLOAT if isinstance(value, float) else TEXT if isinstance(value, str) else JSON


def table(records: list[dict[str, Any]]) -> tuple[Any, dict[str, str]]:
    """Records as a table, and the kinds of its columns."""
    arrow = need("pyarrow", "Parquet")
    kinds: dict[str, str] = {}
    records = [{whole(name): value for name, value in record.items()} for record in records]
    for record in records:
        for name, value in record.items():
            kinds[name] = join(kinds.get(name, NULL), kind(value))
    columns = [
        arrow.array([_fit(record.get(name), held) for record in records], type=getattr(arrow, _TYPES[held])())
        for name, held in kinds.items()
    ]
    if not columns:
        return _only_rows(arrow, len(records)), kinds
    fields = [
        arrow.field(name, column.type, metadata={"held": kinds[name]})
        for name, column in zip(kinds, columns, strict=True)
    ]
    return arrow.Table.from_arrays(columns, schema=arrow.schema(fields)), kinds


def _only_rows(arrow: Any, count: int) -> Any:
    """A table without columns that knows how many rows it has."""
    return arrow.table({"": arrow.nulls(count)}).select([])


def _fit(value: object, held: str) -> object:
    if held == JSON:
        if isinstance(value, float) and value.is_integer() and abs(value) <= 1 << 53:
            value = int(value)  # whether it stood among integers or not
        return None if value is None else whole(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    return whole(value) if isinstance(value, str) else value


def with_trees(table: Any, rows: list[Read], fields: Fields) -> Any:
    """A table with the columns that are added to each record."""
    arrow = need("pyarrow", "Parquet")
    for name, kind_, values in _added(rows, fields):
        column = arrow.array(values, type=kind_)
        if table.num_columns:
            table = table.append_column(name, column)
        else:
            table = arrow.table([column], names=[name])
    return table


def _added(rows: list[Read], fields: Fields) -> Iterator[tuple[str, Any, list[Any]]]:
    arrow = need("pyarrow", "Parquet")
    yield fields.article, arrow.string(), [row.article for row in rows]
    yield fields.error, arrow.string(), [row.error for row in rows]
    for at, (name, what) in enumerate(fields.columns):
        yield name, arrow_type(what), [row.values[at] for row in rows]


def write_parquet(streams: str, target: str, fields: Fields, kinds: dict[str, str], schema: Any) -> None:
    """Joins the Arrow streams in one file to a Parquet file.

    kinds: what the columns of records hold, over the whole run
    schema: of the inputs, where they had one; else `kinds` tell
    """
    arrow = need("pyarrow", "Parquet")
    parquet = need("pyarrow.parquet", "Parquet")
    if schema is None:
        schema = arrow.schema([(name, getattr(arrow, _TYPES[held])()) for name, held in kinds.items()])
    for name, kind_, _ in _added([], fields):
        schema = schema.append(arrow.field(name, kind_))
    with parquet.ParquetWriter(target, schema, compression="zstd") as writer:
        held: list[Any] = []
        held_bytes = 0
        for part in _streams(arrow, streams):
            held.append(_widened(arrow, part, schema, kinds))
            held_bytes += held[-1].nbytes
            if held_bytes >= ROW_GROUP_BYTES:
                writer.write_table(arrow.concat_tables(held))
                held, held_bytes = [], 0
        if held:
            writer.write_table(arrow.concat_tables(held))


def _streams(arrow: Any, path: str) -> Iterable[Any]:
    """The tables in a file of Arrow streams that follow each other."""
    with arrow.OSFile(path, "rb") as file:
        size = file.size()
        while file.tell() < size:
            with arrow.ipc.open_stream(file) as stream:
                yield stream.read_all()


def _widened(arrow: Any, part: Any, schema: Any, kinds: dict[str, str]) -> Any:
    """`part` with the columns of `schema`."""
    columns = []
    for field in schema:
        if field.name not in part.column_names:
            columns.append(arrow.nulls(len(part), field.type))
            continue
        column = part[field.name]
        held = part.schema.field(field.name).metadata or {}
        if kinds.get(field.name) == JSON and held.get(b"held") != b"json":
            column = arrow.array([_fit(value, JSON) for value in column.to_pylist()], type=arrow.string())
        columns.append(column if column.type == field.type else column.cast(field.type))
    return arrow.Table.from_arrays(columns, schema=schema)
