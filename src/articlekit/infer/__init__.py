"""What is likely: which lines are code, parts of items or headings, of which level, and which make one paragraph.

    inference = infer(blocks.read("Brewing\nWarm the pot first, then ..."))
    build(inference)
        [Heading(2, "Brewing"), Paragraph("Warm the pot first, then ...")]

Each decision is a package with the same files: `features` (what it reads off a line), `weights` (numbers that a script
of `training/` wrote), `decide` and, where it gives any, `reasons`. Its `decide` takes what was inferred before it and
returns that with its own part filled in. `characters` and `layout` serve all of them.
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

# In this order: what a decision takes is no longer bare for those behind it.
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
