"""What nodes say: texts, points, and the part that stands for the whole.

    text_of(section.children)       one line per paragraph, item and row
    points_of(key_points.children)  the texts of the items

The properties of the nodes show these (`Section.text`, `KeyPoints.points`). This room goes by the `type` of a node and
imports no container, so that they can.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, TypeVar

from articlekit.document.leaves import Code, Heading, Paragraph
from articlekit.document.marks import plain
from articlekit.document.node import SECTIONS, WRAPPERS, Node
from articlekit.document.tables import Row, cell_texts
from articlekit.numbering import joined_titles, without_page

NodeT = TypeVar("NodeT", bound=Node)

# The rule in the `origin` of what was found to be boilerplate.
BOILERPLATE = "boilerplate"

_LISTED = frozenset({"list", "table"})
# What points stand in, below a list or directly.
_HOLD_POINTS = SECTIONS | {"list", "list_item", "blockquote"}


def nodes_of(node: Node, cls: type[NodeT]) -> tuple[NodeT, ...]:
    """Return every node of a class in `node`, itself included, in reading order."""
    return tuple(below for below in node.walk() if isinstance(below, cls))


def is_boilerplate(node: Node) -> bool:
    """Return whether a block, item or row was found to be boilerplate."""
    return node.origin is not None and node.origin.rule == BOILERPLATE


def text_of(nodes: Iterable[Node], start: int = 0) -> str:
    """Return what nodes and everything below them say: a line per leaf, a table row with ` | ` between its cells.

    start: where it begins in the text of the first leaf
    """
    lines: list[str] = []
    for node in chain.from_iterable(node.walk() for node in nodes):
        if isinstance(node, Row):
            lines.append(" | ".join(cell_texts(node)))
        elif isinstance(node, Heading | Paragraph):
            lines.append(plain(node.text, node.marks, start))
            start = 0
        elif isinstance(node, Code):
            lines.append(node.text)
    return "\n".join(filter(None, lines))


def points_of(children: Sequence[Node], entries: bool = False) -> Iterator[str]:
    """Yield the points of a list or table: texts of items, last cells of rows, or paragraphs where there is neither.

    entries: whether they name titles, so that numbers of pages behind them and in last cells do not count, and the
        headings of sections among them do
    """
    listed = [block for block in children if block.type in _LISTED]
    if entries and not listed:
        listed = [block for block in children if isinstance(block, Paragraph) and joined_titles(block.text)]
    pending = list(reversed(listed or children))
    while pending:
        node: Any = pending.pop()
        if isinstance(node, Paragraph) or (entries and isinstance(node, Heading)):
            text = plain(node.text, node.marks)
            if entries and (titles := joined_titles(text)):
                yield from titles
            elif text := " ".join((without_page(text) if entries else text).split()):
                yield text
        elif isinstance(node, Row):
            texts = [text for text in reversed(cell_texts(node)) if text]
            if entries:
                texts = [text for text in texts if not text.isdecimal()] or texts
            if texts:
                yield texts[0]
        elif node.type == "table":
            pending.extend(reversed(node.rows))
        elif node.type in _HOLD_POINTS:
            pending.extend(reversed(node.child_nodes))


def direct(children: Iterable[Node]) -> list[Node]:
    """Return the children that no heading below opens: neither sections nor pairs."""
    return [child for child in children if child.type not in WRAPPERS]


def first_length(children: Sequence[Node]) -> int:
    """Return how many characters the first block has, where it is a paragraph; else 0."""
    first = children[0] if children else None
    return len(first.text) if isinstance(first, Paragraph) else 0


def is_one_paragraph(node: Node) -> bool:
    """Return whether a list has one item, which is one paragraph."""
    items = node.child_nodes
    return len(items) == 1 and [type(child) for child in items[0].child_nodes] == [Paragraph]


def question_leaf(block: Node) -> Heading | Paragraph:
    """Return the leaf that holds the question of a pair: its question block, or the paragraph in that list."""
    leaf: Any = block.child_nodes[0].child_nodes[0] if block.type == "list" else block
    return leaf  # type: ignore[no-any-return]


def for_the_whole(parts: Iterable[NodeT]) -> NodeT | None:
    """Return the section, of several of one kind, that is about the whole document.

    An empty one does not count, nor what stands more than twice under the same title: that is about parts. Of the
    others it is the surest (see its `origin`), of these the one with the fewest titles above it, and of these the
    first.
    """
    filled: list[Any] = [part for part in parts if part.children]  # type: ignore[attr-defined]
    if len(filled) < 2:
        return next(iter(filled), None)
    titles = Counter(map(_label, filled))
    whole = [part for part in filled if titles[_label(part)] <= 2]
    return min(
        whole, key=lambda part: (-(part.origin.confidence if part.origin else 1.0), len(part.path)), default=None
    )


def _label(section: Any) -> str:
    """Return the title of a section, or the first line where a label stands for it."""
    return str(section.title or section.text.partition("\n")[0]).casefold()
