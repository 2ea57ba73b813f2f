"""What every node has: a span, an origin, and the nodes below it.

    for node in doc.walk():
        print(node.type, node.span)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from articlekit.document import packing, validators
from articlekit.document.origin import Origin
from articlekit.document.packing import Span

if TYPE_CHECKING:
    Field = attrs.Attribute[Any]

# The types of nodes that wrap blocks and are made of nothing else: sections of all kinds, and pairs.
SECTIONS = frozenset({"section", "summary", "key_points", "contents", "faq"})
WRAPPERS = SECTIONS | {"qa_pair"}


@attrs.frozen(repr=False, weakref_slot=False)
class Node:
    """Anything in a tree.

    type: what JSON and the other formats call nodes of this class, as mdast does: `heading`, `list_item`
    span: half-open code point offsets into the source, `None` for a node made by hand
    origin: how it was found; `None` for a node made by hand, and for most that the text's own characters show
    """

    type: ClassVar[str] = "node"

    span: Span | None = attrs.field(default=None, kw_only=True, eq=False, repr=False, validator=validators.span)
    origin: Origin | None = attrs.field(
        default=None, kw_only=True, eq=False, repr=False, validator=validators.of_type(Origin, NoneType)
    )

    def __repr__(self) -> str:
        """As it would be built, without what it has by default: `Heading(level=2, text='Brewing')`."""
        shown = [field.name for field in attrs.fields(self.__class__) if field.repr and not _is_default(self, field)]
        return f"{self.__class__.__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def walk(self) -> Iterator[Node]:
        """Yield this node and everything below it, in reading order."""
        pending: list[Node] = [self]
        while pending:
            node = pending.pop()
            yield node
            pending.extend(reversed(node.child_nodes))

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        """The nodes directly below this one, in reading order."""
        return ()


def unwrap(nodes: Iterable[Node]) -> list[Node]:
    """Return the blocks in reading order, without the sections and pairs that wrap them."""
    found: list[Node] = []
    pending = list(nodes)[::-1]
    while pending:
        node = pending.pop()
        if node.type in WRAPPERS:
            pending.extend(reversed(node.child_nodes))
        else:
            found.append(node)
    return found


def _is_default(node: Node, field: Field) -> bool:
    default: Any = field.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
        default = default.factory(node)  # ours take the node
    return bool(getattr(node, field.name) == default)


packing.pack_spans(Node)
