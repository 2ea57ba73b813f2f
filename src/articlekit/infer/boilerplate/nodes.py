"""Items that are boilerplate, marked in the lists that hold them.

    mark_blocks(nodes, {12: Boilerplate(0.93, ("share", ...))}, starts)     the same blocks; an item has an origin

A list that has no such line stays as it is. Rows of tables are none: readers call few of them so.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from articlekit.document import unchecked
from articlekit.document.nodes import List, Node
from articlekit.document.views import BOILERPLATE
from articlekit.infer.inference import Boilerplate


def mark_blocks(nodes: list[Node], boilerplate: Mapping[int, Boilerplate], starts: Sequence[int]) -> list[Node]:
    """Put the origin of boilerplate into the items whose first line is boilerplate.

    boilerplate: by its line; starts: the offset of each line
    """
    lines = sorted(boilerplate)
    return [_mark(node, boilerplate, lines, starts) if isinstance(node, List) else node for node in nodes]


def _mark(node: List, boilerplate: Mapping[int, Boilerplate], lines: list[int], starts: Sequence[int]) -> List:
    if node.span is None:
        return node
    first, last = (bisect_right(starts, offset) - 1 for offset in node.span)
    if bisect_left(lines, first) == bisect_right(lines, last):
        return node
    items = []
    for item in node.items:
        children = [
            _mark(child, boilerplate, lines, starts) if isinstance(child, List) else child for child in item.children
        ]
        found = boilerplate.get(bisect_right(starts, item.span[0]) - 1) if item.span is not None else None
        origin = item.origin
        if origin is None and found is not None:
            origin = unchecked.origin(BOILERPLATE, found.confidence, found.reasons)
        items.append(unchecked.evolve(item, origin=origin, children=tuple(children)))
    return unchecked.evolve(node, items=tuple(items))
