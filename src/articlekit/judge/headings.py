"""Which bare lines are headings: the sum of a weight per table, read off for each candidate.

    judge(units(lines, kinds, DEFAULT))
        [(0, 214, (1210, 96, ...)), ...]      number of the unit, hundredths of a log-odd, cells
    confidence(214)                           0.895

The weights are learnt by `training/train.py`; what the cells mean stands in `features`.
"""

from __future__ import annotations

from math import exp, log

from articlekit.judge import features, weights
from articlekit.judge.paragraphs import Units

# Beyond this a confidence is 0 or 1 to ten digits, and `exp` could overflow.
_LIMIT = 2300

Verdict = tuple[int, int, features.Cells]

WORDS: dict[str, int] = {
    spelling: kind
    for kind, line in weights.WORDS.items()
    for word in line.split()
    for spelling in (word, word[:1].upper() + word[1:], word.upper())
}


def judge(units: Units) -> list[Verdict]:
    """Each candidate with its score and cells. Which is a heading is a question of the threshold."""
    a, b, c, d, e, f, g, h, i, j, k, m = weights.TABLES
    return [
        (at, a[s] + b[t] + c[u] + d[v] + e[w] + f[x] + g[y] + h[z] + i[o] + j[p] + k[q] + m[r], cells)
        for at, cells in features.read(units.texts, units.kinds, WORDS, units.gaps)
        for s, t, u, v, w, x, y, z, o, p, q, r in (cells,)
    ]


def confidence(score: int) -> float:
    """The probability that a score stands for."""
    return 1 / (1 + exp(-max(-_LIMIT, min(_LIMIT, score)) / 100))


def score(confidence: float) -> int:
    """The score from which on `confidence` is reached: undoes `confidence`."""
    if confidence <= 0:
        return -_LIMIT
    return _LIMIT if confidence >= 1 else round(100 * log(confidence / (1 - confidence)))
