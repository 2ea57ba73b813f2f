"""The title: the article's own, not what stands above it, and only where there is one."""

from __future__ import annotations

from math import exp, prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import explain, parse
from articlekit.infer.title.decide import best

ARTICLE = (
    "How a harbour falls dry",
    "12 March 2024",
    "Twice a day the water leaves the harbour, and the boats lie on their sides in the mud until it comes back again.",
    "Where the water goes",
    "The harbour opens to the west, and the ebb draws the water out through a channel hardly wider than a boat.",
    "What the boats do",
    "Some have two keels and stand upright; others lean against the wall of the quay, where planks are hung for them.",
)
ABOVE = ("Skip to main content", "Home > News > Harbours", "By Ada Lind", "12 March 2024", "Advertisement")


@pytest.mark.parametrize("above", ABOVE)
def test_the_title_is_not_what_stands_above_it(above: str) -> None:
    """A skip link, a breadcrumb, a byline or a date above the title is neither a title nor a heading."""
    verdicts = explain("\n".join((above, *ARTICLE)))
    assert [(verdict.kind, verdict.level) for verdict in verdicts[:2]] == [("paragraph", None), ("heading", 1)]


def test_parts_stand_below_the_title() -> None:
    """The title has level 1, and the main parts 2."""
    assert [section.level for section in parse("\n".join(ARTICLE)).sections] == [1, 2, 2]
    assert [verdict.level for verdict in explain("\n".join(ARTICLE)) if verdict.level] == [1, 2, 2]


def test_a_bare_title_stands_above_parts_that_are_written() -> None:
    """Where the headings of parts are written with a lower level, the title above them is found all the same."""
    title, _, body, part, *rest = ARTICLE
    verdicts = explain("\n".join((title, body, f"## {part}", *rest)))
    assert [verdict.level for verdict in verdicts if verdict.level][:2] == [1, 2]


def test_a_text_without_a_title_has_none() -> None:
    """Where a paragraph begins the text, its parts begin at level 2."""
    levels = [verdict.level for verdict in explain("\n".join(ARTICLE[2:])) if verdict.level]
    assert levels == [2, 2]


@given(st.lists(st.integers(-3000, 3000), max_size=20))
def test_the_best_is_a_candidate(scores: list[int]) -> None:
    """The likeliest line is one of the candidates, with a probability from 0 to 1, as that of no title."""
    lines = [2 * at for at in range(len(scores))]
    at, confidence, rest = best(zip(lines, scores, strict=True))
    assert 0.0 <= confidence <= 1.0
    assert 0.0 <= rest <= 1.0
    assert at in lines or (at, confidence, rest) == (-1, 0.0, 1.0)


@given(st.lists(st.integers(-3000, 3000), max_size=20))
def test_who_is_not_asked_is_not_the_best(scores: list[int]) -> None:
    """The candidates that are left out would not have been the likeliest."""
    chances = [1 / (1 + exp(-max(-2000, min(2000, score)) / 100)) for score in scores]
    all_of = [chance * prod(1 - other for other in chances[:at]) for at, chance in enumerate(chances)]
    assert best(enumerate(scores))[1] == pytest.approx(max(all_of, default=0.0))


@given(st.text())
def test_at_most_one_line_is_the_title(text: str) -> None:
    """Level 1 is given to the first heading alone."""
    levels = [verdict.level for verdict in explain(text) if verdict.level and verdict.confidence < 1]
    assert 1 not in levels[1:]


def test_no_title_stands_below_the_first_part() -> None:
    """Numbers of a series and chapters are parts: what stands above them is the title, or nothing is."""
    long = "The kettle stood on the stove all winter, and whoever came in from the cold put both hands around it. " * 2
    steps = "\n\n".join(f"{at}. {step}\n\n{long}" for at, step in enumerate(("Warming", "Filling", "Pouring"), 1))
    assert [heading.level for heading in parse(steps).headings] == [2, 2, 2]
    assert [heading.level for heading in parse(f"Tea at Home\n\n{long}\n\n{steps}").headings][1:] == [2, 2, 2]


def test_a_caption_is_no_title() -> None:
    """The first of three captions is what the others are."""
    long = "The oar was cut from one ash tree in the winter of the great frost, and four men carried it to the quay."
    text = "\n\n".join(f"Table {at}: {name}\n\n{long}" for at, name in enumerate(("Oars", "Sails", "Lamps"), 1))
    assert not any(heading.text.startswith("Table") for heading in parse(f"Museum guide\n\n{text}").headings)
