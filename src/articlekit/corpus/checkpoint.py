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
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any

import attrs

from articlekit.corpus import storage
from articlekit.corpus.batches import Position
from articlekit.errors import UsageError

# How much work may be lost when the machine stops.
CHECKPOINT_SECONDS = 2.0


@attrs.frozen
class Checkpoint:
    """How far a run has come.

    size: bytes in `data`
    position: the first record that is not in it
    bytes_read: bytes read of all inputs until then
    input_hash: of what was read of the inputs
    column_kinds: what the columns of JSON records hold (see `record_tables`)
    """

    size: int = 0
    position: Position = attrs.field(factory=Position)
    bytes_read: int = 0
    input_hash: str = ""
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

    def __init__(
        self, output: str, settings: dict[str, Any], hash_inputs: Callable[[Checkpoint], str], *, resume: bool
    ) -> None:
        """Open or create the folder of `output`.

        settings: what must be the same to resume a run
        hash_inputs: a hash of what was read of the inputs until a checkpoint

        Raises `UsageError` for a run with other settings or inputs, or if another run is writing there.
        """
        self.output = output
        self.settings = settings
        self.folder = partial_folder(output)
        self.data = os.path.join(self.folder, "data")
        self.journal = os.path.join(self.folder, "journal.jsonl")
        self.last = Checkpoint()
        self.resumed = False
        self.published = False  # the run before ended after renaming and before removing the folder
        self._hash_inputs = hash_inputs
        if os.path.islink(self.folder):
            raise UsageError(f"{self.folder} is a link; remove it")
        journal_bytes = self._load_journal(resume)
        os.makedirs(self.folder, exist_ok=True)
        self._journal = _open(self.journal)
        try:
            _lock(self._journal, self.folder)
            self._journal.seek(journal_bytes)
            self._journal.truncate()
            self._data = _open(self.data)
            self._data.truncate(self.last.size)
            self._data.seek(self.last.size)
            if not journal_bytes:
                self._write_journal({"run": settings})
        except BaseException:
            self._journal.close()
            raise
        self._saved = self.last
        self._next_checkpoint = time.monotonic() + CHECKPOINT_SECONDS

    def _load_journal(self, resume: bool) -> int:
        """Read what an earlier run left; returns the length in bytes of the journal's good lines."""
        try:
            with open(self.journal, "rb") as file:
                lines = file.read().splitlines(keepends=True)
        except FileNotFoundError:
            return 0
        if not lines or not lines[0].endswith(b"\n"):
            return 0
        try:
            before = dict(json.loads(lines[0])["run"])
        except (ValueError, KeyError, TypeError):
            raise UsageError(f"{self.journal} is damaged; remove {self.folder} to start again") from None
        last, length = _last_checkpoint(lines)
        if not resume:
            if not last.records:
                return 0
            raise UsageError(
                f"{self.folder} holds {last.records:,} records of a run that did not finish: continue it with "
                "--resume, or remove the folder to start again"
            )
        if names := differences(before, self.settings):
            raise UsageError(
                f"{self.folder} belongs to another run: {names} differ. Use the same as before, "
                "or remove the folder to start again"
            )
        if last.records and last.input_hash != self._hash_inputs(last):
            raise UsageError(
                f"{self.folder} belongs to another run: the content of the inputs has changed. "
                "Remove the folder to start again"
            )
        self.last = last
        has_data = os.path.exists(self.data)
        self.published = last.finished and not has_data and os.path.exists(self.output)
        if not self.published and last.size > (os.path.getsize(self.data) if has_data else 0):
            raise UsageError(f"{self.data} is shorter than its journal says; remove {self.folder} to start again")
        self.resumed = bool(last.records)
        return length

    def append(self, data: bytes, following: Checkpoint) -> None:
        """Add complete members, which lead from `last` to the checkpoint `following`; its size is set here."""
        self._data.write(data)
        # In one step: an interrupt comes before it or after it.
        self.last = attrs.evolve(following, size=self.last.size + len(data))
        if time.monotonic() >= self._next_checkpoint:
            self.save()

    def save(self) -> None:
        """Make what is done so far survive a crash."""
        if self.last != self._saved:
            self._data.flush()
            os.fsync(self._data.fileno())
            self.last = attrs.evolve(self.last, input_hash=self._hash_inputs(self.last))
            self._write_journal(attrs.asdict(self.last))
            self._saved = self.last
        self._next_checkpoint = time.monotonic() + CHECKPOINT_SECONDS

    def _write_journal(self, line: dict[str, Any]) -> None:
        self._journal.write(json.dumps(line).encode() + b"\n")
        self._journal.flush()
        os.fsync(self._journal.fileno())

    def publish(self, build: Callable[[str, str], list[str]] | None = None) -> list[str]:
        """Move the output, which is complete, to its place, and remove the folder.

        build: makes the output from `data`, given both paths, and returns the errors; without it `data` is the output
        """
        self.last = attrs.evolve(self.last, finished=True)
        self.save()
        self._data.close()
        errors: list[str] = []
        if not self.published:
            ready = self.data
            if build is not None:
                ready = os.path.join(self.folder, "output")
                errors = build(self.data, ready)
                _sync(ready)
            if storage.is_remote(self.output):
                storage.upload(ready, self.output)
            else:
                os.replace(ready, self.output)
                _sync(os.path.dirname(os.path.abspath(self.output)))
        if not storage.is_remote(self.output):
            write_receipt(self.output, self.settings)
        self._journal.close()
        shutil.rmtree(self.folder)
        return errors

    def __enter__(self) -> PartialOutput:
        return self

    def __exit__(self, *error: object) -> None:
        if self._journal.closed:
            return
        for close in (self.save, self._data.close, self._journal.close):
            with suppress(OSError, ValueError):  # on a full disk this may fail again; the journal stays true
                close()
        if not self.last.records:
            shutil.rmtree(self.folder, ignore_errors=True)


