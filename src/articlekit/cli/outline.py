"""`articlekit outline`: draw the tree of an article.

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
from articlekit.cli.documents import process_each
from articlekit.cli.drawing import Branch
from articlekit.cli.reading import InputFile
from articlekit.cli.writing import print_line, uses_color
from articlekit.document.marks import plain
from articlekit.document.nodes import Document, Heading, List, ListItem, Node, Paragraph, QAPair, Row, Section, Table

SUMMARY = "draw the tree of an article"
EXAMPLES = ("articlekit outline article.txt", "articlekit outline article.md | less")

Paint = Callable[[str, str], str]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `outline`."""
    reading.file_argument(parser, "input", help="a file, or -")
    reading.arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Draw the tree."""
    paint: Paint = drawing.colorize if uses_color() else lambda text, kind: text
    width = drawing.terminal_width()

    def draw(file: InputFile) -> None:
        doc = reading.read_document(file, options.source_format, options.encoding, options.known_titles)
        for line in drawing.draw_tree(branch(doc, width, paint), lambda text: paint(text, "dim")):
            print_line(line)

    return process_each([reading.single_file(options.input)], draw)


def branch(node: Node, width: int, paint: Paint) -> Branch:
    """A node and its children, each line at most `width` columns wide. A tree is at most `MAX_DEPTH` deep."""
    label, text = _label(node), _text(node)
    confidence = "" if node.origin is None else "  " + drawing.format_confidence(node.origin.confidence)
    if isinstance(node, Section) and node.heading is not None and node.heading.origin is not None:
        confidence = "  " + drawing.format_confidence(node.heading.origin.confidence)
    text = drawing.truncate(text, max(12, width - len(label) - len(confidence) - 2))
    line = paint(label, "kind") + (f"  {paint(text, 'heading') if isinstance(node, Section) else text}" if text else "")
    children = [branch(child, width - 3, paint) for child in _drawn_children(node)]
    return Branch(line + paint(confidence, "dim"), children)


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


def _drawn_children(node: Node) -> Iterator[Node]:
    """The children that get a line: not the heading of a section, which is in the section's line, and not rows.

    An item of a list that holds one block is drawn as that block.
    """
    for child in node.children if isinstance(node, Section | QAPair) else node.child_nodes:
        if isinstance(child, Row):
            continue
        if isinstance(child, ListItem) and len(child.children) == 1:
            yield child.children[0]
        else:
            yield child
