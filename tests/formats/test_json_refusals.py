"""JSON that is malformed is refused with its place, whatever is wrong with it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.json_documents import HEAD, PARAGRAPH, REFUSED, damaged, everything

from articlekit.document.nodes import Document, Paragraph
from articlekit.errors import DecodeError
from articlekit.formats import json as ours
from articlekit.formats.json import fast, validating


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
    assert fast.read(written) is None


@pytest.mark.parametrize(
    ("data", "path", "message"),
    [
        ("", "line 1, column 1", "expecting value"),
        ('{"format":\n "x"', "line 2, column 5", "delimiter"),
        ('{"a": "\x01"}', "line 1, column 8", "control character"),
        ("[1] 2", "line 1, column 5", "extra data"),
        ('{"format":"articlekit/document","version":1,"version":1}', "$", '"version" stands twice'),
        (
            '{"format":"articlekit/document","version":1,"children":[{"type":"thematic_break","type":"thematic_break"}]}',
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
    assert ours.check("\ufeff" + data) == ours.check(b"\xef\xbb\xbf" + data.encode()) == ours.check(data) == []
    with pytest.raises(DecodeError, match="byte 84: not UTF-8"):
        ours.loads(data.encode("latin-1"))
    assert ours.check(data.encode("latin-1"))[0].path == "byte 84"


def test_check_goes_on_after_a_fault() -> None:
    """
    check() lists every fault with its place, in their order.
    """
    data = json.dumps(
        HEAD
        | {"children": [{"type": "aside"}, PARAGRAPH | {"span": [2, 1]}, PARAGRAPH, {"type": "thematic_break", "x": 1}]}
    )
    assert [fault.path for fault in ours.check(data)] == ["$.children[0].type", "$.children[1].span", "$.children[3]"]
    assert ours.check(ours.dumps(Document([Paragraph("a")]))) == []
    assert len(ours.check(json.dumps(HEAD | {"children": [{}] * 5000}))) == validating.MAX_FAULTS


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
    data: dict[str, Any] = {"type": "blockquote", "children": []}
    data["children"].append(data)
    with pytest.raises(DecodeError, match="deeper than"):
        ours.from_dict(data)


def test_a_document_among_strangers_is_found_by_its_type() -> None:
    assert ours.from_dict(HEAD | {"children": (PARAGRAPH,)}) == Document([Paragraph("a")])
    assert ours.from_dict(PARAGRAPH) == Paragraph("a")
    with pytest.raises(DecodeError, match="the key 1 is not text"):
        ours.from_dict(HEAD | {1: 2})


@given(damaged())
@example('{"format":"articlekit/document","version":1,"children":[{"type":"paragraph","text":"a","marks":null}]}')
def test_damaged_json_is_a_decode_error_or_a_whole_tree(data: str) -> None:
    """
    Whatever is changed in a document: it is read as a tree that can be written again, or refused with a place; both
    readers and check() agree on which.
    """
    faults = ours.check(data)
    read = fast.read(data)
    if faults:
        assert read is None
        with pytest.raises(DecodeError) as caught:
            ours.loads(data)
        assert caught.value.args == faults[0].args
    else:
        doc = validating.read(data)
        assert read is None or everything(read) == everything(doc)
        assert everything(ours.loads(ours.dumps(doc))) == everything(doc)


@given(st.text())
def test_no_text_is_anything_but_a_decode_error(data: str) -> None:
    """
    loads() of any text raises DecodeError and nothing else.
    """
    with pytest.raises(DecodeError):
        ours.loads(data)
