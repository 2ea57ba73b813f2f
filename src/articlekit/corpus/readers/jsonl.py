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
from articlekit.corpus.streams import BROKEN, open_stream

_READ_BYTES = 1 << 20


def read(cursor: Cursor, at: Position) -> Iterator[Batch]:
    """Yield the lines from `at` on."""
    limits, data = cursor.limits, bytearray()
    with open_stream(cursor.input.path) as (stream, file):

        def take(size: int, count: int, **content: Any) -> Batch:
            """Return the batch of the next bytes, with `count` records, and go on behind it."""
            nonlocal at
            start, at = at, Position(at.input, at.record + count, at.offset + size)
            del data[:size]
            return cursor.batch("line", start, at, file.bytes_read, **content)

        def take_lines(size: int) -> Batch:
            lines = bytes(data[:size])
            return take(size, lines.count(b"\n"), lines=lines)

        try:
            if stream is file and at.offset:
                file.seek(at.offset)
            else:
                _skip(stream, at.offset)
            while _fill(data, stream, limits.batch_bytes):
                start = data.rfind(b"\n") + 1
                if start < len(data):
                    data += stream.readline(max(0, limits.record_bytes - len(data) + start) + 1)
                is_ended = data.endswith(b"\n")
                if len(data) - is_ended - start <= limits.record_bytes:
                    if not is_ended:  # the last line of the input
                        data += b"\n"
                    yield take_lines(len(data))
                    continue
                if start:
                    yield take_lines(start)
                size = len(data)
                data.clear()
                while not is_ended and (piece := stream.readline(_READ_BYTES)):
                    size += len(piece)
                    is_ended = piece.endswith(b"\n")
                yield take(size, 1, records=(Unreadable(limits.too_long(size - is_ended)),))
        except (*BROKEN, OSError) as error:
            if end := data.rfind(b"\n") + 1:
                yield take_lines(end)
            yield cursor.broken("line", at, cut_message(error), file.bytes_read)


def _fill(data: bytearray, stream: Any, size: int) -> bool:
    """Read until there are `size` bytes, or the input ends; return whether there are any.

    One read of the file at a time: a damaged file gives all its good data before it raises.
    """
    while len(data) < size and (block := stream.read1(min(_READ_BYTES, size - len(data)))):
        data += block
    return bool(data)


def _skip(stream: Any, count: int) -> None:
    while count > 0 and (block := stream.read(min(count, _READ_BYTES))):
        count -= len(block)
