"""Programs that a test starts: none outlives it, and it waits for events, never for some seconds.

process = start(command("convert", ...), stderr=subprocess.PIPE)     the fixture of tests/conftest.py
wait_for(journal.exists, process)
with feed(pipe, process) as writer: ...                              a named pipe, once the process reads it
"""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO, Any

# A test that waits longer hangs: so slow is no machine.
PATIENCE_SECONDS = 120.0

Start = Callable[..., "subprocess.Popen[Any]"]


@contextmanager
def started() -> Iterator[Start]:
    """A `Popen` whose processes are ended, and their pipes closed, whatever becomes of the test."""
    with ExitStack() as ends:

        def start(command: list[str], **more: Any) -> subprocess.Popen[Any]:
            # A session of its own: a signal to its group reaches its workers, and not pytest.
            process = subprocess.Popen(command, start_new_session=True, **more)
            ends.callback(_end, process)
            return process

        yield start


def _end(process: subprocess.Popen[Any]) -> None:
    if process.poll() is None:
        with suppress(ProcessLookupError):
            if os.name == "posix":
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()


def wait_for(happened: Callable[[], bool], process: subprocess.Popen[Any] | None = None) -> None:
    """Waits until something is so; fails when `process` ends before that."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not happened():
        if process is not None and process.poll() is not None:
            assert happened(), f"it ended before that, with {process.returncode}"
            return
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.01)


def shown_on_terminal(start: Start, command: list[str], **more: Any) -> str:
    """What a program that ends well writes to a terminal."""
    import pty  # of POSIX

    ours, theirs = pty.openpty()
    process = start(command, stdout=theirs, **more)
    os.close(theirs)
    output = b""
    with suppress(OSError):  # how Linux says that the other end is closed
        while piece := os.read(ours, 4096):
            output += piece
    os.close(ours)
    assert process.wait(PATIENCE_SECONDS) == 0
    return output.decode("utf-8")


@contextmanager
def feed(pipe: Path, process: subprocess.Popen[Any]) -> Iterator[IO[bytes]]:
    """The writing end of a named pipe, unbuffered, as soon as `process` has opened the other."""
    opened: list[int] = []

    def reader_is_there() -> bool:
        try:
            opened.append(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
        except OSError as error:
            if error.errno != errno.ENXIO:  # nobody reads it
                raise
        return bool(opened)

    wait_for(reader_is_there, process)
    os.set_blocking(opened[0], True)
    with open(opened[0], "wb", buffering=0) as writer:
        yield writer


def wait_until_it_waits(process: subprocess.Popen[Any], writer: IO[bytes]) -> None:
    """Waits until a process has read all that is in the pipe and sleeps.

    A signal that comes just before Python goes to sleep is seen only after it: a Ctrl-C that has to be pressed twice.
    """
    import fcntl
    import termios

    def waits() -> bool:
        left = int.from_bytes(fcntl.ioctl(writer, termios.FIONREAD, b"\0" * 4), sys.byteorder)
        return not left and (sys.platform != "linux" or _state(process.pid) == "S")

    wait_for(waits, process)


def runs(pid: int) -> bool:
    """Whether a process is still at work (Linux). One that has ended may stay listed until somebody asks for it."""
    return _state(pid) not in ("Z", "X", "")


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""
