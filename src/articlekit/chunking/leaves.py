"""The leaves of a document in reading order, with what a cut before each costs. `units` makes units of them.

for event in leaves(doc, options): ...      # Leaf("Brewing", waits=True), Leaf("Warm the pot."), ...
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from articlekit.chunking.rendering import Form, Text, text_of, verbatim
from articlekit.document import nodes
from articlekit.document.views import question_leaf

Size = Callable[[str], int]

# What a cut costs. Between the parts of the document itself: 0 before a section or pair, 1 before a block; one section
# deeper: 2 and 3, and so on. Trees are at most 64 deep, so these stay below `BETWEEN_ITEMS`. Inside of other blocks it
# is the number below, or a little more than that of the block around it. `cutting` has the costs within a text.
BETWEEN_ITEMS = 200
BETWEEN_ROWS = 210
BEFORE_LIST = 220  # between "as follows:" and its list or table: rather cut between its items, but not in one
IN_ITEM = 230  # or in a quote
AFTER_LEAD = 425  # between a line like a heading and its text: rather cut the text

# A line that may be a heading has no more characters: 93% of the headings of the corpus have not.
MAX_LEAD_CHARS = 80

# What a chunk is a part of. A plain section is left out, for its title says more.
_KINDS = {cls: kind for cls, kind in nodes.SECTION_KINDS.items() if cls is not nodes.Section}


class Lead(NamedTuple):
    """What is repeated above a unit when a chunk begins with it: a table's header, an answer's question."""

    text: str
    size: int


class Options(NamedTuple):
    """What the caller of `chunks` asked for; the fields are its parameters.

    form: how nodes are written
    """

    max_size: int
    size: Size
    form: Form
    split_level: int


class Place(NamedTuple):
    """Where blocks stand.

    path: the titles above
    context: those of them that do not stand in the text of a heading here
    kinds: what they are a part of
    cost: of a cut before a section or pair among them; before any other block it is one more
    glue: what stands between two of them
    lead: what is repeated where a chunk begins here
    marker: what the first line of the first block begins with
    indent: what every other line begins with
    """

    path: tuple[str, ...]
    context: tuple[str, ...]
    kinds: tuple[str, ...]
    cost: int
    glue: str
    lead: Lead | None
    marker: str
    indent: str


class Gap(NamedTuple):
    """What stands before a leaf in the same chunk, and what a cut there costs."""

    cost: int
    glue: str


class Leaf(NamedTuple):
    """A piece of text. Where it `waits` (a heading, a table's header), the next piece belongs to it."""

    text: Text
    place: Place
    gap: Gap
    kind: str
    span: nodes.Span | None
    waits: bool = False


# A scope begins; it ends; what waits need wait no longer; a chunk ends here.
OPEN = "open"
CLOSE = "close"
DONE = "done"
SPLIT = "split"
Event = Leaf | str


def leaves(doc: nodes.Document, options: Options) -> Iterator[Event]:
    """Yield the leaves, and where sections and pairs begin and end."""
    yield from _blocks(doc.children, Place((), (), (), 0, options.form.between(""), None, "", ""), options)


def _blocks(
    children: Sequence[nodes.Node], place: Place, options: Options, first: Gap | None = None
) -> Iterator[Event]:
    """Neighbours. `first` is the gap before the first of them, if that is known."""
    before: nodes.Node | None = None
    for node in children:
        cost = place.cost if isinstance(node, nodes.Section | nodes.QAPair) else place.cost + 1
        if isinstance(before, nodes.Paragraph) and _leads(text := text_of(before), node):
            cost = max(cost + 1, BEFORE_LIST if isinstance(node, nodes.List | nodes.Table) else AFTER_LEAD)
            if len(text) > MAX_LEAD_CHARS:
                cost -= 1  # where a line like a heading stands between two long paragraphs
        gap = Gap(cost, place.glue) if before is not None or first is None else first
        yield from _block(node, place, gap, options)
        place = place._replace(marker=place.indent)
        before = node


def _leads(text: str, node: nodes.Node) -> bool:
    """Return whether a paragraph belongs to the block below: it announces that, or may be a heading that was not found.

    A colon before a list, a table or code; a line without a full stop (or a very short one) before what is longer.
    """
    if not text or isinstance(node, nodes.Section | nodes.QAPair | nodes.Heading | nodes.ThematicBreak):
        return False
    if text[-1] in ":：":
        return True
    if len(text) > MAX_LEAD_CHARS or "\n" in text:
        return False
    if isinstance(node, nodes.Paragraph) and len(text_of(node)) <= 2 * len(text):
        return False
    return text[-1] not in ".。,;" or len(text) <= MAX_LEAD_CHARS // 2


def _block(node: nodes.Node, place: Place, gap: Gap, options: Options) -> Iterator[Event]:
    if isinstance(node, nodes.Section):
        yield from _section(node, place, gap, options)
    elif isinstance(node, nodes.QAPair):
        yield from _pair(node, place, gap, options)
    elif isinstance(node, nodes.Table):
        yield from _table(node, place, gap, options)
    elif isinstance(node, nodes.List):
        yield from _list(node, place, gap, options)
    elif isinstance(node, nodes.Blockquote):
        indent = f"{place.indent}> "
        inside = place._replace(marker=f"{place.marker}> ", indent=indent, glue=options.form.between(indent))
        yield from _inner(node, inside, gap, options)
    elif isinstance(node, nodes.Heading | nodes.Paragraph | nodes.Code | nodes.Html):
        text = options.form.leaf(node, place.marker, place.indent)
        if text.source[text.before :].strip():
            yield Leaf(text, place, gap, node.type, node.span, isinstance(node, nodes.Heading))


def _section(node: nodes.Section, place: Place, gap: Gap, options: Options) -> Iterator[Event]:
    splits = node.level is not None and node.level <= options.split_level
    if splits:
        yield SPLIT
    yield OPEN
    path = (*place.path, node.title) if node.title else place.path
    kind = _KINDS.get(type(node))
    kinds = (*place.kinds, kind) if kind else place.kinds
    inner = place._replace(path=path, kinds=kinds, cost=place.cost + 2)
    if node.heading is not None:
        yield from _block(node.heading, inner, gap, options)
        inner = inner._replace(marker=place.indent)
        gap = Gap(gap.cost, place.glue)
    yield from _blocks(node.children, inner._replace(context=path), options, gap)
    yield CLOSE
    if splits:
        yield SPLIT


def _pair(node: nodes.QAPair, place: Place, gap: Gap, options: Options) -> Iterator[Event]:
    yield OPEN
    block = question_leaf(node.question_block)
    lead = _lead(options.form.leaf(block, "", "").whole, place.glue, options) if text_of(block) else None
    inner = place._replace(kinds=(*place.kinds, "pair"), cost=place.cost + 2, lead=None)  # it needs no other question
    yield from _blocks((node.question_block,), inner, options, gap)
    yield from _blocks(node.children, inner._replace(lead=lead, marker=place.indent), options)
    yield CLOSE


def _lead(text: str, glue: str, options: Options) -> Lead:
    return Lead(text + glue, options.size(text) + options.size(glue))


def _table(node: nodes.Table, place: Place, gap: Gap, options: Options) -> Iterator[Event]:
    """Yield the leaves of a table: the header with its rule, and each row."""
    lead = place.lead
    if header := "\n".join(options.form.header(node)):
        span = node.header.span if node.header is not None else None
        text = verbatim(header, place.marker, place.indent)
        yield Leaf(text, place, gap, "table", span, True)
        lead = _lead(text.whole, "\n", options)
        gap = Gap(gap.cost, "\n")
        place = place._replace(marker=place.indent)
    for row in node.rows:
        text = verbatim(options.form.row(row), place.marker, place.indent)
        yield Leaf(text, place._replace(lead=lead), gap, "table", row.span)
        gap = Gap(max(BETWEEN_ROWS, place.cost + 2), "\n")
        place = place._replace(marker=place.indent)
    yield DONE


def _list(node: nodes.List, place: Place, gap: Gap, options: Options) -> Iterator[Event]:
    between = "\n" if node.tight else options.form.between(place.indent)
    for at, item in enumerate(node.items):
        marker = options.form.marker(node, at)
        indent = place.indent + options.form.indent(marker)
        glue = "\n" if node.tight else options.form.between(indent)
        inside = place._replace(marker=place.marker + marker, indent=indent, glue=glue)
        yield from _inner(item, inside, gap, options)
        gap = Gap(max(BETWEEN_ITEMS, place.cost + 2), between)
        place = place._replace(marker=place.indent)


def _inner(node: nodes.ListItem | nodes.Blockquote, place: Place, gap: Gap, options: Options) -> Iterator[Event]:
    """Yield the blocks of an item or quote, with its markers."""
    kind = "list" if isinstance(node, nodes.ListItem) else "quote"
    kinds = place.kinds if kind in place.kinds else (*place.kinds, kind)
    yield from _blocks(node.children, place._replace(kinds=kinds, cost=max(IN_ITEM, place.cost + 2)), options, gap)
    yield DONE
