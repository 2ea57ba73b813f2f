"""Levels, what two headings in a row show together: a cell for each table of weights.

    one, other = heading_form("1 Hull"), heading_form("1.1 Planks")
    compare([one, other], [0, 2], "pppp", [0, 6, 60, 70, 130])
        [(...)]                          one row of cells: the second beside the first
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
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
from articlekit.infer.characters import BEGINS, BEGINS_SIZE, CAPITAL, ENDS, ENDS_SIZE
from articlekit.infer.headings.rules import titled_kind
from articlekit.lexicon import is_division

DIVISION = "division"  # the kind of a chapter with nothing but its number
# Characters of a heading that are searched for its first word.
MAX_WORD_CHARS: Final = 200

_NUMBER = re.compile(r"\(?(?:[^\W\d_]{3,9}\s)?#?(\d{1,3}(?:\.\d{1,3}){0,3})(?=[.):\s\u2013-]|$)")


class HeadingForm(NamedTuple):
    """The form of a heading: what headings of one kind have in common.

    end, begin: the classes of its last and first character (`characters.ENDS`, `BEGINS`)
    signs: a bit for its end, one for its beginning, one for its capitals and one for whether it has a number
    size: its length
    number: (3, 1) for `3.1 Storing` and for `Step 3.1`; empty for none
    word, last: its first and last word
    kind: of which section it is the title (`faq`), `DIVISION`, or "" for any other heading
    """

    end: int
    begin: int
    signs: int
    size: int
    number: tuple[int, ...]
    word: str
    last: str
    kind: str


# --- One heading --------------------------------------------------------------------------------------------------

# Of its words, those that begin with a capital and go on without, in steps; the last one is a line all in capitals.
_CASE: Final = 7
_CASE_EDGES: Final = (1, 25, 50, 75, 100)
# The first bit of each of the `signs`.
_BEGIN_SIGN: Final = 1 << ENDS_SIZE
_CASE_SIGN: Final = _BEGIN_SIGN << BEGINS_SIZE
_PLAIN_SIGN: Final = _CASE_SIGN << _CASE
_NUMBERED_SIGN: Final = _PLAIN_SIGN << 1


def heading_form(text: str) -> HeadingForm:
    """Read the form of a heading."""
    if not text:
        return HeadingForm(0, 0, 0, 0, (), "", "", "")
    end, begin = ENDS[text[-1]], BEGINS[text[0]]
    case = case_of(text)
    size = len(text)
    space = text.find(" ", 0, MAX_WORD_CHARS)
    number: tuple[int, ...] = ()
    # A number stands in front or behind one word ("Step 3").
    if (begin != CAPITAL or text[space + 1].isdecimal()) and (match := _NUMBER.match(text)):
        number = tuple(map(int, match[1].split(".")))
    kind = titled_kind(text) or (DIVISION if is_division(text) else "")
    signs = 1 << end | _BEGIN_SIGN << begin | _CASE_SIGN << case | (_NUMBERED_SIGN if number else _PLAIN_SIGN)
    return HeadingForm(end, begin, signs, size, number, text[:space], text[text.rfind(" ") + 1 :], kind)


def case_of(text: str) -> int:
    """How many of the words begin with a capital, in steps."""
    if text.isupper():
        return _CASE - 1
    words = text.split()
    return bisect(_CASE_EDGES, 100 * sum(map(str.istitle, words)) // len(words))


def likeness(one: HeadingForm, other: HeadingForm) -> int:
    """In how many of seven respects two headings look alike."""
    return (
        (one.signs & other.signs).bit_count()
        + (-15 < one.size - other.size < 15)
        + (one.word == other.word)
        + (one.last == other.last)
    )


# --- Two headings -------------------------------------------------------------------------------------------------


def _steps(edges: tuple[int, ...]) -> bytes:
    """Count for each number up to the last edge the edges that it has reached."""
    return bytes(sum(edge <= number for edge in edges) for number in range(edges[-1] + 1))


# Names and sizes of what makes the cells of each table; `a` is the heading before, `b` the one whose level is wanted.
_PLACE: Final = 6
_COUNT: Final = 7
_ALIKE: Final = 9
_SHARE: Final = 8
_VALUE_GROWTH: Final = 6
_LONGER: Final = 8
_GAP: Final = 9
_UNDERS: Final = 5
AXES = (
    (("kind", 5), ("place", _PLACE), ("count", _COUNT)),
    (("alike", _ALIKE), ("a_alike", _ALIKE), ("next_alike", _ALIKE)),
    (("a_share", _SHARE), ("b_share", _SHARE)),
    (("value", 5), ("growth", _VALUE_GROWTH), ("longer", _LONGER)),
    (("a_end", ENDS_SIZE), ("b_end", ENDS_SIZE)),
    (("a_gap", _GAP), ("b_gap", _GAP), ("before_gap", _GAP)),
    (("a_under", _UNDERS), ("b_under", _UNDERS)),
    (("a_begin", BEGINS_SIZE), ("b_begin", BEGINS_SIZE)),
)
KINDS = {"": 0, DIVISION: 0, "faq": 1, "summary": 2, "key_points": 3}  # any other known title: 4
# What stands below: 0 a bare line, 1 an item, 2 a row, 3 another block, 4 nothing.
_OTHERS = (HEADING, BLOCKQUOTE, CODE, THEMATIC_BREAK)
NOTHING: Final = "."
UNDER = {PARAGRAPH: 0, LIST_ITEM: 1, ITEM_TEXT: 1, TABLE_ROW: 2, **dict.fromkeys(_OTHERS, 3), NOTHING: 4}
PLACES = _steps((1, 2, 4, 8, 16))
COUNTS = _steps((3, 5, 8, 12, 20, 40))
GAPS = _steps((0, 1, 2, 3, 4, 6, 10, 20))
# Characters below a heading, in hundredths of what stands below the middle one of the page.
SHARES = _steps((2, 25, 50, 80, 130, 200, 400))
MOST_GAP, MOST_SHARE = GAPS[-1], SHARES[-1]
NONE = 8  # where there is no heading to compare with


def compare(
    forms: Sequence[HeadingForm], places: Sequence[int], kinds: str, offsets: Sequence[int]
) -> list[tuple[int, ...]]:
    """Compare each heading but the first with the one before: a cell per table of `AXES`.

    places, kinds, offsets: as in `decide.assign_levels`
    """
    count = len(forms)
    if count < 2:
        return []
    ends = [*places[1:], len(kinds)]
    sizes = [offsets[end] - offsets[place + 1] for place, end in zip(places, ends, strict=True)]
    middle = sorted(sizes)[count // 2] + 1
    most = 4 * middle
    shares = [SHARES[100 * size // middle] if size < most else MOST_SHARE for size in sizes]
    gaps = [GAPS[end - place - 1] if end - place < 21 else MOST_GAP for place, end in zip(places, ends, strict=True)]
    kinds += NOTHING
    unders = [UNDER[kinds[place + 1]] for place in places]
    many = COUNTS[min(count, 40)]
    a, a_alike, next_alike = forms[0], NONE, NONE
    before_gap = 0
    found: list[tuple[int, ...]] = []
    for at in range(1, count):
        b = forms[at]
        alike = likeness(a, b)
        next_alike = likeness(a, forms[at + 1]) if at + 1 < count else NONE
        value, growth, longer = 0, 5, 7
        if b.number:
            last = b.number[-1]
            value = min(last + 1, 4)
            if a.number:
                deeper = len(b.number) - len(a.number)
                longer = deeper + 3
                if not deeper:
                    growth = min(max(last - a.number[-1] + 1, 0), 4)
        part = KINDS.get(b.kind, 4) * _PLACE if b.kind else 0
        found.append(
            (
                (part + PLACES[at - 1 if at < 17 else 16]) * _COUNT + many,
                (alike * _ALIKE + a_alike) * _ALIKE + next_alike,
                shares[at - 1] * _SHARE + shares[at],
                (value * _VALUE_GROWTH + growth) * _LONGER + longer,
                a.end * ENDS_SIZE + b.end,
                (gaps[at - 1] * _GAP + gaps[at]) * _GAP + before_gap,
                unders[at - 1] * _UNDERS + unders[at],
                a.begin * BEGINS_SIZE + b.begin,
            )
        )
        a, a_alike, before_gap = b, alike, gaps[at - 1]
    return found
