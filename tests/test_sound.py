"""Whatever the text: it is read, nothing of it is lost, every node is one that could be built, and it settles."""

from __future__ import annotations

from hypothesis import given

from articlekit import parse
from articlekit.formats import text as flattened
from tests.hostile import texts
from tests.revalidate import sound


@given(texts)
def test_any_text_makes_a_sound_tree(text: str) -> None:
    """A parsed tree keeps every rule of its nodes, and holds everything that the text says, once and in order."""
    sound(parse(text), text)


@given(texts)
def test_flattened_text_settles(text: str) -> None:
    """What was parsed and flattened, parsed and flattened again, is the same text."""
    once = flattened.dumps(parse(text))
    assert flattened.dumps(parse(once)) == once
