"""The units of a document: the least that a chunk takes. `packing` puts them into chunks.

    Section "Brewing"
    ├── Paragraph "Warm the pot."     "Brewing\\nWarm the pot."    cost 2: a section begins
    └── List                          "- Green: 2 minutes"         cost 3: a block begins
        ├── "Green: 2 minutes"        "- Black: 4 minutes"         cost 200: an item begins
        └── "Black: 4 minutes"

A heading makes one unit with what follows it. A unit that is larger than a chunk is cut (see `cutting`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import attrs

from articlekit.chunking import cutting
from articlekit.chunking.leaves import AFTER_LEAD, CLOSE, OPEN, SPLIT, Lead, Leaf, Options, leaves
from articlekit.document.nodes import Document, Span


@attrs.define(eq=False)
class Scope:
    """A section or pair: its first unit (-1 before there is one), and the place after its last."""

    first: int = -1
    stop: int = 0


@attrs.define(eq=False)
class Unit:
    """The least that a chunk takes.

    size: without the glue; of a piece, without what Markdown adds around it
    cost: of a cut before it
    context: the titles above it that do not stand in its text
    lead: what is repeated where a chunk begins with it
    path: the titles above it
    above: the headings at the start of `text`, for a unit that is a piece of a leaf
    piece: the leaf, and where in its source the unit begins and ends; `None` for a unit that is no piece
    glue: what stands between it and the next unit, whose size is `gap`
    scope: the innermost section or pair that began before it. A chunk that begins in one ends there at the latest, or
        its text would stand under a title that is not its own
    splits: whether a chunk ends before it in any case
    """

    text: str
    size: int
    kinds: tuple[str, ...]
    span: Span | None
    cost: int
    context: tuple[str, ...]
    lead: Lead | None
    path: tuple[str, ...]
    above: str = ""
    piece: tuple[Leaf, int, int] | None = None
    glue: str = "\n"
    gap: int = 0
    scope: Scope = attrs.field(factory=Scope)
    splits: bool = False


def join(units: Sequence[Unit]) -> str:
    """Return the text of neighbours. Pieces of one leaf are written as one, so that they share marks and fences."""
    parts: list[str] = []
    for _, group in groupby(units, lambda unit: id(unit.piece[0] if unit.piece else unit)):
        first, *rest = group
        last = rest[-1] if rest else first
        text = first.text
        if rest and first.piece is not None and last.piece is not None:
            leaf, start, _ = first.piece
            text = first.above + leaf.text.write(start, leaf.text.source[start : last.piece[2]])
        parts += (text, last.glue)
    return "".join(parts[:-1])


def units(doc: Document, options: Options) -> list[Unit]:
    """Return the units of a document, none larger than `max_size` if it can be cut."""
    found: list[Unit] = []
    scopes = [Scope()]
    waiting: list[Leaf] = []
    splits = False
    for event in leaves(doc, options):
        if event is OPEN:
            scopes.append(Scope())
            continue
        if event is SPLIT:
            splits = splits or not waiting  # a title that waits stays with the first of its sections
            continue
        if isinstance(event, Leaf):
            waiting.append(event)
            if event.waits:
                continue
        if waiting:
            if found:
                _set_glue(found[-1], waiting[0].gap.glue, options)
            made = _make(waiting, options)
            waiting.clear()
            made[0].splits, splits = splits, False
            began = [scope for scope in scopes if scope.first >= 0]  # the outer ones
            for scope in scopes[len(began) :]:
                scope.first = len(found)
            made[0].scope = began[-1] if began else scopes[0]
            for unit in made[1:]:
                unit.scope = scopes[-1]
            found += made
        if event is CLOSE:
            scopes.pop().stop = len(found)
    scopes[0].stop = len(found)
    return found


def _set_glue(unit: Unit, glue: str, options: Options) -> None:
    unit.glue, unit.gap = glue, options.size(glue) if glue else 0


def _make(leaves: Sequence[Leaf], options: Options) -> list[Unit]:
    """Return the unit of a leaf and the headings above it, or the units that it is cut into where it is too large."""
    *heads, leaf = leaves
    kinds = tuple(dict.fromkeys([kind for one in leaves for kind in (*one.place.kinds, one.kind)]))
    above = "".join(head.text.whole + after.gap.glue for head, after in zip(heads, leaves[1:], strict=True))
    text = above + leaf.text.whole
    size = options.size(text)
    spans = [one.span for one in leaves if one.span is not None]
    span = (spans[0][0], spans[-1][1]) if spans else None
    cost, context = leaves[0].gap.cost, leaves[0].place.context
    # Not the question or table header that stands in it, nor another question above a question.
    lead = None if any(one.place.lead is None for one in leaves) else leaves[0].place.lead
    if size <= options.max_size:
        return [Unit(text, size, kinds, span, cost, context, lead, leaf.place.path)]
    if heads and leaf.kind == "table" and (size := options.size(leaf.text.whole)) <= options.max_size:
        return _apart(leaves, [_unit(leaf, leaf.text.whole, size, kinds, leaf.span)], options)
    room = options.max_size - (options.size(above) if above else 0)
    if room <= options.max_size // 2:
        room = options.max_size
    pieces = list(_pieces(leaf, room, kinds, options))
    if not heads:
        return pieces
    first = pieces[0]
    size = options.size(above + first.text)
    if size > options.max_size:
        return _apart(leaves, pieces, options)
    first.above, first.text, first.size = above, above + first.text, size
    first.lead, first.cost, first.context = lead, cost, context
    if span is not None and first.span is not None:
        first.span = span[0], first.span[1]
    return pieces


def _apart(leaves: Sequence[Leaf], rest: list[Unit], options: Options) -> list[Unit]:
    """Return the headings above a leaf, which do not fit above its text, as units of their own; then its units."""
    found = _make(leaves[:-1], options)
    _set_glue(found[-1], leaves[-1].gap.glue, options)
    rest[0].cost = AFTER_LEAD
    return [*found, *rest]


def _unit(leaf: Leaf, text: str, size: int, kinds: tuple[str, ...], span: Span | None) -> Unit:
    """Return a unit of a leaf without its headings."""
    place = leaf.place
    return Unit(text, size, kinds, span, leaf.gap.cost, place.context, place.lead, place.path)


def _pieces(leaf: Leaf, room: int, kinds: tuple[str, ...], options: Options) -> Iterator[Unit]:
    """Yield the units of a leaf that is cut."""
    for piece in cutting.cut(leaf.text.source, room, lambda start, part: options.size(leaf.text.write(start, part))):
        text = leaf.text.write(piece.start, piece.text)
        size = piece.size if text == piece.text else options.size(piece.text)
        unit = _unit(leaf, text, size, kinds, _span(leaf, piece))
        unit.piece = leaf, piece.start, piece.start + len(piece.text)
        if piece.start:
            unit.cost = piece.cost
        _set_glue(unit, piece.glue, options)
        yield unit


def _span(leaf: Leaf, piece: cutting.Piece) -> Span | None:
    """Return where a piece stands in the source: exactly, where the leaf's text stands there as it is."""
    span, text = leaf.span, leaf.text
    if span is None or leaf.kind == "table" or len(text.source) - text.before != span[1] - span[0]:
        return span
    start = span[0] - text.before + piece.start
    return max(span[0], start), max(span[0], start + len(piece.text))  # a marker stands in front of the span
