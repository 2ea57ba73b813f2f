"""What JSON says of each node, read off the classes: a new block needs no line here.

NODES["heading"].fields    # span, origin, level, text, marks: each with its kind and its default
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from articlekit.document import nodes
from articlekit.document.marks import Mark
from articlekit.document.nodes import Node, Origin
from articlekit.document.validators import Metadata

FORMAT = "articlekit/document"

# From here on the C stack, not Python, would end the reading of deep JSON. Python's limit is usually 1,000.
SAFE_RECURSION = 10_000
VERSION = 1

# What is worked out from the rest of the tree, and is not stored.
DERIVED = {"path"}
# What is written even where it has its default: who reads JSON by hand looks for it, or could not work it out.
ALWAYS = {"children", "text", "tight"}

Kind = Literal[
    "str", "int", "float", "bool", "literal", "span", "words", "align", "origin", "mark", "metadata", "node",
]  # fmt: skip


@attrs.frozen
class Shape:
    """One object of the JSON form.

    name: its `type`; empty for those that need none (a document, a mark, an origin)
    """

    name: str
    cls: type
    fields: tuple[Field, ...]


@attrs.frozen
class Field:
    """One field of an object.

    kind: what JSON has for it
    many: an array of such
    nullable: may be null
    required: has no default
    always: is written although it has its default
    classes: of nodes, those that may stand here
    choices: of a literal, its values
    """

    name: str
    kind: Kind
    many: bool
    nullable: bool
    required: bool
    always: bool
    default: Any
    classes: tuple[type[Node], ...] = ()
    choices: tuple[str, ...] = ()


def name_of(cls: type) -> str:
    """`list_item` for `ListItem`, `qa_pair` for `QAPair`, `faq` for `FAQ`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", cls.__name__).lower()


def _classes() -> Iterator[type[Node]]:
    """Every class of node that is in the tree module, in its order."""
    for cls in vars(nodes).values():
        if isinstance(cls, type) and issubclass(cls, Node) and cls is not Node:
            yield cls


def _shape(cls: type, name: str) -> Shape:
    hints = get_type_hints(cls)
    fields = [_field(cls, field, hints[field.name]) for field in attrs.fields(cls) if field.name not in DERIVED]
    fields.sort(key=lambda field: field.kind != "metadata")  # first: who opens a file sees what it is about
    return Shape(name, cls, tuple(fields))


def _field(cls: type, field: attrs.Attribute[Any], hint: Any) -> Field:
    parts = set(get_args(hint)) if get_origin(hint) in (UnionType, Union) else {hint}
    nullable = type(None) in parts
    parts.discard(type(None))
    kind, many, classes, choices = _kind(cls, parts)
    required = field.default is attrs.NOTHING
    return Field(
        field.name, kind, many, nullable, required, field.name in ALWAYS or required, field.default, classes, choices
    )


def _kind(cls: type, parts: set[Any]) -> tuple[Kind, bool, tuple[type[Node], ...], tuple[str, ...]]:
    """The kind of a field whose type is the union of `parts`; whether it is an array; nodes and words it may hold."""
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
    raise TypeError(f"{cls.__name__}: JSON does not know how to write a {part}")


_PLAIN: dict[type, Kind] = {
    str: "str", int: "int", float: "float", bool: "bool", Origin: "origin", Metadata: "metadata",
}  # fmt: skip

_ARRAYS: dict[Any, Kind] = {Mark: "mark", str: "words"}

NODES: dict[str, Shape] = {name_of(cls): _shape(cls, name_of(cls)) for cls in _classes() if cls is not nodes.Document}
DOCUMENT = _shape(nodes.Document, "")
ORIGIN = _shape(Origin, "")
MARK = _shape(Mark, "")
NAMES: dict[type, str] = {shape.cls: name for name, shape in NODES.items()}
