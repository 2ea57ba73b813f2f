"""Convert a batch of records into chunks for retrieval: a line or row per chunk. This runs in the worker processes.

    {"id": "a17", "index": 0, "text": "Brewing\\nWarm the pot first.", "path": ["Brewing"], ..., "error": null}

A record that cannot be parsed has one line, with its error and no text. The other fields are those of
`articlekit.chunking.json_lines`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from articlekit.chunking import chunks
from articlekit.chunking.json_lines import MAX_SIZE, chunk_record
from articlekit.corpus.batches import Batch, Limits, table_to_bytes
from articlekit.corpus.conversion import FIRST_ERRORS, Compression, ConvertedBatch, Format, compress
from articlekit.corpus.errors import require
from articlekit.corpus.fields import Fields
from articlekit.corpus.json_values import replace_surrogates, write
from articlekit.corpus.parquet_output import read_streams, write_tables
from articlekit.corpus.parse_record import ParseOptions, RecordError, parse_document
from articlekit.corpus.records import Record, read_records

Row = dict[str, Any]


@attrs.frozen
class ChunkConversion:
    """A function from batches of records to chunks. See `Conversion` for the fields that it has too.

    chunk_options: those of `articlekit.chunks`
    """

    fields: Fields
    limits: Limits
    format: Format
    compression: Compression
    id_field: str
    options: ParseOptions = attrs.field(factory=ParseOptions)
    chunk_options: Mapping[str, Any] = attrs.field(factory=dict)

    def __call__(self, batch: Batch) -> ConvertedBatch:
        only = (*self.fields.read, self.id_field)
        return self._join_results((record, *self._chunk(record)) for record in read_records(batch, self.limits, only))

    def fail_batch(self, batch: Batch, error: str) -> ConvertedBatch:
        """Return the result for a batch of one record that kills its worker."""
        only = (self.id_field,)
        return self._join_results((record, [], error) for record in read_records(batch, self.limits, only))

    def _chunk(self, record: Record) -> tuple[list[Row], str]:
        """Return the chunks of a record, or the error."""
        text, error = record.text(self.fields, self.limits)
        if error or record.fields is None:
            return [], error
        try:
            doc = parse_document(text, self.options, self.fields.metadata_of(record.fields))
            found = chunks(doc, **{"max_size": MAX_SIZE, **self.chunk_options, "source": text})
        except (RecordError, ValueError) as wrong:
            return [], str(wrong)
        except Exception as defect:  # in articlekit: it must not fail the other records
            return [], f"{type(defect).__name__}: {defect}"
        name = record.name(self.id_field)
        return [{**chunk_record(chunk, index, name), "error": None} for index, chunk in enumerate(found)], ""

    def _join_results(self, results: Iterable[tuple[Record, list[Row], str]]) -> ConvertedBatch:
        rows: list[Row] = []
        messages: list[str] = []
        count = 0
        for record, own, error in results:
            count += 1
            if error:
                messages.append(record.message(self.id_field, error))
                own = [{"id": record.name(self.id_field), "error": replace_surrogates(error)}]
            rows += own
        data = self._arrow_stream(rows) if self.format == "parquet" else self._lines(rows)
        return ConvertedBatch(data, count, len(messages), tuple(messages[:FIRST_ERRORS]), {})

    def _lines(self, rows: list[Row]) -> bytes:
        lines = (write({name: row.get(name) for name in _COLUMNS}) + b"\n" for row in rows)
        return compress(b"".join(lines), self.compression)

    def _arrow_stream(self, rows: list[Row]) -> bytes:
        arrow = require("pyarrow", "Parquet")
        return table_to_bytes(arrow.Table.from_pylist(rows, schema=_schema()), "lz4") if rows else b""

    def write_parquet(self, streams: str, target: str, kinds: dict[str, str], schema: Any) -> list[str]:
        """Join the chunks of all batches to a Parquet file; no record gets an error by that."""
        write_tables(read_streams(streams), target, _schema())
        return []

    def settings(self) -> dict[str, Any]:
        """Return what decides the content of the output."""
        return {
            "format": self.format,
            "compression": self.compression,
            "record bytes": self.limits.record_bytes,
            **self.options.settings(),
            "text field": self.fields.text,
            "title field": self.fields.title,
            "metadata field": self.fields.metadata,
            "id field": self.id_field,
            "chunks": dict(self.chunk_options),
        }


_COLUMNS = ("id", "index", "text", "path", "paths", "span", "lines", "kinds", "repeats", "size", "error")


def _schema() -> Any:
    """Return the columns of chunks as an Arrow schema."""
    arrow = require("pyarrow", "Parquet")
    text, number = arrow.string(), arrow.int32()
    texts, numbers = arrow.list_(text), arrow.list_(arrow.int64())
    types = (text, number, text, texts, arrow.list_(texts), numbers, numbers, texts, number, number, text)
    return arrow.schema(list(zip(_COLUMNS, types, strict=True)))
