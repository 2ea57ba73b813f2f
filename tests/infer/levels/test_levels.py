"""Levels: weights that fit their tables, numbers and questions that decide, and no level skipped."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from articlekit.infer.levels import weights
from articlekit.infer.levels.decide import assign_levels
from articlekit.infer.levels.features import AXES, compare, heading_form


def numbered(*texts: str, places: list[int] | None = None) -> list[int]:
    places = places or [3 * at + 1 for at in range(len(texts))]
    size = places[-1] + 3
    forms = [heading_form(text) for text in texts]
    return assign_levels(forms, places, "p" * size, [60 * at for at in range(size + 1)])


def test_level_weights_fit_their_axes() -> None:
    """Both sides have a number for every cell that two headings can make together, and no more."""
    sizes = [math.prod(size for _, size in axes) for axes in AXES]
    assert [len(table) for table in weights.DEEPER] == sizes
    assert [len(table) for table in weights.HIGHER] == sizes


@given(st.lists(st.text("Aa1.2? ", min_size=1, max_size=12).map(str.strip), min_size=2, max_size=30), st.data())
def test_two_headings_make_a_cell_of_each_table(texts: list[str], data: st.DataObject) -> None:
    """Whatever stands around headings, comparing two of them gives cells that the weights have."""
    gaps = data.draw(st.lists(st.integers(1, 40), min_size=len(texts), max_size=len(texts)))
    places = [sum(gaps[:at]) for at in range(len(texts))]
    size = places[-1] + 1
    kinds = data.draw(st.text(alphabet="plithqcr", min_size=size, max_size=size))
    rows = compare([heading_form(text) for text in texts], places, kinds, [9 * at for at in range(len(kinds) + 1)])
    sizes = [math.prod(size for _, size in axes) for axes in AXES]
    assert len(rows) == len(texts) - 1
    assert all(0 <= cell < size for row in rows for cell, size in zip(row, sizes, strict=True))


def test_a_heading_on_the_first_line_is_the_title() -> None:
    """The title has level 1 and sections begin at level 2, with or without one."""
    assert numbered("Tea", "Brewing", "Storing", places=[0, 3, 6]) == [1, 2, 2]
    assert numbered("Brewing", "Storing", places=[2, 5]) == [2, 2]


def test_numbers_tell_the_level() -> None:
    """A longer number stands deeper, and a shorter one comes back."""
    assert numbered("1 Hull", "1.1 Planks", "1.2 Seams", "2 Rig") == [2, 3, 3, 2]


def test_a_heading_under_a_heading_is_deeper() -> None:
    """A heading directly under another one, with text below, stands one level deeper."""
    assert numbered("Boats", "Rowing boats of the coast", "Sails", places=[1, 2, 5])[:2] == [2, 3]


def test_the_questions_of_an_faq_stand_below_its_title() -> None:
    """And what asks nothing ends it: that stands beside the title again."""
    faq = ("FAQ", "How long does it keep?", "Who drinks it?")
    assert numbered("Brewing", *faq) == [2, 2, 3, 3]
    assert numbered("Brewing", *faq, "About us") == [2, 2, 3, 3, 2]


def test_a_heading_that_comes_back_stands_beside_its_like() -> None:
    """Nothing says how many levels end before a heading, so it goes up to one that looks like it."""
    assert numbered("The First Boat", "1 Hull", "the seams:", places=[2, 4, 5]) == [2, 3, 4]
    assert numbered("The First Boat", "1 Hull", "the seams:", "The Second Boat", places=[2, 4, 5, 6]) == [2, 3, 4, 2]


@given(st.lists(st.text(alphabet="Aa1.? ", min_size=1, max_size=12).map(str.strip), min_size=1, max_size=30), st.data())
def test_no_level_is_skipped(texts: list[str], data: st.DataObject) -> None:
    """Levels run from 1 to 6, go down one at a time, and at most the first is 1."""
    gaps = data.draw(st.lists(st.integers(1, 4), min_size=len(texts), max_size=len(texts)))
    places = [sum(gaps[: at + 1]) - gaps[0] for at in range(len(texts))]
    found = numbered(*texts, places=places)
    assert all(1 <= level <= 6 for level in found)
    assert all(below <= above + 1 for above, below in zip(found, found[1:], strict=False))
    assert 1 not in found[1:]
