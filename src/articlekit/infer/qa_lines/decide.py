"""Lines of labelled questions and answers, with no blank line between.

    Q: I have two dogs and a bicycle.       one paragraph: `Q:` opens the question ...
    What do I pay?
    A: Two tickets.                         ... and `A:` closes it; a label begins a paragraph of its own

A question without a label may be wrapped over two lines.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from articlekit.blocks.line_kinds import PARAGRAPH
from articlekit.infer.inference import Inference
from articlekit.infer.qa_lines.features import labelled_lines, wrapped_questions
from articlekit.infer.tuning import Tuning

# A question over more lines is a story.
MAX_QUESTION_LINES: Final = 6


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Decide which lines begin a paragraph and which go on with it, where both labels occur; such are no headings."""
    kinds = inference.block_list.kinds
    wrapped = wrapped_questions(inference.layout, kinds)
    labelled = labelled_lines(inference.layout.texts, kinds)
    if not labelled and not wrapped:
        return inference
    goes_on = {at: False for at, _ in labelled}
    for at in wrapped:
        goes_on.update({at: False, at + 1: True, at + 2: False})
    for (at, asks), (after, asks_again) in pairwise(labelled):
        between = range(at + 1, after)
        bare = all(kinds[line] == PARAGRAPH for line in between)
        if asks and not asks_again and bare and len(between) < MAX_QUESTION_LINES:
            goes_on.update(dict.fromkeys(between, True))
    first_lines = inference.groups.first_lines
    no_headings = {*(at for at, is_on in goes_on.items() if is_on), *wrapped}
    headings = {at: decision for at, decision in inference.headings.items() if first_lines[at] not in no_headings}
    return inference._replace(headings=headings, goes_on=goes_on)
