"""Numbers in front of lines: whether they count a list, name the lists below them, or are prose.

1. warm                      1. Pots                           1. In the first year ... (and so on for a paragraph)
2. steep                     - small
                             2. Cups
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import Final, NamedTuple

from articlekit.blocks import markers
from articlekit.blocks.list_entry import Entry

# Numbered paragraphs are no list: the items of a list are shorter on average, and one that goes on with a count from
# elsewhere must look even more like one. Of the lines that this calls items only one in ten stood in a list of the page
# (its lists lose their numbers), but people take a short count for a list: it costs .006 of the F1 of list items
# (corpus dev), and longer ones would cost .003 more.
MAX_NUMBERED_CHARS: Final = 250
MAX_RESUMED_CHARS: Final = 120
MIN_RESUMED_ITEMS: Final = 3
# Numbered titles: so many, so short, with so long a text below each.
MIN_TITLES: Final = 2
MAX_TITLE_CHARS: Final = 80
MIN_TEXT_CHARS: Final = 120
# Resiliparse writes `  1. ` for the items of a list, and nobody else indents numbered paragraphs.
EXTRACTOR_INDENT: Final = 2


def make_a_list(entries: list[Entry], resumed: bool = False, continued: bool = False) -> bool:
    """Return whether items make a list: those that are all numbered only if they are short enough, any others always.

    Bullets among them, lines that hang, or the indentation that one extractor writes in front of numbers make others of
    them. One line with a number whose count goes on elsewhere is the title of what stands below it, or a paragraph; and
    short lines with numbers are titles where each has a text of its own below.

    resumed: whether the count goes on from a list above
    continued: whether the next number after the first item stands somewhere below
    """
    if continued and not resumed and len(entries) == 1 and entries[0].is_one_line():
        return False
    if _have_texts_below(entries):
        return False
    if len(entries) > 1 and entries[0].indent == EXTRACTOR_INDENT:
        return True
    if any(entry.number is None or len(entry.paragraphs) != 1 or len(entry.paragraphs[0]) > 1 for entry in entries):
        return True
    chars = sum(len(entry.paragraphs[0][0][1]) for entry in entries) / len(entries)
    if resumed or (entries[0].number or 0) < 2:
        return chars < MAX_NUMBERED_CHARS
    return len(entries) >= MIN_RESUMED_ITEMS and chars < MAX_RESUMED_CHARS


def _have_texts_below(entries: list[Entry]) -> bool:
    """Return whether numbered entries are titles: short, no sentences, each with a text below but perhaps the last.

    Of such lines 35 on 6 pages are annotated as headings, and 17 on 2 pages as items (reader/resiliparse).
    """
    if len(entries) < MIN_TITLES or any(entry.number is None for entry in entries):
        return False
    for at, entry in enumerate(entries):
        lines = [text for paragraph in entry.paragraphs for _, text in paragraph]
        title = lines[0] if lines else ""  # none where a list begins right behind the number
        if len(title) > MAX_TITLE_CHARS or title.rstrip()[-1:] in _STOPS or not any(map(str.isalpha, title)):
            return False
        if sum(map(len, lines[1:])) < MIN_TEXT_CHARS and (at + 1 < len(entries) or len(lines) > 1):
            return False
    return True


_STOPS: Final = frozenset(".!;:,\u3002\uff01\uff1b\uff1a\uff0c\u2026")


def put_below(entries: list[Entry]) -> None:
    """Make bullets that stand between two numbers of a count, no deeper than these, belong to the first of them."""
    for above, below in pairwise(_find_numbers(entries)):
        if entries[below].number != (entries[above].number or 0) + 1:
            continue
        for at in range(above + 1, below):
            if entries[at].indent <= entries[below].indent + 1:
                entries[at] = entries[at]._replace(indent=entries[at].indent + 2)


def are_titles(entries: list[Entry]) -> bool:
    """Return whether numbers are the titles of lists: each with its text on one line, and bullets no deeper stand below
    each, but perhaps the last.

    Extractors write no numbers in front of items, so somebody typed these above lists. On the pages of the corpus where
    they stand so, they are headings (15) or lines in bold (13); where only some have bullets, they are items.
    """
    counted = _find_numbers(entries)
    return len(counted) > 1 and all(
        at + 1 < below
        and entries[below].number == (entries[at].number or 0) + 1
        and entries[at + 1].indent <= entries[at].indent + 1
        for at, below in pairwise(counted)
    ) and all(entries[at].is_one_line() for at in counted)


def _find_numbers(entries: list[Entry]) -> list[int]:
    """Return the places of the entries with a number."""
    return [at for at, entry in enumerate(entries) if entry.number is not None]


# --- A count through the text -------------------------------------------------------------------------------------

# Between two numbers of a count stand at most so many lines of a paragraph that interrupts it.
MAX_LINES_BETWEEN: Final = 3
# And so many lines at all, blank ones among them.
MAX_DISTANCE: Final = 9
# Two numbers count down by chance, and a count of two that a paragraph breaks may be two titles.
MIN_ITEMS: Final = 3


class _Numbered(NamedTuple):
    at: int
    family: str
    number: int


class Counts(NamedTuple):
    """What counts that go through the text say of their lines.

    items: those that are items because a count goes on behind a paragraph, or counts down
    continued: those below which the next number of the count stands somewhere
    """

    items: frozenset[int]
    continued: frozenset[int]


def find_counts(lines: list[str], marked: list[int]) -> Counts:
    """Follow the counts of numbered lines. Where a paragraph stands below most of them, they may be titles, no items.

    marked: the lines that may begin with a number, and perhaps others
    """
    series: dict[tuple[str, int], list[_Numbered]] = {}
    latest: dict[str, list[_Numbered]] = {}
    items: set[int] = set()
    continued: set[int] = set()
    for at in marked:
        if lines[at][:1] not in _FIRSTS and lines[at][1:2] not in _CLOSES:
            continue
        marker = markers.marker(lines[at])
        if marker is None or marker.number is None:
            continue
        line = _Numbered(at, marker.family, marker.number)
        key = (line.family, marker.indent)
        # The count at the same indentation comes first: `4.` at the margin goes on with `3.` there.
        own = series.get(key, [])
        if own and own[-1].number + 1 == line.number:
            continued.add(own[-1].at)
        run = own if own and abs(own[-1].number - line.number) == 1 else latest.get(line.family, [])
        if run and not _goes_on(lines, run, line):
            items.update(_items(lines, run))
            run = []
        run.append(line)
        series[key] = latest[line.family] = run
    for run in series.values():
        items.update(_items(lines, run))
    return Counts(frozenset(items), frozenset(continued))


_FIRSTS: Final = frozenset(markers.DIGITS + markers.CIRCLES + "(（ \t")
_CLOSES: Final = frozenset(".)")  # behind a letter


def _goes_on(lines: list[str], run: list[_Numbered], line: _Numbered) -> bool:
    """Return whether a numbered line goes on with the count of those above it."""
    above = run[-1]
    step = line.number - above.number
    if line.at - above.at > MAX_DISTANCE or step not in (1, -1):
        return False
    if len(run) > 1 and step != above.number - run[-2].number:
        return False
    return _lines_between(lines, above, line) <= MAX_LINES_BETWEEN


def _lines_between(lines: list[str], above: _Numbered, below: _Numbered) -> int:
    """Return how many bare lines stand between two numbered ones; more than any where another item stands there."""
    between = [line for line in lines[above.at + 1 : below.at] if line and not line[0].isspace()]
    return MAX_DISTANCE if any(markers.marker(line) is not None for line in between) else len(between)


def _items(lines: list[str], run: list[_Numbered]) -> list[int]:
    """Return the lines of a count that are items."""
    if len(run) < MIN_ITEMS:
        return []
    broken = [_lines_between(lines, above, below) > 0 for above, below in pairwise(run)]
    if run[0].number > run[1].number:
        are_items = not any(broken)
    else:
        are_items = 0 < 2 * sum(broken) <= len(broken)
    return [line.at for line in run] if are_items else []


def keep_countdowns(entries: list[Entry]) -> None:
    """Make bullets of the items of a countdown, with the number in front of the text: a list can only count up."""
    # In a countdown a number and its place have the same sum.
    sums = [None if entry.number is None else (entry.family, at + entry.number) for at, entry in enumerate(entries)]
    for counted, places in groupby(range(len(entries)), sums.__getitem__):
        run = list(places)
        if counted is not None and len(run) >= MIN_ITEMS:
            entries[run[0] : run[-1] + 1] = [_without_number(entries[at]) for at in run]


def _without_number(entry: Entry) -> Entry:
    """Return the item as a bullet whose text begins with the number."""
    if not entry.paragraphs or entry.paragraphs[0][0][0] != entry.start + len(entry.marker):
        return entry._replace(number=None)  # the number stands alone: its text has a line of its own, or is missing
    first, *others = entry.paragraphs
    text = [(entry.start, entry.marker + first[0][1]), *first[1:]]
    return entry._replace(number=None, paragraphs=[text, *others])
