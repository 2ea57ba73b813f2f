"""The levels of all headings of a page, found together.

    assign_levels(heading_forms(groups, [0, 2, 5, 9]), title=True)      [1, 2, 3, 2]

Headings are placed one by one below the open ones above them. Numbers decide where there are any: headings of one
series share a level, and 2.1 stands below 2. Else two models of trees give each place its probability: whether a
heading stands below the one before, and if not, whose sibling it is. They read what the levels of similar headings
were. Where two places are about as likely, both outlines go on, and the headings further down decide between them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import exp, inf, log1p
from operator import itemgetter
from typing import Final

from articlekit.infer.levels.features import DIVISION, HeadingForm, Memory, deeper_row, sibling_row
from articlekit.infer.levels.weights import deeper, sibling

MAX_LEVEL: Final = 6
# So many outlines go on, none of which is less likely than the best one by more than this, in natural logarithms. With
# one outline 65.7% of pages have all levels right, with two 66.8%, with three 66.8% (true headings of dev, three seeds,
# cross-validated by domain); a wider margin gains nothing and asks the models more often.
MAX_OUTLINES: Final = 2
MARGIN: Final = 0.6
# A series begins deeper than a later heading of it can stand: then it gets the level of that one, and all levels are
# assigned again, so often at most.
MAX_ROUNDS: Final = 3
Series = tuple[str, str]
# Scores in hundredths of a log-odd. Whether a heading stands below the one before, and whether it is a sibling of an
# open heading; the arguments are those of `deeper_row` and `sibling_row`.
ScoreDeeper = Callable[[list[HeadingForm], int, list[int], Memory], int]
ScoreSibling = Callable[[list[HeadingForm], int, list[int], int, Memory], int]


def score_deeper(forms: list[HeadingForm], at: int, open_headings: list[int], memory: Memory) -> int:
    """Score whether a heading stands below the one before."""
    return deeper(deeper_row(forms, at, open_headings, memory))


def score_sibling(forms: list[HeadingForm], at: int, open_headings: list[int], up: int, memory: Memory) -> int:
    """Score whether a heading that is not below the one before is a sibling of an open one, and not of one above."""
    return sibling(sibling_row(forms, at, open_headings, up, memory))


class Outline:
    """The levels of the headings so far.

    chance: natural logarithm of its probability
    open_headings: those that the next heading may stand below, outermost first; never the title
    memory: see `Memory`
    series_levels: the level of each series of numbers
    """

    __slots__ = ("chance", "levels", "memory", "open_headings", "series_levels")

    def __init__(
        self,
        chance: float,
        levels: list[int],
        open_headings: list[int],
        memory: Memory,
        series_levels: dict[Series, int],
    ) -> None:
        self.chance = chance
        self.levels = levels
        self.open_headings = open_headings
        self.memory = memory
        self.series_levels = series_levels

    def copy(self) -> Outline:
        return Outline(
            self.chance, self.levels[:], self.open_headings[:], self.memory.copy(), self.series_levels.copy()
        )

    def add(self, form: HeadingForm, level: int) -> None:
        """Add the next heading."""
        levels, open_headings = self.levels, self.open_headings
        while open_headings and levels[open_headings[-1]] >= level:
            open_headings.pop()
        if level > 1:
            open_headings.append(len(levels))
            if form.number:
                self.series_levels.setdefault(form.series, level)
        levels.append(level)
        for key in form.keys:
            self.memory[key] = len(open_headings)


def assign_levels(
    forms: list[HeadingForm],
    title: bool,
    written: Sequence[int] = (),
    score_deeper: ScoreDeeper = score_deeper,
    score_sibling: ScoreSibling = score_sibling,
) -> list[int]:
    """Find the levels of headings, in reading order.

    title: whether the first one is the article's title
    written: the level of those that are written with `#`, which stays, and 0 for the others
    score_deeper, score_sibling: what decides where numbers do not
    """
    series_levels: dict[Series, int] = {}
    levels: list[int] = []
    for _ in range(MAX_ROUNDS):
        levels = _likeliest(forms, title, written, series_levels.copy(), score_deeper, score_sibling)
        split = _highest_of_split(forms, levels)
        if not split:
            break
        series_levels.update(split)
    return levels


def _highest_of_split(forms: list[HeadingForm], levels: list[int]) -> dict[Series, int]:
    """Return the highest level of each series whose headings have several, the title left out."""
    found: dict[Series, set[int]] = {}
    for form, level in zip(forms, levels, strict=True):
        if form.number and level > 1:
            found.setdefault(form.series, set()).add(level)
    return {series: min(given) for series, given in found.items() if len(given) > 1}


def _likeliest(
    forms: list[HeadingForm],
    title: bool,
    written: Sequence[int],
    series_levels: dict[Series, int],
    score_deeper: ScoreDeeper,
    score_sibling: ScoreSibling,
) -> list[int]:
    """Return the levels of the likeliest outline. series_levels: of the series whose level is known before"""
    outlines = [Outline(0.0, [], [], {}, series_levels)]
    for at, form in enumerate(forms):
        if written and written[at]:
            for outline in outlines:
                outline.add(form, written[at])
            continue
        choices: list[tuple[float, Outline, int]] = []
        for outline in outlines:
            if outline.open_headings:
                found = _choices(forms, at, outline, score_deeper, score_sibling)
                choices += [(outline.chance + chance, outline, level) for chance, level in found]
            else:
                choices.append((outline.chance, outline, 1 if title and at == 0 else 2))
        outlines = _best(choices, form)
    return outlines[0].levels


def _best(choices: list[tuple[float, Outline, int]], form: HeadingForm) -> list[Outline]:
    """Return the outlines that go on, the likeliest first. choices: chance with the next heading, outline, level"""
    if len(choices) > 1:
        choices.sort(key=itemgetter(0), reverse=True)
        least = choices[0][0] - MARGIN
        choices = [choice for choice in choices[:MAX_OUTLINES] if choice[0] >= least]
    found = []
    for number, (chance, outline, level) in enumerate(choices):
        shared = any([outline is other for _, other, _ in choices[number + 1 :]])
        one = outline.copy() if shared else outline
        one.chance = chance
        one.add(form, level)
        found.append(one)
    return found


def _choices(
    forms: list[HeadingForm], at: int, outline: Outline, score_deeper: ScoreDeeper, score_sibling: ScoreSibling
) -> list[tuple[float, int]]:
    """Return the levels that a heading may have below others, each with the logarithm of its probability.

    Levels that are too unlikely to go on may be left out.
    """
    form, before, levels, open_headings = forms[at], forms[at - 1], outline.levels, outline.open_headings
    last = levels[open_headings[-1]]
    below = min(last + 1, MAX_LEVEL)
    if form.number:
        known = outline.series_levels.get(form.series, 0)
        if known:
            return [(0.0, min(known, below))]
        if len(form.number) > 1:
            for one in reversed(open_headings[-MAX_LEVEL:]):
                if forms[one].number == form.number[:-1]:
                    return [(0.0, min(levels[one] + 1, MAX_LEVEL))]
    if before.kind == DIVISION and before.groups == 0:
        return [(0.0, below)]  # the title of the chapter
    if before.kind == "faq" and form.asks:
        return [(0.0, below)]
    found: list[tuple[float, int]] = []
    rest, best = 0.0, -inf
    # A contents list names its siblings, so nothing stands below its title.
    if before.kind != "contents":
        score = score_deeper(forms, at, open_headings, outline.memory)
        best, rest = _chance(score), _chance(-score)
        found.append((best, below))
    up = 0
    # A text with written headings may have more open ones than levels.
    while rest >= best - MARGIN and up + 1 < min(len(open_headings), MAX_LEVEL):
        score = score_sibling(forms, at, open_headings, up, outline.memory)
        found.append((rest + _chance(score), levels[open_headings[-1 - up]]))
        best = max(best, found[-1][0])
        rest += _chance(-score)
        up += 1
    if rest >= best - MARGIN:
        found.append((rest, levels[open_headings[-1 - up]]))
    return found


def _chance(score: int) -> float:
    """Return the natural logarithm of the probability that hundredths of a log-odd stand for."""
    return -log1p(exp(-score / 100))
