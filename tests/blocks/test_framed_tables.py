"""Grids, box drawings, and rules of other signs than hyphens."""

from __future__ import annotations

import pytest

from articlekit import blocks, parse


def table(text: str) -> tuple[tuple[str, ...] | None, list[list[str]]]:
    """The header and the rows of the only table."""
    (found,) = parse(text).tables
    return found.columns if found.header else None, [[cell.text for cell in row.cells] for row in found.rows]


TEAS = (("Tea", "Minutes"), [["green", "2"], ["black", "4"]])


@pytest.mark.parametrize(
    "rule",
    ["|-------+---|", "|======|====|", "|–––|–––|", "|——|——|", "|~~~|~~~|", "| --- |\xa0---\u2009|", "|___|___|"],
)
@pytest.mark.parametrize("row", ["| {} | {} |", "|{}|{}|"])
def test_a_rule_may_be_drawn_with_other_signs(rule: str, row: str) -> None:
    """Plus signs at the crossings, equals signs, dashes; and spaces that do not break."""
    head, *body = [row.format(*cells) for cells in (TEAS[0], *TEAS[1])]
    assert table("\n".join([head, rule, *body])) == TEAS


def test_a_row_without_values_is_no_rule() -> None:
    """One dash per cell stands for nothing known."""
    assert table("| a | b |\n|---|---|\n| – | – |\n| 1 | 2 |")[1] == [["–", "–"], ["1", "2"]]


def test_rules_above_and_below_are_no_rows() -> None:
    """Org mode frames a table so, and parts its groups of rows."""
    text = "|---+---|\n| Tea | Minutes |\n|---+---|\n| green | 2 |\n| black | 4 |\n|---+---|"
    assert table(text) == TEAS
    assert blocks.read(text).kinds == "tttttt"


GRID = """\
+-------+---------+
| Tea   | Minutes |
+=======+=========+
| green | 2       |
+-------+---------+
| black | 4       |
+-------+---------+"""
MYSQL = """\
+-------+---------+
| Tea   | Minutes |
+-------+---------+
| green |       2 |
| black |       4 |
+-------+---------+"""
BOX = """\
╭───────┬─────────╮
│ Tea   │ Minutes │
├───────┼─────────┤
│ green │ 2       │
│ black │ 4       │
╰───────┴─────────╯"""
HEAVY = BOX.translate(str.maketrans("╭╮╰╯─│┬├┼┤┴", "┏┓┗┛━┃┳┣╋┫┻"))
DOUBLE = BOX.translate(str.maketrans("╭╮╰╯─│┬├┼┤┴", "╔╗╚╝═║╦╠╬╣╩"))
POLARS = """\
┌───────┬─────────┐
│ Tea   ┆ Minutes │
│ ---   ┆ ---     │
╞═══════╪═════════╡
│ green ┆ 2       │
│ black ┆ 4       │
└───────┴─────────┘"""
OPEN_BOX = " Tea   │ Minutes\n───────┼────────\n green │ 2\n black │ 4"
PSQL = " Tea   | Minutes \n-------+---------\n green |       2\n black |       4\n(2 rows)"


@pytest.mark.parametrize("text", [GRID, MYSQL, BOX, HEAVY, DOUBLE, POLARS, OPEN_BOX, PSQL])
@pytest.mark.parametrize("around", ["{}", "Two teas.\n{}\nNo more.", "Two teas.\n\n{}\n\nNo more."])
def test_tables_with_frames_are_read(text: str, around: str) -> None:
    """One table with its header, glued to the text around it or apart."""
    assert table(around.format(text)) == TEAS


def test_a_row_of_a_grid_may_stand_on_several_lines() -> None:
    """A rule parts the rows, so the lines between two rules are one."""
    text = GRID.replace("| black | 4       |", "| black | 4, or  |\n|       | longer  |")
    assert table(text) == (("Tea", "Minutes"), [["green", "2"], ["black", "4, or longer"]])


def test_cells_whose_lines_take_turns_share_a_span() -> None:
    """No cell has characters of its own there; the span leads to the lines of the row."""
    text = GRID.replace("| black | 4       |", "| black | 4, or  |\n| leaf  | longer  |")
    row = parse(text).tables[0].rows[1]
    assert [cell.text for cell in row.cells] == ["black leaf", "4, or longer"]
    assert row.cells[0].span == row.cells[1].span == row.span


def test_a_grid_with_equal_rules_has_no_header() -> None:
    """Nothing says which row it would be."""
    assert table(GRID.replace("=", "-"))[0] is None


@pytest.mark.parametrize(
    "text",
    [
        "pot/\n├── lid\n│   └── knob\n└── spout",  # a tree of files
        "┌──────┐\n│ note │\n└──────┘",  # a box around a note
        "+---+\nonly a rule\n+---+",
    ],
)
def test_other_drawings_are_no_tables(text: str) -> None:
    """A table has columns."""
    assert not parse(text).tables


def test_two_rows_above_the_first_rule_are_one_header() -> None:
    """The lower title goes on with the upper one."""
    text = "| Kind | Warm | Cold |\n| | (cups) | (cups) |\n|---|---|---|\n| green | 10 | 2 |"
    assert table(text) == (("Kind", "Warm (cups)", "Cold (cups)"), [["green", "10", "2"]])
    spans = {cell.span for cell in parse(text).tables[0].header.cells}  # type: ignore[union-attr]
    assert spans == {(0, text.index("\n|--"))}


def test_rows_of_data_above_a_rule_are_no_header() -> None:
    """The rule below them parts a sum from what it sums up."""
    assert table("| green | 10 |\n| black | 4 |\n|---|---|\n| both | 14 |")[0] is None
