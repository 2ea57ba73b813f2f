"""The reader for documents that are as we write them, in about the time that the standard library takes to parse them.

    read('{"format":"articlekit/document","version":1,"children":[]}')    # Document()
    read('{"format":"articlekit/document","version":1,"children":null}')  # None: ask the strict reader

Each function reads one class and is in `Doubt` about whatever it does not expect, be it wrong or only unusual. It
may refuse what the strict reader takes, and never the reverse; a property test holds both against each other.

Text and span of paragraphs, headings, items, sections, rows and cells are checked where they are read, with the same
lines each time: they are nearly all nodes of a document. A call for sections and questions alone takes about 1% more
instructions for the whole (`bench/instructions.py json-read`). Rarer nodes ask `rest`.
"""

from __future__ import annotations

import codecs
import json
import re
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from articlekit.document import unchecked
from articlekit.document.marks import plain
from articlekit.document.nodes import (
    FAQ,
    Blockquote,
    Contents,
    Document,
    KeyPoints,
    List,
    ListItem,
    Paragraph,
    QAPair,
    Section,
    Summary,
)
from articlekit.document.tightness import can_be_loose, can_be_tight
from articlekit.document.validators import BLANKS, MAX_DEPTH, MAX_INT, MAX_LIST_START, Metadata
from articlekit.formats.json.field_table import FORMAT, SAFE_RECURSION, VERSION
from articlekit.formats.json.orjson_backend import fast_json
from articlekit.formats.json.quick_tables import table
from articlekit.formats.json.quick_values import (
    Above,
    Count,
    Doubt,
    Object,
    Read,
    code,
    heading_of,
    html,
    marks_of,
    rest,
    thematic_break,
)


def read(data: str) -> Document | None:
    """The document in `data`, or `None` where the strict reader must decide."""
    if sys.getrecursionlimit() > SAFE_RECURSION:
        return None
    try:
        if (orjson := fast_json()) is not None:
            given = orjson.loads(data)
        else:
            given, end = _scan(data, 0)
            if end != len(data) and data[end:].strip(" \t\n\r"):
                return None
        if not data.isascii():
            # Raises `ValueError` for a lone surrogate. Of all ways to look for one it is the cheapest.
            codecs.utf_16_le_encode(data)
        return _document(given, data)
    except _DOUBTS:
        return None


# What a reader meets where something is not as it expects.
_DOUBTS = (Doubt, LookupError, TypeError, ValueError, AttributeError, StopIteration, RecursionError)


def _doubt(_: str) -> NoReturn:
    raise Doubt


_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder(parse_constant=_doubt).scan_once  # type: ignore[attr-defined]

# What stands behind each backslash: one character, or a `u` with four digits.
_ESCAPED = re.compile(r"\\(u[0-9a-fA-F]{4}|.)")
# NUL, CR and surrogates. Others cannot stand in JSON as they are, or were looked for.
_UNWRITABLE = re.compile(r"r|u(?:000[0dD]|[dD][89a-fA-F])")


def _document(given: Object, data: str) -> Document:
    version = given["version"]
    if given["format"] != FORMAT or version.__class__ is not int or version != VERSION:
        raise Doubt
    strings: list[int] = [4]  # format, its value, version, children
    count = strings.append
    known = 3
    metadata = _NO_METADATA
    if "metadata" in given:
        known += 1
        metadata = _frozen(given["metadata"], 0, count)
        if metadata.__class__ is not Metadata:
            raise Doubt
    count(len(given) - 3)
    span, origin = rest(given, known, count)
    nodes = _blocks(given["children"], _CONTENT, 1, (), count)
    _agree(data, sum(strings))
    return unchecked.document(span, origin, nodes, metadata)


_NO_METADATA = Metadata()


def _agree(data: str, strings: int) -> None:
    """Doubts unless `data` has `strings` strings, all of characters that can be written."""
    quotes = data.count('"')
    if "\\" in data:
        signs = _ESCAPED.findall(data)
        quotes -= signs.count('"')
        if any(map(_UNWRITABLE.match, set(signs))):
            raise Doubt
    if quotes != 2 * strings:
        raise Doubt


