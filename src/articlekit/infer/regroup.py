"""Lines that are neither headings nor what they seem: code without fences, lines that go on with an item, items that
are questions and answers.

    flat = regroup(grammar.read("To install:\\n$ pip install tea\\nThen brew."))
    flat.kinds     "pcp"

This stands between the grammar, which is certain, and the judge of headings: what it takes is no longer bare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from articlekit.infer import code, items, qa_lists

if TYPE_CHECKING:
    from articlekit.blocks import BlockList


def regroup(flat: BlockList) -> BlockList:
    """`flat` with other letters and blocks where lines look like code, like parts of items or like questions."""
    return qa_lists.regroup(items.regroup(code.regroup(flat)))
