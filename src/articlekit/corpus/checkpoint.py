"""Output written aside: a folder beside it with what is done so far, and a journal of how far that is.

    trees.jsonl.zst.parts/
        data            whole members, frames or Arrow streams, one after the other
        journal.jsonl   what the run is; then a line per checkpoint

At a checkpoint `data` is flushed to the disk, and only then the journal says so. A run that ends early leaves both, and
the next one cuts `data` where the last checkpoint was and goes on. What the user asked for appears whole, by renaming.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import IO, Any

import attrs

from articlekit.corpus.reading import Position
from articlekit.errors import UsageError

# How much work may be lost when the machine stops.
CHECKPOINT_SECONDS = 2.0


@attrs.define
class Mark:
    """How far a run is.

    size: bytes in `data`
    position: the first record that is not in it
    kinds: see `merging`
    """

    size: int = 0
    position: Position = attrs.field(factory=Position)
    records: int = 0
    errors: int = 0
    told: tuple[str, ...] = ()
    kinds: dict[str, str] = attrs.field(factory=dict)
    finished: bool = False


class Parts:
    """The folder, opened: `with Parts(...) as parts: parts.append(...); parts.publish(...)`."""

    def __init__(self, output: str, run: dict[str, Any], *, resume: bool) -> None:
        """`run` says what the run is: another one cannot be gone on with. Raises `UsageError`."""
        self.output = output
        self.folder = f"{output}.parts"
        self.data = os.path.join(self.folder, "data")
        self.journal = os.path.join(self.folder, "journal.jsonl")
        self.mark = Mark()
        self.resumed = False
        self.published = False  # the run before ended when all was done but the removal of the folder
        whole = self._found(run, resume)
        os.makedirs(self.folder, exist_ok=True)
        # Not with "wb", which would empty what another run is writing.
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        self._journal = os.fdopen(os.open(self.journal, flags, 0o666), "r+b")
        try:
            _lock(self._journal, self.folder)
            self._journal.seek(whole)
            self._journal.truncate()
            self._data: IO[bytes] = open(self.data, "r+b" if os.path.exists(self.data) else "w+b")  # noqa: SIM115
            self._data.truncate(self.mark.size)
            self._data.seek(self.mark.size)
            if not whole:
                self._note({"run": run})
        except BaseException:
            self._journal.close()
            raise
        self._saved = attrs.evolve(self.mark)
        self._next = time.monotonic() + CHECKPOINT_SECONDS

    def _found(self, run: dict[str, Any], resume: bool) -> int:
        """Takes over what an earlier run left; returns how much of its journal is whole."""
        try:
            with open(self.journal, "rb") as file:
                text = file.read()
        except FileNotFoundError:
            return 0
        lines = text[: text.rfind(b"\n") + 1].splitlines(keepends=True)
        if not lines:
            return 0
        before = json.loads(lines[0])["run"]
        marks = [json.loads(line) for line in lines[1:]]
        records = marks[-1]["records"] if marks else 0
        if not resume:
            if not records:
                return 0
            raise UsageError(
                f"{self.folder} holds {records:,} records of a run that did not end: go on with --resume, "
                "or remove the folder to begin again"
            )
        if before != json.loads(json.dumps(run)):
            other = ", ".join(sorted(name for name in {*before, *run} if before.get(name) != run.get(name)))
            raise UsageError(
                f"{self.folder} belongs to another run: {other} differ. Go on with what it was begun with, "
                "or remove the folder to begin again"
            )
        if marks:
            last = marks[-1]
            self.mark = Mark(**{**last, "position": Position(**last["position"]), "told": tuple(last["told"])})
            self.published = self.mark.finished and not os.path.exists(self.data) and os.path.exists(self.output)
            if not self.published and _size(self.data) < self.mark.size:
                raise UsageError(f"{self.data} is shorter than its journal says; remove the folder to begin again")
        self.resumed = bool(records)
        return sum(map(len, lines))

    def append(self, data: Iterable[bytes], update: Callable[[Mark], None]) -> None:
        """Adds whole members, and notes in the mark what they are."""
        size = self.mark.size
        for piece in data:
            self._data.write(piece)
            size += len(piece)
        mark = attrs.evolve(self.mark, size=size)
        update(mark)
        self.mark = mark  # in one step: an interrupt comes before it or after it
        if time.monotonic() >= self._next:
            self.checkpoint()

    def checkpoint(self) -> None:
        """What is done so far will be there after a crash."""
        mark = self.mark
        if mark != self._saved:
            self._data.flush()
            os.fsync(self._data.fileno())
            self._note(attrs.asdict(mark))
            self._saved = mark
        self._next = time.monotonic() + CHECKPOINT_SECONDS

    def _note(self, said: dict[str, Any]) -> None:
        self._journal.write(json.dumps(said).encode() + b"\n")
        self._journal.flush()
        os.fsync(self._journal.fileno())

    def finish(self) -> None:
        """All records are in `data`."""
        self.mark = attrs.evolve(self.mark, finished=True)
        self.checkpoint()

    def publish(self, build: Callable[[str, str], None] | None = None) -> None:
        """Puts the output in its place, and removes the folder.

        build: makes the output from `data`, both given by path; without it `data` is the output
        """
        self._data.close()
        if not self.published:
            ready = self.data
            if build is not None:
                ready = os.path.join(self.folder, "output")
                build(self.data, ready)
                _sync(ready)
            os.replace(ready, self.output)
            _sync(os.path.dirname(os.path.abspath(self.output)))
        self._journal.close()
        shutil.rmtree(self.folder)

    def __enter__(self) -> Parts:
        return self

    def __exit__(self, *error: object) -> None:
        if self._journal.closed:
            return
        # Where the disk is full this may fail again; what the journal says stays true.
        with suppress(OSError, ValueError):
            self.checkpoint()
        with suppress(OSError):
            self._data.close()
        with suppress(OSError):
            self._journal.close()
        if not self.mark.records:
            shutil.rmtree(self.folder, ignore_errors=True)


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except FileNotFoundError:
        return 0


def _lock(file: IO[bytes], folder: str) -> None:
    """One run at a time. Where files cannot be locked, it is up to the user."""
    try:
        import fcntl
    except ModuleNotFoundError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise UsageError(f"{folder}: another run is writing there") from None
    except OSError:
        return


def _sync(path: str) -> None:
    """What is in a file, or that a file is in a folder, is on the disk."""
    with suppress(OSError):
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
