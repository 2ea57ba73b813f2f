"""Write documents, lines and messages: complete files or none, and no text that could confuse a terminal."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from articlekit.errors import ArticlekitError
from articlekit.terminal import printable, printable_lines


class OutputError(Exception):
    """Standard output cannot be written."""


class FileError(ArticlekitError):
    """A file cannot be written. The message names it, since it is not the file that was read."""


# --- Standard error -----------------------------------------------------------------------------------------------


def print_error(message: str) -> None:
    """Print a message in one line to standard error."""
    if sys.stderr is not None:  # it escapes what its encoding lacks
        sys.stderr.write(f"articlekit: {printable(message)}\n")


def print_note(text: str) -> None:
    """Print lines to standard error."""
    if sys.stderr is not None:
        sys.stderr.write("\n".join(map(printable, text.split("\n"))) + "\n")


# --- Standard output ----------------------------------------------------------------------------------------------


@contextmanager
def output() -> Iterator[TextIO]:
    """Standard output, for writing in this block.

    Raises `OutputError`, and `BrokenPipeError` if the program that reads it has ended.
    """
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    try:
        yield sys.stdout
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"standard output: {error.strerror or error}") from error


def print_line(text: str) -> None:
    """Print lines to standard output; characters that its encoding lacks are escaped."""
    with output() as out:
        encoding = out.encoding or "utf-8"
        out.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def write_document(text: str) -> None:
    """Write a document to standard output, with a line break at its end.

    It is written in UTF-8; on a terminal in the terminal's encoding, without control characters.
    """
    with output() as out:
        if out.isatty() or not hasattr(out, "buffer"):
            print_line(printable_lines(text.removesuffix("\n")) if out.isatty() else text.removesuffix("\n"))
        else:
            out.flush()
            rest = memoryview(with_line_break(text).encode("utf-8", "replace"))  # a lone surrogate has no UTF-8
            while rest:  # with PYTHONUNBUFFERED a write may take only a part
                rest = rest[out.buffer.write(rest) :]


def flush() -> None:
    """Flush standard output; raises as `output` does."""
    if sys.stdout is not None:
        with output() as out:
            out.flush()


def with_line_break(text: str) -> str:
    """`text` with a line break at its end."""
    return text if text.endswith("\n") or not text else text + "\n"


def can_encode(characters: str) -> bool:
    """Return whether the encoding of standard output has all of these characters."""
    with output() as out:
        try:
            characters.encode(out.encoding or "utf-8")
        except UnicodeEncodeError:
            return False
    return True


def is_terminal() -> bool:
    """Return whether standard output is a terminal."""
    with output() as out:
        return out.isatty()


def uses_color() -> bool:
    """Return whether standard output is a terminal with colors (https://no-color.org)."""
    return not os.environ.get("NO_COLOR") and is_terminal() and os.environ.get("TERM") != "dumb"


# --- Files --------------------------------------------------------------------------------------------------------


def is_folder(output: str) -> bool:
    """Return whether the name of an output is a folder: an existing one, or a name that ends in a slash."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


def write_file(path: Path, text: str, folder: Path | None = None) -> None:
    """Write a complete file: other programs see the old one or the new one, never a part. Creates missing folders.

    folder: the output folder, if the path is in one that may hold what others put there: nothing is written through
        links, devices or pipes in it. Else a link stays a link, and a device or pipe is written directly

    The file is written under another name in the same folder and then renamed. It keeps its permissions. Raises
    `FileError`, and `BrokenPipeError` for a pipe that nobody reads.
    """
    data = with_line_break(text).encode("utf-8", "replace")
    try:
        if folder is None:
            target = Path(os.path.realpath(path))
        else:
            target = path
            folder.mkdir(parents=True, exist_ok=True)
            _refuse_links_out(folder, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        mode = target.lstat().st_mode if os.path.lexists(target) else None
        is_special = mode is not None and not stat.S_ISREG(mode)
        if is_special and folder is None:
            target.write_bytes(data)
        else:
            _replace_file(target, data, None if is_special else mode)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise FileError(f"cannot write {path}: {error.strerror or error}") from error


def _refuse_links_out(folder: Path, target: Path) -> None:
    from articlekit.corpus.folders import is_inside

    existing = next(parent for parent in target.parents if os.path.lexists(parent))
    if not is_inside(os.path.realpath(existing), os.path.realpath(folder)):
        raise FileError(f"cannot write {target}: {existing} is a link that leads out of {folder}")


def _replace_file(target: Path, data: bytes, mode: int | None) -> None:
    """Write a file under another name and rename it; `mode` is that of the file it replaces."""
    descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _default_mode() if mode is None else stat.S_IMODE(mode))
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def _default_mode() -> int:
    """Return the permissions of a new file; the mask can be read only by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return 0o666 & ~mask
