"""Numbered lines in a row get one score: siblings are alike.

    settle([1200, -900, 800], [(CLOSED, ".", 1), (CLOSED, ".", 2), (CLOSED, ".", 3)])     [366, 366, 366]

Of `1. Hull`, `2. Masts` and `3. Sails` all are headings or none is, whatever the lines around each one look like.
"""

from __future__ import annotations

from articlekit.infer.headings.numbers import Number


def settle(scores: list[int], found: list[Number]) -> list[int]:
    """Give the candidates of each series the mean of their scores. found: the number in front of each candidate."""
    last: dict[tuple[int, str], list[int]] = {}
    runs: list[list[int]] = []
    for nth, (form, before, value) in enumerate(found):
        if not form:
            continue
        run = last.get((form, before))
        if run is None or found[run[-1]][2] + 1 != value:
            run = last[form, before] = []
            runs.append(run)
        run.append(nth)
    if not runs:
        return scores
    settled = scores[:]
    for run in runs:
        if len(run) > 1:
            mean = sum([scores[nth] for nth in run]) // len(run)
            for nth in run:
                settled[nth] = mean
    return settled
