"""Lines without a marker that go on with the item above."""

from __future__ import annotations

import inspect

from articlekit import blocks, dumps, explain, infer, parse
from articlekit.document.nodes import List
from articlekit.infer.items.features import FEATURES, candidates, find_runs
from articlekit.infer.items.weights import log_odds

WRAPPED = (
    "- green tea, which you pick in the first weeks of spring and\nsteam at once\n"
    "- black tea, which you let wither for a day before you roll it and\ndry in the sun\n"
    "- white tea, of which you take only the buds and\nleave them alone"
)


def regroup(text: str) -> blocks.BlockList:
    return infer.infer(blocks.read(text)).block_list


def test_an_item_that_breaks_off_goes_on() -> None:
    """A small letter below an unfinished item, between items, belongs to the item; all is one list again."""
    flat = regroup(WRAPPED + "\n- oolong")
    assert flat.kinds == "lililil"
    (node,) = flat.blocks
    assert isinstance(node, List)
    assert len(node.items) == 4
    assert node.items[0].children[0].text.endswith("spring and\nsteam at once")  # type: ignore[attr-defined]


def test_text_that_was_filled_up_to_a_width_goes_on() -> None:
    """An item line that had no room for the next word goes on below, capital or not; a short line ends its item."""
    text = (
        "This is a letter about the teas that we have tasted on our way to the\nEast, with all that we know of them:\n"
        "- the first was picked in the early spring, on the slopes of the old\nMountain, and steamed\n"
        "- the second one came from the garden of a friend of ours, who lives in\nKyoto and rolls it by hand\n"
        "Brewing\nWe warm the pot, then we wait until the water has come to rest, and\nThen we pour."
    )
    assert regroup(text).kinds == "pplilippp"


def test_a_heading_between_lists_stays_bare() -> None:
    """A short title above a list is no part of the list before it."""
    flat = regroup("- green\n- black\n- white\nFor the pot\n- lid\n- spout\n- handle")
    assert flat.kinds == "lllplll"


def test_prose_below_a_list_stays_prose() -> None:
    """The paragraph behind a list belongs to no item."""
    text = "- green\n- black\nBoth come from the same plant, which few people know.\nIt grows on hills."
    assert regroup(text).kinds == "llpp"


def test_the_item_says_that_it_was_guessed() -> None:
    """Origin and confidence stand on the item, and in the verdict of the line."""
    text = WRAPPED + "\n- oolong"
    (items,) = [node for node in parse(text).walk() if isinstance(node, List)]
    assert items.items[0].origin is not None
    assert items.items[3].origin is None
    verdict = explain(text)[1]
    assert verdict.kind == "list_item"
    assert 0.5 < verdict.confidence < 1
    assert verdict.reasons


def test_trees_are_given_all_features() -> None:
    """The function that training writes takes what the candidates show, in the same order."""
    assert tuple(inspect.signature(log_odds).parameters) == FEATURES
    flat = blocks.read(WRAPPED)
    for _, vectors in candidates(flat, find_runs(flat, separated=False)):
        assert [len(vector) for vector in vectors] == [len(FEATURES)]


def test_lines_that_break_off_are_one_paragraph() -> None:
    """Two lines below an item that are one sentence belong to it together."""
    item = (
        "- tea number {} is steamed on the day on which it is picked, so that it\n"
        "lasts for half a year in a tin, and what has turned in there is\nblack tea"
    )
    text = "\n".join([item.format(number) for number in (1, 2, 3)])
    assert regroup(text + "\n- oolong").kinds == "liiliiliil"


def test_more_than_a_few_lines_may_go_on_with_an_item() -> None:
    """A list of parts below each item, as long as the lines break off."""
    item = "- boat {} was tarred in spring, before\nit had a mast,\nit had a sail,\nit had a rope,\nit had a crew,"
    text = "\n".join([item.format(number) for number in (1, 2, 3)])
    assert regroup(text + "\n- boat 4").kinds == "liiiiliiiiliiiil"


def test_a_line_with_a_marker_goes_on_with_none() -> None:
    """It would be an item of its own as soon as it stood below the text of an item, and no text would settle."""
    text = WRAPPED.replace("\ndry in the sun", "\n2. dry in the sun") + "\n- oolong"
    kinds = regroup(text).kinds
    assert kinds[text.split("\n").index("2. dry in the sun")] == "p"
    flat = dumps(parse(text), "text")
    assert dumps(parse(flat), "text") == flat
