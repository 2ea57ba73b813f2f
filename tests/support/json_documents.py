"""JSON that is refused, and documents that are damaged by chance; and all that a tree holds."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from articlekit import strategies as ak
from articlekit.document.nodes import Node
from articlekit.formats import json as ours

HEAD = {"format": "articlekit/document", "version": 1}
PARAGRAPH = {"type": "paragraph", "text": "a"}
ROW = {"type": "row", "cells": [{"type": "cell", "text": "a"}]}

REFUSED: dict[str, tuple[Any, str, str]] = {
    "an array": ([], "$", "an object expected"),
    "another format": ({"format": "x", "version": 1, "children": []}, "$", "articlekit/document"),
    "no format": ({"version": 1}, "$", "articlekit/document"),
    "newer version": (HEAD | {"version": 2, "children": []}, "$.version", "newer articlekit"),
    "version as text": (HEAD | {"version": "1"}, "$.version", '"1" cannot be read'),
    "version true": (HEAD | {"version": True}, "$.version", "true cannot be read"),
    "missing field": (HEAD | {"children": [{"type": "paragraph"}]}, "$.children[0]", 'missing field "text"'),
    "missing type": (HEAD | {"children": [{"text": "a"}]}, "$.children[0]", 'missing field "type"'),
    "unknown field": (HEAD | {"children": [PARAGRAPH | {"x": 1}]}, "$.children[0]", 'unknown field "x" of paragraph'),
    "unknown field above": (HEAD | {"x": 1}, "$", 'unknown field "x" of document'),
    "marks of code": (
        HEAD | {"children": [{"type": "code", "text": "a", "marks": []}]},
        "$.children[0]",
        "unknown field",
    ),
    "unknown node": (HEAD | {"children": [{"type": "aside"}]}, "$.children[0].type", 'unknown type "aside"'),
    "type as number": (HEAD | {"children": [{"type": 1}]}, "$.children[0].type", "unknown type 1"),
    "type as array": (HEAD | {"children": [{"type": []}]}, "$.children[0].type", "unknown type an array"),
    "node out of place": (HEAD | {"children": [ROW]}, "$.children[0].type", 'out of place: type "row"'),
    "children as object": (HEAD | {"children": {}}, "$.children", "an array expected, got an object"),
    "children as text": (HEAD | {"children": ""}, "$.children", 'an array expected, got ""'),
    "child as text": (HEAD | {"children": ["a"]}, "$.children[0]", 'an object expected, got "a"'),
    "text as number": (
        HEAD | {"children": [PARAGRAPH | {"text": 1}]},
        "$.children[0].text",
        "a string expected, got 1",
    ),
    "blank text": (HEAD | {"children": [PARAGRAPH | {"text": ""}]}, "$.children[0].text", "an empty paragraph"),
    "blank line": (HEAD | {"children": [PARAGRAPH | {"text": "a\n\nb"}]}, "$.children[0].text", "a blank line"),
    "space at an end": (HEAD | {"children": [PARAGRAPH | {"text": "a "}]}, "$.children[0].text", "strip them"),
    "NUL": (HEAD | {"children": [PARAGRAPH | {"text": "a\0b"}]}, "$.children[0].text", "U+0000 at 1"),
    "CR": (HEAD | {"children": [PARAGRAPH | {"text": "a\rb"}]}, "$.children[0].text", "U+000D at 1"),
    "lone surrogate": (HEAD | {"children": [PARAGRAPH | {"text": "\ud800"}]}, "$.children[0].text", "U+D800"),
    "span of one": (HEAD | {"children": [PARAGRAPH | {"span": [1]}]}, "$.children[0].span", "an array of two integers"),
    "span as object": (
        HEAD | {"children": [PARAGRAPH | {"span": {}}]},
        "$.children[0].span",
        "an array of two integers",
    ),
    "span of floats": (HEAD | {"children": [PARAGRAPH | {"span": [0, 1.0]}]}, "$.children[0].span", "two integers"),
    "span of booleans": (
        HEAD | {"children": [PARAGRAPH | {"span": [False, True]}]},
        "$.children[0].span",
        "two integers",
    ),
    "span backwards": (HEAD | {"children": [PARAGRAPH | {"span": [2, 1]}]}, "$.children[0].span", "start <= end"),
    "span below zero": (HEAD | {"children": [PARAGRAPH | {"span": [-1, 1]}]}, "$.children[0].span", "0 <= start"),
    "huge span": (HEAD | {"children": [PARAGRAPH | {"span": [0, 2**63]}]}, "$.children[0].span", "two integers"),
    "origin of nothing": (HEAD | {"origin": {}}, "$.origin", 'missing field "rule"'),
    "unknown fields of an origin": (
        HEAD | {"origin": {"rule": "a", "confidence": 0.5, "x": 1, "y": 2}},
        "$.origin",
        'unknown field "x"',
    ),
    "confidence above one": (HEAD | {"origin": {"rule": "a", "confidence": 2}}, "$.origin.confidence", "from 0 to 1"),
    "confidence as text": (
        HEAD | {"origin": {"rule": "a", "confidence": "1"}},
        "$.origin.confidence",
        "a number expected",
    ),
    "clues of numbers": (
        HEAD | {"origin": {"rule": "a", "confidence": 1, "reasons": [1]}},
        "$.origin.reasons",
        "of strings",
    ),
    "level of a heading": (
        HEAD
        | {"children": [{"type": "section", "heading": {"type": "heading", "level": 7, "text": "a"}, "children": []}]},
        "$.children[0].heading.level",
        "levels run from 1 to 6",
    ),
    "paragraph as heading": (
        HEAD | {"children": [{"type": "section", "heading": PARAGRAPH}]},
        "$.children[0].heading.type",
        "",
    ),
    "ragged rows": (
        HEAD | {"children": [{"type": "table", "header": None, "rows": [ROW, {"type": "row", "cells": []}]}]},
        "$.children[0].align",
        "row 1 has 0 cells",
    ),
    "row in rows": (
        HEAD | {"children": [PARAGRAPH, {"type": "table", "header": None, "rows": [PARAGRAPH]}]},
        "$.children[1].rows[0].type",
        'out of place: type "paragraph"; one of row expected',
    ),
    "align": (
        HEAD | {"children": [{"type": "table", "header": ROW, "rows": [], "align": ["top"]}]},
        "$.children[0].align",
        "left",
    ),
    "empty list": (
        HEAD | {"children": [{"type": "list", "ordered": False, "items": [], "tight": True}]},
        "$.children[0].items",
        "at least one item",
    ),
    "mark outside": (
        HEAD | {"children": [PARAGRAPH | {"marks": [{"kind": "strong", "start": 0, "end": 2}]}]},
        "$.children[0].marks[0]",
        "not a part of a text of 1",
    ),
    "kind of mark": (
        HEAD | {"children": [PARAGRAPH | {"marks": [{"kind": "bold", "start": 0, "end": 1}]}]},
        "$.children[0].marks[0].kind",
        "strong, emphasis",
    ),
    "metadata as array": (HEAD | {"metadata": []}, "$.metadata", "an object expected"),
    "surrogate in metadata": (HEAD | {"metadata": {"a": ["\ud800"]}}, "$.metadata.a[0]", "U+D800"),
    "huge integer in metadata": (HEAD | {"metadata": {"a": {"b": 10**5000}}}, "$.metadata.a.b", "cannot be kept"),
}


def everything(node: Node) -> list[tuple[Any, ...]]:
    """All that a tree holds, with what does not count for equality."""
    return [(type(n).__name__, n.span, n.origin, getattr(n, "path", None), n) for n in node.walk()]


# --- Damage -------------------------------------------------------------------------------------------------------

_junk = st.recursive(
    st.sampled_from(
        [None, True, False, 0, 1, 2, -1, 7, 1.0, 0.5, 2**63, "", "a", " a", "a\nb", "a\n\nb", "\xa0", "\0", "paragraph"]
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["type", "text", "a"]), inner)
    ),
    max_leaves=4,
)


def places(data: Any) -> list[tuple[Any, Any]]:
    """Every container in JSON data with each of its keys."""
    found: list[tuple[Any, Any]] = []
    pending = [data]
    while pending:
        at = pending.pop()
        keys = list(at) if isinstance(at, dict) else range(len(at)) if isinstance(at, list) else []
        for key in keys:
            found.append((at, key))
            pending.append(at[key])
    return found


@st.composite
def damaged(draw: Any) -> str:
    """A document in JSON in which a few things are changed, moved, missing or too many."""
    data = ours.to_dict(draw(ak.documents(depth=1)))
    for _ in range(draw(st.integers(1, 2))):
        where = places(data)
        holder, key = where[draw(st.integers(0, len(where) - 1))]
        other, from_key = where[draw(st.integers(0, len(where) - 1))]
        way = draw(st.sampled_from(["junk", "drop", "copy", "add", "swap", "turn"]))
        if way == "junk":
            holder[key] = draw(_junk)
        elif way == "drop":
            del holder[key]
        elif way == "copy":
            holder[key] = json.loads(json.dumps(other[from_key]))
        elif way == "add" and isinstance(holder, dict):
            holder[draw(st.sampled_from(["text", "marks", "span", "type", "x", "start", "heading", "align"]))] = draw(
                _junk
            )
        elif way == "add":
            holder.append(draw(_junk))
        elif way == "turn" and isinstance(holder, dict):
            turned = dict(reversed(holder.items()))
            holder.clear()
            holder.update(turned)
        else:
            holder[key], other[from_key] = json.loads(json.dumps(other[from_key])), json.loads(json.dumps(holder[key]))
    return json.dumps(
        data, ensure_ascii=draw(st.booleans()), separators=draw(st.sampled_from([(",", ":"), (" , ", " : ")]))
    )
