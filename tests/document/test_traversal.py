"""`find` and `transform`: what is found, what is kept, what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from operator import is_

import attrs
import pytest
from hypothesis import given

from articlekit import strategies as ak
from articlekit.document.nodes import (
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
from articlekit.document.traversal import find, transform
from articlekit.errors import TreeError

TEA = Document(
    [
        Paragraph("Tea is older than the cup."),
        Section(
            Heading(1, "Brewing"),
            [
                Paragraph("Warm the pot first.", span=(40, 59)),
                Table(Row([Cell("Tea"), Cell("Minutes")]), [Row([Cell("green"), Cell("2")])]),
                List(False, [ListItem([Paragraph("pot")]), ListItem([Paragraph("cup")])]),
                Summary(None, [Blockquote([Paragraph("Wait.")])]),
            ],
        ),
    ]
)


# --- find ----------------------------------------------------------------------------------------------------------


@given(ak.documents())
def test_find_is_walk_of_one_kind(doc: Document) -> None:
    """What is found is what a walk meets, in its order; a view of the document finds the same."""
    assert find(doc) == tuple(doc.walk())
    assert find(doc, Paragraph, Table) == tuple(node for node in doc.walk() if isinstance(node, Paragraph | Table))
    assert find(doc, Section) == doc.sections
    assert find(doc, Table) == doc.tables


def test_find_takes_subclasses_and_begins_with_the_node_itself() -> None:
    """A Summary is a Section; a node is found in itself."""
    assert [type(section) for section in find(TEA, Section)] == [Section, Summary]
    assert find(TEA, Document) == (TEA,)
    assert find(TEA.children[0], Paragraph) == (TEA.children[0],)


@pytest.mark.parametrize("kind", [str, "Table", None, Table(None, [Row([Cell("a")])])])
def test_find_wants_classes_of_nodes(kind: object) -> None:
    """A wrong kind is a TypeError, and not an empty answer."""
    with pytest.raises(TypeError, match="a class of node expected"):
        find(TEA, kind)  # type: ignore[arg-type]


def test_find_wants_a_node() -> None:
    """A str is no tree."""
    with pytest.raises(TypeError, match="a node expected, got str"):
        find("text", Table)  # type: ignore[arg-type]


# --- transform: laws -----------------------------------------------------------------------------------------------


@given(ak.documents())
def test_changing_nothing_gives_the_same_object(doc: Document) -> None:
    """transform(doc, identity) is doc."""
    assert transform(doc, lambda node: node) is doc


@given(ak.documents())
def test_every_node_is_asked_once_from_the_leaves_up(doc: Document) -> None:
    """A node comes after all that it holds, in reading order; one that is in a tree twice comes twice."""
    asked: list[Node] = []
    transform(doc, lambda node: asked.append(node) or node)
    expected = list(from_the_leaves_up(doc))
    assert len(asked) == len(expected)
    assert all(map(is_, asked, expected))


def from_the_leaves_up(node: Node) -> Iterator[Node]:
    for child in node.child_nodes:
        yield from from_the_leaves_up(child)
    yield node


@given(ak.documents())
def test_what_is_removed_is_gone_and_the_rest_stays(doc: Document) -> None:
    """Without its tables, code and breaks a document has the other nodes, in the same order."""
    gone = (Table, Code, ThematicBreak)
    new = transform(doc, lambda node: None if isinstance(node, gone) else node)
    assert not find(new, *gone)
    assert [p.text for p in find(new, Paragraph)] == [p.text for p in find(doc, Paragraph)]
    assert [h.text for h in new.headings] == [h.text for h in doc.headings]


@given(ak.documents())
def test_every_paragraph_of_a_section_may_go(doc: Document) -> None:
    """What a node says about its first paragraph (where a label ends, a box) does not keep that from going."""
    asking = {id(node) for pair in doc.qa_pairs for node in pair.question_block.walk()}

    def without(node: Node) -> Node | None:
        return None if isinstance(node, Paragraph) and id(node) not in asking else node

    assert {id(node) for node in find(transform(doc, without), Paragraph)} <= asking


@given(ak.documents())
def test_replacing_and_replacing_back_gives_an_equal_tree(doc: Document) -> None:
    """Breaks become code and the code becomes breaks again; nothing else has changed."""
    mark = Code("replaced \N{SNOWMAN}", "replaced")
    there = transform(doc, lambda node: mark if isinstance(node, ThematicBreak) else node)
    back = transform(there, lambda node: ThematicBreak() if node == mark else node)
    assert _loosely(back) == _loosely(doc)


def _loosely(doc: Document) -> Document:
    """Every list as loose as can be: replacing a block may force blank lines into a list, and they stay."""

    def loosen(node: Node) -> Node:
        try:
            return attrs.evolve(node, tight=False) if isinstance(node, List) else node
        except TreeError:
            return node

    return transform(doc, loosen)


@given(ak.documents())
def test_splicing_a_node_twice_doubles_it(doc: Document) -> None:
    """Several nodes take the place of one, where they may stand."""
    top = {id(child) for child in doc.children}
    new = transform(doc, lambda node: [node, node] if id(node) in top else node)
    assert new.children == tuple(child for child in doc.children for _ in range(2))


# --- transform: examples -------------------------------------------------------------------------------------------


def test_parts_without_a_change_are_the_same_objects() -> None:
    """Only what lies above a change is built anew."""

    def shorten(node: Node) -> Node:
        warm = isinstance(node, Paragraph) and node.text.startswith("Warm")
        return attrs.evolve(node, text="Warm it.") if warm else node

    new = transform(TEA, shorten)
    old_section, new_section = TEA.children[1], new.children[1]
    assert isinstance(old_section, Section)
    assert isinstance(new_section, Section)
    assert new.children[0] is TEA.children[0]
    assert new_section.children[1:] == old_section.children[1:]
    assert all(new is old for new, old in zip(new_section.children[1:], old_section.children[1:], strict=True))
    assert new_section.children[0] == Paragraph("Warm it.")
    assert new_section.children[0].span == (40, 59)


def test_lists_rows_and_tables_go_with_their_last() -> None:
    """A list without items and a table without rows cannot be; they go, and a table that keeps its header stays."""
    no_items = transform(TEA, lambda node: None if isinstance(node, ListItem) else node)
    assert not find(no_items, List)
    no_cells = transform(TEA, lambda node: None if isinstance(node, Cell) else node)
    assert not find(no_cells, Table)
    header_only = transform(TEA, lambda node: None if isinstance(node, Row) and node.cells[0].text == "green" else node)
    assert header_only.tables == (Table(Row([Cell("Tea"), Cell("Minutes")]), []),)


def test_a_heading_may_go() -> None:
    """A section without its heading keeps its children."""
    new = transform(TEA, lambda node: None if isinstance(node, Heading) else node)
    assert [section.title for section in new.sections] == [None, None]


def test_paths_follow_a_new_title() -> None:
    """The titles above a section are those of the new tree."""
    new = transform(TEA, lambda node: attrs.evolve(node, text="Making tea") if isinstance(node, Heading) else node)
    summary = new.summary
    assert summary is not None
    assert summary.path == ("Making tea",)


def test_a_label_goes_with_its_paragraph() -> None:
    """A summary without its first paragraph begins with the next; so does an answer. A task without text has no box."""
    tea, pot = Paragraph("TL;DR: Tea is old."), Paragraph("Warm the pot.")
    doc = Document([Summary(None, [tea, pot], start=7), List(False, [ListItem([tea, pot], True)])])
    without = transform(doc, lambda node: None if node == tea else node)
    assert without == Document([Summary(None, [pot]), List(False, [ListItem([pot], True)])])
    empty = transform(doc, lambda node: None if isinstance(node, Paragraph) else node)
    assert empty == Document([])
    pair = QAPair(Heading(2, "Why?"), [Paragraph("A: It is old."), pot], answer_start=3)
    short = transform(Document([pair]), lambda node: None if isinstance(node, Paragraph) and node != pot else node)
    assert short.qa_pairs[0].answer_text == "Warm the pot."


def test_what_loses_all_that_it_holds_goes() -> None:
    """Nothing empty is left over but plain sections for headings; what was empty before stays."""
    tea = Paragraph("Tea is old.")
    parts = [
        Section(Heading(2, "Tea"), [tea]),
        Section(None, [tea]),
        Summary(Heading(2, "Summary"), [tea]),
        KeyPoints(None, [Blockquote([tea])]),
        List(False, [ListItem([tea, Blockquote([tea])])]),
        Contents(Heading(2, "Contents"), []),
    ]
    without = transform(Document(parts), lambda node: None if node == tea else node)
    headings = [Section(Heading(2, "Tea")), Section(Heading(2, "Summary"))]
    assert without == Document([*headings, Contents(Heading(2, "Contents"))])


def test_a_label_stays_while_the_text_begins_with_it() -> None:
    """Another text behind the same label, in capitals or not, keeps it; another text without it is all summary."""
    doc = Document([Summary(None, [Paragraph("TL;DR: Tea is old.")], start=7)])
    for text, expected in (("tl;dr: Older.", "Older."), ("Tea.", "Tea."), ("In short: older.", "In short: older.")):
        changed = transform(doc, lambda node, text=text: Paragraph(text) if isinstance(node, Paragraph) else node)
        assert changed.summary is not None
        assert changed.summary.text == expected


def test_paths_follow_without_a_document() -> None:
    """So they do where a section or a question is changed on its own, below the titles that stood above it."""
    deep = Document([Section(Heading(1, "A"), [Section(Heading(2, "B"), [Section(Heading(3, "C"))])])]).sections[1]
    new = transform(deep, lambda node: Heading(2, "Z") if isinstance(node, Heading) and node.text == "B" else node)
    assert isinstance(new, Section)
    assert [section.path for section in find(new, Section)] == [("A",), ("A", "Z")]
    pair = QAPair(Paragraph("Why?"), [Section(Heading(3, "C"), [Section(Heading(4, "D"))])])
    pair = Document([Section(Heading(2, "B"), [pair])]).qa_pairs[0]
    new = transform(pair, lambda node: Heading(3, "Z") if isinstance(node, Heading) and node.text == "C" else node)
    assert [section.path for section in find(new, Section)] == [("B",), ("B", "Z")]


def test_a_column_may_go_or_come() -> None:
    """A table whose columns are all aligned alike is as wide as its rows; one with others is replaced as a whole."""
    rows = [Row([Cell("green"), Cell("2")]), Row([Cell("black"), Cell("4")])]
    table = Table(Row([Cell("Tea"), Cell("Minutes")]), rows, ["right", "right"])
    times = ("Minutes", "2", "4")
    gone = transform(table, lambda node: None if isinstance(node, Cell) and node.text in times else node)
    assert gone == Table(Row([Cell("Tea")]), [Row([Cell("green")]), Row([Cell("black")])], ["right"])
    wider = transform(table, lambda node: [node, Cell()] if isinstance(node, Cell) and node.text in times else node)
    assert isinstance(wider, Table)
    assert wider.align == ("right",) * 3
    mixed = attrs.evolve(table, align=["left", "right"])
    with pytest.raises(TreeError, match=r"the header has 1 cells, not 2|row 0 has 1 cells, not 2"):
        transform(mixed, lambda node: None if isinstance(node, Cell) and node.text in times else node)


def test_a_list_becomes_loose_where_its_items_force_it() -> None:
    """Two paragraphs in an item need a blank line between them."""
    tight = Document([List(False, [ListItem([Paragraph("pot")]), ListItem([Paragraph("cup")])])])
    new = transform(tight, lambda node: [node, node] if isinstance(node, Paragraph) else node)
    assert [found.tight for found in find(new, List)] == [False]


# --- transform: what is refused -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda node: Paragraph("x") if isinstance(node, Cell) else node, r"Row.cells\[0\]: a Paragraph cannot stand"),
        (lambda node: None if getattr(node, "text", "") == "2" else node, "row 0 has 1 cells, not 2; pad it"),
        (lambda node: [node, node] if isinstance(node, Heading) else node, "Section.heading is one node, 2 cannot"),
        (lambda node: None if isinstance(node, Document) else node, "take the place of the root, not 0"),
        (lambda node: node.children[0] if isinstance(node, Document) else node, "a Paragraph cannot take its place"),
    ],
    ids=["cell", "ragged", "two headings", "no root", "other root"],
)
def test_what_does_not_fit_is_refused(change: object, message: str) -> None:
    """A tree that could not be is a TreeError that says what and where."""
    with pytest.raises(TreeError, match=message):
        transform(TEA, change)  # type: ignore[call-overload]


def test_a_question_stays_with_its_answer() -> None:
    """The question of a pair cannot be removed alone."""
    doc = Document([QAPair(Paragraph("Why?"), [Paragraph("Because.")], span=(3, 20))])
    with pytest.raises(TreeError, match=r"a question cannot go without its QAPair.*\(in the QAPair at 3\.\.20\)"):
        transform(doc, lambda node: None if getattr(node, "text", "") == "Why?" else node)
    assert transform(doc, lambda node: None if isinstance(node, QAPair) else node) == Document()


@pytest.mark.parametrize("answer", ["text", 3, ["text"], [None]])
def test_only_nodes_take_the_place_of_nodes(answer: object) -> None:
    """A str is iterable, but no nodes."""
    with pytest.raises(TypeError, match="expected"):
        transform(TEA, lambda node: answer)  # type: ignore[arg-type, return-value]
