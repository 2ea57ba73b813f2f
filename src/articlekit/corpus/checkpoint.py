"""Partial output: a folder beside the output with what is done so far, and a journal of checkpoints.

    trees.jsonl.zst.parts/
        data            complete members, frames or Arrow streams, one after the other
        journal.jsonl   a line with the settings of the run; then a line per checkpoint

At a checkpoint `data` is flushed to disk first, and the journal gets its line after that. A run that ends early leaves
both. The next one truncates `data` to the last checkpoint and continues. At the end `data` is renamed to the output, so
the output is complete whenever it exists.
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

from articlekit.corpus.batches import Position
from articlekit.errors import UsageError

# How much work may be lost when the machine stops.
CHECKPOINT_SECONDS = 2.0


@attrs.define
class Checkpoint:
    """How far a run has come.

    size: bytes in `data`
    position: the first record that is not in it
    column_kinds: see `parquet_output`
    """

    size: int = 0
    position: Position = attrs.field(factory=Position)
    records: int = 0
    errors: int = 0
    first_errors: tuple[str, ...] = ()
    column_kinds: dict[str, str] = attrs.field(factory=dict)
    finished: bool = False


class PartialOutput:
    """The folder, opened: `with PartialOutput(...) as partial: partial.append(...); partial.publish(...)`.

    last: the checkpoint after what is in `data` now
    resumed: whether this continues an earlier run
    """

    def __init__(self, output: str, settings: dict[str, Any], *, resume: bool) -> None:
        """Open or create the folder of `output`.

        Raises `UsageError` for a run with other settings, or if another run is writing there.
        """
        self.output = output
        self.folder = f"{output}.parts"
        self.data = os.path.join(self.folder, "data")
        self.journal = os.path.join(self.folder, "journal.jsonl")
        self.last = Checkpoint()
        self.resumed = False
        self.published = False  # the run before ended after renaming and before removing the folder
        journal_bytes = self._load_journal(settings, resume)
        os.makedirs(self.folder, exist_ok=True)
        # Not with "wb": that would empty what another run is writing.
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        self._journal = os.fdopen(os.open(self.journal, flags, 0o666), "r+b")
        try:
            _lock(self._journal, self.folder)
            self._journal.seek(journal_bytes)
            self._journal.truncate()
            self._data: IO[bytes] = open(self.data, "r+b" if os.path.exists(self.data) else "w+b")  # noqa: SIM115
            self._data.truncate(self.last.size)
            self._data.seek(self.last.size)
            if not journal_bytes:
                self._write_journal({"run": settings})
        except BaseException:
            self._journal.close()
            raise
        self._saved = attrs.evolve(self.last)
        self._next_checkpoint = time.monotonic() + CHECKPOINT_SECONDS

    def _load_journal(self, settings: dict[str, Any], resume: bool) -> int:
        """Read what an earlier run left; returns the length of its complete lines in bytes."""
        try:
            with open(self.journal, "rb") as file:
                text = file.read()
        except FileNotFoundError:
            return 0
        lines = text[: text.rfind(b"\n") + 1].splitlines(keepends=True)
        if not lines:
            return 0
        before = json.loads(lines[0])["run"]
        checkpoints = [json.loads(line) for line in lines[1:]]
        records = checkpoints[-1]["records"] if checkpoints else 0
        if not resume:
            if not records:
                return 0
            raise UsageError(
                f"{self.folder} holds {records:,} records of a run that did not finish: continue it with --resume, "
                "or remove the folder to start again"
            )
        if before != json.loads(json.dumps(settings)):
            names = sorted(name for name in {*before, *settings} if before.get(name) != settings.get(name))
            raise UsageError(
                f"{self.folder} belongs to another run: {', '.join(names)} differ. Use the same as before, "
                "or remove the folder to start again"
            )
        if checkpoints:
            last = checkpoints[-1]
            self.last = Checkpoint(
                **{**last, "position": Position(**last["position"]), "first_errors": tuple(last["first_errors"])}
            )
            self.published = self.last.finished and not os.path.exists(self.data) and os.path.exists(self.output)
            if not self.published and _size(self.data) < self.last.size:
                raise UsageError(f"{self.data} is shorter than its journal says; remove the folder to start again")
        self.resumed = bool(records)
        return sum(map(len, lines))

    def append(self, data: Iterable[bytes], update: Callable[[Checkpoint], None]) -> None:
        """Add complete members; `update` counts their records in the next checkpoint."""
        size = self.last.size
        for piece in data:
            self._data.write(piece)
            size += len(piece)
        following = attrs.evolve(self.last, size=size)
        update(following)
        self.last = following  # in one step: an interrupt comes before it or after it
        if time.monotonic() >= self._next_checkpoint:
            self.save()

    def save(self) -> None:
        """Make what is done so far survive a crash."""
        if self.last != self._saved:
            self._data.flush()
            os.fsync(self._data.fileno())
            self._write_journal(attrs.asdict(self.last))
            self._saved = self.last
        self._next_checkpoint = time.monotonic() + CHECKPOINT_SECONDS

    def _write_journal(self, line: dict[str, Any]) -> None:
        self._journal.write(json.dumps(line).encode() + b"\n")
        self._journal.flush()
        os.fsync(self._journal.fileno())

    def finish(self) -> None:
        """Record that all records are in `data`."""
        self.last = attrs.evolve(self.last, finished=True)
        self.save()

    def publish(self, build: Callable[[str, str], None] | None = None) -> None:
        """Move the output to its place, and remove the folder.

        build: makes the output from `data`, given both paths; without it `data` is the output
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

    def __enter__(self) -> PartialOutput:
        return self

    def __exit__(self, *error: object) -> None:
        if self._journal.closed:
            return
        # On a full disk this may fail again; the journal stays true.
        with suppress(OSError, ValueError):
            self.save()
        with suppress(OSError):
            self._data.close()
        with suppress(OSError):
            self._journal.close()
        if not self.last.records:
            shutil.rmtree(self.folder, ignore_errors=True)


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except FileNotFoundError:
        return 0


def _lock(file: IO[bytes], folder: str) -> None:
    """Refuse a second run in the same folder, where the system can lock files."""
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
    """Flush a file, or the entries of a folder, to disk."""
    with suppress(OSError):
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
