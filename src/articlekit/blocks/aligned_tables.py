"""Tables that are written with spaces, as tools for text with blank lines write them.

    Tea    Minutes          each cell is filled up with spaces, the last one too: all lines
    green  2                are as long, and columns are two spaces apart
    black  4

    Teas                    one column: each line ends with two spaces, and so does a rule
    ---                     below the first
    green
    black

Only the length of the lines tells, so that a text whose lines were stripped has such a table only by chance.
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.blocks.line_kinds import TABLE_ROW
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.blocks.table_rows import ALIGNED, cell_of, tables_of
from articlekit.document.nodes import Origin

_ALIGNED: Final = Origin(ALIGNED, 1.0, ("lines are filled up to one length", "columns stand below each other"))
_COLUMN: Final = Origin(ALIGNED, 1.0, ("lines are filled up to one length",))
_RULED: Final = Origin(ALIGNED, 1.0, ("each line ends with two spaces", "a rule stands below the first"))

_GAP: Final = re.compile("  +").finditer
_FILLED: Final = "  "

# Two lines of any text may be as long as each other, and have a gap below a gap; three hardly ever do.
MIN_LINES, MIN_LINES_OF_ONE_COLUMN, MIN_UNFILLED_LINES = 2, 3, 3


def may_hold(text: str, heads: Heads) -> bool:
    """Return whether some line is blank: the tools that write such tables put blank lines between all blocks."""
    return "" in heads


def find(lines: list[str]) -> dict[int, int]:
    """Return for each line where such a table begins the line behind its last."""
    full = [at for at, line in enumerate(lines) if line]
    if not full or full[-1] - full[0] < len(full):
        return {}  # no blank line stands between two others
    found: dict[int, int] = {}
    done = 0
    for at in [at for at, line in enumerate(lines) if line[-1:] == " " or _FILLED in line]:
        if at < done or lines[at].isspace():
            continue
        first, done = _find_ruled_column(lines, at) or _as_long(lines, at, done)
        if done > first:
            found[first] = done
    return found


def read(source: RuleInput, at: int) -> Blocks:
    end = source.regions[at].end
    lines, starts = source.lines[at:end], source.starts[at:end]
    letters = TABLE_ROW * len(lines)
    ruled = _is_rule(lines[1])
    edges = [(0, None)] if ruled else _edges(lines)
    rows = [[cell_of(line, start, *edge) for edge in edges] for line, start in zip(lines, starts, strict=True)]
    if ruled:
        return tables_of(rows[2:], _RULED, header=rows[0]), letters
    return tables_of(rows, _ALIGNED if len(edges) > 1 else _COLUMN), letters


def _find_ruled_column(lines: list[str], at: int) -> tuple[int, int] | None:
    """Return the lines of a column with a rule below its first line, where that is `at`."""
    if at + 1 == len(lines) or not _is_rule(lines[at + 1]) or "|" in lines[at]:
        return None
    end = at
    while end < len(lines) and lines[end].endswith(_FILLED) and not lines[end].isspace():
        end += 1
    return (at, end) if end > at + 2 else None


def _is_rule(line: str) -> bool:
    return line.endswith(_FILLED) and line.rstrip() == "---"


def _as_long(lines: list[str], at: int, done: int) -> tuple[int, int]:
    """Return the lines around `at` that are as long, if they make a table; an empty span otherwise, behind them."""
    size = len(lines[at])
    first = end = at
    while first > done and len(lines[first - 1]) == size and not lines[first - 1].isspace():
        first -= 1
    while end < len(lines) and len(lines[end]) == size and not lines[end].isspace():
        end += 1
    return (first, end) if _are_table(lines, first, end) else (end, end)


def _are_table(lines: list[str], first: int, end: int) -> bool:
    """Return whether lines of one length make a table: by gaps through all, or because they are filled up."""
    run = lines[first:end]
    if len(run) < MIN_LINES or 2 * sum("|" in line for line in run) > len(run):
        return False
    filled = any(line[-1] == " " for line in run)
    if len(_edges(run)) > 1:
        return filled or (len(run) >= MIN_UNFILLED_LINES and _stands_apart(lines, first, end))
    return filled and len(run) >= MIN_LINES_OF_ONE_COLUMN and _is_one_column(run)


def _stands_apart(lines: list[str], first: int, end: int) -> bool:
    """Return whether blank lines, or the ends of the text, stand around these lines."""
    return not "".join(lines[max(0, first - 1) : first] + lines[end : end + 1]).strip()


def _is_one_column(lines: list[str]) -> bool:
    """Return whether some lines are filled up to the longest, by more than a stray space."""
    return any(line.endswith(_FILLED) for line in lines) and any(line[-1] != " " for line in lines)


def _edges(lines: list[str]) -> list[tuple[int, int | None]]:
    """Return where each column begins and ends: between gaps two spaces wide or more that go through all lines."""
    gaps = gaps_of(lines[0])
    for line in lines[1:]:
        gaps = common_gaps(gaps, gaps_of(line))
    return [(begin, end) for begin, end in edges_between(gaps, len(lines[0])) if end is None or begin < end]


def gaps_of(line: str) -> list[tuple[int, int]]:
    """Return the gaps of a line, two spaces wide or more."""
    return [match.span() for match in _GAP(line)]


def edges_between(gaps: list[tuple[int, int]], size: int | None) -> list[tuple[int, int | None]]:
    """Return where each column begins and ends that these gaps part; the last ends at `size`."""
    begins = [0, *[end for _, end in gaps]]
    ends: list[int | None] = [*[begin for begin, _ in gaps], size]
    return list(zip(begins, ends, strict=True))


def common_gaps(some: list[tuple[int, int]], others: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what two lists of gaps have in common, if it is two wide or more."""
    found = []
    one = other = 0
    while one < len(some) and other < len(others):
        begin, end = max(some[one][0], others[other][0]), min(some[one][1], others[other][1])
        if end - begin >= 2:
            found.append((begin, end))
        if some[one][1] < others[other][1]:
            one += 1
        else:
            other += 1
    return found
