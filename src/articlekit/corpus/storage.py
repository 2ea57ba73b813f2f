"""Files on this machine, and at addresses that fsspec knows: `s3://`, `gs://`, `hf://`, `https://`.

    with open_file("s3://bucket/corpus.jsonl.gz") as file:
        file.read(100)
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any, cast

from articlekit.corpus.errors import first_line, require
from articlekit.errors import UsageError


def is_remote(path: str) -> bool:
    """Return whether a path is an address for fsspec."""
    return "://" in path


def is_stream(path: str) -> bool:
    """Return whether a path is `-`, or a pipe or device of this machine."""
    return path == "-" or (os.path.exists(path) and not os.path.isfile(path))


@contextmanager
def open_file(path: str) -> Iterator[IO[bytes]]:
    """Open a file for reading. Raises `OSError`."""
    if not is_remote(path):
        with open(path, "rb") as file:
            yield file
        return
    files, inner = _files(path)
    with files.open(inner, "rb") as remote:
        # Such a file has no `peek` and no `read1`.
        yield cast(IO[bytes], io.BufferedReader(remote))


def size(path: str) -> int:
    """Return the size of a file in bytes, 0 if that is unknown."""
    if not is_remote(path):
        return os.path.getsize(path)
    files, inner = _files(path)
    return int(files.info(inner).get("size") or 0)


def version(path: str) -> str:
    """Return what changes when a remote file does, such as its ETag."""
    files, inner = _files(path)
    return str(files.ukey(inner))


def find(path: str, is_file: Callable[[str], bool]) -> list[str]:
    """Return the remote files that an address stands for: one file, a folder of files of a kind, or a pattern."""
    files, inner = _files(path)
    try:
        if "*" in inner:
            found = files.glob(inner)
        elif files.isdir(inner):
            found = [name for name in files.find(inner) if is_file(name)]
        elif files.exists(inner):
            return [path]
        else:
            found = []
    except Exception as error:
        raise UsageError(f"{path}: {first_line(error)}") from None
    if not found:
        raise UsageError(f"{path}: no corpus at this address")
    return [files.unstrip_protocol(name) for name in sorted(found)]


def upload(local: str, path: str) -> None:
    """Copy a local file to a remote place."""
    files, inner = _files(path)
    files.put_file(local, inner)


def _files(path: str) -> tuple[Any, str]:
    core = require("fsspec.core", path.partition("://")[0] + "://", extra="fsspec")
    try:
        found: tuple[Any, str] = core.url_to_fs(path)
    except (ImportError, ValueError) as error:
        raise UsageError(f"{path}: {first_line(error)}") from None
    return found
