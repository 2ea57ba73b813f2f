"""The questions of an article, stretch by stretch: from a heading or break to the next.

    Heading "Who poured it?"      asking: a question that its section may answer
    Paragraph "Anna did."
    Paragraph "And who drank it?" a question in the stretch, which a series or an FAQ may make a pair

Which of them are pairs is decided in `pairs`, when all are known.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from articlekit.document.nodes import Heading, List, Node, Origin
from articlekit.semantics import cue_kinds as kinds
from articlekit.semantics import origins
from articlekit.semantics.cue_kinds import Cue
from articlekit.semantics.faqs import BELOW_ALL, FAQPart, faq_at
from articlekit.semantics.interviews import Interview, find_name, speaker
from articlekit.semantics.paragraphs import is_of_page
from articlekit.semantics.questions import asks, asks_at_last, asks_by_word, question_end
from articlekit.semantics.roles import QAOffsets, Role


class Question(NamedTuple):
    """A block that may ask.

    origin: `None` while only a series would make it a pair
    """

    at: int
    kind: str
    offsets: QAOffsets
    origin: Origin | None


class Stretch(NamedTuple):
    """The blocks from a heading (or break) to the next, with the questions in them that are no headings.

    head: the place of the heading or break, -1 for the first stretch
    asking: the heading as a question, if it is one; answered: whether it may be answered
    """

    head: int
    stop: int
    faq: FAQPart | None
    asking: Question | None
    answered: bool
    questions: tuple[Question, ...]


def find_stretches(
    nodes: Sequence[Node], cues: Sequence[Cue], faqs: Sequence[FAQPart], interview: Interview, parts: dict[int, Role]
) -> list[Stretch]:
    """Find the questions of an article that are no part of a summary, of key points or of a contents list."""
    marked = _has_marked_label(nodes, cues)
    bounds = [-1, *_bounds(cues, parts), len(cues)]
    found: list[Stretch] = []
    for first, last in pairwise(bounds):
        head = cues[first].at if first >= 0 else -1
        stop = cues[last].at if last < len(cues) else len(nodes)
        faq = _faq_around(faqs, head, stop) if faqs else None
        asking = None
        if first >= 0 and head not in parts:
            asking = _asking_heading(nodes, cues, first, faq, interview, marked)
        questions: list[Question] = []
        skip = parts[head].stop if head in parts else 0
        for place in range(first + 1, last):
            cue = cues[place]
            if cue.at in parts:
                skip = max(skip, parts[cue.at].stop)
            elif cue.at >= skip:
                one = _question(nodes, cues, place, faq, interview, marked)
                if one is not None and (one.kind != kinds.QUESTION_LIST or _begins_list(questions, nodes)):
                    questions.append(one)
        answered = asking is not None and _is_answered(nodes, head)
        found.append(Stretch(head, stop, faq, asking, answered, tuple(questions)))
    return found


def _bounds(cues: Sequence[Cue], parts: dict[int, Role]) -> list[int]:
    """Return the places of the cues that end a stretch and begin the next."""
    found = []
    skip = 0
    for place, cue in enumerate(cues):
        if cue.at < skip:
            continue
        if cue.at in parts:
            skip = parts[cue.at].stop
        if cue.kind in kinds.HEADINGS or cue.kind == kinds.BREAK or (cue.kind == kinds.PART_TABLE and cue.at in parts):
            found.append(place)
    return found


def _faq_around(faqs: Sequence[FAQPart], head: int, stop: int) -> FAQPart | None:
    """Return the FAQ that a stretch is in: its heading opens it or stands before it; a bare title is in it."""
    faq = faq_at(faqs, stop - 1)
    if faq is not None and (faq.at <= head or faq.level == BELOW_ALL):
        return faq
    return faq_at(faqs, head) if head >= 0 else None


def _begins_list(questions: Sequence[Question], nodes: Sequence[Node]) -> bool:
    """Return whether a list of pairs is no part of the answer right above: only to a question that is an item too."""
    return not questions or questions[-1].origin is None or isinstance(nodes[questions[-1].at], List)


# --- One cue --------------------------------------------------------------------------------------------------------


def _has_marked_label(nodes: Sequence[Node], cues: Sequence[Cue]) -> frozenset[str]:
    """Return the letters of labels of which one has a question mark behind it: the rest of the series needs none."""
    return frozenset(
        nodes[cue.at].text[:1].casefold()  # type: ignore[attr-defined]
        for cue in cues
        if (cue.kind == kinds.LABELLED_QUESTION and cue.detail != kinds.UNCERTAIN)
        or (cue.kind == kinds.QUESTION_HEADING and cue.detail == kinds.LABELLED)
    )


def _question(
    nodes: Sequence[Node],
    cues: Sequence[Cue],
    place: int,
    faq: FAQPart | None,
    interview: Interview,
    marked: frozenset[str],
) -> Question | None:
    """Return a block that asks and is no heading."""
    cue = cues[place]
    at = cue.at
    in_faq = origins.IN_FAQ if faq is not None else None
    offsets = _with_answer(cue, cues, place, interview)
    if cue.kind in (kinds.QUESTION, kinds.INLINE):
        if _speaker_below(cues, place) in interview.answerers:
            return Question(at, cue.kind, offsets, origins.IN_INTERVIEW)
        if cue.detail == kinds.LONG and not (interview.unnamed or faq):
            return None
        return Question(at, cue.kind, offsets, in_faq)
    if cue.kind == kinds.LABELLED_QUESTION:
        letter: str = nodes[at].text[:1].casefold()  # type: ignore[attr-defined]
        certain = cue.detail != kinds.UNCERTAIN or letter in marked or offsets.answer_start
        return Question(at, cue.kind, offsets, origins.BY_QUESTION_LABEL) if certain else None
    if cue.kind == kinds.QUESTION_ITEM:
        return Question(at, cue.kind, offsets, in_faq)
    if cue.kind == kinds.QUESTION_LIST:
        return Question(at, cue.kind, offsets, in_faq or origins.IN_SERIES)
    if cue.kind == kinds.TURN:
        text: str = nodes[at].text  # type: ignore[attr-defined]
        if interview.asker and speaker(cue.detail) == interview.asker:
            if "?" in text or _speaker_below(cues, place) not in ("", interview.asker):
                return Question(at, cue.kind, offsets, origins.IN_INTERVIEW)
        elif interview.unnamed and asks_at_last(text):
            return Question(at, cue.kind, QAOffsets(cue.offsets.start), in_faq)
        elif not interview.asker and not interview.answerers and asks(text) and question_end(text) == len(text):
            return Question(at, cue.kind, QAOffsets(), in_faq)
    return None


def _with_answer(cue: Cue, cues: Sequence[Cue], place: int, interview: Interview) -> QAOffsets:
    """Return where question and answer stand, if the next block may have the label of an answer, or a name."""
    below = _cue_below(cues, place)
    if below is None:
        return cue.offsets
    labelled = cue.kind == kinds.LABELLED_QUESTION or cue.detail == kinds.LABELLED
    if below.kind == kinds.LABELLED_ANSWER and (labelled or below.detail != kinds.UNCERTAIN):
        return QAOffsets(cue.offsets.start, None, below.offsets.answer_start)
    named = interview.asker or interview.answerers
    if below.kind == kinds.TURN and named and speaker(below.detail) != interview.asker:
        return QAOffsets(cue.offsets.start, None, below.offsets.start)
    return cue.offsets


def _cue_below(cues: Sequence[Cue], place: int) -> Cue | None:
    """Return the cue of the next block, if that has one."""
    below = cues[place + 1] if place + 1 < len(cues) else None
    return below if below is not None and below.at == cues[place].at + 1 else None


def _speaker_below(cues: Sequence[Cue], place: int) -> str:
    """Return who speaks in the next block; "" where no name stands in front of it."""
    below = _cue_below(cues, place)
    return speaker(below.detail) if below is not None and below.kind == kinds.TURN else ""


def _asking_heading(
    nodes: Sequence[Node],
    cues: Sequence[Cue],
    place: int,
    faq: FAQPart | None,
    interview: Interview,
    marked: frozenset[str],
) -> Question | None:
    """Return the heading at a place as a question."""
    cue = cues[place]
    if cue.kind not in kinds.HEADINGS or cue.kind == kinds.PART:
        return None
    node = nodes[cue.at]
    assert isinstance(node, Heading)
    name = find_name(node.text) if interview.asker and "?" in node.text else None
    if name is not None and speaker(name[0]) == interview.asker:
        start = cue._replace(offsets=QAOffsets(name[1]))
        return Question(cue.at, cue.kind, _with_answer(start, cues, place, interview), origins.IN_INTERVIEW)
    in_faq = faq is not None and faq.at < cue.at
    asking = cue.kind == kinds.QUESTION_HEADING
    if cue.detail == kinds.UNCERTAIN and node.text[:1].casefold() not in marked:
        asking = False
    if not asking and not (in_faq and faq is not None and node.level == faq.question_level and asks_by_word(node.text)):
        return None
    origin = origins.IN_FAQ if in_faq else origins.BY_QUESTION_LABEL if cue.detail else None
    if _speaker_below(cues, place) in interview.answerers:
        origin = origins.IN_INTERVIEW
    return Question(cue.at, cue.kind, _with_answer(cue, cues, place, interview), origin)


def _is_answered(nodes: Sequence[Node], at: int) -> bool:
    """Return whether something stands below the heading that may answer: no other heading, and nothing of the page."""
    if not 0 <= at < len(nodes) - 1:
        return False
    below = nodes[at + 1]
    return not isinstance(below, Heading) and not is_of_page(below)
