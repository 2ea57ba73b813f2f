"""Headings, how likely: the shipped model, and scores as probabilities.

    confidence(214)         0.895
    min_score(0.895)        214
"""

from __future__ import annotations

from math import ceil, exp, log

from articlekit.infer.headings import weights
from articlekit.infer.headings.features import Model

# Beyond this a confidence is 0 or 1 to ten digits, and `exp` could overflow.
MAX_SCORE = 2300


def _spellings(words: dict[int, str]) -> dict[str, int]:
    return {
        spelling: kind
        for kind, line in words.items()
        for word in line.split()
        for spelling in (word, word[:1].upper() + word[1:], word.upper())
    }


WORDS, LASTS = _spellings(weights.WORDS), _spellings(weights.LASTS)
MODEL = Model(weights.TABLES, WORDS, LASTS)


def confidence(score: int) -> float:
    """The probability that a score in hundredths of a log-odd stands for."""
    return 1 / (1 + exp(-max(-MAX_SCORE, min(MAX_SCORE, score)) / 100))


def min_score(confidence: float) -> int:
    """The least score that reaches a confidence: undoes `confidence`."""
    if confidence <= 0:
        return -MAX_SCORE
    if confidence >= 1:
        return MAX_SCORE
    return ceil(100 * log(confidence / (1 - confidence)) - 1e-6)  # less a grain: a log is not exact
