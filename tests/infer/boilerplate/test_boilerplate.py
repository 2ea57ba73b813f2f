"""Boilerplate: found by its words and its place, marked in its origin, and never a heading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import dumps, explain, parse
from articlekit.infer.boilerplate.features import LINE, keys_of, line_row, measure
from articlekit.infer.boilerplate.reasons import kind_of
from articlekit.infer.boilerplate.rules import MAX_NOTICE_CHARS, notice_kind, rule_kind
from articlekit.infer.characters import classes_of_ends
from articlekit.infer.headings import scoring
from articlekit.infer.headings.decide import score_candidates
from articlekit.infer.line_groups import LineGroups, text_sizes

ARTICLE = """Skip to main content
How a harbour falls dry
Published on 12 March 2024

Twice a day the water leaves the harbour, and the boats lie on their sides in the mud until it comes back again.

Where the water goes

The harbour opens to the west, and the ebb draws the water out through a channel that is hardly wider than a boat.

Advertisement

Read more: The last rope walk

Some boats have two keels and stand upright; others lean against the wall of the quay, where planks are hung for them.

Your email address will not be published. Required fields are marked *
Copyright 2024 The Harbour Post. All rights reserved.
"""
LINES = st.lists(st.text("Aab12 .:?|@", max_size=12).map(str.strip).filter(bool), min_size=1, max_size=30)


def groups(texts: list[str], kinds: str = "") -> LineGroups:
    kinds = kinds or "p" * len(texts)
    count = len(texts)
    return LineGroups(range(count), texts, text_sizes(texts), classes_of_ends(texts), kinds, bytes(count), False)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Skip to main content", "navigation"),
        ("Published on 12 March 2024", "date"),
        ("Advertisement", "advertisement"),
        ("Your email address will not be published. Required fields are marked *", "comments"),
    ],
)
def test_plain_boilerplate_is_found(line: str, kind: str) -> None:
    """What is boilerplate by its words says so, and of which kind it is."""
    verdict = explain(ARTICLE)[ARTICLE.split("\n").index(line)]
    assert verdict.reasons[0] == f"boilerplate: {kind}"


NOTICES = (
    ("cookies", "The Harbour Post uses cookies to count its readers and to remember which articles they have read."),
    ("subscribe", "Once a week we send the best stories of the coast to your inbox, and nothing else in between."),
    ("comments", "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert."),
    ("copyright", "Tous droits réservés, textes et images, sauf mention contraire au bas de chacune des pages."),
    ("cookies", "Diese Seite verwendet Cookies, damit sie beim nächsten Besuch weiß, was schon gelesen worden ist."),
)


@pytest.mark.parametrize(("kind", "notice"), NOTICES)
def test_long_notices_are_found(kind: str, notice: str) -> None:
    """A sentence of a notice is boilerplate although it is as long as those of the article."""
    [found] = [node for node in parse(f"{ARTICLE}\n{notice}\n").boilerplate if node.text == notice]
    assert found.origin is not None
    assert found.origin.reasons[0] == kind
    assert not notice_kind(notice + " tea" * MAX_NOTICE_CHARS)


def test_an_article_about_cookies_is_no_notice() -> None:
    """Where many paragraphs have the phrases of one notice, the article is about that."""
    paragraphs = [f"Site {number} uses cookies to count readers, and {number} more do so." for number in range(9)]
    doc = parse("How sites count\n\n" + "\n\n".join(paragraphs))
    assert not doc.boilerplate


def test_what_an_article_says_in_its_middle_is_no_notice() -> None:
    """Notices stand at the top and the bottom of a page."""
    paragraph = "The harbour opens to the west, and the ebb draws the water out through a channel, twice a day."
    lines = [paragraph] * 60
    lines[30] = NOTICES[0][1]
    assert not parse("\n\n".join(lines)).boilerplate
    assert parse("\n\n".join([*lines, NOTICES[0][1]])).boilerplate


def test_the_article_is_none() -> None:
    """Paragraphs of the article are no boilerplate, and stay when that is left out."""
    doc = parse(ARTICLE)
    text = dumps(doc, "text", boilerplate=False)
    assert all(line in text for line in ARTICLE.split("\n") if len(line) > 90)
    assert "Advertisement" not in text


def test_items_are_marked() -> None:
    """An item that is boilerplate carries the mark; its list stays."""
    doc = parse("- Skip to main content\n- Sign in\n- Subscribe to our newsletter\n\n" + ARTICLE)
    assert {node.type for node in doc.boilerplate} >= {"list_item", "paragraph"}
    assert all(node.origin is not None and node.origin.rule == "boilerplate" for node in doc.boilerplate)


def test_boilerplate_is_no_heading() -> None:
    """No line is both."""
    for verdict in explain(ARTICLE):
        assert verdict.kind != "heading" or not verdict.reasons[0].startswith("boilerplate")


@given(LINES, st.data())
def test_rows_have_a_number_for_each_name(texts: list[str], data: st.DataObject) -> None:
    """The model reads what the names say, for any lines."""
    kinds = data.draw(st.text("plithqcr", min_size=len(texts), max_size=len(texts)))
    lines = groups(texts, kinds)
    page = measure(lines, score_candidates(lines, scoring.MODEL))
    for at in page.shorts:
        row = line_row(page, at)
        assert len(row) == len(LINE)
        assert all(isinstance(value, int) for value in row)
        assert kind_of(page, at)


@given(st.lists(st.text(st.characters(exclude_characters="\n")), min_size=1))
def test_digits_become_zeros(lines: list[str]) -> None:
    """All digits from 1 to 9 are read as 0, letters as small ones, line by line."""
    assert keys_of(lines) == ["".join("0" if char in "123456789" else char for char in line.lower()) for line in lines]


@given(st.text())
def test_spans_of_boilerplate_lie_in_the_text(text: str) -> None:
    """Whatever the text, boilerplate has a span and a confidence."""
    for node in parse(text).boilerplate:
        assert node.span is not None
        assert node.origin is not None
        assert 0.5 < node.origin.confidence <= 1


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Advertisement", "advertisement"),
        ("• Read more", "read more"),
        ("2 comments", "comments"),
        ("3 May 2024", "date"),
        ("Dienstag, 3. Mai 2024, 10.15 Uhr", "date"),
        ("mardi 3 mai 2024", "date"),
        ("May 3rd, 2024 | 10:15 am", "date"),
        ("2024年5月3日", "date"),
        ("2024년 5월 3일", "date"),
        ("пятница, 3 мая 2024 г.", "date"),
        ("3 maja 2024 roku", "date"),
        ("3. května 2024", "date"),
        ("3. toukokuuta 2024 klo 10.15", "date"),
        ("3 Mayıs 2024 Cuma", "date"),
        ("الجمعة، 3 مايو 2024", "date"),
        ("3 मई 2024", "date"),
        ("12.03.24", "date"),
        ("By Ada Lind", "author"),
        ("Von Ada Lind und Jan de Vries", "author"),
        ("BY A. LIND", "author"),
    ],
)
def test_some_lines_are_boilerplate_wherever_they_stand(line: str, kind: str) -> None:
    """Lines of the lexicons, dates and bylines are found by rules; a byline only above the first paragraph."""
    assert rule_kind(line, above_text=True) == kind
    assert rule_kind(line, above_text=False) == ("" if " L" in line.upper() and kind == "author" else kind)


@pytest.mark.parametrize(
    "line",
    [
        "May 2024", "3 May", "2024", "3.5 2.75", "On 3 May 2024 the ship left", "By train", "By and by", "Sold out",
        "Copyright",
    ],
)
def test_other_lines_need_more(line: str) -> None:
    """A month, a number, a sentence with a date and what articles say as well are left to the trees."""
    assert rule_kind(line, above_text=True) == ""


@given(st.sampled_from(["Advertisement", "Skip to main content", "Share this article"]), st.booleans())
def test_boilerplate_within_a_paragraph_is_a_paragraph_of_its_own(line: str, first: bool) -> None:
    """In text with blank lines between paragraphs, a line of boilerplate does not go on with the lines beside it."""
    long = "Twice a day the water leaves the harbour, and the boats lie on their sides in the mud until it comes back."
    lines = [line, long] if first else [long, line]
    doc = parse("\n\n".join([long, "\n".join(lines), long, long]))
    assert [node.text for node in doc.boilerplate] == [line]
