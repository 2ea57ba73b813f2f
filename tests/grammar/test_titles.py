"""Titles with a rule below them."""

from __future__ import annotations

import pytest

from articlekit import parse


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
