"""JSON: everything that a document says, spans and origins included.

    dumps(doc)       '{"format":"articlekit/document","version":1,"children":[{"type":"paragraph","text":"Tea."}]}'
    loads(data)      the document, or a DecodeError that says where the fault is: `$.children[3].rows[0]`
    check(data)      all of the faults
    to_dict(node), from_dict(data)      the same as dicts and lists, for a container of your own

A field that has its default is left out (`children`, `text` and `tight` never are). The source text is not repeated,
and the path of a section follows from where it stands.
"""

from __future__ import annotations

import json
from typing import Any

from articlekit.document.nodes import Document, Node
from articlekit.errors import DecodeError
from articlekit.formats import decode
from articlekit.formats.json import quick, validating
from articlekit.formats.json.field_table import FORMAT, VERSION
from articlekit.formats.json.write import write
from articlekit.gc_pause import gc_paused

__all__ = ["FORMAT", "VERSION", "check", "dumps", "from_dict", "loads", "to_dict"]


def dumps(doc: Document, *, indent: int | str | None = None) -> str:
    """`doc` as JSON; compact, or with `indent` for people to read."""
    written = write(doc)
    return written if indent is None else json.dumps(json.loads(written), ensure_ascii=False, indent=indent)


def loads(data: str | bytes) -> Document:
    """The document that `data` says; raises `DecodeError` with the place of the first fault."""
    data = _text(data)
    # The collector would look for cycles among all that is made here, which costs up to a third of the time.
    with gc_paused():
        doc = quick.read(data)
    return validating.read(validating.decode(data)) if doc is None else doc


def check(data: str | bytes) -> list[DecodeError]:
    """What is wrong with a JSON document, in its order; empty where `loads` can read it. At most 100 faults."""
    try:
        return validating.check(_text(data))
    except DecodeError as fault:
        return [fault]


def _text(data: str | bytes) -> str:
    """`data` without a byte order mark."""
    return (data if isinstance(data, str) else decode(data)).removeprefix("\ufeff")


def to_dict(node: Node) -> dict[str, Any]:
    """`node` and everything below it as dicts, lists, text and numbers; `from_dict` undoes it."""
    data: dict[str, Any] = json.loads(write(node))
    return data


def from_dict(data: Any) -> Node:
    """The document or node that `data` says; raises `DecodeError` with the place of the first fault."""
    return validating.read_node(data)
