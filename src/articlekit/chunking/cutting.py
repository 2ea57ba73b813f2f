"""The units of a document and what it costs to cut between them. `chunks` packs them.

    Section "Brewing"
    ├── Paragraph "Warm the pot."     "Brewing\\nWarm the pot."    cost 2: a section begins
    └── List                          "- Green: 2 minutes"         cost 3: a block begins
        ├── "Green: 2 minutes"        "- Black: 4 minutes"         cost 103: an item begins
        └── "Black: 4 minutes"

A unit that is larger than a chunk is cut into sentences, these into words, and these into halves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from articlekit.document.marks import plain
from articlekit.document.nodes import (
    SECTION_KINDS,
    Blockquote,
    Code,
    Document,
    Heading,
    Html,
    List,
    ListItem,
    Node,
    Paragraph,
    QAPair,
    Section,
    Span,
    Table,
    ThematicBreak,
)
from articlekit.document.pipe_rows import delimiter_row, plain_row
from articlekit.document.views import question_leaf

Size = Callable[[str], int]

# What a cut costs. Between the parts of the document itself: 0 before a section or pair, 1 before a block; one section
# deeper: 2 and 3, and so on. Trees are at most 64 deep, so these stay below `BETWEEN_ITEMS`. Inside of other blocks it
# is the number below, or a little more than that of the block around it.
BETWEEN_ITEMS = 200
BETWEEN_ROWS = 210
BEFORE_LIST = 220  # between "as follows:" and its list or table: rather cut between its items, but not in one
IN_ITEM = 230
IN_QUOTE = 230
BETWEEN_LINES = 400
BETWEEN_SENTENCES = 410
BETWEEN_WORDS = 420
AFTER_LEAD = 425  # between a line like a heading and its text: rather cut the text
IN_WORD = 430

# A line that may be a heading has no more characters: 93% of the headings of the corpus have not.
MAX_LEAD_CHARS = 80

# What a chunk is a part of is told; a plain section is not, for its title says more.
_KINDS = {cls: kind for cls, kind in SECTION_KINDS.items() if cls is not Section}


class Lead(NamedTuple):
    """What is repeated above a unit when a chunk begins with it: a table's header, an answer's question."""

    text: str
    size: int


class Unit:
    """The least that a chunk takes.

    size: with the line break behind it, whose size is `gap`
    glue: what stands between it and the next unit
    cost: of a cut before it
    path: the titles above it
    section: the first unit of the innermost section it is in
    scope: where the innermost section ends that began before it. A chunk that begins in a section ends there at the
        latest, or its text would stand under a title that is not its own
    """

    __slots__ = ("cost", "gap", "glue", "kinds", "lead", "path", "scope", "section", "size", "span", "text")

    def __init__(
        self,
        text: str,
        cost: int,
        kinds: tuple[str, ...],
        path: tuple[str, ...],
        span: Span | None,
        glue: str,
        lead: Lead | None,
        size: int,
    ) -> None:
        self.text = text
        self.cost = cost
        self.kinds = kinds
        self.path = path
        self.span = span
        self.glue = glue
        self.lead = lead
        self.size = size
        self.gap = self.section = self.scope = 0


def units(doc: Document, max_size: int, size: Size) -> list[Unit]:
    """The units of a document, none larger than `max_size` if it can be cut."""
    gap = size("\n")
    found: list[Unit] = []
    inside: list[_Scope] = []  # of each unit, the innermost that began before it
    scopes = [_Scope()]
    waiting: list[_Leaf] = []
    for event in _blocks(doc.children, _Place((), (), 0, None, "", ""), size):
        if event is _OPEN:
            scopes.append(_Scope())
            continue
        if isinstance(event, _Leaf):
            waiting.append(event)
            if event.waits:
                continue
        if waiting:
            first = len(found)
            found += _made(waiting, max_size, size, gap)
            waiting.clear()
            _note(scopes, first, len(found), inside)
        if event is _CLOSE:
            scopes.pop().stop = len(found)
    scopes[0].stop = len(found)
    for unit, scope in zip(found, inside, strict=True):
        unit.section, unit.scope, unit.gap = scope.first, scope.stop, gap
    return found


class _Scope:
    """A section or pair: its first unit (-1 before there is one), and the place after its last."""

    __slots__ = ("first", "stop")

    def __init__(self) -> None:
        self.first = -1
        self.stop = 0


def _note(scopes: list[_Scope], first: int, stop: int, inside: list[_Scope]) -> None:
    """Note for the new units which scope began before each."""
    began = scopes[0]
    for scope in scopes:
        if 0 <= scope.first < first:
            began = scope
    inside.append(began)
    for scope in scopes:
        if scope.first < 0:
            scope.first = first
    inside.extend([scopes[-1]] * (stop - first - 1))


# --- Walking ------------------------------------------------------------------------------------------------------


class _Place(NamedTuple):
    """Where blocks stand.

    path: the titles above
    kinds: what they are a part of
    cost: of a cut before a section or pair among them; before any other block it is one more
    lead: what is repeated where a chunk begins here
    mark: what the first line of the first block begins with
    indent: what every other line begins with
    """

    path: tuple[str, ...]
    kinds: tuple[str, ...]
    cost: int
    lead: Lead | None
    mark: str
    indent: str


class _Leaf(NamedTuple):
    """A piece of text. Where it `waits` (a heading, a table's header), the next piece belongs to it."""

    text: str
    place: _Place
    cost: int
    kind: str
    span: Span | None
    waits: bool = False


# A scope begins; it ends; what waits need wait no longer.
_OPEN = "open"
_CLOSE = "close"
_DONE = "done"
_Event = _Leaf | str


def _blocks(nodes: Sequence[Node], place: _Place, size: Size, first: int | None = None) -> Iterator[_Event]:
    """What neighbours say. A cut before the first of them costs `first`, if that is known."""
    before: Node | None = None
    for node in nodes:
        cost = place.cost if isinstance(node, Section | QAPair) else place.cost + 1
        if isinstance(before, Paragraph) and _leads(text := _said(before), node):
            cost = max(cost + 1, BEFORE_LIST if isinstance(node, List | Table) else AFTER_LEAD)
            if len(text) > MAX_LEAD_CHARS:
                cost -= 1  # where a line like a heading stands between two long paragraphs
        if before is None and first is not None:
            cost = first
        yield from _block(node, place, cost, size)
        place = place._replace(mark=place.indent)
        before = node


def _leads(text: str, node: Node) -> bool:
    """Whether a paragraph belongs to the block below it: it announces that, or it may be a heading that was not seen.

    A colon before a list, a table or code; a line without a full stop (or a very short one) before what is longer.
    """
    if not text or isinstance(node, Section | QAPair | Heading | ThematicBreak):
        return False
    if text[-1] in ":：":
        return True
    if len(text) > MAX_LEAD_CHARS or "\n" in text:
        return False
    if isinstance(node, Paragraph) and len(_said(node)) <= 2 * len(text):
        return False
    return text[-1] not in ".。,;" or len(text) <= MAX_LEAD_CHARS // 2


def _block(node: Node, place: _Place, cost: int, size: Size) -> Iterator[_Event]:
    if isinstance(node, Section | QAPair):
        yield _OPEN
        yield from _section(node, place, cost, size) if isinstance(node, Section) else _pair(node, place, cost, size)
        yield _CLOSE
    elif isinstance(node, Table):
        yield from _table(node, place, cost, size)
    elif isinstance(node, List):
        for at, item in enumerate(node.items):
            mark = f"{node.start + at}. " if node.ordered else "- "
            before = place.mark if at == 0 else place.indent
            first = cost if at == 0 else max(BETWEEN_ITEMS, place.cost + 2)
            yield from _inner(item, place._replace(mark=before + mark, indent=place.indent + "  "), first, size)
    elif isinstance(node, Blockquote):
        yield from _inner(node, place._replace(mark=place.mark + "> ", indent=place.indent + "> "), cost, size)
    elif isinstance(node, Heading | Paragraph | Code | Html) and (text := _said(node)).strip():
        text = place.mark + text.replace("\n", f"\n{place.indent}")
        yield _Leaf(text, place, cost, type(node).__name__.lower(), node.span, isinstance(node, Heading))


def _said(node: Heading | Paragraph | Code | Html) -> str:
    return node.text if isinstance(node, Code | Html) else plain(node.text, node.marks)


def _section(node: Section, place: _Place, cost: int, size: Size) -> Iterator[_Event]:
    path = (*place.path, node.title) if node.title else place.path
    kind = _KINDS.get(type(node))
    inner = place._replace(path=path, kinds=(*place.kinds, kind) if kind else place.kinds, cost=place.cost + 2)
    if node.heading is not None:
        yield from _block(node.heading, inner, cost, size)
        inner = inner._replace(mark=place.indent)
    yield from _blocks(node.children, inner, size, cost)


def _pair(node: QAPair, place: _Place, cost: int, size: Size) -> Iterator[_Event]:
    question = _said(question_leaf(node.question_block))
    lead = Lead(question, size(question) + size("\n")) if question else None
    inner = place._replace(kinds=(*place.kinds, "pair"), cost=place.cost + 2, lead=None)  # it needs no other question
    yield from _blocks((node.question_block,), inner, size, cost)
    inner = inner._replace(lead=lead, mark=place.indent)
    yield from _blocks(node.children, inner, size)


def _table(node: Table, place: _Place, cost: int, size: Size) -> Iterator[_Event]:
    lead = place.lead
    if node.header is not None:
        text = f"{place.mark}{plain_row(node.header)}\n{place.indent}{delimiter_row(node.align)}"
        yield _Leaf(text, place, cost, "table", node.header.span, True)
        lead = Lead(text, size(text) + size("\n"))
    for at, row in enumerate(node.rows):
        inner = place if at == 0 else place._replace(lead=lead, mark=place.indent)
        mark = place.mark if at == 0 and node.header is None else place.indent
        row_cost = cost if at == 0 else max(BETWEEN_ROWS, place.cost + 2)
        yield _Leaf(mark + plain_row(row), inner, row_cost, "table", row.span)
    yield _DONE


def _inner(node: ListItem | Blockquote, place: _Place, cost: int, size: Size) -> Iterator[_Event]:
    """What an item or quote holds, in its marks."""
    kind = "list" if isinstance(node, ListItem) else "quote"
    kinds = place.kinds if kind in place.kinds else (*place.kinds, kind)
    least = IN_ITEM if kind == "list" else IN_QUOTE
    inner = place._replace(kinds=kinds, cost=max(least, place.cost + 2))
    yield from _blocks(node.children, inner, size, cost)
    yield _DONE


# --- Making units -------------------------------------------------------------------------------------------------


def _made(leaves: Sequence[_Leaf], max_size: int, size: Size, gap: int) -> list[Unit]:
    """The unit of a text and of the headings above it, or the units it is cut into where it is too large."""
    *heads, leaf = leaves
    kinds = tuple(dict.fromkeys([kind for one in leaves for kind in (*one.place.kinds, one.kind)]))
    above = "".join(f"{head.text}\n" for head in heads)
    whole = above + leaf.text
    spans = [one.span for one in leaves if one.span is not None]
    span = (spans[0][0], spans[-1][1]) if spans else None
    measured = size(whole)
    cost, path = leaves[0].cost, leaves[-1].place.path
    # Not the question or table header that stands in it, nor another question above a question.
    lead = None if any(one.place.lead is None for one in leaves) else leaves[0].place.lead
    if measured <= max_size:
        return [Unit(whole, cost, kinds, path, span, "\n", lead, measured + gap)]
    room = max_size - (size(above) if above else 0)
    pieces = _cut(leaf.text, room if room > max_size // 2 else max_size, size)
    found = [
        Unit(text, at_cost, kinds, path, _part(leaf, start, text), glue, leaf.place.lead, length + size(glue))
        for start, text, glue, at_cost, length in pieces
    ]
    if heads:
        first = found[0]
        measured = size(above + first.text)
        if measured <= max_size:
            first.text, first.size, first.lead = above + first.text, measured + gap, lead
            if span is not None and first.span is not None:
                first.span = span[0], first.span[1]
        else:
            found = [*_made(heads, max_size, size, gap), *found]
    found[0].cost = cost
    return found


_Piece = tuple[int, str, str, int, int]  # where it starts, its text, what follows it, the cost before it, its size

# Where lines, sentences and words end, with the blanks behind them.
_ENDS = (
    (re.compile(r"\n+"), BETWEEN_LINES),
    (re.compile(r"[.!?…][\"”’')\]]*\s+|[。！？][”」』）]*\s*"), BETWEEN_SENTENCES),
    (re.compile(r"\s+"), BETWEEN_WORDS),
)


def _cut(
    text: str, limit: int, size: Size, level: int = 0, start: int = 0, cost: int = 0, glue: str = "\n"
) -> list[_Piece]:
    """The pieces of a text that is too large: lines, and of those that are too large sentences, words, halves."""
    if level == len(_ENDS):
        word = text.strip()  # blanks in front, as of code, stand in no piece of their own
        start, text = start + text.index(word), word
        middle = len(text) // 2
        parts = [(0, text[:middle], "", cost), (middle, text[middle:], glue, IN_WORD)]
        if not middle:
            return [(start, text, glue, cost, size(text))]
    else:
        parts = _parts(text, *_ENDS[level], cost, glue)
    found: list[_Piece] = []
    deeper = level + (level < len(_ENDS))
    for at, part, behind, before in parts:
        measured = size(part) if len(parts) > 1 else limit + 1
        if measured <= limit:
            found.append((start + at, part, behind, before, measured))
        else:
            found += _cut(part, limit, size, deeper, start + at, before, behind)
    return found


def _parts(text: str, ends: re.Pattern[str], between: int, cost: int, glue: str) -> list[tuple[int, str, str, int]]:
    parts: list[tuple[int, str, str, int]] = []
    at = 0
    for match in ends.finditer(text):
        if match.end() == len(text):
            break
        part = text[at : match.end()].rstrip()
        if part:
            parts.append((at, part, text[at + len(part) : match.end()], between if parts else cost))
            at = match.end()
    if parts and not text[at:].strip():
        parts[-1] = (*parts[-1][:2], glue, parts[-1][3])
    else:
        parts.append((at, text[at:], glue, between if parts else cost))
    return parts


def _part(leaf: _Leaf, start: int, text: str) -> Span | None:
    """Where a piece stands in the source: exactly, where the leaf's text stands there as it is."""
    span = leaf.span
    if span is None:
        return None
    begins = len(leaf.text) - (span[1] - span[0])
    if begins not in (0, len(leaf.place.mark)) or leaf.kind == "table":
        return span
    return span[0] + max(0, start - begins), span[0] + max(0, start - begins + len(text))
