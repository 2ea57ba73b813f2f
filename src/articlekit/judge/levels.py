"""The level of each heading, from numbers, order and looks.

    levels([look("Tea"), look("Brewing"), look("Storing")], [0, 2, 5])     [1, 2, 2]

A heading on the first line of all is the title, level 1, unless it names a part (`Summary`); sections begin at level 2.
A heading goes one level down where it stands directly under another one, where a longer number (`2.1`) or the first of
a series says so, and for the questions of an FAQ. It comes up again where it looks more like the heading one level up
than like its neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from articlekit.judge.features import BEGIN, BEGINS, END, ENDS, TABLES, Cells
from articlekit.lexicon import TITLES

MAX_LEVEL = 6
# Characters that a heading is looked at.
LOOK_CHARS = 200
MAX_TITLE_CHARS = max(map(len, TITLES)) + 1  # and a colon
# A heading looks like another one in so many of the six respects of `_alike` to be one of its kind.
SAME_KIND = 5

_NUMBER = re.compile(r"\(?(?:[^\W\d_]{3,9}\s)?#?(\d{1,3}(?:\.\d{1,3}){0,3})(?=[.):\s\u2013-]|$)")


class Look(NamedTuple):
    """What headings of one kind have in common."""

    end: int
    begin: int
    case: int
    size: int
    number: tuple[int, ...]
    word: str
    kind: str


def levels(looks: Sequence[Look], places: Sequence[int], written: Sequence[int] = ()) -> list[int]:
    """The levels of headings, in reading order.

    places: the number of the unit each stands in
    written: the level of those that are written with `#`, which stays, and 0 for the others
    """
    if not looks:
        return []
    top = 1 if places[0] == 0 and not looks[0].kind else 2  # a summary is nobody's title
    first_section = 2
    level = (written and written[0]) or top
    found = [level]
    stack: list[tuple[int, Look]] = [(level, looks[0])]
    floor = 2 if top == 1 and len(looks) > 1 else 1  # the title stays at the bottom of the stack
    for at in range(1, len(looks)):
        look, before = looks[at], looks[at - 1]
        if written and written[at]:
            while len(stack) > 1 and stack[-1][0] >= written[at]:
                stack.pop()
            stack.append((written[at], look))
            found.append(written[at])
            continue
        level = stack[-1][0]
        bare = places[at] == places[at - 1] + 1
        leads = at + 1 < len(places) and places[at + 1] == places[at] + 1
        if at == 1 and top == 1 and found[0] == 1:
            stack.append((first_section, look))
        elif look.number and before.number and len(look.number) + len(before.number) > 2:
            deeper = len(look.number) - len(before.number)
            if deeper > 0:
                stack.append((level + 1, look))
            else:
                del stack[max(floor, len(stack) + deeper) :]
                stack[-1] = (stack[-1][0], look)
        elif (bare and not (leads and _alike(look, before) >= SAME_KIND)) or (
            before.kind == "faq" and look.end == _QUESTION
        ):
            stack.append((level + 1, look))
        elif look.kind:
            del stack[floor:]
            stack[-1] = (stack[-1][0], look)
        elif len(stack) <= floor and look.number == (1,) and not before.number:
            stack.append((level + 1, look))
        elif look.end != _QUESTION == before.end and len(stack) > floor and stack[-2][1].kind == "faq":
            stack.pop()  # what asks nothing ends an FAQ whose headings ask
            stack[-1] = (stack[-1][0], look)
        elif len(stack) > floor and not (look.number and before.number):
            if _alike(look, stack[-2][1]) > _alike(look, stack[-1][1]) + 1:
                stack.pop()
            stack[-1] = (stack[-1][0], look)
        else:
            stack[-1] = (level, look)
        if stack[-1][0] > MAX_LEVEL:
            stack[-1] = (MAX_LEVEL, look)
        found.append(stack[-1][0])
    return found


_QUESTION, _CAPITAL = ENDS["?"], BEGINS["A"]


_, _ENDS, _UNDERS = (size for _, size in TABLES[END].axes)
_, _OVERS, _CASES = (size for _, size in TABLES[BEGIN].axes)


def look(text: str, cells: Cells = ()) -> Look:
    """How a heading looks. cells: what the model saw of it, where it was asked: saves looking again."""
    if cells:
        end = cells[END] // _UNDERS % _ENDS
        begin, case = cells[BEGIN] // (_OVERS * _CASES), cells[BEGIN] % _CASES
    elif text:
        end, begin, case = ENDS[text[-1]], BEGINS[text[0]], 0 if text[1:].islower() else 3
    else:
        return Look(0, 0, 0, 0, (), "", "")
    size = len(text)
    space = text.find(" ", 0, LOOK_CHARS)
    number: tuple[int, ...] = ()
    # A number stands in front or behind one word ("Step 3").
    if (begin != _CAPITAL or text[space + 1].isdecimal()) and (match := _NUMBER.match(text)):
        number = tuple(map(int, match[1].split(".")))
    kind = TITLES.get(text.rstrip(":").casefold(), "") if size <= MAX_TITLE_CHARS else ""
    return Look(end, begin, case, size, number, text[:space], kind)


def _alike(one: Look, other: Look) -> int:
    """In how many of six respects two headings look alike."""
    return (
        (one.end == other.end)
        + (one.begin == other.begin)
        + (one.case == other.case)
        + (bool(one.number) == bool(other.number))
        + (abs(one.size - other.size) < 15)
        + (one.word == other.word)
    )
