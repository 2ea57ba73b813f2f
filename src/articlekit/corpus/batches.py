"""Batches of records, as they go from the readers to the worker processes.

    batch.lines      b'{"id": 1, ...}\\n{"id": 2, ...}\\n'     JSON Lines, not decoded: workers do that
    batch.arrow      an Arrow stream                         Parquet
    batch.records    dicts, or Unreadable              WET, folders of texts, what is broken
"""

from __future__ import annotations

from typing import Any

import attrs

from articlekit.corpus.errors import Unreadable, require

Record = dict[str, Any]


@attrs.frozen
class Limits:
    """How much is held in memory at once.

    batch_bytes: a batch ends with the record that reaches this size
    record_bytes: a longer record is an error
    """

    batch_bytes: int = 1 << 20
    record_bytes: int = 16 << 20

    def too_long(self, length: int) -> str:
        """Return the message for a record that is longer than `record_bytes`."""
        return f"{length:,} bytes long, more than the limit of {self.record_bytes:,}"


@attrs.frozen
class Position:
    """Where a batch begins.

    input: the number of the input
    record: the number of lines, rows or records before it
    offset: for JSON Lines, the number of decompressed bytes before it
    """

    input: int = 0
    record: int = 0
    offset: int = 0


@attrs.frozen
class Batch:
    """Consecutive records; one of `lines`, `arrow` and `records` holds them.

    label: what precedes the number of a record in messages, e.g. `line` or `a.jsonl line`
    first: the number of the first record
    end: where the next batch begins
    bytes_read: bytes read from disk so far, in all inputs
    """

    label: str
    first: int
    end: Position
    bytes_read: int
    lines: bytes | None = None
    arrow: bytes | None = None
    records: tuple[Record | Unreadable, ...] = ()

    @property
    def size(self) -> int:
        """About how many bytes it holds."""
        if self.lines is not None or self.arrow is not None:
            return len(self.lines or self.arrow or b"")
        return sum(len(str(value)) for record in self.records if isinstance(record, dict) for value in record.values())

    def place(self, at: int) -> str:
        """Return where the record with index `at` is in its input."""
        return f"{self.label} {self.first + at}"

    def split(self) -> list[Batch]:
        """Return the same records, one per batch."""
        if self.lines is not None:
            lines = enumerate(self.lines.split(b"\n"))
            return [attrs.evolve(self, first=self.first + at, lines=line) for at, line in lines if line.strip()]
        if self.arrow is not None:
            table = table_from_bytes(self.arrow)
            return [
                attrs.evolve(self, first=self.first + at, arrow=table_to_bytes(table.slice(at, 1)))
                for at in range(table.num_rows)
            ]
        return [attrs.evolve(self, first=self.first + at, records=(one,)) for at, one in enumerate(self.records)]


def table_to_bytes(table: Any, compression: str | None = None) -> bytes:
    """Return a table as a complete Arrow stream; `table_from_bytes` undoes it."""
    pyarrow = require("pyarrow", "Arrow")
    sink = pyarrow.BufferOutputStream()
    options = pyarrow.ipc.IpcWriteOptions(compression=compression)
    with pyarrow.ipc.new_stream(sink, table.schema, options=options) as writer:
        writer.write_table(table)
    return bytes(sink.getvalue())


def table_from_bytes(data: bytes) -> Any:
    """Return the table in an Arrow stream."""
    return require("pyarrow", "Arrow").ipc.open_stream(data).read_all()
