"""Classes of characters: how a line begins and how it ends.

    ENDS["."]       1, a full stop        BEGINS["B"]     2, a capital
    ENDS["n"]       10, a small letter    BEGINS["7"]     1, a figure

Three tables stand here, one per decision that was learnt with it: `ENDS` and `BEGINS` (headings and levels),
`ITEM_ENDS` (lines below items), `CODE_ENDS` and `CODE_BEGINS` (code). They differ in few characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import itemgetter
from typing import Final
from unicodedata import category

# --- Headings and levels ------------------------------------------------------------------------------------------


class _Ends(dict[str, int]):
    """How a line ends, by its last character. New characters are not kept: a text must not grow a table."""

    def __missing__(self, character: str) -> int:
        if character.isalpha():
            return 10 if character.islower() else 11 if character.isupper() else 12
        if character.isdigit():
            return 9
        # A vowel sign of Hindi or Thai is a part of a letter.
        return 12 if character and category(character)[0] == "M" else 13


class _Begins(dict[str, int]):
    """How a line begins, by its first character."""

    def __missing__(self, character: str) -> int:
        if character.isalpha():
            return 2 if character.isupper() else 3 if character.islower() else 4
        return 1 if character.isdigit() else 7


ENDINGS: Final = {
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
BEGINNINGS: Final = {
    1: "0123456789",
    2: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    3: "abcdefghijklmnopqrstuvwxyz",
    5: "\"'\u201c\u201e\u2018\u201a\u00ab\u00bb\u300c\u300e",
    6: "([\uff08\u3010",
}
ENDS: Final = _Ends({"": 13} | {character: code for code, group in ENDINGS.items() for character in group})
BEGINS: Final = _Begins({character: code for code, group in BEGINNINGS.items() for character in group})
STOP: Final = 1
COLON_END: Final = 4
QUESTION: Final = 3
CLOSING: Final = (STOP, 2)  # a full stop, an exclamation mark
SENTENCE_ENDS: Final = frozenset((*CLOSING, QUESTION))
FIGURE, CAPITAL = 1, 2


def classes_of_ends(texts: Iterable[str]) -> bytes:
    """Return the class of the last character of each text."""
    return bytes(map(ENDS.__getitem__, map(_LAST, texts)))


_LAST: Final = itemgetter(slice(-1, None))  # of nothing, nothing

# --- Lines below items --------------------------------------------------------------------------------------------

SENTENCE, COLON, OTHER, BREAKS_OFF = range(4)  # how a line ends
ITEM_ENDS: Final = {**dict.fromkeys('.!?…"”', SENTENCE), ":": COLON, ",": BREAKS_OFF, ";": BREAKS_OFF}


def item_end(text: str) -> int:
    """Return how a line ends: 0 a sentence, 1 a colon, 2 otherwise, 3 a letter or comma, so that it breaks off."""
    last = text.rstrip()[-1:]
    return ITEM_ENDS.get(last, BREAKS_OFF if last.isalpha() else OTHER) if last else SENTENCE


def item_begin(text: str) -> int:
    """Return how a line begins: 0 a capital, 1 a digit, 2 otherwise, 3 a small letter."""
    first = text.lstrip()[:1]
    return 3 if first.islower() else 0 if first.isupper() else 1 if first.isdigit() else 2


def amounts(text: str) -> int:
    """Return 1 for a digit in the first `AMOUNT_CHARS` characters, and 2 more for a sign of money."""
    text = text[:AMOUNT_CHARS]
    money = "$" in text or "€" in text or "£" in text
    return 2 * money + (_DIGIT(text) is not None)


AMOUNT_CHARS: Final = 200
_DIGIT: Final = re.compile(r"\d").search

# --- Code ---------------------------------------------------------------------------------------------------------

CODE_ENDS: Final = {
    **{sign: f"ends in {sign}" for sign in ";{})]>"},
    ",": "ends in a comma",
    ":": "ends in a colon",
    **dict.fromkeys("([", "ends in ( or ["),
    **dict.fromkeys("\"'`", "ends in a quote"),
    **dict.fromkeys(".!?”…", "ends like a sentence"),
    **dict.fromkeys("=\\+|&", "ends in an operator"),
}
CODE_BEGINS: Final = {
    **{sign: f"begins with {sign}" for sign in "<([#$>@/-+*.|"},
    **dict.fromkeys("{})]", "begins with a bracket"),
    **dict.fromkeys("\"'", "begins with a quote"),
}


def code_end(last: str) -> str:
    """Return how a line ends, by its last character."""
    return CODE_ENDS.get(last) or ("ends in a letter" if last.isalpha() else "ends in another sign")


def code_begin(first: str) -> str:
    """Return how a line begins, by its first character."""
    if first in CODE_BEGINS:
        return CODE_BEGINS[first]
    if first.islower():
        return "begins with a small letter"
    if first.isupper():
        return "begins with a capital"
    return "begins with a digit" if first.isdigit() else "begins with another sign"
