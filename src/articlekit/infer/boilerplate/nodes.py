"""Items and rows that are boilerplate, marked in the blocks that hold them.

    mark_blocks(nodes, {12: Boilerplate(0.93, ("share", ...))}, starts)     the same blocks; an item has an origin

A list or table that has no such line stays as it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

import attrs

from articlekit.document import unchecked
from articlekit.document.boilerplate import RULE
from articlekit.document.nodes import List, ListItem, Node, Table
from articlekit.document.tables import Row
from articlekit.infer.inference import Boilerplate


def mark_blocks(nodes: list[Node], boilerplate: Mapping[int, Boilerplate], starts: Sequence[int]) -> list[Node]:
    """Put the origin of boilerplate into the items and rows whose first line is boilerplate.

    boilerplate: by its line; starts: the offset of each line
    """
    lines = sorted(boilerplate)
    return [
        _mark(node, boilerplate, lines, starts) if isinstance(node, List | Table) and node.span is not None else node
        for node in nodes
    ]


def _mark(node: List | Table, boilerplate: Mapping[int, Boilerplate], lines: list[int], starts: Sequence[int]) -> Node:
    assert node.span is not None
    first, last = bisect_right(starts, node.span[0]) - 1, bisect_right(starts, node.span[1]) - 1
    if bisect_left(lines, first) == bisect_right(lines, last):
        return node
    if isinstance(node, Table):
        return attrs.evolve(node, rows=[_mark_part(row, boilerplate, starts) for row in node.rows])
    items = []
    for item in node.items:
        children = [
            _mark(child, boilerplate, lines, starts) if isinstance(child, List) and child.span is not None else child
            for child in item.children
        ]
        if any(new is not old for new, old in zip(children, item.children, strict=True)):
            item = attrs.evolve(item, children=children)
        items.append(_mark_part(item, boilerplate, starts))
    return attrs.evolve(node, items=items)


def _mark_part(part: Row | ListItem, boilerplate: Mapping[int, Boilerplate], starts: Sequence[int]) -> Row | ListItem:
    """An item or row with the origin of boilerplate, if its first line is boilerplate."""
    if part.span is None or part.origin is not None:
        return part
    found = boilerplate.get(bisect_right(starts, part.span[0]) - 1)
    if found is None:
        return part
    return attrs.evolve(part, origin=unchecked.origin(RULE, found.confidence, found.reasons))
