"""Labels in front of a text: how many characters of it they take.

    question_label("Q1. What is a tidal harbour?")      4, where the question begins
    answer_label("Antwort: Ein Hafen mit Ebbe.")        9
    summary_label("TL;DR: Tea is older than the cup.")  7
    is_caption("Fig. 2: The pier in 1911")              True
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.lexicon.tables import (
    ANSWER_LABELS,
    CAPTIONS,
    EAST_ASIAN,
    QUESTION_LABELS,
    QUESTION_MARKS,
    QUESTION_WORDS,
    SUMMARY_LABELS,
    by_beginning,
)

_QUESTIONS: Final = by_beginning(QUESTION_LABELS)
_ANSWERS: Final = by_beginning(ANSWER_LABELS)
_SUMMARIES: Final = by_beginning(SUMMARY_LABELS)

_MARKS: Final = tuple(QUESTION_MARKS)
_COLONS: Final = ":\uff1a"
_DASHES: Final = "-\u2013\u2014"
_DOTS: Final = ".\uff0e"
_BRACKETS: Final = ")\uff09"
_SPACES: Final = " \t\xa0\u202f\u3000"
LONGEST_LABEL_CHARS: Final = max(map(len, QUESTION_LABELS | ANSWER_LABELS | SUMMARY_LABELS))
_MAX_DIGITS: Final = 3  # "Question 128:"; longer numbers are years and prices

# Letters that are read as "question" and "answer" in any text, without a question mark behind. Any other letter
# is as often an initial, a fax number or a grade ("P. Smith", "F: 0123", "D: 4 points").
_SURE_LETTERS: Final = frozenset("qa\uff51\uff41")


def question_label(text: str, marked: bool = True) -> int:
    """Return how many characters at the start are a label such as `Question: `, `Q1. ` or `Frage 2 – `; 0 for none.

    The label may be all there is. `Q1:` (it may be a quarter) and letters other than Q need a question mark behind.

    marked: False to leave that mark out, where others of the same series have one
    """
    labels = _QUESTIONS.get(text[:2]) or (None if text[1:2].isalpha() else _QUESTIONS.get(text[:1]))
    return _label(text, labels, True, marked) if labels else 0


def answer_label(text: str, after_label: bool = False) -> int:
    """Return how many characters at the start of `text` are a label such as `Answer: ` or `A. `; 0 for none.

    `A. ` is also an initial: ask only where a question stands before.

    after_label: whether the question has a label, so that other letters may have a number or a dot: `R1: `, `R. `
    """
    labels = _ANSWERS.get(text[:2]) or (None if text[1:2].isalpha() else _ANSWERS.get(text[:1]))
    return _label(text, labels, False, not after_label) if labels else 0


def summary_label(text: str) -> int:
    """Return how many characters at the start of `text` are a label such as `In short: `; 0 for none.

    0 also where nothing follows: then it is a title. `TL;DR` needs no colon.
    """
    labels = _SUMMARIES.get(text[:2])
    if not labels:
        return 0
    head = text[:LONGEST_LABEL_CHARS].casefold()
    for label in labels if head.startswith(labels) else ():
        if head.startswith(label):
            end = len(label)
            at = _after_spaces(text, end)
            if at < len(text) and (text[at] in _COLONS or (text[at] in _DASHES and _stands_apart(text, at))):
                at = _after_spaces(text, at + 1)
            elif not (label.startswith("tl") and at > end):
                continue
            return at if at < len(text) else 0
    return 0


def is_caption(text: str) -> bool:
    """Return whether a line is the caption of a figure or a table: its word, a number, and a mark or the line's end."""
    number = _NUMBER(text[:_MAX_CAPTION_CHARS])
    if number is None or text[: number.start()].rstrip(" \xa0.").casefold() not in CAPTIONS:
        return False
    return _AFTER_NUMBER(text, number.end()) is not None


