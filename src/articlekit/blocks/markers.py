"""Markers: what stands in front of an item.

    marker("  (b) its lamp is lit")      Marker(indent=2, family="(a)", number=2, text="its lamp is lit", ...)
    marker("☑ a lamp")                   Marker(number=None, checked=True, text="a lamp", ...)

A sign in front of one line proves nothing by itself, but for the bullets that nobody uses for anything else: `lists`
looks at the lines around it.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import product
from typing import Final, NamedTuple

from articlekit.document.validators import BLANKS
from articlekit.lines import SPACES

# Nothing but a bullet: one line is enough, also without a space behind. U+F0A7 and U+F0B7 are what Word's bullets of
# the Symbol and Wingdings fonts come out as, U+F0D8, U+F0E0 and U+F0FC its arrows and its tick, U+F076 its diamonds.
BULLETS: Final = "•‣⁃◦▪▫●○■□" + "\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf0e0"
# These also stand in front of other lines, so they need another item beside them. Some need no space behind, as they
# begin no word; dashes and quotation marks do.
SPACELESS: Final = (
    "·∙・→➔➜➤➢►▶▸✓✔✗✘✅❌◆◇◈❖❯★☆➡⇒※☞👉🔹🔸"
    "✦✧✱◉◎▷▹▻⁌⁍⦁♦➝➞➙➛⇨⟶◊‧⋅"
)
SPACED: Final = "-*+–—―−»›‐‑﹣－＊"
BOXES: Final = {"☐": False, "❏": False, "❑": False, "☑": True, "☒": True, "🗹": True}

# Ticks and crosses, boxes that are empty or not stand in one list: they are one family.
_OWN_FAMILY: Final = frozenset(BULLETS + SPACED)

CIRCLES: Final = "".join(
    map(chr, (*range(0x2460, 0x2500), *range(0x2776, 0x2794), *range(0x3251, 0x3260), *range(0x32B1, 0x32C0)))
)
# Words in these need no space behind a number.
_EAST_ASIAN: Final = "\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af"
_MARKER: Final = re.compile(
    rf"""(?P<indent>\s*)
    (?:(?P<bullet>[{re.escape(SPACED)}](?=\s|$)|[{BULLETS}{SPACELESS}{"".join(BOXES)}]\ufe0f?)
    |(?P<circled>[{CIRCLES}]|\d\ufe0f?\u20e3)
    |(?P<open>[(（]?)(?P<number>\d{{1,9}}|[a-zA-Zа-яА-Я]|[ivxlc]{{2,7}}|[IVXLC]{{2,7}})
        (?P<close>(?:\.[)-]|[).:-])(?=\s|$)|[）、．]|[°º/](?=\s+[^\W\d])|[.)](?=[{_EAST_ASIAN}])|\)(?=[^\W\d]))
    |(?=\[[ xX]\](?:\s|$)))
    \s*
    (?:\[(?P<box>[ xX])\](?:\s+|$))?""",
    re.VERBOSE,
)

# All that a marker can begin with, but for a letter: a line is examined where it begins so.
DIGITS: Final = "".join([chr(zero + digit) for zero in (0x30, 0x660, 0x6F0, 0x966, 0xFF10) for digit in range(10)])
FIRSTS: Final = frozenset(BULLETS + SPACELESS + SPACED + "".join(BOXES) + DIGITS + CIRCLES + "(（[")

PLAIN_HEADS: Final = frozenset([bullet + " " for bullet in "-" + BULLETS])
# More white space, a box, the number of a page.
_NOT_PLAIN: Final = frozenset(("", "[", *SPACES, *DIGITS))

_LETTERS_CLOSE: Final = frozenset((".", ")", ".)", "）", "．", "、"))
# Lists leave out ё and й.
CYRILLIC: Final = "абвгдежзиклмнопрстуфхцчшщэюя"
_HUNDREDS: Final = ("", "c", "cc", "ccc")
_TENS: Final = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
_ONES: Final = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
# Up to 399, as `product` counts them from 0 on.
_ROMAN_NUMBERS: Final = {"".join(parts): number for number, parts in enumerate(product(_HUNDREDS, _TENS, _ONES))}


class Marker(NamedTuple):
    """A marker and the text behind it.

    indent: columns in front of it
    family: the bullet, one for all that need no space, or the form of the number: `1.`, `(a)`, `i)`, `①`
    begin, text_at: where the marker and the text begin in the line
    checked: whether the box of a task is ticked, `None` where it has no box
    """

    indent: int
    family: str
    number: int | None
    begin: int
    text_at: int
    text: str
    checked: bool | None = None


def marker(line: str) -> Marker | None:
    """Return the marker in front of a line, or `None`. Of two readings of a letter (`i.`, `c)`) the likelier one."""
    found = readings(line)
    return found[0] if found else None


def readings(line: str) -> tuple[Marker, ...]:
    """Return the markers that may stand in front of a line: none, one, or two where a letter may be a Roman numeral."""
    if line[:2] in PLAIN_HEADS and line[2:3] not in _NOT_PLAIN:  # most, and six times as fast
        return (Marker(0, line[0], None, 0, 2, line[2:].rstrip(BLANKS)),)
    match = _MARKER.match(line)
    if match is None:
        return ()
    end = match.end()
    indent = len(match["indent"].expandtabs(4)) if match["indent"] else 0
    begin, text = match.end("indent"), line[end:].rstrip(BLANKS)
    box = None if match["box"] is None else match["box"] != " "
    if (bullet := match["bullet"]) is not None:
        bullet = bullet[0]
        if bullet in SPACED and _PAGE_NUMBER(line) is not None:
            return ()
        family = bullet if bullet in _OWN_FAMILY else SPACELESS[0]
        return (Marker(indent, family, None, begin, end, text, BOXES.get(bullet, box)),)
    if circled := match["circled"]:
        family, value = _circled_number(circled[0])
        return (Marker(indent, family, value, begin, end, text, box),)
    if match["number"] is None:
        return (Marker(indent, "[]", None, begin, end, text, box),)
    forms = _numbers(match["open"], match["number"], match["close"])
    return tuple([Marker(indent, family, number, begin, end, text, box) for family, number in forms])


def _numbers(opening: str, number: str, closing: str) -> list[tuple[str, int]]:
    """Return the family and the value of a number, a letter or a Roman numeral."""
    if opening and closing != (")" if opening == "(" else "）"):
        return []
    if number.isdigit():
        return [(f"{opening}1{closing}", int(number))]
    if closing not in _LETTERS_CLOSE:
        return []
    small = number.lower()
    is_small = number == small
    if number > "z":
        at = CYRILLIC.find(small)
        return [(f"{opening}{'а' if is_small else 'А'}{closing}", at + 1)] if at >= 0 else []
    found = []
    if len(number) == 1:
        found.append((f"{opening}{'a' if is_small else 'A'}{closing}", ord(small) - ord("a") + 1))
    if value := _ROMAN_NUMBERS.get(small):
        found.append((f"{opening}{'i' if is_small else 'I'}{closing}", value))
    return found[::-1] if small == "i" else found


def _circled_number(sign: str) -> tuple[str, int]:
    """Return the family and the value of a circled number or letter, of `⑴` and of a keycap."""
    if sign.isdecimal():
        return "①", int(sign)
    plain = unicodedata.normalize("NFKC", sign)
    core = plain.strip("().")
    if len(core) == 1 and core.isalpha():
        return plain.replace(core, "a"), ord(core.lower()) - ord("a") + 1
    number = int(core) if core.isdecimal() else int(unicodedata.numeric(sign))
    return plain.replace(core, "1") if core != plain else "①", number


# - 12 -
_PAGE_NUMBER: Final = re.compile(r"\s*([-–—−])\s*\d{1,5}\s*\1\s*$").match
