"""The validating reader: it checks everything, and names the place of each fault.

    check('{"format": "articlekit/document", "version": 1, "children": [{"type": "prose"}]}')
    # [DecodeError('unknown type "prose"; ...', '$.children[0].type')]

It follows the table of fields and builds each node through its class, so the validators of the tree decide. Parts
without a fault are left to the fast reader, so that a fault at the end of 100 MB is found in seconds.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from articlekit.document.nodes import Document, Node
from articlekit.document.validators import MAX_DEPTH, MAX_INT
from articlekit.errors import DecodeError, TreeError
from articlekit.formats.json import fast
from articlekit.formats.json.decoding import OddNumber, Pairs, decode
from articlekit.formats.json.field_table import DOCUMENT, FORMAT, MARK, NAMES, NODES, ORIGIN, VERSION, Field, Shape
from articlekit.formats.json.writing import write

# Reading stops after so many faults: one wrong field in each row of a million is one mistake.
MAX_FAULTS = 100

# How many nodes of an array the fast reader tries together. Of those beside a fault each is then read alone.
SOME = 64

# What stands beside the fields of a document.
HEAD = ("format", "version", "$schema")


def read(data: str) -> Document:
    """Return the document in `data`; raise the first fault."""
    faults: list[DecodeError] = []
    doc = _Reader(faults, data).document(decode(data))
    if faults or doc is None:
        raise faults[0]
    return doc


def read_node(data: object) -> Node:
    """Return the node in a dict, a document or anything below one; raise the first fault."""
    faults: list[DecodeError] = []
    reader = _Reader(faults)
    node: Node | None
    if isinstance(data, Mapping) and "type" in data:
        node = reader.node(data, "$", tuple(shape.cls for shape in NODES.values()), 0)
    else:
        node = reader.document(data)
    if faults or node is None:
        raise faults[0]
    return node


def check(data: str) -> list[DecodeError]:
    """Return what is wrong with a JSON document, in its order; at most `MAX_FAULTS`."""
    faults: list[DecodeError] = []
    try:
        _Reader(faults, data).document(decode(data))
    except DecodeError as fault:
        faults.append(fault)
    return faults[:MAX_FAULTS]


class _Reader:
    """Read with a path, and go on after a fault; `None` stands for what could not be read.

    text: what the data was decoded from, so that the fast reader may read parts of it; `None` for dicts of a caller
    """

    def __init__(self, faults: list[DecodeError], text: str | None = None) -> None:
        self.faults = faults
        self.is_decoded = text is not None
        self.is_writable = text is not None and fast.is_writable(text)

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
        if not isinstance(given.get("$schema", ""), str):
            self.fault(f"a string expected, got {_shown(given['$schema'])}", '$["$schema"]')
            return None
        doc = self.fields(DOCUMENT, given, HEAD, "$", 0)
        assert doc is None or isinstance(doc, Document)
        return doc

    def node(self, data: object, path: str, classes: tuple[type[Node], ...], depth: int) -> Node | None:
        """Read a node of one of `classes`, `depth` levels below the root."""
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
        found = self.fields(shape, given, ("type",), path, depth)
        assert found is None or isinstance(found, Node)
        return found

    def mapping(self, data: object, path: str) -> Mapping[str, object] | None:
        """Return an object with each of its keys once."""
        if isinstance(data, Pairs):
            [(key, _)] = Counter(key for key, _ in data).most_common(1)
            self.fault(f"the key {_shown(key)} stands twice", path)
            return None
        if not isinstance(data, Mapping):
            self.fault(f"an object expected, got {_shown(data)}", path)
            return None
        for key in data:
            if not isinstance(key, str):
                self.fault(f"the key {_shown(key)} is not text", path)
                return None
        return data

    def fields(
        self, shape: Shape, given: Mapping[str, object], head: tuple[str, ...], path: str, depth: int
    ) -> object | None:
        """Build the class of `shape` of the fields in `given`, which has the keys of `head` besides."""
        before = len(self.faults)
        values: dict[str, object] = {}
        for field in shape.fields:
            if field.name in given:
                values[field.name] = self.value(field, given[field.name], f"{path}.{field.name}", depth)
            elif field.required:
                self.fault(f'missing field "{field.name}"', path)
        for name in given:
            if name not in values and name not in head:
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
        """Note the message of a validator, at the field that it names."""
        message = str(error)
        named = re.match(r"(\w+)\.(\w+(?:\[\d+\])?): ", message)
        if named and named[1] == shape.cls.__name__:
            message, path = message[named.end() :], f"{path}.{named[2]}"
        self.fault(message, path)

    def value(self, field: Field, data: Any, path: str, depth: int) -> object:
        if data is None and field.nullable:
            return None
        if not field.many:
            return self.one(field, data, path, depth)
        if not _is_array(data):
            self.fault(f"an array expected, got {_shown(data)}", path)
            return None
        found: list[object] = []
        for start in range(0, len(data), SOME):
            some = data[start : start + SOME]
            read = self.fast_nodes(some, field, depth + 1) if field.kind == "node" else None
            if read is not None:
                found += read
                continue
            for at, item in enumerate(some, start):
                if len(self.faults) >= MAX_FAULTS:
                    return None
                found.append(self.one(field, item, f"{path}[{at}]", depth))
        return tuple(found)

    def fast_nodes(self, data: list[Any], field: Field, depth: int) -> tuple[Node, ...] | None:
        """Read nodes without a fault, `depth` levels below the root; `None` where there may be one.

        At depths 1, 2, 4 ... 64 only, or what stands beside a fault would be read as many times as it is deep; and
        several nodes only, for a fault that is above an only child is mostly in it.
        """
        if not self.is_decoded or depth & (depth - 1) or len(data) < 2:
            return None
        nodes = fast.read_nodes(data, field.classes, depth)
        if nodes is None or self.is_writable or all(fast.is_writable(write(node)) for node in nodes):
            return nodes
        return None

    def one(self, field: Field, data: object, path: str, depth: int) -> object:
        if field.kind == "node":
            return self.node(data, path, field.classes, depth + 1)
        if field.kind in ("mark", "origin"):
            given = self.mapping(data, path)
            shape = MARK if field.kind == "mark" else ORIGIN
            return None if given is None else self.fields(shape, given, (), path, depth)
        if field.kind == "metadata":
            return None if self.mapping(data, path) is None else self.json_value(data, path, 0)
        is_kind, words = _KINDS[field.kind]
        if not is_kind(data):
            self.fault(f"{words} expected, got {_shown(data)}", path)
            return None
        return tuple(data) if isinstance(data, list) else data

    def json_value(self, data: object, path: str, depth: int) -> object:
        """Return any JSON value, for metadata; the tree checks the rest."""
        if isinstance(data, OddNumber):
            self.fault(f"the number {_shown(data)} cannot be kept", path)
        elif isinstance(data, str) and (found := _SURROGATE.search(data)):
            self.fault(f"character U+{ord(found[0]):04X} at {found.start()} cannot be written", path)
        elif depth > MAX_DEPTH:
            self.fault(f"nested deeper than {MAX_DEPTH}", path)
        elif isinstance(data, Mapping | Pairs):
            given = self.mapping(data, path) or {}
            return {key: self.json_value(value, path + _step(key), depth + 1) for key, value in given.items()}
        elif isinstance(data, list | tuple):
            return [self.json_value(value, f"{path}[{at}]", depth + 1) for at, value in enumerate(data)]
        return data


_SURROGATE = re.compile("[\ud800-\udfff]")


def _step(key: str) -> str:
    """Return one step of a JSONPath (RFC 9535): `.title`, `["a b"]`."""
    return f".{key}" if key.isidentifier() else f"[{json.dumps(key)}]"


def _is_text(data: object) -> bool:
    return isinstance(data, str)


def _is_int(data: object) -> bool:
    return isinstance(data, int) and not isinstance(data, bool) and -MAX_INT <= data <= MAX_INT


def _is_number(data: object) -> bool:
    return isinstance(data, int | float) and not isinstance(data, bool) and -MAX_INT <= data <= MAX_INT


def _is_array(data: object) -> bool:
    return isinstance(data, list | tuple) and not isinstance(data, Pairs)


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
    "lines": (lambda data: _is_array(data) and all(map(_is_text, data)), "an array of strings"),
    "align": (
        lambda data: _is_array(data) and all(side is None or _is_text(side) for side in data),
        'an array of "left", "center", "right" or null',
    ),
}


def _shown(value: object) -> str:
    """Return a value as messages show it: as JSON, cut to 60 characters."""
    if isinstance(value, Pairs | Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return "an array"
    if isinstance(value, OddNumber):
        text = value.text
    elif value is None or isinstance(value, bool | str | float):
        text = json.dumps(value)
    else:
        text = str(value) if _is_int(value) else f"a {type(value).__name__}"
    return text if len(text) <= 60 else text[:57] + "..."
