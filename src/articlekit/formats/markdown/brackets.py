"""Sections and pairs between markers, where plain Markdown would mean another tree.

    document_pieces(children)     the blocks of a document in reading order, with markers where they are needed
    bracket_children(children)    the same for a quote or an item, where nothing is inferred
    gather(nodes, ...)            undoes both: the children out of blocks and comments

The writer flattens the children and works out, as the reader will, which tree the blocks make by themselves. Mostly it
is the same tree, and no marker is needed: none of 2,351 parsed pages has one. Otherwise every section and pair gets
brackets, the marker `exact` tells the reader to infer nothing around them, and the same is decided again inside each
bracket. So what is written is right by construction.

The reader obeys markers only where this module would have written them. All others are ordinary comments.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from articlekit import semantics
from articlekit.assemble import assemble, cover, flatten
from articlekit.document import unchecked
from articlekit.document.nodes import Heading, Html, Node, QAPair, Section, Summary
from articlekit.document.validators import MAX_DEPTH
from articlekit.errors import TreeError
from articlekit.formats.markdown import markers, raw_html
from articlekit.formats.markdown.markers import END, SECTIONS, Marker
from articlekit.lexicon.known_titles import NO_TITLES, KnownTitles

# A block, or a marker on a line of its own.
Piece = Node | str

_CLASSES: dict[str, Any] = {"qa": QAPair, **{word: cls for cls, word in SECTIONS.items()}}


def infer_children(blocks: Sequence[Node], known_titles: KnownTitles = NO_TITLES) -> tuple[Node, ...]:
    """Build the children of a document that has these blocks and no markers."""
    return assemble(blocks, semantics.find_roles(blocks, known_titles))


# --- Writing ----------------------------------------------------------------------------------------------------------


def document_pieces(children: tuple[Node, ...]) -> list[Piece]:
    """List the blocks and markers for the children of a document."""
    pieces, exact = _pieces(children)
    return [markers.EXACT, *pieces] if exact else pieces


def bracket_children(children: Iterable[Node]) -> list[Piece]:
    """List `children` with every section and pair among them between markers."""
    found: list[Piece] = []
    for child in children:
        if isinstance(child, QAPair | Section):
            inner, exact = _pieces(child.children)
            head = child.question_block if isinstance(child, QAPair) else child.heading
            found.append(_opening(child, exact))
            if head is not None:
                found.append(head)
            found.extend(inner)
            found.append(END)
        else:
            found.append(child)
    return found


def _pieces(children: tuple[Node, ...]) -> tuple[list[Piece], bool]:
    """List the blocks and markers for `children`; also, whether the reader must infer nothing from them."""
    blocks: list[Node] = flatten(children)
    if infer_children(blocks) == children:
        return list(blocks), False
    return bracket_children(children), True


def _opening(node: QAPair | Section, exact: bool) -> str:
    flags = ["exact"] if exact else []
    if isinstance(node, QAPair):
        return markers.write(
            "qa", *flags, start=node.start or None, end=node.end, answer_start=node.answer_start or None
        )
    if node.heading is None:
        flags.insert(0, "untitled")
    start = node.start or None if isinstance(node, Summary) else None
    return markers.write(SECTIONS[type(node)], *flags, start=start)


# --- Reading ----------------------------------------------------------------------------------------------------------


def gather(nodes: Sequence[Node], *, in_document: bool, known_titles: KnownTitles = NO_TITLES) -> tuple[Node, ...]:
    """Build the children out of blocks and comments.

    in_document: whether sections and pairs are inferred; in a quote or an item they are not
    """
    blocks = nodes
    if any(isinstance(node, Html) and node.text.startswith(markers.OPENING) for node in nodes):
        last = len(nodes) - 1
        blocks = [_decode_raw_html(node, at == last) for at, node in enumerate(nodes)]
        # A comment out of `html "..."` may look like a marker, so markers are read out of the nodes as they came.
        tokens = [markers.read(node.text) if isinstance(node, Html) else None for node in nodes]
        start = 1 if in_document else 0
        exact = not in_document or tokens[0] == markers.read(markers.EXACT)
        found = _nest(blocks[start:], tokens[start:]) if exact else None
        misplaced = Heading if in_document else Section
        if found is not None and not any(isinstance(node, misplaced) for node in found):
            return tuple(found)
    return infer_children(blocks, known_titles) if in_document else tuple(blocks)


def _decode_raw_html(node: Node, last: bool) -> Node:
    """Decode raw HTML in a comment, if the writer would have written it as one here."""
    if isinstance(node, Html):
        text = markers.read_html(node.text)
        if text is not None and raw_html.write_block(text, last) == node.text:
            return unchecked.html(node.span, None, text)
    return node


def _nest(blocks: Sequence[Node], tokens: Sequence[Marker | None]) -> list[Node] | None:
    """Replace each bracket by its section or pair; `None` where the writer would not have set these markers."""
    top: list[Node] = []
    stack: list[tuple[Marker, Node, list[Node]]] = []  # open brackets: marker, its comment, content
    for block, marker in zip(blocks, tokens, strict=True):
        inner = stack[-1][2] if stack else top
        if marker is None:
            inner.append(block)
        elif marker.word == "end":
            if not stack:
                return None
            opened, comment, nodes = stack.pop()
            built = _build(opened, nodes)
            if built is None or not isinstance(comment, Html) or _opening(built, opened.exact) != comment.text:
                return None
            (stack[-1][2] if stack else top).append(built)
        elif marker.word == "exact" or len(stack) >= MAX_DEPTH or (stack and not stack[-1][0].exact):
            return None
        else:
            stack.append((marker, block, []))
    return None if stack else top


def _build(marker: Marker, nodes: Sequence[Node]) -> QAPair | Section | None:
    """Build the section or pair for a bracket; `None` where no tree can hold it."""
    head, inner = (None, nodes) if "untitled" in marker.flags else (next(iter(nodes), None), nodes[1:])
    children = tuple(inner) if marker.exact else infer_children(inner)
    try:
        built: QAPair | Section = _CLASSES[marker.word](head, children, **marker.numbers, span=cover(nodes))
    except (TreeError, TypeError):  # no such block, no such number
        return None
    return built
