"""Contents lists in the forms that people and word processors write, and what they name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlekit import blocks, parse
from articlekit.numbering import entry_titles, without_page

WORDS = st.sampled_from("kettle leaf water lamp harbour frost garden spoon winter copper paper steam".split())
TITLES = st.lists(WORDS, min_size=1, max_size=4).map(lambda words: " ".join(words).capitalize())
PROSE = (
    "It was late, and the tea had gone cold in the pot, and nobody was there to drink it any more. The wind came in.",
    "Two leaves and a bud are taken by hand, twice in spring and once in autumn, on mornings that are wet and cold.",
)
FLAT = {
    "bare": "{title}",
    "bullets": "• {title}",
    "hyphens": "- {title}",
    "numbers": "{number}. {title}",
    "numbers in brackets": "{number}) {title}",
    "numbers alone": "{number} {title}",
    "dots and pages": "{title} .......... {page}",
    "spaced dots and pages": "{title} . . . . . {page}",
    "numbers, dots and pages": "{number}. {title}.....{page}",
    "tabs and pages": "{title}\t{page}",
    "gaps and pages": "{title}      {page}",
    "pages alone": "{title} {page}",
}


def article(titles: list[str], entries: list[str], glue: str, name: str = "Contents") -> str:
    sections = [part for at, title in enumerate(titles) for part in (title, PROSE[at % 2])]
    return glue.join(["The old tea house", PROSE[0], *([name, *entries] if entries else []), *sections])


@pytest.mark.parametrize("form", FLAT)
@pytest.mark.parametrize("glue", ["\n", "\n\n", " \n", "\r\n"])
@given(titles=st.lists(TITLES, min_size=3, max_size=7, unique=True))
@settings(max_examples=10)
def test_what_a_contents_list_names_is_found_as_without_it(form: str, glue: str, titles: list[str]) -> None:
    """
    Its entries are the titles; each heading is found once, at the level that it has without the list; and no line of
    the list is a heading.
    """
    entries = [FLAT[form].format(title=title, number=at, page=3 * at) for at, title in enumerate(titles, 1)]
    doc, without = parse(article(titles, entries, glue)), parse(article(titles, [], glue))
    assert doc.contents is not None
    assert doc.contents.entries == tuple(titles)
    found = {heading.text: heading.level for heading in doc.headings if heading.text in titles}
    assert [heading.text for heading in doc.headings if heading.text != "Contents"][1:] == titles
    assert all(found[heading.text] == heading.level for heading in without.headings if heading.text in titles)


OUTLINE = [("Picking", 0), ("By hand", 1), ("By night", 1), ("Drying", 0), ("In the wind", 1), ("Drinking", 0)]
NUMBERS = ("1", "1.1", "1.2", "2", "2.1", "3")


@pytest.mark.parametrize(
    "form", ["{number} {title}", "{number}. {title}", "{number} {title} ...... 7", "{indent}{title}"]
)
@pytest.mark.parametrize("glue", ["\n", "\n\n"])
def test_the_depth_of_an_entry_is_that_of_its_heading(form: str, glue: str) -> None:
    """
    By its number or its indentation, where the headings themselves say nothing.
    """
    entries = [
        form.format(number=number, title=title, indent="  " * depth)
        for number, (title, depth) in zip(NUMBERS, OUTLINE, strict=True)
    ]
    doc = parse(article([title for title, _ in OUTLINE], entries, glue))
    assert doc.contents is not None
    assert doc.contents.entries == tuple(title for title, _ in OUTLINE)
    levels = {heading.text: heading.level for heading in doc.headings}
    assert [levels[title] for title, _ in OUTLINE] == [2 + depth for _, depth in OUTLINE]


@pytest.mark.parametrize(
    "name",
    ["Contents", "Table of Contents:", "In this article", "On this page", "## Contents", "**Contents**", "CONTENTS",
     "Contents [hide]", "Inhaltsverzeichnis", "Sommaire", "Índice", "Содержание", "目次", "Spis treści"],
)  # fmt: skip
def test_the_title_is_known_in_any_language(name: str) -> None:
    """
    Whatever signs or links stand around it.
    """
    titles = ["Picking", "Drying", "Drinking"]
    doc = parse(article(titles, titles, "\n", name))
    assert doc.contents is not None
    assert doc.contents.heading is not None
    assert doc.contents.heading.text.strip("#*: ") in name
    assert doc.contents.entries == tuple(titles)
    assert {heading.level for heading in doc.headings[1:]} == {2}


@pytest.mark.parametrize(
    "text",
    [
        "Contents\n2 onions\n500 g fish\n1 l water\n" + PROSE[0],
        "Contents\nThe parcel holds a pot.\nIt also holds a lid.",
        "In this article\n" + PROSE[0],
        "Contents",
    ],
)
def test_other_lines_below_such_a_title_are_left_alone(text: str) -> None:
    """
    Nothing that they name comes again below.
    """
    assert set(blocks.read(text).kinds) <= {"p"}


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("Prices ........ 12", "Prices"),
        ("Prices.....12", "Prices"),
        ("Prices . . . . iv", "Prices"),
        ("Prices …… 3", "Prices"),
        ("Prices ______ 3", "Prices"),
        ("Prices\t3", "Prices"),
        ("Prices     3", "Prices"),
        ("Part one ........", "Part one"),
        ("Windows 95", "Windows 95"),
        ("And so on...", "And so on..."),
        ("Chapter — 5", "Chapter — 5"),
        ("....", "...."),
    ],
)
def test_pages_are_cut(entry: str, title: str) -> None:
    """
    Where leaders or a gap part them from the title.
    """
    assert without_page(entry) == title


def test_bare_numbers_are_cut_where_all_entries_have_them() -> None:
    """
    In front and behind, as long as they ascend and the rest differs.
    """
    assert entry_titles(["1 Tea", "1.1 Pots", "2 Cups"]) == ["Tea", "Pots", "Cups"]
    assert entry_titles(["2 onions", "1 egg"]) == ["2 onions", "1 egg"]
    assert entry_titles(["Tea 1", "Pots 4", "Cups 9"]) == ["Tea", "Pots", "Cups"]
    assert entry_titles(["Part 1", "Part 2", "Part 3"]) == ["Part 1", "Part 2", "Part 3"]
    assert entry_titles(["1. Tea", "IV. Pots", "U.S. cups"]) == ["Tea", "Pots", "U.S. cups"]


def test_pages_in_a_column_of_their_own_are_no_entries() -> None:
    """
    The title is the last cell that is no number.
    """
    doc = parse("Table of Contents\n| Picking | 3 |\n| Drying | 9 |\nThe rest is prose about tea, and long enough.")
    assert doc.contents is not None
    assert doc.contents.entries == ("Picking", "Drying")
