"""What an input is: recognised by its first bytes, and by its name where they do not tell.

    recognise("dump.bin")       "parquet": it begins with PAR1
    recognise("CC-MAIN.gz")     "wet": gzip, and in it `WARC/1.0`
    recognise("articles/")      "texts": a folder of .txt files
    recognise("article.txt")    None: one article, not a corpus

Files may be packed with gzip or Zstandard, whatever they are called.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import IO, Any, Literal, cast

import attrs

from articlekit.corpus.failures import need
from articlekit.errors import UsageError

Kind = Literal["jsonl", "parquet", "wet", "texts"]
# What a run reads: one path, or several.
Inputs = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]

GZIP, ZSTD, PARQUET, WARC, BOM = b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"PAR1", b"WARC/", b"\xef\xbb\xbf"

# How names end, for inputs whose content does not tell (an empty file, a first line that is cut) and for outputs.
_NAMES: dict[str, Kind] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet", ".wet": "wet"}
_COMPRESSED = re.compile(r"\.(gz|gzip|zst|zstd)$", re.IGNORECASE)
TEXT_SUFFIXES = (".txt", ".text")

# So much of the beginning is looked at: the first record of most corpora.
_HEAD_BYTES = 1 << 16
# Zstandard's smallest unit turns 4 bytes into at most 128 KiB, so a slice this small cannot become a flood.
_ZSTD_SLICE = 1 << 14

# What a broken compressed file raises.
BROKEN = (EOFError, zlib.error, gzip.BadGzipFile)


@attrs.frozen
class Source:
    """One input.

    path: a file, a folder for `texts`, or `-` for standard input
    size: bytes on disk, 0 where it is not known
    """

    path: str
    kind: Kind
    size: int

    @property
    def name(self) -> str:
        return "standard input" if self.path == "-" else os.path.basename(os.path.normpath(self.path))

    @property
    def once(self) -> bool:
        """Whether it can be read once only: standard input, or a pipe that has a name."""
        return self.path == "-" or (self.kind != "texts" and not os.path.isfile(self.path))

    def identity(self) -> dict[str, object]:
        """What tells that an input is still the one a run began with.

        Of a file, its size and its first and last bytes. Of a folder of texts, the names and sizes of all of them in
        their order: a run counts them, so one more or less would move all that come after it.
        """
        if self.once:
            return {"path": os.path.abspath(self.path)}
        if self.kind == "texts":
            return {"path": os.path.abspath(self.path), "sha256_of_names_and_sizes": _names_and_sizes(self.path)}
        with open(self.path, "rb") as file:
            digest = hashlib.sha256(file.read(_HEAD_BYTES))
            file.seek(max(0, self.size - _HEAD_BYTES))
            digest.update(file.read(_HEAD_BYTES))
        return {"bytes": self.size, "sha256_of_ends": digest.hexdigest()}


def find(paths: Inputs) -> list[Source]:
    """The inputs that `paths` name, those in folders by name. Raises `UsageError` for what is no corpus."""
    if isinstance(paths, str | os.PathLike):
        paths = (paths,)  # and not each of its letters
    found: list[Source] = []
    for path in (os.fspath(path) for path in paths):
        if os.path.isdir(path):
            found += _in_folder(path)
        else:
            found.append(_file(path))
    if not found:
        raise UsageError("no input")
    return found


def is_corpus(path: str | os.PathLike[str]) -> bool:
    """Whether a file holds records, not one article. A folder is a corpus where it holds such files."""
    path = os.fspath(path)
    if os.path.isdir(path):
        return any(True for _ in _corpus_files(path))
    return (not os.path.exists(path) or os.path.isfile(path)) and recognise(path) is not None


def recognise(path: str) -> Kind | None:
    """The kind of a file or folder; `None` for what is no corpus. Raises `OSError` where it cannot be read."""
    if os.path.isdir(path):
        return "texts"
    with open(path, "rb") as file:
        head = file.read(_HEAD_BYTES)
    return recognise_head(head, path)


def recognise_head(head: bytes, name: str) -> Kind | None:
    """The kind of what begins with `head`."""
    plain = _decompressed(head)
    if plain.startswith(PARQUET):
        return "parquet"
    if plain.startswith(WARC):
        return "wet"
    named = named_kind(name)
    if _is_record(plain, alone=named != "jsonl"):
        return "jsonl"
    return named


def named_kind(name: str) -> Kind | None:
    """The kind that a name promises: `x.jsonl.gz` is `jsonl`."""
    return _NAMES.get(os.path.splitext(_COMPRESSED.sub("", name))[1].lower())


def _is_record(plain: bytes, *, alone: bool) -> bool:
    """Whether this begins with a line that is a JSON object.

    alone: whether a first line that is one of our own documents, or has no second line, speaks against it
    """
    first, line_break, rest = plain.removeprefix(BOM).lstrip().partition(b"\n")
    if not first.startswith(b"{"):
        return False
    try:
        record = json.loads(first)
    except (ValueError, RecursionError):
        # A first record longer than what was looked at.
        return not line_break and len(plain) >= _HEAD_BYTES and b'"type":' not in first[:200]
    if alone and isinstance(record, dict) and record.get("format") == "articlekit/document":
        return False
    return isinstance(record, dict) and (not alone or rest.lstrip().startswith(b"{"))


def _decompressed(head: bytes) -> bytes:
    """The beginning of what `head` is the beginning of."""
    try:
        if head.startswith(GZIP):
            return zlib.decompressobj(wbits=31).decompress(head, _HEAD_BYTES)
        if head.startswith(ZSTD):
            zstandard = need("zstandard", "Zstandard (.zst)")
            return cast(bytes, zstandard.ZstdDecompressor().decompressobj().decompress(head[:_ZSTD_SLICE]))
    except UsageError:
        raise
    except Exception:  # broken from the first byte on: the reader will say so
        return b""
    return head


def _file(path: str) -> Source:
    if path == "-" or (os.path.exists(path) and not os.path.isfile(path)):
        return Source(path, "jsonl", 0)  # a look at its beginning would take that away
    try:
        kind = recognise(path)
        size = os.path.getsize(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from None
    if kind is None:
        raise UsageError(
            f"{path}: not a corpus: JSON Lines (.jsonl, also .gz or .zst), Parquet, WET or a folder of .txt expected"
        )
    if kind == "parquet":
        _check_parquet(path)
    return Source(path, kind, size)


def _check_parquet(path: str) -> None:
    parquet = need("pyarrow.parquet", "Parquet")
    try:
        parquet.ParquetFile(path).close()
    except Exception as error:
        why = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise UsageError(f"{path}: not a whole Parquet file; was it cut? ({why})") from None


def _corpus_files(folder: str) -> Iterator[str]:
    for path in _walk(folder):
        if named_kind(path) is not None:
            yield path


def _in_folder(folder: str) -> list[Source]:
    files = list(_corpus_files(folder))
    if next(texts(folder), None) is None:
        if not files:
            raise UsageError(f"{folder}: no .txt file and no corpus in this folder")
        return [_file(path) for path in files]
    if files:
        raise UsageError(f"{folder}: has .txt files and also {os.path.basename(files[0])}; name which you mean")
    return [Source(folder, "texts", 0)]


def texts(folder: str) -> Iterator[str]:
    """The text files of a folder and the folders in it, by name."""
    return (path for path in _walk(folder) if path.lower().endswith(TEXT_SUFFIXES))


def _names_and_sizes(folder: str) -> str:
    """A digest of what the texts of a folder are called there, and of how long they are."""
    digest = hashlib.sha256()
    for path in texts(folder):
        try:
            size = os.path.getsize(path)
        except OSError:  # a link that leads nowhere: whoever reads it will say so
            size = -1
        digest.update(b"%s\0%d\0" % (os.fsencode(os.path.relpath(path, folder)), size))
    return digest.hexdigest()


def _walk(folder: str) -> Iterator[str]:
    """Files below `folder` by name, hidden ones left out; one folder's names are in memory at a time."""
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "_")))
        for name in sorted(files):
            if not name.startswith((".", "_")):
                yield os.path.join(where, name)


