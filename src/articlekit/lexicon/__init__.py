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

from articlekit.lexicon.labels import answer_label, question_label, summary_label
from articlekit.lexicon.tables import LEXICONS
from articlekit.lexicon.titles import title_kind
from articlekit.lexicon.words import Lexicon

__all__ = ["LEXICONS", "Lexicon", "answer_label", "question_label", "summary_label", "title_kind"]
