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
from articlekit.lexicon.titles import is_list_title

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


class Columns(NamedTuple):
    """The lines of a stretch with the lines right above and below it, a column per feature. See `FEATURES`.

    heads: the first characters of each
    titles: whether it is a title of lists
    """

    sizes: list[int]
    ends: list[int]
    begins: list[int]
    labels: list[int]
    amounts: list[int]
    sentences: list[bool]
    heads: list[str]
    titles: list[bool]


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
_END_GROUPS: Final = tuple([_OPEN_END if end in (6, 9, 10, 11, 12, 13) else end for end in range(14)])


def rows(block_list: BlockList, layout: Layout) -> Iterator[tuple[int, Row]]:
    """Yield the candidates of a text with their features, in order."""
    kinds = block_list.kinds
    numbers = [at for at, kind in enumerate(kinds) if kind != BLANK]
    letters = kinds.replace(BLANK, "")
    texts = [layout.texts[at] for at in numbers]
    ends = bytes([layout.ends[at] for at in numbers])
    page: Row = ()
    for first, end in _stretches(texts, ends, letters):
        if not page:
            page = _page(texts, ends, letters, layout)
        low = max(0, first - 1)
        if page[0] <= SHORT_SHARE and _stand_all_apart(kinds, numbers[first:end], ends[low:end]):
            continue
        yield from _of_stretch(block_list, texts, letters, numbers, first, end, page)


