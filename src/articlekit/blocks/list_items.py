"""Lists out of items: which ones make a list, and which belong to the item above them.

    nest([Entry(indent=0, text="green"), Entry(indent=2, text="steamed"), Entry(indent=0, text="black")])
        List(green (List(steamed)), black)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from articlekit.blocks import markers, numbered_lists
from articlekit.blocks.line_kinds import BLANK, LIST_ITEM
from articlekit.blocks.list_entry import Entry, entry_of, follows, repeats
from articlekit.blocks.paragraph import paragraph_of, part_of
from articlekit.document import unchecked
from articlekit.document.nodes import List, ListItem, Node, Origin
from articlekit.document.tightness import can_be_loose, can_be_tight

# Deeper items are read as neighbours. Real articles stay below 6.
MAX_NESTING: Final = 12


def read_again(
    lines: list[str], starts: Sequence[int], letters: Sequence[str], first: int, end: int, guessed: Mapping[int, Origin]
) -> list[Node]:
    """Return the lists on the lines from `first` to before `end`, read again by these letters.

    guessed: the lines that go on with an item though nothing of their own shows it
    """
    entries: list[Entry] = []
    loose = False
    for at in range(first, end):
        line = lines[at]
        if letters[at] == BLANK:
            loose = loose or letters[at + 1] == LIST_ITEM
            continue
        if letters[at] == LIST_ITEM:
            entries.append(_entry(line, starts[at], entries[-1] if entries else None))
            continue
        part = part_of(line, starts[at])
        paragraphs = entries[-1].paragraphs
        if paragraphs and letters[at - 1] != BLANK:
            paragraphs[-1].append(part)
        else:
            loose = loose or bool(paragraphs)
            paragraphs.append([part])
        if at in guessed:
            entries[-1] = entries[-1]._replace(origin=guessed[at])
    return finish(entries, loose)


def finish(entries: list[Entry], loose: bool) -> list[Node]:
    """Return the lists of all items of a region of the text. loose: whether blank lines stand between them"""
    numbered_lists.put_below(entries)
    numbered_lists.keep_countdowns(entries)
    return nest(entries, loose)


def _entry(line: str, start: int, before: Entry | None) -> Entry:
    """Return the item of one line; of two readings of its marker the one that goes on with the item above."""
    found, *others = markers.readings(line)
    for other in others:
        if before is not None and other.family == before.family and follows(before.number, other.number):
            found = other
    return entry_of(found, line, start, [[(start + found.text_at, found.text)]] if found.text else [])


def nest(entries: Sequence[Entry], loose: bool, depth: int = 0) -> list[Node]:
    """Return the lists that the entries make. Each deeper run belongs to the item above it."""
    lists: list[Node] = []
    items: list[ListItem] = []
    head = entries[0]
    last: Entry | None = None
    at = 0
    while at < len(entries):
        entry = entries[at]
        if last is not None and not _is_one_list(last, entry):
            lists.append(_list(items, head, loose))
            items, head = [], entry
        end = at + 1
        while depth < MAX_NESTING and end < len(entries) and entries[end].indent > entry.indent + 1:
            end += 1
        below = nest(entries[at + 1 : end], loose, depth + 1) if end > at + 1 else []
        items.append(_item(entry, below))
        last, at = entry, end
    lists.append(_list(items, head, loose))
    return lists


def _is_one_list(above: Entry, below: Entry) -> bool:
    """Return whether two items that are neighbours stand in one list: bullets, or numbers of one form that go on."""
    if above.number is None:
        return below.number is None
    if above.family != below.family:
        return False
    return follows(above.number, below.number) or repeats(above.number, below.number)


def _item(entry: Entry, below: list[Node]) -> ListItem:
    children = [*map(paragraph_of, entry.paragraphs), *below]
    end = children[-1].span[1] if children else entry.start + 1  # type: ignore[index]
    checked = entry.checked if entry.paragraphs else None
    return unchecked.list_item((entry.start, end), entry.origin, tuple(children), checked)


def _list(items: list[ListItem], head: Entry, loose: bool) -> List:
    members = tuple(items)
    tight = not can_be_loose(members) or (not loose and can_be_tight(members))
    span = (head.start, members[-1].span[1])  # type: ignore[index]
    ordered = head.number is not None
    origin = _ORIGINS.get(head.family)
    return unchecked.bullet_list(span, origin, ordered, members, head.number if ordered else 1, tight)


# The tree has numbers alone, so the origin of a list keeps what is written: letters, Roman numerals, brackets.
_FORMS: Final = tuple("({}) （{}） {}.) {}） {}． {}、 {}: {}- {}.- {}/ {}° {}º {}. {}) {}".split())
_ORIGINS: Final = {
    family: Origin("numbered list", 1.0, (f"numbered {family}",))
    for family in [form.format(number) for number in "1aAiIаА①" for form in _FORMS]
    if family not in ("1.", "1)")
}
