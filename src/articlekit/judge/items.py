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
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from math import exp
from typing import TYPE_CHECKING, Any, NamedTuple

from articlekit import construct
from articlekit.grammar import lists
from articlekit.judge.item_trees import STOP, THRESHOLD, TREES
from articlekit.judge.paragraphs import SEPARATED_SHARE, first_word
from articlekit.tree import Node, Origin

if TYPE_CHECKING:
    from articlekit.grammar import Flat

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
    "wrapped",  # how many of the page's bare lines break off at a width, in steps
    "alike",  # 0 unless this line and the item agree in having digits (+1) and amounts of money (+2); then 1 more
    "item_indent",
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


def regroup(flat: Flat) -> Flat:
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
            if score < (THRESHOLD if width else STOP):
                break
            scores.append(score)
            total += score - THRESHOLD
            if total > best:
                best, count = total, len(scores)
            above = at
        if count:
            origin = construct.origin("goes on with the item", _sure(scores[:count]), _clues(flat, run))
            taken.update(dict.fromkeys(run.lines[:count], origin))
    return _rebuilt(flat, taken) if taken else flat


# In text that was filled up to a width, a line without room for the next line's first word goes on there (log-odds).
FULL = 3.0
MIN_WIDTH_CHARS = 40
MAX_WIDTH_CHARS = 100
MIN_FULL_LINES = 3
MIN_FULL_SHARE = 0.5


def _width(flat: Flat) -> int:
    """The width that the text was filled up to, 0 where it was not."""
    lines, kinds = flat.lines, flat.kinds
    width = max(map(len, lines))
    if not MIN_WIDTH_CHARS <= width <= MAX_WIDTH_CHARS:
        return 0
    pairs = [at for at in range(1, len(lines)) if kinds[at] == "p" and kinds[at - 1] in "pli"]
    full = sum(_is_full(lines[at - 1], lines[at], width) for at in pairs)
    return width if full >= max(MIN_FULL_LINES, MIN_FULL_SHARE * len(pairs)) else 0


def _is_full(line: str, below: str, width: int) -> bool:
    return len(line.rstrip()) + 1 + len(first_word(below.lstrip())) > width


def spot(flat: Flat) -> list[Run]:
    """The runs of bare lines below items."""
    lines, kinds = flat.lines, flat.kinds
    if "l" not in kinds or "p" not in kinds or (lines.count("-") > 1 and lists.marks_after(lines)):
        return []
    runs = []
    within = lines[len(kinds) - len(kinds.lstrip("b")) : len(kinds.rstrip("b"))]  # those at the ends separate nothing
    separated = within.count("") > SEPARATED_SHARE * len(within)
    for found in (_DIRECTLY_BELOW_ITEM if separated else _BELOW_ITEM)(kinds):
        first, end = found.span("run")
        bare = [at for at in range(first, end) if kinds[at] == "p"]
        runs.append(Run(found.start(), found.end("item") - 1, bare, end if kinds[end : end + 1] == "l" else None))
    return runs


# The last item of a list with the lines that are surely its own, then bare lines up to the next block.
_BELOW_ITEM = re.compile("(?P<item>li*)b*(?P<run>p[pb]*)").finditer
# Where blank lines stand between blocks, one ends the item.
_DIRECTLY_BELOW_ITEM = re.compile("(?P<item>li*)(?P<run>p+)").finditer


def candidates(flat: Flat, runs: list[Run]):  # type: ignore[no-untyped-def]
    """Each run with the features of its lines, one after the other."""
    lines, kinds = flat.lines, flat.kinds
    if not runs:
        return
    items = kinds.count("l")
    lengths = Counter(len(run.lines) for run in runs if run.closed is not None)
    closed = sum(lengths.values())
    density = _step(closed / items, _DENSITY)
    wrapped = _step(_wrapped_share(lines, kinds), _WRAPPED)
    for run in runs:
        yield run, _vectors(flat, run, lengths, closed, density, wrapped)


