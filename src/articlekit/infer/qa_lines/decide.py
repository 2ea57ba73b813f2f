"""Lines of labelled questions and answers, with no blank line between.

    Q: I have two dogs and a bicycle.       one paragraph: `Q:` opens the question ...
    What do I pay?
    A: Two tickets.                         ... and `A:` closes it; a label begins a paragraph of its own
"""

from __future__ import annotations

from itertools import pairwise

from articlekit.blocks.line_kinds import PARAGRAPH
from articlekit.infer.inference import Inference
from articlekit.infer.qa_lines.features import labelled_lines
from articlekit.infer.tuning import Tuning

# A question over more lines is a story.
MAX_QUESTION_LINES = 6


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Decide which lines begin a paragraph and which go on with it, where both labels occur; such are no headings."""
    kinds = inference.block_list.kinds
    labelled = labelled_lines(inference.layout.texts, kinds)
    if len({asks for _, asks in labelled}) < 2:
        return inference
    goes_on = {at: False for at, _ in labelled}
    for (at, asks), (after, asks_again) in pairwise(labelled):
        between = range(at + 1, after)
        bare = all(kinds[line] == PARAGRAPH for line in between)
        if asks and not asks_again and bare and len(between) < MAX_QUESTION_LINES:
            goes_on.update(dict.fromkeys(between, True))
    first_lines = inference.groups.first_lines
    headings = {at: decision for at, decision in inference.headings.items() if not goes_on.get(first_lines[at], False)}
    return inference._replace(headings=headings, goes_on=goes_on)
