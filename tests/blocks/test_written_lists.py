"""Lists: counts, bullets between them, blank lines, and numbered prose that is none."""

from __future__ import annotations

from articlekit import blocks
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
