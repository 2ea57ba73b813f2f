"""The title, what a line near the top shows.

    list(rows(page))      [(0, [...]), (1, [...]), (3, [...])]: candidates, with numbers for `weights.title`

A title says what the whole text is about, so its words come again. It stands above all, close to the first paragraph,
and what stands above it are words of boilerplate.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from articlekit.infer.boilerplate.features import (
    LEXICON,
    LINE_KIND,
    LONG_WORDS,
    MAX_FAR,
    MAX_LONGS,
    MISSING,
    NO_SCORE,
    Row,
)
from articlekit.infer.headings.features import FIRST
from articlekit.infer.headings.rules import is_comment, titled_kind
from articlekit.infer.inference import Page
from articlekit.lexicon.boilerplate import boilerplate_kind
from articlekit.lexicon.labels import question_label
from articlekit.lexicon.titles import is_division

# A title stands among so many line groups at the top, and no further down than so many behind the first long line.
MAX_GROUPS: Final = 40
MAX_BEHIND: Final = 3
MAX_CHARS: Final = 200
# So many lines behind the last candidate are searched for the words of candidates, and so many characters of each.
MAX_COMPARED: Final = 16
MAX_COMPARED_CHARS: Final = 300
MAX_LONG_SIZE: Final = 1000
LIKELY: Final = -400  # from here on a line is likely a heading, in thousandths of a log-odd

_NO_ROW: Final = (MISSING,) * len(FIRST)
_word: Final = re.compile(r"\w{4,}").findall


def candidates(page: Page) -> list[int]:
    """Return the line groups that may be the title."""
    count = len(page.texts)
    first_long = page.longs[0] if page.longs else count
    end = min(count, MAX_GROUPS, first_long + MAX_BEHIND + 1)
    return [at for at in range(end) if page.kinds[at] == LINE_KIND and _may_be_title(page.texts[at])]


def _may_be_title(text: str) -> bool:
    """Return whether a line is short, has a letter or digit and names no part (`Summary`, `Chapter 1`) or question."""
    if len(text) > MAX_CHARS or is_comment(text) or not any(map(str.isalnum, text)):
        return False
    return not (titled_kind(text) or is_division(text) or question_label(text))


def rows(page: Page) -> Iterator[tuple[int, Row]]:
    """Yield each candidate with its row, see `TITLE`; one by one, as few are asked for."""
    lines = candidates(page)
    if not lines:
        return
    texts, sizes, ends, words, likely, longs = page.texts, page.sizes, page.ends, page.words, page.likely, page.longs
    count = len(texts)
    first_long = longs[0] if longs else count
    headings = [at for at, score in enumerate(likely) if score >= LIKELY]
    top = "\n".join([text[:MAX_COMPARED_CHARS] for text in texts[: lines[-1] + MAX_COMPARED]]).casefold()
    small = top.split("\n")
    opening = small[first_long] if first_long < len(small) else ""
    scores = [likely[at] // 10 for at in lines]
    most, least, likely_above, repeated_above = LONG_WORDS, 0, NO_SCORE, 0
    for place, at in enumerate(lines):
        size, nth = sizes[at], page.nths[at]
        mine = set(_word(small[at]))
        number = len(mine) or 1
        times = [top.count(word) for word in mine]
        repeated = sum(times) - len(mine)
        below = words[at + 1 : at + 6] or (LONG_WORDS,)
        nearest = bisect_right(headings, at)
        second = headings[nearest] if nearest < len(headings) else count
        yield at, [
            *(page.candidates.row(nth) if nth >= 0 else _NO_ROW), *page.steps,
            at, place, size, ends[at], texts[at].count(" "),
            LEXICON[boilerplate_kind(texts[at - 1])] if at else MISSING,
            words[at], words[at - 1] if at else LONG_WORDS, most, least, below[0], sum(below[:3]), sum(below),
            100 * len([1 for one in times if one > 1]) // number,
            100 * len([1 for word in mine if word in opening]) // number, repeated, repeated_above,
            sizes[at - 1] if at else MISSING, ends[at - 1] if at else MISSING,
            max(min(first_long - at, MAX_FAR), -MAX_BEHIND),
            min(sizes[first_long], MAX_LONG_SIZE) if first_long < count else MISSING, page.gaps[at],
            len(lines) - place, scores[place], likely_above, max(scores[place + 1 :], default=NO_SCORE),
            likely[second] // 10 if second < count else NO_SCORE, min(second - at, MAX_FAR),
            sizes[second] if second < count else MISSING,
            min(bisect_right(longs, second) - bisect_right(longs, at), MAX_LONGS),
        ]  # fmt: skip
        most = max(most, words[at])
        least = min(least, words[at])
        likely_above = max(likely_above, scores[place])
        repeated_above = max(repeated_above, repeated)


TITLE: Final = (
    *(f"heading.{name}" for name in FIRST),
    *("page_groups", "page_shorts", "page_items", "page_longs"),
    *("at", "place", "size", "end", "spaces", "lexicon-1"),
    *("words", "words-1", "words_above_max", "words_above_min", "words+1", "words_below3", "words_below5"),
    *("common", "opening", "repeated", "repeated_above", "size-1", "end-1", "to_long", "long_size", "gap"),
    *("candidates", "likely", "likely_above", "likely_below"),
    *("likely_second", "second", "size_second", "longs_to_second"),
)
