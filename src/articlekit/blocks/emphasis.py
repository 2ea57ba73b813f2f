"""Stars of Markdown in a text that is none: what they enclose is strong or emphasised, and they are no words.

    **Tickets**                                  a line of its own is read without its stars
    - **Where:** the quay                        Mark("strong", 0, 6) over "Where: the quay"

A pair stands between white space or punctuation, so `2**8`, `f(*args, **kwargs)` and a star behind a price stay.
Underscores are left alone: they stand in names.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final, TypeVar

from articlekit.blocks import code
from articlekit.document import unchecked
from articlekit.document.marks import Mark, MarkKind
from articlekit.document.nodes import Cell, Heading, Node, Paragraph, Table

NodeT = TypeVar("NodeT", bound=Node)

_BEFORE, _BEHIND = r"(?<![^\s(\[“‘\"'—–/-])", r"(?![^\s.,;:!?)\]”’\"'—–/-])"
# Within two stars, one of them alone is a word's own or emphasises.
_INNER: Final = r"((?:[^*\n]|\*(?!\*))+)"
_STRONG: Final = re.compile(rf"{_BEFORE}(\*\*\*?)(?=[^\s*]){_INNER}(?<=[^\s])\1{_BEHIND}")
_EMPHASIS: Final = re.compile(rf"{_BEFORE}(\*)(?=[^\s*])([^*\n]+)(?<=[^\s])\1{_BEHIND}")
_WHOLE: Final = re.compile(rf"(\*\*\*?)(?=[^\s*]){_INNER}(?<=[^\s])\1").fullmatch


def strip_lines(lines: list[str], starts: Sequence[int]) -> tuple[list[str], Sequence[int]]:
    """Return the lines, those that are strong as a whole without their stars, and where each begins then.

    Lines of code in fences keep theirs.
    """
    bare, places = list(lines), array("q", starts)
    fenced = code.find(lines)
    end = 0
    for at, line in enumerate(lines):
        end = max(end, fenced.get(at, 0))
        if at >= end and line.lstrip()[:2] == "**" and (found := _WHOLE(line.strip())) is not None:
            text = line.strip()[len(found[1]) : -len(found[1])]
            bare[at] = text
            places[at] += line.index(found[1]) + len(found[1])
    return bare, places


def read(nodes: Sequence[Node], text: str) -> list[Node]:
    """Return the nodes of `text` with marks in place of stars. Single stars count only in a text with a pair of two."""
    if _STRONG.search(text) is None:
        return list(nodes)
    return [_read(node) for node in nodes]


def _read(node: NodeT) -> NodeT:
    """Return a node with marks in place of the stars in its texts, those of what it holds included."""
    if isinstance(node, Paragraph | Heading | Cell):
        if "*" not in node.text:
            return node
        text, marks = _read_marks(node.text)
        return unchecked.evolve(node, text=text, marks=marks)
    if isinstance(node, Table):
        header = None if node.header is None else _read(node.header)
        return unchecked.evolve(node, header=header, rows=tuple(map(_read, node.rows)))
    if (field := _HOLD.get(node.type)) is not None:
        return unchecked.evolve(node, **{field: tuple(map(_read, node.child_nodes))})
    return node


# The fields of what else holds such texts.
_HOLD: Final = {"list": "items", "list_item": "children", "row": "cells", "blockquote": "children"}


def _read_marks(text: str) -> tuple[str, tuple[Mark, ...]]:
    """Return the text without its stars, and what they mark."""
    text, strong = _cut(text, _STRONG, "strong", ())
    text, marks = _cut(text, _EMPHASIS, "emphasis", strong)
    return text, tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def _cut(text: str, pattern: re.Pattern[str], kind: MarkKind, marks: Sequence[Mark]) -> tuple[str, list[Mark]]:
    """Return the text without these stars, with a mark for each pair; `marks` moves to where the text is."""
    starts = [mark.start for mark in marks]
    pairs = [found for found in pattern.finditer(text) if not _crosses(found.span(2), marks, starts)]
    if not pairs:
        return text, list(marks)
    stars = [span for found in pairs for span in (found.span(1), (found.end(2), found.end()))]
    edges = [begin for begin, _ in stars]
    sizes = list(accumulate([end - begin for begin, end in stars], initial=0))

    def moved(at: int) -> int:
        return at - sizes[bisect_left(edges, at)]

    parts = [text[end:begin] for end, begin in zip([0, *[end for _, end in stars]], [*edges, len(text)], strict=True)]
    own = [Mark(kind, moved(found.start(2)), moved(found.end(2))) for found in pairs]
    return "".join(parts), [*own, *[Mark(mark.kind, moved(mark.start), moved(mark.end)) for mark in marks]]


def _crosses(span: tuple[int, int], marks: Sequence[Mark], starts: Sequence[int]) -> bool:
    """Return whether a pair begins within a mark and ends beyond it, or the reverse. marks: apart and in order"""
    begin, end = span
    for at in {bisect_right(starts, begin) - 1, bisect_right(starts, end) - 1} - {-1}:
        mark = marks[at]
        if mark.start < begin < mark.end < end or begin < mark.start < end < mark.end:
            return True
    return False
