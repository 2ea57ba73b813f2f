"""What short lines show of a table: which ones are values, and whether they come again at equal steps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import Final, NamedTuple

from articlekit.blocks import BlockList
from articlekit.blocks.line_kinds import BLANK, PARAGRAPH

# Longer lines are prose.
MAX_CELL_CHARS: Final = 120
MAX_TITLE_CHARS: Final = 40
# Two columns are a list of labels and values as often; wider tables hardly ever stand one cell per line.
MIN_COLUMNS, MAX_COLUMNS = 3, 8
MIN_ROWS: Final = 3
# Where nothing but values stands in the rows, each with the unit of its column, fewer are enough.
MIN_ROWS_OF_VALUES: Final = 2
# Lines of a run above the titles of its columns: a caption, a heading.
MAX_LINES_ABOVE: Final = 2
# So large a share of the rows has a value in a column of values.
MIN_VALUE_SHARE: Final = 0.8
# Where more of the texts in a column are the same, they are no names.
MAX_SAME_SHARE: Final = 0.75
# So large a share of the values in one column has the same unit; in all of them, where a row holds nothing else.
MIN_UNIT_SHARE: Final = 0.9

# $16.56, 2,0 %, 36 Monate, $225 to $300, 8.7, 3–6 months, £1,200+; not a date, which has a word in front or three parts
_AMOUNT: Final = r"[≈~<>±+−-]?\s?[$€£¥]?\s?\d[\d.,\u2009\u202f ]*\s?(?:[%€$£¥+]|°[CF]?)?(?:\s?[^\W\d_]{1,9}\.?)?"
_VALUE: Final = re.compile(rf"{_AMOUNT}(?:\s?(?:[-–—/]|to|bis|à|a)\s?{_AMOUNT})?").fullmatch
_DATE: Final = re.compile(r"(?:19|20)\d\d$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? [^\W\d_]{3,}\.? \d{4}").search


class Grid(NamedTuple):
    """A table in a run of lines.

    first: where it begins there; width: the cells of a row; titled: whether the first of its rows has titles
    """

    first: int
    width: int
    rows: int
    titled: bool

    @property
    def end(self) -> int:
        """The line of the run behind its last."""
        return self.first + self.rows * self.width


def is_value(text: str) -> bool:
    """Return whether a line is an amount and nothing else: of money, of time, a share."""
    if len(text) > MAX_TITLE_CHARS or not any(map(str.isdigit, text)):
        return False
    return _VALUE(text) is not None and _DATE(text) is None


def find_runs(block_list: BlockList, separated: bool) -> Iterator[list[int]]:
    """Find the runs of short bare lines. separated: whether blank lines part all blocks, and so cells too"""
    lines = block_list.lines
    for found in (_BARE_OR_BLANK if separated else _BARE)(block_list.kinds):
        run: list[int] = []
        for at in range(*found.span()):
            if lines[at] and not lines[at].isspace() and len(lines[at]) <= MAX_CELL_CHARS:
                run.append(at)
            elif not (separated and block_list.kinds[at] == BLANK):
                yield run
                run = []
        yield run


_LEAST: Final = MIN_ROWS * MIN_COLUMNS
_BARE: Final = re.compile(f"{PARAGRAPH}{{{_LEAST},}}").finditer
_BARE_OR_BLANK: Final = re.compile(f"{PARAGRAPH}[{PARAGRAPH}{BLANK}]{{{_LEAST},}}").finditer


def find_grids(texts: Sequence[str]) -> Iterator[Grid]:
    """Find the tables in a run of lines."""
    values = list(map(is_value, texts))
    if sum(values) < MIN_ROWS:
        return
    done = 0
    for value in compress(range(len(values)), values):
        if value < done:
            continue
        starts = [at for at in range(max(done, value - 2 * MAX_COLUMNS), value) if _may_begin(texts, at)]
        found = [grid for start in starts for grid in _find_titled_grids(texts, values, start, value)]
        found += _find_numbered_grids(texts, values, value)
        if found:
            best = max(found, key=lambda grid: _likelihood(texts, grid))
            yield best
            done = best.end
        else:
            done = value + 1


def _likelihood(texts: Sequence[str], grid: Grid) -> tuple[int, int, bool]:
    """Return what is larger for the better of two tables on the same lines, which may begin a cell or two apart.

    It has more cells; its names are shorter than the notes in its last column; and it ends where the run does.
    """
    cells = [(len(texts[at]), len(texts[at + grid.width - 1])) for at in range(grid.first, grid.end, grid.width)]
    return grid.rows * grid.width, sum(last - first for first, last in cells), grid.end == len(texts)


def _may_begin(texts: Sequence[str], at: int) -> bool:
    """Return whether a table may begin at a line: at the start of a run, below a caption or the end of a sentence."""
    return at <= MAX_LINES_ABOVE or any(
        len(text) > MAX_TITLE_CHARS or text[-1] in _ENDS for text in texts[at - MAX_LINES_ABOVE : at]
    )


_ENDS: Final = frozenset(".:!?")


def _find_titled_grids(texts: Sequence[str], values: Sequence[bool], first: int, value: int) -> Iterator[Grid]:
    """Yield the tables whose titles begin at a line and whose first value is another."""
    for width in range(MIN_COLUMNS, MAX_COLUMNS + 1):
        column = value - first - width
        if not 0 <= column < width:
            continue
        top = first + width
        if not all(map(_is_title, texts[first:top])):
            return
        columns = [at for at in range(width) if top + at < len(values) and values[top + at]]
        rows = _count_rows(texts, values, top, width, columns)
        if rows >= (MIN_ROWS if len(columns) < width else MIN_ROWS_OF_VALUES):
            yield Grid(first, width, rows + 1, True)


def _is_title(text: str) -> bool:
    """Return whether a line may name a column."""
    if len(text) > MAX_TITLE_CHARS or text[-1] in _NO_TITLE_ENDS:
        return False
    return text[0].isalpha() and not any(map(str.isdigit, text))


_NO_TITLE_ENDS: Final = frozenset(".,;:!?(){}[]=>")


def _count_rows(
    texts: Sequence[str], values: Sequence[bool], first: int, width: int, columns: Sequence[int]
) -> int:
    """Count the whole rows from a line on that have values in these columns."""
    rows = found = 0
    for at in range(first, len(values) - width + 1, width):
        right = sum(values[at + column] for column in columns)
        if not right or (columns[0] > 0 and values[at]):
            break
        found += right
        rows += 1
    if not rows or found < MIN_VALUE_SHARE * rows * len(columns):
        return 0
    table = [texts[first + row * width : first + (row + 1) * width] for row in range(rows)]
    return rows if _has_columns(table, columns) else 0


def _has_columns(table: Sequence[Sequence[str]], columns: Sequence[int]) -> bool:
    """Return whether columns differ as in a table: names are not all the same, and no value counts steps 1, 2, 3."""
    width = len(table[0])
    names = [[row[at] for row in table] for at in range(width) if at not in columns]
    if any(max(Counter(texts).values()) > MAX_SAME_SHARE * len(table) for texts in names):
        return False  # a button
    if any([row[at] for row in table] == [str(n) for n in range(1, len(table) + 1)] for at in columns):
        return False
    units = [[_unit(row[at]) for row in table] for at in columns]
    steady = [max(column.count(unit) for unit in set(column)) / len(table) for column in units]
    if names:
        return max(steady) >= MIN_UNIT_SHARE
    return len({column[0] for column in units}) > 1 and sum(steady) >= MIN_UNIT_SHARE * width


def _unit(text: str) -> str:
    """Return the sign of money in a value, or what stands beside its figures."""
    money = next((sign for sign in text if sign in "$€£¥%"), "")
    return money or "".join([sign for sign in text if not sign.isdigit() and sign not in ".,  -–"])


def _find_numbered_grids(texts: Sequence[str], values: Sequence[bool], first: int) -> Iterator[Grid]:
    """Yield the tables without titles whose rows are counted 1, 2, 3 ... and have other values too."""
    if texts[first] != "1":
        return
    for width in range(MIN_COLUMNS, MAX_COLUMNS + 1):
        rows = 0
        while first + (rows + 1) * width <= len(texts) and texts[first + rows * width] == str(rows + 1):
            rows += 1
        table = [values[first + row * width + 1 : first + (row + 1) * width] for row in range(rows)]
        shares = [sum(column) for column in zip(*table, strict=True)]
        if rows >= MIN_ROWS and any(share >= MIN_VALUE_SHARE * rows for share in shares) and 0 in shares:
            yield Grid(first, width, rows, False)
