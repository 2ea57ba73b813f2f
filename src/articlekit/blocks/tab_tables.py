"""Tables with tabs between their cells.

Boat→→Built→→Seats        two: one extractor; cells that are empty at the end of a row are gone, a row with one
Osprey→→1921→→40          cell has no tab, and tables of one row are common
Gannet→→1934

Boat→Built→Seats          one: what a browser copies, what PDF readers and spreadsheets write
Osprey→1921→40
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.blocks import markers
from articlekit.blocks.line_kinds import BLANK, TABLE_ROW
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.blocks.table_rows import cell_of, tables_of
from articlekit.document.nodes import Cell, Origin

_TWO: Final = Origin("tabs", 1.0, ("two tabs between cells",))
_ONE: Final = Origin("tabs", 0.9, ("rows with as many tabs between",))

_TABS: Final = re.compile("\t+")

# Between two rows with tabs, so many lines without one are rows of one cell. Of 90 such lines 88 are rows (the pages
# that were read in resiliparse's text).
MAX_ONE_CELL_ROWS: Final = 4
# Fewer equal rows with single tabs are chance: a label and its value.
MIN_ROWS: Final = 2


def may_hold(text: str, heads: Heads) -> bool:
    return "\t" in text


def find(lines: list[str]) -> dict[int, int]:
    """Return for each line where such a table begins the line behind its last."""
    found: dict[int, int] = {}
    at, count = 0, len(lines)
    while at < count:
        if "\t" not in lines[at] or lines[at].isspace():
            at += 1
            continue
        is_table, end = _two_tabs_run(lines, at) if _has_two_tabs(lines[at]) else (False, at + 1)
        if not is_table and (below := _one_tab_end(lines, at)):
            is_table, end = True, below
        if is_table:
            found[at] = end
        at = end
    return found


def _two_tabs_run(lines: list[str], at: int) -> tuple[bool, int]:
    """Return the line behind a run of rows with two tabs between their cells, and whether some row has two cells."""
    end = below = at
    gap = 0
    has_cells = False
    labelled_rows = lines[at].lstrip(" ")[0] == "\t"  # the first column has no title: all below have a label
    while below < len(lines) and gap <= MAX_ONE_CELL_ROWS:
        line = lines[below]
        if _has_two_tabs(line):
            has_cells = has_cells or "\t" in line.strip()
            end, gap = below + 1, 0
        elif not line or "\t" in line or line.isspace() or markers.marker(line) is not None:
            break
        elif labelled_rows and has_cells:
            end = below + 1
        else:
            gap += 1
        below += 1
    while lines[end - 1].isspace():
        end -= 1
    return has_cells, end


def _has_two_tabs(line: str) -> bool:
    """Return whether the line has tabs, and always two for each edge between two cells."""
    runs = _TABS.findall(line.rstrip(" "))
    return bool(runs) and all([not len(run) % 2 for run in runs])


def _one_tab_end(lines: list[str], at: int) -> int:
    """Return the line behind a table with one tab between its cells; 0 where none begins."""
    tabs = _inner_tabs(lines[at])
    end = at + 1
    if tabs:
        while end < len(lines) and _inner_tabs(lines[end]) == tabs:
            end += 1
    return end if end - at >= MIN_ROWS else 0


def _inner_tabs(line: str) -> int:
    """Return how many tabs part the cells of a line; 0 for an indented one, an item and code."""
    if "\t" not in line or line[0] == "\t" or markers.marker(line) is not None:
        return 0
    return line.rstrip().count("\t")


def read(source: RuleInput, at: int) -> Blocks:
    end = source.regions[at].end
    lines, starts = source.lines, source.starts
    two = _has_two_tabs(lines[at])
    letters = [BLANK if lines[i].isspace() else TABLE_ROW for i in range(at, end)]
    rows = [
        _cells(lines[i], starts[i], "\t\t" if two else "\t")
        for i, letter in enumerate(letters, at)
        if letter == TABLE_ROW
    ]
    return tables_of(rows, _TWO if two else _ONE), "".join(letters)


def _cells(line: str, start: int, separator: str) -> list[Cell]:
    cells = []
    begin = 0
    for piece in line.rstrip(" ").split(separator):
        end = begin + len(piece)
        cells.append(cell_of(line, start, begin, end))
        begin = end + len(separator)
    return cells
