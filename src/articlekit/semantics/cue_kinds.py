"""What a block may say about itself.

    Cue(3, PART, "key_points")                             block 3 is a heading that names key points
    Cue(5, LABELLED_QUESTION, offsets=QAOffsets(3))        block 5 is a question after a label of three characters
"""

from __future__ import annotations

from typing import NamedTuple

from articlekit.semantics.roles import QAOffsets

# Headings: `detail` is the kind of part for PART, and LABELLED for a question with a label.
HEADING = "heading"
PART = "part"
UNCERTAIN_PART = "part, if a list is below"
QUESTION_HEADING = "question heading"
HEADINGS = frozenset({HEADING, PART, UNCERTAIN_PART, QUESTION_HEADING})

# Paragraphs: `detail` is the kind of part, or the name of who speaks.
QUESTION = "question"
LABELLED_QUESTION = "labelled question"
LABELLED_ANSWER = "labelled answer"
PART_LABEL = "part label"  # it begins with, or is, the title of a part
TURN = "turn"  # it may begin with the name of who speaks
INLINE = "question and answer"  # a question with its answer on the same line

ASKING = frozenset({QUESTION, LABELLED_QUESTION, INLINE, "question item"})

# Others.
PART_TABLE = "part table"  # a table whose header names a part: `detail`
QUESTION_ITEM = "question item"  # a list of one item that asks
QUESTION_LIST = "question list"  # a list with items that ask and answer
BREAK = "break"

# What more `detail` may say of a question.
LONG = "long"  # it says something before it asks
UNCERTAIN = "uncertain"  # it has the letter of a question and no question mark
LABELLED = "labelled"


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
