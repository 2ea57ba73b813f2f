"""Make the batches of one input: each reader gets a `Cursor` and the position to begin at."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Any

import attrs

from articlekit.corpus.batches import Batch, Limits, Position, Record
from articlekit.corpus.errors import RecordError, Unreadable, first_line
from articlekit.corpus.inputs import Input
from articlekit.corpus.streams import BROKEN

MAX_ROWS = 4096

# A record, its size in bytes, and the bytes read from disk so far.
SizedRecord = tuple[Record | Unreadable, int, int]


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

    def batch(self, noun: str, at: Position, end: Position, bytes_read: int, **content: Any) -> Batch:
        """Return the batch between two positions."""
        return Batch(self.prefix + noun, at.record + 1, end, self.bytes_before + bytes_read, **content)

    def batches(self, noun: str, at: Position, records: Iterator[SizedRecord]) -> Iterator[Batch]:
        """Group records into batches. What their reader raises is the error of a last record."""
        held: list[Record | Unreadable] = []
        held_bytes, bytes_read, error = 0, 0, ""
        try:
            for record, size, bytes_read in records:
                held.append(record)
                held_bytes += size
                if held_bytes >= self.limits.batch_bytes or len(held) >= MAX_ROWS:
                    end = Position(self.number, at.record + len(held))
                    yield self.batch(noun, at, end, bytes_read, records=tuple(held))
                    at, held, held_bytes = end, [], 0
        except RecordError as wrong:
            error = str(wrong)
        except (*BROKEN, OSError, ValueError, csv.Error) as wrong:
            error = cut_message(wrong)
        if held:
            end = Position(self.number, at.record + len(held))
            yield self.batch(noun, at, end, bytes_read, records=tuple(held))
            at = end
        if error:
            yield self.broken(noun, at, error, bytes_read)

    def broken(self, noun: str, at: Position, error: str, bytes_read: int) -> Batch:
        """Return a record with an error where the input cannot be read any further. The next input follows."""
        return self.batch(noun, at, Position(self.number + 1), bytes_read, records=(Unreadable(error),))


def cut_message(error: BaseException) -> str:
    """Return the message for an input that cannot be read to its end."""
    return f"the input cannot be read from here on; was it cut? ({first_line(error)})"
