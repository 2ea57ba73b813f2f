"""The judge of headings: what it has learnt is what it evaluates, and who speaks before the model."""

from __future__ import annotations

import math
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import blocks, explain, infer, parse
from articlekit.document.nodes import Heading, Paragraph
from articlekit.infer import clues, features, headings, level_weights, weights
from articlekit.infer.layout import units
from articlekit.infer.levels import AXES, compared, levels, look
from articlekit.infer.tuning import DEFAULT, Tuning

# Our own page: a mark before each line that is a heading.
HARBOUR = """\
# The harbour at low tide
Twice a day the sea leaves the old harbour, and for three hours the boats lie on the mud as if somebody had put them \
there to dry. Visitors take photographs; the fishermen mend their nets.
# Why the water goes
The moon pulls at the water, the earth turns below it, and so each place on the coast meets a hill of water twice \
a day. In a narrow bay the hill is high, and in a wide one it is hardly seen.
# What lives in the mud
Lugworms, cockles and small crabs wait below the surface until the water returns. A square metre of mud feeds more \
birds than a square metre of meadow.
Where to watch them?
The eastern pier is open all year, and a path of planks leads from there to the first of the three hides.
# When to come
Spring tides follow the full moon by a day or two. Then the water goes out furthest, and the planks are dry for longest.
By the harbour office, 3 May
"""


def marked(text: str) -> tuple[str, list[bool]]:
    lines = text.rstrip("\n").split("\n")
    return "\n".join(line.removeprefix("# ") for line in lines), [line.startswith("# ") for line in lines]


def seen(text: str) -> list[headings.Found]:
    flat = infer.regroup(blocks.read(text))
    lines = units(flat.lines, flat.kinds, DEFAULT)
    return headings.judge(lines, features.candidates(lines), -headings.LIMIT)


def titles(text: str, **options: float) -> list[str]:
    return [heading.text for heading in parse(text, **options).headings]  # type: ignore[arg-type]


def test_weights_fit_the_tables() -> None:
    """Each table of weights has a number for every cell that its features can make, and no more."""
    sizes = [math.prod(size for _, size in table.axes) for table in features.TABLES]
    assert [len(table) for table in weights.TABLES] == sizes
    assert len(weights.MEANS) == len(sizes)


def test_shipped_file_is_what_is_evaluated() -> None:
    """The score of a line is the sum of the shipped weights of its cells."""
    text, _ = marked(HARBOUR)
    found = seen(text)
    assert found
    for _, score, cells in found:
        assert score == sum(table[cell] for table, cell in zip(weights.TABLES, cells, strict=True))


def test_verdicts_on_our_own_lines() -> None:
    """On a page of our own the shipped numbers find what a reader would, but for at most one line."""
    text, gold = marked(HARBOUR)
    said = [verdict.kind == "heading" for verdict in explain(text)]
    assert sum(one != other for one, other in zip(said, gold, strict=True)) <= 1


@pytest.mark.parametrize("score", [-900, -41, 0, 35, 400])
def test_confidence_and_score_undo_each_other(score: int) -> None:
    """`score` undoes `confidence`."""
    assert headings.score(headings.confidence(score)) == score


@pytest.mark.parametrize("threshold", [0.01, 0.25, 0.4, 0.5, 0.83, 0.999])
def test_no_heading_is_less_sure_than_the_threshold(threshold: float) -> None:
    """A score that reaches the threshold is as sure as that; one less is not."""
    floor = headings.score(threshold)
    assert headings.confidence(floor - 1) < threshold <= headings.confidence(floor)


def test_confidence_is_a_probability_at_any_score() -> None:
    """No score is too large for `exp`."""
    assert 0 < headings.confidence(-(10**9)) < headings.confidence(10**9) <= 1
    assert headings.score(0.0) == -headings.LIMIT
    assert headings.score(1.0) == headings.LIMIT


