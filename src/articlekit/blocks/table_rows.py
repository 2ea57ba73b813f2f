"""Tables out of rows: padding, headers, and rows that were written over several lines.

tables_of([[cell("Boat"), cell("Built")], [cell("Osprey")]], origin)
    [Table(header=None, rows=(Row(Boat, Built), Row(Osprey, "")))]

Without a rule a table has no header, unless its first column counts 1, 2, 3 ... from the second row on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from articlekit.blocks import table_rules
from articlekit.document import unchecked
from articlekit.document.nodes import Align, Cell, Node, Origin, Row, Span, Table

# Padding may at most make a table this many times larger: a row of a million cells above a million rows of one is two
# tables, or memory would not be bounded.
MAX_PADDING: Final = 8

# What the origin of a table says that is drawn in the plane: its gaps and lines are no code.
FRAMED: Final = "framed table"
ALIGNED: Final = "aligned with spaces"

Alignment = tuple[Align | None, ...]


class Group(NamedTuple):
    """The rows between two rules.

    rule: the text of the rule below them, "" where none is
    """

    rows: list[Row]
    rule: str


def tables_of(rows: Sequence[Sequence[Cell]], origin: Origin, header: Sequence[Cell] | None = None) -> list[Node]:
    """Return the table of these cells."""
    return finish([row_of(cells) for cells in rows], None if header is None else row_of(header), (), origin)


def is_drawn(block: Node | int) -> bool:
    """Return whether the block is a table drawn with spaces or a frame, and so no code, although it looks like it."""
    return isinstance(block, Table) and block.origin is not None and block.origin.rule in (FRAMED, ALIGNED)


def row_of(cells: Sequence[Cell]) -> Row:
    return unchecked.row(_span(cells), None, tuple(cells))


def _span(parts: Sequence[Cell] | Sequence[Row]) -> Span:
    return parts[0].span[0], parts[-1].span[1]  # type: ignore[index]


def cell_of(line: str, start: int, begin: int, end: int | None) -> Cell:
    """Return the cell at `line[begin:end]`, where the line stands at `start` in the text."""
    text = line[begin:end].strip()
    at = start + (line.index(text, begin) if text else begin)
    return unchecked.cell((at, at + len(text)), None, text, ())


def finish(body: list[Row], header: Row | None, align: Alignment, origin: Origin) -> list[Node]:
    """Return the table of these rows; where padding would make it grow without bound, one per run of equal lengths."""
    if header is not None and not any([cell.text for cell in header.cells]):
        header = None
    every = body if header is None else [header, *body]
    if not every:
        return []
    widths = [len(row.cells) for row in every]
    width = max(widths)
    if min(widths) < width:
        if width * len(every) > MAX_PADDING * sum(widths) + 64:
            return _finish_runs(every, header, align, origin)
        body = [_pad_row(row, width) for row in body]
        header = None if header is None else _pad_row(header, width)
    if header is None and counts(body):
        header, body = body[0], body[1:]
    return [table_of(body, header, align, origin)]


def _finish_runs(rows: list[Row], header: Row | None, align: Alignment, origin: Origin) -> list[Node]:
    """Make a table of each run of rows of one length; the first of them is the header, if there is one."""
    tables: list[Node] = []
    for _, run in groupby(rows, lambda row: len(row.cells)):
        body = list(run)
        above = body.pop(0) if header is not None and not tables else None
        tables.append(table_of(body, above, align, origin))
    return tables


def table_of(body: Sequence[Row], header: Row | None, align: Alignment, origin: Origin) -> Node:
    """Return the table of rows of one length; columns that `align` lacks are not aligned."""
    every = body if header is None else [header, *body]
    width = len(every[0].cells)
    return unchecked.table(_span(every), origin, header, tuple(body), (align + (None,) * width)[:width])


def _pad_row(row: Row, width: int) -> Row:
    missing = width - len(row.cells)
    if not missing:
        return row
    end = row.span[1]  # type: ignore[index]
    return unchecked.row(row.span, None, row.cells + (unchecked.cell((end, end), None, "", ()),) * missing)


def counts(body: Sequence[Row]) -> bool:
    """Return whether the first column counts 1, 2, 3 ... from the second row on: then the first names the columns."""
    if len(body) < 3 or leading_number(body[1].cells[0].text) != 1 or not any([cell.text for cell in body[0].cells]):
        return False
    return leading_number(body[0].cells[0].text) is None and all(
        leading_number(row.cells[0].text) == n for n, row in enumerate(body[1:], 1)
    )


def leading_number(text: str) -> int | None:
    """Return the number in front of a text: 3 for `3`, `3.` and `3) Tea`."""
    found = _LEADING_NUMBER(text)
    return None if found is None else int(found[1])


_LEADING_NUMBER: Final = re.compile(r"([0-9]{1,3})(?:[.)]|\Z)").match


# --- Rules between rows -------------------------------------------------------------------------------------------

# Rows above the first rule that can be titles: more than one where a title stands above several columns. More are data.
MAX_HEADER_ROWS: Final = 3


def group_rows(parts: Sequence[Row | str]) -> list[Group]:
    """Return the rows between rules, which are texts among the parts of a table."""
    groups: list[Group] = []
    body: list[Row] = []
    for part in parts:
        if isinstance(part, Row):
            body.append(part)
        elif body:
            groups.append(Group(body, part))
            body = []
    if body:
        groups.append(Group(body, ""))
    elif groups and isinstance(parts[0], str):
        groups[-1] = Group(groups[-1].rows, "")  # the frame below a frame above
    return groups


def read_framed(groups: list[Group], origin: Origin) -> list[Node]:
    """Return the table of groups of rows with rules between them, where rules are more than the line below a header.

    The first group is the header if the rule below it is the only one or is another than the ones below. With rules
    between all rows, each group is a row, which may stand on several lines.
    """
    head, *rest = groups
    header = None
    if rest and _is_header(groups):
        header = join_rows(head.rows)
    else:
        rest = groups
    if len(rest) > 1 and _over_lines(rest, groups):
        body = [join_rows(group.rows) for group in rest]
    else:
        body = [row for group in rest for row in group.rows]
    return finish(body, header, table_rules.alignment(head.rule) if rest is not groups else (), origin)


def _is_header(groups: list[Group]) -> bool:
    """Return whether the first group holds the titles of the columns."""
    rules = [table_rules.sign(group.rule) for group in groups[:-1]]
    if rules[0] == rules[-1] and len(rules) > 1 and max(len(group.rows) for group in groups[1:]) == 1:
        return False  # all rows have a rule below them
    return len(groups[0].rows) <= MAX_HEADER_ROWS or rules[0] not in rules[1:]


def _over_lines(body: list[Group], groups: list[Group]) -> bool:
    """Return whether the lines of a group are one row: a rule of `=` says so, or a cell goes on below an empty one."""
    if table_rules.sign(groups[0].rule) == "=":
        return True
    below = [row for group in body for row in group.rows[1:]]
    return any(not cell.text for row in below for cell in row.cells)


def join_header(rows: list[Row]) -> Row | None:
    """Return the header of the rows above the first rule; `None` where they are data."""
    if len(rows) == 1:
        return rows[0]
    if not 1 < len(rows) <= MAX_HEADER_ROWS or len({len(row.cells) for row in rows}) > 1 or len(rows[0].cells) < 2:
        return None
    grouped = [_has_group_titles(row) for row in rows]
    if len(rows) > 2:
        return join_rows(rows) if all(grouped[:-1]) else None
    return join_rows(rows) if any(grouped) or not any(_has_numbers(row) for row in rows) else None


def _has_group_titles(row: Row) -> bool:
    """Return whether a title stands for several columns: cells of the row are empty, or the same."""
    return not row.cells[0].text or len({cell.text for cell in row.cells}) < len(row.cells)


def _has_numbers(row: Row) -> bool:
    return any(cell.text[:1].isdigit() for cell in row.cells)


def join_rows(rows: Sequence[Row]) -> Row:
    """Make one row of several, with the texts of each column one behind the other.

    Where the texts of two cells take turns, no cell has characters of its own: all have the span of the row.
    """
    if len(rows) == 1:
        return rows[0]
    width = max(len(row.cells) for row in rows)
    columns = [[row.cells[at] for row in rows if at < len(row.cells) and row.cells[at].text] for at in range(width)]
    span = _span(rows)
    apart = all(one[1] <= other[0] for one, other in pairwise([_span(column) for column in columns if column]))
    cells = []
    end = span[0]
    for column in columns:
        own = _span(column) if column else (end, end)
        end = own[1]
        cells.append(unchecked.cell(own if apart else span, None, " ".join([cell.text for cell in column]), ()))
    return unchecked.row(span, None, tuple(cells))
