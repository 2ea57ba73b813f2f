"""Leaves: the nodes that hold text, and those that hold nothing.

    Heading(2, "Brewing"), Paragraph("Warm the pot first."), Code("print(1)", "python"), ThematicBreak()
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from articlekit.document import validators
from articlekit.document.marks import Mark, canonical
from articlekit.document.node import Node
from articlekit.errors import TreeError


@attrs.frozen(repr=False, weakref_slot=False)
class Heading(Node):
    """A title on one line. `level` runs from 1 (largest) to 6."""

    type: ClassVar[str] = "heading"

    level: int = attrs.field(validator=validators.heading_level)
    text: str = attrs.field(validator=validators.line)
    marks: tuple[Mark, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=canonical)


@attrs.frozen(repr=False, weakref_slot=False)
class Paragraph(Node):
    """Running text. Line breaks in `text` are those of the source; a hard line break has a mark of kind `break`."""

    type: ClassVar[str] = "paragraph"

    text: str = attrs.field(validator=validators.prose)
    marks: tuple[Mark, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=canonical)


@attrs.frozen(repr=False, weakref_slot=False)
class Code(Node):
    """Lines kept as they are.

    text: without the line break after the last line
    language: the first word of the fence's info string
    meta: the rest of the info string
    """

    type: ClassVar[str] = "code"

    text: str = attrs.field(validator=validators.verbatim)
    language: str | None = attrs.field(default=None, validator=validators.info)
    meta: str | None = attrs.field(default=None, validator=validators.info)

    def __attrs_post_init__(self) -> None:
        if self.meta is not None and self.language is None:
            raise TreeError("Code.meta: an info string begins with a language")


@attrs.frozen(repr=False, weakref_slot=False)
class Html(Node):
    """A block of raw HTML from a Markdown file, kept as it is and never interpreted."""

    type: ClassVar[str] = "html"

    text: str = attrs.field(validator=validators.verbatim)


@attrs.frozen(repr=False, weakref_slot=False)
class ThematicBreak(Node):
    """A thematic break: a line between topics."""

    type: ClassVar[str] = "thematic_break"
