"""Worker processes: chunks in, results out in the order of the chunks.

    for chunk, results in run(task, chunks, workers=4):
        ...

Each worker has a pipe of its own, for it alone: a worker that is killed closes its pipe, so this side knows at once
which chunk it had, and nobody waits for a lock that it held. (An executor with one queue for all can wait forever for
the second half of a message.) A chunk whose worker dies is given to a new one; when that dies too, each of its records
is tried alone, and the one that kills is told of in its error column.

A worker that finds its pipe closed ends, so none outlives the process that started it.
"""

from __future__ import annotations

import gc
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from typing import Any, Generic, Protocol, TypeVar

from articlekit.corpus.failures import RunError
from articlekit.corpus.reading import Chunk
from articlekit.gc_pause import gc_paused

ResultT = TypeVar("ResultT", covariant=True)
OtherT = TypeVar("OtherT")

# Chunks that were read and not yet given back, per worker: one at work, one in reserve, one that waits for its turn.
_WINDOW = 3
# So many deaths with nothing done in between are no accident.
_MAX_DEATHS = 8
_READY = "ready"


class Task(Protocol[ResultT]):
    """What a worker does. It is sent to the workers once, so it can be pickled."""

    def __call__(self, chunk: Chunk) -> ResultT: ...

    def killed(self, chunk: Chunk, why: str) -> ResultT:
        """The result for a chunk of one record that kills its worker."""


def run(task: Task[OtherT], chunks: Iterable[Chunk], workers: int) -> Iterator[tuple[Chunk, list[OtherT]]]:
    """The results of `task` for each chunk, in order. With one worker, or one chunk, all is done in this process.

    Raises `RunError` where workers cannot start, or die without end.
    """
    source = iter(chunks)
    first = list(islice(source, 2)) if workers > 1 else []
    if len(first) < 2:
        for chunk in _chain(first, source):
            with gc_paused():
                found = task(chunk)
            yield chunk, [found]
        return
    pool = _Pool(task, workers)
    try:
        yield from pool.run(_chain(first, source))
    finally:
        pool.close()


def _chain(first: list[Chunk], rest: Iterator[Chunk]) -> Iterator[Chunk]:
    while first:
        yield first.pop(0)
    yield from rest


class _Worker:
    """A process, the pipe to it, and the number of the chunk it has."""

    def __init__(self, task: Any) -> None:
        from multiprocessing import get_context

        spawn = get_context("spawn")  # forking a process with threads (Arrow's, rich's) can hang
        self.pipe, inner = spawn.Pipe()
        self.process = spawn.Process(target=serve, args=(inner, task), daemon=True)
        with _no_interrupts():
            self.process.start()
        inner.close()
        self.number: int | None = None
        self.ready = False

    def give(self, number: int, chunk: Chunk) -> None:
        self.number = number
        with suppress(OSError):  # it is dead already: the pipe will say so when it is read
            self.pipe.send(chunk)

    def end(self) -> None:
        self.pipe.close()
        self.process.join(0.2)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()

    @property
    def epitaph(self) -> str:
        self.process.join(5)
        code = self.process.exitcode
        if code is not None and code < 0:
            name = signal.Signals(-code).name if -code in {*map(int, signal.Signals)} else str(-code)
            return f"killed by {name}" + ("; is the memory full?" if name == "SIGKILL" else "")
        return f"exit code {code}"


