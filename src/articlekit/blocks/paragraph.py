"""Paragraphs out of lines, without the blanks at their ends.

part_of("  Older than ", 40)                             (42, "Older than")
paragraph_of([(42, "Older than"), (53, "the cup.")])     Paragraph("Older than\\nthe cup."), span (42, 61)
"""

from __future__ import annotations

from collections.abc import Sequence

from articlekit.document import unchecked
from articlekit.document.nodes import Paragraph
from articlekit.document.validators import BLANKS

# What a line says, behind the offset where that begins.
Part = tuple[int, str]


def part_of(line: str, start: int) -> Part:
    """Return what a line says that stands at this offset."""
    text = line.strip(BLANKS)
    return start + line.index(text), text


def paragraph_of(parts: Sequence[Part]) -> Paragraph:
    start, (last, text) = parts[0][0], parts[-1]
    return unchecked.paragraph((start, last + len(text)), None, "\n".join([text for _, text in parts]), ())
