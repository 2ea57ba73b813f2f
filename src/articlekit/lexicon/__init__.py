"""What the parts of an article are called, in 22 languages.

    title_kind("Key Takeaways:")                        "key_points"
    title_kind("Häufig gestellte Fragen (FAQ)")         "faq"
    question_label("Q1. What is a tidal harbour?")      4, where the question begins
    answer_label("Antwort: Ein Hafen mit Ebbe.")        9
    summary_label("TL;DR: Tea is older than the cup.")  7

Nobody has to say in which language a text is: a title that is known in any language is known. One file per language
holds its words (`words.py` says which); the tables here merge them once, on import.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from articlekit.lexicon.ar import AR
from articlekit.lexicon.cs import CS
from articlekit.lexicon.da import DA
from articlekit.lexicon.de import DE
from articlekit.lexicon.en import EN
from articlekit.lexicon.es import ES
from articlekit.lexicon.fi import FI
from articlekit.lexicon.fr import FR
from articlekit.lexicon.hi import HI
from articlekit.lexicon.id import ID
from articlekit.lexicon.it import IT
from articlekit.lexicon.ja import JA
from articlekit.lexicon.ko import KO
from articlekit.lexicon.nl import NL
from articlekit.lexicon.no import NO
from articlekit.lexicon.pl import PL
from articlekit.lexicon.pt import PT
from articlekit.lexicon.ru import RU
from articlekit.lexicon.sv import SV
from articlekit.lexicon.tr import TR
from articlekit.lexicon.uk import UK
from articlekit.lexicon.words import KINDS, Lexicon
from articlekit.lexicon.zh import ZH
from articlekit.tree import without_number

__all__ = [
    "LEXICONS",
    "Lexicon",
    "title_kind",
    "question_label",
    "answer_label",
    "summary_label",
    "is_known_heading",
    "is_division",
    "is_faq_with_topic",
    "is_furniture",
    "TITLES",
    "QUESTION_LABELS",
    "ANSWER_LABELS",
    "SUMMARY_LABELS",
    "QUESTION_WORDS",
    "QUESTION_ENDS",
    "QUESTION_MARKS",
    "EAST_ASIAN",
    "SMALL_WORDS",
    "HEADINGS",
    "DIVISIONS",
    "FURNITURE",
]

_ALL = (EN, DE, ES, FR, PT, IT, NL, PL, RU, JA, ZH, AR, CS, DA, FI, HI, ID, KO, NO, SV, TR, UK)

EAST_ASIAN = "\u2e80"  # from here on a character is a word, and words have no spaces between them

LEXICONS: dict[str, Lexicon] = {words.code: words for words in _ALL}


def _words(field: str) -> Iterator[str]:
    """What this field holds in any language, with an apostrophe both straight and curly."""
    for words in _ALL:
        for word in getattr(words, field):
            yield word
            if "'" in word:
                yield word.replace("'", "\u2019")
            if words is TR and ("i" in word or "\u0131" in word):
                yield from _turkish(word)


def _turkish(word: str) -> Iterator[str]:
    """How `str.casefold` leaves a word that begins with a capital, and one in capitals: İ becomes two signs, I an i."""
    if word[0] == "i":
        yield "i\u0307" + word[1:]
    yield word.replace("i", "i\u0307").replace("\u0131", "i")


# --- The tables: casefolded ---------------------------------------------------------------------------------------

TITLES: dict[str, str] = {title: kind for kind in KINDS for title in _words(kind)}
QUESTION_LABELS = frozenset(_words("question"))
ANSWER_LABELS = frozenset(_words("answer"))
SUMMARY_LABELS = frozenset(_words("summary_labels"))
QUESTION_WORDS = frozenset(_words("question_words"))
QUESTION_ENDS: tuple[str, ...] = tuple(dict.fromkeys(_words("question_ends")))
SMALL_WORDS = frozenset(_words("small"))
HEADINGS = frozenset(_words("headings"))
FURNITURE = frozenset(_words("furniture"))
# `#` stands for the number.
DIVISIONS = frozenset(
    form
    for word in _words("divisions")
    for form in ((word,) if "#" in word else (f"{word} #", f"# {word}", f"#. {word}"))
)


def _by_beginning(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words by their first two letters, in any case; longest first. A word of one letter stands under that."""
    found: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        for letters in {word[:2], word[:2].capitalize(), word[:2].upper()}:
            found.setdefault(letters, []).append(word)
    return {letters: tuple(words) for letters, words in found.items()}


_QUESTIONS = _by_beginning(QUESTION_LABELS)
_ANSWERS = _by_beginning(ANSWER_LABELS)
_SUMMARIES = _by_beginning(SUMMARY_LABELS)
_TOPICS = tuple(dict.fromkeys(_words("faq_topic")))
_POINTING = frozenset(_words("pointing"))
_TOPIC_STARTS = _by_beginning(_TOPICS)
_TOPIC_ENDS: dict[str, tuple[str, ...]] = {
    end: tuple(title for title in _TOPICS if title[-2:] == end) for end in {title[-2:] for title in _TOPICS}
}

