"""Blocks as Markdown.

    # Tea

    - green
    - black
      > or white

A block is written without the prefix of its first line (its container has written that) and with the prefix of the
others: `> ` for a quote, as many spaces as its marker is wide for a list item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlekit.document import nodes
from articlekit.document.pipe_rows import delimiter_row, pipe_row
from articlekit.document.validators import MAX_LIST_START
from articlekit.formats.markdown import brackets, escape, inline, raw_html
from articlekit.formats.markdown.brackets import Piece
from articlekit.formats.text import BOXES, fence

# A cell without these is written as it is: a table takes .65 of the time.
_CELL_MARKUP = re.compile(r"[\\`*_~<&\]\[|]")


def write(children: tuple[nodes.Node, ...]) -> str:
    """Write the children of a document, with a line break at the end; "" for none."""
    pieces = brackets.document_pieces(children)
    if pieces and isinstance(pieces[0], nodes.ThematicBreak):
        pieces[0] = "***"  # three hyphens at the top would look like front matter
    return _flow(pieces, "", False, None) + "\n" if pieces else ""


def _flow(pieces: Sequence[Piece], prefix: str, tight: bool, item: str | None) -> str:
    """Write blocks below one another. `item` is the marker of the list item that holds them, if any."""
    out: list[str] = []
    previous = ""
    end = len(pieces) - 1
    for at, piece in enumerate(pieces):
        if isinstance(piece, str):
            out.append(piece)
            continue
        if isinstance(piece, nodes.Paragraph):
            text = inline.write(piece.text, piece.marks, "paragraph")
            if item is not None and at == 0 and text[0] == "[" and escape.BOX.match(text):
                text = "\\" + text
            out.append(text.replace("\n", "\n" + prefix) if prefix else text)
        elif isinstance(piece, nodes.List):
            marker = _marker(piece, previous, item or "" if at == 0 else "")
            out.append(_list(piece, prefix, marker, tight and at > 0))
            previous = marker
            continue
        else:
            out.append(_block(piece, prefix, tight or (item is not None and at == 0), at == end))
        previous = ""
    return _between(prefix, tight).join(out)


def _between(prefix: str, tight: bool) -> str:
    """Return what stands between two blocks: a line break, or a blank line if they are not tight."""
    return f"\n{prefix}" if tight else f"\n{prefix.rstrip(' ')}\n{prefix}"


def _block(node: nodes.Node, prefix: str, touches: bool, last: bool) -> str:
    """Write a block.

    prefix: of every line but the first
    touches: whether a marker or another block stands right before it
    last: whether it is the last block of its container
    """
    if isinstance(node, nodes.Heading):
        hashes = "#" * node.level
        return f"{hashes} {inline.write(node.text, node.marks, 'heading')}" if node.text else hashes
    if isinstance(node, nodes.Table):
        return f"\n{prefix}".join([*write_table_header(node), *map(write_row, node.rows)])
    if isinstance(node, nodes.Code):
        return write_code(node, prefix)
    if isinstance(node, nodes.Blockquote):
        inner = _flow(brackets.bracket_children(node.children), prefix + "> ", False, None)
        return f"> {inner}" if inner else ">"
    if isinstance(node, nodes.ThematicBreak):
        # `---` below a paragraph is an underline, and behind a bullet a longer break; underscores are neither.
        return "___" if touches else "---"
    assert isinstance(node, nodes.Html), type(node)
    return raw_html.write_block(node.text, last).replace("\n", "\n" + prefix)


def write_code(node: nodes.Code, prefix: str = "") -> str:
    """Return code in its fence."""
    ticks = fence(node.text)
    words = escape.info(node.language) if node.language else ""
    if node.meta:
        words = f"{words} {escape.info(node.meta)}"
    empty = prefix.rstrip(" ")
    lines = [f"{ticks}{words}"]
    if node.text:
        lines.extend(prefix + line if line else empty for line in node.text.split("\n"))
    return "\n".join([*lines, prefix + ticks])


def write_table_header(table: nodes.Table) -> list[str]:
    """Return the two lines above the rows. Without a header the first is empty: GFM has no table without one."""
    header = write_row(table.header) if table.header is not None else "|" + " |" * len(table.align)
    return [header, delimiter_row(table.align, " ")]


def write_row(row: nodes.Row) -> str:
    """Return a row as a line with pipes."""
    return pipe_row([_cell(cell) if cell.text else "" for cell in row.cells])


def _cell(cell: nodes.Cell) -> str:
    text = cell.text
    if cell.marks or text[0] in escape.ODD or text[-1] in escape.ODD or _CELL_MARKUP.search(text):
        return inline.write(text, cell.marks, "cell")
    return text


# --- Lists ------------------------------------------------------------------------------------------------------------


def _marker(node: nodes.List, previous: str, around: str) -> str:
    """Choose the bullet, or the sign after the number: another one than the list above or around has."""
    for sign in ".)" if node.ordered else "-*+":
        if sign != previous and sign != around:
            return sign
    raise AssertionError


def _list(node: nodes.List, prefix: str, sign: str, touches: bool) -> str:
    """Write a list. touches: whether its first line stands right below a block."""
    items: list[str] = []
    for number, item in enumerate(node.items, node.start):
        # Only the first number counts (5.2), and none may have more than nine digits.
        marker = f"{min(number, MAX_LIST_START)}{sign}" if node.ordered else sign
        inner = prefix + " " * (len(marker) + 1)
        items.append(_item(item, marker, inner, node.tight, not touches or len(items) > 0))
    return _between(prefix, node.tight).join(items)


def _item(item: nodes.ListItem, marker: str, prefix: str, tight: bool, lone: bool) -> str:
    """Write an item. lone: whether its marker may stand alone on its line, as it may not right below a paragraph."""
    if not item.children:
        return marker
    inner = _flow(brackets.bracket_children(item.children), prefix, tight, marker)
    first = item.children[0]
    # cmark-gfm sees the box of a task only behind the first marker of a line.
    if lone and isinstance(first, nodes.List) and first.items[0].checked is not None:
        return f"{marker}\n{prefix}{inner}"
    return f"{marker} {BOXES[item.checked]}{inner}"
