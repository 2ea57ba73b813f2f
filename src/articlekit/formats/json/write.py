"""Writers, one per class, written from the shapes when this room is first entered.

    def write_paragraph(node):
        span = node.span
        span = '' if span is None else f',"span":[{span[0]},{span[1]}]'
        ...
        return f'{{"type":"paragraph"{span}{origin},"text":{text}{marks}}}'

The standard library's own escaping costs as much as reading the whole document back (3 to 7 ns per character, CPython
3.11), so a text without quotes, backslashes and line breaks is put in as it is. What else JSON wants escaped, control
characters, is looked for once, in all that was written: they are so rare that such a document is written again.

Where orjson is installed, it writes dicts that are made in the same way, twice as fast.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from json.encoder import encode_basestring as escaped
from typing import Any

from articlekit.document.nodes import Cell, Node, Paragraph
from articlekit.formats.json.field_table import DOCUMENT, FORMAT, MARK, NAMES, NODES, ORIGIN, VERSION, Field, Shape
from articlekit.formats.json.orjson_backend import fast_json

# All that JSON (RFC 8259, section 7) wants escaped, but for the quote, the backslash and the line break.
_CONTROLS = tuple(map(chr, (*range(0x0A), *range(0x0B, 0x20))))
_CONTROL_BYTES = tuple(map(ord, _CONTROLS))

_metadata = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def write(node: Node) -> str:
    """`node` and everything below it as compact JSON."""
    if (orjson := fast_json()) is not None:
        try:
            return str(orjson.dumps(_as_dicts()[node.__class__](node)), "utf-8")
        except TypeError:
            pass  # a number or depth that only we write, or a class that we don't: said below
    written: str = _QUICK[node.__class__](node)
    # Python looks for a character with the byte it has in memory, and stops at each: above U+00FF half of the bytes are
    # as low as control characters. In UTF-8 only those are.
    whole: Any = written if written.isascii() else written.encode("utf-8", "surrogatepass")
    for control in _CONTROLS if whole is written else _CONTROL_BYTES:
        if control in whole:
            return str(_CAREFUL[node.__class__](node))
    return written


@cache
def _as_dicts() -> _Writers:
    """A maker of dicts for each class, whose tuples orjson writes as arrays."""
    return _compiled(_dict_source)


class _Writers(dict[type, Callable[[Any], str]]):
    def __missing__(self, cls: type) -> Callable[[Any], str]:
        raise TypeError(f"JSON has no form for {cls.__name__}, only for the classes of articlekit.document.nodes")


def _quoted(text: str) -> str:
    return escaped(text) if '"' in text or "\\" in text or "\n" in text else f'"{text}"'


def _words(texts: tuple[str, ...]) -> str:
    said = "".join(texts)
    if '"' in said or "\\" in said or "\n" in said:
        return _all_escaped(texts)
    return '"' + '","'.join(texts) + '"'


def _all_escaped(texts: tuple[str, ...]) -> str:
    return ",".join(map(escaped, texts))


def _writers(*, careful: bool) -> _Writers:
    """A writer for each class; `careful` ones escape every text."""
    if careful:
        return _compiled(lambda shape: _source(shape, True), quoted=escaped, words=_all_escaped)
    return _compiled(lambda shape: _source(shape, False), quoted=_quoted, words=_words)


def _compiled(source: Callable[[Shape], str], **names: Any) -> _Writers:
    writers = _Writers({type(None): lambda nothing: "null"})
    scope: dict[str, Any] = {
        "WRITE": writers,
        "SIDES": {None: "null", "left": '"left"', "center": '"center"', "right": '"right"'},
        "BOOLS": {True: "true", False: "false"},
        "Cell": Cell,
        "Paragraph": Paragraph,
        "escaped": escaped,
        "join": ",".join,
        "metadata_as_json": _metadata,
        **names,
    }
    for shape in (*NODES.values(), DOCUMENT, ORIGIN, MARK):
        exec(source(shape), scope)  # written from the names of our own classes and fields only
        writers[shape.cls] = scope["write"]
    return writers


def _source(shape: Shape, careful: bool) -> str:
    """The source of the writer of one class."""
    head = [f'"format":"{FORMAT}","version":{VERSION}'] if shape is DOCUMENT else []
    head = [f'"type":"{shape.name}"'] if shape.name else head
    lines, pieces = [], []
    for field in shape.fields:
        name = field.name
        leaves = [cls for cls in (Cell, Paragraph) if cls in field.classes]
        if field.many and leaves and not careful:
            lines.extend(_leaves_source(name, leaves[0]))
            pieces.append(f',"{name}":[{{join(made)}}]')
            continue
        lines.append(f"{name} = node.{name}")
        if field.always and field.kind == "str" and not field.nullable and not careful:
            # `quoted`, without the call: of a short document's writing, calls are a third.
            lines.append(f"""if '"' in {name} or '\\\\' in {name} or '\\n' in {name}: {name} = escaped({name})""")
            lines.append(f"""else: {name} = f'"{{{name}}}"'""")
            pieces.append(f',"{name}":{{{name}}}')
        elif field.always:
            pieces.append(f',"{name}":{_VALUES[field.kind, field.many].format(name)}')
        else:
            value = _VALUES[field.kind, field.many].format(name)
            lines.append(f"""{name} = '' if {_left_out(field)} else f',"{name}":{value}'""")
            pieces.append(f"{{{name}}}")
    body = "".join([*head, *pieces]).removeprefix(",")
    lines.append(f"return f'{{{{{body}}}}}'")
    return "\n    ".join(["def write(node):", *lines])


def _leaves_source(name: str, leaf: type) -> list[str]:
    """The source of what writes the nodes of a field, the plainest in place: a call costs as much as the string."""
    head = f'{{{{"type":"{NAMES[leaf]}"'
    return f"""made = []
    for each in node.{name}:
        if each.__class__ is {leaf.__name__} and each.origin is None and not each.marks:
            said = each.text
            if '"' in said or '\\\\' in said or '\\n' in said: said = escaped(said)[1:-1]
            place = each.span
            if place is None: made.append(f'{head},"text":"{{said}}"}}}}')
            else: made.append(f'{head},"span":[{{place[0]}},{{place[1]}}],"text":"{{said}}"}}}}')
        else: made.append(WRITE[each.__class__](each))""".split("\n    ")


def _dict_source(shape: Shape) -> str:
    """The source of what makes a dict of one class."""
    head = {"format": FORMAT, "version": VERSION} if shape is DOCUMENT else {"type": shape.name} if shape.name else {}
    lines = ["def write(node):", f"made = {head!r}"]
    for field in shape.fields:
        value = {
            ("node", False): f"WRITE[{field.name}.__class__]({field.name})",
            ("node", True): f"[WRITE[each.__class__](each) for each in {field.name}]",
            ("mark", True): f"[WRITE[each.__class__](each) for each in {field.name}]",
            ("origin", False): f"WRITE[{field.name}.__class__]({field.name})",
        }.get((field.kind, field.many), field.name)
        if field.kind == "node" and field.nullable:
            value = f"None if {field.name} is None else {value}"
        lines.append(f"{field.name} = node.{field.name}")
        when = "" if field.always else f"if not ({_left_out(field)}): "
        lines.append(f"{when}made[{field.name!r}] = {value}")
    return "\n    ".join([*lines, "return made"])


def _left_out(field: Field) -> str:
    """An expression that is true where `field` has its default."""
    if field.kind == "align":
        return "not any(align)"  # the default is as many `None` as there are columns
    if field.default is None:
        return f"{field.name} is None"
    return f"{field.name} == {field.default!r}" if field.default else f"not {field.name}"


# What stands in an f-string for the value of a field, by its kind and whether it is an array of such.
_VALUES: dict[tuple[str, bool], str] = {
    ("node", False): "{{WRITE[{0}.__class__]({0})}}",
    ("node", True): "[{{join([WRITE[each.__class__](each) for each in {0}])}}]",
    ("mark", True): "[{{join([WRITE[each.__class__](each) for each in {0}])}}]",
    ("origin", False): "{{WRITE[{0}.__class__]({0})}}",
    ("str", False): "{{quoted({0})}}",
    ("int", False): "{{{0}}}",
    ("float", False): "{{{0}}}",
    ("bool", False): "{{BOOLS[{0}]}}",
    ("literal", False): '"{{{0}}}"',
    ("span", False): "[{{{0}[0]}},{{{0}[1]}}]",
    ("words", False): "[{{words({0})}}]",
    ("align", False): "[{{join([SIDES[each] for each in {0}])}}]",
    ("metadata", False): "{{metadata_as_json({0})}}",
}

_QUICK = _writers(careful=False)
_CAREFUL = _writers(careful=True)
