"""The reader that knows where it is: it checks everything, and names the place of each fault.

    check('{"format": "articlekit/document", "version": 1, "children": [{"type": "prose"}]}')
    # [DecodeError('unknown type "prose"; ...', '$.children[0].type')]

It builds each node through its class, so the validators of the tree decide. The quick reader beside it may refuse more
and never less: whatever it does not like comes here, to be read or to be told why not.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Callable, Mapping
from typing import Any

from articlekit.document.nodes import Document, Node
from articlekit.document.validators import MAX_DEPTH, MAX_INT
from articlekit.errors import DecodeError, TreeError
from articlekit.formats.json.field_table import (
    DOCUMENT,
    FORMAT,
    MARK,
    NAMES,
    NODES,
    ORIGIN,
    SAFE_RECURSION,
    VERSION,
    Field,
    Shape,
)

# After so many faults the rest is not looked at: one wrong field in each row of a million is one mistake.
MAX_FAULTS = 100

# A tree of MAX_DEPTH nodes takes two levels each, metadata MAX_DEPTH more; with room for marks, rows and origins.
# Python's own limit (1,000 calls) is above it.
MAX_NESTING = 3 * MAX_DEPTH + 16


class Pairs(tuple[tuple[str, object], ...]):
    """An object as it was written: its keys may stand twice."""

    __slots__ = ()


class Odd(str):
    """A number that JSON does not have, or that we do not take, as it was written."""

    __slots__ = ()


def read(data: object) -> Document:
    """The document in `data`; raises the first fault."""
    faults: list[DecodeError] = []
    found = _Reader(faults).document(data)
    if faults or found is None:
        raise faults[0]
    return found


def read_node(data: object) -> Node:
    """The node in `data`, a document or anything below one; raises the first fault."""
    if not (isinstance(data, Mapping) and "type" in data):
        return read(data)
    faults: list[DecodeError] = []
    found = _Reader(faults).node(data, "$", tuple(shape.cls for shape in NODES.values()), 0)
    if faults or found is None:
        raise faults[0]
    return found


def check(data: str) -> list[DecodeError]:
    """What is wrong with a JSON document, in its order; empty where it can be read. At most `MAX_FAULTS`."""
    faults: list[DecodeError] = []
    try:
        _Reader(faults).document(decode(data))
    except DecodeError as fault:
        faults.append(fault)
    return faults[:MAX_FAULTS]


def decode(data: str) -> object:
    """`data` as JSON, its objects as `Pairs` and its odd numbers as `Odd`; raises `DecodeError`."""
    if sys.getrecursionlimit() > SAFE_RECURSION:
        _refuse_nesting(data)
    try:
        return _DECODER.decode(data)
    except json.JSONDecodeError as error:
        raise DecodeError(error.msg[0].lower() + error.msg[1:], f"line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        _refuse_nesting(data)
        raise  # the caller's own calls left too little room


def _integer(digits: str) -> object:
    number = int(digits) if len(digits) <= 20 else MAX_INT + 1
    return number if -MAX_INT <= number <= MAX_INT else Odd(digits)


def _real(digits: str) -> object:
    number = float(digits)
    return number if math.isfinite(number) else Odd(digits)


_DECODER = json.JSONDecoder(object_pairs_hook=Pairs, parse_constant=Odd, parse_int=_integer, parse_float=_real)

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)


def _refuse_nesting(data: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(data):
        sign = data[token.start()]
        if sign in "[{":
            depth += 1
            if depth > MAX_NESTING:
                line = data.count("\n", 0, token.start()) + 1
                column = token.start() - data.rfind("\n", 0, token.start())
                raise DecodeError("nested too deeply for a document", f"line {line}, column {column}")
        elif sign in "]}":
            depth -= 1


class _Reader:
    """Reads with a path, and goes on after a fault: `None` stands for what could not be read."""

    def __init__(self, faults: list[DecodeError]) -> None:
        self.faults = faults

    def fault(self, message: str, path: str) -> None:
        self.faults.append(DecodeError(message, path))

    def document(self, data: object) -> Document | None:
        given = self.mapping(data, "$")
        if given is None:
            return None
        if given.get("format") != FORMAT:
            self.fault(f'"format": "{FORMAT}" expected; this is no document of ours', "$")
            return None
        version = given.get("version")
        if type(version) is not int or version != VERSION:
            newer = type(version) is int and version > VERSION
            hint = "it was written by a newer articlekit" if newer else f"{VERSION} expected"
            self.fault(f"version {_shown(version)} cannot be read; {hint}", "$.version")
            return None
        own = {key: value for key, value in given.items() if key not in ("format", "version")}
        doc = self.fields(DOCUMENT, own, "$", 0)
        assert doc is None or isinstance(doc, Document)
        return doc

    def node(self, data: object, path: str, classes: tuple[type[Node], ...], depth: int) -> Node | None:
        """A node of one of `classes`, `depth` levels below the root."""
        given = self.mapping(data, path)
        if given is None:
            return None
        if "type" not in given:
            self.fault('missing field "type"', path)
            return None
        name = given["type"]
        shape = NODES.get(name) if isinstance(name, str) else None
        if shape is None or shape.cls not in classes:
            known = ", ".join(NAMES[cls] for cls in classes)
            why = "unknown type" if shape is None else "out of place: type"
            self.fault(f"{why} {_shown(name)}; one of {known} expected", f"{path}.type")
            return None
        if depth > MAX_DEPTH:
            self.fault(f"nested deeper than {MAX_DEPTH}", path)
            return None
        own = {key: value for key, value in given.items() if key != "type"}
        found = self.fields(shape, own, path, depth)
        assert found is None or isinstance(found, Node)
        return found

    def mapping(self, data: object, path: str) -> dict[str, object] | None:
        """An object with each of its keys once."""
        if isinstance(data, Pairs):
            given = dict(data)
            if len(given) == len(data):
                return given
            seen: set[str] = set()
            for key, _ in data:
                if key in seen:
                    self.fault(f"the key {_shown(key)} stands twice", path)
                    return None
                seen.add(key)
        if isinstance(data, Mapping):
            for key in data:
                if not isinstance(key, str):
                    self.fault(f"the key {_shown(key)} is not text", path)
                    return None
            return dict(data)
        self.fault(f"an object expected, got {_shown(data)}", path)
        return None

    def fields(self, shape: Shape, given: dict[str, object], path: str, depth: int) -> object | None:
        """What the class of `shape` makes of the fields in `given`."""
        before = len(self.faults)
        values: dict[str, object] = {}
        for field in shape.fields:
            if field.name in given:
                place = f"{path}.{field.name}"
                values[field.name] = self.value(field, given.pop(field.name), place, depth)
            elif field.required:
                self.fault(f'missing field "{field.name}"', path)
        for name in given:
            self.fault(f"unknown field {_shown(name)} of {shape.name or shape.cls.__name__.lower()}", path)
        if len(self.faults) > before:
            return None
        try:
            built: object = shape.cls(**values)
            return built
        except (TreeError, TypeError) as error:
            self.refused(error, shape, path)
            return None

    def refused(self, error: Exception, shape: Shape, path: str) -> None:
        """Notes what a validator said, at the field that it named."""
        message = str(error)
        named = re.match(r"(\w+)\.(\w+(?:\[\d+\])?): ", message)
        if named and named[1] == shape.cls.__name__:
            message, path = message[named.end() :], f"{path}.{named[2]}"
        self.fault(message, path)

    def value(self, field: Field, data: object, path: str, depth: int) -> object:
        if data is None and field.nullable:
            return None
        if field.many:
            if not isinstance(data, list | tuple) or isinstance(data, Pairs):
                self.fault(f"an array expected, got {_shown(data)}", path)
                return None
            found = []
            for at, item in enumerate(data):
                if len(self.faults) >= MAX_FAULTS:
                    return None
                found.append(self.one(field, item, f"{path}[{at}]", depth))
            return tuple(found)
        return self.one(field, data, path, depth)

    def one(self, field: Field, data: object, path: str, depth: int) -> object:
        if field.kind == "node":
            return self.node(data, path, field.classes, depth + 1)
        if field.kind in ("mark", "origin"):
            given = self.mapping(data, path)
            shape = MARK if field.kind == "mark" else ORIGIN
            return None if given is None else self.fields(shape, given, path, depth)
        if field.kind == "metadata":
            return None if self.mapping(data, path) is None else self.free(data, path, 0)
        is_such, words = _KINDS[field.kind]
        if not is_such(data):
            self.fault(f"{words} expected, got {_shown(data)}", path)
            return None
        return tuple(data) if isinstance(data, list) else data

    def free(self, data: object, path: str, depth: int) -> object:
        """Any JSON value, as metadata holds it; the tree checks the rest."""
        if isinstance(data, Odd):
            self.fault(f"the number {_shown(data)} cannot be kept", path)
        elif isinstance(data, str) and (found := _SURROGATE.search(data)):
            self.fault(f"character U+{ord(found[0]):04X} at {found.start()} cannot be written", path)
        elif depth > MAX_DEPTH:
            self.fault(f"nested deeper than {MAX_DEPTH}", path)
        elif isinstance(data, Mapping | Pairs):
            given = self.mapping(data, path) or {}
            return {key: self.free(value, path + _step(key), depth + 1) for key, value in given.items()}
        elif isinstance(data, list | tuple):
            return [self.free(value, f"{path}[{at}]", depth + 1) for at, value in enumerate(data)]
        return data


_SURROGATE = re.compile("[\ud800-\udfff]")


def _step(key: str) -> str:
    """One step of a JSONPath (RFC 9535): `.title`, `["a b"]`."""
    return f".{key}" if key.isidentifier() else f"[{json.dumps(key)}]"


def _is_text(data: object) -> bool:
    return isinstance(data, str) and not isinstance(data, Odd)


def _is_int(data: object) -> bool:
    return isinstance(data, int) and not isinstance(data, bool) and -MAX_INT <= data <= MAX_INT


def _is_array(data: object) -> bool:
    return isinstance(data, list | tuple) and not isinstance(data, Pairs)


def _is_number(data: object) -> bool:
    return (isinstance(data, int | float) and not isinstance(data, bool)) and -MAX_INT <= data <= MAX_INT


# How JSON has a kind of field, and how to say so.
_KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "str": (_is_text, "a string"),
    "literal": (_is_text, "a string"),
    "int": (_is_int, "an integer"),
    "float": (_is_number, "a number"),
    "bool": (lambda data: isinstance(data, bool), "true or false"),
    "span": (
        lambda data: _is_array(data) and len(data) == 2 and all(map(_is_int, data)),
        "an array of two integers",
    ),
    "words": (lambda data: _is_array(data) and all(map(_is_text, data)), "an array of strings"),
    "align": (
        lambda data: _is_array(data) and all(side is None or _is_text(side) for side in data),
        'an array of "left", "center", "right" or null',
    ),
}


def _shown(value: object) -> str:
    """A value in a message: as JSON, cut."""
    if isinstance(value, Pairs | Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return "an array"
    if isinstance(value, Odd):
        text = str(value)
    elif value is None or isinstance(value, bool | str | float):
        text = json.dumps(value)
    else:
        text = str(value) if _is_int(value) else f"a {type(value).__name__}"
    return text if len(text) <= 60 else text[:57] + "..."
