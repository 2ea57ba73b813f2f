"""Which rules read a line: tables of first characters, and the loop that asks them."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_letters
from typing import Final

from articlekit.blocks import (
    aligned_tables,
    blockquote,
    code,
    contents_list,
    dashed_tables,
    framed_tables,
    heading,
    heading_links,
    lists,
    markers,
    markers_below,
    multiline_cells,
    numbered_lists,
    pipe_tables,
    tab_tables,
    thematic_break,
)
from articlekit.blocks.line_kinds import BLANK, PARAGRAPH
from articlekit.blocks.rules import Blocks, Finder, Guard, Region, Rule, RuleInput
from articlekit.document.nodes import Node
from articlekit.lines import SPACES

# Tried in order; the first that answers wins. A line whose first character stands in no table is bare.
RULES: Final[dict[str, tuple[Rule, ...]]] = {
    "#": (heading.read,),
    ">": (blockquote.read,),
    "_": (thematic_break.read,),
    "|": (pipe_tables.read,),
    "-": (thematic_break.read, pipe_tables.read, lists.read),
    ":": (pipe_tables.read,),
    "*": (thematic_break.read, lists.read),
    **dict.fromkeys(markers.FIRSTS - {"-", "*"}, (lists.read,)),
    "(": (dashed_tables.read_count, lists.read),
}
# Extractors leave stray indentation in front of items and rows; indented `#` and `>` are code far more often than not.
INDENTED: Final[dict[str, tuple[Rule, ...]]] = {
    "|": (pipe_tables.read,),
    **dict.fromkeys(markers.FIRSTS, (lists.read,)),
    **dict.fromkeys(ascii_letters + markers.CYRILLIC, (lists.read,)),
}

# Blocks that only several lines together show: whether a text may hold one, what finds them, and what reads one. Where
# two begin at a line, the later one wins.
REGIONS: Final[tuple[tuple[Guard, Finder, Rule], ...]] = (
    (heading_links.may_hold, heading_links.find, heading_links.read),
    (heading.may_hold_underlined, heading.find_underlined, heading.read_underlined),
    (contents_list.may_hold, contents_list.find, contents_list.read),
    (lists.may_hold_letters, lists.find_letters, lists.read),
    (multiline_cells.may_hold, multiline_cells.find, multiline_cells.read),
    (tab_tables.may_hold, tab_tables.find, tab_tables.read),
    (aligned_tables.may_hold, aligned_tables.find, aligned_tables.read),
    (dashed_tables.may_hold, dashed_tables.find, dashed_tables.read),
    (framed_tables.may_hold, framed_tables.find, framed_tables.read),
    (code.may_hold, code.find, code.read),
)


def read(text: str, lines: list[str], starts: Sequence[int], depth: int = 0) -> tuple[str, list[Node | int]]:
    """Return the letters of the lines of `text`, and their blocks.

    starts: the offsets of the lines. They may jump: the lines of a quote begin behind its marks
    depth: how many quotes stand around
    """
    marked = _marked_lines(lines, "|" in text)
    signs = {lines[at][:1] for at in marked}
    regions = _find_regions(text, lines)
    commands = heading.find_commands(lines, marked) if "#" in signs else frozenset()
    if regions:
        marked = sorted({*marked, *regions})
    may_count = regions or not _COUNTS.isdisjoint(signs)
    counts = numbered_lists.find_counts(lines, marked if may_count else [])
    above = markers_below.lines_above_marker(lines) if "-" in signs else 0
    source = RuleInput(lines, starts, regions, commands, counts, above, depth, read)
    return _read(source, range(len(lines)) if above else marked)


def _find_regions(text: str, lines: list[str]) -> dict[int, Region]:
    regions: dict[int, Region] = {}
    heads = frozenset([line[:2] for line in lines])
    heads |= {head[:1] for head in heads}
    for may_hold, find, rule in REGIONS:
        if may_hold(text, heads):
            regions.update({first: Region(rule, end) for first, end in find(lines).items()})
    return regions


def _marked_lines(lines: list[str], piped: bool) -> list[int]:
    """Return the lines that a rule may know by their first character or by a pipe, in order."""
    firsts = _FIRSTS
    if piped:
        return [at for at, line in enumerate(lines) if line[:1] in firsts or "|" in line]
    return [at for at, line in enumerate(lines) if line[:1] in firsts]


def _read(source: RuleInput, marked: list[int] | range) -> tuple[str, list[Node | int]]:
    """Return the letters and blocks of all lines. marked: the lines that are asked about, in order."""
    lines = source.lines
    letters: list[str] = []
    found: list[Node | int] = []
    at, count = 0, len(lines)
    for place in marked:
        if place < at:
            continue
        if place > at:
            found += range(at, place)
            letters.append(PARAGRAPH * (place - at))
            at = place
        if not lines[at]:
            letters.append(BLANK)
            at += 1
            continue
        blocks = _ask(source, at)
        if blocks is not None:
            found += blocks[0]
            letters.append(blocks[1])
            at += len(blocks[1])
    if at < count:
        found += range(at, count)
        letters.append(PARAGRAPH * (count - at))
    return "".join(letters), found


def _ask(source: RuleInput, at: int) -> Blocks | None:
    """Return what the first rule says that knows the line; `None` for a bare line."""
    line = source.lines[at]
    if at in source.regions:
        return source.regions[at].rule(source, at)
    first = line[0]
    if first in _SPACE:
        first = line.lstrip()[:1]
        if not first:
            return (), BLANK
        rules = INDENTED.get(first, ())
    else:
        rules = RULES.get(first, ())
    if source.lines_above_marker and markers_below.is_item(source, at):
        return markers_below.read(source, at)
    for rule in rules:
        blocks = rule(source, at)
        if blocks is not None:
            return blocks
    return pipe_tables.read(source, at) if "|" in line and pipe_tables.read not in rules else None


_SPACE: Final = frozenset(SPACES)
_FIRSTS: Final = frozenset({*_SPACE, *RULES, ""})
_COUNTS: Final = frozenset(markers.DIGITS + markers.CIRCLES + "(（")
