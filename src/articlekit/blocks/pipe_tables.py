"""Pipe tables, in every form that one extractor has written, and as people write them.

    up to 1.4   |No.||Key Points|        doubled pipes between cells
    1.6         |No.                     one cell per line, pipe in front
    1.8         No.|                     one cell per line, pipe at the end
    1.9 - 1.12  No. | Key Points |       no pipe in front; `---|---|` below a row with header cells
    2.0 on      | No. | Key Points |     pipes at both ends; `|---|---|` below a row with header cells
    people      No. | Key Points         pipes between, with a rule or without one

A table ends at its last row: the line glued to it is prose. Rows of unequal length are padded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from articlekit.blocks import lists, markers, one_cell_tables
from articlekit.blocks.line_kinds import BLANK, PARAGRAPH, TABLE_ROW
from articlekit.blocks.rules import Blocks, RuleInput
from articlekit.blocks.table_rows import FRAMED, Alignment, Group, finish, group_rows, join_header, read_framed
from articlekit.blocks.table_rules import alignment, cells_of, is_rule
from articlekit.document import unchecked
from articlekit.document.nodes import Cell, Node, Origin, Row
from articlekit.document.validators import BLANKS
from articlekit.lines import SPACES

_ESCAPED_OR_PIPE: Final = re.compile(r"\\\||\|")

# How code tells a table with a rule as psql draws it from a program.
_PSQL: Final = Origin(FRAMED, 1.0, ("pipes between cells", "a rule with plus signs"))
# One constant per form: how a table was written is known, so the confidence is 1.
_AROUND: Final = Origin("pipe table", 1.0, ("pipes at both ends",))
_BEHIND: Final = Origin("pipe table", 1.0, ("pipe at the end",))
_BETWEEN: Final = Origin("pipe table", 1.0, ("pipes between cells",))
_DOUBLED: Final = Origin("pipe table", 1.0, ("doubled pipes",))
_EQUAL: Final = Origin("pipe table", 0.9, ("rows with as many pipes between",))

# Lines of prose with a pipe stand alone, or two below each other: a byline, a menu. So many rows with as many pipes are
# a table: of two pipes or more, and of one.
MIN_EQUAL_ROWS, MIN_EQUAL_ROWS_OF_TWO = 2, 3
# Lines of one cell, in a row that was broken where the cell had a line break.
MAX_CELL_LINES: Final = 3
# A longer line without a pipe is prose between two tables.
MAX_CELL_LINE_CHARS: Final = 80

# A row as it is written: its text without white space at the ends, with the line breaks of a broken one, and the offset
# where that begins.
_Line = tuple[str, int]


def read(source: RuleInput, at: int) -> Blocks | None:
    """Return the tables that begin at this line: one, or several that are glued together."""
    lines, starts = source.lines, source.starts
    if end := _spread_end(lines, at):
        rows = [_line(lines, starts, i, i + 1) for i in range(at, end, 2)]
        return _by_rows(rows, lines[at:end:2]), ((TABLE_ROW + BLANK) * len(rows))[:-1]
    if is_row(lines[at]):
        edges = _edges_by_outer_pipes(lines, at)
    elif _rule_below(lines, at, 1):
        wrapped = lines[at].endswith(_END) and lines[at + 1].endswith(_END)
        edges = _edges_of_wrapped(lines, at) if wrapped else _edges_below_rule(lines, at, 1)
    elif _rule_below(lines, at, 2):
        edges = _edges_below_rule(lines, at, 2)
    else:
        return _read_equal_rows(source, at)
    rows = [_line(lines, starts, first, end) for first, end in pairwise(edges)]
    if not _is_table(rows):
        return _no_table(source, at, rows) if len(rows) > 1 else None
    tables = one_cell_tables.read(rows) or _by_rows(rows, [lines[first] for first in edges[:-1]])
    return tables, TABLE_ROW * (edges[-1] - at)


def _spread_end(lines: list[str], at: int) -> int:
    """Return the line behind a table with a blank line between all rows, as a rule below the first shows; else 0."""
    pipes = lines[at].count("|")
    if not pipes or at + 4 >= len(lines) or lines[at + 1].strip() or not is_rule(lines[at + 2].strip()):
        return 0
    end = at
    while end < len(lines) and lines[end].count("|") == pipes and (end == at or not lines[end - 1].strip()):
        end += 2
    return end - 1 if end > at + 4 else 0


def _rule_below(lines: list[str], at: int, titles: int) -> bool:
    """Return whether a rule stands below so many lines of titles, which have as many cells."""
    if "|" not in lines[at] or at + titles >= len(lines):
        return False
    rule = lines[at + titles]
    if not is_rule(rule.strip()) or not ("|" in rule or "+" in rule):
        return False
    width = len(cells_of(rule))
    return all("|" in line and len(_pieces(line.strip())) == width for line in lines[at : at + titles])


def is_row(line: str) -> bool:
    """Return whether the line can only be a row: a pipe stands at one of its ends."""
    text = line.strip()
    return text[:1] == "|" or (text[-1:] == "|" and text[-2:] != "\\|")


def _no_table(source: RuleInput, at: int, rows: list[_Line]) -> Blocks:
    """Return the rows as bare lines and items, all at once: one by one, each would read all rows below it again."""
    found: list[Node | int] = []
    letters: list[str] = []
    below = at
    while below < at + len(rows) and "|" in source.lines[below]:
        items, written = lists.read(source, below) or ((below,), PARAGRAPH)
        found += items
        letters.append(written)
        below += len(written)
    return found, "".join(letters)


# --- The lines of a table -----------------------------------------------------------------------------------------

# These return edges: the first line of each row, and the line behind the last.


def _edges_by_outer_pipes(lines: list[str], at: int) -> list[int]:
    """Find the rows of a table with a pipe in front of or behind each."""
    edges = [at]
    while (end := edges[-1]) < len(lines) and "|" in lines[end]:
        text = lines[end].strip()
        is_closed = text[-1] == "|" and text[-2:] != "\\|"
        below = 0 if is_closed else _closing_line(lines, edges)
        if not (is_closed or below or text[0] == "|"):
            break
        edges.append(below or end + 1)
    if end < len(lines) and len(edges) == 2 and "|" not in lines[end] and is_rule(lines[end].strip()):
        edges.append(end + 1)  # one column, and its rule lost the pipe
    return edges


def _closing_line(lines: list[str], edges: list[int]) -> int:
    """Return the line behind the row that begins here, where a line break in a cell cut it; 0 where the row is whole.

    The rows above must show how many pipes it has.
    """
    at = edges[-1]
    first = "".join(lines[edges[0] : edges[1]]).strip() if len(edges) > 1 else _rule_of_broken(lines, at)
    if first[-1:] != "|":
        return 0
    pipes, wanted = lines[at].count("|"), first.count("|")
    if pipes >= wanted or lines[at].strip()[0] != first[0] == "|":
        return 0
    for below in range(at + 1, min(at + 1 + MAX_CELL_LINES, len(lines))):
        text = lines[below].strip()
        pipes += text.count("|")
        if not text or text[0] == "|" != text or pipes > wanted:
            return 0
        if pipes == wanted:
            return below + 1 if text[-1] == "|" else 0
    return 0


def _rule_of_broken(lines: list[str], at: int) -> str:
    """Return the rule below titles that begin at a line and were cut by a line break; "" where there is none."""
    return next((line.strip() for line in lines[at + 2 : at + 2 + MAX_CELL_LINES] if is_rule(line.strip())), "")


def _edges_below_rule(lines: list[str], at: int, titles: int) -> list[int]:
    """Find the rows of a table with pipes between its cells and a rule below its titles, which take so many lines.

    A line with too few pipes between two rows that have all of them belongs to the row above; so do lines that have all
    of them together.
    """
    pipes = lines[at].strip().count("|")
    edges = [*range(at, at + titles + 2)]
    while edges[-1] < len(lines) and (end := _row_end(lines, edges[-1], pipes)) > edges[-1]:
        edges.append(end)
    return edges


def _row_end(lines: list[str], at: int, pipes: int) -> int:
    """Return the line behind the row that begins at a line, which has so many pipes; `at` where no row begins there."""
    count = lines[at].count("|")
    if not count:
        return at
    end = at + 1
    if count < pipes and end < len(lines) and count + lines[end].count("|") == pipes and "|" in lines[end]:
        return end + 1
    if count != pipes:
        return end
    for below in range(end, min(end + MAX_CELL_LINES, len(lines))):
        if not lines[below] or lines[below].isspace():
            break
        if "|" in lines[below]:
            is_next = lines[below].count("|") == pipes and not any(map(is_rule, lines[below + 1 : below + 2]))
            return below if is_next else end
        if len(lines[below]) > MAX_CELL_LINE_CHARS:
            break
    return end


# What ends each row in the text of one tool (a line break of Markdown), also where it was wrapped: then its last line.
_END: Final = "  "


def _edges_of_wrapped(lines: list[str], at: int) -> list[int]:
    """Find the rows of a table whose rows end with two spaces, and may go on over several lines until then."""
    edges = [at]
    end = at
    while end < len(lines) and "|" in lines[edges[-1]] and lines[end] and not lines[end].isspace():
        end += 1
        if lines[end - 1].endswith(_END):
            edges.append(end)
    return edges


def _line(lines: list[str], starts: Sequence[int], first: int, end: int) -> _Line:
    line = lines[first] if end == first + 1 else _join_lines(lines, starts, first, end)
    text = line.strip()
    return text, starts[first] + line.index(text[0])


def _join_lines(lines: list[str], starts: Sequence[int], first: int, end: int) -> str:
    """Return the lines as one text, with a line break and as many spaces between as there are: places stay true."""
    parts = [lines[first]]
    for at in range(first + 1, end):
        gap = starts[at] - starts[at - 1] - len(lines[at - 1])
        parts += ["\n".rjust(gap), lines[at]]
    return "".join(parts)


def _is_table(rows: list[_Line]) -> bool:
    """Return whether these lines make a table: one lone cell with a pipe at its end, or a drawing, does not."""
    first = rows[0][0]
    if len(rows) == 1:
        return first.count("|") >= 2 and not _is_empty(first)
    if first[0] == "|" and first[-1] != "|":
        drawn = sum(text.startswith(_DRAWN) and text[-1] != "|" for text, _ in rows)
        if 2 * drawn >= len(rows):
            return False
    return not _is_empty(first) or not all(_is_empty(text) for text, _ in rows)


_DRAWN: Final = ("|--", "|/", "|\\", "|  |")


def _is_empty(text: str) -> bool:
    return not text.strip(_NO_TEXT) or is_rule(text)


_NO_TEXT: Final = "-:|" + SPACES


# --- Rows without a rule ------------------------------------------------------------------------------------------


def _read_equal_rows(source: RuleInput, at: int) -> Blocks | None:
    """Return the table of rows with pipes between their cells and nothing else to show it: all have as many."""
    lines = source.lines
    pipes = _inner_pipes(lines[at])
    if not pipes:
        return None
    end = at + 1
    while end < len(lines) and (_inner_pipes(lines[end]) == pipes or _has_empty_end(lines[end], pipes)):
        end += 1
    if end - at < (MIN_EQUAL_ROWS if pipes > 1 else MIN_EQUAL_ROWS_OF_TWO) or _are_captions(lines[at:end]):
        return range(at, end), PARAGRAPH * (end - at)
    rows = [_line(lines, source.starts, i, i + 1) for i in range(at, end)]
    return finish([_cells(text, start, False, False) for text, start in rows], None, (), _EQUAL), TABLE_ROW * (end - at)


def _inner_pipes(line: str) -> int:
    """Return how many pipes part the cells of a line that is no row by its outer pipes and no item; 0 for others."""
    if "|" not in line or "||" in line or is_row(line) or markers.marker(line) is not None:
        return 0
    pieces = _pieces(line)
    spaced = [piece[:1].isspace() for piece in pieces[1:]] + [piece[-1:].isspace() for piece in pieces[:-1]]
    if len(set(spaced)) > 1 or any(pieces[0].count(one) > pieces[0].count(other) for one, other in _BRACKETS):
        return 0  # a label in a diagram, `-->|yes| B`; or what a command takes, `[-a | -b]`
    return len(pieces) - 1


def _has_empty_end(line: str, pipes: int) -> bool:
    """Return whether the first or last cell of a row with so many pipes is empty: ` | North | 40`."""
    return line.count("|") == pipes and (line.lstrip()[:2] == "| ") != (line.rstrip()[-2:] == " |")


_BRACKETS: Final = (("[", "]"), ("{", "}"), ("(", ")"))


def _are_captions(lines: list[str]) -> bool:
    """Return whether most lines say much before the first pipe: page titles with a site's name, captions with a credit.

    So do all 9 lines of the corpus (dev, and what was read in resiliparse's text) that would be rows without this.
    """
    return 2 * sum(line.index("|") > MAX_FIRST_CELL_CHARS for line in lines) > len(lines)


MAX_FIRST_CELL_CHARS: Final = 60


# --- Rows ---------------------------------------------------------------------------------------------------------


def _by_rows(rows: list[_Line], firsts: list[str]) -> list[Node]:
    """Return the tables of rows: one, or several where a rule further down makes the row above it a header again."""
    origin = _form_of(rows)
    parts: list[Row | str] = []
    for (text, start), line in zip(rows, firsts, strict=True):
        # With pipes between, a first one closes an empty cell, and so does an indented one with the pipe behind;
        # otherwise it opens the row.
        opened = text[0] == "|" and origin is not _BETWEEN and not (origin is _BEHIND and line[0] != "|")
        parts.append(text if is_rule(text) else _cells(text, start, opened, origin is _DOUBLED))
    rules = [part for part in parts if isinstance(part, str)]
    framed = isinstance(parts[0], str) or isinstance(parts[-1], str) or any("+" in rule for rule in rules)
    groups = group_rows(parts)
    if framed and len(groups) > 1:
        return read_framed(groups, _PSQL if origin is _BETWEEN else origin)
    return _build_tables(groups, origin)


def _build_tables(groups: list[Group], origin: Origin) -> list[Node]:
    """Return the tables of groups of rows. The last row above each rule is the header of what stands below."""
    tables: list[Node] = []
    header: Row | None = None
    body: list[Row] = []
    align: Alignment = ()
    for group in groups:
        body = body + group.rows
        if not group.rule:
            continue
        if not tables and header is None and (joined := join_header(body)) is not None:
            header, body = joined, []
        elif header is not None or len(body[-1].cells) != len(body[-2].cells):
            tables += finish(body[:-1], header, align, origin)
            header, body = body[-1], []
        align = alignment(group.rule)
    return tables + finish(body, header, align, origin)


def _form_of(rows: list[_Line]) -> Origin:
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


# --- Cells --------------------------------------------------------------------------------------------------------


def cells_behind(source: RuleInput, at: int) -> list[Cell]:
    """Return the cells of a line whose pipes stand behind them."""
    text, start = _line(source.lines, source.starts, at, at + 1)
    return list(_cells(text, start, source.lines[at][0] == "|", False).cells)


def _cells(text: str, start: int, opened: bool, doubled: bool) -> Row:
    """Return the cells of one row. opened: its first pipe is no cell's end; doubled: two pipes stand between cells."""
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
        value = piece.strip()
        if value:
            first = at + piece.index(value[0])
            span = (first, first + len(value))
            if "\n" in value:
                value = " ".join([part.strip(BLANKS) for part in value.split("\n")])
            if escaped and not doubled:
                value = value.replace("\\|", "|")
            cells.append(unchecked.cell(span, None, value, ()))
        else:
            cells.append(unchecked.cell((at, at), None, "", ()))
        at += len(piece) + gap
    return unchecked.row((start, start + len(text)), None, tuple(cells))


def _pieces(text: str) -> list[str]:
    """Split `text` at its pipes; an escaped pipe parts nothing."""
    if "\\|" not in text:
        return text.split("|")
    pieces, last = [], 0
    for match in _ESCAPED_OR_PIPE.finditer(text):
        if match[0] == "|":
            pieces.append(text[last : match.start()])
            last = match.end()
    return [*pieces, text[last:]]
