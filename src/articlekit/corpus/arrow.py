"""The function that engines call: Arrow in, Arrow out.

    import pyarrow as pa
    table = pa.table({"id": [1], "text": ["Brewing\\nWarm the pot first: a cold one takes the heat out."]})
    parse_batch(table).column_names         # ['id', 'text', 'article', 'article_error']

Rows do not depend on each other, so any split into batches gives the same rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from articlekit.corpus import arrow_values
from articlekit.corpus.errors import Unreadable, require
from articlekit.corpus.fields import Fields
from articlekit.corpus.output_columns import arrow_type
from articlekit.corpus.parse_record import MAX_NODES, ParsedRecord, ParseOptions, error_record, parse_text
from articlekit.gc_pause import gc_paused


def parse_batch(
    batch: Any,
    *,
    text_field: str = "text",
    article_field: str = "article",
    columns: str | Iterable[str] = (),
    known_titles: Mapping[str, str] | None = None,
    max_nodes: int = MAX_NODES,
    threshold: float | None = None,
) -> Any:
    """Add the tree of each text to a batch of rows.

    A pyarrow `RecordBatch` or `Table` gives the same. A data frame, and all else that has `__arrow_c_stream__` (polars,
    pandas 2.2 and newer, duckdb), gives a `Table`. A mapping of columns, as `datasets.map(batched=True)` passes it,
    gives a dict of the added columns, as lists.

    Adds `article` (the tree as JSON text) and `article_error` (why there is none), both nullable strings, and the
    `columns` (names of `articlekit.corpus.output_columns`, or `new_name=name`). The schema is that of `output_schema`.
    `threshold` and `known_titles` are those of `articlekit.parse`. `text_field` may lead into a column of structs, as
    in `meta.body`.

    Raises `TypeError` for another type of batch or of text column. Raises `ValueError` where the text column is missing
    or there are several, for an unknown name in `columns`, and where a new name is already used. Never raises for the
    content of a row: a null, bytes that are not UTF-8, and a text whose tree may have more than `max_nodes` nodes get
    an error in their row.
    """
    arrow = require("pyarrow", "parse_batch")
    fields, options = Fields(text_field, article_field, columns), ParseOptions(max_nodes, threshold, known_titles)
    if isinstance(batch, arrow.RecordBatch):
        return _parse_rows(batch, fields, check_schema(batch.schema, fields), options)
    if not isinstance(batch, arrow.Table) and hasattr(batch, "__arrow_c_stream__"):
        batch = _table_of(batch, arrow)
    if isinstance(batch, arrow.Table):
        schema = check_schema(batch.schema, fields)
        # One column chunk of a table may hold more trees than fit into one column of strings, 2 GB.
        parts = [_parse_rows(part, fields, schema, options) for part in batch.to_batches(max_chunksize=_MAX_ROWS)]
        return arrow.Table.from_batches(parts, schema=schema)
    if isinstance(batch, Mapping):
        return _parse_columns(batch, fields, options)
    raise TypeError(
        f"parse_batch() takes a pyarrow Table, a data frame or a dict of columns, got {type(batch).__name__}; call "
        "pyarrow.Table.from_pandas(frame) for an old pandas, lazy.collect() for a LazyFrame of polars, "
        "pyarrow.table({'text': texts}) for texts"
    )


def _table_of(batch: Any, arrow: Any) -> Any:
    """Return the rows of an Arrow stream; raises `TypeError` for a single column, such as a pandas series."""
    try:
        return arrow.table(batch)
    except arrow.ArrowInvalid:
        raise TypeError(
            f"parse_batch() takes rows, not a column ({type(batch).__name__}); call parse_batch({{'text': column}})"
        ) from None


# At 20 kB per tree, five times the usual size, 80 MB.
_MAX_ROWS = 4096


def output_schema(
    schema: Any, *, text_field: str = "text", article_field: str = "article", columns: str | Iterable[str] = ()
) -> Any:
    """Return the schema that `parse_batch` gives to a batch of `schema`; raises what `parse_batch` raises."""
    return check_schema(schema, Fields(text_field, article_field, columns))


_TEXT_TYPES = ("string", "large_string", "string_view", "null", "binary", "large_binary", "binary_view")


def check_schema(schema: Any, fields: Fields) -> Any:
    """Return the schema with the added columns; raises what `parse_batch` raises."""
    if (count := schema.names.count(fields.text)) > 1:
        raise ValueError(f"there are {count} columns {fields.text!r}; expected one")
    given = type_of(schema, fields.text)
    if given is None:
        raise ValueError(f"there is no column {fields.text!r}; the columns are {', '.join(schema.names) or 'none'}")
    held = given.value_type if require("pyarrow", "parse_batch").types.is_dictionary(given) else given
    if str(held) not in _TEXT_TYPES:
        raise TypeError(f"the column {fields.text!r} is {given}; expected strings")
    if clash := fields.clash(schema.names):
        raise ValueError(clash)
    for field in arrow_fields(fields):
        schema = schema.append(field)
    return schema


def type_of(schema: Any, name: str) -> Any:
    """Return the type of a column, or of a field in a column of structs; `None` where there is none."""
    first, *parts = _path(schema, name)
    if first not in schema.names:
        return None
    found = schema.field(first).type
    for part in parts:
        if not require("pyarrow", "parse_batch").types.is_struct(found) or found.get_field_index(part) < 0:
            return None
        found = found.field(part).type
    return found


def _column(batch: Any, name: str) -> Any:
    """Return a column, or a field in a column of structs."""
    first, *parts = _path(batch.schema, name)
    column = batch.column(first)
    return require("pyarrow.compute", "parse_batch").struct_field(column, parts) if parts else column


def _path(schema: Any, name: str) -> list[str]:
    """Return the name of a column, and those that lead into it."""
    return [name] if name in schema.names else name.split(".")


def arrow_fields(fields: Fields) -> list[Any]:
    """Return the added columns as Arrow fields."""
    arrow = require("pyarrow", "parse_batch")
    added = [(fields.article, arrow.string()), (fields.error, arrow.string())]
    added += [(name, arrow_type(kind)) for name, kind in fields.columns]
    return [arrow.field(name, type_) for name, type_ in added]


def added_arrays(rows: list[ParsedRecord], fields: Fields) -> list[Any]:
    """Return the added columns as Arrow arrays, in the order of `arrow_fields`."""
    array = require("pyarrow", "parse_batch").array
    own = [[row.article for row in rows], [row.error for row in rows]]
    own += [[row.columns[at] for row in rows] for at in range(len(fields.columns))]
    return [array(values, field.type) for values, field in zip(own, arrow_fields(fields), strict=True)]


def _parse_rows(batch: Any, fields: Fields, schema: Any, options: ParseOptions) -> Any:
    arrow = require("pyarrow", "parse_batch")
    with gc_paused():
        rows = [
            error_record(text.error, fields) if isinstance(text, Unreadable) else parse_text(text, fields, options)
            for text in arrow_values.values(_column(batch, fields.text))
        ]
    return arrow.RecordBatch.from_arrays([*batch.columns, *added_arrays(rows, fields)], schema=schema)


def _parse_columns(batch: Mapping[str, Any], fields: Fields, options: ParseOptions) -> dict[str, list[Any]]:
    arrow = require("pyarrow", "parse_batch")
    if clash := fields.clash(list(batch)):
        raise ValueError(clash)
    given = {name: arrow.array(values if name == fields.text else []) for name, values in batch.items()}
    rows = arrow.record_batch({fields.text: given[fields.text]} if fields.text in given else given)
    added = _parse_rows(rows, fields, check_schema(rows.schema, fields), options)
    return {name: added.column(name).to_pylist() for name in added.schema.names if name not in batch}
