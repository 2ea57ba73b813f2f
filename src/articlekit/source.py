"""A text as lines that know where they stand.

    source = read("Tea\\nis old.")
    source.lines     ["Tea", "is old."]
    source.starts    [0, 4]

Offsets are code points into the text as it came. What no format could write is replaced one for one, so that every
offset stays true: NUL and lone surrogates by U+FFFD (as CommonMark 2.3 does for NUL), CR by a space, and so is a
byte order mark in front. A CR before LF is a part of the end of its line.
"""

from __future__ import annotations

from typing import NamedTuple

_REPLACED = {0: "\ufffd", 13: " "} | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")

# What `str.isspace` calls white space, but for LF, which ends lines.
SPACES = " \t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B)))
SPACES += "\u2028\u2029\u202f\u205f\u3000"


class Lines(NamedTuple):
    """lines: without their line breaks; starts: the offset of each in the source."""

    lines: list[str]
    starts: list[int]


def clean(text: str) -> str:
    """`text`, as long as it was, without NUL, CR, lone surrogates, and a byte order mark in front."""
    if text.isascii():
        unwritable = "\0" in text or "\r" in text
    else:
        if text[0] == "\ufeff":
            text = " " + text[1:]
        try:
            # A NUL is found ten times sooner in these than in a str of two bytes a character.
            unwritable = b"\0" in text.encode() or "\r" in text
        except UnicodeEncodeError:
            unwritable = True
    return text.translate(_REPLACED) if unwritable else text


def read(text: str) -> Lines:
    """The lines of `clean(text).split("\\n")` with their offsets. Raises `TypeError` for anything but a str."""
    if not isinstance(text, str):
        hint = "; decode it first" if isinstance(text, bytes | bytearray) else ""
        raise TypeError(f"str expected, got {type(text).__name__}{hint}")
    whole = clean(text)
    lines = whole.split("\n")
    starts = []
    at = 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    if whole is not text and "\r\n" in text:  # the CR is a part of the line's end, not a space before it
        lines = [line[: len(raw.removesuffix("\r"))] for line, raw in zip(lines, text.split("\n"), strict=True)]
    return Lines(lines, starts)
