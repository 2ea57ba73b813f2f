"""Byte streams of inputs: unpacked as they are read, and counted.

    with open_stream("corpus.jsonl.gz") as (stream, file):
        stream.read1(1 << 20)       decompressed bytes
        file.bytes_read             compressed bytes read so far

Files may be packed with gzip or Zstandard, whatever their names are.
"""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import IO, Any, cast

from articlekit.corpus.errors import require
from articlekit.corpus.storage import open_file

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"

# What reading a broken compressed file raises.
BROKEN = (EOFError, zlib.error, gzip.BadGzipFile)

# The smallest unit of Zstandard turns 4 bytes into at most 128 KiB, so this many bytes cannot fill the memory.
_ZSTD_READ_BYTES = 1 << 14


class CountingFile(io.BufferedIOBase):
    """A file that counts the bytes that are read from it.

    bytes_read: the position in the file, for progress
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file: Any = file
        self.bytes_read = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:
        return self._count(self._file.read(size))

    def read1(self, size: int = -1) -> bytes:
        return self._count(self._file.read1(size))

    def readline(self, size: int | None = -1) -> bytes:
        return self._count(self._file.readline(size))

    def seek(self, offset: int, whence: int = 0) -> int:
        self.bytes_read = self._file.seek(offset, whence)
        return self.bytes_read

    def peek(self) -> bytes:
        """Return the next bytes: at least four if there are as many."""
        head: bytes = self._file.peek(4)
        return head

    def _count(self, data: bytes) -> bytes:
        self.bytes_read += len(data)
        return data


@contextmanager
def open_stream(path: str) -> Iterator[tuple[Any, CountingFile]]:
    """Open a file (`-` is standard input): a stream of its decompressed bytes, and the file that it reads.

    Both are the same object where nothing is packed. The stream has `read`, `read1` and `readline`. It raises
    `EOFError` or another of `BROKEN` where compressed data is cut or damaged.
    """
    with nullcontext(sys.stdin.buffer) if path == "-" else open_file(path) as opened:
        file = CountingFile(opened)
        yield _unpack(file), file


def _unpack(file: CountingFile) -> Any:
    head = file.peek()
    if head.startswith(GZIP):
        return gzip.GzipFile(fileobj=cast(Any, file))
    if head.startswith(ZSTD):
        return io.BufferedReader(_ZstdStream(file), _ZSTD_READ_BYTES)
    return file


def unpack_head(head: bytes, max_bytes: int) -> bytes:
    """Decompress the beginning of a file; empty where it is damaged from the first byte on."""
    if head.startswith(GZIP):
        try:
            return zlib.decompressobj(wbits=31).decompress(head, max_bytes)
        except zlib.error:
            return b""
    if head.startswith(ZSTD):
        zstandard = require("zstandard", "Zstandard (.zst)")
        try:
            return cast(bytes, zstandard.ZstdDecompressor().decompressobj().decompress(head[:_ZSTD_READ_BYTES]))
        except zstandard.ZstdError:
            return b""
    return head


class _ZstdStream(io.RawIOBase):
    """Reads frame after frame. The package's own stream ends silently where a file is cut; this raises `EOFError`."""

    def __init__(self, file: CountingFile) -> None:
        self._new_frame = require("zstandard", "Zstandard (.zst)").ZstdDecompressor().decompressobj
        self._frame: Any = None
        self._file = file
        self._packed = b""
        self._unpacked = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._unpacked:
            packed = self._packed or self._file.read(_ZSTD_READ_BYTES)
            if not packed:
                if self._frame is not None:
                    raise EOFError("compressed file ended before the end of its last frame")
                return 0
            if self._frame is None:
                self._frame = self._new_frame()
            try:
                self._unpacked = memoryview(self._frame.decompress(packed))
            except Exception as error:
                raise EOFError(f"Zstandard: {error}") from None
            self._packed = self._frame.unused_data if self._frame.eof else b""
            if self._frame.eof:
                self._frame = None
        count = min(len(buffer), len(self._unpacked))
        buffer[:count] = self._unpacked[:count]
        self._unpacked = self._unpacked[count:]
        return count


class ShortReads:
    """A stream that returns what one read gives, so that a damaged file gives all its good data before it raises."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        data: bytes = self._stream.read1(size)
        self._position += len(data)
        return data

    def tell(self) -> int:
        return self._position

    def close(self) -> None:
        """Do nothing: `open_stream` closes the file. FastWARC before 0.16 requires this method."""
