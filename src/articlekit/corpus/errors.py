"""What ends a run, and what only fails one record.

    RecordError("the text is null")                          goes into the error column; the run goes on
    RunError("no space left on device; ...")                 ends the run; `--resume` continues it

A missing package of an extra is a `UsageError` that names the extra.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import Any

import attrs

from articlekit.errors import ArticlekitError, UsageError

# How many errors are reported with their messages.
_FIRST_ERRORS = 5
_NAME_OR_NUMBER = re.compile(r"\A.*?: |\d+")


class RunError(ArticlekitError):
    """A run over a corpus could not be finished. Its output so far is kept, and `--resume` continues from there."""


class RecordError(Exception):
    """A record that cannot be parsed; the message says why."""


@attrs.frozen
class Unreadable:
    """A record or a cell that could not be read.

    error: why it could not be read
    fields: what could be read of a record, such as its `id`; `None` if nothing could
    """

    error: str
    fields: dict[str, Any] | None = None


def require(module: str, feature: str, *, extra: str = "corpus") -> ModuleType:
    """Import a module of an extra; raises `UsageError` that says how to install it."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != package:
            raise
        raise UsageError(f"{feature} needs the package {package}: pip install 'articlekit[{extra}]'") from None


def first_of_each_kind(messages: Sequence[str]) -> tuple[str, ...]:
    """Return five of the messages in their order: the first of each kind, and the first others.

    Two messages are of one kind if they differ only in numbers and in the name of the record, which ends with `: `.
    Of the results of two lists together, this returns the same as of both lists.
    """
    kinds = {_NAME_OR_NUMBER.sub("", message): at for at, message in reversed([*enumerate(messages)])}
    firsts = {*kinds.values()}
    chosen = sorted(range(len(messages)), key=lambda at: at not in firsts)[:_FIRST_ERRORS]
    return tuple(messages[at] for at in sorted(chosen))


def first_line(error: BaseException) -> str:
    """Return the first line of an error's message, or its class where it has none."""
    return (str(error).splitlines() or [type(error).__name__])[0]


def error_message(error: Exception) -> str:
    """Return the message for a record. Any error but `RecordError` is a defect in articlekit, and names its type."""
    return str(error) if isinstance(error, RecordError) else f"{type(error).__name__}: {error}"


def decode_error(error: UnicodeDecodeError, encoding: str = "UTF-8") -> str:
    """Return the message for bytes that are not in an encoding."""
    return f"not {encoding}: {error.reason} at byte {error.start}"
