"""What ends a run, and what only fails one record.

    RecordError("the text is null")                          goes into the error column; the run goes on
    RunError("no space left on device; ...")                 ends the run; `--resume` continues it

A missing package of an extra is a `UsageError` that names the extra.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

import attrs

from articlekit.errors import ArticlekitError, UsageError


class RunError(ArticlekitError):
    """A run over a corpus could not be finished. Its output so far is kept, and `--resume` continues from there."""


class RecordError(Exception):
    """A record that cannot be parsed; the message says why."""


@attrs.frozen
class Unreadable:
    """A record or a cell that could not be read.

    error: why it could not be read
    place: where a record is, if its number does not say that
    """

    error: str
    place: str = ""


def require(module: str, feature: str, *, extra: str = "corpus") -> ModuleType:
    """Import a module of an extra; raises `UsageError` that says how to install it."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != package:
            raise
        raise UsageError(f"{feature} needs the package {package}: pip install 'articlekit[{extra}]'") from None


def first_line(error: BaseException) -> str:
    """Return the first line of an error's message, or its class where it has none."""
    return (str(error).splitlines() or [type(error).__name__])[0]


def error_message(error: Exception) -> str:
    """Return the message for a record. Any error but `RecordError` is a defect in articlekit, and names its type."""
    return str(error) if isinstance(error, RecordError) else f"{type(error).__name__}: {error}"


def decode_error(error: UnicodeDecodeError) -> str:
    """Return the message for bytes that are not UTF-8."""
    return f"not UTF-8: {error.reason} at byte {error.start}"