@given(st.text(alphabet="Aa1 .?\n-|#>\u4e2d\u0645\u1fbc\u00df:\t", max_size=300))
def test_every_text_is_judged(text: str) -> None:
    """Any text has verdicts, a confidence between 0 and 1, and clues that are lines of words."""
    looked = infer.look(infer.regroup(blocks.read(text)), every=True)
    for verdict in (*looked.chosen.values(), *looked.others.values()):
        assert 0 <= verdict.confidence <= 1
        assert all(clue and "\n" not in clue for clue in verdict.reasons())


@given(st.text(alphabet="Ab 1.?\n", max_size=200), st.floats(0, 1), st.floats(0, 1))
def test_a_higher_threshold_keeps_a_part(text: str, one: float, other: float) -> None:
    """What is a heading at a threshold is one at every lower threshold."""
    low, high = sorted((one, other))
    flat = infer.regroup(blocks.read(text))
    few, many = (
        {node.span for node in infer.promote(flat, infer.look(flat, Tuning(threshold=at))) if isinstance(node, Heading)}
        for at in (high, low)
    )
    assert few <= many


def test_long_lines_are_no_candidates() -> None:
    """A line longer than 160 characters, or a sentence longer than 60, is not looked at."""
    assert [at for at, _, _ in seen("A" * 160 + "\n" + "A" * 161 + "\n" + "A" * 60 + ".\n" + "A" * 59 + ".")] == [0, 3]


def test_unseen_characters_do_not_grow_the_tables() -> None:
    """A text cannot fill memory through the tables of characters."""
    before = len(features.ENDS), len(features.BEGINS)
    parse("\n".join(f"{chr(at)} tea {chr(at)}" for at in range(0x400, 0x600)))
    assert (len(features.ENDS), len(features.BEGINS)) == before


LONG = "This line is long enough to be nothing but a sentence, and it goes on for a while, until it stops here."


def test_contents_list_names_headings() -> None:
    """A line that a contents list names is a heading, numbered or not, whatever the model says."""
    text = (
        f"{LONG}\n- 1. tar and hemp\n- 2. oakum in the seams\n{LONG}\ntar and hemp\n{LONG}\noakum in the seams\n{LONG}"
    )
    rules = [heading.origin.rule for heading in parse(text).headings if heading.origin]
    assert titles(text) == ["tar and hemp", "oakum in the seams"]
    assert rules == ["contents list"] * 2
    assert all(
        verdict.reasons[0] == "named in the contents list" for verdict in explain(text) if verdict.kind == "heading"
    )


def test_a_list_that_names_little_is_no_witness() -> None:
    """A list most of whose entries stand nowhere else says nothing about headings."""
    list_of_five = f"{LONG}\n- tar\n- rope\n- pitch\n- oakum\n- hemp\n{LONG}"
    two, three = f"tar\n{LONG}\nrope\n{LONG}", f"tar\n{LONG}\nrope\n{LONG}\npitch\n{LONG}"
    for text, named in ((f"x tar,\n{LONG}", []), (two, []), (three, ["tar", "rope", "pitch"])):
        found = parse(f"{list_of_five}\n{text}").headings
        assert [h.text for h in found if h.origin and h.origin.rule == "contents list"] == named


def test_labels_need_more() -> None:
    """A line with the label of a question or answer is left to those who read questions."""
    text = f"{LONG}\nQ: Who mends the nets?\nA: The fishermen do.\n{LONG}"
    assert not any(line.startswith(("Q:", "A:")) for line in titles(text))


def test_clues_speak_for_the_verdict() -> None:
    """A heading's clues are those that spoke for it, strongest first, and at most four."""
    text, _ = marked(HARBOUR)
    for heading in parse(text).headings:
        assert heading.origin is not None
        assert 1 <= len(heading.origin.reasons) <= clues.MOST


