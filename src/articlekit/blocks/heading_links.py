"""Headings that carry what a site put beside them: an edit link, the sign of a permanent link.

    History[edit]        Geschichte [Bearbeiten | Quelltext bearbeiten]        Install Go¶        Prices #

Nothing but a heading has these, so it is one for certain; which level it has is inferred.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from articlekit.blocks import markers
from articlekit.blocks.line_kinds import HEADING
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.document import unchecked
from articlekit.document.nodes import Origin
from articlekit.lexicon.tables import HEADING_LINKS
from articlekit.lines import SPACES

# The level of a heading whose level is not written.
NO_LEVEL: Final = 0
# Nothing in a quote is inferred; sections begin at this level.
LEVEL_IN_QUOTES: Final = 2

# Longer lines are paragraphs: 8% of the headings in pages of the corpus (dev) have more than 80 characters.
MAX_CHARS: Final = 150
# Sites put fewer links beside a heading; each that is taken away costs a copy of the line.
MAX_LINKS: Final = 8
MAX_LINK_CHARS: Final = 60  # within its brackets

_EDIT_LINK: Final = Origin("heading link", 1.0, ("an edit link of a wiki beside it",))
_PERMALINK: Final = Origin("heading link", 1.0, ("the sign of a permanent link beside it",))

# U+F0C1 is the chain of an icon font.
_SIGNS: Final = "¶⁋🔗⚓\uf0c1"
# These end other lines too: `Item #`, `C#`.
_UNSURE: Final = "#§"
_BEHIND: Final = _SIGNS + _UNSURE + "\ufe0e\ufe0f"
_LINK: Final = rf"\[([^][]{{1,{MAX_LINK_CHARS}}})\]"
_LINK_BEHIND: Final = re.compile(_LINK + "$").search
_LINK_BEFORE: Final = re.compile(_LINK + "|[¶🔗⚓\uf0c1]\ufe0f?").match
# A paragraph that goes on behind "[edit]" is a note in a forum.
SENTENCE_ENDS: Final = frozenset(".!,;:…")


class _Title(NamedTuple):
    """The part of a line that is the title, and why: the sign behind it, "" for an edit link."""

    begin: int
    end: int
    sign: str


def may_hold(text: str, heads: Heads) -> bool:
    """Return whether a text may have such a heading; most have none of these signs."""
    return "]" in text or "#" in text or (not text.isascii() and any([sign in text for sign in _SIGNS + "§"]))


def find(lines: list[str]) -> dict[int, int]:
    """Return the lines that are such headings, with the line behind each."""
    titles = {}
    for at, line in enumerate(lines):
        if (line[-1:] in _LASTS or line[:1] in _FIRSTS) and (title := _title(line)) is not None:
            titles[at] = title
    unsure = [at for at, title in titles.items() if title.sign in _UNSURE and title.sign]
    if len(unsure) == 1 and not _is_above_text(lines, unsure[0]):
        del titles[unsure[0]]  # the name of a column, or of a language
    return {
        at: at + 1
        for at, title in titles.items()
        if not (title.sign and lines[at].lstrip()[0] == title.sign) or _is_above_text(lines, at)  # or an emoji
    }


def _is_above_text(lines: list[str], at: int) -> bool:
    """Return whether a line stands above one of prose, perhaps with a blank one between."""
    below = next((line for line in lines[at + 1 : at + 3] if line.strip()), "")
    return len(below) > MIN_PROSE_CHARS and len(below) > len(lines[at])


MIN_PROSE_CHARS: Final = 60


_LASTS: Final = frozenset(f"]{_SIGNS}{_UNSURE}\ufe0e\ufe0f{SPACES}")
_FIRSTS: Final = frozenset(f"[¶🔗⚓\uf0c1{SPACES}")


def read(source: RuleInput, at: int) -> Blocks | None:
    """Return the heading on this line, without what stands beside its title."""
    line = source.lines[at]
    title = _title(line)
    if title is None:
        return None
    begin, end, sign = title
    span = (source.starts[at] + begin, source.starts[at] + end)
    level = NO_LEVEL if source.depth == 0 else LEVEL_IN_QUOTES
    return (unchecked.heading(span, _PERMALINK if sign else _EDIT_LINK, level, line[begin:end], ()),), HEADING


def _title(line: str) -> _Title | None:
    """Return the title of a line that has one with a link beside it."""
    text, sign = without_links(line.rstrip())
    begin = len(line) - len(line.lstrip())
    first = begin
    for _ in range(MAX_LINKS):
        found = _LINK_BEFORE(text, begin)
        if found is None or (found[1] is not None and not _is_link(found[1])):
            break
        sign = sign or ("" if found[1] is not None else found[0][0])
        begin = len(text) - len(text[found.end() :].lstrip())
    title = text[begin:]
    if title[:1] in _OTHERS or (text == line.rstrip() and begin == first) or not _may_be_title(title, begin > first):
        return None
    if sign == "#" and line[len(text)] == "#" and not _ends_as_word(title):
        return None
    return _Title(begin, len(text), sign)


_OTHERS: Final = frozenset(("", *"#>|`~"))


def without_links(text: str) -> tuple[str, str]:
    """Return `text` without the links at its end, and their first sign; "" where there are none but edit links."""
    sign = ""
    for _ in range(MAX_LINKS):
        if text[-1:] == "]":
            found = _LINK_BEHIND(text, max(0, len(text) - MAX_LINK_CHARS - 2))
            if found is None or not _is_link(found[1]):
                break
            text = text[: found.start()].rstrip()
        elif text[-1:] and text[-1] in _BEHIND:
            rest = text.rstrip(_BEHIND)
            sign = text[len(rest)]
            text = rest.rstrip()
        else:
            break
    return text, sign


def _ends_as_word(text: str) -> bool:
    """Return whether a `#` glued to the text may be no part of its last word, as it is in `C#` and `F#`."""
    word = text.rsplit(None, 1)[-1]
    return len(word) > 2 and word.isalpha()


def _may_be_title(text: str, is_behind: bool) -> bool:
    """Return whether the rest of a line may be a title. is_behind: the link stands before it"""
    if len(text) > MAX_CHARS or not any(map(str.isalpha, text)):
        return False
    if is_behind and text[-1] in SENTENCE_ENDS:
        return False
    found = markers.marker(text)
    return found is None or found.number is not None


def _is_link(inside: str) -> bool:
    """Return whether the words between brackets are the link of a wiki, or several of them: `edit | edit source`."""
    parts = [part.strip().casefold() for part in re.split(r"[|/·]", inside)]
    return all(part in HEADING_LINKS for part in parts)
