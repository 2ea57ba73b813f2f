"""Columns that can be added to each record beside its tree.

    title       string
    summary     string
    key_points  list<string>
    qa          list<struct<question: string, answer: string>>
    outline     list<struct<level: int8, title: string>>
    boilerplate list<string>
    markdown    string
    text        string
    chunks      list<struct<text: string, path: list<string>, kinds: list<string>>>

The first ones hold the values of the views of a document (`doc.summary`, `doc.qa_pairs` ...). Where the article has no
such part a column is null, or an empty list. `markdown` and `text` are the document in these formats, `chunks` its
chunks of at most 1,200 characters (see `articlekit.chunks`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from articlekit.corpus.errors import require
from articlekit.document.marks import plain
from articlekit.document.nodes import Document
from articlekit.document.views import text_of


def _summary(doc: Document) -> str | None:
    return None if doc.summary is None else doc.summary.text


def _key_points(doc: Document) -> list[str] | None:
    return None if doc.key_points is None else list(doc.key_points.points)


def _qa(doc: Document) -> list[dict[str, str]]:
    return [{"question": pair.question, "answer": pair.answer_text} for pair in doc.qa_pairs]


def _outline(doc: Document) -> list[dict[str, Any]]:
    return [{"level": heading.level, "title": plain(heading.text, heading.marks)} for heading in doc.headings]


def _boilerplate(doc: Document) -> list[str]:
    return [text_of((node,)) for node in doc.boilerplate]


def _chunks(doc: Document) -> list[dict[str, Any]]:
    from articlekit.chunking import chunks
    from articlekit.chunking.json_lines import MAX_SIZE

    return [{"text": one.text, "path": list(one.path), "kinds": list(one.kinds)} for one in chunks(doc, MAX_SIZE)]


def _in_format(name: str) -> Callable[[Document], str]:
    def write(doc: Document) -> str:
        from articlekit.formats import dumps

        return dumps(doc, name)

    return write


COLUMNS: dict[str, Callable[[Document], Any]] = {
    "title": lambda doc: doc.title,
    "summary": _summary,
    "key_points": _key_points,
    "qa": _qa,
    "outline": _outline,
    "boilerplate": _boilerplate,
    "markdown": _in_format("markdown"),
    "text": _in_format("text"),
    "chunks": _chunks,
}


def values(doc: Document, kinds: Iterable[str]) -> tuple[Any, ...]:
    """Return the values of these columns for a document."""
    return tuple(COLUMNS[kind](doc) for kind in kinds)


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
