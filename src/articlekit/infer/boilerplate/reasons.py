"""Why a line is boilerplate, in words: of which kind it is, and what shows it.

    reasons_of(page, 3, "date")     ("date", "words of boilerplate", "above the first paragraph")
"""

from __future__ import annotations

from typing import Final

from articlekit.infer.boilerplate.features import LINE_KIND, LONG_WORDS, has_address, has_date
from articlekit.infer.boilerplate.rules import is_byline
from articlekit.infer.inference import Page
from articlekit.lexicon.boilerplate import boilerplate_kind

OTHER_KIND: Final = "other boilerplate"
NAVIGATION: Final = "navigation"
# So many short lines within so many lines are a menu or a list of links.
MIN_SHORT: Final = 4
NEAR: Final = 3
SHORT_CHARS: Final = 70


def reasons_of(page: Page, at: int, kind: str) -> tuple[str, ...]:
    """Return the kind of a line of boilerplate, which is given, and what shows that it is one."""
    around = [page.words[one] for one in range(max(at - 3, 0), min(at + 4, len(page.texts))) if one != at]
    reasons = [kind]
    if page.words[at] > 0:
        reasons.append("words of boilerplate")
    if sum([score for score in around if score != LONG_WORDS]) > 0:
        reasons.append("words of boilerplate around it")
    if page.longs and at < page.longs[0]:
        reasons.append("above the first paragraph")
    elif page.longs and at > page.longs[-1]:
        reasons.append("behind the last paragraph")
    return tuple(reasons)


def kind_of(page: Page, at: int) -> str:
    """Return the kind by the words of a line, else by names, a date, an address, or short lines around it."""
    text = page.texts[at]
    kind = boilerplate_kind(text)
    if kind:
        return kind
    if len(text) < SHORT_CHARS:
        if is_byline(text):
            return "author"
        if has_date(text):
            return "date"
        if has_address(text):
            return "contact"
        near = page.sizes[max(at - NEAR, 0) : at + NEAR + 1]
        if page.kinds[at] != LINE_KIND or len([size for size in near if size < SHORT_CHARS]) >= MIN_SHORT:
            return NAVIGATION
    return OTHER_KIND
