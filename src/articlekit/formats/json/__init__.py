"""JSON: all of a document, spans and origins included.

    dumps(doc)       '{"format":"articlekit/document","version":1,"children":[{"type":"paragraph","text":"Tea."}]}'
    loads(data)      the document, or a DecodeError with the place of the fault: `$.children[3].rows[0]`
    check(data)      all of the faults
    to_dict(node), from_dict(data)      the same as dicts and lists, for a container of your own

A field that has its default is left out (`children`, `text` and `tight` never are). The source text is not repeated,
and the path of a section follows from where it stands. `"$schema"` may stand at the top; it is not kept.
"""

from __future__ import annotations

import json
from typing import Any

from articlekit.document.nodes import Document, Node
from articlekit.errors import DecodeError
from articlekit.formats import decode
from articlekit.formats.json import fast, validating
from articlekit.formats.json.decoding import check_nesting
from articlekit.formats.json.field_table import FORMAT, VERSION
from articlekit.formats.json.writing import to_dict, write
from articlekit.gc_pause import gc_paused

__all__ = ["FORMAT", "VERSION", "check", "dumps", "from_dict", "loads", "to_dict"]


def dumps(doc: Document, *, indent: int | str | None = None) -> str:
    """Return `doc` as JSON: compact, or with `indent` for people to read."""
    return write(doc) if indent is None else json.dumps(to_dict(doc), ensure_ascii=False, indent=indent)


def loads(data: str | bytes) -> Document:
    """Return the document in `data`; raise `DecodeError` with the place of the first fault."""
    text = _text(data)
    check_nesting(text)
    # The collector would look for cycles among all that is made here, which costs up to a third of the time.
    with gc_paused():
        doc = fast.read(text)
        return validating.read(text) if doc is None else doc


def check(data: str | bytes) -> list[DecodeError]:
    """Return the faults of a JSON document, in its order, at most 100; none where `loads` can read it."""
    try:
        text = _text(data)
        check_nesting(text)
    except DecodeError as fault:
        return [fault]
    with gc_paused():
        return validating.check(text)


def _text(data: str | bytes) -> str:
    """Return `data` without a byte order mark."""
    return (data if isinstance(data, str) else decode(data)).removeprefix("\ufeff")


def from_dict(data: Any) -> Node:
    """Return the document or node in `data`; raise `DecodeError` with the place of the first fault."""
    return validating.read_node(data)
