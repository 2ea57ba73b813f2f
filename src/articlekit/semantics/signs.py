"""The blocks that say something about themselves or mark an end, read off one block at a time.

    Heading "Key takeaways"            TITLE, key_points
    Paragraph "Who poured it?"         ASKS
    Paragraph "Q: Who poured it?"      ASKS_LABELLED
    Table with a header "Key Points"   TABLE, key_points

Most blocks say nothing and cost a look at their class, their last character and a few others: this runs over every
block of every article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from articlekit.document.nodes import Heading, List, ListItem, Node, Paragraph, Table, ThematicBreak
from articlekit.lexicon import (
    ANSWER_LABELS,
    QUESTION_LABELS,
    SUMMARY_LABELS,
    answer_label,
    question_label,
    title_kind,
)
from articlekit.semantics import speakers
from articlekit.semantics.questions import (
    AFTER,
    ASKING,
    MARKLESS,
    MAX_AFTER,
    asks,
    asks_at_last,
    asks_unmarked,
    goes_on,
    may_ask,
    question_end,
)
from articlekit.semantics.roles import CONTENTS, FAQ, KEY_POINTS, Asked
from articlekit.semantics.titles import (
    MAX_BARE_TITLE_CHARS,
    MAX_LABEL_END_CHARS,
    bare_kind,
    opening,
    section_kind,
    subtitled_kind,
)

HEADING = "heading"  # a heading that says nothing else
TITLE = "title"  # a heading whose words are known: `kind`
HEADING_ASKS = "heading asks"
ASKS = "asks"  # a paragraph that is a question
ASKS_LABELLED = "asks labelled"
ANSWERS = "answers"  # a paragraph with the label of an answer
OPENS = "opens"  # a paragraph that begins with, or is, a known title: `kind`
TABLE = "table"  # a table whose header is known: `kind`
LIST_ASKS = "list asks"  # a list of one item that is a question
ITEMS_ASK = "items ask"  # a list with items that ask and answer
BREAK = "break"

SPEAKS = "speaks"  # a paragraph that may begin with the name of who speaks: `kind`

LONG = "long"  # the `kind` of a paragraph that says something before it asks
UNSURE = "unsure"  # the `kind` of a paragraph with the letter of a question and no question mark
LABELLED = "labelled"  # the `kind` of a heading that asks with a label

# How a label may begin, in lower and upper case and with a capital: a word by three letters, shorter ones with what
# follows them.
_WORDS = frozenset(
    start[:3]
    for label in (*QUESTION_LABELS, *ANSWER_LABELS, *SUMMARY_LABELS)
    if len(label) > 2
    for start in (label, label.upper(), label.capitalize(), label.title())
)
_LETTERS = frozenset(
    letter + behind
    for label in (*QUESTION_LABELS, *ANSWER_LABELS)
    if len(label) == 1
    for letter in (label, label.upper())
    for behind in ":：.．)）\u3000-–—#0123456789"
) | {label for label in (*QUESTION_LABELS, *ANSWER_LABELS) if len(label) == 2}
_SPACED = frozenset(start[0] + " " + start[1] for start in _LETTERS)
_MAY_ASK = ASKING | AFTER
_HEADS = frozenset(start[:2] for start in (*_WORDS, *_LETTERS, *_SPACED))


class Sign(NamedTuple):
    """What the block at `at` says.

    kind: of a known title or label
    asked: where question and answer stand; `start` is also where the text after a label begins
    items: of a list: one per item
    """

    at: int
    what: str
    kind: str = ""
    asked: Asked = Asked()
    items: tuple[Asked | None, ...] = ()


def read(nodes: Sequence[Node]) -> list[Sign]:
    """The signs in the order of the blocks."""
    found: list[Sign] = []
    in_faq = False
    for at, node in enumerate(nodes):
        cls = node.__class__
        sign: Sign | None = None
        if cls is Paragraph:
            text: str = node.text  # type: ignore[attr-defined]
            last = text[-1]
            if (
                last in ASKING
                or (in_faq and (last in MARKLESS or may_ask(text)))
                or (last in AFTER and not ASKING.isdisjoint(text[-1 - MAX_AFTER :]))
                or text.find(":", 1, MAX_LABEL_END_CHARS) > 0
                or (text[:2] in _HEADS and _may_be_labelled(text))
                or text.find("\n", 1, MAX_BARE_TITLE_CHARS) > 0
            ):
                sign = _paragraph(at, text, in_faq)
            elif len(text) <= MAX_BARE_TITLE_CHARS and (kind := bare_kind(text)) is not None:
                sign = Sign(at, OPENS, kind, Asked(len(text)))
        elif cls is Heading:
            sign = _heading(at, node.text)  # type: ignore[attr-defined]
            in_faq = sign.kind == FAQ or in_faq
        elif cls is List:
            sign = _list(at, node, in_faq)  # type: ignore[arg-type]
        elif cls is Table:
            sign = _table(at, node)  # type: ignore[arg-type]
        elif cls is ThematicBreak:
            sign = Sign(at, BREAK)
        if sign is not None:
            found.append(sign)
    return found


def _may_be_labelled(text: str) -> bool:
    """Whether the text begins as a label does (see `lexicon.question_label`); most do not, and this is cheap."""
    head = text[:3]
    if head in _WORDS and (_SEPARATOR(text, 1, MAX_LABEL_END_CHARS) is not None or head in _UNSEPARATED):
        return True
    return head[:2] in _LETTERS or head in _SPACED


# What stands behind a label that is a word, perhaps after a number; only "TL;DR" needs nothing.
_SEPARATOR = re.compile(r"[:\uff1a.\uff0e)\uff09\d\u2013\u2014-]").search
_UNSEPARATED = frozenset(("tl;", "TL;", "Tl;", "tld", "TLD", "Tld"))


def _heading(at: int, text: str) -> Sign:
    kind = section_kind(text)
    if kind is not None:
        return Sign(at, TITLE, kind)
    if text[:2] in _HEADS and _may_be_labelled(text):
        start = question_label(text)
        if start and start < len(text):
            return Sign(at, HEADING_ASKS, LABELLED, Asked(start))
    last = text[-1:]
    if (last in _MAY_ASK and asks(text)) or (last in MARKLESS and asks_unmarked(text)):
        return Sign(at, HEADING_ASKS)
    kind = subtitled_kind(text)
    return Sign(at, HEADING) if kind is None else Sign(at, TITLE, kind)


def _paragraph(at: int, text: str, in_faq: bool) -> Sign | None:
    start = question_label(text)
    if start and start < len(text):
        if asks(text, start):
            return Sign(at, ASKS_LABELLED, asked=Asked(start))
        end = text.find("\n", start)
        kind = "" if end > 0 or text[1:2].isalpha() else UNSURE
        return Sign(at, ASKS_LABELLED, kind, Asked(start, None if end < 0 else end))
    start = answer_label(text)
    if start:
        return Sign(at, ANSWERS, asked=Asked(answer_start=start))
    spoken = speakers.name(text)
    if spoken is None and asks_at_last(text) and "\n" not in text:
        return Sign(at, ASKS, "" if asks(text) and goes_on(text) is None else LONG)
    if in_faq and asks_unmarked(text) and "\n" not in text:
        return Sign(at, ASKS)
    if in_faq and (end := question_end(text)) > 0 and _is_glued(text, end):
        return Sign(at, ASKS, asked=Asked(0, end))
    if len(text) <= MAX_BARE_TITLE_CHARS and (found := bare_kind(text)) is not None:
        return Sign(at, OPENS, found, Asked(len(text)))
    opened = opening(text)
    if opened is not None:
        return Sign(at, OPENS, opened[0], Asked(opened[1]))
    return None if spoken is None else Sign(at, SPEAKS, spoken[0], Asked(spoken[1]))


def _table(at: int, table: Table) -> Sign | None:
    row = table.header if table.header is not None else table.rows[0]
    for cell in row.cells:
        if cell.text and (kind := title_kind(cell.text)) in (KEY_POINTS, CONTENTS):
            return Sign(at, TABLE, kind)
    return None


def _list(at: int, node: List, in_faq: bool) -> Sign | None:
    """Look at the first item; at the others only where it asks."""
    items = node.items
    first = items[0].children
    if not first or not isinstance(first[0], Paragraph) or not may_ask(first[0].text):
        return None
    if len(items) == 1 and len(first) == 1 and asks(first[0].text):
        return Sign(at, LIST_ASKS)
    asked = tuple(_item(item, in_faq) for item in items)
    count = sum(one is not None for one in asked)
    return Sign(at, ITEMS_ASK, items=asked) if count >= (1 if in_faq else 2) else None


def _item(item: ListItem, in_faq: bool) -> Asked | None:
    """Where question and answer stand in an item that has both."""
    if not item.children or item.checked is not None:
        return None
    first = item.children[0]
    if not isinstance(first, Paragraph):
        return None
    start = question_label(first.text)
    if len(item.children) > 1 and asks(first.text, start):
        return Asked(start)
    end = question_end(first.text, start)
    if 0 < end < len(first.text) and (in_faq or _is_glued(first.text, end)):
        return Asked(start, end)
    return None


def _is_glued(text: str, end: int) -> bool:
    """Whether an answer follows the question on the next line or without a space: `Who?Anna.`"""
    return end < len(text) and (text[end] == "\n" or text[end].isalnum())
