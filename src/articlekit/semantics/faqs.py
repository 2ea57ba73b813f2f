"""Where an FAQ ends.

    Heading 2 "FAQ"                  the FAQ ...
    Heading 2 "Who poured it?"       ... and its questions, below its heading or on its level
    Paragraph "Anna did."
    Heading 2 "About us"             no part of it: it asks nothing

What sums up ends it, and what is another part, whatever its level: levels are often guessed. It ends with its last
answer (`trim`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from articlekit.document.nodes import Heading, Node, Table
from articlekit.semantics import origins
from articlekit.semantics.cue_kinds import HEADINGS, PART, PART_LABEL, PART_TABLE, QUESTION_HEADING, Cue
from articlekit.semantics.questions import asks, asks_by_word
from articlekit.semantics.roles import FAQ, Role

# Deeper than any level: questions that are no headings, or stand below subheadings.
BELOW_ALL = 7


class FAQPart(NamedTuple):
    """The blocks of an FAQ.

    level: of its heading; `BELOW_ALL` for a bare line
    question_level: of its question headings; `BELOW_ALL` where its first heading does not ask
    filled: whether something stands in it; a link to one stands alone in the page's footer
    """

    at: int
    stop: int
    level: int
    question_level: int
    filled: bool


def find_faqs(nodes: Sequence[Node], cues: Sequence[Cue]) -> list[FAQPart]:
    """Find the FAQs of an article; one within another ends with it."""
    found: list[FAQPart] = []
    for place, cue in enumerate(cues):
        if cue.detail != FAQ:
            continue
        if cue.kind == PART:
            found.append(_below_heading(nodes, cues, place))
        elif cue.kind == PART_LABEL and cue.offsets.start == len(nodes[cue.at].text):  # type: ignore[attr-defined]
            after = (one.at for one in islice(cues, place + 1, None) if one.kind in HEADINGS)
            stop = next(after, len(nodes))
            found.append(FAQPart(cue.at, stop, BELOW_ALL, BELOW_ALL, False))
    return found


def _ends_section(nodes: Sequence[Node], at: int) -> bool:
    """Whether no text goes on below a table: it is a part by itself."""
    return at + 1 == len(nodes) or isinstance(nodes[at + 1], Heading | Table)


def _below_heading(nodes: Sequence[Node], cues: Sequence[Cue], place: int) -> FAQPart:
    at = cues[place].at
    level: int = nodes[at].level  # type: ignore[attr-defined]
    question_level = 0
    stop = len(nodes)
    first = True
    for index in range(place + 1, len(cues)):
        cue = cues[index]
        if cue.kind == PART_TABLE and cue.detail != FAQ and _ends_section(nodes, cue.at):
            stop = cue.at
            break
        if cue.kind not in HEADINGS:
            continue
        node = nodes[cue.at]
        assert isinstance(node, Heading)
        asking = cue.kind == QUESTION_HEADING or (node.level == question_level and asks_by_word(node.text))
        if cue.kind == PART and (cue.detail != FAQ or node.level <= level):
            stop = cue.at
            break
        if node.level <= level and not (
            asking and (node.level == question_level or (not question_level and (first or node.level == level)))
        ):
            stop = cue.at
            break
        if asking and question_level in (0, BELOW_ALL):
            question_level = node.level
        elif not asking and not question_level:
            question_level = BELOW_ALL
        first = False
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    filled = after is not None and (
        not isinstance(after, Heading) or after.level > level or asks(after.text)
    )
    return FAQPart(at, stop, level, question_level, filled)


def faq_roles(nodes: Sequence[Node], faqs: Sequence[FAQPart], pairs: dict[int, Role]) -> dict[int, Role]:
    """Give each FAQ its role: it ends with its last answer, or with its section where nothing in it is answered."""
    found: dict[int, Role] = {}
    for faq in faqs:
        if faq.level == BELOW_ALL:
            continue
        stops = [role.stop for at, role in pairs.items() if faq.at < at < faq.stop]
        stop = min(max(stops), faq.stop) if stops else faq.stop
        found[faq.at] = Role("faq", stop, faq.level, origin=origins.BY_TITLE[FAQ])
    return found
