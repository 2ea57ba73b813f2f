"""Which lines belong together before anybody asks whether they are headings.

    "It was a bright cold day\\nin April.\\n\\nNext"      units 0..2 and 3..4, where the text is wrapped

Three kinds of text meet here. *Glued* text has no blank lines: each line is a block. *Separated* text has blank lines
between its blocks, so neighbours without one are one paragraph of several lines. *Wrapped* text was filled up to a
width: a line that had no room for the next line's first word goes on there.
"""

from __future__ import annotations

from typing import NamedTuple

from articlekit.infer.features import ENDS, SENTENCE_ENDS, sizes
from articlekit.infer.tuning import Tuning
from articlekit.lexicon import EAST_ASIAN

# Widths people wrap at: Gutenberg 72, e-mail 65 to 80, html2text 78, terminals up to 100.
MIN_WIDTH_CHARS = 40
MAX_WIDTH_CHARS = 110
# A page of fewer lines that go on proves no width.
MIN_JOINTS = 3
# Lines that are all about as long as the longest, but end a sentence, are blocks of a glued text and not filled.
MAX_STOPPED_SHARE = 0.5
# Beyond this share of gaps (to gaps and lines) empty lines separate blocks; real glued pages have none.
SEPARATED_SHARE = 0.15
# Lines of white space are stray, unless so large a share of the others has one in front: 4 of 168 pages that have any.
MIN_STRAY_SHARE = 0.75
# Where so large a share of the bare blocks have a blank line above and a bare line right below, headings are written
# so; elsewhere it is the first line of an address or a poem. Two edges, for three kinds of separated pages.
TIGHT_SHARES = (0.04, 0.12)


class Units(NamedTuple):
    """Lines as they are judged.

    firsts: the first line of each unit
    texts, kinds: of each unit, without white space at the ends
    sizes: their lengths (see `features.sizes`)
    gaps: where blank lines stand around each: 1 for no place, 2 for above, 3 for below, 4 for both; and 4, 8 or 12 more
        where they separate blocks, by how many blocks have one above only; `None` where there are none
    separated: whether neighbours without a blank line between are one paragraph
    """

    firsts: list[int]
    texts: list[str]
    sizes: list[int]
    kinds: str
    gaps: list[int] | None
    separated: bool


def units(lines: list[str], kinds: str, tuning: Tuning) -> Units:
    """The lines that are not blank, those of one wrapped paragraph as one."""
    texts = [line.strip() for line in lines]
    blanks = "b" in kinds.strip("b")
    wrapped = blanks or max(map(len, texts)) <= MAX_WIDTH_CHARS
    joined = _joined(lines, texts, kinds, tuning.wrapped_share) if wrapped else set()
    apart = _empty_gaps(lines) if blanks else 0
    if _separate(apart, len(lines) - lines.count("")):
        joined |= _capitals(texts, kinds)
    if joined or "b" in kinds:
        return _gathered(texts, kinds, joined, blanks, apart)
    return Units(list(range(len(lines))), texts, sizes(texts), kinds, None, False)


def is_separated(lines: list[str]) -> bool:
    """Whether empty lines stand between the blocks of a text.

    Lines of stray white space do not count, unless they are everywhere. Extractors leave them within blocks: of the
    bare lines on both sides of one 21% are of one block, and 28% of those right below each other (corpus dev; no line
    of it is empty).
    """
    return _separate(_empty_gaps(lines), len(lines) - lines.count(""))


def _separate(apart: int, others: int) -> bool:
    """Whether so many gaps separate so many lines or units."""
    return apart > SEPARATED_SHARE * (apart + others)


def _empty_gaps(lines: list[str]) -> int:
    """How many times empty lines stand between two others.

    Where none is empty and lines of white space part almost all others, those are meant.
    """
    if "" in lines:
        return "".join(["x" if line else " " for line in lines]).strip().count(" x")
    letters = "".join([" " if line.isspace() else "x" for line in lines]).strip()
    gaps = letters.count(" x")
    return gaps if gaps >= MIN_STRAY_SHARE * letters.count("x") else 0


def _gathered(texts: list[str], kinds: str, joined: set[int], blanks: bool, apart: int) -> Units:
    """The lines that are not blank as units, those `joined` with the line before in its unit."""
    firsts: list[int] = []
    parts: list[list[str]] = []
    letters: list[str] = []
    for at, (text, kind) in enumerate(zip(texts, kinds, strict=True)):
        if at in joined:
            parts[-1].append(text)
        elif kind != "b":
            firsts.append(at)
            parts.append([text])
            letters.append(kind)
    kept = "".join(letters)
    separated = _separate(apart, len(firsts))
    gaps = _gaps(kinds, firsts, [len(part) for part in parts], kept, separated) if blanks else None
    whole = [" ".join(part) for part in parts]
    return Units(firsts, whole, sizes(whole), kept, gaps, separated)


_ABOVE, _BELOW = 1, 2


def _gaps(kinds: str, firsts: list[int], counts: list[int], kept: str, separated: bool) -> list[int]:
    """Where blank lines stand around each unit; see `Units`. counts: the lines of each; kept: their kinds."""
    around = "b" + kinds + "b"
    gaps = [
        1 + _ABOVE * (around[first] == "b") + _BELOW * (around[first + count + 1] == "b")
        for first, count in zip(firsts, counts, strict=True)
    ]
    if not separated:
        return gaps
    bare = [at for at, kind in enumerate(kept) if kind == "p"]
    tight = sum(gaps[at] == 1 + _ABOVE and kept[at + 1 : at + 2] == "p" for at in bare)
    more = 4 + 4 * sum(tight >= share * len(bare) for share in TIGHT_SHARES) if bare else 4
    return [gap + more for gap in gaps]


def first_word(text: str) -> str:
    """What a line must have room for, or it is broken: a word, or one character of a script without spaces.

    A space that does not break holds two words together.
    """
    return text[0] if text[0] >= EAST_ASIAN else text.partition(" ")[0]


def _capitals(texts: list[str], kinds: str) -> set[int]:
    """The lines in capitals right below another one: in separated text, one title that is set over several lines."""
    return {
        at
        for at in range(1, len(kinds))
        if kinds[at] == kinds[at - 1] == "p" and texts[at].isupper() and texts[at - 1].isupper()
    }


def _joined(lines: list[str], texts: list[str], kinds: str, share: float) -> set[int]:
    """The lines that go on with the one before, in text that was filled up to a width."""
    above = [at for at in range(len(kinds) - 1) if kinds[at] == kinds[at + 1] == "p"]
    if len(above) < MIN_JOINTS:
        return set()
    # The width counts from the margin. Shorter lines end with a `<br>`, longer ones were never filled.
    reached = {at: len(lines[at].rstrip()) for at in above}
    filled = [at for at in above if MIN_WIDTH_CHARS <= reached[at] <= MAX_WIDTH_CHARS]
    if len(filled) < MIN_JOINTS or 2 * len(filled) < sum(size > MAX_WIDTH_CHARS for size in reached.values()):
        return set()
    width = sorted([reached[at] for at in filled])[len(filled) * 9 // 10]
    full = {
        at + 1
        for at, size in reached.items()
        if size <= MAX_WIDTH_CHARS and size + len(first_word(texts[at + 1][: width + 1])) >= width
    }
    stopped = sum(ENDS[texts[at - 1][-1]] in SENTENCE_ENDS for at in full)
    return full if len(full) >= share * len(filled) and stopped <= MAX_STOPPED_SHARE * len(full) else set()
