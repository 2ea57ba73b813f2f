"""Labelled lines, what they show: where questions and answers with labels begin."""

from __future__ import annotations

from collections.abc import Sequence

from articlekit.blocks.line_kinds import PARAGRAPH
from articlekit.lexicon import answer_label, question_label


def labelled_lines(texts: Sequence[str], kinds: str) -> list[tuple[int, bool]]:
    """The bare lines that begin with such a label and go on, in order, and whether it is a question's.

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
