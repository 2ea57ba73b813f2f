"""The signs of all blocks, seen together: from what each says to what it is.

    [TITLE faq, ASKS_LABELLED, ASKS_LABELLED]  -->  {0: Role(FAQ), 1: Role(PAIR, stop=3), 3: Role(PAIR, stop=5)}

The rules are told in the package's docstring; this is one pass over the signs, with what is open at each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from articlekit import construct
from articlekit.meaning import signs
from articlekit.meaning.roles import CONTENTS, FAQ, ITEMS, NOWHERE, PAIR, POINTS, SUMMARIES, Asked, Role
from articlekit.meaning.signs import Sign
from articlekit.meaning.titles import title_key
from articlekit.tree import Heading, List, Node, Paragraph, Table

# So many answered questions make a series; fewer are rhetoric. See the package's docstring.
MIN_SERIES = 3

# An entry of a contents list that came as bare lines has no more characters.
MAX_ENTRY_CHARS = 120

_NO_ROLES: Mapping[int, Role] = {}
_HEADINGS = frozenset({signs.HEADING, signs.TITLE, signs.HEADING_ASKS})
_PROMPTS = frozenset({signs.ASKS, signs.ASKS_LABELLED, signs.LIST_ASKS})

# A paragraph that is only "FAQ" opens a section that any heading ends: deeper than any level.
_BELOW_ALL = 7

_BY_TITLE = construct.origin("known title", 0.97, ())
_BY_LABEL = construct.origin("known label", 0.95, ())
_BY_HEADER = construct.origin("known table header", 0.98, ())
_LABELLED = construct.origin("question label", 0.97, ())
_IN_FAQ = construct.origin("question in an FAQ", 0.95, ())
_IN_SERIES = construct.origin("series of questions", 0.9, ())


class _Prompt:
    """A question that is no heading, and whose answer is still growing."""

    __slots__ = ("asked", "at", "depth", "origin", "stop")

    def __init__(self, at: int, depth: int, asked: Asked, origin: object) -> None:
        self.at = at
        self.stop = 0
        self.depth = depth
        self.asked = asked
        self.origin = origin  # `None` while only a series would make it a pair


def read(nodes: Sequence[Node]) -> Mapping[int, Role]:
    """What each block that means something is, by its place; most are missing."""
    found = signs.read(nodes)
    if not found:
        return _NO_ROLES
    title = _title(nodes, found)
    roles: dict[int, Role] = {}
    prompts: list[_Prompt] = []  # since the latest heading
    series: list[tuple[Sign, int]] = []  # question headings outside of FAQs, with their depths
    answered = 0  # question headings that are pairs by themselves
    named: frozenset[str] = frozenset()  # by the contents list
    faq = 0  # the level of the FAQ that is open
    pair = 0  # the level of the questions in it
    inner = NOWHERE  # the depth of the pair that the latest heading opened
    skip = 0
    for place, sign in enumerate(found):
        at, what = sign.at, sign.what
        if at < skip:
            continue
        if what in _PROMPTS:
            prompt = _prompt(sign, found, place, faq, inner)
            if prompt is not None:
                if prompts and not prompts[-1].stop:
                    prompts[-1].stop = at
                prompts.append(prompt)
        elif what is signs.ANSWERS:
            if prompts and prompts[-1].at == at - 1:
                prompts[-1].asked = prompts[-1].asked._replace(answer_start=sign.asked.answer_start)
        elif what in _HEADINGS:
            _finish(prompts, at, roles)
            level: int = nodes[at].level  # type: ignore[attr-defined]
            asks = what is signs.HEADING_ASKS
            depth = 2 * level
            if faq and level <= faq:
                if asks and (level == pair or (not pair and (level == faq or found[place - 1].kind == FAQ))):
                    depth = 2 * faq + 1
                else:
                    faq = pair = 0
            inner = NOWHERE
            if faq and not asks and not pair:
                pair = _BELOW_ALL  # its questions stand below subheadings, or are no headings
            if asks:
                if not _is_answered(nodes, at):
                    continue
                if faq or sign.kind:
                    pair = level if pair in (0, _BELOW_ALL) else pair
                    inner = depth
                    answered += 1
                    roles[at] = Role(PAIR, depth, 0, sign.asked, (), _IN_FAQ if faq else _LABELLED)
                elif title_key(nodes[at].text) not in named:  # type: ignore[attr-defined]
                    series.append((sign, depth))
                continue
            kind = sign.kind
            if kind == CONTENTS:
                stop = _contents_end(nodes, at + 1)
                if stop:
                    roles[at] = Role(CONTENTS, depth, stop, origin=_BY_TITLE)
                    named |= _entries(nodes[at + 1 : stop])
                    skip = stop
            elif kind:
                roles[at] = Role(kind, depth, origin=_BY_TITLE)
                if kind == FAQ:
                    faq, pair = level, 0
        elif what is signs.BREAK:
            _finish(prompts, at, roles)
        elif what is signs.TABLE:
            before = found[place - 1] if place else None
            if before is not None and before.at == at - 1 and before.kind == sign.kind:
                continue  # the heading has said it
            _finish(prompts, at, roles)
            depth = _table_depth(nodes, at, title)
            roles[at] = Role(sign.kind, depth, at + 1, origin=_BY_HEADER)
            if sign.kind == CONTENTS:
                named |= _entries(nodes[at : at + 1])
            if depth != NOWHERE:
                faq = pair = 0
                inner = NOWHERE
        elif prompts and not prompts[-1].stop:
            continue  # part of an answer
        elif what is signs.ITEMS_ASK:
            roles[at] = Role(ITEMS, stop=at + 1, items=sign.items, origin=_IN_FAQ if faq else _IN_SERIES)
        elif what is signs.OPENS:
            if sign.kind == FAQ and sign.asked.start == len(nodes[at].text):  # type: ignore[attr-defined]
                faq = faq or _BELOW_ALL
            elif role := _opened(nodes, sign):
                roles[at] = role
                skip = role.stop
                if role.kind == CONTENTS:
                    named |= _entries(nodes[at + 1 : skip])
    _finish(prompts, len(nodes), roles)
    if len(series) + answered >= MIN_SERIES:
        for sign, depth in series:
            if sign.at != title:
                roles[sign.at] = Role(PAIR, depth, 0, sign.asked, (), _IN_SERIES)
    return roles


def _prompt(sign: Sign, found: list[Sign], place: int, faq: int, depth: int) -> _Prompt | None:
    """The question that a paragraph or list of one item asks, if it may ask one here."""
    at, what, kind, asked, _ = sign
    if what is signs.ASKS_LABELLED:
        after = found[place + 1] if place + 1 < len(found) else None
        answered = after is not None and after.at == at + 1 and after.what is signs.ANSWERS
        return _Prompt(at, depth, asked, _LABELLED) if answered or not kind else None
    if faq:
        return _Prompt(at, depth, asked, _IN_FAQ)
    return _Prompt(at, NOWHERE, asked, None)


def _finish(prompts: list[_Prompt], stop: int, roles: dict[int, Role]) -> None:
    """Give their roles to the questions since the latest heading, the last of which is answered up to `stop`."""
    if not prompts:
        return
    if not prompts[-1].stop:
        prompts[-1].stop = stop
    answered = [one for one in prompts if one.stop > one.at + 1 or one.asked.end is not None]
    series = len(answered) >= MIN_SERIES
    for one in answered:
        if one.origin is not None or series:
            origin = one.origin or _IN_SERIES
            roles[one.at] = Role(PAIR, one.depth, one.stop, one.asked, (), origin)  # type: ignore[arg-type]
    prompts.clear()


def _is_answered(nodes: Sequence[Node], at: int) -> bool:
    """Whether something else than a heading stands below the heading."""
    return at + 1 < len(nodes) and type(nodes[at + 1]) is not Heading


def _contents_end(nodes: Sequence[Node], at: int) -> int:
    """The place after the lists or tables from `at` on, or after two or more short lines; 0 where there is neither."""
    stop = at
    while stop < len(nodes) and isinstance(nodes[stop], List | Table):
        stop += 1
    if stop > at:
        return stop
    while stop < len(nodes) and isinstance(line := nodes[stop], Paragraph) and _may_be_entry(line.text):
        stop += 1
    return stop if stop > at + 1 else 0


def _may_be_entry(text: str) -> bool:
    return len(text) <= MAX_ENTRY_CHARS and text[-1] not in ".:;,。" and "\n" not in text


def _entries(blocks: Sequence[Node]) -> frozenset[str]:
    listed = construct.contents(None, None, None, tuple(blocks), ())
    return frozenset(title_key(entry) for entry in listed.entries)


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


def _opened(nodes: Sequence[Node], sign: Sign) -> Role | None:
    """What a paragraph with a known label is, with what belongs to it."""
    at, kind, start = sign.at, sign.kind, sign.asked.start
    text: str = nodes[at].text  # type: ignore[attr-defined]
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    listed = isinstance(after, List | Table)
    if kind in SUMMARIES:
        alone = start == len(text)
        if alone and not (listed or isinstance(after, Paragraph)):
            return None
        stop = at + 2 if alone or (listed and text.endswith((":", "："))) else at + 1
        return Role(kind, stop=stop, asked=Asked(start), origin=_BY_LABEL)
    if (kind in POINTS or kind == CONTENTS) and start == len(text) and listed:
        return Role(kind, stop=at + 2, origin=_BY_LABEL)
    return None
