"""JSON: nothing is lost, and what is malformed is refused with its place."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articlekit import strategies as ak
from articlekit import tree
from articlekit.errors import DecodeError
from articlekit.formats import FORMATS, dumps, loads
from articlekit.formats import json as ours
from articlekit.formats.json import quick, strict
from articlekit.formats.json.faster import fast_json
from articlekit.formats.json.shape import NODES
from articlekit.marks import Mark
from articlekit.tree import Cell, Document, Heading, List, ListItem, Node, Origin, Paragraph, Quote, Row, Section, Table
from articlekit.wellformed import MAX_DEPTH, MAX_INT

HEAD = {"format": "articlekit/document", "version": 1}


@pytest.fixture(scope="module", params=["standard library", "orjson"], autouse=True)
def _parser(request: pytest.FixtureRequest) -> Iterator[None]:
    """All of this holds with orjson and without."""
    if request.param == "orjson":
        pytest.importorskip("orjson")
    with pytest.MonkeyPatch.context() as patch:
        if request.param != "orjson":
            patch.setitem(sys.modules, "orjson", None)
        fast_json.cache_clear()
        yield
    fast_json.cache_clear()


def everything(node: Node) -> list[tuple[Any, ...]]:
    """All that a tree holds, with what does not count for equality."""
    return [(type(n).__name__, n.span, n.origin, getattr(n, "path", None), n) for n in node.walk()]


# --- Round trips --------------------------------------------------------------------------------------------------


@given(ak.documents())
def test_reading_undoes_writing_to_the_last_field(doc: Document) -> None:
    """
    loads() undoes dumps(): spans, origins, paths and metadata included.
    """
    data = dumps(doc, "json")
    assert everything(loads(data, "json")) == everything(doc)
    assert everything(loads(data.encode(), "json")) == everything(doc)
    assert dumps(loads(data, "json"), "json") == data


def _scalars(value: Any) -> Iterator[Any]:
    """The values in a JSON value that hold no others."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else ()
    for one in inner:
        yield from _scalars(one)
    if not isinstance(value, dict | tuple):
        yield value


@given(ak.documents())
@example(Document((), {"title": float(2**63)}))
def test_both_readers_read_the_same(doc: Document) -> None:
    """
    The quick reader reads what the strict one reads, and it does read what we write, but for three things that it
    leaves to the strict one: escapes that may be lone surrogates, CR, and floats that orjson may have made of integers.
    """
    data = ours.dumps(doc)
    read = quick.read(data)
    assert everything(strict.read(strict.decode(data))) == everything(doc)
    assert read is None or everything(read) == everything(doc)
    vast = any(isinstance(one, float) and abs(one) >= MAX_INT for one in _scalars(doc.metadata))
    if "\\u" not in data and "\\r" not in data and not vast:
        assert read is not None


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
        "origin": {"rule": "form", "confidence": 0.5, "clues": ["pipes"]},
        "header": None,
        "rows": [{"type": "row", "cells": [{"type": "cell", "text": "a"}]}],
        "align": ["left"],
    }


def test_every_class_of_the_tree_has_a_form() -> None:
    classes = {cls for cls in vars(tree).values() if isinstance(cls, type) and issubclass(cls, Node)}
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
        node = Quote([node])
    doc = Document([node])
    assert ours.loads(ours.dumps(doc)) == doc
    assert ours.loads(ours.dumps(doc, indent=1)) == doc
    with pytest.raises(DecodeError, match="deeper than 64"):
        ours.loads(json.dumps(HEAD | {"children": [ours.to_dict(Quote([node]))]}))


# --- Refusals -----------------------------------------------------------------------------------------------------

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
    "blank text": (HEAD | {"children": [PARAGRAPH | {"text": ""}]}, "$.children[0].text", "a blank line"),
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
        HEAD | {"origin": {"rule": "a", "confidence": 1, "clues": [1]}},
        "$.origin.clues",
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


@pytest.fixture(autouse=True)
def _any_length_of_integers() -> Any:
    limit = getattr(sys, "get_int_max_str_digits", lambda: 0)()
    if limit:
        sys.set_int_max_str_digits(0)
    yield
    if limit:
        sys.set_int_max_str_digits(limit)


