"""Contents lists: which heading an entry names."""

from __future__ import annotations

from articlekit.document.nodes import Heading
from articlekit.semantics.contents_lists import _Titles


def test_of_two_headings_alike_the_first_word_of_the_entry_decides() -> None:
    """An entry that has as many words in common with two headings names the same one in every process."""
    titles = _Titles([Heading(2, "Alpha beta gamma"), Heading(2, "Beta gamma delta")], [0, 1])
    assert titles.alike(["delta", "beta", "gamma", "alpha"]) == 1
    assert titles.alike(["alpha", "beta", "gamma", "delta"]) == 0


def test_entry_names_a_heading_whose_words_it_holds() -> None:
    """A heading is found within an entry, whatever stands around its words."""
    titles = _Titles([Heading(2, "Picking leaves"), Heading(2, "Drying")], [0, 1])
    assert titles.within("blog / picking leaves by hand".split(), -1) == 0
    assert titles.within("blog / picking the leaves".split(), -1) == -1
