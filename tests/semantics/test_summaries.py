"""Summaries, key points and contents in all their forms, and which one a document shows."""

from __future__ import annotations

import pytest
from support.trees import assembled

from articlekit.assemble import flatten
from articlekit.document.nodes import (
    Cell,
    Code,
    Document,
    Heading,
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
)


def doc(*nodes: Node) -> Document:
    children = assembled(nodes)
    assert flatten(children) == list(nodes)
    return Document(children)


def p(text: str) -> Paragraph:
    return Paragraph(text)


def h(text: str, level: int = 2) -> Heading:
    return Heading(level, text)


def bullets(*texts: str) -> List:
    return List(False, tuple(ListItem((Paragraph(text),)) for text in texts))


def text(document: Document) -> str | None:
    return None if document.summary is None else document.summary.text


@pytest.mark.parametrize(
    "nodes",
    [
        (h("Summary"), p("Tea is old.")),
        (h("IN SHORT:"), p("Tea is old."), h("Next"), p("Other.")),
        (h("4. Final thoughts"), p("Tea is old.")),
        (h("Conclusion: what tea is"), p("Tea is old.")),
        (h("Résumé – le thé"), p("Tea is old.")),
        (p("TL;DR: Tea is old."), p("Other.")),
        (p("In short: Tea is old."), p("Other.")),
        (p("Fazit: Tea is old."), p("Other.")),
        (p("Key takeaway: Tea is old."), p("Other.")),
        (p("Zusammenfassung"), p("Tea is old."), h("Next"), p("Other.")),
        (p("Summary:"), bullets("Tea is old."), p("Other.")),
        (p("TL;DR\nTea is old."),),
    ],
)
def test_forms_of_a_summary(nodes: tuple[Node, ...]) -> None:
    assert text(doc(*nodes)) == "Tea is old."


def test_a_summary_and_its_list() -> None:
    assert text(doc(p("In short: Tea is"), bullets("old"))) == "Tea is"
    assert text(doc(p("In short: Tea is:"), bullets("old", "good"), p("Other."))) == "Tea is:\nold\ngood"


def test_deeper_headings_open_the_details() -> None:
    assert text(doc(h("Summary"), p("Tea is old."), h("Sources", 3), p("Books."))) == "Tea is old."
    assert text(doc(h("Abstract"), h("Aim", 3), p("To drink."))) == "Aim\nTo drink."


def test_no_summaries() -> None:
    for title in ("Overview: tea", "A short word"):
        assert doc(h(title), p("One.")).summary is None
    assert doc(p("Summary of the day: rain."), h("Brewing"), p("In a nutshell there was a nut.")).summary is None
    assert doc(p("Summary")).summary is None


def test_the_surest_summary_is_shown() -> None:
    """A summary before a conclusion, this before an overview; the origin says why."""
    overview = (h("Overview"), p("This article covers tea."))
    closing, named = (h("Conclusion"), p("Two.")), (h("Summary"), p("Three."))
    assert text(doc(*overview, *closing, *named)) == "Three."
    found = doc(*overview, *closing).summary
    assert found is not None
    assert found.text == "Two."
    assert found.origin is not None
    assert found.origin.reasons == ("it closes the article",)
    assert text(doc(*overview)) == "This article covers tea."


def test_an_article_is_no_summary() -> None:
    """What has more blocks than any summary is none, whatever its title; an empty one is not shown."""
    long = [p(f"Tea number {at} is old.") for at in range(50)]
    assert doc(h("Overview"), *long).summary is None
    assert doc(p("Summary:"), *long).summary is None
    assert text(doc(h("In short"), *long[:30], h("Brewing"), *long)) is not None
    assert text(doc(h("Summary"), h("Conclusion"), p("Tea is old."))) == "Tea is old."
    assert doc(p("Tea is old."), h("Summary")).summary is None


def test_of_equals_the_outermost_then_the_first() -> None:
    inner = (h("Green tea"), p("Tea."), h("Summary", 3), p("Inner."))
    assert text(doc(*inner, h("In short"), p("Outer."))) == "Outer."
    assert text(doc(h("Summary"), p("First."), h("In short"), p("Second."))) == "First."


def test_what_stands_often_sums_up_parts() -> None:
    parts = [node for at in range(3) for node in (h(f"Tea {at}"), p("Tea."), h("In short", 3), p("Part."))]
    assert doc(*parts).summary is None
    assert len([node for node in doc(*parts).walk() if isinstance(node, Summary)]) == 3
    assert text(doc(*parts, h("Conclusion"), p("Whole."))) == "Whole."


def test_forms_of_key_points() -> None:
    table = Table(
        Row((Cell("No."), Cell("Key Points"))), (Row((Cell("1"), Cell("Old"))), Row((Cell("2"), Cell("Good"))))
    )
    points = ("Old", "Good")
    for nodes in (
        (table,),
        (h("Key takeaways"), bullets(*points)),
        (h("Key takeaways"), p("First of all:"), bullets(*points), p("Other.")),
        (h("Key points"), table),
        (h("Key facts"), p("Old"), p("Good")),
        (p("Key points:"), bullets(*points)),
        (h("Das Wichtigste in Kürze"), bullets(*points)),
    ):
        found = doc(*nodes).key_points
        assert found is not None
        assert found.points == points


def test_what_is_no_point() -> None:
    """Code, headings and questions; the paragraphs of a section below are points."""
    other = (QAPair(p("Why?"), [p("So.")]), Code("tea()"))
    assert KeyPoints(None, other).points == ()
    assert KeyPoints(None, (*other, Section(Heading(3, "More"), [p("Old")]))).points == ("Old",)
    assert KeyPoints(None, (*other, p("First:"), bullets("Old", "Good"))).points == ("Old", "Good")


def test_forms_of_contents() -> None:
    table = Table(Row((Cell("Article Subheadings"),)), (Row((Cell("1) Old"),)), Row((Cell("2) Good"),))))
    for nodes in (
        (table, p("Other.")),
        (h("Table of contents"), bullets("1. Old", "2. Good"), p("Other.")),
        (h("In this article"), p("Old"), p("Good"), p("Tea is older than the cup.")),
        (p("Contents"), bullets("Old", "Good")),
    ):
        document = doc(*nodes)
        assert document.contents is not None
        assert document.contents.entries == ("Old", "Good")


def test_a_long_line_ends_bare_contents() -> None:
    """An entry is no longer than a title, even where no full stop tells that from a sentence."""
    long = "Tea is older than the cup from which it is drunk, and nobody knows " * 2 + "why"
    contents = doc(h("In this article"), p("Old"), p("Good"), p(long)).contents
    assert contents is not None
    assert contents.entries == ("Old", "Good")
