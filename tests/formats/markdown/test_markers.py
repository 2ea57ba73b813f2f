"""Comments that say what plain Markdown cannot, only where they are needed."""

from __future__ import annotations

import pytest

from articlekit.document.nodes import (
    FAQ,
    Blockquote,
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
    Section,
    Summary,
)
from articlekit.errors import TreeError
from articlekit.formats.markdown import dumps, loads, markers

a, b = Paragraph("Tea is old."), Paragraph("It is older than the cup that it is drunk from.")
points = List(False, (ListItem((a,)), ListItem((b,))))

EVIDENT: tuple[tuple[Node, ...], ...] = (
    (Section(Heading(1, "Tea"), (a, Section(Heading(2, "Brewing"), (b,)))),),
    (Section(Heading(2, "Brewing"), (b,)), Section(Heading(1, "Tea"), (a,))),
    (Summary(Heading(2, "Summary"), (a,)),),
    (KeyPoints(Heading(2, "Key Points"), (points,)),),
    (Blockquote((Heading(3, "Tea"), a)),),
    (a, Html("<!-- a -->"), b),
)

HIDDEN: tuple[tuple[Node, ...], ...] = (
    (Section(None, (a,)), b),
    (Section(Heading(2, "Summary"), (a,)),),
    (Summary(None, (a,), start=4),),
    (Summary(Heading(2, "Tea"), (a,)),),
    (KeyPoints(None, (points,)),),
    (Contents(Heading(2, "Nothing of the kind"), (a,)),),
    (FAQ(None, ()),),
    (QAPair(Paragraph("Question: why"), (a,), 3, 7, 9),),
    (QAPair(Paragraph("Why"), (), 0, 0),),
    (QAPair(Heading(2, "Why"), (Section(Heading(1, "Tea"), (a,)),)),),
    (Section(Heading(2, "Brewing"), (Section(Heading(1, "Tea"), (b,)),)), a),
    (Paragraph("TL;DR: tea."), a),
    (Blockquote((QAPair(a, (Section(None, (b,)),)),)),),
    (List(False, (ListItem((QAPair(a, ()),)),)),),
    (List(False, (ListItem((QAPair(a, (b,)),)),), tight=False),),
    (Html("<!-- articlekit: end -->"),),
    (Html(""), Html("tea"), Html("<div>\n\n</div>"), Html("<!-- never closed"), a),
)


@pytest.mark.parametrize("children", EVIDENT)
def test_no_marker_where_plain_markdown_says_it(children: tuple[Node, ...]) -> None:
    """
    What Markdown says by itself is left to it.
    """
    doc = Document(children)
    assert markers.OPENING not in dumps(doc)
    assert loads(dumps(doc)) == doc


@pytest.mark.parametrize("children", HIDDEN)
def test_markers_say_what_plain_markdown_does_not(children: tuple[Node, ...]) -> None:
    """
    What it would not say is marked, and comes back.
    """
    doc = Document(children)
    assert markers.OPENING in dumps(doc)
    assert loads(dumps(doc)) == doc


def test_brackets_are_plain_inside() -> None:
    """
    One odd section puts brackets around its neighbours; what stands in those stays plain where it can.
    """
    plain = Section(Heading(1, "Milk"), (b, Section(Heading(2, "Cows"), (a,)), Section(Heading(2, "Goats"), (a,))))
    doc = Document((Section(Heading(1, "Tea"), (a, Section(Heading(3, "Summary"), (b,)))), plain))
    written = dumps(doc)
    assert written.startswith("<!-- articlekit: exact -->\n\n<!-- articlekit: section exact -->\n\n# Tea\n\n")
    assert "<!-- articlekit: section -->\n\n### Summary\n\n" in written
    assert written.count(markers.OPENING) == 7
    assert loads(written) == doc


def test_a_tree_that_inference_never_finds_is_exact() -> None:
    """
    Where plain Markdown means another tree at every depth, every depth has its brackets.
    """
    nested: Node = a
    for level in (1, 2, 1, 3, 1):
        nested = Section(
            Heading(level, "Summary"), (Paragraph("TL;DR: tea."), nested, QAPair(Paragraph("Why?"), (b,), 1))
        )
    doc = Document((nested, Paragraph("TL;DR: tea."), nested))
    assert loads(dumps(doc)) == doc


def test_html_before_the_end_of_a_pair() -> None:
    """
    Raw HTML would go on into the comment that ends a pair, so a blank line stands between.
    """
    pair = QAPair(a, (Html("<div>"),))
    with pytest.raises(TreeError, match="tight"):
        List(False, (ListItem((pair,)),), tight=True)
    doc = Document((List(False, (ListItem((pair,)),)),))
    assert "<div>\n\n  <!-- articlekit: end -->" in dumps(doc)
    assert loads(dumps(doc)) == doc


def test_a_pair_in_a_list_below_an_odd_paragraph() -> None:
    """
    A pair in an item keeps its markers where the document has them too.
    """
    doc = Document((Paragraph("-"), List(False, (ListItem((Paragraph("-"), QAPair(Heading(1, "")))),))))
    assert loads(dumps(doc)) == doc


MALFORMED = (
    "<!-- articlekit: end -->\n\na\n",
    "<!-- articlekit: section -->\n\na\n",
    "<!-- articlekit: section -->\n\na\n\n<!-- articlekit: end -->\n",
    "<!-- articlekit: qa start=99 -->\n\na\n\n<!-- articlekit: end -->\n",
    "<!-- articlekit: qa -->\n\n<!-- articlekit: end -->\n",
    "<!-- articlekit: summary untitled start=9 -->\n\na\n\n<!-- articlekit: end -->\n",
    "<!-- articlekit: tea -->\n\na\n",
    '<!-- articlekit: html "\\ud800" -->\n',
    '<!-- articlekit: html "\\u0000" -->\n',
    "> <!-- articlekit: section untitled -->\n>\n> a\n>\n> <!-- articlekit: end -->\n",
    "<!-- articlekit: exact -->\n\n<!-- articlekit: section untitled -->\n\na\n",
    "<!-- articlekit: exact -->\n\n<!-- articlekit: section start=0 -->\n\n# a\n\n<!-- articlekit: end -->\n",
    "<!-- articlekit: exact -->\n\n<!-- articlekit: section untitled -->\n\n<!-- articlekit: faq untitled -->\n\n"
    "<!-- articlekit: end -->\n\n<!-- articlekit: end -->\n",
    "<!-- articlekit: faq untitled -->\n\na\n\n<!-- articlekit: end -->\n",
    "<!-- articlekit: exact -->\n\n# a\n\nb\n",
    "<!-- articlekit: section untitled exact -->\n\n# a\n\n<!-- articlekit: end -->\n",
    "- <!-- articlekit: qa -->\n  <!-- articlekit: section untitled -->\n  a\n  <!-- articlekit: end -->\n",
)


PLAIN = {Document, Section, Heading, Paragraph, Html, Blockquote, List, ListItem}


@pytest.mark.parametrize("markdown", MALFORMED)
def test_what_does_not_fit_is_a_comment(markdown: str) -> None:
    """
    Markers that the writer would not have set are read as comments, and kept.
    """
    doc = loads(markdown)
    assert {type(node) for node in doc.walk()} <= PLAIN
    assert any(isinstance(node, Html) for node in doc.walk())
    assert loads(dumps(doc)) == doc
    assert Document(doc.children) == doc
