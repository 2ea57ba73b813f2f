"""The titles above a section, set where it is put into a document.

    place(section, ("Tea",)).path       ("Tea",); that of a section in it is ("Tea", section.title)
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import is_
from typing import Any

import attrs

from articlekit.document.node import SECTIONS, WRAPPERS, Node

Path = tuple[str, ...]


def place_all(children: Iterable[Node], above: Path = ()) -> tuple[Node, ...]:
    """`children` with the `path` of every section among and below them set; those that are right stay as they are."""
    return tuple(place(child, above) if child.type in WRAPPERS else child for child in children)


def place(node: Any, above: Path) -> Any:
    """Return a section or pair as it is below these titles: the `path` of each section in it is set, and its own."""
    is_section = node.type in SECTIONS
    inner = (*above, node.title) if is_section and node.title else above
    children = place_all(node.children, inner)
    same = all(map(is_, children, node.children))
    if not is_section:
        return node if same else attrs.evolve(node, children=children)
    return node if same and node.path == above else attrs.evolve(node, children=children, path=above)
