"""Headings, how likely: a first score for every candidate, trees for the doubtful, and scores as probabilities.

    confidence(2140)        0.895
    min_score(0.895)        2143

Scores are thousandths of a log-odd.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from math import exp
from operator import getitem
from typing import Final, NamedTuple

from articlekit.infer.headings import trees, weights
from articlekit.infer.headings.word_weights import WORDS
from articlekit.infer.inference import Row

# Edges and values of a function of steps: a value up to the first edge, that included, another up to the next ...
Edges = tuple[int, ...]
Values = tuple[int, ...]
Steps = tuple[Edges, Values]

# Beyond this a confidence is the least or the most, and `exp` could overflow.
MAX_SCORE: Final = 23000
DIGITS: Final = 4
LEAST: Final = 0.0001
MOST: Final = 0.9999
# The trees are asked between these first scores (a confidence of .12 and .88).
DOUBT: Final = 2000


class Model(NamedTuple):
    """What was learnt.

    words: a weight per key of `words.keys`, in hundredths of a log-odd
    steps: a function per feature of `features.FIRST`
    trees: goes on from the first score of a row of all features
    """

    words: dict[str, int]
    steps: tuple[Steps, ...]
    trees: Callable[[Row, int], int]


MODEL: Final = Model(WORDS, weights.STEPS, trees.score)


def first_score(row: Row, edges: tuple[Edges, ...], values: tuple[Values, ...]) -> int:
    """Add up the steps of a row of the features `FIRST`."""
    return sum(map(getitem, values, map(bisect_left, edges, row)))


def confidence(score: int) -> float:
    """Return the probability that a score stands for, to four digits; what is inferred is never 0 or 1."""
    exact = 1 / (1 + exp(-max(-MAX_SCORE, min(MAX_SCORE, score)) / 1000))
    return max(LEAST, min(MOST, round(exact, DIGITS)))


def min_score(threshold: float) -> int:
    """Return the least score whose confidence reaches a threshold; one above all scores where none does."""
    return bisect_left(range(-MAX_SCORE, MAX_SCORE + 1), threshold, key=confidence) - MAX_SCORE
