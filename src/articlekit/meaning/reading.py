"""The signs of all blocks, seen together: from what each says to what it is.

    [TITLE faq, ASKS_LABELLED, ASKS_LABELLED]  -->  {0: Role(FAQ), 1: Role(PAIR, stop=3), 3: Role(PAIR, stop=5)}

The rules are told in the package's docstring; this is one pass over the signs, with what is open at each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from articlekit import construct
from articlekit.lexicon import is_furniture
from articlekit.meaning import contents_list, signs, speakers
from articlekit.meaning.questions import EAST_ASIAN, begins_asking, goes_on, question_end
from articlekit.meaning.questions import asks as is_question
from articlekit.meaning.roles import (
    CLOSING,
    CONTENTS,
    FAQ,
    HIGHLIGHTS,
    ITEMS,
    KEY_POINTS,
    NOWHERE,
    OVERVIEW,
    PAIR,
    POINTS,
    SUMMARIES,
    SUMMARY,
    Asked,
    Role,
)
from articlekit.meaning.signs import Sign
from articlekit.meaning.titles import title_key
from articlekit.tree import Heading, List, Node, Origin, Paragraph, Table

# So many answered questions make a series; fewer are rhetoric. See the package's docstring.
MIN_SERIES = 3

# A summary has no more blocks (228 of 230 in the corpus have not); what is longer is an article, or a menu.
MAX_SUMMARY_BLOCKS = 40

_NO_ROLES: Mapping[int, Role] = {}
_UNTITLED = frozenset({signs.HEADING, signs.HEADING_ASKS})
_HEADINGS = _UNTITLED | {signs.TITLE}
_SILENT = frozenset({signs.HEADING, signs.BREAK})  # nothing follows from these alone
_ASKING = frozenset({signs.HEADING_ASKS, signs.ASKS})
_PROMPTS = frozenset({signs.ASKS, signs.ASKS_LABELLED, signs.LIST_ASKS})

# A paragraph that is only "FAQ" opens a section that any heading ends: deeper than any level.
_BELOW_ALL = 7

_NAMES = {
    SUMMARY: "it names a summary",
    KEY_POINTS: "it names key points",
    CONTENTS: "it names contents",
    FAQ: "it names an FAQ",
    CLOSING: "it closes the article",
    HIGHLIGHTS: "it names highlights",
    OVERVIEW: "it names an overview",
}

# How sure a known title is; `Document.summary` prefers the surest.
_SURE = {SUMMARY: 0.97, KEY_POINTS: 0.97, CONTENTS: 0.97, FAQ: 0.97, CLOSING: 0.7, HIGHLIGHTS: 0.6, OVERVIEW: 0.5}
_BY_TITLE = {kind: construct.origin("known title", sure, (_NAMES[kind],)) for kind, sure in _SURE.items()}
_BY_LABEL = {kind: construct.origin("known label", sure - 0.02, (_NAMES[kind],)) for kind, sure in _SURE.items()}
_BY_HEADER = construct.origin("known table header", 0.98, ())
_LABELLED = construct.origin("question label", 0.97, ())
_IN_FAQ = construct.origin("question in an FAQ", 0.95, ())
_IN_SERIES = construct.origin("series of questions", 0.9, ())
_IN_TALK = construct.origin("interview", 0.9, ())
_SAID = (_LABELLED, _IN_TALK)

# So many question headings that begin with a statement show an interview.
MIN_TALKS = 2

# Else such questions must make this share of all blocks: a question, then three or four paragraphs of answer.
MIN_TALK_RATIO = 0.2


class _Prompt:
    """A question that is no heading."""

    __slots__ = ("asked", "at", "origin")

    def __init__(self, at: int, asked: Asked, origin: Origin | None) -> None:
        self.at = at
        self.asked = asked
        self.origin = origin  # `None` while only a series would make it a pair


class _Stretch:
    """The blocks from a heading (or break) to the next, with the questions in it that are no headings."""

    __slots__ = ("depth", "faq", "head", "prompts", "stop")

    def __init__(self, head: int, depth: int, faq: int) -> None:
        self.head = head
        self.depth = depth
        self.faq = faq  # the level of the FAQ it belongs to, or 0
        self.prompts: list[_Prompt] = []
        self.stop = 0


def read(nodes: Sequence[Node]) -> Mapping[int, Role]:
    """What each block that means something is, by its place; most are missing."""
    found = signs.read(nodes)
    said = {sign.what for sign in found}
    if said <= _SILENT:
        return _NO_ROLES
    roles: dict[int, Role] = {}
    stretch = _Stretch(-1, NOWHERE, 0)
    asking: list[_Stretch] = []  # those with questions in them
    series: list[tuple[int, int, Asked]] = []  # question headings outside of FAQs, with their depths
    summed: list[int] = []  # the signs of summaries below headings
    answered = 0  # question headings that are pairs by themselves
    informs = False  # there is an FAQ
    title = _title(nodes, found)
    contents: list[Node] = []  # the blocks of the contents list
    faq = 0  # the level of the FAQ that is open
    pair = 0  # the level of the questions in it
    skip = 0
    asker = _asker(nodes, found) if signs.SPEAKS in said else None
    talks = asker is None and not said.isdisjoint(_ASKING) and _talks(nodes, found)
    for place, sign in enumerate(found):
        at, what = sign.at, sign.what
        if at < skip:
            continue
        if what in _PROMPTS:
            if not sign.kind or (
                talks or faq if sign.kind == signs.LONG else _answered(sign, found, place, asker).answer_start
            ):
                stretch.prompts.append(_Prompt(at, sign.asked, _origin(sign, faq)))
        elif what is signs.SPEAKS:
            text: str = nodes[at].text  # type: ignore[attr-defined]
            if sign.kind == asker:
                after = found[place + 1] if place + 1 < len(found) else sign
                if "?" in text or (after.what is signs.SPEAKS and after.at == at + 1 and after.kind != asker):
                    stretch.prompts.append(_Prompt(at, sign.asked, _IN_TALK))
            elif asker is None and is_question(text) and question_end(text) == len(text):
                stretch.prompts.append(_Prompt(at, Asked(), _IN_FAQ if faq else None))
            elif asker and stretch.prompts and (last := stretch.prompts[-1]).at == at - 1:
                last.asked = last.asked._replace(answer_start=sign.asked.start)
        elif what is signs.ANSWERS:
            if stretch.prompts and (last := stretch.prompts[-1]).at == at - 1:
                last.asked = last.asked._replace(answer_start=sign.asked.answer_start)
        elif what in _HEADINGS:
            level: int = nodes[at].level  # type: ignore[attr-defined]
            text = nodes[at].text  # type: ignore[attr-defined]
            spoken = speakers.name(text) if asker is not None and "?" in text else None
            if spoken is not None and spoken[0] == asker:
                sign = sign._replace(what=signs.HEADING_ASKS, kind=asker, asked=Asked(spoken[1]))
            asks = sign.what is signs.HEADING_ASKS or (level == pair and begins_asking(text))
            depth = 2 * level
            if faq and level <= faq:
                if asks and (level == pair or (not pair and (level == faq or found[place - 1].kind == FAQ))):
                    depth = 2 * faq + 1
                else:
                    faq = pair = 0
            if faq and not asks and not pair:
                pair = _BELOW_ALL  # its questions stand below subheadings, or are no headings
            if asks and _is_answered(nodes, at):
                if faq or sign.kind:
                    pair = level if pair in (0, _BELOW_ALL) else pair
                    answered += 1
                    origin = _IN_TALK if sign.kind == asker else _IN_FAQ if faq else _LABELLED
                    roles[at] = Role(PAIR, depth, 0, _answered(sign, found, place, asker), (), origin)
                else:
                    series.append((at, depth, _answered(sign, found, place, asker)))
            elif sign.kind == CONTENTS:
                skip = contents_list.end(nodes, at + 1)
                if skip:
                    roles[at] = Role(CONTENTS, depth, skip, origin=_BY_TITLE[CONTENTS])
                    contents += nodes[at + 1 : skip]
            elif sign.kind and not asks:
                roles[at] = Role(sign.kind, depth, origin=_BY_TITLE[sign.kind])
                if sign.kind == FAQ:
                    faq, pair, informs = level, 0, informs or _is_filled(nodes, at, level)
                elif sign.kind in SUMMARIES:
                    summed.append(place)
            stretch = _next(stretch, asking, at, depth, faq)
        elif what is signs.BREAK:
            stretch = _next(stretch, asking, at, NOWHERE, faq)
        elif what is signs.TABLE:
            before = found[place - 1] if place else None
            if before is not None and before.at == at - 1 and before.kind == sign.kind:
                continue  # the heading has said it
            depth = _table_depth(nodes, at, title)
            roles[at] = Role(sign.kind, depth, at + 1, origin=_BY_HEADER)
            if sign.kind == CONTENTS:
                contents.append(nodes[at])
            if depth != NOWHERE:
                faq = pair = 0
            stretch = _next(stretch, asking, at, NOWHERE, faq)
        elif stretch.prompts and stretch.prompts[-1].origin is not None:
            continue  # part of an answer
        elif what is signs.ITEMS_ASK:
            roles[at] = Role(ITEMS, stop=at + 1, items=sign.items, origin=_IN_FAQ if faq else _IN_SERIES)
        elif what is signs.OPENS:
            if sign.kind == FAQ and sign.asked.start == len(nodes[at].text):  # type: ignore[attr-defined]
                faq = faq or _BELOW_ALL
            elif role := _opened(nodes, found, place):
                roles[at] = role
                skip = role.stop
                if role.kind == CONTENTS:
                    contents += nodes[at + 1 : skip]
    _next(stretch, asking, len(nodes), NOWHERE, faq)
    if summed:
        _drop_large(summed, roles, nodes, found)
    if series and contents:
        named = contents_list.entries(contents)
        series = [one for one in series if title_key(nodes[one[0]].text) not in named]  # type: ignore[attr-defined]
    count = len(series) + answered
    if 0 < count < MIN_SERIES:
        count += sum(_like_headings(one, nodes) for one in asking)
    many = count >= MIN_SERIES
    if not (many or informs):
        series = []
    for at, depth, asked in series:
        if at != title:
            roles[at] = Role(PAIR, depth, 0, asked, (), _IN_SERIES)
    for one in asking:
        _settle(one, roles, nodes, many)
    if series and series[0][0] == title:
        _settle_title(series[0], roles, found, len(nodes))
    return roles


def _asker(nodes: Sequence[Node], found: list[Sign]) -> str | None:
    """The name of who asks in an interview."""
    turns = []
    for one in found:
        if one.what is signs.SPEAKS or one.what in _UNTITLED:
            text: str = nodes[one.at].text  # type: ignore[attr-defined]
            if spoken := speakers.name(text):
                turns.append((spoken[0], "?" in text))
    return speakers.asker(turns)


def _talks(nodes: Sequence[Node], found: list[Sign]) -> bool:
    """Whether it looks like an interview: some questions say something before they ask (`You grew up here. How was
    it?`), and they are headings or make a good part of all blocks.
    """
    asked = [one for one in found if one.what in _ASKING]
    long = [one for one in asked if goes_on(nodes[one.at].text)]  # type: ignore[attr-defined]
    if sum(one.what is signs.HEADING_ASKS for one in long) >= MIN_TALKS:
        return True
    return len(long) >= MIN_SERIES and len(asked) > MIN_SERIES and len(asked) >= MIN_TALK_RATIO * len(nodes)


def _next(done: _Stretch, asking: list[_Stretch], at: int, depth: int, faq: int) -> _Stretch:
    """End a stretch at `at` and begin the next."""
    if done.prompts:
        done.stop = at
        asking.append(done)
        return _Stretch(at, depth, faq)
    done.head, done.depth, done.faq = at, depth, faq
    return done


def _origin(sign: Sign, faq: int) -> Origin | None:
    if sign.what is signs.ASKS_LABELLED:
        return _LABELLED
    return _IN_FAQ if faq else None


def _settle(stretch: _Stretch, roles: dict[int, Role], nodes: Sequence[Node], many: bool) -> None:
    """Give their roles to the questions of a stretch that are pairs, each with its answer up to the next of them.

    Where questions have labels, only those are questions. Others need an FAQ, or a series: the document's question
    headings, or each other.
    """
    prompts = stretch.prompts
    head = roles.get(stretch.head)
    depth = head.depth if head is not None and head.kind is PAIR else NOWHERE
    if any(one.origin in _SAID for one in prompts):
        prompts = [one for one in prompts if one.origin in _SAID]
    else:
        if not stretch.faq:
            plain = [one for one in prompts if _is_plain(one, nodes)]
            if (many and depth != NOWHERE) or _is_series(plain, stretch):
                prompts = plain
            elif many:
                prompts = [one for one in plain if _is_like_heading(one, stretch, nodes, sure=True)]
            else:
                return
        if depth != NOWHERE and prompts and prompts[0].at == stretch.head + 1:
            prompts = prompts[1:]  # the answer begins with a question
    stops = [*(one.at for one in prompts), stretch.stop][1:]
    if len(prompts) > MIN_SERIES:
        stops[-1] = _last_stop(prompts, stops, nodes)
    for one, stop in zip(prompts, stops, strict=True):
        if stop > one.at + 1 or one.asked.end is not None:
            roles[one.at] = Role(PAIR, depth, stop, one.asked, (), one.origin or _IN_SERIES)


def _drop_large(places: list[int], roles: dict[int, Role], nodes: Sequence[Node], found: Sequence[Sign]) -> None:
    """Take their roles from summaries that are as long as an article: an "Overview" above everything, a menu."""
    for place in places:
        at = found[place].at
        level: int = nodes[at].level  # type: ignore[attr-defined]
        end = min(len(nodes), at + MAX_SUMMARY_BLOCKS + 2)
        for sign in found[place + 1 : place + MAX_SUMMARY_BLOCKS + 2]:
            if sign.what in _HEADINGS and nodes[sign.at].level <= level:  # type: ignore[attr-defined]
                end = min(end, sign.at)
                break
        if end - at - 1 > MAX_SUMMARY_BLOCKS:
            del roles[at]


def _settle_title(question: tuple[int, int, Asked], roles: dict[int, Role], found: Sequence[Sign], stop: int) -> None:
    """Give its role to a title that is one of the series. Its answer does not hold the article: it ends where the first
    part begins.
    """
    at, depth, asked = question
    ends = (sign.at for sign in found if sign.at > at and (sign.what in _HEADINGS or sign.what is signs.BREAK))
    stop = min(next(ends, stop), min((place for place in roles if place > at), default=stop))
    if stop > at + 1:
        roles[at] = Role(PAIR, depth, stop, asked, (), _IN_SERIES)


def _last_stop(prompts: list[_Prompt], stops: list[int], nodes: Sequence[Node]) -> int:
    """Where the last answer ends, which no other question does: before the page's furniture, and it is no longer (in
    blocks) than the longest answer before it.
    """
    at, stop = prompts[-1].at + 1, stops[-1]
    longest = max(end - one.at - 1 for one, end in zip(prompts[:-1], stops, strict=False))
    stop = min(stop, at + max(1, longest))
    for place in range(at + 1, stop):
        node = nodes[place]
        if isinstance(node, Paragraph) and is_furniture(node.text):
            return place
    return stop


def _like_headings(stretch: _Stretch, nodes: Sequence[Node]) -> int:
    return sum(_is_like_heading(one, stretch, nodes) for one in stretch.prompts if _is_plain(one, nodes))


def _is_like_heading(prompt: _Prompt, stretch: _Stretch, nodes: Sequence[Node], sure: bool = False) -> bool:
    """Whether a question looks as if it were a heading: its answer is longer, and it begins as a question does that
    stands by itself. To count, it is enough that it is not the first block of a part.
    """
    node, after = nodes[prompt.at], nodes[prompt.at + 1] if prompt.at + 1 < stretch.stop else None
    if not isinstance(node, Paragraph) or (isinstance(after, Paragraph) and len(after.text) <= len(node.text)):
        return False
    if prompt.at > stretch.head + 1 and not sure:
        return True
    return question_end(node.text) >= len(node.text) and begins_asking(node.text)


def _is_plain(prompt: _Prompt, nodes: Sequence[Node]) -> bool:
    """Whether a question has a few words of its own: `Why?` alone goes on with what stands before it."""
    node = nodes[prompt.at]
    if not isinstance(node, Paragraph):
        return True
    words = len(node.text.split(None, MIN_SERIES)) if node.text < EAST_ASIAN else len(node.text) // 2
    return words > MIN_SERIES


def _is_series(prompts: list[_Prompt], stretch: _Stretch) -> bool:
    answered = sum(one.at > before.at + 1 for before, one in pairwise([*prompts, _Prompt(stretch.stop, Asked(), None)]))
    return answered >= MIN_SERIES


def _answered(sign: Sign, found: list[Sign], place: int, asker: str | None) -> Asked:
    """Where question and answer stand, if the next block may have the label of an answer, or a name."""
    after = found[place + 1] if place + 1 < len(found) else None
    if after is not None and after.at == sign.at + 1:
        if after.what is signs.ANSWERS:
            return sign.asked._replace(answer_start=after.asked.answer_start)
        if after.what is signs.SPEAKS and asker is not None and after.kind != asker:
            return sign.asked._replace(answer_start=after.asked.start)
    return sign.asked


def _is_answered(nodes: Sequence[Node], at: int) -> bool:
    """Whether something else than a heading stands below the heading."""
    return at + 1 < len(nodes) and type(nodes[at + 1]) is not Heading


def _is_filled(nodes: Sequence[Node], at: int, level: int) -> bool:
    """Whether something stands in the FAQ below this heading; a link to one stands alone in the page's footer."""
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    return after is not None and (not isinstance(after, Heading) or after.level > level or is_question(after.text))


