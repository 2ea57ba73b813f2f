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
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from articlekit.document import nodes
from articlekit.document.marks import Mark
from articlekit.formats.inline_events import CLOSE, OPEN, Place, events

Mdast = dict[str, Any]


def dumps(doc: nodes.Document, *, indent: int | None = None) -> str:
    """Write `doc` as the JSON of an mdast root; metadata is its `data`."""
    return json.dumps(root(doc), ensure_ascii=False, indent=indent)


def root(doc: nodes.Document) -> Mdast:
    """Convert `doc` to an mdast root."""
    made: Mdast = {"type": "root", "children": list(_blocks(doc.children))}
    if doc.metadata:
        made["data"] = {"metadata": doc.metadata}
    return made


def _blocks(children: Iterable[nodes.Node]) -> Iterator[Mdast]:
    for child in children:
        if isinstance(child, nodes.Section | nodes.QAPair):
            yield from _wrapped_blocks(child)
        else:
            yield _block(child)


def _wrapped_blocks(node: nodes.Section | nodes.QAPair) -> Iterator[Mdast]:
    """Convert the blocks of a node that mdast does not have; the first block has its name in `data`."""
    blocks = _blocks(node.child_nodes)
    first = next(blocks, None)
    if first is None:
        return
    if type(node) is not nodes.Section:
        first.setdefault("data", {}).setdefault("articlekit", []).insert(0, node.type)
    yield first
    yield from blocks


def _block(node: nodes.Node) -> Mdast:
    match node:
        case nodes.Heading(level=depth):
            return _node(node, "heading", depth=depth, children=phrasing(node.text, node.marks, "heading"))
        case nodes.Paragraph():
            return _node(node, "paragraph", children=phrasing(node.text, node.marks, "paragraph"))
        case nodes.Code():
            return _node(node, "code", lang=node.language, meta=node.meta, value=node.text)
        case nodes.Html():
            from articlekit.formats.markdown.raw_html import write_block

            # As our Markdown has it, so that what stood in a comment there is not interpreted here.
            return _node(node, "html", value=write_block(node.text))
        case nodes.ThematicBreak():
            return _node(node, "thematicBreak")
        case nodes.Blockquote():
            return _node(node, "blockquote", children=list(_blocks(node.children)))
        case nodes.List(ordered=ordered, tight=tight):
            start = node.start if ordered else None
            items = [_item(item, tight) for item in node.items]
            return _node(node, "list", ordered=ordered, start=start, spread=not tight, children=items)
        case nodes.Table():
            # GFM has no table without a header, so a row of empty cells is one, as in our Markdown.
            header = node.header or nodes.Row([nodes.Cell()] * len(node.align))
            return _node(node, "table", align=list(node.align), children=[_row(row) for row in (header, *node.rows)])
    raise AssertionError(node)


def _item(node: nodes.ListItem, tight: bool) -> Mdast:
    spread = not tight and len(node.children) > 1
    return _node(node, "listItem", spread=spread, checked=node.checked, children=list(_blocks(node.children)))


def _row(row: nodes.Row) -> Mdast:
    cells = [_node(cell, "tableCell", children=phrasing(cell.text, cell.marks, "cell")) for cell in row.cells]
    return _node(row, "tableRow", children=cells)


def _node(node: nodes.Node, kind: str, **fields: Any) -> Mdast:
    written: Mdast = {"type": kind, **fields}
    if node.span is not None:
        written["data"] = {"span": list(node.span)}
    return written


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
    match mark.kind:
        case "code":
            return {"type": "inlineCode", "value": text}
        case "break":
            return {"type": "break"}
        case "html":
            from articlekit.formats.markdown.raw_html import write_tag

            return {"type": "html", "value": write_tag(mark.target or "", place)}
        case "image":
            return {"type": "image", "url": mark.target, "title": mark.title, "alt": text}
        case "link":
            return {"type": "link", "url": mark.target, "title": mark.title, "children": []}
        case "strikethrough":
            return {"type": "delete", "children": []}
        case _:
            return {"type": mark.kind, "children": []}
