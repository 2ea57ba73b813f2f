"""Workers that die spoil one record at most, and a run that ends early is gone on with: no half file, no row lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from support.processes import PATIENCE_SECONDS, Start, feed, runs, wait_for, wait_until_it_waits
from support.sample_corpora import Run, as_lines, command, read_back, records, written

from articlekit.corpus import RunError, convert, pool
from articlekit.corpus.batches import Batch, Limits
from articlekit.corpus.inputs import find_inputs
from articlekit.corpus.readers import read_batches

pytest.importorskip("zstandard")
posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")


# --- Workers that die ----------------------------------------------------------------------------------------------


@attrs.frozen
class Deadly:
    """Counts the lines of a batch, and kills its own process at a line; once if there is a file to remember it by."""

    at: bytes
    once: str | None = None
    how: int = getattr(signal, "SIGKILL", signal.SIGTERM)

    def __call__(self, batch: Batch) -> list[str]:
        assert batch.lines is not None
        if self.at in batch.lines and (self.once is None or not os.path.exists(self.once)):
            if self.once is not None:
                Path(self.once).touch()
            os.kill(os.getpid(), self.how)
            time.sleep(60)
        return [line.decode() for line in batch.lines.split(b"\n") if line]

    def fail_batch(self, batch: Batch, why: str) -> list[str]:
        return [f"dead at {batch.first}: {why}"]


def _batches(tmp_path: Path, count: int) -> Iterator[Batch]:
    (tmp_path / "in.jsonl").write_bytes(b"".join(b'{"line":%d}\n' % at for at in range(1, count + 1)))
    return read_batches(find_inputs([tmp_path / "in.jsonl"]), Limits(batch_bytes=60))


def _lines(task: Any, given: Iterator[Batch]) -> list[str]:
    return [line for _, results in pool.run(task, given, 2) for result in results for line in result]


@posix
def test_a_worker_that_is_killed_is_replaced(tmp_path: Path) -> None:
    """Each record is there once, and in its place."""
    found = _lines(Deadly(b":17}", str(tmp_path / "done")), _batches(tmp_path, 60))
    assert found == [f'{{"line":{at}}}' for at in range(1, 61)]


@posix
def test_a_record_that_kills_is_told_of(tmp_path: Path) -> None:
    """Its neighbours in the batch are not lost."""
    found = _lines(Deadly(b":17}"), _batches(tmp_path, 40))
    want = [f'{{"line":{at}}}' for at in range(1, 41)]
    want[16] = "dead at 17: the worker died of this record (killed by SIGKILL; is the memory full?)"
    assert found == want


@posix
def test_workers_that_die_without_end_end_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And not the user's patience."""
    monkeypatch.setattr(pool, "_MAX_DEATHS", 3)
    with pytest.raises(RunError, match="the workers die one after the other"):
        _lines(Deadly(b"line"), _batches(tmp_path, 100))


@attrs.frozen
class Broken:
    """A task with a fault of its own."""

    def __call__(self, batch: Batch) -> list[str]:
        raise RuntimeError("a fault")

    def fail_batch(self, batch: Batch, why: str) -> list[str]:
        return []


def test_a_fault_in_a_worker_is_told(tmp_path: Path) -> None:
    """With its traceback."""
    with pytest.raises(RunError, match="RuntimeError: a fault"):
        _lines(Broken(), _batches(tmp_path, 40))


