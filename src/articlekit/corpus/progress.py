"""How a run is getting on: a bar on a terminal, a line every few seconds in a log, nothing where nobody wants it.

12,400 records, 61.2 MB (24 %), 18.3 MB/s, 3 errors, 10 s left
"""

from __future__ import annotations

import sys
import time
from typing import Any, Protocol

# A log that is read by people: a line every so many seconds.
_LOG_SECONDS = 5.0
_BAR_SECONDS = 0.2


class Progress(Protocol):
    """What a run tells as it goes."""

    def begin(self, resumed: bool) -> None:
        """Reading begins; where it goes on with an earlier run, what that had read does not count for the speed."""

    def update(self, records: int, errors: int, seen: int) -> None:
        """The counts so far; `seen` are the bytes of the input read from disk."""

    def close(self) -> None: ...


def progress(total: int, *, quiet: bool = False) -> Progress:
    """The progress that suits standard error. `total` are the bytes of the input, 0 where that is not known."""
    if quiet or sys.stderr is None:
        return _Silent()
    if sys.stderr.isatty():
        try:
            return _Bar(total)
        except ModuleNotFoundError:  # rich is an extra
            pass
    return _Log(total)


class _Silent:
    def begin(self, resumed: bool) -> None:
        pass

    def update(self, records: int, errors: int, seen: int) -> None:
        pass

    def close(self) -> None:
        pass


class _Log:
    def __init__(self, total: int) -> None:
        self._total = total
        self._began = time.monotonic()
        self._next = self._began + _LOG_SECONDS
        self._first: int | None = 0  # what an earlier run had read already

    def begin(self, resumed: bool) -> None:
        self._first = None if resumed else 0

    def update(self, records: int, errors: int, seen: int) -> None:
        now = time.monotonic()
        if self._first is None:
            self._first = seen
        if now >= self._next:
            self._next = now + _LOG_SECONDS
            print(said(records, errors, seen, self._total, seen - self._first, now - self._began), file=sys.stderr)  # noqa: T201

    def close(self) -> None:
        pass


def said(records: int, errors: int, seen: int, total: int, read: int, seconds: float) -> str:
    """One line. `read` are the bytes that were read in these `seconds`."""
    rate = read / seconds if seconds else 0.0
    share = f" ({min(100, 100 * seen // total)} %)" if total else ""
    left = f", {duration((total - seen) / rate)} left" if total and rate and seen < total else ""
    return (
        f"{records:,} records, {seen / 1e6:,.1f} MB{share}, {rate / 1e6:,.1f} MB/s, "
        f"{errors:,} error{'' if errors == 1 else 's'}{left}"
    )


def duration(seconds: float) -> str:
    """`45 s`, `3 min 20 s` or `2 h 5 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    return f"{whole // 60} min {whole % 60} s" if whole < 3600 else f"{whole // 3600} h {whole % 3600 // 60} min"


class _Bar:
    def __init__(self, total: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

        bar = [BarColumn(), TextColumn("{task.percentage:>3.0f} %")] if total else []
        told = TextColumn("{task.fields[said]}")
        left = [TimeRemainingColumn(compact=True)] if total else []
        self._bar = Progress(
            SpinnerColumn(),
            *bar,
            told,
            *left,
            console=Console(stderr=True),
            transient=True,
            refresh_per_second=1 / _BAR_SECONDS,
        )
        self._task: Any = self._bar.add_task("", total=total or None, said="reading")
        self._began = time.monotonic()
        self._first: int | None = 0
        self._bar.start()

    def begin(self, resumed: bool) -> None:
        self._first = None if resumed else 0

    def update(self, records: int, errors: int, seen: int) -> None:
        if self._first is None:
            self._first = seen
        rate = (seen - self._first) / max(time.monotonic() - self._began, 1e-3)
        told = f"{records:,} records  {rate / 1e6:,.1f} MB/s"
        if errors:
            told += f"  [red]{errors:,} error{'' if errors == 1 else 's'}[/red]"
        self._bar.update(self._task, completed=seen, said=told)

    def close(self) -> None:
        self._bar.stop()
