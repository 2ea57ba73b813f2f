"""Trees of blocks, as `parse` makes them.

from support.trees import assembled

(section,) = assembled([Heading(2, "Brewing"), Paragraph("Warm the pot.")])
"""

from __future__ import annotations

from collections.abc import Sequence

from articlekit import semantics
from articlekit.assemble import assemble
from articlekit.document.nodes import Node


def assembled(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """The children of a document with these blocks."""
    return assemble(nodes, semantics.find_roles(nodes))
