"""What must hold for every tree that is parsed, whatever the text says.

    sound(parse(text), text)

Readers build nodes without checks; here each node is built again with all of them. And nothing of the source may be
lost or invented: what no leaf holds is white space or syntax, and each leaf stands where it says.
"""

from __future__ import annotations

import attrs

from articlekit import source
from articlekit.grammar.lists import BULLETS
from articlekit.tree import Break, Cell, Code, Document, Heading, Html, Node, Paragraph

LEAVES = (Heading, Paragraph, Code, Html, Cell, Break)
SYNTAX = frozenset("|-:*+#>`~_=.)\\0123456789" + BULLETS)


def sound(doc: Document, text: str) -> None:
    """Raise `AssertionError` or `TreeError` where the tree of a text is not what the words and laws allow."""
    for node in doc.walk():
        rebuilt(node)
    placed(doc, source.clean(text))


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
        lost = [sign for sign in text[end:start] if not sign.isspace() and sign not in SYNTAX]
        assert not lost, (lost, text[end:start])
        held(node, text[start:stop])
        end = stop
    assert not [sign for sign in text[end:] if not sign.isspace() and sign not in SYNTAX], text[end:]


def held(node: Node, piece: str) -> None:
    """The piece of the source holds the words of the leaf in order, and nothing besides but syntax."""
    said = getattr(node, "text", "").replace("|", "\\|") if isinstance(node, Cell) else getattr(node, "text", "")
    at = 0
    for word in said.split():
        found = piece.find(word, at)
        if found < 0 and isinstance(node, Cell):
            word = word.replace("\\|", "|")
            found = piece.find(word, at)
        assert found >= 0, (node, piece)
        if not isinstance(node, Code):
            assert not [s for s in piece[at:found] if not s.isspace() and s not in SYNTAX], (node, piece)
        at = found + len(word)
    if not isinstance(node, Code):
        assert not [s for s in piece[at:] if not s.isspace() and s not in SYNTAX], (node, piece)
