"""Sections and pairs between markers, where plain Markdown would mean another tree.

    document_pieces(children)    the blocks of a document in reading order, with markers where they are needed
    bracketed(children)          the same for a quote or an item, where nothing is inferred
    gather(nodes, ...)           undoes both: the children out of blocks and comments

The writer flattens the children and works out, as the reader will, which tree the blocks make by themselves.
Mostly it is the same tree, and no marker is needed: none of 392 parsed pages has one. Otherwise every section and pair
gets brackets, the marker `exact` says that nothing around them is inferred, and the same is decided anew for what
stands inside each bracket. So what is written is right by construction.

The reader obeys markers only where this module would have written them. All others are ordinary comments.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from articlekit import semantics
from articlekit.assemble import assemble, cover, flatten
from articlekit.document import unchecked
from articlekit.document.nodes import (
    Heading,
    Html,
    List,
    Node,
    Paragraph,
    QAPair,
    Section,
    Span,
    Summary,
    first_length,
)
from articlekit.document.validators import MAX_DEPTH
from articlekit.formats.markdown import markers, raw_html
from articlekit.formats.markdown.markers import END, SECTIONS, Marker

# A block, or a marker on a line of its own.
Piece = Node | str

_BUILDERS = {
    "section": unchecked.section,
    "key-points": unchecked.key_points,
    "contents": unchecked.contents,
    "faq": unchecked.faq,
}


def infer_children(blocks: Sequence[Node]) -> tuple[Node, ...]:
    """The children of a document that has these blocks and no markers."""
    return assemble(blocks, semantics.find_roles(blocks))


# --- Writing ----------------------------------------------------------------------------------------------------------


def document_pieces(children: tuple[Node, ...]) -> list[Piece]:
    """The blocks and markers for the children of a document."""
    pieces, exact = _pieces(children)
    return [markers.EXACT, *pieces] if exact else pieces


def bracketed(children: Iterable[Node]) -> list[Piece]:
    """`children` with every section and pair among them between markers."""
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
    """The blocks and markers for `children`, and whether the reader must not infer anything from them."""
    blocks: list[Node] = flatten(children)
    if infer_children(blocks) == children:
        return list(blocks), False
    return bracketed(children), True


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


def gather(nodes: Sequence[Node], *, in_document: bool, tight: bool = False) -> tuple[Node, ...]:
    """The children that blocks and comments stand for.

    in_document: whether the blocks mean something by themselves; in a quote or an item they do not
    tight: whether no blank lines stand between the blocks of an item
    """
    if not any(isinstance(node, Html) and node.text.startswith(markers.OPENING) for node in nodes):
        return infer_children(nodes) if in_document else tuple(nodes)
    last = len(nodes) - 1
    blocks = [_decoded(node, at == last, tight and at < last) for at, node in enumerate(nodes)]
    # A comment out of `html "..."` may look like a marker, so markers are read out of the nodes as they came.
    tokens = [markers.read(node.text) if isinstance(node, Html) else None for node in nodes]
    if in_document and tokens[0] != markers.read(markers.EXACT):
        return infer_children(blocks)
    start = 1 if in_document else 0
    found = _nest(blocks[start:], tokens[start:])
    misplaced = Heading if in_document else Section
    if found is not None and not any(isinstance(node, misplaced) for node in found):
        return tuple(found)
    return infer_children(blocks) if in_document else tuple(blocks)


def _decoded(node: Node, last: bool, touched: bool) -> Node:
    """Raw HTML out of a comment, if the writer would have written it as one here."""
    if isinstance(node, Html):
        text = markers.read_html(node.text)
        if text is not None and raw_html.write_block(text, last, touched) == node.text:
            return unchecked.html(node.span, None, text)
    return node


def _nest(blocks: Sequence[Node], tokens: Sequence[Marker | None]) -> list[Node] | None:
    """The blocks with a section or pair for each bracket; `None` where the writer would not have set these markers."""
    top: list[Node] = []
    stack: list[tuple[Marker, Node, list[Node]]] = []  # open brackets: marker, its comment, what stands in it
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


def _build(marker: Marker, nodes: list[Node]) -> QAPair | Section | None:
    """The section or pair for a bracket; `None` where no tree holds such a node."""
    span = cover(nodes)
    head: Node | None = None
    if "untitled" not in marker.flags:
        if not nodes:
            return None
        head, *nodes = nodes
    children = tuple(nodes) if marker.exact else infer_children(nodes)
    if marker.exact and any(isinstance(node, Heading) for node in nodes):
        return None
    if marker.word == "qa":
        return _build_pair(span, head, children, marker.numbers)
    if not (head is None or isinstance(head, Heading)):
        return None
    if marker.word == "summary":
        start = marker.numbers.get("start", 0)
        return unchecked.summary(span, None, head, children, (), start) if start <= first_length(children) else None
    return _BUILDERS[marker.word](span, None, head, children, ())


def _build_pair(
    span: Span | None, question_block: Node | None, children: tuple[Node, ...], numbers: dict[str, int]
) -> QAPair | None:
    if isinstance(question_block, List):
        only = question_block.items[0].children
        if len(question_block.items) > 1 or len(only) != 1 or not isinstance(only[0], Paragraph):
            return None
        length = len(only[0].text)
    elif isinstance(question_block, Heading | Paragraph):
        length = len(question_block.text)
    else:
        return None
    start, end, answer_start = numbers.get("start", 0), numbers.get("end"), numbers.get("answer_start", 0)
    if not start <= (length if end is None else end) <= length or answer_start > first_length(children):
        return None
    return unchecked.qa_pair(span, None, question_block, children, start, end, answer_start)
