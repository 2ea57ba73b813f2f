"""Progress of a run on standard error: a bar on a terminal, a line every few seconds in a log.

12,400 records, 61.2 MB (24 %), 18.3 MB/s, 3 errors, 10 s left
"""

from __future__ import annotations

import sys
import time

_LOG_SECONDS = 5.0
_BAR_SECONDS = 0.2


def progress(total: int, *, quiet: bool = False) -> Progress:
    """Return the display that suits standard error. `total` is the size of the inputs in bytes, 0 if unknown."""
    if quiet or sys.stderr is None:
        return Progress(total)
    if sys.stderr.isatty():
        try:
            return _Bar(total)
        except ModuleNotFoundError:  # rich is an extra
            pass
    return _Log(total)


class Progress:
    """A display that shows nothing, and the base class of the others."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._started = time.monotonic()
        self._read_before = 0

    def begin(self, read_before: int) -> None:
        """Reading begins. What an earlier run has read does not count for the speed of a resumed one."""
        self._read_before = read_before

    def update(self, records: int, errors: int, bytes_read: int) -> None:
        """Show the counts so far; `bytes_read` are bytes of the inputs on disk."""

    def close(self) -> None:
        """Remove the display."""

    def _seconds(self) -> float:
        return time.monotonic() - self._started


class _Log(Progress):
    _next_line = _LOG_SECONDS

    def update(self, records: int, errors: int, bytes_read: int) -> None:
        seconds = self._seconds()
        if seconds >= self._next_line:
            self._next_line = seconds + _LOG_SECONDS
            new = bytes_read - self._read_before
            print(progress_line(records, errors, bytes_read, self._total, new, seconds), file=sys.stderr)  # noqa: T201


def progress_line(records: int, errors: int, bytes_read: int, total: int, new: int, seconds: float) -> str:
    """One line of a log. `new` bytes were read in these `seconds`."""
    rate = new / seconds if seconds else 0.0
    share = f" ({min(100, 100 * bytes_read // total)} %)" if total else ""
    left = f", {duration((total - bytes_read) / rate)} left" if total and rate and bytes_read < total else ""
    return (
        f"{records:,} records, {bytes_read / 1e6:,.1f} MB{share}, {rate / 1e6:,.1f} MB/s, "
        f"{errors:,} error{'' if errors == 1 else 's'}{left}"
    )


def duration(seconds: float) -> str:
    """`45 s`, `3 min 20 s` or `2 h 5 min`."""
    rounded = round(seconds)
    if rounded < 60:
        return f"{rounded} s"
    if rounded < 3600:
        return f"{rounded // 60} min {rounded % 60} s"
    return f"{rounded // 3600} h {rounded % 3600 // 60} min"


class _Bar(Progress):
    def __init__(self, total: int) -> None:
        from rich import progress as rich
        from rich.console import Console

        super().__init__(total)
        share = [rich.BarColumn(), rich.TextColumn("{task.percentage:>3.0f} %")] if total else []
        counts = rich.TextColumn("{task.fields[counts]}")
        left = [rich.TimeRemainingColumn(compact=True)] if total else []
        self._bar = rich.Progress(
            *(rich.SpinnerColumn(), *share, counts, *left),
            console=Console(stderr=True),
            transient=True,
            refresh_per_second=1 / _BAR_SECONDS,
        )
        self._task = self._bar.add_task("", total=total or None, counts="reading")
        self._bar.start()

    def update(self, records: int, errors: int, bytes_read: int) -> None:
        rate = (bytes_read - self._read_before) / max(self._seconds(), 1e-3)
        counts = f"{records:,} records  {rate / 1e6:,.1f} MB/s"
        if errors:
            counts += f"  [red]{errors:,} error{'' if errors == 1 else 's'}[/red]"
        self._bar.update(self._task, completed=bytes_read, counts=counts)

    def close(self) -> None:
        self._bar.stop()
