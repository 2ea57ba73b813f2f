"""Contents lists: under a known title, or lists whose entries come again as headings.

    Heading "In this article"           Paragraph "Here is the story of our 2025:"
    List "Picking", "Drying"            List "Picking – by hand", "Drying"
    Heading "1. Picking" ...            Heading "Picking" ... Heading "Drying" ...

Most contents lists stand under a sentence of the site's own, so what comes again below is the evidence. An entry names
a heading whose words are the same, numbers aside, or one of which begins with the other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from articlekit.document.leaves import Paragraph
from articlekit.document.nodes import List, Node, Table
from articlekit.semantics import origins
from articlekit.semantics.cue_kinds import HEADINGS, PART, PART_LABEL, PART_TABLE, Cue
from articlekit.semantics.roles import CONTENTS, Role
from articlekit.semantics.titles import title_key

# An entry that came as a bare line has no more characters.
MAX_ENTRY_CHARS = 120
MAX_ENTRIES = 200

# So many entries must come again, and this share of all: fewer are items that a heading takes up.
MIN_NAMED = 2
MIN_NAMED_RATIO = 0.6

# A heading that begins with the words of an entry, or the other way round, has at least so many of them.
MIN_PREFIX_CHARS = 6


def find_contents(nodes: Sequence[Node], cues: Sequence[Cue]) -> dict[int, Role]:
    """Find the contents lists of an article, by their places."""
    found = dict(_titled(nodes, cues))
    headings = [cue.at for cue in cues if cue.kind in HEADINGS]
    if len(headings) >= MIN_NAMED:
        covered = {place for at, role in found.items() for place in range(at, role.stop)}
        found.update((at, role) for at, role in _named(nodes, headings) if at not in covered)
    return found


def _titled(nodes: Sequence[Node], cues: Sequence[Cue]) -> Iterator[tuple[int, Role]]:
    for cue in cues:
        at = cue.at
        if cue.detail != CONTENTS:
            continue
        if cue.kind == PART_TABLE:
            yield at, Role(CONTENTS, at + 1, origin=origins.BY_HEADER)
        elif cue.kind == PART and (stop := _end(nodes, at + 1, True)):
            level: int = nodes[at].level  # type: ignore[attr-defined]
            yield at, Role(CONTENTS, stop, level, origin=origins.BY_TITLE[CONTENTS])
        elif cue.kind == PART_LABEL and (stop := _end(nodes, at + 1, False)):
            yield at, Role(CONTENTS, stop, origin=origins.BY_LABEL[CONTENTS])


def _end(nodes: Sequence[Node], at: int, lines: bool) -> int:
    """The place after the lists or tables from `at` on, or after two or more short lines; 0 where there is neither."""
    stop = at
    while stop < len(nodes) and isinstance(nodes[stop], List | Table):
        stop += 1
    if stop > at or not lines:
        return stop if stop > at else 0
    while stop < len(nodes) and isinstance(line := nodes[stop], Paragraph) and _may_be_entry(line.text):
        stop += 1
    return stop if stop > at + 1 else 0


def _may_be_entry(text: str) -> bool:
    return len(text) <= MAX_ENTRY_CHARS and text[-1] not in ".:;,。" and "\n" not in text


# --- Lists whose entries come again ----------------------------------------------------------------------------------


class _Titles:
    """The keys of the headings below a place, to find those that an entry names."""

    def __init__(self, nodes: Sequence[Node], headings: Sequence[int]) -> None:
        self.last: dict[str, int] = {}
        for at in headings:
            for key in _variants(nodes[at].text):  # type: ignore[attr-defined]
                self.last[key] = at
        self.sorted = sorted(self.last)

    def names(self, entry: str, below: int) -> int:
        """The last heading below a place that an entry names, or -1."""
        for key in _variants(entry):
            if (at := self.last.get(key, -1)) > below:
                return at
            if len(key) >= MIN_PREFIX_CHARS:
                near = bisect_left(self.sorted, key)
                longer = self.sorted[near] if near < len(self.sorted) else ""
                if longer.startswith(f"{key} ") and (at := self.last[longer]) > below:
                    return at
            words = key.split()
            for end in range(len(words) - 1, 1, -1):
                shorter = " ".join(words[:end])
                if len(shorter) < MIN_PREFIX_CHARS:
                    break
                if (at := self.last.get(shorter, -1)) > below:
                    return at
        return -1


def _variants(text: str) -> list[str]:
    """A title as it is compared: whole, and the longer of its parts around a colon or dash."""
    key = title_key(text[: 2 * MAX_ENTRY_CHARS])
    found = [key] if key else []
    for sign in (": ", " – ", " — ", " - "):
        before, found_sign, after = key.partition(sign)
        if found_sign:
            found += [part for part in (title_key(before), title_key(after)) if len(part) >= MIN_PREFIX_CHARS]
            break
    return found


def _named(nodes: Sequence[Node], headings: Sequence[int]) -> Iterator[tuple[int, Role]]:
    titles: _Titles | None = None
    at, last = 0, headings[-MIN_NAMED]
    while at < last:
        stop, entries = _entries(nodes, at)
        if MIN_NAMED <= len(entries) <= MAX_ENTRIES:
            titles = titles or _Titles(nodes, headings)
            named = {place for entry in entries if (place := titles.names(entry, stop - 1)) >= 0}
            if len(named) >= MIN_NAMED and len(named) >= MIN_NAMED_RATIO * len(entries):
                yield at, Role(CONTENTS, stop, origin=origins.BY_HEADINGS)
        at = max(stop, at + 1)


def _entries(nodes: Sequence[Node], at: int) -> tuple[int, list[str]]:
    """The entries of the list at `at`, or of the short lines from there on, and the place after them."""
    node = nodes[at]
    if isinstance(node, List):
        texts = []
        for item in node.items:
            first = item.children[0] if item.children else None
            if not isinstance(first, Paragraph) or len(first.text) > 2 * MAX_ENTRY_CHARS:
                return at + 1, []
            texts.append(first.text)
        return at + 1, texts
    stop = at
    lines: list[str] = []
    while stop < len(nodes) and isinstance(line := nodes[stop], Paragraph) and _may_be_entry(line.text):
        lines.append(line.text)
        stop += 1
    return max(stop, at + 1), lines if len(lines) > MIN_NAMED else []
