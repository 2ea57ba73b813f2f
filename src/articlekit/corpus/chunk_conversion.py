"""Convert a batch of records into chunks for retrieval: a line or row per chunk. This runs in the worker processes.

    {"id": "a17", "index": 0, "text": "Brewing\\nWarm the pot first.", "path": ["Brewing"], ..., "error": null}

A record that cannot be parsed has one line, with its error and no text. The other fields are those of
`articlekit.chunking.json_lines`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from articlekit.chunking import chunks
from articlekit.chunking.json_lines import MAX_SIZE, chunk_record
from articlekit.corpus.batches import Batch, table_to_bytes
from articlekit.corpus.conversion import Conversion
from articlekit.corpus.errors import error_message, require
from articlekit.corpus.json_values import replace_surrogates, write
from articlekit.corpus.parquet_output import read_streams, write_tables
from articlekit.corpus.records import Record, read_records
from articlekit.document.nodes import Document
from articlekit.errors import UsageError


class ChunkRows(NamedTuple):
    """The chunks of a record, or one row with its error."""

    rows: list[dict[str, Any]]
    error: str | None = None


@attrs.frozen
class ChunkConversion(Conversion):
    """A function from batches of records to chunks.

    chunk_options: those of `articlekit.chunks`; `UsageError` for what would fail for every record
    """

    chunk_options: Mapping[str, Any] = attrs.field(factory=dict)

    @chunk_options.validator
    def _fit_together(self, field: Any, options: Mapping[str, Any]) -> None:
        try:
            chunks(Document(), **{"max_size": MAX_SIZE, **options})
        except (TypeError, ValueError) as error:
            raise UsageError(f"chunk options: {error}") from None

    def write_parquet(self, streams: str, target: str, kinds: dict[str, str], schema: Any) -> list[str]:
        """Join the chunks of all batches to a Parquet file; no record gets an error by that."""
        write_tables(read_streams(streams), target, _schema())
        return []

    def settings(self) -> dict[str, Any]:
        return {**super().settings(), "id field": self.id_field, "chunks": dict(self.chunk_options)}

    def _read(self, batch: Batch) -> Iterator[Record]:
        return read_records(batch, self.limits, (*self.fields.read, self.id_field))

    def _parse(self, record: Record) -> ChunkRows:
        try:
            text = record.text(self.fields, self.limits)
            doc = self.options.parse(text, self.fields.metadata_of(record.fields or {}))
            found = chunks(doc, **{"max_size": MAX_SIZE, **self.chunk_options, "source": text})
        except Exception as error:
            return self._fail(record, error_message(error))
        name = record.name(self.id_field)
        return ChunkRows([chunk_record(chunk, index, name) for index, chunk in enumerate(found)])

    def _fail(self, record: Record, error: str) -> ChunkRows:
        return ChunkRows([{"id": record.name(self.id_field), "error": replace_surrogates(error)}], error)

    def _json_lines(self, rows: Iterable[tuple[Record, ChunkRows]]) -> Iterator[bytes]:
        for _, found in rows:
            for row in found.rows:
                yield write({name: row.get(name) for name in _COLUMNS}) + b"\n"

    def _arrow_streams(self, batch: Batch, rows: Sequence[tuple[Record, ChunkRows]]) -> tuple[bytes, dict[str, str]]:
        own = [row for _, found in rows for row in found.rows]
        table = require("pyarrow", "Parquet").Table.from_pylist(own, schema=_schema())
        return table_to_bytes(table, "lz4"), {}


_COLUMNS = ("id", "index", "text", "path", "paths", "span", "lines", "kinds", "repeats", "size", "error")


def _schema() -> Any:
    arrow = require("pyarrow", "Parquet")
    text, number = arrow.string(), arrow.int32()
    texts, numbers = arrow.list_(text), arrow.list_(arrow.int64())
    types = (text, number, text, texts, arrow.list_(texts), numbers, numbers, texts, number, number, text)
    return arrow.schema(list(zip(_COLUMNS, types, strict=True)))