# --- Titles -------------------------------------------------------------------------------------------------------

# The longest title has 41 characters, and a number or a topic may stand beside it. Longer lines are not looked at.
MAX_TITLE_CHARS = 80

# What may stand around a title. Brackets are dealt with on their own.
_AROUND = (
    " \t\xa0\u3000:\uff1a.\u3002!\uff01?\uff1f\u2026,;-\u2013\u2014_*#|/~=<>"
    "\"'\xab\xbb\u2018\u2019\u201c\u201d\u201e[]\u3010\u3011\u300c\u300d"  # quotes, [] and 【】「」
    "\u2022\xb7\u25a0\u25cf\u25c6\u25b6\u25ba\u25bc\u25be\u2605\u2192\ufe0f"  # bullets, arrows, a variation selector
)
_OPEN = {")": "(", "\uff09": "\uff08"}

_NUMBERING = frozenset(".):\u3001\uff0e")  # one of these closes a number or letter in front


def title_kind(text: str) -> str | None:
    """`summary`, `key_points`, `contents` or `faq` for a line that is the title of one, else `None`.

    Case, a numbering in front and punctuation around it do not count; a second name may stand in brackets behind, and
    a topic beside the name of an FAQ (`Boat rental FAQs`).
    """
    if len(text) > MAX_TITLE_CHARS:
        return None
    title = text.casefold()
    kind = TITLES.get(title)
    if kind is not None:
        return kind
    if (
        title[:1].isalpha()
        and title[-1].isalpha()
        and title.isprintable()
        and _NUMBERING.isdisjoint(title[:6])
        and "  " not in title
    ):
        return "faq" if is_faq_with_topic(title) else None  # nothing stands around it: most titles end here
    title = " ".join(title.strip(_AROUND).split())
    if not title:
        return None
    kind = TITLES.get(title)
    if kind is None and (not title[0].isalpha() or "." in title[1:7] or ")" in title[1:7]):
        title = without_number(title).lstrip(_AROUND)
        kind = TITLES.get(title)
        if kind is None and title[:1] and not title[0].isalnum():
            title = _from_first_letter(title)
            kind = TITLES.get(title)
    if kind is not None or not title:
        return kind
    if title[-1] in _OPEN:
        return _with_brackets(title)
    return "faq" if text[-1] not in ".\u3002" and is_faq_with_topic(title) else None


def _from_first_letter(title: str) -> str:
    """`title` without the symbols and emoji before its first letter."""
    for at, letter in enumerate(title):
        if letter.isalnum():
            return title[at:]
    return ""


def _with_brackets(title: str) -> str | None:
    """The kind of `frequently asked questions (faq)`: what stands in the brackets must not be of another kind."""
    before, _, inside = title[:-1].rpartition(_OPEN[title[-1]])
    if not inside:
        return None  # a call: "summary()"
    kind = TITLES.get(before.rstrip(_AROUND))
    if kind is None and not before:
        return TITLES.get(inside)
    if kind is None:
        return "faq" if TITLES.get(inside) == "faq" and is_faq_with_topic(before.rstrip(_AROUND)) else None
    return kind if TITLES.get(inside.strip(_AROUND), kind) == kind or kind == "faq" else None


def is_faq_with_topic(title: str) -> bool:
    """Whether the name of an FAQ begins or ends the title, as a word of its own where words have spaces."""
    starts = _TOPIC_STARTS.get(title[:2])
    for name in starts if starts and title.startswith(starts) else ():
        if title.startswith(name) and not title[len(name) :][:1].isalnum():
            return True
    ends = _TOPIC_ENDS.get(title[-2:])
    for name in ends if ends and title.endswith(ends) else ():
        if title.endswith(name):
            before = title[: -len(name)].rstrip()
            if name[0] >= EAST_ASIAN:
                return True
            if title[-len(name) - 1].isspace() and before.rsplit(None, 1)[-1] not in _POINTING:
                return True
    return False


def is_known_heading(text: str) -> bool:
    """Whether a line is a title of any kind, an ordinary one (`Ingredients`, `Fazit`) included."""
    if len(text) > MAX_TITLE_CHARS:
        return False
    return text.strip(_AROUND).casefold() in HEADINGS or title_kind(text) is not None


def is_division(text: str) -> bool:
    """Whether a line is the number of a part of a book and nothing else: `CHAPTER IV.`, `2. Kapitel`, `第三章`."""
    if not text or len(text) > MAX_DIVISION_CHARS:
        return False
    if not (text[-1] in _DIVISION_ENDS or text[-1].isdecimal() or text[0].isdecimal()):
        return False  # most lines
    title = text.rstrip(":.\u3002").casefold()
    number = _NUMBER(title)
    return number is not None and f"{title[: number.start()]}#{title[number.end() :]}" in DIVISIONS


_DIVISION_ENDS = frozenset("ivxlcIVXLC.:\u3002") | {form[-1] for form in DIVISIONS if form[0] >= EAST_ASIAN}
# The longest has 12 characters; a number and what ends the line stand beside it.
MAX_DIVISION_CHARS = 24
_NUMBER = re.compile(r"\d{1,3}|(?<!\w)[ivxlc]{1,7}(?!\w)|[〇零一二三四五六七八九十百]{1,5}").search


