"""Headings that an article names itself, which counts for more than how a line looks.

    Contents
    - Brewing             the bare line "Brewing" further down is a heading
    - Storing

A list or table most of whose entries stand as bare lines of their own elsewhere is a contents list, whatever its title;
and some titles ("Frequently Asked Questions", "CHAPTER IV.") are hardly ever anything else.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Final

from articlekit.blocks import contents_list
from articlekit.blocks.line_kinds import ITEM_TEXT, LIST_ITEM, TABLE_ROW
from articlekit.infer.headings.features import MAX_CHARS
from articlekit.infer.line_groups import LineGroups
from articlekit.lexicon.tables import TITLES
from articlekit.lexicon.titles import is_division
from articlekit.numbering import without_number

CONTENTS, TITLE = "contents list", "known title"
NAMED: Final = frozenset((CONTENTS, TITLE))  # the text or a lexicon names such a heading
# The share of such lines that are headings in the corpus (dev: 87 of 101; 154 of 165, 31 of 37, 35 of 40). Bold lines
# that the corpus counts as paragraphs are among the rest. A title "Contents" (20 of 37) is left to the model.
CONTENTS_CONFIDENCE: Final = 0.86
TITLE_CONFIDENCE: Final = {"faq": 0.93, "key_points": 0.84, "summary": 0.87}
# Chosen: the corpus holds no books. Such a line stands in a menu or a contents list or it is a heading.
DIVISION_CONFIDENCE: Final = 0.85
# A known title is a heading unless the model finds it less likely by so many thousandths of a log-odd (20 times) than a
# line that it would just call one: then it stands in a menu or an index.
REACH: Final = 3000
MAX_PLAIN_TITLE_CHARS: Final = max(map(len, TITLES)) + 1  # and a colon
# A contents list names at least so many lines, and they are at least this share of its entries.
MIN_NAMED: Final = 2
MIN_NAMED_SHARE: Final = 0.5


def titled_kind(text: str) -> str:
    """Return the kind of section that a line of nothing but a title names, perhaps with a colon behind; "" for none."""
    return TITLES.get(text.rstrip(":").casefold(), "") if len(text) <= MAX_PLAIN_TITLE_CHARS else ""


def is_comment(text: str) -> bool:
    """Return whether a line is a comment of a program: if it were a heading with a `#`, `blocks` would have read it."""
    return text.startswith("# ")


def title_confidence(text: str) -> float:
    """Return how sure it is, by its words alone, that a line is a heading; 0 for words that are no known title."""
    return TITLE_CONFIDENCE.get(titled_kind(text), 0.0) or DIVISION_CONFIDENCE * is_division(text)


def is_listed(texts: list[str], at: int) -> bool:
    """Return whether a chapter's number stands right beside another one, as in a menu or a contents list."""
    around = texts[max(0, at - 1) : at] + texts[at + 1 : at + 2]
    return is_division(texts[at]) and any(text[:3] == texts[at][:3] and is_division(text) for text in around)


def named_in_contents(groups: LineGroups, candidates: list[int], titles: Container[str] = ()) -> frozenset[int]:
    """Return the candidates that a contents list names, with or without numbers.

    titles: what is compared of the titles in written contents lists (`contents_list.key`)
    """
    texts = groups.texts
    written = [at for at in candidates if contents_list.key(texts[at]) in titles] if titles else []
    return frozenset(written) | _named_in_blocks(groups, candidates)


def _named_in_blocks(groups: LineGroups, candidates: list[int]) -> frozenset[int]:
    """Return the candidates that a list or table names, whatever stands above it.

    A name that stands twice as a bare line is none of a section: 3 of 80 are headings, and 136 of 158 that stand once.
    """
    kinds = groups.kinds
    if not candidates or (LIST_ITEM not in kinds and TABLE_ROW not in kinds):
        return frozenset()
    texts = groups.texts
    bare: dict[str, list[int]] = {}
    for at in candidates:
        text = texts[at]
        bare.setdefault(text, []).append(at)
        if not text[0].isalpha() or text[1:2] in _NUMBER_ENDS:
            bare.setdefault(without_number(text), []).append(at)
    names: set[str] = set()
    for run in _RUNS.finditer(kinds):
        first, end = run.span()
        entries = [_entry(texts[at], kinds[at]) for at in range(first, end) if kinds[at] != ITEM_TEXT]
        known = [entry for entry in entries if entry in bare and entry[-1] not in _SENTENCE_ENDS]
        if len(known) >= MIN_NAMED and len(known) >= MIN_NAMED_SHARE * len(entries):
            names.update(known)
    return frozenset([bare[name][0] for name in names if len(bare[name]) == 1])


# Lists with what goes on with their items, and tables; one line names nothing.
_RUNS: Final = re.compile(f"[{LIST_ITEM}{ITEM_TEXT}]{{2,}}|{TABLE_ROW}{{2,}}")
_NUMBER_ENDS: Final = frozenset(".):")
# None of 253 headings that a list names ends so (all files of the corpus); steps of instructions do.
_SENTENCE_ENDS: Final = frozenset(".;,\u3002\uff1b\uff0c")


def _entry(line: str, kind: str) -> str:
    """Return what a row of a table or an item of a list names, without its number: the last cell, or its text."""
    if kind == TABLE_ROW:
        line = line.strip("| ").rpartition("|")[2].lstrip()
    elif line[1:2] == " " and not line[0].isalnum():
        line = line[2:].lstrip()
    if line[:1].isalpha() and line[1:2] not in _NUMBER_ENDS:
        return line
    return without_number(line[:MAX_CHARS])
