"""The title, what a line near the top shows.

    page = measure(groups)
    rows(page, groups)      ([0, 1, 3], [[...], [...], [...]]): candidates, and numbers for `weights.title`
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

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
    zero_digits,
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
NO_SCORE: Final = -2000  # of a line that may not be a heading
COUNT_EDGES = (1, 2, 4, 8, 16)
MAX_NEAR: Final = 5
MAX_DATE_CHARS: Final = 120

_NUMBERED = re.compile(r"[(\[]?(?:[^\W\d_]{1,12}\.?\s{0,2})?#?\d{1,3}(?:\.\d{1,3}){0,3}(?:[.):\]]|(?=\s|$))").match
_word = re.compile(r"\w{4,}").findall
has_figure = re.compile(r"\d").search


def candidates(page: Page) -> list[int]:
    """The line groups that may be the title."""
    count = len(page.texts)
    first_long = next((at for at in range(min(count, MAX_GROUPS)) if page.longs[at + 1]), count)
    end = min(count, MAX_GROUPS, first_long + MAX_BEHIND + 1)
    return [at for at in range(end) if page.kinds[at] == LINE_KIND and _may_be_title(page.texts[at])]


def _may_be_title(text: str) -> bool:
    """Whether a line is short, has a letter or figure, and does not name a part (`Summary`, `Chapter 1`)."""
    return len(text) <= MAX_CHARS and any(map(str.isalnum, text)) and not titled_kind(text) and not is_division(text)


class Top(NamedTuple):
    """The lines near the top, up to a few behind the last candidate: dates, kinds of boilerplate, and their text.

    text: in small letters, of the first characters of each line
    words: the longer words of each candidate; repeated: how often they come again in `text`
    scores: what the headings' decision gave each candidate, in hundredths of a log-odd
    """

    dates: list[bool]
    kinds: list[int]
    text: str
    words: list[set[str]]
    repeated: list[int]
    scores: list[int]


def read_top(page: Page, lines: list[int], scores: Mapping[int, int]) -> Top:
    """Read the lines that the rows of all candidates share. scores: as `rows` takes them"""
    end = lines[-1]
    near = page.texts[: end + MAX_NEAR + 1]
    dates = [has_figure(text) is not None and has_date(text[:MAX_DATE_CHARS]) for text in near]
    kinds = [LEXICON[boilerplate_kind(text)] for text in near[: end + 2]]
    text = "\n".join([text[:MAX_COMPARED_CHARS] for text in page.texts[: end + MAX_COMPARED]]).casefold()
    words = [set(_word(page.texts[at].casefold())) for at in lines]
    repeated = [sum(map(text.count, mine)) - len(mine) for mine in words]
    return Top(dates, kinds, text, words, repeated, [scores.get(at, 10 * NO_SCORE) // 10 for at in lines])


def title_row(
    page: Page,
    lines: list[int],
    place: int,
    top: Top,
    headings: int,
    gap: int,
) -> Row:
    """What is read of one candidate; see `TITLE`.

    lines: all candidates; place: which of them
    headings: how many headings stand behind the candidates
    gap: where blank lines stand around it, see `LineGroups.gaps`
    """
    texts, kinds, words, longs, shapes = page.texts, page.kinds, page.words, page.longs, page.shapes
    count = len(texts)
    at = lines[place]
    text = texts[at]
    size = len(text)
    split = text.split()
    title = [word for word in split if word[0].isalpha()]
    mine, repeated = top.words[place], top.repeated
    number = max(len(mine), 1)
    end, begin = shapes[at] // 8 % 14, shapes[at] % 8
    following = [words[one] if one < count else 0 for one in range(at + 1, at + 6)]
    dates = top.dates[at + 1 : at + 6]
    below = "\n".join([text[:MAX_COMPARED_CHARS] for text in texts[at + 1 : at + 4]]).casefold()
    first_long = page.below[0] if not longs[1] else 0
    opening = texts[first_long][:MAX_COMPARED_CHARS].casefold() if first_long < count else ""
    above = words[:at]
    behind = max(at, first_long)
    return [
        at, place, size, len(split), end, begin, int(text.isupper()),
        100 * sum([word[0].isupper() for word in title]) // max(len(title), 1),
        100 * sum(map(str.isdigit, text)) // size,
        100 * sum([not one.isalnum() and one != " " for one in text]) // size,
        int(top.dates[at]), int(": " in text), int("|" in text), int(end == QUESTION), int(end == COLON_END),
        int(end == STOP), int(_NUMBERED(text) is not None),
        top.kinds[at], top.kinds[at - 1] if at else MISSING, top.kinds[at + 1] if at + 1 < count else MISSING,
        words[at], max(above, default=MISSING_WORDS), min(above, default=0), sum(above) // max(at, 1),
        above[-1] if above else MISSING_WORDS, following[0], sum(following[:3]), sum(following), max(following[:3]),
        int(dates[:1] == [True]), sum(dates), int(at > 0 and top.dates[at - 1]),
        page.copies[zero_digits(text[:COPY_CHARS])],
        100 * sum([word in below for word in mine]) // number,
        100 * sum([top.text.count(word) > 1 for word in mine]) // number,
        100 * sum([word in opening for word in mine]) // number, repeated[place],
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
        top.scores[place], max(top.scores[:place], default=NO_SCORE), max(top.scores[place + 1 :], default=NO_SCORE),
        sum([score > 0 for score in top.scores[:place]]), sum([score > 0 for score in top.scores[place + 1 :]]),
        step(headings, COUNT_EDGES),
    ]  # fmt: skip


TITLE = """
at place size words end begin upper title digits marks dated colon bar asks colon_end stop numbered
lexicon lexicon-1 lexicon+1 word_score above_max above_min above_mean word_score-1 word_score+1 below3 below5 below_max
dated+1 dated_below dated-1 copies near common opening repeated repeated_best rank_repeated rank_size longer_words
repeated-1 repeated+1 size+1 end+1 size+2 size-1 end-1 kind-1 kind+1 kind+2 below to_long long_size
page_groups page_short page_items page_longs page_words shapes longs quote dash gap candidates rests runs
score score_above score_below headings_above headings_below headings
""".split()

_QUOTES = "\"'\u201c\u201e\u2018\xab\u300c"
_dash = re.compile(r"\s[-\u2013\u2014|\xb7\u2022]\s").search


def rows(page: Page, groups: LineGroups, scores: Mapping[int, int]) -> tuple[list[int], list[Row]]:
    """All candidates and a row of each.

    scores: by line group, in thousandths of a log-odd, how likely it is a heading; none where it may not be one
    """
    lines = candidates(page)
    if not lines:
        return [], []
    top = read_top(page, lines, scores)
    headings = sum([score > 0 for at, score in scores.items() if at > lines[-1]])
    gaps = groups.gaps
    return lines, [
        title_row(page, lines, place, top, headings, gaps[at] if gaps else 0) for place, at in enumerate(lines)
    ]
