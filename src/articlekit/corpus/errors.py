"""What ends a run, and what only fails one record.

    UnreadableRecord("line 17", "not JSON: unexpected end of data")     goes into the error column; the run goes on
    RunError("no space left on device; ...")                            ends the run; `--resume` continues it

A missing package of an extra is a `UsageError` that names the extra.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

import attrs

from articlekit.errors import ArticlekitError, UsageError


class RunError(ArticlekitError):
    """A run over a corpus could not be finished. Its output so far is kept, and `--resume` continues from there."""


@attrs.frozen
class UnreadableRecord:
    """A record that could not be read.

    place: where it is in its input, e.g. `line 17`
    error: why it could not be read
    """

    place: str
    error: str

    def __str__(self) -> str:
        return f"{self.place}: {self.error}"


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
