"""Lists in which questions and answers take turns.

    - How long does it keep?
    - A year in a closed tin, and hardly a week in an open one.
    - Who drinks it?
    - Whoever is there when the kettle sings.

A list of terms and their descriptions comes out of a page as items one below the other. Where the terms are questions,
each becomes a list of its own, and so do the items below it: then `meaning` sees a question with its answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from articlekit import construct
from articlekit.lexicon import QUESTION_MARKS
from articlekit.tree import List, ListItem, Node, Paragraph

if TYPE_CHECKING:
    from articlekit.grammar import Flat

# Fewer questions among items are chance.
MIN_QUESTIONS = 3

_ASKING = tuple(QUESTION_MARKS)
_ORIGIN = construct.origin("questions in turn", 0.9, ("each second item asks", "longer items follow"))


def regroup(flat: Flat) -> Flat:
    """`flat` with such lists in pieces."""
    if flat.kinds.count("l") < 2 * MIN_QUESTIONS:
        return flat
    found: list[Node | int] = []
    for block in flat.blocks:
        if type(block) is List and len(block.items) >= 2 * MIN_QUESTIONS and _take_turns(block):
            found += _pieces(block)
        else:
            found.append(block)
    return flat if len(found) == len(flat.blocks) else flat._replace(blocks=found)


def _take_turns(node: List) -> bool:
    """Whether each second item is a question, with a longer item below it that is none."""
    items = node.items
    if node.ordered or len(items) % 2:
        return False
    texts = map(_text, items)
    return all(
        question.endswith(_ASKING)
        and len(answer) > len(question)
        and not answer.endswith(_ASKING)
        and len(item.children) == 1
        for item, question, answer in zip(items[::2], texts, texts, strict=True)
    )


def _text(item: ListItem) -> str:
    first = item.children[0] if item.children else None
    return first.text if isinstance(first, Paragraph) else ""


def _pieces(whole: List) -> Iterator[List]:
    for item in whole.items:
        yield construct.bullet_list(item.span, _ORIGIN, False, (item,), 1, whole.tight or len(item.children) == 1)
