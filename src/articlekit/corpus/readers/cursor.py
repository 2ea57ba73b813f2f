"""Make the batches of one input: each reader gets a `Cursor` and the position to begin at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from articlekit.corpus.batches import Batch, Limits, Position, Record
from articlekit.corpus.errors import UnreadableRecord, first_line
from articlekit.corpus.inputs import Input

MAX_ROWS = 4096

# A record, its size in bytes, and the bytes read from disk so far.
SizedRecord = tuple[Record | UnreadableRecord, int, int]


@attrs.frozen
class Cursor:
    """One input and its place among the others.

    prefix: what messages put before a place in it, e.g. `a.jsonl `
    bytes_before: bytes on disk of the inputs before it
    """

    input: Input
    number: int
    prefix: str
    bytes_before: int
    limits: Limits

    def batch(self, noun: str, at: Position, offset: int, record: int, bytes_read: int, **content: Any) -> Batch:
        """Return the batch from `at` to the given offset and record number."""
        end = Position(self.number, offset, record)
        return Batch(self.prefix + noun, at.record + 1, end, self.bytes_before + bytes_read, **content)

    def batches(self, noun: str, at: Position, records: Iterator[SizedRecord]) -> Iterator[Batch]:
        """Group records into batches."""
        held: list[Record | UnreadableRecord] = []
        held_bytes, bytes_read = 0, 0
        for record, size, bytes_read in records:
            held.append(record)
            held_bytes += size
            if held_bytes >= self.limits.batch_bytes or len(held) >= MAX_ROWS:
                count = at.record + len(held)
                yield self.batch(noun, at, count, count, bytes_read, records=tuple(held))
                at = Position(at.input, count, count)
                held, held_bytes = [], 0
        if held:
            count = at.record + len(held)
            yield self.batch(noun, at, count, count, bytes_read, records=tuple(held))

    def broken(self, noun: str, at: Position, error: BaseException, bytes_read: int) -> Batch:
        """Return a record with an error where the input cannot be read any further. The next input follows."""
        record = UnreadableRecord(f"{self.prefix}{noun} {at.record + 1}", cut_message(error))
        batch = self.batch(noun, at, 0, 0, bytes_read, records=(record,))
        return attrs.evolve(batch, end=Position(self.number + 1))


def cut_message(error: BaseException) -> str:
    """Return the message for an input that cannot be read to its end."""
    return f"the input cannot be read from here on; was it cut? ({first_line(error)})"
