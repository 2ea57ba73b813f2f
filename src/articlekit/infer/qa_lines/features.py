"""Labelled lines, what they show: where questions and answers with labels begin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articlekit.blocks.line_kinds import PARAGRAPH
from articlekit.lexicon import QUESTION_MARKS, QUESTION_WORDS, answer_label, question_label

# A line that a question goes on from has no more characters, nor has the one that it goes on to.
MAX_WRAPPED_CHARS: Final = 120
_MARKS: Final = tuple(QUESTION_MARKS)
_WITHIN: Final = frozenset(".:;!?…")


def labelled_lines(texts: Sequence[str], kinds: str) -> list[tuple[int, bool]]:
    """Return the bare lines that begin with such a label and go on, in order, and whether it is a question's.

    A question may go on below, so its mark need not stand on the line of its label.
    """
    found = []
    for at, text in enumerate(texts):
        if kinds[at] != PARAGRAPH or len(text) < 4:
            continue
        if 0 < question_label(text, marked=False) < len(text):
            found.append((at, True))
        elif 0 < answer_label(text, after_label=True) < len(text):
            found.append((at, False))
    return found


def wrapped_questions(texts: Sequence[str], kinds: str) -> list[int]:
    """Return the lines that begin with a question word and have its mark at the end of the line right below.

        Where does the ferry to the island
        leave on Sundays?
    """
    found = []
    for at in range(1, len(texts)):
        below = texts[at]
        if not below.endswith(_MARKS) or len(below) > MAX_WRAPPED_CHARS or not below[0].islower():
            continue
        above = texts[at - 1]
        if kinds[at - 1 : at + 1] != PARAGRAPH * 2 or not 0 < len(above) <= MAX_WRAPPED_CHARS:
            continue
        if above[-1] not in _WITHIN and above.split(None, 1)[0].strip("¿").casefold() in QUESTION_WORDS:
            found.append(at - 1)
    return found
