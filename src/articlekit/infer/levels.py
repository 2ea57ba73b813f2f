"""The level of each heading, from numbers, order and looks.

    levels([look("Tea"), look("Brewing"), look("Storing")], [0, 2, 5], "pppppp", [0, 3, 60, ...])     [1, 2, 2]

A heading on the first line of all is the title, level 1, unless it names a part (`Summary`, `Chapter 1`); sections
begin at level 2. Where numbers, chapters or the questions of an FAQ tell, they are believed. Else each heading is
compared with the one before: deeper, the same or less deep, whichever the weights of `level_weights` find most likely.
Those know how alike the two and their neighbours are, how much stands below each, and how they begin and end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import getitem
from typing import NamedTuple

from articlekit.infer.features import BEGIN, BEGINS, END, ENDS, TABLES, Cells, case_of
from articlekit.infer.heading_rules import titled_kind
from articlekit.infer.level_weights import DEEPER, HIGHER
from articlekit.lexicon import is_division

MAX_LEVEL = 6
DIVISION = "division"  # the kind of a chapter with nothing but its number
# So many open headings are searched for the last chapter: one for each level, and more that stand too deep for one.
MAX_OPEN = 32
# Characters that a heading is looked at.
LOOK_CHARS = 200

_NUMBER = re.compile(r"\(?(?:[^\W\d_]{3,9}\s)?#?(\d{1,3}(?:\.\d{1,3}){0,3})(?=[.):\s\u2013-]|$)")


class Look(NamedTuple):
    """What headings of one kind have in common.

    end, begin: the classes of its last and first character (`features.ENDS`, `BEGINS`)
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


# The headings that the next one may stand below, outermost first, each with its level.
Stack = list[tuple[int, Look]]


# --- Levels -------------------------------------------------------------------------------------------------------


def levels(
    looks: Sequence[Look],
    places: Sequence[int],
    kinds: str,
    reach: Sequence[int],
    written: Sequence[int] = (),
) -> list[int]:
    """The levels of headings, in reading order.

    places: the number of the unit each stands in
    kinds: a letter for each unit of the page
    reach: how many characters stand before each unit, and at last of all
    written: the level of those that are written with `#`, which stays, and 0 for the others
    """
    if not looks:
        return []
    top = 1 if places[0] == 0 and not looks[0].kind else 2  # a summary is nobody's title
    level = (written and written[0]) or top
    found = [level]
    stack: Stack = [(level, looks[0])]
    floor = 2 if top == 1 and len(looks) > 1 else 1  # the title stays at the bottom of the stack
    asked = False
    for at, cells in enumerate(compared(looks, places, kinds, reach), 1):
        look, before = looks[at], looks[at - 1]
        if written and written[at]:
            _put_written(stack, look, written[at])
            found.append(written[at])
            continue
        down: int | None = None
        if at == 1 and top == found[0] == 1:
            down = 1
        elif look.number or look.kind or before.kind or asked:
            down = _told(look, before, places[at] - places[at - 1], stack, floor)
        asked = look.end == _QUESTION and (asked or before.kind == "faq")
        if down is None:
            down = _likely(cells)
        _put(stack, look, down, floor)
        found.append(stack[-1][0])
    return found


def _put(stack: Stack, look: Look, down: int, floor: int) -> None:
    """Put a heading on the stack, so many levels below the last one there; those that it ends go."""
    if down > 0:
        stack.append((min(stack[-1][0] + 1, MAX_LEVEL), look))
        return
    if down:
        del stack[max(floor, len(stack) + down) :]
        if down == -1 and not look.number:  # no word says how far up: to where the headings look alike
            while len(stack) > floor and _alike(look, stack[-2][1]) > _alike(look, stack[-1][1]) + 1:
                stack.pop()
    stack[-1] = (stack[-1][0], look)


def _put_written(stack: Stack, look: Look, level: int) -> None:
    """The same for a heading whose level is known."""
    while len(stack) > 1 and stack[-1][0] >= level:
        stack.pop()
    stack.append((level, look))


