"""The titles that written contents lists name, and how deep each stands there."""

from __future__ import annotations

from articlekit.blocks import BlockList, contents_list
from articlekit.blocks.line_kinds import CONTENTS_ENTRY


def named_titles(block_list: BlockList) -> dict[str, int]:
    """Return the titles, as `contents_list.key` compares them, with their depth from 0."""
    if CONTENTS_ENTRY not in block_list.kinds:
        return {}
    lines = [line for line, kind in zip(block_list.lines, block_list.kinds, strict=True) if kind == CONTENTS_ENTRY]
    return dict(contents_list.depths(lines))
