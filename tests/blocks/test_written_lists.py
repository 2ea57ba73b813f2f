"""Lists: counts, bullets between them, blank lines, and numbered prose that is none."""

from __future__ import annotations

import pytest

from articlekit import blocks
from articlekit.blocks.markers import BULLETS, SPACED, SPACELESS
from articlekit.document.nodes import List, ListItem, Paragraph


def shape(node: object) -> object:
    """A list as nested Python lists of the texts of its items."""
    if isinstance(node, List):
        return [node.start if node.ordered else "-", *(shape(item) for item in node.items)]
    if isinstance(node, ListItem):
        inner = [shape(child) for child in node.children]
        return inner[0] if len(inner) == 1 else inner
    return node.text if isinstance(node, Paragraph) else node


def lists(text: str) -> list[object]:
    return [shape(node) for node in blocks.read(text).blocks if isinstance(node, List)]


def test_a_count_is_a_list() -> None:
    """Numbers that count from 1 make an ordered list."""
    assert lists("1. warm\n2. steep\n3. pour") == [[1, "warm", "steep", "pour"]]


def test_a_lone_number_is_prose() -> None:
    """A number without its neighbour is part of a sentence."""
    assert blocks.read("1. warm the pot\nand then wait").kinds == "pp"
    assert blocks.read("1945. That was the year.\n3. It went on.").kinds == "pp"


def test_numbered_paragraphs_are_no_items() -> None:
    """Paragraphs with numbers in front are paragraphs."""
    long = "tea and more tea " * 20
    assert blocks.read(f"1. {long}\n2. {long}\n3. {long}").kinds == "ppp"


def test_a_count_from_elsewhere_needs_more() -> None:
    """Two lines that go on with a count are too little; three short ones are a list that starts there."""
    assert blocks.read("7. warm\n8. steep").kinds == "pp"
    assert lists("7. warm\n8. steep\n9. pour") == [[7, "warm", "steep", "pour"]]


def test_bullets_between_numbers_belong_to_the_number_above() -> None:
    """Nesting that lost its indentation comes back where the count goes on behind the bullets."""
    assert lists("1. warm\n2. steep\n- green\n- black\n3. pour\n- old") == [
        [1, "warm", ["steep", ["-", "green", "black"]], "pour"],
        ["-", "old"],
    ]


def test_numbers_above_lists_are_their_titles() -> None:
    """Where bullets stand below each number, no deeper, the numbers are bare lines, and the judge may see titles."""
    titled = blocks.read("1. Pots\n- small\n- large\n2. Cups\n- old\n3. Spoons")
    assert titled.kinds == "pllplp"
    assert [shape(block) for block in titled.blocks] == [0, ["-", "small", "large"], 3, ["-", "old"], 5]
    assert lists("1. Pots\n   - small\n   - large\n2. Cups\n   - old") == [
        [1, ["Pots", ["-", "small", "large"]], ["Cups", ["-", "old"]]]
    ]


def test_a_number_alone_above_a_list_is_its_title_where_the_count_goes_on() -> None:
    """Each with a list of its own below: the first number is no item when the others are none."""
    text = "1. Pots\n\n  • small and round\n\n2. Cups\n\n  • white, without a handle\n\n3. Tins\n\n  • dark"
    assert blocks.read(text).kinds == "p\0l\0p\0l\0p\0l".replace("\0", blocks.read("a\n\nb").kinds[1])


def test_a_count_at_the_margin_does_not_go_on_with_an_indented_one() -> None:
    """The third title stands below two steps, which are indented; it is no fourth step."""
    steps = "  1. fill the pot\n\n  2. warm it\n\n  3. pour it out"
    text = f"2. Warming\n\nWarm the pot so:\n\n{steps}\n\nThen it is warm.\n\n4. Pouring\n\nThat is all."
    assert lists(text.replace("2. W", "3. W")) == [[1, "fill the pot", "warm it", "pour it out"]]
    assert lists(f"{steps}\n\nThen it is warm.\n\n4. wait\n\n5. pour")[-1] == [4, "wait", "pour"]


def test_numbers_with_a_text_below_each_are_titles() -> None:
    """Short lines with numbers are titles above longer texts, and items above short ones."""
    below = "The leaves are dried in the wind and in the shade, which takes a day and a half in summer, and longer "
    below += "where it rains for weeks."
    text = "\n".join(f"  {at}. {what}\n    {below}" for at, what in enumerate(("Picking", "Drying", "Rolling"), 1))
    for written in (text, text.replace("\n    ", "\n\n    "), text.replace("  ", "").replace("\n", "\n\n")):
        assert set(blocks.read(written).kinds) <= {"p", blocks.read("a\n\nb").kinds[1]}
    assert lists(text.replace(below, "Two leaves and a bud."))[0][0] == 1
    assert lists(text.replace("Drying", "The wind does most of it."))[0][0] == 1


