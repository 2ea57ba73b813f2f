"""Where an FAQ ends.

    Heading 2 "FAQ"                  the FAQ ...
    Heading 2 "Who poured it?"       ... and its questions, below its heading or on its level
    Paragraph "Anna did."
    Heading 2 "About us"             no part of it: it asks nothing

A summary or another part ends it at any level, because levels are often guessed. It never goes on below its last answer
(`faq_roles`). `pairs` decides where that answer ends.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple

from articlekit.document.nodes import Heading, Node, Table
from articlekit.semantics import origins
from articlekit.semantics.cue_kinds import HEADINGS, PART, PART_LABEL, PART_TABLE, QUESTION_HEADING, Cue
from articlekit.semantics.questions import asks_by_word
from articlekit.semantics.roles import FAQ, Role

# Deeper than any level: questions that are no headings, or stand below subheadings.
BELOW_ALL: Final = 7


_ANSWERED: Final = frozenset({"qa_pair", "list", "faq"})


class FAQPart(NamedTuple):
    """The blocks of an FAQ.

    level: of its heading; `BELOW_ALL` for a bare line
    question_level: of its question headings; `BELOW_ALL` where its first heading does not ask
    """

    at: int
    stop: int
    level: int
    question_level: int


def find_faqs(nodes: Sequence[Node], cues: Sequence[Cue]) -> list[FAQPart]:
    """Find the FAQs of an article, one behind the other."""
    found: list[FAQPart] = []
    done = 0
    for place, cue in enumerate(cues):
        if cue.detail != FAQ or cue.at < done:
            continue
        if cue.kind == PART:
            found.append(_below_heading(nodes, cues, place))
        elif cue.kind == PART_LABEL and cue.offsets.start == len(nodes[cue.at].text):  # type: ignore[attr-defined]
            after = (one.at for one in islice(cues, place + 1, None) if one.kind in HEADINGS)
            found.append(FAQPart(cue.at, next(after, len(nodes)), BELOW_ALL, BELOW_ALL))
        else:
            continue
        done = found[-1].stop
    return found


def faq_at(faqs: Sequence[FAQPart], at: int) -> FAQPart | None:
    """Return the FAQ that holds the block at a place, its own heading included."""
    place = bisect_right(faqs, at, key=lambda faq: faq.at) - 1
    return faqs[place] if place >= 0 and at < faqs[place].stop else None


def ends_section(nodes: Sequence[Node], at: int) -> bool:
    """Return whether no text goes on below a table: it is a part by itself."""
    return at + 1 == len(nodes) or isinstance(nodes[at + 1], Heading | Table)


def _below_heading(nodes: Sequence[Node], cues: Sequence[Cue], place: int) -> FAQPart:
    at = cues[place].at
    level: int = nodes[at].level  # type: ignore[attr-defined]
    question_level = 0
    first = True
    for cue in islice(cues, place + 1, None):
        if cue.kind == PART or (cue.kind == PART_TABLE and cue.detail != FAQ and ends_section(nodes, cue.at)):
            return FAQPart(at, cue.at, level, question_level)
        if cue.kind not in HEADINGS:
            continue
        node = nodes[cue.at]
        assert isinstance(node, Heading)
        asking = cue.kind == QUESTION_HEADING or (node.level == question_level and asks_by_word(node.text))
        if node.level <= level and not (
            asking and (node.level == question_level or (not question_level and (first or node.level == level)))
        ):
            return FAQPart(at, cue.at, level, question_level)
        if asking and question_level in (0, BELOW_ALL):
            question_level = node.level
        elif not asking and not question_level:
            question_level = BELOW_ALL
        first = False
    return FAQPart(at, len(nodes), level, question_level)


def faq_roles(faqs: Sequence[FAQPart], roles: dict[int, Role]) -> dict[int, Role]:
    """Give each FAQ its role, by those of all pairs, also in lists and tables.

    It ends with its last answer, or with its section where nothing in it is answered.
    """
    found: dict[int, Role] = {}
    pairs = {at: role for at, role in roles.items() if role.type in _ANSWERED}
    ordered = sorted(pairs)
    for faq in faqs:
        if faq.level == BELOW_ALL:
            continue
        inside = ordered[bisect_right(ordered, faq.at) : bisect_left(ordered, faq.stop)]
        stop = min(max(pairs[at].stop for at in inside), faq.stop) if inside else faq.stop
        found[faq.at] = Role("faq", stop, faq.level, origin=origins.BY_TITLE[FAQ])
    return found
