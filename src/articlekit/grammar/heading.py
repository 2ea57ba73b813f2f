"""Headings that are written: one to six `#`, a space, the title, perhaps closing `#`.

    ## Ingredients
"""

from __future__ import annotations

from articlekit import construct
from articlekit.grammar.page import Answer, Page
from articlekit.wellformed import BLANKS


def read(page: Page, at: int) -> Answer:
    line = page.lines[at]
    rest = line.lstrip("#")
    level = len(line) - len(rest)
    if level > 6 or rest[:1] not in (" ", "\t"):
        return None
    text = rest.strip(BLANKS)
    closed = text.rstrip("#")
    if closed[-1:] in (" ", "\t"):
        text = closed.rstrip(BLANKS)
    if not text.strip("#"):
        return None
    start = page.starts[at] + line.index(text, level)
    return (construct.heading((start, start + len(text)), None, level, text, ()),), "h"