def test_a_number_keeps_the_text_below_it() -> None:
    """A number whose text stands on the next line is no title: the two stay together, as an item."""
    assert lists("1) Pots\n- small\n2)\nCups are many.") == [[1, ["Pots", ["-", "small"]], "Cups are many."]]
    assert lists("3. Pots\n- small\n\n4.\nCups") == [[3, ["Pots", ["-", "small"]], "Cups"]]


def test_hanging_lines_belong_to_their_item() -> None:
    """A line as deep as the text of an item goes on with it; so an item may be long."""
    assert lists("- green, which\n  you pick young\n- black") == [["-", "green, which\nyou pick young", "black"]]
    assert lists("1. " + "tea " * 80 + "\n   and more\n2. cup")[0][0] == 1  # type: ignore[index]


def test_blank_lines_between_items_make_a_loose_list() -> None:
    """The list goes on behind blank lines, and remembers that they were there."""
    (node,) = blocks.read("- green\n\n- black").blocks
    assert isinstance(node, List)
    assert len(node.items) == 2
    assert not node.tight


def test_lines_above_a_lone_dash_are_its_item_where_many_are() -> None:
    """One extractor wrote the mark after the item; what stands between two marks may be several lines of one item."""
    two = "Teas\ngreen\n-\nblack, which\nis withered\n-\nwhite, which\nis not\n-\noolong\n-\nThe end."
    assert lists(two) == [["-", "green", "black, which\nis withered", "white, which\nis not", "oolong"]]
    assert blocks.read(two).kinds == "piliiliililp"
    one = "green\n-\nblack\n-\nwhite\n-\nThe pots\nblue\n-\nred\n-"
    assert lists(one) == [["-", "green", "black", "white"], ["-", "blue", "red"]]


def test_an_item_may_have_paragraphs_below_blank_lines() -> None:
    """A line below blank lines that is as deep as the item's text is another paragraph of it; a deeper one is not."""
    assert lists("- green\n\n  It is picked\n  young.\n\n  And dried.\n- black") == [
        ["-", ["green", "It is picked\nyoung.", "And dried."], "black"]
    ]
    assert lists("  * green\n\n    It is picked young.\n\n  * black\n  * old") == [
        ["-", ["green", "It is picked young."], "black", "old"]
    ]
    for below in ("It is dried.", "      green()", "  > It is dried.", "  | a | b |"):
        assert lists(f"- green\n- black\n\n{below}")[0] == ["-", "green", "black"]


def test_lists_nest_as_deep_as_they_are_written() -> None:
    """Each deeper indentation is another list in the item above it."""
    assert lists("- tea\n  - green\n    - steamed\n      - in a pan\n  - black\n- coffee") == [
        ["-", ["tea", ["-", ["green", ["-", ["steamed", ["-", "in a pan"]]]], "black"]], "coffee"]
    ]


def test_a_list_goes_on_behind_three_blank_lines() -> None:
    """Four of them end it."""
    assert lists("- green\n\n\n\n- black\n\n\n\n\n- old") == [["-", "green", "black"], ["-", "old"]]


def test_long_lines_with_a_count_from_elsewhere_are_paragraphs() -> None:
    """What would be a list if it began at 1."""
    teas = ["tea and more tea " * 9] * 3
    assert blocks.read("\n".join(f"{at}. {tea}" for at, tea in enumerate(teas, 1))).kinds == "lll"
    assert blocks.read("\n".join(f"{at}. {tea}" for at, tea in enumerate(teas, 7))).kinds == "ppp"


def test_a_space_that_does_not_break_stands_behind_a_bullet() -> None:
    """Many pages have one there."""
    assert lists("-\xa0warm\n-\xa0steep") == [["-", "warm", "steep"]]
    assert lists("*\xa0warm\n*\xa0steep") == [["-", "warm", "steep"]]


# --- Other markers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", [*BULLETS, *SPACELESS, *SPACED])
@pytest.mark.parametrize("space", [" ", "\xa0", "\u2009", "\u3000", "  "])
def test_a_sign_before_two_lines_is_a_bullet(sign: str, space: str) -> None:
    """Whatever white space stands behind it, glued to prose or not."""
    items = f"{sign}{space}warm the pot\n{sign}{space}fill it"
    for text in (items, f"Tea is easy to make:\n{items}\nNobody knows more than that.", items.replace("\n", "\n\n")):
        assert lists(text) == [["-", "warm the pot", "fill it"]]


