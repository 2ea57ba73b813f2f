"""Which lists can be written tight, with no blank lines, and which loose: CommonMark's rules for blocks that touch.

    can_touch(Paragraph("Take:"), List(False, items))       True
    can_touch(Paragraph("One."), Paragraph("Two."))         False: they would be one paragraph

This room goes by the `type` of a node and imports no container, so that `List` itself can ask it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from articlekit.document.leaves import Html
from articlekit.document.node import WRAPPERS, Node, unwrap

# What ends with its own last line. A comment does too.
_CLOSED = frozenset({"heading", "code", "thematic_break"})

# What a block of this type can follow directly. HTML and tables go on until a blank line (CommonMark 4.6, GFM 4.10).
_FOLLOWS: dict[str, frozenset[str]] = {
    "comment": frozenset({"paragraph", "list", "blockquote"}),
    "list": frozenset({"paragraph", "blockquote"}),  # 5.2
    "blockquote": frozenset({"paragraph", "list"}),
    **dict.fromkeys(_CLOSED, frozenset({"paragraph", "list", "blockquote"})),
}


def can_touch(above: Node, below: Any) -> bool:
    """Return whether CommonMark tells two blocks of a list item apart with no blank line between them.

    A paragraph below would be lazy continuation text (5.1, 5.2); a list that starts elsewhere than at 1, or with an
    empty item, cannot interrupt a paragraph (5.2).
    """
    if above.type in _CLOSED or _is_comment(above):
        return True
    if below.type == "list" and not (below.start == 1 and below.items[0].children):
        return False
    return above.type in _FOLLOWS.get("comment" if _is_comment(below) else below.type, ())


def can_be_tight(items: Iterable[Node]) -> bool:
    """Return whether the blocks of each item can touch."""
    return all(_is_one_leaf(item) or _can_all_touch(item) for item in items)


def can_be_loose(items: tuple[Node, ...]) -> bool:
    """Return whether blank lines can stand in the list: it has two items, or an item with two blocks."""
    return len(items) > 1 or any(len(unwrap(item.child_nodes)) > 1 for item in items)


def _is_one_leaf(item: Node) -> bool:
    """Return whether an item is one paragraph, as most are: a fifth of the cost of asking its blocks."""
    return len(item.child_nodes) == 1 and item.child_nodes[0].type == "paragraph"


def _can_all_touch(item: Node) -> bool:
    blocks = unwrap(item.child_nodes)
    if not all(can_touch(*pair) for pair in pairwise(blocks)):
        return False
    # The end of a pair is written as a comment, and raw HTML would go on into it.
    is_open = bool(blocks) and blocks[-1].type == "html" and not _is_comment(blocks[-1])
    return not (is_open and item.child_nodes[-1].type in WRAPPERS)


def _is_comment(node: Node) -> bool:
    """Return whether it is an HTML comment and no more: it ends with its line, and interrupts a paragraph."""
    return isinstance(node, Html) and node.text.startswith("<!--") and node.text.find("-->") == len(node.text) - 3
