"""Lists without bullets, what a line shows: a row of numbers for each candidate, in the order of `FEATURES`.

    for at, row in rows(block_list, layout):
        ...                                     a line and its features

Candidates are bare lines of at most `MAX_CHARS` that are alike the line above or below: of 7,400 others on a quarter of
the pages in trafilatura's text, 9 would be items. On an article of long paragraphs only lengths are compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from articlekit.blocks import BlockList, markers
from articlekit.blocks.line_kinds import BLANK, LIST_ITEM, PARAGRAPH
from articlekit.infer.characters import BEGINS, CAPITAL, COLON_END, ENDS, QUESTION, STOP
from articlekit.infer.layout import Layout
from articlekit.lexicon import is_list_title

# Longer lines are no candidates: 89% of the items without bullets are shorter.
MAX_CHARS: Final = 300
# A short line, of which three below each other are rarely prose.
SHORT_CHARS: Final = 120
# Two lines are alike if their lengths differ by less, and they end alike and have the same form.
ALIKE_CHARS: Final = 60
MAX_COUNT: Final = 12  # of lines above and below
# Below a blank line, and farther from a line that ends with a colon, a line is a candidate only on a page of short
# lines, with more lines alike. The others are two thirds of the candidates in resiliparse's text, and hold 1 of 1,488
# items.
NEAR_COLON: Final = 3
SHORT_SHARE: Final = 0.87
MIN_APART: Final = 4

FEATURES: Final = (
    "size",
    "end",
    "begin",
    "form",  # 1 for `Label: text`, 2 for `Term - text`
    "amount",  # 1 if it begins with a figure, 2 with a figure and a unit
    "sentences",  # whether a full stop stands within
    "words",
    *("size_above", "end_above", "begin_above", "form_above", "amount_above"),
    *("size_below", "end_below", "begin_below", "form_below", "amount_below"),
    *("gap_above", "gap_below"),  # whether blank lines stand there
    *("alike_above", "alike_below"),  # lines that are alike, one after the other
    *("short_above", "short_below"),  # short lines, one after the other
    "since_colon",  # lines from the last one in the stretch that ends with a colon
    "since_title",  # lines from the last one in the stretch that is a title of lists
    *("over_size", "over_end"),  # of the line above the lines that are alike
    "under_size",  # of the line below them
    *("top_size", "top_end"),  # of the line above the short lines
    # Shares and lengths of the lines that are alike.
    *("labels", "amounts", "capitals", "sentence_share", "mean_size", "max_size", "first_words"),
    # The same of the short lines.
    *("short_amounts", "short_stops", "short_max"),
    # The page.
    *("page_short", "page_stops", "page_items", "separated"),
    *("items_above", "items_below"),  # lines to the next written item
)
# Those that are no whole numbers.
SHARES: Final = frozenset(
    ("labels", "amounts", "capitals", "sentence_share", "mean_size", "first_words", "short_amounts", "short_stops")
) | {"page_short", "page_stops", "page_items"}

Row = tuple[float, ...]


class Form(NamedTuple):
    """One line, as it is compared with its neighbours. See `FEATURES`; `title`: whether it is a title of lists."""

    size: int
    end: int
    begin: int
    label: int
    amount: int
    sentences: int
    words: int
    first_word: str
    title: bool


_NONE: Final = Form(0, 0, 0, 0, 0, 0, 0, "", False)
_LABEL: Final = re.compile(r"[^\s:.!?][^:.!?]{0,58}:\s+\S").match
_TERM: Final = re.compile(r"[^\s.!?][^.!?]{0,58}? ?[-\u2013\u2014=]\s+\S").match
# 2 | about 1 1/2 | ca. 3-4: figures and fractions
_FIGURE: Final = r"\d\u00bc-\u00be\u2150-\u215e"
_AMOUNT: Final = re.compile(rf"(?:about |ca\. ?|approx\.? )?[{_FIGURE}][{_FIGURE}.,/ \u2013-]*").match
_READ_CHARS: Final = 120
# Units of the kitchen and of measure, in the languages of the lexicon.
UNITS: Final = frozenset(
    """g gr gram grams gramm gramme grammes gramos grammi gramas kg kilo mg ml cl dl l lt liter litre liters litres
    litro litros litri oz ounce ounces lb lbs pound pounds cup cups tbsp tbsps tablespoon tablespoons tsp tsps
    teaspoon teaspoons pint pints quart quarts pinch clove cloves can cans el tl esslöffel teelöffel prise
    prisen stück bund dose becher tasse tassen zehe zehen päckchen cuillère cuillères cuil càs càc tasses pincée
    gousse gousses sachet cucharada cucharadas cucharadita cucharaditas taza tazas diente dientes colher
    colheres xícara xícaras cucchiaio cucchiai cucchiaino spicchio eetlepel eetlepels theelepel theelepels teen
    teentje stuks snufje łyżka łyżki łyżeczka szklanka szklanki msk tsk krm ss ts stk rkl г гр кг мл л ст ч шт
    стакан стакана 克 毫升 杯 匙 大さじ 小さじ
    mm cm m km inch inches in ft feet sq m² cm² mah wh kwh v w hz ghz mb gb
    tb px
    """.split()
)

# Ends that no sentence has count as one: letters, figures, brackets and signs.
_OPEN_END: Final = 20
_END_GROUPS: Final = dict.fromkeys((6, 9, 10, 11, 12, 13), _OPEN_END)


def form_of(text: str) -> Form:
    """Read one line."""
    head = text[:_READ_CHARS]
    words = head.split()
    begin = BEGINS[text[0]]
    return Form(
        min(len(text), MAX_CHARS + 1),
        ENDS[text[-1]],
        begin,
        1 if ":" in head and _LABEL(head) else 2 if _has_dash(head) and _TERM(head) else 0,
        0 if begin == CAPITAL else _amount(head),
        ". " in text[:MAX_CHARS],
        len(words),
        words[0].casefold().strip(".,:;"),
        is_list_title(text),
    )


def _has_dash(head: str) -> bool:
    return "-" in head or "\u2013" in head or "\u2014" in head or "=" in head


def _amount(head: str) -> int:
    """Return 1 for a figure in front, 2 for a figure and a unit."""
    match = _AMOUNT(head)
    if match is None:
        return 0
    unit = head[match.end() :].partition(" ")[0].rstrip(".,").casefold()
    return 2 if unit in UNITS else 1


def rows(block_list: BlockList, layout: Layout) -> Iterator[tuple[int, Row]]:
    """Yield the candidates of a text with their features, in order."""
    lines, _, kinds, _ = block_list
    numbers = [at for at, kind in enumerate(kinds) if kind != BLANK]
    texts = layout.texts
    page: Row = ()
    for first, end in _stretches(numbers, texts, kinds):
        if not page:
            page = _page(texts, kinds, layout)
        if page[0] <= SHORT_SHARE and _stand_all_apart(texts, kinds, numbers[max(0, first - 1) : end], first > 0):
            continue
        yield from _of_stretch(lines, texts, kinds, numbers, first, end, page)


def _stretches(numbers: list[int], texts: list[str], kinds: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of two or more bare lines and items that are not too long: places in `numbers`."""
    first = 0
    count = len(numbers)
    while first < count:
        end = first
        bare = 0
        while end < count and len(texts[numbers[end]]) <= MAX_CHARS and kinds[numbers[end]] in _BARE_OR_ITEM:
            bare += kinds[numbers[end]] == PARAGRAPH
            end += 1
        if bare > 1 and _are_any_close([texts[at] for at in numbers[first:end]]):
            yield first, end
        first = end + 1


