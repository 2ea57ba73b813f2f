"""Inputs as chunks: about a megabyte of records each, read as they are asked for.

    for chunk in chunks(sources, limits):
        chunk.lines      b'{"id": 1, ...}\\n{"id": 2, ...}\\n'     JSON Lines, not decoded: that is work for a worker
        chunk.arrow      an Arrow stream                         Parquet
        chunk.records    dicts, or Unreadable                    WET, folders of texts, what is broken

A chunk knows where the next one begins, so a run can go on from there. However long a record is, no more of it is held
than `limits.record_bytes`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from articlekit.corpus.failures import Unreadable, need
from articlekit.corpus.sources import BOM, BROKEN, Source, opened, texts

Record = dict[str, Any]

_SKIP_BYTES = 1 << 20
# A row group may hold gigabytes. Arrow reads its columns in pieces of this size.
_PARQUET_BUFFER_BYTES = 1 << 18
_MAX_ROWS = 4096


@attrs.frozen
class Limits:
    """How much is held at once.

    chunk_bytes: a chunk ends with the record that reaches this
    record_bytes: a longer record is an error. Parsing takes up to 12 times as much, and 300 MB should do
    """

    chunk_bytes: int = 1 << 20
    record_bytes: int = 16 << 20


@attrs.frozen
class Position:
    """Where a chunk begins.

    source: which input
    offset: decompressed bytes of it for JSON Lines, records or rows for the others
    record: how many lines, rows or records of it stand before
    """

    source: int = 0
    offset: int = 0
    record: int = 0


@attrs.frozen
class Chunk:
    """Records that follow each other; one of `lines`, `arrow` and `records` holds them.

    where: what stands before the numbers of records in messages, e.g. `line` or `a.jsonl line`
    first: the number of the first record
    end: where the next chunk begins
    seen: bytes read from disk so far, those of earlier inputs included
    """

    where: str
    first: int
    end: Position
    seen: int
    lines: bytes | None = None
    arrow: bytes | None = None
    records: tuple[Record | Unreadable, ...] = ()

    def place(self, at: int) -> str:
        """The name of the record `at` places after the first."""
        return f"{self.where} {self.first + at}"

    def split(self) -> list[Chunk]:
        """The same records, one per chunk."""
        if self.lines is not None:
            lines = enumerate(self.lines.split(b"\n"))
            return [attrs.evolve(self, first=self.first + at, lines=line) for at, line in lines if line.strip()]
        if self.arrow is not None:
            table = from_stream(self.arrow)
            return [
                attrs.evolve(self, first=self.first + at, arrow=to_stream(table.slice(at, 1)))
                for at in range(table.num_rows)
            ]
        return [attrs.evolve(self, first=self.first + at, records=(one,)) for at, one in enumerate(self.records)]


def chunks(sources: Sequence[Source], limits: Limits, start: Position | None = None) -> Iterator[Chunk]:
    """All records of all sources in their order, from `start` on."""
    start = start or Position()
    before = 0
    for number, source in enumerate(sources):
        if number >= start.source:
            at = start if number == start.source else Position(number)
            prefix = f"{source.name} " if len(sources) > 1 else ""
            yield from _READERS[source.kind](_Part(source, number, prefix, before, limits, sources), at)
        before += source.size


@attrs.frozen
class _Part:
    """One source on its way through a reader.

    before: bytes on disk of the sources before it
    """

    source: Source
    number: int
    prefix: str
    before: int
    limits: Limits
    sources: Sequence[Source]

    def chunk(self, noun: str, at: Position, offset: int, record: int, seen: int, **held: Any) -> Chunk:
        end = Position(self.number, offset, record)
        return Chunk(self.prefix + noun, at.record + 1, end, self.before + seen, **held)

    def broken(self, noun: str, at: Position, error: BaseException, seen: int) -> Chunk:
        """The record at which the input ends because it cannot be read any further. The next source comes after it."""
        why = f"the input cannot be read from here on; was it cut? ({_why(error)})"
        lost = Unreadable(f"{self.prefix}{noun} {at.record + 1}", why)
        chunk = self.chunk(noun, at, 0, 0, seen, records=(lost,))
        return attrs.evolve(chunk, end=Position(self.number + 1))


def _why(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


# --- JSON Lines ---------------------------------------------------------------------------------------------------


def _jsonl(part: _Part, at: Position) -> Iterator[Chunk]:
    """Whole lines; a line longer than the limit is told of and passed over."""
    with opened(part.source) as (stream, raw):
        try:
            if stream is raw and at.offset:
                raw.seek(at.offset)
            else:
                _skip(stream, at.offset)
        except (*BROKEN, OSError) as error:
            yield part.broken("line", at, error, raw.seen)
            return
        lines = _Lines(part, at)
        while True:
            try:
                # At most one read of what is below: a broken file gives all that it has before it raises.
                block = stream.read1(part.limits.chunk_bytes)
            except (*BROKEN, OSError) as error:
                yield from lines.whole(raw.seen)
                yield part.broken("line", lines.at, error, raw.seen)
                return
            if not block:
                break
            yield from lines.take(block, raw.seen)
        yield from lines.rest(raw.seen)


class _Lines:
    """Blocks in, chunks of whole lines out.

    at: where the next chunk begins
    """

    def __init__(self, part: _Part, at: Position) -> None:
        self.part = part
        self.at = at
        self.done: list[bytes] = []  # whole lines
        self.done_bytes = 0
        self.begun: list[bytes] = []  # the beginning of a line
        self.begun_bytes = 0
        self.passed = 0  # bytes of a line over the limit, let go

    def take(self, block: bytes, seen: int) -> Iterator[Chunk]:
        limits = self.part.limits
        if self.passed:
            cut = block.find(b"\n") + 1
            if not cut:
                self.passed += len(block)
                return
            yield self._told(self.passed + cut, 1, seen)
            self.passed, block = 0, block[cut:]
        cut = block.rfind(b"\n") + 1
        if cut:
            self.done += (*self.begun, block[:cut])
            self.done_bytes += self.begun_bytes + cut
            self.begun, self.begun_bytes = [], 0
        if cut < len(block):
            self.begun.append(block[cut:])
            self.begun_bytes += len(block) - cut
        too_long = self.begun_bytes > limits.record_bytes
        if too_long or self.done_bytes >= limits.chunk_bytes:
            yield from self.whole(seen)
        if too_long:
            self.passed = self.begun_bytes
            self.begun, self.begun_bytes = [], 0

    def whole(self, seen: int) -> Iterator[Chunk]:
        """The whole lines there are."""
        if self.done:
            data = b"".join(self.done)
            self.done, self.done_bytes = [], 0
            yield self._chunk(data, data.count(b"\n"), seen)

    def rest(self, seen: int) -> Iterator[Chunk]:
        """What is left at the end, where the last line may lack its line break."""
        if self.passed:
            yield self._told(self.passed, 0, seen)
            return
        if self.begun:
            self.done += (*self.begun, b"\n")
        yield from self.whole(seen)

    def _chunk(self, data: bytes, count: int, seen: int) -> Chunk:
        at = self.at
        self.at = Position(at.source, at.offset + len(data), at.record + count)
        lines = data.removeprefix(BOM) if at.offset == 0 else data
        return self.part.chunk("line", at, self.at.offset, self.at.record, seen, lines=lines)

    def _told(self, length: int, breaks: int, seen: int) -> Chunk:
        at = self.at
        self.at = Position(at.source, at.offset + length, at.record + 1)
        lost = Unreadable(f"{self.part.prefix}line {at.record + 1}", too_long(length - breaks, self.part.limits))
        return self.part.chunk("line", at, self.at.offset, self.at.record, seen, records=(lost,))


def too_long(length: int, limits: Limits) -> str:
    """What is said of a record that is longer than the limit."""
    return f"{length:,} bytes long, more than the limit of {limits.record_bytes:,}"


def _skip(stream: Any, count: int) -> None:
    while count > 0:
        block = stream.read(min(count, _SKIP_BYTES))
        if not block:
            return
        count -= len(block)


# --- Records that are made here: WET, texts -----------------------------------------------------------------------


# A record with its size, and the bytes on disk read so far.
_Found = tuple[Record | Unreadable, int, int]


def _gathered(part: _Part, noun: str, at: Position, found: Iterator[_Found]) -> Iterator[Chunk]:
    """Chunks of the records in `found`."""
    held: list[Record | Unreadable] = []
    held_bytes, seen = 0, 0
    for record, size, seen in found:
        held.append(record)
        held_bytes += size
        if held_bytes >= part.limits.chunk_bytes or len(held) >= _MAX_ROWS:
            count = at.record + len(held)
            yield part.chunk(noun, at, count, count, seen, records=tuple(held))
            at = Position(at.source, count, count)
            held, held_bytes = [], 0
    if held:
        count = at.record + len(held)
        yield part.chunk(noun, at, count, count, seen, records=tuple(held))


class _Short:
    """A stream that is read one piece at a time, so that a broken file gives all that it has before it raises."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        data: bytes = self._stream.read1(size)
        self._at += len(data)
        return data

    def tell(self) -> int:
        return self._at


