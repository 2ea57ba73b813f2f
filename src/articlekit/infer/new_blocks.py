"""What a decision makes of bare lines: blocks in their place, and how sure those are.

    put_blocks(block_list, {4: [quote]}, {4: BLOCKQUOTE, 5: BLOCKQUOTE})     the lines 4 and 5 are a quotation
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

from articlekit.blocks import BlockList, paragraph
from articlekit.document.nodes import Node, Paragraph


def put_blocks(block_list: BlockList, found: Mapping[int, Sequence[Node]], kinds: Mapping[int, str]) -> BlockList:
    """Put blocks in place of bare lines.

    found: the blocks, by the first of their lines
    kinds: what each of their lines is now, a letter of `line_kinds`
    """
    letters = list(block_list.kinds)
    for at, kind in kinds.items():
        letters[at] = kind
    blocks: list[Node | int] = []
    for block in block_list.blocks:
        if not isinstance(block, int) or block not in kinds:
            blocks.append(block)
        elif block in found:
            blocks += found[block]
    return block_list._replace(kinds="".join(letters), blocks=blocks)


def paragraph_of(block_list: BlockList, at: int) -> Paragraph:
    """Return a bare line as a paragraph."""
    return paragraph.paragraph_of([paragraph.part_of(block_list.lines[at], block_list.starts[at])])


def mean_probability(scores: Sequence[float]) -> float:
    """Return the mean of the probabilities that log-odds stand for, to three digits."""
    return round(sum([1 / (1 + exp(-score)) for score in scores]) / len(scores), 3)
