"""Lists of one generation of one extractor: a lone dash on the line below each item.

    green               but also:      -
    -                                  green
    black                              -
    -                                  black

Pipelines that strip lines leave the second form; which one it is shows at the first and at the last dash of each list.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from articlekit.blocks.line_kinds import ITEM_TEXT, LIST_ITEM
from articlekit.blocks.list_entry import Entry
from articlekit.blocks.list_items import nest
from articlekit.blocks.paragraph import part_of
from articlekit.blocks.rules import Blocks, RuleInput

DASH: Final = "-"

# Where so large a share of the gaps between lone dashes has two or three lines, these are lines of one item: 666 of the
# 722 lines in such gaps on such pages (corpus dev in the text of 1.8.1), and one of three on the others.
MIN_GAPS_RATIO: Final = 0.4
MAX_LINES_ABOVE_DASH: Final = 3


def lines_above_marker(lines: list[str]) -> int:
    """Return how many lines may stand above the lone `-` that they belong to, 0 where none does.

    Such a dash stands alone at least twice, never before a text, and not above its text.
    """
    count = lines.count(DASH)
    if count < 2 or any(line[:2] == "- " for line in lines):
        return 0
    dashes = [at for at, line in enumerate(lines) if line == DASH]
    if _votes_for_text_below(lines, dashes) > 0:
        return 0
    gaps = sum(1 < after - at - 1 <= MAX_LINES_ABOVE_DASH for at, after in pairwise(dashes))
    return MAX_LINES_ABOVE_DASH if gaps >= MIN_GAPS_RATIO * (count - 1) else 1


def _votes_for_text_below(lines: list[str], dashes: list[int]) -> int:
    """Return how many lists have their texts below their dashes, less those that have them above."""
    ends = [at for at in range(1, len(dashes)) if dashes[at] - dashes[at - 1] > MAX_LINES_ABOVE_DASH + 1]
    return sum(_vote(lines, dashes[first:end]) for first, end in pairwise([0, *ends, len(dashes)]))


def _vote(lines: list[str], dashes: list[int]) -> int:
    """Return 1 where the texts of these dashes stand below them, -1 where they stand above, 0 where nothing tells."""
    above = lines[dashes[0] - 1].strip() if dashes[0] else ""
    below = lines[dashes[-1] + 1].strip() if dashes[-1] + 1 < len(lines) else ""
    if bool(above) != bool(below):
        return -1 if above else 1
    if above.endswith((":", "：")):
        return 1
    between = [len(line) for i, j in pairwise(dashes) for line in lines[i + 1 : j] if line.strip()]
    if not between:
        return 0
    most = MAX_TIMES_LONGER * max(between)
    return (len(above) > most) - (len(below) > most)


# The paragraph above or below a list is longer than its items; so many times longer, it is none of them.
MAX_TIMES_LONGER: Final = 2


def is_item(source: RuleInput, at: int) -> int:
    """Return how many lines from this one on are an item by the lone dash below them, 0 where it is none.

    More than one only below the dash of another item: nothing tells where the first of a list begins.
    """
    lines = source.lines
    most = source.lines_above_marker if at and lines[at - 1] == DASH else 1
    for count in range(most + 1):
        line = lines[at + count] if at + count < len(lines) else ""
        if line == DASH:
            return count
        if not line or line.isspace() or at + count in source.regions or (count and "|" in line):
            return 0
    return 0


def read(source: RuleInput, at: int) -> Blocks | None:
    """Return the list of items with a lone dash below each; dashes alone are items whose text stood elsewhere."""
    lines, starts = source.lines, source.starts
    entries: list[Entry] = []
    letters: list[str] = []
    while count := is_item(source, at):
        parts = [part_of(lines[i], starts[i]) for i in range(at, at + count)]
        entries.append(Entry(0, DASH, None, None, "", parts[0][0], [parts]))
        letters.append(ITEM_TEXT * count + LIST_ITEM)
        at += count + 1
        while at < len(lines) and lines[at] == DASH:
            letters.append(LIST_ITEM)
            at += 1
    return (nest(entries, loose=False), "".join(letters)) if entries else None
