"""JSON Lines: batches of complete lines.

A batch ends with the line that reaches `batch_bytes`, counted from the start of the batch. So batches depend only on
the content and on where the first one begins, and not on the sizes of reads: a resumed run makes the same batches.
A line that reaches `batch_bytes` and is longer than `record_bytes` is skipped as it is read, and gets an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articlekit.corpus.batches import Batch, Position
from articlekit.corpus.errors import UnreadableRecord
from articlekit.corpus.readers.cursor import Cursor
from articlekit.corpus.streams import BROKEN, CountingFile, open_stream

_READ_BYTES = 1 << 20


def read(cursor: Cursor, at: Position) -> Iterator[Batch]:
    """Yield the lines from `at` on."""
    with open_stream(cursor.input.path) as (stream, file):
        try:
            if stream is file and at.offset:
                file.seek(at.offset)
            else:
                _skip(stream, at.offset)
        except (*BROKEN, OSError) as error:
            yield cursor.broken("line", at, error, file.bytes_read)
            return
        lines = _Lines(cursor, at)
        while True:
            try:
                # One read of the file at most: a damaged file gives all its good data before it raises.
                block = stream.read1(_READ_BYTES)
            except (*BROKEN, OSError) as error:
                yield from lines.complete(file)
                yield cursor.broken("line", lines.at, error, file.bytes_read)
                return
            if not block:
                break
            yield from lines.feed(block, file)
        yield from lines.finish(file)


class _Lines:
    """Lines on their way into batches.

    at: where the next batch begins
    """

    def __init__(self, cursor: Cursor, at: Position) -> None:
        self.cursor = cursor
        self.at = at
        self.buffer = bytearray()
        self.searched = 0  # no line of the buffer ends between `batch_bytes` and here
        self.skipped = 0  # bytes of a line over the limit that were passed over

    def feed(self, block: bytes, file: CountingFile) -> Iterator[Batch]:
        """Add a block; give the batches that it completes."""
        limits = self.cursor.limits
        if self.skipped:
            end = block.find(b"\n") + 1
            self.skipped += end or len(block)
            if not end:
                return
            yield self._too_long(self.skipped, 1, file)
            self.skipped, block = 0, block[end:]
        self.buffer += block
        while len(self.buffer) >= limits.batch_bytes:
            start = self.buffer.rfind(b"\n", 0, limits.batch_bytes - 1) + 1
            end = self.buffer.find(b"\n", max(self.searched, limits.batch_bytes - 1)) + 1
            self.searched = len(self.buffer)
            if ((end - 1) if end else len(self.buffer)) - start > limits.record_bytes:
                if start:
                    yield self._batch(start, file)
                    continue
                self.skipped = end or len(self.buffer)
                self._drop(self.skipped)
                if not end:
                    return
                yield self._too_long(self.skipped, 1, file)
                self.skipped = 0
            elif end:
                yield self._batch(end, file)
            else:
                return

    def complete(self, file: CountingFile) -> Iterator[Batch]:
        """Yield the complete lines in the buffer."""
        if end := self.buffer.rfind(b"\n") + 1:
            yield self._batch(end, file)

    def finish(self, file: CountingFile) -> Iterator[Batch]:
        """Yield the rest at the end of the input, where the last line may have no line break."""
        if self.skipped:
            yield self._too_long(self.skipped, 0, file)
        elif self.buffer:
            if not self.buffer.endswith(b"\n"):
                self.buffer += b"\n"
            yield self._batch(len(self.buffer), file)

    def _batch(self, end: int, file: CountingFile) -> Batch:
        data = bytes(memoryview(self.buffer)[:end])
        self._drop(end)
        at = self.at
        self.at = Position(at.input, at.offset + end, at.record + data.count(b"\n"))
        return self.cursor.batch("line", at, self.at.offset, self.at.record, file.bytes_read, lines=data)

    def _drop(self, count: int) -> None:
        del self.buffer[:count]
        self.searched = 0

    def _too_long(self, length: int, line_breaks: int, file: CountingFile) -> Batch:
        at = self.at
        self.at = Position(at.input, at.offset + length, at.record + 1)
        message = self.cursor.limits.too_long(length - line_breaks)
        record = UnreadableRecord(f"{self.cursor.prefix}line {at.record + 1}", message)
        return self.cursor.batch("line", at, self.at.offset, self.at.record, file.bytes_read, records=(record,))


def _skip(stream: Any, count: int) -> None:
    while count > 0:
        block = stream.read(min(count, _READ_BYTES))
        if not block:
            return
        count -= len(block)
