"""Titles with a rule below them, and signs in front that make none."""

from __future__ import annotations

import pytest

from articlekit import blocks, parse


def test_a_rule_below_makes_a_title() -> None:
    """`=` writes a heading of level 1, `-` one of level 2; the rule is no break."""
    doc = parse("Tea\n===\n\nOlder than the cup.\n\nBrewing\n-------\nWarm the pot.")
    assert [(heading.level, heading.text) for heading in doc.headings] == [(1, "Tea"), (2, "Brewing")]
    assert not any(heading.origin for heading in doc.headings)


@pytest.mark.parametrize(
    "text",
    [
        "It goes on\nand on.\n-------",  # the last line of a paragraph
        "A line of prose that is long.\n---",  # a break between topics
        "| a |\n---",
        "- a\n===",
    ],
)
def test_other_rules_make_none(text: str) -> None:
    """A rule below prose, below a row, or of another length than the line above is none of a title."""
    assert not [heading for heading in parse(text).headings if heading.origin is None]


COMMANDS = "Teapot\nMount the disk:\n# mount /dev/tea /mnt\nThen copy:\n# cp -r /leaves /mnt\n# Set LEAVES before."


def test_commands_of_a_root_are_no_titles() -> None:
    """Where no `#` has a deeper one beside it and most stand before a small letter, they are prompts and comments."""
    assert "h" not in blocks.read(COMMANDS).kinds
    assert blocks.read("# teapot\n" + COMMANDS).kinds[0] == "h"  # one on the first line is the title of all


COMMENTS = "Teapot\nFirst fill it:\n# Warm the pot\npour water --hot\nThen wait.\n# Look at it\nls -l /leaves"


def test_comments_above_commands_are_no_titles() -> None:
    """A text of single signs with a small line or one of programs right below most of them is a program."""
    assert "h" not in blocks.read(COMMENTS).kinds
    assert blocks.read(COMMENTS.replace("ls -l", "$ ls -l").replace("pour", "{pour")).kinds.count("h") == 0
    prose = COMMENTS.replace("pour", "Pour").replace("ls -l", "It is")
    assert blocks.read(prose).kinds.count("h") == 2


@pytest.mark.parametrize("text", [COMMANDS + "\n## Cups", "# Tea\n# cups\n# Pots\n# Leaves\n# Water"])
def test_small_titles_among_others_are_titles(text: str) -> None:
    """Deeper titles show that a text has titles, and so do many that begin with a capital."""
    assert blocks.read(text).kinds.count("h") == text.count("# ")


PROSE = "It was late, and the tea had gone cold in the pot, and nobody was there to drink it any more."


@pytest.mark.parametrize("sign", ["=", "-", "~", "^"])
@pytest.mark.parametrize("glue", ["\n", "\n\n"])
def test_a_title_may_be_glued_to_the_text_above(sign: str, glue: str) -> None:
    """Where the rule is as long as the title, and the title is no end of a sentence."""
    text = glue.join([PROSE, "Old pots\n" + sign * 8, PROSE, "Cups\n" + sign * 4, PROSE])
    levels = {heading.level for heading in parse(text).headings}
    assert [heading.text for heading in parse(text).headings] == ["Old pots", "Cups"]
    assert levels == {{"=": 1, "-": 2, "~": 3, "^": 4}[sign]}


def test_a_rule_may_stand_above_the_title_too() -> None:
    """As reStructuredText has it for the title of a text."""
    doc = parse(f"=======\nThe tea\n=======\n{PROSE}\nPots\n====\n{PROSE}")
    assert [(heading.level, heading.text) for heading in doc.headings] == [(1, "The tea"), (1, "Pots")]
    assert blocks.read("=======\nThe tea\n=======\nPots\n====").kinds == "rhrhr"


@pytest.mark.parametrize(
    "text", ["Tea is old.\nPots\n---\nCups", "We drink\nand on\n------\nit goes", "Pots\n~~~\ntea\n~~~"]
)
def test_breaks_and_fences_below_text_are_no_underlines(text: str) -> None:
    """Three hyphens part topics, a small letter goes on with a paragraph, and tildes fence code."""
    assert not [heading for heading in parse(text).headings if heading.origin is None]
