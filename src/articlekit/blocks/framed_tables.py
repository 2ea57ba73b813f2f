"""Tables with a frame: grids of `+` and `-`, and box drawings.

    +--------+-------+        ┌────────┬───────┐
    | Boat   | Built |        │ Boat   │ Built │         Boat   │ Built
    +========+=======+        ├────────┼───────┤        ────────┼──────
    | Osprey | 1921  |        │ Osprey │ 1921  │         Osprey │ 1921
    +--------+-------+        └────────┴───────┘

A grid (pandoc, reStructuredText) has a rule below each row, so a row may stand on several lines.
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.blocks.line_kinds import TABLE_ROW
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.blocks.table_rows import FRAMED, MAX_HEADER_ROWS, cell_of, group_rows, read_framed, row_of
from articlekit.blocks.table_rules import CROSSINGS, HORIZONTAL, VERTICAL, is_rule
from articlekit.document.nodes import Origin, Row
from articlekit.lines import SPACES

_GRID: Final = Origin(FRAMED, 1.0, ("a grid of plus signs and hyphens",))
_BOX: Final = Origin(FRAMED, 1.0, ("a box drawing",))

_BOXES: Final = frozenset(HORIZONTAL + VERTICAL + CROSSINGS)
_VERTICALS: Final = frozenset("|" + VERTICAL)
_SPLIT: Final = re.compile(f"[|{VERTICAL}]")
_CORNERS: Final = re.compile(f"[+{CROSSINGS}]")
_FIRSTS: Final = frozenset("+") | _BOXES


def may_hold(text: str, heads: Heads) -> bool:
    """Return whether a text may have such a table: a line begins with one of these, perhaps behind white space."""
    if not _FIRSTS.isdisjoint(heads):
        return True
    return not _SPACES.isdisjoint(heads) and any([sign in text for sign in _COMMON])


_SPACES: Final = frozenset(SPACES)
_COMMON: Final = ("+-", "+=", *"│┃║├┼")


def find(lines: list[str]) -> dict[int, int]:
    """Return for each line where such a table begins the line behind its last."""
    found: dict[int, int] = {}
    done = 0
    for at, line in enumerate(lines):
        if at < done:
            continue
        text = line.strip()
        if text[:1] not in _FIRSTS:
            continue
        first, end, is_table = at, *_framed_run(lines, at)
        if not is_table and end <= at + 1 and at > done and is_rule(text):
            first, end = at - 1, _unframed_end(lines, at)
            is_table = end > at
        if is_table:
            found[_header_line(lines, first, done)] = end
        done = max(end, at + 1)  # a part of a run that is no table is none either
    return found


def _header_line(lines: list[str], at: int, done: int) -> int:
    """Return the first line of the rows right above a table with no frame above them: they are its header."""
    first = at
    while first > done and at - first < MAX_HEADER_ROWS and _is_framed_row(lines[first - 1].strip()):
        if is_rule(lines[first - 1].strip()):
            return at
        first -= 1
    return at if first > done and _is_framed_row(lines[first - 1].strip()) else first


def _framed_run(lines: list[str], at: int) -> tuple[int, bool]:
    """Return the line behind a run of lines with a frame at both ends, and whether they are a table.

    One has rows and rules, and some rule has corners within: a box around a note, or a stack of boxes, has none.
    """
    end, rows, columns = at, 0, 0
    while end < len(lines):
        text = lines[end].strip()
        if _is_frame(text):
            columns = max(columns, len(_CORNERS.findall(text)) - 1)
        elif _is_framed_row(text):
            rows += 1
        else:
            break
        end += 1
    return end, rows > 0 and columns > 1


def _is_framed_row(text: str) -> bool:
    return len(text) > 1 and text[0] in _VERTICALS and text[-1] in _VERTICALS


def _is_frame(text: str) -> bool:
    """Return whether the stripped line is a rule with corners, and not the rules of two boxes beside each other."""
    if " " in text:
        return False
    return text[:1] in _FIRSTS and text[-1:] in _FIRSTS and _CORNERS.search(text) is not None and is_rule(text)


def _unframed_end(lines: list[str], rule: int) -> int:
    """Return the line behind a table with a rule of box drawings below its first row; 0 where none is there."""
    width = len(_CORNERS.findall(lines[rule]))
    if not width or lines[rule].isascii() or len(_SPLIT.findall(lines[rule - 1])) != width:
        return 0
    end = rule + 1
    while end < len(lines) and len(_SPLIT.findall(lines[end])) == width:
        end += 1
    return end


def read(source: RuleInput, at: int) -> Blocks | None:
    """Return the table; `None` where all of its lines are rules."""
    end = source.regions[at].end
    parts: list[Row | str] = []
    places: list[int] = []
    has_header = False  # whether a rule stands below a row
    for line, start in zip(source.lines[at:end], source.starts[at:end], strict=True):
        text = line.strip()
        if not is_rule(text):
            parts.append(_row(line, start, places))
        elif _CORNERS.search(text) is not None:
            has_header = has_header or (bool(parts) and isinstance(parts[-1], Row))
            places = places or [match.start() for match in _CORNERS.finditer(line)]
            parts.append(text)
        elif has_header:  # a row without values; above it, hyphens below each title, as polars writes them
            parts.append(_row(line, start, places))
    groups = group_rows(parts)
    if not groups:
        return None
    return read_framed(groups, _GRID if source.lines[at].isascii() else _BOX), TABLE_ROW * (end - at)


def _row(line: str, start: int, places: list[int]) -> Row:
    """Return the cells of a line. places: the corners of the rule above, so that a pipe within a cell parts nothing."""
    if not places or not _has_these_corners(line, places):
        places = [match.start() for match in _SPLIT.finditer(line)]
    edges = [-1, *places, len(line)]
    cells = [cell_of(line, start, begin + 1, end) for begin, end in zip(edges, edges[1:], strict=False)]
    if len(cells) > 2 and line.lstrip()[0] in _VERTICALS:
        del cells[0]
    if len(cells) > 1 and line.rstrip()[-1] in _VERTICALS:
        del cells[-1]
    return row_of(cells)


def _has_these_corners(line: str, places: list[int]) -> bool:
    """Return whether a line has a sign of the frame at each of these places, and ends with none outside of them."""
    if any(line[place : place + 1] not in _VERTICALS for place in places):
        return False
    before, behind = line[: places[0]].lstrip(), line[places[-1] + 1 :].rstrip()
    return before[:1] not in _VERTICALS and behind[-1:] not in _VERTICALS
