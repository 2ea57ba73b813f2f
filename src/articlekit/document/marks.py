"""Marks: inline markup that stands off a plain text.

    text   "see the manual"
    marks  (Mark("link", 8, 14, "https://example.org"),)

What has no text of its own (an image without alternative text, an empty link, raw inline HTML) stands in the text as
one `OBJECT`, with the mark over it. Who shows no marks shows `plain(text, marks)`, which has no such sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, get_args

import attrs

from articlekit.document import validators
from articlekit.errors import TreeError

if TYPE_CHECKING:
    Field = attrs.Attribute[Any]

# `break` is a hard line break over one "\n"; `html` is a raw inline tag over one OBJECT; the text of an `image` is
# its alternative text. The names are mdast's, but for `link` they match CommonMark 6 and `strikethrough` is GFM 6.5.
MarkKind = Literal["strong", "emphasis", "code", "link", "strikethrough", "image", "html", "break"]
KINDS: tuple[str, ...] = get_args(MarkKind)

OBJECT = "\ufffc"  # OBJECT REPLACEMENT CHARACTER: Unicode's own sign for an object in a text

NEEDS_TARGET = frozenset({"link", "image", "html"})
MAY_TITLE = frozenset({"link", "image"})
HOLDS_NO_MARK = frozenset({"code", "image", "html", "break"})
# Two of these side by side, or one in the other, are one.
MERGES = frozenset({"strong", "emphasis", "code", "strikethrough"})

# Tags that begin a line of their own where a page is shown (HTML 15.3), and so part words: "one<br>two".
_PARTS = re.compile(
    r"</?(?:br|hr|p|div|[ou]l|li|d[ltd]|h[1-6]|table|t[rdh]|pre|blockquote|details|summary)\b", re.IGNORECASE
)
_WHITE = re.compile("[ \t\n\0\r]+")


def _target(mark: Mark, field: Field, value: str | None) -> None:
    if value is None:
        if mark.kind in NEEDS_TARGET:
            validators.refuse(mark, field, f"a mark of kind {mark.kind!r} needs a target")
        return
    if mark.kind not in NEEDS_TARGET:
        validators.refuse(mark, field, f"a mark of kind {mark.kind!r} has no target")
    if mark.kind == "html":
        validators.verbatim(mark, field, value)
    else:
        validators.line(mark, field, value)


def _title(mark: Mark, field: Field, value: str | None) -> None:
    if value is None:
        return
    if mark.kind not in MAY_TITLE:
        validators.refuse(mark, field, f"a mark of kind {mark.kind!r} has no title")
    if not value:
        validators.refuse(mark, field, "use None for no title")
    validators.verbatim(mark, field, value)


def _kind(mark: Mark, field: Field, value: str) -> None:
    if value not in KINDS:
        validators.refuse(mark, field, f"one of {', '.join(KINDS)} expected, got {value!r}")


@attrs.frozen
class Mark:
    """Inline markup over `text[start:end]` (half-open, code points of the text, not of the source).

    target: the address of a link or image, the tag itself for `html`, else `None`
    title: the title of a link or image, or `None`
    """

    kind: MarkKind = attrs.field(validator=_kind)
    start: int = attrs.field(validator=validators.of_type(int))
    end: int = attrs.field(validator=validators.of_type(int))
    target: str | None = attrs.field(default=None, validator=_target)
    title: str | None = attrs.field(default=None, validator=_title)


def is_bare(text: str, marks: Sequence[Mark], at: int) -> bool:
    """Return whether the mark at `at` is a link or an image without a text: its `OBJECT` is no sign to show."""
    mark = marks[at]
    if mark.kind not in MAY_TITLE or mark.end - mark.start != 1 or text[mark.start] != OBJECT:
        return False
    return at + 1 == len(marks) or marks[at + 1].start >= mark.end


def plain(text: str, marks: Sequence[Mark], start: int = 0, end: int | None = None) -> str:
    """Return what `text[start:end]` says to those who see no marks: images by their alternative text, tags not at all.

    A `<br>` and tags of blocks are a space. Where a sign is left out, no white space stays at the ends of a line, nor
    a blank line, so what is left may stand in a node as before; perhaps it is nothing.
    """
    if not marks or OBJECT not in text:
        return text[start:end]
    signs = list(text)
    for mark in marks:
        if mark.kind in NEEDS_TARGET and text[mark.start : mark.end] == OBJECT:
            # Two signs that no text may hold: what says nothing, and what parts words.
            signs[mark.start] = "\r" if mark.kind == "html" and _PARTS.match(mark.target or "") else "\0"
    return _WHITE.sub(_collapse, "".join(signs[start:end]))


def _collapse(white: re.Match[str]) -> str:
    """Return the white space that is left of white space with objects in it."""
    found = white[0]
    if "\0" not in found and "\r" not in found:
        return found
    if white.start() == 0 or white.end() == len(white.string):
        return ""
    return "\n" if "\n" in found else " " if found.strip("\0") else ""


def canonical(node: Any, field: Field, value: tuple[Mark, ...]) -> None:
    """The one form of marks: within the text, not empty, by `(start, -end)`, nested or apart but never crossing.

    No link in a link; nothing in code, images, HTML and breaks; neither twins side by side nor one in the other; no
    hard break at the end of emphasis.
    """
    validators.several(node, field, value)
    text: str = node.text
    open_marks: list[Mark] = []
    last = (-1, 0)
    for at, mark in enumerate(value):
        if not isinstance(mark, Mark):
            raise TypeError(f"{type(node).__name__}.{field.name}[{at}]: Mark expected, got {type(mark).__name__}")
        why = _fault(mark, text) or _misplaced(mark, last, open_marks)
        if why:
            raise TreeError(f"{type(node).__name__}.{field.name}[{at}]: {why}")
        last = (mark.start, -mark.end)


def _fault(mark: Mark, text: str) -> str | None:
    """Return what is wrong with a mark by itself."""
    if not 0 <= mark.start < mark.end <= len(text):
        return f"{mark.start}..{mark.end} is not a part of a text of {len(text)}"
    marked = text[mark.start : mark.end]
    if mark.kind == "break" and marked != "\n":
        return "a break stands over one line break"
    if mark.kind == "html" and marked != OBJECT:
        return "raw HTML stands over one U+FFFC"
    if mark.kind == "code" and "\n" in marked:
        return "code holds no line break"
    return None


def _misplaced(mark: Mark, last: tuple[int, int], open_marks: list[Mark]) -> str | None:
    """Return what is wrong with a mark where it stands; keeps `open_marks` to those that are open at its start."""
    if (mark.start, -mark.end) < last:
        return "marks stand in the order of (start, -end)"
    before = None  # the mark beside it, within the same mark
    while open_marks and open_marks[-1].end <= mark.start:
        before = open_marks.pop()
    if open_marks:
        around = open_marks[-1]
        if mark.end > around.end:
            return f"it crosses the end of the mark of kind {around.kind!r} at {around.start}"
        if around.kind in HOLDS_NO_MARK:
            return f"a mark of kind {around.kind!r} holds no mark"
        if mark.kind == "link" and any(outer.kind == "link" for outer in open_marks):
            return "a link holds no link"
        if mark.kind == "break" and mark.end == around.end and around.kind in MERGES:
            # CommonMark 6.2: what closes emphasis may not follow white space, and a hard break is no character
            # that a reference could stand for.
            return f"a mark of kind {around.kind!r} ends before a break, not behind it"
    if mark.kind in MERGES:
        if before is not None and before.kind == mark.kind and before.end == mark.start:
            return f"it meets another mark of kind {mark.kind!r}; make one of them"
        if any(outer.kind == mark.kind for outer in open_marks):
            return f"it stands in another mark of kind {mark.kind!r}; make one of them"
    open_marks.append(mark)
    return None
