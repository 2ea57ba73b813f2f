"""What a block of the flat list turned out to be, in one value.

    Role("qa_pair", stop=9, offsets=QAOffsets(10))     a question after ten characters of label, answered up to block 9

`semantics` finds the roles and `assemble` builds a node from each.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from articlekit.document.nodes import Origin

# Kinds of parts. The uncertain ones become the same nodes as the others, with an origin that is less sure.
SUMMARY: Final = "summary"
CLOSING: Final = "closing"  # "Conclusion", "Final thoughts": a summary for want of a better one
OVERVIEW: Final = "overview"  # so is this
KEY_POINTS: Final = "key_points"
HIGHLIGHTS: Final = "highlights"  # key points for want of better ones
CONTENTS: Final = "contents"
FAQ: Final = "faq"

SUMMARIES: Final = frozenset({SUMMARY, CLOSING, OVERVIEW})
POINTS: Final = frozenset({KEY_POINTS, HIGHLIGHTS})

# The type of the node that each kind becomes.
TYPES: Final = {
    SUMMARY: "summary", CLOSING: "summary", OVERVIEW: "summary",
    KEY_POINTS: "key_points", HIGHLIGHTS: "key_points", CONTENTS: "contents", FAQ: "faq",
}  # fmt: skip

# A role of this level leaves every section open.
NO_LEVEL: Final = 7


class QAOffsets(NamedTuple):
    """Where question and answer stand: the fields of `QAPair` with the same names."""

    start: int = 0
    end: int | None = None
    answer_start: int = 0


class Role(NamedTuple):
    """What the blocks from one place on are together.

    type: of the node that holds them: `summary`, `key_points`, `contents`, `faq`, `qa_pair`; or `list`, whose items are
        pairs
    stop: the place after the last of them
    level: sections that are open at this level or deeper end before it
    offsets: of a `qa_pair`: where question and answer stand; `start` is also where a labelled summary begins
    items: of a `list`: one for each item, `None` for an item that asks nothing
    origin: how this was inferred
    """

    type: str
    stop: int
    level: int = NO_LEVEL
    offsets: QAOffsets = QAOffsets()
    items: tuple[QAOffsets | None, ...] = ()
    origin: Origin | None = None
