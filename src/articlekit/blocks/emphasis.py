"""Stars of Markdown in a text that is none: what they enclose is strong or emphasised, and they are no words.

    **Tickets**                                  a line of its own is read without its stars
    - **Where:** the quay                        Mark("strong", 0, 6) over "Where: the quay"

A pair stands between white space or punctuation, so `2**8`, `f(*args, **kwargs)` and a star behind a price stay.
Underscores are left alone: they stand in names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from articlekit.blocks import code
from articlekit.document import unchecked
from articlekit.document.marks import Mark
from articlekit.document.nodes import Blockquote, Cell, Heading, List, ListItem, Node, Paragraph, Row, Table

NodeT = TypeVar("NodeT", bound=Node)

_BEFORE, _BEHIND = r"(?<![^\s(\[“‘\"'—–/-])", r"(?![^\s.,;:!?)\]”’\"'—–/-])"
_STRONG = re.compile(rf"{_BEFORE}(\*\*\*?)(?=[^\s*])([^*\n]*[^\s*])\1{_BEHIND}")
_PAIRS = re.compile(rf"{_BEFORE}(\*{{1,3}})(?=[^\s*])([^*\n]*[^\s*])\1{_BEHIND}")
_WHOLE = re.compile(r"(\*\*\*?)(?=[^\s*])[^*]*[^\s*]\1").fullmatch


def strip_lines(lines: list[str], starts: list[int]) -> tuple[list[str], list[int]]:
    """The lines, those that are strong as a whole without their stars, and where each begins then.

    Lines of code in fences keep theirs.
    """
    bare, places = list(lines), list(starts)
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
    """The nodes of `text` with marks in place of stars. Single stars count only in a text with a pair of two."""
    if _STRONG.search(text) is None:
        return list(nodes)
    return [_read(node) for node in nodes]


def _read(node: Node) -> Node:
    """A node with marks in place of the stars in its texts, those of what it holds included."""
    if isinstance(node, Paragraph):
        return unchecked.paragraph(node.span, node.origin, *_marked(node))
    if isinstance(node, Heading):
        return unchecked.heading(node.span, node.origin, node.level, *_marked(node))
    if isinstance(node, Cell):
        return unchecked.cell(node.span, node.origin, *_marked(node))
    if isinstance(node, List):
        return unchecked.bullet_list(node.span, node.origin, node.ordered, _all(node.items), node.start, node.tight)
    if isinstance(node, ListItem):
        return unchecked.list_item(node.span, node.origin, _all(node.children), node.checked)
    if isinstance(node, Table):
        header = None if node.header is None else _read(node.header)
        return unchecked.table(node.span, node.origin, header, _all(node.rows), node.align)
    if isinstance(node, Row):
        return unchecked.row(node.span, node.origin, _all(node.cells))
    if isinstance(node, Blockquote):
        return unchecked.quote(node.span, node.origin, _all(node.children))
    return node


def _all(nodes: tuple[NodeT, ...]) -> tuple[NodeT, ...]:
    return tuple([_read(node) for node in nodes])  # type: ignore[misc]


def _marked(node: Paragraph | Heading | Cell) -> tuple[str, tuple[Mark, ...]]:
    """The text of a leaf without its stars, and what they mark."""
    if "*" not in node.text:
        return node.text, node.marks
    parts: list[str] = []
    marks: list[Mark] = []
    size = done = 0
    for found in _PAIRS.finditer(node.text):
        before, inner = node.text[done : found.start()], found[2]
        parts += [before, inner]
        size += len(before)
        marks.append(Mark("emphasis" if len(found[1]) == 1 else "strong", size, size + len(inner)))
        size += len(inner)
        done = found.end()
    return "".join([*parts, node.text[done:]]), tuple(marks)
