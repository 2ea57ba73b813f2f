"""What a block may say about itself.

    Cue(3, PART, "key_points")                             block 3 is a heading that names key points
    Cue(5, LABELLED_QUESTION, offsets=QAOffsets(3))        block 5 is a question after a label of three characters
"""

from __future__ import annotations

from typing import Final, NamedTuple

from articlekit.semantics.roles import QAOffsets

# Headings: `detail` is the kind of part for PART, and LABELLED for a question with a label.
HEADING: Final = "heading"
PART: Final = "part"
UNCERTAIN_PART: Final = "part, if a list is below"
QUESTION_HEADING: Final = "question heading"
HEADINGS: Final = frozenset({HEADING, PART, UNCERTAIN_PART, QUESTION_HEADING})

# Paragraphs: `detail` is the kind of part, or the name of who speaks.
QUESTION: Final = "question"
LABELLED_QUESTION: Final = "labelled question"
LABELLED_ANSWER: Final = "labelled answer"
PART_LABEL: Final = "part label"  # it begins with, or is, the title of a part
TURN: Final = "turn"  # it may begin with the name of who speaks
INLINE: Final = "question and answer"  # a question with its answer on the same line

ASKING: Final = frozenset({QUESTION, LABELLED_QUESTION, INLINE, "question item"})

# Others.
PART_TABLE: Final = "part table"  # a table whose header names a part: `detail`
QUESTION_ITEM: Final = "question item"  # a list of one item that asks
QUESTION_LIST: Final = "question list"  # a list with items that ask and answer
BREAK: Final = "break"

# What more `detail` may say of a question.
LONG: Final = "long"  # it says something before it asks
UNCERTAIN: Final = "uncertain"  # it has the letter of a question and no question mark
LABELLED: Final = "labelled"


class Cue(NamedTuple):
    """What the block at `at` says.

    offsets: where question and answer stand; `start` is also where the text after the label of a part begins
    items: of a list: one per item
    """

    at: int
    kind: str
    detail: str = ""
    offsets: QAOffsets = QAOffsets()
    items: tuple[QAOffsets | None, ...] = ()