def _frozen(value: Any, depth: int, count: Count) -> Any:
    """A value of metadata, as `wellformed.metadata` freezes it."""
    kind = value.__class__
    if depth > MAX_DEPTH:
        raise Doubt
    if kind is str:
        count(1)
    elif kind is dict:
        count(len(value))
        return Metadata({key: _frozen(item, depth + 1, count) for key, item in value.items()})
    elif kind is list:
        return tuple([_frozen(item, depth + 1, count) for item in value])
    elif kind is int and not -MAX_INT <= value <= MAX_INT:
        raise Doubt
    elif kind is float and not -MAX_INT < value < MAX_INT:
        raise Doubt  # orjson makes a float of an integer of more than 64 bits
    return value


# --- Blocks -------------------------------------------------------------------------------------------------------

_PARAGRAPH: Any = unchecked.bare(Paragraph)
_ITEM: Any = unchecked.bare(ListItem)
_LIST: Any = unchecked.bare(List)


def _blocks(value: Any, readers: dict[str, Read], depth: int, above: Above, count: Count) -> tuple[Any, ...]:
    """The blocks of a container. Most are paragraphs, and those are read in place."""
    if value.__class__ is not list or (depth > MAX_DEPTH and value):
        raise Doubt
    nodes: list[Any] = []
    strings = 0
    for given in value:
        kind = given["type"]
        if kind != "paragraph":
            nodes.append(readers[kind](given, depth, above, count))
            continue
        text = given["text"]
        # What `strip` has nothing to take from, it gives back itself; what is no text has no `strip`.
        if text is not text.strip(BLANKS) or not text or "\n" in text:
            _lines(text)
        size = len(given)
        if size == 3 and "span" in given:
            start, end = given["span"]
            if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
                raise Doubt
            span: Any = (start, end)
            strings += 5
        elif size == 2:
            span = None
            strings += 4
        else:
            nodes.append(_odd_paragraph(given, text, count))
            continue
        node = _PARAGRAPH()
        node.span = span
        node.origin = None
        node.text = text
        node.marks = ()
        node.__class__ = Paragraph
        nodes.append(node)
    if strings:
        count(strings)
    return tuple(nodes)


def _lines(text: str) -> None:
    """Doubts the text of a paragraph that has several lines, or perhaps a space at an end."""
    for line in text.split("\n"):
        if not line or line != line.strip(BLANKS):
            raise Doubt


def _odd_paragraph(given: Object, text: str, count: Count) -> Paragraph:
    """A paragraph with more than a text and a span."""
    count(len(given) + 2)
    if "marks" in given:
        marks = marks_of(given, count)
        span, origin = rest(given, 3, count)
        return Paragraph(text, marks, span=span, origin=origin)
    span, origin = rest(given, 2, count)
    return unchecked.paragraph(span, origin, text, ())


def _paragraph(given: Object, depth: int, above: Above, count: Count) -> Any:
    """A paragraph that stands alone."""
    text = given["text"]
    if text is not text.strip(BLANKS) or not text or "\n" in text:
        _lines(text)
    if len(given) != 3 or "span" not in given:
        return _odd_paragraph(given, text, count)
    start, end = given["span"]
    if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
        raise Doubt
    count(5)
    node = _PARAGRAPH()
    node.span = (start, end)
    node.origin = None
    node.text = text
    node.marks = ()
    node.__class__ = Paragraph
    return node


def _quote(given: Object, depth: int, above: Above, count: Count) -> Blockquote:
    children = _blocks(given["children"], _FLOW, depth + 1, None, count)
    count(len(given) + 1)
    span, origin = rest(given, 2, count)
    return unchecked.quote(span, origin, children)


