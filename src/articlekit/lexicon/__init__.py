"""What the sections of an article are called, in 22 languages.

    title_kind("Key Takeaways:")                        "key_points"
    title_kind("Häufig gestellte Fragen (FAQ)")         "faq"
    question_label("Q1. What is a tidal harbour?")      4, where the question begins
    answer_label("Antwort: Ein Hafen mit Ebbe.")        9
    summary_label("TL;DR: Tea is older than the cup.")  7

Nobody has to say in which language a text is: a title that is known in any language is known. One file per language
holds its words (`words.py` says which); `tables.py` merges them once, on import.
"""

from __future__ import annotations

from articlekit.lexicon.boilerplate import (
    BOILERPLATE_LABELS,
    boilerplate_kind,
    is_boilerplate,
    kind_by_first_word,
    line_kind,
)
from articlekit.lexicon.labels import LONGEST_LABEL_CHARS, answer_label, question_label, summary_label
from articlekit.lexicon.tables import (
    ANSWER_LABELS,
    DIVISIONS,
    EAST_ASIAN,
    HEADING_LINKS,
    LEXICONS,
    QUESTION_ENDS,
    QUESTION_LABELS,
    QUESTION_MARKS,
    QUESTION_WORDS,
    SUMMARY_LABELS,
    TITLES,
)
from articlekit.lexicon.titles import (
    MAX_TITLE_CHARS,
    is_division,
    is_faq_with_topic,
    is_list_title,
    stands_bare,
    title_kind,
)
from articlekit.lexicon.words import Lexicon

__all__ = [
    "LEXICONS",
    "Lexicon",
    "title_kind",
    "question_label",
    "answer_label",
    "summary_label",
    "is_division",
    "is_faq_with_topic",
    "is_list_title",
    "boilerplate_kind",
    "is_boilerplate",
    "kind_by_first_word",
    "line_kind",
    "stands_bare",
    "TITLES",
    "QUESTION_LABELS",
    "ANSWER_LABELS",
    "SUMMARY_LABELS",
    "QUESTION_WORDS",
    "QUESTION_ENDS",
    "QUESTION_MARKS",
    "EAST_ASIAN",
    "LONGEST_LABEL_CHARS",
    "MAX_TITLE_CHARS",
    "DIVISIONS",
    "BOILERPLATE_LABELS",
    "HEADING_LINKS",
]
