"""Flattened text: what stands between blocks."""

from __future__ import annotations

from articlekit import Cell, Document, Heading, Paragraph, Row, Section, Table, dumps, parse

POTS = Table(None, (Row((Cell("green"), Cell("2"))), Row((Cell("black"), Cell("4")))))


def test_a_title_with_a_pipe_stays_apart_from_a_table() -> None:
    """Whether a line is a heading or a paragraph does not change what stands around it."""
    titled = Document((Section(Heading(2, "Tea | Minutes"), (POTS,)),))
    plain = Document((Paragraph("Tea | Minutes"), POTS))
    assert dumps(titled, "text") == dumps(plain, "text") == "Tea | Minutes\n\n| green | 2 |\n| black | 4 |"
    assert parse(dumps(titled, "text")).tables == (POTS,)


def test_the_rule_of_a_table_tells_where_its_columns_stand() -> None:
    """As in Markdown; and it is read again."""
    cells = Row(tuple(Cell(text) for text in ("Tea", "Cup", "Pot", "Minutes")))
    table = Table(cells, (cells,), (None, "left", "center", "right"))
    written = dumps(Document((table,)), "text")
    assert written.split("\n")[1] == "|---|:---|:---:|---:|"
    assert parse(written).tables == (table,)
