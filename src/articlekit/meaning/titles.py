"""What a title or a label says: a summary, key points, contents, an FAQ, a question, an answer, or nothing known.

    title_kind("Key Takeaways:")          "key_points"
    opening("TL;DR: Tea is older.")       ("summary", 7)
    label("Q1. Who poured it?")           ("question", 4)

The words themselves stand in `lexicon`.
"""

from __future__ import annotations

import re

from articlekit import lexicon
from articlekit.meaning.roles import FAQ

# Longer lines are not looked up: the longest title of the lexicons has about 40 characters, and a number, an emoji or a
# bullet may stand in front.
MAX_TITLE_CHARS = 60

# The colon of a label stands within so many characters.
MAX_LABEL_CHARS = 30

QUESTION = "question"
ANSWER = "answer"

_LABELS: dict[str, str] = {
    **dict.fromkeys(lexicon.QUESTIONS, QUESTION),
    **dict.fromkeys(lexicon.ANSWERS, ANSWER),
}
_INITIALS = frozenset("".join(word[0] + word[0].upper() for word in _LABELS))

_FAQ_TITLES = tuple(title for title, kind in lexicon.TITLES.items() if kind == FAQ)

# What may stand around a title: numbering ("5.", "V."), bullets, punctuation, emoji.
_AROUND = re.compile(r"\A(?:[ivxlc]{1,6}[.)]|[\W\d_])+|[\W_]+\Z")
_BLANKS = re.compile(r"\s+")

# "Q:", "Q1.", "Question 3 -", "A)". A dash closes a label only between spaces, or "A-levels" would be one.
_LABEL = re.compile(r"([^\W\d_][^\W\d_]{0,15}(?: [^\W\d_]{1,12})?)\s?#?\d{0,3}(?:\s?[:：.)．]\s*|\s[-–—]\s)")

# What closes the label of a summary on its own line.
_CLOSERS = ":：–—-"


def title_key(text: str) -> str:
    """A title as it is compared: without case, numbering, punctuation around it and doubled spaces."""
    return _BLANKS.sub(" ", _AROUND.sub("", text.casefold()))


def title_kind(text: str) -> str | None:
    """The kind of section that a title names, whatever its case, numbering and punctuation."""
    if len(text) > MAX_TITLE_CHARS:
        return None
    key = text.casefold()
    found = lexicon.TITLES.get(key)
    if found is not None:
        return found
    bare = title_key(text)
    return lexicon.TITLES.get(bare) if bare != key else None


def names_faq(text: str) -> bool:
    """Whether the title of an FAQ is part of this one: `Frequently asked questions about tea`, `Tea FAQs`."""
    key = f" {title_key(text)} "
    return any(f" {title} " in key for title in _FAQ_TITLES)


def opening(text: str) -> tuple[str, int] | None:
    """The kind that a label at the start of a paragraph names, and where the text after it begins."""
    for closer in _CLOSERS:
        at = text.find(closer, 1, MAX_LABEL_CHARS)
        if at > 0 and (closer in ":：" or text[at - 1 : at + 2] == f" {closer} "):
            kind = lexicon.TITLES.get(text[:at].strip().casefold())
            if kind is None:
                return None
            at += 1
            return kind, len(text) - len(text[at:].lstrip())
    return None


def label(text: str) -> tuple[str, int] | None:
    """Whether a paragraph or title is labelled as `question` or `answer`, and where the text after the label begins."""
    if text[:1] not in _INITIALS:
        return None
    match = _LABEL.match(text)
    if match is None:
        return None
    kind = _LABELS.get(match[1].casefold())
    return None if kind is None else (kind, match.end())
