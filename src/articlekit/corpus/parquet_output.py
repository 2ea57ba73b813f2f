"""Records of any shape as Arrow tables, and many small tables as one Parquet file.

    table([{"n": 1}, {"n": 2.5}])       n: double
    table([{"n": 1}, {"n": "x"}])       n: string, as JSON: '1', '"x"'

Each batch becomes a table with the simplest types that hold it. The types of the whole run are known at its end, when
the tables are joined. `join_kinds` is commutative, so the types do not depend on the batches.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from articlekit.corpus.arrow import added_arrays, arrow_fields
from articlekit.corpus.errors import require
from articlekit.corpus.fields import Fields
from articlekit.corpus.json_values import replace_surrogates, to_text
from articlekit.corpus.parse_record import ParsedRecord

# What a column of JSON values holds. `big` are integers that a double cannot hold exactly.
NULL, BOOL, INT, BIG, FLOAT, TEXT, JSON = "null", "bool", "int", "big", "float", "text", "json"
_TYPES = {NULL: "null", BOOL: "bool_", INT: "int64", BIG: "int64", FLOAT: "float64", TEXT: "string", JSON: "string"}
_WIDER = {frozenset((INT, BIG)): BIG, frozenset((INT, FLOAT)): FLOAT}

# A row group of a Parquet file ends at this size: small enough for memory, large enough for its readers.
ROW_GROUP_BYTES = 16 << 20


def join_kinds(one: str, other: str) -> str:
    """The kind that holds the values of both."""
    if one == other or other == NULL:
        return one
    return other if one == NULL else _WIDER.get(frozenset((one, other)), JSON)


def kind_of(value: object) -> str:
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
    arrow = require("pyarrow", "Parquet")
    kinds: dict[str, str] = {}
    records = [{replace_surrogates(name): value for name, value in record.items()} for record in records]
    for record in records:
        for name, value in record.items():
            kinds[name] = join_kinds(kinds.get(name, NULL), kind_of(value))
    columns = [
        arrow.array([_as_kind(record.get(name), kind) for record in records], type=getattr(arrow, _TYPES[kind])())
        for name, kind in kinds.items()
    ]
    if not columns:
        return _without_columns(arrow, len(records)), kinds
    fields = [
        arrow.field(name, column.type, metadata={"kind": kinds[name]})
        for name, column in zip(kinds, columns, strict=True)
    ]
    return arrow.Table.from_arrays(columns, schema=arrow.schema(fields)), kinds


def _without_columns(arrow: Any, count: int) -> Any:
    """A table without columns that knows how many rows it has."""
    return arrow.table({"": arrow.nulls(count)}).select([])


def _as_kind(value: object, kind: str) -> object:
    if kind == JSON:
        if isinstance(value, float) and value.is_integer() and abs(value) <= 1 << 53:
            value = int(value)  # in a batch of numbers it may have become a float
        return None if value is None else to_text(value)
    return replace_surrogates(value) if isinstance(value, str) else value


def with_trees(table: Any, rows: list[ParsedRecord], fields: Fields) -> Any:
    """A table with the columns that are added to each record."""
    arrow = require("pyarrow", "Parquet")
    for field, column in zip(arrow_fields(fields), added_arrays(rows, fields), strict=True):
        if table.num_columns:
            table = table.append_column(field.name, column)
        else:
            table = arrow.table([column], names=[field.name])
    return table


def write_parquet(streams: str, target: str, fields: Fields, kinds: dict[str, str], schema: Any) -> None:
    """Join the Arrow streams in one file to a Parquet file.

    kinds: what the columns of JSON records hold, over the whole run
    schema: of the inputs, if all are Parquet; else `kinds` decide
    """
    arrow = require("pyarrow", "Parquet")
    parquet = require("pyarrow.parquet", "Parquet")
    if schema is None:
        schema = arrow.schema([(name, getattr(arrow, _TYPES[kind])()) for name, kind in kinds.items()])
    for field in arrow_fields(fields):
        schema = schema.append(field)
    with parquet.ParquetWriter(target, schema, compression="zstd") as writer:
        group: list[Any] = []
        group_bytes = 0
        for part in _read_streams(arrow, streams):
            group.append(_with_schema(arrow, part, schema, kinds))
            group_bytes += group[-1].nbytes
            if group_bytes >= ROW_GROUP_BYTES:
                writer.write_table(arrow.concat_tables(group))
                group, group_bytes = [], 0
        if group:
            writer.write_table(arrow.concat_tables(group))


def _read_streams(arrow: Any, path: str) -> Iterable[Any]:
    """The tables in a file of consecutive Arrow streams."""
    with arrow.OSFile(path, "rb") as file:
        size = file.size()
        while file.tell() < size:
            with arrow.ipc.open_stream(file) as stream:
                yield stream.read_all()


def _with_schema(arrow: Any, part: Any, schema: Any, kinds: dict[str, str]) -> Any:
    """`part` with the columns of `schema`."""
    columns = []
    for field in schema:
        if field.name not in part.column_names:
            columns.append(arrow.nulls(len(part), field.type))
            continue
        column = part[field.name]
        metadata = part.schema.field(field.name).metadata or {}
        if kinds.get(field.name) == JSON and metadata.get(b"kind") != b"json":
            column = arrow.array([_as_kind(value, JSON) for value in column.to_pylist()], type=arrow.string())
        columns.append(column if column.type == field.type else column.cast(field.type))
    return arrow.Table.from_arrays(columns, schema=schema)
