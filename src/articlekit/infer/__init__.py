"""Infer what characters do not show: which bare lines are code, list items, headings, boilerplate, and so on.

    inference = infer(blocks.read("Brewing\nWarm the pot first, then ..."))
    build(inference)
        [Heading(2, "Brewing"), Paragraph("Warm the pot first, then ...")]

Each decision is a package with `features` (what it measures of a line) and `decide`. Those with learnt numbers also
have `weights`, which a script of `training/` writes; cells, contents, qa_lists and qa_lines are rules without any.
Those that compute their reasons have `reasons`. `decide` takes what was inferred so far and returns it with its own
result added. `characters` and `layout` serve all of them.
"""

from __future__ import annotations

from collections.abc import Callable

from articlekit.blocks import BlockList
from articlekit.infer.boilerplate.decide import decide as decide_boilerplate
from articlekit.infer.cells.decide import decide as decide_cells
from articlekit.infer.code.decide import decide as decide_code
from articlekit.infer.contents.decide import decide as decide_contents
from articlekit.infer.headings.decide import decide as decide_headings
from articlekit.infer.inference import Decision, Inference, begin
from articlekit.infer.items.decide import decide as decide_items
from articlekit.infer.levels.decide import decide as decide_levels
from articlekit.infer.lists.decide import decide as decide_lists
from articlekit.infer.paragraphs import build
from articlekit.infer.qa_lines.decide import decide as decide_qa_lines
from articlekit.infer.qa_lists.decide import decide as decide_qa_lists
from articlekit.infer.quotes.decide import decide as decide_quotes
from articlekit.infer.title.decide import decide as decide_title
from articlekit.infer.tuning import DEFAULT, Tuning

__all__ = ["DECISIONS", "DEFAULT", "Decision", "Inference", "Tuning", "build", "infer"]

# In this order: a line that one decision takes is no longer bare for the next ones.
DECISIONS: tuple[Callable[[Inference, Tuning], Inference], ...] = (
    decide_code,
    decide_cells,
    decide_items,
    decide_qa_lists,
    decide_quotes,
    decide_lists,
    decide_headings,
    decide_title,
    decide_boilerplate,
    decide_qa_lines,
    decide_levels,
    decide_contents,
)


def infer(block_list: BlockList, tuning: Tuning = DEFAULT) -> Inference:
    """Make every decision about the blocks of a text, in order."""
    inference = begin(block_list)
    for decide in DECISIONS:
        inference = decide(inference, tuning)
    return inference
