"""Tables with tabs between their cells."""

from __future__ import annotations

import pytest

from articlekit import blocks, dumps, parse
from articlekit.document.nodes import Table


def rows(text: str) -> list[list[str]]:
    (table,) = parse(text).tables
    return [[cell.text for cell in row.cells] for row in table.child_nodes]  # type: ignore[attr-defined]


def test_rows_with_two_tabs_are_padded() -> None:
    """Cells that were empty at the end of a row are gone; the table is a rectangle all the same."""
    text = "Kettles\n\nKettle\t\tLitres\t\tColour\nCopper\t\t2\nEnamel\t\t3\t\tblue\n\nBoth sing."
    assert rows(text) == [["Kettle", "Litres", "Colour"], ["Copper", "2", ""], ["Enamel", "3", "blue"]]
    assert blocks.read(text).kinds == "pbtttbp"


def test_a_row_of_one_cell_between_two_others_is_a_row() -> None:
    """The title of a group of rows has no tab."""
    assert rows("Kettle\t\tLitres\nOf metal\nCopper\t\t2") == [["Kettle", "Litres"], ["Of metal", ""], ["Copper", "2"]]


def test_a_header_that_begins_with_an_empty_cell_has_labels_below_it() -> None:
    """Then a line without a tab is a row with nothing but its label."""
    text = "\t\tSings\t\tKeeps warm\nCopper\nEnamel\n\nAll boil."
    assert rows(text) == [["", "Sings", "Keeps warm"], ["Copper", "", ""], ["Enamel", "", ""]]


def test_one_row_with_two_tabs_is_a_table() -> None:
    """A single tab on a single line is not."""
    assert rows("Copper\t\t2") == [["Copper", "2"]]
    assert not parse("Copper\t2").tables


def test_no_break_spaces_make_no_cell_text() -> None:
    """A cell that holds nothing else is empty, and so is a line of such cells."""
    assert rows("\xa0\t\tLitres\n\xa0\t\t\xa0\nCopper\xa0\t\t2") == [["", "Litres"], ["Copper", "2"]]


@pytest.mark.parametrize("count", [2, 3, 9])
def test_rows_with_as_many_single_tabs_are_a_table(count: int) -> None:
    """Two or more of them, below each other."""
    assert len(rows("\n".join([f"Copper\t{n}\tred" for n in range(count)]))) == count


@pytest.mark.parametrize(
    "text",
    [
        "1.\tWarm it.\n2.\tFill it.",  # a list
        "\tdef pour(cup):\n\t\treturn cup",  # indented
        "Copper\t2\nand then\tsome\tmore",  # not as many
        "\t\tWarm the pot.\n\t\tFill it.",  # nothing in front of the tabs
    ],
)
def test_other_tabs_make_no_table(text: str) -> None:
    """Tabs behind a marker, in front of a line or here and there part no cells."""
    assert not any(isinstance(node, Table) for node in blocks.read(text).blocks)


def test_the_first_row_can_be_made_the_header() -> None:
    """Nothing says that it is one, so the reader decides."""
    (table,) = parse("Kettle\t\tLitres\nCopper\t\t2").tables
    assert table.header is None
    promoted = table.promote_header()
    assert promoted.records() == [{"Kettle": "Copper", "Litres": "2"}]
    assert promoted.span == table.span
    assert promoted.promote_header() is promoted


def test_tabs_settle_as_pipes() -> None:
    """Flattened again, the rows are written with pipes, and stay so."""
    flat = dumps(parse("Kettle\tLitres\tColour\nCopper\t2\tred"), "text")
    assert flat == "| Kettle | Litres | Colour |\n| Copper | 2 | red |"
    assert dumps(parse(flat), "text") == flat
