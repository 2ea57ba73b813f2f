"""Where a contents list ends that has a title, and what it names.

    Heading "In this article"
    List "Picking", "Drying"         up to here; without a list, two or more short lines
    Paragraph "Two leaves and …"
"""

from __future__ import annotations

from collections.abc import Sequence

from articlekit.document import unchecked
from articlekit.document.nodes import List, Node, Paragraph, Table
from articlekit.semantics.titles import title_key

# An entry that came as a bare line has no more characters.
MAX_ENTRY_CHARS = 120


def end(nodes: Sequence[Node], at: int) -> int:
    """The place after the lists or tables from `at` on, or after two or more short lines; 0 where there is neither."""
    stop = at
    while stop < len(nodes) and isinstance(nodes[stop], List | Table):
        stop += 1
    if stop > at:
        return stop
    while stop < len(nodes) and isinstance(line := nodes[stop], Paragraph) and _may_be_entry(line.text):
        stop += 1
    return stop if stop > at + 1 else 0


def _may_be_entry(text: str) -> bool:
    return len(text) <= MAX_ENTRY_CHARS and text[-1] not in ".:;,。" and "\n" not in text


def entries(blocks: Sequence[Node]) -> frozenset[str]:
    """The titles that these blocks name, as they are compared."""
    listed = unchecked.contents(None, None, None, tuple(blocks), ())
    return frozenset(title_key(entry) for entry in listed.entries)
