"""What an article says of its own headings, which counts for more than how a line looks.

    Contents
    - Brewing             the bare line "Brewing" further down is a heading
    - Storing

A list or table most of whose entries stand as bare lines of their own elsewhere is a contents list, whatever its title;
and some titles ("Frequently Asked Questions") are hardly ever anything else.
"""

from __future__ import annotations

from articlekit.judge import features
from articlekit.judge.paragraphs import Units
from articlekit.lexicon import TITLES
from articlekit.tree import without_number

CONTENTS, TITLE = "contents list", "known title"
# The share of such lines that are headings in the corpus (dev: 87 of 101; 154 of 165, 31 of 37, 35 of 40). Bold lines
# that the corpus counts as paragraphs are among the rest. A title "Contents" (20 of 37) is left to the model.
CONTENTS_CONFIDENCE = 0.86
TITLE_CONFIDENCE = {"faq": 0.93, "key_points": 0.84, "summary": 0.87}
# A known title is a heading unless the model finds it less likely by so many hundredths of a log-odd (20 times) than a
# line that it would just call one: then it stands in a menu or an index.
REACH = 300
MAX_TITLE_CHARS = max(map(len, TITLES)) + 1  # and a colon
# A contents list names at least so many lines, and they are at least this share of its entries.
MIN_NAMED = 2
MIN_NAMED_SHARE = 0.5


def title_confidence(text: str) -> float:
    """How sure it is, by its words alone, that a line is a heading; 0 for words that are no known title."""
    if len(text) > MAX_TITLE_CHARS:
        return 0.0
    return TITLE_CONFIDENCE.get(TITLES.get(text.rstrip(":").casefold(), ""), 0.0)


def is_named(text: str, named: frozenset[str]) -> bool:
    """Whether a contents list names this line."""
    return _title(text) in named


def contents(units: Units, candidates: list[int]) -> frozenset[str]:
    """The titles (without numbers) that a contents list names, out of those that stand as bare lines too."""
    kinds = units.kinds
    if "l" not in kinds and "t" not in kinds:
        return frozenset()
    texts = units.texts
    bare = {_title(texts[at]) for at in candidates}
    named: set[str] = set()
    run: list[str] = []
    for text, kind in zip([*texts, ""], kinds + "p", strict=True):
        if kind == "l":
            run.append(text[1:])
        elif kind == "t":
            run.append(text.strip("| ").rpartition("|")[2])
        elif run and kind != "i":
            _name(run, bare, named)
            run = []
    return frozenset(named)


def _name(run: list[str], bare: set[str], named: set[str]) -> None:
    """Add the entries of one list or table if it is a contents list."""
    found = [title for entry in run if len(entry) <= features.MAX_CHARS and (title := _title(entry.strip())) in bare]
    if len(found) >= MIN_NAMED and len(found) >= MIN_NAMED_SHARE * len(run):
        named.update(found)


def _title(text: str) -> str:
    return text if text[:1].isalpha() and text[1:2] not in ".)" else without_number(text)
