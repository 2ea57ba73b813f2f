"""The laws, in the order of the README: one test for each, or a few where a law has several halves."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from support import rendered
from support.tree_checks import placed

from articlekit import dumps, explain, loads, parse, tokenize
from articlekit import strategies as ak
from articlekit.document.nodes import Document, Html
from articlekit.lines import clean

# Anything a text can be: hostile, an article, or an article with something hostile in the middle.
articles = ak.flattened_articles().map(lambda article: article.text)
anything = st.one_of(
    ak.hostile_texts(),
    articles,
    ak.written_articles(),
    st.tuples(articles, ak.hostile_texts(size=5), st.integers(0, 2000)).map(
        lambda parts: parts[0][: parts[2]] + parts[1] + parts[0][parts[2] :]
    ),
)


def everything(doc: Document) -> list[tuple[object, ...]]:
    """All that a tree holds, with what does not count for equality."""
    return [(type(node), node.span, node.origin, getattr(node, "path", None)) for node in doc.walk()]


# --- 1 ------------------------------------------------------------------------------------------------------------


@given(anything)
@example("")
@example("\0")
@example("\ud800\n\udfff")
@example("|" * 100_000)
@example("\r\n" * 1000)
@example("|\u2009|\n  +--")
def test_any_text_is_an_article(text: str) -> None:
    """
    Any str is an article: parse(), tokenize() and explain() raise nothing for what a text says.
    """
    assert isinstance(parse(text), Document)
    assert len(explain(text)) == text.count("\n") + 1
    tokenize(text)


@pytest.mark.slow
def test_a_million_pipes_are_an_article() -> None:
    """
    So are a million pipes, and a million of anything else.
    """
    for sign in "|#>-`*\n \0\ud800":
        assert isinstance(parse(sign * 1_000_000), Document)


# --- 2 ------------------------------------------------------------------------------------------------------------


@given(anything)
def test_tokens_tile_the_text(text: str) -> None:
    """
    The tokens make the text, each from where the last one ended.
    """
    tokens = tokenize(text)
    assert "".join(token.text for token in tokens) == text
    assert [token.start for token in tokens] == [0, *(token.end for token in tokens)][: len(tokens)]
    assert all(text[token.start : token.end] == token.text for token in tokens)


# --- 3 ------------------------------------------------------------------------------------------------------------


@given(anything)
@example("1. Pots\n- small\n2.\nCups are many.")
@example("1.- tea\n1.- tea\n| tea | tea |")
@example("+---+---+\n| a | b |\n+---+---+\n| c | d | e |\n| f || g | h |\n+---+---+")
def test_nothing_is_lost_and_nothing_is_invented(text: str) -> None:
    """
    Every character that is neither white space nor syntax lies in the span of exactly one leaf, in order; and the span
    of a leaf holds its text. The cells of a row whose texts take turns on several lines share the span of these lines.
    """
    placed(parse(text), clean(text))


@given(anything)
def test_the_tree_is_one_that_can_be_built(text: str) -> None:
    """
    What parse() builds without checks, the validators admit.
    """
    doc = parse(text)
    assert loads(dumps(doc, "json"), "json") == doc
    assert everything(loads(dumps(doc, "json"), "json")) == everything(doc)


# --- 4 ------------------------------------------------------------------------------------------------------------


@given(ak.documents())
def test_json_keeps_everything(doc: Document) -> None:
    """
    JSON there and back is the same document: spans, origins and metadata included.
    """
    read = loads(dumps(doc, "json"), "json")
    assert read == doc
    assert everything(read) == everything(doc)
    assert read.metadata == doc.metadata


# --- 5 ------------------------------------------------------------------------------------------------------------


@given(ak.documents())
def test_markdown_keeps_what_is_said(doc: Document) -> None:
    """
    Markdown there and back is the same document, marks included, for every tree that can be built.
    """
    assert loads(dumps(doc, "markdown"), "markdown") == doc


@given(st.one_of(articles, ak.written_articles()))
@example("Summary\nMay 4, 2019")  # the summary is a line that is inferred to be boilerplate
@example("Who picks tea?\nShutterstock\nThe pickers do, by hand, on wet mornings before the sun has dried the dew.")
def test_markdown_keeps_articles(text: str) -> None:
    """
    So it is for what parse() makes of an article.
    """
    doc = parse(text)
    assert loads(dumps(doc, "markdown"), "markdown") == doc


# --- 6 ------------------------------------------------------------------------------------------------------------


@given(ak.documents(metadata=st.just({})))
def test_another_parser_reads_our_markdown_the_same(doc: Document) -> None:
    """
    GitHub's own parser finds the headings, tables, lists and texts that are in the tree.
    """
    cmark = pytest.importorskip("cmarkgfm.cmark")
    written = dumps(doc, "markdown")
    # It makes bytes that no UTF-8 has of references to noncharacters.
    assume("&#65534;" not in written and "&#65535;" not in written)
    if all(node.text.startswith("<!--") for node in doc.walk() if isinstance(node, Html)):
        html = cmark.markdown_to_html_with_extensions(
            written, cmark.Options.CMARK_OPT_UNSAFE, extensions=["table", "strikethrough"]
        )
        assert rendered.in_html(html) == rendered.in_tree(doc)


# --- 7 ------------------------------------------------------------------------------------------------------------


@given(anything)
@example("- Pots\n| Spoons\na green tea: who picks it? * dried by hand | dried by wind | dried\nold")  # comes back
def test_what_was_flattened_is_settled(text: str) -> None:
    """
    Flattening what was parsed, and parsing and flattening it again, changes nothing.
    """
    flat = dumps(parse(text), "text")
    assert dumps(parse(flat), "text") == flat


# Laws 8 and 9 need machinery of their own: tests/test_pathological.py and tests/corpus/test_batch_law.py.
