"""One article in the text of seven versions of an extractor: whatever they kept is found in all of them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from articlekit import List, Section, Table, parse

FOLDER = Path(__file__).parent / "data" / "versions"
VERSIONS = sorted(path.stem for path in FOLDER.glob("*.txt"))

# What these versions keep of a table beside its text.
KEEP_COLUMNS = ("0.9.3", "1.4.1", "1.12.2", "2.0.0", "2.3.1")
KEEP_HEADER = ("1.12.2", "2.0.0", "2.3.1")
KEEP_PIPES = ("0.9.3", "1.4.1", "2.3.1")
KEEP_NESTING = ("2.3.1",)
MARKER_AFTER = ("1.8.1",)  # and where a list stands in an item, that item has no marker left


def _article() -> ElementTree.Element:
    html = (FOLDER / "article.html").read_text(encoding="utf-8")
    found = ElementTree.fromstring(html.removeprefix("<!DOCTYPE html>\n")).find(".//article")
    assert found is not None
    return found


def _words(element: ElementTree.Element) -> str:
    return " ".join("".join(element.itertext()).split())


ARTICLE = _article()
CONTENTS, COSTS, POINTS = (
    [[_words(cell) for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    for table in ARTICLE.iter("table")
)
HEADINGS = [_words(element) for element in ARTICLE if element.tag == "h3"]
SUMMARY = next(_words(below) for above, below in pairwise(ARTICLE) if _words(above) == "Summary")
PAIRS = [
    (_words(above).removeprefix("Question: "), _words(below))
    for above, below in pairwise(ARTICLE)
    if _words(above).startswith("Question: ")
]


@pytest.fixture(params=VERSIONS)
def version(request):
    return request.param


@pytest.fixture
def doc(version):
    return parse((FOLDER / f"{version}.txt").read_text(encoding="utf-8"))


def test_there_are_seven():
    """
    The texts are there, and the HTML says what the other tests compare them with.
    """
    assert len(VERSIONS) == 7
    assert (len(HEADINGS), len(PAIRS), len(POINTS)) == (5, 3, 6)


def test_contents(doc):
    """
    The contents list has its five entries, and they are the headings.
    """
    assert doc.contents is not None
    assert list(doc.contents.entries) == HEADINGS
    titles = [heading.text for heading in doc.headings]
    assert [title for title in titles if title in HEADINGS] == HEADINGS


def test_sections(doc, version):
    """
    Five plain sections of two paragraphs stand under those headings.
    """
    sections = [node for node in doc.sections if type(node) is Section and node.title in HEADINGS]
    assert [section.title for section in sections] == HEADINGS
    for section in sections:
        count = sum(type(child).__name__ == "Paragraph" for child in section.children)
        assert count == 2 or (version in MARKER_AFTER and section.title == "The Ferry Returns")


def test_key_points(doc):
    """
    The five points are found, with their columns even where the version lost them.
    """
    assert doc.key_points is not None
    assert list(doc.key_points.points) == [row[1] for row in POINTS[1:]]
    (table,) = (node for node in doc.key_points.walk() if isinstance(node, Table))
    assert len(table.align) == 2


def test_summary(doc):
    """
    The summary is its paragraph and nothing more.
    """
    assert doc.summary is not None
    assert doc.summary.title == "Summary"
    assert doc.summary.text == SUMMARY


def test_questions(doc):
    """
    Three questions without their labels, each with its own answer, in a section of their own.
    """
    assert [(pair.question, pair.answer_text) for pair in doc.qa_pairs] == PAIRS
    (faq,) = (section for section in doc.sections if type(section).__name__ == "FAQ")
    assert faq.title == "Frequently Asked Questions"
    assert faq.pairs == doc.qa_pairs


def test_tables(doc, version):
    """
    Three tables; the one in the middle has its columns, header and cells where the version kept them.
    """
    assert len(doc.tables) == 3
    costs = doc.tables[1]
    cells = [[cell.text for cell in row.cells] for row in costs.child_nodes]
    if version in KEEP_PIPES:
        assert cells == COSTS
    elif version in KEEP_COLUMNS:
        whole = [row for row in COSTS if "quay | basin" not in row]
        assert [[text for text in row if text] for row in cells if "basin" not in row] == whole
    else:
        # One column, and a note that it was a guess.
        assert len(costs.align) == 1
        assert [row[0] for row in cells] == [text for row in COSTS for text in row]
        assert costs.origin is not None
        assert costs.origin.confidence < 1
    assert (costs.header is not None) or version not in KEEP_HEADER


def test_list(doc, version):
    """
    The list has its items; those of the inner list are below theirs where the version kept the nesting.
    """
    lists = [node for node in doc.walk() if isinstance(node, List)]
    texts = [child.text for node in lists for item in node.items for child in item.children if hasattr(child, "text")]
    assert texts[:2] == ["Islanders pay half the fare.", "Bicycles travel free of charge."]
    assert sorted(texts)[-1] == "without one on the open deck." or version == "0.9.3"
    assert "Pianos need a letter to the captain." in texts
    assert len(lists) == (2 if version in KEEP_NESTING + MARKER_AFTER else 1)
