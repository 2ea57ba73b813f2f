"""The reader for documents that are as we write them: nearly as fast as the standard library alone.

    read('{"format":"articlekit/document","version":1,"children":[]}')    # Document()
    read('{"format":"articlekit/document","version":1,"children":null}')  # None: ask the strict reader

Each function reads one class and is in `Doubt` about whatever it does not expect, be it wrong or only unusual. It
may refuse what the strict reader takes, and never the reverse; a property test holds both against each other.
"""

from __future__ import annotations

import codecs
import json
import re
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from articlekit import construct, wellformed
from articlekit.errors import TreeError
from articlekit.formats.json.shape import FORMAT, SAFE_RECURSION, VERSION
from articlekit.marks import Mark
from articlekit.tree import (
    FAQ,
    Break,
    Cell,
    Code,
    Contents,
    Document,
    Heading,
    Html,
    KeyPoints,
    List,
    ListItem,
    Origin,
    Paragraph,
    QAPair,
    Quote,
    Row,
    Section,
    Span,
    Summary,
    Table,
    can_be_loose,
    can_be_tight,
)
from articlekit.wellformed import BLANKS, MAX_DEPTH, MAX_INT, Metadata


class Doubt(Exception):
    """The strict reader must decide."""


Object = dict[str, Any]
# The titles of the sections around; `None` below a quote or an item, where the tree sets no path either.
Above = tuple[str, ...] | None
# Notes how many strings were read, keys included. A key that stands twice in an object is lost to `json`, but its
# quotes are still in the text: where each was read once, the numbers agree.
Count = Callable[[int], None]
Read = Callable[[Object, int, Above, Count], Any]


def read(data: str) -> Document | None:
    """The document in `data`, or `None` where the strict reader must decide."""
    if sys.getrecursionlimit() > SAFE_RECURSION:
        return None
    try:
        given, end = _scan(data, 0)
        if end != len(data) and data[end:].strip(" \t\n\r"):
            return None
        return _document(given, data)
    except (
        Doubt,
        StopIteration,
        KeyError,
        TypeError,
        ValueError,
        IndexError,
        AttributeError,
        RecursionError,
        TreeError,
    ):
        return None


def _doubt(_: str) -> NoReturn:
    raise Doubt


_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder(parse_constant=_doubt).scan_once  # type: ignore[attr-defined]

# NUL, CR and surrogates behind a backslash. Other unwritable characters cannot stand in JSON, or are looked for in
# each text.
_UNWRITABLE = re.compile(r"u(?:000[0dD]|[dD][89a-fA-F])")


def _document(given: Object, data: str) -> Document:
    if given["format"] != FORMAT or given["version"].__class__ is not int:
        raise Doubt
    if given["version"] != VERSION:
        raise Doubt
    strings: list[int] = [4]  # format, its value, version, children
    count = strings.append
    known = 3
    metadata = _NO_METADATA
    if "metadata" in given:
        known += 1
        metadata = wellformed.metadata(given["metadata"])
        count(_strings(metadata))
    count(len(given) - 3)
    span, origin = _rest(given, known, count)
    children = given["children"]
    if children.__class__ is not list:
        raise Doubt
    nodes = tuple([_CONTENT[child["type"]](child, 1, (), count) for child in children])
    _agree(data, sum(strings))
    return construct.document(span, origin, nodes, metadata)


_NO_METADATA = Metadata()


def _agree(data: str, strings: int) -> None:
    """Doubts unless `data` has `strings` strings, all of characters that can be written."""
    quotes = data.count('"')
    if "\\" in data:
        # What stands behind each backslash. Searching for two characters at once is ten times as slow.
        pieces = data.split("\\")
        signs = [piece[:1] for piece in pieces]
        if "" in signs[1:]:  # a backslash behind it: that one escapes nothing
            for at in range(1, len(signs)):
                if signs[at] == "":
                    signs[at] = "\\"
                    if at + 1 < len(signs):
                        signs[at + 1] = "-"
        signs[0] = "-"
        quotes -= signs.count('"')
        if "r" in signs or ("u" in signs and any(map(_UNWRITABLE.match, pieces))):
            raise Doubt
    if quotes != 2 * strings:
        raise Doubt


