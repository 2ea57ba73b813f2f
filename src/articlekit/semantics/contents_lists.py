"""Contents lists: under a known title, or lists whose entries come again as headings.

    Heading "In this article"           Paragraph "Here is the story of our 2025:"
    List "Picking", "Drying"            List "Picking – by hand", "Drying"
    Heading "1. Picking" ...            Heading "Picking" ... Heading "Drying" ...

Most contents lists stand under a sentence of the site's own, so what comes again below is the evidence. An entry names
a heading whose words are the same, numbers aside, or one of which begins with the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from articlekit.document.leaves import Paragraph
from articlekit.document.nodes import Heading, List, Node, Table
from articlekit.lexicon.titles import begins_with_contents_title, title_key
from articlekit.numbering import joined_titles
from articlekit.semantics import origins
from articlekit.semantics.cue_kinds import HEADINGS, PART, PART_TABLE, Cue
from articlekit.semantics.paragraphs import leads_on
from articlekit.semantics.roles import CONTENTS, Role

# An entry that came as a bare line has no more characters.
MAX_ENTRY_CHARS: Final = 120
MAX_ENTRIES: Final = 200
MAX_LEAD_CHARS: Final = 70  # of the line above a list that says what it is
MAX_SENTENCE_CHARS: Final = 500  # if its entries come again
MAX_TITLE_ENTRY_CHARS: Final = 60  # a longer one that ends in a full stop describes

# So many entries must come again, and this share of all: fewer are items that a heading takes up.
MIN_NAMED: Final = 2
MIN_NAMED_RATIO: Final = 0.6

# A list stands below so many headings at most, the title and its own, or in this share of the blocks; further down it
# is about one section. And what it names makes this share of the headings on that level.
MAX_HEADINGS_ABOVE: Final = 2
MAX_PLACE_RATIO: Final = 0.2
MAX_BLOCKS_BETWEEN: Final = 2  # and so many blocks below its heading, if that is not the first
MIN_PARTS_RATIO: Final = 0.5
MIN_LONG_LIST, MIN_LONG_NAMED_RATIO = 5, 0.8

# A heading that begins with the words of an entry, or the other way round, has at least so many of them.
MIN_PREFIX_CHARS: Final = 6
# Or both have this share of all their words in common. Common words are looked up in the first headings alone.
MIN_ALIKE_RATIO: Final = 0.6
MIN_ALIKE_WORDS, MAX_ALIKE_WORDS = 3, 20
MAX_ALIKE_KEYS: Final = 30


def find_contents(nodes: Sequence[Node], cues: Sequence[Cue]) -> dict[int, Role]:
    """Find the contents lists of an article, by their places."""
    headings = [cue.at for cue in cues if cue.kind in HEADINGS]
    found: dict[int, Role] = {}
    named = [cue for cue in cues if cue.detail == CONTENTS]
    titles = _Titles(nodes, headings if named else ())
    stop = 0
    for cue in named:
        if cue.at < stop:
            continue  # a line of the list above, or a page of such titles would be read again from each of them
        if (role := _find_titled_list(nodes, headings, titles, cue)) is not None:
            found[cue.at] = role
            stop = role.stop
    if len(headings) >= MIN_NAMED:
        covered = {place for at, role in found.items() for place in range(at, role.stop)}
        found.update((at, role) for at, role in _find_lists_by_entries(nodes, headings) if at not in covered)
    return found


def _find_titled_list(nodes: Sequence[Node], headings: Sequence[int], titles: _Titles, cue: Cue) -> Role | None:
    """Return the contents list that a heading, a line or the header of a table names."""
    if cue.kind == PART_TABLE:
        return Role(CONTENTS, cue.at + 1, origin=origins.BY_HEADER)
    stop = _end(nodes, headings, titles, cue.at + 1)
    if not stop:
        return None
    if cue.kind == PART:
        level: int = nodes[cue.at].level  # type: ignore[attr-defined]
        return Role(CONTENTS, stop, level, origin=origins.BY_TITLE[CONTENTS])
    return Role(CONTENTS, stop, origin=origins.BY_LABEL[CONTENTS])


def _end(nodes: Sequence[Node], headings: Sequence[int], titles: _Titles, at: int) -> int:
    """Return the place after the lists or tables from `at` on, or after two or more short lines; 0 for neither.

    A line that was taken for a heading is an entry if it comes again; so is one paragraph that holds several headings.
    """
    stop = at
    while stop < len(nodes) and isinstance(nodes[stop], List | Table):
        stop += 1
    if stop > at or at >= len(nodes):
        return stop if stop > at else 0
    named = isinstance(nodes[at], Heading)  # then each line has to come again
    while stop < len(nodes) and _is_entry(nodes[stop], titles, stop, named):
        stop += 1
    if stop > at + 1:
        return stop
    line = nodes[at]
    if isinstance(line, Paragraph) and (
        joined_titles(line.text) or len(_find_titles_in(nodes, headings, at, line.text)) >= MIN_NAMED
    ):
        return at + 1
    return 0


def _find_titles_in(nodes: Sequence[Node], headings: Sequence[int], at: int, text: str) -> list[tuple[int, int]]:
    """Return where a text holds the headings below a place, in their order: the first and last character of each."""
    found: list[tuple[int, int]] = []
    done = 0
    near = bisect_left(headings, at)
    for place in headings[near : near + MAX_ALIKE_KEYS]:
        title: str = nodes[place].text  # type: ignore[attr-defined]
        begin = text.find(title, done)
        if begin >= 0 and not text[max(0, begin - 1) : begin].isalpha():
            done = begin + len(title)
            found.append((begin, done))
    return found


def _is_entry(node: Node, titles: _Titles, at: int, named: bool) -> bool:
    if isinstance(node, Heading) or (named and isinstance(node, Paragraph)):
        return titles.names(node.text, at) > at
    if isinstance(node, List):
        return True
    return isinstance(node, Paragraph) and _may_be_entry(node.text)


def _describes(text: str) -> bool:
    """Return whether an entry is a sentence or two, no title: `Web apps: run in a browser. Nothing is installed.`"""
    return len(text) > MAX_TITLE_ENTRY_CHARS and text[-1] == "."


def _may_be_entry(text: str) -> bool:
    if len(text) > MAX_ENTRY_CHARS or "\n" in text:
        return False
    return text[-1] not in ".:;,。" or text.endswith("...")


# --- Lists whose entries come again ----------------------------------------------------------------------------------


class _Titles:
    """The keys of the headings below a place, to find those that an entry names."""

    def __init__(self, nodes: Sequence[Node], headings: Sequence[int]) -> None:
        self.last: dict[str, int] = {}
        for at in headings:
            for key in _variants(nodes[at].text):  # type: ignore[attr-defined]
                self.last[key] = at
        self.sorted = sorted(self.last)
        self.words: dict[str, list[str]] = {}
        for key in self.sorted:
            for word in set(key.split()):
                self.words.setdefault(word, []).append(key)

    def names(self, entry: str, below: int) -> int:
        """Return the last heading below a place that an entry names, or -1."""
        for key in _variants(entry):
            if (at := self.last.get(key, -1)) > below:
                return at
            if len(key) >= MIN_PREFIX_CHARS:
                near = bisect_left(self.sorted, key)
                longer = self.sorted[near] if near < len(self.sorted) else ""
                if longer.startswith(f"{key} ") and (at := self.last[longer]) > below:
                    return at
            words = key.split()
            if (at := self.alike(words)) > below or (at := self.within(words, below)) > below:
                return at
        return -1

    def within(self, words: list[str], below: int) -> int:
        """Return the last heading below a place whose words an entry has one behind the other, or -1."""
        for begin in range(min(len(words), MAX_ALIKE_WORDS)):
            stop = begin  # behind it stands a word that no heading has
            while stop < min(len(words), begin + MAX_ALIKE_WORDS) and words[stop] in self.words:
                stop += 1
            for end in range(stop, begin + 1, -1):
                part = " ".join(words[begin:end])
                if len(part) < MIN_PREFIX_CHARS:
                    break
                if (at := self.last.get(part, -1)) > below:
                    return at
        return -1

    def alike(self, words: list[str]) -> int:
        """Return the last heading that has most words in common with an entry, or -1."""
        if not MIN_ALIKE_WORDS <= len(words) <= MAX_ALIKE_WORDS:
            return -1
        counts: dict[str, int] = {}
        for word in dict.fromkeys(words):
            for key in self.words.get(word, ())[:MAX_ALIKE_KEYS]:
                counts[key] = counts.get(key, 0) + 1
        for key, shared in counts.items():
            if shared >= MIN_ALIKE_RATIO * len({*words, *key.split()}):
                return self.last[key]
        return -1


def _variants(text: str) -> list[str]:
    """Return a title as it is compared: whole, and the longer of its parts around a colon or dash."""
    key = _MARKS.sub("", title_key(text[: 2 * MAX_ENTRY_CHARS]))
    found = [key] if key else []
    for sign in (": ", " – ", " — ", " - "):
        before, found_sign, after = key.partition(sign)
        if found_sign:
            found += [part for part in (title_key(before), title_key(after)) if len(part) >= MIN_PREFIX_CHARS]
            break
    return found


# Marks around the words of a title, but for those that divide it.
_MARKS: Final = re.compile(r"[,.;!?…\"'“”„«»‘’()]+(?=\s|$)|(?<!\S)[\"'“”„«»‘’(]+")


def _find_lists_by_entries(nodes: Sequence[Node], headings: Sequence[int]) -> Iterator[tuple[int, Role]]:
    """Yield the lists whose entries name the sections of the article: before its sections begin, in none of them."""
    titles: _Titles | None = None
    last = headings[min(MAX_HEADINGS_ABOVE, len(headings) - MIN_NAMED)]
    last = min(max(last, int(MAX_PLACE_RATIO * len(nodes))), headings[-MIN_NAMED])
    at = 0
    while at < last:
        stop, entries = _entries(nodes, at)
        if type(nodes[at]) is Table and _holds_headings(nodes, headings, at):
            yield at, Role(CONTENTS, stop, origin=origins.BY_HEADINGS)
        if MIN_NAMED <= len(entries) <= MAX_ENTRIES and (
            _is_near_heading(headings, at) or _is_led(nodes, at, MAX_SENTENCE_CHARS)
        ):
            titles = titles or _Titles(nodes, headings)
            named = {place for entry in entries if (place := titles.names(entry, stop - 1)) >= 0}
            enough = len(named) >= max(MIN_NAMED, MIN_NAMED_RATIO * len(entries))
            if enough and not _are_sentences(entries) and _are_parts(nodes, headings, named, len(entries)):
                yield at, Role(CONTENTS, stop, origin=origins.BY_HEADINGS)
            elif len(entries) > MIN_NAMED and _are_titles(entries) and _is_led(nodes, at, MAX_LEAD_CHARS):
                yield at, Role(CONTENTS, stop, origin=origins.CONTENTS_BY_LEAD)
        at = max(stop, at + 1)


def _holds_headings(nodes: Sequence[Node], headings: Sequence[int], at: int) -> bool:
    """Return whether a table of one cell is a contents list whose lines were joined: it begins and ends with headings
    that stand below, or begins with the title of such a list.
    """
    cells = [cell for row in nodes[at].rows for cell in row.cells if cell.text]  # type: ignore[attr-defined]
    if len(cells) != 1 or nodes[at].header is not None:  # type: ignore[attr-defined]
        return False
    text: str = cells[0].text
    held = _find_titles_in(nodes, headings, at, text)
    if len(held) < MIN_NAMED:
        return False
    return (held[0][0] == 0 and held[-1][1] == len(text)) or begins_with_contents_title(text)


def _is_near_heading(headings: Sequence[int], at: int) -> bool:
    """Return whether a list stands right below its heading, or below the first one; else it is about a section."""
    above = bisect_left(headings, at)
    return above < 2 or at - headings[above - 1] <= MAX_BLOCKS_BETWEEN


def _are_sentences(entries: Sequence[str]) -> bool:
    """Return whether most entries end in a full stop, as steps and points do."""
    return 2 * sum(entry[-1] in ".。" and entry[-2:] != ".." for entry in entries) > len(entries)


def _are_titles(entries: Sequence[str]) -> bool:
    """Return whether no entry begins with a small letter, as one does that goes on with the line above the list."""
    return not any(entry[0].islower() for entry in entries)


def _is_led(nodes: Sequence[Node], at: int, max_chars: int) -> bool:
    """Return whether the line above a list says that it is about this article: `In this guide we cover:`"""
    above = nodes[at - 1] if at else None
    if not isinstance(nodes[at], List) or not isinstance(above, Paragraph):
        return False
    if len(above.text) > max_chars or not leads_on(above):
        return False
    from articlekit.semantics import title_phrases

    return title_phrases.leads_to_contents(above.text)


def _are_parts(nodes: Sequence[Node], headings: Sequence[int], named: set[int], count: int) -> bool:
    """Return whether these headings make a good part of all on their level or above.

    A long list that names nearly all of its entries may stand for one part: then up to the last of these headings.
    """
    level: int = min(nodes[at].level for at in named)  # type: ignore[attr-defined]
    first, last = min(named), max(named)
    rivals = [at for at in headings if at >= first and nodes[at].level <= level]  # type: ignore[attr-defined]
    if count >= MIN_LONG_LIST and len(named) >= MIN_LONG_NAMED_RATIO * count:
        rivals = [at for at in rivals if at <= last]
    return len(named) >= MIN_PARTS_RATIO * len(rivals)


def _entries(nodes: Sequence[Node], at: int) -> tuple[int, list[str]]:
    """Return the entries of the list at `at`, or of the short lines from there on, and the place after them."""
    node = nodes[at]
    if isinstance(node, List):
        texts = []
        for item in node.items:
            first = item.children[0] if item.children else None
            if not isinstance(first, Paragraph) or len(first.text) > 2 * MAX_ENTRY_CHARS:
                return at + 1, []
            texts.append(first.text)
        return at + 1, [] if 2 * sum(map(_describes, texts)) > len(texts) else texts
    stop = at
    lines: list[str] = []
    while stop < len(nodes) and isinstance(line := nodes[stop], Paragraph) and _may_be_entry(line.text):
        lines.append(line.text)
        stop += 1
    return max(stop, at + 1), lines if len(lines) > MIN_NAMED else []
