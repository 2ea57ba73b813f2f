"""What is shown of a document: blocks, how they nest, and their texts, from a tree or from somebody's HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

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

_CONTAINERS = {Blockquote: "blockquote", ListItem: "li", Table: "table", Row: "tr"}
_TAGS = frozenset(
    [*(f"h{level}" for level in range(1, 7)), "blockquote", "ul", "ol", "li", "table", "tr", "td", "pre", "hr"]
)


def in_tree(doc: Document) -> list[str]:
    """`<ul>`, `<li>`, `tea`, `</li>`, `</ul>` …: the texts without marks and images, white space collapsed."""
    return _joined(_tree(doc.children))


def in_html(html: str) -> list[str]:
    """The same of HTML, where `th` counts as `td`."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return _joined(parser.out)


def _joined(parts: Iterable[str]) -> list[str]:
    """Texts side by side as one, without white space that HTML collapses; what is empty is left out."""
    out: list[str] = []
    for part in parts:
        if part[:2] in ("\0<", "\0/"):
            out.append(part)
        elif out and not out[-1].startswith("\0"):
            out[-1] += part
        else:
            out.append(part)
    return [part for part in (one if one.startswith("\0") else "".join(one.split()) for one in out) if part]


def _tree(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Section | QAPair):
            yield from _tree(node.child_nodes)
        elif isinstance(node, Html):
            continue
        elif isinstance(node, ThematicBreak):
            yield "\0<hr>"
        elif isinstance(node, Code):
            yield from ("\0<pre>", node.text, "\0/pre")
        elif isinstance(node, Heading):
            yield from (f"\0<h{node.level}>", _said(node), f"\0/h{node.level}")
        elif isinstance(node, Cell):
            yield from ("\0<td>", _said(node), "\0/td")
        elif isinstance(node, Paragraph):
            yield _said(node)
        else:
            name = ("ol" if node.ordered else "ul") if isinstance(node, List) else _CONTAINERS[type(node)]
            yield f"\0<{name}>"
            if isinstance(node, ListItem) and node.checked is not None:
                yield "[x]" if node.checked else "[ ]"  # boxes are text to a parser without tasks
            if isinstance(node, Table) and node.header is None:
                yield from ("\0<tr>", *(f"\0{end}" for _ in node.align for end in ("<td>", "/td")), "\0/tr")
            yield from _tree(node.child_nodes)
            yield f"\0/{name}"


def _said(node: Heading | Paragraph | Cell) -> str:
    """The text without what stands for images and raw HTML."""
    text = node.text
    for at, mark in reversed(tuple(enumerate(node.marks))):
        holds = at + 1 < len(node.marks) and node.marks[at + 1].start < mark.end
        empty = mark.kind == "link" and not holds and node.text[mark.start : mark.end] == "\ufffc"
        if mark.kind in ("image", "html") or empty:
            text = text[: mark.start] + text[mark.end :]
    return text


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = "td" if tag == "th" else tag
        if tag in _TAGS:
            self.out.append(f"\0<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        tag = "td" if tag == "th" else tag
        if tag in _TAGS and tag != "hr":
            self.out.append(f"\0/{tag}")

    def handle_data(self, data: str) -> None:
        self.out.append(data)
