"""JSON and Markdown, both ways, as jobs for `timing.measure`.

JSON is set against `json.loads` of the same document, which is written in C; Markdown against reading the flattened
text that the document came from, and against markdown-it-py's reading of the same Markdown, which ours begins with.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable

from timing import Call, Prepare, fresh

from articlekit import dumps, loads, parse

LOADS = "json.loads (standard library)"


def formats() -> dict[str, Prepare]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    return {
        "articlekit parse": lambda text: functools.partial(parse, fresh(text)),
        LOADS: _reading("json", json.loads),
        "JSON write": _writing("json"),
        "JSON read": _reading("json", lambda data: loads(data, "json")),
        "Markdown write": _writing("markdown"),
        "Markdown read": _reading("markdown", lambda data: loads(data, "markdown")),
        "markdown-it-py, the same Markdown": _reading("markdown", parser.parse),
    }


def _writing(name: str) -> Prepare:
    """Of a tree that nobody has looked at yet."""

    def prepare(text: str) -> Call:
        return functools.partial(dumps, parse(text), name)

    return prepare


def _reading(name: str, read: Callable[[str], object]) -> Prepare:
    @functools.lru_cache(maxsize=1024)
    def written(text: str) -> str:
        return dumps(parse(text), name)

    def prepare(text: str) -> Call:
        return functools.partial(read, fresh(written(text)))

    return prepare