def test_a_program_without_its_guard_is_told_so(tmp_path: Path) -> None:
    """New processes import the program that started them."""
    (tmp_path / "in.jsonl").write_bytes(as_lines(records(40)))
    (tmp_path / "program.py").write_text(
        "from articlekit.corpus import convert\nconvert(['in.jsonl'], 'out.jsonl', workers=2, batch_bytes=100)\n"
    )
    done = subprocess.run([sys.executable, "program.py"], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 1
    assert "must stand below `if __name__ == '__main__':`" in done.stderr


# --- Runs that end early -------------------------------------------------------------------------------------------

# In small chunks. It reads so many of them, and the next when there is a file `go`, so it is at work for as long as the
# test wants; what was written by then is noted in its journal.
PROGRAM = """
import os, sys, time
from articlekit.corpus import convert, checkpoint, run

def held(*arguments, read=run.read_batches):
    for count, batch in enumerate(read(*arguments)):
        while count == 20 and len(sys.argv) < 4 and not os.path.exists("go"):
            time.sleep(0.01)
        yield batch

run.read_batches = held
checkpoint.CHECKPOINT_SECONDS = 0.0
if __name__ == "__main__":
    try:
        print(convert(["in.jsonl"], sys.argv[1], workers=int(sys.argv[2]), resume=len(sys.argv) > 3, batch_bytes=1000))
    except KeyboardInterrupt:
        sys.exit(130)
"""
RECORDS = 600

LongRun = Callable[..., "subprocess.Popen[Any]"]


@pytest.fixture
def long_run(tmp_path: Path, start: Start) -> LongRun:
    """Starts a program in `tmp_path` that converts a corpus, and waits until it has written something."""
    (tmp_path / "in.jsonl").write_bytes(as_lines(records(RECORDS)))
    (tmp_path / "program.py").write_text(PROGRAM)

    def call(output: str, workers: str) -> subprocess.Popen[Any]:
        process = start([sys.executable, "program.py", output, workers], cwd=tmp_path, stdout=subprocess.DEVNULL)
        journal = tmp_path / f"{output}.parts" / "journal.jsonl"
        wait_for(lambda: journal.exists() and journal.read_bytes().count(b"\n") > 2, process)
        return process

    return call


def _children(pid: int) -> list[int]:
    """The workers of a process (Linux)."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
                line = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if int(stat.rpartition(")")[2].split()[1]) == pid and b"spawn_main" in line:
                found.append(int(entry.name))
    return found


def _finished(folder: Path, output: str, workers: str = "1") -> None:
    """`--resume` completes the run: the same bytes as without a stop, and nothing beside them."""
    subprocess.run([sys.executable, "program.py", output, workers, "resume"], cwd=folder, check=True, timeout=600)
    assert not (folder / f"{output}.parts").exists()
    assert [row["id"] for row in read_back(folder / output)] == [f"r{at}" for at in range(RECORDS)]
    convert([folder / "in.jsonl"], folder / "whole.jsonl", workers=0)
    assert read_back(folder / output) == read_back(folder / "whole.jsonl")


@posix
@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("name", ["SIGINT", "SIGKILL"])
def test_an_interrupted_run_leaves_no_half_file(tmp_path: Path, long_run: LongRun, workers: str, name: str) -> None:
    """After Ctrl-C or SIGKILL there is no output, the workers end, and a resumed run completes it."""
    process = long_run("out.jsonl.gz", workers)
    children = _children(process.pid) if sys.platform == "linux" else []
    (os.killpg if name == "SIGINT" else os.kill)(process.pid, getattr(signal, name))
    assert process.wait(PATIENCE_SECONDS) == (130 if name == "SIGINT" else -signal.SIGKILL)
    assert not (tmp_path / "out.jsonl.gz").exists()
    assert (tmp_path / "out.jsonl.gz.parts").is_dir()
    for child in children:
        wait_for(lambda child=child: not runs(child))  # type: ignore[misc]
    _finished(tmp_path, "out.jsonl.gz", workers)


@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers in /proc")
def test_killing_workers_from_outside_changes_nothing(tmp_path: Path, long_run: LongRun) -> None:
    """The run goes on with new ones, and ends well."""
    process = long_run("out.jsonl", "2")
    children = _children(process.pid)
    assert children
    for child in children:
        os.kill(child, signal.SIGKILL)
    (tmp_path / "go").touch()
    assert process.wait(PATIENCE_SECONDS) == 0
    assert [row["id"] for row in read_back(tmp_path / "out.jsonl")] == [f"r{at}" for at in range(RECORDS)]


@posix
def test_a_full_disk_ends_the_run_and_not_what_was_done(run: Run, tmp_path: Path) -> None:
    """The exit code is 1, the message says why, and with room again the run continues."""
    import resource

    rows = [{"id": at, "text": os.urandom(500).hex() + "\n" + row["text"]} for at, row in enumerate(records(3000))]
    (tmp_path / "in.jsonl").write_bytes(as_lines(rows))
    target = tmp_path / "out.jsonl"
    limit = 3_000_000

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    asked = ("convert", tmp_path / "in.jsonl", "-o", target, "--workers", 1, "-q")
    done = run(*asked, preexec_fn=small)
    assert done.returncode == 1
    assert "File too large" in done.stderr
    assert "--resume continues" in done.stderr
    assert not target.exists()
    assert (tmp_path / "out.jsonl.parts" / "data").stat().st_size <= limit
    done = run(*asked)
    assert done.returncode == 2
    assert "continue it with --resume" in done.stderr
    done = run(*asked, "--columns", "title", "--resume")
    assert done.returncode == 2
    assert "belongs to another run: columns differ" in done.stderr
    assert run(*asked, "--resume").returncode == 0
    assert [row["id"] for row in read_back(target)] == list(range(3000))
    before = target.read_bytes()
    assert run(*asked, "--resume").returncode == 0
    assert target.read_bytes() == before


@posix
def test_ctrl_c_on_the_command_line(tmp_path: Path, start: Start) -> None:
    """The exit code is 130 and nothing is there."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = start(
        command("convert", pipe, "-o", tmp_path / "out.jsonl", "--workers", 2), stderr=subprocess.PIPE, text=True
    )
    with feed(pipe, process) as writer:  # it cannot end before this does
        writer.write(as_lines(records(10_000)))
        wait_for((tmp_path / "out.jsonl.parts" / "data").exists, process)
        wait_until_it_waits(process, writer)
        os.killpg(process.pid, signal.SIGINT)
        errors = process.communicate(timeout=PATIENCE_SECONDS)[1]
    assert process.returncode == 130
    assert "Traceback" not in errors
    assert not (tmp_path / "out.jsonl").exists()


