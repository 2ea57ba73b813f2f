"""Find nodes in a tree, and make a new tree from an old one.

    find(doc, Table)                                  # every table, in reading order
    find(doc, Table, List)

    def shout(node):
        return attrs.evolve(node, text=node.text.upper()) if isinstance(node, Heading) else node

    transform(doc, shout)                             # a new document; what did not change is the same object
    transform(doc, lambda node: None if isinstance(node, Blockquote) else node)      # without quotes
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import is_
from typing import Any, TypeVar, overload

import attrs

from articlekit.document.nodes import (
    Blockquote,
    Document,
    List,
    ListItem,
    Node,
    Paragraph,
    QAPair,
    Row,
    Section,
    Summary,
    Table,
)
from articlekit.document.paths import place
from articlekit.document.tightness import can_be_loose, can_be_tight
from articlekit.errors import TreeError

NodeT = TypeVar("NodeT", bound=Node)
OtherT = TypeVar("OtherT", bound=Node)
ThirdT = TypeVar("ThirdT", bound=Node)
Change = Callable[[Node], "Node | Iterable[Node] | None"]

# The fields that hold nodes, in reading order.
_HOLDS = ("question_block", "heading", "header", "children", "items", "rows", "cells")


# One variable for several classes would be what they have in common, a `Node`; so two and three have their own.
@overload
def find(node: Node, kind: type[NodeT], /) -> tuple[NodeT, ...]: ...
@overload
def find(node: Node, kind: type[NodeT], other: type[OtherT], /) -> tuple[NodeT | OtherT, ...]: ...
@overload
def find(
    node: Node, kind: type[NodeT], other: type[OtherT], third: type[ThirdT], /
) -> tuple[NodeT | OtherT | ThirdT, ...]: ...
@overload
def find(node: Node, *kinds: type[Node]) -> tuple[Node, ...]: ...
def find(node: Node, *kinds: type[Node]) -> tuple[Node, ...]:
    """Return every node of these classes in `node`, itself included, in reading order; subclasses count.

    Without a class, return every node. Raises `TypeError` for anything but a class of nodes.
    """
    for kind in kinds:
        if not (isinstance(kind, type) and issubclass(kind, Node)):
            raise TypeError(f"find: a class of node expected, got {kind!r}")
    if not isinstance(node, Node):
        raise TypeError(f"find: a node expected, got {type(node).__name__}")
    return tuple(below for below in node.walk() if not kinds or isinstance(below, kinds))


@overload
def transform(node: Document, change: Change) -> Document: ...
@overload
def transform(node: Node, change: Change) -> Node: ...
def transform(node: Node, change: Change) -> Node:
    """Return a new tree: call `change` with every node, leaves first, and put its result in place of the node.

    change(node): returns `node` itself to keep it, another node to replace it, `None` to remove it, or several nodes in
        any iterable. The nodes below `node` are changed already

    A subtree in which nothing changed is the same object in the new tree. A node that loses all its children is removed
    too; a section that loses all its blocks stays as a plain section with its heading. Some fields are adjusted: the
    `tight` of a list if its new items require it, the `align` of a table if all columns are aligned alike and its rows
    have another width (else replace the whole table), and the `path` of a section. `ListItem.checked` and the offsets
    after a label (`TL;DR: `) go with the first paragraph; the offsets stay only if the new text begins with that label.

    `marks` do not follow a new text: set them together with it.

    Raises `TreeError` if the nodes do not fit together, and `TypeError` if `change` returns anything else.
    """
    if not isinstance(node, Node):
        raise TypeError(f"transform: a node expected, got {type(node).__name__}")
    found = _change_node(node, change)
    if len(found) != 1:
        raise TreeError(f"transform: one node must take the place of the root, not {len(found)}")
    root = found[0]
    if isinstance(node, Document) and not isinstance(root, Document):
        raise TreeError(f"transform: the root is a Document, a {type(root).__name__} cannot take its place")
    if isinstance(root, Section | QAPair) and root is not node:
        moved: Node = place(root, _above(node))
        return moved
    return root


def _above(node: Node) -> tuple[str, ...]:
    """Return the titles above a section, or above a question that has sections in its answer."""
    if isinstance(node, Section):
        return node.path
    return next((child.path for child in node.child_nodes if isinstance(child, Section)), ())


def _change_node(node: Node, change: Change) -> tuple[Node, ...]:
    """Return what takes the place of `node`. The depth of a tree is bounded (`MAX_DEPTH`), so this may recurse."""
    rebuilt = _rebuild(node, change)
    if rebuilt is None:
        return ()
    result = change(rebuilt)
    if result is None:
        return ()
    had_blocks = isinstance(node, Section) and bool(node.children)
    if had_blocks and result is rebuilt and isinstance(result, Section) and not result.children:
        heading = result.heading  # an empty summary sums up nothing
        return () if heading is None else (Section(heading, path=result.path, span=heading.span),)
    if isinstance(result, Node):
        return (result,)
    if isinstance(result, str) or not isinstance(result, Iterable):
        raise TypeError(f"transform: a node, nodes or None expected for a {type(node).__name__}, got {result!r:.80}")
    several = tuple(result)
    for one in several:
        if not isinstance(one, Node):
            raise TypeError(f"transform: a node expected in place of a {type(node).__name__}, got {one!r:.80}")
    return several


def _rebuild(node: Node, change: Change) -> Node | None:
    """Build `node` over its changed children; `None` where nothing is left that it could be."""
    changes: dict[str, Any] = {}
    for name in _HOLDS:
        before = getattr(node, name, None)
        if isinstance(before, tuple):
            after: Any = tuple(new for old in before for new in _change_node(old, change))
            if len(after) != len(before) or not all(map(is_, after, before)):
                changes[name] = after
        elif before is not None and (after := _one(node, name, _change_node(before, change))) is not before:
            changes[name] = after
    if not changes:
        return node
    try:
        return _evolve(node, changes)
    except TreeError as error:
        place = "" if node.span is None else f" (in the {type(node).__name__} at {node.span[0]}..{node.span[1]})"
        raise TreeError(f"transform: {error}{place}") from error


def _one(node: Node, name: str, found: tuple[Node, ...]) -> Node | None:
    if len(found) > 1:
        raise TreeError(f"transform: {type(node).__name__}.{name} is one node, {len(found)} cannot take its place")
    return found[0] if found else None


def _evolve(node: Node, changes: dict[str, Any]) -> Node | None:
    if _is_spent(node, changes):
        return None
    if isinstance(node, QAPair) and changes.get("question_block", node) is None:
        raise TreeError("a question cannot go without its QAPair; remove or replace the pair")
    if isinstance(node, List) and all(isinstance(item, ListItem) for item in changes["items"]):
        changes["tight"] = (node.tight and can_be_tight(changes["items"])) or not can_be_loose(changes["items"])
    if isinstance(node, Table) and len(set(node.align)) == 1 and (width := _width(node, changes)):
        changes["align"] = node.align[:1] * width
    if "children" in changes:
        changes.update(_without_first(node, changes["children"]))
    return attrs.evolve(node, **changes)


def _without_first(node: Node, after: tuple[Node, ...]) -> dict[str, Any]:
    """Return what must change in a node because its first paragraph is gone, or no longer begins with its label."""
    first = after[0] if after else None
    match node:
        case ListItem(checked=bool()) if not isinstance(first, Paragraph):
            return {"checked": None}
        case Summary(start=start) if not _begins_as(first, node.children, start):
            return {"start": 0}
        case QAPair(answer_start=start, end=None) if not _begins_as(first, node.children, start):
            return {"answer_start": 0}
        case _:
            return {}


def _begins_as(first: Node | None, before: tuple[Node, ...], end: int) -> bool:
    """Return whether `first` begins with the same `end` characters as what stood first before, in capitals or not."""
    if not end:
        return True
    old = before[0]
    if not (isinstance(first, Paragraph) and isinstance(old, Paragraph)):
        return False
    return len(first.text) >= end and first.text[:end].casefold() == old.text[:end].casefold()


def _width(table: Table, changes: dict[str, Any]) -> int:
    """Return how many cells each row has with these changes; 0 where they are not of one length."""
    rows = (changes.get("header", table.header), *changes.get("rows", table.rows))
    widths = {len(row.cells) for row in rows if isinstance(row, Row)}
    return widths.pop() if len(widths) == 1 else 0


def _is_spent(node: Node, changes: dict[str, Any]) -> bool:
    """Return whether nothing is left of a node."""
    if isinstance(node, Table):
        return not changes.get("rows", node.rows) and changes.get("header", node.header) is None
    return isinstance(node, List | ListItem | Blockquote | Row) and not any(changes.values())