class _Pool(Generic[OtherT]):
    def __init__(self, task: Task[OtherT], workers: int) -> None:
        self.task = task
        self.size = workers
        self.workers: list[_Worker] = []
        self.deaths = 0

    def run(self, source: Iterator[Chunk]) -> Iterator[tuple[Chunk, list[OtherT]]]:
        held: dict[int, Chunk] = {}  # read, and not yet given back
        waiting: deque[int] = deque()
        done: dict[int, list[OtherT]] = {}
        deaths: dict[int, int] = {}
        read = given_back = 0
        more = True
        while more or held:
            if given_back in done:
                yield held.pop(given_back), done.pop(given_back)
                given_back += 1
            elif waiting and (worker := self._free()) is not None:
                number = waiting.popleft()
                worker.give(number, held[number])
            elif more and len(held) < _WINDOW * self.size and len(waiting) < self.size:
                if (chunk := next(source, None)) is None:
                    more = False
                    continue
                held[read] = chunk
                waiting.append(read)
                read += 1
            else:
                for number, found in self._wait():
                    if not isinstance(found, _Dead):
                        done[number] = [found]
                    elif (count := deaths.get(number, 0) + 1) == 1:
                        deaths[number] = count
                        waiting.appendleft(number)
                    else:
                        done[number] = [self._alone(piece) for piece in held[number].split()]

    def _free(self) -> _Worker | None:
        """A worker that has nothing to do; a new one where there may be more."""
        for worker in self.workers:
            if worker.number is None:
                return worker
        if len(self.workers) < self.size:
            self.workers.append(_Worker(self.task))
            return self.workers[-1]
        return None

    def _wait(self) -> Iterator[tuple[int, Any]]:
        """What workers have found, with the numbers of their chunks; a `_Dead` of those that died."""
        from multiprocessing.connection import wait

        pipes = {worker.pipe: worker for worker in self.workers if worker.number is not None}
        for pipe in wait(list(pipes)):
            worker = pipes[pipe]  # type: ignore[index]
            number, found = worker.number, self._said(worker)
            if found is not _READY and number is not None:
                worker.number = None
                yield number, found

    def _said(self, worker: _Worker) -> Any:
        """What a worker says: that it is ready, what it found, or that it is dead. That one is no longer ours then."""
        try:
            found = worker.pipe.recv()
        except (EOFError, OSError):
            self.workers.remove(worker)
            why = worker.epitaph
            worker.end()
            self.deaths += 1
            if self.deaths > _MAX_DEATHS:
                raise RunError(f"the workers die one after the other ({why}); try fewer with --workers") from None
            if not worker.ready and not why.startswith("killed"):
                raise RunError(
                    f"a worker process could not start ({why}). In a program of your own, what runs the corpus must "
                    "stand below `if __name__ == '__main__':`"
                ) from None
            return _Dead(why)
        if isinstance(found, str):
            worker.ready = True
            return _READY
        self.deaths = 0
        if isinstance(found, _Fault):
            raise RunError(found.trace)
        return found

    def _alone(self, piece: Chunk) -> OtherT:
        """The result for one record, in a worker of its own."""
        worker = _Worker(self.task)
        self.workers.append(worker)
        worker.give(-1, piece)
        while (found := self._said(worker)) is _READY:
            pass
        if isinstance(found, _Dead):
            return self.task.killed(piece, f"the worker died of this record ({found.why})")
        worker.number = None
        self.workers.remove(worker)
        worker.end()
        result: OtherT = found
        return result

    def close(self) -> None:
        """Ends all workers, whatever they do."""
        with _no_interrupts():
            for worker in self.workers:
                worker.pipe.close()
            for worker in self.workers:
                worker.end()
            self.workers.clear()


class _Dead:
    def __init__(self, why: str) -> None:
        self.why = why


class _Fault:
    """An error in a worker that is none of a record's."""

    def __init__(self, trace: str) -> None:
        self.trace = trace


@contextmanager
def _no_interrupts() -> Iterator[None]:
    """Ctrl-C goes to all processes of a terminal. Workers inherit that it is not for them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def serve(pipe: Any, task: Callable[[Chunk], object]) -> None:
    """The life of a worker."""
    gc.freeze()
    with suppress(OSError, EOFError), gc_paused():
        pipe.send(_READY)
        while True:
            chunk = pipe.recv()
            try:
                found: object = task(chunk)
            except Exception:
                import traceback

                found = _Fault(traceback.format_exc())
            pipe.send(found)
            del chunk, found
            gc.collect(0)
