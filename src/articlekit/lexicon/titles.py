"""Lines that are the title of a part: of one of the four kinds, or of a chapter.

    title_kind("Häufig gestellte Fragen (FAQ)")     "faq"
    is_division("CHAPTER IV.")                      True
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.lexicon.tables import DIVISIONS, EAST_ASIAN, LIST_TITLES, POINTING, TITLES, TOPICS, by_beginning
from articlekit.numbering import without_number

# The longest title has 41 characters, and a number or a topic may stand beside it. Longer lines are not examined.
MAX_TITLE_CHARS: Final = 80

_TOPIC_STARTS: Final = by_beginning(TOPICS)
_TOPIC_ENDS: Final[dict[str, tuple[str, ...]]] = {
    end: tuple(title for title in TOPICS if title[-2:] == end) for end in {title[-2:] for title in TOPICS}
}

# What may stand around a title. Brackets are dealt with on their own.
_AROUND: Final = (
    " \t\xa0\u3000:\uff1a.\u3002!\uff01?\uff1f\u2026,;-\u2013\u2014_*#|/~=<>"
    "\"'\xab\xbb\u2018\u2019\u201c\u201d\u201e[]\u3010\u3011\u300c\u300d"  # quotes, [] and 【】「」
    "\u2022\xb7\u25a0\u25cf\u25c6\u25b6\u25ba\u25bc\u25be\u2605\u2192\ufe0f"  # bullets, arrows, a variation selector
)
# What may stand before a title: numbering ("5.", "V."), bullets, punctuation, emoji. Behind it no number goes.
_NUMBERED: Final = re.compile(r"(?:[ivxlc]{1,6}[.)]|[\W\d_])+")
_BLANKS: Final = re.compile(r"\s+")
_OPEN: Final = {")": "(", "\uff09": "\uff08"}

_NUMBERING: Final = frozenset(".):\u3001\uff0e")  # one of these closes a number or letter in front


def title_key(text: str) -> str:
    """Return a title as it is compared: without case, numbering, punctuation around it and doubled spaces."""
    text = text.casefold().replace("\xad", "")
    match = _NUMBERED.match(text)
    start, end = match.end() if match is not None else 0, len(text)
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return _BLANKS.sub(" ", text[start:end])


def title_kind(text: str) -> str | None:
    """`summary`, `key_points`, `contents` or `faq` for a line that is the title of one, else `None`.

    Case, a numbering in front and punctuation around it do not count; a second name may stand in brackets behind, and
    a topic beside the name of an FAQ (`Boat rental FAQs`).
    """
    if len(text) > MAX_TITLE_CHARS:
        return None
    title = text.casefold()
    kind = TITLES.get(title)
    if kind is not None:
        return kind
    if stands_bare(title):
        return "faq" if is_faq_with_topic(title) else None  # nothing stands around it: most titles end here
    title = " ".join(title.strip(_AROUND).split())
    if not title:
        return None
    kind = TITLES.get(title)
    if kind is None and (not title[0].isalpha() or "." in title[1:7] or ")" in title[1:7]):
        title = _without_figures(without_number(title)).lstrip(_AROUND)
        kind = TITLES.get(title)
        if kind is None and title[:1] and not title[0].isalnum():
            title = _from_first_letter(title)
            kind = TITLES.get(title)
    if kind is not None or not title:
        return kind
    if title[-1] in _OPEN:
        return _with_brackets(title)
    return "faq" if text[-1] not in ".\u3002" and is_faq_with_topic(title) else None


def stands_bare(title: str) -> bool:
    """Return whether a title has nothing around it that a comparison leaves out: no number, marks or doubled spaces."""
    return (
        title[:1].isalpha()
        and title[-1].isalpha()
        and title.isprintable()
        and _NUMBERING.isdisjoint(title[:6])
        and "  " not in title
    )


def _without_figures(title: str) -> str:
    """`2.1 summary` without its figures: by its case alone it might be an amount, but then it is no title."""
    number, _, rest = title.partition(" ")
    return rest if "." in number and number.replace(".", "").isdecimal() else title


def _from_first_letter(title: str) -> str:
    """`title` without the symbols and emoji before its first letter."""
    for at, letter in enumerate(title):
        if letter.isalnum():
            return title[at:]
    return ""


def _with_brackets(title: str) -> str | None:
    """Return the kind of `frequently asked questions (faq)`: what is in the brackets must not be of another kind."""
    before, _, inside = title[:-1].rpartition(_OPEN[title[-1]])
    if not inside:
        return None  # a call: "summary()"
    kind = TITLES.get(before.rstrip(_AROUND))
    if kind is None and not before:
        return TITLES.get(inside)
    if kind is None:
        return "faq" if TITLES.get(inside) == "faq" and is_faq_with_topic(before.rstrip(_AROUND)) else None
    return kind if TITLES.get(inside.strip(_AROUND), kind) == kind or kind == "faq" else None


def is_faq_with_topic(title: str) -> bool:
    """Return whether the name of an FAQ begins or ends the title, as a word of its own where words have spaces."""
    starts = _TOPIC_STARTS.get(title[:2])
    for name in starts if starts and title.startswith(starts) else ():
        if title.startswith(name) and not title[len(name) :][:1].isalnum():
            return True
    ends = _TOPIC_ENDS.get(title[-2:])
    for name in ends if ends and title.endswith(ends) else ():
        if title.endswith(name):
            before = title[: -len(name)].rstrip()
            if name[0] >= EAST_ASIAN:
                return True
            if title[-len(name) - 1].isspace() and before.rsplit(None, 1)[-1] not in POINTING:
                return True
    return False


def begins_with_contents_title(text: str) -> bool:
    """Return whether a line begins with the title of a contents list and goes on: `Contents Picking Drying`."""
    head = text[:MAX_TITLE_CHARS].casefold()
    return any(head.startswith(title) and not head[len(title) :][:1].isalnum() for title in _CONTENTS)


_CONTENTS: Final = tuple(title for title, kind in TITLES.items() if kind == "contents")


def is_division(text: str) -> bool:
    """Return whether a line is the number of a division and nothing else: `CHAPTER IV.`, `2. Kapitel`, `第三章`."""
    if not text or len(text) > MAX_DIVISION_CHARS:
        return False
    if not (text[-1] in _DIVISION_ENDS or text[-1].isdecimal() or text[0].isdecimal()):
        return False  # most lines
    title = text.rstrip(":.\u3002").casefold()
    number = _NUMBER(title)
    return number is not None and f"{title[: number.start()]}#{title[number.end() :]}" in DIVISIONS


_DIVISION_ENDS: Final = frozenset("ivxlcIVXLC.:\u3002") | {form[-1] for form in DIVISIONS if form[0] >= EAST_ASIAN}
# A number of up to 7 characters stands in place of the `#`, and a few marks end the line.
MAX_DIVISION_CHARS: Final = max(map(len, DIVISIONS)) + 11
_NUMBER: Final = re.compile(r"\d{1,3}|(?<!\w)[ivxlc]{1,7}(?!\w)|[〇零一二三四五六七八九十百]{1,5}").search


def is_list_title(text: str) -> bool:
    """Return whether a line is the title of a list, such as `Ingredients`, with or without a colon."""
    return len(text) <= _MAX_LIST_TITLE_CHARS and text.rstrip(": \uff1a").casefold() in LIST_TITLES


_MAX_LIST_TITLE_CHARS: Final = max(map(len, LIST_TITLES)) + 2
