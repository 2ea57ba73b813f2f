"""How a text is laid out: blank lines, margin and width, worked out once before any decision.

    read(["Tea", "", "Warm the pot", "first."])
        Layout(texts=[...], ends=..., gaps=1, separated=True, margin=0)

*Glued* text has no blank lines: each line is a block. *Separated* text has blank lines between its blocks, so
neighbours without one are one paragraph of several lines. *Filled* text was broken at a width: a line that had no room
for the next line's first word goes on there. Three functions find such a width, each for the decision that was learnt
with it: `filled_lines` (paragraphs), `filled_width` and `broken_width` (lines below items).
"""

from __future__ import annotations

from typing import Final, NamedTuple

from articlekit.blocks.line_kinds import ITEM_TEXT, LIST_ITEM, PARAGRAPH
from articlekit.infer.characters import BREAKS_OFF, SENTENCE_ENDS, classes_of_ends, item_end
from articlekit.lexicon.tables import EAST_ASIAN
from articlekit.lines import SPACES

# Beyond this share of gaps (to gaps and lines) empty lines separate blocks; real glued pages have none.
SEPARATED_SHARE: Final = 0.15
# Lines of white space are stray, unless so large a share of the others has one in front: 4 of 168 pages that have any.
MIN_STRAY_SHARE: Final = 0.75

# Widths people wrap at: Gutenberg 72, e-mail 65 to 80, html2text 78, terminals up to 100.
MIN_WIDTH_CHARS: Final = 40
MAX_WIDTH_CHARS: Final = 110
# Wider than this, glued text is hardly ever filled. With `MAX_WIDTH_CHARS`, every 12th page of the corpus, filled up
# to 105 and 110 columns, loses .006 of the F1 of its items, and gains .001 with blank lines between blocks.
MAX_FILLED_CHARS: Final = 100
# Fewer lines that go on prove no width.
MIN_FULL_LINES: Final = 3
# At least so large a share of the lines that another one follows must be full, in a text that was filled.
MIN_FULL_SHARE: Final = 0.5
# Lines that are all about as long as the longest, but end a sentence, are blocks of a glued text and not filled.
MAX_STOPPED_SHARE: Final = 0.5
# Sources of pages are filled up to 110 characters at most, most of them to 72 or 79; few lines are as long as the
# longest, so a line counts as full from so many characters below the width.
RAGGED_CHARS: Final = 4


class Layout(NamedTuple):
    """What the lines of a text show together.

    texts: the lines without white space at their ends
    ends: the class of the last character of each (`characters.ENDS`)
    gaps: how many times empty lines stand between two others
    separated: whether those gaps separate blocks
    margin: the columns that every line has in front
    """

    texts: list[str]
    ends: bytes
    gaps: int
    separated: bool
    margin: int


def read(lines: list[str]) -> Layout:
    """Measure the layout of `lines`."""
    texts = [line.strip() for line in lines]
    gaps = _count_gaps(lines) if "" in texts else 0
    separated = is_separated(gaps, len(lines) - lines.count(""))
    return Layout(texts, classes_of_ends(texts), gaps, separated, _margin(lines))


def is_separated(gaps: int, others: int) -> bool:
    """Return whether so many gaps separate so many lines or groups of lines."""
    return gaps > SEPARATED_SHARE * (gaps + others)


def _count_gaps(lines: list[str]) -> int:
    """Count the gaps: one or more empty lines between two others.

    Lines of stray white space do not count, unless no line is empty and they part almost all others. Extractors leave
    them within blocks: of the bare lines on both sides of one 21% are of one block, and 28% of those right below each
    other (corpus dev; no line of it is empty).
    """
    if "" in lines:
        return "".join(["x" if line else " " for line in lines]).strip().count(" x")
    letters = "".join([" " if line.isspace() else "x" for line in lines]).strip()
    gaps = letters.count(" x")
    return gaps if gaps >= MIN_STRAY_SHARE * letters.count("x") else 0


