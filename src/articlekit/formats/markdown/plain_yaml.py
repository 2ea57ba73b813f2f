"""YAML as people write it above a text: keys with words, lists, quotes and comments, read without a YAML library.

    title: Ferry: a story        {"title": "Ferry: a story", "tags": ["boats", "winter"], "draft": False}
    tags: [boats, winter]
    draft: false  # not yet

What it reads, PyYAML reads the same; but a colon in a title, which ends a mapping there, is one here. Anchors, tags,
mappings in lists or braces and the like are left to that: see `yaml_reader`.
"""

from __future__ import annotations

import json
import re
from typing import Any

from articlekit.formats.markdown import yaml_reader
from articlekit.formats.markdown.yaml_reader import Unsupported

# Deeper mappings are left to PyYAML.
MAX_DEPTH = 8

_QUOTED = r""" "(?:[^"\\]|\\.)*" | '(?:[^']|'')*' """
_KEY = re.compile(
    rf"""(?P<key>{_QUOTED}|[^\s"'#&*!|>%@`{{}}\[\],?:-](?:[^:]|:(?=\S))*)
    :(?:\s+(?P<value>.*))?$""",
    re.VERBOSE,
)
_COMMENT = re.compile(r"\s#.*$")
# Signs that begin what is no plain text.
_SPECIAL = frozenset("&*!%@`{}],?|>")
_FLOW_ITEM = re.compile(rf"""\s*((?:{_QUOTED})\s*|[^\s"'\[\]{{}},&*!|>%@`#][^\[\]{{}},#]*|)(,|$)""", re.VERBOSE)


class _Lines:
    """The lines of a text that are neither blank nor comments, each with its indentation, read from the first on."""

    def __init__(self, text: str) -> None:
        self.all = text.split("\n")
        self.at = 0
        self.skip()

    def skip(self) -> None:
        """Go on to the next line that says something."""
        while self.at < len(self.all) and self.all[self.at].lstrip()[:1] in ("", "#"):
            self.at += 1

    def indent(self) -> int:
        """Return the indentation of the line; -1 at the end."""
        if self.at == len(self.all):
            return -1
        return _indent(self.all[self.at])

    def text(self) -> str:
        line = self.all[self.at].strip(" ")
        if line[0] == "\t":
            raise Unsupported
        return line

    def is_item(self) -> bool:
        return self.text()[:2] in ("-", "- ")

    def next(self) -> None:
        self.at += 1
        self.skip()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def is_mapping(text: str) -> bool:
    """Return whether the first line that says something is a key with or without a value."""
    first = next((line for line in text.split("\n") if line.strip() and line.lstrip()[0] != "#"), "")
    return _KEY.match(first) is not None


def read(text: str) -> dict[str, Any] | None:
    """Read a mapping; `None` for anything else, and for what this leaves to PyYAML."""
    lines = _Lines(text)
    try:
        values = _mapping(lines, 0, 0)
    except (Unsupported, ValueError, RecursionError):
        return None
    return values if lines.at == len(lines.all) else None


def _mapping(lines: _Lines, indent: int, depth: int) -> dict[str, Any]:
    values: dict[str, Any] = {}
    while lines.indent() == indent:
        found = _KEY.match(lines.text())
        if found is None or depth > MAX_DEPTH:
            raise Unsupported
        key = _read_quoted(found["key"]) if found["key"][0] in "\"'" else found["key"].rstrip()
        values[key] = _value(lines, found["value"] or "", indent, depth)
    return values


def _value(lines: _Lines, text: str, indent: int, depth: int) -> Any:
    """Return the value behind a key on the line, which is read to its end."""
    text = _without_comment(text)
    if text[:1] in ("|", ">"):
        return _block_scalar(lines, text, indent)
    lines.next()
    below = lines.indent()
    if text:
        return _scalar(text) if below <= indent or text[0] == "[" else _read_folded(lines, text, indent)
    if below >= indent and lines.is_item():
        return _sequence(lines, below)
    return _mapping(lines, below, depth + 1) if below > indent else None


def _sequence(lines: _Lines, indent: int) -> list[Any]:
    values = []
    while lines.indent() == indent and lines.is_item():
        text = lines.text()[1:].strip()
        if _KEY.match(text) or text[:1] == "-":
            raise Unsupported
        lines.next()
        if lines.indent() > indent:
            raise Unsupported
        values.append(_scalar(_without_comment(text)))
    return values


def _read_folded(lines: _Lines, text: str, indent: int) -> Any:
    """Plain text that goes on over deeper lines."""
    parts = [text]
    while lines.indent() > indent:
        part = lines.text()
        if _KEY.match(part) or lines.is_item() or text[0] in "\"'":
            raise Unsupported
        parts.append(_COMMENT.sub("", part).strip())
        lines.next()
    return _scalar(" ".join(parts))


def _block_scalar(lines: _Lines, header: str, indent: int) -> str:
    """Return the lines below a key, kept (`|`) or joined by spaces (`>`)."""
    if header not in ("|", ">", "|-", ">-"):
        raise Unsupported
    begin = stop = lines.at + 1
    while stop < len(lines.all) and (not lines.all[stop].strip() or _indent(lines.all[stop]) > indent):
        stop += 1
    found = lines.all[begin:stop]
    is_last = stop == len(lines.all)
    lines.at = stop
    lines.skip()
    while found and not found[-1].strip():
        found.pop()
    if not found:
        return ""
    margin = _indent(found[0])
    if any(line.strip() and line[:margin].strip() for line in found) or (header[0] == ">" and "" in found):
        raise Unsupported
    text = ("\n" if header[0] == "|" else " ").join([line[margin:] for line in found])
    return text if is_last or header[1:] == "-" else text + "\n"


def _without_comment(text: str) -> str:
    """Return a value without the comment behind it; `_read_quoted` leaves out that behind quotes."""
    return text.strip() if text[:1] in ("'", '"') else _COMMENT.sub("", f" {text}").strip()


def _flow(text: str) -> list[Any]:
    """Return a list in brackets on one line."""
    if text[-1:] != "]":
        raise Unsupported
    inner, values, at = text[1:-1], [], 0
    while at < len(inner):
        found = _FLOW_ITEM.match(inner, at)
        if found is None or (not found[1] and found[2]):
            raise Unsupported
        if found[1]:
            values.append(_scalar(found[1].strip()))
        at = max(found.end(), at + 1)
    return values


def _scalar(text: str) -> Any:
    if text[:1] in ("'", '"'):
        return _read_quoted(text)
    if text[:1] == "[":
        return _flow(text)
    if text[:1] in _SPECIAL or text[:2] in ("- ", "? "):
        raise Unsupported
    return yaml_reader.plain(text)


def _read_quoted(text: str) -> str:
    """Text in quotes, with nothing but a comment behind them."""
    found = re.match(_QUOTED, text, re.VERBOSE)
    if found is None or text[found.end() :].strip()[:1] not in ("", "#"):
        raise Unsupported
    return str(json.loads(found[0], strict=False)) if text[0] == '"' else found[0][1:-1].replace("''", "'")
