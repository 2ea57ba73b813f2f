"""A document in pieces for retrieval, cut where an article may be cut.

    for chunk in chunks(doc, max_size=800):
        chunk.path            ("Tea", "Brewing")
        chunk.text            "Brewing\\nWarm the pot first.\\n| Tea | Minutes |\\n|---|---|\\n| Green | 2 |"
        text[slice(*chunk.span)]

A document becomes a row of *units*: a paragraph, a table row, a list item; a heading makes one unit with what follows
it, so that it is never parted from its text. Between two units stands a *cost*: what it would hurt to cut there. A
chunk takes as many units as fit and ends at the last of the cheapest places among them. So sections stay whole where
they can, then questions with their answers, then lists and tables; rows, items and paragraphs are cut only where they
do not fit alone. A line that announces what follows, or may be a heading that was not seen, stays with it too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate

import attrs

from articlekit.chunking import cutting
from articlekit.chunking.cutting import Lead, Unit
from articlekit.document.nodes import Document, Span

Size = Callable[[str], int]


@attrs.frozen
class Chunk:
    """A piece of a document.

    text: one line per paragraph, item and row; tables and lists as in flattened text
    path: the titles above all of it, outermost first; the title of the section it lies in is the last
    span: from the first to the last character of it in the source, `None` where a node has none
    kinds: what is in it: `heading paragraph table list quote code html`, and of what it is a part: `summary key_points
        contents faq pair`
    size: of `text`, as the caller measures it
    repeats: how many characters at the start of `text` stand in an earlier chunk too: the header of a table or the
        question of an answer that goes on, and the overlap
    """

    text: str
    path: tuple[str, ...]
    span: Span | None
    kinds: tuple[str, ...]
    size: int
    repeats: int = 0


def chunks(doc: Document, max_size: int, size: Size = len, overlap: int = 0) -> list[Chunk]:
    """`doc` in chunks of at most `max_size`, in reading order.

    size: measures a text, e.g. `lambda text: len(tokenizer.encode(text))`; called about twice for each character
    overlap: repeat so much of the chunk before (whole units of the same section), counted in `max_size`

    Without overlap each leaf of the document stands in exactly one chunk, but for the rows and answers that do not fit
    in one. Only what cannot be cut (a single character that is larger) makes a chunk larger than `max_size`.
    """
    if not isinstance(doc, Document):
        hint = "; parse it first" if isinstance(doc, str) else ""
        raise TypeError(f"chunks() takes a Document, got {type(doc).__name__}{hint}")
    if max_size < 1:
        raise ValueError(f"max_size is at least 1, got {max_size}")
    if not 0 <= overlap < max_size:
        raise ValueError(f"overlap runs from 0 to below max_size, got {overlap}")
    units = cutting.units(doc, max_size, size)
    return list(_chunks(units, max_size, size, overlap))


def _chunks(units: list[Unit], max_size: int, size: Size, overlap: int) -> Iterator[Chunk]:
    ends = [0, *accumulate(unit.size for unit in units)]  # sizes with the line break behind each unit
    at = 0
    while at < len(units):
        start, lead = _repeated(units, ends, at, max_size, overlap)
        room = max_size - (lead.size if lead else 0)
        scope = min(units[at].scope, len(units))
        limit = bisect_right(ends, ends[start] + room + units[0].gap, at + 1, scope + 1) - 1
        while True:
            stop = _cheapest(units, at, max(limit, at + 1), scope)
            if lead is not None and units[at].cost < cutting.IN_ITEM and _cuts_a_part(units, stop, scope):
                alone = bisect_right(ends, ends[at] + max_size + units[0].gap, at + 1, scope + 1) - 1
                if not _cuts_a_part(units, _cheapest(units, at, max(alone, at + 1), scope), scope):
                    start, lead, limit = at, None, alone  # rather repeat nothing than cut what fits
                    continue
            text = _text(units[start:stop], lead)
            measured = size(text)
            if measured <= max_size or (stop == at + 1 and start == at and lead is None):
                break
            if stop > at + 1:
                limit = at + max(1, (stop - at) * max_size // (measured + 1))  # the parts measured less than the whole
            else:
                start, lead = at, None  # what is repeated is too much
        yield _chunk(units, start, at, stop, text, measured, lead)
        at = stop


def _repeated(units: list[Unit], ends: list[int], at: int, max_size: int, overlap: int) -> tuple[int, Lead | None]:
    """Where the overlap begins, and what stands above it: as much as leaves room for the unit at `at`."""
    start = at
    if overlap:
        floor = units[at].section
        start = max(floor, bisect_right(ends, ends[at] - overlap - 1, 0, at))
        while start < at and ends[at + 1] - ends[start] - units[0].gap > max_size:
            start += 1
    lead = units[start].lead
    if lead is None or lead.size + ends[at + 1] - ends[start] > max_size or lead.size > max_size // 2:
        return start, None
    return start, lead


def _cheapest(units: list[Unit], at: int, limit: int, scope: int) -> int:
    """The last of the cheapest places to cut in `at + 1 .. limit`; the end of the scope costs nothing."""
    if limit >= scope:
        return scope
    best, found = limit, units[limit].cost
    for place in range(limit - 1, at, -1):
        if units[place].cost < found:
            best, found = place, units[place].cost
    return best


def _cuts_a_part(units: list[Unit], stop: int, scope: int) -> bool:
    """Whether a cut at `stop` goes through an item or what is smaller."""
    return stop < scope and units[stop].cost >= cutting.IN_ITEM


def _text(units: Iterable[Unit], lead: Lead | None) -> str:
    parts = [lead.text + "\n"] if lead else []
    for unit in units:
        parts += (unit.text, unit.glue)
    return "".join(parts[:-1])


def _chunk(units: list[Unit], start: int, at: int, stop: int, text: str, measured: int, lead: Lead | None) -> Chunk:
    own = units[at:stop]
    repeats = len(lead.text) + 1 if lead else 0
    repeats += sum(len(unit.text) + len(unit.glue) for unit in units[start:at])
    path = own[0].path
    for unit in own[1:]:
        if unit.path is not path:
            path = _shared(path, unit.path)
    spans = [unit.span for unit in units[start:stop] if unit.span is not None]
    span = (spans[0][0], max(end for _, end in spans)) if spans else None
    kinds = tuple(dict.fromkeys(kind for unit in own for kind in unit.kinds))
    return Chunk(text, path, span, kinds, measured, repeats)


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return one[:count]
