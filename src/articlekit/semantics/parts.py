"""Summaries and key points: which blocks open one, and where it ends.

    Heading 2 "Key takeaways"        key points: the title ...
    List "Tea is old.", ...          ... and its list
    Paragraph "The pot is warmed."   no part of it, nor is what a heading opens, whatever its level

A part ends where a person would end it: key points with their list or table, a summary with its paragraphs. It
has no sections of its own unless it begins with one (`Abstract`: `Aim`, `Methods`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

from articlekit.document.leaves import Paragraph
from articlekit.document.nodes import Heading, List, Node, Table, ThematicBreak
from articlekit.document.views import text_of
from articlekit.lexicon.titles import title_key
from articlekit.lexicon.uncertain_titles import TAKEAWAYS
from articlekit.semantics import cue_kinds as kinds
from articlekit.semantics import origins
from articlekit.semantics.cue_kinds import Cue
from articlekit.semantics.faqs import FAQPart, ends_section, faq_at
from articlekit.semantics.paragraphs import is_of_page, leads_on, without_closing_lines
from articlekit.semantics.roles import (
    CLOSING,
    FAQ,
    HIGHLIGHTS,
    KEY_POINTS,
    NO_LEVEL,
    OVERVIEW,
    POINTS,
    SUMMARIES,
    TYPES,
    QAOffsets,
    Role,
)
from articlekit.semantics.titles import opens_summing_up

# A summary has no more blocks (228 of 230 in the corpus have not); what is longer is an article, or a menu.
MAX_SUMMARY_BLOCKS: Final = 40

# A part of so many blocks or fewer may be most of a short article.
MAX_SMALL_PART_BLOCKS: Final = 10
MAX_AROUND_PARTS: Final = 5

# Items of a list that sums up have so many characters on average.
MIN_ITEM_CHARS: Final = 60

# So many lines may stand between the title of key points and their list.
MAX_LEAD_BLOCKS: Final = 2
# A point that came as a line under a title that is not certain has no more characters.
MAX_POINT_CHARS: Final = 150
# Points that are paragraphs: more of them are an article.
MAX_POINT_PARAGRAPHS: Final = 12

# A list that opens an article: points are sentences, and few.
MIN_OPENING_ITEMS, MAX_OPENING_ITEMS = 3, 6
MIN_OPENING_ITEM_CHARS, MAX_OPENING_ITEM_CHARS = 25, 250

# A list that a line leads to as key points stands among so many of the first blocks, or in the first quarter.
MAX_LED_PLACE: Final = 12
MAX_LEAD_CHARS: Final = 160  # of that line

# A summary without a title stands among so many of the last blocks.
MAX_LAST_BLOCKS: Final = 3


def find_parts(
    nodes: Sequence[Node], cues: Sequence[Cue], faqs: Sequence[FAQPart], title: int | None
) -> dict[int, Role]:
    """Find the summaries and key points of an article, by their places.

    title: the place of the heading that is the title of the whole
    """
    found: dict[int, Role] = {}
    last_heading = max((cue.at for cue in cues if cue.kind in kinds.HEADINGS), default=-1)
    in_answer = False
    skip = 0
    for place, cue in enumerate(cues):
        if cue.at < skip:
            continue
        role: Role | None = None
        if cue.kind in kinds.HEADINGS or cue.kind == kinds.BREAK:
            in_answer = False
        elif cue.kind in kinds.ASKING:
            in_answer = in_answer or cue.kind == kinds.LABELLED_QUESTION or faq_at(faqs, cue.at) is not None
        if cue.kind in (kinds.PART, kinds.UNCERTAIN_PART) and cue.detail in _TITLED:
            role = _find_titled_part(nodes, cues, place)
        elif cue.kind == kinds.PART_TABLE and cue.detail == KEY_POINTS:
            role = _table(nodes, cues, place, title)
        elif cue.kind == kinds.PART_TABLE and cue.detail == FAQ:
            role = Role("faq", cue.at + 1, origin=origins.BY_HEADER)
        elif cue.kind == kinds.PART_LABEL and not in_answer:
            role = _find_labelled_part(nodes, cues, place, last_heading)
        if role is not None:
            found[cue.at] = role
            skip = role.stop
    return found


_TITLED: Final = SUMMARIES | POINTS


def _find_titled_part(nodes: Sequence[Node], cues: Sequence[Cue], place: int) -> Role | None:
    """Return the part that a heading names."""
    cue = cues[place]
    at, kind, level = cue.at, cue.detail, nodes[cue.at].level  # type: ignore[attr-defined]
    end = _next_heading(nodes, cues, place)
    if kind == CLOSING and title_key(nodes[at].text) in TAKEAWAYS:  # type: ignore[attr-defined]
        kind = HIGHLIGHTS if _points_end(nodes, at + 1, end, HIGHLIGHTS, False) else kind
    if kind in POINTS:
        stop = _points_end(nodes, at + 1, end, kind, cue.kind == kinds.PART)
    else:
        stop = _summary_end(nodes, at + 1, end, kind)
        if kind == OVERVIEW and not _is_about_article(nodes[at + 1 : stop]):
            return None
        if end == at + 1 and end < len(nodes):
            stop = _sections_end(nodes, cues, place, level)
    if stop <= at + 1 or stop - at - 1 > MAX_SUMMARY_BLOCKS or _swallows(nodes, at, stop):
        return None
    return Role(TYPES[kind], stop, level, origin=origins.BY_TITLE[kind])


def _swallows(nodes: Sequence[Node], at: int, stop: int) -> bool:
    """Return whether a part of many blocks is most of the article: its end was not found."""
    if stop - at <= MAX_SMALL_PART_BLOCKS:
        return False
    around = MAX_AROUND_PARTS * (stop - at)  # so that the work stays in proportion to the part
    return 2 * len(text_of(nodes[at:stop])) > len(text_of(nodes[max(0, at - around) : stop + around]))


def _next_heading(nodes: Sequence[Node], cues: Sequence[Cue], place: int) -> int:
    """Return where the next heading stands, or a table that is a part; the end where there is none."""
    for cue in cues[place + 1 : place + 1 + MAX_SUMMARY_BLOCKS + 1]:
        if cue.kind in kinds.HEADINGS or (cue.kind == kinds.PART_TABLE and cue.at > cues[place].at + 1):
            return cue.at
    return len(nodes)


def _sections_end(nodes: Sequence[Node], cues: Sequence[Cue], place: int, level: int) -> int:
    """Return where a summary ends that begins with a section: before the next heading of its level."""
    at = cues[place].at
    inner: int = nodes[at + 1].level  # type: ignore[attr-defined]
    if inner <= level:
        return 0
    for cue in cues[place + 1 : place + MAX_SUMMARY_BLOCKS + 2]:
        if cue.kind in kinds.HEADINGS and nodes[cue.at].level <= level:  # type: ignore[attr-defined]
            return cue.at
    return min(len(nodes), at + MAX_SUMMARY_BLOCKS + 2)


def _summary_end(nodes: Sequence[Node], at: int, end: int, kind: str) -> int:
    """Return the place after the blocks of a summary. A list belongs to it that comes first, or follows a colon."""
    stop = at
    while stop < end and stop - at <= MAX_SUMMARY_BLOCKS:
        node = nodes[stop]
        if isinstance(node, ThematicBreak) or is_of_page(node):
            break
        if isinstance(node, List | Table) and stop > at and not _goes_on_to(nodes[stop - 1], node):
            break
        stop += 1
    return without_closing_lines(nodes, at + 1, stop) if kind == CLOSING else stop


def _is_about_article(nodes: Sequence[Node]) -> bool:
    """Return whether an overview speaks of the article; most are of a product, a course, a subject."""
    from articlekit.semantics import title_phrases

    return any(isinstance(node, Paragraph) and title_phrases.leads_to_contents(node.text[:400]) for node in nodes)


def _goes_on_to(above: Node, node: Node) -> bool:
    """Return whether a list or table goes on with what stands above: a line with a colon, or another list."""
    if isinstance(above, Paragraph):
        return leads_on(above) or (isinstance(node, List) and (len(above.text) < 80 or _says_much(node)))
    return isinstance(above, List | Table)


def _says_much(node: List) -> bool:
    """Return whether the items of a list are sentences, and neither notes nor sources."""
    texts = [text_of((item,)) for item in node.items]
    if sum(map(len, texts)) < MIN_ITEM_CHARS * len(texts):
        return False
    return not any("↩" in text or "http" in text for text in texts)


def _points_end(nodes: Sequence[Node], at: int, end: int, kind: str, certain: bool) -> int:
    """Return the place after the list or table of key points; after their paragraphs where there is neither."""
    first = at
    while first < min(end, at + MAX_LEAD_BLOCKS + 1) and isinstance(nodes[first], Paragraph):
        first += 1
    if first < end and isinstance(nodes[first], List | Table) and first - at <= MAX_LEAD_BLOCKS:
        table = nodes[first]
        if isinstance(table, Table) and (kind == HIGHLIGHTS or not certain or len(table.align) > 2):
            return 0  # it compares
        stop = first + 1
        while stop < end and isinstance(nodes[stop], List | Table):
            stop += 1
        return stop
    if kind == HIGHLIGHTS:
        return 0
    if not certain:
        return _lines_end(nodes, at, end)
    stop = at
    while stop < end and isinstance(nodes[stop], Paragraph) and not is_of_page(nodes[stop]):
        stop += 1
    return stop if stop - at <= MAX_POINT_PARAGRAPHS else 0


def _lines_end(nodes: Sequence[Node], at: int, end: int) -> int:
    """Return the place after three or more short lines, which are points that came without bullets; 0 for fewer.

    A line that is much longer than those before it goes on with the article.
    """
    stop, longest = at, MIN_ITEM_CHARS
    while stop < end and isinstance(line := nodes[stop], Paragraph) and len(line.text) <= 2 * longest:
        if len(line.text) > MAX_POINT_CHARS or is_of_page(line) or leads_on(line):
            break
        longest = max(longest, len(line.text))
        stop += 1
    return stop if MIN_OPENING_ITEMS <= stop - at <= MAX_POINT_PARAGRAPHS else 0


def _table(nodes: Sequence[Node], cues: Sequence[Cue], place: int, title: int | None) -> Role | None:
    """Return a table of key points: it ends all sections but the title's, unless text goes on below it."""
    at = cues[place].at
    before = cues[place - 1] if place else None
    if before is not None and before.at == at - 1 and before.detail == KEY_POINTS:
        return None  # the heading says it
    level = NO_LEVEL if not ends_section(nodes, at) else 1 if title is None else 2
    return Role("key_points", at + 1, level, origin=origins.BY_HEADER)


