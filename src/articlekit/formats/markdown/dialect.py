"""The parser: markdown-it-py for CommonMark with GitHub's tables and strikethrough, with the changes that we need.

    blocks(text, 64)            the block tokens and the link definitions of a text
    inlines(content, links)     the tokens inside a block

What differs from its "commonmark" preset, and why:

  * Addresses stay as they are written. It encodes them and drops unsafe ones, which is the business of a renderer.
  * Numeric references give the character they name (2.5); it refuses control characters.
  * A line that begins a heading, a list or another block begins no table; for it tables come first.
  * Filling up the rows of tables makes no more cells than the document has characters; its own limit is per table.
  * One tilde strikes as two do, and three do not (GFM 6.5, from 4.3 on).
  * Quotes and lists open only down to a given depth; below, their markers are text. (Its own limit drops text.)
  * A comment ends at the first `-->` (6.6); three hyphens lead it past that one.
  * A quote searches a few times its own length for lazy lines; its own rule searches on to the next blank line, for
    each quote again. The result is the same.
  * Only spaces and tabs are stripped from the ends of blocks; it strips all that JavaScript calls white space, such as
    the ideographic space that opens a Chinese paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt, rules_block, rules_inline
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

Links = dict[str, Any]

# Inline brackets and images nest no deeper; deeper ones are text. It is the preset's own limit.
_MAX_INLINE_NESTING = 20


class Blocks(NamedTuple):
    """tokens: of the blocks; links: the definitions, for `inlines`; restore: puts replaced white space back."""

    tokens: list[Token]
    links: Links
    restore: Callable[[str], str]


def blocks(text: str, depth: int) -> Blocks:
    """Parse the blocks of a text whose line endings are LF. Quotes and lists nest no deeper than `depth` tokens."""
    if not text.endswith("\n"):
        text += "\n"  # 4.3 raises `IndexError` where raw HTML that is never closed ends with an empty line of a quote
    replaced, restore = _replace_spaces(text)
    links: Links = {"depth": depth, "windows": {}, "cells": len(text) + _SPARE_CELLS}
    tokens: list[Token] = []
    md = _block_parser()
    md.block.parse(replaced, md, links, tokens)
    if replaced is not text and "references" in links:
        links["references"] = {
            normalizeReference(restore(label)): {
                key: restore(value) if isinstance(value, str) else value for key, value in link.items()
            }
            for label, link in links["references"].items()
        }
    return Blocks(tokens, links, restore)


def inlines(content: str, links: Links) -> list[Token]:
    """Parse the content of a block."""
    tokens: list[Token] = []
    md = _inline_parser()
    md.inline.parse(content, md, links, tokens)
    return tokens


# --- White space that is not Markdown's -------------------------------------------------------------------------------

_SPACES = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
_SPACES += "".join(map(chr, range(0x2000, 0x200B)))
_SPACE = re.compile(f"[{_SPACES}]")
_PRIVATE = "".join(chr(0xF0000 + at) for at in range(len(_SPACES)))  # of Supplementary Private Use Area-A
_TAKEN = re.compile(f"[{_PRIVATE}]")
_HIDE = str.maketrans(_SPACES, _PRIVATE)
_SHOW = str.maketrans(_PRIVATE, _SPACES)


def _replace_spaces(text: str) -> tuple[str, Callable[[str], str]]:
    """Replace such white space by private characters, so that no block ends with it; and a way to undo it."""
    if _SPACE.search(text) is None or _TAKEN.search(text):
        return text, str
    return text.translate(_HIDE), lambda part: part.translate(_SHOW)


# --- The parsers ------------------------------------------------------------------------------------------------------


@cache
def _block_parser() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"maxNesting": 1_000_000}).enable("table")
    ruler = md.block.ruler
    ruler.at("blockquote", _blockquote, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    ruler.at("list", _list, {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    return _plain_addresses(md)


@cache
def _inline_parser() -> MarkdownIt:
    options = {"maxNesting": _MAX_INLINE_NESTING, "strikethrough_single_tilde": True}
    md = MarkdownIt("commonmark", options).enable("strikethrough")
    md.inline.ruler.at("entity", _entity)
    md.inline.ruler.at("html_inline", _html_inline)
    return _plain_addresses(md)


def _plain_addresses(md: MarkdownIt) -> MarkdownIt:
    md.normalizeLink = md.normalizeLinkText = str  # type: ignore[method-assign,assignment]
    md.validateLink = lambda url: True  # type: ignore[method-assign]
    return md


# Lines. Quotes with lazy lines are rarely longer, so that almost none is read twice.
_WINDOW = 32


def _blockquote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Quotes (5.1) out of no more lines than needed, and only down to the given depth.

    The rule prepares all lines that may be lazy before it reads one, and many quotes that nothing can continue
    (`> # a`) would prepare the same lines again and again. So it gets a window of lines, and where the quote fills
    it, a window twice as large: no more is read again than is new. The size is kept for when a quote around this one
    is read again.
    Only the title of a definition that is lazy for as many lines can be read otherwise than out of all lines.
    """
    if state.level >= state.env["depth"]:
        return False
    if silent or start + _WINDOW >= end or not _is_marked(state, start):
        return rules_block.blockquote(state, start, end, silent)
    windows, place = state.env["windows"], (start, state.level)
    size = windows.get(place, _WINDOW)
    line_max, tight, tokens, cells = state.lineMax, state.tight, len(state.tokens), state.env["cells"]
    definitions = len(state.env.get("references", ()))
    while (stop := _after_marked(state, start + size, end)) < end:
        state.lineMax = stop  # paragraphs go on to this line
        found = rules_block.blockquote(state, start, stop, False)
        state.lineMax = line_max
        if not found or state.line < stop:
            return found
        state.line, state.tight, state.env["cells"] = start, tight, cells
        del state.tokens[tokens:]
        for _ in range(len(state.env.get("references", ())) - definitions):
            state.env["references"].popitem()
        size *= 2
        windows[place] = size
    return rules_block.blockquote(state, start, end, False)


