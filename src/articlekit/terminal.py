"""Make text safe to print on a terminal.

printable("A \\x1b[2J title")        "A \\ufffd[2J title"
"""

from __future__ import annotations

import re

# Characters that move the cursor, change the direction of a line or hide text: Unicode's category Cc without the line
# break and the tab, and the directional characters of UAX #9 (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to
# U+2069). Lone surrogates cannot be encoded.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_BREAKS = str.maketrans("\t\n", "\ufffd\ufffd")


def printable(text: str) -> str:
    """One line of text with U+FFFD for each character that could confuse a terminal."""
    return printable_lines(text).translate(_BREAKS)


def printable_lines(text: str) -> str:
    """Return the same for several lines: line breaks and tabs stay."""
    return _UNSAFE.sub("\ufffd", text)
