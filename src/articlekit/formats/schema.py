"""JSON Schema (draft 2020-12) of the JSON form, generated from the tree.

    python -m articlekit.formats.schema           # prints what the tree says
    python -m articlekit.formats.schema --write   # and puts it into the package

`schema()` reads the file that ships with the package. What the schema refuses, `loads` refuses too; the reverse holds
for shapes and types, not for what a schema cannot say (rows of one length, marks within their text).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from articlekit.document import validators
from articlekit.document.marks import KINDS
from articlekit.document.validators import MAX_INT, MAX_LIST_START
from articlekit.formats.json.field_table import DOCUMENT, FORMAT, MARK, NODES, ORIGIN, VERSION, Field, Shape

PATH = Path(__file__).parent.parent / "schema" / f"document-{VERSION}.json"

_LINE = {"pattern": r"^(?:[^ \t\n\r\u0000](?:[^\n\r\u0000]*[^ \t\n\r\u0000])?)?$"}

# What a validator asks of a field, as far as a schema can say it.
_RULES: dict[Any, dict[str, Any]] = {
    validators.line: _LINE,
    validators.prose: {"minLength": 1},
    validators.info: {**_LINE, "minLength": 1},
    validators.heading_level: {"minimum": 1, "maximum": 6},
    validators.share: {"minimum": 0, "maximum": 1},
}
_FIELDS: dict[str, dict[str, Any]] = {"List.start": {"maximum": MAX_LIST_START}}

_KINDS: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer", "minimum": 0, "maximum": MAX_INT},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "span": {"$ref": "#/$defs/span"},
    "origin": {"$ref": "#/$defs/origin"},
    "mark": {"$ref": "#/$defs/mark"},
    "mark_kind": {"enum": list(KINDS)},
    "lines": {"type": "array", "items": {"type": "string"}},
    "align": {"type": "array", "items": {"enum": ["left", "center", "right", None]}},
    "metadata": {"type": "object"},
}


def schema() -> str:
    """Return the schema of this version's documents, as it ships."""
    return PATH.read_text(encoding="utf-8")


def build() -> dict[str, Any]:
    """Return the schema that follows from the classes of the tree."""
    document = _object(DOCUMENT, {"format": {"const": FORMAT}, "version": {"const": VERSION}})
    document["properties"] = {"$schema": {"type": "string"}, **document["properties"]}  # names this file to editors
    span = {
        "description": "Half-open offsets into the source, in code points.",
        "type": "array",
        "prefixItems": [_KINDS["int"]] * 2,
        "items": False,
        "minItems": 2,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{FORMAT}, version {VERSION}",
        **document,
        "$defs": {
            **{name: _object(shape, {"type": {"const": name}}) for name, shape in NODES.items()},
            "mark": _object(MARK, {}),
            "origin": _object(ORIGIN, {}),
            "span": span,
        },
    }


def _object(shape: Shape, head: dict[str, Any]) -> dict[str, Any]:
    return {
        "description": (shape.cls.__doc__ or "").strip().partition("\n")[0],
        "type": "object",
        "properties": {**head, **{field.name: _value(shape, field) for field in shape.fields}},
        "required": [*head, *(field.name for field in shape.fields if field.required)],
        "additionalProperties": False,
    }


def _value(shape: Shape, field: Field) -> dict[str, Any]:
    """Return what may stand in a field."""
    if field.kind == "node":
        one = _one_of([{"$ref": f"#/$defs/{cls.type}"} for cls in field.classes])
    else:
        one = {**_KINDS[field.kind]}
    if field.many:
        one = {"type": "array", "items": one}
    one |= {"minItems": 1} if field.not_empty else {}
    for validator in field.validators:
        one |= _RULES.get(validator, {})
    one |= _FIELDS.get(f"{shape.cls.__name__}.{field.name}", {})
    return _one_of([one, {"type": "null"}]) if field.nullable else one


def _one_of(choices: list[dict[str, Any]]) -> dict[str, Any]:
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


if __name__ == "__main__":
    text = json.dumps(build(), indent=1, ensure_ascii=False) + "\n"
    if "--write" in sys.argv[1:]:
        PATH.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
