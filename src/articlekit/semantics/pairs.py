"""Which questions are pairs, and where their answers end.

    Who poured it?            a question that is no heading ...
    Anna did, with care.
    Who drank it?             ... is a pair where it has a label, in an FAQ, or in a series: at least `MIN_SERIES`
    Ben did.                  answered ones in one stretch, or below question headings
    Who washed up?
    Nobody.

The rules stand in the package's docstring.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from articlekit.document.nodes import List, Node, Paragraph, Table
from articlekit.lexicon.tables import EAST_ASIAN
from articlekit.semantics import origins
from articlekit.semantics.cue_kinds import HEADINGS, INLINE, PART, QUESTION, QUESTION_LIST, Cue
from articlekit.semantics.interviews import Interview, turns_between
from articlekit.semantics.paragraphs import is_of_page, leads_on, without_closing_lines
from articlekit.semantics.questions import asks_for_facts, begins_asking, is_word, question_end
from articlekit.semantics.roles import NO_LEVEL, QAOffsets, Role
from articlekit.semantics.stretches import Question, Stretch

# So many answered questions make a series; fewer are rhetoric, or ask for a fact. See the package's docstring.
MIN_SERIES: Final = 3
# In a series of so many, a heading asks that does not begin with a question word.
MIN_LONG_SERIES: Final = 5
# A question that stands so often titles a part of each section: `How do I choose?`
MAX_REPEATED: Final = 6
# Paragraphs that ask and answer make this share of those from the first to the last.
MIN_INLINE_RATIO: Final = 0.5
# The last answer of a series has as many blocks as this share of the others have.
MIN_USUAL_RATIO: Final = 0.75
# Or up to so many more, where the article goes on with a heading: what closes it stands at its end.
MAX_MORE: Final = 2
_SENTENCE_ENDS: Final = ".!?\u3002\uff01\uff1f\u0964"


# --- All of them ----------------------------------------------------------------------------------------------------


def choose_pairs(
    nodes: Sequence[Node], cues: Sequence[Cue], stretches: Sequence[Stretch], interview: Interview, title: int | None
) -> dict[int, Role]:
    """Choose the questions that are pairs, each with its answer."""
    count = _count(nodes, stretches)
    headings = _chosen_headings(nodes, stretches, interview, title, count)
    many = count >= MIN_SERIES
    stops = _section_stops(nodes, cues)
    chosen_below = [
        _chosen_questions(nodes, stretch, interview, many, stretch.head in headings) if stretch.questions else []
        for stretch in stretches
    ]
    if interview.unnamed:
        chosen_below = _with_turns(nodes, stretches, headings, chosen_below)
    items = {cue.at: cue.items for cue in cues if cue.kind == QUESTION_LIST}
    roles: dict[int, Role] = {}
    for stretch, chosen in zip(stretches, chosen_below, strict=True):
        question = headings.get(stretch.head)
        if question is not None:
            stop = chosen[0].at if chosen else stops[stretch.head]
            level: int = nodes[stretch.head].level  # type: ignore[attr-defined]
            if stretch.faq is not None and stretch.faq.at < stretch.head:
                stop = min(stop, stretch.faq.stop)
            roles[stretch.head] = Role("qa_pair", stop, level, question.offsets, (), question.origin)
        if chosen:
            roles.update(_assign_roles(nodes, items, stretch, chosen))
    for group in _groups(stretches, headings):
        last = roles[group[-1]]
        stop = _usual_stop([roles[at] for at in group], group, nodes) if len(group) >= MIN_SERIES else last.stop
        stop = _before_page(nodes, group[-1] + 2, stop)
        roles[group[-1]] = last._replace(stop=without_closing_lines(nodes, group[-1] + 2, stop))
    return _without_menu(nodes, roles)


def _without_menu(nodes: Sequence[Node], roles: dict[int, Role]) -> dict[int, Role]:
    """Return the same roles, without the menu at the foot of the page: a last row of cells answers nothing."""
    count, last = len(nodes), nodes[-1]
    if not isinstance(last, Table) or last.header is not None or len(last.rows) > 1:
        return roles
    return {
        at: role._replace(stop=count - 1) if role.stop == count and at + 2 < count else role
        for at, role in roles.items()
    }


def _with_turns(
    nodes: Sequence[Node], stretches: Sequence[Stretch], headings: dict[int, Question], chosen: Sequence[list[Question]]
) -> list[list[Question]]:
    """Return the questions of an interview, and the turns between that do not ask; some questions may be headings."""
    places: list[int] = []
    turns: set[int] = set()
    for stretch, questions in zip(stretches, chosen, strict=True):
        if stretch.head not in headings and stretch.head >= 0:
            turns.update(turns_between(places, nodes, stretch.head))
            places = []
        places += [at for at in (stretch.head,) if at in headings]
        places += [one.at for one in questions]
    turns.update(turns_between(places, nodes, len(nodes)))
    found = []
    ordered = sorted(turns)
    for stretch, questions in zip(stretches, chosen, strict=True):
        inside = ordered[bisect_right(ordered, stretch.head) : bisect_left(ordered, stretch.stop)]
        more = [Question(at, QUESTION, QAOffsets(), origins.IN_INTERVIEW) for at in inside]
        found.append(sorted([*questions, *more], key=lambda one: one.at))
    return found


def _groups(stretches: Sequence[Stretch], headings: dict[int, Question]) -> list[list[int]]:
    """Return the question headings that are pairs: those of each FAQ, and the others."""
    found: dict[int, list[int]] = {}
    for stretch in stretches:
        if stretch.head in headings:
            faq = stretch.faq
            found.setdefault(faq.at if faq is not None and faq.at < stretch.head else -1, []).append(stretch.head)
    return list(found.values())


def _usual_stop(roles: Sequence[Role], places: Sequence[int], nodes: Sequence[Node]) -> int:
    """Return where the last answer of a series ends: it is as long as most before it, or no longer than the longest.

    What follows is the end of the article: thanks, sources, an invitation.
    """
    at, stop = places[-1], roles[-1].stop
    counts = Counter(role.stop - place - 1 for role, place in zip(roles[:-1], places, strict=False))
    usual, times = counts.most_common(1)[0]
    most = usual if times >= MIN_USUAL_RATIO * (len(places) - 1) else max(counts)
    end = at + 1 + max(1, most)
    if stop < len(nodes) and stop - end <= MAX_MORE:
        return stop  # a heading ends it soon
    while end < stop and (isinstance(nodes[end], List | Table) or leads_on(nodes[end - 1])):
        end += 1
    return min(stop, end)


def _count(nodes: Sequence[Node], stretches: Sequence[Stretch]) -> int:
    """Return how many question headings an article has, answered or not; lines that look just like them count too."""
    count = sum(one.asking is not None and (one.faq is None or one.asking.origin is None) for one in stretches)
    if 0 < count < MIN_SERIES:
        count += sum(
            _is_like_heading(one, stretch, nodes)
            for stretch in stretches
            for one in stretch.questions
            if one.kind != INLINE and _has_words(one, nodes)
        )
    return count


def _chosen_headings(
    nodes: Sequence[Node], stretches: Sequence[Stretch], interview: Interview, title: int | None, count: int
) -> dict[int, Question]:
    """Return the question headings that are pairs: in FAQs, with labels, in a series, or asking for a fact.

    count: of the question headings of the article
    """
    found: dict[int, Question] = {}
    others: list[Question] = []
    collapsed = 0  # question headings of an FAQ right above that nothing answers
    for stretch in stretches:
        one = stretch.asking
        above = collapsed
        collapsed = above + 1 if one is not None and stretch.faq is not None and not stretch.answered else 0
        if one is None or not stretch.answered or (one.at == title and one.origin not in origins.CERTAIN):
            continue
        if one.origin is None:
            others.append(one)
        elif one.origin in origins.CERTAIN or not (above + 1 >= MIN_SERIES or _is_right_above_question(stretch)):
            found[one.at] = one
    texts = {one.at: nodes[one.at].text for one in others}  # type: ignore[attr-defined]
    repeated = Counter(texts.values())
    others = [one for one in others if repeated[texts[one.at]] < MAX_REPEATED]
    if count < MIN_SERIES:
        chosen = [one for one in others if asks_for_facts(texts[one.at])]
        origin = origins.ANSWERED_HEADING
    else:
        chosen = others if interview.unnamed else _without_single_words(others, texts)
        if count < MIN_LONG_SERIES and not interview.unnamed:
            chosen = [one for one in chosen if begins_asking(texts[one.at])]
        origin = origins.IN_SERIES
    found.update((one.at, one._replace(origin=origin)) for one in chosen)
    return found


def _is_right_above_question(stretch: Stretch) -> bool:
    """Return whether the next block asks as well: in an FAQ whose answers were collapsed, nothing answers it."""
    return any(one.kind == QUESTION and one.at == stretch.head + 1 for one in stretch.questions[:1])


def _without_single_words(questions: Sequence[Question], texts: dict[int, str]) -> list[Question]:
    """Return a series without `Why?`, which goes on with what is before it, unless most of its questions are so."""
    longer = [one for one in questions if not is_word(texts[one.at])]
    return longer if 2 * len(longer) > len(questions) else list(questions)


def _section_stops(nodes: Sequence[Node], cues: Sequence[Cue]) -> dict[int, int]:
    """Return where the section below each heading ends: before the next heading of its level, or another part."""
    found: dict[int, int] = {}
    pending: list[tuple[int, int]] = []
    for cue in cues:
        if cue.kind not in HEADINGS:
            continue
        level: int = 0 if cue.kind == PART else nodes[cue.at].level  # type: ignore[attr-defined]
        while pending and pending[-1][1] >= level:
            found[pending.pop()[0]] = cue.at
        pending.append((cue.at, nodes[cue.at].level))  # type: ignore[attr-defined]
    found.update((at, len(nodes)) for at, _ in pending)
    return found


# --- Questions that are no headings ---------------------------------------------------------------------------------


def _chosen_questions(
    nodes: Sequence[Node], stretch: Stretch, interview: Interview, many: bool, below_pair: bool
) -> list[Question]:
    """Return the questions of a stretch that are pairs.

    Where questions have labels, only those are questions. Others need an FAQ, or a series: the question headings of the
    article, or each other.
    """
    questions = list(stretch.questions)
    if any(one.origin in origins.CERTAIN for one in questions):
        return [one for one in questions if one.origin in origins.CERTAIN]
    if stretch.faq is not None:
        inline = [one for one in questions if one.kind == INLINE]
        apart = sum(_asks_apart(one, nodes[one.at].text) for one in inline)  # type: ignore[attr-defined]
        if len(inline) < len(questions) or 2 * apart <= len(inline) or (below_pair and len(inline) < MIN_SERIES):
            questions = [one for one in questions if one.kind != INLINE]
    else:
        if _is_inline_series(questions, nodes):
            return [one for one in questions if one.kind in (INLINE, QUESTION_LIST)]
        questions = [one for one in questions if one.kind != INLINE]
        plain = [one for one in questions if _stands_alone(one, nodes, interview)]
        lists = [one for one in plain if one.kind == QUESTION_LIST]
        if (many and below_pair) or interview.unnamed or _is_series(plain, stretch):
            questions = plain
        elif many:
            questions = [
                one for one in plain if one.kind == QUESTION_LIST or _is_like_heading(one, stretch, nodes, certain=True)
            ]
        else:
            return lists
    if below_pair and questions and questions[0].at == stretch.head + 1:
        questions = questions[1:]  # the answer begins with a question
    return questions


def _is_inline_series(questions: Sequence[Question], nodes: Sequence[Node]) -> bool:
    """Return whether paragraphs ask and answer, one below the other: `Is it old? Yes, older than the cup.`

    Most of them begin as questions do, or have a line of their own for the question.
    """
    inline = [one for one in questions if one.kind == INLINE]
    if len(inline) < MIN_SERIES or len(inline) < MIN_INLINE_RATIO * (inline[-1].at - inline[0].at + 1):
        return False
    return 2 * sum(_asks_apart(one, nodes[one.at].text) for one in inline) > len(inline)  # type: ignore[attr-defined]


def _asks_apart(question: Question, text: str) -> bool:
    start, end = question.offsets.start, question.offsets.end
    return end is not None and (text[end : end + 1] == "\n" or begins_asking(text[start:end]))


def _assign_roles(
    nodes: Sequence[Node],
    items: dict[int, tuple[QAOffsets | None, ...]],
    stretch: Stretch,
    questions: Sequence[Question],
) -> dict[int, Role]:
    """Return the roles of the questions of a stretch that are answered, up to the next of them."""
    stops = [*(one.at for one in questions), stretch.stop][1:]
    if stretch.faq is not None and stops:
        stops[-1] = min(stops[-1], stretch.faq.stop)
    if len(questions) > MIN_SERIES or (len(questions) > 1 and all(one.offsets.answer_start for one in questions)):
        stops[-1] = _last_stop(questions, stops, nodes)
    found: dict[int, Role] = {}
    if _are_collapsed(questions, stretch):
        return found
    for one, stop in zip(questions, stops, strict=True):
        if one.kind == QUESTION_LIST:
            found[one.at] = Role("list", one.at + 1, items=items[one.at], origin=one.origin)
        elif one.offsets.end is not None or (stop > one.at + 1 and not is_of_page(nodes[one.at + 1])):
            found[one.at] = Role("qa_pair", stop, NO_LEVEL, one.offsets, (), one.origin or origins.IN_SERIES)
    return found


def _are_collapsed(questions: Sequence[Question], stretch: Stretch) -> bool:
    """Return whether the questions of an FAQ stand one right below the other, so that nothing answers the last one
    either.
    """
    places = [one.at for one in questions if one.offsets.end is None]
    if stretch.faq is None or len(places) < MIN_SERIES - (stretch.asking is not None):
        return False
    above = [stretch.head, *places] if stretch.asking is not None else places
    return all(after == at + 1 for at, after in pairwise(above))


def _last_stop(questions: Sequence[Question], stops: list[int], nodes: Sequence[Node]) -> int:
    """Return where the last answer ends, which no other question does: before the page's boilerplate, and it is no
    longer (in blocks) than the longest answer before it.
    """
    at, stop = questions[-1].at + 1, stops[-1]
    longest = max(end - one.at - 1 for one, end in zip(questions[:-1], stops, strict=False))
    return _before_page(nodes, at + 1, min(stop, at + max(1, longest)))


def _before_page(nodes: Sequence[Node], start: int, stop: int) -> int:
    """Return where the blocks from `start` to `stop` end, before the page's boilerplate. Where a sentence stands below
    an advertisement or a credit, they go on.
    """
    end = stop
    for at in range(stop - 1, start - 1, -1):
        node = nodes[at]
        if is_of_page(node):
            end = at
        elif isinstance(node, Paragraph) and node.text[-1] in _SENTENCE_ENDS:
            break
    return end


def _is_like_heading(question: Question, stretch: Stretch, nodes: Sequence[Node], certain: bool = False) -> bool:
    """Return whether a question looks as if it were a heading: its answer is longer, and it begins as a question does
    that stands by itself. To count, it is enough that it is not the first block of a part; to be certain, it must not
    be, and what follows must not ask again.
    """
    node, after = nodes[question.at], nodes[question.at + 1] if question.at + 1 < stretch.stop else None
    if not isinstance(node, Paragraph) or (isinstance(after, Paragraph) and len(after.text) <= len(node.text)):
        return False
    first = question.at == stretch.head + 1
    if not certain and not first:
        return True
    if certain and (first or (isinstance(after, Paragraph) and question_end(after.text) > 0)):
        return False
    return question_end(node.text) >= len(node.text) and begins_asking(node.text)


def _stands_alone(question: Question, nodes: Sequence[Node], interview: Interview) -> bool:
    """Return whether a question has words of its own and, but for interviews, begins like one that stands by itself."""
    node = nodes[question.at]
    if interview.unnamed or not isinstance(node, Paragraph):
        return True
    return _has_words(question, nodes) and begins_asking(node.text)


def _has_words(question: Question, nodes: Sequence[Node]) -> bool:
    """Return whether a question has a few words of its own: `Why?` alone goes on with what stands before it."""
    node = nodes[question.at]
    if not isinstance(node, Paragraph):
        return True
    words = len(node.text.split(None, MIN_SERIES)) if node.text < EAST_ASIAN else len(node.text) // 2
    return words > MIN_SERIES


def _is_series(questions: Sequence[Question], stretch: Stretch) -> bool:
    places = [*(one.at for one in questions if one.kind != QUESTION_LIST), stretch.stop]
    return sum(after > at + 1 for at, after in pairwise(places)) >= MIN_SERIES
