"""Ways to make an immutable node, and what each costs: why `articlekit.document.unchecked` does what it does.

    python bench/nodes.py

A paragraph is made again and again, in turns, from the same values. The ratios are to the way that `parse` takes.
"""

from __future__ import annotations

import dataclasses
from typing import Any, NamedTuple

import attrs
from timing import Call, measure, ratio

from articlekit.document import unchecked
from articlekit.document.nodes import Paragraph
from articlekit.document.packing import LENGTH_BITS

SPAN, TEXT = (0, 5), "Hello"
OURS = "a class without checks that turns into the frozen class (articlekit.document.unchecked)"
COUNT = 2000


@attrs.frozen
class Frozen:
    span: Any
    origin: Any
    text: Any
    marks: Any


@attrs.define
class Mutable:
    span: Any
    origin: Any
    text: Any
    marks: Any


@dataclasses.dataclass(frozen=True, slots=True)
class FrozenData:
    span: Any
    origin: Any
    text: Any
    marks: Any


class Named(NamedTuple):
    span: Any
    origin: Any
    text: Any
    marks: Any


def _checked() -> object:
    return [Paragraph(TEXT, (), span=SPAN, origin=None) for _ in range(COUNT)]


def _positional(make: Any) -> Call:
    return lambda: [make(SPAN, None, TEXT, ()) for _ in range(COUNT)]


_NewParagraph: Any = unchecked.bare(Paragraph)


def _bare() -> object:
    nodes = []
    for _ in range(COUNT):
        node = _NewParagraph()
        node._span = SPAN[0] << LENGTH_BITS | SPAN[1] - SPAN[0]
        node.origin = None
        node.text = TEXT
        node.marks = ()
        node.__class__ = Paragraph
        nodes.append(node)
    return nodes


WAYS: dict[str, Call] = {
    "the class itself: attrs.frozen with its validators": _checked,
    "attrs.frozen without validators": _positional(Frozen),
    "dataclass, frozen, with slots": _positional(FrozenData),
    OURS: _positional(unchecked.paragraph),
    "the same in place (unchecked.bare)": _bare,
    "attrs.define: slots, mutable": _positional(Mutable),
    "NamedTuple": _positional(Named),
    "a plain tuple": lambda: [(SPAN, None, TEXT, ()) for _ in range(COUNT)],
}


def nodes(rounds: int = 41) -> dict[str, float]:
    """Times as long as our way."""
    jobs = {name: (lambda _, call=call: call) for name, call in WAYS.items()}
    times = measure(jobs, [""], rounds)
    return {name: ratio(times, name, OURS) for name in WAYS}


if __name__ == "__main__":
    for name, times in nodes().items():
        print(f"{times:6.2f}  {name}")