_MAX_CAPTION_CHARS: Final = max(map(len, CAPTIONS)) + 12  # a dot, a space, and a number with its parts
_NUMBER: Final = re.compile(r"\d{1,3}(?:[-.\u2013]\d{1,3}){0,2}[A-Za-z]?").search
_AFTER_NUMBER: Final = re.compile(r"[.:)\uff1a]?\s*$|[.:)]\s|\uff1a|\s[-:\u2013\u2014|]\s|\u3000").match


def _label(text: str, labels: tuple[str, ...], asks: bool, strict: bool) -> int:
    """See `question_label` for what `strict` asks of one, and `answer_label` for what its contrary allows."""
    head = text[:LONGEST_LABEL_CHARS].casefold()
    for label in labels if head.startswith(labels) else ():
        if not head.startswith(label):
            continue
        end = len(label)
        at = _after_spaces(text, end)
        if text[at : at + 1] in ("#", "\u2116"):
            at += 1
        digits = at
        while digits < len(text) and digits - at < _MAX_DIGITS and text[digits].isdecimal():
            digits += 1
        numbered = digits > at
        stop = _after_spaces(text, digits if numbered else end)
        found = _after_separator(text, stop, end, label, numbered, asks, strict)
        if found and (not strict or _has_mark_if_needed(text, label, numbered, asks)):
            return found
    return 0


def _after_separator(text: str, at: int, end: int, label: str, numbered: bool, asks: bool, strict: bool) -> int:
    """Return where the text goes on after a colon, dot, bracket or dash at `at`; 0 where none may stand there."""
    sign = text[at : at + 1]
    if not sign:
        return 0
    letter = _is_letter(label)
    after = text[at + 1 : at + 2]
    apart = not after or after in _SPACES or after >= EAST_ASIAN
    if letter and label not in _SURE_LETTERS:
        # "R: yes", "P. ¿Por qué?"; but not "C:/temp", "V1: new", "P. Smith asked why?".
        may_be = asks or not strict
        fits = sign in _COLONS and (may_be or not numbered)
        fits = fits or (sign in _DOTS and may_be and text[0].isupper() and (not asks or _begins_asking(text, at + 1)))
        fits = fits and apart
    elif sign in _COLONS:
        fits = True
    elif sign in _DOTS:
        # "Q.", "Question 3.", "Pregunta. ¿Por qué?"; but not "A.M.", the point "a." of a list, nor a sentence that ends
        # in the word.
        fits = apart and (numbered or (text[0].isupper() and (letter or not asks or text.endswith(_MARKS))))
    elif sign in _BRACKETS:
        fits = asks and (letter or numbered)
    elif sign in _DASHES:
        fits = _stands_apart(text, at)
    else:
        # "Q　料金は？", "Q 料金は？": in Japanese a space is enough.
        return at if letter and at > end and sign >= EAST_ASIAN else 0
    return _after_spaces(text, at + 1) if fits else 0


def _begins_asking(text: str, at: int) -> bool:
    """Return whether a text asks from a place on: by its last character and its first word."""
    rest = text[at:].lstrip(_SPACES)
    word = rest.split(None, 1)[0].casefold().replace("’", "'") if rest else ""
    first = rest[:1] == "¿" or word in QUESTION_WORDS or word.partition("'")[0] in QUESTION_WORDS
    return first and text.endswith(_MARKS)


def _has_mark_if_needed(text: str, label: str, numbered: bool, asks: bool) -> bool:
    """Return whether a label that can mean something else has a question mark behind it."""
    if not asks or not _is_letter(label) or (label in _SURE_LETTERS and not numbered):
        return True
    return any(sign in text for sign in QUESTION_MARKS)


def _is_letter(label: str) -> bool:
    """Return whether a label is one letter of an alphabet. A single 問 is a word."""
    return len(label) == 1 and (label < EAST_ASIAN or label in _SURE_LETTERS)


def _stands_apart(text: str, at: int) -> bool:
    """Return whether the dash at `at` is a long one or has a space on both sides."""
    return text[at] == "\u2014" or (at > 0 and text[at - 1] in _SPACES and text[at + 1 : at + 2] in tuple(_SPACES))


def _after_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACES:
        at += 1
    return at
