"""Which files are meant, and what their names say of their format.

    IN      article.txt     a file
            texts/          a folder: every .txt, .text, .md, .markdown and .json below it
            'texts/*.txt'   a pattern, for shells that do not expand it (`**` is any depth)
            -               standard input
"""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from articlekit.errors import ArticlekitError, UsageError
from articlekit.formats import FORMATS

STDIN = "-"
READABLE = tuple(name for name, known in FORMATS.items() if known.reads)
# Pages count in a folder only with `--from html`: they need an extra, and may be what an earlier run wrote there.
IN_FOLDERS = tuple(name for name in READABLE if name != "html")


class ReadingError(ArticlekitError):
    """A file whose bytes are no article: too long, packed and cut, or no text in the given encoding."""


class InputFile(NamedTuple):
    """One document to read.

    path: its file, `None` for standard input
    relative: its path in an output folder: that below the named folder, or its name alone
    """

    path: Path | None
    relative: Path

    @property
    def folder(self) -> Path:
        """The folder that was named, or that it is in if it was named itself."""
        return Path(self.path or ".").parents[len(self.relative.parts) - 1]

    @property
    def name(self) -> str:
        """What messages call it."""
        return "standard input" if self.path is None else str(self.path)


def single_file(name: str) -> InputFile:
    """Return the one document with this name."""
    if name != STDIN and os.path.isdir(name):
        raise UsageError(f"{name}: expected a file, not a folder")
    return InputFile(None, Path("stdin")) if name == STDIN else InputFile(Path(name), Path(Path(name).name))


def find_files(
    names: Iterable[str], formats: Iterable[str] = IN_FOLDERS, *, follow_links: bool = False
) -> list[InputFile]:
    """Return the documents at these names, each once, in the order of the names; sorted within a folder or pattern.

    In a folder only files with a suffix of `formats` count, and links to files outside of it only with `follow_links`.
    A missing file is included: reading it reports the error. Raises `UsageError` for a folder or pattern without files.
    """
    found: dict[str, InputFile] = {}
    for name in names:
        for file in _expand(name, formats, follow_links):
            found.setdefault(STDIN if file.path is None else os.path.realpath(file.path), file)
    return list(found.values())


def _expand(name: str, formats: Iterable[str], follow_links: bool) -> Iterator[InputFile]:
    if name != STDIN and os.path.isdir(name):
        yield from _in_folder(Path(name), formats, follow_links)
    elif glob.has_magic(name) and not os.path.exists(name):
        files = [file for file in sorted(glob.glob(name, recursive=True)) if os.path.isfile(file)]
        if not files:
            raise UsageError(f"{name}: no file matches the pattern")
        positions = [at for at in map(name.find, "*?[") if at >= 0]
        fixed = Path(os.path.dirname(name[: min(positions)]) or ".")
        yield from (InputFile(Path(file), Path(os.path.relpath(file, fixed))) for file in files)
    else:
        yield single_file(name)


def _in_folder(folder: Path, formats: Iterable[str], follow_links: bool) -> Iterator[InputFile]:
    from articlekit.corpus.folders import files_below

    suffixes = tuple(suffix for name in formats for suffix in FORMATS[name].suffixes)
    found = files_below(str(folder), follow_links=follow_links, hidden=(".",))
    files = sorted(Path(path) for path in found if unpacked_name(path).lower().endswith(suffixes))
    if not files:
        raise UsageError(f"{folder}: this folder has no file that ends in {', '.join(suffixes)}")
    yield from (InputFile(file, file.relative_to(folder)) for file in files)


def unpacked_name(name: str) -> str:
    """Return a file name without the suffix of gzip or Zstandard."""
    return name[: -len(suffix)] if (suffix := os.path.splitext(name)[1]).lower() in (".gz", ".zst") else name


def format_of(name: str, formats: Iterable[str]) -> str | None:
    """Return the one of `formats` whose suffix ends `name`; the longest suffix wins."""
    name = unpacked_name(name)
    ends = [(len(end), known) for known in formats for end in FORMATS[known].suffixes if name.lower().endswith(end)]
    return max(ends)[1] if ends else None
