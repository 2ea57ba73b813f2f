"""Lists in which questions and answers take turns.

    - How long does it keep?
    - A year in a closed tin, and hardly a week in an open one.
    - Who drinks it?
    - Whoever is there when the kettle sings.

A list of terms and their descriptions comes out of a page as items one below the other. Where the terms are questions,
each becomes a list of its own, and so do the items below it: then `meaning` sees a question with its answer. So does a
question that ends a list of questions, if its answer is the line below the list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from articlekit.document import unchecked
from articlekit.document.nodes import List, ListItem, Node, Origin, Paragraph
from articlekit.document.tightness import can_be_loose
from articlekit.lexicon import QUESTION_MARKS

if TYPE_CHECKING:
    from articlekit.blocks import BlockList

# Fewer questions among items are chance.
MIN_QUESTIONS = 3

_ASKING = tuple(QUESTION_MARKS)
_ORIGIN = unchecked.origin("questions in turn", 0.9, ("each second item asks", "longer items follow"))
_AT_LAST = unchecked.origin("questions in turn", 0.9, ("the items above ask and answer", "a line follows"))


def regroup(flat: BlockList) -> BlockList:
    """`flat` with such lists in pieces."""
    if flat.kinds.count("l") < 2:
        return flat
    blocks = flat.blocks
    found: list[Node | int] = []
    for at, block in enumerate(blocks, 1):
        if type(block) is not List:
            found.append(block)
        elif len(block.items) >= 2 * MIN_QUESTIONS and _take_turns(block):
            found += _pieces(block)
        elif at < len(blocks) and type(blocks[at]) is int and _asks_at_last(block):
            found += _last_apart(block)
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


def _asks_at_last(node: List) -> bool:
    """Whether the last item asks and says no more, and the one above it asks and answers."""
    if node.ordered or len(node.items) < 2:
        return False
    above, last = node.items[-2:]
    if not _text(last).endswith(_ASKING) or len(last.children) > 1:
        return False
    question, _, answer = _text(above).partition("\n")
    return question.endswith(_ASKING) and (bool(answer) or len(above.children) > 1)


def _last_apart(node: List) -> Iterator[List]:
    yield _part(node, node.items[:-1], node.origin)
    yield _part(node, node.items[-1:], _AT_LAST)


def _text(item: ListItem) -> str:
    first = item.children[0] if item.children else None
    return first.text if isinstance(first, Paragraph) else ""


def _pieces(whole: List) -> Iterator[List]:
    for item in whole.items:
        yield _part(whole, (item,), _ORIGIN)


def _part(whole: List, items: tuple[ListItem, ...], origin: Origin | None) -> List:
    """A list of some items of a list with bullets; a loose one becomes tight where no blank line has room."""
    span = (items[0].span[0], items[-1].span[1])  # type: ignore[index]
    return unchecked.bullet_list(span, origin, False, items, 1, whole.tight or not can_be_loose(items))
