"""The number that a line begins with, and which lines belong to one series.

    read("2.1 Storing", FIGURE)     (3, "2", 1)
    read("Step 2: Drying", CAPITAL) (6, "step", 2)

A series is the lines of one form and one beginning.
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.infer.characters import CAPITAL

# The form of a number: `1.`, `1`, `2.1`, `IV.`, `a)`, `Step 1`, `#1`, `(1)`.
CLOSED, BARE, DOTTED, ROMAN, LETTER, LABEL, HASH, BRACKET = range(1, 9)
FORMS: Final = 9
# Form, what stands before the number, and its value.
Number = tuple[int, str, int]
NO_NUMBER: Final[Number] = (0, "", 0)

_FIGURES: Final = re.compile(r"(\(?)(\d{1,3})((?:\.\d{1,3}){0,4})([.):]?)(?=[\s:.\-\u2013\u2014]|$)").match
_HASH: Final = re.compile(r"#\s?(\d{1,3})(?=[\s:.\-\u2013\u2014]|$)").match
_LABEL: Final = re.compile(r"([^\W\d_]{1,12})\.?\s{0,2}#?(\d{1,3})(?=[\s:.)\-\u2013\u2014]|$)").match
_ROMAN: Final = re.compile(r"([IVX]{1,5})[.)](?=\s|$)").match
_ROMANS: Final = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
_LETTERS: Final = 2, 3, 4  # classes of a first character (`characters.BEGINS`)


def read(text: str, begin: int) -> Number:
    """Return the number in front of a line, `NO_NUMBER` for none. begin: the class of its first character."""
    if begin in _LETTERS:
        return _behind_letters(text, begin)
    if text[0] == "#":
        found = _HASH(text)
        return (HASH, "", int(found[1])) if found else NO_NUMBER
    found = _FIGURES(text)
    if found is None:
        return NO_NUMBER
    bracket, figures, rest, close = found.groups()
    if bracket:
        return BRACKET, "", int(figures)
    if rest:
        before, _, last = rest.rpartition(".")
        return DOTTED, figures + before, int(last)
    return (CLOSED, close, int(figures)) if close else (BARE, "", int(figures))


def _behind_letters(text: str, begin: int) -> Number:
    if begin == CAPITAL and text[0] in "IVX":
        found = _ROMAN(text)
        if found:
            return ROMAN, "", _ROMANS.get(found[1], 11)
    if text[1:2] in (".", ")") and text[2:3] in ("", " "):
        return LETTER, "", ord(text[0].lower()) & 63
    found = _LABEL(text)
    return (LABEL, found[1].casefold(), int(found[2])) if found else NO_NUMBER
