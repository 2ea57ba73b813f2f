"""Web pages in: the article and its metadata, through trafilatura."""

from __future__ import annotations

import sys

import pytest
from support.web_page import PAGE

from articlekit import DecodeError, Paragraph, Table, UsageError, dumps, loads


@pytest.fixture
def without_trafilatura(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)


def test_a_page_becomes_the_article_and_its_metadata() -> None:
    """
    Headings, tables and questions are those of the page; the language is what it says; no node has a span.
    """
    pytest.importorskip("trafilatura")
    doc = loads(PAGE.encode("cp1252"), "html")
    assert [heading.text for heading in doc.headings] == [
        "Chá em casa", "Preparo", "Perguntas frequentes", "Quanto tempo dura?",
    ]  # fmt: skip
    assert doc.tables[0].records() == [{"Chá": "verde", "Minutos": "2"}, {"Chá": "preto", "Minutos": "4"}]
    assert [pair.question for pair in doc.qa_pairs] == ["Quanto tempo dura?"]
    known = {name: doc.metadata[name] for name in ("title", "author", "date", "language")}
    assert known == {"title": "Chá em casa", "author": "Ana Dias", "date": "2024-05-01", "language": "pt-BR"}
    assert all(node.span is None for node in doc.walk())
    assert loads(dumps(doc, "markdown"), "markdown") == doc
    assert loads(PAGE, "html") == doc


def test_a_page_is_read_with_titles_of_parts() -> None:
    """
    Titles that a user adds name parts of a page too.
    """
    pytest.importorskip("trafilatura")
    titles = {"Preparo": "key_points"}
    assert loads(PAGE, "html").key_points is None
    assert loads(PAGE, "html", known_titles=titles).key_points is not None


def test_what_we_publish_is_read() -> None:
    """
    A page of ours gives back its texts and tables.
    """
    pytest.importorskip("trafilatura")
    doc = loads(PAGE, "html")
    again = loads(dumps(doc, "html"), "html")
    assert again.metadata["language"] == "pt-BR"
    for kind in (Paragraph, Table):
        assert [node for node in again.walk() if isinstance(node, kind)] == [
            node for node in doc.walk() if isinstance(node, kind)
        ]


@pytest.mark.parametrize("data", ["", b"", "tea", b"\xff\xfe<", "\0", "<html><body></body></html>"])
def test_what_is_no_page_is_refused(data: str | bytes) -> None:
    """
    Without a page, or an article in it, there is a DecodeError.
    """
    pytest.importorskip("trafilatura")
    with pytest.raises(DecodeError, match="HTML page"):
        loads(data, "html")


@pytest.mark.usefixtures("without_trafilatura")
def test_the_extra_is_named_where_it_is_missing() -> None:
    """
    Without trafilatura the error says what to install.
    """
    with pytest.raises(UsageError, match=r"pip install 'articlekit\[html\]'"):
        loads(PAGE, "html")
