"""Which rules read a line: tables of first characters, and the loop that asks them."""

from __future__ import annotations

from articlekit.blocks import aligned_tables, blockquote, code, heading, lists, multiline_cells, table, thematic_break
from articlekit.blocks.rules import Answer, Page, Rule
from articlekit.document.nodes import Node
from articlekit.lines import SPACES

# Deeper quotes are read as plain text. Real articles stay below 4; the limit keeps ">" * 5000 from exhausting the
# stack.
MAX_QUOTES = 8

# Tried in order; the first that answers wins. A line whose first character stands in no table is bare.
RULES: dict[str, tuple[Rule, ...]] = {
    "#": (heading.read,),
    ">": (blockquote.read,),
    "`": (code.read,),
    "~": (code.read,),
    "_": (thematic_break.read,),
    "|": (table.read,),
    "-": (thematic_break.read, table.read, lists.read),
    ":": (table.read,),
    "*": (thematic_break.read, lists.read),
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
    piped = "|" in text
    told = _told(lines, piped)
    signs = {lines[at][:1] for at in told}
    fences = code.fences(lines) if "`" in signs or "~" in signs else _NONE
    after = "-" in signs and lists.marks_after(lines)
    torn = multiline_cells.regions(lines) if piped else _NONE
    ruled = heading.underlined(lines, told) if "-" in signs or "=" in signs else _NONE
    commands = heading.commands(lines, told) if "#" in signs else _NO_LINES
    filled = aligned_tables.regions(lines) if "" in lines else _NONE
    if torn or ruled or filled:
        told = sorted({*told, *torn, *ruled, *filled})
    page = Page(lines, starts, fences, torn, filled, ruled, commands, after, depth, read)
    letters: list[str] = []
    found: list[Node | int] = []
    at, count = 0, len(lines)
    for place in range(count) if after else told:
        if place < at:
            continue
        if place > at:
            found += range(at, place)
            letters.append("p" * (place - at))
            at = place
        if not lines[at]:
            letters.append("b")
            at += 1
            continue
        answer = _ask(page, at)
        if answer is not None:
            found += answer[0]
            letters.append(answer[1])
            at += len(answer[1])
    if at < count:
        found += range(at, count)
        letters.append("p" * (count - at))
    return "".join(letters), found


def _told(lines: list[str], piped: bool) -> list[int]:
    """The lines that a rule may know by their first character or by a pipe, in order."""
    firsts = _FIRSTS
    if piped:
        return [at for at, line in enumerate(lines) if line[:1] in firsts or "|" in line]
    return [at for at, line in enumerate(lines) if line[:1] in firsts]


def _ask(page: Page, at: int) -> Answer:
    """What the first rule says that knows the line; `None` for a bare line."""
    line = page.lines[at]
    if at in page.columns:
        return aligned_tables.read(page, at)
    if at in page.broken:
        return multiline_cells.read(page, at)
    if at in page.underlined:
        return heading.read_underlined(page, at)
    first = line[0]
    if first in _SPACE:
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


_SPACE = frozenset(SPACES)
_FIRSTS = frozenset({*_SPACE, *RULES, "", "="})
_NONE: dict[int, int] = {}
_NO_LINES: frozenset[int] = frozenset()
