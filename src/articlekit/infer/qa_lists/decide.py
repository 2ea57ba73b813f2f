"""Lists in which questions and answers take turns.

    - How long does it keep?
    - A year in a closed tin, and hardly a week in an open one.
    - Who drinks it?
    - Whoever is there when the kettle sings.

A list of terms and their descriptions comes out of a page as items one below the other. Where the terms are questions,
each becomes a list of its own, and so do the items below it: then `semantics` finds a question with its answer. So does
a question that ends a list of questions, if its answer is the line below the list.
"""

from __future__ import annotations

from typing import Final

from articlekit.blocks.line_kinds import LIST_ITEM
from articlekit.document import unchecked
from articlekit.document.nodes import List, ListItem, Node, Origin
from articlekit.document.tightness import can_be_loose
from articlekit.infer.inference import Inference
from articlekit.infer.qa_lists.features import alternates, ends_with_question
from articlekit.infer.tuning import Tuning

# Fewer questions among items are chance.
MIN_QUESTIONS: Final = 3

RULE: Final = "questions in turn"
_ALTERNATING: Final = unchecked.origin(RULE, 0.9, ("each second item asks", "longer items follow"))
_LAST_QUESTION: Final = unchecked.origin(RULE, 0.9, ("the items above ask and answer", "a line follows"))


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Split such lists into lists of one item each."""
    block_list = inference.block_list
    if block_list.kinds.count(LIST_ITEM) < 2:
        return inference
    blocks = block_list.blocks
    found: list[Node | int] = []
    for at, block in enumerate(blocks, 1):
        if type(block) is not List:
            found.append(block)
        elif len(block.items) >= 2 * MIN_QUESTIONS and alternates(block):
            found += [_part(block, (item,), _ALTERNATING) for item in block.items]
        elif at < len(blocks) and type(blocks[at]) is int and ends_with_question(block):
            found += (
                _part(block, block.items[:-1], block.origin),
                _part(block, block.items[-1:], _LAST_QUESTION),
            )
        else:
            found.append(block)
    if len(found) == len(blocks):
        return inference
    return inference._replace(block_list=block_list._replace(blocks=found))


def _part(whole: List, items: tuple[ListItem, ...], origin: Origin | None) -> List:
    """Return a list of some items of a list with bullets; a loose one becomes tight where no blank line has room."""
    span = (items[0].span[0], items[-1].span[1])  # type: ignore[index]
    return unchecked.bullet_list(span, origin, False, items, 1, whole.tight or not can_be_loose(items))
