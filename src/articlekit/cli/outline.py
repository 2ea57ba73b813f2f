"""`articlekit outline`: the tree of an article, drawn.

    Document  Pour-over coffee at home
    ├─ Paragraph  A slow pour is all it takes.
    ├─ KeyPoints
    │  └─ Table  5 x 2  No. | Key Points
    └─ Section 2  The kettle  .93
       └─ Paragraph  Any kettle will do, but a narrow spout …
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

from articlekit.cli import drawing, reading
from articlekit.cli.batch import each
from articlekit.cli.drawing import Branch
from articlekit.cli.reading import Source
from articlekit.cli.writing import coloured, say
from articlekit.document.marks import plain
from articlekit.document.nodes import Document, Heading, List, ListItem, Node, Paragraph, QAPair, Row, Section, Table

SUMMARY = "draw the tree of an article"
EXAMPLES = ("articlekit outline article.txt", "articlekit outline article.md | less")

Paint = Callable[[str, str], str]


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `outline`."""
    parser.add_argument("input", metavar="IN", help="a file, or -")
    reading.arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Draw the tree."""
    paint: Paint = drawing.painted if coloured() else lambda text, kind: text
    width = drawing.width()

    def draw(source: Source) -> None:
        doc = reading.document(source, options.source_format, options.encoding)
        for line in drawing.tree(branch(doc, width, paint), lambda text: paint(text, "dim")):
            say(line)

    return each([reading.only(options.input)], draw)


def branch(node: Node, room: int, paint: Paint) -> Branch:
    """A node with what is below it, each line at most `room` columns wide. A tree is at most `MAX_DEPTH` deep."""
    label, text = _label(node), _text(node)
    sure = "" if node.origin is None else "  " + drawing.share(node.origin.confidence)
    if isinstance(node, Section) and node.heading is not None and node.heading.origin is not None:
        sure = "  " + drawing.share(node.heading.origin.confidence)
    text = drawing.cut(text, max(12, room - len(label) - len(sure) - 2))
    line = paint(label, "kind") + (f"  {paint(text, 'heading') if isinstance(node, Section) else text}" if text else "")
    return Branch(line + paint(sure, "dim"), [branch(below, room - 3, paint) for below in _drawn(node)])


def _label(node: Node) -> str:
    name = type(node).__name__
    match node:
        case Section(level=int(level)) | Heading(level=level):
            return f"{name} {level}"
        case Table():
            return f"{name} {len(node.rows)} x {len(node.align)}"
        case List():
            return f"{name} of {len(node.items)}"
        case _:
            return name


def _text(node: Node) -> str:
    match node:
        case Document() | Section():
            return node.title or ""
        case QAPair():
            return node.question
        case Table():
            return " | ".join(plain(cell.text, cell.marks) for cell in (node.header or node.rows[0]).cells)
        case List():
            return ""
        case Heading() | Paragraph():
            return plain(node.text, node.marks)
        case _:
            text = getattr(node, "text", "")
            return text if isinstance(text, str) else ""


def _drawn(node: Node) -> Iterator[Node]:
    """What is drawn below a node: neither the heading that stands in its line nor the rows of a table.

    An item of a list that is one block is drawn as that block.
    """
    for below in node.children if isinstance(node, Section | QAPair) else node.child_nodes:
        if isinstance(below, Row):
            continue
        if isinstance(below, ListItem) and len(below.children) == 1:
            yield below.children[0]
        else:
            yield below
