"""What is seen of a candidate: small whole numbers, each the place of a cell in a table of weights.

    seen = units(["Brewing", "Warm the pot first, then pour the water over the leaves."], "pp", DEFAULT)
    read(seen, candidates(seen), Model(weights.TABLES, WORDS, LASTS), 0, bool, frozenset())
        [(0, 214, (1210, 96, ...))]      number of the text, sum of the weights, one cell per table of `TABLES`

A candidate is a bare line that may be a heading: at most `MAX_CHARS` long, and not a sentence longer than
`MAX_SENTENCE_CHARS`. A page is seen in one pass over its lines and one over its candidates; no more than `LOOK_CHARS`
characters of any line are looked at, whatever its length.

A feature of the whole page (how much of it are candidates, how often one stands above something else) has few, coarse
steps: fine ones identify the page, and a model that knows pages by heart fails on others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from articlekit.lexicon import EAST_ASIAN

if TYPE_CHECKING:
    from articlekit.infer.layout import Units

# 116 of 18,233 headings of the corpus are no candidates by these two.
MAX_CHARS = 160
MAX_SENTENCE_CHARS = 60
LOOK_CHARS = 240


class Table(NamedTuple):
    """A table of weights.

    axes: names and sizes of the features that make its cells; the last one varies fastest
    """

    axes: tuple[tuple[str, int], ...]


# The cells of the first four begin with features of the whole page, so that their rows are found once per page.
TABLES: tuple[Table, ...] = (
    Table((("share", 11), ("listed", 6))),
    Table((("listed", 6), ("under", 18))),
    Table((("page", 10), ("under", 18), ("growth", 3))),
    Table((("page", 10), ("end", 14), ("under", 18))),
    Table((("begin", 8), ("over", 17), ("case", 7))),
    Table((("repeated", 3), ("under", 18), ("growth", 3))),
    Table((("mixture", 3), ("inside", 64))),
    Table((("case", 7), ("length", 15))),
    Table((("word", 8), ("over", 17))),
    Table((("last", 8), ("under", 18))),
    Table((("punctuation", 6), ("figures", 5), ("count", 9))),
    Table((("above", 6), ("below", 6))),
    Table((("copies", 3), ("series", 4))),
    Table((("gaps", 17),)),
)
END, BEGIN, INSIDE = 3, 4, 6  # tables whose cells others read
Cells = tuple[int, ...]
Weights = tuple[tuple[int, ...], ...]

# --- Characters ---------------------------------------------------------------------------------------------------


class _Ends(dict[str, int]):
    """How a line ends, by its last character. Unseen characters are not kept: a text must not grow a table."""

    def __missing__(self, character: str) -> int:
        if character.isalpha():
            return 10 if character.islower() else 11 if character.isupper() else 12
        return 9 if character.isdigit() else 13


class _Begins(dict[str, int]):
    """How a line begins, by its first character."""

    def __missing__(self, character: str) -> int:
        if character.isalpha():
            return 2 if character.isupper() else 3 if character.islower() else 4
        return 1 if character.isdigit() else 7


ENDINGS = {
    1: ".\u3002\uff0e\u0964",
    2: "!\uff01",
    3: "?\uff1f\u061f",
    4: ":\uff1a",
    5: ",;\uff0c\uff1b\u060c\u3001",
    6: ")]\uff09\u3011",
    7: "\"'\u201d\u201c\u2019\u00bb\u00ab\u300d\u300f",
    8: "\u2026",
    9: "0123456789",
    10: "abcdefghijklmnopqrstuvwxyz",
    11: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
}
BEGINNINGS = {
    1: "0123456789",
    2: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    3: "abcdefghijklmnopqrstuvwxyz",
    5: "\"'\u201c\u201e\u2018\u201a\u00ab\u00bb\u300c\u300e",
    6: "([\uff08\u3010",
}
ENDS = _Ends({character: code for code, group in ENDINGS.items() for character in group})
BEGINS = _Begins({character: code for code, group in BEGINNINGS.items() for character in group})
STOP, FIGURE, CAPITAL = 1, 1, 2
SENTENCE_ENDS = frozenset((1, 2, 3))
# What is written by letters of `kinds`: how it counts as the line above and as the line below.
WRITTEN_OVER = {"l": 14, "i": 14, "t": 15, "h": 16, "q": 16, "c": 16, "r": 16, ".": 0}
WRITTEN_UNDER = {"l": 15, "i": 15, "t": 16, "h": 17, "q": 17, "c": 17, "r": 17, ".": 0}
CANDIDATE = 7  # added to how a line begins when it is a candidate itself


def _steps(edges: tuple[int, ...], size: int) -> bytes:
    """For each number below `size` how many edges it has reached."""
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
AWAY = {"p": 1, "l": 3, "i": 3, "t": 4, "h": 5, "q": 5, "c": 5, "r": 5}

ORDINARY = 3  # the class of a first word that tells nothing


class Model:
    """Weights, and sums of them that are wanted again and again.

    tables: the weights of the cells of `TABLES`
    words, lasts: classes 0..7 of first words, and of last ones
    best_rest: the most that the tables can say that need a second look, by the number of words
    page(share, page, listed): a `Page`; as many are kept as there are kinds of pages (660)
    """

    def __init__(self, tables: Weights, words: Mapping[str, int], lasts: Mapping[str, int]) -> None:
        self.tables = tables
        self.words, self.lasts = words, lasts
        self._pages: dict[tuple[int, int, int], Page] = {}
        marks, series = tables[10], tables[12]
        most = max(tables[INSIDE]) + max(series)
        self.best_rest = tuple(most + max(marks[count::9]) for count in range(9))

    def page(self, share: int, page: int, listed: int) -> Page:
        """What the weights say on pages with these numbers (see `_shape`)."""
        found = self._pages.get((share, page, listed))
        if found is None:
            found = self._pages[share, page, listed] = self._page(share, page, listed)
        return found

    def _page(self, share: int, page: int, listed: int) -> Page:
        on_share, on_listed, on_growth, on_end, _, on_repeated, *_ = self.tables
        base = on_share[share * 6 + listed]
        below = tuple(
            base + on_listed[listed * 18 + at % 54 // 3] + on_growth[page * 54 + at % 54] + on_repeated[at]
            for at in range(3 * 54)
        )
        best = tuple(max(below[at::54]) if at % 3 else below[at] for at in range(54))
        return Page(below, on_end[page * 252 : page * 252 + 252], best)


class Page(NamedTuple):
    """What weights say on pages of one kind.

    below: the tables of what stands below, by `repeated`, and what is the same for the whole page
    end: by `end` and `under`
    best_below: the most that `below` can say, by `under` and `growth`
    """

    below: tuple[int, ...]
    end: tuple[int, ...]
    best_below: tuple[int, ...]


def candidates(seen: Units) -> list[int]:
    """The numbers of the bare lines that may be headings."""
    texts, kinds = seen.texts, seen.kinds
    return [
        at
        for at, size in enumerate(seen.sizes)
        if size <= MAX_CHARS and kinds[at] == "p" and (size <= MAX_SENTENCE_CHARS or ENDS[texts[at][-1]] != STOP)
    ]


def sizes(texts: list[str]) -> list[int]:
    """The lengths of texts; in bytes where most are in a script whose characters stand for words.

    Such a character (ideographs, kana, hangul) says as much as about three letters, and a line is long sooner.
    """
    if max(texts, default="") < EAST_ASIAN or 2 * sum(text >= EAST_ASIAN for text in texts) < len(texts):
        return list(map(len, texts))
    return [len(text.encode("utf-8", "surrogatepass")) for text in texts]


def read(
    seen: Units,
    candidates: list[int],
    model: Model,
    floor: int,
    spared: Callable[[str], object],
    decided: frozenset[int],
) -> list[tuple[int, int, Cells]]:
    """The candidates that weigh `floor` or more: number, weight and cells of each.

    spared: tells of a text whether its weight is wanted however little it is
    decided: the candidates that need no look
    """
    found: list[tuple[int, int, Cells]] = []
    if not candidates:
        return found
    share, page, listed = _shape(seen.kinds, candidates)
    on_below, on_end, best_below = model.page(share, page, listed)
    on_begin, _, on_inside, on_case, on_word, on_last, on_marks, on_away, on_series, on_gaps = model.tables[4:]
    words, lasts, best_rest, gaps = model.words, model.lasts, model.best_rest, seen.gaps
    texts, sizes = [*seen.texts, ""], seen.sizes
    aways = _aways(seen.kinds, candidates)
    copies = _copies(texts, candidates)
    numbers: dict[int, int] | None = None
    gap = 0
    for at, begins, over, under, growth, end in _around(seen, candidates):
        if at in decided:
            continue
        text, size = texts[at], sizes[at]
        if gaps:
            gap = gaps[at]
        split = text.split()
        marked = COUNTS[len(split)]
        case = case_of(text, split, begins)
        begin = (begins * 17 + over) * 7 + case
        case = case * 15 + LENGTHS[size]
        word = words.get(split[0], ORDINARY) * 17 + over
        last = lasts.get(split[-1], ORDINARY) * 18 + under
        away = aways[at - 2] * 6 + aways[at + 2]
        weight = on_end[end] + on_gaps[gap] + on_begin[begin] + on_case[case]
        weight += on_word[word] + on_last[last] + on_away[away]
        if weight + best_below[growth] + best_rest[marked] < floor and not spared(text):
            continue  # seven of ten that are none
        inside = 0
        if not text.replace(" ", "").isalpha():
            inside, more = _marks(text, split, size)
            marked += more
        series = 4 * copies[text] if copies else 0
        if begins == FIGURE:
            numbers = numbers or _numbers(texts, candidates)
            series += _series(numbers, at)
        repeated = growth + _repeated(split, texts[at + 1]) if growth % 3 else growth
        weight += on_below[repeated] + on_inside[inside] + on_marks[marked] + on_series[series]
        if weight >= floor or spared(text):
            cells = (
                *(share * 6 + listed, listed * 18 + under, page * 54 + growth, page * 252 + end, begin, repeated),
                *(inside, case, word, last, marked, away, series, gap),
            )
            found.append((at, weight, cells))
    return found


def _around(seen: Units, candidates: list[int]) -> list[tuple[int, int, int, int, int, int]]:
    """Of each candidate its number, how it begins, what stands over it and under it, and two steps of cells: how much
    longer the line below is (`under` and `growth`), and how it ends (`end` and `under`).
    """
    # What stands under the last line and, as the last of all, over the first one.
    texts, sizes, kinds = [*seen.texts, ""], [*seen.sizes, 0], seen.kinds + "."
    found = []
    before = -2
    ended = begins = following = 0
    for at, after in zip(candidates, [*candidates[1:], -1], strict=True):
        text = texts[at]
        if at - before == 1:
            begins, over = following, ended
        else:
            kind = kinds[at - 1]
            over = ENDS[texts[at - 1][-1]] if kind == "p" else WRITTEN_OVER[kind]
            begins = BEGINS[text[0]]
        before = at
        ended = ENDS[text[-1]]
        kind = kinds[at + 1]
        if kind == "p":
            under = following = BEGINS[texts[at + 1][0]]
            if after == at + 1:
                under += CANDIDATE
        else:
            under = WRITTEN_UNDER[kind]
        size, below = sizes[at], sizes[at + 1]
        growth = under * 3
        if below > size + 5:
            growth += 2 if below > 2 * size + 20 else 1
        found.append((at, begins, over, under, growth, ended * 18 + under))
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
    count = len(kinds) - kinds.count("i")  # or the width of a text would count where items go on
    return (
        SHARES[100 * len(candidates) // count],
        PAGES[100 * runs // len(candidates)],
        LISTED[100 * kinds.count("l") // count],
    )


_AWAY = str.maketrans({kind: chr(code) for kind, code in AWAY.items()})


def _aways(kinds: str, candidates: list[int]) -> bytearray:
    """For each line how it counts two lines away from another, and two that count as nothing."""
    found = bytearray(kinds.translate(_AWAY).encode("latin-1"))
    found += b"\0\0"
    for at in candidates:
        found[at] = 2
    return found


def _marks(text: str, split: list[str], size: int) -> tuple[int, int]:
    """What stands in a text beside letters and spaces, and how much of it."""
    odd = "".join([item for item in split if not item.isalpha()])
    marked = 9 * FIGURES[100 * len(_FIGURES(odd)) // size]
    if odd.isalnum():
        return 64, marked
    marked += 45 * PUNCTUATION[len(_SIGNS(odd))]
    inside = 128
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
    """0 without a long word, 54 where none comes back in the text below, 108 where one does: steps of a cell."""
    look = after[:LOOK_CHARS]
    repeated = 0
    for word in split:
        if len(word) > 3:
            if word[1:6] in look:
                return 108
            repeated = 54
    return repeated


_is_title = str.istitle
_FIGURES = re.compile(r"\d").findall
_SIGNS = re.compile(r"[^\w]|_").findall


def _series(numbers: dict[int, int], at: int) -> int:
    """0 without a number, 1 for one that stands alone, 2 or 3 for one with a neighbour or two."""
    number = numbers.get(at)
    if number is None:
        return 0
    values = numbers[-1]
    return 1 + (values >> (number + 2) & 1) + (values >> number & 1)


def _copies(texts: list[str], candidates: list[int]) -> dict[str, int] | None:
    """How many more times, up to 2, each candidate stands on the page; `None` where none does."""
    told = {texts[at] for at in candidates}
    if len(told) == len(candidates):
        return None
    found = dict.fromkeys(told, -1)
    for at in candidates:
        if found[texts[at]] < 2:
            found[texts[at]] += 1
    return found


def _numbers(texts: list[str], candidates: list[int]) -> dict[int, int]:
    """The number of 1 to 3 figures before each candidate; under -1 all of them, as bits of one integer from 1 on."""
    found: dict[int, int] = {}
    bits = 0
    for at in candidates:
        if BEGINS[texts[at][0]] == FIGURE:
            match = NUMBER.match(texts[at])
            if match:
                found[at] = number = int(match[0])
                bits |= 2 << number
    found[-1] = bits
    return found


# A number with what may end it behind.
NUMBER = re.compile(r"\d{1,3}(?=[.):\s]|$)")
