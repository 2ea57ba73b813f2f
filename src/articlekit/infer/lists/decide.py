"""Lists without bullets: short lines below each other that a reader would set as items.

    Ingredients
    2 onions              0.8, an item: "the title above is one of lists", "its lines begin with amounts" ...
    500 g fish            0.9
    1 l water             0.8
    Warm the pot first, then fry the onions until they are soft.

jusText writes no bullets at all, and pages set lists without them. Each candidate has a score, a sum of small decision
trees. Two or more lines below each other are a list if one of them scores enough and the others not much less.
"""

from __future__ import annotations

from typing import Final

from articlekit.blocks import BlockList, markers
from articlekit.blocks.line_kinds import LIST_ITEM, PARAGRAPH
from articlekit.document import unchecked
from articlekit.document.nodes import List, ListItem
from articlekit.infer.inference import Inference
from articlekit.infer.layout import Layout, filled_lines
from articlekit.infer.lists import reasons
from articlekit.infer.lists.features import FEATURES, Row, rows
from articlekit.infer.lists.weights import REACH, THRESHOLD, log_odds
from articlekit.infer.new_blocks import mean_probability, paragraph_of, put_blocks
from articlekit.infer.tuning import Tuning
from articlekit.lexicon.section_titles import KNOWN_SECTIONS

RULE: Final = "list without bullets"
MIN_ITEMS: Final = 2
# So many lines below an item the next one may stand: two blank lines between.
MAX_STEP: Final = 3
# So many lines of so many characters may end a list below a title of lists.
MAX_LAST_LINES: Final = 3
MAX_LAST_CHARS: Final = 30
_SINCE_TITLE: Final = FEATURES.index("since_title")


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Put a `List` in place of each run of lines that look like items."""
    block_list, layout = inference.block_list, inference.layout
    low = THRESHOLD - REACH
    scored = [(at, row, score) for at, row in rows(block_list, layout) if (score := log_odds(*row)) >= low]
    if not any([score >= THRESHOLD for _, _, score in scored]):
        return inference
    filled = filled_lines(block_list.lines, layout, block_list.kinds, tuning.wrapped_share)
    filled |= {at - 1 for at in filled}
    scored = [one for one in scored if one[0] not in filled and _can_be_item(layout.texts[one[0]])]
    runs = _runs(scored, layout.texts)
    if not runs:
        return inference
    taken = {at for run in runs for at, _, _ in run}
    runs = [run + _last_lines(run, taken, block_list, layout) for run in runs]
    lists = {run[0][0]: [_list(block_list, run)] for run in runs}
    kinds = {at: LIST_ITEM for run in runs for at, _, _ in run}
    return inference._replace(block_list=put_blocks(block_list, lists, kinds))


Scored = tuple[int, Row, float]


def _can_be_item(text: str) -> bool:
    """Return whether a line is read as one item when it stands behind a bullet, and is no title of a section."""
    if "|" in text or text.casefold() in KNOWN_SECTIONS:
        return False
    return any(map(str.isalnum, text)) and markers.marker(text) is None


def _runs(scored: list[Scored], texts: list[str]) -> list[list[Scored]]:
    """Return the runs of lines with only a blank line or two between, of which at least one scores enough alone."""
    runs: list[list[Scored]] = []
    last = 0
    for one in scored:
        if not runs or one[0] - last > MAX_STEP or any(texts[last + 1 : one[0]]):
            runs.append([])
        runs[-1].append(one)
        last = one[0]
    return [run for run in runs if len(run) >= MIN_ITEMS and max([score for _, _, score in run]) >= THRESHOLD]


def _last_lines(run: list[Scored], taken: set[int], block_list: BlockList, layout: Layout) -> list[Scored]:
    """Return the short lines that go on with a list right below a title of lists, such as `salt` below `500 g fish`.

    The next title stands above something longer, or is one that the lexicons know; these lines do not.

    taken: the lines of all runs
    """
    texts, kinds = layout.texts, block_list.kinds
    found: list[Scored] = []
    at = run[-1][0] + 1
    if run[0][1][_SINCE_TITLE] > 0:
        return found
    while (
        len(found) < MAX_LAST_LINES
        and at not in taken
        and kinds[at : at + 2] == PARAGRAPH + PARAGRAPH
        and max(len(texts[at]), len(texts[at + 1])) <= MAX_LAST_CHARS
        and texts[at][-1].isalnum()
        and _can_be_item(texts[at])
    ):
        found.append((at, run[-1][1], THRESHOLD - REACH))
        at += 1
    return found


def _list(block_list: BlockList, run: list[Scored]) -> List:
    items = tuple(_item(block_list, at) for at, _, _ in run)
    origin = unchecked.origin(RULE, mean_probability([score for _, _, score in run]), reasons.of_row(run[0][1]))
    span = (items[0].span[0], items[-1].span[1])  # type: ignore[index]
    return unchecked.bullet_list(span, origin, False, items, 1, True)


def _item(block_list: BlockList, at: int) -> ListItem:
    paragraph = paragraph_of(block_list, at)
    return unchecked.list_item(paragraph.span, None, (paragraph,), None)
