"""What sections, tables and paragraphs mean: summaries, key points, contents, FAQs, questions with their answers.

    Heading 2 "Frequently Asked Questions"     an FAQ, up to its last answer
    Paragraph "Question: Who poured it?"       a pair, the question from character 10 on, its answer up to ...
    Paragraph "Anna did."                      ... here

`find_roles` gives the role of each block of a flat list that has one; `assemble` builds the tree from them. It reads
only the text of the blocks and the lexicons, never spans or origins, so Markdown that was written from a tree gives
the same tree again. Its passes, each of which returns values:

    cues        what each block says by itself: it names a part, it asks, it has a label
    contents    lists under a known title, and lists whose entries come again as headings
    faqs        where each FAQ begins and ends
    parts       summaries and key points, each up to its end
    interviews  whether the article is one, and who asks
    stretches   the questions from each heading to the next
    pairs       which questions are pairs, and where their answers end

Where a part ends
  * Key points end with their list or table, or with their paragraphs where there is neither. A summary ends before the
    next heading, whatever its level, before a break, before a list that no colon leads to, and a conclusion before
    lines that invite (`Contact us`). A part has no sections of its own unless it begins with one.
  * An FAQ ends before a heading on its level that does not ask, before another part, and with its last answer.

Which questions are pairs
  * A label (`Question:`, `Q1.`) makes a pair; a single letter only where a question mark, a labelled answer or another
    question of the series with a question mark says so. Where questions have labels, those without are rhetoric.
  * In an interview, the turns of the one who asks: by name, by a sign before each question, by names before the
    answers, or by their number (`interviews`); also the turns between that do not ask.
  * In an FAQ every question with an answer: heading, paragraph, list item, table row.
  * Question headings elsewhere: at least `MIN_SERIES` of them, which begin with a question word unless they are five or
    more; but no single word among longer ones, and none that stands six times. One or two are pairs where they ask for
    a fact: four words or more, not for a reason, addressing nobody. The title is none: the article answers it.
  * Question paragraphs elsewhere: below such a heading, or `MIN_SERIES` of them answered under one heading; else in an
    article with a series if they begin with a question word and are shorter than what follows. Paragraphs that ask and
    answer (`Is it old? Yes, older than the cup.`): three, most of those from the first to the last.
  * No pair: a question with another heading or the page's boilerplate right below it (nothing answers it), in an FAQ
    one right above another question (answers were collapsed), and an invitation (`Still have questions?`).

Where an answer ends
  * Below a heading, where its section ends; what a deeper heading opens is a section within the pair. The last one of a
    series has as many blocks as most before it, or a few more up to a heading, and ends before boilerplate and before
    lines that invite or thank.
  * Else before the next question, heading, break, or part. The last of a series also ends before boilerplate, and has
    no more blocks than the longest before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from articlekit.document.nodes import Node
from articlekit.lexicon.known_titles import NO_TITLES, KnownTitles
from articlekit.semantics.contents_lists import find_contents
from articlekit.semantics.cue_kinds import BREAK, HEADING
from articlekit.semantics.cues import read_cues
from articlekit.semantics.faqs import faq_roles, find_faqs
from articlekit.semantics.interviews import find_interview
from articlekit.semantics.pairs import MIN_SERIES, choose_pairs
from articlekit.semantics.parts import find_parts, find_unlabelled, title_place
from articlekit.semantics.roles import Role
from articlekit.semantics.stretches import find_stretches

__all__ = ["MIN_SERIES", "find_roles"]


def find_roles(nodes: Sequence[Node], known_titles: KnownTitles = NO_TITLES) -> Mapping[int, Role]:
    """Give the roles of the blocks that have one, by their places; most have none.

    known_titles: titles beside those of the lexicons; see `lexicon.known_titles.read_known_titles`
    """
    cues = read_cues(nodes, known_titles)
    title = title_place(nodes, cues)
    contents = find_contents(nodes, cues)
    faqs = find_faqs(nodes, cues)
    roles = {**find_parts(nodes, cues, faqs, title), **contents}
    if any(cue.kind not in (HEADING, BREAK) for cue in cues):
        interview = find_interview(nodes, cues)
        stretches = find_stretches(nodes, cues, faqs, interview, roles)
        pairs = choose_pairs(nodes, cues, stretches, interview, title)
        roles = {**faq_roles(faqs, {**roles, **pairs}), **pairs, **roles}
    roles.update(find_unlabelled(nodes, roles))
    return roles
