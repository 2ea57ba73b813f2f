"""Spans in one number, because a tree of many small nodes consists mostly of them.

    pack((10, 15))          10 << 30 | 5
    unpack(10 << 30 | 5)    (10, 15)

A pair and its two numbers take 120 bytes, the packed number takes 32 (CPython 3.11). A cell with a text of one
character takes 104 bytes with it, and 200 with a pair.
"""

from __future__ import annotations

from typing import Any, Final

import attrs

from articlekit.document import validators

Span = tuple[int, int]

# The length takes the lower bits. Longer spans stay pairs: no text in memory has one, but JSON may.
LENGTH_BITS: Final = 30
MAX_LENGTH: Final = (1 << LENGTH_BITS) - 1

# What generated code does instead of calling `pack`: a call would double the time of making a node.
PACKED: Final = (
    f"span if span is None or span[1] - span[0] > {MAX_LENGTH} else span[0] << {LENGTH_BITS} | span[1] - span[0]"
)

# The slot behind `span`: a packed span, a pair that is too long, or `None`.
SLOT: Final = "_span"


def pack(span: Span | None) -> int | Span | None:
    """Return a span as it is stored."""
    if span is None:
        return None
    start, end = span
    length = end - start
    return start << LENGTH_BITS | length if 0 <= length <= MAX_LENGTH else span


def unpack(stored: int | Span | None) -> Span | None:
    """Return the span that is stored: undo `pack`."""
    if not isinstance(stored, int):
        return stored
    start = stored >> LENGTH_BITS
    return start, start + (stored & MAX_LENGTH)


def pack_spans(cls: Any) -> None:
    """Let the field `span` of an attrs class be stored packed, in the slot that attrs made for it."""
    slot = cls.__dict__["span"]
    field = attrs.fields(cls).span

    def read(node: Any) -> Span | None:
        return unpack(slot.__get__(node))

    def write(node: Any, span: Span | None) -> None:
        try:
            slot.__set__(node, pack(span))
        except (TypeError, ValueError):
            validators.span(node, field, span)  # raises: this is no pair of numbers

    setattr(cls, SLOT, slot)
    cls.span = property(read, write)