def _list(given: Object, depth: int, above: Above, count: Count) -> Any:
    ordered, tight, items = given["ordered"], given["tight"], given["items"]
    if items.__class__ is not list or not items or depth >= MAX_DEPTH:
        raise Doubt
    start = 1
    known = 4
    if "start" in given:
        known += 1
        start = given["start"]
        if start.__class__ is not int or not 0 <= start <= MAX_LIST_START:
            raise Doubt
    if ordered.__class__ is not bool or tight.__class__ is not bool or (start != 1 and not ordered):
        raise Doubt
    nodes: list[Any] = []
    plain = tight  # each item is a paragraph, and the rules of tight lists need not be asked
    strings = len(given) + 1
    for item in items:
        if item["type"] != "list_item":
            raise Doubt
        children = item["children"]
        if len(children) == 1 and children[0]["type"] == "paragraph" and depth + 2 <= MAX_DEPTH:
            children = (_paragraph(children[0], 0, None, count),)
        else:
            children = _blocks(children, _FLOW, depth + 2, None, count)
            plain = plain and len(children) == 1 and children[0].__class__ is Paragraph
        size = len(item)
        strings += size + 1
        node = _ITEM()
        node.checked = None
        if size == 3 and "span" in item:
            begin, end = item["span"]
            if begin.__class__ is not int or end.__class__ is not int or not 0 <= begin <= end <= MAX_INT:
                raise Doubt
            node.span = (begin, end)
            node.origin = None
        elif size == 2:
            node.span = node.origin = None
        elif "checked" in item:
            node.span, node.origin = rest(item, 3, count)
            node.checked = item["checked"]
            if node.checked.__class__ is not bool or not (children and children[0].__class__ is Paragraph):
                raise Doubt
        else:
            node.span, node.origin = rest(item, 2, count)
        node.children = children
        node.__class__ = ListItem
        nodes.append(node)
    made = _LIST()
    made.items = tuple(nodes)
    if not plain and not (can_be_tight if tight else can_be_loose)(made.items):
        raise Doubt
    count(strings)
    made.span, made.origin = rest(given, known, count)
    made.ordered = ordered
    made.start = start
    made.tight = tight
    made.__class__ = List
    return made


def _pair(given: Object, depth: int, above: Above, count: Count) -> QAPair:
    asks, kind = given["question_block"], given["question_block"]["type"]
    if depth + (3 if kind == "list" else 1) > MAX_DEPTH:
        raise Doubt
    block = _QUESTION_BLOCKS[kind](asks, depth + 1, None, count)
    children = _blocks(given["children"], _CONTENT, depth + 1, above, count)
    if kind == "list":
        items = block.items
        if len(items) != 1 or [type(child) for child in items[0].children] != [Paragraph]:
            raise Doubt
        length = len(items[0].children[0].text)
    else:
        length = len(block.text)
    known, start, end, answer_start = 3, 0, None, 0
    if "start" in given:
        known, start = known + 1, given["start"]
    if "end" in given:
        known, end = known + 1, given["end"]
        if end.__class__ is not int or not end <= length:
            raise Doubt
    if "answer_start" in given:
        known, answer_start = known + 1, given["answer_start"]
    first = len(children[0].text) if children and children[0].__class__ is Paragraph else 0
    if start.__class__ is not int or answer_start.__class__ is not int:
        raise Doubt
    if not 0 <= start <= (length if end is None else end):
        raise Doubt
    if answer_start and not ((0 < answer_start <= first) if end is None else (end <= answer_start <= length)):
        raise Doubt
    count(len(given) + 1)
    span, origin = rest(given, known, count)
    return unchecked.qa_pair(span, origin, block, children, start, end, answer_start)


def _section(cls: Any) -> Read:
    """A reader of one kind of section."""
    twin: Any = unchecked.bare(cls)

    def section(given: Object, depth: int, above: Above, count: Count) -> Any:
        heading, children = given["heading"], given["children"]
        inner = above
        if heading is not None:
            if heading["type"] != "heading":
                raise Doubt
            heading = heading_of(heading, depth + 1, None, count)
            if above is not None and (title := plain(heading.text, heading.marks)):
                inner = (*above, title)
        below = _blocks(children, _CONTENT, depth + 1, inner, count)
        size = len(given)
        count(size + 1)
        if cls is Summary and "start" in given:
            span, origin = rest(given, 4, count)
            path: Any = above or ()
            return Summary(heading, below, start=given["start"], path=path, span=span, origin=origin)
        node = twin()
        if size == 4 and "span" in given:
            start, end = given["span"]
            if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
                raise Doubt
            node.span = (start, end)
            node.origin = None
        else:
            node.span, node.origin = rest(given, 3, count)
        node.heading = heading
        node.children = below
        node.path = above or ()
        if cls is Summary:
            node.start = 0
        node.__class__ = cls
        return node

    return section


_BLOCKS: dict[str, Read] = {
    "table": table,
    "list": _list,
    "blockquote": _quote,
    "code": code,
    "html": html,
    "thematic_break": thematic_break,
    "qa_pair": _pair,
}
_FLOW = {**_BLOCKS, "heading": heading_of}
_CONTENT = {
    **_BLOCKS,
    "section": _section(Section),
    "summary": _section(Summary),
    "key_points": _section(KeyPoints),
    "contents": _section(Contents),
    "faq": _section(FAQ),
}
_QUESTION_BLOCKS: dict[str, Read] = {"heading": heading_of, "paragraph": _paragraph, "list": _list}
