"""Headings: the shipped weights are what is evaluated, and the rules that come before the model."""

from __future__ import annotations

import inspect
import re
from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import blocks, explain, infer, parse
from articlekit.document.nodes import Heading
from articlekit.infer import characters
from articlekit.infer.headings import numbers, reasons, scoring, trees, weights
from articlekit.infer.headings.decide import decide_others, score_candidates
from articlekit.infer.headings.features import FIRST, Page, first_features, read_page
from articlekit.infer.headings.more_features import MORE, Look
from articlekit.infer.headings.series import settle
from articlekit.infer.headings.word_weights import WORDS
from articlekit.infer.headings.words import keys, split_words
from articlekit.infer.inference import Candidates
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


def candidates(text: str) -> Candidates:
    return score_candidates(infer.infer(blocks.read(text)).groups, scoring.MODEL)


def page(text: str) -> Page:
    return read_page(infer.infer(blocks.read(text)).groups, {})


def shown(text: str, nth: int = 0) -> dict[str, int]:
    """The features of a candidate by their names."""
    read = page(text)
    row = [*[column[nth] for column in first_features(read)], *Look(read).features(nth)]
    return dict(zip(FIRST + MORE, row, strict=True))


def titles(text: str, **options: float) -> list[str]:
    return [heading.text for heading in parse(text, **options).headings]  # type: ignore[arg-type]


def test_weights_fit_the_features() -> None:
    """Each feature of the first score has a function of steps: edges in order, and one value more than edges."""
    assert len(weights.STEPS) == len(weights.MEANS) == len(FIRST)
    for edges, values in weights.STEPS:
        assert list(edges) == sorted(set(edges))
        assert len(values) == len(edges) + 1


def test_trees_know_no_other_feature() -> None:
    """The trees ask for features that a row has, and for the last one too."""
    source = inspect.getsource(trees)
    asked = {int(number) for number in re.findall(r"\bf(\d+)\s+<=", source)}
    assert max(asked) < len(FIRST + MORE)
    assert len(asked) > len(MORE)


def test_shipped_file_is_what_is_evaluated() -> None:
    """The score of a line is the sum of its steps, and of the trees where those leave a doubt."""
    text, _ = marked(HARBOUR)
    found = candidates(text)
    assert found.scores
    look = Look(read_page(infer.infer(blocks.read(text)).groups, WORDS))
    for nth, (score, row) in enumerate(zip(found.scores, found.rows(), strict=True)):
        steps = zip(row, weights.STEPS, strict=True)
        first = sum(values[bisect_left(edges, value)] for value, (edges, values) in steps)
        doubtful = abs(first) < scoring.DOUBT
        assert score == (trees.score((*row, *look.features(nth)), first) if doubtful else first)


def test_verdicts_on_our_own_lines() -> None:
    """On a page of our own the shipped numbers find what a reader would, but for at most one line."""
    text, gold = marked(HARBOUR)
    found = [verdict.kind == "heading" for verdict in explain(text)]
    assert sum(one != other for one, other in zip(found, gold, strict=True)) <= 1


@pytest.mark.parametrize("score", [-6000, -41, 0, 35, 4000])
def test_confidence_and_score_undo_each_other(score: int) -> None:
    """`min_score` undoes `confidence`: no lower score has the same."""
    least = scoring.min_score(scoring.confidence(score))
    assert scoring.confidence(least - 1) < scoring.confidence(least) == scoring.confidence(score)


@pytest.mark.parametrize("threshold", [0.01, 0.25, 0.4, 0.5, 0.83, 0.999])
def test_no_heading_is_less_sure_than_the_threshold(threshold: float) -> None:
    """A score that reaches the threshold is as sure as that; one less is not."""
    floor = scoring.min_score(threshold)
    assert scoring.confidence(floor - 1) < threshold <= scoring.confidence(floor)


def test_confidence_is_a_probability_at_any_score() -> None:
    """No score is too large for `exp`, and none is as sure as what is written."""
    assert 0 < scoring.confidence(-(10**9)) < scoring.confidence(10**9) < 1
    assert scoring.min_score(0.0) == -scoring.MAX_SCORE
    assert scoring.min_score(1.0) > scoring.MAX_SCORE


