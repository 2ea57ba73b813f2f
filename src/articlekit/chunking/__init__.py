"""A document in pieces for retrieval, cut where an article may be cut.

    for chunk in chunks(doc, max_size=800):
        chunk.path            ("Tea", "Brewing")
        chunk.text            "Brewing\\nWarm the pot first.\\n| Tea | Minutes |\\n|---|---|\\n| Green | 2 |"
        text[slice(*chunk.span)]

A document becomes a row of units: a paragraph, a table row, a list item; a heading makes one unit with what follows it,
so that it is never parted from its text. Between two units stands the cost of a cut there. A chunk takes as many units
as fit and ends at the last of the cheapest places among them. So sections stay whole where they can, then questions
with their answers, then lists and tables; rows, items and paragraphs are cut only where they do not fit alone. A line
that announces what follows, or may be a heading that was not found, stays with it too.
"""

from __future__ import annotations

from collections.abc import Sequence
from numbers import Integral, Real
from typing import Literal

import attrs

from articlekit import lines
from articlekit.chunking.leaves import Options, Size
from articlekit.chunking.packing import Packed, pack
from articlekit.chunking.rendering import PLAIN, Form
from articlekit.chunking.units import Unit, join, units
from articlekit.document.boilerplate import drop_boilerplate
from articlekit.document.nodes import Document, Span


@attrs.frozen
class Chunk:
    """A piece of a document.

    text: one line per paragraph, item and row, with tables and lists as in flattened text; or Markdown
    path: the titles above all of it, outermost first; the title of the section it lies in is the last
    paths: the path of each section in it
    span: half-open offsets into the source, from its first character to its last; `None` if its nodes have none
    lines: the numbers of the first and the last line of the span, from 1 on; `None` if `chunks` got no `source`
    kinds: the kinds of blocks in it, of `heading paragraph table list quote code html`, and the kinds of sections
        around them, of `summary key_points contents faq pair`
    size: of `text`, as measured by the `size` that `chunks` got
    repeats: number of characters at the start of `text` that are also in an earlier chunk or above it in the document:
        the context, the header of a table or the question of an answer that was cut, and the overlap
    """

    text: str
    path: tuple[str, ...]
    span: Span | None
    kinds: tuple[str, ...]
    size: int
    repeats: int = 0
    paths: tuple[tuple[str, ...], ...] = ()
    lines: tuple[int, int] | None = None


def chunks(
    doc: Document,
    max_size: int,
    size: Size = len,
    overlap: int = 0,
    *,
    text: Literal["plain", "markdown"] = "plain",
    context: bool = False,
    split_level: int = 0,
    boilerplate: bool = True,
    source: str | None = None,
) -> list[Chunk]:
    """Return `doc` in chunks of at most `max_size`, in reading order.

    size: measures a text, e.g. `lambda text: len(tokenizer.encode(text))`; called about twice for each character
    overlap: maximum size of what is repeated of the chunk before, in whole paragraphs, rows and items of the same
        section; counted in `max_size`
    text: `plain`, as flattened text has it, or `markdown` with links, emphasis, fences and blank lines
    context: put the titles above a chunk into its text, as a line `Tea > Brewing`, counted in `max_size`
    split_level: begin a chunk at each heading of level 1 to this one; 0 for none
    boilerplate: whether to keep boilerplate (bylines, share buttons and the like)
    source: the text that `doc` was parsed from, for `Chunk.lines`

    Without overlap each leaf of the document stands in exactly one chunk, but for the rows and answers that do not fit
    in one. Only what cannot be cut (a single character that is larger) makes a chunk larger than `max_size`.
    """
    if not isinstance(doc, Document):
        hint = "; parse it first" if isinstance(doc, str) else ""
        raise TypeError(f"chunks() takes a Document, got {type(doc).__name__}{hint}")
    for name, value in (("max_size", max_size), ("overlap", overlap), ("split_level", split_level)):
        if not isinstance(value, Integral):
            raise TypeError(f"{name}: an integer expected, got {type(value).__name__}")
    if not callable(size):
        raise TypeError(f"size: a function that measures a text expected, got {type(size).__name__}")
    if not isinstance(measured := size("size"), Real):
        raise TypeError(f"size: a number expected of it, got {type(measured).__name__}")
    if max_size < 1:
        raise ValueError(f"max_size is at least 1, got {max_size}")
    if not 0 <= overlap < max_size:
        raise ValueError(f"overlap runs from 0 to below max_size, got {overlap}")
    if not 0 <= split_level <= 6:
        raise ValueError(f"split_level runs from 0 to 6, got {split_level}")
    options = Options(max_size, size, _form(text), split_level)
    found = units(doc if boilerplate else drop_boilerplate(doc), options)
    starts = None if source is None else lines.read(source).starts
    return [_chunk(found, packed, starts) for packed in pack(found, options, overlap, context)]


def _form(text: str) -> Form:
    if text == "plain":
        return PLAIN
    if text == "markdown":
        from articlekit.chunking.markdown_form import MARKDOWN  # it loads markdown-it-py

        return MARKDOWN
    raise ValueError(f"text is plain or markdown, got {text!r}")


def _chunk(units: Sequence[Unit], packed: Packed, starts: Sequence[int] | None) -> Chunk:
    own = units[packed.at : packed.stop]
    paths = tuple(dict.fromkeys(unit.path for unit in own))
    repeats = len(packed.text) - len(join(own)) if packed.at > packed.start else len(packed.prefix)
    spans = [unit.span for unit in units[packed.start : packed.stop] if unit.span is not None]
    span = (spans[0][0], max(end for _, end in spans)) if spans else None
    return Chunk(
        text=packed.text,
        path=_common(paths),
        span=span,
        kinds=tuple(dict.fromkeys(kind for unit in own for kind in unit.kinds)),
        size=packed.size,
        repeats=repeats,
        paths=paths,
        lines=None if starts is None or span is None else lines.line_numbers(starts, span),
    )


def _common(paths: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the titles that all paths begin with."""
    first, last = min(paths), max(paths)
    count = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first))
    return first[:count]
