"""Lines that are neither headings nor what they seem: code without fences, lines that go on with an item, items that
are questions and answers.

    flat = regroup(grammar.read("To install:\\n$ pip install tea\\nThen brew."))
    flat.kinds     "pcp"

This stands between the grammar, which is certain, and the judge of headings: what it takes is no longer bare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from articlekit.judge import code, items, turns

if TYPE_CHECKING:
    from articlekit.grammar import Flat


def regroup(flat: Flat) -> Flat:
    """`flat` with other letters and blocks where lines look like code, like parts of items or like questions."""
    return turns.regroup(items.regroup(code.regroup(flat)))
