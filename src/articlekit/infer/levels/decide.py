"""The level of each heading: the title is 1, its main parts are 2, parts of those 3, and so on.

    assign_levels(heading_forms(groups, [0, 2, 5, 9]), title=True)      [1, 2, 3, 2]

Headings are placed one by one below the open ones above them. Numbers decide where there are any: headings of one
series share a level, and 2.1 stands below 2. Else two models of trees decide: whether a heading stands below the one
before, and if not, whose sibling it is. They read what the levels of similar headings were.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from articlekit.blocks.line_kinds import HEADING
from articlekit.document import unchecked
from articlekit.document.nodes import Heading
from articlekit.infer.inference import Inference
from articlekit.infer.levels.features import (
    DIVISION,
    HeadingForm,
    Memory,
    deeper_row,
    heading_forms,
    sibling_row,
)
from articlekit.infer.levels.weights import deeper, sibling
from articlekit.infer.tuning import Tuning

MAX_LEVEL: Final = 6
# A series begins deeper than a later heading of it can stand: then it gets the level of that one, and all levels are
# assigned again, so often at most.
MAX_ROUNDS: Final = 3
Series = tuple[str, str]
# Whether a heading stands below the one before; whose arguments are those of `deeper_row`.
IsDeeper = Callable[[list[HeadingForm], int, list[int], Memory], bool]
# Whether it is a sibling of an open heading; whose arguments are those of `sibling_row`.
IsSibling = Callable[[list[HeadingForm], int, list[int], int, Memory], bool]


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Give each heading its level."""
    groups, headings = inference.groups, inference.headings
    written = written_headings(inference) if HEADING in groups.kinds else {}
    if not headings and all(node.level for node in written.values()):
        return inference
    if len(headings) == 1 and not written:
        return inference._replace(levels=dict.fromkeys(headings, 1 if inference.title in headings else 2))
    where = sorted({*headings, *written}) if written else list(headings)
    known = [written[at].level if at in written else 0 for at in where] if written else ()
    forms = heading_forms(groups, where, {at: node.text for at, node in written.items()})
    found = dict(zip(where, assign_levels(forms, where[0] == inference.title, known), strict=True))
    levels = {id(node): found[at] for at, node in written.items() if not node.level}
    return put_levels(inference._replace(levels=found), levels) if levels else inference._replace(levels=found)


def written_headings(inference: Inference) -> dict[int, Heading]:
    """The headings that are written, by their group. The level of some is not: it is 0."""
    places = [at for at, kind in enumerate(inference.groups.kinds) if kind == HEADING]
    block_list = inference.block_list
    nodes = [
        block
        for block, line in zip(block_list.blocks, block_list.first_lines(), strict=True)
        if isinstance(block, Heading) and block_list.kinds[line] == HEADING  # not that of a contents list
    ]
    return dict(zip(places, nodes, strict=True))


def put_levels(inference: Inference, levels: dict[int, int]) -> Inference:
    """Give their levels to headings that have none. levels: by the identity of the node"""
    blocks = [
        unchecked.heading(block.span, block.origin, levels[id(block)], block.text, block.marks)
        if isinstance(block, Heading) and id(block) in levels
        else block
        for block in inference.block_list.blocks
    ]
    return inference._replace(block_list=inference.block_list._replace(blocks=blocks))


def is_deeper(forms: list[HeadingForm], at: int, open_headings: list[int], memory: Memory) -> bool:
    """Whether a heading stands below the one before."""
    return deeper(deeper_row(forms, at, open_headings, memory)) > 0


def is_sibling(forms: list[HeadingForm], at: int, open_headings: list[int], up: int, memory: Memory) -> bool:
    """Whether a heading that is not below the one before is a sibling of an open one, and not of one above that."""
    return sibling(sibling_row(forms, at, open_headings, up, memory)) > 0


def assign_levels(
    forms: list[HeadingForm],
    title: bool,
    written: Sequence[int] = (),
    is_deeper: IsDeeper = is_deeper,
    is_sibling: IsSibling = is_sibling,
) -> list[int]:
    """Find the levels of headings, in reading order.

    title: whether the first one is the article's title
    written: the level of those that are written with `#`, which stays, and 0 for the others
    is_deeper, is_sibling: what decides where numbers do not
    """
    series_levels: dict[Series, int] = {}
    levels: list[int] = []
    for _ in range(MAX_ROUNDS):
        levels = _assign(forms, title, written, dict(series_levels), is_deeper, is_sibling)
        split = _highest_of_split(forms, levels)
        if not split:
            break
        series_levels.update(split)
    return levels


def _highest_of_split(forms: list[HeadingForm], levels: list[int]) -> dict[Series, int]:
    """The highest level of each series whose headings have several, the title left out."""
    found: dict[Series, set[int]] = {}
    for form, level in zip(forms, levels, strict=True):
        if form.number and level > 1:
            found.setdefault(form.series, set()).add(level)
    return {series: min(given) for series, given in found.items() if len(given) > 1}


def _assign(
    forms: list[HeadingForm],
    title: bool,
    written: Sequence[int],
    series_levels: dict[Series, int],
    is_deeper: IsDeeper,
    is_sibling: IsSibling,
) -> list[int]:
    """One round of `assign_levels`. series_levels: of the series whose level is known before"""
    levels: list[int] = []
    open_headings: list[int] = []  # those that the next one may stand below, outermost first; no title
    memory: Memory = {}
    for at, form in enumerate(forms):
        if written and written[at]:
            level = written[at]
        elif not open_headings:
            level = 1 if title and at == 0 else 2
        else:
            level = _level(forms, at, levels, open_headings, memory, series_levels, is_deeper, is_sibling)
        while open_headings and levels[open_headings[-1]] >= level:
            open_headings.pop()
        levels.append(level)
        if level > 1:
            open_headings.append(at)
        if form.number and level > 1:
            series_levels.setdefault(form.series, level)
        for key in form.keys:
            memory[key] = len(open_headings)
    return levels


def _level(
    forms: list[HeadingForm],
    at: int,
    levels: list[int],
    open_headings: list[int],
    memory: Memory,
    series_levels: dict[Series, int],
    is_deeper: IsDeeper,
    is_sibling: IsSibling,
) -> int:
    """The level of a heading that others are open above."""
    form, before = forms[at], forms[at - 1]
    last = levels[open_headings[-1]]
    below = min(last + 1, MAX_LEVEL)
    if form.number:
        known = series_levels.get(form.series, 0)
        if known:
            return min(known, below)
        if len(form.number) > 1:
            for one in reversed(open_headings[-MAX_LEVEL:]):
                if forms[one].number == form.number[:-1]:
                    return min(levels[one] + 1, MAX_LEVEL)
    if before.kind == DIVISION and before.groups == 0:
        return below  # the title of the chapter
    if before.kind == "faq" and form.asks:
        return below
    # A contents list names its siblings, so nothing stands below its title.
    if before.kind != "contents" and is_deeper(forms, at, open_headings, memory):
        return below
    # A text with written headings may have more open ones than levels.
    up = 0
    while up + 1 < min(len(open_headings), MAX_LEVEL) and not is_sibling(forms, at, open_headings, up, memory):
        up += 1
    return levels[open_headings[-1 - up]]
