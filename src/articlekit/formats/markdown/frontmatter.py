"""Metadata above the text, between two lines of `---`.

    ---
    title: "On tea"
    tags: ["green", "black"]
    ---

Written as YAML whose values are JSON, so that every YAML reader takes them as they are, and read without a YAML reader
where it is our own, or as simple. What else others write is read by PyYAML (the extra `yaml`); without it, and where it
is not a mapping, holds aliases or is malformed, it is no front matter, but text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from articlekit.document.validators import MAX_DEPTH, Metadata, metadata
from articlekit.errors import TreeError

_FENCE = "---"

# Words that YAML 1.1 takes for something else than text.
_SAID = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"])
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_LINE = re.compile(r'([A-Za-z][A-Za-z0-9_-]*|"(?:[^"\\]|\\.)*"): (.+)')

# Text without quotes that every YAML reader takes for itself.
_WORDS = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ,.'()/!?&+_-]*[A-Za-z0-9.)!?])?")

# JSON allows them in text as they are, YAML does not (1.2, section 5.1), or folds them as line breaks.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def write(values: Mapping[str, Any]) -> str:
    """The lines of front matter, the fences included; "" for none."""
    if not values:
        return ""
    lines = [f"{_key(key)}: {_json(value)}\n" for key, value in values.items()]
    return f"{_FENCE}\n{''.join(lines)}{_FENCE}\n"


def _key(key: str) -> str:
    return key if _KEY.fullmatch(key) and key.lower() not in _SAID else _json(key)


def _json(value: object) -> str:
    said = json.dumps(value, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", said)


def read(text: str) -> tuple[Metadata, int]:
    """What stands in front of `text` (its line endings are LF), and where the rest begins: 0 if there is none."""
    none = Metadata(), 0
    if not text.startswith(f"{_FENCE}\n"):
        return none
    body = len(_FENCE) + 1
    end = text.find(f"\n{_FENCE}", body - 1)
    while end >= 0 and text[end + 4 : end + 5] not in ("", "\n"):
        end = text.find(f"\n{_FENCE}", end + 1)
    if end < body:
        return none
    said = text[body:end]
    values = _read_json(said)
    if values is None:
        values = _read_yaml(said)
    if not values:
        return none
    try:
        return metadata(values), min(end + 5, len(text))
    except TreeError:
        return none


def _read_json(said: str) -> dict[str, Any] | None:
    """What `write` wrote, and words without quotes; `None` for anything else."""
    values = {}
    for line in said.split("\n"):
        match = _LINE.fullmatch(line)
        if match is None:
            return None
        try:
            key = json.loads(match[1]) if match[1][0] == '"' else match[1]
            words = _WORDS.fullmatch(match[2]) and match[2].lower() not in _SAID
            values[key] = match[2] if words else json.loads(match[2])
        except (ValueError, RecursionError):
            return None
    return values


def _read_yaml(said: str) -> dict[str, Any] | None:
    try:
        import yaml
    except ModuleNotFoundError:
        return None
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        depth = 0
        # Aliases could make a few lines into gigabytes, and depth exhaust the stack.
        for event in yaml.parse(said, Loader=loader):
            if isinstance(event, yaml.AliasEvent):
                return None
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                return None
        values = yaml.load(said, Loader=loader)
    except (yaml.YAMLError, ValueError, TypeError, ArithmeticError, AttributeError, LookupError, RecursionError):
        return None
    if not isinstance(values, dict):
        return None
    plain = _plain(values)
    assert isinstance(plain, dict)
    return plain


def _plain(value: object) -> object:
    """A value with what JSON does not have (dates, sets, keys that are not text) said in text."""
    if isinstance(value, dict):
        return {_clean(key if isinstance(key, str) else _spoken(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(item) for item in value]
    if isinstance(value, str):
        return re.sub("[\ud800-\udfff]", "\ufffd", value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int) and -(2**63) < value < 2**63:
        return value
    if isinstance(value, float) and value - value == 0:
        return value
    return _spoken(value)


def _spoken(value: object) -> str:
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    # Python writes no more than 4,300 decimal digits.
    return hex(value) if isinstance(value, int) and value.bit_length() > 63 else str(value)


def _clean(key: str) -> str:
    return re.sub("[\0\r\ud800-\udfff]", "\ufffd", key)
