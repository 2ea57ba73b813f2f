"""Which rules read a line: tables of first characters, and the loop that asks them."""

from __future__ import annotations

from articlekit.grammar import broken, code, heading, lists, quote, table, thematic
from articlekit.grammar.page import Answer, Page, Rule
from articlekit.source import SPACES
from articlekit.tree import Node

# Deeper quotes are read as plain text. Real articles stay below 4; the limit keeps ">" * 5000 from exhausting the
# stack.
MAX_QUOTES = 8

# Tried in order; the first that answers wins. A line whose first character stands in no table is bare.
RULES: dict[str, tuple[Rule, ...]] = {
    "#": (heading.read,),
    ">": (quote.read,),
    "`": (code.read,),
    "~": (code.read,),
    "_": (thematic.read,),
    "|": (table.read,),
    "-": (thematic.read, table.read, lists.read),
    ":": (table.read,),
    "*": (thematic.read, lists.read),
    **dict.fromkeys("+" + lists.BULLETS + "0123456789", (lists.read,)),
}
# Extractors leave stray indentation in front of items and rows; indented `#` and `>` are code far more often than not.
INDENTED: dict[str, tuple[Rule, ...]] = {
    "|": (table.read,),
    **dict.fromkeys("-*+" + lists.BULLETS + "0123456789", (lists.read,)),
}
BARE: tuple[Rule, ...] = ()


def read(text: str, lines: list[str], starts: list[int], depth: int = 0) -> tuple[str, list[Node | int]]:
    """The letters of the lines of `text`, and their blocks.

    starts: the offsets of the lines. They may jump: the lines of a quote begin behind its marks
    depth: how many quotes stand around
    """
    fences = code.fences(lines) if "```" in text or "~~~" in text else {}
    after = "\n-" in text and lists.marks_after(lines)
    piped = "|" in text
    torn = broken.regions(lines) if piped else {}
    ruled = heading.underlined(lines) if "\n===" in text or "\n---" in text else {}
    page = Page(lines, starts, fences, torn, ruled, after, depth, read)
    letters: list[str] = []
    found: list[Node | int] = []
    at, count = 0, len(lines)
    while at < count:
        line = lines[at]
        if line[:1] in _FIRSTS or after or (piped and ("|" in line or at in torn)) or at in ruled:
            answer = _ask(page, at)
            if answer is not None:
                nodes, written = answer
                found += nodes
                letters.append(written)
                at += len(written)
                continue
        letters.append("p")
        found.append(at)
        at += 1
    return "".join(letters), found


def _ask(page: Page, at: int) -> Answer:
    """What the first rule says that knows the line; `None` for a bare line."""
    line = page.lines[at]
    if at in page.broken:
        return broken.read(page, at)
    if at in page.underlined:
        return heading.read_underlined(page, at)
    first = line[:1]
    if first in _SPACE_OR_NOTHING:
        first = line.lstrip()[:1]
        if not first:
            return (), "b"
        rules = INDENTED.get(first, BARE)
    elif first == ">" and page.depth >= MAX_QUOTES:
        rules = BARE
    else:
        rules = RULES.get(first, BARE)
    if page.marks_after and lists.is_marked_after(page, at):
        return lists.read_marked_after(page, at)
    for rule in rules:
        answer = rule(page, at)
        if answer is not None:
            return answer
    return table.read(page, at) if "|" in line and table.read not in rules else None


_SPACE_OR_NOTHING = frozenset(SPACES) | {""}
_FIRSTS = _SPACE_OR_NOTHING | RULES.keys()
