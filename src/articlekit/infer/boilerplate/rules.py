"""Lines that are boilerplate whatever stands around them.

    rule_kind("Advertisement", False)           "advertisement": the lexicons have the whole line
    rule_kind("Tuesday, 3 May 2024", False)     "date": a date and nothing else
    rule_kind("By Ada Lind", True)              "author": the word of a byline and names
    notice_kind("This site uses cookies to improve your visit and to remember what you read.")      "cookies"
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.infer.boilerplate.features import has_date
from articlekit.lexicon.boilerplate import boilerplate_kind, line_kind
from articlekit.lexicon.dates import BETWEEN_NAMES, DATE_NAMES, DATE_WORDS, DAYS, MONTHS

# Other kinds stand in articles as well: `Copyright`, `Sold out`, `Additional information`.
KINDS: Final = frozenset(
    (
        "account", "advertisement", "author", "comments", "cookies", "credit", "date", "disclosure", "navigation",
        "read more", "share", "tags",
    )
)  # fmt: skip
# Sentences of these kinds are no part of an article; those of the others (`Learn more`, `Published`) often are.
NOTICES: Final = frozenset(("comments", "cookies", "copyright", "disclosure", "share", "subscribe"))
MAX_NOTICE_CHARS: Final = 600
# Characters of a date and of a byline, and words of the names in one.
MAX_DATE_CHARS: Final = 40
MAX_BYLINE_CHARS: Final = 60
MIN_NAMES: Final = 2
MAX_NAMES: Final = 9
_is_date_word: Final = re.compile(
    rf"""\d{{1,4}}(?:st|nd|rd|th)? | \d{{1,4}}[./:-]\d{{1,2}}(?:[./:-]\d{{1,4}})?
    | \d{{4}}\u5e74\d\d?\u6708(?:\d\d?\u65e5)? | \d{{4}}\ub144 | \d\d?\uc6d4 | \d\d?\uc77c
    | (?:{MONTHS}|{DAYS})[^\W\d_]{{0,9}} | {DATE_WORDS} | [-\u2013|\xb7\u2022]""",
    re.VERBOSE | re.IGNORECASE,
).fullmatch
_has_year: Final = re.compile(r"(?:19|20)\d\d|\d[./-]\d\d?[./-]\d\d").search
_numbers: Final = re.compile(r"\d+").findall


def rule_kind(text: str, above_text: bool) -> str:
    """Return the kind of a line that is boilerplate by itself; "" for any other.

    above_text: whether it stands above the first paragraph, where names behind `By` are those of authors
    """
    kind = line_kind(text)
    if kind:
        return kind if kind in KINDS else ""
    if len(text) <= MAX_DATE_CHARS and is_date(text):
        return "date"
    if above_text and len(text) <= MAX_BYLINE_CHARS and is_byline(text):
        return "author"
    return ""


def notice_kind(text: str) -> str:
    """Return the kind of a long line with a phrase of a notice: on cookies, a newsletter, rights; "" for any other."""
    if len(text) > MAX_NOTICE_CHARS:
        return ""
    kind = boilerplate_kind(text)
    return kind if kind in NOTICES else ""


def is_date(text: str) -> bool:
    """Return whether a line is a day with its year, and maybe a weekday and a time: `Tue, 3 May 2024 | 10:15`."""
    if len(_numbers(text)) < 2 or _has_year(text) is None:
        return False
    words = [word for word in [word.strip(".,()\u060c") for word in text.split()] if word]
    names = [word for word in words if word.casefold() in DATE_NAMES]
    has_day = bool(names) or has_date(text) or "\uc6d4" in text  # the Korean sign for a month
    return has_day and all([_is_date_word(word) for word in words if word not in names])


def is_byline(text: str) -> bool:
    """Return whether a line is a word such as `By` or `Von`, and names: `By Ada Lind and Jan de Vries`."""
    first, _, rest = text.partition(" ")
    if not rest or line_kind(first) != "author":
        return False
    words = rest.replace(",", " ").split()
    names = [word for word in words if word not in BETWEEN_NAMES]
    return (
        len(names) >= MIN_NAMES
        and len(words) <= MAX_NAMES
        and all(word[0].isupper() and (word[-1].isalpha() or word[-1] == ".") for word in names)
        and rest[-1].isalpha()
    )
