"""The signs of all blocks, seen together: from what each says to what it is.

    [TITLE faq, ASKS_LABELLED, ASKS_LABELLED]  -->  {0: Role(FAQ), 1: Role(PAIR, stop=3), 3: Role(PAIR, stop=5)}

The rules are told in the package's docstring. This is one pass over the signs: each kind has a method, and what is open
at a sign stands in the fields. Which questions make a series is decided when all are known (`series`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from articlekit.document.nodes import Heading, List, Node, Origin, Paragraph, Table
from articlekit.semantics import contents_list, evidence, signs, speakers
from articlekit.semantics.questions import asks as is_question
from articlekit.semantics.questions import asks_by_word, goes_on, is_word, question_end
from articlekit.semantics.roles import CONTENTS, FAQ, ITEMS, NOWHERE, PAIR, POINTS, SUMMARIES, Asked, Role
from articlekit.semantics.series import MIN_SERIES, Prompt, Stretch, like_headings, settle
from articlekit.semantics.signs import Sign
from articlekit.semantics.titles import title_key

# A summary has no more blocks (228 of 230 in the corpus have not); what is longer is an article, or a menu.
MAX_SUMMARY_BLOCKS = 40

_NO_ROLES: Mapping[int, Role] = {}
_UNTITLED = frozenset({signs.HEADING, signs.HEADING_ASKS})
_HEADINGS = _UNTITLED | {signs.TITLE}
_SILENT = frozenset({signs.HEADING, signs.BREAK})  # nothing follows from these alone
_ASKING = frozenset({signs.HEADING_ASKS, signs.ASKS})

# A paragraph that is only "FAQ" opens a section that any heading ends: deeper than any level.
_BELOW_ALL = 7

# So many question headings that begin with a statement show an interview.
MIN_TALKS = 2

# Else such questions must make this share of all blocks: a question, then three or four paragraphs of answer.
MIN_TALK_RATIO = 0.2


def find_roles(nodes: Sequence[Node]) -> Mapping[int, Role]:
    """Give the roles of the blocks that have one, by their places; most have none."""
    found = signs.read(nodes)
    said = {sign.what for sign in found}
    if said <= _SILENT:
        return _NO_ROLES
    reading = _Reading(nodes, found, said)
    for place, sign in enumerate(found):
        if sign.at >= reading.skip:
            _READ[sign.what](reading, place, sign)
    return reading.settled()


class _Reading:
    """What is open while the signs are read, and what they turned out to be.

    roles: by place; what only a series would make a pair is missing until the end
    stretch: the blocks since the last heading or break
    asking: the stretches with questions in them
    series: question headings outside of FAQs, with their depths
    answered: how many question headings are pairs by themselves
    unanswered: how many have another heading right below
    summed: the signs of summaries below headings
    contents: the blocks of the contents list
    faq, pair: the level of the FAQ that is open, and of the questions in it; 0 for none
    informs: whether there is an FAQ
    title: the place of the heading that is the title of the whole
    skip: signs before this place are part of something that is known already
    asker: who asks, in an interview with names; talks: whether it is one without
    """

    __slots__ = (
        *("nodes", "found", "roles", "stretch", "asking", "series", "answered", "unanswered", "summed", "contents"),
        *("faq", "pair", "informs", "title", "skip", "asker", "talks"),
    )

    def __init__(self, nodes: Sequence[Node], found: list[Sign], said: set[str]) -> None:
        self.nodes, self.found = nodes, found
        self.roles: dict[int, Role] = {}
        self.stretch = Stretch(-1, NOWHERE, 0)
        self.asking: list[Stretch] = []
        self.series: list[tuple[int, int, Asked]] = []
        self.answered = self.unanswered = 0
        self.summed: list[int] = []
        self.contents: list[Node] = []
        self.faq = self.pair = 0
        self.informs = False
        self.title = _title(nodes, found)
        self.skip = 0
        self.asker = _asker(nodes, found) if signs.SPEAKS in said else None
        self.talks = self.asker is None and not said.isdisjoint(_ASKING) and _talks(nodes, found)

    # --- One sign ---------------------------------------------------------------------------------------------------

    def asks(self, place: int, sign: Sign) -> None:
        """A question that is no heading."""
        if sign.kind == signs.LONG:
            believed: object = self.talks or self.faq
        else:
            believed = not sign.kind or _answered(sign, self.found, place, self.asker).answer_start
        if believed:
            labelled = sign.what is signs.ASKS_LABELLED
            self._prompt(sign.at, sign.asked, evidence.BY_QUESTION_LABEL if labelled else self._in_faq())

    def speaks(self, place: int, sign: Sign) -> None:
        """A paragraph that may begin with the name of who speaks."""
        text: str = self.nodes[sign.at].text  # type: ignore[attr-defined]
        if sign.kind == self.asker:
            after = self.found[place + 1] if place + 1 < len(self.found) else sign
            turn = after.what is signs.SPEAKS and after.at == sign.at + 1 and after.kind != self.asker
            if turn or "?" in text:
                self._prompt(sign.at, sign.asked, evidence.IN_TALK)
        elif self.asker is None:
            if is_question(text) and question_end(text) == len(text):
                self._prompt(sign.at, Asked(), self._in_faq())
        else:
            self._answer(sign.at, sign.asked.start)

    def answers(self, place: int, sign: Sign) -> None:
        """A paragraph with the label of an answer."""
        self._answer(sign.at, sign.asked.answer_start)

    def heading(self, place: int, sign: Sign) -> None:
        """A heading, whatever it says."""
        at, node = sign.at, self.nodes[sign.at]
        assert isinstance(node, Heading)
        spoken = speakers.name(node.text) if self.asker is not None and "?" in node.text else None
        if spoken is not None and spoken[0] == self.asker:
            sign = sign._replace(what=signs.HEADING_ASKS, kind=spoken[0], asked=Asked(spoken[1]))
        asks = sign.what is signs.HEADING_ASKS or (node.level == self.pair and asks_by_word(node.text))
        depth = self._depth(place, node.level, asks)
        if asks and _is_answered(self.nodes, at):
            self._question(place, sign, node.level, depth)
        elif sign.kind == CONTENTS:
            self._list_contents(at, contents_list.end(self.nodes, at + 1), depth)
        elif asks:
            self.unanswered += 1
        elif sign.kind:
            self._part(place, sign, node.level, depth)
        self._next(at, depth)

    def breaks(self, place: int, sign: Sign) -> None:
        """A thematic break."""
        self._next(sign.at, NOWHERE)

    def table(self, place: int, sign: Sign) -> None:
        """A table whose header is known."""
        at = sign.at
        before = self.found[place - 1] if place else None
        if before is not None and before.at == at - 1 and before.kind == sign.kind:
            return  # the heading has said it
        depth = _table_depth(self.nodes, at, self.title)
        self.roles[at] = Role(sign.kind, depth, at + 1, origin=evidence.BY_HEADER)
        if sign.kind == CONTENTS:
            self.contents.append(self.nodes[at])
        if depth != NOWHERE:
            self.faq = self.pair = 0
        self._next(at, NOWHERE)

    def items_ask(self, place: int, sign: Sign) -> None:
        """A list with items that ask and answer."""
        if self._in_answer():
            if type(self.nodes[self.stretch.prompts[-1].at]) is not List:
                return
            self._next(sign.at, NOWHERE)  # the question was an item too, and these are its neighbours
        origin = self._in_faq() or evidence.IN_SERIES
        self.roles[sign.at] = Role(ITEMS, stop=sign.at + 1, items=sign.items, origin=origin)

    def opens(self, place: int, sign: Sign) -> None:
        """A paragraph that begins with, or is, a known title."""
        if self._in_answer():
            return
        if sign.kind == FAQ and sign.asked.start == len(self.nodes[sign.at].text):  # type: ignore[attr-defined]
            self.faq = self.faq or _BELOW_ALL
        elif role := _opened(self.nodes, self.found, place):
            self.roles[sign.at] = role
            self.skip = role.stop
            if role.kind == CONTENTS:
                self.contents += self.nodes[sign.at + 1 : role.stop]

    # --- What signs have in common ----------------------------------------------------------------------------------

    def _in_faq(self) -> Origin | None:
        return evidence.IN_FAQ if self.faq else None

    def _in_answer(self) -> bool:
        return bool(self.stretch.prompts) and self.stretch.prompts[-1].origin is not None

    def _prompt(self, at: int, asked: Asked, origin: Origin | None) -> None:
        self.stretch.prompts.append(Prompt(at, asked, origin))

    def _answer(self, at: int, start: int) -> None:
        """Tell the question right above where its answer begins."""
        if self.stretch.prompts and (last := self.stretch.prompts[-1]).at == at - 1:
            last.asked = last.asked._replace(end=None, answer_start=start)

    def _next(self, at: int, depth: int) -> None:
        """End a stretch at `at` and begin the next."""
        done = self.stretch
        if done.prompts:
            done.stop = at
            self.asking.append(done)
            self.stretch = Stretch(at, depth, self.faq)
        else:
            done.head, done.depth, done.faq = at, depth, self.faq

    def _depth(self, place: int, level: int, asks: bool) -> int:
        """How deep a heading opens; ends the FAQ where it does."""
        depth = 2 * level
        if self.faq and level <= self.faq:
            below = level == self.faq or self.found[place - 1].kind == FAQ
            if asks and (level == self.pair or (not self.pair and below)):
                depth = 2 * self.faq + 1
            else:
                self.faq = self.pair = 0
        if self.faq and not asks and not self.pair:
            self.pair = _BELOW_ALL  # its questions stand below subheadings, or are no headings
        return depth

    def _question(self, place: int, sign: Sign, level: int, depth: int) -> None:
        """A heading that asks and is answered."""
        asked = _answered(sign, self.found, place, self.asker)
        if not (self.faq or sign.kind):
            self.series.append((sign.at, depth, asked))
            return
        if self.pair in (0, _BELOW_ALL):
            self.pair = level
        self.answered += 1
        origin = evidence.IN_TALK if sign.kind == self.asker else self._in_faq() or evidence.BY_QUESTION_LABEL
        self.roles[sign.at] = Role(PAIR, depth, 0, asked, (), origin)

    def _list_contents(self, at: int, stop: int, depth: int) -> None:
        """A heading of contents; `stop` is 0 where nothing is listed below it."""
        self.skip = stop
        if stop:
            self.roles[at] = Role(CONTENTS, depth, stop, origin=evidence.BY_TITLE[CONTENTS])
            self.contents += self.nodes[at + 1 : stop]

    def _part(self, place: int, sign: Sign, level: int, depth: int) -> None:
        """A heading that names a summary, key points or an FAQ."""
        self.roles[sign.at] = Role(sign.kind, depth, origin=evidence.BY_TITLE[sign.kind])
        if sign.kind == FAQ:
            self.faq, self.pair = level, 0
            self.informs = self.informs or _is_filled(self.nodes, sign.at, level)
        elif sign.kind in SUMMARIES:
            self.summed.append(place)
            self.faq = self.pair = 0  # what sums up is no part of an FAQ, whatever its level

    # --- All signs --------------------------------------------------------------------------------------------------

    def settled(self) -> Mapping[int, Role]:
        """The roles, now that all signs have been read."""
        nodes, roles = self.nodes, self.roles
        self._next(len(nodes), NOWHERE)
        if self.summed:
            _drop_large(self.summed, roles, nodes, self.found)
        series = self.series
        if series and self.contents:
            named = contents_list.entries(self.contents)
            series = [one for one in series if title_key(nodes[one[0]].text) not in named]  # type: ignore[attr-defined]
        count = len(series) + self.answered + self.unanswered
        if 0 < count < MIN_SERIES:
            count += sum(like_headings(one, nodes) for one in self.asking)
        many = count >= MIN_SERIES
        if not (many or self.informs):
            series = []
        elif not self.talks:
            series = _without_single_words(series, nodes)
        for at, depth, asked in series:
            if at != self.title:
                roles[at] = Role(PAIR, depth, 0, asked, (), evidence.IN_SERIES)
        for one in self.asking:
            settle(one, roles, nodes, many)
        if series and series[0][0] == self.title:
            _settle_title(series[0], roles, self.found, len(nodes))
        return roles


_READ: dict[str, Callable[[_Reading, int, Sign], None]] = {
    signs.HEADING: _Reading.heading,
    signs.TITLE: _Reading.heading,
    signs.HEADING_ASKS: _Reading.heading,
    signs.ASKS: _Reading.asks,
    signs.ASKS_LABELLED: _Reading.asks,
    signs.LIST_ASKS: _Reading.asks,
    signs.ANSWERS: _Reading.answers,
    signs.SPEAKS: _Reading.speaks,
    signs.OPENS: _Reading.opens,
    signs.TABLE: _Reading.table,
    signs.ITEMS_ASK: _Reading.items_ask,
    signs.BREAK: _Reading.breaks,
}


# --- What the document as a whole shows -----------------------------------------------------------------------------


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


def _without_single_words(series: list[tuple[int, int, Asked]], nodes: Sequence[Node]) -> list[tuple[int, int, Asked]]:
    """A series without `Why?`, which goes on with what stands before it, unless most of its questions are such."""
    longer = [one for one in series if not is_word(nodes[one[0]].text)]  # type: ignore[attr-defined]
    return longer if 2 * len(longer) > len(series) else series


# --- What stands around a block -------------------------------------------------------------------------------------


def _answered(sign: Sign, found: list[Sign], place: int, asker: str | None) -> Asked:
    """Where question and answer stand, if the next block may have the label of an answer, or a name."""
    after = found[place + 1] if place + 1 < len(found) else None
    if after is not None and after.at == sign.at + 1:
        if after.what is signs.ANSWERS:
            return sign.asked._replace(end=None, answer_start=after.asked.answer_start)
        if after.what is signs.SPEAKS and asker is not None and after.kind != asker:
            return sign.asked._replace(end=None, answer_start=after.asked.start)
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
        return Role(kind, stop=stop, asked=Asked(start), origin=evidence.BY_LABEL[kind])
    if (kind in POINTS or kind == CONTENTS) and start == len(text) and listed:
        return Role(kind, stop=at + 2, origin=evidence.BY_LABEL[kind])
    return None


def _ends(sign: Sign, nodes: Sequence[Node]) -> bool:
    """Whether what a bare title opened ends here."""
    if sign.what is signs.OPENS:
        return sign.asked.start == len(nodes[sign.at].text)  # type: ignore[attr-defined]
    return sign.what in _HEADINGS or sign.what is signs.TABLE or sign.what is signs.BREAK


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
        roles[at] = Role(PAIR, depth, stop, asked, (), evidence.IN_SERIES)
