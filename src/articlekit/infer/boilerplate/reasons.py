"""Why a line is boilerplate, in words: of which kind it is, and what shows it.

    reasons_of(page, 3)     ("date", "words of boilerplate", "above the first paragraph")
"""

from __future__ import annotations

from typing import Final

from articlekit.infer.boilerplate.features import LINE_KIND, SHORT_CHARS, Page, has_address, has_date
from articlekit.lexicon import boilerplate_kind

OTHER_KIND: Final = "other boilerplate"
NAVIGATION: Final = "navigation"
# So many short lines in a row are a menu or a list of links.
MIN_RUN: Final = 3


def reasons_of(page: Page, at: int) -> tuple[str, ...]:
    """The kind of a line of boilerplate, and what shows that it is one."""
    count = len(page.texts)
    around = page.words[max(at - 3, 0) : at + 4]
    reasons = [kind_of(page, at)]
    if page.words[at] > 0:
        reasons.append("words of boilerplate")
    if sum(around) - page.words[at] > 0:
        reasons.append("words of boilerplate around it")
    if page.longs[-1] and page.above[at] < 0:
        reasons.append("above the first paragraph")
    elif page.longs[-1] and page.below[at] == count:
        reasons.append("behind the last paragraph")
    return tuple(reasons)


def kind_of(page: Page, at: int) -> str:
    """The kind by the words of a line, else by a date, an address, or short lines around it."""
    text = page.texts[at]
    kind = boilerplate_kind(text)
    if kind:
        return kind
    if len(text) < SHORT_CHARS:
        if has_date(text):
            return "date"
        if has_address(text):
            return "contact"
        if page.kinds[at] != LINE_KIND or page.runs[at] + page.rests[at] >= MIN_RUN:
            return NAVIGATION
    return OTHER_KIND
