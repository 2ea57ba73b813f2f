"""What the command line writes: whole files or none, and lines that suit the terminal they go to."""

from __future__ import annotations

import os
import re
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from articlekit.errors import ArticlekitError

# Characters that would move the cursor, change the direction of the line or hide text on a terminal: the controls of
# Unicode's category Cc, and the directional ones of UAX #9.
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def complain(message: str) -> None:
    """One line to standard error."""
    if sys.stderr is not None:  # it escapes what its encoding lacks by itself
        sys.stderr.write(f"articlekit: {shown(message)}\n")


def say_aside(text: str) -> None:
    """Lines for people to standard error."""
    if sys.stderr is not None:
        sys.stderr.write("\n".join(map(shown, text.split("\n"))) + "\n")


def shown(text: str) -> str:
    """`text` without what would confuse a terminal: each such character becomes U+FFFD."""
    return _UNSHOWN.sub("\ufffd", text)


class OutputError(Exception):
    """Standard output cannot be written; no matter which document was to go there."""


class FileError(ArticlekitError):
    """A file cannot be written; the message names it, for it is not the one that was read."""


@contextmanager
def output() -> Iterator[TextIO]:
    """Standard output, to be written in this block. Raises `OutputError`; `BrokenPipeError` where nobody reads."""
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    try:
        yield sys.stdout
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"standard output: {error.strerror or error}") from error


def say(text: str) -> None:
    """Lines for people to standard output; what its encoding lacks is escaped."""
    with output() as out:
        known = out.encoding or "utf-8"
        out.write(text.encode(known, "backslashreplace").decode(known) + "\n")


def emit(text: str) -> None:
    """A document to standard output, with a line break at its end: UTF-8, but on a terminal in its own encoding."""
    with output() as out:
        if out.isatty() or not hasattr(out, "buffer"):
            say(text.removesuffix("\n"))
        else:
            out.flush()
            rest = memoryview(ended(text).encode("utf-8", "replace"))  # a lone surrogate has no UTF-8
            while rest:  # with PYTHONUNBUFFERED a write may take a part only
                rest = rest[out.buffer.write(rest) :]


def flush() -> None:
    """What was said and emitted goes out now, or an error says that it did not."""
    if sys.stdout is not None:
        with output() as out:
            out.flush()


def ended(text: str) -> str:
    """`text` with a line break at its end."""
    return text if text.endswith("\n") or not text else text + "\n"


def can_show(signs: str) -> bool:
    """Whether the encoding of standard output has all of `signs`."""
    with output() as out:
        try:
            signs.encode(out.encoding or "utf-8")
        except UnicodeEncodeError:
            return False
    return True


def coloured() -> bool:
    """Whether standard output is a terminal that wants colour (https://no-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    with output() as out:
        return out.isatty() and os.environ.get("TERM") != "dumb"


def is_folder(output: str) -> bool:
    """Whether the name of an output means a folder: one that is there, or one that the slash announces."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


def write_whole(path: Path, text: str) -> None:
    """Write a file as a whole: readers see the old one or the new one, and never a part. Folders on its way are made.

    It is written aside in the same folder and then renamed. A link stays a link, and a file keeps its permissions.
    What is no ordinary file (`/dev/null`, a pipe) is written to directly. Raises `FileError`, and `BrokenPipeError`
    where it is a pipe that nobody reads.
    """
    try:
        _write_whole(Path(os.path.realpath(path)), ended(text).encode("utf-8"))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise FileError(f"cannot write {path}: {error.strerror or error}") from error


def _write_whole(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        mode = None
    if mode is not None and not stat.S_ISREG(mode):
        target.write_bytes(data)
        return
    descriptor, aside = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(aside, _usual_mode() if mode is None else stat.S_IMODE(mode))
        os.replace(aside, target)
    except BaseException:
        os.unlink(aside)
        raise


def _usual_mode() -> int:
    """The permissions of a new file; the system tells the mask only when it is set."""
    mask = os.umask(0o022)
    os.umask(mask)
    return 0o666 & ~mask
