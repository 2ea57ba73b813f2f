"""Levels, what headings show: one by one, and beside the open headings above them.

    forms = heading_forms(groups, [0, 2, 5])
    deeper_row(forms, 1, [0], memory)           small whole numbers, for `weights.deeper`
    sibling_row(forms, 2, [0, 1], 0, memory)    the same for `weights.sibling`

A heading is compared with the one before it, with its siblings among the open headings, and with the next ones: all
at a fixed distance, so a page costs as much as it has headings.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Mapping, Set
from typing import Final

from articlekit.blocks import line_kinds
from articlekit.infer.characters import BEGINS, COLON_END, ENDS, QUESTION
from articlekit.infer.headings.rules import titled_kind
from articlekit.infer.line_groups import LineGroups
from articlekit.lexicon.titles import is_division

DIVISION: Final = "division"  # the kind of a chapter with nothing but its number
# Characters of a heading that are read, and words of it.
MAX_CHARS: Final = 200
MAX_WORDS: Final = 25
MAX_SIZE: Final = 9999
# Headings behind this one that are searched for the next number of its series.
MAX_SERIES_GAP: Final = 8
# A word shorter than this says little about what a heading is about.
MIN_CONTENT_CHARS: Final = 4
MAX_COPIES: Final = 9
MISSING: Final = -1  # where there is no heading to compare with
UNKNOWN: Final = 9  # no such heading came before; levels differ by less

Row = list[int]
# What the levels of earlier headings were: by the `keys` of a form, the level of the last one.
Memory = dict[str | int, int]

# `Step 3`, `3.`, `3.1 Storing`, `(3)`, `#3:`; the marks in front and behind tell series apart.
_NUMBER: Final = re.compile(
    r"""[(\[]?
    (?P<before>(?:[^\W\d_]{1,12}\.?\s{0,2})?[#(\[]?)
    (?P<first>\d{1,3})(?P<more>(?:\.\d{1,3}){0,4})
    (?P<after>[.):\]\u3001\uff0e]{0,2})
    (?=[\s:\u2013\u2014-]|$|(?<=[.):\u3001\uff0e]))""",
    re.VERBOSE,
)
_ROMAN: Final = re.compile(r"([IVXL]{1,6}|[ivx]{1,5}|[A-Za-z])([.)])(?=\s)")
_ROMAN_BEGINNINGS, _ROMAN_ENDS = frozenset("IVXLivx"), frozenset(".)")
_has_figure: Final = re.compile(r"\d").search
_ROMAN_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50}

# What stands right below a heading.
TEXT_BELOW, LIST_BELOW, TABLE_BELOW, BLOCK_BELOW, HEADING_BELOW, END_BELOW = range(6)
_BELOW: Final = {
    line_kinds.PARAGRAPH: TEXT_BELOW,
    line_kinds.TABLE_ROW: TABLE_BELOW,
    **dict.fromkeys(line_kinds.IN_LIST, LIST_BELOW),
}
# And right above.
_ABOVE: Final = {line_kinds.PARAGRAPH: 1, line_kinds.TABLE_ROW: 3, **dict.fromkeys(line_kinds.IN_LIST, 2)}
HEADING_ABOVE, BLOCK_ABOVE = 5, 4


class HeadingForm:
    """What one heading shows.

    size, end, begin, case: length, classes of its last and first character and capitals
    line, opening: its words, casefolded, with a space between, and the first two of them
    kind: of which section it is the title (`faq`), `DIVISION`, or "" for any other heading
    series, number: what its number looks like, and the number: ("step", "") and (3,) for `Step 3`; () without one
    content: its longer words
    likeness: one number for its end, beginning, capitals, length and whether it has a number
    below, above, above_end, next_size: what stands next to it, and how long the line below is
    groups, chars, items: how much stands below it, up to the next heading
    share: `chars` in hundredths of the middle heading of the page
    like, shared, title_shared: headings of the same likeness; headings with its most common content word; content
        words that stand in the first heading too
    run: headings in its series from this one on, each one more than the one before
    next_in_series, next_like: how many headings further down the next of its series and of its likeness are
    last_like: how many headings further up the last one of its likeness is
    copies, firsts: how many headings of the page have the same words, and the same first two
    alike_before, balance_before: see `alike` and `_balance`, for the heading above and this one
    keys: what its level is remembered by: its first word, its likeness, and what stands below
    """

    __slots__ = (
        "size", "line", "opening", "end", "begin", "case", "kind", "series", "number", "content", "likeness", "below",
        "above", "above_end", "next_size", "groups", "chars", "items", "share", "like", "shared", "title_shared", "run",
        "next_in_series", "next_like", "last_like", "first_word", "last_word", "numbers", "asks", "colon",
        "copies", "firsts", "alike_before", "balance_before", "keys",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        text = text[:MAX_CHARS]
        self.size: int = len(text)
        words = [word.strip(_EDGES) for word in text.casefold().split()[:MAX_WORDS]]
        self.line: str = " ".join(words)
        self.opening: str = " ".join(words[:2])
        self.end: int = ENDS[text[-1]] if text else 0
        self.begin: int = BEGINS[text[0]] if text else 0
        self.case: int = case_of(text) if text else 0
        self.kind: str = titled_kind(text) or (DIVISION if is_division(text) else "")
        self.asks: int = int(self.end == QUESTION)
        self.colon: int = int(self.end == COLON_END)
        self.series, self.number = _read_number(text, self)
        self.content: set[str] = {word for word in words if len(word) >= MIN_CONTENT_CHARS}
        self.first_word: str = words[0] if words else ""
        self.last_word: str = words[-1] if words else ""
        self.numbers: Set[int] = _NO_FIGURES
        if _has_figure(text):
            self.numbers = {int(word) for word in words if len(word) < 4 and word.isdecimal()}
        long = min(len(words) // 4, 2)
        self.likeness: int = (
            ((min(self.end, 10) * 7 + self.case) * 8 + self.begin) * 6 + (3 if self.number else 0) + long
        )
        self.below = self.above = self.above_end = self.next_size = self.groups = self.chars = self.items = 0
        self.share = self.like = self.shared = self.title_shared = self.run = 0
        self.next_in_series = self.next_like = self.last_like = MISSING
        self.copies = self.firsts = 1
        self.alike_before = self.balance_before = MISSING
        self.keys: tuple[str | int, ...] = ()


def case_of(text: str) -> int:
    """Return how many of the words begin with a capital, in steps; the last one for a text in capitals."""
    if text.isupper():
        return len(_CASE_EDGES) + 1
    words = text.split()
    return bisect(_CASE_EDGES, 100 * sum(map(str.istitle, words)) // (len(words) or 1))  # `#` may have only U+3000


_NO_FIGURES: Final[Set[int]] = frozenset()
_CASE_EDGES: Final = (1, 25, 50, 75, 100)
_EDGES: Final = ".,:;!?()[]\"'\u201c\u201d\u2018\u2019\u00ab\u00bb*"
NO_SERIES: Final = ("", "none")  # of headings without a number


def _read_number(text: str, form: HeadingForm) -> tuple[tuple[str, str], tuple[int, ...]]:
    """Return the series that the number of a heading belongs to, and the number."""
    if form.kind == DIVISION:
        return (DIVISION, _division_name(text)), (0,)
    match = _NUMBER.match(text) if _has_figure(text) else None
    if match is not None:
        number = (int(match["first"]), *map(int, match["more"].split(".")[1:]))
        if len(number) > 1:
            return ("dotted", str(len(number))), number
        return (match["before"].strip().casefold(), match["after"]), number
    match = _ROMAN.match(text) if text[:1] in _ROMAN_BEGINNINGS or text[1:2] in _ROMAN_ENDS else None
    if match is None:
        return NO_SERIES, ()
    letters, upper = match[1], match[1].isupper()
    if len(letters) > 1 or letters in "IVXivx":
        return ("roman", f"{upper}{match[2]}"), (_roman(letters.upper()),)
    return ("letter", f"{upper}{match[2]}"), (ord(letters.lower()) - 96,)


def _division_name(text: str) -> str:
    """Return what a chapter is called beside its number: `Chapter 2`, `2. Kapitel`; the last sign of `第二章`."""
    words = [word for word in text.casefold().split() if word.isalpha() and not _ROMAN_WORD.fullmatch(word)]
    return words[0] if words else text.rstrip(":.")[-1:]


_ROMAN_WORD: Final = re.compile(r"[ivxlc]{1,7}")


def _roman(letters: str) -> int:
    value = last = 0
    for letter in reversed(letters):
        one = _ROMAN_VALUES[letter]
        value += -one if one < last else one
        last = max(last, one)
    return value


_NONE: Final[Mapping[int, str]] = {}


# --- All headings of a page ---------------------------------------------------------------------------------------


def heading_forms(groups: LineGroups, places: list[int], written: Mapping[int, str] = _NONE) -> list[HeadingForm]:
    """Read the headings of a page.

    places: the number of the line group that each is, in order
    written: the texts of those that are written, without their marks, by the same number
    """
    texts, sizes, kinds, count = groups.texts, groups.sizes, groups.kinds, len(groups.texts)
    if not places:
        return []
    own = [written.get(at) or texts[at] for at in places]
    forms = list(map(HeadingForm, own))
    _count_divisions(forms, own)
    for form, before, at, end in zip(forms, [-2, *places], places, [*places[1:], count], strict=False):
        form.groups = end - at - 1
        form.chars = min(sum(sizes[at + 1 : end]), MAX_SIZE)
        form.items = kinds.count(line_kinds.LIST_ITEM, at + 1, end) + kinds.count(line_kinds.ITEM_TEXT, at + 1, end)
        form.next_size = min(sizes[at + 1], 500) if at + 1 < count else 0
        form.below = (
            END_BELOW if at + 1 == count else HEADING_BELOW if end == at + 1 else _BELOW.get(kinds[at + 1], BLOCK_BELOW)
        )
        if at:
            form.above = HEADING_ABOVE if before == at - 1 else _ABOVE.get(kinds[at - 1], BLOCK_ABOVE)
            form.above_end = groups.ends[at - 1] if kinds[at - 1] == line_kinds.PARAGRAPH else 0
    _compare_all(forms)
    return forms


def _count_divisions(forms: list[HeadingForm], texts: list[str]) -> None:
    """Let `1. Volume` belong to the series of `2. Velocity`: where others count so, it is no volume of a book."""
    if any(form.number and not form.series[0] for form in forms):
        for form, text in zip(forms, texts, strict=True):
            if form.kind == DIVISION and text[0].isdecimal():
                form.kind = ""
                form.series, form.number = _read_number(text, form)


def _compare_all(forms: list[HeadingForm]) -> None:
    """Fill in what a form shows among all others of the page."""
    middle = sorted(form.chars for form in forms)[len(forms) // 2] + 1
    frequencies = Counter([word for form in forms for word in form.content])
    likenesses = Counter([form.likeness for form in forms])
    last_like: dict[int, int] = {}
    title = forms[0].content
    lines, openings = Counter([form.line for form in forms]), Counter([form.opening for form in forms])
    for at, form in enumerate(forms):
        form.copies = min(lines[form.line], MAX_COPIES)
        form.firsts = min(openings[form.opening], MAX_COPIES)
        form.keys = (form.first_word, form.likeness, -1 - 4 * form.below - 2 * form.asks - (form.number != ()))
        if at:
            form.alike_before = alike(forms[at - 1], form)
            form.balance_before = _balance(forms[at - 1], form)
        form.share = min(100 * form.chars // middle, 999)
        form.last_like = at - last_like.get(form.likeness, at + 1)
        last_like[form.likeness] = at
    next_like: dict[int, int] = {}
    next_in_series: dict[tuple[str, str], int] = {}
    for at in range(len(forms) - 1, -1, -1):
        form = forms[at]
        form.like = likenesses[form.likeness]
        form.shared = max([frequencies[word] for word in form.content], default=1) - 1
        form.title_shared = len(form.content & title) if at else 0
        form.next_like = next_like.get(form.likeness, at - 1) - at
        next_like[form.likeness] = at
        if not form.number:
            continue
        form.run = 1
        following = next_in_series.get(form.series, at - 1)
        form.next_in_series = following - at
        if 0 < following - at <= MAX_SERIES_GAP and forms[following].number[-1] == form.number[-1] + 1:
            form.run = 1 + forms[following].run
        next_in_series[form.series] = at


# --- Two headings -------------------------------------------------------------------------------------------------


def alike(one: HeadingForm, other: HeadingForm) -> int:
    """Return in how many respects two headings look alike; `other` stands further down."""
    found = (
        (one.end == other.end)
        + (one.begin == other.begin)
        + (one.case == other.case)
        + (_ratio(one, other) > 60)
        + (one.first_word == other.first_word)
        + (one.last_word == other.last_word)
        + (one.below == other.below)
    )
    if one.number or other.number:
        found += 2 if one.series == other.series else 0 if one.number and other.number else -2
    return found


def _containment(one: HeadingForm, other: HeadingForm) -> int:
    """Return how many of a hundred content words of the first heading stand in the other one, too."""
    return 100 * len(one.content & other.content) // len(one.content) if one.content else MISSING


def _ratio(one: HeadingForm, other: HeadingForm) -> int:
    """Return how long the shorter of two headings is, in hundredths of the longer one."""
    shorter, longer = (one.size, other.size) if one.size < other.size else (other.size, one.size)
    return 100 * shorter // (longer or 1)


def _balance(one: HeadingForm, other: HeadingForm) -> int:
    """Return how much of the text below two headings stands below the second one, in hundredths."""
    return (100 * other.chars + 100) // (one.chars + other.chars + 2)


def _numbering(one: HeadingForm, other: HeadingForm) -> int:
    """Return 2 for headings of one series, 1 for two with numbers, 0 for none, -1 where one of them has a number."""
    if not one.number and not other.number:
        return 0
    if not one.number or not other.number:
        return -1
    return 2 if one.series == other.series else 1


def _counts(one: HeadingForm, other: HeadingForm) -> int:
    """Return whether the first heading says how many stand in a series that the second one begins; -1 for no series."""
    if other.run < 2 or other.number[-1] != 1:
        return MISSING
    return int(other.run in one.numbers)


def _compare_depths(form: HeadingForm, depth: int, memory: Memory) -> Row:
    """Return for each of the keys how much deeper than `depth` the last such heading was."""
    return [memory[key] - depth if key in memory else UNKNOWN for key in form.keys]


def deeper_row(forms: list[HeadingForm], at: int, open_headings: list[int], memory: Memory) -> Row:
    """Return what shows whether a heading stands below the one before; see `DEEPER`.

    open_headings: the numbers of the headings that the one before stands below, and its own, outermost first; all
        of them below the title
    """
    count = len(forms)
    one, two = forms[at - 1], forms[at]
    row = [
        one.share, one.chars, one.items, one.groups, one.title_shared, one.shared, one.end, one.run,
        one.next_in_series, one.next_like, one.next_size, one.below, one.colon, one.copies, one.firsts,
        one.alike_before, one.balance_before,
        two.size, two.above_end, two.next_like, two.like, two.number[-1] if two.number else MISSING, two.colon,
        two.share, two.items, two.shared, two.asks, two.title_shared, two.copies, two.firsts,
        two.balance_before, two.alike_before, two.size - one.size, _counts(one, two), _ratio(one, two),
        len(one.content & two.content), _containment(two, one), count, len(open_headings),
    ]  # fmt: skip
    if at + 1 < count:
        three = forms[at + 1]
        row += (
            three.chars, three.above_end, three.next_size, three.like, three.copies,
            three.balance_before, three.alike_before, _balance(one, three),
        )  # fmt: skip
    else:
        row += (MISSING,) * 8
    if at + 2 < count:
        four = forms[at + 2]
        row += (_balance(one, four), max(min(four.size - one.size, 99), -98))
    else:
        row += (MISSING, -99)
    if len(open_headings) > 1:
        up = forms[open_headings[-2]]
        row += (up.asks + two.asks, max(min(two.size - up.size, 99), -98), _balance(up, two), alike(up, two))
    else:
        row += (MISSING, -99, MISSING, MISSING)
    row += _compare_depths(two, len(open_headings), memory)
    return row


DEEPER: Final = """
one.share one.chars one.items one.groups one.title_shared one.shared one.end one.run
one.next_in_series one.next_like one.next_size one.below one.colon one.copies one.firsts one.alike_before
one.balance_before
two.size two.above_end two.next_like two.like two.number two.colon
two.share two.items two.shared two.asks two.title_shared two.copies two.firsts
balance alike longer counts ratio common contained count depth
three.chars three.above_end three.next_size three.like three.copies two-three.balance two-three.alike one-three.balance
one-four.balance one-four.longer up.asks up.longer up.balance up.alike
first like below
""".split()


def sibling_row(forms: list[HeadingForm], at: int, open_headings: list[int], up: int, memory: Memory) -> Row:
    """Return what shows whether a heading is a sibling of an open one, and not of those above that; see `SIBLING`.

    up: which of the open headings, counted from the last one; it is not the first of them
    """
    count = len(forms)
    two, before = forms[at], forms[at - 1]
    sibling, above = forms[open_headings[-1 - up]], forms[open_headings[-2 - up]]
    row = [
        alike(sibling, two), _balance(sibling, two), _numbering(sibling, two),
        max(min(two.size - sibling.size, 99), -99), _ratio(sibling, two), int(sibling.below == two.below),
        len(sibling.content & two.content), int(sibling.likeness == two.likeness),
        int(sibling.end == two.end), int(sibling.begin == two.begin),
        alike(above, two), _balance(above, two), max(min(two.size - above.size, 99), -99),
        _ratio(above, two), int(above.below == two.below), _containment(two, above), _containment(two, sibling),
        two.title_shared, two.below, two.share, two.shared, two.end, two.groups, two.last_like, two.copies, two.firsts,
        sibling.groups, sibling.above_end, sibling.share, sibling.run, sibling.shared, sibling.firsts, above.next_size,
        at - open_headings[-2 - up], up, before.groups, before.below, count,
    ]  # fmt: skip
    if at + 1 < count:
        three = forms[at + 1]
        row += (
            three.balance_before, len(two.content & three.content), three.alike_before, _balance(sibling, three),
            sibling.asks + three.asks,
        )  # fmt: skip
    else:
        row += (MISSING,) * 5
    row += _compare_depths(two, len(open_headings), memory)
    return row


SIBLING: Final = """
alike balance numbering longer ratio same_below common same_likeness same_end same_begin
above.alike above.balance above.longer above.ratio above.same_below above.contained contained
two.title_shared two.below two.share two.shared two.end two.groups two.last_like two.copies two.firsts
sibling.groups sibling.above_end sibling.share sibling.run sibling.shared sibling.firsts above.next_size
above.gap up before.groups before.below count
two-three.balance two-three.common two-three.alike sibling-three.balance sibling-three.asks
first like below
""".split()
