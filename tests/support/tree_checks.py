"""What must hold for every tree that is parsed, whatever the text says.

    sound(parse(text), text)

Readers build nodes without checks; here each node is built again with all of them. And nothing of the source may be
lost or invented: what no leaf holds is white space or syntax, and each leaf stands where it says.
"""

from __future__ import annotations

import re

import attrs

from articlekit import lines
from articlekit.blocks.lists import BULLETS
from articlekit.document.nodes import Cell, Code, Document, Heading, Html, Node, Paragraph, ThematicBreak

LEAVES = (Heading, Paragraph, Code, Html, Cell, ThematicBreak)
# What may stand between leaves on a line: white space, and what makes tables, lists, headings, quotes and rules.
# Figures are text, but for one number in front of an item.
_SIGNS = rf"[\s|\\:=#>*+_{BULLETS}-]*"
_SYNTAX_WITHIN_LINE = re.compile(_SIGNS)
_SYNTAX = re.compile(rf"(?:[\s>]*\d{{1,9}}[.)](?!\S))?{_SIGNS}")


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
    """Every character that is neither white space nor syntax stands in exactly one leaf, in order."""
    end = 0
    for node in doc.walk():
        if not isinstance(node, LEAVES):
            continue
        assert node.span is not None, node
        start, stop = node.span
        assert end <= start <= stop <= len(text), (node, node.span, end)
        assert is_syntax(text, end, start), (node, text[end:start])
        held(node, text[start:stop])
        end = stop
    assert is_syntax(text, end, len(text)), text[end:]


def is_syntax(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` says nothing: each of its lines, or parts of lines, is only what makes blocks."""
    first, *others = text[start:end].split("\n")
    whole = start == 0 or text[start - 1] == "\n"
    return (_SYNTAX if whole else _SYNTAX_WITHIN_LINE).fullmatch(first) is not None and all(
        _SYNTAX.fullmatch(line) for line in others
    )


def held(node: Node, piece: str) -> None:
    """The piece of the source holds the words of the leaf in order, and nothing besides but syntax."""
    said = getattr(node, "text", "")
    if isinstance(node, Cell):  # a pipe is escaped, or between double pipes it need not be
        said, piece = (re.sub(r"\\+\|", "|", text) for text in (said, piece))
    at = 0
    for word in said.split():
        found = piece.find(word, at)
        assert found >= 0, (node, piece)
        assert isinstance(node, Code) or is_syntax(piece, at, found), (node, piece)
        at = found + len(word)
    assert isinstance(node, Code) or is_syntax(piece, at, len(piece)), (node, piece)
