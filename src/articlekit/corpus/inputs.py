"""Inputs of a run: detected by their first bytes, and by their names where those do not decide.

    detect_kind("dump.bin")     "parquet": it begins with PAR1
    detect_kind("CC-MAIN.gz")   "wet": gzip, and in it `WARC/1.0`
    detect_kind("articles/")    "texts": a folder of .txt files
    detect_kind("article.txt")  None: one article, not a corpus
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Literal

import attrs

from articlekit.corpus import storage
from articlekit.corpus.errors import first_line, require
from articlekit.corpus.folders import common_parent, files_below
from articlekit.corpus.streams import BROKEN, ShortReads, open_stream, unpack_head
from articlekit.corpus.text_encodings import known_encoding
from articlekit.errors import UsageError

Compression = Literal["", "gzip", "zstd"]
Kind = Literal["jsonl", "csv", "parquet", "wet", "texts"]
# What a run reads: one path, or several.
Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]

BOM = b"\xef\xbb\xbf"

# Suffixes of outputs, and of inputs whose content does not decide (an empty file, a first line that is cut).
_SUFFIXES: dict[str, Kind] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".wet": "wet",
}
COMPRESSIONS: dict[str, Compression] = {".gz": "gzip", ".gzip": "gzip", ".zst": "zstd", ".zstd": "zstd"}
TEXT_SUFFIXES = tuple(text + packed for text in (".txt", ".text") for packed in ("", ".gz", ".zst"))

# The beginning of a file that detection reads: the first record of most corpora.
_HEAD_BYTES = 1 << 16


@attrs.frozen
class Input:
    """One input of a run.

    path: a file, a folder for `texts`, an address such as `s3://bucket/a.jsonl`, or `-` for standard input
    size: bytes on disk, 0 where that is unknown
    follow_links: in a folder, also read links to files outside of it
    encoding: of the files in a folder that have no byte order mark; UTF-8 if `None`
    root: the folder that ids of the files in a folder are relative to
    """

    path: str
    kind: Kind
    size: int
    follow_links: bool = False
    encoding: str | None = None
    root: str = ""

    @property
    def name(self) -> str:
        return "standard input" if self.path == "-" else os.path.basename(os.path.normpath(self.path))

    @property
    def read_once(self) -> bool:
        """Whether it can be read only once: standard input, or a named pipe."""
        return self.kind != "texts" and storage.is_stream(self.path)

    def identity(self) -> dict[str, object]:
        """Return what shows that an input is still the one a run began with.

        For a file, its size, the time of its last change, and a hash of its first and last 64 KiB. For a folder of
        texts, a hash of the names, sizes and times of all its files in order: one more or less would shift all that
        come after it. `input_digest` adds a hash of what was read.
        """
        if storage.is_remote(self.path):
            return {"path": self.path, "bytes": self.size, "version": storage.version(self.path)}
        if self.read_once:
            return {"path": os.path.abspath(self.path)}
        if self.kind == "texts":
            return {"path": os.path.abspath(self.path), "sha256_of_files": _hash_files(self)}
        with open(self.path, "rb") as file:
            digest = hashlib.sha256(file.read(_HEAD_BYTES))
            file.seek(max(0, self.size - _HEAD_BYTES))
            digest.update(file.read(_HEAD_BYTES))
            modified = os.fstat(file.fileno()).st_mtime_ns
        return {"bytes": self.size, "modified": modified, "sha256_of_ends": digest.hexdigest()}


def find_inputs(paths: Paths, *, follow_links: bool = False, encoding: str | None = None) -> list[Input]:
    """Return the inputs at `paths`, those in a folder sorted by name. Raises `UsageError` for a path that is no corpus.

    follow_links: also read links to files outside of a folder
    encoding: of folders of .txt; `UsageError` for other inputs, which are in UTF-8
    """
    if encoding is not None:
        try:
            known_encoding(encoding)
        except ValueError as error:
            raise UsageError(str(error)) from None
    if isinstance(paths, str | os.PathLike):
        paths = (paths,)
    found: list[Input] = []
    for path in (os.fspath(path) for path in paths):
        if storage.is_remote(path):
            found += [_file(address) for address in storage.find(path, is_file=lambda name: bool(kind_of_name(name)))]
        elif os.path.isdir(path):
            found += _in_folder(path, follow_links)
        else:
            found.append(_file(path))
    if not found:
        raise UsageError("no input")
    if encoding is not None and (other := next((one for one in found if one.kind != "texts"), None)):
        raise UsageError(f"--encoding is for folders of .txt; {other.name} is read as UTF-8")
    root = common_parent(one.path for one in found if one.kind == "texts")
    return [attrs.evolve(one, encoding=encoding, root=root) if one.kind == "texts" else one for one in found]


def is_corpus(path: str | os.PathLike[str]) -> bool:
    """Return whether a file holds records, and not one article. A folder is a corpus if it holds such files."""
    path = os.fspath(path)
    if storage.is_remote(path):
        return True
    if os.path.isdir(path):
        return any(True for _ in _corpus_files(path))
    return not storage.is_stream(path) and detect_kind(path) is not None


def detect_kind(path: str) -> Kind | None:
    """Return the kind of a file or folder; `None` if it is no corpus. Raises `OSError` if it cannot be read."""
    if os.path.isdir(path):
        return "texts"
    with storage.open_file(path) as file:
        head = unpack_head(file.read(_HEAD_BYTES), _HEAD_BYTES)
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"WARC/"):
        return "wet"
    by_name = kind_of_name(path)
    if by_name == "csv":
        return "csv"
    if _starts_with_record(head, strict=by_name != "jsonl"):
        return "jsonl"
    return by_name


def kind_of_name(name: str) -> Kind | None:
    """Return the kind that a file name stands for: `x.jsonl.gz` is `jsonl`."""
    stem, suffix = os.path.splitext(name.lower())
    return _SUFFIXES.get(os.path.splitext(stem)[1] if suffix in COMPRESSIONS else suffix)


def _starts_with_record(head: bytes, *, strict: bool) -> bool:
    """Return whether `head` begins with a line that is a JSON object.

    strict: refuse a first line that is a document of articlekit, or that has no second line
    """
    first, line_break, rest = head.removeprefix(BOM).lstrip().partition(b"\n")
    if not first.startswith(b"{"):
        return False
    try:
        record = json.loads(first)
    except (ValueError, RecursionError):
        # The first record may be longer than `head`.
        return not line_break and len(head) >= _HEAD_BYTES and b'"type":' not in first[:200]
    if strict and isinstance(record, dict) and record.get("format") == "articlekit/document":
        return False
    return isinstance(record, dict) and (not strict or rest.lstrip().startswith(b"{"))


def _file(path: str) -> Input:
    if storage.is_stream(path):
        return Input(path, "jsonl", 0)  # detection would consume the beginning of a pipe
    try:
        kind = detect_kind(path)
        size = storage.size(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from None
    if kind is None:
        raise UsageError(
            f"{path}: not a corpus; expected JSON Lines (.jsonl, also .gz or .zst), CSV, Parquet, WET "
            "or a folder of .txt"
        )
    if kind == "parquet":
        _check_parquet(path)
    if kind == "wet":
        _check_wet(path)
    return Input(path, kind, size)


def _check_parquet(path: str) -> None:
    parquet = require("pyarrow.parquet", "Parquet")
    try:
        with storage.open_file(path) as file:
            parquet.ParquetFile(file).close()
    except Exception as error:
        raise UsageError(f"{path}: not a complete Parquet file; was it cut? ({first_line(error)})") from None


def _check_wet(path: str) -> None:
    """Raise `UsageError` for a WARC file whose records are web pages, not texts."""
    warc = require("fastwarc.warc", "WET")
    with suppress(*BROKEN, OSError, ValueError), open_stream(path) as (stream, _):
        for record in warc.ArchiveIterator(ShortReads(stream), parse_http=False):
            if record.record_type == warc.WarcRecordType.conversion:
                return
            if record.record_type != warc.WarcRecordType.warcinfo:
                raise UsageError(
                    f"{path}: this WARC file holds web pages, not texts; use the WET files of the same crawl"
                )


# --- Folders ------------------------------------------------------------------------------------------------------


def _in_folder(folder: str, follow_links: bool) -> list[Input]:
    files = list(_corpus_files(folder, follow_links))
    texts = Input(folder, "texts", 0, follow_links)
    if next(text_files(texts), None) is None:
        if not files:
            raise UsageError(f"{folder}: this folder has no .txt file and no corpus")
        return [_file(path) for path in files]
    if files:
        raise UsageError(f"{folder}: has .txt files and also {os.path.basename(files[0])}; name one of the two")
    return [texts]


def _corpus_files(folder: str, follow_links: bool = False) -> Iterator[str]:
    return (path for path in files_below(folder, follow_links=follow_links) if kind_of_name(path) is not None)


def text_files(folder: Input) -> Iterator[str]:
    """Return the text files in a folder and its subfolders, sorted by name."""
    files = files_below(folder.path, follow_links=folder.follow_links)
    return (path for path in files if path.lower().endswith(TEXT_SUFFIXES))


def _hash_files(folder: Input) -> str:
    """Return a hash of the names, sizes and times of all text files in a folder."""
    digest = hashlib.sha256()
    for path in text_files(folder):
        try:
            found = os.stat(path)
            size, modified = found.st_size, found.st_mtime_ns
        except OSError:  # a broken link; reading it will report the error
            size = modified = -1
        digest.update(b"%s\0%d\0%d\0" % (os.fsencode(os.path.relpath(path, folder.path)), size, modified))
    return digest.hexdigest()


# --- Overwriting --------------------------------------------------------------------------------------------------


def refuse_overwriting(inputs: Iterable[Input], output: str, option: str) -> None:
    """Raise `UsageError` if `output` is a file that is read, alone or in a folder, under any name."""
    if not os.path.exists(output):
        return
    target = file_id(output)
    for one in inputs:
        for path in text_files(one) if one.kind == "texts" else (one.path,):
            if path != "-" and file_id(path) == target:
                raise UsageError(f"{output} is an input; choose another {option}")


def file_id(path: str | os.PathLike[str]) -> object:
    """Return what distinguishes one file from another: device and inode, or the path where it would be."""
    try:
        found = os.stat(path)
    except OSError:
        return os.path.normcase(os.path.realpath(path))
    return (found.st_dev, found.st_ino)