def title_place(nodes: Sequence[Node], cues: Sequence[Cue]) -> int | None:
    """Return the place of the first heading, if it is the only one of level 1."""
    first: int | None = None
    for cue in cues:
        if cue.kind in kinds.HEADINGS:
            if nodes[cue.at].level == 1:  # type: ignore[attr-defined]
                if first is not None:
                    return None
                first = cue.at
            elif first is None:
                return None
    return first


# --- Paragraphs -----------------------------------------------------------------------------------------------------


def _find_labelled_part(nodes: Sequence[Node], cues: Sequence[Cue], place: int, last_heading: int) -> Role | None:
    """Return the part that the label of a paragraph names, with what belongs to it.

    A label with a text behind it names this text, a label above a list names the list. One that stands alone above a
    paragraph opens what a heading would.
    """
    cue = cues[place]
    at, kind, start = cue.at, cue.detail, cue.offsets.start
    text: str = nodes[at].text  # type: ignore[attr-defined]
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    listed = isinstance(after, List | Table)
    alone = start == len(text)
    if kind in SUMMARIES:
        if alone and not (listed or isinstance(after, Paragraph)):
            return None
        if kind in (CLOSING, OVERVIEW) and MAX_LAST_BLOCKS < at < last_heading:
            return None  # it concludes a part
        if alone and not listed:
            end = _next_part(nodes, cues, place)
            stop = _summary_end(nodes, at + 1, end, kind)
            if stop - at - 1 > MAX_SUMMARY_BLOCKS:
                return None
        else:
            leads = alone or text.endswith((":", "：")) or (":" not in text[:start] and len(text) < MIN_ITEM_CHARS)
            stop = at + 2 if listed and leads else at + 1
        return Role("summary", stop, offsets=QAOffsets(start), origin=origins.BY_LABEL[kind])
    if kind in POINTS and alone and listed:
        return Role("key_points", at + 2, origin=origins.BY_LABEL[kind])
    return None


