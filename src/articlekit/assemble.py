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
from typing import Final

from articlekit.document import unchecked
from articlekit.document.marks import plain
from articlekit.document.node import unwrap
from articlekit.document.nodes import Heading, List, ListItem, Node, Origin, QAPair, Span
from articlekit.semantics.roles import QAOffsets, Role

Path = tuple[str, ...]

_SECTIONS: Final[dict[str, Callable[..., Node]]] = {
    "section": unchecked.section,
    "key_points": unchecked.key_points,
    "contents": unchecked.contents,
    "faq": unchecked.faq,
}


class _Open:
    """A section, part or pair whose end has not been reached yet.

    level: of its heading, for a section that a later heading ends; 0 for what ends at `stop`
    first: the block that opens it, where that is no part of the children
    path: the titles above; inner: the titles above what stands in it
    """

    __slots__ = ("children", "first", "inner", "level", "path", "role", "stop")

    def __init__(self, first: Node | None, level: int, stop: int, role: Role, path: Path, inner: Path) -> None:
        self.first = first
        self.level = level
        self.stop = stop
        self.role = role
        self.path = path
        self.inner = inner
        self.children: list[Node] = []


def assemble(nodes: Sequence[Node], roles: Mapping[int, Role]) -> tuple[Node, ...]:
    """Build the children of a document from these blocks and what they mean (`semantics.find_roles`), by their places.

    `flatten` undoes it. The nodes are shared, not copied, and keep their spans; what wraps them spans its parts.
    """
    stack = [_Open(None, 0, len(nodes), Role("document", len(nodes)), (), ())]
    done = 0  # the blocks before this place are in the tree
    for at in [at for at, node in enumerate(nodes) if node.__class__ is Heading or at in roles]:
        done = _close_until(stack, nodes, done, at)
        stack[-1].children += nodes[done:at]
        node, done = nodes[at], at + 1
        role = roles.get(at) or Role("section", len(nodes), node.level)  # type: ignore[attr-defined]
        while stack[-1].level >= role.level:
            _close(stack)
        if role.type == "list":
            assert isinstance(node, List)
            stack[-1].children.append(_with_pairs(node, role))
        else:
            _open(stack, node, role)
    done = _close_until(stack, nodes, done, len(nodes))
    stack[-1].children += nodes[done:]
    while len(stack) > 1:
        _close(stack)
    return tuple(stack[0].children)


def flatten(children: Iterable[Node]) -> list[Node]:
    """Return the blocks in reading order, with nothing wrapped: undoes `assemble`."""
    return [_without_pairs(node) if isinstance(node, List) else node for node in unwrap(children)]


def cover(nodes: Iterable[Node]) -> Span | None:
    """Return the span of what holds these nodes: from the first start to the last end that is known."""
    spans = [span for node in nodes if (span := node.span) is not None]
    return (spans[0][0], spans[-1][1]) if spans else None


def _close_until(stack: list[_Open], nodes: Sequence[Node], done: int, at: int) -> int:
    """Close everything that ends at `at` or before, each with its last blocks; returns the place after these."""
    while len(stack) > 1 and stack[-1].stop <= at:
        stop = stack[-1].stop
        stack[-1].children += nodes[done:stop]
        done = max(done, stop)
        _close(stack)
    return done


def _open(stack: list[_Open], node: Node, role: Role) -> None:
    """Open what a heading or a role begins."""
    around = stack[-1]
    pair = role.type == "qa_pair"
    title = plain(node.text, node.marks) if isinstance(node, Heading) and not pair else ""
    inner = (*around.inner, title) if title else around.inner
    level = role.level if role.type == "section" else 0
    first = node if pair or isinstance(node, Heading) else None
    opened = _Open(first, level, min(role.stop, around.stop), role, around.inner, inner)
    if first is None:
        opened.children.append(node)
    stack.append(opened)


def _close(stack: list[_Open]) -> None:
    """Build the innermost open node and put it into the one around it."""
    done = stack.pop()
    role, first, children = done.role, done.first, tuple(done.children)
    span = cover((*children[:1], *children[-1:]) if first is None else (first, *children[-1:]))
    if role.type == "qa_pair":
        built: Node = unchecked.qa_pair(span, role.origin, first, children, *role.offsets)
    elif role.type == "summary":
        built = unchecked.summary(span, role.origin, first, children, done.path, role.offsets.start)
    else:
        built = _SECTIONS[role.type](span, role.origin, first, children, done.path)
    stack[-1].children.append(built)


def _with_pairs(node: List, role: Role) -> List:
    items = [_with_pair(item, offsets, role.origin) for item, offsets in zip(node.items, role.items, strict=True)]
    return unchecked.evolve(node, items=tuple(items))


def _with_pair(item: ListItem, offsets: QAOffsets | None, origin: Origin | None) -> ListItem:
    if offsets is None:
        return item
    question, *answer = item.children
    pair = unchecked.qa_pair(cover(item.children), origin, question, tuple(answer), *offsets)
    return unchecked.evolve(item, children=(pair,))


def _without_pairs(node: List) -> List:
    if not any(isinstance(child, QAPair) for item in node.items for child in item.children):
        return node
    items = tuple([unchecked.evolve(item, children=tuple(flatten(item.children))) for item in node.items])
    return unchecked.evolve(node, items=items)
