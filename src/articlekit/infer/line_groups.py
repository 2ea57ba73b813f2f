"""Which lines belong together before any is scored as a heading: the lines of a filled paragraph, a title in capitals.

    "It was a bright cold day\\nin April.\\n\\nNext"      groups 0..2 and 3..4, where the text was filled to a width
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Final, NamedTuple

from articlekit.blocks.line_kinds import BLANK, IN_CONTENTS, PARAGRAPH
from articlekit.infer.layout import MAX_WIDTH_CHARS, Layout, filled_lines, is_separated
from articlekit.lexicon.tables import EAST_ASIAN

# Where so large a share of the bare blocks have a blank line above and a bare line right below, headings are written
# so; elsewhere it is the first line of an address or a poem. Two edges, for three kinds of separated pages.
TIGHT_SHARES: Final = (0.04, 0.12)


class LineGroups(NamedTuple):
    """The lines that are not blank, those of one filled paragraph as one group. All fields but the last: per group.

    first_lines: the first line of each
    texts: without white space at the ends, lines joined by spaces
    sizes: their lengths (see `text_sizes`)
    ends: the class of the last character of each (`characters.ENDS`)
    kinds: the kind of its first line, a letter each
    gaps: where blank lines stand around: 1 for no place, 2 for above, 3 for below, 4 for both; and 4, 8 or 12 more
        where they separate blocks, by how many blocks have one above only; all 0 where there are none
    separated: whether neighbours without a blank line between are one paragraph
    """

    first_lines: Sequence[int]
    texts: list[str]
    sizes: list[int]
    ends: bytes
    kinds: str
    gaps: bytes
    separated: bool


NO_GROUPS: Final = LineGroups((), [], [], b"", "", b"", False)


def group_lines(lines: list[str], kinds: str, layout: Layout, wrapped_share: float) -> LineGroups:
    """Group the lines that are not blank and in no contents list.

    wrapped_share: see `Tuning.wrapped_share`
    """
    texts = layout.texts
    blanks = BLANK in kinds.strip(BLANK)
    wrapped = blanks or max(map(len, texts)) <= MAX_WIDTH_CHARS
    joined = filled_lines(lines, layout, kinds, wrapped_share) if wrapped else set()
    if layout.separated and blanks:
        joined |= _capitals(texts, kinds)
    if joined or BLANK in kinds or not IN_CONTENTS.isdisjoint(kinds):
        return _gather(layout, kinds, joined, blanks)
    return LineGroups(range(len(lines)), texts, text_sizes(texts), layout.ends, kinds, bytes(len(lines)), False)


def text_sizes(texts: list[str]) -> list[int]:
    """Return the lengths of texts; in bytes where most are in a script whose characters stand for words.

    Such a character (ideographs, kana, hangul) holds as much as about three letters, and a line is long sooner.
    """
    if max(texts, default="") < EAST_ASIAN or 2 * sum(text >= EAST_ASIAN for text in texts) < len(texts):
        return list(map(len, texts))
    return [len(text.encode("utf-8", "surrogatepass")) for text in texts]


def _capitals(texts: list[str], kinds: str) -> set[int]:
    """Return the lines in capitals right below another one: in separated text, one title over several lines."""
    return {
        at
        for at in range(1, len(kinds))
        if kinds[at] == kinds[at - 1] == PARAGRAPH and texts[at].isupper() and texts[at - 1].isupper()
    }


def _gather(layout: Layout, kinds: str, joined: set[int], blanks: bool) -> LineGroups:
    """Make groups of the lines that are not blank, those `joined` with the line before in its group."""
    first_lines = array("q")
    parts: list[list[str]] = []
    letters: list[str] = []
    for at, (text, kind) in enumerate(zip(layout.texts, kinds, strict=True)):
        if at in joined:
            parts[-1].append(text)
        elif kind not in _LEFT_OUT:
            first_lines.append(at)
            parts.append([text])
            letters.append(kind)
    ends = bytes([layout.ends[first + len(part) - 1] for first, part in zip(first_lines, parts, strict=True)])
    kept = "".join(letters)
    separated = blanks and is_separated(layout.gaps, len(first_lines))
    around = _gaps(kinds, first_lines, [len(part) for part in parts], kept, separated) if blanks else bytes(len(kept))
    whole = [" ".join(part) for part in parts]
    return LineGroups(first_lines, whole, text_sizes(whole), ends, kept, around, separated)


# Contents lists too: each heading is found, at its level, as it would be without them.
_LEFT_OUT: Final = IN_CONTENTS | {BLANK}
_ABOVE, _BELOW = 1, 2


def _gaps(kinds: str, first_lines: Sequence[int], counts: list[int], kept: str, separated: bool) -> bytes:
    """Return where blank lines stand around groups; see `LineGroups`. counts: the lines of each; kept: their kinds."""
    around = BLANK + kinds + BLANK
    gaps = [
        1 + _ABOVE * (around[first] == BLANK) + _BELOW * (around[first + count + 1] == BLANK)
        for first, count in zip(first_lines, counts, strict=True)
    ]
    if not separated:
        return bytes(gaps)
    bare = [at for at, kind in enumerate(kept) if kind == PARAGRAPH]
    tight = sum(gaps[at] == 1 + _ABOVE and kept[at + 1 : at + 2] == PARAGRAPH for at in bare)
    more = 4 + 4 * sum(tight >= share * len(bare) for share in TIGHT_SHARES) if bare else 4
    return bytes([gap + more for gap in gaps])
