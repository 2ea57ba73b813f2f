"""Columns that can be added to each record beside its tree.

    title       string
    summary     string
    key_points  list<string>
    qa          list<struct<question: string, answer: string>>
    outline     list<struct<level: int8, title: string>>

They hold the values of the views of a document (`doc.summary`, `doc.qa_pairs` ...). Where the article has no such part
a column is null; `qa` and `outline` are empty lists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from articlekit.corpus.errors import require
from articlekit.document.marks import plain
from articlekit.document.nodes import Document


def _summary(doc: Document) -> str | None:
    return None if doc.summary is None else doc.summary.text


def _key_points(doc: Document) -> list[str] | None:
    return None if doc.key_points is None else list(doc.key_points.points)


def _qa(doc: Document) -> list[dict[str, str]]:
    return [{"question": pair.question, "answer": pair.answer_text} for pair in doc.qa_pairs]


def _outline(doc: Document) -> list[dict[str, Any]]:
    return [{"level": heading.level, "title": plain(heading.text, heading.marks)} for heading in doc.headings]


COLUMNS: dict[str, Callable[[Document], Any]] = {
    "title": lambda doc: doc.title,
    "summary": _summary,
    "key_points": _key_points,
    "qa": _qa,
    "outline": _outline,
}


def values(doc: Document, kinds: Iterable[str]) -> tuple[Any, ...]:
    """The values of these columns for a document."""
    return tuple(COLUMNS[kind](doc) for kind in kinds)


def arrow_type(kind: str) -> Any:
    """The Arrow type of a column."""
    arrow = require("pyarrow", "Arrow columns")
    text = arrow.string()
    return {
        "title": text,
        "summary": text,
        "key_points": arrow.list_(text),
        "qa": arrow.list_(arrow.struct([("question", text), ("answer", text)])),
        "outline": arrow.list_(arrow.struct([("level", arrow.int8()), ("title", text)])),
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
