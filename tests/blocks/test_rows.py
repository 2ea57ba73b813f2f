"""Tables whose cells were broken over lines, and what only looks like one."""

from __future__ import annotations

import pytest

from articlekit import blocks, parse
from articlekit.document.nodes import Table


def cells(text: str) -> list[list[str]]:
    (table,) = [node for node in blocks.read(text).blocks if isinstance(node, Table)]
    return [[cell.text for cell in row.cells] for row in table.child_nodes]  # type: ignore[attr-defined]


def test_lone_pipes_close_the_cells_above_them() -> None:
    """A cell that held paragraphs ends with a pipe on a line of its own."""
    text = "Where she is\nHour\n|\n8:10 AM\n|\nIn the museum.\nShe draws.\n|\nThen prose."
    assert cells(text) == [["Hour"], ["8:10 AM"], ["In the museum. She draws."]]
    assert blocks.read(text).kinds == "pttttttt" + "p"


def test_a_cell_over_lines_spans_all_of_them() -> None:
    """The text of the cell is one line; its span covers every line it stood on."""
    text = "Hour|\nIn the museum.\nShe draws.\n|\nNoon|\n"
    table = parse(text).tables[0]
    spans = [text[slice(*row.cells[0].span)] for row in table.rows]  # type: ignore[misc]
    assert spans == ["Hour", "In the museum.\nShe draws.", "Noon"]


def test_a_numbering_gives_the_columns_back() -> None:
    """A count through the lone cells says how many of them make a row."""
    text = "No.\n|\nTea\n|\n1\n|\ngreen\n|\n2\n|\nblack\n|\n3\n|\nwhite\n|"
    assert cells(text) == [["No.", "Tea"], ["1", "green"], ["2", "black"], ["3", "white"]]


def test_a_lone_cell_goes_before_the_row_that_goes_on_with_it() -> None:
    """A row of which one cell held paragraphs is put together again."""
    text = "Tea | Cup | Pot |\nPicked young\nand steamed\n|\nYes | No |\nWhite | Yes | Yes |"
    assert cells(text) == [["Tea", "Cup", "Pot"], ["Picked young and steamed", "Yes", "No"], ["White", "Yes", "Yes"]]


@pytest.mark.parametrize(
    "text",
    [
        "Kettle\n    |\n    v\nCup",  # a drawing
        "|\nHome\n|\nTeas\n|\nContact\n|",  # a menu
        "pot/\n|-- lid\n|   |-- knob\n|-- spout",  # a tree of files
        "She paused |",
    ],
)
def test_no_table(text: str) -> None:
    """Drawings, menus and stray pipes are no tables."""
    assert not parse(text).tables


def test_a_blank_line_ends_the_cell() -> None:
    """What stands above a blank line is in no cell below it."""
    assert blocks.read("Hour|\nNoon|\n\nShe draws.\n\n|").kinds == "ttbpbp"


def test_a_cell_has_at_most_three_lines() -> None:
    """What stands between two lone pipes and is longer is no cell."""
    three = "Hour\n|\nIn the museum.\nShe draws.\nShe eats.\n|\nNoon\n|"
    assert cells(three) == [["Hour"], ["In the museum. She draws. She eats."], ["Noon"]]
    assert not parse(three.replace("She eats.", "She eats.\nShe leaves.")).tables


def test_long_prose_between_cells_parts_two_tables() -> None:
    """A short line above a cell is a part of it, a long one is a paragraph."""
    contents = "Article Subheadings|\n1) Picking|\n2) Drying|"
    points = "No.|\nKey Points|\n1|\nTea is old.|\n2|\nIt tastes.|"
    prose = "Tea is older than the cup from which it is drunk, and nobody knows who poured the first one. " * 2
    doc = parse(f"{contents}\n{prose.strip()}\n{points}")
    assert [type(node).__name__ for node in doc.children] == ["Contents", "Paragraph", "KeyPoints"]
    for cell in ("From the garden", "From the garden of a friend of ours, who lives in Kyoto"):
        assert len(parse(f"{contents}\n{cell}\n{points}").tables) == 1


def test_rows_that_end_with_two_spaces_may_be_wrapped() -> None:
    """Where the rule and the row above it end with two spaces, each row goes on until a line ends so."""
    text = "Tea| How  \n---|---  \ngreen| picked young, and dried\nin the wind  \nblack| withered  \n  \nThe end."
    assert cells(text) == [["Tea", "How"], ["green", "picked young, and dried in the wind"], ["black", "withered"]]
    cell = parse(text).tables[0].rows[0].cells[1]
    assert cell.span is not None
    assert text[slice(*cell.span)] == "picked young, and dried\nin the wind"
    assert blocks.read(text).kinds == "tttttbp"
