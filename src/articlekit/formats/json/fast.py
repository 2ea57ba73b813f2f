"""The fast reader: functions that are generated from the table of fields.

    read('{"format":"articlekit/document","version":1,"children":[]}')    # Document()
    print(source())

    def read_rows(array, allowed, depth, count):
        ...
        for data in array:
            if data["type"] != "row": raise Fallback
            cells = data["cells"]
            cells = read_cells(cells, ROW_CELLS_ALLOWED, depth + 1, count)
            ...
            node = new_row()
            ...
            node.cells = cells
            node.__class__ = Row
            strings += size + (1)
            nodes.append(node)
        count(strings)
        return tuple(nodes)

It raises `Fallback`, or an error of a wrong type or key, for whatever it does not expect, be it wrong or only unusual;
then the validating reader decides. It may refuse what that one takes, never the reverse: a property test compares them.
What only the class of a node can say, its validators are asked.

It counts the strings that it read, keys included. A key that stands twice in an object is lost to `json.loads`, but its
quotes are in the text, so the numbers differ.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NoReturn

import attrs

from articlekit.document import packing, validators
from articlekit.document.node import SECTIONS, WRAPPERS
from articlekit.document.nodes import Document, Node
from articlekit.document.unchecked import bare
from articlekit.document.validators import BLANKS, MAX_DEPTH, MAX_INT
from articlekit.errors import TreeError
from articlekit.formats.json.field_table import (
    DERIVED,
    DOCUMENT,
    FORMAT,
    MARK,
    NODES,
    ORIGIN,
    VERSION,
    Field,
    Kind,
    Shape,
)
from articlekit.formats.json.generating import compile_source, group_of, groups, indented


class Fallback(Exception):
    """The validating reader must decide."""


# What a generated reader meets where something is not as it expects.
UNEXPECTED = (Fallback, TreeError, LookupError, TypeError, ValueError, AttributeError, RecursionError)


def read(data: str) -> Document | None:
    """Return the document in `data`, or `None` where the validating reader must decide."""
    try:
        given = _DECODER.decode(data)
        version = given.pop("version")
        if given.pop("format") != FORMAT or type(version) is not int or version != VERSION:
            raise Fallback
        strings = [3]  # "version", "format" and its value
        if "$schema" in given:
            if type(given.pop("$schema")) is not str:
                raise Fallback
            strings.append(2)
        doc: Document = _readers()["read_document"](given, strings.append)
        if data.count('"') - _escaped_quotes(data) != 2 * sum(strings):
            raise Fallback
    except UNEXPECTED:
        return None
    _set_paths(doc.children, ())
    return doc


def _refuse_constant(name: str) -> NoReturn:
    raise Fallback(name)


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)

# What stands behind each backslash: one character, or `u` with four digits; with two pairs of those for a character
# above U+FFFF.
_ESCAPE = re.compile(r"\\(u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|.)", re.DOTALL)
# NUL, CR and lone surrogates.
_UNWRITABLE = re.compile(r"r|u(?:000[0dD]|[dD][89a-fA-F]..(?!\\))")


def _escaped_quotes(data: str) -> int:
    """Count the escaped quotes in JSON; raise `Fallback` for characters that no tree may hold.

    NUL and CR cannot stand in JSON as they are, so only their escapes are looked for.
    """
    if not data.isascii():
        codecs.utf_16_le_encode(data)  # raises `ValueError` for a lone surrogate, at the least cost
    if "\\" not in data:
        return 0
    escapes = _ESCAPE.findall(data)
    if any(map(_UNWRITABLE.match, set(escapes))):
        raise Fallback
    return escapes.count('"')


def _set_paths(nodes: Iterable[Any], titles: tuple[str, ...]) -> None:
    """Set the `path` of the sections among and below `nodes`, which stand below `titles`."""
    for node in nodes:
        if node.type in WRAPPERS:
            is_section = node.type in SECTIONS
            if is_section:
                object.__setattr__(node, "path", titles)
            if nested := [child for child in node.children if child.type in WRAPPERS]:
                title = node.title if is_section else None
                _set_paths(nested, (*titles, title) if title else titles)


# --- What the generated code calls --------------------------------------------------------------------------------


def _check_lines(text: str) -> None:
    """Raise `Fallback` for a paragraph with a blank line, or a space or tab at an end of a line."""
    for line in text.split("\n"):
        if not line or line != line.strip(BLANKS):
            raise Fallback


def _count_strings(value: Any) -> int:
    """Count the strings in frozen metadata, keys included. The depth is bounded by `validators.metadata`."""
    if isinstance(value, dict):
        return len(value) + sum(map(_count_strings, value.values()))
    if isinstance(value, tuple):
        return sum(map(_count_strings, value))
    return isinstance(value, str)


# --- The generated code -------------------------------------------------------------------------------------------

# The code that checks a field and makes its value, by what validates it. `{0}` is the name of the field.
_BY_VALIDATOR: dict[Any, str] = {
    validators.line: """if {0} != {0}.strip(BLANKS) or "\\n" in {0}: raise Fallback""",
    validators.prose: """if not {0} or {0} != {0}.strip(BLANKS) or "\\n" in {0}: check_lines({0})""",
    validators.verbatim: "if type({0}) is not str: raise Fallback",
    validators.heading_level: "if type({0}) is not int or not 1 <= {0} <= 6: raise Fallback",
    validators.share: "if type({0}) is not float or not 0 <= {0} <= 1: raise Fallback",
    validators.lines: """
        for each in {0}:
            if each != each.strip(BLANKS) or "\\n" in each: raise Fallback
        {0} = tuple({0})
    """,
}
# And by its kind, for fields with other validators; those are asked once the node is there.
_BY_KIND: dict[Kind, str] = {
    "str": "if type({0}) is not str: raise Fallback",
    "int": "if type({0}) is not int: raise Fallback",
    "bool": "if type({0}) is not bool: raise Fallback",
    "mark_kind": "if type({0}) is not str: raise Fallback",
    "align": "{0} = tuple({0})",
    "span": """
        begin, stop = {0}
        if not (type(begin) is type(stop) is int and 0 <= begin <= stop <= MAX_INT): raise Fallback
        {0} = (begin, stop)
    """,
    "origin": "{0} = read_origin({0}, count)",
    "mark": "{0} = tuple([read_mark(each, count) for each in {0}])",
    "metadata": "{0} = metadata_of({0})",
}
# How many strings a value has, where that depends on it. Nodes, marks and origins count their own.
_STRINGS: dict[Kind, str] = {
    "lines": "len({0})",
    "align": "len({0}) - {0}.count(None)",
    "metadata": "count_strings({0})",
}
# Kinds that the code above checks completely, so that no validator is left to ask; nodes by the table of fields.
_COMPLETE: set[Kind] = {"span", "origin", "metadata"}


def source() -> str:
    """Return the source of the fast reader."""
    loops = [_loop_source(f"read_{name}", shapes) for name, shapes in groups().items()]
    return "\n\n".join([*loops, *map(_function_source, (ORIGIN, MARK, DOCUMENT))]) + "\n"


def _loop_source(name: str, shapes: list[Shape]) -> str:
    """Return the source of the function for an array of nodes of these classes."""
    lines = [
        f"def {name}(array, allowed, depth, count):",
        f"    if type(array) is not list or (depth > {MAX_DEPTH} and array): raise Fallback",
        "    nodes = []",
        "    strings = 0",
        "    for data in array:",
    ]
    if len(shapes) == 1:
        lines.append(f'        if data["type"] != "{shapes[0].name}": raise Fallback')
        lines += indented(_node_source(shapes[0]), 2)
    else:
        lines += ['        name = data["type"]', "        if name not in allowed: raise Fallback"]
        for shape in shapes:
            lines.append(f'        {"if" if shape is shapes[0] else "elif"} name == "{shape.name}":')
            lines += indented(_node_source(shape), 3)
    return "\n".join([*lines, "        nodes.append(node)", "    count(strings)", "    return tuple(nodes)"])


def _node_source(shape: Shape) -> list[str]:
    return [*_object_source(shape), f"strings += size + {_strings_source(shape)}"]


def _function_source(shape: Shape) -> str:
    """Return the source of the function for an object without a `type`."""
    lines = [*_object_source(shape), f"count(size + {_strings_source(shape)})", "return node"]
    return "\n    ".join([f"def read_{shape.name}(data, count, depth=0):", *lines])


def _object_source(shape: Shape) -> list[str]:
    """Return the lines that make a node of `data`."""
    always = [field for field in shape.fields if field.always]
    optional = [field for field in shape.fields if not field.always]
    lines = [line for field in always for line in _value_source(shape, field)]
    lines += [f"{field.name} = {_default_source(shape, field)}" for field in optional]
    keys = len(always) + shape.typed
    more = [f"keys = {keys}"]
    for field in optional:
        more += [f'if "{field.name}" in data:', *indented([*_value_source(shape, field), "keys += 1"])]
    lines += ["size = len(data)", f"if size != {keys}:", *indented([*more, "if keys != size: raise Fallback"])]
    lines.append(f"node = new_{shape.name}()")
    for name in (each.name for each in attrs.fields(shape.cls)):
        if name == "span":
            lines.append(f"node.{packing.SLOT} = {packing.PACKED}")
        else:
            lines.append(f"node.{name} = {'()' if name in DERIVED else name}")
    lines.append(f"node.__class__ = {shape.cls.__name__}")
    for field in shape.fields:
        lines += _validation_source(shape, field)
    if shape is not DOCUMENT and hasattr(shape.cls, "__attrs_post_init__"):
        lines.append("node.__attrs_post_init__()")
    return lines


def _value_source(shape: Shape, field: Field) -> list[str]:
    """Return the lines that read a field that is there."""
    check = _check_source(shape, field)
    if field.nullable and field.always:
        check = [f"if {field.name} is not None:", *indented(check)]
    return [f'{field.name} = data["{field.name}"]', *check]


def _check_source(shape: Shape, field: Field) -> list[str]:
    """Return the lines that check one field and make its value."""
    lines = ["if type({0}) is not list: raise Fallback"] if field.kind in ("mark", "lines", "align") else []
    lines += ["if not {0}: raise Fallback"] if field.not_empty else []
    if field.kind == "node":
        value = "{0}" if field.many else "[{0}]"
        allowed = f"{_constant(shape, field)}_ALLOWED"
        lines.append(f"{value} = read_{group_of(field.classes)}({value}, {allowed}, depth + 1, count)")
    else:
        code = next((_BY_VALIDATOR[each] for each in field.validators if each in _BY_VALIDATOR), None)
        code = code or _BY_KIND[field.kind]
        lines += code.replace("\n        ", "\n").strip().split("\n")
    return [line.format(field.name) for line in lines]


def _default_source(shape: Shape, field: Field) -> str:
    if field.default is None or isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
        return "None"  # a factory works it out once the node is there
    return repr(field.default) if isinstance(field.default, int | tuple) else f"{_constant(shape, field)}.default"


def _strings_source(shape: Shape) -> str:
    """Return an expression for the number of strings among the values of an object."""
    counts = ["1"] if shape.typed else []
    for field in shape.fields:
        if field.kind in ("str", "mark_kind"):
            counts.append("1" if field.always else f"({field.name} is not None)")
        elif field.kind in _STRINGS:
            counts.append(_STRINGS[field.kind].format(field.name))
    return f"({' + '.join(counts)})"


def _validation_source(shape: Shape, field: Field) -> list[str]:
    """Return the lines that ask the class what only it can say, once its fields are set."""
    constant = _constant(shape, field)
    lines = []
    if isinstance(field.default, attrs.Factory) and not field.always:  # type: ignore[arg-type]
        lines.append(f"if {field.name} is None: {field.name} = set_default(node, {constant})")
    when = f"if {field.name}: " if field.kind == "mark" else ""
    return lines + [f"{when}{constant}_{at}(node, {constant}, {field.name})" for at in range(len(_asked(field)))]


def _asked(field: Field) -> list[Any]:
    """Return the validators of a field that no generated code replaces."""
    if field.kind in _COMPLETE or (field.kind == "node" and field.many):
        return []
    return [each for each in field.validators if each not in _BY_VALIDATOR and not isinstance(each, validators.of_type)]


def _constant(shape: Shape, field: Field) -> str:
    return f"{shape.name}_{field.name}".upper()


def _set_default(node: Node, field: attrs.Attribute[Any]) -> Any:
    """Set a field to the default that depends on the others."""
    value = field.default.factory(node)  # type: ignore[union-attr]
    object.__setattr__(node, field.name, value)
    return value


@cache
def _readers() -> dict[str, Any]:
    """Compile the readers of all classes, when JSON is first read."""
    scope: dict[str, Any] = {
        "BLANKS": BLANKS,
        "MAX_INT": MAX_INT,
        "Fallback": Fallback,
        "check_lines": _check_lines,
        "count_strings": _count_strings,
        "metadata_of": validators.metadata,
        "set_default": _set_default,
    }
    compile_source(source(), "reader of JSON", scope)
    for shape in (*NODES.values(), DOCUMENT, ORIGIN, MARK):
        scope[f"new_{shape.name}"] = bare(shape.cls)
        scope[shape.cls.__name__] = shape.cls
        for field in shape.fields:
            constant = _constant(shape, field)
            scope[constant] = field.attribute
            scope |= {f"{constant}_{at}": check for at, check in enumerate(_asked(field))}
            scope[f"{constant}_ALLOWED"] = frozenset(cls.type for cls in field.classes)
    return scope