def _strings(value: object) -> int:
    """The strings in a JSON value, keys included."""
    if isinstance(value, dict):
        return len(value) + sum(map(_strings, value.values()))
    if isinstance(value, tuple):
        return sum(map(_strings, value))
    return 1 if isinstance(value, str) else 0


# --- What all nodes have ------------------------------------------------------------------------------------------


def _origin(value: Object, count: Count) -> Origin:
    rule, confidence = value["rule"], value["confidence"]
    clues: Any = value["clues"] if len(value) == 3 else []
    if clues.__class__ is not list or confidence.__class__ is not float:
        raise Doubt
    count(len(value) + 1 + len(clues))
    key = (rule, confidence, *clues)
    if key in _ORIGINS:
        return _ORIGINS[key]
    origin = Origin(rule, confidence, clues)
    if len(value) != 2 + ("clues" in value):
        raise Doubt
    if len(_ORIGINS) < 4096 and len(repr(key)) < 400:
        _ORIGINS[key] = origin
    return origin


# The same few rules, confidences and clues stand at most headings; an origin is a value, and can be shared.
_ORIGINS: dict[tuple[Any, ...], Origin] = {}


def _rest(given: Object, known: int, count: Count) -> tuple[Span | None, Origin | None]:
    """Span and origin; `known` is how many other fields there are."""
    span = origin = None
    if "span" in given:
        known += 1
        start, end = given["span"]
        if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
            raise Doubt
        span = (start, end)
    if known != len(given):
        origin = _origin(given["origin"], count)
        if known + 1 != len(given):
            raise Doubt
    return span, origin


def _marks(given: Object, count: Count) -> Any:
    marks = given["marks"]
    if marks.__class__ is not list:
        raise Doubt
    return tuple([_mark(mark, count) for mark in marks])


def _mark(value: Object, count: Count) -> Mark:
    kind, start, end = value["kind"], value["start"], value["end"]
    known = 3
    target = title = None
    if "target" in value:
        known += 1
        target = value["target"]
        if target.__class__ is not str:
            raise Doubt
    if "title" in value:
        known += 1
        title = value["title"]
        if title.__class__ is not str:
            raise Doubt
    if known != len(value):
        raise Doubt
    count(2 * known - 2)  # every field is a string but the two numbers
    return Mark(kind, start, end, target, title)


# Raises `ValueError` for a lone surrogate. Of all ways to look for one it is the cheapest, a quarter of a search.
_encodable: Callable[[str], object] = codecs.utf_16_le_encode


# --- Leaves -------------------------------------------------------------------------------------------------------
#
# The two that most of a document consists of, paragraphs and cells, are written out: a call costs a tenth of a node.

_PARAGRAPH: Any = construct.bare(Paragraph)
_HEADING: Any = construct.bare(Heading)
_CELL: Any = construct.bare(Cell)
_ROW: Any = construct.bare(Row)
_ITEM: Any = construct.bare(ListItem)


def _paragraph(given: Object, depth: int, above: Above, count: Count) -> Any:
    text = given["text"]
    if text.__class__ is not str:
        raise Doubt
    if not text or "\n" in text or text != text.strip(BLANKS):
        _lines(text)
    if not text.isascii():
        _encodable(text)
    if len(given) == 3 and "span" in given:
        count(5)
        start, end = given["span"]
        if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
            raise Doubt
        node: Any = _PARAGRAPH()
        node.span = (start, end)
        node.origin = None
        node.text = text
        node.marks = ()
        node.__class__ = Paragraph
        return node
    count(len(given) + 2)
    if "marks" in given:
        marks = _marks(given, count)
        span, origin = _rest(given, 3, count)
        return Paragraph(text, marks, span=span, origin=origin)
    span, origin = _rest(given, 2, count)
    return construct.paragraph(span, origin, text, ())


def _lines(text: str) -> None:
    """Doubts the text of a paragraph that has several lines, or perhaps a space at an end."""
    for line in text.split("\n"):
        if not line or line != line.strip(BLANKS):
            raise Doubt


