"""Lists: items behind bullets or numbers, nested by their indentation.

    - green            1. first        •  whole leaves
      - Japanese       2. second       -                 (the text on the next line)
    - black                            Darjeeling
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from articlekit import construct
from articlekit.grammar.page import Answer, Page
from articlekit.grammar.thematic import is_break
from articlekit.tree import List, ListItem, Node, Paragraph, can_be_loose, can_be_tight
from articlekit.wellformed import BLANKS

BULLETS = "•‣⁃◦▪▫●○■□"

# - green | • green, also without a space | 1. first | 1) first.  The spaces in front give the depth.
_MARKER = re.compile(
    rf"(?P<indent>[ \t]*)(?:(?P<bullet>[-*+](?=[ \t]|$)|[{BULLETS}])|(?P<number>\d{{1,9}})(?P<delimiter>[.)])(?=[ \t]|$))[ \t\xa0]*",
    re.ASCII,
)

# Deeper items are read as neighbours. Real articles stay below 6.
MAX_NESTING = 12


class Entry(NamedTuple):
    """A line with a marker and the lines that go on with it.

    indent: columns in front of the marker; family: the bullet, or the delimiter behind a number
    start: the offset of the marker; paragraphs: per paragraph of the item, (offset, text) of its lines
    """

    indent: int
    family: str
    number: int | None
    start: int
    paragraphs: list[list[tuple[int, str]]]


class _Marker(NamedTuple):
    indent: int
    family: str
    number: int | None
    begin: int
    text_at: int
    text: str


def marker(line: str) -> _Marker | None:
    """The marker in front of a line, or `None`."""
    match = _MARKER.match(line)
    if match is None:
        return None
    indent = len(match["indent"].expandtabs(4))
    text = line[match.end() :].rstrip(BLANKS)
    family = match["bullet"] or match["delimiter"]
    number = int(match["number"]) if match["number"] else None
    return _Marker(indent, family, number, match.end("indent"), match.end(), text)


def read(page: Page, at: int) -> Answer:
    """The lists that begin at this line."""
    first = marker(page.lines[at])
    if first is None or not _confirmed(page, at, first, None):
        return None
    entries: list[Entry] = []
    letters: list[str] = []
    loose = False
    while True:
        found = marker(page.lines[at]) if at < len(page.lines) else None
        if found is None or is_break(page.lines[at]) or not _confirmed(page, at, found, entries[-1] if entries else None):
            break
        entry, written = _entry(page, at, found)
        entries.append(entry)
        letters.append(written)
        at += len(written)
        loose = loose or len(entry.paragraphs) > 1
        blank = _blank_before_item(page, at, entries[-1])
        if blank:
            letters.append("b" * blank)
            at += blank
            loose = True
    return nest(entries, loose), "".join(letters)


def _confirmed(page: Page, at: int, found: _Marker, before: Entry | None) -> bool:
    """Whether the marker makes an item. `*`, `+` and numbers also begin prose, so they need a neighbour of their kind."""
    if found.family in BULLETS or (found.family == "-" and not (page.marks_after and not found.text)):
        return True
    if before is not None and before.family == found.family and _follows(before.number, found.number):
        return True
    beyond = at + 1
    while beyond < min(at + 3, len(page.lines)) and not page.lines[beyond].strip():
        beyond += 1
    after = marker(page.lines[beyond]) if beyond < len(page.lines) else None
    return after is not None and after.family == found.family and _follows(found.number, after.number) and bool(found.text)


def _follows(number: int | None, after: int | None) -> bool:
    return after == (None if number is None else number + 1)


def _entry(page: Page, at: int, found: _Marker) -> tuple[Entry, str]:
    """The item at a line, with the lines that go on with it, and their letters."""
    lines, starts = page.lines, page.starts
    paragraphs: list[list[tuple[int, str]]] = []
    letters = ["l"]
    deep = found.indent + 1
    if found.text:
        paragraphs.append([(starts[at] + found.text_at, found.text)])
        deep += 1
    else:
        below = _text_below(page, at + 1)
        if below is not None:
            letters += ["b"] * (below - at - 1) + ["i"]
            text = lines[below].strip(BLANKS)
            paragraphs.append([(starts[below] + lines[below].index(text), text)])
    end = at + len(letters)
    while paragraphs and end < len(lines) and _goes_on(lines[end], deep):
        text = lines[end].strip(BLANKS)
        paragraphs[-1].append((starts[end] + lines[end].index(text), text))
        letters.append("i")
        end += 1
    return Entry(found.indent, found.family, found.number, starts[at] + found.begin, paragraphs), "".join(letters)


def _text_below(page: Page, at: int) -> int | None:
    """The line that holds the text of an item whose own line has none; lines of stray spaces may stand between."""
    last = min(at + 3, len(page.lines))
    while at < last and page.lines[at] and page.lines[at].isspace():
        at += 1
    if at >= last or not page.lines[at].strip() or marker(page.lines[at]) or page.lines[at].lstrip()[0] in "|#`~":
        return None
    return at


def _goes_on(line: str, deep: int) -> bool:
    """Whether an indented line belongs to the item above it: as deep as its text, and no marker."""
    if line[:1] not in (" ", "\t") or not line.strip():
        return False
    bare = line.lstrip(BLANKS)
    return bare[0] != "|" and len(line[: len(line) - len(bare)].expandtabs(4)) >= deep and marker(line) is None


def _blank_before_item(page: Page, at: int, before: Entry) -> int:
    """How many blank lines stand between this item and the next of its list; 0 where none comes."""
    beyond = at
    while beyond < len(page.lines) and beyond < at + 3 and not page.lines[beyond].strip():
        beyond += 1
    if beyond == at or beyond >= len(page.lines) or is_break(page.lines[beyond]):
        return 0
    found = marker(page.lines[beyond])
    if found is None or found.family != before.family or not _confirmed(page, beyond, found, before):
        return 0
    return beyond - at


# --- A lone dash behind each item ---------------------------------------------------------------------------------


def marks_after(lines: list[str]) -> bool:
    """Whether a lone `-` belongs to the line before it: it stands alone at least twice and never before a text."""
    return lines.count("-") > 1 and not any(line[:2] == "- " for line in lines)


def is_marked_after(page: Page, at: int) -> bool:
    """Whether this line is an item by the lone dash below it."""
    lines = page.lines
    if at + 1 >= len(lines) or lines[at + 1] != "-" or lines[at] == "-" or at in page.broken:
        return False
    return not lines[at].isspace() and lines[at] != ""


def read_marked_after(page: Page, at: int) -> Answer:
    """The list of items with a lone dash below each; dashes alone are items whose text stood elsewhere."""
    lines, starts = page.lines, page.starts
    entries: list[Entry] = []
    letters: list[str] = []
    while is_marked_after(page, at):
        text = lines[at].strip(BLANKS)
        start = starts[at] + lines[at].index(text)
        entries.append(Entry(0, "-", None, start, [[(start, text)]]))
        letters.append("il")
        at += 2
        while at < len(lines) and lines[at] == "-":
            letters.append("l")
            at += 1
    return nest(entries, loose=False), "".join(letters)


# --- Nesting ------------------------------------------------------------------------------------------------------


def nest(entries: Sequence[Entry], loose: bool, depth: int = 0) -> list[Node]:
    """The lists that the entries make. Each deeper run belongs to the item above it."""
    lists: list[Node] = []
    items: list[ListItem] = []
    head = entries[0]
    last: Entry | None = None
    at = 0
    while at < len(entries):
        entry = entries[at]
        if last is not None and not (entry.family == last.family and _follows(last.number, entry.number)):
            lists.append(_list(items, head, loose))
            items, head = [], entry
        end = at + 1
        if depth < MAX_NESTING:
            while end < len(entries) and entries[end].indent > entry.indent + 1:
                end += 1
        below = nest(entries[at + 1 : end], loose, depth + 1) if end > at + 1 else []
        items.append(_item(entry, below))
        last, at = entry, end
    lists.append(_list(items, head, loose))
    return lists


def _item(entry: Entry, below: list[Node]) -> ListItem:
    children = [_paragraph(part) for part in entry.paragraphs] + below
    end = children[-1].span[1] if children else entry.start + 1  # type: ignore[index]
    return construct.list_item((entry.start, end), None, tuple(children), None)


def _paragraph(lines: list[tuple[int, str]]) -> Paragraph:
    start, last = lines[0][0], lines[-1]
    return construct.paragraph((start, last[0] + len(last[1])), None, "\n".join([text for _, text in lines]), ())


def _list(items: list[ListItem], head: Entry, loose: bool) -> List:
    members = tuple(items)
    tight = not can_be_loose(members) or (not loose and can_be_tight(members))
    span = (head.start, members[-1].span[1])  # type: ignore[index]
    ordered = head.number is not None
    return construct.bullet_list(span, None, ordered, members, head.number if head.number is not None else 1, tight)
