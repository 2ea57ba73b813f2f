"""The content of a block as a text and its marks.

    read("see the [manual](/m)", {}, "paragraph")    "see the manual", (Mark("link", 8, 14, "/m"),)

Marks come out in their canonical form (see `document.marks`): emphasis in emphasis of the same kind is one, and so is
emphasis side by side. A line break in a heading or cell is a space, a hard one raw HTML.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from articlekit.document.marks import MERGES, OBJECT, Mark
from articlekit.document.nodes import Paragraph
from articlekit.document.validators import BLANKS
from articlekit.errors import TreeError
from articlekit.formats.inline_events import Place
from articlekit.formats.markdown import markers, raw_html
from articlekit.formats.markdown.dialect import Links, inlines

# Content with none of these is its own text. (`!` and `]` mean nothing without `[`.)
_MARKUP = re.compile(r"[\\`*_~<&\[]|[ \t]\n|\n[ \t]")

# What no text may hold: see `validators.prose` and `line`.
_LOOSE_BLANKS = re.compile(r"\A[ \t\n]|[ \t\n]\Z|[ \t]\n|\n[ \t\n]")

_KINDS = {"strong_open": "strong", "em_open": "emphasis", "s_open": "strikethrough", "link_open": "link"}
_ENDS = {"strong_close": "strong", "em_close": "emphasis", "s_close": "strikethrough", "link_close": "link"}


class _Open:
    """A mark whose end has not been read yet. `at` is its place among the marks, `last` that of the last in it."""

    __slots__ = ("at", "kind", "last")

    def __init__(self, kind: str, at: int) -> None:
        self.kind = kind
        self.at = at
        self.last = -1


class _Builder:
    """The text and marks so far. A mark is a list of the arguments of `Mark`, its end 0 while it is open."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.length = 0
        self.marks: list[list[Any]] = []
        self.lasts: dict[int, int] = {}  # of marks that hold some and have ended, the place of the last in them
        self.open = [_Open("", -1)]
        self.ignored: list[str] = []  # kinds that were open already when they opened again

    def add(self, text: str) -> None:
        self.text.append(text)
        self.length += len(text)

    def begin(self, kind: str, target: str | None = None, title: str | None = None) -> None:
        around = self.open[-1]
        if kind in MERGES:
            before = self.marks[around.last] if around.last >= 0 else None
            if before is not None and before[0] == kind and before[2] == self.length:
                again = _Open(kind, around.last)  # twins side by side are one
                again.last = self.lasts.get(around.last, -1)
                self.open.append(again)
                return
        around.last = len(self.marks)
        self.open.append(_Open(kind, len(self.marks)))
        self.marks.append([kind, self.length, 0, target, title])

    def finish(self) -> None:
        done = self.open.pop()
        mark = self.marks[done.at]
        if mark[1] == self.length and done.kind == "link":
            self.add(OBJECT)
        mark[2] = self.length
        if done.last >= 0:
            self.lasts[done.at] = done.last

    def leaf(self, kind: str, text: str, target: str | None = None, title: str | None = None) -> None:
        self.begin(kind, target, title)
        self.add(text)
        self.finish()


def read(content: str, links: Links, place: Place) -> tuple[str, tuple[Mark, ...]]:
    """Read content as a text and the marks over it, fit for a node."""
    if _MARKUP.search(content) is None:
        if place != "paragraph":
            content = content.replace("\n", " ")
        return content, ()
    found = _Builder()
    tokens = inlines(content, links)
    single = place != "paragraph"
    skip = False
    for at, token in enumerate(tokens):
        kind = token.type
        if skip:
            skip = False
        elif kind == "text" or kind == "text_special":
            if token.content:
                found.add(token.content.replace("\n", " ") if single else token.content)
        elif kind == "softbreak":
            found.add(" " if single else "\n")
        elif kind == "html_inline":
            if token.content == markers.GUARD_TAG and _is_guard(tokens, at, found):
                skip = True
            else:
                html = markers.read_html(token.content)
                if html is None or raw_html.write_tag(html, place) != token.content:
                    html = token.content.replace("\n", " ") if single else token.content
                found.leaf("html", OBJECT, html)
        elif kind in _KINDS:
            _begin(found, _KINDS[kind], token)
        elif kind in _ENDS:
            if found.ignored and found.ignored[-1] == _ENDS[kind]:
                found.ignored.pop()
            else:
                found.finish()
        elif kind == "code_inline":
            code = token.content.replace("\n", " ")
            if code:
                found.leaf("code", code)
        elif kind == "hardbreak":
            found.leaf("html", OBJECT, "<br />") if single else found.leaf("break", "\n")
        elif kind == "image":
            alt = _alt(token.children or ()).replace("\n", " " if single else "\n")
            found.leaf("image", alt or OBJECT, *_link(token, "src"))
        else:
            found.add(token.content)
    text = "".join(found.text)
    if _LOOSE_BLANKS.search(text):
        return _without_loose_blanks(text, found.marks)
    return text, tuple([Mark(*mark) for mark in found.marks if mark[1] < mark[2]])


