"""Worker processes: batches in, results out in the order of the batches.

    for batch, results in run(task, batches, workers=4):
        ...

Each worker has a pipe of its own. A worker that is killed closes its pipe, so this process knows at once which batch it
had, and no lock is left behind. (An executor with one queue for all workers can wait forever for the second half of a
message.) The batch of a dead worker is given to a new one. When that dies too, each record is tried alone, and the one
that kills its worker gets an error.

A worker ends when its pipe is closed, so none outlives the process that started it.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import islice
from typing import Any, Generic, Protocol, TypeVar

import attrs

from articlekit.corpus.batches import Batch
from articlekit.corpus.errors import RunError
from articlekit.gc_pause import gc_paused

ResultT = TypeVar("ResultT", covariant=True)
OtherT = TypeVar("OtherT")

# Batches in memory per worker: one that is being parsed, one in reserve, one that waits for earlier results.
_BATCHES_PER_WORKER = 3
# After this many deaths in a row without a result the run ends.
_MAX_DEATHS = 8
# One batch of this size cannot fill the memory, so it needs no process of its own.
_SMALL_BATCH_BYTES = 2 << 20
_READY = "ready"


class Task(Protocol[ResultT]):
    """The work of a worker. It is pickled and sent to each worker once."""

    def __call__(self, batch: Batch) -> ResultT: ...

    def fail_batch(self, batch: Batch, error: str) -> ResultT:
        """Return the result for a batch of one record that kills its worker."""


def run(task: Task[OtherT], batches: Iterable[Batch], workers: int | None) -> Iterator[tuple[Batch, list[OtherT]]]:
    """Yield the results of `task` for each batch, in order.

    workers: number of processes (default: number of cores). A single small batch runs in this process, and with 0
        workers everything does

    Raises `RunError` if workers cannot start, or die again and again.
    """
    if workers is None:
        workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    remaining = iter(batches)
    first = list(islice(remaining, 2)) if workers else []
    if not workers or not first or (len(first) == 1 and first[0].size <= _SMALL_BATCH_BYTES):
        for batch in _consume(first, remaining):
            with gc_paused():
                result = task(batch)
            yield batch, [result]
        return
    with closing(_Pool(task, workers)) as pool:
        yield from pool.run(_consume(first, remaining))


def _consume(first: list[Batch], remaining: Iterator[Batch]) -> Iterator[Batch]:
    """Yield all batches; unlike `itertools.chain` this does not keep the first ones in memory."""
    while first:
        yield first.pop(0)
    yield from remaining


@attrs.frozen
class _WorkerDied:
    """The message of a worker that ended without a result."""

    reason: str


@attrs.frozen
class _TaskFailed:
    """The message of a worker whose task raised: a defect, not an error of a record."""

    traceback: str


class _Worker:
    """A process, the pipe to it, and the number of the batch it is working on."""

    def __init__(self, task: Any) -> None:
        from multiprocessing import get_context

        spawn = get_context("spawn")  # forking a process with threads (Arrow's, rich's) can hang
        self.pipe, inner = spawn.Pipe()
        self.process = spawn.Process(target=serve, args=(inner, task), daemon=True)
        with _ignore_interrupts():
            self.process.start()
        inner.close()
        self.number: int | None = None
        self.is_ready = False

    def send(self, number: int, batch: Batch) -> None:
        self.number = number
        with suppress(OSError):  # it is dead already; reading its pipe will show that
            self.pipe.send(batch)

    def stop(self) -> None:
        self.pipe.close()
        self.process.join(0.2)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()

    @property
    def exit_reason(self) -> str:
        self.process.join(5)
        code = self.process.exitcode
        if code is not None and code < 0:
            name = signal.Signals(-code).name if -code in {*map(int, signal.Signals)} else str(-code)
            return f"killed by {name}" + ("; is the memory full?" if name == "SIGKILL" else "")
        return f"exit code {code}"


class _Pool(Generic[OtherT]):
    def __init__(self, task: Task[OtherT], size: int) -> None:
        self.task = task
        self.size = size
        self.workers: list[_Worker] = []
        self.deaths = 0

    def run(self, batches: Iterator[Batch]) -> Iterator[tuple[Batch, list[OtherT]]]:
        held: dict[int, Batch] = {}  # read, and their results not yet yielded
        waiting: deque[int] = deque()
        done: dict[int, list[OtherT]] = {}
        failures: dict[int, int] = {}
        count_read = count_yielded = 0
        more = True
        while more or held:
            if count_yielded in done:
                yield held.pop(count_yielded), done.pop(count_yielded)
                count_yielded += 1
            elif waiting and (worker := self._idle_worker()) is not None:
                number = waiting.popleft()
                worker.send(number, held[number])
            elif more and len(held) < _BATCHES_PER_WORKER * self.size and len(waiting) < self.size:
                if (batch := next(batches, None)) is None:
                    more = False
                    continue
                held[count_read] = batch
                waiting.append(count_read)
                count_read += 1
            else:
                for number, result in self._wait():
                    if not isinstance(result, _WorkerDied):
                        done[number] = [result]
                    elif (count := failures.get(number, 0) + 1) == 1:
                        failures[number] = count
                        waiting.appendleft(number)
                    else:
                        done[number] = [self._run_alone(piece) for piece in held[number].split()]

    def _idle_worker(self) -> _Worker | None:
        """Return a worker without a batch; a new one if the pool is not full."""
        for worker in self.workers:
            if worker.number is None:
                return worker
        if len(self.workers) < self.size:
            self.workers.append(_Worker(self.task))
            return self.workers[-1]
        return None

    def _wait(self) -> Iterator[tuple[int, Any]]:
        """Wait for results; gives them with the numbers of their batches, and `_WorkerDied` for workers that died."""
        from multiprocessing.connection import wait

        pipes = {worker.pipe: worker for worker in self.workers if worker.number is not None}
        for pipe in wait(list(pipes)):
            worker = pipes[pipe]  # type: ignore[index]
            number, result = worker.number, self._receive(worker)
            if result is not _READY and number is not None:
                worker.number = None
                yield number, result

    def _receive(self, worker: _Worker) -> Any:
        """Return a message of a worker: `_READY`, a result, or `_WorkerDied`. A dead worker leaves the pool."""
        try:
            message = worker.pipe.recv()
        except (EOFError, OSError):
            self.workers.remove(worker)
            reason = worker.exit_reason
            worker.stop()
            self.deaths += 1
            if self.deaths > _MAX_DEATHS:
                raise RunError(f"the workers die one after the other ({reason}); try fewer with --workers") from None
            if not worker.is_ready and not reason.startswith("killed"):
                raise RunError(
                    f"a worker process could not start ({reason}). In your own program, the code that runs the corpus "
                    "must stand below `if __name__ == '__main__':`"
                ) from None
            return _WorkerDied(reason)
        if isinstance(message, str):
            worker.is_ready = True
            return _READY
        self.deaths = 0
        if isinstance(message, _TaskFailed):
            raise RunError(message.traceback)
        return message

    def _run_alone(self, piece: Batch) -> OtherT:
        """Return the result for one record, in a worker of its own."""
        worker = _Worker(self.task)
        self.workers.append(worker)
        worker.send(-1, piece)
        while (message := self._receive(worker)) is _READY:
            pass
        if isinstance(message, _WorkerDied):
            return self.task.fail_batch(piece, f"the worker died of this record ({message.reason})")
        worker.number = None
        self.workers.remove(worker)
        worker.stop()
        result: OtherT = message
        return result

    def close(self) -> None:
        """Stop all workers, whatever they are doing."""
        with _ignore_interrupts():
            for worker in self.workers:
                worker.pipe.close()
            for worker in self.workers:
                worker.stop()
            self.workers.clear()


@contextmanager
def _ignore_interrupts() -> Iterator[None]:
    """Ctrl-C goes to all processes of a terminal; workers inherit that they ignore it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def serve(pipe: Any, task: Callable[[Batch], object]) -> None:
    """The main loop of a worker process."""
    gc.freeze()
    with suppress(OSError, EOFError), gc_paused():
        pipe.send(_READY)
        while True:
            batch = pipe.recv()
            try:
                result: object = task(batch)
            except Exception:
                import traceback

                result = _TaskFailed(traceback.format_exc())
            pipe.send(result)
            del batch, result
            gc.collect(0)
