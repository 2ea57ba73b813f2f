"""Interleaved times: in each round every job runs on every text, one after the other.

    times = measure({"a": prepare_a, "b": prepare_b}, texts, rounds=20)
    ratio(times, "a", to="b")           the median over the rounds of a's time relative to b's

A machine that is busy, or changes its speed, moves all jobs of a round together, so the ratio of a round says more than
any time. Times are processor time of the thread. The collector is off while a job runs, and runs between the rounds.

A job runs several times on a short text, each time on a fresh copy, for the first run pays for what the job before it
and the collector drove out of the processor's caches: a quarter more for `parse` of 5,000 characters.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping

Call = Callable[[], object]
# Takes a text and gives the call that is measured. What it does itself, such as copying the text, is not.
Prepare = Callable[[str], Call]
Times = dict[str, list[float]]

# A job runs again on a text until it has read so many characters, and at most so often.
AGAIN_CHARS, MOST_AGAIN = 50_000, 8


def measure(jobs: Mapping[str, Prepare], texts: list[str], rounds: int) -> Times:
    """Seconds of each job per round, over all texts."""
    times: Times = {name: [] for name in jobs}
    for prepare in jobs.values():  # imports, first use
        prepare(min(texts, key=len))()
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            spent = dict.fromkeys(jobs, 0.0)
            for text in texts:
                again = max(1, min(MOST_AGAIN, AGAIN_CHARS // max(1, len(text))))
                for name, prepare in jobs.items():
                    spent[name] += _seconds([prepare(text) for _ in range(again)])
            for name, seconds in spent.items():
                times[name].append(seconds)
            gc.collect()
    finally:
        gc.enable()
    return times


def _seconds(calls: list[Call]) -> float:
    """Of one call, on the average. What a call gives is let go at once, as a batch does, and that counts too."""
    begin = time.thread_time()
    for call in calls:
        call()
    return (time.thread_time() - begin) / len(calls)


def ratio(times: Times, name: str, to: str) -> float:
    """How many times as long `name` takes as `to`."""
    return statistics.median(mine / base for mine, base in zip(times[name], times[to], strict=True))


def fresh(text: str) -> str:
    """An equal string that nobody has seen: nothing about it can be cached."""
    return (text + " ")[:-1]
