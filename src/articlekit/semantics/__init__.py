"""What sections, tables and paragraphs mean: summaries, key points, contents, FAQs, questions with their answers.

    Heading 2 "Frequently Asked Questions"     FAQ
    Paragraph "Question: Who poured it?"       a pair, the question from character 10 on, its answer up to …
    Paragraph "Anna did."                      … here

`find_roles` gives the role of each block of a flat list that has one; `assemble` builds the tree from them. It reads
only the text of the blocks and the lexicons, never spans or origins, so Markdown that was written from a tree gives
the same tree again. First each block is looked at by itself
(`signs`), then the few that said something are seen together:

Which questions are pairs
  * A label (`Question:`, `Q1.`) makes a pair; a single letter only where a question mark or a labelled answer follows.
    Where questions have labels, those without are rhetoric.
  * In an interview with names (`speakers`), the turns of the one who asks: with a question mark or with an answer right
    below, headings included.
  * In an FAQ section every question with an answer is a pair: heading, paragraph, list item. It may say something
    before it asks, and beside headings that ask, one that begins with a question word needs no mark, if it does not end
    in `!`. What sums up ends the FAQ, whatever its level: levels are often guessed.
  * A question heading elsewhere is a pair when the document has at least `MIN_SERIES` question headings (paragraphs
    that look just like them count), or an FAQ under a heading: such an article informs. In the corpus, 43 of 54 pages
    with one or two of them beside an FAQ answer them. Without one, one or two are the rhetoric of an essay: they stay
    plain sections. So does a single word (`Why?`) among longer questions, but for interviews.
  * A question paragraph elsewhere is a pair below such a question heading, or when at least `MIN_SERIES` of them stand
    under one heading, each answered. It is one sentence; in an interview it may say something before it asks.
  * In a document with such a series it is also one of the series, wherever it stands, if it begins with a question word
    (`And why?` goes on with something) and is shorter than what follows. But right below a heading it announces the
    part, and above another question it is rhetoric.
  * The title (the only heading of level 1) may be one of a series. Its answer ends where the first part begins.
  * No pairs: a question that the contents list names (a section), and a question with another heading right below it
    (nothing answers it).

Where an answer ends
  * Below a heading, where the section ends; what a deeper heading opens is a section within the pair.
  * Else before the next question, heading, thematic break, or table of key points or contents. The last of a series
    also ends before the page's furniture, and has no more blocks than the longest before it.
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
    roles.update(find_unlabelled(nodes, cues, roles))
    return roles