def _is_marked(state: StateBlock, line: int) -> bool:
    """Return whether the first sign in a line is that of a quote."""
    return state.src.startswith(">", state.bMarks[line] + state.tShift[line])


def _after_marked(state: StateBlock, at: int, end: int) -> int:
    """Return the first line from `at` on that is not marked as quoted."""
    while at < end and _is_marked(state, at):
        at += 1
    return min(at, end)


def _list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Lists (5.3), only down to the given depth."""
    return state.level < state.env["depth"] and rules_block.list_block(state, start, end, silent)


# Rows shorter than the header are filled up with empty cells, so 1.4 kB could make 40,000 of them. A document gets as
# many as it has characters, and these: a short file never meets the limit, and what we write fills up nothing.
_SPARE_CELLS = 1024

# The first characters of lines that may begin another block.
_OTHERS = frozenset("#>-+*_`~<0123456789")


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Tables (GFM 4.10) that no other block takes; rows that can no longer be filled up are text."""
    if not rules_block.table(state, start, end, True):
        return False
    if state.src[state.bMarks[start] + state.tShift[start]] in _OTHERS:
        for rule in state.md.block.ruler.getRules("blockquote"):
            if rule(state, start, end, True):
                return False
    if silent:
        return True
    columns = state.src[state.bMarks[start + 1] : state.eMarks[start + 1]].strip(" \t>").strip("|").count("|") + 1
    spare = state.env["cells"]
    if columns * (end - start) > spare:
        end = _end_of_filled(state, start, end, columns, spare)
    rules_block.table(state, start, end, False)
    state.env["cells"] -= sum(_missing(state, line, columns) for line in range(start + 2, state.line))
    return True


def _end_of_filled(state: StateBlock, start: int, end: int, columns: int, spare: int) -> int:
    """Return the first row of a table for which no cells are left; `end` if all rows can be filled up."""
    others = state.md.block.ruler.getRules("blockquote")
    for line in range(start + 2, end):
        if state.isEmpty(line) or state.sCount[line] < state.blkIndent or state.is_code_block(line):
            break
        if any(rule(state, line, end, True) for rule in others):
            break
        spare -= _missing(state, line, columns)
        if spare < 0:
            return line
    return end


def _missing(state: StateBlock, line: int, columns: int) -> int:
    """About how many cells a row lacks."""
    return max(0, columns - state.src.count("|", state.bMarks[line], state.eMarks[line]))


def _html_inline(state: StateInline, silent: bool) -> bool:
    """Raw HTML (6.6), but comments by hand: its pattern searches to the end of the text for each unclosed comment."""
    src, start = state.src, state.pos
    if not src.startswith("<!--", start):
        return rules_inline.html_inline(state, silent)
    if src.startswith(("<!-->", "<!--->"), start):
        end = src.index(">", start) + 1
    elif start + 4 <= _last_comment_end(state):
        end = src.index("-->", start + 4) + 3
    else:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = src[start:end]
    state.pos = end
    return True


def _last_comment_end(state: StateInline) -> int:
    """Find the last `-->` of the text, once."""
    known: dict[str, int] = state.env.setdefault("comments", {})
    if state.src not in known:
        known[state.src] = state.src.rfind("-->")
    return known[state.src]


_REFERENCE = re.compile(r"&(?:#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}))|([A-Za-z][A-Za-z0-9]{1,31}));")


def _entity(state: StateInline, silent: bool) -> bool:
    """Character references (2.5), by name or number."""
    if state.src[state.pos] != "&":
        return False
    match = _REFERENCE.match(state.src, state.pos)
    if match is None:
        return False
    hexadecimal, decimal, name = match.groups()
    if name is None:
        char = character(int(hexadecimal, 16) if hexadecimal else int(decimal))
    else:
        from markdown_it.common.entities import entities

        if name not in entities:
            return False
        char = entities[name]
    if not silent:
        token = state.push("text_special", "", 0)
        token.content = char
        token.markup = match[0]
        token.info = "entity"
    state.pos = match.end()
    return True


def character(code: int) -> str:
    """Return the character with this number; U+FFFD where there is none, or none that a tree can hold."""
    if code == 13:
        return " "  # as `lines.clean` does
    return "\ufffd" if code == 0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)
