"""What a rule is given and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from articlekit.document.nodes import Node


class Page(NamedTuple):
    """The lines that a rule may look at.

    lines, starts: as in `source.Lines`
    fences: the line of each opening code fence, with the line of the fence that closes it
    broken: the first line of each table with rows broken over lines, with the line behind its last
    columns: the first line of each table that is written with spaces, with the line behind its last
    underlined: the level of each title with a rule below it
    commands: the lines with a `#` in front that is no title's
    marks_after: how many lines before a lone `-` may belong to it (extractors of one generation wrote lists so), or 0
    depth: how many quotes stand around
    inner: `blocks.read`, for a rule whose block holds lines of its own
    """

    lines: list[str]
    starts: list[int]
    fences: dict[int, int]
    broken: dict[int, int]
    columns: dict[int, int]
    underlined: dict[int, int]
    commands: frozenset[int]
    marks_after: int
    depth: int
    inner: Callable[[str, list[str], list[int], int], tuple[str, list[Node | int]]]


# The nodes that begin at a line (for a bare line its number), and one letter (see `BlockList.kinds`) for each line they
# take; or `None`.
Answer = tuple[Sequence[Node | int], str] | None
Rule = Callable[[Page, int], Answer]
