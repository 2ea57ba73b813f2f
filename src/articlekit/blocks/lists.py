"""Lists: items behind bullets or numbers, nested by their indentation.

- green            1. first        •  whole leaves
  - Japanese       2. second       -                 (the text on the next line)
- black                            Darjeeling
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from typing import Final

from articlekit.blocks import dialogue, markers, numbered_lists
from articlekit.blocks.line_kinds import BLANK, ITEM_TEXT, LIST_ITEM, PARAGRAPH
from articlekit.blocks.list_entry import Entry, entry_of, follows, repeats
from articlekit.blocks.list_items import finish, nest
from articlekit.blocks.markers import Marker
from articlekit.blocks.paragraph import Part, part_of
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.blocks.thematic_break import is_break
from articlekit.document import unchecked
from articlekit.document.nodes import List, Node
from articlekit.document.validators import BLANKS
from articlekit.lines import SPACES

# How far below an item the next one is looked for, to show that it is one.
MAX_LINES_BETWEEN: Final = 12
# Longer texts below a lone star are paragraphs with stars between.
MAX_LONE_ITEM_CHARS: Final = 120
# So many blank lines between items are still one list.
MAX_BLANKS: Final = 3


def read(source: RuleInput, at: int) -> Blocks | None:
    end = _plain_end(source, at)
    if end:
        return (_plain(source, at, end),), LIST_ITEM * (end - at)
    found = next((one for one in markers.readings(source.lines[at]) if _is_confirmed(source, at, one)), None)
    if found is None:
        return None
    if found.family in dialogue.DASHES and (end := dialogue.find_end(source.lines, at, found.family)) > at:
        return _bare_lines(source, at, end)
    entries, letters, loose = _entries(source, at, found)
    counts = source.counts
    if not numbered_lists.make_a_list(entries, at in counts.items, at in counts.continued):
        return _bare_lines(source, at, at + len(letters))
    if numbered_lists.are_titles(entries):
        return _below_titles(entries, loose, at, letters)
    return finish(entries, loose), letters


def _bare_lines(source: RuleInput, at: int, end: int) -> Blocks:
    letters = [PARAGRAPH if source.lines[i].strip() else BLANK for i in range(at, end)]
    return [i for i, letter in enumerate(letters, at) if letter == PARAGRAPH], "".join(letters)


def _below_titles(entries: list[Entry], loose: bool, first_line: int, letters: str) -> Blocks:
    """Return the lists between bare lines with numbers."""
    found: list[Node | int] = []
    written = list(letters)
    marked = [at for at, letter in enumerate(letters) if letter == LIST_ITEM]
    for bulleted, group in groupby(zip(marked, entries, strict=True), lambda pair: pair[1].number is None):
        if bulleted:
            found += nest([entry for _, entry in group], loose)
            continue
        for at, _ in group:
            found.append(first_line + at)
            written[at] = PARAGRAPH
    return found, "".join(written)


# --- Plain lists --------------------------------------------------------------------------------------------------


def _plain_end(source: RuleInput, at: int) -> int:
    """Return the line behind a list that is all plain: `- ` or a bullet, a text, and no line that may go on with it.

    Most lists are, and are read at a glance. 0 where one is not, or may not be.
    """
    if source.lines_above_marker:
        return 0
    lines, end, count = source.lines, at, len(source.lines)
    head = lines[at][:2]
    if head not in markers.PLAIN_HEADS:
        return 0
    while end < count:
        line = lines[end]
        if line[:2] != head or line[2:3] in _NOT_PLAIN or (" - " in line and dialogue.answers_itself(line)):
            break
        if line[2:3] in _DIGITS and markers.marker(line) is None:
            break  # the number of a page
        end += 1
    below = end
    while below < count and not lines[below]:
        below += 1
    return 0 if end == at or (below < count and lines[below][0] in _MAY_GO_ON) else end


def _plain(source: RuleInput, at: int, end: int) -> List:
    starts, items = source.starts, []
    begin = starts[at]
    stop = begin
    for i in range(at, end):
        text = source.lines[i][2:].rstrip(BLANKS)
        start = starts[i]
        stop = start + 2 + len(text)
        paragraph = unchecked.paragraph((start + 2, stop), None, text, ())
        items.append(unchecked.list_item((start, stop), None, (paragraph,), None))
    return unchecked.bullet_list((begin, stop), None, False, tuple(items), 1, True)


_NOT_PLAIN: Final = frozenset(("", " ", "\t", "\xa0", "-", "["))
_DIGITS: Final = frozenset(markers.DIGITS)
_MAY_GO_ON: Final = frozenset(SPACES) | markers.FIRSTS


# --- Items --------------------------------------------------------------------------------------------------------


def _entries(source: RuleInput, at: int, found: Marker | None) -> tuple[list[Entry], str, bool]:
    """Return the items from this line on, the letters of their lines, and whether blank lines are among them."""
    entries: list[Entry] = []
    letters: list[str] = []
    loose = False
    counted: list[Entry] = []  # the latest with a number, of each depth
    while found is not None:
        entry, written = _entry(source, at, found)
        if entry.number is not None:
            while counted and counted[-1].indent >= entry.indent:
                counted.pop()
            counted.append(entry)
        entries.append(entry)
        letters.append(written)
        at += len(written)
        loose = loose or len(entry.paragraphs) > 1
        found = _next_marker(source, at, entry, counted)
        if found is None and (blank := _blanks_above_item(source.lines, at)):
            found = _next_marker(source, at + blank, entry, counted, apart=True)
            if found is not None:
                letters.append(BLANK * blank)
                at += blank
                loose = True
    return entries, "".join(letters), loose


def _next_marker(
    source: RuleInput, at: int, before: Entry, counted: list[Entry], apart: bool = False
) -> Marker | None:
    """Return the marker of a line that goes on with a list. apart: behind blank lines, so it must be of that kind."""
    if at >= len(source.lines):
        return None
    first = source.lines[at][:1]
    if (first not in _MAY_GO_ON and not (first.isalpha() and counted)) or is_break(source.lines[at]):
        return None
    for found in markers.readings(source.lines[at]):
        if apart and _kind(found) not in map(_kind, (before, *counted)):
            continue
        if _is_confirmed(source, at, found, before, counted):
            return found
    return None


def _kind(item: Marker | Entry) -> str:
    """Return what items of one list have in common: any bullet, or the form of the number."""
    return "bullet" if item.number is None else item.family


def _is_confirmed(
    source: RuleInput, at: int, found: Marker, before: Entry | None = None, counted: Sequence[Entry] = ()
) -> bool:
    """Return whether the marker makes an item. All but bullets begin prose, too, and need a neighbour of their kind.

    before: the item above; counted: the latest items above that have a number, of each depth
    """
    if found.family in markers.BULLETS or (found.family == "-" and not (source.lines_above_marker and not found.text)):
        return True
    if at in source.counts.items:
        return found.number is not None
    for above in (before, *counted):
        if above is not None and above.family == found.family and follows(above.number, found.number):
            return True
    if before is not None and found.family in markers.SPACED and found.indent > before.indent + 1 and found.text:
        return True  # deeper than an item
    if before is not None and before.family == found.family and repeats(before.number, found.number):
        return before.is_one_line()
    return (bool(found.text) or found.family != "+") and _goes_with(source, at, found, before)


def _goes_with(source: RuleInput, at: int, found: Marker, before: Entry | None) -> bool:
    """Return whether the next item of its kind stands below, behind hanging lines or bullets between two numbers."""
    lines = source.lines
    below = 0 if found.text else 1  # a lone marker has its text on a line below
    for beyond in range(at + 1, min(at + 1 + MAX_LINES_BETWEEN, len(lines))):
        line = lines[beyond]
        if not line or line.isspace():
            continue
        if line[0] not in markers.FIRSTS and not line[0].isspace() and not line[0].isalpha():
            return False
        after = markers.readings(line)
        if any(one.family == found.family and one.indent <= found.indent + 1 for one in after):
            return not below and _is_next(lines, at, beyond, found, after)
        if below:
            if found.number is None and len(line) > MAX_LONE_ITEM_CHARS:
                return False
            below -= 1
        elif not after and _depth(line) <= found.indent:
            return False
        elif after and found.number is None and after[0].indent <= found.indent:
            return before is not None and before.number is None and after[0].number is None
    return False


def _is_next(lines: list[str], at: int, beyond: int, found: Marker, after: tuple[Marker, ...]) -> bool:
    """Return whether one of the readings of a line further down is the next item of the kind."""
    for one in after:
        if one.family == found.family and follows(found.number, one.number):
            return True
        if one.family == found.family and repeats(found.number, one.number):
            return not "".join(lines[at + 1 : beyond]).strip()
    return False


def _entry(source: RuleInput, at: int, found: Marker) -> tuple[Entry, str]:
    """Return the item at a line, with the lines that go on with it, and their letters."""
    lines, starts = source.lines, source.starts
    paragraphs: list[list[Part]] = []
    letters = [LIST_ITEM]
    deep = found.indent + 1
    if found.text:
        paragraphs.append([(starts[at] + found.text_at, found.text)])
        deep += 1
    elif below := _text_below(lines, at, found):
        letters += [BLANK] * (below - at - 1) + [ITEM_TEXT]
        paragraphs.append([part_of(lines[below], starts[below])])
    deepest = max(deep, len(lines[at][: found.text_at].expandtabs(4))) + 1
    while paragraphs:
        while (end := at + len(letters)) < len(lines) and _goes_on(lines[end], deep):
            if len(paragraphs) == 1 and _begins_count(lines[end]):
                break
            paragraphs[-1].append(part_of(lines[end], starts[end]))
            letters.append(ITEM_TEXT)
        blank = _blanks_within(lines, end, deep, deepest)
        if not blank:
            break
        letters += [BLANK] * blank
        paragraphs.append([])
    return entry_of(found, lines[at], starts[at], paragraphs), "".join(letters)


def _text_below(lines: list[str], at: int, found: Marker) -> int:
    """Return the line that holds the text of an item whose own line has none; 0 where there is none.

    Lines of stray spaces may stand between. Empty ones only where each marker of the list stands alone.
    """
    below = _below_blanks(lines, at + 1)
    if below in (at + 1 + MAX_BLANKS, len(lines)) or lines[below].lstrip()[0] in "|#`~" or _begins_item(lines[below]):
        return 0
    return 0 if "" in lines[at + 1 : below] and not _stands_alone(lines, at, below, found) else below


def _stands_alone(lines: list[str], at: int, below: int, found: Marker) -> bool:
    """Return whether another lone marker of the kind is one of two lines above this one, or the one below its text."""
    above = islice(_filled(lines, range(at - 1, -1, -1)), 2)
    behind = islice(_filled(lines, range(below + 1, len(lines))), 1)
    others = [markers.marker(line) for line in (*above, *behind)]
    return any(one is not None and not one.text and _kind(one) == _kind(found) for one in others)


def _filled(lines: list[str], places: Iterable[int]) -> Iterator[str]:
    for at in places:
        if lines[at].strip():
            yield lines[at]


def _begins_item(line: str) -> bool:
    """Return whether a line has a marker that is enough by itself."""
    found = markers.marker(line)
    return found is not None and (found.family in markers.BULLETS or found.family in ("-", "*", "+", "1.", "1)"))


def _begins_count(line: str) -> bool:
    """Return whether a line right below an item begins a deeper list that is counted, also in letters."""
    return any(found.number == 1 and found.text for found in markers.readings(line))


def _goes_on(line: str, deep: int) -> bool:
    """Return whether an indented line belongs to the item above it: as deep as its text, and no marker."""
    if line[:1] not in (" ", "\t") or not line.strip():
        return False
    return line.lstrip(BLANKS)[0] != "|" and _depth(line) >= deep and not _begins_item(line)


def _depth(line: str) -> int:
    """Return how many columns a line is indented."""
    return len(line[: len(line) - len(line.lstrip(BLANKS))].expandtabs(4))


def _below_blanks(lines: list[str], at: int) -> int:
    """Return the first line from here on that is not blank, or the one behind `MAX_BLANKS` that are."""
    below = at
    while below < len(lines) and below < at + MAX_BLANKS and not lines[below].strip():
        below += 1
    return below


def _blanks_within(lines: list[str], at: int, deep: int, deepest: int) -> int:
    """Return how many blank lines stand between two paragraphs of an item; 0 where none of its paragraphs follows.

    These stand as deep as its text. What is deeper is code to Markdown, and in other text no longer part of a list.
    """
    below = _below_blanks(lines, at)
    if below == at or below == len(lines) or not _goes_on(lines[below], deep):
        return 0
    return below - at if _depth(lines[below]) <= deepest and lines[below].lstrip(BLANKS)[0] not in "#>`~" else 0


def _blanks_above_item(lines: list[str], at: int) -> int:
    """Return how many blank lines stand here above a line that may be an item."""
    below = _below_blanks(lines, at)
    return below - at if below < len(lines) and lines[below].strip() else 0


# --- Letters ------------------------------------------------------------------------------------------------------


def may_hold_letters(text: str, heads: Heads) -> bool:
    """Return whether a line begins with the first letter of a count: other lines with letters are not examined."""
    return not _LETTER_HEADS.isdisjoint(heads)


def find_letters(lines: list[str]) -> dict[int, int]:
    """Return the lines that may begin a list that is counted in letters or Roman numerals, or go on with its count."""
    found: dict[int, int] = {}
    latest: dict[tuple[str, int | None], int] = {}
    for at, line in enumerate(lines):
        if line[1:2] not in ".)" or not line[:1].isalpha():
            continue
        readings = markers.readings(line)
        above = [latest.get((one.family, (one.number or 0) - 1)) for one in readings]
        goes_on = any(place is not None and at - place <= MAX_LINES_BETWEEN for place in above)
        if goes_on or line[:2] in _LETTER_HEADS:
            found[at] = at + 1
            latest.update(((one.family, one.number), at) for one in readings)
    return found


_LETTER_HEADS: Final = frozenset([letter + close for letter in "aiAIаА" for close in ".)"])
