"""Quotations that stand alone: testimonials and posts with their signature; talk stays prose."""

from __future__ import annotations

import pytest

from articlekit import dumps, explain, loads, parse
from articlekit.document.nodes import Blockquote
from articlekit.infer.quotes.decide import RULE
from articlekit.infer.quotes.features import is_signature

PRAISE = """\
What our guests say
\u201cThe ferry was on time, the coffee was hot, and the crew waved at the children.\u201d
\u2014 Ada Lind, Rotterdam
We sail every day but Monday, from April until the first ice, and in winter on days without wind.
"""
POST = """\
The harbour master announced it himself on the evening before the storm:
No ship leaves before the wind has turned. Stay at home and keep your ropes dry.
\u2014 Harbour Office (@harbour) May 3, 2021
Nobody left, and in the morning the quay was under water up to the second step of the office.
"""


def quotes(text: str) -> list[list[str]]:
    found = [node for node in parse(text).walk() if isinstance(node, Blockquote)]
    return [[child.text for child in node.children] for node in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", [PRAISE, POST])
def test_a_quotation_and_its_signature_are_one_block(text: str) -> None:
    """The words and the line that says whose they are make one quotation, with rule and reasons."""
    lines = text.split("\n")
    assert quotes(text) == [lines[1:3]]
    (node,) = [node for node in parse(text).walk() if isinstance(node, Blockquote)]
    assert node.origin is not None
    assert node.origin.rule == RULE
    assert node.origin.reasons
    assert [verdict.kind for verdict in explain(text)][1:3] == ["quote", "quote"]
    assert explain(text)[1].confidence == node.origin.confidence


def test_every_signature_below_a_quotation_is_in_it() -> None:
    """A second signature leaves the first one where it was."""
    text = "It blew.\n\n\u201cThe ferry was on time.\u201d\n\u2014 Ada (@ada)\n\n\u2013 Jan (@jan)\n\nWe went home."
    assert quotes(text) == [["\u201cThe ferry was on time.\u201d", "\u2014 Ada (@ada)", "\u2013 Jan (@jan)"]]


@pytest.mark.parametrize("text", [PRAISE, POST])
def test_what_was_found_settles(text: str) -> None:
    """Flattened, it has its signs; read again it is the same, and so it is through Markdown and JSON."""
    doc = parse(text)
    flat = dumps(doc, "text")
    assert dumps(parse(flat), "text") == flat
    for name in ("markdown", "json"):
        assert loads(dumps(doc, name), name) == doc


@pytest.mark.parametrize(
    "text",
    [
        "\u201cWhere is the ferry?\u201d\nShe did not wait for an answer, for she knew that there was none.",
        "\u201cI am late,\u201d she said, and ran.\n\u201cYou are,\u201d he called after her.\n"
        "\u201cIs there another one?\u201d\n\u201cTomorrow,\u201d he said, and went home.",
        "\u2014 And so it went on, day after day.\nNobody asked why.",
    ],
)
def test_talk_is_no_quotation(text: str) -> None:
    """Questions, dialogue and dashes that open a line of talk stay what they are."""
    assert not quotes(text)


def test_signatures() -> None:
    """A dash and a name; a dash before a figure is none."""
    assert is_signature("\u2014 Ada Lind")
    assert not is_signature("\u2014 12")
