"""YAML as JSON values, out of PyYAML's events.

    read("date: 2024-05-01\\ntags: [green, black]")    {"date": "2024-05-01", "tags": ["green", "black"]}

Words without quotes are numbers only where JSON has them, and booleans where YAML 1.1 has them (`yes`, `on`). All
others are text as it is written: dates, times (`12:30` is 750 to YAML 1.1), long integers. Nothing is constructed from
tags, so time and memory are linear in the text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any

from articlekit.document.validators import MAX_DEPTH, MAX_INT, UNWRITABLE

_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys((form for word in ("true", "yes", "on") for form in (word, word.title(), word.upper())), True),
    **dict.fromkeys((form for word in ("false", "no", "off") for form in (word, word.title(), word.upper())), False),
}
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_FLOAT = re.compile(_INTEGER.pattern + r"(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_MAX_DIGITS = 20  # of 64 bits, with a sign

# Tags that change nothing; other tags are refused.
_TAG = "tag:yaml.org,2002:"
_TEXT_TAGS = frozenset({"!", f"{_TAG}str", f"{_TAG}timestamp"})
_SCALAR_TAGS = _TEXT_TAGS | {None, *(_TAG + name for name in ("int", "float", "bool", "null"))}
_SEQUENCE_TAGS = {None: "list", f"{_TAG}seq": "list"}
_MAPPING_TAGS = {None: "dict", f"{_TAG}map": "dict", f"{_TAG}set": "set"}


def read(text: str) -> dict[str, Any] | None:
    """Read a mapping; `None` without PyYAML, and for anything else: aliases, directives, other tags, malformed YAML."""
    try:
        import yaml
    except ModuleNotFoundError:
        return None
    if text.startswith("%") or "\n%" in text:  # PyYAML compares each `%TAG` with all others
        return None
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        value = _build(yaml.parse(text, Loader=loader))
    except (yaml.YAMLError, Unsupported, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


class Unsupported(Exception):
    """Valid YAML that is no JSON value, that could become large, or that this reader leaves to another."""


def _build(events: Iterable[Any]) -> Any:
    """Return the value of the only document."""
    import yaml

    top = _Collection("list")
    stack = [top]
    for event in events:
        if isinstance(event, yaml.ScalarEvent):
            if event.tag not in _SCALAR_TAGS:
                raise Unsupported
            stack[-1].values.append(_clean(event.value) if stack[-1].expects_key() else _scalar(event))
        elif isinstance(event, yaml.CollectionStartEvent):
            kinds = _MAPPING_TAGS if isinstance(event, yaml.MappingStartEvent) else _SEQUENCE_TAGS
            if event.tag not in kinds or stack[-1].expects_key() or len(stack) > MAX_DEPTH:
                raise Unsupported
            stack.append(_Collection(kinds[event.tag]))
        elif isinstance(event, yaml.CollectionEndEvent):
            done = stack.pop()
            stack[-1].values.append(done.built())
        elif isinstance(event, yaml.AliasEvent):  # a few lines of them could make gigabytes
            raise Unsupported
    return top.values[0] if len(top.values) == 1 else None


class _Collection:
    """An open sequence, mapping or set; `values` has keys and values in turn."""

    __slots__ = ("kind", "values")

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.values: list[Any] = []

    def expects_key(self) -> bool:
        return self.kind != "list" and len(self.values) % 2 == 0

    def built(self) -> Any:
        if self.kind == "list":
            return self.values
        mapping = dict(zip(self.values[::2], self.values[1::2], strict=True))
        return list(mapping) if self.kind == "set" else mapping


def _scalar(event: Any) -> str | int | float | bool | None:
    is_quoted = not event.implicit[0] and event.tag is None
    return _clean(event.value) if is_quoted or event.tag in _TEXT_TAGS else plain(event.value)


def plain(text: str) -> str | int | float | bool | None:
    """Return the value of words without quotes."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        return integer(text)
    return floating(text) if _FLOAT.fullmatch(text) else _clean(text)


def integer(text: str) -> int | str:
    """Return the number, or the text where that has more than 64 bits: Python takes quadratic time for many digits."""
    value = int(text) if len(text) <= _MAX_DIGITS else MAX_INT + 1
    return value if -MAX_INT <= value <= MAX_INT else text


def floating(text: str) -> float | str:
    """Return the number, or the text where that is beyond all floats."""
    value = float(text)
    return value if math.isfinite(value) else text


def _clean(text: str) -> str:
    """Text that metadata can hold."""
    return UNWRITABLE.sub("\ufffd", text)
