"""Put units into chunks: as many as fit, up to the last of the cheapest places to cut.

    for packed in pack(units, options, overlap=0, context=True):
        units[packed.at : packed.stop]      what is new in the chunk
        packed.text                         with what is repeated above it

A chunk may repeat units of the chunk before (the overlap), the titles above it (the context), and the header of its
table or the question of its answer (the lead); rather nothing than that what fits is cut.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from articlekit.chunking.leaves import IN_ITEM, Lead, Options
from articlekit.chunking.units import Unit, join

CONTEXT_SEPARATOR = " > "


class Packed(NamedTuple):
    """One chunk: `units[start:at]` are repeated, `units[at:stop]` are new.

    prefix: what stands above the units
    size: of `text`, prefix included
    """

    start: int
    at: int
    stop: int
    prefix: str
    text: str
    size: int


_NOTHING = Lead("", 0)


def pack(units: Sequence[Unit], options: Options, overlap: int, context: bool) -> Iterator[Packed]:
    """Yield the chunks of `units`; `articlekit.chunks` describes the parameters."""
    packer = _Packer(units, options, overlap, context)
    at = 0
    while at < len(units):
        packed = packer.next(at)
        yield packed
        at = packed.stop


class _Packer:
    def __init__(self, units: Sequence[Unit], options: Options, overlap: int, context: bool) -> None:
        self.units = units
        self.options = options
        self.overlap = overlap
        self.context = context
        # Where each unit begins and ends if all of them stand together.
        self.begins = [0, *accumulate(unit.size + unit.gap for unit in units)]
        self.ends = [0, *(begin + unit.size for begin, unit in zip(self.begins, units, strict=False))]
        # The units that begin a chunk in any case.
        self.splits = [0, *(at for at, unit in enumerate(units) if unit.splits), len(units)]

    def next(self, at: int) -> Packed:
        """Return the chunk that begins with the unit at `at`."""
        max_size = self.options.max_size
        scope = min(self.units[at].scope.stop, self.splits[bisect_right(self.splits, at)])
        alone = self.stop(at, at, 0, scope)
        spares = self.units[at].cost < IN_ITEM and not self.cuts_a_part(alone, scope)
        for start, prefix in self.repeats(at):
            stop = self.stop(start, at, prefix.size, scope)
            if not (spares and self.cuts_a_part(stop, scope)):
                break
        while True:
            text = prefix.text + join(self.units[start:stop])
            size = self.options.size(text)
            if size <= max_size or (stop == at + 1 and start == at and not prefix.text):
                return Packed(start, at, stop, prefix.text, text, size)
            if stop > at + 1:  # the parts measured less than the whole
                stop = self.cheapest(at, at + min(stop - at - 1, (stop - at) * max_size // size), scope)
            else:
                start, prefix = at, _NOTHING
                stop = self.stop(at, at, 0, scope)

    def repeats(self, at: int) -> Iterator[tuple[int, Lead]]:
        """Yield what the chunk may repeat, from all to nothing: where its units begin, and what stands above them."""
        start = self.overlap_start(at)
        if start < at:
            yield start, self.prefix(start, at, self.context)
        yield at, self.prefix(at, at, self.context)
        if self.context:
            yield at, self.prefix(at, at, False)
        yield at, _NOTHING

    def overlap_start(self, at: int) -> int:
        """Return where the overlap begins: in the same section or right below a title above it, with as much as leaves
        room for the unit at `at`.
        """
        if not self.overlap:
            return at
        floor = max(self.units[at].scope.first, self.splits[bisect_right(self.splits, at) - 1])
        start = max(floor, bisect_right(self.begins, self.begins[at] - self.overlap - 1, 0, at))
        path = self.units[at].path
        for above in range(at - 1, start - 1, -1):
            other = self.units[above].path
            if other != path[: len(other)]:
                start = above + 1
                break
        while start < at and self.ends[at + 1] - self.begins[start] > self.options.max_size:
            start += 1
        return start

    def prefix(self, start: int, at: int, context: bool) -> Lead:
        """Return the titles and the lead above `start`, as far as there is room: at most half of the chunk each."""
        unit = self.units[start]
        half, room = self.options.max_size // 2, self.options.max_size - (self.ends[at + 1] - self.begins[start])
        prefix = _NOTHING
        if unit.lead is not None and unit.lead.size <= min(half, room):
            prefix = unit.lead
        titles = unit.context if context else ()
        while titles:
            line = CONTEXT_SEPARATOR.join(titles) + self.options.form.between("")
            size = self.options.size(line)
            if size <= min(half, room - prefix.size):
                return Lead(line + prefix.text, size + prefix.size)
            titles = titles[1:]
        return prefix

    def stop(self, start: int, at: int, prefix_size: int, scope: int) -> int:
        """Return where a chunk ends: the units from `start` on stand in it, and at least the one at `at`."""
        room = self.begins[start] + self.options.max_size - prefix_size
        return self.cheapest(at, bisect_right(self.ends, room, at + 1, scope + 1) - 1, scope)

    def cheapest(self, at: int, limit: int, scope: int) -> int:
        """Return the last of the cheapest places to cut in `at + 1 .. limit`; the end of the scope costs nothing."""
        limit = max(limit, at + 1)
        if limit >= scope:
            return scope
        best, found = limit, self.units[limit].cost
        for place in range(limit - 1, at, -1):
            if self.units[place].cost < found:
                best, found = place, self.units[place].cost
        return best

    def cuts_a_part(self, stop: int, scope: int) -> bool:
        """Return whether a cut at `stop` goes through an item or what is smaller."""
        return stop < scope and self.units[stop].cost >= IN_ITEM
