"""Headings, what a bare line shows: small whole numbers, which together are the place of a cell in a table of weights.

    groups = group_lines(...)     "Brewing" and "Warm the pot first, then pour the water over the leaves."
    score_candidates(groups, candidates(groups), Model(weights.TABLES, WORDS, LASTS), 0)
        [(0, 214, (1210, 96, ...))]      number of the group, sum of the weights, one cell per table of `TABLES`

A candidate is a bare line that may be a heading: at most `MAX_CHARS` long, and not a sentence longer than
`MAX_SENTENCE_CHARS`. A page is read in one pass over its lines and one over its candidates; no more than `LOOK_CHARS`
characters of the line below are searched, whatever its length.

A feature of the whole page (how much of it are candidates, how often one stands above something else) has few, coarse
steps: fine ones identify the page, and a model that knows pages by heart fails on others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping
from typing import Final, NamedTuple

from articlekit.blocks.line_kinds import (
    BLOCKQUOTE,
    CODE,
    HEADING,
    ITEM_TEXT,
    LIST_ITEM,
    PARAGRAPH,
    TABLE_ROW,
    THEMATIC_BREAK,
)
from articlekit.infer.characters import BEGINS, BEGINS_SIZE, CAPITAL, ENDS, ENDS_SIZE, FIGURE, STOP
from articlekit.infer.inference import Cells
from articlekit.infer.line_groups import LineGroups

# 116 of 18,233 headings of the corpus are no candidates by these two.
MAX_CHARS: Final = 160
MAX_SENTENCE_CHARS: Final = 60
LOOK_CHARS: Final = 240

# Number, score in hundredths of a log-odd, and cells of a candidate.
Scored = tuple[int, int, Cells]
Axes = tuple[tuple[str, int], ...]

# --- Tables -------------------------------------------------------------------------------------------------------

# What stands above or below: how a bare line ends or begins, and these codes behind for what is written. None is at the
# top and at the end of a page.
NOTHING: Final = "."
_OTHERS = (HEADING, BLOCKQUOTE, CODE, THEMATIC_BREAK)
WRITTEN_ABOVE = {NOTHING: 0, LIST_ITEM: 14, ITEM_TEXT: 14, TABLE_ROW: 15, **dict.fromkeys(_OTHERS, 16)}
WRITTEN_BELOW = {NOTHING: 0, LIST_ITEM: 15, ITEM_TEXT: 15, TABLE_ROW: 16, **dict.fromkeys(_OTHERS, 17)}
CANDIDATE: Final = 7  # added to how a line begins when it is a candidate itself

# How many steps each feature has.
SIZES: dict[str, int] = {
    "share": 11,
    "listed": 6,
    "page": 10,
    "begin": BEGINS_SIZE,
    "end": ENDS_SIZE,
    "over": 17,
    "under": 18,
    "growth": 3,
    "repeated": 3,
    "mixture": 3,
    "inside": 64,
    "case": 7,
    "length": 15,
    "word": 8,
    "last": 8,
    "punctuation": 6,
    "figures": 5,
    "count": 9,
    "above": 6,
    "below": 6,
    "copies": 3,
    "series": 4,
    "gaps": 17,
}
# The features of each table; the last one varies fastest. The first four begin with features of the whole page, so that
# their rows are found once per page.
FEATURES: tuple[tuple[str, ...], ...] = (
    ("share", "listed"),
    ("listed", "under"),
    ("page", "under", "growth"),
    ("page", "end", "under"),
    ("begin", "over", "case"),
    ("repeated", "under", "growth"),
    ("mixture", "inside"),
    ("case", "length"),
    ("word", "over"),
    ("last", "under"),
    ("punctuation", "figures", "count"),
    ("above", "below"),
    ("copies", "series"),
    ("gaps",),
)
TABLES: tuple[Axes, ...] = tuple(tuple((name, SIZES[name]) for name in names) for names in FEATURES)
END, BEGIN, INSIDE, MARKS, SERIES = (FEATURES.index(names) for names in (
    ("page", "end", "under"), ("begin", "over", "case"), ("mixture", "inside"), ("punctuation", "figures", "count"),
    ("copies", "series"),
))  # fmt: skip
Weights = tuple[tuple[int, ...], ...]

# How far one step of a feature goes in its table: the product of the sizes behind it.
_LISTED: Final = SIZES["listed"]
_UNDER: Final = SIZES["under"]
_OVER: Final = SIZES["over"]
_CASE: Final = SIZES["case"]
_LENGTH: Final = SIZES["length"]
_GROWTH: Final = SIZES["growth"]
_BELOW: Final = SIZES["below"]
_SERIES_STEPS: Final = SIZES["series"]
_COUNT: Final = SIZES["count"]
_INSIDE: Final = SIZES["inside"]
_UNDER_GROWTH: Final = _UNDER * _GROWTH
_END_UNDER: Final = SIZES["end"] * _UNDER
_FIGURES_COUNT: Final = SIZES["figures"] * _COUNT


def _steps(edges: tuple[int, ...], size: int) -> bytes:
    """Count for each number below `size` the edges that it has reached."""
    return bytes(sum(edge <= number for edge in edges) for number in range(size))


LENGTHS = _steps((6, 11, 16, 21, 26, 31, 36, 41, 51, 61, 71, 81, 101, 131), MAX_CHARS + 1)
# In hundredths.
PAGES = _steps((5, 12, 20, 30, 40, 50, 65, 80), 101)
SHARES = _steps((10, 20, 30, 40, 50, 60, 70, 80, 90, 97), 101)
LISTED = _steps((1, 10, 30, 50, 70), 101)
FIGURES = _steps((1, 5, 15, 40), 101)
# Of its words, those that begin with a capital and go on without; 6 stands for a line all in capitals.
CASES = _steps((1, 25, 50, 75, 100), 101)
CAPITALS = 6
PUNCTUATION = _steps((1, 2, 3, 5, 9), MAX_CHARS + 1)
COUNTS = _steps((2, 3, 4, 5, 6, 8, 10, 13), MAX_CHARS + 1)
# What stands two lines away: 0 nothing, 1 a long line, 2 a candidate, 3 an item, 4 a row, 5 something else.
AWAY = {PARAGRAPH: 1, LIST_ITEM: 3, ITEM_TEXT: 3, TABLE_ROW: 4, HEADING: 5, BLOCKQUOTE: 5, CODE: 5, THEMATIC_BREAK: 5}
AWAY_CANDIDATE: Final = 2

ORDINARY = 3  # the class of a first or last word that says nothing


class Model:
    """Weights, and sums of them that are used again and again.

    tables: the weights of the cells of `TABLES`
    words, lasts: classes 0..7 of first words, and of last ones
    best_rest: the most that the tables can add that are read last, by the number of words
    page(share, page, listed): a `PageWeights`; as many are kept as there are kinds of pages (660)
    """

    def __init__(self, tables: Weights, words: Mapping[str, int], lasts: Mapping[str, int]) -> None:
        self.tables = tables
        self.words, self.lasts = words, lasts
        self._pages: dict[tuple[int, int, int], PageWeights] = {}
        most = max(tables[INSIDE]) + max(tables[SERIES])
        self.best_rest = tuple(most + max(tables[MARKS][count::_COUNT]) for count in range(_COUNT))

    def page(self, share: int, page: int, listed: int) -> PageWeights:
        """The weights on pages with these numbers (see `_shape`)."""
        found = self._pages.get((share, page, listed))
        if found is None:
            found = self._pages[share, page, listed] = self._page(share, page, listed)
        return found

    def _page(self, share: int, page: int, listed: int) -> PageWeights:
        on_share, on_listed, on_growth, on_end, _, on_repeated, *_ = self.tables
        base = on_share[share * _LISTED + listed]
        below = tuple(
            base
            + on_listed[listed * _UNDER + at % _UNDER_GROWTH // _GROWTH]
            + on_growth[page * _UNDER_GROWTH + at % _UNDER_GROWTH]
            + on_repeated[at]
            for at in range(SIZES["repeated"] * _UNDER_GROWTH)
        )
        best = tuple(max(below[at::_UNDER_GROWTH]) if at % _GROWTH else below[at] for at in range(_UNDER_GROWTH))
        return PageWeights(below, on_end[page * _END_UNDER : (page + 1) * _END_UNDER], best)


class PageWeights(NamedTuple):
    """The weights on pages of one kind.

    below: the tables of what stands below, by `repeated`, with those that are the same for the whole page
    end: by `end` and `under`
    best_below: the most that `below` can add, by `under` and `growth`
    """

    below: tuple[int, ...]
    end: tuple[int, ...]
    best_below: tuple[int, ...]


def candidates(groups: LineGroups) -> list[int]:
    """The numbers of the bare lines that may be headings."""
    texts, kinds = groups.texts, groups.kinds
    return [
        at
        for at, size in enumerate(groups.sizes)
        if size <= MAX_CHARS and kinds[at] == PARAGRAPH and (size <= MAX_SENTENCE_CHARS or ENDS[texts[at][-1]] != STOP)
    ]


def score_candidates(
    groups: LineGroups,
    candidates: list[int],
    model: Model,
    floor: int,
    keep: Callable[[str], object] | None = None,
    skip: Container[int] = frozenset(),
) -> list[Scored]:
    """Score the candidates: number, score and cells of those that score `floor` or more.

    keep: whether a text is kept whatever its score
    skip: candidates that are left out
    """
    found: list[Scored] = []
    if not candidates:
        return found
    share, page, listed = _shape(groups.kinds, candidates)
    on_below, on_end, best_below = model.page(share, page, listed)
    on_begin, _, on_inside, on_case, on_word, on_last, on_marks, on_away, on_series, on_gaps = model.tables[4:]
    words, lasts, best_rest, gaps = model.words, model.lasts, model.best_rest, groups.gaps
    texts, sizes = [*groups.texts, ""], groups.sizes
    on_page = share * _LISTED + listed
    aways = _aways(groups.kinds, candidates)
    copies = _copies(texts, candidates)
    numbers: dict[int, int] | None = None
    gap = 0
    for at, begins, over, under, growth, end in _around(groups, candidates):
        if at in skip:
            continue
        text, size = texts[at], sizes[at]
        if gaps:
            gap = gaps[at]
        split = text.split()
        marked = COUNTS[len(split)]
        case = case_of(text, split, begins)
        begin = (begins * _OVER + over) * _CASE + case
        case = case * _LENGTH + LENGTHS[size]
        word = words.get(split[0], ORDINARY) * _OVER + over
        last = lasts.get(split[-1], ORDINARY) * _UNDER + under
        away = aways[at - 2] * _BELOW + aways[at + 2]
        score = on_end[end] + on_gaps[gap] + on_begin[begin] + on_case[case]
        score += on_word[word] + on_last[last] + on_away[away]
        if score + best_below[growth] + best_rest[marked] < floor and not (keep and keep(text)):
            continue  # seven of ten that are none, for a quarter of the work
        inside = 0
        if not text.replace(" ", "").isalpha():
            inside, more = _marks(text, split, size)
            marked += more
        series = _SERIES_STEPS * copies[text] if copies else 0
        if begins == FIGURE:
            numbers = numbers or _numbers(texts, candidates)
            series += _series(numbers, at)
        repeated = growth + _repeated(split, texts[at + 1]) if growth % _GROWTH else growth
        score += on_below[repeated] + on_inside[inside] + on_marks[marked] + on_series[series]
        if score >= floor or (keep and keep(text)):
            cells = (
                *(on_page, listed * _UNDER + under, page * _UNDER_GROWTH + growth, page * _END_UNDER + end),
                *(begin, repeated, inside, case, word, last, marked, away, series, gap),
            )
            found.append((at, score, cells))
    return found


def _around(groups: LineGroups, candidates: list[int]) -> list[tuple[int, int, int, int, int, int]]:
    """Of each candidate its number, how it begins, what stands over it and under it, and two steps of cells: how much
    longer the line below is (`under` and `growth`), and how it ends (`end` and `under`).
    """
    # What stands under the last line and, as the last of all, over the first one.
    texts, sizes, kinds = [*groups.texts, ""], [*groups.sizes, 0], groups.kinds + NOTHING
    found = []
    before = -2
    ended = begins = following = 0
    for at, after in zip(candidates, [*candidates[1:], -1], strict=True):
        text = texts[at]
        if at - before == 1:
            begins, over = following, ended
        else:
            kind = kinds[at - 1]
            over = ENDS[texts[at - 1][-1]] if kind == PARAGRAPH else WRITTEN_ABOVE[kind]
            begins = BEGINS[text[0]]
        before = at
        ended = ENDS[text[-1]]
        kind = kinds[at + 1]
        if kind == PARAGRAPH:
            under = following = BEGINS[texts[at + 1][0]]
            if after == at + 1:
                under += CANDIDATE
        else:
            under = WRITTEN_BELOW[kind]
        size, below = sizes[at], sizes[at + 1]
        growth = under * _GROWTH
        if below > size + 5:
            growth += 2 if below > 2 * size + 20 else 1
        found.append((at, begins, over, under, growth, ended * _UNDER + under))
    return found


def case_of(text: str, split: list[str], begins: int) -> int:
    """How many of the words begin with a capital, in steps."""
    if text[1:].islower():
        return CASES[100 // len(split)] if begins == CAPITAL else 0
    if text.isupper():
        return CAPITALS
    return CASES[100 * sum(map(_is_title, split)) // len(split)]


def _shape(kinds: str, candidates: list[int]) -> tuple[int, int, int]:
    """How much of the page candidates are, how often one stands apart above something else, and how much is listed."""
    runs = 0
    before = -2
    for at in candidates:
        if at - before > 1:
            runs += 1
        before = at
    count = len(kinds) - kinds.count(ITEM_TEXT)  # or the width of a text would count where items go on
    return (
        SHARES[100 * len(candidates) // count],
        PAGES[100 * runs // len(candidates)],
        LISTED[100 * kinds.count(LIST_ITEM) // count],
    )


_AWAY = str.maketrans({kind: chr(code) for kind, code in AWAY.items()})


def _aways(kinds: str, candidates: list[int]) -> bytearray:
    """For each line how it counts two lines away from another, and two that count as nothing."""
    found = bytearray(kinds.translate(_AWAY).encode("latin-1"))
    found += b"\0\0"
    for at in candidates:
        found[at] = AWAY_CANDIDATE
    return found


def _marks(text: str, split: list[str], size: int) -> tuple[int, int]:
    """What stands in a text beside letters and spaces, and how much of it."""
    odd = "".join([item for item in split if not item.isalpha()])
    marked = _COUNT * FIGURES[100 * len(_FIGURES(odd)) // size]
    if odd.isalnum():
        return _INSIDE, marked
    marked += _FIGURES_COUNT * PUNCTUATION[len(_SIGNS(odd))]
    inside = 2 * _INSIDE
    if ", " in text:
        inside += 1
    if ": " in text:
        inside += 2
    if ". " in text:
        inside += 4
    if '"' in text or "\u201c" in text:
        inside += 8
    if "|" in text or "@" in text:
        inside += 16
    if "/" in text:
        inside += 32
    return inside, marked


def _repeated(split: list[str], after: str) -> int:
    """0 without a long word, one step where none comes back in the text below, two steps where one does."""
    below = after[:LOOK_CHARS]
    repeated = 0
    for word in split:
        if len(word) > 3:
            if word[1:6] in below:
                return 2 * _UNDER_GROWTH
            repeated = _UNDER_GROWTH
    return repeated


_is_title = str.istitle
_FIGURES = re.compile(r"\d").findall
_SIGNS = re.compile(r"[^\w]|_").findall


def _series(numbers: dict[int, int], at: int) -> int:
    """0 without a number, 1 for one that stands alone, 2 or 3 for one with a neighbour or two."""
    number = numbers.get(at)
    if number is None:
        return 0
    values = numbers[_ALL]
    return 1 + (values >> (number + 2) & 1) + (values >> number & 1)


def _copies(texts: list[str], candidates: list[int]) -> dict[str, int] | None:
    """How many more times, up to 2, each candidate stands on the page; `None` where none does."""
    distinct = {texts[at] for at in candidates}
    if len(distinct) == len(candidates):
        return None
    found = dict.fromkeys(distinct, -1)
    for at in candidates:
        if found[texts[at]] < 2:
            found[texts[at]] += 1
    return found


def _numbers(texts: list[str], candidates: list[int]) -> dict[int, int]:
    """The number of 1 to 3 figures before each candidate; under `_ALL` the set of them, number n as bit n + 1."""
    found: dict[int, int] = {}
    bits = 0
    for at in candidates:
        if BEGINS[texts[at][0]] == FIGURE:
            match = NUMBER.match(texts[at])
            if match:
                found[at] = number = int(match[0])
                bits |= 2 << number
    found[_ALL] = bits
    return found


_ALL: Final = -1
# A number with what may end it behind.
NUMBER = re.compile(r"\d{1,3}(?=[.):\s]|$)")
