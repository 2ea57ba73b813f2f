"""Markdown undoes itself, and other readers see what we see."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from support import rendered

from articlekit.document.marks import Mark
from articlekit.document.nodes import Document, Html, Node, Paragraph
from articlekit.document.traversal import transform
from articlekit.formats.markdown import dumps, loads
from articlekit.strategies import documents, hostile_texts, paragraphs


@given(documents())
def test_markdown_keeps_every_document(doc: Document) -> None:
    """
    loads() undoes dumps(), for every tree that can be built.
    """
    assert loads(dumps(doc)) == doc


@given(paragraphs().map(lambda paragraph: Document((paragraph,))))
def test_markdown_keeps_marks(doc: Document) -> None:
    """
    The same where marks are dense.
    """
    assert loads(dumps(doc)) == doc


@given(documents())
def test_what_is_read_is_settled(doc: Document) -> None:
    """
    Markdown that we wrote is written again in the same words.
    """
    written = dumps(doc)
    assert dumps(loads(written)) == written


@given(hostile_texts())
@example("# FAQ\n- Why?\n  # Tea")
@example("~~~\xa0&#10;b")
def test_any_text_is_markdown(text: str) -> None:
    """
    Any str is read, as a tree that the validators admit, and comes back as the same tree.
    """
    doc = loads(text)
    rebuilt(doc)
    assert loads(dumps(doc)) == doc


@given(documents())
def test_spans_lie_in_the_text_in_order(doc: Document) -> None:
    """
    What is read knows where it stood: within the text, and blocks one after the other.
    """
    text = dumps(doc)
    for node in loads(text).walk():
        spans = [below.span for below in node.child_nodes if below.span is not None]
        assert all(0 <= start <= end <= len(text) for start, end in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))


def rebuilt(node: Node) -> None:
    """Build the node and all below it again, with every check."""
    for one in node.walk():
        attrs.evolve(one)  # type: ignore[misc]


# --- Readers that are not ours ----------------------------------------------------------------------------------------


def by_cmark(text: str) -> str:
    cmark = pytest.importorskip("cmarkgfm.cmark")
    # References to noncharacters are not its strength: it writes a byte that no UTF-8 has.
    assume("&#65534;" not in text and "&#65535;" not in text)
    extensions = ["table", "strikethrough"]
    html: str = cmark.markdown_to_html_with_extensions(text, cmark.Options.CMARK_OPT_UNSAFE, extensions=extensions)
    return html


def by_pulldown(text: str) -> str:
    pyromark = pytest.importorskip("pyromark")
    options = pyromark.Options
    html: str = pyromark.html(text, options=options.ENABLE_TABLES | options.ENABLE_STRIKETHROUGH)
    return html


READERS = [by_cmark, by_pulldown]


def hidden(node: Node) -> Node:
    """A comment for raw HTML, so that everything on the page is in the tree."""
    return Html("<!-- tea -->") if isinstance(node, Html) else node


without_html = documents(metadata=st.just({})).map(lambda doc: transform(doc, hidden))


@pytest.mark.parametrize("reader", READERS)
@example(doc=Document((Paragraph(".\n\x0c-"), Paragraph("a|b\n-|-\x0b"))))
@given(doc=without_html)
def test_others_see_the_same(reader: Callable[[str], str], doc: Document) -> None:
    """
    Another reader finds the headings, tables, lists and texts that are in the tree.
    """
    assert rendered.in_html(reader(dumps(doc))) == rendered.in_tree(doc)


TITLED = Paragraph("tea", (Mark("link", 0, 1, "#a", "\\"), Mark("link", 1, 3, "#b", "-")))


@pytest.mark.parametrize("reader", READERS)
@example(doc=Document((TITLED,)))
@given(doc=paragraphs().map(lambda paragraph: Document((paragraph,))))
def test_others_see_the_same_text_under_marks(reader: Callable[[str], str], doc: Document) -> None:
    """
    The same where marks are dense: no star, bracket or reference is left over.
    """
    assert rendered.in_html(reader(dumps(doc))) == rendered.in_tree(doc)
