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
from articlekit.document.marks import Mark
from articlekit.document.nodes import Node, Origin
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
    "str", "int", "float", "bool", "literal", "span", "lines", "align", "origin", "mark", "metadata", "node",
]  # fmt: skip


@attrs.frozen
class Shape:
    """One class as a JSON object.

    name: its `type`; empty for those that need none (document, mark and origin)
    """

    name: str
    cls: type
    fields: tuple[Field, ...]


@attrs.frozen
class Field:
    """One field of an object.

    kind: what JSON has for it
    many: whether it is an array of that kind
    nullable: whether it may be null
    required: whether it has no default
    always: whether it is written although it has its default
    not_empty: whether the array has at least one element
    classes: the classes of node that may stand here
    choices: the values of a literal
    attribute: the field of the class, with its default and its validator
    """

    name: str
    kind: Kind
    many: bool
    nullable: bool
    required: bool
    always: bool
    not_empty: bool
    classes: tuple[type[Node], ...]
    choices: tuple[str, ...]
    attribute: attrs.Attribute[Any]

    @property
    def default(self) -> Any:
        """The default value, `attrs.NOTHING` for none, an `attrs.Factory` where it depends on the node."""
        return self.attribute.default

    @property
    def validators(self) -> tuple[Any, ...]:
        """The validators of the field, one by one."""
        validator = self.attribute.validator
        return () if validator is None else getattr(validator, "_validators", (validator,))


def name_of(cls: type) -> str:
    """Return the `type` of a class of node, and a name of that form for marks and origins."""
    name: str = getattr(cls, "type", cls.__name__.lower())
    return name


def _classes() -> Iterator[type[Node]]:
    """Yield every class of node, in the order of its module."""
    for cls in vars(nodes).values():
        if isinstance(cls, type) and issubclass(cls, Node) and cls is not Node:
            yield cls


def _shape(cls: type, name: str) -> Shape:
    hints = get_type_hints(cls)
    fields = [_field(cls, field, hints[field.name]) for field in attrs.fields(cls) if field.name not in DERIVED]
    fields.sort(key=lambda field: field.kind != "metadata")  # first: it says what the file is about
    return Shape(name, cls, tuple(fields))


def _field(cls: type, attribute: attrs.Attribute[Any], hint: Any) -> Field:
    parts = set(get_args(hint)) if get_origin(hint) in (UnionType, Union) else {hint}
    nullable = type(None) in parts
    parts.discard(type(None))
    kind, many, classes, choices = _kind(cls, parts)
    required = attribute.default is attrs.NOTHING
    return Field(
        name=attribute.name,
        kind=kind,
        many=many,
        nullable=nullable,
        required=required,
        always=required or attribute.name in ALWAYS,
        not_empty=f"{cls.__name__}.{attribute.name}" in NOT_EMPTY,
        classes=classes,
        choices=choices,
        attribute=attribute,
    )


def _kind(cls: type, parts: set[Any]) -> tuple[Kind, bool, tuple[type[Node], ...], tuple[str, ...]]:
    """Return `kind`, `many`, `classes` and `choices` of a field whose type is the union of `parts`."""
    if all(isinstance(part, type) and issubclass(part, Node) for part in parts):
        return "node", False, tuple(known for known in _classes() if known in parts), ()
    (part,) = parts
    if part == nodes.Span:
        return "span", False, (), ()
    if get_origin(part) is tuple:
        inner = get_args(part)[0]
        if isinstance(inner, type) and issubclass(inner, Node):
            return "node", True, nodes.HOLDS[cls] if inner is Node else (inner,), ()
        return _ARRAYS.get(inner, "align"), inner is Mark, (), ()
    if get_origin(part) is Literal:
        return "literal", False, (), get_args(part)
    if part in _PLAIN:
        return _PLAIN[part], False, (), ()
    raise TypeError(f"{cls.__name__}: JSON has no form for {part}")


_PLAIN: dict[type, Kind] = {
    str: "str", int: "int", float: "float", bool: "bool", Origin: "origin", Metadata: "metadata",
}  # fmt: skip

_ARRAYS: dict[Any, Kind] = {Mark: "mark", str: "lines"}

NODES: dict[str, Shape] = {name_of(cls): _shape(cls, name_of(cls)) for cls in _classes() if cls is not nodes.Document}
DOCUMENT = _shape(nodes.Document, "")
ORIGIN = _shape(Origin, "")
MARK = _shape(Mark, "")
NAMES: dict[type, str] = {shape.cls: name for name, shape in NODES.items()}
