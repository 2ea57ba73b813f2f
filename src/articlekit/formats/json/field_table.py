"""The table of fields: what JSON has for each node, read off the classes. A new block needs no line here.

    NODES["row"].fields     # span, origin, cells: each with its kind, its default and what may stand in it

The schema, the writer and both readers follow this table.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from articlekit.document import nodes
from articlekit.document.marks import Mark, MarkKind
from articlekit.document.nodes import Align, Node, Origin, Span
from articlekit.document.validators import Metadata

FORMAT = "articlekit/document"
VERSION = 1

# Worked out from the rest of the tree, so not stored.
DERIVED = {"path"}
# Written even where it has its default: people who read JSON look for it, or could not work it out.
ALWAYS = {"children", "text", "tight"}
# Arrays with at least one element.
NOT_EMPTY = {"List.items", "Table.align"}

Kind = Literal[
    "str", "int", "float", "bool", "mark_kind", "span", "lines", "align", "origin", "mark", "metadata", "node",
]  # fmt: skip

_KINDS: dict[Any, Kind] = {
    str: "str", int: "int", float: "float", bool: "bool", MarkKind: "mark_kind", Span: "span", Origin: "origin",
    Metadata: "metadata", tuple[str, ...]: "lines", tuple[Align | None, ...]: "align", tuple[Mark, ...]: "mark",
}  # fmt: skip


@attrs.frozen
class Shape:
    """One class as a JSON object.

    name: its `type`, or a name of that form
    typed: whether the object says its `type`; a document, a mark and an origin need not
    """

    name: str
    typed: bool
    cls: type
    fields: tuple[Field, ...]


@attrs.frozen
class Field:
    """One field of an object.

    kind: what JSON has for it
    many: whether it is an array of that kind
    nullable: whether it may be null
    always: whether it is written although it has its default
    not_empty: whether the array has at least one element
    classes: the classes of node that may stand here
    attribute: the field of the class, with its default and its validator
    """

    name: str
    kind: Kind
    many: bool
    nullable: bool
    always: bool
    not_empty: bool
    classes: tuple[type[Node], ...]
    attribute: attrs.Attribute[Any]

    @property
    def default(self) -> Any:
        """The default value, `attrs.NOTHING` for none, an `attrs.Factory` where it depends on the node."""
        return self.attribute.default

    @property
    def required(self) -> bool:
        """Whether it has no default."""
        return self.default is attrs.NOTHING

    @property
    def validators(self) -> tuple[Any, ...]:
        """The validators of the field, one by one."""
        validator = self.attribute.validator
        return () if validator is None else getattr(validator, "_validators", (validator,))


def _classes() -> Iterator[type[Node]]:
    """Yield every class of node, in the order of its module."""
    for cls in vars(nodes).values():
        if isinstance(cls, type) and issubclass(cls, Node) and cls is not Node:
            yield cls


def _shape(cls: type, typed: bool = False) -> Shape:
    hints = get_type_hints(cls)
    fields = [_field(cls, field, hints[field.name]) for field in attrs.fields(cls) if field.name not in DERIVED]
    fields.sort(key=lambda field: field.kind != "metadata")  # first: it says what the file is about
    return Shape(getattr(cls, "type", cls.__name__.lower()), typed, cls, tuple(fields))


def _field(cls: type, attribute: attrs.Attribute[Any], hint: Any) -> Field:
    parts = set(get_args(hint)) if get_origin(hint) in (UnionType, Union) else {hint}
    nullable = type(None) in parts
    kind, many, classes = _kind(cls, parts - {type(None)})
    return Field(
        name=attribute.name,
        kind=kind,
        many=many,
        nullable=nullable,
        always=attribute.default is attrs.NOTHING or attribute.name in ALWAYS,
        not_empty=f"{cls.__name__}.{attribute.name}" in NOT_EMPTY,
        classes=classes,
        attribute=attribute,
    )


def _kind(cls: type, parts: set[Any]) -> tuple[Kind, bool, tuple[type[Node], ...]]:
    """Return `kind`, `many` and `classes` of a field whose type is the union of `parts`."""
    if classes := tuple(known for known in _classes() if known in parts):
        return "node", False, classes
    (part,) = parts
    if part in _KINDS:
        return _KINDS[part], part == tuple[Mark, ...], ()
    item = get_args(part)[0] if get_origin(part) is tuple else None
    if not (isinstance(item, type) and issubclass(item, Node)):
        raise TypeError(f"{cls.__name__}: JSON has no form for {part}")
    return "node", True, nodes.HOLDS[cls] if item is Node else (item,)


NODES: dict[str, Shape] = {cls.type: _shape(cls, typed=True) for cls in _classes() if cls is not nodes.Document}
DOCUMENT = _shape(nodes.Document)
ORIGIN = _shape(Origin)
MARK = _shape(Mark)
