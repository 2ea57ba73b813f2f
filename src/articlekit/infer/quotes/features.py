"""Quotations, what a line shows: names of features, each with a weight in `weights`.

    features_of(texts, kinds)
        {4: ["in quotation marks", "a signature below", "80 to 160 characters"], 5: ["a signature", ...]}

Candidates are bare lines that begin with a quotation mark, signatures (`— Ada Lind, harbour master`), and the lines
right above a signature. Most pages have none.
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.blocks.line_kinds import BLANK, PARAGRAPH
from articlekit.infer.characters import BEGINS, CAPITAL, COLON_END, ENDS, SENTENCE_ENDS

OPENING: Final = frozenset("\"\u201c\u201e\u00ab\u00bb\u201f\u300c\u300e")
CLOSING: Final = frozenset("\"\u201d\u201c\u00bb\u00ab\u300d\u300f")
_ALL: Final = OPENING | CLOSING
_DASHES: Final = frozenset("\u2014\u2013\u2015~")
# \u2014 Ada Lind | \u2013 Ada Lind, harbour master
_SIGNATURE: Final = re.compile(r"[\u2014\u2013\u2015~]\s?[^\W\d_]").match
# The name of an account, as posts are signed: (@harbour)
_ACCOUNT: Final = re.compile(r"\(@\w+\)").search
MAX_SIGNATURE_CHARS: Final = 120
MAX_NAME_CHARS: Final = 60
MAX_NAME_WORDS: Final = 8
# From such a share of quoted lines on, a page is dialogue.
DIALOGUE_SHARE: Final = 0.15
_SIZES: Final = ((40, "under 40 characters"), (80, "40 to 80 characters"), (160, "80 to 160 characters"),
          (320, "160 to 320 characters"))  # fmt: skip
LONGEST: Final = "320 characters or more"


def is_signature(text: str) -> bool:
    """Return whether a line says whose words stand above it."""
    return text[0] in _DASHES and len(text) <= MAX_SIGNATURE_CHARS and _SIGNATURE(text) is not None


def features_of(texts: list[str], kinds: str) -> dict[int, list[str]]:
    """Return the features of the candidates by their line."""
    marked = [at for at, text in enumerate(texts) if text[:1] in _STARTS and kinds[at] == PARAGRAPH]
    quoted = {at for at in marked if texts[at][0] in OPENING}
    signatures = {at for at in marked if is_signature(texts[at])}
    if not quoted and not signatures:
        return {}
    numbers = [at for at, kind in enumerate(kinds) if kind != BLANK]
    places = {at: place for place, at in enumerate(numbers)}
    signed = {numbers[places[at] - 1]: at for at in signatures if places[at]}
    dialogue = len(quoted) > max(2, DIALOGUE_SHARE * len(numbers))
    found = {}
    for at in sorted({*quoted, *signatures, *signed}):
        if kinds[at] != PARAGRAPH:
            continue
        place = places[at]
        above = numbers[place - 1] if place else -1
        below = numbers[place + 1] if place + 1 < len(numbers) else -1
        found[at] = _features(texts, kinds, (above, at, below), quoted, signatures, dialogue)
    return found


_STARTS: Final = OPENING | _DASHES


def _features(
    texts: list[str], kinds: str, lines: tuple[int, int, int], quoted: set[int], signatures: set[int], dialogue: bool
) -> list[str]:
    """Return the features of the middle one of three lines; -1 stands for none."""
    above, at, below = lines
    text = texts[at]
    under = texts[below] if below >= 0 and kinds[below] == PARAGRAPH else ""
    over = texts[above] if above >= 0 and kinds[above] == PARAGRAPH else ""
    if at in signatures:
        if _ACCOUNT(text):
            return ["a signature of a post"]
        return ["a signature", "below a quotation" if above in quoted else "below a line without quotation marks"]
    found = [next((name for size, name in _SIZES if len(text) < size), LONGEST)]
    if at in quoted:
        found.append(_marks(text))
        if dialogue:
            found.append("many lines in quotation marks on the page")
    else:
        found.append("no quotation mark")
    if below in signatures:
        found.append("a signature of a post below" if _ACCOUNT(under) else "a signature below")
    elif at in quoted and _is_name(under):
        found.append("a name below")
    if above in quoted or below in quoted:
        found.append("another quotation beside it")
    if over and ENDS[over[-1]] == COLON_END:
        found.append("below a colon")
    if ". " in text:
        found.append("more than one sentence")
    return found


def _marks(text: str) -> str:
    """Return how a line that begins with a quotation mark goes on."""
    closed = text[-1] in CLOSING or (len(text) > 2 and text[-2] in CLOSING and not text[-1].isalnum())
    within = not _ALL.isdisjoint(text[1:-2])
    if closed:
        return "in quotation marks, with others within" if within else "in quotation marks"
    return "a quotation mark closes within" if within else "a quotation mark stays open"


def _is_name(text: str) -> bool:
    """Return whether a line may be the name of who said it."""
    return (
        0 < len(text) <= MAX_NAME_CHARS
        and BEGINS[text[0]] == CAPITAL
        and ENDS[text[-1]] not in SENTENCE_ENDS
        and len(text.split()) <= MAX_NAME_WORDS
    )
