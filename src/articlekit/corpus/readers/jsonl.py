"""JSON Lines: batches of complete lines.

A batch ends with the line that reaches `batch_bytes`, counted from the start of the batch. So batches depend only on
the content and on where the first one begins, and not on the sizes of reads: a resumed run makes the same batches.
A line that reaches `batch_bytes` and is longer than `record_bytes` is skipped as it is read, and gets an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articlekit.corpus.batches import Batch, Position
from articlekit.corpus.errors import Unreadable
from articlekit.corpus.readers.cursor import Cursor, cut_message
from articlekit.corpus.streams import BROKEN, CountingFile, open_stream

_READ_BYTES = 1 << 20


def read(cursor: Cursor, at: Position) -> Iterator[Batch]:
    """Yield the lines from `at` on."""
    with open_stream(cursor.input.path) as (stream, file):
        lines = _Lines(cursor, at, file)
        try:
            if stream is file and at.offset:
                file.seek(at.offset)
            else:
                _skip(stream, at.offset)
            # One read of the file at most: a damaged file gives all its good data before it raises.
            while block := stream.read1(_READ_BYTES):
                yield from lines.feed(block)
        except (*BROKEN, OSError) as error:
            yield from lines.complete()
            yield cursor.broken("line", lines.at, cut_message(error), file.bytes_read)
        else:
            yield from lines.finish()


class _Lines:
    """Lines on their way into batches.

    at: where the next batch begins
    """

    def __init__(self, cursor: Cursor, at: Position, file: CountingFile) -> None:
        self.cursor = cursor
        self.at = at
        self.file = file
        self.buffer = bytearray()
        self.searched = 0  # no line of the buffer ends between `batch_bytes` and here
        self.skipped = 0  # bytes of a line over the limit that were passed over

    def feed(self, block: bytes) -> Iterator[Batch]:
        """Add a block; give the batches that it completes."""
        limits = self.cursor.limits
        if self.skipped:
            end = block.find(b"\n") + 1
            self.skipped += end or len(block)
            if not end:
                return
            yield self._too_long(self.skipped, 1)
            self.skipped, block = 0, block[end:]
        self.buffer += block
        while len(self.buffer) >= limits.batch_bytes:
            start = self.buffer.rfind(b"\n", 0, limits.batch_bytes - 1) + 1
            end = self.buffer.find(b"\n", max(self.searched, limits.batch_bytes - 1)) + 1
            self.searched = len(self.buffer)
            if ((end - 1) if end else len(self.buffer)) - start > limits.record_bytes:
                if start:
                    yield self._batch(start)
                    continue
                self.skipped = end or len(self.buffer)
                self._drop(self.skipped)
                if not end:
                    return
                yield self._too_long(self.skipped, 1)
                self.skipped = 0
            elif end:
                yield self._batch(end)
            else:
                return

    def complete(self) -> Iterator[Batch]:
        """Yield the complete lines in the buffer."""
        if end := self.buffer.rfind(b"\n") + 1:
            yield self._batch(end)

    def finish(self) -> Iterator[Batch]:
        """Yield the rest at the end of the input, where the last line may have no line break."""
        if self.skipped:
            yield self._too_long(self.skipped, 0)
        elif self.buffer:
            if not self.buffer.endswith(b"\n"):
                self.buffer += b"\n"
            yield self._batch(len(self.buffer))

    def _batch(self, end: int) -> Batch:
        data = bytes(memoryview(self.buffer)[:end])
        self._drop(end)
        return self._advance(end, data.count(b"\n"), lines=data)

    def _drop(self, count: int) -> None:
        del self.buffer[:count]
        self.searched = 0

    def _too_long(self, length: int, line_breaks: int) -> Batch:
        return self._advance(length, 1, records=(Unreadable(self.cursor.limits.too_long(length - line_breaks)),))

    def _advance(self, length: int, count: int, **content: Any) -> Batch:
        at = self.at
        self.at = Position(at.input, at.record + count, at.offset + length)
        return self.cursor.batch("line", at, self.at, self.file.bytes_read, **content)


def _skip(stream: Any, count: int) -> None:
    while count > 0:
        block = stream.read(min(count, _READ_BYTES))
        if not block:
            return
        count -= len(block)
