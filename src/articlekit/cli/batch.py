"""Many documents, one after the other: one that fails is named, and the others go on."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence

from articlekit.cli.exits import FAILED, OK
from articlekit.cli.reading import Source
from articlekit.cli.writing import OutputError, complain
from articlekit.errors import ArticlekitError, UsageError


def each(sources: Sequence[Source], work: Callable[[Source], None]) -> int:
    """Do `work` for every source; the exit code says whether all went well."""
    failed = 0
    for source in sources:
        try:
            work(source)
        except (UsageError, OutputError, BrokenPipeError):  # these concern the whole command
            raise
        except Exception as error:
            failed += 1
            complain(f"{source.name}: {why(error)}")
    if failed and len(sources) > 1:
        complain(f"{failed} of {len(sources)} failed")
    return FAILED if failed else OK


def why(error: Exception) -> str:
    """An error in one line: in its own words where it is expected, with its place in our code where it is not."""
    if isinstance(error, ArticlekitError):
        return str(error)
    if isinstance(error, OSError):
        return error.strerror or str(error) or type(error).__name__
    frames = traceback.extract_tb(error.__traceback__)
    at = next((frame for frame in reversed(frames) if not frame.filename.startswith("<")), frames[-1])
    place = f"{at.filename}:{at.lineno}"
    return f"an error of articlekit itself, please report it: {type(error).__name__}: {error} ({place})"
