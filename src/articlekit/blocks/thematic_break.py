"""Thematic breaks: three or more `-`, `*` or `_` and nothing else.

* * *
"""

from __future__ import annotations

from typing import Final

from articlekit.blocks.line_kinds import THEMATIC_BREAK
from articlekit.blocks.rules import Blocks, RuleInput
from articlekit.document import unchecked

_NEXT: Final = frozenset(" \t-*_")


def read(source: RuleInput, at: int) -> Blocks | None:
    line = source.lines[at]
    if line[1:2] not in _NEXT or not is_break(line):
        return None
    start = source.starts[at]
    return (unchecked.thematic_break((start, start + len(line.rstrip())), None),), THEMATIC_BREAK


def is_break(line: str) -> bool:
    """Return whether nothing but a break stands on the line."""
    sign = line.lstrip(" \t")[:1]
    return sign in _SIGNS and not line.strip(sign + " \t") and line.count(sign) >= 3


_SIGNS: Final = frozenset("-*_")
