"""Read inputs as batches of about a megabyte, one when it is asked for.

for batch in read_batches(find_inputs("corpus.jsonl.gz"), Limits()):
    ...

A batch knows where the next one begins, so a run can continue there. No more than `limits.record_bytes` of a record is
held, however long it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articlekit.corpus.batches import Batch, Limits, Position
from articlekit.corpus.inputs import Input
from articlekit.corpus.readers import csv_rows, jsonl, parquet, texts, wet
from articlekit.corpus.readers.cursor import Cursor

# Readers of batches, and readers of single records with the noun for one.
_BATCH_READERS = {"jsonl": jsonl.read, "parquet": parquet.read}
_RECORD_READERS = {"csv": ("row", csv_rows.read), "wet": ("record", wet.read), "texts": ("file", texts.read)}


def read_batches(inputs: Sequence[Input], limits: Limits, start: Position | None = None) -> Iterator[Batch]:
    """Yield all records of all inputs in order, from `start` on."""
    start = start or Position()
    bytes_before = 0
    for number, one in enumerate(inputs):
        if number >= start.input:
            prefix = f"{one.name} " if len(inputs) > 1 else ""
            cursor = Cursor(one, number, prefix, bytes_before, limits)
            at = start if number == start.input else Position(number)
            if one.kind in _BATCH_READERS:
                yield from _BATCH_READERS[one.kind](cursor, at)
            else:
                noun, read = _RECORD_READERS[one.kind]
                yield from cursor.batches(noun, at, read(cursor, at.record))
        bytes_before += one.size
