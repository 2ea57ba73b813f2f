"""What the quick reader's nodes share: doubt, origins, spans and marks; and the leaves that are few.

origin_of({"rule": "contents list", "confidence": 0.97}, count)    # Origin(rule='contents list', ...)
origin_of({"rule": "contents list", "confidence": 2}, count)       # raises, in one way or another
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from articlekit import construct
from articlekit.marks import Mark
from articlekit.tree import Break, Code, Heading, Html, Origin, Span
from articlekit.wellformed import BLANKS, MAX_DEPTH, MAX_INT


class Doubt(Exception):
    """The strict reader must decide."""


Object = dict[str, Any]
# The titles of the sections around; `None` below a quote or an item, where the tree sets no path either.
Above = tuple[str, ...] | None
# Notes how many strings were read, keys included. A key that stands twice in an object is lost to `json`, but its
# quotes are still in the text: where each was read once, the numbers agree.
Count = Callable[[int], None]
Read = Callable[[Object, int, Above, Count], Any]


def origin_of(value: Object, count: Count) -> Origin:
    """An origin, perhaps one that was read before."""
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


_HEADING: Any = construct.bare(Heading)


def heading_of(given: Object, depth: int, above: Above, count: Count) -> Any:
    """A heading."""
    text, level = given["text"], given["level"]
    if level.__class__ is not int or not 1 <= level <= 6 or depth > MAX_DEPTH:
        raise Doubt
    if text.__class__ is not str or "\n" in text or text is not text.strip(BLANKS):
        raise Doubt
    count(len(given) + 2)
    if "marks" in given:
        marks = marks_of(given, count)
        span, origin = rest(given, 4, count)
        return Heading(level, text, marks, span=span, origin=origin)
    span, origin = rest(given, 3, count)
    node = _HEADING()
    node.span = span
    node.origin = origin
    node.level = level
    node.text = text
    node.marks = ()
    node.__class__ = Heading
    return node


def code(given: Object, depth: int, above: Above, count: Count) -> Any:
    """Code: few enough for its validators."""
    return _leaf(Code, given, ("text", "language", "meta"), count)


def html(given: Object, depth: int, above: Above, count: Count) -> Any:
    """Raw HTML."""
    return _leaf(Html, given, ("text",), count)


def thematic_break(given: Object, depth: int, above: Above, count: Count) -> Any:
    """A thematic break."""
    return _leaf(Break, given, (), count)


def _leaf(cls: Any, given: Object, texts: tuple[str, ...], count: Count) -> Any:
    own = {name: given[name] for name in texts if name in given}
    count(len(given) + 1 + len(own))
    span, origin = rest(given, 1 + len(own), count)
    if None in own.values():
        raise Doubt
    return cls(**own, span=span, origin=origin)
