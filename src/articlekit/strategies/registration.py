"""Tells hypothesis how to draw each node, so that `st.from_type(Document)` does. Hypothesis calls this itself: it is
named under `[project.entry-points.hypothesis]`. The strategies are imported when one is first asked for.
"""

from __future__ import annotations

from typing import Any

from articlekit import tree
from articlekit.marks import Mark

# The function of `articlekit.strategies` that draws each class.
_NAMES: dict[type, str] = {
    tree.Document: "documents",
    tree.Node: "blocks",
    tree.Heading: "headings",
    tree.Paragraph: "paragraphs",
    tree.Code: "codes",
    tree.Html: "html_blocks",
    tree.Break: "breaks",
    tree.Cell: "cells",
    tree.Row: "rows",
    tree.Table: "tables",
    tree.Quote: "quotes",
    tree.ListItem: "list_items",
    tree.List: "lists",
    tree.QAPair: "qa_pairs",
    tree.Origin: "inferences",
    Mark: "marks",
}


def register() -> None:
    """Registers a strategy for every class of the tree."""
    from hypothesis import strategies as st

    for cls in (*_NAMES, *tree.SECTION_KINDS):
        st.register_type_strategy(cls, _draw)


def _draw(cls: Any) -> Any:
    from articlekit import strategies

    if cls in _NAMES:
        return getattr(strategies, _NAMES[cls])()
    return strategies.sections_of(cls)
