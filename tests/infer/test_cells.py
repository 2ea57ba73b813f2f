"""Tables whose cells stand one per line, with no sign between them."""

from __future__ import annotations

import pytest

from articlekit import dumps, explain, parse

NAMES = ("Assam", "Ceylon", "Darjeeling", "Sencha", "Keemun")
PROSE = "It was late, and the tea had gone cold in the pot, and nobody was there to drink it any more."


def lines(rows: int, header: tuple[str, ...] = ("Tea", "Price", "Time", "Notes")) -> list[str]:
    cells = list(header)
    for at in range(rows):
        cells += [NAMES[at], f"${at + 3}.20", f"{at + 2} minutes", f"Grown on slope number {at}, where the wind is"]
    return cells


@pytest.mark.parametrize("glue", ["\n", "\n\n"])
@pytest.mark.parametrize("rows", [3, 4, 5])
def test_amounts_at_equal_steps_make_rows(glue: str, rows: int) -> None:
    """The lines above them name the columns; prose ends the table."""
    text = glue.join([PROSE, *lines(rows), PROSE])
    (table,) = parse(text).tables
    assert table.columns == ("Tea", "Price", "Time", "Notes")
    assert [record["Tea"] for record in table.records()] == list(NAMES[:rows])
    assert table.origin is not None
    verdicts = [verdict for verdict in explain(text) if verdict.kind == "table_row"]
    assert {verdict.confidence for verdict in verdicts} == {table.origin.confidence}
    assert len(verdicts) == 4 * (rows + 1)


def test_a_count_makes_rows_without_titles() -> None:
    """Where there are other values too."""
    cells = [cell for at in range(4) for cell in (str(at + 1), NAMES[at], f"{40 - at}.5%")]
    (table,) = parse("\n".join([PROSE, *cells, PROSE])).tables
    assert table.header is None
    assert [row.cells[1].text for row in table.rows] == list(NAMES[:4])


def test_rows_of_nothing_but_amounts_need_units() -> None:
    """Each column has its own."""
    cells = ["Sum", "Time", "Rate", "5.000 €", "36 months", "2,0 %", "9.000 €", "24 months", "4,0 %"]
    text = "\n".join([PROSE, *cells, PROSE])
    (table,) = parse(text).tables
    assert table.records()[1] == {"Sum": "9.000 €", "Time": "24 months", "Rate": "4,0 %"}


@pytest.mark.parametrize(
    "cells",
    [
        lines(2),  # too few
        [cell for at in range(5) for cell in (NAMES[at], "By Ann Lind", f"{at + 1} May 2021")],  # teasers with dates
        [cell for at in range(5) for cell in (str(at + 1), "Warm the pot", "It takes a minute")],  # steps
        ["For two", "Leaves", "Water", *[cell for at in range(5) for cell in (f"{at + 2} g", NAMES[at], "leaves")]],
        ["Tea", "Price", "Time", *[cell for at in range(5) for cell in ("Add to cart", f"${at}.20", NAMES[at])]],
    ],
)
def test_other_short_lines_make_none(cells: list[str]) -> None:
    """Dates, steps, ingredients, buttons."""
    assert not parse("\n".join([PROSE, *cells, PROSE])).tables


def test_flattened_again_it_stays() -> None:
    """It is written with pipes then."""
    flat = dumps(parse("\n".join([PROSE, *lines(4), PROSE])), "text")
    assert "| Tea | Price | Time | Notes |" in flat
    assert dumps(parse(flat), "text") == flat
