"""Blocks and sections as elements of HTML5, questions with schema.org's microdata."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence

from articlekit.document import nodes
from articlekit.document.marks import OBJECT, plain
from articlekit.document.traversal import find
from articlekit.document.views import is_boilerplate
from articlekit.formats.html.inline import escape, inline
from articlekit.numbering import without_number

_SCHEMA = "https://schema.org/"


def anchors(doc: nodes.Document) -> list[str]:
    """Return the `id` of each heading, in reading order: its words, and a number if those are taken."""
    taken: dict[str, int] = {}
    found = []
    for heading in doc.headings:
        base = "-".join(re.findall(r"\w+", heading.text.lower()))[:80].strip("-") or "section"
        name = base
        while name in taken:
            taken[base] += 1
            name = f"{base}-{taken[base]}"
        taken[name] = 1
        found.append(name)
    return found


# The element of each kind of section, its class, and its label where it has no heading.
_SECTIONS = {
    "section": ("section", "", ""),
    "summary": ("aside", "summary", "Summary"),
    "key_points": ("aside", "key-points", "Key points"),
    "contents": ("nav", "contents", "Contents"),
    "faq": ("section", "faq", ""),
}


class BlockWriter:
    """Writes blocks in reading order, each heading with the next anchor. A method has the `type` of its nodes.

    anchors: those of the headings to come
    targets: where a contents list leads: by title, headings outside it; the first entry to the first of that title
    in_faq: whether the element around is a FAQPage: each FAQ, or the article where questions stand in none
    """

    def __init__(self, doc: nodes.Document) -> None:
        names = anchors(doc)
        self.anchors = deque(names)
        self.targets: dict[str, deque[str]] = defaultdict(deque)
        listed = {id(node) for contents in find(doc, nodes.Contents) for node in contents.walk()}
        for heading, name in zip(doc.headings, names, strict=True):
            if id(heading) not in listed:
                self.targets[_key(plain(heading.text, heading.marks))].append(name)
        self.in_faq = bool(doc.qa_pairs) and not find(doc, nodes.FAQ)

    def blocks(self, children: Iterable[nodes.Node]) -> Iterator[str]:
        for child in children:
            yield from getattr(self, child.type)(child)

    def heading(self, node: nodes.Heading, more: str = "") -> Iterator[str]:
        yield f'<h{node.level} id="{self.anchors.popleft()}"{more}>{inline(node.text, node.marks)}</h{node.level}>'

    def paragraph(self, node: nodes.Paragraph, more: str = "") -> Iterator[str]:
        yield f"<p{more or _boilerplate_class(node)}>{self.leaf(node)}</p>"

    def code(self, node: nodes.Code) -> Iterator[str]:
        named = f' class="language-{escape(node.language)}"' if node.language else ""
        yield f"<pre><code{named}>{escape(node.text)}\n</code></pre>"

    def html(self, node: nodes.Html) -> Iterator[str]:
        yield f'<pre class="html"><code>{escape(node.text)}\n</code></pre>'

    def thematic_break(self, node: nodes.ThematicBreak) -> Iterator[str]:
        yield "<hr>"

    def blockquote(self, node: nodes.Blockquote) -> Iterator[str]:
        yield "<blockquote>"
        yield from self.blocks(node.children)
        yield "</blockquote>"

    def table(self, node: nodes.Table) -> Iterator[str]:
        # A wide table scrolls by itself; it can be reached with the keyboard.
        yield '<div class="wide" tabindex="0" role="group"><table>'
        columns = zip(*(row.cells for row in node.rows), strict=True) if node.rows else [()] * len(node.align)
        sides = tuple(map(_side, node.align, columns))
        if node.header is not None:
            yield f"<thead>{self.row(node.header, sides, node.header)}</thead>"
        if node.rows:
            yield "<tbody>"
            yield from (self.row(row, sides, node.header) for row in node.rows)
            yield "</tbody>"
        yield "</table></div>"

    def row(self, node: nodes.Row, sides: Sequence[nodes.Align | None], header: nodes.Row | None) -> str:
        cells = []
        for cell, side in zip(node.cells, sides, strict=True):
            more = f' class="{side}"' if side else ""
            # An empty header cell would be announced as a header by a screen reader.
            tag = "th" if node is header and cell.text else "td"
            scope = ' scope="col"' if tag == "th" else ""
            cells.append(f"<{tag}{scope}{more}>{self.leaf(cell)}</{tag}>")
        return f"<tr>{''.join(cells)}</tr>"

    def leaf(self, node: nodes.Cell | nodes.Paragraph) -> str:
        return inline(node.text, node.marks)

    def list(self, node: nodes.List) -> Iterator[str]:
        tag = "ol" if node.ordered else "ul"
        tasks = ' class="tasks"' if any(item.checked is not None for item in node.items) else ""
        start = f' start="{node.start}"' if node.start != 1 else ""
        yield f"<{tag}{start}{tasks}>"
        for item in node.items:
            yield from self.item(item, node.tight)
        yield f"</{tag}>"

    def item(self, node: nodes.ListItem, tight: bool) -> Iterator[str]:
        box = "" if node.checked is None else f'<input type="checkbox" disabled{" checked" * node.checked}> '
        lines: list[str] = []
        for child in node.children:
            if tight and isinstance(child, nodes.Paragraph):
                lines.append(self.leaf(child))
            else:
                lines.extend(self.blocks((child,)))
        yield f"<li>{box}" + "\n".join(lines) + "</li>"

    def section(self, node: nodes.Section) -> Iterator[str]:
        tag, kind, label = _SECTIONS[node.type]
        named = f' class="{kind}"' if kind else ""
        opens_faq = isinstance(node, nodes.FAQ) and not self.in_faq
        if opens_faq:
            named += item_scope("FAQPage")
            self.in_faq = True
        if node.heading is not None:
            named += f' aria-labelledby="{self.anchors[0]}"'
        elif label:
            named += f' aria-label="{label}"'
        yield f"<{tag}{named}>"
        writer = _LinkingWriter(self) if isinstance(node, nodes.Contents) else self
        yield from writer.blocks(node.child_nodes)
        if isinstance(node, nodes.FAQ):
            yield from _pairs_in_rows(node)
        yield f"</{tag}>"
        if opens_faq:
            self.in_faq = False

    def qa_pair(self, node: nodes.QAPair) -> Iterator[str]:
        # A question within an answer is one of its own, and belongs to no page.
        prop, self.in_faq = ' itemprop="mainEntity"' if self.in_faq else "", False
        yield f'<div class="question"{prop}{item_scope("Question")}>'
        asks = "" if node.end is not None else ' class="asks"'
        named = ""
        shown = node.start == 0 and node.end is None and not isinstance(node.question_block, nodes.List)
        if shown and OBJECT not in node.question_block_text:  # tags are shown, but are no part of the question
            named = ' itemprop="name"'
        else:
            yield f'<meta itemprop="name" content="{escape(node.question)}">'
        if isinstance(node.question_block, nodes.Heading):
            yield from self.heading(node.question_block, named)
        elif isinstance(node.question_block, nodes.Paragraph):
            yield from self.paragraph(node.question_block, asks + named)
        else:
            yield from self.list(node.question_block)
        answer = node.answer_text
        if answer:
            yield f'<div class="answer" itemprop="acceptedAnswer"{item_scope("Answer")}>'
            yield f'<meta itemprop="text" content="{escape(answer)}">'
        yield from self.blocks(node.children)
        if answer:
            yield "</div>"
        yield "</div>"
        self.in_faq = bool(prop)

    summary = key_points = contents = faq = section


class _LinkingWriter(BlockWriter):
    """Writes a contents list: an entry that names a heading leads there."""

    def __init__(self, outer: BlockWriter) -> None:
        self.anchors, self.targets, self.in_faq = outer.anchors, outer.targets, outer.in_faq

    def leaf(self, node: nodes.Cell | nodes.Paragraph) -> str:
        shown = inline(node.text, node.marks)
        title = plain(node.text, node.marks)
        found = self.targets.get(_key(title)) or self.targets.get(_key(without_number(title)))
        if not found or any(mark.kind in ("link", "image") for mark in node.marks):
            return shown
        name = found.popleft() if len(found) > 1 else found[0]
        return f'<a href="#{name}">{shown}</a>'


def _pairs_in_rows(node: nodes.FAQ) -> Iterator[str]:
    """Write the metadata of questions that are rows of a table: no element could hold the cells of one."""
    if any(isinstance(below, nodes.QAPair) for below in node.walk()):
        return
    for pair in node.pairs:
        yield f'<div itemprop="mainEntity"{item_scope("Question")}>'
        yield f'<meta itemprop="name" content="{escape(pair.question)}">'
        yield f'<div itemprop="acceptedAnswer"{item_scope("Answer")}>'
        yield f'<meta itemprop="text" content="{escape(pair.answer_text)}"></div></div>'


def _key(title: str) -> str:
    return " ".join(title.casefold().split())


# A number in a table: sign, currency, digits with separators, unit (`°C`, `m²`, `km/h`); or two of these with a dash.
_UNIT = r"[%‰°€$£¥₹]|°?[A-Za-zµ]{1,3}[²³]?(?:/[A-Za-z]{1,3}[²³]?)?"
_AMOUNT = rf"[$€£¥₹]?\s?\d[\d.,\u2019\u00a0\u202f]*(?:\s?(?:{_UNIT}))?"
_NUMBER = re.compile(rf"[-+−±~≈<>]?\s?{_AMOUNT}(?:\s?[-–]\s?{_AMOUNT})?")
_MAX_NUMBER_CHARS = 30
_NOTHING = frozenset({"", "-", "–", "—", "n/a", "N/A"})


def _side(align: nodes.Align | None, cells: Sequence[nodes.Cell]) -> nodes.Align | None:
    """Return the alignment of a column: that of the table, else right for numbers."""
    if align is not None:
        return align
    texts = [cell.text for cell in cells if cell.text not in _NOTHING]
    numbers = all(len(text) <= _MAX_NUMBER_CHARS and _NUMBER.fullmatch(text) for text in texts)
    return "right" if texts and numbers else None


# Kinds of boilerplate (the first of its reasons) that make a byline.
_BYLINE = frozenset({"author", "date"})


def _boilerplate_class(node: nodes.Paragraph) -> str:
    if not is_boilerplate(node) or node.origin is None:
        return ""
    byline = not _BYLINE.isdisjoint(node.origin.reasons[:1])
    return f' class="{"byline" if byline else "boilerplate"}"'


def item_scope(kind: str) -> str:
    """Return the attributes of an element that is an item of schema.org."""
    return f' itemscope itemtype="{_SCHEMA}{kind}"'
