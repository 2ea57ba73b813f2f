"""Metadata above the text, between two lines of `---`.

    ---
    title: "On tea"
    tags: ["green", "black"]
    ---

It is written as YAML whose values are JSON, which every YAML reader takes as they are. Reading needs no YAML library
where the front matter is our own, or what people write: see `plain_yaml`. PyYAML (the extra `yaml`) reads the rest.
Without it, and where the YAML is malformed or has an alias, the lines are kept as code. Where nothing looks like a
mapping, they are no front matter but text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from articlekit.document.validators import Metadata, metadata
from articlekit.errors import TreeError
from articlekit.formats.markdown import plain_yaml, yaml_reader

_FENCE = "---\n"
_CLOSING = re.compile(r"^---(?:\n|\Z)", re.MULTILINE)

# Words that are no text to YAML 1.1.
_WORDS_OF_YAML = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"])
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_LINE = re.compile(r'([A-Za-z][A-Za-z0-9_-]*|"(?:[^"\\]|\\.)*"): (.+)')

# Text that needs no quotes for any YAML reader.
_WORDS = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ,.'()/!?&+_-]*[A-Za-z0-9.)!?])?")

# JSON allows them in text as they are, YAML does not (1.2, section 5.1), or folds them as line breaks.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")

# YAML takes a longer key only behind a question mark (1.2, section 7.4.2), its quotes and escapes counted.
_MAX_KEY_CHARS = 1024
_LONG_KEY = re.compile(r'("(?:[^"\\]|\\.)*")|\? (?=")')
_LONG_KEY_LINE = re.compile(r"^\? (.*)\n: ", re.MULTILINE)

# YAML 1.1 has a dot in every float: to PyYAML `1e-07` is text.
_NO_DOT = re.compile(r"\A(-?[0-9]+)(e.*)")


def write(values: Mapping[str, Any]) -> str:
    """Write front matter with its fences; "" for no values."""
    if not values:
        return ""
    lines = "".join([_line(key, _json(value)) for key, value in values.items()])
    return f"{_FENCE}{lines}{_FENCE}"


def _line(key: str, value: str) -> str:
    written = key if _KEY.fullmatch(key) and key.lower() not in _WORDS_OF_YAML else _json(key)
    return f"{written}: {value}\n" if len(written) <= _MAX_KEY_CHARS else f"? {written}\n: {value}\n"


def _json(value: object) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join([f"{_key(key)}: {_json(item)}" for key, item in value.items()]) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_json, value)) + "]"
    written = json.dumps(value, ensure_ascii=False)
    if isinstance(value, float):
        return _NO_DOT.sub(r"\1.0\2", written)
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def _key(key: str) -> str:
    """Return a key of a mapping within a value."""
    written = _json(key)
    return written if len(written) <= _MAX_KEY_CHARS else f"? {written} "


class FrontMatter(NamedTuple):
    """What stands above a text.

    unread: the lines between the fences where they could not be read, else `None`
    end: the offset of the rest: 0 where there is no front matter
    """

    values: Metadata
    unread: str | None
    end: int


def read(text: str) -> FrontMatter:
    """Read the front matter of a text with LF line endings."""
    none = FrontMatter(Metadata(), None, 0)
    if not text.startswith(_FENCE):
        return none
    closing = _CLOSING.search(text, len(_FENCE))
    if closing is None or closing.start() == len(_FENCE):
        return none
    inner = text[len(_FENCE) : closing.start() - 1]
    for reader in (_read_json, plain_yaml.read, yaml_reader.read):
        if values := reader(inner):
            try:
                return FrontMatter(metadata(values), None, closing.end())
            except TreeError:
                break
    return FrontMatter(Metadata(), inner, closing.end()) if plain_yaml.is_mapping(inner) else none


def _read_json(text: str) -> dict[str, Any] | None:
    """Read what `write` wrote, and words without quotes; `None` for anything else."""
    values = {}
    if "? " in text:
        text = _LONG_KEY_LINE.sub(r"\1: ", text)
    for line in text.split("\n"):
        match = _LINE.fullmatch(line)
        if match is None:
            return None
        try:
            key = json.loads(match[1]) if match[1][0] == '"' else match[1]
            values[key] = _read_value(match[2])
        except (ValueError, RecursionError):
            return None
    return values


def _read_value(text: str) -> Any:
    if _WORDS.fullmatch(text) and text.lower() not in _WORDS_OF_YAML:
        return text
    if "? " in text:
        text = _LONG_KEY.sub(lambda match: match[1] or "", text)
    return json.loads(text, parse_int=yaml_reader.integer, parse_float=yaml_reader.floating, parse_constant=str)