def _told(look: Look, before: Look, gap: int, stack: Stack, floor: int) -> int | None:
    """How many levels a heading stands below the one before, where that is said; `None` where it is not.

    At most 1, and less than 0 for those above.

    gap: how many units further down it stands
    """
    if look.kind is DIVISION:
        within = enumerate(stack[: -MAX_OPEN - 1 : -1])
        found = next((up for up, (_, one) in within if _are_named_alike(look, one)), None)
        if found is not None:
            return -found
    if before.kind is DIVISION:
        return 1 if gap == 1 else None  # the title of the chapter
    if look.number and before.number and len(look.number) + len(before.number) > 2:
        return min(1, len(look.number) - len(before.number))
    asks = look.end == _QUESTION
    if before.kind == "faq" and asks:
        return 1
    if not asks and before.end == _QUESTION and len(stack) > floor and stack[-2][1].kind == "faq":
        return -1  # what asks nothing ends an FAQ whose headings ask
    return None


def _are_named_alike(one: Look, other: Look) -> bool:
    """Whether both are chapters, or both are acts."""
    return one.kind is other.kind is DIVISION and _name(one) == _name(other)


def _name(look: Look) -> str:
    """What such a heading says beside its number: `Chapter 2`, `2. Kapitel`, `第二章`."""
    if len(look.last) == look.size:
        return look.last[-1:]
    return look.last if look.begin == BEGINS["1"] else look.word


def _likely(cells: Cells) -> int:
    """What the weights find most likely: 1 for a level deeper, 0 for the same, -1 for a level up."""
    both = sum(map(getitem, _BOTH, cells))
    higher = (both + _HALF & _MASK) - _HALF
    deeper = both - higher >> _BITS
    return 1 if deeper > 0 and deeper > higher else -1 if higher > 0 else 0


# Two sums in one: what speaks for higher in the lower bits, what speaks for deeper above them.
_BITS = 20
_MASK, _HALF = (1 << _BITS) - 1, 1 << _BITS - 1
_BOTH = tuple(
    tuple([(down << _BITS) + up for down, up in zip(deeper, higher, strict=True)])
    for deeper, higher in zip(DEEPER, HIGHER, strict=True)
)


# --- Two headings compared ------------------------------------------------------------------------------------------


def _steps(edges: tuple[int, ...]) -> bytes:
    """For each number up to the last edge how many edges it has reached."""
    return bytes(sum(edge <= number for edge in edges) for number in range(edges[-1] + 1))


# Names and sizes of what makes the cells of each table; `a` is the heading before, `b` the one that is judged.
AXES = (
    (("kind", 5), ("place", 6), ("count", 7)),
    (("alike", 9), ("a_alike", 9), ("next_alike", 9)),
    (("a_share", 8), ("b_share", 8)),
    (("value", 5), ("growth", 6), ("longer", 8)),
    (("a_end", 14), ("b_end", 14)),
    (("a_gap", 9), ("b_gap", 9), ("before_gap", 9)),
    (("a_under", 5), ("b_under", 5)),
    (("a_begin", 8), ("b_begin", 8)),
)
KINDS = {"": 0, DIVISION: 0, "faq": 1, "summary": 2, "key_points": 3}  # any other known title: 4
# What stands below: 0 a bare line, 1 an item, 2 a row, 3 another block, 4 nothing.
UNDER = {"p": 0, "l": 1, "i": 1, "t": 2, "h": 3, "q": 3, "c": 3, "r": 3, ".": 4}
PLACES = _steps((1, 2, 4, 8, 16))
COUNTS = _steps((3, 5, 8, 12, 20, 40))
GAPS = _steps((0, 1, 2, 3, 4, 6, 10, 20))
# Characters below a heading, in hundredths of what stands below the middle one of the page.
SHARES = _steps((2, 25, 50, 80, 130, 200, 400))
MOST_GAP, MOST_SHARE = GAPS[-1], SHARES[-1]
NONE = 8  # where there is no heading to compare with