# What a WET record says of itself, and the column it goes to.
_WET_HEADERS = {
    "id": "WARC-Record-ID",
    "url": "WARC-Target-URI",
    "date": "WARC-Date",
    "language": "WARC-Identified-Content-Language",
}


def _wet(part: _Part, at: Position) -> Iterator[Chunk]:
    yield from _gathered(part, "record", at, _wet_records(part, at.record))


def _wet_records(part: _Part, skip: int) -> Iterator[_Found]:
    warc = need("fastwarc.warc", "WET")
    most = part.limits.record_bytes
    number = 0
    with opened(part.source) as (stream, raw):
        try:
            found_texts = warc.ArchiveIterator(_Short(stream), record_types=warc.WarcRecordType.conversion)
            for number, found in enumerate(found_texts, 1):
                if number <= skip:
                    continue
                said = found.headers.get("Content-Length")
                place = f"{part.prefix}record {number}"
                length = int(said) if said and said.isdigit() else -1
                if length > most:
                    yield Unreadable(place, too_long(length, part.limits)), 0, raw.seen
                    continue
                body = found.reader.read()
                if len(body) != length:
                    yield Unreadable(place, "the record is cut"), 0, raw.seen
                    continue
                record: Record = {name: found.headers.get(header) for name, header in _WET_HEADERS.items()}
                record["text"] = body.decode("utf-8", "replace")
                yield record, length, raw.seen
        except (*BROKEN, OSError, ValueError) as error:
            place = f"{part.prefix}record {number + 1}"
            yield Unreadable(place, f"the input cannot be read from here on; was it cut? ({_why(error)})"), 0, raw.seen


