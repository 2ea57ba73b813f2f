"""Pipe tables, in every dialect that one extractor has written.

    up to 1.4   |No.||Key Points|        doubled pipes between cells
    1.6         |No.                     one cell per line, pipe in front
    1.8         No.|                     one cell per line, pipe behind
    1.9 - 1.12  No. | Key Points |       no pipe in front; `---|---|` below a row with header cells
    2.0 on      | No. | Key Points |     pipes around; `|---|---|` below a row with header cells

A table ends at its last row: the line glued to it is prose. Rows of unequal length are padded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlekit.blocks import lists
from articlekit.blocks.rules import Answer, Page
from articlekit.document import unchecked
from articlekit.document.nodes import Align, Cell, Node, Origin, Row
from articlekit.document.validators import BLANKS

_RULE = "-:| \t"
_ESCAPED_OR_PIPE = re.compile(r"\\\||\|")

# Padding may at most make a table this many times larger: a row of a million cells above a million rows of one is two
# tables, or memory would not be bounded.
MAX_PADDING = 8

# One constant per dialect: how a table was written is known, so the confidence is 1.
_AROUND = Origin("pipe table", 1.0, ("pipes around",))
_BEHIND = Origin("pipe table", 1.0, ("pipe behind",))
_BETWEEN = Origin("pipe table", 1.0, ("pipes between",))
_DOUBLED = Origin("pipe table", 1.0, ("doubled pipes",))
# A numbering that counts to the last cell in equal steps happens by chance in about one table of fifty with two rows,
# and never with more; nothing at all says how many columns a table had that has no numbering.
_COUNTED = Origin("one cell per line", 0.95, ("a numbering column gives the columns",))
_LOST = Origin("one cell per line", 0.5, ("the number of columns is lost",))


# A row as it is written: its text without white space at the ends, and the offset where that begins.
_Line = tuple[str, int]


def read(page: Page, at: int) -> Answer:
    """The tables that begin at this line: one, or several that are glued together."""
    lines = page.lines
    end, count = at, len(lines)
    rows: list[_Line] = []
    if is_row(lines[at]):
        starts = page.starts
        while end < count:
            line = lines[end]
            if "|" not in line:
                break
            text = line.strip()
            if text[0] != "|" and (text[-1] != "|" or text[-2:] == "\\|"):
                break
            start = starts[end]
            rows.append((text, start if line[0] == text[0] else start + line.index(text[0])))
            end += 1
        if end < count and len(rows) == 1 and "|" not in lines[end] and is_rule(lines[end].strip()):
            end += 1  # one column, and its rule lost the pipe
    elif at + 1 < count and is_rule(lines[at + 1].strip()) and _same_width(lines[at], lines[at + 1]):
        if lines[at].endswith(_END) and lines[at + 1].endswith(_END):
            return _wrapped(page, at)
        while end < count and "|" in lines[end]:
            end += 1
    else:
        return None
    if end - at > len(rows):
        rows = list(map(_line, lines[at:end], page.starts[at:end]))
    if not _is_table(rows):
        return _no_table(page, at, rows) if len(rows) > 1 else None
    tables = _one_cell_per_line(rows) or _by_rows(rows, page.lines[at:end])
    return tables, "t" * (end - at)


def _no_table(page: Page, at: int, rows: list[_Line]) -> Answer:
    """The rows as bare lines and items, all at once: asked one by one, each would look at all rows below it again."""
    found: list[Node | int] = []
    letters: list[str] = []
    below = at
    while below < at + len(rows) and "|" in page.lines[below]:
        items, written = lists.read(page, below) or ((below,), "p")
        found += items
        letters.append(written)
        below += len(written)
    return found, "".join(letters)


# What ends each row in the text of one tool (a line break of Markdown), also where it was wrapped: then its last line.
_END = "  "


def _wrapped(page: Page, at: int) -> Answer:
    """The table whose rows end with two spaces, and may go on over several lines until then."""
    lines, starts = page.lines, page.starts
    rows: list[_Line] = []
    firsts: list[str] = []
    first = end = at
    while end < len(lines) and "|" in lines[first] and lines[end] and not lines[end].isspace():
        end += 1
        if lines[end - 1].endswith(_END):
            # A space for each line break, so that places stay true.
            rows.append(_line(" ".join(lines[first:end]), starts[first]))
            firsts.append(lines[first])
            first = end
            if end == len(lines):
                break
    return _by_rows(rows, firsts), "t" * (first - at)


def is_row(line: str) -> bool:
    """Whether the line can only be a row: a pipe stands at one of its ends."""
    text = line.strip()
    return text[:1] == "|" or (text[-1:] == "|" and text[-2:] != "\\|")


def is_rule(text: str) -> bool:
    """Whether only dashes, colons and pipes stand in the stripped line: `---|---|`, `|:--|`."""
    return "-" in text and not text.strip(_RULE)


def _same_width(line: str, rule: str) -> bool:
    return "|" in line and "|" in rule and len(_pieces(line.strip())) == len(_pieces(rule.strip(" \t|")))


def _line(line: str, start: int) -> _Line:
    text = line.strip()
    return text, start + line.index(text[0])


def _is_table(rows: list[_Line]) -> bool:
    """One lone cell with a pipe at its end, or a drawing, is not."""
    first = rows[0][0]
    if len(rows) == 1:
        return first.count("|") >= 2 and not _is_empty(first)
    if first[0] == "|" and first[-1] != "|":
        drawn = sum(text.startswith(_DRAWN) and text[-1] != "|" for text, _ in rows)
        if 2 * drawn >= len(rows):
            return False
    return not _is_empty(first) or not all(_is_empty(text) for text, _ in rows)


_DRAWN = ("|--", "|/", "|\\", "|  |")


def _is_empty(text: str) -> bool:
    return not text.strip(_RULE)


# --- One cell per line --------------------------------------------------------------------------------------------


def _one_cell_per_line(rows: list[_Line]) -> Sequence[Node] | None:
    """The table of the two dialects that lost their columns, or `None` where rows are rows."""
    first = rows[0][0]
    if first[-2:] == " |" or first.count("|") > 1:
        return None
    filled = [text for text, _ in rows if text != "|"]
    front = all(text[0] == "|" != text[-1] for text in filled)
    behind = all(text[0] != "|" == text[-1] and text[-2] not in BLANKS for text in filled)
    lone = sum(text.count("|") == 1 for text, _ in rows)  # a pipe within a cell is not escaped here
    if not (front or behind) or 2 * lone <= len(rows) or any(is_rule(text) for text in filled):
        return None
    cells = [_lone_cell(text, start) for text, start in rows if text != "|"]
    return of_cells(cells) if len(cells) > 1 else None


def of_cells(cells: list[Cell]) -> Sequence[Node]:
    """The table of cells that stand one per line."""
    head, width = _numbered(cells)
    if not width:
        column = [unchecked.row(cell.span, None, (cell,)) for cell in cells if cell.text]
        title = column.pop(0) if _counts(column) else None
        return (_table(column, title, (None,), _LOST),)
    split = [_row(cells[i : i + width]) for i in range(0, len(cells), width)]
    header = split.pop(0) if head else None
    return (_table(split, header, (None,) * width, _COUNTED),)


def _numbered(cells: list[Cell]) -> tuple[int, int]:
    """Where a numbering 1, 2, 3 ... begins and its step: the width of the rows; (0, 0) where there is none.

    It begins in the first row or the second, and fills the table to its last cell.
    """
    numbers = {_number(cell.text): at for at, cell in reversed(list(enumerate(cells)))}
    first, second = numbers.get(1), numbers.get(2)
    if first is None or second is None or second - first < 2:
        return 0, 0
    width = second - first
    counts = all(_number(cell.text) == n for n, cell in enumerate(cells[first::width], 1))
    return (first, width) if first in (0, width) and len(cells) % width == 0 and counts else (0, 0)


def _number(text: str) -> int | None:
    digits = text[:5].rstrip(".)")
    return int(digits) if len(text) <= 5 and digits.isascii() and digits.isdigit() else None


# --- Rows ---------------------------------------------------------------------------------------------------------


def _by_rows(rows: list[_Line], lines: list[str]) -> list[Node]:
    """The tables of the other dialects. A rule makes the row above it a header: of this table, or of one glued on."""
    origin = _dialect(rows)
    tables: list[Node] = []
    body: list[Row] = []
    header: Row | None = None
    align: tuple[Align | None, ...] = ()
    for (text, start), line in zip(rows, lines, strict=True):
        if "-" not in text or text.strip(_RULE):
            # With the pipe behind, an indented first pipe closes an empty cell; otherwise it opens the row.
            opened = text[0] == "|" and not (origin is _BEHIND and line[0] != "|")
            body.append(_cells(text, start, opened, origin is _DOUBLED))
            continue
        if header is None and len(body) == 1:
            header = body.pop()
        elif body and (header is not None or len(body[-1].cells) != len(body[-2].cells)):
            above = body.pop()
            tables += _finished(body, header, align, origin)
            body, header = [], above
        align = (None,) * (text.strip("|").count("|") + 1) if ":" not in text else _sides(text)
    return tables + _finished(body, header, align, origin)


def _dialect(rows: list[_Line]) -> Origin:
    first, last = rows[0][0], rows[-1][0]
    if first[0] != "|" and last[0] != "|" and first[-1] == "|":
        return _BEHIND
    texts = [text for text, _ in rows if not is_rule(text)]
    if all([text[0] == "|" == text[-1] for text in texts]):
        spaced = any([text[1:2] == " " or text[-2:-1] == " " for text in texts])  # "| a || b |" has an empty cell
        return _AROUND if spaced or not any(["||" in text for text in texts]) else _DOUBLED
    if all([text[-1] == "|" for text in texts]):
        rules = [text for text, _ in rows if is_rule(text)]
        return _AROUND if rules and rules[0][0] == "|" else _BEHIND
    return _AROUND if texts[0][0] == "|" else _BETWEEN


def _finished(body: list[Row], header: Row | None, align: tuple[Align | None, ...], origin: Origin) -> list[Node]:
    """The table of these rows; where padding would make it grow without bound, one per run of rows of a length."""
    if header is not None and not any([cell.text for cell in header.cells]):
        header = None
    every = body if header is None else [header, *body]
    if not every:
        return []
    widths = [len(row.cells) for row in every]
    width = max(widths)
    if min(widths) < width:
        if width * len(every) > MAX_PADDING * sum(widths) + 64:
            return _finished_runs(every, header, align, origin)
        body = [_padded(row, width) for row in body]
        header = None if header is None else _padded(header, width)
    if header is None and _counts(body):
        header = body.pop(0)
    return [_table(body, header, align if len(align) == width else (align + (None,) * width)[:width], origin)]


def _finished_runs(rows: list[Row], header: Row | None, align: tuple[Align | None, ...], origin: Origin) -> list[Node]:
    """One table for each run of rows of one length; the first of them is the header, if there is one."""
    tables: list[Node] = []
    first = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or len(rows[at].cells) != len(rows[first].cells):
            run = rows[first:at]
            above = run.pop(0) if first == 0 and header is not None else None
            width = len((above or run[0]).cells)
            tables.append(_table(run, above, (align + (None,) * width)[:width], origin))
            first = at
    return tables


def _counts(body: list[Row]) -> bool:
    """Whether the first column counts 1, 2, 3 ... from the second row on: then the first row names the columns."""
    if len(body) < 3 or _leading(body[1].cells[0].text) != 1 or not any([cell.text for cell in body[0].cells]):
        return False
    return _leading(body[0].cells[0].text) is None and all(
        _leading(row.cells[0].text) == n for n, row in enumerate(body[1:], 1)
    )


def _leading(text: str) -> int | None:
    """The number in front of a text: 3 for `3`, `3.` and `3) Tea`."""
    if not "0" <= text[:1] <= "9":
        return None
    digits = text[:4]
    end = next((i for i, sign in enumerate(digits) if not ("0" <= sign <= "9")), len(digits))
    return int(digits[:end]) if 0 < end < 4 and text[end : end + 1] in ("", ".", ")") else None


def _table(body: list[Row], header: Row | None, align: tuple[Align | None, ...], origin: Origin) -> Node:
    every = body if header is None else [header, *body]
    span = (every[0].span[0], every[-1].span[1])  # type: ignore[index]
    return unchecked.table(span, origin, header, tuple(body), align)


def _sides(rule: str) -> tuple[Align | None, ...]:
    return tuple(map(_side, rule.strip("|").split("|")))


def _side(rule: str) -> Align | None:
    rule = rule.strip()
    left, right = rule[:1] == ":", rule[-1:] == ":" and len(rule) > 1
    return "center" if left and right else "right" if right else "left" if left else None


def _padded(row: Row, width: int) -> Row:
    missing = width - len(row.cells)
    if not missing:
        return row
    end = row.span[1]  # type: ignore[index]
    return unchecked.row(row.span, None, row.cells + (unchecked.cell((end, end), None, "", ()),) * missing)


def of_rows(rows: list[list[Cell]], origin: Origin, header: list[Cell] | None = None) -> Sequence[Node]:
    """The table of these rows."""
    return _finished([_row(cells) for cells in rows], None if header is None else _row(header), (), origin)


def cells_behind(page: Page, at: int) -> list[Cell]:
    """The cells of a line whose pipes stand behind them."""
    text, start = _line(page.lines[at], page.starts[at])
    return list(_cells(text, start, page.lines[at][0] == "|", False).cells)


def _row(cells: list[Cell]) -> Row:
    return unchecked.row((cells[0].span[0], cells[-1].span[1]), None, tuple(cells))  # type: ignore[index]


# --- Cells --------------------------------------------------------------------------------------------------------


def _cells(text: str, start: int, opened: bool, doubled: bool) -> Row:
    """The cells of one row. opened: its first pipe is no cell's end; doubled: two pipes stand between cells."""
    begin = 1 if opened else 0
    end = len(text)
    if text[-1] == "|" and end > begin and text[-2:] != "\\|":
        end -= 1
    inner = text[begin:end]
    escaped = "\\" in inner
    gap = 2 if doubled else 1
    at = start + begin
    cells = []
    for piece in inner.split("||") if doubled else _pieces(inner) if escaped else inner.split("|"):
        value = piece.strip(BLANKS)
        cell = _Cell()
        if value:
            first = at + piece.index(value[0])
            cell.span = (first, first + len(value))
            cell.text = value.replace("\\|", "|") if escaped and not doubled else value
        else:
            cell.span = (at, at)
            cell.text = ""
        cell.origin = None
        cell.marks = ()
        cell.__class__ = Cell
        cells.append(cell)
        at += len(piece) + gap
    return _row_of(start, start + len(text), tuple(cells))


_Cell = unchecked.bare(Cell)
_Row = unchecked.bare(Row)


def _row_of(start: int, end: int, cells: tuple[Cell, ...]) -> Row:
    row = _Row()
    row.span = (start, end)
    row.origin = None
    row.cells = cells
    row.__class__ = Row
    return row  # type: ignore[no-any-return]


def _pieces(text: str) -> list[str]:
    """`text` between its pipes; an escaped pipe parts nothing."""
    if "\\|" not in text:
        return text.split("|")
    pieces, last = [], 0
    for match in _ESCAPED_OR_PIPE.finditer(text):
        if match[0] == "|":
            pieces.append(text[last : match.start()])
            last = match.end()
    return [*pieces, text[last:]]


def _lone_cell(text: str, start: int) -> Cell:
    """The cell of a line that holds one, with its pipe in front or behind."""
    inner = text.strip("|")
    value = inner.strip(BLANKS)
    at = start + text.index(value[0]) if value else start
    return unchecked.cell((at, at + len(value)), None, value.replace("\\|", "|") if "\\" in value else value, ())
