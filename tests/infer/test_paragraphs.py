"""Layout and paragraphs: filled, separated and glued text, and what its lines become."""

from __future__ import annotations

import textwrap

import pytest

from articlekit import blocks, explain, infer, parse
from articlekit.document.nodes import Paragraph
from articlekit.infer.tuning import Tuning

LONG = "This line is long enough to be nothing but a sentence, and it goes on for a while, until it stops here."


def titles(text: str) -> list[str]:
    return [heading.text for heading in parse(text).headings]


PARAGRAPH = (
    "The tar was boiled in iron pots on the shore, and the smell of it hung over the village for weeks, as old\n"
    "people still tell."
)


def test_wrapped_lines_are_one_paragraph() -> None:
    """Lines that were filled up to a width are one paragraph with their line breaks kept, and the span covers them."""
    part = (
        "Every boat on this coast was tarred in spring, before the herring\n"
        "came, and again in autumn, when the nets were hung up to dry in the\n"
        "lofts. The tar came in barrels from the north and was boiled on the\n"
        "shore in iron pots."
    )
    text = f"{part}\n\nPitch and oakum\n\n{part}\n\n{part}"
    doc = parse(text)
    paragraphs = [node for node in doc.walk() if isinstance(node, Paragraph)]
    assert [node.text for node in paragraphs] == [part] * 3
    assert all(text[slice(*node.span)] == part for node in paragraphs if node.span)
    assert [heading.text for heading in doc.headings] == ["Pitch and oakum"]


@pytest.mark.parametrize("width", [60, 66, 72, 80])
def test_a_wrapped_heading_is_one_heading(width: int) -> None:
    """A title that was filled up to a width is one line in the tree; its span and its verdicts cover its lines."""
    title = "What the Tar Boilers of the Northern Shore Left to the Boat Builders of Our Own Time"
    blocks = [LONG + " " + LONG, title, LONG, "Pitch and oakum", LONG + " " + LONG]
    text = "\n\n".join(textwrap.fill(block, width) for block in blocks)
    doc = parse(text)
    assert [heading.text for heading in doc.headings] == [title, "Pitch and oakum"]
    start, end = doc.headings[0].span or (0, 0)
    assert text[start:end].split("\n") == textwrap.wrap(title, width)
    lines = zip(text.split("\n"), explain(text), strict=True)
    assert [line for line, verdict in lines if verdict.kind == "heading"] == [
        *textwrap.wrap(title, width),
        "Pitch and oakum",
    ]


def test_blank_lines_everywhere_tell_nothing() -> None:
    """Where every block has blank lines around, the same lines are headings as without them."""
    text = f"{LONG}\nPitch and oakum\n{LONG}\nThe tar boilers\n{LONG}\nThe yard in winter\n{LONG}"
    assert titles(text.replace("\n", "\n\n")) == titles(text) != []


def test_the_width_counts_from_the_margin() -> None:
    """The first line of a paragraph may be indented: it is as full as the lines below."""
    part = (
        "        Every boat on this coast was tarred in spring, before the\n"
        "herring came, and again in autumn, when the nets were hung up to\n"
        "dry in the lofts. The tar came in barrels from the north and was\n"
        "boiled on the shore."
    )
    text = "\n\n".join([part, "Pitch and oakum", part, part])
    assert titles(text) == ["Pitch and oakum"]
    assert len([node for node in parse(text).walk() if isinstance(node, Paragraph)]) == 3


def test_a_blank_line_ends_an_item_where_blank_lines_separate() -> None:
    """A short line between two lists is no part of an item when a blank line stands above it."""
    text = f"{LONG}\n\n- tar for the hull\n- oakum for the seams\n\nFor the rig\n\n- hemp\n- blocks\n\n{LONG}\n\n{LONG}"
    assert not any(verdict.kind == "list_item" for line, verdict in zip(text.split("\n"), explain(text), strict=True)
                   if line == "For the rig")


def test_neighbours_without_a_blank_line_are_one_paragraph_where_blank_lines_separate() -> None:
    """In separated text a line break inside a paragraph was a `<br>`."""
    text = f"{LONG}\n\n12 Quay Street\nThe Old Harbour\nopen from nine.\n\n{LONG}\n\n{LONG}"
    assert "12 Quay Street\nThe Old Harbour\nopen from nine." in [
        node.text for node in parse(text, threshold=1.0).walk() if isinstance(node, Paragraph)
    ]


@pytest.mark.parametrize(("titled", "more"), [(0, 4), (1, 8), (3, 12)])
def test_how_many_titles_stand_right_above_their_text(titled: int, more: int) -> None:
    """Where blank lines separate, it counts whether some blocks have one above only: none, few or many of twelve."""
    parts = [f"Boat {at}\n{LONG}" for at in range(titled)] + [LONG] * (12 - titled)
    gaps = infer.infer(blocks.read("\n\n".join(parts)), Tuning(threshold=1.0)).groups.gaps
    assert {gap - more for gap in gaps} == ({2, 3, 4} if titled else {4})


def test_lines_of_stray_white_space_separate_nothing() -> None:
    """Extractors leave such lines within blocks, so that the lines below each other elsewhere stay what they are."""
    lines = [LONG, " ", "  ", " ", "12 Quay Street", "open from nine.", " ", LONG, LONG]
    paragraphs = [node.text for node in parse("\n".join(lines), threshold=1.0).walk() if isinstance(node, Paragraph)]
    assert paragraphs == [line for line in lines if line.strip()]


def test_lines_of_white_space_everywhere_are_meant() -> None:
    """Where one parts almost all lines, a text is separated as by empty ones."""
    text = f"{LONG}\n\n12 Quay Street\nopen from nine.\n\n{LONG}\n\n{LONG}\n\nPitch and oakum\n\n{LONG}\n\n{LONG}"
    separated = [node.text for node in parse(text).walk() if isinstance(node, Paragraph)]
    stray = parse(text.replace("\n\n", "\n \t\n"))
    assert [node.text for node in stray.walk() if isinstance(node, Paragraph)] == separated


def test_many_empty_lines_separate_as_much_as_one() -> None:
    """What counts is how many times they stand between others: one gap makes no separated text, however wide it is."""
    lines = [LONG, "", "", "", "", "", "", "12 Quay Street", "open from nine.", LONG, LONG, LONG, LONG]
    paragraphs = [node.text for node in parse("\n".join(lines), threshold=1.0).walk() if isinstance(node, Paragraph)]
    assert paragraphs == [line for line in lines if line]


def test_glued_lines_are_paragraphs_each() -> None:
    """In glued text each line is a block."""
    assert len(infer.build(infer.infer(blocks.read(f"{LONG}\n{LONG}\n{LONG}")))) == 3


def test_lines_of_a_length_that_end_sentences_were_not_filled() -> None:
    """A short glued article whose paragraphs happen to be about as long as each other stays an article."""
    text = (
        "The quay is built of granite, and it is forty metres longer than the old one.\nFerry\n"
        "The ferry leaves at eight in the morning and comes back early in the evening.\nCrane\n"
        "The crane was made in the town, and nobody has repaired it since the winter.\nThe end of the quay"
    )
    assert len(infer.infer(blocks.read(text)).groups.first_lines) == 6
