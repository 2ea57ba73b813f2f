"""The title, what a line near the top shows.

    page = measure(groups)
    candidates(page)                    [0, 1, 3]
    title_row(page, [0, 1, 3], 1, counts)   small whole numbers, for `weights.title`
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.infer.boilerplate.features import (
    COPY_CHARS,
    FAR,
    FEW_EDGES,
    LEXICON,
    LINE_KIND,
    MISSING,
    MISSING_WORDS,
    SHAPE_EDGES,
    Page,
    Row,
    has_date,
    step,
)
from articlekit.infer.characters import COLON_END, QUESTION, STOP
from articlekit.infer.headings.rules import titled_kind
from articlekit.infer.line_groups import LineGroups
from articlekit.lexicon import boilerplate_kind, is_division

# A title stands among so many line groups at the top, and no further down than so many behind the first long line.
MAX_GROUPS: Final = 40
MAX_BEHIND: Final = 3
MAX_CHARS: Final = 200
# Lines of text whose words are compared with those of a candidate, and characters of each.
MAX_COMPARED: Final = 16
MAX_COMPARED_CHARS: Final = 300
MIN_WORD_CHARS: Final = 4

_NUMBERED = re.compile(r"[(\[]?(?:[^\W\d_]{1,12}\.?\s{0,2})?#?\d{1,3}(?:\.\d{1,3}){0,3}(?:[.):\]]|(?=\s|$))").match
_word = re.compile(r"\w{4,}").findall


def candidates(page: Page) -> list[int]:
    """The line groups that may be the title."""
    count = len(page.texts)
    first_long = next((at for at in range(min(count, MAX_GROUPS)) if page.longs[at + 1]), count)
    end = min(count, MAX_GROUPS, first_long + MAX_BEHIND + 1)
    return [at for at in range(end) if page.kinds[at] == LINE_KIND and _may_be_title(page.texts[at])]


def _may_be_title(text: str) -> bool:
    """Whether a line is short, has a letter or figure, and does not name a part (`Summary`, `Chapter 1`)."""
    return len(text) <= MAX_CHARS and any(map(str.isalnum, text)) and not titled_kind(text) and not is_division(text)


def word_sets(page: Page, end: int) -> list[set[str]]:
    """The longer words of the line groups down to a few behind the last candidate."""
    return [set(_word(text[:MAX_COMPARED_CHARS].casefold())) for text in page.texts[: end + MAX_COMPARED]]


def word_counts(sets: list[set[str]]) -> dict[str, int]:
    """In how many line groups each word stands."""
    counts: dict[str, int] = {}
    for words in sets:
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    return counts


def repeats(sets: list[set[str]], counts: dict[str, int], at: int) -> int:
    """How often the words of a line come again."""
    return sum([counts[word] - 1 for word in sets[at]])


def title_row(
    page: Page,
    lines: list[int],
    place: int,
    sets: list[set[str]],
    counts: dict[str, int],
    repeated: list[int],
    gap: int,
) -> Row:
    """What is read of one candidate; see `TITLE`.

    lines: all candidates; place: which of them; sets, counts: words; repeated: `repeats` of each candidate
    gap: where blank lines stand around it, see `LineGroups.gaps`
    """
    texts, kinds, words, longs, shapes = page.texts, page.kinds, page.words, page.longs, page.shapes
    count = len(texts)
    at = lines[place]
    text = texts[at]
    size = len(text)
    split = text.split()
    title = [word for word in split if word[0].isalpha()]
    mine = sets[at]
    number = max(len(mine), 1)
    end, begin = shapes[at] // 8 % 14, shapes[at] % 8
    following = [words[one] if one < count else 0 for one in range(at + 1, at + 6)]
    dates = [one < count and has_date(texts[one][:120]) for one in range(at + 1, at + 6)]
    near = set().union(*sets[at + 1 : at + 4])
    first_long = page.below[0] if not longs[1] else 0
    opening = sets[first_long] if first_long < len(sets) else set()
    above = words[:at]
    behind = max(at, first_long)
    return [
        at, place, size, len(split), end, begin, int(text.isupper()),
        100 * sum([word[0].isupper() for word in title]) // max(len(title), 1),
        100 * sum(map(str.isdigit, text)) // size,
        100 * sum([not one.isalnum() and one != " " for one in text]) // size,
        int(has_date(text)), int(": " in text), int("|" in text), int(end == QUESTION), int(end == COLON_END),
        int(end == STOP), int(_NUMBERED(text) is not None),
        LEXICON[boilerplate_kind(text)], LEXICON[boilerplate_kind(texts[at - 1])] if at else MISSING,
        LEXICON[boilerplate_kind(texts[at + 1])] if at + 1 < count else MISSING,
        words[at], max(above, default=MISSING_WORDS), min(above, default=0), sum(above) // max(at, 1),
        above[-1] if above else MISSING_WORDS, following[0], sum(following[:3]), sum(following), max(following[:3]),
        int(dates[0]), sum(dates), int(at > 0 and has_date(texts[at - 1][:120])),
        page.copies[text[:COPY_CHARS].translate(_DIGITS)],
        100 * len(mine & near) // number, 100 * sum([counts[word] > 1 for word in mine]) // number,
        100 * len(mine & opening) // number, repeated[place],
        max([one for other, one in enumerate(repeated) if other != place and lines[other] <= behind], default=0),
        sum([one > repeated[place] for other, one in enumerate(repeated) if lines[other] <= behind]),
        sum([len(texts[other]) > size for other in lines if other <= behind]), number,
        repeated[place - 1] if place else MISSING, repeated[place + 1] if place + 1 < len(lines) else MISSING,
        len(texts[at + 1]) if at + 1 < count else MISSING, shapes[at + 1] // 8 % 14 if at + 1 < count else MISSING,
        len(texts[at + 2]) if at + 2 < count else MISSING,
        len(texts[at - 1]) if at else MISSING, shapes[at - 1] // 8 % 14 if at else MISSING,
        kinds[at - 1] if at else MISSING, kinds[at + 1] if at + 1 < count else MISSING,
        kinds[at + 2] if at + 2 < count else MISSING,
        min(page.below[at] - at, FAR) if page.below[at] < count else FAR,
        first_long - at if first_long < count else FAR,
        min(len(texts[first_long]), 1000) if first_long < count else MISSING,
        *page.steps, page.mean_words, step(page.counts[shapes[at]], SHAPE_EDGES), step(longs[-1], FEW_EDGES),
        int(text[0] in _QUOTES), int(_dash(text) is not None), gap, sum(other <= behind for other in lines),
        page.rests[at], page.runs[at],
    ]  # fmt: skip


TITLE = """
at place size words end begin upper title digits marks dated colon bar asks colon_end stop numbered
lexicon lexicon-1 lexicon+1 word_score above_max above_min above_mean word_score-1 word_score+1 below3 below5 below_max
dated+1 dated_below dated-1 copies near common opening repeated repeated_best rank_repeated rank_size longer_words
repeated-1 repeated+1 size+1 end+1 size+2 size-1 end-1 kind-1 kind+1 kind+2 below to_long long_size
page_groups page_short page_items page_longs page_words shapes longs quote dash gap candidates rests runs
""".split()

_DIGITS = dict.fromkeys(range(ord("1"), ord("9") + 1), "0")
_QUOTES = "\"'\u201c\u201e\u2018\xab\u300c"
_dash = re.compile(r"\s[-\u2013\u2014|\xb7\u2022]\s").search


def rows(page: Page, groups: LineGroups) -> tuple[list[int], list[Row]]:
    """All candidates and a row of each."""
    lines = candidates(page)
    if not lines:
        return [], []
    sets = word_sets(page, lines[-1])
    counts = word_counts(sets)
    repeated = [repeats(sets, counts, at) for at in lines]
    gaps = groups.gaps
    return lines, [
        title_row(page, lines, place, sets, counts, repeated, gaps[at] if gaps else 0) for place, at in enumerate(lines)
    ]
