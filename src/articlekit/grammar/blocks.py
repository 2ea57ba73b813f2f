"""Which rules read a line: tables of first characters, and the loop that asks them."""

from __future__ import annotations

from articlekit.grammar import code, heading, lists, quote, table, thematic
from articlekit.grammar.page import Page, Rule
from articlekit.source import SPACES
from articlekit.tree import Node

# Deeper quotes are read as plain text. Real articles stay below 4; the limit keeps ">" * 5000 from exhausting the stack.
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


def read(lines: list[str], starts: list[int], depth: int = 0) -> tuple[str, list[Node | int]]:
    """The letters of the lines and their blocks. `starts` may jump: the lines of a quote begin behind its marks."""
    page = Page(lines, starts, code.fences(lines), lists.marks_after(lines), depth)
    letters: list[str] = []
    found: list[Node | int] = []
    piped = any("|" in line for line in lines)
    first_characters = RULES if depth < MAX_QUOTES else {**RULES, ">": BARE}
    at, count = 0, len(lines)
    while at < count:
        line = lines[at]
        first = line[:1]
        if first in _SPACE_OR_NOTHING:
            inner = line.lstrip()[:1]
            if not inner:
                letters.append("b")
                at += 1
                continue
            rules = INDENTED.get(inner, BARE)
        else:
            rules = first_characters.get(first, BARE)
        if piped and "|" in line and table.read not in rules:
            rules = (*rules, table.read)
        if page.marks_after and lists.is_marked_after(page, at):
            rules = (lists.read_marked_after,)
        for rule in rules:
            answer = rule(page, at)
            if answer is not None:
                nodes, written = answer
                found += nodes
                letters.append(written)
                at += len(written)
                break
        else:
            letters.append("p")
            found.append(at)
            at += 1
    return "".join(letters), found


_SPACE_OR_NOTHING = frozenset(SPACES) | {""}