def _vectors(flat: Flat, run: Run, lengths: Counter[int], closed: int, density: int, wrapped: int):  # type: ignore[no-untyped-def]
    lines, kinds = flat.lines, flat.kinds
    own = run.closed is not None
    others = closed - own
    same = lengths[len(run.lines)] - own
    item = lines[run.marker]
    bare_item = item.strip()[1:].strip()
    item_alike = _figures(bare_item)
    head = (min(len(run.lines), 24),)
    middle = (
        _items_above(kinds, run.last),
        _items_below(kinds, run.closed) if run.closed is not None else 0,
        min(others, 20),
        same / max(1, others),
        density,
        _end(bare_item),
        len(bare_item),
    )
    longest = max([len(lines[i]) for i in run.lines[:MAX_LINES]])
    indent = len(item) - len(item.lstrip(" \t"))
    above = lines[run.last]
    for place, at in enumerate(run.lines[:MAX_LINES]):
        line = lines[at]
        figures = _figures(line)
        yield (
            *head,
            place,
            *middle,
            _end(above),
            len(above),
            _first(line),
            len(line),
            longest,
            wrapped,
            1 + figures if figures == item_alike else 0,
            indent,
        )
        above = line


def _items_above(kinds: str, at: int) -> int:
    """How many items stand one after the other up to a line, at most 6; looks at 24 lines."""
    stretch = kinds[max(0, at - 23) : at + 1]
    return min(6, stretch.count("l", len(stretch.rstrip("lib"))))


def _items_below(kinds: str, at: int) -> int:
    """The same from a line on."""
    stretch = kinds[at : at + 24]
    return min(6, stretch.count("l", 0, len(stretch) - len(stretch.lstrip("lib"))))


def _wrapped_share(lines: list[str], kinds: str) -> float:
    wide = [at for at, line in enumerate(lines, 1) if 55 <= len(line) <= 95]
    broken = [at for at in wide if lines[at - 1][-1] not in ".!?:" and at < len(lines) and lines[at][:1].islower()]
    return len(broken) / max(1, kinds.count("p"))


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


def _compiled(trees: tuple[Any, ...], names: tuple[str, ...]) -> Callable[..., float]:
    """A function that takes the features and says what the trees say together.

    A tree is a leaf's weight, or (feature, threshold, at most so much, more). As conditional expressions they cost a
    tenth of what walking them does.
    """

    def written(tree: Any) -> str:
        if not isinstance(tree, tuple):
            return repr(tree)
        feature, threshold, least, more = tree
        return f"({written(least)} if {names[feature]} <= {threshold} else {written(more)})"

    scope: dict[str, Any] = {}
    exec(f"def log_odds({', '.join(names)}):\n    return {' + '.join(map(written, trees))}", scope)  # our own numbers
    return scope["log_odds"]  # type: ignore[no-any-return]


log_odds = _compiled(TREES, FEATURES)


def _sure(scores: list[float]) -> float:
    return round(sum(1 / (1 + exp(-score)) for score in scores) / len(scores), 3)


def _clues(flat: Flat, run: Run) -> tuple[str, ...]:
    line, above = flat.lines[run.lines[0]], flat.lines[run.last]
    said = (
        ("the line above breaks off", _end(above) == 3),
        ("begins with a small letter", _first(line) == 3),
        ("items stand above and below", run.closed is not None),
    )
    return tuple(name for name, holds in said if holds)


def _rebuilt(flat: Flat, taken: dict[int, Origin]) -> Flat:
    """`flat` with the lists around these lines read again."""
    lines, starts, kinds, blocks = flat
    letters = list(kinds)
    for at in taken:
        letters[at] = "i"
    firsts = [b if isinstance(b, int) else bisect_right(starts, b.span[0]) - 1 for b in blocks]  # type: ignore[index]
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
