"""Tables that are written with spaces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import blocks, explain, parse
from articlekit.document.nodes import Table

WORDS = st.text(alphabet="abcde 12.", min_size=1, max_size=12).map(lambda text: " ".join(text.split()) or "a")
GRIDS = st.integers(2, 5).flatmap(lambda width: st.lists(st.lists(WORDS, min_size=width, max_size=width), min_size=3))


def filled(rows: list[list[str]], indent: int = 0) -> str:
    """The rows with each cell filled up with spaces to the widest of its column, and two spaces between columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        " " * indent + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
    )


def cells(text: str) -> list[list[str]]:
    (table,) = [node for node in blocks.read(text).blocks if isinstance(node, Table)]
    return [[cell.text for cell in row.cells] for row in table.child_nodes]  # type: ignore[attr-defined]


@given(GRIDS, st.integers(0, 8))
def test_columns_filled_with_spaces_are_read_back(rows: list[list[str]], indent: int) -> None:
    """Rows that were filled up come back, and each cell's span leads to its text."""
    text = f"Tea\n\n{filled(rows, indent)}\n\nThe end."
    assert cells(text) == rows
    assert all(
        text[slice(*cell.span)] == cell.text
        for row in parse(text).tables[0].child_nodes
        for cell in row.cells
        if cell.span
    )


def test_a_column_alone_is_known_by_what_fills_it() -> None:
    """One column: three lines or more are as long as each other because of the spaces behind some of them."""
    found = cells("Tea\n\nTeas        \n1) green tea\n2) black    \n\nThe end.")
    assert found == [["Teas"], ["1) green tea"], ["2) black"]]
    assert not parse("Tea\n\nTeas        \n1) green tea\n\nThe end.").tables


def test_a_rule_of_three_dashes_makes_a_header() -> None:
    """One column where each line ends with two spaces, and the second is a rule: the first line is its header."""
    text = "Tea is old.\n\nTeas  \n---  \n1) green  \n2) black  \n  \nThe end."
    table = parse(text).tables[0]
    assert table.header is not None
    assert table.header.cells[0].text == "Teas"
    assert [row.cells[0].text for row in table.rows] == ["1) green", "2) black"]
    assert [verdict.kind for verdict in explain(text)] == (
        ["paragraph", "blank"] + ["table_row"] * 4 + ["blank", "paragraph"]
    )


def test_an_empty_cell_stays_in_its_column() -> None:
    """A gap goes through all lines, so what is missing in one of them is an empty cell."""
    assert cells("Tea\n\ngreen  2  yes\nblack     no \n\nThe end.") == [["green", "2", "yes"], ["black", "", "no"]]


@pytest.mark.parametrize(
    "text",
    [
        "Tea is old.  It grows \n\nin the north.  The end.",  # not below each other
        "Tea is old.  It grows\nin the north.  The sun\n\nThe end.",  # gaps that do not meet
        "One line that ends  \n\nhere.",
        "Tea\n\nA log:\n  6:00  11.2\n  6:10  11.3\n  6:20  11.4\n\nThe end.",  # not filled, and not apart
        "| a | b | \n| c | d | \n\nThe end.",  # written with pipes
        "    \n    \n\nThe end.",
    ],
)
def test_no_columns(text: str) -> None:
    """Stray spaces make no table."""
    assert not any(
        isinstance(node, Table) and node.origin is not None and node.origin.rule == "aligned with spaces"
        for node in blocks.read(text).blocks
    )
