"""Chunks as Markdown: with links, emphasis, fences and blank lines. A leaf that is cut is whole Markdown in each part.

MARKDOWN.leaf(paragraph, "- ", "  ").write(0, "Tea is")     - **Tea is**
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

import attrs

from articlekit.chunking.rendering import Form, Leaf, Text, plain_marker, verbatim
from articlekit.document.marks import Mark
from articlekit.document.nodes import Code, Heading, Html, Paragraph
from articlekit.formats.markdown import inline, raw_html, writer
from articlekit.formats.text import BOXES


def _markdown_leaf(node: Leaf, marker: str, indent: str) -> Text:
    if isinstance(node, Html):
        return verbatim(raw_html.write_block(node.text), marker, indent)  # what was a comment stays one

    clip = _clipper(() if isinstance(node, Code) else node.marks)

    def write(start: int, part: str) -> str:
        before = marker
        if start:
            before = indent if node.text[start - 1] == "\n" else ""
        text = _markdown_part(node, start, part, clip(start, start + len(part)))
        return before + text.replace("\n", f"\n{indent}")

    return Text(node.text, 0, write)


def _markdown_part(node: Heading | Paragraph | Code, start: int, part: str, marks: list[Mark]) -> str:
    if isinstance(node, Code):
        return writer.write_code(attrs.evolve(node, text=part))
    if isinstance(node, Heading) and start == 0:
        return f"{'#' * node.level} {inline.write(part, marks, 'heading')}"
    return inline.write(part, marks, "paragraph")


def _clipper(marks: Sequence[Mark]) -> Callable[[int, int], list[Mark]]:
    """Return a function for the marks over `text[start:end]`, as they stand in that part."""
    starts = [mark.start for mark in marks]
    around: list[int] = []  # of each mark, the index of the one that it stands in; so those open at a place are few
    inside: list[int] = []
    for at, mark in enumerate(marks):
        while inside and marks[inside[-1]].end <= mark.start:
            inside.pop()
        around.append(inside[-1] if inside else -1)
        inside.append(at)

    def clip(start: int, end: int) -> list[Mark]:
        first = bisect_left(starts, start)
        found = list(marks[first : bisect_left(starts, end)])
        at = first - 1
        while at >= 0:
            if marks[at].end > start:
                found.insert(0, marks[at])
            at = around[at]
        return [
            attrs.evolve(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start) for mark in found
        ]

    return clip


MARKDOWN = Form(
    between=lambda indent: f"\n{indent.rstrip()}\n",
    leaf=_markdown_leaf,
    row=writer.write_row,
    header=writer.write_table_header,
    marker=lambda node, at: plain_marker(node, at) + BOXES[node.items[at].checked],
    indent=lambda marker: " " * len(marker.partition("[")[0]),
)
