"""Levels: numbers and questions that decide, siblings alike, and no level skipped."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from articlekit.infer.characters import classes_of_ends
from articlekit.infer.levels.features import (
    DEEPER,
    SIBLING,
    HeadingForm,
    Memory,
    deeper_row,
    heading_forms,
    sibling_row,
)
from articlekit.infer.levels.outlines import assign_levels
from articlekit.infer.line_groups import LineGroups

BODY = "The boats come in with the tide and lie on the sand until the next one, as they have done for a hundred years."
TITLES = st.text("Aab1.2? IVstep#", min_size=1, max_size=12).map(str.strip).filter(bool)


def page(*texts: str) -> tuple[list[HeadingForm], list[int]]:
    """The forms and places of headings on a page: texts in a row stand right below each other, "" is a paragraph."""
    places = [at for at, text in enumerate(texts) if text]
    lines = [text or BODY for text in texts]
    count, sizes = len(lines), list(map(len, lines))
    groups = LineGroups(range(count), lines, sizes, classes_of_ends(lines), "p" * count, bytes(count), False)
    return heading_forms(groups, places), places


def levels(*texts: str, title: bool = False) -> list[int]:
    return assign_levels(page(*texts)[0], title)


def apart(*texts: str) -> list[str]:
    """Each heading above a paragraph."""
    return [line for text in texts for line in (text, "")]


def test_the_title_has_level_1() -> None:
    """The title has level 1 and sections begin at level 2, with or without one."""
    assert levels(*apart("Tea", "Brewing", "Storing"), title=True) == [1, 2, 2]
    assert levels(*apart("Brewing", "Storing")) == [2, 2]


def test_numbers_decide() -> None:
    """A longer number stands deeper, and a shorter one comes back."""
    assert levels(*apart("1 Hull", "1.1 Planks", "1.2 Seams", "2 Rig")) == [2, 3, 3, 2]
    assert levels(*apart("1. Hull", "1.1. Planks", "1.1.1. Oak", "2. Rig", "2.1. Sails")) == [2, 3, 4, 2, 3]


def test_a_division_that_others_count_on_from_is_one_of_them() -> None:
    """`1. Volume` is no volume of a book above `2. Velocity`."""
    forms, _ = page(*apart("The Vs of Data", "1. Volume", "2. Velocity", "3. Variety", "Uses"))
    assert len({form.series for form in forms[1:4]}) == 1
    assert levels(*apart("1. Kapitel", "2. Kapitel")) == [2, 2]


@given(st.sampled_from(["{}.", "{})", "Step {}", "Step {}:", "#{}", "Part {}.", "({})"]), st.lists(TITLES, max_size=6))
def test_a_series_has_one_level(form: str, between: list[str]) -> None:
    """Headings whose numbers look alike share a level, whatever stands between them."""
    numbered = [f"{form.format(number)} Boats" for number in range(1, 4)]
    others = [text for text in between if not any(char.isdigit() for char in text)]
    headings = [numbered[0], *others[:2], numbered[1], *others[2:], numbered[2]]
    found = levels(*apart(*headings))
    assert len({level for level, text in zip(found, headings, strict=True) if text in numbered}) == 1


def test_the_questions_of_an_faq_stand_below_its_title() -> None:
    """Each question right behind the title of an FAQ stands one level deeper."""
    assert levels(*apart("Brewing"), "FAQ", *apart("How long does it keep?", "Who drinks it?")) == [2, 2, 3, 3]


def test_a_contents_list_pushes_nothing_down() -> None:
    """What follows a contents list are its siblings."""
    numbered = ("1. Buying a ticket", "2. When the ice comes", "3. Dogs and bicycles", "4. The last crossing")
    assert levels("The ferry", "", "Contents", "", *apart(*numbered), title=True) == [1, 2, 2, 2, 2, 2]


@given(st.lists(st.one_of(TITLES, st.just("")), min_size=2, max_size=30), st.booleans())
def test_no_level_is_skipped(texts: list[str], title: bool) -> None:
    """Levels run from 1 to 6, go down one at a time, and at most the first is 1."""
    found = levels(*texts, title=title)
    assert all(1 <= level <= 6 for level in found)
    assert all(below <= above + 1 for above, below in zip(found, found[1:], strict=False))
    assert 1 not in found[1:]
    assert not found or found[0] == (1 if title else 2)


@given(st.lists(TITLES, min_size=3, max_size=12), st.lists(st.integers(0, 6), max_size=12))
def test_written_levels_stay(texts: list[str], written: list[int]) -> None:
    """A level that is written stays as it is, and the others are found around it."""
    known = [*written, *[0] * len(texts)][: len(texts)]
    found = assign_levels(page(*texts)[0], False, known)
    assert all(level == wanted for level, wanted in zip(found, known, strict=True) if wanted)
    assert all(1 <= level <= 6 for level in found)


@given(st.lists(TITLES, min_size=3, max_size=12))
def test_rows_have_a_number_for_each_name(texts: list[str]) -> None:
    """The models read what the names say, for any headings."""
    forms, _ = page(*texts)
    memory: Memory = {}
    for at in range(1, len(forms)):
        assert len(deeper_row(forms, at, [0], memory)) == len(DEEPER)
    assert len(sibling_row(forms, 2, [0, 1], 0, memory)) == len(SIBLING)


def test_a_heading_further_down_decides_in_doubt() -> None:
    """Where two levels are about as likely, what comes next decides; where one is likelier, nothing does."""

    def first_levels(score: int) -> list[int]:
        def score_deeper(forms: list[HeadingForm], at: int, open_headings: list[int], memory: Memory) -> int:
            return score if at == 1 else 500 if len(open_headings) == 1 else 0

        return assign_levels(page(*apart("Hull", "Planks", "Oak"))[0], False, (), score_deeper, lambda *_: 0)

    assert first_levels(-10) == first_levels(10) == [2, 2, 3]
    assert first_levels(100)[:2] == [2, 3]
