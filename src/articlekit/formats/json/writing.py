"""Write a node as compact JSON: one function per class, generated from the table of fields.

    write(Paragraph("Tea", span=(0, 3)))    # '{"type":"paragraph","span":[0,3],"text":"Tea"}'
    print(source())                         # such functions for all classes; `fast` shows one of the reader

`to_dict` is the plain form of the same, for containers and for what is rare; a property test compares them.

The standard library's escaping costs as much as reading the whole document back (3 to 7 ns per character, CPython
3.11), so a text without quotes, backslashes, tabs and line breaks is put in as it is. Other control characters are
looked for once, in all that was written: they are so rare that such a document is written again, from `to_dict`.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from json.encoder import encode_basestring as escaped
from textwrap import dedent
from typing import Any, NoReturn

import attrs

from articlekit.document import packing, validators
from articlekit.document.nodes import Document, Node
from articlekit.document.packing import LENGTH_BITS, MAX_LENGTH
from articlekit.formats.json.field_table import DOCUMENT, FORMAT, MARK, NODES, ORIGIN, VERSION, Field, Kind, Shape
from articlekit.formats.json.generating import compile_source, group_of, groups, indented

# What JSON (RFC 8259, section 7) wants escaped beside the quote, the backslash, the tab and the line break. In UTF-8 no
# other character has these bytes.
_CONTROLS = tuple({*range(0x20)} - {0x09, 0x0A})

_as_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def write(node: Node) -> str:
    """Return `node` and everything below it as compact JSON."""
    writers = _writers()
    if node.__class__ is Document:
        written: str = writers["write_document"](node)
    else:
        written = writers[f"write_{group_of((node.__class__,))}"]((node,))
    data = written.encode("utf-8", "surrogatepass")
    for control in _CONTROLS:
        if control in data:
            return _as_json(to_dict(node))
    return written


def to_dict(node: Node) -> dict[str, Any]:
    """Return `node` and everything below it as dicts, lists, strings and numbers; `from_dict` undoes it."""
    made: dict[str, Any] = _plain(node)
    return {"format": FORMAT, "version": VERSION} | made if node.__class__ is Document else made


def _plain(value: Any) -> Any:
    """Return a value of a field as `json.loads` would."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if not attrs.has(value.__class__):
        return value
    shape = _SHAPES.get(value.__class__) or _refuse(value.__class__)
    made = {"type": shape.name} if shape.typed else {}
    for field in shape.fields:
        found = getattr(value, field.name)
        if field.always or not _is_default(field, found):
            made[field.name] = _plain(found)
    return made


_SHAPES = {shape.cls: shape for shape in (*NODES.values(), DOCUMENT, ORIGIN, MARK)}


# --- The generated code -------------------------------------------------------------------------------------------

# The expression in an f-string for the value of a field, by its kind. `{0}` is the name of the field.
_VALUES: dict[Kind, str] = {
    "str": '"{{{0}}}"',
    "mark_kind": '"{{{0}}}"',
    "int": "{{{0}}}",
    "float": "{{{0}}}",
    "bool": "{{BOOLS[{0}]}}",
    "lines": "[{{quoted_lines({0})}}]",
    "align": "[{{join([SIDES[each] for each in {0}])}}]",
    "origin": "{{write_origin({0})}}",
    "mark": "[{{join([write_mark(each) for each in {0}])}}]",
    "metadata": "{{as_json({0})}}",
}
# Spans as they are stored: a call that unpacks each would cost a fifth of all. Those in one number are written with the
# rest of the object: two f-strings, one in the other, cost an eighth more. `{0}` and `{1}` use the two f-strings.
_WITH_SPAN = f"""
    span = node.{packing.SLOT}
    if span.__class__ is int:
        begin = span >> {LENGTH_BITS}
        {{0}}
    else:
        span = '' if span is None else f',"span":[{{{{span[0]}}}},{{{{span[1]}}}}]'
        {{1}}
"""
_PACKED = f',"span":[{{begin}},{{begin + (span & {MAX_LENGTH})}}]'
# In place for texts: a call would cost as much as all the rest of a cell.
_ESCAPE = """if '"' in {0} or '\\\\' in {0} or '\\t' in {0}{1}: {0} = escaped({0})[1:-1]"""


# So many nodes are written together: the pieces of a row of millions would take twice the memory of its text.
MANY = 4096