def _margin(lines: list[str]) -> int:
    if any(line[:1] not in _MARGIN for line in lines):
        return 0  # most texts, and their first line shows it
    return min((len(line) - len(line.lstrip()) for line in lines if line and not line.isspace()), default=0)


# What a line with a margin begins with, or an empty one.
_MARGIN: Final = frozenset(("", *SPACES))


# --- Widths -------------------------------------------------------------------------------------------------------


def first_word(text: str) -> str:
    """Return what a line must have room for, or it is broken: a word, or one character of a script without spaces.

    A space that does not break holds two words together.
    """
    return text[0] if text[0] >= EAST_ASIAN else text.partition(" ")[0]


def is_full(line: str, below: str, width: int) -> bool:
    """Return whether `line` had no room for the first word of `below`."""
    return len(line.rstrip()) + 1 + len(first_word(below.lstrip())) > width


def filled_lines(lines: list[str], layout: Layout, kinds: str, share: float) -> set[int]:
    """Return the bare lines that go on with the bare line above, in text that was filled up to a width.

    share: at least so large a share of the lines above another one must be full
    """
    above = [at for at in range(len(kinds) - 1) if kinds[at] == kinds[at + 1] == PARAGRAPH]
    if len(above) < MIN_FULL_LINES:
        return set()
    # The width counts from the margin. Shorter lines end with a `<br>`, longer ones were never filled.
    reached = {at: len(lines[at].rstrip()) for at in above}
    filled = [at for at in above if MIN_WIDTH_CHARS <= reached[at] <= MAX_WIDTH_CHARS]
    if len(filled) < MIN_FULL_LINES or 2 * len(filled) < sum(size > MAX_WIDTH_CHARS for size in reached.values()):
        return set()
    width = sorted([reached[at] for at in filled])[len(filled) * 9 // 10]
    full = {
        at + 1
        for at, size in reached.items()
        if size <= MAX_WIDTH_CHARS and size + len(first_word(layout.texts[at + 1][: width + 1])) >= width
    }
    stopped = sum(layout.ends[at - 1] in SENTENCE_ENDS for at in full)
    return full if len(full) >= share * len(filled) and stopped <= MAX_STOPPED_SHARE * len(full) else set()


def filled_width(lines: list[str], kinds: str) -> int:
    """Return the width that all lines were filled up to, items too; 0 where they were not."""
    width = max(map(len, lines))
    if not MIN_WIDTH_CHARS <= width <= MAX_FILLED_CHARS:
        return 0
    pairs = [at for at in range(1, len(lines)) if kinds[at] == PARAGRAPH and kinds[at - 1] in _MAY_BREAK_OFF]
    full = sum(is_full(lines[at - 1], lines[at], width) for at in pairs)
    return width if full >= max(MIN_FULL_LINES, MIN_FULL_SHARE * len(pairs)) else 0


def broken_width(lines: list[str], kinds: str) -> tuple[float, int]:
    """Return the share of bare lines that go on with one that breaks off, and how long those are; 0 where few are."""
    wide = [at for at, line in enumerate(lines) if MIN_WIDTH_CHARS <= len(line) <= MAX_WIDTH_CHARS]
    if wide and wide[-1] + 1 == len(lines):
        del wide[-1]
    broken = [
        len(lines[at].rstrip())
        for at in wide
        if lines[at + 1][:1].islower()
        and kinds[at + 1] == PARAGRAPH
        and kinds[at] in _MAY_BREAK_OFF
        and item_end(lines[at]) == BREAKS_OFF
    ]
    broken.sort()
    width = broken[9 * len(broken) // 10] if len(broken) >= MIN_FULL_LINES else 0
    return len(broken) / max(1, kinds.count(PARAGRAPH)), width


_MAY_BREAK_OFF: Final = frozenset((PARAGRAPH, LIST_ITEM, ITEM_TEXT))
