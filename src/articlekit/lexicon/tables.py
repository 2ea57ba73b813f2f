"""The words of all languages, merged once, on import.

    TITLES["key takeaways"]             "key_points"
    TITLES["das wichtigste in kürze"]   "key_points"
    LEXICONS["de"].question             ("frage", ...)

Nobody has to say in which language a text is: a word that is known in any language is known.
"""

from __future__ import annotations

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
from articlekit.lexicon.wiki_links import WIKI_LINKS
from articlekit.lexicon.words import KINDS, Lexicon
from articlekit.lexicon.zh import ZH

LEXICONS: dict[str, Lexicon] = {
    words.code: words
    for words in (EN, DE, ES, FR, PT, IT, NL, PL, RU, JA, ZH, AR, CS, DA, FI, HI, ID, KO, NO, SV, TR, UK)
}

EAST_ASIAN = "\u2e80"  # from here on a character is a word, and words have no spaces between them
QUESTION_MARKS = "?\uff1f\u061f"


def _words(field: str) -> Iterator[str]:
    """Yield what this field holds in any language, with an apostrophe both straight and curly."""
    for words in LEXICONS.values():
        for word in getattr(words, field):
            yield word
            if "'" in word:
                yield word.replace("'", "\u2019")
            if words.dotless and ("i" in word or "\u0131" in word):
                yield from _folded(word)


def _folded(word: str) -> Iterator[str]:
    """Yield what `str.casefold` makes of a word with a capital, and of one in capitals: İ becomes two signs, I an i."""
    if word[0] == "i":
        yield "i\u0307" + word[1:]
    yield word.replace("i", "i\u0307").replace("\u0131", "i")


# Casefolded, as what is looked up in them must be.
TITLES: dict[str, str] = {title: kind for kind in KINDS for title in _words(kind)}
QUESTION_LABELS = frozenset(_words("question"))
ANSWER_LABELS = frozenset(_words("answer"))
SUMMARY_LABELS = frozenset(_words("summary_labels"))
QUESTION_WORDS = frozenset(_words("question_words"))
QUESTION_ENDS: tuple[str, ...] = tuple(dict.fromkeys(_words("question_ends")))
TOPICS: tuple[str, ...] = tuple(dict.fromkeys(_words("faq_topic")))
POINTING = frozenset(_words("pointing"))
LIST_TITLES = frozenset(_words("list_titles"))
CAPTIONS = frozenset(_words("captions"))
HEADING_LINKS = frozenset((*_words("heading_links"), *WIKI_LINKS))


def _boilerplate() -> dict[str, str]:
    """Return each line of boilerplate, marks included, and its kind; a line of two kinds is of the first one."""
    found: dict[str, str] = {}
    for words in LEXICONS.values():
        for kind, lines in words.boilerplate.items():
            for line in lines:
                found.setdefault(line, kind)
                found.setdefault(line.replace("'", "\u2019"), kind)
    return found


BOILERPLATE = _boilerplate()
# `#` stands for the number.
DIVISIONS = frozenset(
    form
    for word in _words("divisions")
    for form in ((word,) if "#" in word else (f"{word} #", f"# {word}", f"#. {word}"))
)


def by_beginning(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the words by their first two letters, in any case; longest first. A word of one letter is under that."""
    found: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        for letters in {word[:2], word[:2].capitalize(), word[:2].upper()}:
            found.setdefault(letters, []).append(word)
    return {letters: tuple(words) for letters, words in found.items()}
