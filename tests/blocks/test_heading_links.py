"""Headings that carry an edit link or the sign of a permanent link."""

from __future__ import annotations

import pytest

from articlekit import blocks, explain, parse
from articlekit.document.nodes import Heading
from articlekit.lexicon import LEXICONS

PROSE = "It was late, and the tea had gone cold in the pot, and nobody was there to drink it any more."


def titles(text: str) -> list[str]:
    return [block.text for block in blocks.read(text).blocks if isinstance(block, Heading)]


@pytest.mark.parametrize(
    "link",
    ["[edit]", " [edit]", " [ Edit ]", " [edit | edit source]", "[bearbeiten]", " [modifier | modifier le code]", "¶",
     " ¶", " #", " 🔗", "🔗", " ⚓︎", " \uf0c1", " §", "[edit] ¶"],
)  # fmt: skip
@pytest.mark.parametrize("glue", ["\n", "\n\n", " \n"])
def test_what_stands_beside_a_title_makes_it_a_heading(link: str, glue: str) -> None:
    """For certain; and it is no part of the title."""
    text = glue.join(["Tea", PROSE, f"Pots{link}", PROSE, f"Old cups{link}", PROSE])
    assert titles(text) == ["Pots", "Old cups"]
    found = [heading for heading in parse(text).headings if heading.text in ("Pots", "Old cups")]
    assert [heading.origin.confidence for heading in found if heading.origin] == [1.0, 1.0]
    assert len({heading.level for heading in found}) == 1
    assert all(text[slice(*heading.span)] == heading.text for heading in found if heading.span)
    assert [verdict.kind for verdict in explain(text)].count("heading") >= 2


@pytest.mark.parametrize("link", ["[edit] ", "[Bearbeiten | Quelltext bearbeiten]", "🔗 "])
def test_the_link_may_stand_before_the_title(link: str) -> None:
    """As the first version of a wiki's software wrote it."""
    assert titles(f"{link}Pots\n{PROSE}") == ["Pots"]


@pytest.mark.parametrize("words", [pytest.param(words, id=code) for code, words in LEXICONS.items()])
def test_wikis_of_all_languages(words) -> None:  # type: ignore[no-untyped-def]
    """The words stand in the lexicons, alone or two beside each other."""
    first, second, *_ = words.heading_links
    assert titles(f"Tea [{first}]\n{PROSE}\nPots [{first.capitalize()} | {second}]\n{PROSE}") == ["Tea", "Pots"]


@pytest.mark.parametrize("link", ["[düzenle]", "[upravit | editovat zdroj]", "[szerkesztés]", "[แก้ไข]"])
def test_wikis_of_further_languages(link: str) -> None:
    """Some words stand in a list of their own, for languages without a lexicon."""
    assert titles(f"Tea {link}\n{PROSE}\n{link} Pots\n{PROSE}") == ["Tea", "Pots"]


@pytest.mark.parametrize(
    "text",
    [
        "[edit] I was wrong about the pot, sorry.",
        "[edit]",
        "Tea is old [1]",
        "- Tea [edit]",
        "C#\nF#",
        "Item #\n12\nPrice\n3.40",
        "[edit] " + "tea and " * 40,
    ],
)
def test_other_lines_are_left_alone(text: str) -> None:
    """A note in a forum, a footnote, an item, the name of a column or of a language."""
    assert not titles(text)


def test_written_headings_lose_their_links_too() -> None:
    """Their level is written."""
    (heading,) = parse("### Pots [edit]\n" + PROSE).headings
    assert (heading.level, heading.text, heading.origin) == (3, "Pots", None)


def test_in_a_quote_the_level_is_that_of_sections() -> None:
    """Nothing is inferred there."""
    (quote,) = blocks.read("> Pots[edit]\n> They are old.").blocks
    assert quote.child_nodes[0] == Heading(2, "Pots")  # type: ignore[union-attr]