@pytest.mark.parametrize(("data", "path", "message"), REFUSED.values(), ids=REFUSED)
def test_a_refusal_says_what_is_wrong_and_where(data: Any, path: str, message: str) -> None:
    written = json.dumps(data)
    sys.set_int_max_str_digits(4300) if hasattr(sys, "set_int_max_str_digits") else None
    with pytest.raises(DecodeError) as caught:
        ours.loads(written)
    assert (caught.value.path, message in caught.value.message) == (path, True), caught.value
    assert ours.check(written)[0].args == caught.value.args
    assert quick.read(written) is None


@pytest.mark.parametrize(
    ("data", "path", "message"),
    [
        ("", "line 1, column 1", "expecting value"),
        ('{"format":\n "x"', "line 2, column 5", "delimiter"),
        ('{"a": "\x01"}', "line 1, column 8", "control character"),
        ("[1] 2", "line 1, column 5", "extra data"),
        ('{"format":"articlekit/document","version":1,"version":1}', "$", '"version" stands twice'),
        (
            '{"format":"articlekit/document","version":1,"children":[{"type":"break","type":"break"}]}',
            "$.children[0]",
            "twice",
        ),
        (
            '{"format":"articlekit/document","version":1,"metadata":{"a":{"b\\\\":1,"b\\\\":":"}}}',
            "$.metadata.a",
            "twice",
        ),
        ('{"format":"articlekit/document","version":1,"metadata":{"a":NaN}}', "$.metadata.a", "NaN cannot be kept"),
        (
            '{"format":"articlekit/document","version":1,"metadata":{"a b":[-Infinity]}}',
            '$.metadata["a b"][0]',
            "-Infinity",
        ),
        ('{"format":"articlekit/document","version":1,"metadata":{"a":1e999}}', "$.metadata.a", "1e999"),
        (
            '{"format":"articlekit/document","version":1,"origin":{"rule":"a","confidence":NaN}}',
            "$.origin.confidence",
            "number",
        ),
        (
            '{"format":"articlekit/document","version":1,"metadata":' + "[" * 70 + "]" * 70 + "}",
            "$.metadata",
            "object expected",
        ),
        (
            '{"format":"articlekit/document","version":1,"metadata":{"a":' + "[" * 70 + "]" * 70 + "}}",
            "$.metadata.a" + "[0]" * 64,
            "deeper",
        ),
        ('"abc', "line 1, column 1", "unterminated string"),
    ],
)
def test_what_is_malformed_json_is_refused_with_its_place(data: str, path: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        ours.loads(data)
    assert (caught.value.path, message in caught.value.message) == (path, True), caught.value


def test_bytes_are_utf_8() -> None:
    data = ours.dumps(Document([Paragraph("é")]))
    assert ours.loads(b"\xef\xbb\xbf" + data.encode()) == ours.loads("\ufeff" + data) == ours.loads(data)
    with pytest.raises(DecodeError, match="byte 84: not UTF-8"):
        ours.loads(data.encode("latin-1"))
    assert ours.check(data.encode("latin-1"))[0].path == "byte 84"


def test_check_goes_on_after_a_fault() -> None:
    """
    check() lists every fault with its place, in their order.
    """
    data = json.dumps(
        HEAD | {"children": [{"type": "aside"}, PARAGRAPH | {"span": [2, 1]}, PARAGRAPH, {"type": "break", "x": 1}]}
    )
    assert [fault.path for fault in ours.check(data)] == ["$.children[0].type", "$.children[1].span", "$.children[3]"]
    assert ours.check(ours.dumps(Document([Paragraph("a")]))) == []
    assert len(ours.check(json.dumps(HEAD | {"children": [{}] * 5000}))) == strict.MAX_FAULTS


@pytest.mark.parametrize("opening", ["[", '{"children":[', '{"a":'])
def test_any_depth_of_json_is_a_decode_error(opening: str) -> None:
    """
    100,000 levels are refused without a RecursionError, closed or not.
    """
    with pytest.raises(DecodeError, match="nested too deeply"):
        ours.loads(opening * 100_000)
    assert "nested too deeply" in ours.check(opening * 100_000)[0].message


@pytest.mark.slow
def test_a_hundred_megabytes_are_read_or_refused_with_the_place() -> None:
    """
    Size alone is no fault, and hides none.
    """
    one = json.dumps(PARAGRAPH | {"text": "a" * 1000})
    begun = ours.dumps(Document([Paragraph("a")]))[:-2] + f",{one}" * 100_000
    assert len(ours.loads(begun + "]}").children) == 100_001
    with pytest.raises(DecodeError, match=r"\$\.children\[100001\]\.type"):
        ours.loads(begun + ',{"type":"tea"}]}')
    with pytest.raises(DecodeError, match="line 1, column"):
        ours.loads(begun)
    with pytest.raises(DecodeError, match="nested too deeply"):
        ours.loads("[" * 100_000_000)


def test_a_raised_recursion_limit_does_not_end_the_process() -> None:
    """
    Where Python would let the C stack overflow, the depth is looked at first.
    """
    code = (
        "import sys; sys.setrecursionlimit(10**6)\n"
        "from articlekit.formats.json import loads\n"
        "try: loads('[' * 10**6)\n"
        "except ValueError as error: print(type(error).__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "DecodeError"


def test_a_dict_that_holds_itself_is_refused() -> None:
    data: dict[str, Any] = {"type": "quote", "children": []}
    data["children"].append(data)
    with pytest.raises(DecodeError, match="deeper than"):
        ours.from_dict(data)


def test_a_document_among_strangers_is_found_by_its_type() -> None:
    assert ours.from_dict(HEAD | {"children": (PARAGRAPH,)}) == Document([Paragraph("a")])
    assert ours.from_dict(PARAGRAPH) == Paragraph("a")
    with pytest.raises(DecodeError, match="the key 1 is not text"):
        ours.from_dict(HEAD | {1: 2})


# --- Strangers ----------------------------------------------------------------------------------------------------

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


@given(damaged())
@example('{"format":"articlekit/document","version":1,"children":[{"type":"paragraph","text":"a","marks":null}]}')
def test_damaged_json_is_a_decode_error_or_a_whole_tree(data: str) -> None:
    """
    Whatever is changed in a document: it is read as a tree that can be written again, or refused with a place; both
    readers and check() agree on which.
    """
    faults = ours.check(data)
    read = quick.read(data)
    if faults:
        assert read is None
        with pytest.raises(DecodeError) as caught:
            ours.loads(data)
        assert caught.value.args == faults[0].args
    else:
        doc = strict.read(strict.decode(data))
        assert read is None or everything(read) == everything(doc)
        assert everything(ours.loads(ours.dumps(doc))) == everything(doc)


@given(st.text())
def test_no_text_is_anything_but_a_decode_error(data: str) -> None:
    """
    loads() of any text raises DecodeError and nothing else.
    """
    with pytest.raises(DecodeError):
        ours.loads(data)


# --- The table of formats -----------------------------------------------------------------------------------------


def test_an_unknown_format_is_refused_with_the_names() -> None:
    doc = Document([Section(Heading(1, "a"), [List(False, [ListItem([Paragraph("b", [Mark("code", 0, 1)])])])])])
    all_of_them = "unknown format 'yaml'; there are json, markdown, text, html, mdast, faqpage, chunks"
    with pytest.raises(ValueError, match=all_of_them):
        dumps(doc, "yaml")
    with pytest.raises(ValueError, match=r"there are json, markdown, text$"):
        loads("", "html")
    with pytest.raises(TypeError, match="takes a Document"):
        dumps("a", "json")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="takes str or bytes"):
        loads(1, "json")  # type: ignore[arg-type]
    assert loads(dumps(doc, "json"), "json") == doc


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_and_says_whether_it_reads(name: str) -> None:
    from importlib import import_module

    module = pytest.importorskip(FORMATS[name].module)
    assert hasattr(import_module(FORMATS[name].module), "loads") == FORMATS[name].reads
    assert isinstance(module.dumps(Document([Paragraph("Tea.")])), str)
