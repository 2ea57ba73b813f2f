"""What a block of the flat list turned out to be, said in one value.

    Role(PAIR, stop=9, asked=Asked(10))     a question after a label of ten characters, answered up to block 9

`meaning` says it and `outline` builds the node.
"""

from __future__ import annotations

from typing import NamedTuple

from articlekit.document.nodes import Origin

SUMMARY = "summary"
CLOSING = "closing"  # "Conclusion", "Final thoughts": a summary for want of a better one
OVERVIEW = "overview"  # so is this
KEY_POINTS = "key_points"
HIGHLIGHTS = "highlights"  # key points for want of better ones
CONTENTS = "contents"
FAQ = "faq"
PAIR = "pair"
ITEMS = "items"  # a list whose items ask and answer

# Nothing that is open is this deep (levels count double, see `Role.depth`).
NOWHERE = 99

SUMMARIES = frozenset({SUMMARY, CLOSING, OVERVIEW})
POINTS = frozenset({KEY_POINTS, HIGHLIGHTS})


class Asked(NamedTuple):
    """Where question and answer stand: the fields of `QAPair` with the same names."""

    start: int = 0
    end: int | None = None
    answer_start: int = 0


class Role(NamedTuple):
    """What the block at its place opens or is.

    kind: one of the kinds above
    depth: sections that are open at this depth or deeper end before it. A heading of level n has depth 2n; the
        questions of an FAQ may stand on the level of its own heading and are then half a level deeper
    stop: for what ends before the next heading, the place after its last block; 0 for what a later heading ends
    asked: of a `PAIR`: where question and answer stand; `start` is also where a labelled summary begins
    items: of `ITEMS`: one for each item, `None` for an item that asks nothing
    origin: how this was inferred
    """

    kind: str
    depth: int = NOWHERE
    stop: int = 0
    asked: Asked = Asked()
    items: tuple[Asked | None, ...] = ()
    origin: Origin | None = None
