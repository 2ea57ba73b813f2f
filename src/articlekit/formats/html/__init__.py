"""HTML to read and to publish: one file that loads nothing.

    <article>
      <nav class="contents" aria-label="Contents">...<a href="#brewing">Brewing</a>...</nav>
      <section aria-labelledby="brewing"><h2 id="brewing">Brewing</h2> <p>Warm the pot first.</p></section>
    </article>

Sections, tables and lists are what they are in HTML5; summaries and key points are asides, a contents list links to
the headings that it names, and questions carry schema.org's FAQPage as microdata. Everything is escaped: raw HTML is
shown, not interpreted, an image is a link, and what would run code when clicked is no link.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from articlekit.document.boilerplate import drop_boilerplate, is_boilerplate
from articlekit.document.marks import OBJECT, plain
from articlekit.document.nodes import (
    FAQ,
    Blockquote,
    Cell,
    Code,
    Contents,
    Document,
    Heading,
    Html,
    KeyPoints,
    List,
    ListItem,
    Node,
    Paragraph,
    QAPair,
    Row,
    Section,
    Summary,
    Table,
    ThematicBreak,
)
from articlekit.document.tables import Align
from articlekit.formats.html.inline import attribute, escaped, inline
from articlekit.formats.html.style import STYLE
from articlekit.numbering import without_number

# The page loads, runs and sends nothing, whatever the article contains.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

# https://www.rfc-editor.org/rfc/rfc5646, as far as its form goes.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_FROM_THE_RIGHT = frozenset({"ar", "arc", "dv", "fa", "ha", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"})
# Letters from Hebrew to Arabic Extended-A, and the presentation forms of both: the blocks whose characters the Unicode
# Bidirectional Algorithm (UAX #9) takes for letters from the right.
_RIGHT = re.compile("[\u05d0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?")

_SCHEMA = "https://schema.org/"


def dumps(doc: Document, *, page: bool = True, boilerplate: bool = True) -> str:
    """Write `doc` as a page of its own, or with `page=False` as an `<article>` for a page that you have.

    boilerplate: keep bylines, share buttons and the like that were found
    """
    if not boilerplate:
        doc = drop_boilerplate(doc)
    writer = _Writer(doc)
    language = _language(doc)
    from_the_right = language.split("-")[0].lower() in _FROM_THE_RIGHT if language else _is_from_the_right(doc)
    attributes = (f' lang="{language}"' if language else "") + (' dir="rtl"' if from_the_right else "")
    opening = f"<article{'' if page else attributes}{writer.scope_of_article()}>"
    article = "\n".join([opening, *_header(doc), *writer.blocks(doc.children), "</article>"])
    return _page(doc, article, attributes) if page else article + "\n"


def loads(data: str | bytes) -> Document:
    """The article of an HTML page, with its metadata; needs trafilatura (the extra `html`). See `html.reader`."""
    from articlekit.formats.html.reader import read

    return read(data)


def _language(doc: Document) -> str | None:
    """The language in the metadata, if it has the form of a language tag."""
    for name in ("lang", "language", "inLanguage", "locale"):
        language = doc.metadata.get(name)
        if isinstance(language, str) and _LANGUAGE.fullmatch(language := language.replace("_", "-")):
            return language
    return None


def _is_from_the_right(doc: Document) -> bool:
    """Whether more letters of the text are written from right to left than from left to right."""
    text = "\n".join(node.text for node in doc.walk() if isinstance(node, Heading | Paragraph | Cell))
    if text.isascii() or _RIGHT.search(text) is None:  # counting letters takes as long as writing the page
        return False
    return 2 * len(_RIGHT.findall(text)) > len(_LETTER.findall(text))


def _page(doc: Document, article: str, attributes: str) -> str:
    title = doc.title or next(filter(None, (plain(one.text, one.marks) for one in doc.headings)), "Article")
    return (
        f"<!doctype html>\n<html{attributes}>\n<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{article}\n</body>\n</html>\n"
    )


def _header(doc: Document) -> Iterator[str]:
    """Write what only the metadata has: title, author and date."""
    title, author, date = (doc.metadata.get(name) for name in ("title", "author", "date"))
    lines = []
    if isinstance(title, str) and title.strip() and not any(heading.level == 1 for heading in doc.headings):
        lines.append(f"<h1>{escaped(title)}</h1>")
    byline = [f"<span>{escaped(author)}</span>"] if isinstance(author, str) and author.strip() else []
    if isinstance(date, str) and _DATE.fullmatch(date):
        byline.append(f'<time datetime="{date}">{date[:10]}</time>')
    if byline:
        lines.append(f'<p class="byline">{" · ".join(byline)}</p>')
    if lines:
        yield "<header>" + "".join(lines) + "</header>"


def anchors(doc: Document) -> list[str]:
    """The `id` of each heading, in reading order: its words, and a number if those are taken."""
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


class _Writer:
    """Writes blocks in reading order, each heading with the next anchor."""

    def __init__(self, doc: Document) -> None:
        names = anchors(doc)
        self.anchors = deque(names)
        # Where a contents list leads: headings outside it, by title; the first entry to the first of that title.
        self.targets: dict[str, deque[str]] = defaultdict(deque)
        listed = {id(node) for contents in doc.sections if isinstance(contents, Contents) for node in contents.walk()}
        for heading, name in zip(doc.headings, names, strict=True):
            if id(heading) not in listed:
                self.targets[_key(plain(heading.text, heading.marks))].append(name)
        # The element that is the FAQPage: each FAQ, or the article where questions stand in none.
        self.in_faq = False
        self.article_is_faq = bool(doc.qa_pairs) and not any(isinstance(node, FAQ) for node in doc.sections)

    def scope_of_article(self) -> str:
        self.in_faq = self.article_is_faq
        return _scope("FAQPage") if self.article_is_faq else ""

    def blocks(self, children: Iterable[Node]) -> Iterator[str]:
        for child in children:
            yield from _WRITERS[type(child)](self, child)

    def heading(self, node: Heading, more: str = "") -> Iterator[str]:
        yield f'<h{node.level} id="{self.anchors.popleft()}"{more}>{inline(node.text, node.marks)}</h{node.level}>'

    def paragraph(self, node: Paragraph, more: str = "") -> Iterator[str]:
        yield f"<p{more or _boilerplate_class(node)}>{self.leaf(node)}</p>"

    def code(self, node: Code) -> Iterator[str]:
        named = f' class="language-{attribute(node.language)}"' if node.language else ""
        yield f"<pre><code{named}>{escaped(node.text)}\n</code></pre>"

    def html(self, node: Html) -> Iterator[str]:
        yield f'<pre class="html"><code>{escaped(node.text)}\n</code></pre>'

    def thematic_break(self, node: ThematicBreak) -> Iterator[str]:
        yield "<hr>"

    def quote(self, node: Blockquote) -> Iterator[str]:
        yield "<blockquote>"
        yield from self.blocks(node.children)
        yield "</blockquote>"

    def table(self, node: Table) -> Iterator[str]:
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

    def row(self, node: Row, sides: Sequence[Align | None], header: Row | None) -> str:
        cells = []
        for cell, side in zip(node.cells, sides, strict=True):
            more = f' class="{side}"' if side else ""
            # An empty header cell would be announced as a header by a screen reader.
            tag = "th" if node is header and cell.text else "td"
            scope = ' scope="col"' if tag == "th" else ""
            cells.append(f"<{tag}{scope}{more}>{self.leaf(cell)}</{tag}>")
        return f"<tr>{''.join(cells)}</tr>"

    def leaf(self, node: Cell | Paragraph) -> str:
        return inline(node.text, node.marks)

    def list(self, node: List) -> Iterator[str]:
        tag = "ol" if node.ordered else "ul"
        tasks = ' class="tasks"' if any(item.checked is not None for item in node.items) else ""
        start = f' start="{node.start}"' if node.start != 1 else ""
        yield f"<{tag}{start}{tasks}>"
        for item in node.items:
            yield from self.item(item, node.tight)
        yield f"</{tag}>"

    def item(self, node: ListItem, tight: bool) -> Iterator[str]:
        box = "" if node.checked is None else f'<input type="checkbox" disabled{" checked" * node.checked}> '
        lines: list[str] = []
        for child in node.children:
            if tight and isinstance(child, Paragraph):
                lines.append(self.leaf(child))
            else:
                lines.extend(self.blocks((child,)))
        yield f"<li>{box}" + "\n".join(lines) + "</li>"

    # Sections ----------------------------------------------------------------------------------------------------

    def section(self, node: Section, tag: str = "section", more: str = "", label: str = "") -> Iterator[str]:
        if node.heading is not None:
            label = f' aria-labelledby="{self.anchors[0]}"'
        elif label:
            label = f' aria-label="{label}"'
        yield f"<{tag}{more}{label}>"
        if node.heading is not None:
            yield from self.heading(node.heading)
        yield from self.blocks(node.children)
        yield f"</{tag}>"

    def summary(self, node: Summary) -> Iterator[str]:
        yield from self.section(node, "aside", ' class="summary"', "Summary")

    def key_points(self, node: KeyPoints) -> Iterator[str]:
        yield from self.section(node, "aside", ' class="key-points"', "Key points")

    def contents(self, node: Contents) -> Iterator[str]:
        linking = _LinkingWriter(self)
        yield from linking.section(node, "nav", ' class="contents"', "Contents")

    def faq(self, node: FAQ) -> Iterator[str]:
        if self.in_faq:
            yield from self.section(node, more=' class="faq"')
            return
        self.in_faq = True
        yield from self.section(node, more=' class="faq"' + _scope("FAQPage"))
        self.in_faq = False

    def pair(self, node: QAPair) -> Iterator[str]:
        # A question within an answer is one of its own, and belongs to no page.
        prop, self.in_faq = ' itemprop="mainEntity"' if self.in_faq else "", False
        yield f'<div class="question"{prop}{_scope("Question")}>'
        asks = "" if node.end is not None else ' class="asks"'
        named = ""
        shown = node.start == 0 and node.end is None and not isinstance(node.question_block, List)
        if shown and OBJECT not in node.question_block_text:  # tags are shown, but are no part of the question
            named = ' itemprop="name"'
        else:
            yield f'<meta itemprop="name" content="{attribute(node.question)}">'
        if isinstance(node.question_block, Heading):
            yield from self.heading(node.question_block, named)
        elif isinstance(node.question_block, Paragraph):
            yield from self.paragraph(node.question_block, asks + named)
        else:
            yield from self.list(node.question_block)
        answer = node.answer_text
        if answer:
            yield f'<div class="answer" itemprop="acceptedAnswer"{_scope("Answer")}>'
            yield f'<meta itemprop="text" content="{attribute(answer)}">'
            yield from self.blocks(node.children)
            yield "</div>"
        else:
            yield from self.blocks(node.children)
        yield "</div>"
        self.in_faq = bool(prop)


class _LinkingWriter(_Writer):
    """Writes a contents list: an entry that names a heading leads there."""

    def __init__(self, outer: _Writer) -> None:
        self.anchors, self.targets, self.in_faq = outer.anchors, outer.targets, outer.in_faq

    def leaf(self, node: Cell | Paragraph) -> str:
        shown = inline(node.text, node.marks)
        title = plain(node.text, node.marks)
        found = self.targets.get(_key(title)) or self.targets.get(_key(without_number(title)))
        if not found or any(mark.kind in ("link", "image") for mark in node.marks):
            return shown
        name = found.popleft() if len(found) > 1 else found[0]
        return f'<a href="#{name}">{shown}</a>'


def _key(title: str) -> str:
    return " ".join(title.casefold().split())


# A number in a table: sign, currency, digits with separators, unit; or two of these with a dash.
_AMOUNT = r"[$€£¥₹]?\s?\d[\d.,\u2019\u00a0\u202f]*(?:\s?[%‰°€$£¥₹]|\s?[A-Za-zµ]{1,3})?"
_NUMBER = re.compile(rf"[-+−±~≈<>]?\s?{_AMOUNT}(?:\s?[-–]\s?{_AMOUNT})?")
_MAX_NUMBER_CHARS = 30
_NOTHING = frozenset({"", "-", "–", "—", "n/a", "N/A"})


def _side(align: Align | None, cells: Sequence[Cell]) -> Align | None:
    """The alignment of a column: that of the table, else right for numbers."""
    if align is not None:
        return align
    texts = [cell.text for cell in cells if cell.text not in _NOTHING]
    numbers = all(len(text) <= _MAX_NUMBER_CHARS and _NUMBER.fullmatch(text) for text in texts)
    return "right" if texts and numbers else None


# Kinds of boilerplate (the first of its reasons) that make a byline.
_BYLINE = frozenset({"author", "date"})


def _boilerplate_class(node: Paragraph) -> str:
    if not is_boilerplate(node) or node.origin is None:
        return ""
    byline = not _BYLINE.isdisjoint(node.origin.reasons[:1])
    return f' class="{"byline" if byline else "boilerplate"}"'


def _scope(kind: str) -> str:
    return f' itemscope itemtype="{_SCHEMA}{kind}"'


_WRITERS: dict[type[Node], Callable[[_Writer, Any], Iterator[str]]] = {
    Paragraph: lambda writer, node: writer.paragraph(node),
    Heading: lambda writer, node: writer.heading(node),
    Table: lambda writer, node: writer.table(node),
    List: lambda writer, node: writer.list(node),
    Blockquote: lambda writer, node: writer.quote(node),
    Code: lambda writer, node: writer.code(node),
    Html: lambda writer, node: writer.html(node),
    ThematicBreak: lambda writer, node: writer.thematic_break(node),
    QAPair: lambda writer, node: writer.pair(node),
    Section: lambda writer, node: writer.section(node),
    Summary: lambda writer, node: writer.summary(node),
    KeyPoints: lambda writer, node: writer.key_points(node),
    Contents: lambda writer, node: writer.contents(node),
    FAQ: lambda writer, node: writer.faq(node),
}
