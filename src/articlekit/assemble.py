"""From a flat list of blocks to sections nested by the level of their headings, and back.

    Heading 1 "Tea"                      Section "Tea"
    Paragraph "Older than the cup."      ├── Paragraph "Older than the cup."
    Heading 2 "Brewing"           -->    └── Section "Brewing"
    Paragraph "Warm the pot."                └── Paragraph "Warm the pot."

What the blocks mean (a summary, a question with its answer) is decided in `semantics`; here it is put into the tree.
One pass, no recursion: each block is touched a bounded number of times.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from articlekit.document import unchecked
from articlekit.document.marks import plain
from articlekit.document.nodes import Heading, List, ListItem, Node, Origin, QAPair, Section, Span
from articlekit.semantics.roles import (
    CLOSING,
    CONTENTS,
    FAQ,
    HIGHLIGHTS,
    ITEMS,
    KEY_POINTS,
    OVERVIEW,
    PAIR,
    SUMMARIES,
    SUMMARY,
    Asked,
    Role,
)

Path = tuple[str, ...]
Nodes = tuple[Node, ...]


def _summary(span: Span | None, origin: Origin | None, heading: Heading | None, nodes: Nodes, path: Path) -> Node:
    return unchecked.summary(span, origin, heading, nodes, path, 0)


_SECTIONS: dict[str, Callable[[Span | None, Origin | None, Heading | None, Nodes, Path], Node]] = {
    SUMMARY: _summary,
    CLOSING: _summary,
    OVERVIEW: _summary,
    KEY_POINTS: unchecked.key_points,
    HIGHLIGHTS: unchecked.key_points,
    CONTENTS: unchecked.contents,
    FAQ: unchecked.faq,
}


class _Open:
    """A section or pair whose end has not been seen yet."""

    __slots__ = ("depth", "head", "inner", "nodes", "path", "role")

    def __init__(self, depth: int, head: Heading | None, role: Role | None, path: Path, inner: Path) -> None:
        self.depth = depth
        self.head = head
        self.role = role
        self.path = path  # the titles above
        self.inner = inner  # the titles above what stands in it
        self.nodes: list[Node] = []


def assemble(nodes: Sequence[Node], roles: Mapping[int, Role]) -> tuple[Node, ...]:
    """Build the children of a document from these blocks and what they mean (`semantics.find_roles`), by their places.

    `flatten` undoes it. The nodes are shared, not copied, and keep their spans; what wraps them spans its parts.
    """
    top = _Open(0, None, None, (), ())
    stack = [top]
    into = top.nodes
    done = 0  # the blocks before this place are in the tree
    for at in [at for at, node in enumerate(nodes) if node.__class__ is Heading or at in roles]:
        if at < done:
            continue
        if at > done:
            into += nodes[done:at]
        node = nodes[at]
        role = roles.get(at)
        depth = 2 * node.level if role is None else role.depth  # type: ignore[attr-defined]
        while top.depth >= depth:
            _close(stack)
            top = stack[-1]
        into = top.nodes
        if role is not None and role.stop:
            done = role.stop
            into.append(_wrap(role, node, tuple(nodes[at + 1 : done]), top.inner))
            continue
        assert isinstance(node, Heading)
        above = top.inner
        title = plain(node.text, node.marks)
        inner = (*above, title) if title and (role is None or role.kind is not PAIR) else above
        top = _Open(depth, node, role, above, inner)
        stack.append(top)
        into = top.nodes
        done = at + 1
    into += nodes[done:]
    while len(stack) > 1:
        _close(stack)
    return tuple(stack[0].nodes)


def flatten(children: Iterable[Node]) -> list[Node]:
    """The blocks in reading order, with nothing wrapped: undoes `assemble`."""
    found: list[Node] = []
    pending = list(children)
    pending.reverse()
    while pending:
        node = pending.pop()
        if isinstance(node, Section):
            if node.heading is not None:
                found.append(node.heading)
            pending.extend(reversed(node.children))
        elif isinstance(node, QAPair):
            found.append(node.question_block)
            pending.extend(reversed(node.children))
        elif isinstance(node, List):
            found.append(_unwrap_items(node))
        else:
            found.append(node)
    return found


def cover(nodes: Iterable[Node]) -> Span | None:
    """The span of what holds these nodes: from the first start to the last end that is known."""
    spans = [node.span for node in nodes if node.span is not None]
    return (spans[0][0], spans[-1][1]) if spans else None


def _close(stack: list[_Open]) -> None:
    """Build the innermost open section and put it into the one around it."""
    done = stack.pop()
    head = done.head
    assert head is not None
    nodes = tuple(done.nodes)
    span = head.span
    if nodes and (last := nodes[-1].span) is not None:
        span = (last if span is None else span)[0], last[1]
    role = done.role
    if role is None:
        built: Node = unchecked.section(span, None, head, nodes, done.path)
    elif role.kind is PAIR:
        built = unchecked.qa_pair(span, role.origin, head, nodes, *role.asked)
    else:
        built = _SECTIONS[role.kind](span, role.origin, head, nodes, done.path)
    stack[-1].nodes.append(built)


def _wrap(role: Role, first: Node, rest: tuple[Node, ...], path: Path) -> Node:
    """The node for a role whose blocks are all known."""
    if role.kind is ITEMS:
        assert isinstance(first, List)
        return _wrap_items(first, role)
    span = cover((first, *rest))
    if role.kind is PAIR:
        return unchecked.qa_pair(span, role.origin, first, rest, *role.asked)
    heading, nodes = (first, rest) if isinstance(first, Heading) else (None, (first, *rest))
    if role.kind in SUMMARIES:
        return unchecked.summary(span, role.origin, heading, nodes, path, role.asked.start)
    return _SECTIONS[role.kind](span, role.origin, heading, nodes, path)


def _wrap_items(node: List, role: Role) -> List:
    items = [_wrap_item(item, asked, role.origin) for item, asked in zip(node.items, role.items, strict=True)]
    return unchecked.bullet_list(node.span, node.origin, node.ordered, tuple(items), node.start, node.tight)


def _wrap_item(item: ListItem, asked: Asked | None, origin: Origin | None) -> ListItem:
    if asked is None:
        return item
    question, *answer = item.children
    pair = unchecked.qa_pair(cover(item.children), origin, question, tuple(answer), *asked)
    return unchecked.list_item(item.span, item.origin, (pair,), item.checked)


def _unwrap_items(node: List) -> List:
    if not any(isinstance(child, QAPair) for item in node.items for child in item.children):
        return node
    items = [
        unchecked.list_item(item.span, item.origin, tuple(flatten(item.children)), item.checked) for item in node.items
    ]
    return unchecked.bullet_list(node.span, node.origin, node.ordered, tuple(items), node.start, node.tight)
