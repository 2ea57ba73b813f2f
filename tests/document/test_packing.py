"""Spans are stored as one number, and read as a pair."""

from __future__ import annotations

import copy
import pickle
import re
import tracemalloc
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import Document, Paragraph, TreeError, dumps, loads, parse
from articlekit.document import packing, unchecked
from articlekit.document.packing import MAX_LENGTH, Span
from articlekit.document.validators import MAX_INT

SPANS = st.tuples(st.integers(0, MAX_INT), st.integers(0, MAX_INT)).map(lambda ends: (min(ends), max(ends)))
EDGES = [(0, 0), (0, MAX_LENGTH), (5, 5 + MAX_LENGTH), (0, MAX_LENGTH + 1), (MAX_INT, MAX_INT), (0, MAX_INT), None]


@given(st.none() | SPANS | st.integers(0, 2**40).map(lambda start: (start, start + 7)))
def test_packing_is_undone(span: Span | None) -> None:
    """
    unpack() undoes pack() for every span that a node may have.
    """
    assert packing.unpack(packing.pack(span)) == span


@pytest.mark.parametrize("span", EDGES)
def test_a_node_keeps_its_span(span: Span | None) -> None:
    """
    A span is the same pair after building, copying, pickling and changing a node, and behind JSON.
    """
    node = Paragraph("Tea", span=span)
    made: list[Any] = [node, unchecked.paragraph(span, None, "Tea", ()), copy.copy(node), copy.deepcopy(node)]
    made += [pickle.loads(pickle.dumps(node)), attrs.evolve(node, text="Tea")]
    assert [each.span for each in made] == [span] * len(made)
    assert attrs.asdict(node)["span"] == span
    assert Document((node,)).children[0].span == span
    assert loads(dumps(Document((node,)), "json"), "json").children[0].span == span
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        node.span = (0, 1)  # type: ignore[misc]


@pytest.mark.parametrize("span", [(1,), (1, 2, 3), ("a", "b"), (0.5, 1.5), 7, "span", (3, 2), (-1, 2)])
def test_a_wrong_span_is_refused_as_it_is(span: Any) -> None:
    """
    What is no span of this form is refused by the message of the validator, which shows it.
    """
    with pytest.raises((TypeError, TreeError), match=re.escape(f"got {span!r}")):
        Paragraph("Tea", span=span)


def test_a_tree_of_cells_takes_at_most_60_bytes_a_character() -> None:
    """
    Of `a|` again and again each second character is a cell, and the tree takes at most 60 bytes per character.
    """
    parse("a|b|")
    for text in ("a|" * 100_000, ("a|" * 50 + "\n") * 1000, "| a | b |\n" * 10_000):
        tracemalloc.start()
        doc = parse(text)
        held, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert len(doc.tables) == 1
        assert held <= 60 * len(text)
        assert loads(dumps(doc, "json"), "json") == doc
