"""How nodes are written in chunks: as plain text, or as Markdown (`markdown_form`).

    PLAIN.leaf(Heading(2, "Brewing"), "- ", "  ").whole     - Brewing

A leaf that is too large is cut in its `source`; each part is then written by `write`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import attrs

from articlekit.document.marks import plain
from articlekit.document.nodes import Code, Heading, Html, List, Paragraph, Row, Table
from articlekit.document.pipe_rows import plain_header, plain_row

Leaf = Heading | Paragraph | Code | Html


class Text(NamedTuple):
    """The text of a leaf.

    source: what may be cut
    before: how many characters of it are the marker of an item or quote
    write: takes where a part of it starts, and the part; returns it as it is written
    """

    source: str
    before: int
    write: Callable[[int, str], str]

    @property
    def whole(self) -> str:
        """All of it as it is written."""
        return self.write(0, self.source)


@attrs.frozen
class Form:
    """A way of writing.

    between: what stands between two blocks whose lines are indented in this way
    leaf: the text of a leaf, with the marker before its first line and the indentation of the others
    row: a row of a table
    header: the lines of a table above its rows
    marker: what stands before the first line of an item; other lines are indented as far as `indent` says
    """

    between: Callable[[str], str]
    leaf: Callable[[Leaf, str, str], Text]
    row: Callable[[Row], str]
    header: Callable[[Table], list[str]]
    marker: Callable[[List, int], str]
    indent: Callable[[str], str]


def text_of(node: Leaf) -> str:
    """Return the text of a leaf where marks are not shown."""
    return node.text if isinstance(node, Code | Html) else plain(node.text, node.marks)


def verbatim(text: str, marker: str, indent: str) -> Text:
    """Return a text that is written as it is cut."""
    return Text(marker + text.replace("\n", f"\n{indent}"), len(marker), lambda start, part: part)


def plain_marker(node: List, at: int) -> str:
    """Return what stands before the first line of the item at `at`."""
    return f"{node.start + at}. " if node.ordered else "- "


PLAIN = Form(
    between=lambda indent: "\n",
    leaf=lambda node, marker, indent: verbatim(text_of(node), marker, indent),
    row=plain_row,
    header=plain_header,
    marker=plain_marker,
    indent=lambda marker: "  ",
)
