"""The blocks that say something about themselves or mark an end, read one block at a time.

    Heading "Key takeaways"            PART, key_points
    Paragraph "Who poured it?"         QUESTION
    Paragraph "Q: Who poured it?"      LABELLED_QUESTION
    Table with a header "Key Points"   PART_TABLE, key_points

Most blocks say nothing and cost a look at their class, their last character and a few others: this runs over every
block of every article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from articlekit.document.nodes import Heading, List, ListItem, Node, Paragraph, Row, Table, ThematicBreak
from articlekit.lexicon.closing_lines import is_invitation
from articlekit.lexicon.known_titles import NO_TITLES, KnownTitles
from articlekit.lexicon.labels import answer_label, question_label
from articlekit.lexicon.tables import ANSWER_LABELS, QUESTION_LABELS, SUMMARY_LABELS
from articlekit.lexicon.titles import title_kind
from articlekit.semantics import cue_kinds as kinds
from articlekit.semantics.cue_kinds import Cue
from articlekit.semantics.interviews import find_name
from articlekit.semantics.questions import (
    AFTER,
    ASKING,
    MARKLESS,
    MAX_AFTER,
    MAX_QUESTION_CHARS,
    answer_on_the_line,
    asks,
    asks_at_last,
    asks_unmarked,
    goes_on,
    marker_end,
    may_ask,
    question_end,
)
from articlekit.semantics.roles import CONTENTS, FAQ, KEY_POINTS, QAOffsets
from articlekit.semantics.titles import MAX_BARE_TITLE_CHARS, MAX_LABEL_END_CHARS, bare_kind, find_label, find_title

# How a label may begin, in lower and upper case and with a capital: a word by three letters, shorter ones with what
# follows them.
_WORDS: Final = frozenset(
    start[:3]
    for label in (*QUESTION_LABELS, *ANSWER_LABELS, *SUMMARY_LABELS)
    if len(label) > 2
    for start in (label, label.upper(), label.capitalize(), label.title())
)
_LETTERS: Final = frozenset(
    letter + behind
    for label in (*QUESTION_LABELS, *ANSWER_LABELS)
    if len(label) == 1
    for letter in (label, label.upper())
    for behind in ":：.．)）\u3000-–—#0123456789"
) | {label for label in (*QUESTION_LABELS, *ANSWER_LABELS) if len(label) == 2}
_SPACED: Final = frozenset(start[0] + " " + start[1] for start in _LETTERS)
_ENDS_ASKING: Final = ASKING | AFTER
_HEADS: Final = frozenset(start[:2] for start in (*_WORDS, *_LETTERS, *_SPACED))


def read_cues(nodes: Sequence[Node], known: KnownTitles = NO_TITLES) -> list[Cue]:
    """Read the cues in the order of the blocks; most blocks have none."""
    found: list[Cue] = []
    in_faq = False
    for at, node in enumerate(nodes):
        cls = node.__class__
        cue: Cue | None = None
        if cls is Paragraph:
            text: str = node.text  # type: ignore[attr-defined]
            last = text[-1]
            if (
                last in ASKING
                or "?" in text[:MAX_QUESTION_CHARS]
                or (in_faq and (last in MARKLESS or may_ask(text)))
                or (last in AFTER and not ASKING.isdisjoint(text[-1 - MAX_AFTER :]))
                or text.find(":", 1, MAX_LABEL_END_CHARS) > 0
                or _DASH(text, 1, MAX_LABEL_END_CHARS) is not None
                or (text[:2] in _HEADS and _may_be_labelled(text))
                or text.find("\n", 1, MAX_BARE_TITLE_CHARS) > 0
            ):
                cue = _paragraph(at, text, in_faq, known)
            elif len(text) <= MAX_BARE_TITLE_CHARS and (kind := bare_kind(text, known)) is not None:
                cue = Cue(at, kinds.PART_LABEL, kind, QAOffsets(len(text)))
        elif cls is Heading:
            cue = _heading(at, node.text, known)  # type: ignore[attr-defined]
            in_faq = cue.detail == FAQ or in_faq
        elif cls is List:
            cue = _list(at, node, in_faq)  # type: ignore[arg-type]
        elif cls is Table:
            cue = _table(at, node, in_faq)  # type: ignore[arg-type]
            in_faq = (cue is not None and cue.detail == FAQ) or in_faq
        elif cls is ThematicBreak:
            cue = Cue(at, kinds.BREAK)
        if cue is not None:
            found.append(cue)
    return found


def _may_be_labelled(text: str) -> bool:
    """Return whether the text begins as a label does (see `lexicon.question_label`); most do not, and this is cheap."""
    head = text[:3]
    if head in _WORDS and (_SEPARATOR(text, 1, MAX_LABEL_END_CHARS) is not None or head in _UNSEPARATED):
        return True
    return head[:2] in _LETTERS or head in _SPACED


# What stands behind a label that is a word, perhaps after a number; only "TL;DR" needs nothing.
_SEPARATOR: Final = re.compile(r"[:\uff1a.\uff0e)\uff09\d\u2013\u2014-]").search
_DASH: Final = re.compile(r"\s[–—-]\s").search
_UNSEPARATED: Final = frozenset(("tl;", "TL;", "Tl;", "tld", "TLD", "Tld"))


def _heading(at: int, text: str, known: KnownTitles) -> Cue:
    title = find_title(text, known)
    if title is not None and title.certain:
        return Cue(at, kinds.PART, title.kind)
    if text[:2] in _HEADS and _may_be_labelled(text):
        for marked, detail in ((True, kinds.LABELLED), (False, kinds.UNCERTAIN)):
            start = question_label(text, marked)
            if 0 < start < len(text):
                return Cue(at, kinds.QUESTION_HEADING, detail, QAOffsets(start))
    last = text[-1:]
    asking = (last in _ENDS_ASKING and asks(text)) or (last in MARKLESS and asks_unmarked(text))
    if asking and not is_invitation(text):
        return Cue(at, kinds.QUESTION_HEADING, offsets=QAOffsets(marker_end(text)))
    return Cue(at, kinds.HEADING) if title is None else Cue(at, kinds.UNCERTAIN_PART, title.kind)


def _paragraph(at: int, text: str, in_faq: bool, known: KnownTitles) -> Cue | None:
    start = question_label(text)
    if 0 < start < len(text):
        return _labelled_question(at, text, start)
    if answer := answer_label(text, after_label=True):
        certain = answer_label(text) == answer
        return Cue(at, kinds.LABELLED_ANSWER, "" if certain else kinds.UNCERTAIN, QAOffsets(answer_start=answer))
    start = question_label(text, marked=False)
    if 0 < start < len(text):
        return Cue(at, kinds.LABELLED_QUESTION, kinds.UNCERTAIN, QAOffsets(start))
    name = find_name(text)
    one_line = "\n" not in text or _is_wrapped(text)
    if name is None and asks_at_last(text) and one_line and not is_invitation(text):
        short = asks(text) and goes_on(text) is None
        return Cue(at, kinds.QUESTION, "" if short else kinds.LONG, QAOffsets(marker_end(text)))
    if in_faq and asks_unmarked(text) and one_line:
        return Cue(at, kinds.QUESTION, offsets=QAOffsets(marker_end(text)))
    start = marker_end(text)
    first = text.find("\n")
    if first > 0 and not in_faq and name is None and asks_at_last(text[:first]):
        return Cue(at, kinds.INLINE, offsets=QAOffsets(start, first))
    if 0 < (end := question_end(text, start)) < len(text):
        if in_faq and _is_glued(text, end):
            return Cue(at, kinds.QUESTION, offsets=QAOffsets(start, end))
        short = len(text) <= MAX_QUESTION_CHARS
        if name is None and (in_faq or short or len(text) > 2 * end):
            return Cue(at, kinds.INLINE, offsets=QAOffsets(start, end))
    if len(text) <= MAX_BARE_TITLE_CHARS and (kind := bare_kind(text, known)) is not None:
        return Cue(at, kinds.PART_LABEL, kind, QAOffsets(len(text)))
    label = find_label(text)
    if label is not None:
        return Cue(at, kinds.PART_LABEL, label.kind, QAOffsets(label.start))
    return None if name is None else Cue(at, kinds.TURN, name[0], QAOffsets(name[1]))


def _is_wrapped(text: str) -> bool:
    """Return whether a text is a question on two lines, the second of which begins small."""
    above, _, below = text.partition("\n")
    return "\n" not in below and below[:1].islower() and asks(text) and not goes_on(text) and above[-1] not in ".?!:;"


def _labelled_question(at: int, text: str, start: int) -> Cue:
    """Return a paragraph that begins with the label of a question; the answer may stand in it too."""
    if asks(text, start):
        return Cue(at, kinds.LABELLED_QUESTION, offsets=QAOffsets(start))
    answer = answer_on_the_line(text, start)
    if answer is not None:
        return Cue(at, kinds.LABELLED_QUESTION, offsets=QAOffsets(start, *answer))
    end = question_end(text, start)
    if end < 0:
        end = text.find("\n", start)
    if 0 < end < len(text):
        return Cue(at, kinds.LABELLED_QUESTION, offsets=QAOffsets(start, end))
    return Cue(at, kinds.LABELLED_QUESTION, "" if text[1:2].isalpha() else kinds.UNCERTAIN, QAOffsets(start))


def _table(at: int, table: Table, in_faq: bool) -> Cue | None:
    row = table.header if table.header is not None else table.rows[0]
    texts = [cell.text for cell in row.cells if cell.text]
    for text in texts:
        if (kind := title_kind(text)) in (KEY_POINTS, CONTENTS):
            return Cue(at, kinds.PART_TABLE, kind)
    if len(texts) < 2:
        return None
    asks_by_rows = in_faq and all(_row_asks(row) for row in table.rows)
    return Cue(at, kinds.PART_TABLE, FAQ) if asks_by_rows or _is_faq(texts[-2], texts[-1], table) else None


def _row_asks(row: Row) -> bool:
    """Return whether a question stands in the last but one of the cells with text."""
    texts = [cell.text for cell in row.cells if cell.text]
    return len(texts) > 1 and asks(texts[-2])


def _is_faq(question: str, answer: str, table: Table) -> bool:
    """Return whether these titles of a table say that its rows ask and answer; letters only if the first row asks."""
    if not table.rows or not answer_label(f"{answer}:"):
        return False
    if question_label(f"{question}:"):
        return True
    return question_label(f"{question}:", marked=False) > 0 and any(may_ask(cell.text) for cell in table.rows[0].cells)


def _list(at: int, node: List, in_faq: bool) -> Cue | None:
    """Look at the first item; at the others only where it asks."""
    items = node.items
    first = items[0].children
    if not first or not isinstance(first[0], Paragraph) or not may_ask(first[0].text):
        return None
    if len(items) == 1 and len(first) == 1 and asks(first[0].text):
        return Cue(at, kinds.QUESTION_ITEM, offsets=QAOffsets(marker_end(first[0].text)))
    offsets = tuple(_item(item, in_faq) for item in items)
    count = sum(one is not None for one in offsets)
    return Cue(at, kinds.QUESTION_LIST, items=offsets) if count >= (1 if in_faq else 2) else None


def _item(item: ListItem, in_faq: bool) -> QAOffsets | None:
    """Return where question and answer stand in an item that has both."""
    if not item.children or item.checked is not None:
        return None
    first = item.children[0]
    if not isinstance(first, Paragraph) or any(isinstance(child, Heading) for child in item.children):
        return None  # an answer holds sections, no heading of its own
    text = first.text
    start = question_label(text) or marker_end(text)
    if len(item.children) > 1 and asks(text, start):
        answer = item.children[1]
        label = answer_label(answer.text) if isinstance(answer, Paragraph) else 0
        return QAOffsets(start, None, label)
    if start and (found := answer_on_the_line(text, start)) is not None:
        return QAOffsets(start, *found)
    end = question_end(text, start)
    if 0 < end < len(text) and (in_faq or _is_glued(text, end)):
        return QAOffsets(start, end)
    return None


def _is_glued(text: str, end: int) -> bool:
    """Return whether an answer follows the question on the next line or without a space: `Who?Anna.`"""
    return end < len(text) and (text[end] == "\n" or text[end].isalnum())
