"""Rows that were broken over lines: a cell that held paragraphs ends with a pipe on a line of its own.

Location        |  what two generations of one extractor made of    | Location | Library |
|               |                                                   | 8:10 AM  | Museum  |
Library
|                  The lines of a cell become one text with spaces between. How many columns there were is lost,
8:10 AM            unless whole rows around or a numbering tell.
|
Museum
|
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from articlekit.blocks import one_cell_tables, pipe_tables
from articlekit.blocks.line_kinds import PARAGRAPH, TABLE_ROW
from articlekit.blocks.paragraph import part_of
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.blocks.table_rows import tables_of
from articlekit.blocks.table_rules import is_rule
from articlekit.document import unchecked
from articlekit.document.nodes import Cell, Origin
from articlekit.document.validators import BLANKS

# Lines of one cell. Of the gaps of so many lines between two lone pipes 97% are a cell (corpus dev in the text of
# 1.8.1 and 1.12.2), of longer ones one in three; after a row, 98% of the gaps of up to 6 lines.
MAX_LINES: Final = 3
MAX_LINES_BELOW_ROW: Final = 6

# A longer line above a row of a quarter of its length is prose: 12 of 14 such lines between cells that stand one per
# line (corpus dev in the text of 1.8.1), against 2 of the 187 others.
MAX_CELL_LINE_CHARS: Final = 120

_BY_ROWS: Final = Origin("cells over several lines", 0.8, ("rows with all their pipes stand between",))


def may_hold(text: str, heads: Heads) -> bool:
    return "|" in text


def find(lines: list[str]) -> dict[int, int]:
    """Return for each line where such a table begins the line behind its last."""
    if "|" not in lines and "| " not in lines and not _one_cell_per_line(lines):
        return {}
    found: dict[int, int] = {}
    first = last = -1
    count = 0
    is_broken = False  # whether some cell stands on several lines
    for at, line in enumerate(lines):
        if "|" not in line or not pipe_tables.is_row(line):
            continue
        if count and _joins(lines, last, at):
            count += 1
            is_broken = is_broken or at - last > 1
        else:
            count = 1
            above = lines[at - 1] if at - 1 > last else ""
            is_broken = _kind(line) == _LONE and bool(above.strip()) and "|" not in above
            first = at - is_broken
        last = at
        if is_broken and count > 1:
            found[first] = at + 1
    return found


_LONE, _ONE, _BEHIND, _AROUND = range(4)


def _kind(line: str) -> int:
    text = line.rstrip()
    if text == "|":
        return _LONE
    if text[0] == "|" or text[-1] != "|":
        return _AROUND
    return _ONE if text.count("|") == 1 and text[-2] not in BLANKS else _BEHIND


def _one_cell_per_line(lines: list[str]) -> bool:
    """Return whether three lines or more end with a pipe right behind a cell."""
    return sum([line[-1:] == "|" and line[-2:] not in _NO_CELL for line in lines]) > 2


_NO_CELL: Final = ("|", " |", "||")


def _joins(lines: list[str], last: int, at: int) -> bool:
    """Return whether the row at a line belongs to the table whose latest row is `last`: what is between is a cell."""
    gap = at - last - 1
    if gap == 0:
        return True
    kind, above = _kind(lines[at]), _kind(lines[last])
    if kind == _LONE:
        most = MAX_LINES if above == _LONE else MAX_LINES_BELOW_ROW
    elif kind == _ONE and above in (_ONE, _LONE) and not _parts(lines[at - 1], lines[at]):
        most = 1
    else:
        return False
    return gap <= most and all(lines[i] and not lines[i].isspace() for i in range(last + 1, at))


def _parts(line: str, row: str) -> bool:
    """Return whether a line above the cell of a row is no part of this cell, but prose between two tables."""
    return len(line) > MAX_CELL_LINE_CHARS and len(row) < len(line) // 4


def read(source: RuleInput, at: int) -> Blocks:
    end = source.regions[at].end
    rows: list[list[Cell]] = []
    whole: list[bool] = []  # per row, whether it stands on one line with all its cells
    open_lines: list[int] = []
    for i in range(at, end):
        line = source.lines[i]
        if "|" not in line or not pipe_tables.is_row(line):
            open_lines.append(i)
            continue
        kind = _kind(line)
        if kind in (_LONE, _ONE):
            rows.append([_cell(source, [*open_lines, i])])
            whole.append(False)
            open_lines = []
        elif not is_rule(line):
            rows.append(pipe_tables.cells_behind(source, i))
            whole.append(True)
    cells = [cell for row in rows for cell in row]
    if not any(cell.text for cell in cells) or (not any(whole) and _is_menu(source.lines[at:end], cells)):
        return range(at, end), PARAGRAPH * (end - at)
    tables = tables_of(_join_lone_cells(rows, whole), _BY_ROWS) if any(whole) else one_cell_tables.of_cells(cells)
    return tables, TABLE_ROW * (end - at)


def _is_menu(lines: list[str], cells: list[Cell]) -> bool:
    """Return whether these are the words of a menu with pipes between: all short, no figures, and no cell on a row."""
    alone = all("|" not in line or line.rstrip() == "|" for line in lines)
    return alone and all(len(cell.text) <= 30 and not _FIGURE(cell.text) for cell in cells)


_FIGURE: Final = re.compile("[0-9]").search


def _cell(source: RuleInput, numbers: Sequence[int]) -> Cell:
    """Return the cell of these lines; the last ends with the pipe that closes it."""
    last = numbers[-1]
    lines, starts = source.lines, source.starts
    parts = [part_of(lines[i], starts[i]) for i in numbers[:-1]]
    parts.append(part_of(lines[last].rstrip()[:-1], starts[last]))
    filled = [part for part in parts if part[1]]
    if not filled:
        return unchecked.cell((starts[last], starts[last]), None, "", ())
    span = (filled[0][0], filled[-1][0] + len(filled[-1][1]))
    return unchecked.cell(span, None, " ".join([text for _, text in filled]).replace("\\|", "|"), ())


def _join_lone_cells(rows: list[list[Cell]], whole: list[bool]) -> list[list[Cell]]:
    """Join lone cells with the row that goes on with them, as far as the widest row has room."""
    width = max(map(len, rows))
    done: list[list[Cell]] = []
    filling = False
    for row, is_whole in zip(rows, whole, strict=True):
        if filling and len(done[-1]) + len(row) <= width:
            done[-1] = done[-1] + row
            filling = not is_whole and len(done[-1]) < width
        else:
            done.append(row)
            filling = not is_whole
    return [row for row in done if any(cell.text for cell in row)]
