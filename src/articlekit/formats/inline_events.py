"""A text and its marks as events in reading order, for formats that write them as nested markup.

events("see the manual", (Mark("link", 8, 14, "/m"),))
# TEXT "see the ", OPEN link, TEXT "manual", CLOSE link
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from articlekit.document.marks import HOLDS_NO_MARK, Mark, is_bare

# The block of a text: rules for line breaks and pipes depend on it.
Place = Literal["paragraph", "heading", "cell"]

TEXT, OPEN, CLOSE, LEAF = range(4)


class Event(NamedTuple):
    """A stretch of text (`TEXT`), the start or the end of a mark, or a mark that holds no other (`LEAF`).

    start, end: half-open offsets of the text that it covers. They are equal where a mark has no text of its own: its
        U+FFFC is left out
    """

    kind: int
    start: int
    end: int
    mark: Mark | None


def events(text: str, marks: Sequence[Mark]) -> Iterator[Event]:
    """Walk over canonical marks (see `document.marks`): properly nested, without empty stretches of text."""
    at = 0
    opened: list[Mark] = []
    for place, mark in enumerate((*marks, None)):
        start = len(text) if mark is None else mark.start
        while opened and opened[-1].end <= start:
            done = opened.pop()
            if at < done.end:
                yield Event(TEXT, at, done.end, None)
                at = done.end
            yield Event(CLOSE, at, at, done)
        if at < start:
            yield Event(TEXT, at, start, None)
        if mark is None:
            return
        bare = is_bare(text, marks, place)
        at = mark.end if bare or mark.kind in HOLDS_NO_MARK else mark.start
        covered = (mark.end, mark.end) if bare else (mark.start, mark.end)
        if mark.kind in HOLDS_NO_MARK:
            yield Event(LEAF, *covered, mark)
        else:
            yield Event(OPEN, *covered, mark)
            opened.append(mark)
