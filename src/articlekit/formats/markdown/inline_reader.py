"""The content of a block as a text and its marks.

    read("see the [manual](/m)", {}, "paragraph")    "see the manual", (Mark("link", 8, 14, "/m"),)

Marks come out in their canonical form (see `document.marks`): emphasis in emphasis of the same kind is one, and so is
emphasis side by side. A line break in a heading or cell is a space, a hard one raw HTML.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, compress
from typing import Any

import attrs

from articlekit.document.marks import MERGES, OBJECT, Mark
from articlekit.document.nodes import Paragraph
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


@attrs.define
class _Mark:
    """A mark that may be open yet; `last` is the last mark in it."""

    kind: Any
    start: int
    target: str | None
    title: str | None
    end: int = 0
    last: _Mark | None = None


class _Builder:
    """The text and marks so far."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.length = 0
        self.marks: list[_Mark] = []
        self.open = [_Mark("", 0, None, None)]
        self.ignored: list[str] = []  # kinds that were open already when they opened again

    def add(self, text: str) -> None:
        self.text.append(text)
        self.length += len(text)

    def begin(self, kind: str, target: str | None = None, title: str | None = None) -> None:
        around = self.open[-1]
        before = around.last
        if before is not None and kind in MERGES and before.kind == kind and before.end == self.length:
            self.open.append(before)  # twins side by side are one
            return
        around.last = _Mark(kind, self.length, target, title)
        self.open.append(around.last)
        self.marks.append(around.last)

    def finish(self) -> None:
        done = self.open.pop()
        if done.start == self.length and done.kind == "link":
            self.add(OBJECT)
        done.end = self.length

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
    marks = [mark for mark in found.marks if mark.start < mark.end]
    return text, tuple([Mark(mark.kind, mark.start, mark.end, mark.target, mark.title) for mark in marks])


def _begin(found: _Builder, kind: str, token: Any) -> None:
    if any(outer.kind == kind for outer in found.open):
        found.ignored.append(kind)
    elif kind == "link":
        found.begin(kind, *_link(token, "href"))
    else:
        found.begin(kind)


def _link(token: Any, target: str) -> tuple[str, str | None]:
    """Address and title."""
    title = token.attrs.get("title")
    fit_title = title.replace("\r", "\n").replace("\0", "\ufffd") if title else None
    return _IN_ADDRESS.sub(lambda match: "".join(map(_encode, match[0])), str(token.attrs[target])), fit_title


# A line ending or an end blank cannot stand in an address; encoded they are the same address.
_IN_ADDRESS = re.compile(r"\A[ \t]+|(?<![ \t])[ \t]+\Z|[\n\r\0\ud800-\udfff]")


def _encode(char: str) -> str:
    return "\ufffd" if char == "\0" or char >= "\ud800" else f"%{ord(char):02X}"


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


def _without_loose_blanks(text: str, marks: list[_Mark]) -> tuple[str, tuple[Mark, ...]]:
    """`text` without blanks at the ends of its lines and without blank lines, which only references can make."""
    is_kept = [True] * len(text)
    for match in re.finditer(r"[ \t\n]+", text):
        start, end = match.span()
        within = start > 0 and end < len(text)
        if "\n" in match[0] or not within:
            is_kept[start:end] = [False] * (end - start)
            if within:
                is_kept[text.index("\n", start)] = True
    kept = "".join(compress(text, is_kept))
    moved = list(accumulate(is_kept, initial=0))
    fit = [
        Mark(mark.kind, moved[mark.start], moved[mark.end], mark.target, mark.title)
        for mark in marks
        if moved[mark.start] < moved[mark.end]
    ]
    try:
        return kept, Paragraph(kept, tuple(fit)).marks if kept else ()
    except TreeError:
        return kept, ()
