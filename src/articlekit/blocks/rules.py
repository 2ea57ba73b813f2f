"""What a rule is given and what it returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from articlekit.blocks.numbered_lists import Counts
from articlekit.document.nodes import Node

# The nodes that begin at a line (for a bare line its number), and one letter of `line_kinds` for each line they take.
Blocks = tuple[Sequence["Node | int"], str]


class RuleInput(NamedTuple):
    """The lines that a rule may look at.

    lines, starts: as in `lines.Lines`
    regions: the first line of each block that only several lines together show
    not_headings: lines with a `#` in front that are commands or comments of a program
    counts: what the numbers in front of lines say through the whole text
    lines_above_marker: how many lines may stand above the lone `-` that they belong to, 0 where none does
    depth: how many quotes stand around
    read_nested: `readers.read`, for a rule whose block holds lines of its own
    """

    lines: list[str]
    starts: Sequence[int]
    regions: Mapping[int, Region]
    not_headings: frozenset[int]
    counts: Counts
    lines_above_marker: int
    depth: int
    read_nested: Callable[..., tuple[str, list[Node | int]]]


class Region(NamedTuple):
    """A block that was found by looking at the whole text.

    rule: reads it
    end: the line behind its last
    """

    rule: Rule
    end: int


# Reads the blocks that begin at a line, or returns `None`.
Rule = Callable[[RuleInput, int], "Blocks | None"]
# How the lines of a text begin: the first character of each and the first two, each once.
Heads = frozenset[str]
# Whether a text may hold regions of a kind, for a look that costs nearly nothing.
Guard = Callable[[str, Heads], bool]
# Finds regions: for each first line, the line behind the last. Linear in the lines.
Finder = Callable[[list[str]], dict[int, int]]
