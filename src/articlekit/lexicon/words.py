"""What a lexicon holds: the words by which one language names the sections of an article.

    Lexicon(code="es", name="Spanish", summary=("resumen", "en resumen"), question=("pregunta",), ...)

Data only. Every word is casefolded, in NFC, with a straight apostrophe, single spaces and no punctuation at its ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

Words = tuple[str, ...]

# The sections that have a node of their own, in the order in which they are looked up.
KINDS = ("summary", "key_points", "contents", "faq")


class Lexicon(NamedTuple):
    """The words of one language.

    A title is a whole line. It stands in one of the four kinds only if it nearly always means that: a word that is an
    ordinary heading as often ("overview", "highlights") or closes articles ("conclusion") does not (see
    `uncertain_titles.py`).

    code: ISO 639-1
    name: in English
    summary, key_points, contents, faq: titles of these sections
    faq_topic: titles of an FAQ that stay one with a topic beside them (`FAQ: renting a boat`, `Boat rental FAQs`)
    pointing: words before the name of an FAQ that point at one elsewhere (`Visit our FAQ`)
    question, answer: labels that stand before a question or an answer (`Question: `, `A: `)
    summary_labels: labels that stand before a summary in the same paragraph (`TL;DR: `)
    question_words: words that begin a question
    question_ends: endings of a question in languages that need no question mark
    divisions: names of sections of a book that have a number (`Chapter 2`, `2. Kapitel`); `#` stands for the number
        where it stands within the word
    captions: words before the number of a figure or a table in its caption (`Figure 2: The pier`)
    heading_links: links that a wiki puts beside a heading, in square brackets (`[edit | edit source]`)
    list_titles: titles of a section that is a list, such as the ingredients of a recipe
    boilerplate: lines that belong to the page and not to the article, by their kind (`share`). Without a mark they are
        the whole line, or what stands before a colon (`Read more: ...`); with `…` behind the line begins with them
        (`written by …`), with `…` on both sides they stand anywhere in it; `#` stands for a number (`# min read`)
    dotless: whether there is an i without a dot, which changes what becomes of capitals when they are casefolded
    """

    code: str
    name: str
    summary: Words
    key_points: Words
    contents: Words
    faq: Words
    question: Words
    answer: Words
    summary_labels: Words
    question_words: Words
    divisions: Words
    captions: Words
    boilerplate: Mapping[str, Words]
    heading_links: Words
    faq_topic: Words = ()
    pointing: Words = ()
    question_ends: Words = ()
    list_titles: Words = ()
    dotless: bool = False
