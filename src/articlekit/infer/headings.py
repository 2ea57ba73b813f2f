"""Which bare lines are headings: the sum of a weight per table, read off for each candidate.

    seen = units(lines, kinds, DEFAULT)
    judge(seen, features.candidates(seen), score(0.4))
        [(0, 214, (1210, 96, ...))]     number, hundredths of a log-odd and cells of the likely
    confidence(214)                     0.895

The weights are learnt by `training/train.py`; what the cells mean stands in `features`.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, exp, log

from articlekit.infer import features, weights
from articlekit.infer.layout import Units

# Beyond this a confidence is 0 or 1 to ten digits, and `exp` could overflow.
LIMIT = 2300

Found = tuple[int, int, features.Cells]


def _spelled(words: dict[int, str]) -> dict[str, int]:
    return {
        spelling: kind
        for kind, line in words.items()
        for word in line.split()
        for spelling in (word, word[:1].upper() + word[1:], word.upper())
    }


WORDS, LASTS = _spelled(weights.WORDS), _spelled(weights.LASTS)


_MODEL = features.Model(weights.TABLES, WORDS, LASTS)


def _nobody(text: str) -> bool:
    return False


def judge(
    units: Units,
    candidates: list[int],
    floor: int,
    spared: Callable[[str], object] = _nobody,
    decided: frozenset[int] = frozenset(),
) -> list[Found]:
    """Number, score and cells of the candidates that score `floor` or more, and of those that are spared.

    decided: candidates that are passed over
    """
    return features.read(units, candidates, _MODEL, floor, spared, decided)


def confidence(score: int) -> float:
    """The probability that a score stands for."""
    return 1 / (1 + exp(-max(-LIMIT, min(LIMIT, score)) / 100))


def score(confidence: float) -> int:
    """The score from which on `confidence` is reached: undoes `confidence`."""
    if confidence <= 0:
        return -LIMIT
    if confidence >= 1:
        return LIMIT
    return ceil(100 * log(confidence / (1 - confidence)) - 1e-6)  # less a grain: a log is not exact