def _next_part(nodes: Sequence[Node], cues: Sequence[Cue], place: int) -> int:
    """Return where what a bare title opened ends at the latest."""
    for cue in islice(cues, place + 1, None):
        bare = cue.kind == kinds.PART_LABEL and cue.offsets.start == len(nodes[cue.at].text)  # type: ignore[attr-defined]
        if bare or cue.kind in kinds.HEADINGS or cue.kind == kinds.PART_TABLE:
            return cue.at
    return len(nodes)


def find_unlabelled(nodes: Sequence[Node], roles: dict[int, Role]) -> dict[int, Role]:
    """Find key points and summaries that have no title, in an article without a titled one."""
    types = {role.type for role in roles.values()}
    points = {} if "key_points" in types else _led_points(nodes, roles) or _opening_points(nodes, roles)
    return points if "summary" in types else {**points, **_closing_words(nodes, roles)}


def _led_points(nodes: Sequence[Node], roles: dict[int, Role]) -> dict[int, Role]:
    """Return the list below a line that names key points and ends in a colon: `Here are the key takeaways:`"""
    taken = {place for first, role in roles.items() for place in range(first, role.stop)}
    for at in range(1, min(len(nodes), max(MAX_LED_PLACE, len(nodes) // 4))):
        above = nodes[at - 1]
        if at in taken or not isinstance(nodes[at], List) or not isinstance(above, Paragraph):
            continue
        if len(above.text) <= MAX_LEAD_CHARS and leads_on(above):
            from articlekit.semantics import title_phrases

            if title_phrases.leads_to_points(above.text):
                return {at: Role("key_points", at + 1, origin=origins.BY_LEAD)}
    return {}


def _opening_points(nodes: Sequence[Node], roles: dict[int, Role]) -> dict[int, Role]:
    """Return the list of sentences that opens an article, below its title and perhaps one more line."""
    at = 0
    while at < min(len(nodes), 3) and isinstance(nodes[at], Heading | Paragraph) and at not in roles:
        at += 1
    if at > 2 or at >= len(nodes) - 1 or at in roles:
        return {}
    node, after = nodes[at], nodes[at + 1]
    if not isinstance(node, List) or not isinstance(after, Paragraph):
        return {}
    if at and (leads_on(above := nodes[at - 1]) or (isinstance(above, Heading) and above.level != 1)):
        return {}
    texts = [
        item.children[0].text if len(item.children) == 1 and isinstance(item.children[0], Paragraph) else ""
        for item in node.items
    ]
    if not MIN_OPENING_ITEMS <= len(texts) <= MAX_OPENING_ITEMS:
        return {}
    if not all(MIN_OPENING_ITEM_CHARS <= len(text) <= MAX_OPENING_ITEM_CHARS for text in texts):
        return {}
    if len(after.text) <= sum(map(len, texts)) / len(texts):
        return {}
    return {at: Role("key_points", at + 1, origin=origins.OPENING_LIST)}


def _closing_words(nodes: Sequence[Node], roles: dict[int, Role]) -> dict[int, Role]:
    """Return a paragraph among the last that begins with words that sum up: `In summary, ...`."""
    for at in range(max(1, len(nodes) - MAX_LAST_BLOCKS), len(nodes)):
        node = nodes[at]
        below = any(isinstance(one, Heading) for one in nodes[at:])
        if isinstance(node, Paragraph) and at not in roles and not below and opens_summing_up(node.text):
            return {at: Role("summary", at + 1, origin=origins.CLOSING_WORDS)}
    return {}
