"""The number in front of a title, and what stands around the titles in a contents list.

    without_number("2.1 Storing")       "Storing"
    without_number("IV. Storing")       "Storing"
    without_number("U.S. harbours")     "U.S. harbours"
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final


def without_number(title: str) -> str:
    """`title` without a numbering in front: `1) Foo`, `2.Foo`, `3.1 Foo`, `IV. Foo` and `(a) Foo` are `Foo`.

    Initials, amounts and dates are no numbering: `U.S. foo`, `10.000 Foo`, `2.5 foo` and `1.5.2016 Foo` stay. What
    looks the same as a numbering is removed: `J. Foo`.
    """
    number, _, rest = title.partition(" ")
    if len(number) <= 4 and number[:-1].isdecimal() and number[-1] in ".):" and not rest[:1].isspace():
        return rest or title  # most of them: "1) Foo"
    if match := _APART.match(title):
        return title[match.end() :]
    match = _NEAR.match(title)
    return title if match is None or title[match.end()].islower() else title[match.end() :]


# Figures, perhaps with dots between, a Roman numeral or one letter; closed by a mark or two and white space: "IV. Foo".
# A letter does not go on with initials ("J. K. Foo"). Every part is bounded: a match costs at most 40 characters.
_APART: Final = re.compile(
    r"""\(?(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,4}|[IVXL]{2,6}|[ivxl]{2,6}|[A-Za-z](?!\.\s{1,8}[^\W\d_]\.))
    [.):\u3001\uff0e]{1,2}\s{1,8}(?=\S)""",
    re.VERBOSE,
)
# Figures with no white space behind the mark ("1.Foo"), or with dots between and no mark ("3.1 Foo"): none of these
# begins with a zero, as in amounts and dates. A small letter goes on with the figures ("2.x", "2.5 litres").
_NEAR: Final = re.compile(
    r"""\(?(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,4})[.):\u3001\uff0e]{1,2}(?=[^\s\d.):\u3001\uff0e])
    |(?!0)\d{1,2}(?:\.(?!0)\d{1,2}){1,4}\s{1,8}(?=\S)""",
    re.VERBOSE,
)


# --- Entries of contents lists ------------------------------------------------------------------------------------

# What leads from an entry to its page: dots, middle dots, dashes, lines, spaces.
_LEADERS: Final = ".·…‥․⋅∙•_‧・-–— \t\xa0\u2002\u2003\u2009"
_PAGE: Final = re.compile(r"(?:\d{1,4}|[ivxlc]{1,6})$")
# "p. 12", "S. 12", behind leaders
_PAGE_WORD: Final = re.compile(r"(?:[.·_-]{3}|…)\s?([^\W\d_]{1,5}\.?\s?)$")
_WHOLE_NUMBER: Final = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}\.?(?=\s)")
# Three dots end a sentence, or stand for what is left out.
MIN_LEADERS: Final = 3
# Two numbers behind two titles ascend by chance.
MIN_BARE_PAGES: Final = 3


def without_page(entry: str) -> str:
    """`entry` without the number of its page, where leaders, a tab or a gap part them: `Prices ....... 12`."""
    entry = entry.rstrip()
    page = _PAGE.search(entry[-7:])
    number = page[0] if page is not None else ""
    rest = entry[: len(entry) - len(number)]
    if number and (word := _PAGE_WORD.search(rest[-12:])) is not None:
        rest = rest[: len(rest) - len(word[1])]
    title = rest.rstrip(_LEADERS)
    between = rest[len(title) :]
    leaders = len(between) - between.count(" ") + 2 * between.count("…")
    is_gap = bool(number) and ("\t" in between or "   " in between)
    if not title or not (is_gap or leaders > MIN_LEADERS or (number and leaders == MIN_LEADERS)):
        return entry
    return title


def entry_titles(entries: Sequence[str]) -> list[str]:
    """Return the titles that the entries of a contents list name: without the numbers in front and of the pages.

        entry_titles(["1 History .... 3", "1.1 Early years .... 5"])        ["History", "Early years"]

    A bare number in front or behind is one only where all entries have one, and they ascend.
    """
    whole = [without_page(entry) for entry in entries]
    if whole == list(entries) and count_bare_pages(entries) == len(entries):
        whole = [entry.rpartition(" ")[0].rstrip() for entry in entries]
    numbers = [outline_number(entry) for entry in whole]
    if len(whole) > 1 and all(numbers) and all(a < b for a, b in pairwise(numbers)):
        return [_WHOLE_NUMBER.sub("", entry, count=1).strip() or entry for entry in whole]
    return [without_number(entry) for entry in whole]


def joined_titles(line: str) -> list[str]:
    """Return the titles that one line holds, each behind its number; none unless the numbers count from 1 to 3 or more.

    joined_titles("01 Picking02 Drying03 Selling")      ["Picking", "Drying", "Selling"]
    """
    found = list(_TITLE_NUMBER.finditer(line))
    numbers = [int(match[1]) for match in found]
    if len(found) < MIN_JOINED or found[0].start() or numbers != list(range(1, len(found) + 1)):
        return []
    ends = [match.start() for match in found[1:]] + [len(line)]
    return [line[match.end() : end].strip() for match, end in zip(found, ends, strict=True)]


_TITLE_NUMBER: Final = re.compile(r"(?<!\d)(\d{1,2})[.):]?\s+(?=[^\W\d])")
# Two numbers in a line count up by chance.
MIN_JOINED: Final = 3


def outline_number(entry: str) -> tuple[int, ...]:
    """Return the number in front of an entry: (2, 1) for `2.1 Osprey`; empty where there is none."""
    found = _WHOLE_NUMBER.match(entry)
    return tuple(map(int, found[0].rstrip(".").split("."))) if found is not None else ()


def count_bare_pages(entries: Sequence[str]) -> int:
    """Return how many entries from the first on end with a space and the number of a page; 0 for fewer than three."""
    titles: set[str] = set()
    pages: list[int] = []
    for entry in entries:
        title, _, page = entry.rpartition(" ")
        if not title or title in titles or not page.isdecimal() or len(page) > 4 or int(page) < (pages or [0])[-1]:
            break
        titles.add(title)
        pages.append(int(page))
    return len(pages) if len(pages) >= MIN_BARE_PAGES and pages[0] < pages[-1] else 0
