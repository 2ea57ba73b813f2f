"""Texts with marks as HTML.

inline("see the manual", (Mark("link", 8, 14, "https://example.org"),))
# 'see the <a href="https://example.org">manual</a>'
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlekit.document.marks import Mark
from articlekit.formats.inline_events import CLOSE, LEAF, events

# A link with any other scheme is shown as text: `javascript:` and `data:` run code, `file:` reads the disk.
SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
# What is an error anywhere in HTML (13.2.3.5): controls but for white space, and what is no character.
_NONE = dict.fromkeys(
    [*range(0x01, 0x09), 0x0B, *range(0x0E, 0x20), *range(0x7F, 0xA0), *range(0xFDD0, 0xFDF0)]
    + [plane * 0x10000 + last for plane in range(17) for last in (0xFFFE, 0xFFFF)],
    "\ufffd",
)
_TABLE = str.maketrans({**_ESCAPES, **_NONE})

_TAGS = {"strong": "strong", "emphasis": "em", "code": "code", "strikethrough": "del"}


def escape(text: str) -> str:
    """Text for the content of an element, or for an attribute in quotes."""
    return text.translate(_TABLE)


def inline(text: str, marks: Sequence[Mark]) -> str:
    """Write a text with its marks as elements; a link or image without a text shows its address."""
    if not marks:
        return escape(text)
    out: list[str] = []
    closing: list[str] = []  # the end tags of open marks, innermost last
    linked = 0  # where the latest link ends
    for event in events(text, marks):
        mark = event.mark
        if mark is None:
            out.append(escape(text[event.start : event.end]))
        elif event.kind == CLOSE:
            out.append(closing.pop())
        elif mark.kind == "break":
            out.append("<br>\n")
        elif mark.kind == "html":
            out.append(f'<code class="html">{escape(mark.target or "")}</code>')
        else:
            opening, end = _tags(mark, mark.end <= linked)
            linked = max(linked, mark.end) if mark.kind == "link" else linked
            out.append(opening)
            if event.start == event.end:
                out.append(escape(mark.target or ""))
            elif event.kind == LEAF:
                out.append(escape(text[event.start : event.end]))
            (out if event.kind == LEAF else closing).append(end)
    return "".join(out)


def _tags(mark: Mark, within_link: bool) -> tuple[str, str]:
    """Return the start and the end tag of a mark."""
    if mark.kind in _TAGS:
        tag = _TAGS[mark.kind]
        return f"<{tag}>", f"</{tag}>"
    target = mark.target or ""
    title = f' title="{escape(mark.title)}"' if mark.title else ""
    # A browser would fetch an image from its server, which then knows who reads the page; so it is a link.
    kind = ' class="image"' if mark.kind == "image" else ""
    if within_link:  # a browser would end the link at another one in it
        return f'<span class="image" title="{escape(target)}">', "</span>"
    if not is_safe(target):
        return f'<span class="no-link" title="{escape(target)}">', "</span>"
    return f'<a{kind} href="{escape(target)}"{title}>', "</a>"


def is_safe(target: str) -> bool:
    """Tell whether a link leads somewhere and runs nothing, to a browser, which skips white space and controls."""
    read = re.sub(r"[\x00-\x20\x7f-\x9f]", "", target)
    scheme = re.match(r"([^/?#:]*):", read)
    return scheme is None or scheme[1].lower() in SAFE_SCHEMES
