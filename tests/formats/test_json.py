"""JSON: nothing is lost."""

from __future__ import annotations

import gc
import json
import re
import textwrap
import traceback
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.json_documents import HEAD, everything

from articlekit import strategies as ak
from articlekit.document import nodes
from articlekit.document.nodes import Blockquote, Cell, Document, Node, Origin, Paragraph, Row, Table
from articlekit.document.validators import MAX_DEPTH
from articlekit.errors import DecodeError
from articlekit.formats import dumps, loads
from articlekit.formats import json as ours
from articlekit.formats.json import fast, validating, writing
from articlekit.formats.json.field_table import NODES


@given(ak.documents())
def test_reading_undoes_writing_to_the_last_field(doc: Document) -> None:
    """
    loads() undoes dumps(): spans, origins, paths and metadata included.
    """
    data = dumps(doc, "json")
    assert everything(loads(data, "json")) == everything(doc)
    assert everything(loads(data.encode(), "json")) == everything(doc)
    assert dumps(loads(data, "json"), "json") == data


@given(ak.documents())
def test_both_readers_read_the_same(doc: Document) -> None:
    """
    The fast reader reads what the validating one reads, and it reads what we write, but for metadata with NUL or CR.
    """
    data = ours.dumps(doc)
    read = fast.read(data)
    assert everything(validating.read(data)) == everything(doc)
    assert read is None or everything(read) == everything(doc)
    if "\\u0000" not in data and "\\r" not in data:
        assert read is not None


@given(ak.documents())
def test_both_writers_write_the_same(doc: Document) -> None:
    """
    The generated writer writes what to_dict() says.
    """
    assert ours.dumps(doc) == json.dumps(ours.to_dict(doc), ensure_ascii=False, separators=(",", ":"))


@given(ak.documents())
def test_json_of_ascii_says_the_same(doc: Document) -> None:
    """
    Documents that others wrote again, with every character escaped and keys in another order, are read the same.
    """
    turned = dict(reversed(ours.to_dict(doc).items()))
    assert everything(ours.loads(json.dumps(turned))) == everything(doc)


@given(ak.documents(), st.sampled_from([1, 2, "\t"]))
def test_indented_json_says_the_same(doc: Document, indent: Any) -> None:
    """
    Indentation changes the looks only.
    """
    data = ours.dumps(doc, indent=indent)
    assert json.loads(data) == json.loads(ours.dumps(doc))
    assert ours.loads(data) == doc


@given(st.one_of(ak.blocks(), ak.sections(), ak.documents(), ak.rows(), ak.cells(), ak.list_items(), ak.headings()))
def test_from_dict_undoes_to_dict_for_every_node(node: Node) -> None:
    """
    to_dict() makes plain containers of any node, and from_dict() the node of them.
    """
    data = ours.to_dict(node)
    assert json.loads(json.dumps(data)) == data
    read = ours.from_dict(data)
    assert read == node
    assert [n.span for n in read.walk()] == [n.span for n in node.walk()]


def test_what_has_its_default_is_left_out() -> None:
    assert ours.dumps(Document([Paragraph("Tea")])) == (
        '{"format":"articlekit/document","version":1,"children":[{"type":"paragraph","text":"Tea"}]}'
    )
    table = Table(None, [Row([Cell("a")])], ["left"], span=(0, 4), origin=Origin("form", 0.5, ["pipes"]))
    assert ours.to_dict(table) == {
        "type": "table",
        "span": [0, 4],
        "origin": {"rule": "form", "confidence": 0.5, "reasons": ["pipes"]},
        "header": None,
        "rows": [{"type": "row", "cells": [{"type": "cell", "text": "a"}]}],
        "align": ["left"],
    }


def test_every_class_of_the_tree_has_a_form() -> None:
    classes = {cls for cls in vars(nodes).values() if isinstance(cls, type) and issubclass(cls, Node)}
    assert {shape.cls for shape in NODES.values()} | {Node, Document} == classes


@pytest.mark.parametrize("on", [True, False])
def test_reading_leaves_the_collector_as_it_was(on: bool) -> None:
    """
    Python's collector rests while a document is read, and no longer.
    """
    before = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        ours.loads(ours.dumps(Document([Paragraph("a")])))
        with pytest.raises(DecodeError):
            ours.loads("[")
        assert gc.isenabled() == on
    finally:
        (gc.enable if before else gc.disable)()


def test_a_class_that_is_not_of_the_tree_is_refused() -> None:
    @attrs.frozen
    class Aside(Paragraph):
        pass

    with pytest.raises(TypeError, match="Aside"):
        ours.dumps(Document([Aside("a")]))


def test_the_deepest_tree_is_written_and_read_with_little_stack() -> None:
    """
    A tree of MAX_DEPTH needs no more of Python's stack than is there on any machine.
    """
    node: Node = Paragraph("a")
    for _ in range(MAX_DEPTH - 1):
        node = Blockquote([node])
    doc = Document([node])
    assert ours.loads(ours.dumps(doc)) == doc
    assert ours.loads(ours.dumps(doc, indent=1)) == doc
    with pytest.raises(DecodeError, match="deeper than 64"):
        ours.loads(json.dumps(HEAD | {"children": [ours.to_dict(Blockquote([node]))]}))


def test_the_generated_reader_looks_as_its_docstring_shows() -> None:
    """
    The function for rows stands in the docstring as it is generated.
    """
    shown = textwrap.dedent((fast.__doc__ or "").split("print(source())\n\n")[1].split("\n\n")[0] + "\n")
    at = 0
    for part in re.split(r"^ *\.\.\.\n", shown, flags=re.MULTILINE):
        at = fast.source().index(part, at)


def test_a_traceback_shows_the_generated_code() -> None:
    """
    The lines of generated functions stand in tracebacks.
    """
    doc = Document([Paragraph("a")])
    object.__setattr__(doc, "metadata", {"a": object()})
    try:
        ours.dumps(doc)
    except TypeError:
        assert "metadata = f',\"metadata\":{as_json(metadata)}'" in traceback.format_exc()
    else:
        raise AssertionError


def test_an_editor_may_name_the_schema() -> None:
    """
    `$schema` may stand at the top, and is not kept.
    """
    doc = Document([Paragraph("a")])
    data = json.dumps({"$schema": "./document-1.json"} | ours.to_dict(doc))
    assert fast.read(data) == doc == ours.from_dict(json.loads(data))
    assert ours.check(data) == []
    assert "$schema" not in ours.dumps(ours.loads(data))
    assert ours.check(json.dumps({"$schema": 1} | ours.to_dict(doc)))[0].path == '$["$schema"]'


def test_a_row_of_thousands_is_written_in_parts() -> None:
    """
    Where the parts meet, nothing is lost or doubled.
    """
    for count in (writing.MANY, writing.MANY + 1, 2 * writing.MANY + 1):
        doc = Document([Table(None, [Row([Cell(str(at)) for at in range(count)])])])
        assert ours.loads(ours.dumps(doc)) == doc
