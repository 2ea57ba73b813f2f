"""Pipe tables as people write them: without a rule, and with line breaks within cells."""

from __future__ import annotations

import pytest

from articlekit import blocks, parse


def rows(text: str) -> list[list[str]]:
    (table,) = parse(text).tables
    return [[cell.text for cell in row.cells] for row in table.child_nodes]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("row", "least"), [("a | b | c", 2), ("a|b|c", 2), ("a | b", 3)])
def test_rows_with_as_many_pipes_are_a_table(row: str, least: int) -> None:
    """Two of them with three cells or more, three with two cells."""
    for count in range(1, 6):
        tables = parse("\n".join(["Before.", *[row] * count, "Behind it there is prose."])).tables
        assert [len(table.rows) for table in tables] == ([count] if count >= least else [])


@pytest.mark.parametrize(
    "text",
    [
        "Home | About | Contact",
        "Home | About | Contact\nBy Ann | today",
        "- Home | About\n- Tea | Pots\n- Cups | Mats",
        "if (a || b)\nif (c || d)\nif (e || f)",
        "\n".join(["A long title that a page has in the tab of the browser that shows it | The Tea Times"] * 3),
    ],
)
def test_other_pipes_make_no_table(text: str) -> None:
    """A menu on one line, items, code, titles of pages with the name of their site."""
    assert not parse(text).tables


AROUND = "| Pot | Use |\n| --- | --- |\n| Copper | it sings, and\nit shines |\n| Clay | it keeps warm |\nProse."


def test_a_line_break_in_the_last_cell() -> None:
    """With pipes around, the cell is open until the pipe that closes it."""
    assert rows(AROUND) == [["Pot", "Use"], ["Copper", "it sings, and it shines"], ["Clay", "it keeps warm"]]
    (table,) = parse(AROUND).tables
    span = table.rows[0].cells[1].span
    assert span is not None
    assert AROUND[slice(*span)] == "it sings, and\nit shines"
    assert blocks.read(AROUND).kinds == "tttttp"


def test_a_line_break_in_the_first_cell() -> None:
    """The rest of the row stands on the next line."""
    assert rows("| Pot | Use |\n|---|---|\n| Copper,\nor brass | it sings |")[1] == ["Copper, or brass", "it sings"]


def test_a_line_break_with_pipes_between() -> None:
    """A line without a pipe between two rows that have all of theirs goes on with the one above."""
    text = "Pot | Use\n--- | ---\nCopper | it sings, and\nit shines\nClay | it keeps warm\nProse stands below."
    assert rows(text) == [["Pot", "Use"], ["Copper", "it sings, and it shines"], ["Clay", "it keeps warm"]]
    assert blocks.read(text).kinds == "tttttp"


def test_a_line_break_before_the_second_of_three_cells() -> None:
    """Two lines that have all pipes together are one row."""
    text = "Pot | Use | Age\n---|---|---\nCopper | it sings, and\nit shines | 4\nClay | warm | 9"
    assert rows(text)[1] == ["Copper", "it sings, and it shines", "4"]


def test_rows_that_are_short_stay_rows() -> None:
    """A row without its last cell is no open one where others leave the last pipe out too."""
    assert rows("| a | b\n|---|---\n| 1 | 2\n| 3\n| 4 | 5") == [["a", "b"], ["1", "2"], ["3", ""], ["4", "5"]]