def partial_folder(output: str) -> str:
    """Return the folder of partial output: beside the output, or in the current folder for a remote output."""
    return f"{output.rstrip('/').rpartition('/')[2] if storage.is_remote(output) else output}.parts"


# --- Receipts -----------------------------------------------------------------------------------------------------


def write_receipt(output: str, settings: dict[str, Any]) -> None:
    """Write the settings of a finished run to a hidden file beside its output, for `--resume`."""
    with suppress(OSError):  # the output is complete without it
        found = os.stat(output)
        receipt = {"run": settings, "bytes": found.st_size, "modified": found.st_mtime_ns}
        path = receipt_path(output)
        with open(f"{path}.part", "w", encoding="utf-8") as file:
            json.dump(receipt, file)
        os.replace(f"{path}.part", path)


def receipt_path(output: str) -> str:
    """Return where the settings of a finished run are: `.trees.parquet.run.json` for `trees.parquet`."""
    folder, name = os.path.split(output)
    return os.path.join(folder, f".{name}.run.json")


def check_receipt(output: str, settings: dict[str, Any]) -> None:
    """Raise `UsageError` if an existing output is not known to come from a run with these settings."""
    try:
        with open(receipt_path(output), encoding="utf-8") as file:
            receipt = json.load(file)
        found = os.stat(output)
        is_known = (receipt["bytes"], receipt["modified"]) == (found.st_size, found.st_mtime_ns)
        names = differences(receipt["run"], settings)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        is_known, names = False, ""
    if not is_known or names:
        reason = (
            f" and comes from another run: {names} differ"
            if is_known
            else ", and nothing shows that it comes from this run"
        )
        raise UsageError(f"{output} exists already{reason}. Remove it to start, or leave out --resume to replace it")


def differences(before: dict[str, Any], settings: dict[str, Any]) -> str:
    """Return the names of settings that differ."""
    now = json.loads(json.dumps(settings))
    return ", ".join(sorted(name for name in {*before, *now} if before.get(name) != now.get(name)))


# --- Files --------------------------------------------------------------------------------------------------------


def _last_checkpoint(lines: list[bytes]) -> tuple[Checkpoint, int]:
    """Return the last checkpoint before the first damaged line, and the length of the lines until then.

    A power cut may leave a line without its end, or a block of zeros.
    """
    last, length = Checkpoint(), len(lines[0])
    for line in lines[1:]:
        try:
            values = json.loads(line)
            values |= {"position": Position(**values["position"]), "first_errors": tuple(values["first_errors"])}
            checkpoint = Checkpoint(**values)
        except (ValueError, KeyError, TypeError):
            break
        if not line.endswith(b"\n"):
            break
        last, length = checkpoint, length + len(line)
    return last, length


def _open(path: str) -> IO[bytes]:
    """Open a file of the folder for reading and writing, without emptying it: another run may be writing it."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(path, flags, 0o666), "r+b")


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
