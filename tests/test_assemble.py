"""Sections nested by level, and what they mean: the laws, on random rows of blocks."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st
from support.trees import assembled

from articlekit.assemble import flatten
from articlekit.document.nodes import (
    FAQ,
    Blockquote,
    Cell,
    Code,
    Contents,
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
    ThematicBreak,
)

# Words that mean something stand beside some that do not, so that every rule of `meaning` meets every other.
TITLES = (
    *("Summary", "Key takeaways", "Table of contents", "FAQ", "Conclusion", "Overview", "Highlights"),
    *("Brewing", "1. The pot", "Who poured it?", "Why tea?", "How long?", "Q: Who drank it?", "Frage 2: Und wann?", ""),
)
LINES = (
    *("Tea is older than the cup.", "Warm the pot first.", "It takes two minutes:", "Why tea?", "Who poured it?"),
    *("Question: How long does it take?", "Q: Who?", "Q1. How many cups?", "A: Two minutes.", "Answer: Anna.", "A."),
    *("TL;DR: Drink tea.", "In short: tea.", "Conclusion: tea.", "Summary", "Key points:", "FAQ", "Brewing", "The pot"),
    *("Which pot is best?The blue one.", "Which pot is best?\nThe blue one.", "Anna: And you?", "Ben: So am I."),
)
texts = st.sampled_from(LINES)
headings = st.builds(Heading, st.integers(1, 4), st.sampled_from(TITLES))
paragraphs = st.builds(Paragraph, texts)
items = st.builds(ListItem, st.lists(paragraphs, min_size=1, max_size=2).map(tuple))
lists = st.builds(lambda items: List(False, items), st.lists(items, min_size=1, max_size=3).map(tuple))
cells = st.sampled_from(("Key Points", "No.", "Article Subheadings", "1", "Brewing", "Why tea?")).map(Cell)
rows = cells.map(lambda cell: Row((cell,)))
tables = st.builds(Table, st.none() | rows, st.lists(rows, min_size=1, max_size=2).map(tuple))
others = st.sampled_from((ThematicBreak(), Code("tea()"), Blockquote((Paragraph("Tea."),))))
blocks = st.lists(headings | paragraphs | lists | tables | others, max_size=25)


@given(blocks)
def test_flatten_undoes_assemble(nodes: list[Node]) -> None:
    """`flatten(assemble(nodes)) == nodes`: nothing is lost, invented or moved."""
    assert flatten(assembled(nodes)) == nodes


@given(blocks)
def test_what_is_assembled_could_have_been_built_by_hand(nodes: list[Node]) -> None:
    """Every node that `assemble` makes without checks passes them, and has the path that a document would give it."""
    children = assembled(nodes)
    doc = Document(children)
    for node in doc.walk():
        assert attrs.evolve(node) == node
    assert all(one is other for one, other in zip(doc.children, children, strict=True))


@given(blocks)
def test_assemble_is_settled(nodes: list[Node]) -> None:
    """Assembling what was flattened gives the same tree."""
    children = assembled(nodes)
    assert assembled(flatten(children)) == children


@given(blocks)
def test_assemble_looks_only_at_what_is_said(nodes: list[Node]) -> None:
    """Spans change nothing but the spans of what wraps them: from the first part's start to the last's end."""
    spanned = [attrs.evolve(node, span=(10 * at, 10 * at + 9)) for at, node in enumerate(nodes)]
    children = assembled(spanned)
    assert children == assembled(nodes)
    for node in Document(children).walk():
        if isinstance(node, Section | QAPair):
            spans = [below.span for below in node.child_nodes if below.span is not None]
            assert node.span == ((spans[0][0], spans[-1][1]) if spans else None)


def outlined(*nodes: Node) -> str:
    """The tree as `Section(Paragraph QAPair(Paragraph Paragraph))`, headings left out."""

    def show(node: Node) -> str:
        inner = " ".join(show(child) for child in node.child_nodes if not isinstance(child, Heading))
        return type(node).__name__ + (f"({inner})" if isinstance(node, Section | QAPair) and inner else "")

    return " ".join(show(node) for node in assembled(nodes))


def test_sections_nest_by_level() -> None:
    h1, h2, h3 = (Heading(level, f"Level {level}") for level in (1, 2, 3))
    p = Paragraph("Tea.")
    assert (
        outlined(p, h1, p, h3, p, h2, p, h1)
        == "Paragraph Section(Paragraph Section(Paragraph) Section(Paragraph)) Section"
    )


def test_key_points_table_stands_beside_the_sections() -> None:
    """A table of key points ends the section above it, but not the one that the document's title opens."""
    table = Table(Row((Cell("No."), Cell("Key Points"))), (Row((Cell("1"), Cell("Tea."))),))
    p = Paragraph("Tea.")
    two = Heading(2, "Brewing")
    assert outlined(two, p, table, Heading(2, "Summary"), p) == "Section(Paragraph) KeyPoints(Table) Summary(Paragraph)"
    assert outlined(Heading(1, "Tea"), two, p, table) == "Section(Section(Paragraph) KeyPoints(Table))"
    assert outlined(two, p, table, p) == "Section(Paragraph KeyPoints(Table) Paragraph)"
    assert outlined(Heading(2, "Key points"), table) == "KeyPoints(Table)"


def test_kinds_of_sections() -> None:
    def kinds(*nodes: Node) -> list[type[Node]]:
        return [type(node) for node in assembled(nodes)]

    p, bullets = Paragraph("Tea."), List(False, (ListItem((Paragraph("Brewing"),)),))
    assert kinds(Heading(2, "In short"), p, Heading(2, "Key takeaways"), bullets) == [Summary, KeyPoints]
    assert kinds(Heading(2, "Table of contents"), bullets, p) == [Contents, Paragraph]
    assert kinds(Heading(2, "Table of contents"), p) == [Section]
    assert kinds(Heading(2, "FAQ"), p) == [FAQ]
    assert kinds(Paragraph("TL;DR: Tea."), p) == [Summary, Paragraph]
    assert kinds(Paragraph("Key points:"), bullets, p) == [KeyPoints, Paragraph]