def compared(looks: Sequence[Look], places: Sequence[int], kinds: str, reach: Sequence[int]) -> list[Cells]:
    """What is seen of each heading but the first beside the one before: a cell per table of `AXES`."""
    count = len(looks)
    if count < 2:
        return []
    ends = [*places[1:], len(kinds)]
    sizes = [reach[end] - reach[place + 1] for place, end in zip(places, ends, strict=True)]
    middle = sorted(sizes)[count // 2] + 1
    most = 4 * middle
    shares = [SHARES[100 * size // middle] if size < most else MOST_SHARE for size in sizes]
    gaps = [GAPS[end - place - 1] if end - place < 21 else MOST_GAP for place, end in zip(places, ends, strict=True)]
    kinds += "."
    unders = [UNDER[kinds[place + 1]] for place in places]
    many = COUNTS[min(count, 40)]
    a, a_alike, next_alike = looks[0], NONE, NONE
    before_gap = 0
    found: list[Cells] = []
    for at in range(1, count):
        b = looks[at]
        alike = _alike(a, b)
        next_alike = _alike(a, looks[at + 1]) if at + 1 < count else NONE
        value, growth, longer = 0, 5, 7
        if b.number:
            last = b.number[-1]
            value = min(last + 1, 4)
            if a.number:
                deeper = len(b.number) - len(a.number)
                longer = deeper + 3
                if not deeper:
                    growth = min(max(last - a.number[-1] + 1, 0), 4)
        part = KINDS.get(b.kind, 4) * 42 if b.kind else 0
        found.append(
            (
                part + PLACES[at - 1 if at < 17 else 16] * 7 + many,
                (alike * 9 + a_alike) * 9 + next_alike,
                shares[at - 1] * 8 + shares[at],
                (value * 6 + growth) * 8 + longer,
                a.end * 14 + b.end,
                (gaps[at - 1] * 9 + gaps[at]) * 9 + before_gap,
                unders[at - 1] * 5 + unders[at],
                a.begin * 8 + b.begin,
            )
        )
        a, a_alike, before_gap = b, alike, gaps[at - 1]
    return found


def _alike(one: Look, other: Look) -> int:
    """In how many of seven respects two headings look alike."""
    return (
        (one.signs & other.signs).bit_count()
        + (-15 < one.size - other.size < 15)
        + (one.word == other.word)
        + (one.last == other.last)
    )


# --- One heading ----------------------------------------------------------------------------------------------------

_QUESTION, _CAPITAL = ENDS["?"], BEGINS["A"]
_, _ENDS, _UNDERS = (size for _, size in TABLES[END].axes)
_BEGINS, _OVERS, _CASES = (size for _, size in TABLES[BEGIN].axes)
# The first bit of each of the `signs`.
_BEGIN = 1 << _ENDS
_CASE = _BEGIN << _BEGINS
_PLAIN = _CASE << _CASES
_NUMBERED = _PLAIN << 1


def look(text: str, cells: Cells = ()) -> Look:
    """How a heading looks. cells: what the model saw of it, where it was asked: saves looking again."""
    if cells:
        end = cells[END] // _UNDERS % _ENDS
        begin, case = cells[BEGIN] // (_OVERS * _CASES), cells[BEGIN] % _CASES
    elif text:
        end, begin = ENDS[text[-1]], BEGINS[text[0]]
        case = case_of(text, text.split(), begin)
    else:
        return Look(0, 0, 0, 0, (), "", "", "")
    size = len(text)
    space = text.find(" ", 0, LOOK_CHARS)
    number: tuple[int, ...] = ()
    # A number stands in front or behind one word ("Step 3").
    if (begin != _CAPITAL or text[space + 1].isdecimal()) and (match := _NUMBER.match(text)):
        number = tuple(map(int, match[1].split(".")))
    kind = titled_kind(text) or (DIVISION if is_division(text) else "")
    signs = 1 << end | _BEGIN << begin | _CASE << case | (_NUMBERED if number else _PLAIN)
    return Look(end, begin, signs, size, number, text[:space], text[text.rfind(" ") + 1 :], kind)
