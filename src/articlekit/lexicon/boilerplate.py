"""Lines that belong to the page and not to the article, by their words.

    boilerplate_kind("Advertisement")                   "advertisement"
    boilerplate_kind("Read more: The old quay")         "read more"
    boilerplate_kind("Written by Ada Lind")             "author"
    boilerplate_kind("Share the work with a friend")    ""
    line_kind("Advertisement"), line_kind("By")         "advertisement", "author": nothing but a line of the lexicons
    is_boilerplate("Read more: The old quay")           True, for a whole line or a label with a colon
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.lexicon.tables import BOILERPLATE

# Longer lines are not compared as a whole, and a label is not searched for in them.
MAX_LINE_CHARS: Final = 80
MAX_PHRASE_CHARS: Final = 200
# What may stand around such a line.
_AROUND: Final = (
    " \t\xa0\u3000:\uff1a.\u3002!\uff01?\uff1f\u2026,;-\u2013\u2014_*#|/~=<>()"
    "\"'\xab\xbb\u2018\u2019\u201c\u201d\u201e[]\u3010\u3011\u300c\u300d"
    "\u2022\xb7\u25a0\u25cf\u25c6\u25b6\u25ba\u25bc\u25be\u2605\u2192\ufe0f"
)

LINES: Final = {line: kind for line, kind in BOILERPLATE.items() if "\u2026" not in line}
# What is said of goods and accounts stands in articles as well: alone it ends no part of an article.
_WEAK: Final = frozenset(("shop", "account", "cookies", "disclosure"))
BOILERPLATE_LABELS: Final = frozenset(line for line, kind in LINES.items() if kind not in _WEAK)
_STARTS: Final[dict[str, list[tuple[str, str]]]] = {}
_PHRASES: Final[dict[str, str]] = {}
for _line, _kind in BOILERPLATE.items():
    if _line.startswith("\u2026"):
        _PHRASES[_line.strip("\u2026 ")] = _kind
    elif _line.endswith("\u2026"):
        _start = _line.rstrip("\u2026 ")
        _STARTS.setdefault(_start.partition(" ")[0], []).append((_start, _kind))
# Phrases by the longest of their words, which few lines have.
_BY_WORD: Final[dict[str, list[str]]] = {}
for _phrase in _PHRASES:
    _BY_WORD.setdefault(max(_phrase.split(), key=len), []).append(_phrase)
_WORDS: Final = frozenset(_BY_WORD)
# `Lee también ...`: a line that begins so is one, whatever stands behind.
for _line, _kind in LINES.items():
    if _kind == "read more" and " " in _line:
        _STARTS.setdefault(_line.partition(" ")[0], []).append((_line, _kind))
_FIRST_WORDS: Final = frozenset(line.strip("\u2026 ").partition(" ")[0] for line in BOILERPLATE)
_number: Final = re.compile(r"\d{1,6}")


def line_kind(text: str) -> str:
    """Return the kind of a line that the lexicons have as a whole; "" for any other."""
    if len(text) > MAX_LINE_CHARS:
        return ""
    bare = text.casefold().strip(_AROUND)
    kind = LINES.get(bare)
    if kind is None and bare[:1].isdecimal():
        kind = LINES.get(_number.sub("#", bare, count=1))
    return kind or ""


def boilerplate_kind(text: str) -> str:
    """Return the kind of boilerplate that a line is by its words; "" for none."""
    line = text[:MAX_PHRASE_CHARS].casefold()
    if len(text) <= MAX_LINE_CHARS:
        kind = line_kind(text) or LINES.get(_label(line), "")
        if kind:
            return kind
    line = line.lstrip(_AROUND)
    for start, kind in _STARTS.get(line.partition(" ")[0], ()):
        if line.startswith(start) and not line[len(start) :][:1].isalnum():
            return kind
    words = line.split()
    # Most lines have none of these words, and few words have signs around them: 0.6 times the time of the loop below.
    if _WORDS.isdisjoint(words) and _WORDS.isdisjoint([word.strip(_AROUND) for word in words if not word.isalpha()]):
        return ""
    line = _number.sub("#", line)
    for word in words:
        for phrase in _BY_WORD.get(word.strip(_AROUND), ()):
            if phrase in line:
                return _PHRASES[phrase]
    return ""


def kind_by_first_word(line: str, word: str) -> str:
    """Return what `boilerplate_kind` does if the first word of the line begins a phrase of the lexicons; else "".

    Six lines of seven need no further look.
    """
    word = word.strip(_AROUND)
    return boilerplate_kind(line) if word in _FIRST_WORDS or word.isdecimal() else ""


def is_boilerplate(text: str) -> bool:
    """Return whether a line belongs to the page as a whole, or begins with a label such as `Read more: ...`."""
    head = text[:MAX_LINE_CHARS].casefold()
    if len(text) <= MAX_LINE_CHARS and head.strip(_AROUND) in BOILERPLATE_LABELS:
        return True
    return _label(head) in BOILERPLATE_LABELS


def _label(line: str) -> str:
    """Return what stands before the first colon."""
    at = line.find(":")
    if at < 0:
        at = line.find("\uff1a")
    return line[:at].strip(_AROUND) if at > 0 else ""
