"""Run a command line: from its arguments to an exit code, whatever happens."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

from articlekit.cli import parser
from articlekit.cli.documents import error_message
from articlekit.cli.exit_codes import BROKEN_PIPE, FAILED, INTERRUPTED, OK, USAGE
from articlekit.cli.writing import OutputError, flush, print_error
from articlekit.errors import UsageError


def run(arguments: list[str]) -> int:
    """Return the exit code of a command line; never raises."""
    try:
        commands = parser.build()
        if not arguments:
            commands.print_help(sys.stderr)
            return USAGE
        options, unknown = commands.parse_known_args(arguments)
        if unknown:  # reported with the usage of the command, not of the whole program
            options.command.error(f"unrecognized arguments: {' '.join(unknown)}")
        code: int = options.run(options)
        flush()
        return code
    except SystemExit as stop:  # from argparse, which has printed its message, or from `signals_handled`
        return stop.code if isinstance(stop.code, int) else OK
    except UsageError as error:
        print_error(str(error))
        return USAGE
    except KeyboardInterrupt:
        print_error("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return BROKEN_PIPE
    except OutputError as error:
        _discard_output()
        print_error(str(error))
        return FAILED
    except Exception as error:
        print_error(error_message(error))
        return FAILED


@contextmanager
def signals_handled(is_program: bool) -> Iterator[None]:
    """Turn SIGTERM and SIGHUP into an exit that cleans up, if this process is the program.

    Ctrl-C raises `KeyboardInterrupt` once; pressed again while that cleans up, it does nothing.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    def interrupt(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        raise KeyboardInterrupt

    if is_program:
        with suppress(ValueError):
            if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else it is ignored, as by `nohup`
                signal.signal(signal.SIGINT, interrupt)
        for name in ("SIGTERM", "SIGHUP"):
            with suppress(AttributeError, ValueError):  # no such signal on this system, or not the main thread
                signal.signal(getattr(signal, name), stop)
    yield


def _discard_output() -> None:
    """Drop what standard output still holds: Python would try to write it at exit, and complain."""
    with suppress(OSError, ValueError, AttributeError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
