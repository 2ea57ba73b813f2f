"""Numbers in front of lines: whether they count a list, name the lists below them, or are prose.

1. warm                      1. Pots                           1. In the first year ... (and so on for a paragraph)
2. steep                     - small
                             2. Cups
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from articlekit.blocks.lists import Entry

# Numbered paragraphs are no list: the items of a list are shorter on average, and one that goes on with a count from
# elsewhere must look even more like one. Of the lines that this calls items only one in ten stood in a list of the page
# (its lists lose their numbers), but a reader takes a short count for a list: it costs .006 of the F1 of list items
# (corpus dev), and longer ones would cost .003 more.
MAX_NUMBERED_CHARS = 250
MAX_RESUMED_CHARS = 120
MIN_RESUMED_ITEMS = 3


def make_a_list(entries: list[Entry]) -> bool:
    """Whether items make a list: those that are all numbered only if they are short enough, any others always.

    Bullets among them, or lines that hang, make others of them.
    """
    if any(entry.number is None or len(entry.paragraphs) != 1 or len(entry.paragraphs[0]) > 1 for entry in entries):
        return True
    chars = sum(len(entry.paragraphs[0][0][1]) for entry in entries) / len(entries)
    if (entries[0].number or 0) < 2:
        return chars < MAX_NUMBERED_CHARS
    return len(entries) >= MIN_RESUMED_ITEMS and chars < MAX_RESUMED_CHARS


def put_below(entries: list[Entry]) -> None:
    """Make bullets that stand between two numbers of a count, no deeper than these, belong to the first of them."""
    for above, below in pairwise(_numbered(entries)):
        if entries[below].number != (entries[above].number or 0) + 1:
            continue
        for at in range(above + 1, below):
            if entries[at].indent <= entries[below].indent + 1:
                entries[at] = entries[at]._replace(indent=entries[at].indent + 2)


def are_titles(entries: list[Entry]) -> bool:
    """Whether numbers are the titles of lists: each with its text on one line, and bullets no deeper stand below each,
    but perhaps the last.

    Extractors write no numbers in front of items, so somebody typed these above lists. On the pages of the corpus where
    they stand so, they are headings (15) or lines in bold (13); where only some have bullets, they are items.
    """
    counted = _numbered(entries)
    return (
        len(counted) > 1
        and all(
            at + 1 < below
            and entries[below].number == (entries[at].number or 0) + 1
            and entries[at + 1].indent <= entries[at].indent + 1
            for at, below in pairwise(counted)
        )
        and all(_is_one_line(entries[at]) for at in counted)
    )


def _is_one_line(entry: Entry) -> bool:
    return len(entry.paragraphs) == 1 == len(entry.paragraphs[0]) and not entry.below


def _numbered(entries: list[Entry]) -> list[int]:
    """The places of the entries with a number."""
    return [at for at, entry in enumerate(entries) if entry.number is not None]
