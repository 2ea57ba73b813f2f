"""What is written: blocks that their own characters prove, with no threshold and no language.

    flat = read("Tea\\n- green\\n- black")
    flat.kinds     "pll"
    flat.blocks    [0, List(...)]        a bare line stays a number until it is judged

A rule is asked only for the first characters it begins with, so a bare line costs one look-up.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from articlekit import source
from articlekit.grammar import blocks
from articlekit.tree import Node

__all__ = ["Flat", "read"]


class Flat(NamedTuple):
    """A text as a flat list of blocks.

    lines, starts: as in `source.Lines`
    kinds: a letter per line: `b` blank, `p` bare, `t` table row, `l` list marker, `i` goes on with a list item,
        `h` heading, `q` quote, `c` code, `r` thematic break
    blocks: nodes, and for each bare line its number
    """

    lines: list[str]
    starts: list[int]
    kinds: str
    blocks: list[Node | int]

    def first_lines(self) -> list[int]:
        """The first line of each block."""
        starts = self.starts
        return [b if isinstance(b, int) else bisect_right(starts, b.span[0]) - 1 for b in self.blocks]  # type: ignore[index]


def read(text: str) -> Flat:
    """Read what is written in `text`. Raises `TypeError` for anything but a str."""
    lines, starts = source.read(text)
    kinds, found = blocks.read(text, lines, starts)
    return Flat(lines, starts, kinds, found)
