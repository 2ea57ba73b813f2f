"""Whether a text asks, and where its question ends.

    asks("How long does it keep?")                  True
    question_end("Who?Anna.")                       4
    begins_asking("Green tea: how long is enough?") True; "But is it tea?" goes on with something

A question mark says so. The lexicons know the words that begin a question, and the endings by which Chinese, Japanese
and Korean ask without a mark.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from articlekit.lexicon.labels import answer_label
from articlekit.lexicon.question_words import ADDRESS_WORDS, PREPOSITIONS, REASON_WORDS
from articlekit.lexicon.tables import EAST_ASIAN, LEXICONS, QUESTION_ENDS, QUESTION_MARKS, QUESTION_WORDS

# A question longer than this is a paragraph that happens to end in one. In the corpus, 1,347 of 1,350 question headings
# and all 109 questions of declared FAQs are shorter.
MAX_QUESTION_CHARS: Final = 240
MAX_BREAKS: Final = 20  # so many places are tried for an answer on the line of its question
MAX_TURN_CHARS: Final = 600  # with what an interviewer says before; the longest in the corpus has 336

ASKING: Final = frozenset(QUESTION_MARKS)
AFTER: Final = frozenset("\"')]”’»…*!")  # what may follow the question mark
MAX_AFTER: Final = 3
# A sentence ends here and another follows; not behind an abbreviation ("Tea vs. coffee: which one?").
goes_on: Final = re.compile(r"(?:\w{3}|[^\w\s])[.!] |。").search
_QUESTION: Final = re.compile(r"[^?？؟\n]+[?？؟]")

# The last characters of a text that asks without a mark.
MARKLESS: Final = frozenset(end[-1] for end in QUESTION_ENDS)

# A question for a fact has so many words. Of 325 question headings that are one or two of their page, 170 are
# annotated as pairs; with fewer words 16 of 51, with a word of address 14 of 46, with a word for reasons 22 of 56.
MIN_FACT_WORDS: Final = 4
_NO_FACTS: Final = frozenset((*ADDRESS_WORDS, *REASON_WORDS))

# The question may stand after a topic: "Green tea: how long?", "Tea – which one?".
_TOPIC: Final = re.compile(r"\s*[:：]\s+|\s+[–—-]\s+|：")
_MAX_TOPIC_CHARS: Final = 60
_AROUND: Final = " \t\xa00123456789.,;:!?؟()[]¿¡#*_-–—\"'‘’“”„«»‹›"

_WORDS: Final = frozenset(
    word for words in QUESTION_WORDS if " " not in words for word in (words, words.partition("'")[0])
) - {"", "c"}  # of the Italian "c'è"
_PHRASES: Final = tuple(words + " " for words in QUESTION_WORDS if " " in words)
# In Hindi and Turkish the word stands within the question. "ne" and "kim" are something else in other languages.
_INNER: Final = frozenset(words for code in ("hi", "tr") for words in LEXICONS[code].question_words) - {"ne", "kim"}
_UNSPACED: Final = tuple(words for words in QUESTION_WORDS if words[0] >= EAST_ASIAN)


def question_end(text: str, start: int = 0) -> int:
    """Return where the question that `text[start:]` begins with ends, or -1 if it does not begin with one.

    One sentence: `Yes. But why?` begins with none.
    """
    match = _QUESTION.match(text, start, start + MAX_QUESTION_CHARS) if may_ask(text, start) else None
    if match is None or goes_on(match[0]) is not None:
        return -1
    at = match.end()
    while text[at : at + 1] and text[at] in "?？؟!\"')]”’»":
        at += 1
    return at


# What may stand before a question and is no part of it: numbers, bullets and the sign of something that folds open.
_MARKER: Final = re.compile(
    r"""(?:[+\-–—*•·▪►▶▸▼▾✓✔❓❔»>#]\s{0,3}(?=[^\W\d_]|[¿"“„«]|\d{1,3}[.)])|[➕➖❓❔]\s*)?
    (?:\(?\d{1,3}[.):]\s{0,3}(?=\D))?""",
    re.VERBOSE,
)


def marker_end(text: str) -> int:
    """Return where a question begins behind its number or bullet: `1. Who poured it?`, `+ Who poured it?`"""
    match = _MARKER.match(text)
    return match.end() if match is not None and match.end() < len(text) else 0


# After these the label of an answer may stand on the same line.
_BREAKS: Final = re.compile(r"[?？؟!.。…]\s{1,8}|\n\s{0,8}|[?？؟]")


def answer_on_the_line(text: str, start: int) -> tuple[int, int] | None:
    """Return where the question ends and its labelled answer begins in one paragraph: `Q: Where? A: At the quay.`"""
    for match in islice(_BREAKS.finditer(text, start, start + MAX_TURN_CHARS), MAX_BREAKS):
        label = answer_label(text[match.end() : match.end() + MAX_QUESTION_CHARS])
        if 0 < label < len(text) - match.end():
            return len(text[: match.end()].rstrip()), match.end() + label
    return None


def asks(text: str, start: int = 0) -> bool:
    """Return whether the text from `start` on is a question: not long, and a question mark ends it."""
    if len(text) - start > MAX_QUESTION_CHARS:
        return False
    end = len(text)
    while end > start and text[end - 1] in AFTER and len(text) - end < MAX_AFTER:
        end -= 1
    return end > start and text[end - 1] in ASKING


def asks_at_last(text: str) -> bool:
    """Return whether a paragraph ends in a question, as the turns of an interview do: it may say something before."""
    return len(text) <= MAX_TURN_CHARS and asks(text, max(0, len(text) - MAX_QUESTION_CHARS))


def asks_unmarked(text: str) -> bool:
    """Return whether a text asks without a question mark: `料金はいくらですか`."""
    return text[-1:] in MARKLESS and len(text) <= MAX_QUESTION_CHARS and text.endswith(QUESTION_ENDS)


def asks_by_word(text: str) -> bool:
    """Return whether a heading beside others that ask does so too, without a mark: not `Don't miss it!`"""
    return begins_asking(text) and not text.endswith("!")


def asks_for_facts(text: str) -> bool:
    """Return whether a heading asks for a thing or a way and addresses nobody: `What is a tidal harbour?`

    Not for a reason, which an essay asks for and argues (`Why tea?`), nor so shortly that it goes on with what stands
    before it (`What now?`).
    """
    if not begins_asking(text) or not asks(text):
        return False
    words = [word.strip(_AROUND) for word in text.casefold().replace("’", "'").split()]
    if text >= EAST_ASIAN:
        return len(text) > MIN_FACT_WORDS
    return len(words) >= MIN_FACT_WORDS and _NO_FACTS.isdisjoint(words)


def is_word(text: str) -> bool:
    """Return whether a question is a single word: `Why?`"""
    return text < EAST_ASIAN and len(text.split(None, 1)) == 1


def may_ask(text: str, start: int = 0) -> bool:
    """Return whether a question mark stands near enough to the start."""
    end = start + MAX_QUESTION_CHARS
    return text.find("?", start, end) >= 0 or text.find("？", start, end) >= 0 or text.find("؟", start, end) >= 0


def begins_asking(text: str) -> bool:
    """Return whether a line, or what follows a topic in it, begins with a question word, as a question that stands by
    itself does. In languages that put the word elsewhere, it may stand anywhere.
    """
    if text >= EAST_ASIAN:
        return any(words in text for words in _UNSPACED) or text.rstrip("?？").endswith(QUESTION_ENDS)
    if text[:1] == "¿":
        return True
    text = text.casefold().replace("’", "'")
    for start in (0, *(match.end() for match in _TOPIC.finditer(text, 0, _MAX_TOPIC_CHARS))):
        clause = text[start : start + _MAX_TOPIC_CHARS].lstrip(_AROUND)
        first = clause.partition(" ")[0].rstrip(_AROUND)
        if first in _WORDS or first.partition("'")[0] in _WORDS or clause.startswith(_PHRASES):
            return True
        if _follows_preposition(first, clause):
            return True
    return not _INNER.isdisjoint([word.strip(_AROUND) for word in text.split()])


def _follows_preposition(first: str, clause: str) -> bool:
    """Return whether the question word stands behind a preposition, or an elided one: `De dónde`, `D'où`."""
    elided, _, rest = first.partition("'")
    if elided not in _PREPOSITIONS:
        return False
    second = rest or clause[len(first) :].lstrip().partition(" ")[0].rstrip(_AROUND)
    return second in _WORDS


_PREPOSITIONS: Final = frozenset(PREPOSITIONS)
