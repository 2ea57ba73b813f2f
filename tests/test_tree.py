"""What nodes refuse, in which words; how they show themselves, and what a table calls its columns."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

import articlekit
from articlekit import parse
from articlekit import strategies as ak
from articlekit.tree import Cell, Document, Heading, List, Node, Paragraph, Row, Section, Table

WRONG: dict[str, tuple[type[Node], tuple[Any, ...]]] = {
    "List.items[0]: ListItem expected, got str": (List, (False, ["tea"])),
    "Row.cells[0]: Cell expected, got str": (Row, (["tea"],)),
    "Section.heading: Heading expected, got str": (Section, ("Tea", [])),
    "several in a list expected, got one Paragraph": (Document, (Paragraph("Tea."),)),
    "several in a list expected, got one str": (Section, (Heading(2, "Tea"), "Tea.")),
}


@pytest.mark.parametrize("said", WRONG)
def test_a_wrong_type_is_told_in_words(said: str) -> None:
    """
    A wrong type is a TypeError that says what was expected.
    """
    cls, arguments = WRONG[said]
    with pytest.raises(TypeError) as caught:
        cls(*arguments)
    assert str(caught.value) == said


def test_texts_and_tunings_that_are_none_are_told_so() -> None:
    """
    So it is where a text goes in: `TypeError`, in words that help.
    """
    with pytest.raises(TypeError, match=r"^str expected, got NoneType$"):
        parse(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^str expected, got bytes; decode it first$"):
        parse(b"Tea")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^tuning: a Tuning expected, got float$"):
        parse("Tea", tuning=0.5)  # type: ignore[arg-type]


@given(ak.documents())
def test_the_repr_builds_the_node_again(doc: Document) -> None:
    """
    What a session shows of a node is how to build it.
    """
    names = {name: getattr(articlekit, name) for name in articlekit.__all__}
    assert eval(repr(doc), names) == doc


def test_the_repr_leaves_defaults_out() -> None:
    """
    It is short: no empty marks, no path.
    """
    section = parse("## Brewing\nWarm it.").sections[0]
    assert repr(section) == "Section(heading=Heading(level=2, text='Brewing'), children=(Paragraph(text='Warm it.'),))"


def test_each_column_has_a_name_of_its_own() -> None:
    """
    Missing names are counted by their place, repeated ones by how often they stand there.
    """
    header = Row([Cell(text) for text in ("tea", "", "tea", "tea_2", "tea", "column_2")])
    assert Table(header, []).columns == ("tea", "column_2", "tea_2", "tea_2_2", "tea_3", "column_2_2")