def _stretches(texts: list[str], ends: bytes, letters: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of two or more bare lines and items that are not too long, without the blank lines."""
    marks = "".join(
        [letter if len(text) <= MAX_CHARS else _TOO_LONG for letter, text in zip(letters, texts, strict=True)]
    )
    for found in _STRETCHES(marks):
        first, end = found.span()
        if marks.count(PARAGRAPH, first, end) > 1 and _are_any_close(texts[first:end], ends[first:end]):
            yield first, end


_TOO_LONG: Final = " "
_STRETCHES: Final = re.compile(f"[{PARAGRAPH}{LIST_ITEM}]{{2,}}").finditer


def _are_any_close(texts: list[str], ends: bytes) -> bool:
    """Return whether any two neighbours may be alike, by their lengths and ends."""
    shapes = ((len(text), _END_GROUPS[end]) for text, end in zip(texts, ends, strict=True))
    return any(
        end == other_end and -ALIKE_CHARS < one - other < ALIKE_CHARS
        for (one, end), (other, other_end) in pairwise(shapes)
    )


def _stand_all_apart(kinds: str, numbers: list[int], ends: bytes) -> bool:
    """Return whether each line has a blank line above and none ends with a colon, nor does the line above them.

    numbers: of the lines; ends: theirs and that of the line above
    """
    return COLON_END not in ends and all([kinds[at - 1] == BLANK for at in numbers if at])


def _page(texts: list[str], ends: bytes, letters: str, layout: Layout) -> Row:
    bare = [at for at, letter in enumerate(letters) if letter == PARAGRAPH]
    count = max(1, len(bare))
    return (
        sum([len(texts[at]) <= 80 for at in bare]) / count,
        sum([ends[at] == STOP for at in bare]) / count,
        min(letters.count(LIST_ITEM), 30) / max(1, len(letters)),
        layout.separated,
    )


def _of_stretch(
    block_list: BlockList, texts: list[str], letters: str, numbers: list[int], first: int, end: int, page: Row
) -> Iterator[tuple[int, Row]]:
    """Yield the candidates of one stretch."""
    kinds = block_list.kinds
    columns = _read_columns(block_list.lines, texts, letters, numbers, first, end)
    sizes, ends, titles = columns.sizes, columns.ends, columns.titles
    forms = list(zip(sizes, ends, columns.begins, columns.labels, columns.amounts, strict=True))
    count = end - first
    alike = _chains(_are_alike(columns)[1:count])
    short = _chains(
        [
            one <= SHORT_CHARS and other <= SHORT_CHARS and not title
            for one, other, title in zip(sizes[1:count], sizes[2:], titles[1:], strict=False)
        ]
    )
    items = [letter == LIST_ITEM for letter in letters[first:end]]
    since_colon = _since([one == COLON_END for one in ends[: count + 1]])
    since_title = _since(titles[: count + 1])
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
        if top not in runs:
            runs[top] = _run_features(columns, slice(top + 1, bottom + 2))
        short_top, short_bottom = short[place]
        if short_top not in short_runs:
            short_runs[short_top] = _short_features(columns, slice(short_top + 1, short_bottom + 2))
        yield (
            at,
            (
                *forms[place + 1],
                columns.sentences[place + 1],
                len(columns.heads[place + 1].split()),
                *forms[place],
                *forms[place + 2],
                apart,
                at + 1 == len(kinds) or kinds[at + 1] == BLANK,
                min(place - top, MAX_COUNT),
                min(bottom - place, MAX_COUNT),
                min(place - short_top, MAX_COUNT),
                min(short_bottom - place, MAX_COUNT),
                *(since_colon[place], since_title[place]),
                *(sizes[top], ends[top]),
                sizes[bottom + 2],
                *(sizes[short_top], ends[short_top]),
                *runs[top],
                *short_runs[short_top],
                *page,
                *(above[place], below[place + 1]),
            ),
        )


def _read_columns(
    lines: list[str], texts: list[str], letters: str, numbers: list[int], first: int, end: int
) -> Columns:
    """Read the lines of a stretch and those right above and below it, whatever their length; nothing where none is.

    The first line of the stretch is 1.
    """
    plain = [
        _text(lines[numbers[at]], texts[at]) if letters[at] == LIST_ITEM else texts[at]
        for at in range(max(0, first - 1), min(len(numbers), end + 1))
    ]
    if not first:
        plain.insert(0, "")
    if end == len(numbers):
        plain.append("")
    heads = [text[:_READ_CHARS] for text in plain]
    begins = [BEGINS[text[0]] if text else 0 for text in plain]
    return Columns(
        [min(len(text), MAX_CHARS + 1) for text in plain],
        [ENDS[text[-1]] if text else 0 for text in plain],
        begins,
        list(map(_label, heads)),
        [0 if begin == CAPITAL else amount_of(head) for begin, head in zip(begins, heads, strict=True)],
        [". " in text[:MAX_CHARS] for text in plain],
        heads,
        list(map(is_list_title, plain)),
    )


def _text(line: str, text: str) -> str:
    """Return the text of an item, without its marker."""
    marker = markers.marker(line)
    return (marker.text.strip() if marker is not None else "") or text


def _label(head: str) -> int:
    """Return the feature `form` of a line."""
    if ":" in head and _LABEL(head):
        return 1
    dash = "-" in head or "–" in head or "—" in head or "=" in head
    return 2 if dash and _TERM(head) else 0


def amount_of(head: str) -> int:
    """Return 1 for a figure in front, 2 for a figure and a unit."""
    match = _AMOUNT(head)
    if match is None:
        return 0
    unit = head[match.end() :].partition(" ")[0].rstrip(".,").casefold()
    return 2 if unit in UNITS else 1


def _are_alike(columns: Columns) -> list[bool]:
    """Return for each line but the last whether the next one is alike."""
    forms = [
        (label, _END_GROUPS[end]) if not title else None
        for label, end, title in zip(columns.labels, columns.ends, columns.titles, strict=True)
    ]
    return [
        form == other and form is not None and -ALIKE_CHARS < size - other_size < ALIKE_CHARS
        for (form, size), (other, other_size) in pairwise(zip(forms, columns.sizes, strict=True))
    ]


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


def _run_features(columns: Columns, run: slice) -> Row:
    sizes = columns.sizes[run]
    count = len(sizes)
    return (
        columns.labels[run].count(1) / count,
        (count - columns.amounts[run].count(0)) / count,
        columns.begins[run].count(CAPITAL) / count,
        sum(columns.sentences[run]) / count,
        sum(sizes) / count,
        max(sizes),
        len({head.split(None, 1)[0].casefold().strip(".,:;") for head in columns.heads[run]}) / count,
    )


def _short_features(columns: Columns, run: slice) -> Row:
    sizes = columns.sizes[run]
    count = len(sizes)
    return (
        (count - columns.amounts[run].count(0)) / count,
        sum([STOP <= end <= QUESTION for end in columns.ends[run]]) / count,
        max(sizes),
    )