@pytest.mark.parametrize("sign", [*SPACELESS, "*", "+", "–", "—", "»"])
def test_a_sign_before_one_line_is_none(sign: str) -> None:
    """Only the bullets that are nothing else need no neighbour."""
    assert not lists(f"It was late.\n{sign} warm the pot\nThen it was early.")


def test_bullets_of_several_kinds_are_one_list() -> None:
    """Where they stand as deep as each other."""
    assert lists("• green\n- black\n▪ white\n◦ old") == [["-", "green", "black", "white", "old"]]


NUMBERS = (
    "(1) (2) (3)", "（1） （2） （3）", "1- 2- 3-", "1: 2: 3:", "1、 2、 3、", "1．2．3．", "1.) 2.) 3.)", "a) b) c)",
    "(a) (b) (c)", "a. b. c.", "A. B. C.", "A) B) C)", "i. ii. iii.", "(i) (ii) (iii)", "i) ii) iii)", "I. II. III.",
    "① ② ③", "⑴ ⑵ ⑶", "❶ ❷ ❸", "ⓐ ⓑ ⓒ", "1️⃣ 2️⃣ 3️⃣", "１） ２） ３）", "١. ٢. ٣.",
)  # fmt: skip


@pytest.mark.parametrize("numbers", NUMBERS)
@pytest.mark.parametrize("indent", ["", "  ", "\xa0"])
def test_numbers_of_other_forms_count_a_list(numbers: str, indent: str) -> None:
    """Letters, Roman numerals, brackets, circles: the list says what is written, as the tree has numbers alone."""
    marks = numbers.split() if " " in numbers else ["1．", "2．", "3．"]
    items = "\n".join(f"{indent}{mark} {what}" for mark, what in zip(marks, ("warm", "fill", "wait"), strict=True))
    for text in (items, f"Tea is made so, and not in any other way:\n{items}\nNobody knows more than that."):
        assert lists(text) == [[1, "warm", "fill", "wait"]]
        (node,) = [node for node in blocks.read(text).blocks if isinstance(node, List)]
        assert node.origin is None or node.origin.reasons[0].startswith("numbered ")


