"""What must hold for every tree that is parsed, whatever the text says.

    sound(parse(text), text)

Readers build nodes without checks; here each node is built again with all of them. And nothing of the source may be
lost or invented: what no leaf holds is white space or syntax, and each leaf stands where it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

import attrs

from articlekit import lines
from articlekit.blocks.markers import BOXES, BULLETS, SPACED, SPACELESS
from articlekit.blocks.table_rules import CROSSINGS, HORIZONTAL, VERTICAL
from articlekit.document.nodes import Cell, Code, Document, Heading, Html, Node, Paragraph, ThematicBreak
from articlekit.lexicon.tables import HEADING_LINKS

LEAVES = (Heading, Paragraph, Code, Html, Cell, ThematicBreak)
# What may stand between leaves on a line: white space, and what makes tables, lists, headings, quotes and rules.
# Figures and letters are text, but for one number in front of an item.
_BULLETS = re.escape("".join((BULLETS, SPACED, SPACELESS, *BOXES)))
_SIGNS = rf"[\s|\\:=#>*+_~^–—―−{HORIZONTAL}{VERTICAL}{CROSSINGS}{_BULLETS}\ufe0f-]"
_LINK_WORDS = "|".join(map(re.escape, sorted(HEADING_LINKS, key=len, reverse=True)))
_LINKS = rf"\[\s*(?i:{_LINK_WORDS})(?:\s*[|/·]\s*(?i:{_LINK_WORDS}))*\s*\]|[¶⁋🔗⚓\uf0c1§\ufe0e]"
_SIGNS = rf"(?:{_SIGNS}|{_LINKS})*"
_SYNTAX_WITHIN_LINE = re.compile(_SIGNS)
_BOX = r"(?:\[[ xX]\]\s*)?"
_NUMBER = r"[(（]?(?:\d{1,9}|[a-zA-Z]|[ivxlcIVXLC]{2,7})(?:(?:\.\)|\.-|[.):-])(?!\S)|[）、．])"
_NUMBER += r"|[①-⓿❶-➓㉑-㉟㊱-㊿]|\d\ufe0f?\u20e3"
_SYNTAX = re.compile(rf"(?:[\s>]*(?:{_NUMBER}))?{_SIGNS}{_BOX}")


def sound(doc: Document, text: str) -> None:
    """Raise `AssertionError` or `TreeError` where the tree of a text is not what the words and laws allow."""
    for node in doc.walk():
        rebuilt(node)
    placed(doc, lines.clean(text))


def rebuilt(node: Node) -> None:
    """The node is what its own checked constructor makes of its fields."""
    fields = {field.name: getattr(node, field.name) for field in attrs.fields(type(node)) if field.init}
    again = type(node)(**fields)
    assert again == node
    assert again.span == node.span
    assert again.origin == node.origin


def placed(doc: Document, text: str) -> None:
    """Every character that is neither white space nor syntax stands in exactly one leaf, in order.

    Where the texts of the cells of one row take turns on several lines, all of them have the span of these lines.
    """
    end = 0
    for nodes in leaves(doc):
        node = nodes[0]
        assert node.span is not None, node
        start, stop = node.span
        assert end <= start <= stop <= len(text), (node, node.span, end)
        assert is_syntax(text, end, start), (node, text[end:start])
        if len(nodes) == 1:
            held(node, text[start:stop])
        else:
            held_in_turns(nodes, text[start:stop])
        end = stop
    assert is_syntax(text, end, len(text)), text[end:]


def leaves(doc: Document) -> Iterator[list[Node]]:
    """The nodes that hold text, in reading order; cells of one row that share a span together."""
    found = [node for node in doc.walk() if isinstance(node, LEAVES)]
    for (kind, span, _), nodes in groupby(enumerate(found), lambda pair: _shared(*pair)):
        del kind, span
        yield [node for _, node in nodes]


def _shared(at: int, node: Node) -> tuple[type, object, int]:
    is_shared = isinstance(node, Cell) and node.span is not None and node.span[0] < node.span[1]
    return (type(node), node.span, -1 if is_shared else at)


def held_in_turns(cells: list[Node], piece: str) -> None:
    """The words of the piece are those of the cells, but for syntax."""
    text = " ".join(cell.text for cell in cells if isinstance(cell, Cell))
    assert words(text) == words(piece), (cells, piece)


def words(text: str) -> list[str]:
    """The words of a text that are no syntax, sorted."""
    found = re.sub(rf"[|\\{VERTICAL}]", " ", text).split()
    return sorted(word for word in found if not is_syntax(" " + word, 1, len(word) + 1))


def is_syntax(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` says nothing: each of its lines, or parts of lines, is only what makes blocks."""
    first, *others = text[start:end].split("\n")
    whole = start == 0 or text[start - 1] == "\n"
    return (_SYNTAX if whole else _SYNTAX_WITHIN_LINE).fullmatch(first) is not None and all(
        _SYNTAX.fullmatch(line) for line in others
    )


def held(node: Node, piece: str) -> None:
    """The piece of the source holds the words of the leaf in order, and nothing besides but syntax."""
    text = getattr(node, "text", "")
    if isinstance(node, Cell):  # a pipe is escaped, or between double pipes it need not be
        text, piece = (re.sub(r"\\+\|", "|", one) for one in (text, piece))
    if getattr(node, "marks", ()):  # stars became marks
        text, piece = text.replace("*", ""), piece.replace("*", "")
    at = 0
    for word in text.split():
        found = piece.find(word, at)
        assert found >= 0, (node, piece)
        assert isinstance(node, Code) or is_syntax(piece, at, found), (node, piece)
        at = found + len(word)
    assert isinstance(node, Code) or is_syntax(piece, at, len(piece)), (node, piece)