@given(st.text(alphabet="Aa1 .?\n-|#>\u4e2d\u0645\u1fbc\u00df:\t", max_size=300))
def test_every_text_is_scored(text: str) -> None:
    """Any text has decisions with a confidence between 0 and 1 and reasons of one line."""
    inference = infer.infer(blocks.read(text))
    for decision in (*inference.headings.values(), *decide_others(inference, DEFAULT).values()):
        assert 0 <= decision.confidence <= 1
        assert all(reason and "\n" not in reason for reason in decision.reasons)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("You will need:", "leads in what follows"),
        ("A: Only on Sundays", "the label of a question or an answer"),
        ("# note", "a comment of a program"),
        ("Photo: the quay", "a label of boilerplate"),
        ("Figure 2. The quay", "a caption"),
    ],
)
def test_a_rule_that_decided_is_the_first_reason(line: str, reason: str) -> None:
    """A line that scores as a heading and is none says by what rule; the threshold does not change it."""
    for threshold in (0.0, 0.4):
        found = explain(f"Notes\n{LONG}\nWhy it rattles\n{LONG}\n{line}\n{LONG}\nCosts\n{LONG}", threshold=threshold)[4]
        assert (found.kind, found.reasons[0]) == ("paragraph", reason)


@given(st.text(alphabet="Ab 1.?\n", max_size=200), st.floats(0, 1), st.floats(0, 1))
def test_a_higher_threshold_keeps_a_part(text: str, one: float, other: float) -> None:
    """What is a heading at a threshold is one at every lower threshold."""
    low, high = sorted((one, other))
    few, many = (
        {node.span for node in infer.build(infer.infer(blocks.read(text), Tuning(threshold=at)))
         if isinstance(node, Heading)}
        for at in (high, low)
    )  # fmt: skip
    assert few <= many


def test_long_lines_are_no_candidates() -> None:
    """A line longer than 160 characters, or a sentence longer than 60 without a number, is not scored."""
    lines = ("A" * 160, "A" * 161, "A" * 60 + ".", "A" * 59 + ".")
    assert candidates("\n".join(lines)).groups == [0, 3]


def test_new_characters_do_not_grow_the_tables() -> None:
    """A text cannot fill memory through the tables of characters."""
    before = len(characters.ENDS), len(characters.BEGINS)
    parse("\n".join(f"{chr(at)} tea {chr(at)}" for at in range(0x400, 0x600)))
    assert (len(characters.ENDS), len(characters.BEGINS)) == before


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


def test_a_list_that_names_little_names_no_headings() -> None:
    """A list most of whose entries stand nowhere else says nothing about headings."""
    list_of_five = f"{LONG}\n- tar\n- rope\n- pitch\n- oakum\n- hemp\n{LONG}"
    two, three = f"tar\n{LONG}\nrope\n{LONG}", f"tar\n{LONG}\nrope\n{LONG}\npitch\n{LONG}"
    for text, named in ((f"x tar,\n{LONG}", []), (two, []), (three, ["tar", "rope", "pitch"])):
        found = parse(f"{list_of_five}\n{text}").headings
        assert [h.text for h in found if h.origin and h.origin.rule == "contents list"] == named


def test_a_name_that_stands_twice_names_no_heading() -> None:
    """What a list names is the title of one section; a line that stands again and again is none."""
    again = "\n".join(f"tar and hemp\n{LONG}\n{LONG}" for _ in range(3))
    found = parse(f"{LONG}\n- tar and hemp\n- oakum\n{LONG}\n{again}\noakum\n{LONG}").headings
    assert [h.text for h in found if h.origin and h.origin.rule == "contents list"] == ["oakum"]


def test_steps_that_stand_twice_are_no_headings() -> None:
    """Instructions written as lines and again as a list: a line that ends as a sentence does is no title."""
    steps = ["Melt the tar;", "Add the oakum,", "Press it into the seam."]
    text = "\n".join([LONG, *steps, LONG, *(f"- {step}" for step in steps), LONG])
    assert titles(text) == []


def test_labels_need_more() -> None:
    """A line with the label of a question or answer is left to those who read questions."""
    text = f"{LONG}\nQ: Who mends the nets?\nA: The fishermen do.\n{LONG}"
    assert not any(line.startswith(("Q:", "A:")) for line in titles(text))


def test_reasons_speak_for_the_verdict() -> None:
    """A heading's reasons are what spoke for it, strongest first, and at most four."""
    text, _ = marked(HARBOUR)
    for heading in parse(text).headings:
        assert heading.origin is not None
        assert 1 <= len(heading.origin.reasons) <= reasons.MAX_REASONS


def test_reasons_are_worth_something() -> None:
    """There are no more reasons than parts of the score that lie so far above their average."""
    text, _ = marked(HARBOUR)
    found = candidates(text)
    for row in found.rows():
        parts = [
            values[bisect_left(edges, value)] - mean
            for value, (edges, values), mean in zip(row, weights.STEPS, weights.MEANS, strict=False)
        ]
        assert 1 <= len(reasons.of_row(row)) <= max(1, sum(part >= reasons.MIN_PART for part in parts))
        assert len(reasons.of_row(row, False)) <= sum(-part >= reasons.MIN_PART for part in parts)


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


