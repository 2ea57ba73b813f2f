"""Bare lines become headings and paragraphs; what is written stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from articlekit import construct
from articlekit.judge import headings
from articlekit.judge.tuning import DEFAULT, Tuning
from articlekit.wellformed import BLANKS

if TYPE_CHECKING:
    from articlekit.grammar import Flat
    from articlekit.tree import Node


def promote(flat: Flat, tuning: Tuning = DEFAULT) -> list[Node]:
    """The blocks of `flat`, with a heading or paragraph in place of each bare line."""
    lines, starts, kinds, blocks = flat
    sure = headings.probabilities(lines, kinds)
    found: list[Node] = []
    for block in blocks:
        if not isinstance(block, int):
            found.append(block)
            continue
        line = lines[block]
        text = line.strip(BLANKS)
        start = starts[block] + len(line) - len(line.lstrip(BLANKS))
        span = (start, start + len(text))
        if sure[block] >= tuning.threshold:
            origin = construct.origin("model", sure[block], ())
            found.append(construct.heading(span, origin, 2, text, ()))
        else:
            found.append(construct.paragraph(span, None, text, ()))
    return found
