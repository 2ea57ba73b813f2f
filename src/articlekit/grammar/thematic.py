"""Thematic breaks: three or more `-`, `*` or `_` and nothing else.

* * *
"""

from __future__ import annotations

from articlekit import construct
from articlekit.grammar.page import Answer, Page

_NEXT = frozenset(" \t-*_")


def read(page: Page, at: int) -> Answer:
    line = page.lines[at]
    if line[1:2] not in _NEXT or not is_break(line):
        return None
    start = page.starts[at]
    return (construct.thematic_break((start, start + len(line.rstrip())), None),), "r"


def is_break(line: str) -> bool:
    """Whether nothing but a break stands on the line."""
    signs = line.replace(" ", "").replace("\t", "")
    return len(signs) >= 3 and signs == signs[0] * len(signs) and signs[0] in "-*_"
