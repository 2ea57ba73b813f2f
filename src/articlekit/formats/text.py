"""Flattened text, as an extractor leaves it: a line per block and no blank lines.

    Brewing
    Warm the pot first.
    | Tea | Minutes |
    |---|---|
    | green | 2 |

`loads` is `parse`. Text that was written here stays the same when it is parsed and written again. A line that means
nothing in one place may be a row or an item in another, so `dumps` parses what it wrote and writes that, until nothing
changes. If texts come back in a circle, the result is the first of them in the order of their characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from articlekit import blocks
from articlekit.assemble import flatten
from articlekit.document import nodes
from articlekit.document.marks import plain
from articlekit.document.pipe_rows import plain_header, plain_row

# How often a text is read again at most. Most texts settle at once, real pages and hostile texts within 4 rounds.
MAX_ROUNDS = 16


def dumps(doc: nodes.Document) -> str:
    """Write the text of `doc`, without a line break at its end and without levels and marks."""
    texts = [_flatten(doc)]
    for _ in range(MAX_ROUNDS):
        again = _flatten(loads(texts[-1]))
        if again in texts:
            # Settled, or in a circle: a guess may depend on an indentation that the guess caused.
            return min(texts[texts.index(again) :])
        texts.append(again)
    return texts[-1]


def loads(data: str, *, known_titles: Mapping[str, str] | None = None) -> nodes.Document:
    """Parse flattened text; see `articlekit.parse`."""
    from articlekit.pipeline import parse

    return parse(data, known_titles=known_titles)


def _flatten(doc: nodes.Document) -> str:
    return "\n".join(_blocks(doc.children))


def _blocks(children: tuple[nodes.Node, ...]) -> Iterator[str]:
    """Write the lines of blocks that follow each other; a blank one only where pipes would become a table.

    Sections and pairs are flattened: whether a line is a heading must not change the lines around it, or the text would
    not settle when it is read again.
    """
    above = ""
    below_table = False
    for child in flatten(children):
        is_table = isinstance(child, nodes.Table)
        first = True
        for line in _lines(child):
            # Only beside a table: a blank line between other lines with pipes could make a table of one of them.
            if first and "|" in above and "|" in line and (is_table or below_table):
                yield ""
            yield line
            above, first = line, False
        below_table = is_table


def _lines(node: nodes.Node) -> Iterator[str]:
    match node:
        case nodes.Heading() if text := plain(node.text, node.marks):
            # Some bare lines would be read as something else.
            yield text if blocks.read(text).kinds == "p" else f"{'#' * node.level} {text}"
        case nodes.Paragraph() if text := plain(node.text, node.marks):
            yield from text.split("\n")
        case nodes.Table():
            yield from plain_header(node)
            yield from map(plain_row, node.rows)
        case nodes.List():
            for number, item in enumerate(node.items, node.start):
                yield from _item(item, (f"{number}. " if node.ordered else "- ") + BOXES[item.checked])
        case nodes.Blockquote():
            for at, child in enumerate(flatten(node.children)):
                if at:
                    yield ">"
                for line in _lines(child):
                    yield f"> {line}"
        case nodes.Code():
            ticks = fence(node.text)
            yield ticks + " ".join(filter(None, (node.language, node.meta)))
            yield from node.text.split("\n")
            yield ticks
        case nodes.Html():
            yield from node.text.split("\n")
        case nodes.ThematicBreak():
            yield "***"


# The box of a task, by whether it is checked.
BOXES = {None: "", False: "[ ] ", True: "[x] "}


def _item(item: nodes.ListItem, marker: str) -> Iterator[str]:
    lines = _blocks(item.children)
    first = next(lines, None)
    if first is None:
        return
    if isinstance(item.children[0], nodes.List):
        yield marker
        yield "  " + first
    else:
        yield marker + first
    for line in lines:
        yield "  " + line


_FENCES = re.compile("`{3,}")


def fence(code: str) -> str:
    """Choose a fence that is longer than any in the code."""
    return "`" * max((len(found) + 1 for found in _FENCES.findall(code)), default=3)
