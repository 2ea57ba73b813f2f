"""The laws that a fuzzer attacks: each is a function of bytes that raises `AssertionError` where one does not hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from markdown_structure import build

import articlekit
from articlekit.formats import html, markdown, mdast, text
from articlekit.formats import json as json_format


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")  # bytes that are not UTF-8 become lone surrogates


def parse(data: bytes) -> None:
    """Any text: tokens tile it, JSON and Markdown give the tree back, and flattening settles."""
    source = _text(data)
    assert "".join(token.text for token in articlekit.tokenize(source)) == source
    assert len(articlekit.explain(source)) == source.count("\n") + 1
    doc = articlekit.parse(source)
    assert json_format.loads(json_format.dumps(doc)) == doc
    assert markdown.loads(markdown.dumps(doc)) == doc
    html.dumps(doc)
    flat = text.dumps(doc)
    assert text.dumps(articlekit.parse(flat)) == flat


def read_markdown(data: bytes) -> None:
    """Any Markdown is read, and what was read can be written and read again."""
    _read_markdown(_text(data))


def read_markdown_structure(data: bytes) -> None:
    """The same for Markdown that is built out of the bytes: containers, tables, markup that meets, our comments."""
    _read_markdown(build(data))


def _read_markdown(source: str) -> None:
    doc = markdown.loads(source)
    written = markdown.dumps(doc)
    assert markdown.loads(written) == doc
    assert json_format.loads(json_format.dumps(doc)) == doc
    html.dumps(doc)
    mdast.dumps(doc)


def read_json(data: bytes) -> None:
    """Any bytes are a document that can be written again, or a DecodeError."""
    try:
        doc = json_format.loads(data)
    except articlekit.DecodeError:
        return
    assert json_format.loads(json_format.dumps(doc)) == doc
    assert json.loads(json_format.dumps(doc))
    assert markdown.loads(markdown.dumps(doc)) == doc


def read_lines(data: bytes) -> None:
    """Any lines of a corpus have their records, and the output is JSON in UTF-8 or Parquet."""
    from corpus_records import read_lines

    read_lines(data)


def read_cells(data: bytes) -> None:
    """Any cells of Arrow columns have their records, and the output is JSON in UTF-8 or Parquet."""
    from corpus_records import read_cells

    read_cells(data)


# By name: the function, and the format of the first inputs; without a format any bytes will do.
TARGETS: dict[str, tuple[Callable[[bytes], None], str | None]] = {
    "parse": (parse, "text"),
    "markdown": (read_markdown, "markdown"),
    "markdown-structure": (read_markdown_structure, None),
    "json": (read_json, "json"),
}
if find_spec("pyarrow"):
    TARGETS |= {"lines": (read_lines, "lines"), "cells": (read_cells, None)}


def first_inputs(format: str | None) -> list[bytes]:
    """The articles in `examples/` in a format, `lines` for records of a corpus; nothing for `None`."""
    if format is None:
        return []
    paths = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    if format == "lines":
        from corpus_records import lines_of_examples

        return lines_of_examples(texts)
    if format != "text":
        texts = [articlekit.dumps(articlekit.parse(text), format) for text in texts]
    return [text.encode() for text in texts]
