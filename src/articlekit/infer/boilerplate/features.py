"""Boilerplate, what a line shows: its words, and how it stands on the page, as small whole numbers.

    page = measure(groups, candidates)
    page.words              a score per line group, of its words alone, in hundredths of a log-odd
    line_row(page, 3)       what `weights.boilerplate` reads of one line group

Only short lines are read: long ones are hardly ever boilerplate (3.3% in dev), and all count as alike. A line that may
be a heading has been measured by that decision, and some of what was found then is read here. A feature of the whole
page has few, coarse steps: fine ones identify the page, and a model that knows pages by heart fails on others.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter
from itertools import accumulate
from operator import itemgetter
from typing import Final

from articlekit.blocks.line_kinds import ITEM_TEXT, LIST_ITEM, PARAGRAPH, TABLE_ROW
from articlekit.infer.boilerplate.word_weights import COUNTS, FIRSTS, KNOWN, LASTS, LINES, PAIRS, WORDS
from articlekit.infer.characters import CLOSING
from articlekit.infer.headings.features import FIRST
from articlekit.infer.inference import Candidates, Page
from articlekit.infer.line_groups import LineGroups
from articlekit.lexicon.boilerplate import boilerplate_kind, kind_by_first_word
from articlekit.lexicon.dates import MONTHS

MAX_WORDS: Final = 10
MAX_LINE_WORDS: Final = 4
# A short line: up to so many characters, or up to so many if it ends a sentence.
SHORT_CHARS: Final = 120
SHORT_SENTENCE_CHARS: Final = 70
MISSING: Final = -1
LONG_WORDS: Final = -350  # the word score of a long line, and of one beyond the ends of a page
NO_SCORE: Final = -2000  # of a line that may not be a heading
# So many lines are put in small letters at a time: all of a page, and few enough to take little memory.
MANY_LINES: Final = 1000
MAX_FAR: Final = 40
MAX_LONGS: Final = 9

# A line has a chance if so many times its word score, and those of it and three lines above and below, are more than
# this. 1% of the lines that would be found have none.
NEAR_WORDS: Final = 7
MIN_CHANCE: Final = -2000

# The kinds of boilerplate, as the lexicons name them. The order is that of the codes that the trees read.
BOILERPLATE_KINDS: Final = (
    "", "account", "advertisement", "author", "comments", "contact", "cookies", "copyright", "credit", "date",
    "disclosure", "navigation", "read more", "related", "share", "shop", "subscribe", "tags",
)  # fmt: skip
LEXICON: Final = {kind: code for code, kind in enumerate(BOILERPLATE_KINDS)}

Row = list[int]
LINE_KIND, ITEM, TEXT, ROW, OTHER = range(5)
_BY_LETTER: Final = {PARAGRAPH: LINE_KIND, LIST_ITEM: ITEM, ITEM_TEXT: TEXT, TABLE_ROW: ROW}
_KINDS: Final = bytes([_BY_LETTER.get(chr(letter), OTHER) for letter in range(256)])


# --- Words --------------------------------------------------------------------------------------------------------

_DIGITS: Final = bytes.maketrans(b"123456789", b"000000000")
_ZEROS: Final = (0,) * MAX_WORDS


def keys_of(lines: list[str]) -> list[str]:
    """Return the lines in small letters, with a zero for each digit. Many are changed in one go, as bytes."""
    keys: list[str] = []
    for first in range(0, len(lines), MANY_LINES):
        changed = "\n".join(lines[first : first + MANY_LINES]).lower().encode("utf-8", "surrogatepass")
        keys += changed.translate(_DIGITS).decode("utf-8", "surrogatepass").split("\n")
    return keys


def word_score(line: str) -> int:
    """Score the words of a line in small letters, digits as zeros, in hundredths of a log-odd."""
    split = line.split()
    count = len(split)
    if not count:
        return 0
    first = split[0]
    score = FIRSTS.get(first, 0) + LASTS.get(split[-1], 0)
    if count > MAX_WORDS:
        split, count = split[:MAX_WORDS], MAX_WORDS
    score += COUNTS[count] + sum(map(WORDS.get, split, _ZEROS))
    if count > 1:
        score += PAIRS.get(first + " " + split[1], 0)
    if count <= MAX_LINE_WORDS:
        score += LINES.get(line, 0)
    kind = kind_by_first_word(line, first)
    return score + KNOWN[kind] if kind else score


# --- A page -------------------------------------------------------------------------------------------------------


def measure(groups: LineGroups, headings: Candidates) -> Page:
    """Measure a page. headings: the groups that may be headings, as that decision scored them"""
    texts, sizes, ends = groups.texts, groups.sizes, groups.ends
    count = len(texts)
    kinds = groups.kinds.encode().translate(_KINDS)
    shorts, longs = [], []
    for at, size in enumerate(sizes):
        kind = kinds[at]
        if size <= SHORT_CHARS and (size <= SHORT_SENTENCE_CHARS or ends[at] not in CLOSING):
            if kind < ROW:
                shorts.append(at)
        elif kind != ROW:
            longs.append(at)
    words, copies, digits = [LONG_WORDS] * count, [0] * count, bytearray(count)
    keys = keys_of([texts[at] for at in shorts])
    counts = Counter(keys)
    for at, key in zip(shorts, keys, strict=True):
        words[at] = word_score(key)
        copies[at] = counts[key]
        if "0" in key:
            digits[at] = 100 * key.count("0") // len(key)
    items = kinds.count(ITEM)
    likely = [10 * NO_SCORE] * count
    nths = array("q", [-1]) * count
    for nth, (at, score) in enumerate(zip(headings.groups, headings.scores, strict=True)):
        likely[at] = score
        nths[at] = nth
    steps = (
        bisect_right(PAGE_EDGES, count),
        bisect_right(SHARE_EDGES, 100 * len(shorts) // (count or 1)),
        bisect_right(LIST_EDGES, 100 * items // (count or 1)),
        bisect_right(LONG_EDGES, len(longs)),
    )
    sums = array("q", accumulate(words, initial=0))
    return Page(
        texts, sizes, kinds, ends, words, sums, shorts, longs, copies, digits, likely, headings, nths,
        groups.gaps, steps,
    )  # fmt: skip


PAGE_EDGES: Final = (6, 12, 25, 50, 100)
SHARE_EDGES: Final = (20, 40, 60, 80)
LIST_EDGES: Final = (1, 15, 50)
LONG_EDGES: Final = (1, 3, 8, 20)


def candidates(page: Page) -> list[int]:
    """Return the short lines whose words, with those around them, leave a chance: one in three in dev."""
    words, sums = page.words, page.sums
    count = len(words)
    return [
        at
        for at in page.shorts
        if NEAR_WORDS * words[at] + sums[min(at + 4, count)] - sums[max(at - 3, 0)] > MIN_CHANCE
    ]


# --- A line -------------------------------------------------------------------------------------------------------


def line_row(page: Page, at: int) -> Row:
    """Return the features of one short line; see `LINE`."""
    words, sums, sizes, longs, likely = page.words, page.sums, page.sizes, page.longs, page.likely
    count = len(sizes)
    last = count - 1
    low, high = max(at - 3, 0), min(at + 4, count)
    before, after = max(at - 1, 0), min(at + 2, count)
    nearest = bisect_right(longs, at)
    nth, columns = page.nths[at], page.candidates.columns
    return [
        *([column[nth] for column in _of_headings(columns)] if nth >= 0 else _NO_ROW),
        page.kinds[at], sizes[at], page.ends[at], LEXICON[boilerplate_kind(page.texts[at])],
        words[at], sums[after] - sums[before], sums[high] - sums[low], max(words[low:high]),
        likely[at] // 10, likely[before] // 10 if at else NO_SCORE, likely[after - 1] // 10 if at < last else NO_SCORE,
        min(at, MAX_FAR), min(last - at, MAX_FAR),
        min(at - longs[nearest - 1], MAX_FAR) if nearest else MISSING,
        min(longs[nearest] - at, MAX_FAR) if nearest < len(longs) else MISSING,
        min(nearest, MAX_LONGS), min(len(longs) - nearest, MAX_LONGS),
        sizes[before] if at else MISSING, sizes[after - 1] if at < last else MISSING,
        page.gaps[at], page.copies[at], page.digits[at], *page.steps,
    ]  # fmt: skip


# What is taken of the row of a line that may be a heading.
_FROM_HEADINGS: Final = ("more_capitals", "word_score", "shorts_above", "shorts_below", "form_count")
_of_headings: Final = itemgetter(*map(FIRST.index, _FROM_HEADINGS))
_NO_ROW: Final = (MISSING,) * len(_FROM_HEADINGS)
LINE: Final = (
    *_FROM_HEADINGS,
    *("kind", "size", "end", "lexicon", "words", "words3", "words7", "words_max"),
    *("likely", "likely-1", "likely+1", "from_start", "from_end", "long_above", "long_below"),
    *("longs_above", "longs_below", "size-1", "size+1", "gap", "copies", "digits"),
    *("page_groups", "page_shorts", "page_items", "page_longs"),
)

_address: Final = re.compile(r"https?:|www\.|\w@\w|\.(?:com|de|org|net|io|pl|fr|es|it|nl)\b|\[email").search
_date: Final = re.compile(
    rf"""\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b | \b\d{{4}}[-./\u5e74]\d\d?[-./\u6708]\d\d?
    | \b(?:{MONTHS})[^\W\d_]{{0,8}}\.?\ {{1,2}}\d | \d(?:st|nd|rd|th)?\.?\ {{0,2}}(?:de\ )?(?:{MONTHS})""",
    re.VERBOSE | re.IGNORECASE,
).search


def has_date(line: str) -> bool:
    """Return whether a date stands in a line: `12.03.2024`, `2024-03-12`, `March 12`, `12 de marzo`."""
    return _date(line) is not None


def has_address(line: str) -> bool:
    """Return whether an address of the web or of mail stands in a line."""
    return _address(line) is not None
