"""The one function that engines call: Arrow in, Arrow out.

    import pyarrow as pa
    batch = pa.table({"id": [1], "text": ["Brewing\\nWarm the pot first: a cold one takes the heat out."]})
    parse_batch(batch).column_names         # ['id', 'text', 'article', 'article_error']

Each row stands for itself, so any chunking gives the same rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from articlekit.corpus.columns import arrow_type
from articlekit.corpus.failures import need
from articlekit.corpus.records import Fields, Read, failed, read
from articlekit.gc_pause import gc_paused

BatchT = TypeVar("BatchT")


def parse_batch(
    batch: BatchT, *, text: str = "text", article: str = "article", columns: str | Iterable[str] = ()
) -> BatchT:
    """A `RecordBatch` or `Table` with the tree of each text beside it.

    Adds `article` (the tree as JSON text) and `article_error` (why there is none), both nullable strings, and the typed
    `columns` (names of `articlekit.corpus.columns`, or `new_name=name`). The schema is that of `output_schema`.

    Raises `TypeError` for what is no batch or for a text column of another type, `ValueError` where there is no such
    column, or several, no typed column of a name in `columns`, or one of the new names is taken. Never raises for what
    a row holds: a null, or bytes that are not UTF-8, get an error in their row.
    """
    arrow = need("pyarrow", "parse_batch")
    fields = Fields(text, article, columns)
    if isinstance(batch, arrow.Table):
        schema = check_schema(batch.schema, fields)
        # A table of one column chunk may be larger than what a column of strings can hold, 2 GB of trees.
        parts = [_parsed(part, fields, schema) for part in batch.to_batches(max_chunksize=_MAX_ROWS)]
        return arrow.Table.from_batches(parts, schema=schema)  # type: ignore[no-any-return]
    if isinstance(batch, arrow.RecordBatch):
        return _parsed(batch, fields, check_schema(batch.schema, fields))  # type: ignore[no-any-return]
    raise TypeError(f"parse_batch() takes a pyarrow RecordBatch or Table, got {type(batch).__name__}")


# At 20 kB per tree, five times an ordinary one, 80 MB.
_MAX_ROWS = 4096


def output_schema(
    schema: Any, *, text: str = "text", article: str = "article", columns: str | Iterable[str] = ()
) -> Any:
    """The schema of what `parse_batch` makes of a batch of `schema`; raises what `parse_batch` raises."""
    return check_schema(schema, Fields(text, article, columns))


def check_schema(schema: Any, fields: Fields) -> Any:
    """The schema with the columns that are added; raises what `parse_batch` raises."""
    if fields.text not in schema.names:
        raise ValueError(f"there is no column {fields.text!r}; there are {', '.join(schema.names) or 'none'}")
    if (count := schema.names.count(fields.text)) > 1:
        raise ValueError(f"there are {count} columns {fields.text!r}; one expected")
    given = schema.field(fields.text).type
    if not _holds_text(given):
        raise TypeError(f"the column {fields.text!r} is {given}; a column of strings expected")
    if clash := fields.clash(schema.names):
        raise ValueError(clash)
    for field in arrow_fields(fields):
        schema = schema.append(field)
    return schema


def arrow_fields(fields: Fields) -> list[Any]:
    """What is added to each row."""
    arrow = need("pyarrow", "parse_batch")
    added = [(fields.article, arrow.string()), (fields.error, arrow.string())]
    added += [(name, arrow_type(what)) for name, what in fields.columns]
    return [arrow.field(name, kind) for name, kind in added]


# Views are new in pyarrow 16.
_TEXTUAL = ("string", "large_string", "string_view", "null", "binary", "large_binary", "binary_view")


def _holds_text(given: Any) -> bool:
    types = need("pyarrow", "parse_batch").types
    if types.is_dictionary(given):
        given = given.value_type
    return any(getattr(types, f"is_{kind}")(given) for kind in _TEXTUAL if hasattr(types, f"is_{kind}"))


def _parsed(batch: Any, fields: Fields, schema: Any) -> Any:
    arrow = need("pyarrow", "parse_batch")
    with gc_paused():
        rows = [_row(scalar, fields) for scalar in batch.column(batch.schema.get_field_index(fields.text))]
    new = list(schema)[batch.num_columns :]
    added = [arrow.array(values, type=field.type) for values, field in zip(_turned(rows, fields), new, strict=True)]
    return arrow.RecordBatch.from_arrays([*batch.columns, *added], schema=schema)


def _row(scalar: Any, fields: Fields) -> Read:
    try:
        value = scalar.as_py()
        if isinstance(value, bytes):
            value = value.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return failed(f"not UTF-8: {error.reason} at byte {error.start}", fields)
    return read(value, fields)


def _turned(rows: list[Read], fields: Fields) -> Iterator[list[Any]]:
    """Rows as columns."""
    yield [row.article for row in rows]
    yield [row.error for row in rows]
    for at in range(len(fields.columns)):
        yield [row.values[at] for row in rows]
