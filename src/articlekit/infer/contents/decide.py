"""The levels that contents lists write: of their own titles, and of the headings that they name.

    Contents                       History        level 2
    1 History                      Early years    level 3, because 1.1 is deeper than 1
    1.1 Early years                Boats          level 2
    2 Boats

Without depths in the list, every heading stays at the level that it has without the list.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import Final

from articlekit.blocks import contents_list
from articlekit.blocks.line_kinds import CONTENTS_TITLE
from articlekit.document import unchecked
from articlekit.document.nodes import Heading
from articlekit.infer.contents.features import named_titles
from articlekit.infer.inference import Inference
from articlekit.infer.levels.decide import put_levels, written_headings
from articlekit.infer.tuning import Tuning

MAX_LEVEL: Final = 6
# Neither the title of a contents list nor what it names is the title of the article.
MIN_LEVEL: Final = 2


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Put in the levels that contents lists say."""
    if CONTENTS_TITLE not in inference.block_list.kinds:
        return inference
    linked = {at: node for at, node in written_headings(inference).items() if node.origin is not None}
    levels = _levels_by_depth(inference, linked)
    inference = put_levels(inference._replace(levels=levels), {id(node): levels[at] for at, node in linked.items()})
    return _put_title_levels(inference)


def _levels_by_depth(inference: Inference, linked: Mapping[int, Heading]) -> dict[int, int]:
    """Return the levels of the headings, those that a list names as deep below each other as it says.

    linked: the headings with a link beside them, whose level is not written
    """
    titles = named_titles(inference.block_list)
    levels: dict[int, int] = {}
    top = 0  # the level of depth 0, once known
    shift = 0
    for at, level in inference.levels.items():
        text = linked[at].text if at in linked else inference.groups.texts[at]
        depth = titles.get(contents_list.key(text))
        if at not in inference.headings and at not in linked:  # written with its level
            shift = 0
        elif depth is not None:
            level = max(level, MIN_LEVEL)
            top = top or max(MIN_LEVEL, level - depth)
            shift = top + depth - level if max(titles.values()) else 0
        levels[at] = min(MAX_LEVEL, max(1, level + shift))
    return levels


def _put_title_levels(inference: Inference) -> Inference:
    """Give the titles of contents lists the level of the heading that follows."""
    block_list, groups = inference.block_list, inference.groups
    lines = [groups.first_lines[at] for at in inference.levels]
    levels = list(inference.levels.values())
    blocks = list(block_list.blocks)
    firsts = block_list.first_lines()
    for place, (block, line) in enumerate(zip(blocks, firsts, strict=True)):
        if not isinstance(block, Heading) or block.level or block_list.kinds[line] != CONTENTS_TITLE:
            continue
        below = bisect_left(lines, line)
        level = levels[below] if below < len(levels) else levels[-1] if levels else MIN_LEVEL
        level = max(level, MIN_LEVEL)
        if below:
            level = min(level, levels[below - 1] + 1)
        blocks[place] = unchecked.evolve(block, level=level)
    return inference._replace(block_list=block_list._replace(blocks=blocks))
