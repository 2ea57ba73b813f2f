"""Hypothesis strategies, for those who test what they build on articlekit, and for its own laws.

    from articlekit.strategies import documents

    @given(documents())
    def test_chunks_lose_nothing(doc):
        ...

`st.from_type(Document)`, and that of every other node, uses these strategies. Needs `hypothesis`.
"""

from __future__ import annotations

from articlekit.strategies.flattened import Flattened, flattened_articles
from articlekit.strategies.forms import (
    written_articles,
    written_contents,
    written_lists,
    written_tables,
    written_titles,
)
from articlekit.strategies.nodes import (
    blocks,
    breaks,
    cells,
    codes,
    documents,
    headings,
    html_blocks,
    inferences,
    list_items,
    lists,
    metadata,
    origins,
    paragraphs,
    qa_pairs,
    quotes,
    rows,
    sections,
    sections_of,
    spans,
    tables,
)
from articlekit.strategies.texts import hostile_texts, lines, marked_texts, marks, texts, verbatim_texts

__all__ = [
    "Flattened",
    "blocks",
    "breaks",
    "cells",
    "codes",
    "documents",
    "flattened_articles",
    "headings",
    "hostile_texts",
    "html_blocks",
    "inferences",
    "lines",
    "list_items",
    "lists",
    "marked_texts",
    "marks",
    "metadata",
    "origins",
    "paragraphs",
    "qa_pairs",
    "quotes",
    "rows",
    "sections",
    "sections_of",
    "spans",
    "tables",
    "texts",
    "verbatim_texts",
    "written_articles",
    "written_contents",
    "written_lists",
    "written_tables",
    "written_titles",
]