def test_letters_and_roman_numerals_are_told_apart_by_their_neighbours() -> None:
    """An `i` behind an `h` is a letter; so is a `c` behind a `b`."""
    letters = "\n".join(f"{letter}. tea" for letter in "abcdefghijklm")
    assert lists(letters) == [[1, *["tea"] * 13]]
    romans = "\n".join(f"{number}. tea" for number in ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"))
    assert lists(romans) == [[1, *["tea"] * 10]]


@pytest.mark.parametrize(
    "text",
    [
        "A. Lind pours the tea.\nHe is old.",
        "I. The Kettle\nIt sings.",
        "(1) So it is.\nAnd it stays so.",
        "1921. That was the year of the frost.\nIn spring they planted again.",
        "a) is wrong.\nc) is right.",
        "He came at\n1: that was late.\n3: that was not.",
    ],
)
def test_a_number_without_its_neighbour_is_prose(text: str) -> None:
    """Whatever its form."""
    assert not lists(text)


def test_the_same_number_before_each_item() -> None:
    """Some tools write `1.` everywhere; titles with a text below them are none."""
    assert lists("1. warm\n1. fill\n1. wait") == [[1, "warm", "fill", "wait"]]
    assert not lists("1. Warm it\n\n   It takes a minute.\n\n1. Fill it")


def test_a_countdown_keeps_its_numbers() -> None:
    """A list can only count up, so the numbers stay in the texts."""
    assert lists("3. green\n2. black\n1. white") == [["-", "3. green", "2. black", "1. white"]]
    assert not lists("3. green\n2. black")


def test_a_countdown_may_have_no_texts() -> None:
    """Numbers alone that count down are items without a text, and one of them may have one."""
    (node,) = blocks.read("3.\n2. warm\n1.").blocks
    assert node == List(False, [ListItem([]), ListItem([Paragraph("2. warm")]), ListItem([])])
    assert blocks.read("Tea\n3.\n2.\n1.").kinds == "plll"


def test_a_count_goes_on_behind_a_paragraph() -> None:
    """What stands between parts the list in two; so does a blank line around it."""
    text = "1. Warm the pot.\n2. Fill it.\nNow wait until it sings.\n3. Pour.\n4. Drink."
    for glue in ("\n", "\n\n"):
        assert lists(text.replace("\n", glue)) == [[1, "Warm the pot.", "Fill it."], [3, "Pour.", "Drink."]]
    assert lists("1. Warm it.\nNow wait.\n2. Fill it.\n3. Pour.") == [[1, "Warm it."], [2, "Fill it.", "Pour."]]


def test_numbers_with_texts_of_their_own_below_are_left_alone() -> None:
    """They may be titles."""
    assert not lists("1. Warmth\nIt is needed.\n2. Water\nSo is this.\n3. Leaves\nAnd these.")


@pytest.mark.parametrize("mark", ["-", "•", "*", "–", "1.", "(a)", "①", "☐"])
@pytest.mark.parametrize("glue", ["\n", "\n\n", " \n", " \n\n"])
def test_a_marker_may_stand_alone_above_its_text(mark: str, glue: str) -> None:
    """With or without a blank line between, or white space behind the marker."""
    marks = {"1.": ("1.", "2.", "3."), "(a)": ("(a)", "(b)", "(c)"), "①": ("①", "②", "③")}.get(mark, (mark,) * 3)
    between = glue.strip(" ")
    items = between.join(f"{one}{glue}{text}" for one, text in zip(marks, ("a coat", "a lamp", "a book"), strict=True))
    found = lists(f"Bring with you:{between}{items}{between}It is cold out there on the water, and dark as well.")
    assert [item for part in found for item in part[1:]] == ["a coat", "a lamp", "a book"]  # type: ignore[index]
    assert found[0][1] == "a coat"  # type: ignore[index]


def test_lone_dashes_below_their_items_are_still_read_so() -> None:
    """Nothing stands below the last one that could be its text, or only a long paragraph."""
    assert lists("green\n-\nblack\n-") == [["-", "green", "black"]]
    prose = "It was late, and the tea had gone cold in the pot, and nobody was there to drink it."
    assert lists(f"green\n-\nblack\n-\n{prose}") == [["-", "green", "black"]]
    assert lists(f"{prose}\n-\ngreen\n-\nblack") == [["-", "green", "black"]]


def test_stars_between_paragraphs_are_no_bullets() -> None:
    """They part them."""
    long = "It was late, and the tea had gone cold in the pot, and nobody was there to drink it any more. " * 2
    assert not lists(f"{long}\n*\n{long}\n*\n{long}")


def test_lone_numbers_without_texts_are_no_items() -> None:
    """The days of a month, the pages of a search."""
    assert not lists("Tea\n1.\n2.\n3.\n4.\nPots")


@pytest.mark.parametrize(
    ("text", "boxes"),
    [
        ("- [ ] warm\n- [x] fill\n- wait", [False, True, None]),
        ("[ ] warm\n[X] fill", [False, True]),
        ("☐ warm\n☑ fill", [False, True]),
        ("1. [x] warm\n2. [ ] fill", [True, False]),
    ],
)
def test_boxes_are_ticked_or_not(text: str, boxes: list[bool | None]) -> None:
    """In front of the text, behind a bullet or in its place."""
    items = [item for node in blocks.read(text).blocks if isinstance(node, List) for item in node.items]
    assert [item.checked for item in items] == boxes
    assert all(not item.children[0].text.startswith("[") for item in items)  # type: ignore[attr-defined]


@pytest.mark.parametrize("line", ["- 12 -", "– 12 –", "— 3 —", "-12-"])
@pytest.mark.parametrize("glue", ["\n", "\n\n"])
def test_page_numbers_are_no_items(line: str, glue: str) -> None:
    """Between dashes they stand at the foot of a page."""
    assert not lists(glue.join(["It was late.", line, "The tea was cold."]))


@pytest.mark.parametrize(
    "text",
    [
        "– Where is the tea?\n– In the pot.",
        "— Come in!\n— Thank you.",
        "— Чай остыл, — сказал он.\n— Да.",
        "- Where is the tea? - she asked.\n- In the pot, - he said.",
        "—Hola.\n—Adiós.",
    ],
)
def test_dialogues_are_no_lists(text: str) -> None:
    """A dash opens what somebody says."""
    assert not lists(f"He came in.\n{text}\nThen it was silent.")


@pytest.mark.parametrize("text", ["– Who picks it?\n– Who dries it?", "– Free tea!\n– Free cups!", "- What?\n- Tea."])
def test_lists_of_questions_are_lists(text: str) -> None:
    """Where all lines ask, or the text says that a list follows."""
    assert len(lists(text)) == 1
    assert len(lists("They asked us:\n– What is it?\n– Tea.")) == 1


def test_a_list_ends_where_the_indentation_does() -> None:
    """A line that is no deeper than the markers is no part of an item."""
    assert blocks.read("  • green\n  • black\n  The rest is old.").kinds == "llp"
    assert blocks.read("    • green\n\n    The rest is old.\n\n    • black").kinds == "lbpbl"
