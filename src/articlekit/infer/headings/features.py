"""What a candidate shows: whole numbers, few and cheap ones for every candidate, more of them for the doubtful ones.

    page = read_page(groups, weights)
    page.candidates         [0]
    first_features(page)    [b"\x07", b"\x0a", b"\x02", ...]      a column per feature of `FIRST`

A candidate is a bare line that may be a heading: at most `MAX_CHARS` long, and not a sentence longer than
`MAX_SENTENCE_CHARS`, unless it begins with a figure (`3. Dry the rope slowly, and never in the sun.`). A page is read
in columns: each is a loop over its lines or its candidates, and as short as a comprehension, as every candidate of
every page goes through it. No more than `LOOK_CHARS` characters of any line are searched for words.

A feature of the whole page has few, coarse steps: fine ones identify the page, and a model that knows pages by heart
fails on others.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate, repeat
from typing import Final, NamedTuple

from articlekit.blocks import line_kinds
from articlekit.infer.characters import BEGINS, CAPITAL, CLOSING, FIGURE, STOP
from articlekit.infer.headings import numbers
from articlekit.infer.headings.words import keys, split_words
from articlekit.infer.inference import Row
from articlekit.infer.line_groups import LineGroups

# 98.9% of the headings of reader/dev are candidates by these two; the others stand in lists.
MAX_CHARS: Final = 160
MAX_SENTENCE_CHARS: Final = 60
LOOK_CHARS: Final = 240
# A line is long, as a paragraph is, from here on; a candidate is short up to here, if it ends no sentence.
LONG_CHARS: Final = 100
SHORT_CHARS: Final = 90
# How far lines above and below are seen: so many fields of nothing stand around each column.
PAD: Final = 4

# Every candidate has these. A sign and a figure behind name a line above or below.
FIRST: Final = (
    # the line itself
    *("size", "end", "begin", "more_capitals", "signs", "commas", "colons", "number", "series", "word_score"),
    # the lines around it
    *("size+1", "kind-2", "kind-1", "times_above", "times_below"),
    *("isolated", "shorts_above", "shorts_below", "chars_below"),
    # the candidates of the same form
    *("form_count", "form_isolated", "form_above_long"),
    # its place on the page, and the page
    *("from_end", "item_share", "after_last_long"),
)
NUMBER: Final = FIRST.index("number")
SERIES: Final = FIRST.index("series")
SIGNS: Final = FIRST.index("signs")
WORD_SCORE: Final = FIRST.index("word_score")

# What a line is, by its letter; a candidate counts as `CANDIDATE` or `SHORT`.
KINDS: Final = {
    line_kinds.PARAGRAPH: 1, line_kinds.LIST_ITEM: 2, line_kinds.ITEM_TEXT: 2, line_kinds.TABLE_ROW: 3,
    line_kinds.HEADING: 4, line_kinds.BLOCKQUOTE: 5, line_kinds.CODE: 6, line_kinds.THEMATIC_BREAK: 7,
}  # fmt: skip
ITEM: Final = 2
CANDIDATE: Final = 8
SHORT: Final = 9

# Most of what a page shows is coarse: tenths of a hundred, and no more of a place or a size than this.
MAX_PLACE: Final = 40
MAX_TIMES: Final = 9999

# The share of words with a capital in running text, in hundredths, where a page has too little of it: English has 15,
# German 35.
USUAL_CAPITALS: Final = 18
MIN_RUNNING_CHARS: Final = 120
MIN_RUNNING_WORDS: Final = 20
ENOUGH_RUNNING_WORDS: Final = 60

class Page(NamedTuple):
    """A page in columns.

    texts, letters: of its lines
    sizes, ends, begins, kinds: of its lines, with `PAD` fields of nothing in front and behind
    gaps: blank lines around each line, as in `LineGroups`
    candidates: the numbers of the lines that are candidates; all columns below have one field for each of them
    words: their words, and a space between two: strings take half the memory of lists
    small: the same in small letters, with `0` for figures
    counts, capitals, shares: how many words there are, how many of them have a capital, and how many of a hundred
    upper: whether the whole line is in capitals
    signs, figures: how many characters are neither letters, figures nor spaces, and how many are figures
    scores: what the words of each say of a heading, in hundredths of a log-odd
    numbers: the number in front of each
    forms: equal for candidates of the same form
    members: the numbers of the candidates of each form, counted among the candidates
    isolated: 1 for a short one with no short one above and something longer below
    reach: how many characters stand before each line, and at last on the whole page
    running: how many of a hundred words in running text begin with a capital
    """

    texts: list[str]
    letters: str
    sizes: list[int]
    ends: bytes
    begins: bytes
    kinds: bytes
    gaps: bytes
    candidates: list[int]
    words: list[str]
    small: list[str]
    counts: list[int]
    capitals: list[int]
    shares: list[int]
    upper: list[bool]
    signs: bytes
    figures: list[int]
    scores: list[int]
    numbers: list[numbers.Number]
    forms: list[int]
    members: dict[int, list[int]]
    isolated: list[int]
    reach: array[int]
    running: int


def read_page(groups: LineGroups, weights: dict[str, int]) -> Page:
    """Read the lines and candidates of a page. weights: of words, in hundredths of a log-odd."""
    texts, letters = groups.texts, groups.kinds
    nothing, blank = [0] * PAD, bytes(PAD)
    sizes = [*nothing, *groups.sizes, *nothing]
    ends = blank + groups.ends + blank
    begins = blank + bytes([BEGINS[text[:1]] for text in texts]) + blank
    kinds = bytearray(blank + letters.encode().translate(_KINDS) + blank)
    candidates = [
        at
        for at, size in enumerate(groups.sizes)
        if size <= MAX_CHARS
        and kinds[at + PAD] == 1
        and (size <= MAX_SENTENCE_CHARS or ends[at + PAD] != STOP or begins[at + PAD] == FIGURE)
    ]
    for at in candidates:
        kinds[at + PAD] = SHORT if sizes[at + PAD] <= SHORT_CHARS and ends[at + PAD] not in CLOSING else CANDIDATE
    lines = [texts[at] for at in candidates]
    words, counts, capitals = _count_words(lines)
    shares = [100 * capital // (count or 1) for capital, count in zip(capitals, counts, strict=True)]
    joined = [line.replace(" ", "") for line in words]
    figures = [0 if word.isalpha() else len(_FIGURES(word)) for word in joined]
    small = list(map(_in_small, words, figures))
    found = [
        numbers.read(line, begins[at + PAD])
        if count or line[1:2] in ".)" or (line[0] in "IVX" and begins[at + PAD] == CAPITAL)
        else numbers.NO_NUMBER
        for at, line, count in zip(candidates, lines, figures, strict=True)
    ]
    upper = list(map(str.isupper, lines))
    forms = _forms(sizes, ends, begins, candidates, shares, upper, found)
    get = weights.get
    return Page(
        texts, letters, sizes, ends, begins, bytes(kinds), groups.gaps, candidates, words, small,
        counts, capitals, shares, upper,
        bytes([len(line) - len(word) - line.count(" ") for line, word in zip(lines, joined, strict=True)]),
        figures,
        [sum(map(get, keys(line, some), repeat(0))) for line, some in zip(lines, small, strict=True)],
        found, forms, _members(forms),
        [1 if kinds[at + 4] == SHORT != kinds[at + 3] and kinds[at + 5] not in _NOT_BELOW else 0 for at in candidates],
        array("q", accumulate(groups.sizes, initial=0)), _running_capitals(texts, groups.sizes, letters),
    )  # fmt: skip


_KINDS: Final = bytes([KINDS.get(chr(letter), 0) for letter in range(256)])
_NOT_BELOW: Final = (0, SHORT)
_FIGURES: Final = re.compile(r"\d").findall


def _count_words(lines: list[str]) -> tuple[list[str], list[int], list[int]]:
    """Return the words of each line, a space between two, how many there are, and how many have a capital."""
    words, counts, capitals = [], [], []
    for line in lines:
        split = split_words(line)
        words.append(" ".join(split))
        counts.append(len(split))
        capitals.append(sum(map(str.istitle, split)))
    return words, counts, capitals


def _in_small(words: str, figures: int) -> str:
    """Return words in small letters, with `0` for figures."""
    if figures:
        return " ".join(["0" if word.isdigit() else word.casefold() for word in words.split()])
    return words.casefold()


def _forms(
    sizes: list[int],
    ends: bytes,
    begins: bytes,
    candidates: list[int],
    shares: list[int],
    upper: list[bool],
    found: list[numbers.Number],
) -> list[int]:
    """Return a number for the form of each candidate: its length, ends, capitals and number, in coarse steps."""
    forms = []
    for at, share, loud, number in zip(candidates, shares, upper, found, strict=True):
        place = at + PAD
        size, end = sizes[place], ends[place]
        length = 0 if size < 16 else 1 if size < 40 else 2 if size < 80 else 3
        form = ((length * 14 + (end if end < 9 else 9)) * 2 + loud) * numbers.FORMS + number[0]
        forms.append((form * 8 + begins[place]) * 3 + (0 if share < 40 else 1 if share < 70 else 2))
    return forms


def _members(forms: list[int]) -> dict[int, list[int]]:
    members: dict[int, list[int]] = {}
    for nth, form in enumerate(forms):
        members.setdefault(form, []).append(nth)
    return members


def _running_capitals(texts: list[str], sizes: list[int], letters: str) -> int:
    """Return how many of a hundred words in running text begin with a capital."""
    words = capitals = 0
    for at, size in enumerate(sizes):
        if size > MIN_RUNNING_CHARS and letters[at] == line_kinds.PARAGRAPH:
            split = texts[at][:LOOK_CHARS].split()
            words += len(split)
            capitals += sum(map(str.istitle, split))
            if words > ENOUGH_RUNNING_WORDS:
                break
    return 100 * capitals // words if words > MIN_RUNNING_WORDS else USUAL_CAPITALS


# --- Columns ------------------------------------------------------------------------------------------------------


def first_features(page: Page) -> list[Sequence[int]]:
    """Return the features `FIRST` of the candidates: a column each, in bytes where no value can be larger than 255."""
    candidates = page.candidates
    if not candidates:
        return [b""] * len(FIRST)
    sizes, ends, begins, kinds, running = page.sizes, page.ends, page.begins, page.kinds, page.running
    texts, lines = page.texts, len(page.texts)
    own, under = bytes(_pick(sizes, candidates)), list(_pick(sizes, candidates, 1))
    forms = _form_rows(page)
    items = 10 * (10 * page.letters.count(line_kinds.LIST_ITEM) // lines)
    last_long = next((at for at in range(lines - 1, -1, -1) if sizes[at + PAD] > LONG_CHARS), -1)
    return [
        own,
        bytes(_pick(ends, candidates)),
        bytes(_pick(begins, candidates)),
        [-100 if loud else share - running for loud, share in zip(page.upper, page.shares, strict=True)],
        page.signs,
        bytes([texts[at].count(",") for at in candidates]),
        bytes([texts[at].count(":") for at in candidates]),
        bytes([number[0] for number in page.numbers]),
        _series(page.numbers),
        page.scores,
        under,
        bytes(_pick(kinds, candidates, -2)),
        bytes(_pick(kinds, candidates, -1)),
        [min(MAX_TIMES, 100 * other // size) for other, size in zip(_pick(sizes, candidates, -1), own, strict=True)],
        [min(MAX_TIMES, 100 * other // size) for other, size in zip(under, own, strict=True)],
        page.isolated,
        *_surroundings(page),
        [forms[form][0] for form in page.forms],
        bytes([forms[form][1] for form in page.forms]),
        bytes([forms[form][2] for form in page.forms]),
        bytes([min(lines - at, MAX_PLACE) for at in candidates]),
        bytes([items]) * len(candidates),
        [at - last_long if at > last_long >= 0 else -1 for at in candidates],
    ]


def _pick(column: Sequence[int], candidates: list[int], shift: int = 0) -> Iterator[int]:
    """Return the fields of the lines so far below candidates."""
    return map(column[PAD + shift :].__getitem__, candidates)


def _form_rows(page: Page) -> dict[int, Row]:
    """Return for each form how many candidates have it, and how many of a hundred stand apart and above a long line."""
    sizes, candidates, isolated = page.sizes, page.candidates, page.isolated
    rows: dict[int, Row] = {}
    for form, nths in page.members.items():
        count = len(nths)
        apart = sum([isolated[nth] for nth in nths])
        longs = len([1 for nth in nths if sizes[candidates[nth] + PAD + 1] > LONG_CHARS])
        rows[form] = (count, 100 * apart // count, 100 * longs // count)
    return rows


def _surroundings(page: Page) -> tuple[list[int], list[int], list[int]]:
    """Return for each candidate the short ones right above and below, and the characters up to the next short one."""
    kinds, candidates, reach = page.kinds, page.candidates, page.reach
    above, below, chars = [], [], []
    run = 0
    for at in candidates:
        if kinds[at + PAD - 1] != SHORT:
            run = 0
        above.append(run)
        if kinds[at + PAD] == SHORT:
            run += 1
    run = 0
    following = len(page.texts)
    for at in reversed(candidates):
        if kinds[at + PAD + 1] != SHORT:
            run = 0
        below.append(run)
        chars.append(reach[following] - reach[at + 1])
        if kinds[at + PAD] == SHORT:
            run += 1
            following = at
    return above, below[::-1], chars[::-1]


def _series(found: list[numbers.Number]) -> bytes:
    """Return 0 without a number; else 1, and 1 if the one before is there, 2 if the next is, 4 if it is there twice."""
    numbered = [number for number in found if number[0]]
    if not numbered:
        return bytes(len(found))
    seen: dict[numbers.Number, int] = {}
    for number in numbered:
        seen[number] = seen.get(number, 0) + 1
    column = [
        1
        + ((form, before, value - 1) in seen)
        + 2 * ((form, before, value + 1) in seen)
        + 4 * (seen[form, before, value] > 1)
        if form
        else 0
        for form, before, value in found
    ]
    return bytes(column)


def has_next(series: int) -> bool:
    """Return whether the next number of its series is there, by the feature "series" of a candidate."""
    return series > 0 and (series - 1) & 2 > 0
