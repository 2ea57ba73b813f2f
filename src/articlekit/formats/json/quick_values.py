"""What the quick reader's nodes share: doubt, origins, spans and marks; and the leaves that are few.

origin_of({"rule": "contents list", "confidence": 0.97}, count)    # Origin(rule='contents list', ...)
origin_of({"rule": "contents list", "confidence": 2}, count)       # raises, in one way or another
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from articlekit.document import unchecked
from articlekit.document.marks import Mark
from articlekit.document.nodes import Code, Heading, Origin, Span
from articlekit.document.validators import BLANKS, MAX_DEPTH, MAX_INT


class Doubt(Exception):
    """The strict reader must decide."""


Object = dict[str, Any]
# The titles of the sections around; `None` below a quote or an item, where the tree sets no path either.
Above = tuple[str, ...] | None
# Notes how many strings were read, keys included. A key that stands twice in an object is lost to `json`, but its
# quotes are still in the text: where each was read once, the numbers agree.
Count = Callable[[int], None]
Read = Callable[[Object, int, Above, Count], Any]


_ORIGIN: Any = unchecked.bare(Origin)  # type: ignore[type-var]


def origin_of(value: Object, count: Count) -> Any:
    """An origin: few of those in an article are the same."""
    rule, confidence = value["rule"], value["confidence"]
    if confidence.__class__ is not float or not 0.0 <= confidence <= 1.0:
        raise Doubt
    # What `strip` has nothing to take from, it gives back itself; what is no text has no `strip`.
    if rule is not rule.strip(BLANKS) or "\n" in rule:
        raise Doubt
    size = len(value)
    origin = _ORIGIN()
    origin.rule = rule
    origin.confidence = confidence
    if size == 3:
        reasons = value["reasons"]
        if reasons.__class__ is not list:
            raise Doubt
        for clue in reasons:
            if clue is not clue.strip(BLANKS) or "\n" in clue:
                raise Doubt
        size += len(reasons)
        origin.reasons = tuple(reasons)
    elif size == 2:
        origin.reasons = ()
    else:
        raise Doubt
    count(size + 1)
    origin.__class__ = Origin
    return origin


def rest(given: Object, known: int, count: Count) -> tuple[Span | None, Origin | None]:
    """Span and origin; `known` is how many other fields there are."""
    span = origin = None
    if "span" in given:
        known += 1
        start, end = given["span"]
        if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
            raise Doubt
        span = (start, end)
    if known != len(given):
        origin = origin_of(given["origin"], count)
        if known + 1 != len(given):
            raise Doubt
    return span, origin


def marks_of(given: Object, count: Count) -> Any:
    """The marks of a node that has some."""
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


_HEADING: Any = unchecked.bare(Heading)


def heading_of(given: Object, depth: int, above: Above, count: Count) -> Any:
    """A heading."""
    text, level = given["text"], given["level"]
    if level.__class__ is not int or not 1 <= level <= 6 or depth > MAX_DEPTH:
        raise Doubt
    if text is not text.strip(BLANKS) or "\n" in text:
        raise Doubt
    size = len(given)
    count(size + 2)
    if "marks" in given:
        marks = marks_of(given, count)
        span, origin = rest(given, 4, count)
        return Heading(level, text, marks, span=span, origin=origin)
    node = _HEADING()
    if size == 5:
        start, end = given["span"]
        if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end <= MAX_INT:
            raise Doubt
        node.span = (start, end)
        node.origin = origin_of(given["origin"], count)
    elif size == 3:
        node.span = node.origin = None
    else:
        node.span, node.origin = rest(given, 3, count)
    node.level = level
    node.text = text
    node.marks = ()
    node.__class__ = Heading
    return node


def code(given: Object, depth: int, above: Above, count: Count) -> Any:
    """Code: what its words may be, its class decides; where there are none, nothing is left to ask."""
    text = _verbatim(given)
    known = 2
    language = meta = None
    if "language" in given:
        known += 1
        language = given["language"]
    if "meta" in given:
        known += 1
        meta = given["meta"]
    count(len(given) + known)
    span, origin = rest(given, known, count)
    if known == 2:
        return unchecked.code(span, origin, text, None, None)
    if (language, meta).count(None) != 4 - known:
        raise Doubt
    return Code(text, language, meta, span=span, origin=origin)


def html(given: Object, depth: int, above: Above, count: Count) -> Any:
    """Raw HTML."""
    count(len(given) + 2)
    span, origin = rest(given, 2, count)
    return unchecked.html(span, origin, _verbatim(given))


def _verbatim(given: Object) -> str:
    """A text of any lines; what no text may hold was looked for in the whole document."""
    text = given["text"]
    if text.__class__ is not str:
        raise Doubt
    return str(text)


def thematic_break(given: Object, depth: int, above: Above, count: Count) -> Any:
    """A thematic break."""
    count(len(given) + 1)
    return unchecked.thematic_break(*rest(given, 1, count))
