"""Lists of questions, what they show: items that ask and answer in turn."""

from __future__ import annotations

from typing import Final

from articlekit.document.nodes import List, ListItem, Paragraph
from articlekit.lexicon.tables import QUESTION_MARKS

_MARKS: Final = tuple(QUESTION_MARKS)


def alternates(node: List) -> bool:
    """Return whether each second item is a question, with a longer item below it that is none."""
    items = node.items
    if node.ordered or len(items) % 2:
        return False
    texts = map(_text, items)
    return all(
        question.endswith(_MARKS)
        and len(answer) > len(question)
        and not answer.endswith(_MARKS)
        and len(item.children) == 1
        for item, question, answer in zip(items[::2], texts, texts, strict=True)
    )


def ends_with_question(node: List) -> bool:
    """Return whether the last item asks and says no more, and the one above it asks and answers."""
    if node.ordered or len(node.items) < 2:
        return False
    above, last = node.items[-2:]
    if not _text(last).endswith(_MARKS) or len(last.children) > 1:
        return False
    question, _, answer = _text(above).partition("\n")
    return question.endswith(_MARKS) and (bool(answer) or len(above.children) > 1)


def _text(item: ListItem) -> str:
    first = item.children[0] if item.children else None
    return first.text if isinstance(first, Paragraph) else ""
