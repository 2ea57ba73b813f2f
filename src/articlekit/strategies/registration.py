"""Registers a strategy for each node, for `st.from_type(Document)`. Hypothesis calls `register` itself, because it is
named under `[project.entry-points.hypothesis]`. The strategies are imported when the first one is used.
"""

from __future__ import annotations

from typing import Any

from articlekit.document import nodes
from articlekit.document.marks import Mark

# The function of `articlekit.strategies` that draws each class.
_NAMES: dict[type, str] = {
    nodes.Document: "documents",
    nodes.Node: "blocks",
    nodes.Heading: "headings",
    nodes.Paragraph: "paragraphs",
    nodes.Code: "codes",
    nodes.Html: "html_blocks",
    nodes.ThematicBreak: "breaks",
    nodes.Cell: "cells",
    nodes.Row: "rows",
    nodes.Table: "tables",
    nodes.Blockquote: "quotes",
    nodes.ListItem: "list_items",
    nodes.List: "lists",
    nodes.QAPair: "qa_pairs",
    nodes.Origin: "inferences",
    Mark: "marks",
}


def register() -> None:
    """Registers a strategy for every class of the tree."""
    from hypothesis import strategies as st

    for cls in (*_NAMES, *nodes.SECTION_KINDS):
        st.register_type_strategy(cls, _draw)


def _draw(cls: Any) -> Any:
    from articlekit import strategies

    if cls in _NAMES:
        return getattr(strategies, _NAMES[cls])()
    return strategies.sections_of(cls)
