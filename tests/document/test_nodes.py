"""What nodes refuse, in which words; how they show themselves, and what a table calls its columns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import articlekit
from articlekit import parse
from articlekit import strategies as ak
from articlekit.document.marks import Mark
from articlekit.document.nodes import Cell, Document, Heading, List, Node, Origin, Paragraph, Row, Section, Table
from articlekit.errors import TreeError
from articlekit.numbering import without_number

WRONG: dict[str, tuple[type[Node | Origin], tuple[Any, ...]]] = {
    "List.items[0]: ListItem expected, got str": (List, (False, ["tea"])),
    "Row.cells[0]: Cell expected, got str": (Row, (["tea"],)),
    "Section.heading: Heading or None expected, got str": (Section, ("Tea", [])),
    "Document.children: several in a list expected, got one Paragraph": (Document, (Paragraph("Tea."),)),
    "Section.children: several in a list expected, got one str": (Section, (Heading(2, "Tea"), "Tea.")),
    "Row.cells: several in a list expected, got one str": (Row, ("tea",)),
    "Table.rows: several in a list expected, got one int": (Table, (None, 1)),
    "Table.align: several in a list expected, got one str": (Table, (None, [Row([Cell("tea")])], "left")),
    "List.items: several in a list expected, got one int": (List, (False, 1)),
    "Paragraph.marks: several in a list expected, got one Mark": (Paragraph, ("Tea.", Mark("strong", 0, 3))),
    "Origin.reasons: several in a list expected, got one str": (Origin, ("rule", 0.5, "clue")),
}


@pytest.mark.parametrize("message", WRONG)
def test_a_wrong_type_has_a_message_in_words(message: str) -> None:
    """
    A wrong type is a TypeError that says what was expected.
    """
    cls, arguments = WRONG[message]
    with pytest.raises(TypeError) as caught:
        cls(*arguments)
    assert str(caught.value) == message


def test_a_section_has_a_path_of_titles() -> None:
    """
    A path that is one title has a message too.
    """
    with pytest.raises(TypeError, match=r"^Section.path: several in a list expected, got one str$"):
        Section(Heading(2, "Tea"), path="Tea")


def test_a_paragraph_says_something() -> None:
    """
    An empty one is refused as what it is; blank lines in one are two paragraphs.
    """
    with pytest.raises(TreeError, match=r"^Paragraph.text: an empty paragraph cannot be written; leave it out$"):
        Paragraph("")
    with pytest.raises(TreeError, match=r"^Paragraph.text: a blank line cannot stand in a paragraph; make two of it$"):
        Paragraph("Tea.\n\nPot.")


def test_texts_and_tunings_that_are_none_are_told_so() -> None:
    """
    So it is where a text goes in: `TypeError`, in words that help.
    """
    with pytest.raises(TypeError, match=r"^str expected, got NoneType$"):
        parse(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^str expected, got bytes; decode it first$"):
        parse(b"Tea")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^str expected, got \w*Path; read the file first$"):
        parse(Path("tea.txt"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^tuning: a Tuning expected, got float$"):
        parse("Tea", tuning=0.5)  # type: ignore[arg-type]


@pytest.mark.parametrize("confidence", ["abc", "0.5", True, None, [1]])
def test_a_confidence_is_a_number(confidence: object) -> None:
    """
    Other types are refused as in any node.
    """
    with pytest.raises(TypeError, match=r"^Origin\.confidence: int or float expected, got "):
        Origin("form", confidence)  # type: ignore[arg-type]


@pytest.mark.parametrize("confidence", [-0.1, 2, float("nan"), 10**400, -(10**400)])
def test_a_confidence_runs_from_0_to_1(confidence: float) -> None:
    """
    Other numbers are no confidence; 0 and 1 are.
    """
    with pytest.raises(TreeError, match=r"^Origin\.confidence: a confidence runs from 0 to 1"):
        Origin("form", confidence)
    assert [type(Origin("form", end).confidence) for end in (0, 1)] == [float, float]


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


NUMBERED = """
1) Pots|2. Pots|12: Pots|1.Pots|1、Pots|1.) Pots|2). Pots|(3) Pots|2.1 Pots|3.2.1. Pots|1.0. Pots|10.12 Pots|1. pots
A. Pots|b) Pots|(c) Pots|IV. Pots|IV) Pots|xii. Pots
"""


@pytest.mark.parametrize("title", NUMBERED.strip().replace("\n", "|").split("|"))
def test_a_title_without_its_number(title: str) -> None:
    """
    Figures, Roman numerals and single letters that count titles are no part of them.
    """
    assert without_number(title).capitalize() == "Pots"


WHOLE = """
U.S. harbours|J.K. Potter|J. K. Potter|e.g. pots|M.D. advice|P.L.Pots|x:y|A.Pots|(s)he pots|CV: pots
10.000 Töpfe|1.000.000 Töpfe|2.0 release|0.5 Pounds|2.5 litres|2.x pots|01.05.2016 Pots|12:30 Pots|2 Pots|2024: Pots
1...|1)|IV.|第1章|
"""


@pytest.mark.parametrize("title", WHOLE[1:-1].replace("\n", "|").split("|"))
def test_a_title_that_only_begins_like_a_number_is_whole(title: str) -> None:
    """
    Initials, abbreviations, decimal numbers, thousands, dates and times are no numbering.
    """
    assert without_number(title) == title


def test_entries_are_spelt_as_the_headings_are() -> None:
    """
    Initials stay in the entries of a contents list.
    """
    names = ("U.S. harbours", "J.K. Potter", "Tides")
    body = "\n".join(f"{name}\nThe boats go out early, long before anybody on the quay is awake." for name in names)
    doc = parse("In this article\n" + "\n".join(f"- {name}" for name in names) + f"\n{body}")
    assert doc.contents is not None
    assert doc.contents.entries == names
