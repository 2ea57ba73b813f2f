"""What is shown without marks: no sign of an object stands in it, whatever it goes into."""

from __future__ import annotations

import json

import attrs
import pytest
from hypothesis import example, given

from articlekit import chunks, dumps, loads, transform
from articlekit import strategies as ak
from articlekit.cli.outline import branch
from articlekit.document.marks import NEEDS_TARGET, OBJECT, Mark, plain
from articlekit.document.nodes import Cell, Code, Document, Heading, Html, KeyPoints, Node, Paragraph, Section, Summary
from articlekit.document.validators import BLANKS


def signs(node: Heading | Paragraph | Cell) -> set[int]:
    """Where signs of objects stand in a leaf."""
    marks = [mark for mark in node.marks if mark.kind in NEEDS_TARGET]
    return {mark.start for mark in marks if node.text[mark.start : mark.end] == OBJECT}


@given(ak.documents())
def test_a_plain_text_is_the_text_without_its_signs(doc: Document) -> None:
    """All else stays, in order; nothing untidy comes of it; a leaf without a sign keeps its text."""
    for node in doc.walk():
        if not isinstance(node, Heading | Paragraph | Cell):
            continue
        gone, found = signs(node), plain(node.text, node.marks)
        kept = [char for at, char in enumerate(node.text) if at not in gone]
        assert "".join(found.split()) == "".join("".join(kept).split())
        if not gone:
            assert found == node.text
        lines = found.split("\n") if found else []
        assert all(line and line == line.strip(BLANKS) for line in lines)


@given(ak.documents())
@example(Document((Code("", "python", OBJECT),)))
def test_no_sign_leaves_as_plain_text(drawn: Document) -> None:
    """Neither in what a document says of itself nor in what is written, but for HTML, mdast, Markdown and JSON."""

    def without_own(node: Node) -> Node:
        if isinstance(node, Code):
            fence = {name: (getattr(node, name) or "").replace(OBJECT, "x") or None for name in ("language", "meta")}
            return attrs.evolve(node, text=node.text.replace(OBJECT, "x"), **fence)
        if isinstance(node, Html):
            return attrs.evolve(node, text=node.text.replace(OBJECT, "x"))
        if isinstance(node, Heading | Paragraph | Cell):
            at_signs = signs(node)
            chars = ["x" if char == OBJECT and at not in at_signs else char for at, char in enumerate(node.text)]
            return attrs.evolve(node, text="".join(chars))
        return node

    doc = attrs.evolve(transform(drawn, without_own), metadata={})
    shown: list[object] = [doc.title, [section.path for section in doc.sections]]
    shown += [(table.columns, table.records()) for table in doc.tables]
    shown += [(pair.question, pair.answer_text) for pair in doc.qa_pairs]
    for section in doc.sections:
        shown += (section.title, section.text)
        shown.append(section.points if isinstance(section, KeyPoints) else None)
    shown += [(chunk.text, chunk.path) for size in (10**9, 20) for chunk in chunks(doc, size)]
    shown += (dumps(doc, "faqpage"), dumps(doc, "text"), branch(doc, 10**6, lambda text, kind: text))
    assert OBJECT not in str(shown)
    page = [line for line in dumps(doc, "html").split("\n") if line.startswith(("<meta", "<title"))]
    assert OBJECT not in "".join(page)


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Press <kbd>Ctrl</kbd>+<kbd>S</kbd>.<br>Then wait.", "Press Ctrl+S. Then wait."),
        ("one <br> two<br/>\nthree<BR>", "one two\nthree"),
        ("one<wbr>two H<sub>2</sub>O", "onetwo H2O"),
        ("one</li><li>two", "one two"),
        ("a ![](pot.png) b ![the pot](pot.png) c", "a b the pot c"),
        ("one\n<span>\ntwo", "one\ntwo"),
        ("see []( /a ) it", "see it"),
        ("<b>", ""),
    ],
)
def test_tags_go_and_words_stay_apart(markdown: str, expected: str) -> None:
    """An image is its alternative text; a line break and tags of blocks part words, other tags do not."""
    (leaf,) = loads(f"x {markdown}", "markdown").children
    assert isinstance(leaf, Paragraph)
    assert plain(leaf.text, leaf.marks, 2) == expected


def test_a_sign_that_the_text_has_of_itself_stays() -> None:
    """Only marks say that it stands for something else."""
    assert plain(f"a{OBJECT}b", ()) == f"a{OBJECT}b"
    assert plain(f"{OBJECT}b", (Mark("strong", 0, 1),)) == f"{OBJECT}b"


def test_labels_are_found_where_they_stand_in_the_text() -> None:
    """Places in a text count its signs; what is shown behind them does not."""
    text = f"Tl{OBJECT};dr: Tea{OBJECT} is old."
    marks = (Mark("html", 2, 3, "<i>"), Mark("html", 11, 12, "<br>"))
    assert Summary(None, (Paragraph(text, marks),), start=8).text == "Tea is old."


def test_a_faq_with_tags_is_clean_data() -> None:
    """schema.org data say what a page shows: questions, answers, the name of the page, in JSON-LD and in HTML."""
    doc = loads("# Tea<sup>2</sup>\n\n## FAQ\n\n### How do I <kbd>S</kbd>ave?\n\nPress<br>it.\n", "markdown")
    page = json.loads(dumps(doc, "faqpage"))
    assert (page["name"], page["mainEntity"][0]["name"]) == ("Tea2", "How do I Save?")
    assert page["mainEntity"][0]["acceptedAnswer"]["text"] == "Press it."
    html = dumps(doc, "html")
    assert '<meta itemprop="name" content="How do I Save?">' in html
    assert '<meta itemprop="text" content="Press it.">' in html
    assert isinstance(doc.children[0], Section)
