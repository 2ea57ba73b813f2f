"""The command line.

    $ articlekit convert article.txt -o article.md
    $ articlekit outline article.txt
    $ articlekit explain article.txt

Each command has a file of its name; `parser.COMMANDS` lists them. Results go to standard output, everything else to
standard error. Exit codes: 0 success, 1 a document failed, 2 wrong usage, 130 interrupted, 141 broken pipe, 143
terminated.
"""

from __future__ import annotations

import sys
from contextlib import suppress

from articlekit.__about__ import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run a command line (default: that of the process); returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given in (["--version"], ["-V"]) and sys.stdout is not None:  # before anything is imported
        with suppress(OSError):  # the code below fails in the same way and reports it
            print(f"articlekit {__version__}", flush=True)  # noqa: T201
            return 0

    try:
        from articlekit.cli import session
    except KeyboardInterrupt:
        sys.stderr.write("articlekit: interrupted\n")
        return 130

    with session.signals_handled(arguments is None):
        return session.run(given)
