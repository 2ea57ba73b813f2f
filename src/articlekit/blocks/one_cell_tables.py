"""Tables with one cell per line: the two forms of pipe tables that lost their columns.

|No.            No.|
|Tea            Tea|
|1              1|               a numbering says how many cells make a row;
|green          green|           without one, all cells stay in one column

"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articlekit.blocks.table_rows import counts, row_of, table_of
from articlekit.blocks.table_rules import is_rule
from articlekit.document import unchecked
from articlekit.document.nodes import Cell, Node, Origin
from articlekit.document.validators import BLANKS

# A numbering that counts to the last cell in equal steps happens by chance in about one table of fifty with two rows,
# and never with more; nothing at all says how many columns a table had that has no numbering.
_COUNTED: Final = Origin("one cell per line", 0.95, ("a numbering column gives the columns",))
_LOST: Final = Origin("one cell per line", 0.5, ("the number of columns is lost",))


def read(rows: list[tuple[str, int]]) -> Sequence[Node] | None:
    """Return the table of rows with one cell each, `None` where rows are rows.

    rows: as in `pipe_tables`: text and offset of each
    """
    first = rows[0][0]
    if first[-2:] == " |" or first.count("|") > 1:
        return None
    filled = [text for text, _ in rows if text != "|"]
    front = all(text[0] == "|" != text[-1] for text in filled)
    behind = all(text[0] != "|" == text[-1] and text[-2] not in BLANKS for text in filled)
    lone = sum(text.count("|") == 1 for text, _ in rows)  # a pipe within a cell is not escaped here
    if not (front or behind) or 2 * lone <= len(rows) or any(is_rule(text) for text in filled):
        return None
    cells = [_cell(text, start) for text, start in rows if text != "|"]
    return of_cells(cells) if len(cells) > 1 else None


def of_cells(cells: list[Cell]) -> Sequence[Node]:
    """Return the table of cells that stand one per line."""
    first, width = _find_numbering(cells)
    if not width:
        column = [unchecked.row(cell.span, None, (cell,)) for cell in cells if cell.text]
        title = column.pop(0) if counts(column) else None
        return (table_of(column, title, (), _LOST),)
    rows = [row_of(cells[i : i + width]) for i in range(0, len(cells), width)]
    header = rows.pop(0) if first else None
    return (table_of(rows, header, (), _COUNTED),)


def _find_numbering(cells: list[Cell]) -> tuple[int, int]:
    """Return where a numbering 1, 2, 3 ... begins and its step: the width of the rows; (0, 0) where there is none.

    It begins in the first row or the second, and fills the table to its last cell.
    """
    numbers = {_number(cell.text): at for at, cell in reversed(list(enumerate(cells)))}
    first, second = numbers.get(1), numbers.get(2)
    if first is None or second is None or second - first < 2:
        return 0, 0
    width = second - first
    in_step = all(_number(cell.text) == n for n, cell in enumerate(cells[first::width], 1))
    return (first, width) if first in (0, width) and len(cells) % width == 0 and in_step else (0, 0)


def _number(text: str) -> int | None:
    digits = text[:5].rstrip(".)")
    return int(digits) if len(text) <= 5 and digits.isascii() and digits.isdigit() else None


def _cell(text: str, start: int) -> Cell:
    """Return the cell of a line that holds one, with its pipe in front or behind."""
    inner = text.lstrip("|")
    at = start + len(text) - len(inner)
    value = inner.rstrip("|").strip(BLANKS)
    at = at + inner.index(value[0]) if value else start  # a pipe may stand within the cell
    return unchecked.cell((at, at + len(value)), None, value.replace("\\|", "|"), ())
