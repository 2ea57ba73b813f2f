"""Convert a batch of records into bytes of the output. This runs in the worker processes.

    Conversion(fields, limits, "jsonl", "zstd", "id")(batch)    ConvertedBatch(data=b"...", records=200, errors=1, ...)

From JSON Lines to JSON Lines a record is not encoded again: its bytes are copied, and the tree is put before the
closing brace.
"""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Literal, NamedTuple

import attrs

from articlekit.corpus import parquet_output, record_tables, storage
from articlekit.corpus.batches import Batch, Limits, table_from_bytes, table_to_bytes
from articlekit.corpus.batches import Record as FieldValues
from articlekit.corpus.errors import RecordError, first_of_each_kind, require
from articlekit.corpus.fields import Fields
from articlekit.corpus.inputs import COMPRESSIONS, Compression, kind_of_name
from articlekit.corpus.json_values import write, write_fast
from articlekit.corpus.parse_record import ParsedRecord, ParseOptions, error_record, parse_text
from articlekit.corpus.records import Record, read_records
from articlekit.errors import UsageError

Format = Literal["jsonl", "parquet"]

# Each batch is compressed on its own. For trees of web pages gzip's default level, 6, costs 25 ns per byte, its lowest
# 7 ns for a file that is a fifth larger. Zstandard's default costs 3 ns and makes the smallest file.
_GZIP_LEVEL, _ZSTD_LEVEL = 1, 3


class ConvertedBatch(NamedTuple):
    """A converted batch.

    data: the bytes to append to the output
    records, errors: how many
    first_errors: some messages, with the names of their records (see `first_of_each_kind`)
    column_kinds: for Parquet, what the columns of JSON records hold (see `record_tables`)
    """

    data: bytes
    records: int
    errors: int
    first_errors: tuple[str, ...]
    column_kinds: dict[str, str]


@attrs.frozen
class Conversion:
    """A function from batches of records to bytes of the output.

    format: of the output; Parquet is written as Arrow streams here, and joined at the end
    id_field: the field with a record's name, for messages
    """

    fields: Fields
    limits: Limits
    format: Format
    compression: Compression
    id_field: str
    options: ParseOptions = attrs.field(factory=ParseOptions)

    def __call__(self, batch: Batch) -> ConvertedBatch:
        return self._convert(batch, self._parse)

    def fail_batch(self, batch: Batch, error: str) -> ConvertedBatch:
        return self._convert(batch, lambda record: self._fail(record, error))

    def write_parquet(self, streams: str, target: str, kinds: dict[str, str], schema: Any) -> list[str]:
        """Join the data of all batches to a Parquet file; returns further errors (see `parquet_output`)."""
        return parquet_output.write_parquet(streams, target, self.fields, kinds, schema)

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
            "article field": self.fields.article,
            "columns": [list(pair) for pair in self.fields.columns],
            "drop text": self.fields.drop_text,
        }

    def _convert(self, batch: Batch, parse: Callable[[Record], Any]) -> ConvertedBatch:
        count, errors = 0, []

        def rows() -> Iterator[tuple[Record, Any]]:
            nonlocal count
            for record in self._read(batch):
                count += 1
                parsed = parse(record)
                if parsed.error is not None:
                    errors.append(record.message(self.id_field, parsed.error))
                yield record, parsed

        kinds: dict[str, str] = {}
        if self.format == "jsonl":
            data = compress(b"".join(self._json_lines(rows())), self.compression)
        else:
            data, kinds = self._arrow_streams(batch, list(rows()))
        return ConvertedBatch(data, count, len(errors), first_of_each_kind(errors), kinds)

    # `ChunkConversion` has its own form of these: what is read of a record, its result, and how results are written.

    def _read(self, batch: Batch) -> Iterator[Record]:
        only = (*self.fields.read, self.id_field) if self.format == "parquet" else ()
        exact = self.format == "parquet" or self.fields.drop_text  # else the bytes of a record are copied
        return read_records(batch, self.limits, only, exact=exact)

    def _parse(self, record: Record) -> Any:
        try:
            text = record.text(self.fields, self.limits)
            metadata = self.fields.metadata_of(record.fields or {})
        except RecordError as error:
            return self._fail(record, str(error))
        return parse_text(text, self.fields, self.options, metadata)

    def _fail(self, record: Record, error: str) -> Any:
        return error_record(error, self.fields)

    def _json_lines(self, rows: Iterable[tuple[Record, Any]]) -> Iterator[bytes]:
        names = [b"," + write(name) + b":" for name in self.fields.added]
        for record, parsed in rows:
            yield from _json_line(record, parsed, self.fields, names)

    def _arrow_streams(self, batch: Batch, rows: Sequence[tuple[Record, Any]]) -> tuple[bytes, dict[str, str]]:
        """Return records and their trees as Arrow streams, and what the columns of JSON records hold."""
        parsed = [one for _, one in rows]
        if batch.arrow is not None:
            table = table_from_bytes(batch.arrow)
            own = [name for name in table.column_names if name not in self.fields.removed]
            return table_to_bytes(parquet_output.with_trees(table.select(own), parsed, self.fields), "lz4"), {}
        kinds: dict[str, str] = {}
        streams: list[bytes] = []
        at = 0
        for table, own_kinds in record_tables.tables([_own_fields(record, self.fields) for record, _ in rows]):
            end = at + table.num_rows
            streams.append(table_to_bytes(parquet_output.with_trees(table, parsed[at:end], self.fields), "lz4"))
            at = end
            record_tables.add_kinds(kinds, own_kinds)
        return b"".join(streams), kinds