# --- Overwriting --------------------------------------------------------------------------------------------------


def refuse_overwriting(sources: Iterable[Source], output: str, option: str) -> None:
    """Raises `UsageError` where a file that is read, alone or in a folder, is `output`, by whatever name."""
    if not os.path.exists(output):
        return
    same = on_disk(output)
    for source in sources:
        for path in texts(source.path) if source.kind == "texts" else (source.path,):
            if path != "-" and on_disk(path) == same:
                raise UsageError(f"{output} is an input; choose another {option}")


def on_disk(path: str | os.PathLike[str]) -> object:
    """What tells one file from another: its place on the disk, or the path where it would be."""
    try:
        found = os.stat(path)
    except OSError:
        return os.path.normcase(os.path.realpath(path))
    return (found.st_dev, found.st_ino)


# --- Streams ------------------------------------------------------------------------------------------------------


class Raw:
    """The bytes on disk.

    seen: how far they were read, for progress
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file: Any = file
        self.seen = 0

    def read(self, size: int = -1) -> bytes:
        return self._counted(self._file.read(size))

    def read1(self, size: int = -1) -> bytes:
        return self._counted(self._file.read1(size))

    def seek(self, offset: int) -> None:
        self._file.seek(offset)
        self.seen = offset

    def peek(self) -> bytes:
        """The next bytes, four at least where there are as many."""
        head: bytes = self._file.peek(4)
        return head

    def _counted(self, data: bytes) -> bytes:
        self.seen += len(data)
        return data


@contextmanager
def opened(source: Source) -> Iterator[tuple[Any, Raw]]:
    """A stream of the decompressed bytes (`read`, `read1`), and the one below it: the same where nothing is packed.

    The stream raises `EOFError` or another of `BROKEN` where compressed data is cut or spoilt.
    """
    if source.path == "-":
        raw = Raw(sys.stdin.buffer)
        yield _unpacked(raw), raw
        return
    with open(source.path, "rb") as file:
        raw = Raw(file)
        yield _unpacked(raw), raw


def _unpacked(raw: Raw) -> Any:
    head = raw.peek()
    if head.startswith(GZIP):
        return gzip.GzipFile(fileobj=cast(Any, raw))
    if head.startswith(ZSTD):
        return io.BufferedReader(_Zstd(raw), _ZSTD_SLICE)
    return raw


class _Zstd(io.RawIOBase):
    """Frame after frame. The package's own stream ends quietly where a file is cut; this raises `EOFError`."""

    def __init__(self, raw: Raw) -> None:
        self._new = need("zstandard", "Zstandard (.zst)").ZstdDecompressor().decompressobj
        self._frame: Any = None
        self._raw = raw
        self._left = b""  # of the input
        self._out = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> int:
        while not self._out:
            piece = self._left or self._raw.read(_ZSTD_SLICE)
            if not piece:
                if self._frame is not None:
                    raise EOFError("compressed file ended before the end of its last frame")
                return 0
            if self._frame is None:
                self._frame = self._new()
            try:
                self._out = memoryview(self._frame.decompress(piece))
            except Exception as error:
                raise EOFError(f"Zstandard: {error}") from None
            self._left = self._frame.unused_data if self._frame.eof else b""
            if self._frame.eof:
                self._frame = None
        count = min(len(into), len(self._out))
        into[:count] = self._out[:count]
        self._out = self._out[count:]
        return count
