"""`articlekit outline`: draw the tree of an article.

    Document  Pour-over coffee at home
    ├─ Paragraph (boilerplate)  By Ida Lund  .97
    ├─ Paragraph  A slow pour is all it takes.
    ├─ KeyPoints
    │  └─ Table 5 x 2  No. | Key Points
    └─ Section (h2)  The kettle  .93
       └─ Paragraph  Any kettle will do, but a narrow spout …
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from articlekit.cli import drawing
from articlekit.cli.arguments import add_number, file_argument, reading_arguments
from articlekit.cli.documents import process_each
from articlekit.cli.drawing import Branch, Paint
from articlekit.cli.files import InputFile, find_files
from articlekit.cli.reading import read_document
from articlekit.cli.writing import print_line
from articlekit.document.marks import plain
from articlekit.document.nodes import Document, Heading, List, ListItem, Node, Paragraph, QAPair, Row, Section, Table
from articlekit.document.views import is_boilerplate
from articlekit.terminal import printable

SUMMARY = "draw the trees of articles"
EXAMPLES = ("articlekit outline article.txt", "articlekit outline --depth 2 texts/*.txt | less")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `outline`."""
    file_argument(parser, "inputs", nargs="+", help="files, folders, patterns such as '*.txt', or -")
    reading_arguments(parser)
    add_number(parser, "--depth", 1, "draw only N levels of the tree (default: all)")


def run(options: argparse.Namespace) -> int:
    """Draw the trees, each below the name of its file if there are several."""
    files = find_files(options.inputs)

    def draw(file: InputFile) -> None:
        doc, _ = read_document(file, options)
        if len(files) > 1:
            print_line(("\n" if file is not files[0] else "") + printable(file.name))
        print_outline(doc, options.depth)

    return process_each(files, draw)


def print_outline(doc: Document, depth: int | None = None) -> None:
    """Draw a tree on standard output, or its first levels."""
    paint = drawing.painter()
    root = branch(doc, drawing.terminal_width(), paint, depth)
    for line in drawing.draw_tree(root, lambda text: paint(text, "dim")):
        print_line(line)


def branch(node: Node, width: int, paint: Paint, depth: int | None = None) -> Branch:
    """Return a node and its children, each line at most `width` columns wide. A tree is at most `MAX_DEPTH` deep.

    A part shows how sure it is to be one, any other section how sure its heading is.

    depth: the levels of children that are drawn; all if `None`
    """
    label, text = _label(node) + (" (boilerplate)" if is_boilerplate(node) else ""), _text(node)
    origin = node.origin
    if origin is None and isinstance(node, Section) and node.heading is not None:
        origin = node.heading.origin
    confidence = "" if origin is None else drawing.format_confidence(origin.confidence)
    confidence = confidence and "  " + confidence
    text = drawing.truncate(text, max(12, width - len(label) - len(confidence) - 2))
    line = paint(label, "kind") + (f"  {paint(text, 'heading') if isinstance(node, Section) else text}" if text else "")
    below = None if depth is None else depth - 1
    children = [] if depth == 0 else [branch(child, width - 3, paint, below) for child in _drawn_children(node)]
    return Branch(line + paint(confidence, "dim"), children)


def _label(node: Node) -> str:
    name = type(node).__name__
    match node:
        case Section(level=int(level)) | Heading(level=level):
            return f"{name} (h{level})"
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
        case Heading() | Paragraph():
            return plain(node.text, node.marks)
        case _:
            text = getattr(node, "text", "")
            return text if isinstance(text, str) else ""


def _drawn_children(node: Node) -> Iterator[Node]:
    """Yield the children that get a line: not the heading of a section, which is in the section's line, and not rows.

    An item of a list that holds one block is drawn as that block, unless it is boilerplate.
    """
    for child in node.children if isinstance(node, Section | QAPair) else node.child_nodes:
        if isinstance(child, Row):
            continue
        if isinstance(child, ListItem) and len(child.children) == 1 and not is_boilerplate(child):
            yield child.children[0]
        else:
            yield child
