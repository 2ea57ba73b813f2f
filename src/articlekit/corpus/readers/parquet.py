"""Parquet: batches of rows, as Arrow streams.

A damaged page fails its row group; the other row groups are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from articlekit.corpus.batches import Batch, Position, table_to_bytes
from articlekit.corpus.errors import Unreadable, first_line, require
from articlekit.corpus.inputs import Input
from articlekit.corpus.readers.cursor import MAX_ROWS, Cursor
from articlekit.corpus.storage import open_file
from articlekit.errors import UsageError

# A row group may hold gigabytes. Arrow reads its columns in pieces of this size.
_BUFFER_BYTES = 1 << 18


def read(cursor: Cursor, at: Position) -> Iterator[Batch]:
    """Yield the rows from `at` on."""
    pyarrow = require("pyarrow", "Parquet")
    parquet = require("pyarrow.parquet", "Parquet")
    with (
        open_file(cursor.input.path) as opened,
        parquet.ParquetFile(opened, buffer_size=_BUFFER_BYTES, pre_buffer=False) as file,
    ):
        bytes_per_row = cursor.input.size / max(1, file.metadata.num_rows)
        row = 0
        for group in range(file.num_row_groups):
            metadata = file.metadata.row_group(group)
            last = row + metadata.num_rows
            if last <= at.record:
                row = last
                continue
            row_bytes = max(1, metadata.total_byte_size // max(1, metadata.num_rows))
            size = max(1, min(MAX_ROWS, cursor.limits.batch_bytes // row_bytes))
            try:
                for batch in file.iter_batches(size, row_groups=[group], use_threads=False):
                    skip = max(0, min(at.record - row, batch.num_rows))
                    row += batch.num_rows
                    if skip == batch.num_rows:
                        continue
                    table = pyarrow.Table.from_batches([batch.slice(skip)])
                    end = Position(at.input, row)
                    yield cursor.batch("row", at, end, int(row * bytes_per_row), arrow=table_to_bytes(table))
                    at = end
            except (OSError, pyarrow.ArrowException) as error:
                record = Unreadable(f"rows {row + 1} to {last} cannot be read ({first_line(error)})")
                row, end = last, Position(at.input, last)
                yield cursor.batch("row", at, end, int(row * bytes_per_row), records=(record,))
                at = end


def joint_schema(inputs: Sequence[Input]) -> Any:
    """Return the schema that holds the rows of all these Parquet files; raises `UsageError` where there is none."""
    pyarrow = require("pyarrow", "Parquet")
    parquet = require("pyarrow.parquet", "Parquet")
    schemas = [_schema(parquet, one) for one in inputs]
    for one, schema in zip(inputs, schemas, strict=True):
        if names := {name for name in schema.names if schema.names.count(name) > 1}:
            raise UsageError(f"{one.name}: several columns have the same name: {', '.join(sorted(names))}")
    try:
        return pyarrow.unify_schemas(schemas, promote_options="permissive")
    except pyarrow.ArrowException as error:
        raise UsageError(f"the Parquet files have columns of different types: {first_line(error)}") from None


def _schema(parquet: Any, one: Input) -> Any:
    with open_file(one.path) as file:
        return parquet.read_schema(file).remove_metadata()
