"""Cut a text that is too large: into lines, these into sentences, these into words, and these between characters.

cut("Tea is old. It is good.", 12, lambda start, part: len(part))
# [Piece(0, "Tea is old.", " ", 0, 11), Piece(12, "It is good.", "\\n", 410, 11)]
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

# What a cut costs (see `units`).
BETWEEN_LINES = 400
BETWEEN_SENTENCES = 410
BETWEEN_WORDS = 420
IN_WORD = 430

# Takes where a part starts and its text; returns its size as it is written.
Measure = Callable[[int, str], int]


class Piece(NamedTuple):
    """A part of a text.

    start: where it begins in the text
    glue: what stands between it and the next piece
    cost: of a cut before it
    """

    start: int
    text: str
    glue: str
    cost: int
    size: int


# Where lines, sentences and words end, with the blanks behind them.
_ENDS = (
    (re.compile(r"\n+"), BETWEEN_LINES),
    (re.compile(r"[.!?…][\"”’')\]]*\s+|[。！？][”」』）]*\s*"), BETWEEN_SENTENCES),
    (re.compile(r"\s+"), BETWEEN_WORDS),
)


def cut(text: str, limit: int, measure: Measure) -> list[Piece]:
    """Return the pieces of a text that is too large, each of at most `limit` unless it is one character."""
    return _cut(text, limit, measure, 0, 0, 0, "\n")


def _cut(text: str, limit: int, measure: Measure, level: int, start: int, cost: int, glue: str) -> list[Piece]:
    if level == len(_ENDS):
        return _cut_word(text, limit, measure, start, cost, glue)
    parts = _parts(text, *_ENDS[level], cost, glue)
    found: list[Piece] = []
    for at, part, behind, before in parts:
        measured = measure(start + at, part) if len(parts) > 1 else limit + 1
        if measured <= limit:
            found.append(Piece(start + at, part, behind, before, measured))
        else:
            found += _cut(part, limit, measure, level + 1, start + at, before, behind)
    return found


def _parts(text: str, ends: re.Pattern[str], between: int, cost: int, glue: str) -> list[tuple[int, str, str, int]]:
    """Return where each part starts, its text, what follows it and the cost before it."""
    parts: list[tuple[int, str, str, int]] = []
    at = 0
    for match in ends.finditer(text):
        if match.end() == len(text):
            break
        part = text[at : match.end()].rstrip()
        if part:
            parts.append((at, part, text[at + len(part) : match.end()], between if parts else cost))
            at = match.end()
    if parts and not text[at:].strip():
        parts[-1] = (*parts[-1][:2], glue, parts[-1][3])
    else:
        parts.append((at, text[at:], glue, between if parts else cost))
    return parts


def _cut_word(text: str, limit: int, measure: Measure, start: int, cost: int, glue: str) -> list[Piece]:
    """Halve a word, and its halves, between what people take for characters (grapheme clusters)."""
    import regex

    word = text.strip()  # blanks in front, as of code, stand in no piece of their own
    start += text.index(word)
    places = [match.start() for match in regex.finditer(r"\X", word)] + [len(word)]
    found: list[Piece] = []
    pending = [(0, len(places) - 1)]
    while pending:
        first, last = pending.pop()
        part = word[places[first] : places[last]]
        size = measure(start + places[first], part)
        if size <= limit or last - first <= 1:
            is_first, is_last = first == 0, last == len(places) - 1
            found.append(
                Piece(start + places[first], part, glue if is_last else "", cost if is_first else IN_WORD, size)
            )
        else:
            middle = (first + last) // 2
            pending += [(middle, last), (first, middle)]
    return found
