"""Nodes without checks, for readers whose rules can only make what the validators allow.

    paragraph = unchecked(Paragraph)
    paragraph((0, 5), None, "Hello", ())        # the fields in the order of attrs.fields(Paragraph)

A frozen attrs class sets each field through `object.__setattr__` and runs its validators. Here a second class with
the same slots takes plain assignments and then turns into the frozen class: a tenth of the time for a paragraph, and a
third more than a mutable class of the same shape takes (CPython 3.11; `bench/nodes.py`). The result is the same
immutable value.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import attrs

from articlekit.document import nodes, packing

T = TypeVar("T")


def unchecked(cls: type[T]) -> Callable[..., T]:
    """Return a constructor of `cls` that takes every field by position, checks nothing and converts nothing."""
    names = [field.name for field in attrs.fields(cls)]  # type: ignore[arg-type]
    lines = [
        f"    self.{packing.SLOT} = {packing.PACKED}" if name == "span" else f"    self.{name} = {name}"
        for name in names
    ]
    source = "\n".join([f"def __init__(self, {', '.join(names)}):", *lines, "    self.__class__ = cls"])
    scope: dict[str, Any] = {"cls": cls}
    exec(source, scope)  # written from the names of our own fields only
    return _mutable(cls, __init__=scope["__init__"])


def evolve(node: T, **changes: Any) -> T:
    """Return a copy of a node with these fields changed: `attrs.evolve` without checks."""
    make, names = _maker(type(node))  # type: ignore[arg-type]
    copied: T = make(*[changes[name] if name in changes else getattr(node, name) for name in names])
    return copied


@cache
def _maker(cls: type[Any]) -> tuple[Callable[..., Any], list[str]]:
    return unchecked(cls), [field.name for field in attrs.fields(cls)]


def bare(cls: type[T]) -> Callable[[], Any]:
    """Return a constructor of empty objects: set each field, then `__class__`. 0.64 times the cost of `unchecked`.

    For the JSON reader, whose loops make all nodes of a document. Elsewhere `unchecked` is simpler, and costs 1% more
    (the blocks of 100 pages).
    """
    return _mutable(cls, __init__=object.__init__, __new__=object.__new__)


def _mutable(cls: type[T], **methods: Any) -> type[T]:
    """Build a class with the slots of `cls` that takes plain assignments."""
    # Both, or CPython keeps the slow path of the frozen parent for assignments.
    plain = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(cls.__name__, (cls,), {"__slots__": (), **plain, **methods})


heading = unchecked(nodes.Heading)
paragraph = unchecked(nodes.Paragraph)
code = unchecked(nodes.Code)
html = unchecked(nodes.Html)
thematic_break = unchecked(nodes.ThematicBreak)
cell = unchecked(nodes.Cell)
row = unchecked(nodes.Row)
table = unchecked(nodes.Table)
quote = unchecked(nodes.Blockquote)
list_item = unchecked(nodes.ListItem)
bullet_list = unchecked(nodes.List)
qa_pair = unchecked(nodes.QAPair)
section = unchecked(nodes.Section)
summary = unchecked(nodes.Summary)
key_points = unchecked(nodes.KeyPoints)
contents = unchecked(nodes.Contents)
faq = unchecked(nodes.FAQ)
document = unchecked(nodes.Document)
origin = unchecked(nodes.Origin)
