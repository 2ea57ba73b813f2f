"""Lines without a marker that go on with the list item above them.

    - green tea: pick the youngest leaves and        l
    steam them at once                               i    guessed: the item breaks off, and this begins small
    - black tea: let them wither first               l
    Brewing                                          p

Extractors write a line break within an item as a line break, and the next line then looks bare: 11% of the lines of
real items do. Candidates are the lines between a list and the next block; small decision trees give each the log-odds
that it belongs to the item, from the first line on, until one surely does not.
"""

from __future__ import annotations

import re
from collections import Counter
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from articlekit.blocks import lists
from articlekit.document import unchecked
from articlekit.document.nodes import Node, Origin
from articlekit.infer.item_trees import STOP, THRESHOLD, log_odds
from articlekit.infer.layout import MIN_WIDTH_CHARS, first_word, is_separated

if TYPE_CHECKING:
    from articlekit.blocks import BlockList

# Lines looked at below one item. 99% of the lines that go on with an item stand within them (corpus dev).
MAX_LINES = 24

FEATURES = (
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

_DENSITY = (0.05, 0.15, 0.3, 0.6)
_WRAPPED = (0.02, 0.06, 0.15, 0.3)


class Run(NamedTuple):
    """Bare lines below an item.

    marker, last: the first and last line of the item; lines: the bare ones; closed: the line of the next item, if any
    """

    marker: int
    last: int
    lines: list[int]
    closed: int | None


def regroup(flat: BlockList) -> BlockList:
    """`flat` with lines that go on with an item in that item."""
    runs = spot(flat)
    if not runs:
        return flat
    taken: dict[int, Origin] = {}
    width = _width(flat)
    for run, vectors in candidates(flat, runs):
        total = best = 0.0
        count = 0
        scores = []
        above = run.last
        for at, vector in zip(run.lines, vectors, strict=False):
            full = width and at == above + 1 and _is_full(flat.lines[above], flat.lines[at], width)
            score = FULL if full else log_odds(*vector)
            # In filled text, the first line of the next paragraph would pull all of that along.
            # With a marker in front it would be read as an item of its own, once it stands where the item's text does.
            if score < (THRESHOLD if width else STOP) or lists.marker(flat.lines[at]):
                break
            scores.append(score)
            total += score - THRESHOLD
            if total > best:
                best, count = total, len(scores)
            above = at
        if count:
            origin = unchecked.origin("goes on with the item", _sure(scores[:count]), _clues(flat, run))
            taken.update(dict.fromkeys(run.lines[:count], origin))
    return _rebuilt(flat, taken) if taken else flat


# In text that was filled up to a width, a line without room for the next line's first word goes on there (log-odds).
FULL = 3.0
# Wider than this, glued text is hardly ever filled. With `paragraphs.MAX_WIDTH_CHARS`, every 12th page of the corpus,
# filled up to 105 and 110 columns, loses .006 of the F1 of its items, and gains .001 with blank lines between blocks.
MAX_FILLED_CHARS = 100
MIN_FULL_LINES = 3
MIN_FULL_SHARE = 0.5


def _width(flat: BlockList) -> int:
    """The width that the text was filled up to, 0 where it was not."""
    lines, kinds = flat.lines, flat.kinds
    width = max(map(len, lines))
    if not MIN_WIDTH_CHARS <= width <= MAX_FILLED_CHARS:
        return 0
    pairs = [at for at in range(1, len(lines)) if kinds[at] == "p" and kinds[at - 1] in "pli"]
    full = sum(_is_full(lines[at - 1], lines[at], width) for at in pairs)
    return width if full >= max(MIN_FULL_LINES, MIN_FULL_SHARE * len(pairs)) else 0


def _is_full(line: str, below: str, width: int) -> bool:
    return len(line.rstrip()) + 1 + len(first_word(below.lstrip())) > width


def spot(flat: BlockList) -> list[Run]:
    """The runs of bare lines below items."""
    lines, kinds = flat.lines, flat.kinds
    if "l" not in kinds or "p" not in kinds or (lines.count("-") > 1 and lists.lines_above_marker(lines)):
        return []
    runs = []
    separated = is_separated(lines)
    for found in (_DIRECTLY_BELOW_ITEM if separated else _BELOW_ITEM)(kinds):
        first, end = found.span("run")
        bare = [at for at in range(first, end) if kinds[at] == "p"]
        runs.append(Run(found.start(), found.end("item") - 1, bare, end if kinds[end : end + 1] == "l" else None))
    return runs


# The last item of a list with the lines that are surely its own, then bare lines up to the next block.
_BELOW_ITEM = re.compile("(?P<item>li*)b*(?P<run>p[pb]*)").finditer
# Where blank lines stand between blocks, one ends the item.
_DIRECTLY_BELOW_ITEM = re.compile("(?P<item>li*)(?P<run>p+)").finditer


def candidates(flat: BlockList, runs: list[Run]):  # type: ignore[no-untyped-def]
    """Each run with the features of its lines, one after the other."""
    lines, kinds = flat.lines, flat.kinds
    if not runs:
        return
    items = kinds.count("l")
    lengths = Counter(len(run.lines) for run in runs if run.closed is not None)
    closed = sum(lengths.values())
    wrapped, width = _wrapping(lines, kinds)
    begun = [_begun(lines, run, width) for run in runs]
    units = Counter(sum(begins) for run, begins in zip(runs, begun, strict=True) if run.closed is not None)
    page = _Seen(lengths, units, closed, _step(closed / items, _DENSITY), _step(wrapped, _WRAPPED))
    for run, begins in zip(runs, begun, strict=True):
        yield run, _vectors(flat, run, begins, page)


class _Seen(NamedTuple):
    """What is seen of a page.

    lengths, units: how many of the runs between two lists have so many lines, so many paragraphs
    closed: how many such runs there are
    """

    lengths: Counter[int]
    units: Counter[int]
    closed: int
    density: int
    wrapped: int


def _vectors(flat: BlockList, run: Run, begins: list[bool], page: _Seen):  # type: ignore[no-untyped-def]
    lines, kinds = flat.lines, flat.kinds
    own = run.closed is not None
    others = page.closed - own
    item = lines[run.marker]
    bare_item = item.strip()[1:].strip()
    item_alike = _figures(bare_item)
    count = len(run.lines)
    head = (min(count, 24),)
    middle = (
        _items_above(kinds, run.last),
        _items_below(kinds, run.closed) if run.closed is not None else 0,
        min(others, 20),
        (page.lengths[count] - own) / max(1, others),
        page.density,
        _end(bare_item),
        len(bare_item),
    )
    longest = max([len(lines[i]) for i in run.lines[:MAX_LINES]])
    indent = len(item) - len(item.lstrip(" \t"))
    all_units = sum(begins)
    tail = (min(all_units, MAX_UNITS), (page.units[all_units] - own) / max(1, others))
    above = lines[run.last]
    total = units = 0
    for place, at in enumerate(run.lines[:MAX_LINES]):
        line = lines[at]
        figures = _figures(line)
        total += len(line)
        units += begins[place]
        left = count - place - 1
        yield (
            *head,
            place,
            *middle,
            _end(above),
            len(above),
            _first(line),
            len(line),
            longest,
            page.wrapped,
            1 + figures if figures == item_alike else 0,
            indent,
            _end(line),
            min(left, 24),
            _first(lines[run.lines[place + 1]]) if left else 4,
            total,
            min(units, MAX_UNITS),
            *tail,
        )
        above = line


MAX_UNITS = 12


def _begun(lines: list[str], run: Run, width: int) -> list[bool]:
    """For each line that is looked at, whether a paragraph begins there.

    None does where the line above breaks off and this one begins small, nor where that one had no room for the first
    word of this one.
    """
    seen = [lines[at] for at in run.lines[:MAX_LINES]]
    return [
        not (line[:1].islower() and _end(above) == 3) and not (width and _is_full(above, line, width - RAGGED_CHARS))
        for above, line in zip([lines[run.last], *seen], seen, strict=False)
    ]


def _items_above(kinds: str, at: int) -> int:
    """How many items stand one after the other up to a line, at most 6; looks at 24 lines."""
    stretch = kinds[max(0, at - 23) : at + 1]
    return min(6, stretch.count("l", len(stretch.rstrip("lib"))))


def _items_below(kinds: str, at: int) -> int:
    """The same from a line on."""
    stretch = kinds[at : at + 24]
    return min(6, stretch.count("l", 0, len(stretch) - len(stretch.lstrip("lib"))))


def _wrapping(lines: list[str], kinds: str) -> tuple[float, int]:
    """How many of the bare lines go on with a line that breaks off, and how long such lines are, 0 where few are."""
    wide = [at for at, line in enumerate(lines) if MIN_WIDTH_CHARS <= len(line) <= MAX_BROKEN_CHARS]
    if wide and wide[-1] + 1 == len(lines):
        del wide[-1]
    broken = [
        len(lines[at].rstrip())
        for at in wide
        if lines[at + 1][:1].islower() and kinds[at + 1] == "p" and kinds[at] in "pli" and _end(lines[at]) == 3
    ]
    broken.sort()
    width = broken[9 * len(broken) // 10] if len(broken) >= MIN_FULL_LINES else 0
    return len(broken) / max(1, kinds.count("p")), width


# Sources of pages are filled up to at most so many characters, most of them to 72 or 79; few lines are as long as the
# longest.
MAX_BROKEN_CHARS = 110
RAGGED_CHARS = 4


def _step(share: float, steps: tuple[float, ...]) -> int:
    return sum(share >= step for step in steps)


_ENDS = {**dict.fromkeys('.!?…"”', 0), ":": 1, ",": 3, ";": 3}


def _end(text: str) -> int:
    last = text.rstrip()[-1:]
    return _ENDS.get(last, 3 if last.isalpha() else 2) if last else 0


def _first(text: str) -> int:
    first = text.lstrip()[:1]
    return 3 if first.islower() else 0 if first.isupper() else 1 if first.isdigit() else 2


def _figures(text: str) -> int:
    text = text[:200]
    money = "$" in text or "€" in text or "£" in text
    return 2 * money + (_DIGIT(text) is not None)


_DIGIT = re.compile(r"\d").search


def _sure(scores: list[float]) -> float:
    return round(sum(1 / (1 + exp(-score)) for score in scores) / len(scores), 3)


def _clues(flat: BlockList, run: Run) -> tuple[str, ...]:
    line, above = flat.lines[run.lines[0]], flat.lines[run.last]
    said = (
        ("the line above breaks off", _end(above) == 3),
        ("begins with a small letter", _first(line) == 3),
        ("items stand above and below", run.closed is not None),
    )
    return tuple(name for name, holds in said if holds)


def _rebuilt(flat: BlockList, taken: dict[int, Origin]) -> BlockList:
    """`flat` with the lists around these lines read again."""
    lines, starts, kinds, blocks = flat
    letters = list(kinds)
    for at in taken:
        letters[at] = "i"
    firsts = flat.first_lines()
    found: list[Node | int] = []
    at = 0
    while at < len(blocks):
        first = firsts[at]
        if letters[first] != "l":
            found.append(blocks[at])
            at += 1
            continue
        end = first
        while end < len(lines) and letters[end] in "lib":
            end += 1
        while letters[end - 1] == "b":
            end -= 1
        beyond = at + 1
        while beyond < len(blocks) and firsts[beyond] < end:
            beyond += 1
        if any(i in taken for i in range(first, end)):
            found += lists.rebuilt(lines, starts, letters, first, end, taken)
        else:
            found += blocks[at:beyond]
        at = beyond
    return flat._replace(kinds="".join(letters), blocks=found)
