"""The level of each heading, from numbers, order and form.

    assign_levels([heading_form("Tea"), heading_form("Brewing")], [0, 2], "pppp", [0, 3, 70, ...])
        [1, 2]

A heading on the first line of all is the title, level 1, unless it names a part (`Summary`, `Chapter 1`); sections
begin at level 2. Numbers, chapters and the questions of an FAQ decide where there are any. Else each heading is
compared with the one before: deeper, the same or less deep, whichever the weights find most likely. Those know how
alike the two and their neighbours are, how much stands below each, and how they begin and end.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from operator import getitem

from articlekit.blocks.line_kinds import HEADING
from articlekit.document import unchecked
from articlekit.document.nodes import Heading
from articlekit.infer.characters import FIGURE, QUESTION
from articlekit.infer.inference import Inference
from articlekit.infer.levels.features import DIVISION, HeadingForm, compare, heading_form, likeness
from articlekit.infer.levels.weights import DEEPER, HIGHER
from articlekit.infer.tuning import Tuning

MAX_LEVEL = 6
# So many open headings are searched for the last chapter: one for each level, and more that stand too deep for one.
MAX_OPEN = 32

# The headings that the next one may stand below, outermost first, each with its level.
Stack = list[tuple[int, HeadingForm]]


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Give each heading its level."""
    groups, headings = inference.groups, inference.headings
    written = _written_headings(inference) if HEADING in groups.kinds else {}
    if not headings and all(node.level for node in written.values()):
        return inference
    where = sorted({*headings, *written}) if written else list(headings)
    known = [written[at].level if at in written else 0 for at in where] if written else ()
    forms = [
        heading_form(written[at].text)
        if at in written and not written[at].level
        else heading_form(groups.texts[at])
        for at in where
    ]
    offsets = [0, *accumulate(map(len, groups.texts))]
    found = dict(zip(where, assign_levels(forms, where, groups.kinds, offsets, known), strict=True))
    levels = {id(node): found[at] for at, node in written.items() if not node.level}
    return _put_levels(inference._replace(levels=found), levels) if levels else inference._replace(levels=found)


def _written_headings(inference: Inference) -> dict[int, Heading]:
    """The headings that are written, by their group. The level of some is not: it is 0."""
    places = [at for at, kind in enumerate(inference.groups.kinds) if kind == HEADING]
    nodes = [block for block in inference.block_list.blocks if isinstance(block, Heading)]
    return dict(zip(places, nodes, strict=False))


def _put_levels(inference: Inference, levels: dict[int, int]) -> Inference:
    """Give their levels to headings that have none. levels: by the identity of the node"""
    blocks = [
        unchecked.heading(block.span, block.origin, levels[id(block)], block.text, block.marks)
        if isinstance(block, Heading) and id(block) in levels
        else block
        for block in inference.block_list.blocks
    ]
    return inference._replace(block_list=inference.block_list._replace(blocks=blocks))


def assign_levels(
    forms: Sequence[HeadingForm],
    places: Sequence[int],
    kinds: str,
    offsets: Sequence[int],
    written: Sequence[int] = (),
) -> list[int]:
    """Find the levels of headings, in reading order.

    places: the number of the line group that each is
    kinds: a letter for each group of the page
    offsets: how many characters stand before each group, and at last of all
    written: the level of those that are written with `#`, which stays, and 0 for the others
    """
    if not forms:
        return []
    top = 1 if places[0] == 0 and not forms[0].kind else 2  # a summary is no article's title
    level = (written and written[0]) or top
    found = [level]
    stack: Stack = [(level, forms[0])]
    floor = 2 if top == 1 and len(forms) > 1 else 1  # the title stays at the bottom of the stack
    asked = False
    for at, cells in enumerate(compare(forms, places, kinds, offsets), 1):
        form, before = forms[at], forms[at - 1]
        if written and written[at]:
            _put_written(stack, form, written[at])
            found.append(written[at])
            continue
        down: int | None = None
        if at == 1 and top == found[0] == 1:
            down = 1
        elif form.number or form.kind or before.kind or asked:
            down = _level_by_rule(form, before, places[at] - places[at - 1], stack, floor)
        asked = form.end == QUESTION and (asked or before.kind == "faq")
        if down is None:
            down = _level_by_weights(cells)
        _put(stack, form, down, floor)
        found.append(stack[-1][0])
    return found


def _put(stack: Stack, form: HeadingForm, down: int, floor: int) -> None:
    """Put a heading on the stack, so many levels below the last one there; those that it ends go."""
    if down > 0:
        stack.append((min(stack[-1][0] + 1, MAX_LEVEL), form))
        return
    if down:
        del stack[max(floor, len(stack) + down) :]
        if down == -1 and not form.number:  # no word says how far up: to where the headings look alike
            while len(stack) > floor and likeness(form, stack[-2][1]) > likeness(form, stack[-1][1]) + 1:
                stack.pop()
    stack[-1] = (stack[-1][0], form)


def _put_written(stack: Stack, form: HeadingForm, level: int) -> None:
    """The same for a heading whose level is known."""
    while len(stack) > 1 and stack[-1][0] >= level:
        stack.pop()
    stack.append((level, form))


def _level_by_rule(form: HeadingForm, before: HeadingForm, gap: int, stack: Stack, floor: int) -> int | None:
    """How many levels a heading stands below the one before, where numbers, chapters or questions say so; else `None`.

    At most 1, and less than 0 for those above.

    gap: how many line groups further down it stands
    """
    if form.kind is DIVISION:
        within = enumerate(stack[: -MAX_OPEN - 1 : -1])
        found = next((up for up, (_, one) in within if _are_named_alike(form, one)), None)
        if found is not None:
            return -found
    if before.kind is DIVISION:
        return 1 if gap == 1 else None  # the title of the chapter
    if form.number and before.number and len(form.number) + len(before.number) > 2:
        return min(1, len(form.number) - len(before.number))
    asks = form.end == QUESTION
    if before.kind == "faq" and asks:
        return 1
    if not asks and before.end == QUESTION and len(stack) > floor and stack[-2][1].kind == "faq":
        return -1  # what asks nothing ends an FAQ whose headings ask
    return None


def _are_named_alike(one: HeadingForm, other: HeadingForm) -> bool:
    """Whether both are chapters, or both are acts."""
    return one.kind is other.kind is DIVISION and _name(one) == _name(other)


def _name(form: HeadingForm) -> str:
    """What such a heading says beside its number: `Chapter 2`, `2. Kapitel`, `第二章`."""
    if len(form.last) == form.size:
        return form.last[-1:]
    return form.last if form.begin == FIGURE else form.word


def _level_by_weights(cells: tuple[int, ...]) -> int:
    """What the weights find most likely: 1 for a level deeper, 0 for the same, -1 for a level up."""
    deeper = sum(map(getitem, DEEPER, cells))
    higher = sum(map(getitem, HIGHER, cells))
    return 1 if deeper > 0 and deeper > higher else -1 if higher > 0 else 0