def _table_depth(nodes: Sequence[Node], at: int, title: int | None) -> int:
    """What a table of key points or contents ends: all sections but the title's, unless one goes on below it."""
    if at + 1 < len(nodes) and type(nodes[at + 1]) not in (Heading, Table):
        return NOWHERE
    return 1 if title is None else 3


def _title(nodes: Sequence[Node], found: list[Sign]) -> int | None:
    """The place of the first heading, if it is the only one of level 1."""
    first: int | None = None
    for sign in found:
        if sign.what in _HEADINGS:
            if nodes[sign.at].level == 1:  # type: ignore[attr-defined]
                if first is not None:
                    return None
                first = sign.at
            elif first is None:
                return None
    return first


def _ends(sign: Sign, nodes: Sequence[Node]) -> bool:
    """Whether what a bare title opened ends here."""
    if sign.what is signs.OPENS:
        return sign.asked.start == len(nodes[sign.at].text)  # type: ignore[attr-defined]
    return sign.what in _HEADINGS or sign.what is signs.TABLE or sign.what is signs.BREAK


def _opened(nodes: Sequence[Node], found: list[Sign], place: int) -> Role | None:
    """What a paragraph with a known label is, with what belongs to it.

    A label with a text behind it names this text, a label above a list names the list. One that stands alone above a
    paragraph opens what a heading would.
    """
    at, _, kind, asked, _ = found[place]
    start = asked.start
    text: str = nodes[at].text  # type: ignore[attr-defined]
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    listed = isinstance(after, List | Table)
    if kind in SUMMARIES:
        alone = start == len(text)
        if alone and not (listed or isinstance(after, Paragraph)):
            return None
        stop = at + 2 if listed and (alone or text.endswith((":", "："))) else at + 1
        if alone and not listed:
            later = (found[at] for at in range(place + 1, len(found)))
            stop = next((sign.at for sign in later if _ends(sign, nodes)), len(nodes))
            if stop - at - 1 > MAX_SUMMARY_BLOCKS:
                return None
        return Role(kind, stop=stop, asked=Asked(start), origin=_BY_LABEL[kind])
    if (kind in POINTS or kind == CONTENTS) and start == len(text) and listed:
        return Role(kind, stop=at + 2, origin=_BY_LABEL[kind])
    return None
