"""Items as they are written, before they are nested."""

from __future__ import annotations

from typing import NamedTuple

from articlekit.blocks.markers import Marker
from articlekit.blocks.paragraph import Part
from articlekit.document.nodes import Origin


class Entry(NamedTuple):
    """A line with a marker and the lines that go on with it.

    indent, family, number, checked: as in `markers.Marker`
    marker: the marker as it is written, with the white space behind it
    start: the offset of the marker; paragraphs: per paragraph of the item, (offset, text) of its lines
    origin: why lines without a marker belong to it, where that was guessed
    """

    indent: int
    family: str
    number: int | None
    checked: bool | None
    marker: str
    start: int
    paragraphs: list[list[Part]]
    origin: Origin | None = None

    def is_one_line(self) -> bool:
        """Return whether the item is one line, with its marker on it."""
        if len(self.paragraphs) != 1 or len(self.paragraphs[0]) != 1:
            return False
        return self.paragraphs[0][0][0] == self.start + len(self.marker)


def entry_of(found: Marker, line: str, start: int, paragraphs: list[list[Part]]) -> Entry:
    """Return the item of a line with this marker. start: the offset of the line"""
    written = line[found.begin : found.text_at]
    return Entry(found.indent, found.family, found.number, found.checked, written, start + found.begin, paragraphs)


def follows(number: int | None, after: int | None) -> bool:
    """Return whether a number goes on with a count, or neither is one."""
    return after == (None if number is None else number + 1)


def repeats(number: int | None, after: int | None) -> bool:
    """Return whether both numbers are 1: some tools write that in front of every item."""
    return after == number == 1
