"""Draw trees and lines on a terminal of a given width.

    truncate("Pour-over coffee at home", 12)     'Pour-over c…'
"""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from articlekit.cli.writing import can_encode, uses_color
from articlekit.terminal import printable

Paint = Callable[[str, str], str]

# Select Graphic Rendition (ECMA-48, 8.3.117), the eight colors that every terminal has.
COLORS = {
    "heading": "1;36",  # bold cyan
    "table_row": "33",
    "list_item": "32",
    "quote": "35",
    "code": "35",
    "blank": "2",
    "dim": "2",
    "kind": "36",
}


class TreeSigns(NamedTuple):
    """The characters that draw a tree."""

    branch: str
    last_branch: str
    line: str
    space: str
    ellipsis: str


BOXES = TreeSigns("├─ ", "└─ ", "│  ", "   ", "…")
ASCII = TreeSigns("|- ", "`- ", "|  ", "   ", "...")


def terminal_width() -> int:
    """Return the width of the terminal in columns; 100 if there is none, or if it says 0."""
    return shutil.get_terminal_size((100, 24)).columns or 100


def tree_signs() -> TreeSigns:
    """Box characters if standard output can encode them, else ASCII."""
    return BOXES if can_encode("".join(BOXES)) else ASCII


def painter() -> Paint:
    """Return a function that writes a text in the color of a kind, on a terminal with colors."""
    return _colorize if uses_color() else lambda text, kind: text


def _colorize(text: str, kind: str) -> str:
    return f"\x1b[{COLORS[kind]}m{text}\x1b[0m" if kind in COLORS else text


def format_confidence(value: float) -> str:
    """Return a confidence in three characters, as `.93`; empty for what is certain."""
    return "" if value == 1 else f"{min(value, 0.99):.2f}"[1:]


def display_width(text: str) -> int:
    """Return how many columns `text` takes: two for wide characters (UAX #11), none for combining ones."""
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    if unicodedata.combining(character) or character in "\u200b\u200c\u200d\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def truncate(text: str, width: int) -> str:
    """Return the beginning of `text` that fits into `width` columns, printable and on one line."""
    text = printable(" ".join(text[: width * 4].split()))
    if display_width(text) <= width and len(text) <= width * 4:
        return text
    ellipsis = tree_signs().ellipsis
    used = len(ellipsis)
    for at, character in enumerate(text):
        used += _character_width(character)
        if used > width:
            return text[:at].rstrip() + ellipsis
    return text


def pad(text: str, width: int) -> str:
    """`text` with spaces at its end, up to `width` columns."""
    return text + " " * (width - display_width(text))


class Branch(NamedTuple):
    """A line of a drawn tree, and the branches below it."""

    text: str
    children: list[Branch]


def draw_tree(root: Branch, paint: Callable[[str], str]) -> Iterator[str]:
    """Yield the lines of a tree; `paint` colors the signs between its branches."""
    signs = tree_signs()
    yield root.text
    pending = [(branch, "", at == 0) for at, branch in enumerate(reversed(root.children))]
    while pending:
        branch, indent, is_last = pending.pop()
        yield paint(indent + (signs.last_branch if is_last else signs.branch)) + branch.text
        inner = indent + (signs.space if is_last else signs.line)
        pending.extend((child, inner, at == 0) for at, child in enumerate(reversed(branch.children)))