def is_furniture(text: str) -> bool:
    """Whether a line belongs to the page: `Advertisement`, or a label such as `Read more: ...`."""
    head = text[:MAX_TITLE_CHARS].casefold()
    if len(text) <= MAX_TITLE_CHARS and head.strip(_AROUND) in FURNITURE:
        return True
    at = head.find(":")
    if at < 0:
        at = head.find("\uff1a")
    return at > 0 and head[:at].strip(_AROUND) in FURNITURE


# --- Labels -------------------------------------------------------------------------------------------------------

_COLONS = ":\uff1a"
_DASHES = "-\u2013\u2014"
_DOTS = ".\uff0e"
_BRACKETS = ")\uff09"
QUESTION_MARKS = "?\uff1f\u061f"
_SPACES = " \t\xa0\u202f\u3000"
_MAX_LABEL_CHARS = 24  # the longest label, "das wichtigste in kürze"
_MAX_DIGITS = 3  # "Question 128:"; longer numbers are years and prices

# Letters that are read as "question" and "answer" in any text, without a question mark as a witness. Any other letter
# is as often an initial, a fax number or a grade ("P. Smith", "F: 0123", "D: 4 points").
_SURE_LETTERS = frozenset("qa\uff51\uff41")


def question_label(text: str) -> int:
    """How many characters at the start of `text` are a label such as `Question: `, `Q1. ` or `Frage 2 – `; 0 for none.

    The label may be all there is. `Q1:` (it may be a quarter) and letters other than Q need a question mark behind.
    """
    labels = _QUESTIONS.get(text[:2]) or (None if text[1:2].isalpha() else _QUESTIONS.get(text[:1]))
    return _label(text, labels, True) if labels else 0


def answer_label(text: str) -> int:
    """How many characters at the start of `text` are a label such as `Answer: ` or `A. `; 0 for none.

    `A. ` is also an initial: ask only where a question stands before.
    """
    labels = _ANSWERS.get(text[:2]) or (None if text[1:2].isalpha() else _ANSWERS.get(text[:1]))
    return _label(text, labels, False) if labels else 0


def summary_label(text: str) -> int:
    """How many characters at the start of `text` are a label such as `In short: `; 0 for none.

    0 also where nothing follows: then it is a title. `TL;DR` needs no colon.
    """
    labels = _SUMMARIES.get(text[:2])
    if not labels:
        return 0
    head = text[:_MAX_LABEL_CHARS].casefold()
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


def _label(text: str, labels: tuple[str, ...], asks: bool) -> int:
    head = text[:_MAX_LABEL_CHARS].casefold()
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
        stop = _after_spaces(text, digits) if numbered else _after_spaces(text, end)
        found = _after_separator(text, stop, end, label, numbered, asks)
        if found and _is_witnessed(text, label, numbered, asks):
            return found
    return 0


def _after_separator(text: str, at: int, end: int, label: str, numbered: bool, asks: bool) -> int:
    """Where the text goes on after a colon, dot, bracket or dash at `at`; 0 where none of them may stand there."""
    sign = text[at : at + 1]
    if not sign:
        return 0
    letter = _is_letter(label)
    after = text[at + 1 : at + 2]
    apart = not after or after in _SPACES or after >= EAST_ASIAN
    if letter and label not in _SURE_LETTERS:
        # "R: yes"; but not "C:/temp", "V1: new".
        return _after_spaces(text, at + 1) if sign in _COLONS and apart and not numbered else 0
    if sign in _COLONS:
        return _after_spaces(text, at + 1)
    if sign in _DOTS:
        # "Q.", "Question 3."; but not "A.M.", the point "a." of a list, nor a sentence that ends in the word.
        fits = (letter and text[0].isupper()) or numbered
        return _after_spaces(text, at + 1) if fits and apart else 0
    if sign in _BRACKETS:
        return _after_spaces(text, at + 1) if asks and (letter or numbered) else 0
    if sign in _DASHES:
        return _after_spaces(text, at + 1) if _stands_apart(text, at) else 0
    # "Q　料金は？", "Q 料金は？": in Japanese a space is enough.
    return at if letter and at > end and sign >= EAST_ASIAN else 0


def _is_witnessed(text: str, label: str, numbered: bool, asks: bool) -> bool:
    """Whether a label that can mean something else has a question mark behind it."""
    if not asks or not _is_letter(label) or (label in _SURE_LETTERS and not numbered):
        return True
    return any(sign in text for sign in QUESTION_MARKS)


def _is_letter(label: str) -> bool:
    """Whether a label is one letter of an alphabet. A single 問 is a word."""
    return len(label) == 1 and (label < EAST_ASIAN or label in _SURE_LETTERS)


def _stands_apart(text: str, at: int) -> bool:
    """Whether the dash at `at` is a long one or has a space on both sides."""
    return text[at] == "\u2014" or (at > 0 and text[at - 1] in _SPACES and text[at + 1 : at + 2] in tuple(_SPACES))


def _after_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACES:
        at += 1
    return at
