"""Lines without a marker that go on with the list item above them.

    - green tea: pick the youngest leaves and        item
    steam them at once                               goes on: the item breaks off, and this begins small
    - black tea: let them wither first               item
    Brewing                                          bare

Extractors write a line break within an item as a line break, and the next line then looks bare: 11% of the lines of
real items do. Candidates are the lines between a list and the next block; small decision trees give each the log-odds
that it belongs to the item, from the first line on, until one surely does not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from articlekit.blocks import BlockList, list_items, markers
from articlekit.blocks.line_kinds import BLANK, ITEM_TEXT, LIST_ITEM
from articlekit.document import unchecked
from articlekit.document.nodes import Node, Origin
from articlekit.infer.inference import Inference
from articlekit.infer.items import reasons
from articlekit.infer.items.features import Row, Run, candidates, find_runs
from articlekit.infer.items.weights import STOP, THRESHOLD, log_odds
from articlekit.infer.layout import filled_width, is_full
from articlekit.infer.new_blocks import mean_probability
from articlekit.infer.tuning import Tuning

RULE: Final = "goes on with the item"
# In text that was filled up to a width, a line without room for the next line's first word goes on there (log-odds).
FULL: Final = 3.0


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Put the lines that go on with an item into that item."""
    block_list = inference.block_list
    runs = find_runs(block_list, inference.layout.separated)
    if not runs:
        return inference
    joined: dict[int, Origin] = {}
    width = filled_width(block_list.lines, block_list.kinds)
    for run, rows in candidates(block_list, runs):
        scores = _scores(block_list.lines, run, rows, width)
        if scores:
            origin = unchecked.origin(RULE, mean_probability(scores), reasons.of_run(block_list.lines, run))
            joined.update(dict.fromkeys(run.lines[: len(scores)], origin))
    return inference._replace(block_list=_rebuild(block_list, joined)) if joined else inference


def _scores(lines: list[str], run: Run, rows: Iterator[Row], width: int) -> list[float]:
    """Return the scores of the lines that go on with the item, from the first line of the run on."""
    # In filled text, the first line of the next paragraph would pull all of that along.
    stop = THRESHOLD if width else STOP
    scores: list[float] = []
    total = best = 0.0
    count = 0
    above = run.last
    for at, row in zip(run.lines, rows, strict=False):
        full = width and at == above + 1 and is_full(lines[above], lines[at], width)
        score = FULL if full else log_odds(*row)
        # With a marker in front it would be read as an item of its own, once it stands where the item's text does.
        if score < stop or markers.marker(lines[at]):
            break
        scores.append(score)
        total += score - THRESHOLD
        if total > best:
            best, count = total, len(scores)
        above = at
    return scores[:count]


def _rebuild(block_list: BlockList, joined: dict[int, Origin]) -> BlockList:
    """Read the lists around these lines again."""
    lines, starts, kinds, blocks = block_list
    letters = list(kinds)
    for at in joined:
        letters[at] = ITEM_TEXT
    kinds = "".join(letters)
    firsts = block_list.first_lines()
    found: list[Node | int] = []
    done = 0
    for lists in _LISTS(kinds):
        first = lists.start()
        end = first + len(lists[0].rstrip(BLANK))
        if any(at in joined for at in range(first, end)):
            found += blocks[done : bisect_left(firsts, first)]
            found += list_items.read_again(lines, starts, kinds, first, end, joined)
            done = bisect_left(firsts, end)
    found += blocks[done:]
    return block_list._replace(kinds=kinds, blocks=found)


# Lists one below the other, with blank lines between them.
_LISTS: Final = re.compile(f"{LIST_ITEM}[{LIST_ITEM}{ITEM_TEXT}{BLANK}]*").finditer
