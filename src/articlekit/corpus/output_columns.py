"""Columns that can be added to each record beside its tree: the values of the views of a document, and other formats.

    COLUMNS["outline"](doc)     [{"level": 1, "title": "Tea"}, {"level": 2, "title": "Brewing"}]
    arrow_type("outline")       list<struct<level: int8, title: string>>

Where the article has no such part a column is null, or an empty list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from articlekit.chunking import chunks
from articlekit.chunking.json_lines import MAX_SIZE
from articlekit.corpus.errors import require
from articlekit.document.marks import plain
from articlekit.document.nodes import Document
from articlekit.document.views import text_of
from articlekit.formats import dumps

COLUMNS: dict[str, Callable[[Document], Any]] = {
    "title": lambda doc: doc.title,
    "summary": lambda doc: doc.summary and doc.summary.text,
    "key_points": lambda doc: doc.key_points and list(doc.key_points.points),
    "qa": lambda doc: [{"question": pair.question, "answer": pair.answer_text} for pair in doc.qa_pairs],
    "outline": lambda doc: [{"level": one.level, "title": plain(one.text, one.marks)} for one in doc.headings],
    "boilerplate": lambda doc: [text_of((node,)) for node in doc.boilerplate],
    "markdown": lambda doc: dumps(doc, "markdown"),
    "text": lambda doc: dumps(doc, "text"),
    "chunks": lambda doc: [
        {"text": one.text, "path": list(one.path), "kinds": list(one.kinds)} for one in chunks(doc, MAX_SIZE)
    ],
}


def arrow_type(kind: str) -> Any:
    """Return the Arrow type of a column."""
    arrow = require("pyarrow", "Arrow columns")
    text = arrow.string()
    texts = arrow.list_(text)
    return {
        "title": text,
        "summary": text,
        "key_points": texts,
        "qa": arrow.list_(arrow.struct([("question", text), ("answer", text)])),
        "outline": arrow.list_(arrow.struct([("level", arrow.int8()), ("title", text)])),
        "boilerplate": texts,
        "markdown": text,
        "text": text,
        "chunks": arrow.list_(arrow.struct([("text", text), ("path", texts), ("kinds", texts)])),
    }[kind]


def parse_names(names: str | Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Parse `title,heads=outline` into pairs of a name and a key of `COLUMNS`.

    Raises `ValueError` for an unknown column, and for a name that is used twice.
    """
    parts = [part.strip() for part in names.split(",")] if isinstance(names, str) else list(names)
    pairs = []
    for part in filter(None, parts):
        name, _, kind = part.rpartition("=")
        if kind not in COLUMNS:
            raise ValueError(f"unknown column {kind!r}; choose from {', '.join(COLUMNS)}")
        pairs.append((name or kind, kind))
    chosen = [name for name, _ in pairs]
    if len({*chosen}) < len(chosen):
        raise ValueError(f"columns of the same name: {', '.join(chosen)}")
    return tuple(pairs)