def _heading(given: Object, depth: int, above: Above, count: Count) -> Any:
    text, level = given["text"], given["level"]
    if level.__class__ is not int or not 1 <= level <= 6 or depth > MAX_DEPTH:
        raise Doubt
    if text.__class__ is not str or "\n" in text or text != text.strip(BLANKS):
        raise Doubt
    if not text.isascii():
        _encodable(text)
    count(len(given) + 2)
    if "marks" in given:
        marks = _marks(given, count)
        span, origin = _rest(given, 4, count)
        return Heading(level, text, marks, span=span, origin=origin)
    span, origin = _rest(given, 3, count)
    node = _HEADING()
    node.span = span
    node.origin = origin
    node.level = level
    node.text = text
    node.marks = ()
    node.__class__ = Heading
    return node


def _code(given: Object, depth: int, above: Above, count: Count) -> Any:
    return _leaf(Code, given, ("text", "language", "meta"), count)


def _html(given: Object, depth: int, above: Above, count: Count) -> Any:
    return _leaf(Html, given, ("text",), count)


def _break(given: Object, depth: int, above: Above, count: Count) -> Any:
    return _leaf(Break, given, (), count)


def _leaf(cls: Any, given: Object, texts: tuple[str, ...], count: Count) -> Any:
    own = {name: given[name] for name in texts if name in given}
    count(len(given) + 1 + len(own))
    span, origin = _rest(given, 1 + len(own), count)
    if None in own.values():
        raise Doubt
    return cls(**own, span=span, origin=origin)


# --- Tables -------------------------------------------------------------------------------------------------------


def _row(given: Object, width: int, count: Count) -> Any:
    cells = given["cells"]
    if given["type"] != "row" or cells.__class__ is not list or len(cells) != width:
        raise Doubt
    strings = len(given) + 1
    nodes: list[Any] = []
    for cell in cells:
        if cell["type"] != "cell":
            raise Doubt
        text = cell["text"]
        if text.__class__ is not str or "\n" in text or text != text.strip(BLANKS):
            raise Doubt
        if not text.isascii():
            _encodable(text)
        strings += len(cell) + 2
        if len(cell) == 3 and "span" in cell:
            start, end = cell["span"]
            if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
                raise Doubt
            node = _CELL()
            node.span = (start, end)
            node.origin = None
            node.text = text
            node.marks = ()
            node.__class__ = Cell
            nodes.append(node)
        elif "marks" in cell:
            marks = _marks(cell, count)
            span, origin = _rest(cell, 3, count)
            nodes.append(Cell(text, marks, span=span, origin=origin))
        else:
            span, origin = _rest(cell, 2, count)
            nodes.append(construct.cell(span, origin, text, ()))
    count(strings)
    node = _ROW()
    node.span, node.origin = _rest(given, 2, count)
    node.cells = tuple(nodes)
    node.__class__ = Row
    return node


def _table(given: Object, depth: int, above: Above, count: Count) -> Table:
    header = given["header"]
    rows = given["rows"]
    if rows.__class__ is not list or depth + 2 > MAX_DEPTH:
        raise Doubt
    known = 3
    width = len((rows[0] if header is None else header)["cells"])
    if header is not None:
        header = _row(header, width, count)
        if not any(cell.text for cell in header.cells):
            raise Doubt
    rows = tuple([_row(row, width, count) for row in rows])
    if not width:
        raise Doubt
    align: Any = (None,) * width
    count(len(given) + 1)
    if "align" in given:
        known += 1
        align = given["align"]
        if align.__class__ is not list or len(align) != width or not _SIDES.issuperset(align):
            raise Doubt
        count(width - align.count(None))
        align = tuple(align)
    span, origin = _rest(given, known, count)
    return construct.table(span, origin, header, rows, align)


_SIDES = frozenset({None, "left", "center", "right"})


# --- Containers ---------------------------------------------------------------------------------------------------


def _children(value: Any, readers: dict[str, Read], depth: int, above: Above, count: Count) -> tuple[Any, ...]:
    if value.__class__ is not list or (depth > MAX_DEPTH and value):
        raise Doubt
    return tuple([readers[child["type"]](child, depth, above, count) for child in value])


def _quote(given: Object, depth: int, above: Above, count: Count) -> Quote:
    children = _children(given["children"], _FLOW, depth + 1, None, count)
    count(len(given) + 1)
    span, origin = _rest(given, 2, count)
    return construct.quote(span, origin, children)