def _stand_all_apart(texts: list[str], kinds: str, numbers: list[int], one_above: bool) -> bool:
    """Return whether each line has a blank line above and none ends with a colon.

    one_above: the first is above the others
    """
    for at in numbers[one_above:]:
        if at and kinds[at - 1] != BLANK:
            return False
    return COLON_END not in [ENDS[texts[at][-1]] for at in numbers]


_BARE_OR_ITEM: Final = frozenset((PARAGRAPH, LIST_ITEM))


def _are_any_close(texts: list[str]) -> bool:
    """Return whether any two neighbours may be alike, by their lengths and ends."""
    shapes = [(len(text), _END_GROUPS.get(end := ENDS[text[-1]], end)) for text in texts]
    return any(
        [end == other_end and -ALIKE_CHARS < one - other < ALIKE_CHARS
         for (one, end), (other, other_end) in pairwise(shapes)]
    )  # fmt: skip


def _page(texts: list[str], kinds: str, layout: Layout) -> Row:
    bare = [text for text, kind in zip(texts, kinds, strict=True) if kind == PARAGRAPH]
    count = max(1, len(bare))
    return (
        sum([len(text) <= 80 for text in bare]) / count,
        sum([ENDS[text[-1]] == STOP for text in bare]) / count,
        min(kinds.count(LIST_ITEM), 30) / max(1, len(kinds) - kinds.count(BLANK)),
        layout.separated,
    )


