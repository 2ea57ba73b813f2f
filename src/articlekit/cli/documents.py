"""Process several documents: one that fails gets an error message, and the others go on."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence

from articlekit.cli.exit_codes import FAILED, OK
from articlekit.cli.files import InputFile
from articlekit.cli.writing import OutputError, print_error
from articlekit.errors import ArticlekitError, UsageError


def process_each(files: Sequence[InputFile], process: Callable[[InputFile], None]) -> int:
    """Call `process` for each file; returns the exit code."""
    failed = 0
    for file in files:
        try:
            process(file)
        except (UsageError, OutputError, BrokenPipeError):  # these end the whole command
            raise
        except Exception as error:
            failed += 1
            print_error(f"{file.name}: {error_message(error)}")
    if failed and len(files) > 1:
        print_error(f"{failed} of {len(files)} failed")
    return FAILED if failed else OK


def error_message(error: Exception) -> str:
    """One line about an error: its own message if it is expected, else with its place in our code."""
    if isinstance(error, ArticlekitError):
        return str(error)
    if isinstance(error, OSError):
        return error.strerror or str(error) or type(error).__name__
    frames = traceback.extract_tb(error.__traceback__)
    at = next((frame for frame in reversed(frames) if not frame.filename.startswith("<")), frames[-1])
    place = f"{at.filename}:{at.lineno}"
    return f"this is a defect in articlekit, please report it: {type(error).__name__}: {error} ({place})"
