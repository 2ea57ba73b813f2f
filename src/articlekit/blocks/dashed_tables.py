"""Tables with spaces between their columns and a line of dashes below the titles.

    Boat     Built   Seats        ======  =====        Boat     Built        count
    ------   -----   -----        Boat    Built        --------------       -------
    Osprey   1921    40           ======  =====        Osprey   1921             40
    Gannet   1934    60           Osprey  1921         Gannet   1934        (1 row)
                                  ======  =====

Dashes below each title say where the columns stand. One line below all of them leaves it to the gaps that go through
all lines; psql counts the rows, also those of one column.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from articlekit.blocks import markers
from articlekit.blocks.aligned_tables import common_gaps, edges_between, gaps_of
from articlekit.blocks.line_kinds import PARAGRAPH, TABLE_ROW
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.blocks.table_rows import ALIGNED, cell_of, tables_of
from articlekit.document import unchecked
from articlekit.document.nodes import Origin

_DASHES_BELOW: Final = Origin(ALIGNED, 1.0, ("dashes below each title", "spaces between the columns"))
_ONE_RULE: Final = Origin(ALIGNED, 0.9, ("a rule below the titles", "columns stand below each other"))
_COUNTED: Final = Origin(ALIGNED, 1.0, ("a rule below the titles", "the number of rows below them"))

_RULE: Final = re.compile(r" *([-=─━])\1+(?:  *\1\1+)* *").fullmatch
_SEGMENT: Final = re.compile(r"[-=─━]+").finditer
_COUNT: Final = re.compile(r"\((\d{1,9}) rows?\)").fullmatch

# Fewer lines below one rule may have a gap below a gap by chance.
MIN_ROWS: Final = 2

# Where each column begins and ends.
_Edges = list[tuple[int, "int | None"]]


class _Table(NamedTuple):
    """The lines of a table: of its titles, the first and the one behind the last row, the one behind all."""

    titles: int
    first: int
    stop: int
    end: int
    edges: _Edges
    origin: Origin


def may_hold(text: str, heads: Heads) -> bool:
    """Return whether some line may be such a rule."""
    if _HEADS.isdisjoint(heads):
        return False  # most texts: searching each of them takes 1% of the time of `parse`
    return "---" in text or "===" in text or "──" in text or "━━" in text or "-- --" in text


def find(lines: list[str]) -> dict[int, int]:
    """Return for each line where such a table begins the line behind its last."""
    found: dict[int, int] = {}
    done = 0
    for at, line in enumerate(lines):
        if at < done or not line or line.strip()[:1] not in _DASHES or _RULE(line) is None:
            continue
        table = _table(lines, at, done)
        if table is not None:
            begin = min(table.titles, at)
            found[begin] = done = table.end
    return found


_DASHES: Final = frozenset("-=─━")
_HEADS: Final = frozenset(["  ", *(before + dash for dash in _DASHES for before in (dash, " "))])


def _table(lines: list[str], rule: int, done: int) -> _Table | None:
    """Return the table with this rule, which is the first in it."""
    segments = [match.span() for match in _SEGMENT(lines[rule])]
    if len(segments) > 1:
        return _dashes_below(lines, rule, segments, done)
    if rule == 0 or not _may_be_titles(lines[rule - 1]):
        return None
    return _one_column(lines, rule) or _one_rule(lines, rule)


def _may_be_titles(line: str) -> bool:
    return bool(line.strip()) and "|" not in line and "\t" not in line and markers.marker(line) is None


def _dashes_below(lines: list[str], rule: int, segments: list[tuple[int, int]], done: int) -> _Table | None:
    """Return a table whose rule has a part below each title; it may have one above and one at its end too."""
    titles, first = rule - 1, rule + 1
    if rule + 2 < len(lines) and lines[rule + 2].strip() == lines[rule].strip() and _fits(lines[rule + 1], segments):
        titles, first = rule + 1, rule + 3
    if titles < done or titles < 0 or not _fits(lines[titles], segments):
        return None
    stop = first
    while stop < len(lines) and _fits(lines[stop], segments):
        stop += 1
    is_closed = stop < len(lines) and lines[stop].strip() == lines[rule].strip()
    begins = [begin for begin, _ in segments]
    edges: _Edges = list(zip([0, *begins[1:]], [*begins[1:], None], strict=True))
    return _Table(titles, first, stop, stop + is_closed, edges, _DASHES_BELOW) if stop > first else None


def _fits(line: str, segments: list[tuple[int, int]]) -> bool:
    """Return whether a line has text, and none between the columns of a rule; some of it is behind the first one."""
    if not line.strip() or _RULE(line) is not None or len(line.rstrip()) <= segments[1][0]:
        return False
    return all(not line[end:begin].strip() for (_, end), (begin, _) in zip(segments, segments[1:], strict=False))


def _one_rule(lines: list[str], rule: int) -> _Table | None:
    """Return a table with one rule below all titles: its columns are parted by gaps that go through all lines."""
    gaps = [gap for gap in gaps_of(lines[rule - 1]) if gap[0]]  # those within the line
    if not gaps or len(lines[rule].strip()) < len(lines[rule - 1].strip()):
        return None
    count, stop = len(gaps), rule + 1
    while stop < len(lines) and lines[stop].strip() and _RULE(lines[stop]) is None:
        shared = common_gaps(gaps, gaps_of(lines[stop]))
        if len(shared) < count:
            break
        gaps, stop = shared, stop + 1
    if stop - rule - 1 < MIN_ROWS:
        return None
    return _Table(rule - 1, rule + 1, stop, stop, [*edges_between(gaps, None)], _ONE_RULE)


def _one_column(lines: list[str], rule: int) -> _Table | None:
    """Return a table of one column, with the number of its rows below it."""
    for stop in range(rule + 1, len(lines)):
        if not lines[stop].strip() or _RULE(lines[stop]) is not None:
            return None
        found = _COUNT(lines[stop].strip())
        if found is not None:
            rows = stop - rule - 1
            return _Table(rule - 1, rule + 1, stop, stop, [(0, None)], _COUNTED) if rows == int(found[1]) else None
    return None


def read_count(source: RuleInput, at: int) -> Blocks | None:
    """Return the number of rows below a table, which is no title: `(2 rows)`."""
    text = source.lines[at].strip()
    if not at or _COUNT(text) is None or not source.lines[at - 1].strip():
        return None
    start = source.starts[at]
    return (unchecked.paragraph((start, start + len(text)), None, text, ()),), PARAGRAPH


def read(source: RuleInput, at: int) -> Blocks | None:
    lines, starts = source.lines, source.starts
    rule = at if _RULE(lines[at]) is not None else at + 1
    table = _table(lines, rule, at)
    if table is None:
        return None
    rows = [
        [cell_of(lines[place], starts[place], *edge) for edge in table.edges]
        for place in (table.titles, *range(table.first, table.stop))
    ]
    return tables_of(rows[1:], table.origin, header=rows[0]), TABLE_ROW * (table.end - at)
