"""The level of each heading: the title is 1, its main parts are 2, parts of those 3, and so on.

Levels that are written with `#` stay. `outlines` finds the others.
"""

from __future__ import annotations

from articlekit.blocks.line_kinds import HEADING
from articlekit.document import unchecked
from articlekit.document.nodes import Heading
from articlekit.infer.inference import Inference
from articlekit.infer.levels.features import heading_forms
from articlekit.infer.levels.outlines import assign_levels
from articlekit.infer.tuning import Tuning


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
    """Return the headings that are written, by their group. The level of some is not: it is 0."""
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
        unchecked.evolve(block, level=levels[id(block)]) if id(block) in levels else block
        for block in inference.block_list.blocks
    ]
    return inference._replace(block_list=inference.block_list._replace(blocks=blocks))