def _list(given: Object, depth: int, above: Above, count: Count) -> List:
    ordered, tight, items = given["ordered"], given["tight"], given["items"]
    if items.__class__ is not list or not items or depth + 1 > MAX_DEPTH:
        raise Doubt
    start = 1
    known = 4
    if "start" in given:
        known += 1
        start = given["start"]
        if start.__class__ is not int or not 0 <= start <= wellformed.MAX_LIST_START:
            raise Doubt
    if ordered.__class__ is not bool or tight.__class__ is not bool or (start != 1 and not ordered):
        raise Doubt
    nodes = tuple([_item(item, depth + 1, count) for item in items])
    # Mostly each item is a paragraph, and then the rules need not be asked.
    plain = tight and all([len(node.children) == 1 and node.children[0].__class__ is Paragraph for node in nodes])
    if not plain and not (can_be_tight if tight else can_be_loose)(nodes):
        raise Doubt
    count(len(given) + 1)
    span, origin = _rest(given, known, count)
    return construct.bullet_list(span, origin, ordered, nodes, start, tight)


def _item(given: Object, depth: int, count: Count) -> Any:
    if given["type"] != "list_item":
        raise Doubt
    children = _children(given["children"], _FLOW, depth + 1, None, count)
    count(len(given) + 1)
    if "checked" in given:
        checked = given["checked"]
        span, origin = _rest(given, 3, count)
        if checked.__class__ is not bool or not (children and children[0].__class__ is Paragraph):
            raise Doubt
        return construct.list_item(span, origin, children, checked)
    node = _ITEM()
    node.span, node.origin = _rest(given, 2, count)
    node.children = children
    node.checked = None
    node.__class__ = ListItem
    return node


def _pair(given: Object, depth: int, above: Above, count: Count) -> QAPair:
    asks, kind = given["prompt"], given["prompt"]["type"]
    if depth + (3 if kind == "list" else 1) > MAX_DEPTH:
        raise Doubt
    prompt = _PROMPTS[kind](asks, depth + 1, None, count)
    children = _children(given["children"], _CONTENT, depth + 1, above, count)
    if kind == "list":
        items = prompt.items
        if len(items) != 1 or [type(child) for child in items[0].children] != [Paragraph]:
            raise Doubt
        length = len(items[0].children[0].text)
    else:
        length = len(prompt.text)
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
    if not 0 <= start <= (length if end is None else end) or not 0 <= answer_start <= first:
        raise Doubt
    count(len(given) + 1)
    span, origin = _rest(given, known, count)
    return construct.qa_pair(span, origin, prompt, children, start, end, answer_start)


def _section(cls: Any) -> Read:
    """A reader of one kind of section."""
    twin: Any = construct.bare(cls)

    def section(given: Object, depth: int, above: Above, count: Count) -> Any:
        heading, children = given["heading"], given["children"]
        inner = above
        if heading is not None:
            if heading["type"] != "heading":
                raise Doubt
            heading = _heading(heading, depth + 1, None, count)
            if heading.text and above is not None:
                inner = (*above, heading.text)
        if children.__class__ is not list or (depth >= MAX_DEPTH and children):
            raise Doubt
        below = tuple([_CONTENT[child["type"]](child, depth + 1, inner, count) for child in children])
        count(len(given) + 1)
        if cls is Summary and "start" in given:
            span, origin = _rest(given, 4, count)
            path: Any = above or ()
            return Summary(heading, below, start=given["start"], path=path, span=span, origin=origin)
        node = twin()
        node.span, node.origin = _rest(given, 3, count)
        node.heading = heading
        node.children = below
        node.path = above or ()
        if cls is Summary:
            node.start = 0
        node.__class__ = cls
        return node

    return section


_BLOCKS: dict[str, Read] = {
    "paragraph": _paragraph,
    "table": _table,
    "list": _list,
    "quote": _quote,
    "code": _code,
    "html": _html,
    "break": _break,
    "qa_pair": _pair,
}
_FLOW = {**_BLOCKS, "heading": _heading}
_CONTENT = {
    **_BLOCKS,
    "section": _section(Section),
    "summary": _section(Summary),
    "key_points": _section(KeyPoints),
    "contents": _section(Contents),
    "faq": _section(FAQ),
}
_PROMPTS: dict[str, Read] = {"heading": _heading, "paragraph": _paragraph, "list": _list}
