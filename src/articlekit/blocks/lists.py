"""Lists: items behind bullets or numbers, nested by their indentation.

- green            1. first        •  whole leaves
  - Japanese       2. second       -                 (the text on the next line)
- black                            Darjeeling
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from articlekit.blocks import numbered_lists
from articlekit.blocks.rules import Blocks, RuleInput
from articlekit.blocks.thematic_break import is_break
from articlekit.document import unchecked
from articlekit.document.nodes import List, ListItem, Node, Origin, Paragraph
from articlekit.document.tightness import can_be_loose, can_be_tight
from articlekit.document.validators import BLANKS

BULLETS = "•‣⁃◦▪▫●○■□"

# - green | • green, also without a space | 1. first | 1) first.  The spaces in front give the depth.
_MARKER = re.compile(
    r"(?P<indent>[ \t]*)"
    rf"(?:(?P<bullet>[-*+](?=[ \t\xa0]|$)|[{BULLETS}])|(?P<number>\d{{1,9}})(?P<delimiter>[.)])(?=[ \t]|$))"
    r"[ \t\xa0]*",
    re.ASCII,
)

# Deeper items are read as neighbours. Real articles stay below 6.
MAX_NESTING = 12


class Entry(NamedTuple):
    """A line with a marker and the lines that go on with it.

    indent: columns in front of the marker; family: the bullet, or the delimiter behind a number
    start: the offset of the marker; paragraphs: per paragraph of the item, (offset, text) of its lines
    origin: why lines without a marker belong to it, where that was guessed
    below: whether its text begins below the line with the marker
    """

    indent: int
    family: str
    number: int | None
    start: int
    paragraphs: list[list[tuple[int, str]]]
    origin: Origin | None = None
    below: bool = False


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
    space, bullet, number, delimiter = match.groups()
    end = match.end()
    indent = len(space.expandtabs(4)) if space else 0
    return _Marker(
        indent, bullet or delimiter, int(number) if number else None, len(space), end, line[end:].rstrip(BLANKS)
    )


def read(source: RuleInput, at: int) -> Blocks | None:
    """The lists that begin at this line."""
    end = _plain_end(source, at)
    if end:
        return (_plain(source, at, end),), "l" * (end - at)
    found = marker(source.lines[at])
    if found is None or not _confirmed(source, at, found, None, None):
        return None
    entries, letters, loose = _entries(source, at, found)
    if not numbered_lists.make_a_list(entries):
        return [at + i for i, letter in enumerate(letters) if letter != "b"], letters.translate(_BARE)
    if numbered_lists.are_titles(entries):
        return _below_titles(entries, loose, at, letters)
    numbered_lists.put_below(entries)
    return nest(entries, loose), letters


def _plain_end(source: RuleInput, at: int) -> int:
    """The line behind a list that is all plain: `- ` or a bullet, a text, and no line that may go on with it.

    Most lists are, and are read at a glance. 0 where one is not, or may not be.
    """
    if source.lines_above_marker:
        return 0
    lines, end, count = source.lines, at, len(source.lines)
    head = lines[at][:2]
    if head not in _PLAIN_HEADS:
        return 0
    while end < count:
        line = lines[end]
        if line[:2] != head or line[2:3] in _NOT_PLAIN:
            break
        end += 1
    below = end
    while below < count and not lines[below]:
        below += 1
    return 0 if end == at or (below < count and lines[below][0] in _FIRSTS) else end


def _plain(source: RuleInput, at: int, end: int) -> List:
    starts, items = source.starts, []
    begin = starts[at]
    stop = begin
    for i in range(at, end):
        text = source.lines[i][2:].rstrip(BLANKS)
        start = starts[i]
        stop = start + 2 + len(text)
        paragraph = _NewParagraph()
        paragraph.span = (start + 2, stop)
        paragraph.origin = None
        paragraph.text = text
        paragraph.marks = ()
        paragraph.__class__ = Paragraph
        item = _NewItem()
        item.span = (start, stop)
        item.origin = None
        item.children = (paragraph,)
        item.checked = None
        item.__class__ = ListItem
        items.append(item)
    return unchecked.bullet_list((begin, stop), None, False, tuple(items), 1, True)


_NewParagraph = unchecked.bare(Paragraph)
_NewItem = unchecked.bare(ListItem)
_PLAIN_HEADS = frozenset(bullet + " " for bullet in "-" + BULLETS)
_NOT_PLAIN = frozenset(("", " ", "\t", "\xa0", "-"))
_FIRSTS = frozenset(" \t-*+0123456789" + BULLETS)
_BARE = {ord("l"): "p", ord("i"): "p"}


def _entries(source: RuleInput, at: int, found: _Marker | None) -> tuple[list[Entry], str, bool]:
    """The items from this line on, the letters of their lines, and whether blank lines stand between or in them."""
    lines, count = source.lines, len(source.lines)
    entries: list[Entry] = []
    letters: list[str] = []
    loose = False
    counted: Entry | None = None  # the latest with a number
    while found is not None:
        entry, written = _entry(source, at, found)
        if entry.number is not None:
            counted = entry
        entries.append(entry)
        letters.append(written)
        at += len(written)
        loose = loose or len(entry.paragraphs) > 1
        found = marker(lines[at]) if at < count and lines[at][:1] in _FIRSTS else None
        if found is not None and (is_break(lines[at]) or not _confirmed(source, at, found, entry, counted)):
            found = None
        elif found is None:
            blank, found = _item_below_blank(source, at, entry, counted)
            letters.append("b" * blank)
            at += blank
            loose = loose or blank > 0
    return entries, "".join(letters), loose


def _below_titles(entries: list[Entry], loose: bool, first_line: int, letters: str) -> Blocks | None:
    """The lists between bare lines with numbers."""
    found: list[Node | int] = []
    written = list(letters)
    marked = [at for at, letter in enumerate(letters) if letter == "l"]
    for bulleted, group in groupby(zip(marked, entries, strict=True), lambda pair: pair[1].number is None):
        if bulleted:
            found += nest([entry for _, entry in group], loose)
            continue
        for at, _ in group:
            found.append(first_line + at)
            written[at] = "p"
    return found, "".join(written)


def _confirmed(source: RuleInput, at: int, found: _Marker, before: Entry | None, counted: Entry | None) -> bool:
    """Whether the marker makes an item. `*`, `+` and numbers also begin prose, so they need a neighbour of their kind.

    before: the item above; counted: the latest item above that has a number
    """
    if found.family in BULLETS or (found.family == "-" and not (source.lines_above_marker and not found.text)):
        return True
    if before is not None and before.family == found.family and _follows(before.number, found.number):
        return True
    if counted is not None and counted.family == found.family and _follows(counted.number, found.number):
        return True
    return bool(found.text) and _goes_with(source, at, found)


def _goes_with(source: RuleInput, at: int, found: _Marker) -> bool:
    """Whether the next item of the same kind stands below, behind lines that hang or bullets between two numbers."""
    lines = source.lines
    for beyond in range(at + 1, min(at + 1 + MAX_LINES_BETWEEN, len(lines))):
        first = lines[beyond][:1]
        if first not in _FIRSTS and not first.isspace() and first:
            return False
        after = marker(lines[beyond])
        if after is None:
            if first.isspace() or not first:
                continue
            return False
        if after.family == found.family and after.indent <= found.indent + 1:
            return _follows(found.number, after.number)
        if found.number is None and after.indent <= found.indent:
            return False
    return False


# How far below a number the next one is looked for.
MAX_LINES_BETWEEN = 12


def _follows(number: int | None, after: int | None) -> bool:
    return after == (None if number is None else number + 1)


def _entry(source: RuleInput, at: int, found: _Marker) -> tuple[Entry, str]:
    """The item at a line, with the lines that go on with it, and their letters."""
    lines, starts = source.lines, source.starts
    paragraphs: list[list[tuple[int, str]]] = []
    letters = ["l"]
    deep = found.indent + 1
    if found.text:
        paragraphs.append([(starts[at] + found.text_at, found.text)])
        deep += 1
    else:
        below = _text_below(source, at + 1)
        if below is not None:
            letters += ["b"] * (below - at - 1) + ["i"]
            text = lines[below].strip(BLANKS)
            paragraphs.append([(starts[below] + lines[below].index(text), text)])
    end = at + len(letters)
    while paragraphs:
        while end < len(lines) and _goes_on(lines[end], deep):
            text = lines[end].strip(BLANKS)
            paragraphs[-1].append((starts[end] + lines[end].index(text), text))
            letters.append("i")
            end += 1
        blank = _blanks_within(lines, end, deep)
        if not blank:
            break
        letters += ["b"] * blank
        end += blank
        paragraphs.append([])
    begin = starts[at] + found.begin
    entry = Entry(found.indent, found.family, found.number, begin, paragraphs, below=not found.text)
    return entry, "".join(letters)


def _text_below(source: RuleInput, at: int) -> int | None:
    """The line that holds the text of an item whose own line has none; lines of stray spaces may stand between."""
    last = min(at + 3, len(source.lines))
    while at < last and source.lines[at] and source.lines[at].isspace():
        at += 1
    if at >= last or not source.lines[at].strip() or marker(source.lines[at]) or source.lines[at].lstrip()[0] in "|#`~":
        return None
    return at


def _goes_on(line: str, deep: int) -> bool:
    """Whether an indented line belongs to the item above it: as deep as its text, and no marker."""
    if line[:1] not in (" ", "\t") or not line.strip():
        return False
    return line.lstrip(BLANKS)[0] != "|" and _depth(line) >= deep and marker(line) is None


def _depth(line: str) -> int:
    """How many columns a line is indented."""
    return len(line[: len(line) - len(line.lstrip(BLANKS))].expandtabs(4))


def _below_blanks(lines: list[str], at: int) -> int:
    """The first line from here on that is not blank, or the one behind `MAX_BLANKS` that are."""
    below = at
    while below < len(lines) and below < at + MAX_BLANKS and not lines[below].strip():
        below += 1
    return below


def _blanks_within(lines: list[str], at: int, deep: int) -> int:
    """How many blank lines stand here between two paragraphs of an item; 0 where no other of its paragraphs follows.

    What is indented by four more is code to Markdown, and in other text no longer part of a list.
    """
    below = _below_blanks(lines, at)
    if below == at or below == len(lines) or not _goes_on(lines[below], deep):
        return 0
    return below - at if _depth(lines[below]) < deep + 4 and lines[below].lstrip(BLANKS)[0] not in "#>`~" else 0


def _item_below_blank(source: RuleInput, at: int, before: Entry, counted: Entry | None) -> tuple[int, _Marker | None]:
    """The next item of the list where blank lines stand before it, and how many; (0, None) where none comes."""
    lines = source.lines
    beyond = _below_blanks(lines, at)
    if beyond == at or beyond >= len(lines) or lines[beyond][:1] not in _FIRSTS or is_break(lines[beyond]):
        return 0, None
    found = marker(lines[beyond])
    if found is None or found.family not in (before.family, counted.family if counted else before.family):
        return 0, None
    return (beyond - at, found) if _confirmed(source, beyond, found, before, counted) else (0, None)


# So many blank lines between items are still one list.
MAX_BLANKS = 3


def rebuilt(
    lines: list[str], starts: list[int], letters: Sequence[str], first: int, end: int, guessed: Mapping[int, Origin]
) -> list[Node]:
    """The lists on the lines from `first` to before `end`, read again by these letters.

    guessed: the lines that go on with an item though nothing of their own shows it
    """
    entries: list[Entry] = []
    loose = False
    for at in range(first, end):
        line = lines[at]
        if letters[at] == "b":
            loose = loose or letters[at + 1] == "l"
            continue
        if letters[at] == "l":
            found = marker(line)
            assert found is not None
            paragraphs = [[(starts[at] + found.text_at, found.text)]] if found.text else []
            entries.append(Entry(found.indent, found.family, found.number, starts[at] + found.begin, paragraphs))
            continue
        text = line.strip(BLANKS)
        part = (starts[at] + line.index(text), text)
        paragraphs = entries[-1].paragraphs
        if paragraphs and letters[at - 1] != "b":
            paragraphs[-1].append(part)
        else:
            loose = loose or bool(paragraphs)
            paragraphs.append([part])
        if at in guessed:
            entries[-1] = entries[-1]._replace(origin=guessed[at])
    numbered_lists.put_below(entries)
    return nest(entries, loose)


# --- A lone dash behind each item ---------------------------------------------------------------------------------


# Where so large a share of the gaps between lone dashes has two or three lines, these are lines of one item: 666 of the
# 722 lines in such gaps on such pages (corpus dev in the text of 1.8.1), and one of three on the others.
MIN_GAPS_RATIO = 0.4
MAX_LINES_ABOVE_DASH = 3


def lines_above_marker(lines: list[str]) -> int:
    """How many lines may stand above the lone `-` that they belong to, 0 where none does.

    Such a dash stands alone at least twice and never before a text.
    """
    count = lines.count("-")
    if count < 2 or any(line[:2] == "- " for line in lines):
        return 0
    dashes = [at for at, line in enumerate(lines) if line == "-"]
    gaps = sum(1 < after - at - 1 <= MAX_LINES_ABOVE_DASH for at, after in pairwise(dashes))
    return MAX_LINES_ABOVE_DASH if gaps >= MIN_GAPS_RATIO * (count - 1) else 1


def is_marked_below(source: RuleInput, at: int) -> int:
    """How many lines from this one on are an item by the lone dash below them, 0 where it is none.

    More than one only below the dash of another item: nothing tells where the first of a list begins.
    """
    lines = source.lines
    most = source.lines_above_marker if at and lines[at - 1] == "-" else 1
    for count in range(most + 1):
        line = lines[at + count] if at + count < len(lines) else ""
        if line == "-":
            return count
        if not line or line.isspace() or at + count in source.regions or (count and "|" in line):
            return 0
    return 0


def read_marked_below(source: RuleInput, at: int) -> Blocks | None:
    """The list of items with a lone dash below each; dashes alone are items whose text stood elsewhere."""
    lines, starts = source.lines, source.starts
    entries: list[Entry] = []
    letters: list[str] = []
    while count := is_marked_below(source, at):
        texts = [line.strip(BLANKS) for line in lines[at : at + count]]
        places = [starts[at + n] + lines[at + n].index(text) for n, text in enumerate(texts)]
        entries.append(Entry(0, "-", None, places[0], [list(zip(places, texts, strict=True))]))
        letters.append("i" * count + "l")
        at += count + 1
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
    return unchecked.list_item((entry.start, end), entry.origin, tuple(children), None)


def _paragraph(lines: list[tuple[int, str]]) -> Paragraph:
    start, last = lines[0][0], lines[-1]
    return unchecked.paragraph((start, last[0] + len(last[1])), None, "\n".join([text for _, text in lines]), ())


def _list(items: list[ListItem], head: Entry, loose: bool) -> List:
    members = tuple(items)
    tight = not can_be_loose(members) or (not loose and can_be_tight(members))
    span = (head.start, members[-1].span[1])  # type: ignore[index]
    ordered = head.number is not None
    return unchecked.bullet_list(span, None, ordered, members, head.number if head.number is not None else 1, tight)
