"""Lines below items, what they show: a row of numbers for each, in the order of `FEATURES`.

    for run, rows in candidates(block_list, find_runs(block_list, separated=False)):
        ...                                                     a `Run` of bare lines and a row per line
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from articlekit.blocks import BlockList, markers_below
from articlekit.blocks.line_kinds import BLANK, ITEM_TEXT, LIST_ITEM, PARAGRAPH
from articlekit.infer.characters import BREAKS_OFF, amounts, item_begin, item_end
from articlekit.infer.layout import RAGGED_CHARS, broken_width, is_full

# Lines read below one item. 99% of the lines that go on with an item stand within them (corpus dev).
MAX_LINES: Final = 24

FEATURES: Final = (
    "run",  # bare lines between this list and the next block, at most 24
    "place",  # of this line among them, from 0
    "above",  # items directly above, at most 6
    "below",  # items directly below the run, at most 6; 0 where no list follows
    "others",  # other runs on the page between two lists, at most 20
    "same_share",  # share of these that are as long as this one
    "density",  # such runs per item on the page, in steps
    "item_end",  # how the item's own line ends: 0 a sentence, 1 a colon, 2 other, 3 a letter or comma
    "item_chars",
    "line_above_end",
    "line_above_chars",
    "first",  # how this line begins: 0 a capital, 1 a digit, 2 other, 3 a small letter
    "chars",
    "longest_chars",  # of the run
    "wrapped",  # how many of the page's bare lines go on with one that breaks off, in steps
    "alike",  # 0 unless this line and the item agree in having digits (+1) and amounts of money (+2); then 1 more
    "item_indent",
    "end",  # how this line ends
    "left",  # bare lines below it in the run, at most 24
    "next_first",  # how the one below begins; 4 where none is
    "total_chars",  # of the run down to this line
    "units",  # paragraphs that have begun in the run, this one among them: what breaks off goes on, at most 12
    "all_units",  # paragraphs of the run
    "same_units",  # share of the other runs between two lists that have as many
)
SHARES: Final = frozenset(("same_share", "same_units"))  # those that are no whole numbers

_DENSITY: Final = (0.05, 0.15, 0.3, 0.6)
_WRAPPED: Final = (0.02, 0.06, 0.15, 0.3)
MAX_UNITS: Final = 12
MAX_ITEMS: Final = 6  # counted above and below a run, and the lines that are read for it
MAX_ITEM_LINES: Final = 24

Row = tuple[float, ...]


class Run(NamedTuple):
    """Bare lines below an item.

    marker, last: the first and last line of the item; lines: the bare ones; closed: the line of the next item, if any
    """

    marker: int
    last: int
    lines: list[int]
    closed: int | None


def find_runs(block_list: BlockList, separated: bool) -> list[Run]:
    """Find the runs of bare lines below items. separated: whether a blank line ends the item."""
    lines, kinds = block_list.lines, block_list.kinds
    if LIST_ITEM not in kinds or PARAGRAPH not in kinds:
        return []
    if lines.count(markers_below.DASH) > 1 and markers_below.lines_above_marker(lines):
        return []
    runs = []
    for found in (_DIRECTLY_BELOW_ITEM if separated else _BELOW_ITEM)(kinds):
        first, end = found.span("run")
        bare = [at for at in range(first, end) if kinds[at] == PARAGRAPH]
        runs.append(Run(found.start(), found.end("item") - 1, bare, end if kinds[end : end + 1] == LIST_ITEM else None))
    return runs


_ITEM_LINES: Final = f"(?P<item>{LIST_ITEM}{ITEM_TEXT}*)"
# The last item of a list with the lines that are surely its own, then bare lines up to the next block.
_BELOW_ITEM: Final = re.compile(f"{_ITEM_LINES}{BLANK}*(?P<run>{PARAGRAPH}[{PARAGRAPH}{BLANK}]*)").finditer
# Where blank lines stand between blocks, one ends the item.
_DIRECTLY_BELOW_ITEM: Final = re.compile(f"{_ITEM_LINES}(?P<run>{PARAGRAPH}+)").finditer


def candidates(block_list: BlockList, runs: list[Run]) -> Iterator[tuple[Run, Iterator[Row]]]:
    """Yield each run with the features of its lines, one row after the other."""
    lines, kinds = block_list.lines, block_list.kinds
    if not runs:
        return
    items = kinds.count(LIST_ITEM)
    lengths = Counter(len(run.lines) for run in runs if run.closed is not None)
    closed = sum(lengths.values())
    wrapped, width = broken_width(lines, kinds)
    begins = [_begins_paragraph(lines, run, width) for run in runs]
    units = Counter(sum(begin) for run, begin in zip(runs, begins, strict=True) if run.closed is not None)
    page = _Page(lengths, units, closed, _step(closed / items, _DENSITY), _step(wrapped, _WRAPPED))
    for run, begin in zip(runs, begins, strict=True):
        yield run, _rows(block_list, run, begin, page)


class _Page(NamedTuple):
    """What is the same for all runs of a page.

    lengths, units: how many of the runs between two lists have so many lines, so many paragraphs
    closed: how many such runs there are
    density, wrapped: as in `FEATURES`
    """

    lengths: Counter[int]
    units: Counter[int]
    closed: int
    density: int
    wrapped: int


def _rows(block_list: BlockList, run: Run, begins: list[bool], page: _Page) -> Iterator[Row]:
    lines, kinds = block_list.lines, block_list.kinds
    own = run.closed is not None
    others = page.closed - own
    item = lines[run.marker]
    item_text = item.strip()[1:].strip()
    item_amounts = amounts(item_text)
    count = len(run.lines)
    head = (min(count, 24),)
    middle = (
        _items_above(kinds, run.last),
        _items_below(kinds, run.closed) if run.closed is not None else 0,
        min(others, 20),
        (page.lengths[count] - own) / max(1, others),
        page.density,
        item_end(item_text),
        len(item_text),
    )
    longest = max([len(lines[i]) for i in run.lines[:MAX_LINES]])
    indent = len(item) - len(item.lstrip(" \t"))
    all_units = sum(begins)
    tail = (min(all_units, MAX_UNITS), (page.units[all_units] - own) / max(1, others))
    above = lines[run.last]
    total = units = 0
    for place, at in enumerate(run.lines[:MAX_LINES]):
        line = lines[at]
        figures = amounts(line)
        total += len(line)
        units += begins[place]
        left = count - place - 1
        yield (
            *head,
            place,
            *middle,
            item_end(above),
            len(above),
            item_begin(line),
            len(line),
            longest,
            page.wrapped,
            1 + figures if figures == item_amounts else 0,
            indent,
            item_end(line),
            min(left, 24),
            item_begin(lines[run.lines[place + 1]]) if left else 4,
            total,
            min(units, MAX_UNITS),
            *tail,
        )
        above = line


def _begins_paragraph(lines: list[str], run: Run, width: int) -> list[bool]:
    """Return for each line that is read whether a paragraph begins there.

    None does where the line above breaks off and this one begins small, nor where that one had no room for the first
    word of this one.
    """
    below = [lines[at] for at in run.lines[:MAX_LINES]]
    return [
        not (line[:1].islower() and item_end(above) == BREAKS_OFF)
        and not (width and is_full(above, line, width - RAGGED_CHARS))
        for above, line in zip([lines[run.last], *below], below, strict=False)
    ]


def _items_above(kinds: str, at: int) -> int:
    """Return how many items stand one after the other up to a line, at most `MAX_ITEMS`."""
    stretch = kinds[max(0, at - MAX_ITEM_LINES + 1) : at + 1]
    return min(MAX_ITEMS, stretch.count(LIST_ITEM, len(stretch.rstrip(_OF_LISTS))))


def _items_below(kinds: str, at: int) -> int:
    """Return how many items stand one after the other from a line on, at most `MAX_ITEMS`."""
    stretch = kinds[at : at + MAX_ITEM_LINES]
    return min(MAX_ITEMS, stretch.count(LIST_ITEM, 0, len(stretch) - len(stretch.lstrip(_OF_LISTS))))


_OF_LISTS: Final = LIST_ITEM + ITEM_TEXT + BLANK


def _step(share: float, steps: tuple[float, ...]) -> int:
    return sum(share >= step for step in steps)
