"""What is written: blocks that their own characters prove, with no threshold and no language.

    flat = read("Tea\\n- green\\n- black")
    flat.kinds     "pll"
    flat.blocks    [0, List(...)]        a bare line is its number until `infer` decides on it

A rule is asked only for the first characters it begins with, so a bare line costs one look-up.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from articlekit import lines
from articlekit.blocks import emphasis, readers
from articlekit.document.nodes import Node

__all__ = ["BlockList", "read"]


class BlockList(NamedTuple):
    """A text as a flat list of blocks.

    lines, starts: as in `lines.Lines`; a line that is strong as a whole begins behind its stars
    kinds: the kind of each line, a letter of `line_kinds`
    blocks: nodes, and for each bare line its number
    """

    lines: list[str]
    starts: Sequence[int]
    kinds: str
    blocks: list[Node | int]

    def first_lines(self) -> list[int]:
        """Return the first line of each block."""
        starts = self.starts
        return [b if isinstance(b, int) else bisect_right(starts, b.span[0]) - 1 for b in self.blocks]  # type: ignore[index]


def read(text: str) -> BlockList:
    """Read what is written in `text`. Raises `TypeError` for anything but a str."""
    rows, starts = lines.read(text)
    if "**" in text:
        rows, starts = emphasis.strip_lines(rows, starts)
    kinds, found = readers.read(text if "\r" not in text else "\n".join(rows), rows, starts)
    return BlockList(rows, starts, kinds, found)
