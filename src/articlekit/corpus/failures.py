"""What ends a run, and what only spoils a record.

    Unreadable("line 17", "not JSON: unexpected end of data")       goes into the error column, and the run goes on
    RunError("no space left on device; ...")                        ends the run; what is done is kept for `--resume`

A package of an extra that is not installed is a `UsageError` that says which extra it is.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

import attrs

from articlekit.errors import ArticlekitError, UsageError


class RunError(ArticlekitError):
    """A run over a corpus could not be finished. What was done is kept, and `--resume` goes on from there."""


@attrs.frozen
class Unreadable:
    """A record that could not be read.

    place: where it stands in its input, e.g. `line 17`
    """

    place: str
    why: str

    def __str__(self) -> str:
        return f"{self.place}: {self.why}"


def need(module: str, what: str, *, extra: str = "corpus") -> ModuleType:
    """A module of an extra; raises `UsageError` that says how to install it."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != module.partition(".")[0]:
            raise
        raise UsageError(
            f"{what} needs the package {module.partition('.')[0]}: pip install 'articlekit[{extra}]'"
        ) from None