def _begin(found: _Builder, kind: str, token: Any) -> None:
    if any(outer.kind == kind for outer in found.open):
        found.ignored.append(kind)
    elif kind == "link":
        found.begin(kind, *_link(token, "href"))
    else:
        found.begin(kind)


def _link(token: Any, target: str) -> tuple[str, str | None]:
    """Address and title."""
    return _target(str(token.attrs[target])), _title(token.attrs.get("title"))


def _is_guard(tokens: Sequence[Any], at: int, found: _Builder) -> bool:
    """Tell whether the tag at `at` is the guard that the writer puts in front of a line."""
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    if follows is None or follows.type != "html_inline" or follows.content != markers.GUARD_COMMENT:
        return False
    return not found.length or found.text[-1].endswith("\n")


def _alt(tokens: Sequence[Any]) -> str:
    """Return the alternative text of an image: its content without marks."""
    parts = []
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif token.type == "image":
            parts.append(_alt(token.children or ()))
        elif token.type != "html_inline":
            parts.append(token.content)
    return "".join(parts)


# A line ending or an end blank cannot stand in an address; encoded they are the same address.
_IN_ADDRESS = re.compile(r"[\n\r\0\ud800-\udfff]")


def _target(address: str) -> str:
    behind = address.lstrip(BLANKS)
    inner = behind.rstrip(BLANKS)
    before, after = address[: len(address) - len(behind)], behind[len(inner) :]
    return "".join((*map(_percent_encode, before), _IN_ADDRESS.sub(_encode_match, inner), *map(_percent_encode, after)))


def _encode_match(match: re.Match[str]) -> str:
    return "\ufffd" if match[0] == "\0" or match[0] >= "\ud800" else _percent_encode(match[0])


def _percent_encode(char: str) -> str:
    return f"%{ord(char):02X}"


def _title(title: str | None) -> str | None:
    return title.replace("\r", "\n").replace("\0", "\ufffd") if title else None


def _without_loose_blanks(text: str, marks: list[list[Any]]) -> tuple[str, tuple[Mark, ...]]:
    """`text` without blanks at the ends of its lines and without blank lines, which only references can make."""
    kept: list[str] = []
    moved = [0] * (len(text) + 1)
    length = 0
    at = 0
    for match in re.finditer(r"\A[ \t\n]+|[ \t\n]+\Z|[ \t]*\n[ \t\n]*|[ \t]+", text):
        start, end = match.span()
        for place in range(at, start):
            moved[place] = length + place - at
        kept.append(text[at:start])
        length += start - at
        if start == 0 or end == len(text):
            keep = ""
        else:
            keep = "\n" if "\n" in match[0] else match[0]
        for place in range(start, end):
            moved[place] = length if len(keep) != end - start else length + place - start
        if keep == "\n":
            newline = text.index("\n", start)
            for place in range(newline + 1, end):
                moved[place] = length + 1
        kept.append(keep)
        length += len(keep)
        at = end
    for place in range(at, len(text) + 1):
        moved[place] = length + place - at
    kept.append(text[at:])
    kept_text = "".join(kept)
    if not kept_text:
        return "", ()
    fit = [
        Mark(kind, moved[start], moved[end], *rest) for kind, start, end, *rest in marks if moved[start] < moved[end]
    ]
    try:
        return kept_text, Paragraph(kept_text, tuple(fit)).marks
    except TreeError:
        return kept_text, ()
