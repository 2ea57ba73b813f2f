"""mdast, the tree of the JavaScript tools (remark, unified): https://github.com/syntax-tree/mdast.

    {"type": "root", "children": [
      {"type": "heading", "depth": 2, "children": [{"type": "text", "value": "Brewing"}]},
      {"type": "paragraph", "children": [{"type": "text", "value": "Warm the pot first."}]}
    ]}

mdast is flat where we nest: a section becomes its heading and what stands under it, a question its blocks. What
mdast has no field for stands in `data`: `{"articlekit": ["faq", "qa_pair"]}` at the first block of a question that
opens an FAQ. Spans go into `data` too, as `span`: a position in mdast counts lines and columns of a Markdown file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from articlekit.document.marks import Mark, is_bare
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
from articlekit.formats.json.field_table import NAMES

Mdast = dict[str, Any]


def dumps(doc: Document, *, indent: int | None = None) -> str:
    """`doc` as the JSON of an mdast root; metadata is its `data`."""
    return json.dumps(root(doc), ensure_ascii=False, indent=indent)


def root(doc: Document) -> Mdast:
    """`doc` as an mdast root."""
    made: Mdast = {"type": "root", "children": list(_blocks(doc.children))}
    if doc.metadata:
        made["data"] = {"metadata": doc.metadata}
    return made


def _blocks(children: Iterable[Node]) -> Iterator[Mdast]:
    for child in children:
        if isinstance(child, Section | QAPair):
            yield from _named(child)
        else:
            yield _WRITERS[type(child)](child)


def _named(node: Section | QAPair) -> Iterator[Mdast]:
    """The blocks of what mdast has no name for; the first of them says which it was."""
    blocks = _blocks(node.children)
    if isinstance(node, QAPair):
        first: Mdast | None = _WRITERS[type(node.question_block)](node.question_block)
    else:
        first = next(blocks, None) if node.heading is None else _heading(node.heading)
    if first is None:
        return
    if type(node) is not Section:
        first.setdefault("data", {}).setdefault("articlekit", []).insert(0, NAMES[type(node)])
    yield first
    yield from blocks


def _made(node: Node, kind: str, **fields: Any) -> Mdast:
    made: Mdast = {"type": kind, **fields}
    if node.span is not None:
        made["data"] = {"span": list(node.span)}
    return made


def _heading(node: Heading) -> Mdast:
    return _made(node, "heading", depth=node.level, children=phrasing(node.text, node.marks))


def _paragraph(node: Paragraph) -> Mdast:
    return _made(node, "paragraph", children=phrasing(node.text, node.marks))


def _code(node: Code) -> Mdast:
    return _made(node, "code", lang=node.language, meta=node.meta, value=node.text)


def _html(node: Html) -> Mdast:
    return _made(node, "html", value=node.text)


def _break(node: ThematicBreak) -> Mdast:
    return _made(node, "thematicBreak")


def _quote(node: Blockquote) -> Mdast:
    return _made(node, "blockquote", children=list(_blocks(node.children)))


def _list(node: List) -> Mdast:
    start = node.start if node.ordered else None
    items = [_item(item, node.tight) for item in node.items]
    return _made(node, "list", ordered=node.ordered, start=start, spread=not node.tight, children=items)


def _item(node: ListItem, tight: bool) -> Mdast:
    spread = not tight and len(node.children) > 1
    return _made(node, "listItem", spread=spread, checked=node.checked, children=list(_blocks(node.children)))


def _table(node: Table) -> Mdast:
    """GFM has no table without a header: one of empty cells stands for it, as our Markdown has it."""
    header = node.header or Row([Cell()] * len(node.align))
    return _made(node, "table", align=list(node.align), children=[_row(row) for row in (header, *node.rows)])


def _row(node: Row) -> Mdast:
    cells = [_made(cell, "tableCell", children=phrasing(cell.text, cell.marks)) for cell in node.cells]
    return _made(node, "tableRow", children=cells)


_WRITERS: dict[type[Node], Callable[[Any], Mdast]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Code: _code,
    Html: _html,
    ThematicBreak: _break,
    Blockquote: _quote,
    List: _list,
    Table: _table,
}


def phrasing(text: str, marks: Sequence[Mark]) -> list[Mdast]:
    """A text with its marks as phrasing content."""
    top: list[Mdast] = []
    open_marks: list[tuple[int, list[Mdast]]] = [(len(text), top)]  # ends of open marks, with their children
    at = 0

    def say(end: int) -> None:
        nonlocal at
        if at < end:
            open_marks[-1][1].append({"type": "text", "value": text[at:end]})
            at = end

    for place, mark in enumerate(marks):
        while len(open_marks) > 1 and open_marks[-1][0] <= mark.start:
            say(open_marks[-1][0])
            open_marks.pop()
        say(mark.start)
        bare = is_bare(text, marks, place)
        made = _mark(mark, "" if bare else text[mark.start : mark.end])
        open_marks[-1][1].append(made)
        if "children" in made and not bare:
            open_marks.append((mark.end, made["children"]))
        else:
            at = mark.end
    while open_marks:
        say(open_marks[-1][0])
        open_marks.pop()
    return top


def _mark(mark: Mark, text: str) -> Mdast:
    if mark.kind == "code":
        return {"type": "inlineCode", "value": text}
    if mark.kind == "break":
        return {"type": "break"}
    if mark.kind == "html":
        return {"type": "html", "value": mark.target}
    if mark.kind == "image":
        return {"type": "image", "url": mark.target, "title": mark.title, "alt": text}
    if mark.kind == "link":
        return {"type": "link", "url": mark.target, "title": mark.title, "children": []}
    return {"type": {"strikethrough": "delete"}.get(mark.kind, mark.kind), "children": []}
