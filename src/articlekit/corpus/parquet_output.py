"""Join many small Arrow tables to one Parquet file.

The tables come from batches of Parquet files, with their own types, and of JSON records, with the types of
`record_tables`. The types of the whole run are known at its end: those of Arrow are joined by Arrow's own rules
(`pyarrow.unify_schemas`), and where these have no common type the column becomes text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from articlekit.corpus import arrow_values
from articlekit.corpus.arrow import added_arrays, arrow_fields
from articlekit.corpus.errors import Unreadable, first_line, require
from articlekit.corpus.fields import Fields
from articlekit.corpus.json_values import to_text
from articlekit.corpus.parse_record import ParsedRecord
from articlekit.corpus.record_tables import JSON, MIXED, NULL, arrow_type, json_text, plain_text

# A row group of a Parquet file ends at this size: small enough for memory, large enough for its readers.
ROW_GROUP_BYTES = 16 << 20
# JSON records get at most so many columns; what else they have goes into one column, as a JSON object.
MAX_COLUMNS = 1000
OTHER_FIELDS = "other_fields"


def with_trees(table: Any, rows: list[ParsedRecord], fields: Fields) -> Any:
    """Return a table with the columns that are added to each record."""
    arrow = require("pyarrow", "Parquet")
    schema = arrow.schema([*table.schema, *arrow_fields(fields)])
    return arrow.Table.from_arrays([*table.columns, *added_arrays(rows, fields)], schema=schema)


def write_parquet(streams: str, target: str, fields: Fields, kinds: dict[str, str], schema: Any) -> list[str]:
    """Join the Arrow streams in the file `streams` to a Parquet file.

    kinds: what the columns of JSON records hold, over the whole run
    schema: of all Parquet inputs together; `None` if there are none

    Returns the errors of records with a cell that the type of the whole run cannot hold.
    """
    arrow = require("pyarrow", "Parquet")
    columns = _columns(arrow, kinds, schema)
    if OTHER_FIELDS in kinds:
        columns[_unused_name(OTHER_FIELDS, columns)] = (arrow.string(), OTHER_FIELDS)
    columns.update({field.name: (field.type, "") for field in arrow_fields(fields)})
    joined = arrow.schema([(name, type_) for name, (type_, _) in columns.items()])
    errors: list[str] = []

    def tables() -> Iterator[Any]:
        for part in read_streams(streams):
            arrays, own_errors = _arrays(arrow, part, columns, fields)
            errors.extend(own_errors.values())
            yield arrow.Table.from_arrays(arrays, schema=joined)

    write_tables(tables(), target, joined)
    return errors


def write_tables(tables: Iterable[Any], target: str, schema: Any) -> None:
    """Write tables to a Parquet file, in row groups of `ROW_GROUP_BYTES`."""
    arrow = require("pyarrow", "Parquet")
    parquet = require("pyarrow.parquet", "Parquet")
    with parquet.ParquetWriter(target, schema, compression="zstd") as writer:
        group: list[Any] = []
        group_bytes = 0
        for table in tables:
            group.append(table)
            group_bytes += table.nbytes
            if group_bytes >= ROW_GROUP_BYTES:
                writer.write_table(arrow.concat_tables(group))
                group, group_bytes = [], 0
        if group:
            writer.write_table(arrow.concat_tables(group))


def read_streams(path: str) -> Iterator[Any]:
    """Yield the tables in a file of consecutive Arrow streams."""
    arrow = require("pyarrow", "Parquet")
    with arrow.OSFile(path, "rb") as file:
        size = file.size()
        while file.tell() < size:
            with arrow.ipc.open_stream(file) as stream:
                yield stream.read_all()


# --- Types of the whole run ---------------------------------------------------------------------------------------

# The type of a column, and how its values become text: `mixed`, `json`, or empty if they are only cast.
_Column = tuple[Any, str]


def _columns(arrow: Any, kinds: dict[str, str], schema: Any) -> dict[str, _Column]:
    columns: dict[str, _Column] = {field.name: (field.type, "") for field in schema or ()}
    for name, kind in kinds.items():
        if name == OTHER_FIELDS and kind == OTHER_FIELDS:
            continue
        own = (arrow_type(kind), kind if kind in (MIXED, JSON) else "")
        if name not in columns:
            columns[name] = own
        elif kind != NULL:
            columns[name] = _join(arrow, columns[name][0], own)
    return columns


def _join(arrow: Any, from_parquet: Any, own: _Column) -> _Column:
    """Return the column for values of a Parquet file and those of JSON records."""
    type_, text = own
    if arrow.types.is_null(from_parquet):
        return own
    if arrow.types.is_dictionary(from_parquet):
        from_parquet = from_parquet.value_type
    if arrow.types.is_nested(from_parquet) or text == JSON:
        return arrow.string(), JSON
    if text != MIXED:
        try:
            schemas = [arrow.schema([("", from_parquet)]), arrow.schema([("", type_)])]
            return arrow.unify_schemas(schemas, promote_options="permissive").field(0).type, ""
        except arrow.ArrowException:
            pass
    return arrow.string(), MIXED


def _unused_name(name: str, columns: dict[str, _Column]) -> str:
    while name in columns:
        name += "_"
    return name


# --- Values -------------------------------------------------------------------------------------------------------


def _arrays(arrow: Any, part: Any, columns: dict[str, _Column], fields: Fields) -> tuple[list[Any], dict[int, str]]:
    """Return the columns of a table with the types of the whole run, and the errors by row."""
    own = {field.name: (column, _kind(field)) for field, column in zip(part.schema, part.columns, strict=True)}
    arrays: dict[str, Any] = {}
    errors: dict[int, str] = {}
    for name, (type_, text) in columns.items():
        if text == OTHER_FIELDS:
            others = {other: pair for other, pair in own.items() if other not in columns}
            arrays[name] = arrow.array(_objects(others, len(part)), type_)
        elif name not in own:
            arrays[name] = arrow.nulls(len(part), type_)
        elif text:
            arrays[name] = arrow.array(_texts(*own[name], text, name, errors), type_)
        else:
            arrays[name] = _cast(arrow, own[name][0], type_, name, errors)
    if errors:
        for name in fields.added:
            values = arrays[name].to_pylist()
            for row, error in errors.items():
                values[row] = error if name == fields.error else None
            arrays[name] = arrow.array(values, arrays[name].type)
    return list(arrays.values()), errors


def _cast(arrow: Any, column: Any, type_: Any, name: str, errors: dict[int, str]) -> Any:
    """Return a column with another type; a cell that it cannot hold becomes null, and its row gets an error."""
    if column.type == type_:
        return column
    try:
        return column.cast(type_)
    except arrow.ArrowException:
        cells = []
        for row, cell in enumerate(column):
            try:
                cells.append(cell.cast(type_))
            except arrow.ArrowException as error:
                cells.append(arrow.scalar(None, type_))
                errors.setdefault(row, f"the field {name!r} cannot become {type_}: {first_line(error)}")
        return arrow.concat_arrays([arrow.array([cell], type_) for cell in cells])


def _kind(field: Any) -> str:
    """Return the kind of a column of JSON values; empty for a column of a Parquet file."""
    kind: bytes = (field.metadata or {}).get(b"kind", b"")
    return kind.decode()


def _texts(column: Any, kind: str, text: str, name: str, errors: dict[int, str]) -> Iterator[str | None]:
    """Yield the values of a column as text; one that text cannot hold becomes null, and its row gets an error."""
    is_encoded = kind in (MIXED, JSON)
    for row, value in enumerate(arrow_values.values(column)):
        if value is None:
            yield None
        elif isinstance(value, Unreadable):
            errors.setdefault(row, f"the field {name!r} cannot become text: {value.error}")
            yield None
        elif text == JSON:
            yield value if is_encoded else json_text(value)
        elif is_encoded:
            yield json.loads(value) if value.startswith('"') else value
        else:
            yield plain_text(value)


def _objects(columns: dict[str, tuple[Any, str]], count: int) -> list[str | None]:
    """Return the values of these columns in each row, as a JSON object."""
    members: list[list[str]] = [[] for _ in range(count)]
    for name, (column, kind) in columns.items():
        label = to_text(name)
        for row, value in zip(members, _texts(column, kind, JSON, name, {}), strict=True):
            if value is not None:
                row.append(f"{label}:{value}")
    return [f"{{{','.join(row)}}}" if row else None for row in members]
