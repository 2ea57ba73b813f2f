"""From a command line to an exit code, whatever happens on the way."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

from articlekit.cli import parser
from articlekit.cli.batch import why
from articlekit.cli.exits import FAILED, INTERRUPTED, OK, UNREAD, USAGE
from articlekit.cli.writing import OutputError, complain, flush
from articlekit.errors import UsageError


def run(arguments: list[str]) -> int:
    """The exit code of a command line; never raises."""
    try:
        commands = parser.build()
        if not arguments:
            commands.print_help(sys.stderr)
            return USAGE
        options, unknown = commands.parse_known_args(arguments)
        if unknown:  # said with the usage of the command that does not know them
            options.command.error(f"unrecognized arguments: {' '.join(unknown)}")
        code: int = options.run(options)
        flush()
        return code
    except SystemExit as stop:  # argparse has said what is wrong; or `stoppable` was told to stop
        return stop.code if isinstance(stop.code, int) else OK
    except UsageError as error:
        complain(str(error))
        return USAGE
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return UNREAD
    except OutputError as error:
        _forget_output()
        complain(str(error))
        return FAILED
    except Exception as error:
        complain(why(error))
        return FAILED


@contextmanager
def stoppable(program: bool) -> Iterator[None]:
    """Turns a polite request to end (SIGTERM, SIGHUP) into an exit that cleans up; only where we are the program."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    if program:
        for name in ("SIGTERM", "SIGHUP"):
            with suppress(AttributeError, ValueError):  # no such signal on this system; or not the main thread
                signal.signal(getattr(signal, name), stop)
    yield


def _forget_output() -> None:
    """What standard output still holds cannot be written; Python would try again at exit, and complain."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
