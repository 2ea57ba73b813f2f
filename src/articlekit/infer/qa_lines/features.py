"""Labelled lines, what they show: where questions and answers with labels begin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articlekit.blocks.line_kinds import PARAGRAPH
from articlekit.infer.characters import QUESTION
from articlekit.infer.layout import Layout
from articlekit.lexicon.labels import answer_label, question_label
from articlekit.lexicon.tables import QUESTION_WORDS

# A line that a question goes on from has no more characters, nor has the one that it goes on to.
MAX_WRAPPED_CHARS: Final = 120
MIN_CHARS: Final = 4  # of a label and what follows it
_WITHIN: Final = frozenset(".:;!?…")


def labelled_lines(texts: Sequence[str], kinds: str) -> list[tuple[int, bool]]:
    """Return the bare lines that begin with such a label and go on, in order, and whether it is a question's.

    None where only questions or only answers have labels. A question may go on below, so its mark need not stand on
    the line of its label.
    """
    bare = [at for at, text in enumerate(texts) if kinds[at] == PARAGRAPH and len(text) >= MIN_CHARS]
    asking = {at for at in bare if 0 < question_label(texts[at], marked=False) < len(texts[at])}
    if not asking:
        return []
    rest = [at for at in bare if at not in asking]
    answering = {at for at in rest if 0 < answer_label(texts[at], after_label=True) < len(texts[at])}
    return [(at, at in asking) for at in bare if at in asking or at in answering] if answering else []


def wrapped_questions(layout: Layout, kinds: str) -> list[int]:
    """Return the lines that begin with a question word and have its mark at the end of the line right below.

        Where does the ferry to the island
        leave on Sundays?
    """
    texts = layout.texts
    found = []
    for at in [at for at, end in enumerate(layout.ends) if end == QUESTION and at]:
        below = texts[at]
        if len(below) > MAX_WRAPPED_CHARS or not below[0].islower():
            continue
        above = texts[at - 1]
        if kinds[at - 1 : at + 1] != PARAGRAPH * 2 or not 0 < len(above) <= MAX_WRAPPED_CHARS:
            continue
        if above[-1] not in _WITHIN and above.split(None, 1)[0].strip("¿").casefold() in QUESTION_WORDS:
            found.append(at - 1)
    return found
