"""Contents lists below a known title, as they are written.

    Contents                Table of Contents                 In this article
    1 History               History ................. 3         History
    1.1 Early years         Boats ................... 9           Early years
    2 Boats                                                     Boats

The entries are items, never headings. Numbers and pages show a list by themselves; of other lines most must come again
below, as the headings that they name, and the first that does ends the list.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from articlekit.blocks import heading_links, markers
from articlekit.blocks.line_kinds import BLANK, CONTENTS_ENTRY, CONTENTS_TITLE
from articlekit.blocks.list_entry import Entry, entry_of
from articlekit.blocks.list_items import nest
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.document import unchecked
from articlekit.document.nodes import Node, Origin
from articlekit.lexicon.tables import TITLES
from articlekit.lexicon.titles import MAX_TITLE_CHARS, title_kind
from articlekit.numbering import (
    count_bare_pages,
    entry_titles,
    joined_titles,
    outline_number,
    without_number,
    without_page,
)

_TITLE: Final = Origin("contents list", 1.0, ("a known title", "the entries of a contents list below it"))

# Longer lines are prose: 98% of the headings of the corpus (dev) are shorter.
MAX_ENTRY_CHARS: Final = 120
# More entries are an index, and examined no further.
MAX_ENTRIES: Final = 400
MAX_BLANKS: Final = 3
# So many entries must come again below, and at least this share of all, where the lines are not numbered with pages.
MIN_NAMED: Final = 2
MIN_NAMED_SHARE: Final = 0.5

_SENTENCE_ENDS: Final = frozenset(".:;,。，；：")
_BEFORE_TITLE: Final = "#* \t\xa0_"
_BEHIND_TITLE: Final = ":：*_ \t\xa0"


class _Line(NamedTuple):
    """A line that may be an entry.

    text: without a bullet; depth: by its numbers or its indentation, from 0
    number: (2, 1) for `2.1 Osprey`; has_page: whether the number of a page stands behind leaders
    """

    at: int
    text: str
    number: tuple[int, ...]
    has_page: bool
    bulleted: bool


# --- Finding ------------------------------------------------------------------------------------------------------


def may_hold(text: str, heads: Heads) -> bool:
    """Return whether some line may be such a title by its first letters."""
    return not _HEADS.isdisjoint(heads) or any(map(_begins_with_sign, heads))


def _begins_with_sign(line: str) -> bool:
    """Return whether a line begins with an emoji or another sign of a layout."""
    return line[:1] > _LAST_PUNCTUATION and not line[0].isalnum()


# Signs below are punctuation, which stands in front of other lines.
_LAST_PUNCTUATION: Final = "\u2100"


def find(lines: list[str]) -> dict[int, int]:
    """Return for each title of a contents list the line behind its last entry."""
    titles = [
        at
        for at, line in enumerate(lines)
        if len(line) <= MAX_TITLE_CHARS
        and (line[:2] in _HEADS or _begins_with_sign(line))
        and _without_signs(line)[:_START_CHARS].casefold() in _STARTS
        and _title_span(line) is not None
    ]
    if not titles:
        return {}
    places = _places(lines)
    found: dict[int, int] = {}
    for at, limit in zip(titles, [*titles[1:], len(lines)], strict=True):
        end = _end(lines, at + 1, limit, places)
        if end:
            found[at] = end
    return found


_START_CHARS: Final = 4
_STARTS: Final = frozenset(title[:_START_CHARS] for title, kind in TITLES.items() if kind == "contents")
# The first two characters of such a line, in any case; or signs and white space in front.
_HEADS: Final = frozenset(
    [form for start in _STARTS for form in (start[:2], start[:2].capitalize(), start[:2].upper())]
    + [before + sign for before in _BEFORE_TITLE for sign in _BEFORE_TITLE]
    + [before + form for before in _BEFORE_TITLE for start in _STARTS for form in (start[0], start[0].upper())]
)


def _title_span(line: str) -> tuple[int, int] | None:
    """Return where the title of a contents list is in a line, without signs and links around it; else `None`."""
    core = heading_links.without_links(_without_signs(line.rstrip()))[0].rstrip(_BEHIND_TITLE)
    if not core or "|" in core or title_kind(core) != "contents":
        return None
    begin = line.index(core)
    return begin, begin + len(core)


def _without_signs(line: str) -> str:
    """Return a line from its first letter on, where signs stand before it."""
    text = line.lstrip(_BEFORE_TITLE)
    while text and _begins_with_sign(text):
        text = text[1:].lstrip(_BEFORE_TITLE + "\ufe0f")
    return text


def _places(lines: list[str]) -> dict[str, list[int]]:
    """Return the lines of each short text, by what is compared of it."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if line and len(line) <= MAX_ENTRY_CHARS:
            places.setdefault(key(line), []).append(at)
    return places