def _own_fields(record: Record, fields: Fields) -> FieldValues:
    """Return the fields of a record without those that are added or dropped."""
    return {name: value for name, value in (record.fields or {}).items() if name not in fields.removed}


def _json_line(record: Record, parsed: ParsedRecord, fields: Fields, names: list[bytes]) -> Iterator[bytes]:
    """Yield a record with its tree as a line of JSON, in pieces. `names` are the added fields, as `,"article":`."""
    if record.line is not None and not fields.drop_text and not fields.clash(record.fields or {}):
        own = record.line.rstrip()[:-1].rstrip()
    else:
        own = write_fast(_own_fields(record, fields))[:-1]
    article, error, *columns = names
    yield own
    yield article if own.lstrip() != b"{" else article[1:]
    yield b"null" if parsed.article is None else parsed.article.encode()
    yield error
    yield b"null" if parsed.error is None else write(parsed.error)
    for name, value in zip(columns, parsed.columns, strict=True):
        yield name
        yield write(value)
    yield b"}\n"


def format_of(output: str) -> tuple[Format, Compression]:
    """Return the format by the name of an output; raises `UsageError` if there is none, and for a missing package."""
    if output == "-":
        return "jsonl", ""
    compression = COMPRESSIONS.get(os.path.splitext(output)[1].lower(), "")
    kind = kind_of_name(output)
    if kind == "parquet" and not compression:
        require("pyarrow.parquet", "Parquet")
        return "parquet", ""
    if kind == "jsonl" or (storage.is_stream(output) and not os.path.isdir(output)):
        if compression == "zstd":
            require("zstandard", "Zstandard (.zst)")
        return "jsonl", compression
    raise UsageError(f"{output}: a corpus is written as .jsonl, .jsonl.gz, .jsonl.zst or .parquet")


def compress(data: bytes, compression: Compression) -> bytes:
    """Return a complete gzip member or Zstandard frame: a file may hold several in a row."""
    if not compression or not data:
        return data
    if compression == "gzip":
        return gzip.compress(data, _GZIP_LEVEL, mtime=0)
    zstandard = require("zstandard", "Zstandard (.zst)")
    return bytes(zstandard.ZstdCompressor(level=_ZSTD_LEVEL).compress(data))