def test_clues_are_sorted_by_their_weight() -> None:
    """The first clue is the one whose weight lies furthest above the average of its table."""
    text, _ = marked(HARBOUR)
    for _, _, cells in seen(text):
        worth = [table[cell] - mean for table, cell, mean in zip(weights.TABLES, cells, weights.MEANS, strict=True)]
        said = clues.reasons(cells)
        assert len(said) <= sum(value >= clues.WORTH for value in worth)
        if said and max(worth) >= clues.WORTH:
            assert said == clues.reasons(cells, True)


def numbered(*texts: str, places: list[int] | None = None) -> list[int]:
    places = places or [3 * at + 1 for at in range(len(texts))]
    size = places[-1] + 3
    return levels([look(text) for text in texts], places, "p" * size, [60 * at for at in range(size + 1)])


def test_level_weights_fit_their_axes() -> None:
    """Both sides have a number for every cell that two headings can make together, and no more."""
    sizes = [math.prod(size for _, size in axes) for axes in AXES]
    assert [len(table) for table in level_weights.DEEPER] == sizes
    assert [len(table) for table in level_weights.HIGHER] == sizes


@given(st.lists(st.text("Aa1.2? ", min_size=1, max_size=12).map(str.strip), min_size=2, max_size=30), st.data())
def test_two_headings_make_a_cell_of_each_table(texts: list[str], data: st.DataObject) -> None:
    """Whatever stands around headings, what is seen of two of them is a cell that the weights have."""
    gaps = data.draw(st.lists(st.integers(1, 40), min_size=len(texts), max_size=len(texts)))
    places = [sum(gaps[:at]) for at in range(len(texts))]
    size = places[-1] + 1
    kinds = data.draw(st.text(alphabet="plithqcr", min_size=size, max_size=size))
    rows = compared([look(text) for text in texts], places, kinds, [9 * at for at in range(len(kinds) + 1)])
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
    told = zip(text.split("\n"), explain(text), strict=True)
    assert [line for line, verdict in told if verdict.kind == "heading"] == [
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
    blocks = [f"Boat {at}\n{LONG}" for at in range(titled)] + [LONG] * (12 - titled)
    lines = "\n\n".join(blocks).split("\n")
    gaps = units(lines, "".join("p" if line else "b" for line in lines), DEFAULT).gaps
    assert gaps is not None
    assert {gap - more for gap in gaps} == ({2, 3, 4} if titled else {4})


def test_lines_of_stray_white_space_separate_nothing() -> None:
    """Extractors leave such lines within blocks, so that the lines below each other elsewhere stay what they are."""
    lines = [LONG, " ", "  ", " ", "12 Quay Street", "open from nine.", " ", LONG, LONG]
    told = [node.text for node in parse("\n".join(lines), threshold=1.0).walk() if isinstance(node, Paragraph)]
    assert told == [line for line in lines if line.strip()]


def test_lines_of_white_space_everywhere_are_meant() -> None:
    """Where one parts almost all lines, a text is separated as by empty ones."""
    text = f"{LONG}\n\n12 Quay Street\nopen from nine.\n\n{LONG}\n\n{LONG}\n\nPitch and oakum\n\n{LONG}\n\n{LONG}"
    said = [node.text for node in parse(text).walk() if isinstance(node, Paragraph)]
    assert [node.text for node in parse(text.replace("\n\n", "\n \t\n")).walk() if isinstance(node, Paragraph)] == said


def test_many_empty_lines_separate_as_much_as_one() -> None:
    """What counts is how many times they stand between others: one gap makes no separated text, however wide it is."""
    lines = [LONG, "", "", "", "", "", "", "12 Quay Street", "open from nine.", LONG, LONG, LONG, LONG]
    told = [node.text for node in parse("\n".join(lines), threshold=1.0).walk() if isinstance(node, Paragraph)]
    assert told == [line for line in lines if line]


def test_glued_lines_are_paragraphs_each() -> None:
    """In glued text each line is a block."""
    flat = blocks.read(f"{LONG}\n{LONG}\n{LONG}")
    assert len(infer.promote(flat, infer.look(flat))) == 3


CHINESE = ("\u6f6e\u6c50", "\u6f6e\u6c50\u6bcf\u5929\u4e24\u6b21\u3002")
ARABIC = (
    "\u0627\u0644\u0645\u062f",
    "\u064a\u0631\u062a\u0641\u0639 \u0627\u0644\u0645\u0627\u0621 \u0645\u0631\u062a\u064a\u0646. ",
)
HINDI = (
    "\u091c\u094d\u0935\u093e\u0930",
    "\u092a\u093e\u0928\u0940 \u0926\u094b \u092c\u093e\u0930 \u0939\u0948\u0964 ",
)


@pytest.mark.parametrize(("title", "sentence"), [CHINESE, ARABIC, HINDI], ids=["Chinese", "Arabic", "Hindi"])
def test_scripts_without_capitals(title: str, sentence: str) -> None:
    """A short line between long ones is found in scripts that have no capitals."""
    body = (sentence * 12).rstrip()
    assert titles("\n".join([body, title, body, title + title, body])) == [title, title + title]


def test_lines_of_a_length_that_end_sentences_were_not_filled() -> None:
    """A short glued article whose paragraphs happen to be about as long as each other stays an article."""
    text = (
        "The quay is built of granite, and it is forty metres longer than the old one.\nFerry\n"
        "The ferry leaves at eight in the morning and comes back early in the evening.\nCrane\n"
        "The crane was made in the town, and nobody has repaired it since the winter.\nThe end of the quay"
    )
    assert len(units(text.split("\n"), "p" * 6, DEFAULT).firsts) == 6


BOOK = f"""The Stolen Kettle

PART I.

CHAPTER I.

The Kettle

{LONG}

CHAPTER II.

The Cat

{LONG}

PART II.

CHAPTER I.

{LONG}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BOOK, [1, 2, 3, 4, 3, 4, 2, 3]),
        (f"1. Kapitel\n{LONG}\n2. Kapitel\n{LONG}", [2, 2]),
        (f"第一章\n{LONG}\n第二章\n{LONG}", [2, 2]),
        (f"ACT I\n\nSCENE 1\n\n{LONG}\n\nSCENE 2\n\n{LONG}\n\nACT II\n\n{LONG}", [2, 3, 3, 2]),
    ],
    ids=["parts and chapters", "number first", "no spaces", "acts and scenes"],
)
def test_numbers_of_chapters_are_headings(text: str, expected: list[int]) -> None:
    """A line with nothing but the number of a part of a book is a heading; each stands where the last of its name
    stood, and a title right below a number belongs to it."""
    assert [heading.level for heading in parse(text).headings] == expected


def test_numbers_of_chapters_below_each_other_are_a_list() -> None:
    """Where they stand below each other nothing begins."""
    text = f"{LONG}\nChapter 1\nChapter 2\nChapter 3\nChapter 4\n{LONG}\nChapter 1\n{LONG}\nChapter 2\n{LONG}"
    assert titles(text) == ["Chapter 1", "Chapter 2"]


def test_a_title_in_capitals_may_have_several_lines() -> None:
    """In text with blank lines, lines in capitals below each other are one title."""
    text = f"{LONG}\n\n      HOW THE TAR CAME TO THE\n        NORTHERN SHORE\n\n{LONG}\n\n{LONG}"
    assert titles(text) == ["HOW THE TAR CAME TO THE NORTHERN SHORE"]


@pytest.mark.parametrize("label", ["Photo: Ada Lind", "Read more: Pitch and Oakum", "Quelle: Hafenamt"])
def test_a_label_of_the_page_is_no_heading(label: str) -> None:
    """However much such a line looks like one; its label alone, or with nothing behind it, may be a title."""
    assert titles(f"{LONG}\n{label}\n{LONG}\nPitch and oakum\n{LONG}") == ["Pitch and oakum"]
