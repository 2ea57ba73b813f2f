"""HTML: whole, readable, and harmless whatever stands in the article."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

import attrs
import pytest
from hypothesis import given

from articlekit import strategies as ak
from articlekit.document.marks import Mark
from articlekit.document.nodes import (
    FAQ,
    Cell,
    Contents,
    Document,
    Heading,
    Html,
    KeyPoints,
    List,
    ListItem,
    Paragraph,
    QAPair,
    Row,
    Section,
    Summary,
    Table,
)
from articlekit.document.origin import Origin
from articlekit.formats.html import dumps
from articlekit.formats.html.blocks import anchors
from articlekit.formats.html.inline import inline, is_safe

VOID = {"meta", "br", "hr", "input"}
ALLOWED = {
    *("html", "head", "title", "style", "body", "article", "header", "time", "span", "section", "aside", "nav", "div"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"),
    *("blockquote", "pre", "code", "strong", "em", "del", "a", *VOID),
}


class Reader(HTMLParser):
    """Checks that every element is closed in its turn, and keeps what a page would do."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.props: list[tuple[str, str]] = []
        self.text = ""
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED, tag
        self.tags[tag] += 1
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attributes:
            assert not name.startswith("on"), name
            assert name not in ("src", "srcset", "style", "action"), name
            if name == "id":
                self.ids.append(value or "")
            elif name == "href":
                self.links.append(value or "")
            elif name == "itemprop":
                self.props.append((value or "", dict(attributes).get("content") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open and "title" not in self.open:
            self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def words(text: str) -> str:
    return "".join(text.split())


@given(ak.documents())
def test_a_page_is_whole_and_does_nothing(doc: Document) -> None:
    """
    Every element is closed in its turn; ids are unique; no script, no handler, no fetching, no unsafe link.
    """
    page = Reader(dumps(doc))
    assert len(page.ids) == len(set(page.ids))
    for link in page.links:
        assert is_safe(link)


@given(ak.documents())
def test_all_texts_are_on_the_page(doc: Document) -> None:
    """
    The words of every paragraph, heading and cell without marks stand on the page, as far as HTML has them.
    """
    page = words(Reader(dumps(doc, page=False)).text)
    for node in doc.walk():
        if isinstance(node, Paragraph | Heading | Cell) and not node.marks and node.text.isprintable():
            assert words(node.text) in page


@given(ak.documents())
def test_every_heading_has_an_anchor_of_its_own(doc: Document) -> None:
    """
    There is one id per heading, in reading order, and no two are the same.
    """
    names = anchors(doc)
    assert len(names) == len(doc.headings) == len(set(names))
    assert Reader(dumps(doc)).ids == names


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\tscript:x",
        "\x01javascript:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///a",
    ],
)
def test_what_runs_or_reads_is_no_link(target: str) -> None:
    assert not is_safe(target)
    assert "href" not in inline("a", [Mark("link", 0, 1, target)])
    assert "href" not in inline("a", [Mark("image", 0, 1, target)])


@pytest.mark.parametrize(
    "target", ["https://a.b", "HTTP://a.b", "mailto:a@b.cc", "a/b:c", "?a:b", "#a:b", "", "//a.b", "tel:1"]
)
def test_what_leads_somewhere_is_a_link(target: str) -> None:
    assert is_safe(target)
    assert 'href="' in inline("a", [Mark("link", 0, 1, target)])


def test_markup_in_texts_is_shown() -> None:
    doc = Document([Paragraph("<b>&amp;</b>"), Html("<script>alert(1)</script>")], {"title": "</title><script>"})
    page = dumps(doc)
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in page
    assert "<script" not in page


def test_marks_nest_and_stand_side_by_side() -> None:
    marks = (
        Mark("strong", 0, 9),
        Mark("emphasis", 0, 3),
        Mark("link", 4, 9, "https://a.b/?a&b", 'say "a"'),
        Mark("code", 10, 11),
        Mark("break", 11, 12),
        Mark("html", 12, 13, "<br/>"),
        Mark("strikethrough", 13, 14),
        Mark("image", 14, 15, "a.png"),
    )
    assert inline("one twoes c\n\ufffcdi", marks) == (
        "<strong><em>one</em> "
        '<a href="https://a.b/?a&amp;b" title="say &quot;a&quot;">twoes</a></strong> <code>c</code><br>\n'
        '<code class="html">&lt;br/&gt;</code><del>d</del><a class="image" href="a.png">i</a>'
    )