def source() -> str:
    """Return the source of the writer."""
    loops = [_loop_source(f"write_{name}", shapes) for name, shapes in groups().items()]
    return "\n\n".join([*loops, *map(_function_source, (ORIGIN, MARK, DOCUMENT))]) + "\n"


def _loop_source(name: str, shapes: list[Shape]) -> str:
    """Return the source of the function for several nodes of these classes."""
    lines = [
        f"def {name}(nodes):",
        f"    if len(nodes) > {MANY}:",
        f"        return join([{name}(nodes[at : at + {MANY}]) for at in range(0, len(nodes), {MANY})])",
        "    made = []",
        "    for node in nodes:",
        "        kind = node.__class__",
    ]
    for shape in shapes:
        lines.append(f"        {'if' if shape is shapes[0] else 'elif'} kind is {shape.cls.__name__}:")
        lines += indented(_object_source(shape, "made.append({})"), 3)
    lines += ["        elif node is None: made.append('null')", "        else: refuse(kind)"]
    return "\n".join([*lines, "    return join(made)"])


def _function_source(shape: Shape) -> str:
    """Return the source of the function for an object without a `type`."""
    return "\n    ".join([f"def write_{shape.name}(node):", *_object_source(shape, "return {}")])


def _object_source(shape: Shape, statement: str) -> list[str]:
    """Return the lines that write one object, and do `statement` with its text."""
    lines = []
    pieces = [f'"format":"{FORMAT}","version":{VERSION}'] if shape is DOCUMENT else []
    pieces += [f'"type":"{shape.name}"'] if shape.typed else []
    for field in shape.fields:
        if field.kind == "span":
            pieces.append("{span}")
            continue
        lines.append(f"{field.name} = node.{field.name}")
        or_break = "" if validators.line in field.validators else f" or '\\n' in {field.name}"
        escape = [_ESCAPE.format(field.name, or_break)] if field.kind == "str" else []
        piece = f',"{field.name}":{_value_source(field)}'
        if field.always:
            lines += escape
            pieces.append(piece)
        else:
            lines += [f"if {_is_default_source(field)}: {field.name} = ''", "else:"]
            lines += indented([*escape, f"{field.name} = f'{piece}'"])
            pieces.append(f"{{{field.name}}}")
    text = f"f'{{{{{''.join(pieces).removeprefix(',')}}}}}'"
    packed, other = statement.format(text.replace("{span}", _PACKED)), statement.format(text)
    if "{span}" not in pieces:
        return [*lines, other]
    return [*lines, *dedent(_WITH_SPAN).strip().format(packed, other).split("\n")]


def _value_source(field: Field) -> str:
    if field.kind != "node":
        return _VALUES[field.kind].format(field.name)
    write = f"write_{group_of(field.classes)}"
    return f"[{{{write}({field.name})}}]" if field.many else f"{{{write}(({field.name},))}}"


def _is_default(field: Field, value: Any) -> bool:
    return not any(value) if field.kind == "align" else bool(value == field.default)


def _is_default_source(field: Field) -> str:
    """Return an expression for `_is_default`."""
    if field.kind == "align":
        return "not any(align)"  # the default is as many `None` as there are columns
    if field.default is None:
        return f"{field.name} is None"
    return f"{field.name} == {field.default!r}" if field.default else f"not {field.name}"


@lru_cache(256)  # the same few reasons stand in many origins: 4% of writing
def _quoted_lines(texts: tuple[str, ...]) -> str:
    """Return texts as JSON strings with commas between them."""
    if '"' in (joined := "".join(texts)) or "\\" in joined or "\t" in joined:
        return ",".join(map(escaped, texts))
    return '"' + '","'.join(texts) + '"'


def _refuse(cls: type) -> NoReturn:
    raise TypeError(f"JSON has no form for {cls.__name__}, only for the classes of articlekit.document.nodes")


@cache
def _writers() -> dict[str, Any]:
    """Compile the writer, when JSON is first written."""
    scope = {
        **{shape.cls.__name__: shape.cls for shape in NODES.values()},
        "SIDES": {None: "null", "left": '"left"', "center": '"center"', "right": '"right"'},
        "BOOLS": {True: "true", False: "false"},
        "as_json": _as_json,
        "escaped": escaped,
        "join": ",".join,
        "quoted_lines": _quoted_lines,
        "refuse": _refuse,
    }
    return compile_source(source(), "writer of JSON", scope)