def _texts(part: _Part, at: Position) -> Iterator[Chunk]:
    yield from _gathered(part, "file", at, _text_records(part, at.record))


def _text_records(part: _Part, skip: int) -> Iterator[_Found]:
    most, seen = part.limits.record_bytes, 0
    for number, path in enumerate(texts(part.source.path)):
        if number < skip:
            continue
        name = os.path.relpath(path, part.source.path).replace(os.sep, "/")
        try:
            with open(path, "rb") as file:
                data = file.read(most + 1)
            if len(data) > most:
                yield Unreadable(name, too_long(os.path.getsize(path), part.limits)), 0, seen
                continue
            record: Record = {"id": name, "text": data.decode("utf-8-sig")}
        except UnicodeDecodeError as error:
            yield Unreadable(name, f"not UTF-8: {error.reason} at byte {error.start}"), len(data), seen
            continue
        except OSError as error:
            yield Unreadable(name, error.strerror or str(error)), 0, seen
            continue
        seen += len(data)
        yield record, len(data), seen


# --- Parquet ------------------------------------------------------------------------------------------------------


def parquet_schema(sources: Sequence[Source]) -> Any:
    """The schema that holds the rows of all these Parquet files; raises `UsageError` where there is none."""
    pyarrow = need("pyarrow", "Parquet")
    parquet = need("pyarrow.parquet", "Parquet")
    schemas = [parquet.read_schema(source.path).remove_metadata() for source in sources]
    try:
        return pyarrow.unify_schemas(schemas, promote_options="permissive")
    except pyarrow.ArrowException as error:
        from articlekit.errors import UsageError

        raise UsageError(f"the Parquet files have columns of different types: {_why(error)}") from None


