"""Items that are boilerplate, marked in the lists that hold them.

    mark_blocks(nodes, {12: Boilerplate(0.93, ("share", ...))}, starts)     the same blocks; an item has an origin

A list that has no such line stays as it is. Rows of tables are none: readers call few of them so.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

import attrs

from articlekit.document import unchecked
from articlekit.document.nodes import List, ListItem, Node
from articlekit.document.views import BOILERPLATE
from articlekit.infer.inference import Boilerplate


def mark_blocks(nodes: list[Node], boilerplate: Mapping[int, Boilerplate], starts: Sequence[int]) -> list[Node]:
    """Put the origin of boilerplate into the items whose first line is boilerplate.

    boilerplate: by its line; starts: the offset of each line
    """
    lines = sorted(boilerplate)
    return [
        _mark(node, boilerplate, lines, starts) if isinstance(node, List) and node.span is not None else node
        for node in nodes
    ]


def _mark(node: List, boilerplate: Mapping[int, Boilerplate], lines: list[int], starts: Sequence[int]) -> List:
    assert node.span is not None
    first, last = bisect_right(starts, node.span[0]) - 1, bisect_right(starts, node.span[1]) - 1
    if bisect_left(lines, first) == bisect_right(lines, last):
        return node
    items = []
    for item in node.items:
        children = [
            _mark(child, boilerplate, lines, starts) if isinstance(child, List) and child.span is not None else child
            for child in item.children
        ]
        if any(new is not old for new, old in zip(children, item.children, strict=True)):
            item = attrs.evolve(item, children=children)
        items.append(_mark_item(item, boilerplate, starts))
    return attrs.evolve(node, items=items)


def _mark_item(item: ListItem, boilerplate: Mapping[int, Boilerplate], starts: Sequence[int]) -> ListItem:
    """Return an item with the origin of boilerplate, if its first line is boilerplate."""
    if item.span is None or item.origin is not None:
        return item
    found = boilerplate.get(bisect_right(starts, item.span[0]) - 1)
    if found is None:
        return item
    return attrs.evolve(item, origin=unchecked.origin(BOILERPLATE, found.confidence, found.reasons))
