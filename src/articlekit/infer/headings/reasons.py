"""Headings, why: what spoke for a decision, in words.

    of_cells((1210, 96, ...))     ("its words come back in the next line", "a long line follows", "letters only")

Each table of weights has a function that puts its cells into words. A cell speaks for a heading as far as its weight
lies above the mean of that table, and against it as far as it lies below.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import getitem

from articlekit.infer.headings import features, rules, weights
from articlekit.infer.inference import Cells, Decision

# A cell that moves the odds by less (1.35 times) is no reason.
MIN_WEIGHT = 30
MAX_REASONS = 4
MODEL = "model"

_END = (
    "", "ends with a full stop", "ends with an exclamation mark", "ends with a question mark", "ends with a colon",
    "ends with a comma", "ends with a bracket", "ends with a quotation mark", "trails off", "ends with a figure",
    "ends without a stop", "ends with a capital", "ends without a stop", "ends with a symbol",
)  # fmt: skip
_BEGIN = (
    "", "begins with a figure", "begins with a capital", "begins in lower case", "begins with a letter",
    "begins with a quotation mark", "begins with a bracket", "begins with a symbol",
)  # fmt: skip
_CASE = (
    "no word has a capital", "few words have capitals", "some words have capitals", "half of its words have capitals",
    "most words have capitals", "every word has a capital", "all in capitals",
)  # fmt: skip
_GROWTH = ("next line is not longer", "next line is longer", "next line is much longer")
_REPEATED = ("no long words", "its words do not come back in the next line", "its words come back in the next line")
_OVER = {
    0: "stands at the top", 1: "follows a full stop", 2: "follows an exclamation mark", 3: "follows a question",
    4: "follows a colon", 5: "follows a comma", 14: "follows a list", 15: "follows a table",
    16: "follows a written block",
}  # fmt: skip
_UNDER = {0: "stands at the end", 15: "a list follows", 16: "a table follows", 17: "a written block follows"}
_GAPS = ("no blank line around", "blank line above only", "blank line below only", "blank lines around")
# Two lines above, two lines below.
_AWAY = (
    ("near the top", "near the end"), ("", ""), ("", "short lines around"), ("near a list", "near a list"),
    ("near a table", "near a table"), ("", ""),
)  # fmt: skip
_SERIES = ("", "numbered", "numbered, with a neighbour in the series", "numbered, in the middle of a series")


def _over(code: int) -> str:
    return _OVER.get(code, "follows a line without a stop")


def _under(code: int) -> str:
    return _UNDER.get(code) or ("another short line follows" if code > features.CANDIDATE else "a long line follows")


def _page(code: int) -> str:
    if code <= 2:
        return "short lines of this page stand together"
    if code >= 5:
        return "short lines of this page stand apart, between longer ones"
    return "some short lines of this page stand apart"


def _length(code: int) -> str:
    return "very short" if code <= 2 else "short" if code <= 8 else "long for a heading"


def _share(code: int) -> str:
    return "few short lines on this page" if code <= 3 else "many short lines on this page"


def _listed(code: int) -> str:
    return "no list on this page" if code == 0 else "lists on this page"


def _inside(mixture: int, code: int) -> str:
    marks = ("comma", "colon", "full stop", "quotation mark", "sign", "slash")
    named = [mark for bit, mark in enumerate(marks) if code >> bit & 1]
    if named:
        return f"{' and '.join(named[:2])} inside"
    return ("letters only", "letters and figures only", "punctuation inside")[mixture]


def _word(which: str, code: int) -> str:
    if code == features.ORDINARY:
        return ""
    verb = "begins" if which == "first" else "ends"
    return f"{which} word {'often' if code > features.ORDINARY else 'seldom'} {verb} headings"


def _words(code: int) -> str:
    return "one word" if code == 0 else "few words" if code <= 4 else "many words"


def _gaps(code: int) -> str:
    if code == 0:
        return ""
    return _GAPS[(code - 1) % 4]


# One per table of `features.TABLES`: the values of its features in, words out.
_WORDING: tuple[Callable[..., str], ...] = (
    lambda share, listed: _share(share),
    lambda listed, under: _listed(listed),
    lambda page, under, growth: _under(under),
    lambda page, end, under: _END[end] if end != 10 else _page(page),
    lambda begin, over, case: f"{_BEGIN[begin]}, {_CASE[case]}",
    lambda repeated, under, growth: _REPEATED[repeated] if repeated == 2 else _GROWTH[growth],
    _inside,
    lambda case, length: _length(length),
    lambda word, over: _word("first", word) or _over(over),
    lambda last, under: _word("last", last) or _under(under),
    lambda punctuation, figures, count: _words(count),
    lambda above, below: _AWAY[above][0] or _AWAY[below][1],
    lambda copies, series: _SERIES[series] or ("stands on the page more than once" if copies else ""),
    _gaps,
)


class _Reasons(dict[int, "tuple[int, str] | None"]):
    """The reasons that the cells of a table are, each put into words once: at most as many as it has cells."""

    def __init__(self, table: int, sign: int) -> None:
        super().__init__()
        self.table = table
        self.sign = sign

    def __missing__(self, cell: int) -> tuple[int, str] | None:
        worth = self.sign * (weights.TABLES[self.table][cell] - weights.MEANS[self.table])
        values = []
        rest = cell
        for _, size in reversed(features.TABLES[self.table]):
            values.append(rest % size)
            rest //= size
        words = _WORDING[self.table](*reversed(values))
        found = self[cell] = (-worth, words) if worth >= MIN_WEIGHT and words else None
        return found


_FOR = [_Reasons(table, 1) for table in range(len(features.TABLES))]
_AGAINST = [_Reasons(table, -1) for table in range(len(features.TABLES))]


def of(decision: Decision) -> tuple[str, ...]:
    """What spoke for a decision, strongest first."""
    return _OF_RULES.get(decision.rule, ()) + of_cells(decision.cells, decision.heading)


_OF_RULES = {rules.CONTENTS: ("named in the contents list",), rules.TITLE: ("a known title",)}


def of_cells(cells: Cells, heading: bool = True) -> tuple[str, ...]:
    """The reasons among cells, strongest first: at most `MAX_REASONS`, each worth at least `MIN_WEIGHT`."""
    tables = _FOR if heading else _AGAINST
    found = sorted(filter(None, map(getitem, tables, cells)))
    return tuple([words for _, words in found[:MAX_REASONS]])
