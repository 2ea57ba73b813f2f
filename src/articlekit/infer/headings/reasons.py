"""Headings, why: what spoke for a decision, in words.

    of_row(row)       ("stands apart, above something longer", "its words are often headings", "a long line follows")

The first score is a sum, one part per feature; the trees only weigh the same page again. A part speaks for a heading
as far as it lies above what that feature says of a candidate on average, and against it as far as it lies below.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from operator import getitem
from typing import Final

from articlekit.infer.headings import rules, weights
from articlekit.infer.headings.features import FIRST
from articlekit.infer.inference import Row

# A part that moves the odds by less (1.35 times) is no reason.
MIN_PART: Final = 300
MAX_REASONS: Final = 4

_ENDS: Final = (
    "", "ends with a full stop", "ends with an exclamation mark", "ends with a question mark", "ends with a colon",
    "ends with a comma or semicolon", "ends with a bracket", "ends with a quotation mark", "trails off",
    "ends with a figure", "ends without a stop", "ends with a capital", "ends without a stop", "ends with a symbol",
)  # fmt: skip
_BEGINS: Final = (
    "", "begins with a figure", "begins with a capital", "begins in lower case", "begins with a letter",
    "begins with a quotation mark", "begins with a bracket", "begins with a symbol",
)  # fmt: skip
_KINDS: Final = (
    "nothing", "a long line", "a list", "a table", "a heading", "a quote", "code", "a break", "a line that may be one",
    "another short line",
)  # fmt: skip


def _length(percent: int, place: str) -> str:
    """percent: how long the line above or below is, in percent of this one; 0 where there is none"""
    return "" if not percent else f"{'shorter' if percent > 100 else 'longer'} than the line {place}"


def _share(value: int, few: str, some: str, many: str) -> str:
    return few if value < 34 else some if value < 67 else many


# The value of each feature of `FIRST` in words; "" where it would say nothing to a reader.
_WORDING: Final[dict[str, Callable[[int], str]]] = {
    "size": lambda v: "very short" if v < 16 else "short" if v <= 60 else "long for a heading",
    "end": lambda v: _ENDS[v],
    "begin": lambda v: _BEGINS[v],
    "more_capitals": lambda v: "all in capitals" if v <= -100
    else "more words with a capital than running text" if v > 20 else "capitals as in running text",
    "signs": lambda v: "letters only" if not v else "punctuation inside",
    "commas": lambda v: "no comma inside" if not v else "comma inside",
    "colons": lambda v: "no colon" if not v else "a colon",
    "number": lambda v: "numbered" if v else "",
    "series": lambda v: "" if not v else ("numbered, with a neighbour in the series" if (v - 1) & 3 else "numbered"),
    "word_score": lambda v: "its words are often headings" if v > 0 else "its words are seldom headings",
    "size+1": lambda v: "a long line follows" if v > 100 else "a short line follows" if v else "stands at the end",
    "kind-2": lambda v: "",
    "kind-1": lambda v: f"{_KINDS[v]} above" if v else "stands at the top",
    "times_above": lambda v: _length(v, "above"),
    "times_below": lambda v: _length(v, "below"),
    "isolated": lambda v: "stands apart, above something longer" if v else "does not stand apart",
    "shorts_above": lambda v: f"{'several short lines' if v > 1 else 'a short line' if v else 'no short line'} above",
    "shorts_below": lambda v: f"{'several short lines' if v > 1 else 'a short line' if v else 'no short line'} below",
    "chars_below": lambda v: "much text below" if v > 300 else "little text below",
    "form_count": lambda v: "other lines have this form" if v > 1 else "no other line has this form",
    "form_isolated": lambda v: _share(
        v, "lines of this form do not stand apart", "some lines of this form stand apart",
        "lines of this form stand apart",
    ),
    "form_above_long": lambda v: _share(
        v, "no long line below lines of this form", "some lines of this form stand above a long line",
        "lines of this form stand above a long line",
    ),
    "from_end": lambda v: "near the end" if v < 5 else "",
    "item_share": lambda v: "lists on this page" if v else "no list on this page",
    "after_last_long": lambda v: "below the last long line" if v >= 0 else "",
}  # fmt: skip
_WORDINGS: Final = [_WORDING[name] for name in FIRST]


# What a rule adds to the reasons of the model.
OF_RULES: Final = {rules.CONTENTS: ("named in the contents list",), rules.TITLE: ("a known title",)}


def of_row(row: Row, heading: bool = True) -> tuple[str, ...]:
    """Return the reasons for a heading, or against one, strongest first.

    They are at most `MAX_REASONS`, each worth at least `MIN_PART`. A heading without any has its best one.
    """
    parts = list(map(getitem, _PARTS_FOR if heading else _PARTS_AGAINST, map(bisect_left, _EDGES, row)))
    found = _choose_wordings(row, [part for part in parts if part[0] >= MIN_PART], MAX_REASONS)
    return found or (_choose_wordings(row, parts, 1) if heading else ())


# Per feature the edges of its steps, and for each step how far it lies above the mean, with the number of the feature.
_EDGES: Final = [edges for edges, _ in weights.STEPS]
_PARTS_FOR: Final = [
    [(value - mean, nth) for value in values]
    for nth, ((_, values), mean) in enumerate(zip(weights.STEPS, weights.MEANS, strict=True))
]
_PARTS_AGAINST: Final = [[(-part, nth) for part, nth in parts] for parts in _PARTS_FOR]


def _choose_wordings(row: Row, parts: list[tuple[int, int]], most: int) -> tuple[str, ...]:
    """Return the wordings of the strongest parts. parts: what each is worth, and the number of its feature"""
    reasons: dict[str, None] = {}
    for _, nth in sorted(parts, reverse=True):
        words = _WORDINGS[nth](row[nth])
        if words:
            reasons[words] = None
            if len(reasons) == most:
                break
    return tuple(reasons)
