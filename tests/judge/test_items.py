"""Lines without a marker that go on with the item above."""

from __future__ import annotations

from articlekit import explain, grammar, parse
from articlekit.judge.item_trees import TREES
from articlekit.judge.items import FEATURES, regroup
from articlekit.tree import List

WRAPPED = (
    "- green tea, which you pick in the first weeks of spring and\nsteam at once\n"
    "- black tea, which you let wither for a day before you roll it and\ndry in the sun\n"
    "- white tea, of which you take only the buds and\nleave them alone"
)


def test_an_item_that_breaks_off_goes_on() -> None:
    """A small letter below an unfinished item, between items, belongs to the item; all is one list again."""
    flat = regroup(grammar.read(WRAPPED + "\n- oolong"))
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
    assert regroup(grammar.read(text)).kinds == "pplilippp"


def test_a_heading_between_lists_stays_bare() -> None:
    """A short title above a list is no part of the list before it."""
    flat = regroup(grammar.read("- green\n- black\n- white\nFor the pot\n- lid\n- spout\n- handle"))
    assert flat.kinds == "lllplll"


def test_prose_below_a_list_stays_prose() -> None:
    """The paragraph behind a list belongs to nobody."""
    text = "- green\n- black\nBoth come from the same plant, which few people know.\nIt grows on hills."
    assert regroup(grammar.read(text)).kinds == "llpp"


def test_the_item_says_that_it_was_guessed() -> None:
    """Origin and confidence stand on the item, and in the verdict of the line."""
    text = WRAPPED + "\n- oolong"
    (items,) = [node for node in parse(text).walk() if isinstance(node, List)]
    assert items.items[0].origin is not None
    assert items.items[3].origin is None
    verdict = explain(text)[1]
    assert verdict.kind == "list_item"
    assert 0.5 < verdict.confidence < 1
    assert verdict.because


def test_trees_ask_for_features_that_are() -> None:
    """Every split names a feature, and every path ends in a weight."""
    pending = list(TREES)
    while pending:
        node = pending.pop()
        if isinstance(node, tuple):
            assert 0 <= node[0] < len(FEATURES)
            pending += node[2:]
        else:
            assert isinstance(node, float)
