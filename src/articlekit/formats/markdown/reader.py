"""Markdown to a document: markdown-it-py finds the blocks; sections and pairs are inferred or in brackets.

    read("# Tea\\n\\nOlder than the **cup**.\\n")

Spans are code points of the text as it came. A block spans from its first character (not that of its container's
marker) to the end of its last line; cells have no span. Quotes and lists deeper than the tree may be are read as text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import attrs
from markdown_it.common.utils import unescapeAll

from articlekit.document import unchecked
from articlekit.document.marks import Mark
from articlekit.document.nodes import Document, List, ListItem, Node, Row, Span
from articlekit.document.tightness import can_be_loose, can_be_tight
from articlekit.document.validators import BLANKS, MAX_DEPTH, UNWRITABLE
from articlekit.errors import TreeError
from articlekit.formats.inline_events import Place
from articlekit.formats.markdown import brackets, dialect, escape, frontmatter, inline_reader
from articlekit.lexicon.known_titles import NO_TITLES, KnownTitles

# Sections (six levels, each with a pair or a known section around) and what is above them never reach this depth.
_SECTIONS_DEPTH = 20

_ALIGN = {"text-align:left": "left", "text-align:center": "center", "text-align:right": "right"}


def read(text: str, known_titles: KnownTitles = NO_TITLES) -> Document:
    """Read a Markdown text. Raises `TypeError` for anything but a str."""
    if not isinstance(text, str):
        raise TypeError(f"str expected, got {type(text).__name__}")
    source = _MarkdownText(text)
    span = (0, len(text))
    try:
        children = brackets.gather(_blocks(source, MAX_DEPTH), in_document=True, known_titles=known_titles)
        return Document(children, source.metadata, span=span)
    except TreeError:  # the tree counts sections too, and markers may wrap them without bound
        blocks = _blocks(source, MAX_DEPTH - _SECTIONS_DEPTH - 3)
        return Document(brackets.infer_children(blocks, known_titles), source.metadata, span=span)


def _blocks(source: _MarkdownText, depth: int) -> list[Node]:
    """Read the blocks, no deeper than `depth`. Front matter that could not be read is code."""
    blocks = _Reader(source, depth).nodes()
    if source.unread is None:
        return blocks
    return [unchecked.code(source.unread_span, None, source.unread, "yaml", None), *blocks]


class _MarkdownText:
    """The text as markdown-it-py gets it, and the offsets of its lines.

    unread: the lines of front matter that could not be read, `None` where there are none
    body: without front matter, line endings LF, nothing that no tree can hold
    starts: the offset of each line of `body` in the text as it came
    """

    def __init__(self, text: str) -> None:
        at = 1 if text.startswith("\ufeff") else 0
        plain = UNWRITABLE.sub("\ufffd", text[at:].replace("\r\n", "\n").replace("\r", "\n"))
        self.metadata, self.unread, begin = frontmatter.read(plain)
        self.body = plain[begin:]
        self.lines = self.body.split("\n")
        # The first pattern takes four times as long: 2% of reading.
        newline = re.compile(r"\r\n?|\n" if "\r" in text else "\n")
        starts = [at, *(match.end() for match in newline.finditer(text, at))]
        self.starts = starts[plain.count("\n", 0, begin) :]
        self.unread_span = (0, self.starts[0] if self.body else len(text))

    def span(self, first: int, stop: int, quotes: int, content: str) -> Span:
        """Return the span of the lines from `first` to before `stop`, within so many quotes.

        It begins with the first line of `content` where that is known, else after the markers of the quotes.
        """
        while stop - 1 > first and not self.lines[stop - 1].strip(" \t>"):
            stop -= 1
        line = self.lines[first]
        begin = line.find(content.partition("\n")[0]) if content else -1
        if begin < 0:
            rest = line.lstrip(BLANKS)
            while quotes and rest.startswith(">"):
                rest = rest[1:].lstrip(BLANKS)
                quotes -= 1
            begin = len(line) - len(rest)
        last = self.lines[stop - 1]
        end = self.starts[stop - 1] + len(last.rstrip(BLANKS))
        begin += self.starts[first]
        return begin, max(begin, end)

    def is_blank(self, line: int, quotes: int) -> bool:
        """Tell whether the line has nothing but the markers of so many quotes."""
        text = self.lines[line]
        return not text.strip(" \t>") and text.count(">") <= quotes


@attrs.define
class _Container:
    """An open quote, list or item; the outermost is the document.

    nodes: the blocks of a quote or an item
    items: those of a list
    checked: for an item, the box in front of its text
    gaps: for a list, the lines that stand before an item or before a block of an item
    hidden: for a list, whether markdown-it-py found it tight; `None` while it holds no paragraph
    """

    token: Any
    nodes: list[Node] = attrs.field(factory=list)
    items: list[ListItem] = attrs.field(factory=list)
    checked: bool | None = None
    gaps: list[int] = attrs.field(factory=list)
    hidden: bool | None = None

    @property
    def is_item(self) -> bool:
        return self.token is not None and self.token.type == "list_item_open"


class _Reader:
    def __init__(self, source: _MarkdownText, depth: int) -> None:
        self.source = source
        tokens, self.links, self.restore = dialect.blocks(source.body, depth)
        self.tokens = iter(tokens)
        self.open = [_Container(None)]
        self.quotes = 0

    def nodes(self) -> list[Node]:
        for token in self.tokens:
            kind = token.type
            if kind == "paragraph_open":
                self.paragraph(token, next(self.tokens))
                next(self.tokens)  # its end
            elif kind == "heading_open":
                text, marks = self.text(next(self.tokens), "heading")
                self.add(unchecked.heading(self.span(token), None, int(token.tag[1]), text, marks), token)
                next(self.tokens)
            elif kind == "table_open":
                self.add(self.table(token), token)
            elif kind in _LEAVES:
                self.add(_LEAVES[kind](self, token), token)
            elif token.nesting == 1:
                self.begin(token)
            else:
                self.finish()
        return self.open[0].nodes

    def text(self, token: Any, place: Place) -> tuple[str, tuple[Mark, ...]]:
        return inline_reader.read(self.restore(token.content), self.links, place)

    def span(self, token: Any, content: str = "") -> Span:
        first, stop = token.map
        return self.source.span(first, stop, self.quotes, content)

    def add(self, node: Node, token: Any) -> None:
        inside = self.open[-1]
        if inside.is_item and inside.nodes:
            self.open[-2].gaps.append(token.map[0])
        inside.nodes.append(node)

    def paragraph(self, token: Any, inline: Any) -> None:
        content = self.restore(inline.content)
        inside = self.open[-1]
        checked = None
        if inside.is_item:
            self.open[-2].hidden = token.hidden
            if not inside.nodes and escape.BOX.match(content) and (rest := content[3:].lstrip(" \t\n")):
                checked = content[1] != " "
                content = rest
        text, marks = inline_reader.read(content, self.links, "paragraph")
        if text:
            if checked is not None:
                inside.checked = checked
            self.add(unchecked.paragraph(self.span(token, inline.content), None, text, marks), token)

    # --- Leaves ---

    def code(self, token: Any) -> Node:
        text = self.restore(token.content)
        language = meta = None
        if token.type == "fence" and (words := self.restore(token.info).strip(BLANKS)):
            language, meta = _info(words)
        return unchecked.code(self.span(token), None, text.removesuffix("\n"), language, meta)

    def html(self, token: Any) -> Node:
        text = self.restore(token.content).removesuffix("\n").lstrip(" ")
        if text.endswith("\n"):  # it was never closed
            text = text.rstrip(" \t\n")
        return unchecked.html(self.span(token), None, text)

    def hr(self, token: Any) -> Node:
        return unchecked.thematic_break(self.span(token), None)

    def table(self, opening: Any) -> Node:
        rows: list[Row] = []
        align: list[str | None] = []
        cells: list[Node] = []
        for token in self.tokens:
            if token.type == "table_close":
                break
            if token.type == "th_open":
                align.append(_ALIGN.get(str(token.attrs.get("style"))))
            elif token.type == "inline":
                text, marks = self.text(token, "cell")
                cells.append(unchecked.cell(None, None, text, marks))
            elif token.type == "tr_open":
                cells = []
                span = self.span(token)
            elif token.type == "tr_close":
                rows.append(unchecked.row(span, None, tuple(cells)))
        first, *others = rows
        header = first if any(cell.text for cell in first.cells) else None
        body = tuple(others) if others or header is not None else (first,)
        return unchecked.table(self.span(opening), None, header, body, tuple(align))

    # --- Containers ---

    def begin(self, token: Any) -> None:
        if self.open[-1].items:
            self.open[-1].gaps.append(token.map[0])
        self.quotes += token.type == "blockquote_open"
        self.open.append(_Container(token))

    def finish(self) -> None:
        done = self.open.pop()
        opening = done.token
        self.quotes -= opening.type == "blockquote_open"
        span = self.span(opening)
        if done.is_item:
            children = brackets.gather(done.nodes, in_document=False)
            self.open[-1].items.append(unchecked.list_item(span, None, children, done.checked))
        elif opening.type == "blockquote_open":
            self.add(unchecked.quote(span, None, brackets.gather(done.nodes, in_document=False)), opening)
        else:
            self.add(self.list(done, span), opening)

    def list(self, done: _Container, span: Span) -> List:
        items = tuple(done.items)
        tight = done.hidden
        if tight is None:
            tight = not any(self.source.is_blank(line - 1, self.quotes) for line in done.gaps)
        tight = (tight and can_be_tight(items)) or not can_be_loose(items)
        ordered = done.token.type == "ordered_list_open"
        start = int(done.token.attrs.get("start", 1)) if ordered else 1
        return unchecked.bullet_list(span, None, ordered, items, start, tight)


_LEAVES = {"fence": _Reader.code, "code_block": _Reader.code, "html_block": _Reader.html, "hr": _Reader.hr}


def _info(words: str) -> tuple[str | None, str | None]:
    """Language and the rest of an info string, each without its escapes."""
    first, _, rest = re.sub(r"[ \t]+", " ", words, count=1).partition(" ")
    language = _clean(unescapeAll(first))
    meta = _clean(unescapeAll(rest))
    if language.split() != [language]:  # white space out of a reference
        parts: Sequence[str] = f"{language} {meta}".split(None, 1)
        language, meta = (*parts, "", "")[:2]
    return language or None, (meta.strip(BLANKS) or None) if language else None


def _clean(words: str) -> str:
    return UNWRITABLE.sub("\ufffd", words.replace("\n", " ").replace("\r", " ")).strip(BLANKS)
