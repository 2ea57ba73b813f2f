"""Stars of Markdown in plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.tree_checks import sound

from articlekit import dumps, loads, parse, tokenize
from articlekit.document.nodes import List, Paragraph

PROSE = "It was late, and the tea had gone cold in the pot, and nobody was there to drink it any more."


def marks(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The text of the first paragraph, and what is marked in it."""
    (node,) = parse(text).children
    if isinstance(node, List):
        node = node.items[0].children[0]
    assert isinstance(node, Paragraph)
    return node.text, [(mark.kind, node.text[mark.start : mark.end]) for mark in node.marks]


@pytest.mark.parametrize(
    ("text", "plain", "marked"),
    [
        (f"**Where:** {PROSE}", f"Where: {PROSE}", [("strong", "Where:")]),
        (f"- **Where:** {PROSE}", f"Where: {PROSE}", [("strong", "Where:")]),
        (f"{PROSE} (**not** now)", f"{PROSE} (not now)", [("strong", "not")]),
        (f"**a** and *b*. {PROSE}", f"a and b. {PROSE}", [("strong", "a"), ("emphasis", "b")]),
        (f"**a *b* c** {PROSE}", f"a b c {PROSE}", [("strong", "a b c"), ("emphasis", "b")]),
        (f"***a*** {PROSE}", f"a {PROSE}", [("strong", "a")]),
        (f"*a **b* c** {PROSE}", f"*a b* c {PROSE}", [("strong", "b* c")]),
    ],
)
def test_pairs_are_marks(text: str, plain: str, marked: list[tuple[str, str]]) -> None:
    """The stars are no words; what they enclose is marked."""
    assert marks(text) == (plain, marked)


@pytest.mark.parametrize(
    "text",
    ["2**8 and 3**2", "f(*args, **kwargs)", "a ** b ** c", "It costs 5* and 6*, *excluding tax.", "*only one* pair",
     "**open", "** a **", "char **argv, **envp"],
)  # fmt: skip
def test_other_stars_stay(text: str) -> None:
    """Powers, arguments, notes; and single stars where no pair of two shows that it is Markdown."""
    assert marks(f"{text} {PROSE}") == (f"{text} {PROSE}", [])


@pytest.mark.parametrize("line", ["**Old pots**", "***Old pots***", "  **Old pots**  "])
def test_a_line_that_is_strong_is_read_without_its_stars(line: str) -> None:
    """As a heading, a question, an item; its span leads to its words."""
    text = f"Tea\n{PROSE}\n{line}\n{PROSE}"
    heading = parse(text).headings[-1]
    assert heading.text == "Old pots"
    assert heading.span is not None
    assert text[slice(*heading.span)] == "Old pots"
    assert "".join(token.text for token in tokenize(text)) == text


def test_code_in_fences_keeps_its_stars() -> None:
    """It is code."""
    assert parse("```\n**a**\n```").children[0].text == "**a**"  # type: ignore[attr-defined]


@given(st.lists(st.sampled_from(["*", "**", "***", " ", "a", "b.", "\n", "- ", "(", "| "]), max_size=30).map("".join))
def test_whatever_stands_between_stars_is_a_tree(text: str) -> None:
    """Marks never cross, and nothing but stars is lost."""
    doc = parse(text)
    sound(doc, text)
    assert loads(dumps(doc, "markdown"), "markdown") == doc
    flat = dumps(doc, "text")
    assert dumps(parse(flat), "text") == flat
