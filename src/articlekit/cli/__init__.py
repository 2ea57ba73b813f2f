"""The command line.

    $ articlekit convert article.txt -o article.md
    $ articlekit outline article.txt
    $ articlekit explain article.txt

One file per command, named as the command; `parser.COMMANDS` is the table of them. What a command says goes to
standard output, all else to standard error. Exit codes: 0 all is well, 1 some document failed, 2 the command line asks
for what cannot be done, 130 interrupted, 141 nobody reads the output any more, 143 told to stop.
"""

from __future__ import annotations

import sys
from contextlib import suppress

from articlekit.__about__ import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run the command that `arguments` (else those of the process) name; returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given in (["--version"], ["-V"]) and sys.stdout is not None:  # before anything is imported
        with suppress(OSError):  # it happens again below, where it is told
            print(f"articlekit {__version__}", flush=True)  # noqa: T201
            return 0

    from articlekit.cli import session

    with session.stoppable(arguments is None):
        return session.run(given)