def _of_stretch(
    lines: list[str], texts: list[str], kinds: str, numbers: list[int], first: int, end: int, page: Row
) -> Iterator[tuple[int, Row]]:
    """Yield the candidates of one stretch. The lines right above and below it are read too, whatever their length."""
    low, high = max(0, first - 1), min(len(numbers), end + 1)
    forms = [form_of(_text(lines[at], texts[at], kinds[at])) for at in numbers[low:high]]
    before = [] if low < first else [_NONE]
    after = [] if high > end else [_NONE]
    forms = before + forms + after  # so that the first line of the stretch is 1
    count = end - first
    alike = _chains([_are_alike(forms[at], forms[at + 1]) for at in range(1, count)])
    short = _chains(
        [max(forms[at].size, forms[at + 1].size) <= SHORT_CHARS and not forms[at].title for at in range(1, count)]
    )
    items = [kinds[at] == LIST_ITEM for at in numbers[first:end]]
    since_colon = _since([form.end == COLON_END for form in forms[: count + 1]])
    since_title = _since([form.title for form in forms[: count + 1]])
    above, below = _since([False, *items]), _since([False, *items[::-1]])[::-1]
    runs: dict[int, Row] = {}
    short_runs: dict[int, Row] = {}
    mixed = page[0] <= SHORT_SHARE
    for place in range(count):
        if items[place]:
            continue
        at = numbers[first + place]
        top, bottom = alike[place]
        if top == bottom:
            continue
        apart = at == 0 or kinds[at - 1] == BLANK
        if apart and since_colon[place] > NEAR_COLON and (mixed or bottom - top < MIN_APART - 1):
            continue
        form, one, other = forms[place + 1], forms[place], forms[place + 2]
        if top not in runs:
            runs[top] = _run_features(forms, top, bottom)
        short_top, short_bottom = short[place]
        if short_top not in short_runs:
            short_runs[short_top] = _short_features(forms, short_top, short_bottom)
        over, under, over_short = forms[top], forms[bottom + 2], forms[short_top]
        yield (
            at,
            (
                *form[:7],
                *one[:5],
                *other[:5],
                apart,
                at + 1 == len(kinds) or kinds[at + 1] == BLANK,
                min(place - top, MAX_COUNT),
                min(bottom - place, MAX_COUNT),
                min(place - short_top, MAX_COUNT),
                min(short_bottom - place, MAX_COUNT),
                *(since_colon[place], since_title[place]),
                *(over.size, over.end),
                under.size,
                *(over_short.size, over_short.end),
                *runs[top],
                *short_runs[short_top],
                *page,
                *(above[place], below[place + 1]),
            ),
        )


def _text(line: str, text: str, kind: str) -> str:
    """Return the text of a line, without the marker of an item."""
    if kind != LIST_ITEM:
        return text
    marker = markers.marker(line)
    return (marker.text.strip() if marker is not None else "") or text


def _are_alike(one: Form, other: Form) -> bool:
    return (
        -ALIKE_CHARS < one.size - other.size < ALIKE_CHARS
        and one.label == other.label
        and _END_GROUPS.get(one.end, one.end) == _END_GROUPS.get(other.end, other.end)
        and not (one.title or other.title)
    )


def _chains(linked: list[bool]) -> list[tuple[int, int]]:
    """Return for each line the first and the last of the chain it is in. linked: whether each goes with the next."""
    chains: list[tuple[int, int]] = []
    first = 0
    for at, goes_on in enumerate([*linked, False]):
        if not goes_on:
            chains += [(first, at)] * (at + 1 - first)
            first = at + 1
    return chains


def _since(marked: list[bool]) -> list[int]:
    """Return for each place how many places back the last mark is, at most `MAX_COUNT`."""
    if True not in marked:
        return [MAX_COUNT] * len(marked)
    found = []
    since = MAX_COUNT
    for mark in marked:
        since = 0 if mark else min(since + 1, MAX_COUNT)
        found.append(since)
    return found


def _run_features(forms: list[Form], top: int, bottom: int) -> Row:
    run = forms[top + 1 : bottom + 2]
    count = len(run)
    sizes = [form.size for form in run]
    return (
        sum([form.label == 1 for form in run]) / count,
        sum([form.amount > 0 for form in run]) / count,
        sum([form.begin == CAPITAL for form in run]) / count,
        sum([form.sentences for form in run]) / count,
        sum(sizes) / count,
        max(sizes),
        len({form.first_word for form in run}) / count,
    )


def _short_features(forms: list[Form], top: int, bottom: int) -> Row:
    run = forms[top + 1 : bottom + 2]
    return (
        sum([form.amount > 0 for form in run]) / len(run),
        sum([STOP <= form.end <= QUESTION for form in run]) / len(run),
        max([form.size for form in run]),
    )
