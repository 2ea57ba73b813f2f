"""What is seen of a candidate: small whole numbers, each the place of a cell in a table of weights.

    texts = ["Brewing", "Warm the pot first, then pour the water over the leaves."]
    [(at, cells)] = read(texts, "pp", {})
    cells          [1210, 96, ...]       one number per table of `TABLES`

A candidate is a bare line that may be a heading: at most `MAX_CHARS` long, and not a sentence longer than
`MAX_SENTENCE_CHARS`. A page is seen in one pass over its lines and one over its candidates; no more than `LOOK_CHARS`
characters of any line are looked at, whatever its length.

A feature of the whole page (how much of it are candidates, how often one stands above something else) has few, coarse
steps: fine ones identify the page, and a model that knows pages by heart fails on others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

# 116 of 18,233 headings of the corpus are no candidates by these two.
MAX_CHARS = 160
MAX_SENTENCE_CHARS = 60
LOOK_CHARS = 240


class Table(NamedTuple):
    """A table of weights.

    axes: names and sizes of the features that make its cells; the last one varies fastest
    """

    axes: tuple[tuple[str, int], ...]


TABLES: tuple[Table, ...] = (
    Table((("end", 14), ("page", 10), ("under", 18))),
    Table((("page", 10), ("under", 18), ("growth", 3))),
    Table((("begin", 8), ("over", 17), ("case", 5))),
    Table((("repeated", 3), ("under", 18), ("growth", 3))),
    Table((("share", 11), ("end", 14))),
    Table((("listed", 6), ("under", 18))),
    Table((("mixture", 3), ("inside", 64))),
    Table((("case", 5), ("length", 15))),
    Table((("end", 14), ("length", 15))),
    Table((("word", 8), ("over", 17))),
    Table((("copies", 3), ("series", 4))),
    Table((("gaps", 9),)),
)
Cells = tuple[int, ...]

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
STOP, FIGURE = 1, 1
# What is written by letters of `kinds`: how it counts as the line above and as the line below.
WRITTEN_OVER = {"l": 14, "i": 14, "t": 15, "h": 16, "q": 16, "c": 16, "r": 16}
WRITTEN_UNDER = {"l": 15, "i": 15, "t": 16, "h": 17, "q": 17, "c": 17, "r": 17}
CANDIDATE = 7  # added to how a line begins when it is a candidate itself


def _steps(edges: tuple[int, ...], size: int) -> bytes:
    """For each number below `size` how many edges it has reached."""
    return bytes(sum(edge <= number for edge in edges) for number in range(size))


LENGTHS = _steps((6, 11, 16, 21, 26, 31, 36, 41, 51, 61, 71, 81, 101, 131), MAX_CHARS + 1)
# In hundredths.
PAGES = _steps((5, 12, 20, 30, 40, 50, 65, 80), 101)
SHARES = _steps((10, 20, 30, 40, 50, 60, 70, 80, 90, 97), 101)
LISTED = _steps((1, 10, 30, 50, 70), 101)

ORDINARY = 3  # the class of a first word that tells nothing


def read(
    texts: list[str], kinds: str, words: Mapping[str, int], gaps: list[int] | None = None
) -> list[tuple[int, Cells]]:
    """The candidates among `texts`, by number, with their cells in `TABLES`.

    texts: lines that are not blank, without white space at their ends
    kinds: a letter for each, as in `grammar.Flat`
    words: classes 0..7 of first words
    gaps: for each where blank lines stand around it, `None` where the page has none
    """
    count = len(texts)
    sizes = list(map(len, texts))
    ends: list[int] = []
    unders: list[int] = []
    marks = bytearray()
    candidates: list[int] = []
    at = 0
    for text, kind, size in zip(texts, kinds, sizes, strict=True):
        if kind == "p":
            end = ENDS[text[-1]]
            ends.append(end)
            if size > MAX_CHARS or (size > MAX_SENTENCE_CHARS and end == STOP):
                unders.append(BEGINS[text[0]])
                marks.append(0)
            else:
                unders.append(BEGINS[text[0]] + CANDIDATE)
                marks.append(1)
                candidates.append(at)
        else:
            ends.append(WRITTEN_OVER[kind])
            unders.append(WRITTEN_UNDER[kind])
            marks.append(0)
        at += 1
    found: list[tuple[int, Cells]] = []
    if not candidates:
        return found
    many = len(candidates)
    # What stands over the first line and under the last one.
    texts = [*texts, ""]
    sizes.append(0)
    ends.append(0)
    unders.append(0)
    marks.append(0)
    page = PAGES[100 * marks.count(b"\1\0") // many]
    page_under = page * 18
    share = SHARES[100 * many // count] * 14
    listed = LISTED[100 * kinds.count("l") // count] * 18
    copies = _copies(texts, candidates) if len(set(texts)) <= count else None
    numbers: dict[int, int] | None = None
    for at in candidates:
        text = texts[at]
        size = sizes[at]
        end = ends[at]
        over = ends[at - 1]
        under = unders[at + 1]
        begin = unders[at] - CANDIDATE
        below = sizes[at + 1]
        split = text.split()
        if text[1:].islower():
            case = 0
        elif text.istitle():
            case = 1
        elif text.isupper():
            case = 2
        else:
            case = 4 if 2 * sum(map(_is_lower, split)) > len(split) else 3
        inner = text.replace(" ", "")
        if inner.isalpha():
            inside = 0
        else:
            inside = 64 if inner.isalnum() else 128
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
        again = 0
        if begin == FIGURE:
            if numbers is None:
                numbers = _numbers(texts, candidates, unders)
            again = _series(numbers, at)
        if copies:
            again += 4 * copies[text]
        repeated = 0
        look = texts[at + 1][:LOOK_CHARS]
        for item in split:
            if len(item) > 3:
                if item[1:6] in look:
                    repeated = 2
                    break
                repeated = 1
        growth = 2 if below > 2 * size + 20 else 1 if below > size + 5 else 0
        length = LENGTHS[size]
        found.append(
            (
                at,
                (
                    end * 180 + page_under + under,
                    (page_under + under) * 3 + growth,
                    (begin * 17 + over) * 5 + case,
                    (repeated * 18 + under) * 3 + growth,
                    share + end,
                    listed + under,
                    inside,
                    case * 15 + length,
                    end * 15 + length,
                    words.get(split[0], ORDINARY) * 17 + over,
                    again,
                    gaps[at] if gaps else 0,
                ),
            )
        )
    return found


_is_lower = str.islower


def _series(numbers: dict[int, int], at: int) -> int:
    """0 without a number, 1 for one that stands alone, 2 or 3 for one with a neighbour or two."""
    number = numbers.get(at)
    if number is None:
        return 0
    values = numbers[-1]
    return 1 + (values >> (number + 2) & 1) + (values >> number & 1)


def _copies(texts: list[str], candidates: list[int]) -> dict[str, int]:
    """How many more times, up to 2, each candidate stands on the page."""
    found: dict[str, int] = {}
    for at in candidates:
        found[texts[at]] = min(found.get(texts[at], -1) + 1, 2)
    return found


def _numbers(texts: list[str], candidates: list[int], unders: list[int]) -> dict[int, int]:
    """The number, of 1 to 3 figures, before a candidate's text; under -1 all of them as bits of one integer, from 1 on."""
    found: dict[int, int] = {}
    bits = 0
    for at in candidates:
        if unders[at] == FIGURE + CANDIDATE:
            match = NUMBER.match(texts[at])
            if match:
                found[at] = number = int(match[0])
                bits |= 2 << number
    found[-1] = bits
    return found


# A number with what may end it behind.
NUMBER = re.compile(r"\d{1,3}(?=[.):\s]|$)")
