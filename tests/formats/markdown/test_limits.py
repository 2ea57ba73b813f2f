"""What would exhaust a parser: depth, and runs of one sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.document.nodes import (
    Blockquote,
    Cell,
    Document,
    Html,
    List,
    ListItem,
    Node,
    Paragraph,
    QAPair,
    Section,
    Table,
)
from articlekit.document.validators import MAX_DEPTH
from articlekit.formats.markdown import dialect, dumps, loads


@pytest.mark.parametrize("innermost", [(), (Paragraph("tea"),), (Html("<!-- articlekit: end -->"),)])
def test_the_deepest_trees_come_back(innermost: tuple[Node, ...]) -> None:
    """
    As deep as the tree may be: quotes, lists, sections without a title, answers.
    """
    depth = MAX_DEPTH - len(innermost)
    quotes: Node = Blockquote(innermost)
    sections: Node = Section(None, innermost)
    pairs: Node = QAPair(Paragraph("Why?"), innermost or (Paragraph("tea"),))
    for _ in range(depth - 1):
        quotes = Blockquote((quotes,))
        sections = Section(None, (sections,))
    for _ in range(MAX_DEPTH - 2):
        pairs = QAPair(Paragraph("Why?"), (pairs,))
    lists: Node = List(False, (ListItem(innermost),))
    for _ in range(MAX_DEPTH // 2 - 1 - bool(innermost)):
        lists = List(False, (ListItem((lists,)),))
    for doc in map(
        Document, ((quotes,), (sections,), (pairs,), (lists,), (Section(None, (lists,)),) if innermost else ())
    ):
        assert loads(dumps(doc)) == doc


@pytest.mark.parametrize(
    "text",
    [
        ">" * 5000 + "tea",
        "> " * 5000 + "tea",
        "- " * 3000 + "tea",
        "1. " * 3000 + "tea",
        "\n".join("  " * depth + "- tea" for depth in range(200)),
        "\n".join(">" * depth + " tea" for depth in range(200)),
        "[" * 20_000,
        "![" * 5000 + "tea" + "](x)" * 5000,
        "[" * 5000 + "tea" + "](x)" * 5000,
        "*" * 20_000,
        "*a **b " * 3000,
        "`" * 100_000,
        "".join("x" + "`" * run for run in range(300)),
        "<" * 20_000,
        "<a " * 5000,
        "<!-- " * 5000,
        "&" * 20_000,
        "|" * 200_000,
        "|" * 2000 + "\n" + "|-" * 2000 + "|",
        "~" * 20_000,
        "_a " * 5000,
        "\\" * 20_001,
        "# " * 10_000,
        "<!-- articlekit: section untitled -->\n\n" * 500 + "tea\n\n" + "<!-- articlekit: end -->\n\n" * 500,
        "<!-- articlekit: qa -->\n\ntea\n\n" * 300 + "<!-- articlekit: end -->\n\n" * 300,
        "> " * 60 + "<!-- articlekit: qa -->\n" + "> " * 60 + "tea\n" + "> " * 60 + "<!-- articlekit: end -->\n",
        "\0\r\ud800\r\n\udfff",
        ">1. \n>    <!--\n>",
        "\ufeff# tea",
        "",
    ],
)
def test_hostile_texts_are_read(text: str) -> None:
    """
    None of these raises, exhausts the stack, or takes time out of proportion; what is too deep is text.
    """
    doc = loads(text)
    assert Document(doc.children, doc.metadata) == doc
    assert loads(dumps(doc)) == doc


_LINES = [
    "a", "", "> a", ">", "> > b", "> # c", "# c", "<?", "> <?", "> -->", "```", "> ```", "- a", "  b", "> - a", ">   b",
    ">     c", "1. a", "> 1. a", "-", "> -", "> a|b", "> -|-", "-|-", "> [x]: y", "===", "> ---", "<p>", "> <a>",
    "\t> a", "    c", "- > a", "- > - b", "  > c", "> > - a",
]  # fmt: skip


@given(st.lists(st.sampled_from(_LINES), min_size=4, max_size=30).map("\n".join), st.integers(1, 3))
def test_windows_change_nothing(text: str, size: int) -> None:
    """
    A quote is the same whether it is read out of all the lines that may be lazy or out of as many as it needs.
    """
    read = []
    with pytest.MonkeyPatch.context() as patch:
        for window in (size, 1000):
            patch.setattr(dialect, "_WINDOW", window)
            found = dialect.blocks(text, 64)
            read.append(([token.as_dict() for token in found.tokens], found.links.get("references")))
    assert read[0] == read[1]


def wide_table(columns: int, rows: int, row: str) -> str:
    """A table whose rows have fewer cells than its header."""
    return f"|{'a|' * columns}\n|{'-|' * columns}\n" + f"{row}\n" * rows


@pytest.mark.parametrize("repeats", [1, 8])
@pytest.mark.parametrize("prefix", ["", "> ", "- "])
def test_filled_cells_are_bounded_by_the_text(repeats: int, prefix: str) -> None:
    """
    Rows are filled up while there are fewer cells than characters. What is beyond is text, and full tables are read.
    """
    others = prefix.replace("-", " ")
    one = prefix + wide_table(150, 150, "|x").rstrip("\n").replace("\n", f"\n{others}") + "\n\n"
    text = one * repeats + prefix + "|a|b|\n|-|-|\n|c|d|".replace("\n", f"\n{others}")
    doc = loads(text)
    cells = sum(isinstance(node, Cell) for node in doc.walk())
    assert len(text) / 2 < cells <= 2 * len(text) + 1024
    assert [len(table.rows) for table in doc.tables][-1] == 1
    assert sum(getattr(node, "text", "").count("x") for node in doc.walk()) == 150 * repeats
    assert loads(dumps(doc)) == doc


def test_short_rows_of_a_usual_table_are_filled_up() -> None:
    """
    A table of ten columns may have a hundred rows with a single cell.
    """
    (table,) = loads(wide_table(10, 100, "|x")).children
    assert isinstance(table, Table)
    assert [len(row.cells) for row in table.rows] == [10] * 100
