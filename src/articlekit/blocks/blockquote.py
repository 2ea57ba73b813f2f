"""Quotes: lines behind `>`, nested by more of them. The lines of a paragraph in a quote belong together.

> The sea gives,
> the sea takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from articlekit.blocks.line_kinds import BLOCKQUOTE
from articlekit.blocks.paragraph import paragraph_of, part_of
from articlekit.blocks.rules import Blocks, RuleInput
from articlekit.document import unchecked
from articlekit.document.nodes import Node

# Deeper quotes are read as plain text. Real articles stay below 4; the limit keeps ">" * 5000 from exhausting the
# stack.
MAX_DEPTH: Final = 8


def read(source: RuleInput, at: int) -> Blocks | None:
    lines, starts = source.lines, source.starts
    if lines[at].startswith(">>>") or lines[at][1:2].isdigit():  # a prompt of an interpreter; more than so many
        return None
    if source.depth >= MAX_DEPTH:
        return None
    end = at
    while end < len(lines) and lines[end][:1] == ">":
        end += 1
    widths = [2 if line[1:2] == " " else 1 for line in lines[at:end]]
    inner = [line[width:] for line, width in zip(lines[at:end], widths, strict=True)]
    behind = [start + width for start, width in zip(starts[at:end], widths, strict=True)]
    _, found = source.read_nested("\n".join(inner), inner, behind, source.depth + 1)
    children = _paragraphs(found, inner, behind)
    span = (starts[at], starts[end - 1] + len(lines[end - 1].rstrip()))
    return (unchecked.quote(span, None, tuple(children)),), BLOCKQUOTE * (end - at)


def _paragraphs(found: list[Node | int], lines: list[str], starts: Sequence[int]) -> list[Node]:
    """Return `found` with each run of neighbouring bare lines made one paragraph."""
    done: list[Node] = []
    for bare, run in groupby(enumerate(found), key=_series):
        if bare is None:
            done += [node for _, node in run if isinstance(node, Node)]
        else:
            done.append(paragraph_of([part_of(lines[at], starts[at]) for _, at in run if isinstance(at, int)]))
    return done


def _series(numbered: tuple[int, Node | int]) -> int | None:
    """Return the same number for bare lines that follow each other, `None` for nodes."""
    at, block = numbered
    return block - at if isinstance(block, int) else None