@posix
def test_a_reader_that_closes_the_pipe(corpus: Path, start: Start) -> None:
    """It is no error of ours."""
    process = start(command("convert", corpus, "--workers", 2, "-q"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(PATIENCE_SECONDS) == 141
    assert process.stderr is not None
    assert process.stderr.read() == b""


@posix
def test_one_run_at_a_time(tmp_path: Path, long_run: LongRun, run: Run) -> None:
    """A second one is refused, and the first goes on."""
    process = long_run("out.jsonl", "1")
    done = run("convert", tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl", "--resume")
    assert (done.returncode, "another run is writing there" in done.stderr) == (2, True), done.stderr
    (tmp_path / "go").touch()
    assert process.wait(PATIENCE_SECONDS) == 0
    assert len(read_back(tmp_path / "out.jsonl")) == RECORDS


@pytest.mark.parametrize("form", ["gzip", "zstd", "parquet", "wet", "texts"])
@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_every_form_of_input_can_be_gone_on_with(
    tmp_path: Path, form: str, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that stops after each few chunks gives what one run gives."""
    pytest.importorskip("pyarrow")
    if form == "wet":
        pytest.importorskip("fastwarc")
    source = written(tmp_path, form)
    target, whole = tmp_path / f"out{suffix}", tmp_path / f"whole{suffix}"
    convert([source], whole, workers=0, batch_bytes=150)
    task = pool.run

    def stopping(*arguments: Any) -> Iterator[Any]:
        for count, found in enumerate(task(*arguments)):
            if count == 3:
                raise KeyboardInterrupt
            yield found

    monkeypatch.setattr(pool, "run", stopping)
    for _ in range(100):
        try:
            convert([source], target, workers=0, batch_bytes=150, resume=True)
            break
        except KeyboardInterrupt:
            assert not target.exists()
    if suffix == ".jsonl":
        assert target.read_bytes() == whole.read_bytes()
    else:
        read = pytest.importorskip("pyarrow.parquet").read_table
        assert read(target).equals(read(whole))
