"""Which markers a tree needs, and what they make of the blocks that are read.

    pieces(children)     blocks in reading order, with markers between them where plain Markdown would mean another tree
    gather(parts)        undoes it: parts as they were read, markers and all, to children

The writer flattens the children and asks `assemble.assemble`, as the reader will, what the blocks mean by themselves.
Mostly that is the tree, and there are no markers. Else what came out differently is put between markers, and the whole
asked again; after `MAX_ROUNDS` nothing is left to inference (`exact`), which is right by construction. Inside markers
the same begins anew. Nothing is parsed for it: both sides work on nodes, through the same `_infer`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import is_not

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
    Summary,
)
from articlekit.document.validators import MAX_DEPTH
from articlekit.document.views import first_length
from articlekit.formats.markdown import markers
from articlekit.formats.markdown.markers import END, SECTIONS, Marker

# A block, or a marker that stands in its own line.
Piece = Node | str

# Each round costs as much as reading the flat blocks. Real oddities take one; hostile trees end in `exact` soon.
MAX_ROUNDS = 3

_BUILDERS = {
    "section": unchecked.section,
    "key-points": unchecked.key_points,
    "contents": unchecked.contents,
    "faq": unchecked.faq,
}


# --- What the blocks mean by themselves -------------------------------------------------------------------------------


def _assembled(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """The tree of blocks by what they mean, as the reader of Markdown will build it."""
    return assemble(nodes, semantics.find_roles(nodes))


def _infer(nodes: Sequence[Node], opaque: set[int]) -> tuple[Node, ...]:
    """`assemble(nodes)`, which sees nothing of those at the places in `opaque`."""
    if not opaque:
        return _assembled(nodes)
    stand_ins: list[Node] = [_stand_in(at) if at in opaque else node for at, node in enumerate(nodes)]
    return tuple(_put_back(node, nodes) for node in _assembled(stand_ins))


def _stand_in(at: int) -> Html:
    """A block that means nothing. No tree holds a NUL, so it cannot be taken for another."""
    return unchecked.html(None, None, f"\0{at}")


def _put_back(node: Node, nodes: Sequence[Node]) -> Node:
    if isinstance(node, Html) and node.text.startswith("\0"):
        return nodes[int(node.text[1:])]
    if isinstance(node, Section | QAPair):
        children = tuple(_put_back(child, nodes) for child in node.children)
        if any(map(is_not, children, node.children)):
            return _with_children(node, children)
    return node


def _with_children(node: Section | QAPair, children: tuple[Node, ...]) -> Node:
    if isinstance(node, QAPair):
        return unchecked.qa_pair(
            node.span, node.origin, node.question_block, children, node.start, node.end, node.answer_start
        )
    if isinstance(node, Summary):
        return unchecked.summary(node.span, node.origin, node.heading, children, node.path, node.start)
    return _BUILDERS[SECTIONS[type(node)]](node.span, node.origin, node.heading, children, node.path)


# --- Writing ----------------------------------------------------------------------------------------------------------


class _Part:
    """A node of the tree, as the writer sees it.

    below: the parts of a section or pair, heading or question included; empty for a block
    marked: whether markers stand around it, so that `assemble` does not see it
    """

    __slots__ = ("below", "marked", "node")

    def __init__(self, node: Node) -> None:
        self.node = node
        self.marked = False
        inner = node.child_nodes if isinstance(node, Section | QAPair) else ()
        self.below = [_Part(child) for child in inner]


def pieces(children: tuple[Node, ...]) -> tuple[list[Piece], bool]:
    """The blocks and markers that say `children`, and whether nothing in them may be inferred."""
    flat: list[Node] = flatten(children)
    if _assembled(flat) == children:
        return list(flat), False
    parts = [_Part(child) for child in children]
    for _ in range(MAX_ROUNDS):
        if not _mark_odd(parts):
            break
        nodes, opaque = _flat(parts)
        if _infer(nodes, opaque) == children:
            return _written(parts), False
    for part in parts:
        part.marked = isinstance(part.node, Section | QAPair)
    return _written(parts), True


def bracketed(children: Sequence[Node]) -> list[Piece]:
    """The blocks of a quote or an item, where nothing is inferred."""
    found: list[Piece] = []
    for child in children:
        found.extend(_bracket(child) if isinstance(child, QAPair) else (child,))
    return found


def _blocks(part: _Part) -> Node:
    """A block as it is seen when nothing marks it: questions in the items of a list are read out of plain items."""
    return flatten((part.node,))[0] if isinstance(part.node, List) else part.node


def _leaves(parts: Sequence[_Part]) -> Iterator[_Part]:
    """The blocks, and what is marked as a whole, in reading order."""
    for part in parts:
        if part.marked or not isinstance(part.node, Section | QAPair):
            yield part
        else:
            yield from _leaves(part.below)


def _flat(parts: Sequence[_Part]) -> tuple[list[Node], set[int]]:
    nodes: list[Node] = []
    opaque = set()
    for part in _leaves(parts):
        if part.marked:
            opaque.add(len(nodes))
        nodes.append(part.node if part.marked else _blocks(part))
    return nodes, opaque


def _mark_odd(parts: Sequence[_Part]) -> bool:
    """Mark what comes out differently; False if there is nothing to mark."""
    nodes, opaque = _flat(parts)
    found = _infer(nodes, opaque)
    leaves = list(_leaves(parts))
    wanted: dict[tuple[object, ...], list[_Part]] = {}
    _note(parts, 0, wanted)
    built = [_Part(node) for node in found]
    opaque_nodes = {id(nodes[at]) for at in opaque}
    for part in _all(built):
        part.marked = id(part.node) in opaque_nodes
    got: dict[tuple[object, ...], list[_Part]] = {}
    _note(built, 0, got)
    marked = False
    for key, same in wanted.items():
        if len(same) > len(got.get(key, ())):
            same[-1].marked = marked = True  # the outermost
    if marked:
        return True
    # Every section and pair is there, but also some that are too many: their first block hides what it says.
    for key, same in got.items():
        if len(same) > len(wanted.get(key, ())):
            first = leaves[int(key[0])]  # type: ignore[call-overload]
            if not first.marked and not isinstance(first.node, Heading):
                first.marked = marked = True
    for part, block in zip(leaves, (one for one in _leaves(built)), strict=False):
        if isinstance(part.node, List) and not part.marked and part.node != block.node:
            part.marked = marked = True
    return marked


def _all(parts: Sequence[_Part]) -> Iterator[_Part]:
    for part in parts:
        yield part
        yield from _all(part.below)


def _note(parts: Sequence[_Part], at: int, into: dict[tuple[object, ...], list[_Part]]) -> int:
    """Enter each section and pair by what it is and which blocks it holds; returns the place after the last."""
    for part in parts:
        node = part.node
        if part.marked or not isinstance(node, Section | QAPair):
            at += 1
            continue
        stop = _note(part.below, at, into)
        if isinstance(node, QAPair):
            said: tuple[object, ...] = (node.start, node.end, node.answer_start)
        else:
            said = (node.heading is None, getattr(node, "start", 0))
        into.setdefault((at, stop, type(node), *said), []).append(part)
        at = stop
    return at


def _written(parts: Sequence[_Part]) -> list[Piece]:
    found: list[Piece] = []
    for part in parts:
        if part.marked:
            found.extend(_bracket(part.node))
        elif isinstance(part.node, Section | QAPair):
            found.extend(_written(part.below))
        else:
            found.append(_blocks(part))
    return found


def _bracket(node: Node) -> list[Piece]:
    """A node between its markers."""
    if isinstance(node, QAPair):
        inner, exact = pieces(node.children)
        flags = ("exact",) if exact else ()
        opening = markers.write(
            "qa", *flags, start=node.start or None, end=node.end, answer_start=node.answer_start or None
        )
        return [opening, node.question_block, *inner, END]
    if isinstance(node, Section):
        inner, exact = pieces(node.children)
        flags = (*(("untitled",) if node.heading is None else ()), *(("exact",) if exact else ()))
        start = node.start or None if isinstance(node, Summary) else None
        opening = markers.write(SECTIONS[type(node)], *flags, start=start)
        heading = () if node.heading is None else (node.heading,)
        return [opening, *heading, *inner, END]
    return [markers.write("plain"), node, END]


# --- Reading ----------------------------------------------------------------------------------------------------------


class _Group:
    """What stands between a marker and its `end`; the outermost has no marker."""

    __slots__ = ("marker", "nodes", "opaque", "opening")

    def __init__(self, opening: Node | None, marker: Marker | None) -> None:
        self.opening = opening
        self.marker = marker
        self.nodes: list[Node] = []
        self.opaque: set[int] = set()

    def add(self, node: Node, opaque: bool) -> None:
        if opaque:
            self.opaque.add(len(self.nodes))
        self.nodes.append(node)


def has_markers(nodes: Sequence[Node]) -> bool:
    """Whether a comment among the nodes looks like one of ours."""
    return any(isinstance(node, Html) and node.text.startswith(markers.OPENING) for node in nodes)


def gather(nodes: Sequence[Node], inferring: bool) -> tuple[Node, ...]:
    """The children that blocks and comments say.

    inferring: whether the blocks mean something by themselves, as in a document; not so in a quote or an item
    """
    if not has_markers(nodes):
        return _assembled(nodes) if inferring else tuple(nodes)
    if not inferring:
        group = _grouped(nodes)
        fits = not any(isinstance(node, Section) for node in group.nodes)
        return tuple(group.nodes if fits else nodes)
    if isinstance(nodes[0], Html) and nodes[0].text == markers.EXACT:
        group = _grouped(nodes[1:])
        if not any(isinstance(node, Heading) for node in group.nodes):
            return tuple(group.nodes)
    group = _grouped(nodes)
    return _infer(group.nodes, group.opaque)


def _grouped(nodes: Sequence[Node]) -> _Group:
    """The nodes with what stands between markers put together."""
    stack = [_Group(None, None)]
    for node in nodes:
        marker = None
        if isinstance(node, Html):
            marker = markers.read(node.text)
            if (html := markers.read_html(node.text)) is not None:
                node = unchecked.html(node.span, None, html)
        if marker is None or marker.word == "exact" or (marker.word != "end" and len(stack) > MAX_DEPTH):
            stack[-1].add(node, False)
        elif marker.word != "end":
            stack.append(_Group(node, marker))
        elif len(stack) == 1:
            stack[-1].add(node, False)
        else:
            _close(stack, node)
    while len(stack) > 1:  # markers without an end are comments
        group = stack.pop()
        assert group.opening is not None
        _spill(group, stack[-1], group.opening)
    return stack[0]


def _close(stack: list[_Group], end: Node) -> None:
    """Put what the innermost group says into the one around it; its parts, where they do not fit the marker."""
    group = stack.pop()
    assert group.opening is not None
    assert group.marker is not None
    around = stack[-1]
    if group.marker.word == "plain" and not any(isinstance(node, Heading) for node in group.nodes):
        for node in group.nodes:
            around.add(node, True)
        return
    built = None if group.marker.word == "plain" else _build(group, group.marker)
    if built is not None:
        around.add(built, True)
        return
    _spill(group, around, group.opening)
    around.add(end, False)


def _spill(group: _Group, around: _Group, opening: Node) -> None:
    around.add(opening, False)
    for at, node in enumerate(group.nodes):
        around.add(node, at in group.opaque)


def _build(group: _Group, marker: Marker) -> Node | None:
    """The section or pair, or `None` where the tree has no such node."""
    nodes, opaque = group.nodes, group.opaque
    numbers = marker.numbers
    titled = marker.word != "qa" and "untitled" not in marker.flags
    if titled or marker.word == "qa":
        if not nodes or 0 in opaque:
            return None
        head: Node | None = nodes[0]
        nodes, opaque = nodes[1:], {at - 1 for at in opaque}
    else:
        head = None
    exact = "exact" in marker.flags
    if exact and any(isinstance(node, Heading) for node in nodes):
        return None
    children = tuple(nodes) if exact else _infer(nodes, opaque)
    span = cover(group.nodes)
    if marker.word == "qa":
        return _pair(span, head, children, numbers)
    if not (head is None or isinstance(head, Heading)):
        return None
    if marker.word == "summary":
        start = numbers.get("start", 0)
        if start > first_length(children):
            return None
        return unchecked.summary(span, None, head, children, (), start)
    return _BUILDERS[marker.word](span, None, head, children, ())


def _pair(
    span: tuple[int, int] | None, block: Node | None, children: tuple[Node, ...], numbers: dict[str, int]
) -> Node | None:
    if isinstance(block, List):
        only = block.items[0].children
        if len(block.items) > 1 or len(only) != 1 or not isinstance(only[0], Paragraph):
            return None
        length = len(only[0].text)
    elif isinstance(block, Heading | Paragraph):
        length = len(block.text)
    else:
        return None
    start, end, answer_start = numbers.get("start", 0), numbers.get("end"), numbers.get("answer_start", 0)
    if not start <= (length if end is None else end) <= length:
        return None
    first, last = (0, first_length(children)) if end is None else (end, length)
    if answer_start and not first <= answer_start <= last:
        return None
    return unchecked.qa_pair(span, None, block, children, start, end, answer_start)
