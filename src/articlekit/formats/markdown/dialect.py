"""markdown-it-py as we need it: CommonMark with GitHub's tables and strikethrough, and no opinion of its own.

    blocks(text, 64)            the block tokens and the link definitions of a text
    inlines(content, links)     the tokens inside a block

What differs from its "commonmark" preset, and why:

  * Addresses stay as they are written (it encodes them, and drops those that it thinks unsafe: that is for who shows
    them).
  * Numeric references give the character they name (2.5); it refuses control characters.
  * A line that begins a heading, a list or another block begins no table; for it tables come first.
  * One tilde strikes as two do, and three do not (GFM 6.5, from 4.3 on).
  * Quotes and lists open only down to a given depth; below, their markers are text. (Its own limit drops text.)
  * Only spaces and tabs are stripped from the ends of blocks; it strips all that JavaScript calls white space, such as
    the ideographic space that opens a Chinese paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

Links = dict[str, Any]

# Inline brackets and images nest no deeper; deeper ones are text. It is the preset's own limit.
_MAX_INLINE_NESTING = 20


class Blocks(NamedTuple):
    """tokens: of the blocks; links: the definitions, for `inlines`; restore: undoes the disguise of white space."""

    tokens: list[Token]
    links: Links
    restore: Callable[[str], str]


def blocks(text: str, depth: int) -> Blocks:
    """The block tokens of a text whose line endings are LF. Quotes and lists nest no deeper than `depth` tokens."""
    disguised, restore = _disguise(text)
    links: Links = {"depth": depth}
    tokens: list[Token] = []
    md = _block_parser()
    md.block.parse(disguised, md, links, tokens)
    if disguised is not text and "references" in links:
        links["references"] = {
            normalizeReference(restore(label)): {key: _restored(value, restore) for key, value in link.items()}
            for label, link in links["references"].items()
        }
    return Blocks(tokens, links, restore)


def inlines(content: str, links: Links) -> list[Token]:
    """The tokens inside a block."""
    tokens: list[Token] = []
    md = _inline_parser()
    md.inline.parse(content, md, links, tokens)
    return tokens


# --- White space that is not Markdown's -------------------------------------------------------------------------------

_SPACES = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
_SPACES += "".join(map(chr, range(0x2000, 0x200B)))
_SPACE = re.compile(f"[{_SPACES}]")
_PRIVATE = 0xF0000  # Supplementary Private Use Area-A
_HIDE = {ord(space): chr(_PRIVATE + at) for at, space in enumerate(_SPACES)}
_SHOW = {_PRIVATE + at: space for at, space in enumerate(_SPACES)}
_TAKEN = re.compile(f"[{chr(_PRIVATE)}-{chr(_PRIVATE + len(_SPACES) - 1)}]")


def _disguise(text: str) -> tuple[str, Callable[[str], str]]:
    """`text` with private characters for such white space, so that no block ends with it, and what undoes it."""
    if _SPACE.search(text) is None or _TAKEN.search(text):
        return text, _same
    return text.translate(_HIDE), lambda part: part.translate(_SHOW)


def _same(text: str) -> str:
    return text


def _restored(value: object, restore: Callable[[str], str]) -> object:
    return restore(value) if isinstance(value, str) else value


# --- The parsers ------------------------------------------------------------------------------------------------------


@cache
def _block_parser() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"maxNesting": 1_000_000}).enable("table")
    ruler = md.block.ruler
    for name, interrupts in (
        ("blockquote", ["paragraph", "reference", "blockquote", "list"]),
        ("list", ["paragraph", "reference", "blockquote"]),
    ):
        rule = next(rule.fn for rule in ruler.__rules__ if rule.name == name)
        ruler.at(name, _bounded(rule), {"alt": interrupts})
    table = next(rule.fn for rule in ruler.__rules__ if rule.name == "table")
    ruler.at("table", _last(table), {"alt": ["paragraph", "reference"]})
    return _plain_addresses(md)


@cache
def _inline_parser() -> MarkdownIt:
    options = {"maxNesting": _MAX_INLINE_NESTING, "strikethrough_single_tilde": True}
    md = MarkdownIt("commonmark", options).enable("strikethrough")
    md.inline.ruler.at("entity", _entity)
    return _plain_addresses(md)


def _plain_addresses(md: MarkdownIt) -> MarkdownIt:
    md.normalizeLink = _same  # type: ignore[method-assign,assignment]
    md.normalizeLinkText = _same  # type: ignore[method-assign,assignment]
    md.validateLink = _any  # type: ignore[method-assign]
    return md


def _any(url: str) -> bool:
    return True


_BlockRule = Callable[[StateBlock, int, int, bool], bool]


def _bounded(rule: _BlockRule) -> _BlockRule:
    def bounded(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        return state.level < state.env["depth"] and rule(state, start, end, silent)

    return bounded


def _last(table: _BlockRule) -> _BlockRule:
    def last(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        at = state.bMarks[start] + state.tShift[start]
        if state.src[at : at + 1] in _OTHERS:
            for rule in state.md.block.ruler.getRules("blockquote"):
                if rule(state, start, end, True):
                    return False
        return table(state, start, end, silent)

    return last


_OTHERS = frozenset("#>-+*_`~<0123456789")

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
    """The character with this number; U+FFFD where there is none, or none that a tree can hold."""
    if code == 13:
        return " "  # as `source.clean` does
    return "\ufffd" if code == 0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)
