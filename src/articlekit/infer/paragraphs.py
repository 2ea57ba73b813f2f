"""Nodes in place of the bare lines: headings as they were decided, and paragraphs of one or more lines.

    build(inference)      [Heading(2, "Brewing", origin=...), Paragraph("Warm the pot first, then pour.")]
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from articlekit.blocks.line_kinds import PARAGRAPH
from articlekit.document import unchecked
from articlekit.document.nodes import Node, Origin, Span
from articlekit.document.views import BOILERPLATE
from articlekit.infer.boilerplate.nodes import mark_blocks
from articlekit.infer.inference import Boilerplate, Decision, Inference


def build(inference: Inference) -> list[Node]:
    """Make the blocks of the text, with nodes in place of the bare lines.

    A paragraph of several lines keeps their line breaks, a heading has spaces there; the span covers them.
    """
    lines, starts, _, blocks = inference.block_list
    first_lines = inference.groups.first_lines
    headings = {first_lines[at]: (decision, inference.levels[at]) for at, decision in inference.headings.items()}
    boilerplate = {first_lines[at]: found for at, found in inference.boilerplate.items()}
    last_lines = _last_lines(inference)
    nodes: list[Node] = []
    done = -1  # the last line that is in a node
    for block in blocks:
        if block.__class__ is not int:
            nodes.append(block)  # type: ignore[arg-type]
            continue
        if block <= done:
            continue
        done = block
        line = lines[block]
        text = line.strip()
        start = starts[block] + (0 if text is line else len(line) - len(line.lstrip()))
        end = start + len(text)
        separator = " " if block in headings else "\n"
        if block in last_lines:
            done = last_lines[block]
            text = separator.join([line.strip() for line in lines[block : done + 1]])
            end = starts[done] + len(lines[done].rstrip())
        if block in headings:
            nodes.append(_heading((start, end), text, *headings[block]))
        else:
            origin = _boilerplate_origin(boilerplate, first_lines, block, done) if boilerplate else None
            nodes.append(unchecked.paragraph((start, end), origin, text, ()))
    return mark_blocks(nodes, boilerplate, starts) if boilerplate else nodes


def _boilerplate_origin(
    boilerplate: dict[int, Boilerplate], first_lines: Sequence[int], first: int, last: int
) -> Origin | None:
    """Return the origin of a paragraph of these lines that is boilerplate: all its line groups are.

    first_lines: the first line of each line group
    """
    found = boilerplate.get(first)
    if found is None:
        return None
    inner = first_lines[bisect_right(first_lines, first) : bisect_right(first_lines, last)]
    if not all(at in boilerplate for at in inner):
        return None
    return unchecked.origin(BOILERPLATE, found.confidence, found.reasons)


def _heading(span: Span, text: str, decision: Decision, level: int) -> Node:
    origin = unchecked.origin(decision.rule, decision.confidence, decision.reasons)
    return unchecked.heading(span, origin, level, text, ())


def _last_lines(inference: Inference) -> dict[int, int]:
    """Return the last line of each paragraph or heading of several bare lines, by its first line."""
    groups, kinds = inference.groups, inference.block_list.kinds
    if not any(groups.gaps) and len(groups.first_lines) == len(kinds) and not inference.goes_on:
        return {}
    first_lines = enumerate(groups.first_lines)
    number, line = next(first_lines, (0, -1))
    last_lines: dict[int, int] = {}
    first = 0
    titled = 0 in inference.headings  # whether the line above belongs to a heading
    marked = 0 in inference.boilerplate  # whether it is boilerplate
    for at in range(1, len(kinds)):
        if line < at:
            number, line = next(first_lines, (number, len(kinds)))
        goes_on = kinds[at] == kinds[at - 1] == PARAGRAPH
        if line == at:
            titled_above, titled = titled, number in inference.headings
            marked_above, marked = marked, number in inference.boilerplate
            goes_on = goes_on and groups.separated and not (titled or titled_above) and marked == marked_above
        if inference.goes_on.get(at, goes_on):
            last_lines[first] = at
        else:
            first = at
    return last_lines