def _parquet(part: _Part, at: Position) -> Iterator[Chunk]:
    pyarrow = need("pyarrow", "Parquet")
    parquet = need("pyarrow.parquet", "Parquet")
    alike = [source for source in part.sources if source.kind == "parquet"]
    schema = parquet_schema(alike) if len(alike) > 1 else None
    file = parquet.ParquetFile(part.source.path, buffer_size=_PARQUET_BUFFER_BYTES, pre_buffer=False)
    with file:
        row = 0
        for group in range(file.num_row_groups):
            about = file.metadata.row_group(group)
            if row + about.num_rows <= at.offset:
                row += about.num_rows
                continue
            each = max(1, about.total_byte_size // max(1, about.num_rows))
            size = max(1, min(_MAX_ROWS, part.limits.chunk_bytes // each))
            after = row + about.num_rows
            seen = int(part.source.size * after / max(1, file.metadata.num_rows))
            try:
                for batch in file.iter_batches(size, row_groups=[group], use_threads=False):
                    skip = max(0, min(at.offset - row, batch.num_rows))
                    row += batch.num_rows
                    if skip == batch.num_rows:
                        continue
                    table = pyarrow.Table.from_batches([batch.slice(skip)])
                    if schema is not None:
                        table = _fitted(pyarrow, table, schema)
                    seen = int(part.source.size * row / max(1, file.metadata.num_rows))
                    yield part.chunk("row", at, row, row, seen, arrow=to_stream(table))
                    at = Position(at.source, row, row)
            except (OSError, pyarrow.ArrowException) as error:
                why = f"rows {row + 1} to {after} cannot be read ({_why(error)})"
                lost = Unreadable(f"{part.prefix}row {row + 1}", why)
                yield part.chunk("row", at, after, after, seen, records=(lost,))
                row = after
                at = Position(at.source, row, row)


def _fitted(pyarrow: Any, table: Any, schema: Any) -> Any:
    """`table` with the columns of `schema`; those that it lacks are null."""
    columns = [
        table[name].cast(kind) if name in table.column_names else pyarrow.nulls(len(table), kind)
        for name, kind in zip(schema.names, schema.types, strict=True)
    ]
    return pyarrow.Table.from_arrays(columns, schema=schema)


def to_stream(table: Any, compression: str | None = None) -> bytes:
    """A table as a whole Arrow stream; `from_stream` undoes it."""
    pyarrow = need("pyarrow", "Arrow")
    sink = pyarrow.BufferOutputStream()
    options = pyarrow.ipc.IpcWriteOptions(compression=compression)
    with pyarrow.ipc.new_stream(sink, table.schema, options=options) as writer:
        writer.write_table(table)
    return bytes(sink.getvalue())


def from_stream(data: bytes) -> Any:
    """The table in an Arrow stream."""
    return need("pyarrow", "Arrow").ipc.open_stream(data).read_all()


_READERS = {"jsonl": _jsonl, "wet": _wet, "texts": _texts, "parquet": _parquet}
