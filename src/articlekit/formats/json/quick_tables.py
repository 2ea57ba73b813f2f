"""Tables for the quick reader. Cells are what a document has most of, so they are read in place (see `quick`).

    table({"type": "table", "header": None, "rows": [...]}, 1, (), count)
"""

from __future__ import annotations

from typing import Any

from articlekit.document import unchecked
from articlekit.document.nodes import Cell, Row, Table
from articlekit.document.validators import BLANKS, MAX_DEPTH, MAX_INT
from articlekit.formats.json.quick_values import Above, Count, Doubt, Object, marks_of, rest

_CELL: Any = unchecked.bare(Cell)
_ROW: Any = unchecked.bare(Row)
_TABLE: Any = unchecked.bare(Table)
_SIDES = frozenset({None, "left", "center", "right"})


def table(given: Object, depth: int, above: Above, count: Count) -> Any:
    """A table with its rows."""
    header = given["header"]
    rows = given["rows"]
    if rows.__class__ is not list or depth + 2 > MAX_DEPTH:
        raise Doubt
    known = 3
    if header is not None:
        rows = [header, *rows]
    width = len(rows[0]["cells"])
    made = _rows(rows, width, count)
    if not width:
        raise Doubt
    node = _TABLE()
    node.header = None
    if header is not None:
        node.header = header = made.pop(0)
        for cell in header.cells:
            if cell.text:
                break
        else:
            raise Doubt
    node.rows = tuple(made)
    count(len(given) + 1)
    align = given.get("align")
    if align is None:
        node.align = (None,) * width
        if "align" in given:
            raise Doubt
    else:
        known += 1
        if align.__class__ is not list or len(align) != width or not _SIDES.issuperset(align):
            raise Doubt
        count(width - align.count(None))
        node.align = tuple(align)
    node.span, node.origin = rest(given, known, count)
    node.__class__ = Table
    return node


def _rows(rows: list[Any], width: int, count: Count) -> list[Any]:
    """Rows of `width` cells."""
    made: list[Any] = []
    strings = 0
    for given in rows:
        cells = given["cells"]
        if given["type"] != "row" or cells.__class__ is not list or len(cells) != width:
            raise Doubt
        nodes: list[Any] = []
        for cell in cells:
            text = cell["text"]
            # What `strip` has nothing to take from, it gives back itself; what is no text has no `strip`.
            if text is not text.strip(BLANKS) or "\n" in text or cell["type"] != "cell":
                raise Doubt
            size = len(cell)
            if size == 3 and "span" in cell:
                start, end = cell["span"]
                if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
                    raise Doubt
                span: Any = (start, end)
                strings += 5
            elif size == 2:
                span = None
                strings += 4
            else:
                nodes.append(_odd_cell(cell, text, count))
                continue
            node = _CELL()
            node.span = span
            node.origin = None
            node.text = text
            node.marks = ()
            node.__class__ = Cell
            nodes.append(node)
        size = len(given)
        strings += size + 1
        node = _ROW()
        if size == 3 and "span" in given:
            start, end = given["span"]
            if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
                raise Doubt
            node.span = (start, end)
            node.origin = None
        elif size == 2:
            node.span = node.origin = None
        else:
            node.span, node.origin = rest(given, 2, count)
        node.cells = tuple(nodes)
        node.__class__ = Row
        made.append(node)
    count(strings)
    return made


def _odd_cell(given: Object, text: str, count: Count) -> Cell:
    """A cell with more than a text and a span."""
    count(len(given) + 2)
    if "marks" in given:
        marks = marks_of(given, count)
        span, origin = rest(given, 3, count)
        return Cell(text, marks, span=span, origin=origin)
    span, origin = rest(given, 2, count)
    return unchecked.cell(span, origin, text, ())
