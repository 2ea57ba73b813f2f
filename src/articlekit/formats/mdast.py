"""mdast, the tree of the JavaScript tools (remark, unified): https://github.com/syntax-tree/mdast.

    {"type": "root", "children": [
      {"type": "heading", "depth": 2, "children": [{"type": "text", "value": "Brewing"}]},
      {"type": "paragraph", "children": [{"type": "text", "value": "Warm the pot first."}]}
    ]}

mdast is flat where we nest: a section becomes its heading and the blocks under it, a question its blocks. What mdast
has no field for is in `data`: `{"articlekit": ["faq", "qa_pair"]}` at the first block of a question that
opens an FAQ. Spans are in `data` too, as `span`: a position in mdast counts lines and columns of a Markdown file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from articlekit.document.marks import Mark
from articlekit.document.nodes import (
    Blockquote,
    Cell,
    Code,
    Document,
    Heading,
    Html,
    List,
    ListItem,
    Node,
    Paragraph,
    QAPair,
    Row,
    Section,
    Table,
    ThematicBreak,
)
from articlekit.formats.inline_events import CLOSE, OPEN, Place, events

Mdast = dict[str, Any]


def dumps(doc: Document, *, indent: int | None = None) -> str:
    """Write `doc` as the JSON of an mdast root; metadata is its `data`."""
    return json.dumps(root(doc), ensure_ascii=False, indent=indent)


def root(doc: Document) -> Mdast:
    """Convert `doc` to an mdast root."""
    made: Mdast = {"type": "root", "children": list(_blocks(doc.children))}
    if doc.metadata:
        made["data"] = {"metadata": doc.metadata}
    return made


def _blocks(children: Iterable[Node]) -> Iterator[Mdast]:
    for child in children:
        if isinstance(child, Section | QAPair):
            yield from _wrapped_blocks(child)
        else:
            yield _WRITERS[type(child)](child)


def _wrapped_blocks(node: Section | QAPair) -> Iterator[Mdast]:
    """Convert the blocks of a node that mdast does not have; the first block has its name in `data`."""
    blocks = _blocks(node.children)
    if isinstance(node, QAPair):
        first: Mdast | None = _WRITERS[type(node.question_block)](node.question_block)
    else:
        first = next(blocks, None) if node.heading is None else _heading(node.heading)
    if first is None:
        return
    if type(node) is not Section:
        first.setdefault("data", {}).setdefault("articlekit", []).insert(0, node.type)
    yield first
    yield from blocks


def _node(node: Node, kind: str, **fields: Any) -> Mdast:
    written: Mdast = {"type": kind, **fields}
    if node.span is not None:
        written["data"] = {"span": list(node.span)}
    return written


def _heading(node: Heading) -> Mdast:
    return _node(node, "heading", depth=node.level, children=phrasing(node.text, node.marks, "heading"))


def _paragraph(node: Paragraph) -> Mdast:
    return _node(node, "paragraph", children=phrasing(node.text, node.marks, "paragraph"))


def _code(node: Code) -> Mdast:
    return _node(node, "code", lang=node.language, meta=node.meta, value=node.text)


def _html(node: Html) -> Mdast:
    """Raw HTML as our Markdown has it, so that what stood in a comment there is not interpreted here."""
    from articlekit.formats.markdown.raw_html import write_block

    return _node(node, "html", value=write_block(node.text))


def _thematic_break(node: ThematicBreak) -> Mdast:
    return _node(node, "thematicBreak")


def _blockquote(node: Blockquote) -> Mdast:
    return _node(node, "blockquote", children=list(_blocks(node.children)))


def _list(node: List) -> Mdast:
    start = node.start if node.ordered else None
    items = [_item(item, node.tight) for item in node.items]
    return _node(node, "list", ordered=node.ordered, start=start, spread=not node.tight, children=items)


def _item(node: ListItem, tight: bool) -> Mdast:
    spread = not tight and len(node.children) > 1
    return _node(node, "listItem", spread=spread, checked=node.checked, children=list(_blocks(node.children)))


def _table(node: Table) -> Mdast:
    """Convert a table. GFM has none without a header, so a row of empty cells is one, as in our Markdown."""
    header = node.header or Row([Cell()] * len(node.align))
    return _node(node, "table", align=list(node.align), children=[_row(row) for row in (header, *node.rows)])


def _row(row: Row) -> Mdast:
    cells = [_node(cell, "tableCell", children=phrasing(cell.text, cell.marks, "cell")) for cell in row.cells]
    return _node(row, "tableRow", children=cells)


_WRITERS: dict[type[Node], Callable[[Any], Mdast]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Code: _code,
    Html: _html,
    ThematicBreak: _thematic_break,
    Blockquote: _blockquote,
    List: _list,
    Table: _table,
}


def phrasing(text: str, marks: Sequence[Mark], place: Place = "paragraph") -> list[Mdast]:
    """Convert a text with its marks to phrasing content."""
    top: list[Mdast] = []
    stack = [top]  # the children of open marks
    for event in events(text, marks):
        if event.mark is None:
            stack[-1].append({"type": "text", "value": text[event.start : event.end]})
        elif event.kind == CLOSE:
            stack.pop()
        else:
            made = _mark(event.mark, text[event.start : event.end], place)
            stack[-1].append(made)
            if event.kind == OPEN:
                stack.append(made["children"])
    return top


def _mark(mark: Mark, text: str, place: Place) -> Mdast:
    if mark.kind == "code":
        return {"type": "inlineCode", "value": text}
    if mark.kind == "break":
        return {"type": "break"}
    if mark.kind == "html":
        from articlekit.formats.markdown.raw_html import write_tag

        return {"type": "html", "value": write_tag(mark.target or "", place)}
    if mark.kind == "image":
        return {"type": "image", "url": mark.target, "title": mark.title, "alt": text}
    if mark.kind == "link":
        return {"type": "link", "url": mark.target, "title": mark.title, "children": []}
    return {"type": {"strikethrough": "delete"}.get(mark.kind, mark.kind), "children": []}