# --- Features -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Hull", (numbers.CLOSED, ".", 1)),
        ("12 Masts", (numbers.BARE, "", 12)),
        ("2.1 Planks", (numbers.DOTTED, "2", 1)),
        ("IV. Sails", (numbers.ROMAN, "", 4)),
        ("b) Ropes", (numbers.LETTER, "", 2 + 32)),
        ("Step 3: Tar it", (numbers.LABEL, "step", 3)),
        ("#17: Splice", (numbers.HASH, "", 17)),
        ("(4) Caulk", (numbers.BRACKET, "", 4)),
        ("1999 in boats", numbers.NO_NUMBER),
        ("Ropes", numbers.NO_NUMBER),
    ],
)
def test_numbers_in_front(text: str, expected: numbers.Number) -> None:
    """The number of a line is read in each form that headings have."""
    assert numbers.read(text, characters.BEGINS[text[0]]) == expected


def test_series() -> None:
    """A number knows whether the one before and the one after it are on the page."""
    text = f"1. Tar\n{LONG}\n2. Hemp\n{LONG}\n3. Oakum\n{LONG}\n7. Pitch\n{LONG}"
    assert [shown(text, nth)["series"] - 1 for nth in range(4)] == [2, 3, 1, 0]


def test_words_are_weighed() -> None:
    """What the words of a line are worth is the sum of their weights."""
    text = f"Frequently asked questions\n{LONG}"
    groups = infer.infer(blocks.read(text)).groups
    words = "frequently asked questions"
    found = read_page(groups, WORDS)
    assert found.small[0] == words
    assert found.scores[0] == sum(WORDS.get(key, 0) for key in keys("Frequently asked questions", words)) > 0


def test_scripts_without_spaces_have_pairs_of_characters() -> None:
    """In a script without spaces two characters stand for a word."""
    assert keys("\u6f6e\u6c50\u8868", "\u6f6e\u6c50\u8868") == [
        "\u6f6e\u6c50", "\u6c50\u8868", "^\u6f6e\u6c50", "\u6c50\u8868$",
    ]  # fmt: skip


def test_vowel_signs_are_parts_of_words() -> None:
    """A word of Hindi is one word, an apostrophe joins two parts, a quotation mark does not."""
    words = "\u091c\u094d\u0935\u093e\u0930 \u092d\u093e\u091f\u093e"
    assert split_words(words) == words.split()
    assert split_words("It's 'tar'") == ["It's", "tar"]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (f"Tar\n{LONG}", "isolated", 1),
        ("Tar\nHemp\nOakum", "isolated", 0),
        (f"Tar\nHemp\nOakum\n{LONG}", "shorts_below", 2),
        (f"Tar\n{LONG}\nHemp\n{LONG}", "form_isolated", 100),
        (f"Nothing: this, and that\n{LONG}", "commas", 1),
        ("TAR", "more_capitals", -100),
        (f"The sentence\n{LONG}", "repeated_below", 100),
        (f"Lobster\n{LONG}", "repeated_below", 0),
        ("Ada Lind, 3 May 2019", "dated", 1),
        (f"What is tar?\n{LONG}", "question_word", 1),
        (f"Tar\n{LONG}\n{LONG}", "longs_below", 2),
        ("Tar\n- black\n- brown", "items_below", 2),
        (f"Tar\n{LONG}\nTar\n{LONG}", "copies", 2),
    ],
)
def test_features(text: str, name: str, expected: int) -> None:
    """On a text of its own, each feature has the value that its name says."""
    assert shown(text)[name] == expected


def test_numbered_lines_of_a_series_are_scored_alike() -> None:
    """All of a run of numbers get the mean of their scores; other lines keep their own, and so do numbers apart."""
    found = [numbers.NO_NUMBER, *[(numbers.CLOSED, ".", value) for value in (1, 2, 3, 7)]]
    assert settle([50, 1200, -900, 801, -10], found) == [50, 367, 367, 367, -10]


@pytest.mark.parametrize("captions", [("Figure 1. The pier", "Figure 2. The mole"), ("Abb. 1: Pier", "Abb. 2: Mole")])
def test_captions_are_no_headings(captions: tuple[str, str]) -> None:
    """They are short and numbered, and stand apart as headings do."""
    text = f"The harbour\n\n{LONG}\n\n{captions[0]}\n\n{LONG}\n\n{captions[1]}\n\n{LONG}\n\nTides\n\n{LONG}"
    assert titles(text) == ["The harbour", "Tides"]


@pytest.mark.parametrize("line", ["Bring with you:", "The recipe is made with:", "Sie brauchen dafür einen Topf und:"])
def test_a_line_that_leads_in_is_no_heading(line: str) -> None:
    """A colon behind a word that a sentence goes on from: the list below belongs to it."""
    text = f"Packing\n{LONG}\n{line}\n- a warm coat\n- a thermos\n- a book\n{LONG}"
    assert line not in titles(text)
