"""Lists without bullets: what is one, where it ends, and what stays prose."""

from __future__ import annotations

import inspect

import pytest

from articlekit import blocks, dumps, explain, loads, parse
from articlekit.document.nodes import List
from articlekit.infer import layout
from articlekit.infer.lists.decide import RULE
from articlekit.infer.lists.features import FEATURES, amount_of, rows
from articlekit.infer.lists.weights import log_odds

SOUP = """\
Fish soup from the harbour
We cook it on the days when the boats come in early, and there is always somebody who did not say that he would come.
Ingredients
2 onions
500 g fish
1 l water
3 tbsp oil
salt
Method
Warm the oil in a large pot, fry the onions until they are soft, then pour in the water and let it boil for an hour.
Cut the fish into pieces as large as a thumb, put them into the pot and wait until they are done, which is soon.
"""
CREW = """\
The boat may leave the harbour as soon as four people are on board, and each of them has something to bring along:
Skipper: a licence and the chart
Mate: the ropes and the flags
Cook: water for two days
Stoker: coal and a shovel
If one of them is missing, the harbour master has to be told before the tide turns, or there is a fine to be paid.
The fine goes to the widows of the village, so that nobody minds paying it, and some are said to leave a man at home.
"""


def lists(text: str) -> list[list[str]]:
    found = [node for node in parse(text).walk() if isinstance(node, List)]
    return [[item.children[0].text for item in node.items] for node in found]  # type: ignore[attr-defined]


def test_ingredients_are_a_list() -> None:
    """Lines with amounts below a title of lists are items, one without an amount too; the next title is none."""
    assert lists(SOUP) == [["2 onions", "500 g fish", "1 l water", "3 tbsp oil", "salt"]]


def test_labels_below_a_colon_are_a_list() -> None:
    """Lines of one form below a line that announces them are items."""
    assert [len(items) for items in lists(CREW)] == [4]


@pytest.mark.parametrize("text", [SOUP, CREW])
def test_the_list_says_why(text: str) -> None:
    """Rule, confidence and reasons stand in the origin of the list and in the verdicts of its lines."""
    (node,) = [node for node in parse(text).walk() if isinstance(node, List)]
    assert node.origin is not None
    assert node.origin.rule == RULE
    assert 0.3 < node.origin.confidence < 1
    verdicts = [verdict for verdict in explain(text) if verdict.kind == "list_item"]
    assert len(verdicts) == len(node.items)
    assert {verdict.reasons for verdict in verdicts} == {node.origin.reasons} != {()}
    for item in node.items:
        assert item.span is not None
        assert text[slice(*item.span)] == item.children[0].text  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", [SOUP, CREW])
def test_what_was_found_settles(text: str) -> None:
    """Flattened, the list has bullets; read again it is the same, and so it is through Markdown and JSON."""
    doc = parse(text)
    flat = dumps(doc, "text")
    assert "\n- " in flat
    assert dumps(parse(flat), "text") == flat
    for name in ("markdown", "json"):
        assert loads(dumps(doc, name), name) == doc


@pytest.mark.parametrize(
    "text",
    [
        "The quay was built in spring.\nThe ferry came in summer.\nNobody had asked for it.\nIt went again in autumn.",
        "Tar and hemp\nThe tar was boiled in iron pots, and the smell hung over the village for weeks.\n"
        "Oakum in the seams\nThe seams were filled with oakum, and the oakum was covered with pitch.",
        "one | two\nthree",
    ],
)
def test_prose_stays_prose(text: str) -> None:
    """Sentences, titles above their text and rows are no items."""
    assert not lists(text)


def test_trees_take_all_features() -> None:
    """The function that training writes takes what the candidates show, in the same order."""
    assert tuple(inspect.signature(log_odds).parameters) == FEATURES
    flat = blocks.read(SOUP)
    found = list(rows(flat, layout.read(flat.lines)))
    assert found
    assert all(len(row) == len(FEATURES) for _, row in found)


@pytest.mark.parametrize(("text", "amount"), [("salt", 0), ("2 onions", 1), ("1 1/2 cups milk", 2), ("500 g fish", 2)])
def test_amounts(text: str, amount: int) -> None:
    """A figure in front is an amount, and more so with a unit behind it."""
    assert amount_of(text) == amount


def test_short_lines_go_on_with_a_list_below_its_title() -> None:
    """Lines without an amount end the list; the next title, which stands above a longer line, does not."""
    long = "The eggs and the sugar are beaten until they are white, then comes the flour, and the milk at the end."
    assert lists(f"Cake\n{long}\nIngredients\n3 eggs\n200 g flour\n100 ml milk\nsugar\nsalt\nMixing\n{long}") == [
        ["3 eggs", "200 g flour", "100 ml milk", "sugar", "salt"]
    ]


def test_a_known_title_ends_a_list() -> None:
    """A line that the lexicons know as the title of a section is no item, although one line of text follows."""
    text = (
        "Pfannkuchen\nEin Essen für vier, das auch Kindern schmeckt und in einer halben Stunde fertig ist.\nZutaten\n"
        "3 Eier\n200 g Mehl\n100 ml Milch\n2 EL Zucker\n1 Prise Salz\n{}\nEier, Mehl und Milch verrühren und braten."
    )
    for title in ("Zubereitung", "Anleitung", "Tipps"):
        assert lists(text.format(title)) == [["3 Eier", "200 g Mehl", "100 ml Milch", "2 EL Zucker", "1 Prise Salz"]]


def test_the_last_lines_of_a_list_are_no_items_of_the_next() -> None:
    """A line that begins another run of items ends the list above it: no line is in two lists."""
    text = (
        "Ingredients:\nThe Teapot - Ghent\nKettle House - Paris\noil\nThe Old Spoon - Paris\n2 eggs\n"
        "\t\tFirst Writer\nJoin Date: May 2008\nLocation: HAM\n\t\tPosts: 1,077"
    )
    items = [item for found in lists(text) for item in found]
    assert items.count("2 eggs") == 1