def test_what_has_no_text_shows_its_address() -> None:
    marks = (Mark("link", 0, 1, "/a&b"), Mark("link", 2, 3, "/c"), Mark("image", 2, 3, "/d"))
    assert inline("\ufffc \ufffc", marks) == (
        '<a href="/a&amp;b">/a&amp;b</a> <a href="/c"><span class="image" title="/d">/d</span></a>'
    )


def test_an_image_in_a_link_is_no_second_link() -> None:
    """A browser would end the link at another one in it."""
    text = "the pot the cup"
    marks = (
        Mark("link", 0, 7, "https://example.org"),
        Mark("image", 0, 7, "pot.png"),
        Mark("image", 8, 15, "cup.png"),
    )
    assert inline(text, marks) == (
        '<a href="https://example.org"><span class="image" title="pot.png">the pot</span></a> '
        '<a class="image" href="cup.png">the cup</a>'
    )


def test_a_contents_list_leads_to_the_headings_it_names() -> None:
    rows = [Row([Cell("1) Pour")]), Row([Cell("2) Wait")]), Row([Cell("3) Pour")]), Row([Cell("4) Gone")])]
    sections = [Section(Heading(2, title), [Paragraph("Text.")]) for title in ("Pour", "Wait", "Pour")]
    doc = Document([Contents(Heading(2, "Wait"), [Table(None, rows)]), *sections])
    assert Reader(dumps(doc)).links == ["#pour", "#wait-2", "#pour-2"]


def test_an_entry_leads_to_a_heading_with_its_number() -> None:
    """
    A heading that is numbered too, or has initials in front, is found as the entry spells it.
    """
    titles = ("1. Pour", "U.S. tea", "Wait")
    rows = [Row([Cell(title)]) for title in ("1. Pour", "U.S. tea", "3. Wait")]
    sections = [Section(Heading(2, title)) for title in titles]
    doc = Document([Contents(None, [Table(None, rows)]), *sections])
    assert Reader(dumps(doc)).links == ["#1-pour", "#u-s-tea", "#wait"]


def test_questions_carry_schema_org() -> None:
    pairs = [
        QAPair(Heading(3, "Why?"), [Paragraph("Because.")]),
        QAPair(Paragraph("Q: How? So."), (), 3, 7),
        QAPair(List(False, [ListItem([Paragraph("Q: Who?")])]), [Paragraph("A: She.")], 3, None, 3),
        QAPair(Paragraph("And?")),
    ]
    page = Reader(dumps(Document([FAQ(Heading(2, "FAQ"), pairs)])))
    assert Counter(name for name, _ in page.props) == {"mainEntity": 4, "name": 4, "acceptedAnswer": 3, "text": 3}
    assert [value for name, value in page.props if name == "text"] == ["Because.", "So.", "She."]
    assert [value for name, value in page.props if name == "name"] == ["", "How?", "Who?", ""]
    assert 'class="faq" itemscope itemtype="https://schema.org/FAQPage"' in dumps(Document([FAQ(None, pairs)]))
    assert '<article itemscope itemtype="https://schema.org/FAQPage">' in dumps(Document(pairs))
    assert "FAQPage" not in dumps(Document([Paragraph("a")]))


def test_semantics_are_elements() -> None:
    doc = Document([
        Summary(None, [Paragraph("Short.")]),
        KeyPoints(Heading(2, "Key Points"), [List(True, [ListItem([Paragraph("One.")], True)], 3)]),
        Table(Row([Cell("a"), Cell()]), [Row([Cell("1"), Cell("b")])], ("right", None)),
    ])  # fmt: skip
    page = dumps(doc)
    assert '<aside class="summary" aria-label="Summary">' in page
    assert '<aside class="key-points" aria-labelledby="key-points">' in page
    assert '<ol start="3" class="tasks">\n<li><input type="checkbox" disabled checked> One.</li>' in page
    assert '<tr><th scope="col" class="right">a</th><td></td></tr>' in page


