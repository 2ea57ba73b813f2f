"""Boilerplate, what a line shows: its words, and how it stands on the page, as small whole numbers.

    page = measure(groups)
    page.words              a score per line group, of its words alone, in hundredths of a log-odd
    line_row(page, 3, 0)    what `weights.boilerplate` reads of one line group

A feature of the whole page has few, coarse steps: fine ones identify the page, and a model that knows pages by heart
fails on others. Of long lines only the first words count.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from articlekit.blocks.line_kinds import ITEM_TEXT, LIST_ITEM, PARAGRAPH, TABLE_ROW
from articlekit.infer.boilerplate.word_weights import COUNTS, FIRSTS, LASTS, LINES, PAIRS, WORDS
from articlekit.infer.characters import BEGINS, ENDS, STOP
from articlekit.infer.line_groups import LineGroups
from articlekit.lexicon import boilerplate_kind

MAX_CHARS: Final = 40
MAX_WORDS: Final = 10
MAX_LINE_WORDS: Final = 4
COPY_CHARS: Final = 80
LOOK_CHARS: Final = 300
# A paragraph: a line of so many characters, or one that ends in a stop.
LONG_CHARS: Final = 120
LONG_SENTENCE_CHARS: Final = 70
SHORT_CHARS: Final = 70
MISSING: Final = -1
MIN_WORDS: Final = -200
MISSING_WORDS: Final = -400  # the word score beyond the ends of a page
FAR: Final = 99

# The kinds of boilerplate, as the lexicons name them. The order is that of the codes that the trees read.
BOILERPLATE_KINDS: Final = (
    "", "account", "advertisement", "author", "comments", "contact", "cookies", "copyright", "credit", "date",
    "disclosure", "navigation", "read more", "related", "share", "shop", "subscribe", "tags",
)  # fmt: skip
LEXICON: Final = {kind: code for code, kind in enumerate(BOILERPLATE_KINDS)}

Row = list[int]
LINE_KIND, ITEM, ROW, TEXT, OTHER = range(5)
_KINDS = {PARAGRAPH: LINE_KIND, LIST_ITEM: ITEM, TABLE_ROW: ROW, ITEM_TEXT: TEXT}


# --- Words --------------------------------------------------------------------------------------------------------

_DIGITS = dict.fromkeys(range(ord("1"), ord("9") + 1), "0")


def word_score(text: str) -> int:
    """Score the words of a line, in hundredths of a log-odd. Digits are alike."""
    if len(text) > LONG_CHARS:
        return _long_score(text)
    line = zero_digits(text.lower())
    split = line.split()
    count = len(split)
    if not count:
        return 0
    score = COUNTS[min(count, MAX_WORDS)] + FIRSTS.get(split[0], 0) + LASTS.get(split[-1], 0)
    if count > 1:
        score += PAIRS.get(f"{split[0]} {split[1]}", 0)
    for word in split[:MAX_WORDS]:
        score += WORDS.get(word, 0)
    if count <= MAX_LINE_WORDS:
        score += LINES.get(line, 0)
    return score


def _long_score(text: str) -> int:
    """Score a long line by its first two words alone: few long lines are boilerplate."""
    split = zero_digits(text[:MAX_CHARS].lower()).split(None, 2)
    score = COUNTS[MAX_WORDS] + FIRSTS.get(split[0], 0) if split else 0
    if len(split) > 1:
        score += PAIRS.get(f"{split[0]} {split[1]}", 0)
    return score


def zero_digits(line: str) -> str:
    """The line with a zero for each digit."""
    return line.translate(_DIGITS) if _digit(line) else line


_digit = re.compile(r"[1-9]").search


# --- A page -------------------------------------------------------------------------------------------------------


class Page(NamedTuple):
    """A page measured: a value per line group, unless said otherwise.

    texts, kinds: of the line groups
    words: the score of its words
    longs: how many long lines stand before it, and at last in all
    above, below: the nearest long line above and below; -1 and the number of groups for none
    shapes: one number for kind, length, end and beginning
    counts: how many lines have each shape
    copies, firsts: how many lines have each text, and each first word; digits are alike
    mean_words: a step of the mean score of words
    runs, rests: how many short lines stand right above and right below
    steps: of how many groups, short lines, items and long lines there are
    """

    texts: list[str]
    kinds: list[int]
    words: list[int]
    longs: list[int]
    above: list[int]
    below: list[int]
    shapes: list[int]
    counts: dict[int, int]
    copies: dict[str, int]
    firsts: dict[str, int]
    mean_words: int
    runs: list[int]
    rests: list[int]
    steps: tuple[int, int, int, int]


def measure(groups: LineGroups) -> Page:
    """Measure a page."""
    texts, count = groups.texts, len(groups.texts)
    kinds = [_KINDS.get(kind, OTHER) for kind in groups.kinds]
    sizes = list(map(len, texts))
    words = [word_score(text) for text in texts]
    longs, above, runs = [0], [], []
    shapes: list[int] = []
    counts: dict[int, int] = {}
    copies: dict[str, int] = {}
    firsts: dict[str, int] = {}
    short = run = 0
    nearest = MISSING
    for at, text in enumerate(texts):
        size, kind = sizes[at], kinds[at]
        end = ENDS[text[-1]] if text else 0
        above.append(nearest)
        runs.append(run)
        long = (size > LONG_CHARS or (size > LONG_SENTENCE_CHARS and (end == STOP or end == 2))) and kind != ROW
        longs.append(longs[-1] + long)
        if long:
            nearest = at
        if size < SHORT_CHARS:
            run += 1
            short += 1
        else:
            run = 0
        shape = ((kind * 10 + min(size // 8, 9)) * 14 + end) * 8 + (BEGINS[text[0]] if text else 0)
        shapes.append(shape)
        counts[shape] = counts.get(shape, 0) + 1
        key = zero_digits(text[:COPY_CHARS])
        copies[key] = copies.get(key, 0) + 1
        first = key.partition(" ")[0]
        firsts[first] = firsts.get(first, 0) + 1
    below, rests = [count] * count, [0] * count
    nearest, run = count, 0
    for at in range(count - 1, -1, -1):
        below[at] = nearest
        rests[at] = run
        if longs[at + 1] > longs[at]:
            nearest = at
        run = run + 1 if sizes[at] < SHORT_CHARS else 0
    items = sum(kind == ITEM for kind in kinds)
    steps = (
        step(count, PAGE_EDGES),
        step(100 * short // max(count, 1), SHARE_EDGES),
        step(100 * items // max(count, 1), LIST_EDGES),
        step(longs[-1], LONG_EDGES),
    )
    mean = step(sum(words) // max(count, 1), WORD_EDGES)
    return Page(texts, kinds, words, longs, above, below, shapes, counts, copies, firsts, mean, runs, rests, steps)


def step(value: int, edges: tuple[int, ...]) -> int:
    """How many of the edges a value has reached."""
    found = 0
    for edge in edges:
        if value < edge:
            break
        found += 1
    return found


PAGE_EDGES = (6, 12, 25, 50, 100)
SHARE_EDGES = (20, 40, 60, 80)
LIST_EDGES = (1, 15, 50)
LONG_EDGES = (1, 3, 8, 20)
PLACE_EDGES = (1, 2, 3, 5, 8, 13, 25, 50)
REST_EDGES = (2, 3, 4, 6, 9, 15, 30, 60)
FEW_EDGES = (1, 2, 4, 8)
SHAPE_EDGES = (2, 3, 5, 9, 20)
WORD_EDGES = (-350, -250, -150, -50)
COPY_EDGES = (2, 3, 4, 8)


def may_be_boilerplate(page: Page, at: int) -> bool:
    """Whether the words of a line and of those around it leave a chance.

    One in six lines of dev and one in four of resiliparse's text is left, with 88% of those that the model would find.
    """
    if page.kinds[at] == OTHER or page.words[at] <= MIN_WORDS:
        return False
    around = page.words[max(at - 3, 0) : at + 4]
    return sum(around) > MIN_WORDS * len(around)


# --- A line -------------------------------------------------------------------------------------------------------


def line_row(page: Page, at: int, gap: int) -> Row:
    """What is read of one line; see `LINE`. gap: where blank lines stand around it, see `LineGroups.gaps`."""
    texts, kinds, words, longs = page.texts, page.kinds, page.words, page.longs
    count = len(texts)
    text = texts[at]
    line = text[:LOOK_CHARS]
    size = len(text)
    split = line.split()
    title = [word for word in split if word[0].isalpha()]
    digits = len(_digits(line))
    figures = digits > 0
    marks = len(_marks(line))
    last = count - 1
    before = words[at - 1] if at else MISSING_WORDS
    after = words[at + 1] if at < last else MISSING_WORDS
    around = [words[one] for one in range(max(at - 3, 0), min(at + 4, count))]
    shape = page.shapes[at]
    key = zero_digits(text[:COPY_CHARS])
    return [
        kinds[at], size, len(split), shape // 8 % 14, shape % 8, int(line.isupper()),
        100 * sum([word[0].isupper() for word in title]) // max(len(title), 1),
        100 * digits // max(len(line), 1), 100 * marks // max(len(line), 1),
        int(figures and has_date(line)), int(figures and _clock(line) is not None),
        int(figures and _year(line) is not None), int(figures and _money(line) is not None),
        int(_address(line) is not None), line.count(","), int(": " in line), line.count(". "), int("|" in line),
        int("\xa9" in line), int(_is_name(split)), LEXICON[boilerplate_kind(text)],
        step(at, PLACE_EDGES), step(count - at, REST_EDGES), step(100 * at // count, (10, 30, 70, 90)),
        min(at - page.above[at], FAR) if page.above[at] >= 0 else FAR,
        min(page.below[at] - at, FAR) if page.below[at] < count else FAR,
        page.runs[at], page.rests[at],
        len(texts[at - 1]) if at else MISSING, len(texts[at + 1]) if at < last else MISSING,
        len(texts[at - 2]) if at > 1 else MISSING, len(texts[at + 2]) if at + 1 < last else MISSING,
        page.shapes[at - 1] // 8 % 14 if at else MISSING, page.shapes[at + 1] // 8 % 14 if at < last else MISSING,
        kinds[at - 1] if at else MISSING, kinds[at + 1] if at < last else MISSING,
        step(page.copies[key], COPY_EDGES), step(page.counts[shape], SHAPE_EDGES),
        int(at > 0 and page.shapes[at - 1] == shape), int(at < last and page.shapes[at + 1] == shape),
        *page.steps, step(longs[-1] - longs[at + 1], FEW_EDGES), step(longs[at], FEW_EDGES),
        longs[min(count, at + 6)] - longs[at + 1], longs[at] - longs[max(0, at - 5)], gap,
        words[at], before, after, words[at] + before + after, sum(around), max(around),
        max(words[max(at - 4, 0) : at], default=MISSING_WORDS), max(words[at + 1 : at + 5], default=MISSING_WORDS),
        min(words[max(at - 1, 0) : at + 2]), page.mean_words,
        step(page.firsts[key.partition(" ")[0]], SHAPE_EDGES),
        int(at > 1 and page.shapes[at - 2] == shape), int(at + 2 < count and page.shapes[at + 2] == shape),
        sum([word > 0 for word in words[max(at - 10, 0) : at + 11]]),
    ]  # fmt: skip


LINE = """
kind size words end begin upper title digits marks dated clock year money address commas colon sentences bar
copyright name lexicon place rest tenth above below runs rests size-1 size+1 size-2 size+2 end-1 end+1 kind-1 kind+1
copies shapes shape-1 shape+1 page_groups page_short page_items page_longs longs_after longs_before
longs+5 longs-5 gap word_score word_score-1 word_score+1 word_score3 word_score7 word_score_max
word_score_above word_score_below word_score_min page_words firsts shape-2 shape+2 positive
""".split()

_digits = re.compile(r"\d").findall
_marks = re.compile(r"[^\w\s]").findall
_clock = re.compile(r"\b\d{1,2}[:h.]\d\d\b").search
_year = re.compile(r"\b(?:19|20)\d\d\b").search
_money = re.compile(r"[$\u20ac\xa3\xa5\u20b9]\s?\d|\d\s?[\u20ac\xa3%]|\b(?:USD|EUR|CHF)\b").search
_address = re.compile(r"https?:|www\.|\w@\w|\.(?:com|de|org|net|io|pl|fr|es|it|nl)\b|\[email").search
_MONTHS = "jan|feb|f\xe9v|m[a\xe4]r|apr|avr|abr|ma[iy]|jun|jul|jui|aug|aou|ao\xfb|ago|sep|o[ck]t|nov|d[e\xe9][cz]"
_date = re.compile(
    rf"""\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b | \b\d{{4}}[-./\u5e74]\d\d?[-./\u6708]\d\d?
    | \b(?:{_MONTHS})[^\W\d_]{{0,8}}\.?\ {{1,2}}\d | \d(?:st|nd|rd|th)?\.?\ {{0,2}}(?:de\ )?(?:{_MONTHS})""",
    re.VERBOSE | re.IGNORECASE,
).search


def has_date(line: str) -> bool:
    """Whether a date stands in a line: `12.03.2024`, `2024-03-12`, `March 12`, `12 de marzo`."""
    return _date(line) is not None


def has_address(line: str) -> bool:
    """Whether an address of the web or of mail stands in a line."""
    return _address(line) is not None


def _is_name(split: list[str]) -> bool:
    """Whether a line is two or three words with capitals, as names are."""
    return 1 < len(split) < 4 and all([word[0].isupper() and word[-1].isalpha() for word in split])
