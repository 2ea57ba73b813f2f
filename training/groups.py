"""The line groups of a text, as the decisions about headings, boilerplate, title and levels read them.

    line_groups("Tea\\n\\nWarm the pot")      LineGroups(first_lines=[0, 2], ...)

Only what comes before those decisions is run, so none of them needs its weights to be learnt again.
"""

from __future__ import annotations

from articlekit import blocks
from articlekit.infer.cells.decide import decide as decide_cells
from articlekit.infer.code.decide import decide as decide_code
from articlekit.infer.inference import begin
from articlekit.infer.items.decide import decide as decide_items
from articlekit.infer.line_groups import LineGroups, group_lines
from articlekit.infer.lists.decide import decide as decide_lists
from articlekit.infer.qa_lists.decide import decide as decide_qa_lists
from articlekit.infer.quotes.decide import decide as decide_quotes
from articlekit.infer.tuning import DEFAULT


def line_groups(text: str) -> LineGroups:
    inference = begin(blocks.read(text))
    for decide in (decide_code, decide_cells, decide_items, decide_qa_lists, decide_quotes, decide_lists):
        inference = decide(inference, DEFAULT)
    block_list = inference.block_list
    return group_lines(block_list.lines, block_list.kinds, inference.layout, DEFAULT.wrapped_share)