def test_metadata_gives_language_direction_title_and_byline() -> None:
    doc = Document([Paragraph("a")], {"lang": "he-IL", "title": "T & U", "author": "A", "date": "2026-02-03"})
    page = dumps(doc)
    assert '<html lang="he-IL" dir="rtl">' in page
    assert "<title>T &amp; U</title>" in page
    assert (
        '<header><h1>T &amp; U</h1><p class="byline"><span>A</span> · <time datetime="2026-02-03">2026-02-03</time></p>'
        in page
    )
    assert "<html>" in dumps(attrs.evolve(doc, metadata={"lang": 'x" onload="alert(1)', "title": 1, "date": "soon"}))
    assert dumps(doc, page=False).startswith('<article lang="he-IL" dir="rtl">')


def test_a_text_from_the_right_is_laid_out_so() -> None:
    """Where no language is named, the letters decide: the direction of most of them is that of the page."""
    arabic = "\u0634\u0627\u064a \u0623\u062e\u0636\u0631"
    assert '<html dir="rtl">' in dumps(Document([Paragraph(f"(AP) {arabic}.")]))
    assert dumps(Document([Paragraph(arabic)]), page=False).startswith('<article dir="rtl">')
    assert "<html>" in dumps(Document([Paragraph(f"Green tea is {arabic} in Arabic.")]))
    assert "<html>" in dumps(Document([Paragraph("Thé vert, 绿茶.")]))
    named = Document([Paragraph(arabic)], {"lang": "en"})
    assert '<html lang="en">' in dumps(named)


@pytest.mark.parametrize(
    ("texts", "is_number"),
    [
        (["1", "12.5", "-3", "1,200"], True),
        (["€ 4.50", "$3", "12 €", "–"], True),
        (["2 kg", "350 g", ""], True),
        (["80 °C", "12 m²", "90 km/h"], True),
        (["10–12", "4 - 5 min", "~3", "7%"], True),
        (["1", "two"], False),
        (["2024-05-01"], False),
        (["12:30"], False),
        (["4 minutes"], False),
        (["", "-"], False),
    ],
)
def test_columns_of_numbers_stand_to_the_right(texts: list[str], is_number: bool) -> None:
    """
    Unless the table says where a column stands.
    """
    rows = [Row([Cell(text), Cell(text)]) for text in texts]
    page = dumps(Document([Table(Row([Cell("a"), Cell("b")]), rows, (None, "left"))]), page=False)
    assert ('<th scope="col" class="right">a</th>' in page) == is_number
    assert page.count('class="right"') == (len(texts) + 1) * is_number
    assert page.count('class="left"') == len(texts) + 1


def test_a_byline_in_the_text_is_one_on_the_page() -> None:
    """
    What was found to be boilerplate is set apart, a byline as a byline.
    """
    byline, share = (
        Paragraph(text, origin=Origin("boilerplate", 0.9, reasons))
        for text, reasons in (("By Anna", ("author", "words of boilerplate")), ("Share", ("share",)))
    )
    page = dumps(Document([byline, share, Paragraph("Tea.")]), page=False)
    assert '<p class="byline">By Anna</p>\n<p class="boilerplate">Share</p>\n<p>Tea.</p>' in page


@pytest.mark.parametrize("metadata", [{"lang": "pt-BR"}, {"language": "pt_BR"}, {"inLanguage": "pt-BR"}])
def test_the_language_is_known_by_its_usual_names(metadata: dict[str, str]) -> None:
    """
    Of the page and of the article.
    """
    assert '<html lang="pt-BR">' in dumps(Document([], metadata))
    assert '<article lang="pt-BR">' in dumps(Document([], metadata), page=False)


def test_questions_in_a_table_are_in_the_microdata() -> None:
    """
    A table is no place for their elements, so they stand below it, where nobody sees them.
    """
    rows = [Row([Cell("1. Who pours?"), Cell("Anna.")]), Row([Cell("2. Who drinks?"), Cell("Ben & Co.")])]
    doc = Document([FAQ(None, [Table(None, rows)])])
    assert [pair.question for pair in doc.qa_pairs] == ["Who pours?", "Who drinks?"]
    page = Reader(dumps(doc, page=False))
    assert page.props == [
        ("mainEntity", ""), ("name", "Who pours?"), ("acceptedAnswer", ""), ("text", "Anna."),
        ("mainEntity", ""), ("name", "Who drinks?"), ("acceptedAnswer", ""), ("text", "Ben & Co."),
    ]  # fmt: skip
    assert page.tags["td"] == 4
