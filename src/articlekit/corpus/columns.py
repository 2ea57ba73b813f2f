"""Typed columns: what people ask of a corpus most, ready for SQL.

    title       string
    summary     string
    key_points  list<string>
    qa          list<struct<question: string, answer: string>>
    outline     list<struct<level: int8, title: string>>

They say what the views of a document do (`doc.summary`, `doc.qa_pairs` …). Each is null where the article has no such
part; `qa` and `outline` are empty lists then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from articlekit.corpus.failures import need
from articlekit.document.marks import plain
from articlekit.document.nodes import Document

Value = Any


def values(doc: Document, names: Iterable[str]) -> tuple[Value, ...]:
    """What the columns of these names hold for a document."""
    return tuple(COLUMNS[name](doc) for name in names)


def _summary(doc: Document) -> Value:
    found = doc.summary
    return None if found is None else found.text


def _key_points(doc: Document) -> Value:
    found = doc.key_points
    return None if found is None else list(found.points)


def _qa(doc: Document) -> Value:
    return [{"question": pair.question, "answer": pair.answer_text} for pair in doc.qa_pairs]


def _outline(doc: Document) -> Value:
    return [{"level": heading.level, "title": plain(heading.text, heading.marks)} for heading in doc.headings]


COLUMNS: dict[str, Callable[[Document], Value]] = {
    "title": lambda doc: doc.title,
    "summary": _summary,
    "key_points": _key_points,
    "qa": _qa,
    "outline": _outline,
}


def arrow_type(name: str) -> Any:
    """The Arrow type of a column."""
    arrow = need("pyarrow", "Arrow columns")
    text = arrow.string()
    return {
        "title": text,
        "summary": text,
        "key_points": arrow.list_(text),
        "qa": arrow.list_(arrow.struct([("question", text), ("answer", text)])),
        "outline": arrow.list_(arrow.struct([("level", arrow.int8()), ("title", text)])),
    }[name]


def named(asked: str | Iterable[str]) -> tuple[tuple[str, str], ...]:
    """`title,heads=outline` as pairs of the column's name and what it holds: title title, heads outline.

    Raises `ValueError` for what no column holds, and for a name that stands twice.
    """
    pieces = [piece.strip() for piece in asked.split(",")] if isinstance(asked, str) else list(asked)
    pairs = []
    for piece in filter(None, pieces):
        name, _, what = piece.rpartition("=")
        if what not in COLUMNS:
            raise ValueError(f"no column {what!r}; there are {', '.join(COLUMNS)}")
        pairs.append((name or what, what))
    names = [name for name, _ in pairs]
    if len({*names}) < len(names):
        raise ValueError(f"columns of the same name: {', '.join(names)}")
    return tuple(pairs)