def key(text: str) -> str:
    """Return the title of an entry or a heading as it is compared: without its number, signs around it and case."""
    text = heading_links.without_links(text.strip(" \t\xa0#*_"))[0]
    number = _NUMBER(text)
    title = text[number.end() :] if number is not None else without_number(text)
    return " ".join(title.casefold().strip(_AROUND).split())


_NUMBER: Final = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s+(?=\S)").match
_AROUND: Final = " \t\xa0.:;,!?…-–—*#\"'“”‘’„«»()[]"


def _end(lines: list[str], at: int, limit: int, places: dict[str, list[int]]) -> int:
    """Return the line behind the entries that begin at a line or below blank ones; 0 where there are none.

    limit: the line of the next title
    """
    if (first := _first_line(lines, at, limit)) and joined_titles(lines[first].strip()):
        return first + 1
    run = _lines_from(lines, at, limit)
    if not run:
        return 0
    bare_pages = count_bare_pages([line.text for line in run])
    again = [_below(places, line, at < bare_pages) for at, line in enumerate(run)]
    if run[0].has_page:
        count = _count_pages(run)
        return run[count - 1].at + 1 if count > 1 else 0
    count = _count_numbers(run) if run[0].number else 0
    if count < 2:
        count = bare_pages or (_count_bullets(run) if run[0].bulleted else _count_before_first_named(run, again))
    named = sum(place > run[count - 1].at for place in again[:count])
    return run[count - 1].at + 1 if named >= MIN_NAMED and named >= MIN_NAMED_SHARE * count else 0


def _first_line(lines: list[str], at: int, limit: int) -> int:
    """Return the first line from one on that is not blank; 0 where none is near."""
    return next((place for place in range(at, min(at + MAX_BLANKS + 1, limit)) if lines[place].strip()), 0)


def _lines_from(lines: list[str], at: int, limit: int) -> list[_Line]:
    """Return the lines that may be entries, from one on, up to one that is surely none."""
    run: list[_Line] = []
    blanks = 0
    for place in range(at, limit):
        text = lines[place].strip()
        if not text:
            blanks += 1
            if blanks > MAX_BLANKS:
                break
            continue
        line = _read_line(place, lines[place], text)
        if line is None or len(run) == MAX_ENTRIES:
            break
        run.append(line)
        blanks = 0
    return run


def _read_line(at: int, line: str, text: str) -> _Line | None:
    if len(text) > MAX_ENTRY_CHARS or text[0] in "#|>`":
        return None
    found = markers.marker(line)
    bulleted = found is not None and found.number is None
    entry = found.text if found is not None and bulleted else text
    number = outline_number(entry) or (() if found is None or found.number is None else (found.number,))
    has_page = without_page(entry) != entry
    if not entry or (entry[-1] in _SENTENCE_ENDS and not (has_page or number or bulleted)):
        return None
    return _Line(at, entry, number, has_page, bulleted)


def _below(places: dict[str, list[int]], line: _Line, has_bare_page: bool) -> int:
    """Return the first line below an entry that has its title, or 0."""
    title = line.text.rpartition(" ")[0] if has_bare_page else without_page(line.text)
    found = places.get(key(title), ())
    behind = bisect_right(found, line.at)
    return found[behind] if behind < len(found) else 0


def _count_pages(run: Sequence[_Line]) -> int:
    """Return how many lines have pages; the title of a part may stand between them without one."""
    count = at = 0
    while at < len(run) and (run[at].has_page or (at + 1 < len(run) and run[at + 1].has_page)):
        at += 1
        if run[at - 1].has_page:
            count = at
    return count


def _count_numbers(run: Sequence[_Line]) -> int:
    """Return how many lines have numbers that go on: 1, 1.1, 1.2, 2."""
    count = 1
    while count < len(run) and run[count].number and _goes_on(run[count - 1].number, run[count].number):
        count += 1
    return count


