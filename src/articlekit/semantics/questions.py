"""Whether a text asks, and where its question ends.

    asks("How long does it keep?")                  True
    question_end("Who?Anna.")                       4
    begins_asking("Green tea: how long is enough?") True; "But is it tea?" goes on with something

A question mark says so. The lexicons know the words that begin a question, and the endings by which Chinese, Japanese
and Korean ask without a mark.
"""

from __future__ import annotations

import re

from articlekit.lexicon import EAST_ASIAN, LEXICONS, QUESTION_ENDS, QUESTION_MARKS, QUESTION_WORDS

# A question longer than this is a paragraph that happens to end in one. In the corpus, 1,347 of 1,350 question headings
# and all 109 questions of declared FAQs are shorter.
MAX_QUESTION_CHARS = 240
MAX_TURN_CHARS = 400  # with what an interviewer says before; the longest in the corpus has 336

ASKING = frozenset(QUESTION_MARKS)
AFTER = frozenset("\"')]”’»…*!")  # what may follow the question mark
MAX_AFTER = 3
# A sentence ends here and another follows; not behind an abbreviation ("Tea vs. coffee: which one?").
goes_on = re.compile(r"(?:\w{3}|[^\w\s])[.!] |。").search
_QUESTION = re.compile(r"[^?？؟\n]+[?？؟]")

# The last characters of a text that asks without a mark.
MARKLESS = frozenset(end[-1] for end in QUESTION_ENDS)

# The question may stand after a topic: "Green tea: how long?", "Tea – which one?".
_TOPIC = re.compile(r"\s*[:：]\s+|\s+[–—-]\s+|：")
_MAX_TOPIC_CHARS = 60
_AROUND = " \t\xa00123456789.,;:!?؟()[]¿¡#*_-–—\"'‘’“”„«»‹›"

_WORDS = frozenset(word for words in QUESTION_WORDS if " " not in words for word in (words, words.partition("'")[0]))
_WORDS -= {"", "c"}  # of the Italian "c'è"
_PHRASES = tuple(words + " " for words in QUESTION_WORDS if " " in words)
# In Hindi and Turkish the word stands within the question. "ne" and "kim" are something else in other languages.
_INNER = frozenset(words for code in ("hi", "tr") for words in LEXICONS[code].question_words) - {"ne", "kim"}
_UNSPACED = tuple(words for words in QUESTION_WORDS if words[0] >= EAST_ASIAN)


def question_end(text: str, start: int = 0) -> int:
    """Where the question that `text[start:]` begins with ends, or -1 if it does not begin with one.

    One sentence: `Yes. But why?` begins with none.
    """
    match = _QUESTION.match(text, start, start + MAX_QUESTION_CHARS) if may_ask(text, start) else None
    if match is None or goes_on(match[0]) is not None:
        return -1
    at = match.end()
    while text[at : at + 1] and text[at] in "?？؟!\"')]”’»":
        at += 1
    return at


def asks(text: str, start: int = 0) -> bool:
    """Whether the text from `start` on is a question: not long, and a question mark ends it."""
    if len(text) - start > MAX_QUESTION_CHARS:
        return False
    end = len(text)
    while end > start and text[end - 1] in AFTER and len(text) - end < MAX_AFTER:
        end -= 1
    return end > start and text[end - 1] in ASKING


def asks_at_last(text: str) -> bool:
    """Whether a paragraph ends in a question, as the turns of an interview do: it may say something before."""
    return len(text) <= MAX_TURN_CHARS and asks(text, max(0, len(text) - MAX_QUESTION_CHARS))


def asks_unmarked(text: str) -> bool:
    """Whether a text asks without a question mark: `料金はいくらですか`."""
    return text[-1:] in MARKLESS and len(text) <= MAX_QUESTION_CHARS and text.endswith(QUESTION_ENDS)


def asks_by_word(text: str) -> bool:
    """Whether a heading beside others that ask does so too, without a mark: not `Don't miss it!`"""
    return begins_asking(text) and not text.endswith("!")


def is_word(text: str) -> bool:
    """Whether a question is a single word: `Why?`"""
    return text < EAST_ASIAN and len(text.split(None, 1)) == 1


def may_ask(text: str, start: int = 0) -> bool:
    """Whether a question mark stands near enough to the start."""
    end = start + MAX_QUESTION_CHARS
    return text.find("?", start, end) >= 0 or text.find("？", start, end) >= 0 or text.find("؟", start, end) >= 0


def begins_asking(text: str) -> bool:
    """Whether a line, or what follows a topic in it, begins with a question word, as a question that stands by itself
    does. In languages that put the word elsewhere, it may stand anywhere.
    """
    if text >= EAST_ASIAN:
        return any(words in text for words in _UNSPACED) or text.rstrip("?？").endswith(QUESTION_ENDS)
    text = text.casefold().replace("’", "'")
    for start in (0, *(match.end() for match in _TOPIC.finditer(text, 0, _MAX_TOPIC_CHARS))):
        clause = text[start : start + _MAX_TOPIC_CHARS].lstrip(_AROUND)
        first = clause.partition(" ")[0].rstrip(_AROUND)
        if first in _WORDS or first.partition("'")[0] in _WORDS or clause.startswith(_PHRASES):
            return True
    return not _INNER.isdisjoint([word.strip(_AROUND) for word in text.split()])
