"""A text as lines that know where they stand.

    source = read("Tea\\nis old.")
    source.lines     ["Tea", "is old."]
    source.starts    array("q", [0, 4])

Offsets are code points into the text as it came. What no format could write is replaced one for one, so that every
offset stays true: NUL and lone surrogates by U+FFFD (as CommonMark 2.3 does for NUL), CR by a space, and so is what is
invisible at the ends of lines, such as a byte order mark. A CR before LF is a part of the end of its line.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import itemgetter
from os import PathLike
from typing import Final, NamedTuple

_REPLACED: Final = {0: "\ufffd", 13: " "} | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")

# What `str.isspace` calls white space, but for LF, which ends lines.
SPACES: Final = " \t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)


class Lines(NamedTuple):
    """lines: without their line breaks; starts: the offset of each in the source, in a fifth of a list's memory."""

    lines: list[str]
    starts: Sequence[int]


# Signs that nobody sees: soft hyphens, spaces of no width, marks of direction, byte order marks. Within a text they say
# how to break or turn it; at the ends of a line they would hide its first and last character from every rule.
INVISIBLE: Final = "\u00ad\u200b\u200e\u200f\ufeff\u2066\u2067\u2068\u2069" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2060, 0x2065)))
)
_HIDING: Final = frozenset(INVISIBLE)
_FIRST, _LAST = itemgetter(slice(1)), itemgetter(slice(-1, None))  # of nothing, nothing
_EDGE: Final = SPACES + INVISIBLE
_SHOWN: Final = str.maketrans(dict.fromkeys(INVISIBLE, " "))


def clean(text: str) -> str:
    """`text`, as long as it was, without NUL, CR, lone surrogates, and what is invisible at the ends of lines."""
    return _clean_lines(text)[0]


def read(text: object) -> Lines:
    """Return the lines of `clean(text).split("\\n")` with their offsets. Raises `TypeError` for anything but a str.

    `text` is an `object` for compiled code: mypyc checks the type of an argument before the body, and gives no hint.
    """
    if not isinstance(text, str):
        hint = "; decode it first" if isinstance(text, bytes | bytearray) else ""
        hint = "; read the file first" if isinstance(text, PathLike) else hint
        raise TypeError(f"str expected, got {type(text).__name__}{hint}")
    whole, lines = _clean_lines(text)
    starts = array("q", accumulate([len(line) + 1 for line in lines[:-1]], initial=0))
    if whole is not text and "\r\n" in text:  # the CR is a part of the line's end, not a space before it
        lines = [line[: len(raw.removesuffix("\r"))] for line, raw in zip(lines, text.split("\n"), strict=True)]
    return Lines(lines, starts)


def line_range(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return the numbers of the first and the last line of `text` that a span touches, from 1 on.

        line_range(text, node.span)     # (3, 5): as editors and `grep -n` count, with "\\n" as the end of a line
    """
    start, end = span
    first = text.count("\n", 0, start) + 1
    return first, first + text.count("\n", start, max(start, end - 1))


def line_numbers(starts: Sequence[int], span: tuple[int, int]) -> tuple[int, int]:
    """Return what `line_range` does, by the offsets of all lines: for many spans, which would each count from the top.

    starts: those of `read`
    """
    start, end = span
    return bisect_right(starts, start), bisect_right(starts, max(start, end - 1))


def _clean_lines(text: str) -> tuple[str, list[str]]:
    """Return what `clean` gives, whole and as lines."""
    if text.isascii():
        whole = text.translate(_REPLACED) if "\0" in text or "\r" in text else text
        return whole, whole.split("\n")
    try:
        # A NUL is found ten times sooner in these than in a str of two bytes a character.
        unwritable = b"\0" in text.encode() or "\r" in text
    except UnicodeEncodeError:
        unwritable = True
    whole = text.translate(_REPLACED) if unwritable else text
    lines = whole.split("\n")
    if _hides(lines):
        lines = list(map(_shown, lines))
        whole = "\n".join(lines)
    return whole, lines


def _hides(lines: list[str]) -> bool:
    """Return whether something invisible stands at the end of a line, perhaps beside white space."""
    texts = list(map(str.strip, lines))
    return not (_HIDING.isdisjoint(map(_FIRST, texts)) and _HIDING.isdisjoint(map(_LAST, texts)))


def _shown(line: str) -> str:
    """Return a line with spaces for what is invisible at its ends."""
    rest = line.lstrip(_EDGE)
    core = rest.rstrip(_EDGE)
    return line[: len(line) - len(rest)].translate(_SHOWN) + core + rest[len(core) :].translate(_SHOWN)