def _goes_on(above: tuple[int, ...], below: tuple[int, ...]) -> bool:
    """Return whether a number is the next one: of the same depth, one deeper, or further up."""
    depth = len(below)
    if depth > len(above):
        return below == (*above, 1)
    return below == (*above[: depth - 1], above[depth - 1] + 1)


def _count_bullets(run: Sequence[_Line]) -> int:
    """Return how many lines have a bullet."""
    return next((at for at, line in enumerate(run) if not line.bulleted), len(run))


def _count_before_first_named(run: Sequence[_Line], again: Sequence[int]) -> int:
    """Return how many lines stand above the first that one above names; at the end of the run, up to the last named."""
    stop = run[-1].at + 1
    for count, (line, place) in enumerate(zip(run, again, strict=True)):
        if line.at >= stop:
            return count
        if place:
            stop = min(stop, place)
    return max([count for count, place in enumerate(again, 1) if place], default=0)


# --- Reading ------------------------------------------------------------------------------------------------------


def read(source: RuleInput, at: int) -> Blocks | None:
    """Return the title on this line and the list below it."""
    end = source.regions[at].end
    lines, starts = source.lines, source.starts
    letters = CONTENTS_TITLE + "".join([CONTENTS_ENTRY if lines[i].strip() else BLANK for i in range(at + 1, end)])
    entries = [i for i in range(at + 1, end) if lines[i].strip()]
    nodes: list[Node] = [_title(source, at), *nest(_with_depths(entries, lines, starts), loose=False)]
    return nodes, letters


def _title(source: RuleInput, at: int) -> Node:
    line = source.lines[at]
    begin, end = _title_span(line) or (0, len(line))
    signs = len(line) - len(line.lstrip("#"))
    span = (source.starts[at] + begin, source.starts[at] + end)
    if 0 < signs <= 6:
        return unchecked.heading(span, None, signs, line[begin:end], ())
    level = heading_links.NO_LEVEL if source.depth == 0 else heading_links.LEVEL_IN_QUOTES
    return unchecked.heading(span, _TITLE, level, line[begin:end], ())


def _with_depths(places: list[int], lines: list[str], starts: Sequence[int]) -> list[Entry]:
    """Return the items of these lines, each as deep as its number or its indentation says."""
    if len(places) == 1:
        return [_whole_line(lines[places[0]], starts[places[0]])]  # titles that were joined
    entries = [_item(lines[at], starts[at]) for at in places]
    texts = [entry.paragraphs[0][0][1] if entry.paragraphs else "" for entry in entries]
    depths = _depths_by_number(texts)
    if not any(depths):
        return entries
    return [entry._replace(indent=2 * depth) for entry, depth in zip(entries, depths, strict=True)]


def _depths_by_number(texts: list[str]) -> list[int]:
    return [max(0, len(outline_number(text)) - 1) for text in texts]


def _item(line: str, start: int) -> Entry:
    """Return the item of one line: behind a bullet or a number with a mark, or the whole line."""
    found = markers.marker(line)
    if found is not None and found.text and (found.number is None or found.family in ("1.", "1)")):
        return entry_of(found, line, start, [[(start + found.text_at, found.text)]])
    return _whole_line(line, start)


def _whole_line(line: str, start: int) -> Entry:
    text = line.strip()
    begin = start + line.index(text)
    return Entry(_indent(line), "-", None, None, "", begin, [[(begin, text)]])


def _indent(line: str) -> int:
    """Return how many columns a line is indented."""
    return len(line[: len(line) - len(line.lstrip())].expandtabs(4))


def depths(lines: Sequence[str]) -> list[tuple[str, int]]:
    """Return what is compared of each title that the lines of a contents list name, with its depth from 0."""
    marked = [(line, markers.marker(line)) for line in lines]
    texts = [found.text if found is not None and found.number is None else line.strip() for line, found in marked]
    titles = [key(title) for title in entry_titles(texts)]
    numbered_depths = _depths_by_number(texts)
    if any(numbered_depths):
        return list(zip(titles, numbered_depths, strict=True))
    indents = list(map(_indent, lines))
    steps = sorted(set(indents))
    return [(title, steps.index(indent)) for title, indent in zip(titles, indents, strict=True)]
