"""Trees and texts on a terminal: a fixed number of columns, few colours, no surprises.

    cut("Pour-over coffee at home", 12)     'Pour-over c…'
"""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from articlekit.cli.writing import can_show, shown

# Select Graphic Rendition (ECMA-48, 8.3.117), the eight colours that every terminal has.
COLOURS = {
    "heading": "1;36",  # bold cyan
    "table_row": "33",
    "list_item": "32",
    "quote": "35",
    "code": "35",
    "blank": "2",
    "dim": "2",
    "kind": "36",
}


class Lines(NamedTuple):
    """The signs that a tree is drawn with."""

    more: str
    last: str
    past: str
    gone: str
    cut: str


BOXES = Lines("├─ ", "└─ ", "│  ", "   ", "…")
ASCII = Lines("|- ", "`- ", "|  ", "   ", "...")


def width() -> int:
    """The columns of the terminal; 100 where there is none, or where it says that it has none."""
    return shutil.get_terminal_size((100, 24)).columns or 100


def signs() -> Lines:
    """Box characters where standard output has them, else ASCII."""
    return BOXES if can_show("".join(BOXES)) else ASCII


def painted(text: str, kind: str) -> str:
    """`text` in the colour of a kind."""
    return f"\x1b[{COLOURS[kind]}m{text}\x1b[0m" if kind in COLOURS else text


def share(value: float) -> str:
    """A confidence in three characters: `.93`, `1.0`."""
    return "1.0" if value >= 0.995 else f"{value:.2f}"[1:]


def columns(text: str) -> int:
    """How many columns a terminal gives `text`: two for wide characters (UAX #11), none for combining ones."""
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character) or character in "\u200b\u200c\u200d\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, room: int) -> str:
    """The beginning of `text` that fits into `room` columns, safe to show, on one line."""
    text = shown(" ".join(text[: room * 4].split()))
    if columns(text) <= room and len(text) <= room * 4:
        return text
    end = signs().cut
    used = len(end)
    for at, character in enumerate(text):
        used += _columns(character)
        if used > room:
            return text[:at].rstrip() + end
    return text


def padded(text: str, room: int) -> str:
    """`text` with spaces behind it up to `room` columns."""
    return text + " " * (room - columns(text))


class Branch(NamedTuple):
    """What one line of a drawn tree says, and the branches below it."""

    text: str
    below: list[Branch]


def tree(root: Branch, paint: Callable[[str], str]) -> Iterator[str]:
    """The lines of a tree; `paint` colours the lines between its branches."""
    drawn = signs()
    yield root.text
    pending = [(branch, "", at == 0) for at, branch in enumerate(reversed(root.below))]
    while pending:
        branch, indent, last = pending.pop()
        yield paint(indent + (drawn.last if last else drawn.more)) + branch.text
        inner = indent + (drawn.gone if last else drawn.past)
        pending.extend((below, inner, at == 0) for at, below in enumerate(reversed(branch.below)))
