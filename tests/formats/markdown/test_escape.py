"""What is escaped, and what is not."""

from __future__ import annotations

import pytest

from articlekit.document.nodes import Cell, Document, Heading, List, ListItem, Paragraph, Row, Section, Table
from articlekit.formats.markdown import dumps, loads

# A text, and how a paragraph of it is written: one line per reason.
ESCAPED = {
    "a\\*": "a\\\\\\*",  # a backslash before punctuation
    "`a`": "\\`a\\`",
    "*a*": "\\*a\\*",
    "_a_ b_c": "\\_a\\_ b_c",
    "~~a~~": "\\~\\~a\\~\\~",
    "a <b> c": "a \\<b> c",
    "&amp; &#32;": "\\&amp; \\&#32;",
    "[a](b)": "[a\\](b)",
    "# a": "\\# a",
    "a\n###": "a\n\\###",
    "> a": "\\> a",
    "- a": "\\- a",
    "+": "\\+",
    "1. a": "1\\. a",
    "a\n12) b": "a\n12\\) b",
    "a\n\x0c-": "a\n\x0c\\-",  # a table to cmark-gfm
    "a\n---\x0c\nb": "a\n\\---\x0c\nb",
    "a\n\x0b|-": "a\n\x0b\\|-",
    "---": "\\---",
    "a\n===": "a\n\\===",
    "a | b\n--- | ---": "a | b\n\\--- | ---",
    "a | b\n:-: | :-:": "a | b\n\\:-: | :-:",
    "[a]: b": "\\[a]: b",
    "[^a]: b": "\\[^a]: b",
    '[^a]: b "c"': '\\[^a]: b "c"',
    "_a b_c_(d": "\\_a b_c\\_(d",
    "\xa0a\u3000": "&nbsp;a&#12288;",
    "\ufeffa": "&#65279;a",
}

PLAIN = (
    "R&D at AT&T, see [1] and snake_case, 2 * 3 < 4, C:\\dir, ~5 km, #1, -1, 3.5, a+b, (c) 2020: x = y | z.",
    "1.5 litres",
    "--- not a rule",
    "[1] first of all",
    "https://example.org/a_b/~me?x=1&y=2#z",
    "“Quoted” – and so on…",
    "1.\u00a0No space of Markdown's",
    "https://example.org/Landwehr_(Befestigung)",
    "[^1]: A footnote of some words",
)


@pytest.mark.parametrize(("text", "written"), ESCAPED.items())
def test_what_would_be_markup_is_escaped(text: str, written: str) -> None:
    """
    A text that looks like markup gets the smallest escape, and is read back as itself.
    """
    doc = Document((Paragraph(text),))
    assert dumps(doc) == written + "\n"
    assert loads(dumps(doc)) == doc


@pytest.mark.parametrize("text", PLAIN)
def test_ordinary_text_is_written_as_it_is(text: str) -> None:
    """
    Nothing is escaped that needs no escape.
    """
    doc = Document((Paragraph(text),))
    assert dumps(doc) == text + "\n"
    assert loads(dumps(doc)) == doc


@pytest.mark.parametrize(
    ("text", "written"), [("a #", "# a \\#"), ("#", "# \\#"), ("a#", "# a#"), ("1. a", "# 1. a"), ("", "#")]
)
def test_headings_keep_what_starts_no_block(text: str, written: str) -> None:
    """
    In a heading only its closing figures need an escape.
    """
    doc = Document((Section(Heading(1, text)),))
    assert dumps(doc) == written + "\n"
    assert loads(dumps(doc)) == doc


def test_pipes_in_cells() -> None:
    """
    A pipe in a cell is escaped; empty cells and a table without a header are written.
    """
    doc = Document((Table(None, (Row((Cell("a|b"), Cell())), Row((Cell("# c"), Cell("\\|"))))),))
    assert dumps(doc) == "| | |\n| --- | --- |\n| a\\|b |  |\n| # c | \\\\\\| |\n"
    assert loads(dumps(doc)) == doc


def test_boxes() -> None:
    """
    What looks like the box of a task is escaped where one could stand.
    """
    items = (ListItem((Paragraph("[ ] a"),)), ListItem((Paragraph("[x] a"),), checked=False))
    doc = Document((List(False, items), Paragraph("[x] b")))
    assert dumps(doc) == "- \\[ ] a\n- [ ] \\[x] a\n\n[x] b\n"
    assert loads(dumps(doc)) == doc
