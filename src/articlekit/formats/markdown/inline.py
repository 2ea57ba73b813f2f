"""Texts with marks as Markdown.

    write("see the manual", (Mark("link", 8, 14, "/m"),))     see the [manual](/m)
    write("a(b)c", (Mark("strong", 1, 4),))                   &#97;**(b)**&#99;

Which run of stars opens or closes emphasis depends on the characters on both sides of it (CommonMark 6.2). Where they
are wrong, a character beside the run is written as a reference, which reads the same and counts as punctuation:

  * inside of a run no white space may stand;
  * where punctuation stands inside, white space or punctuation must stand outside;
  * beside underscores, white space or punctuation must stand outside in any case.

Emphasis that meets strong emphasis is written with underscores, so that runs of stars never meet. With that the "rule
of three" (6.2, rules 9 and 10) keeps an opening run inside of emphasis from closing it: every run finds its partner.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import attrs

from articlekit.document.marks import Mark
from articlekit.formats.inline_events import CLOSE, LEAF, OPEN, TEXT, Place, events
from articlekit.formats.markdown import escape, markers, raw_html

# --- Pieces -----------------------------------------------------------------------------------------------------------

_RUNS = {"strong": "**", "strikethrough": "~~"}


@attrs.define
class _Piece:
    """An event (see `inline_events`) as it is written.

    run: the delimiters of emphasis, else ""
    in_link: whether it is in the text of a link
    first, last: for text, whether its first and last characters are written as references
    """

    kind: int
    start: int
    end: int
    mark: Mark | None
    run: str
    in_link: bool
    first: bool = False
    last: bool = False


def write(text: str, marks: Sequence[Mark], place: Place) -> str:
    """Write a text with its marks, escaped for a paragraph, heading or table cell."""
    if not marks and (not text or (text[0] not in escape.ODD and text[-1] not in escape.ODD)):
        tildes = "~" in text and text.count("~") > 1
        plain = escape.inline(text, tildes=tildes, whole=True)
        if place == "paragraph" and (text[0] in escape.EARLY or "\n" in text):
            plain = escape.lines(plain, True)
    else:
        pieces = _pieces(text, marks)
        _choose_references(text, pieces)
        plain = _join(text, pieces, place)
    if place == "paragraph":
        if text[0] == "[" and escape.DEFINITION.match(plain):
            plain = "\\" + plain
        elif plain[0] == "[" and escape.DEFINITION.match(plain):
            plain = markers.GUARD + plain
    elif place == "cell":
        plain = plain.replace("|", "\\|")
    elif text and text[-1] == "#":
        plain = escape.CLOSING.sub(r"\\\g<0>", plain)
    return plain


def _pieces(text: str, marks: Sequence[Mark]) -> list[_Piece]:
    strong = {at for mark in marks if mark.kind == "strong" for at in (mark.start, mark.end)}
    pieces: list[_Piece] = []
    links = 0
    for event in events(text, marks):
        mark = event.mark
        run = ""
        if mark is not None and mark.kind == "emphasis":
            run = "_" if mark.start in strong or mark.end in strong else "*"
        elif mark is not None:
            run = _RUNS.get(mark.kind, "")
            links += mark.kind == "link" and event.kind == OPEN
        pieces.append(_Piece(*event, run, links > 0))
        links -= mark is not None and mark.kind == "link" and event.kind == CLOSE
    return pieces


# --- References where the characters beside a run would be wrong ------------------------------------------------------

# What parsers make of a character beside a run of delimiters.
_WORD, _SPACE, _PUNCTUATION, _UNSURE, _CONTROL = range(5)


def _character_class(char: str) -> int:
    if char.isalnum():
        return _WORD
    if char in " \t\n":
        return _SPACE
    kind = unicodedata.category(char)
    if kind[0] == "P" or (char.isascii() and kind[0] == "S"):
        return _PUNCTUATION
    if kind[0] == "S":
        return _UNSURE  # punctuation since CommonMark 0.31, none before
    if kind == "Zs":
        return _SPACE
    return _CONTROL if kind in ("Cc", "Zl", "Zp") else _WORD


def _choose_references(text: str, pieces: list[_Piece]) -> None:
    """Choose the characters that must be references, those at the ends of the whole text included."""
    first, last = pieces[0], pieces[-1]
    if first.kind == TEXT and text[0] in escape.ODD:
        first.first = True
    if last.kind == TEXT and text[-1] in escape.ODD:
        last.last = True
    pending = [at for at, piece in enumerate(pieces) if piece.run]
    pending.reverse()
    while pending:
        at = pending.pop()
        piece = pieces[at]
        step = 1 if piece.kind == OPEN else -1
        inside = _past_tildes(pieces, at + step, step)
        outside = _past_tildes(pieces, at - step, -step)
        inner = _beside(text, pieces, inside, step)
        outer = _beside(text, pieces, outside, -step)
        if inner in (_SPACE, _CONTROL):
            _set(pieces[inside], step)
            inner = _PUNCTUATION
            _recheck_neighbours(pieces, inside + step, step, pending)
        elif inside != at + step:
            inner = _PUNCTUATION
        if (inner != _WORD or piece.run == "_") and outer not in (_SPACE, _PUNCTUATION):
            _set(pieces[outside], -step)
            _recheck_neighbours(pieces, outside - step, -step, pending)


def _past_tildes(pieces: list[_Piece], at: int, step: int) -> int:
    """Return the piece that decides: cmark-gfm ignores tildes here, others do not; both must be right."""
    while 0 <= at < len(pieces) and pieces[at].run == "~~":
        at += step
    return at


def _recheck_neighbours(pieces: list[_Piece], at: int, step: int, pending: list[int]) -> None:
    """Check the runs on the other side again: the only character between became a reference."""
    while 0 <= at < len(pieces) and pieces[at].run:
        pending.append(at)
        if pieces[at].run != "~~":
            break
        at += step


def _beside(text: str, pieces: list[_Piece], at: int, step: int) -> int:
    """Return the class of the first character of the piece at `at` (of the last, where `step` is -1)."""
    if not 0 <= at < len(pieces):
        return _SPACE
    piece = pieces[at]
    if piece.kind == TEXT:
        is_one = piece.end - piece.start == 1
        if (piece.first and (step == 1 or is_one)) or (piece.last and (step == -1 or is_one)):
            return _PUNCTUATION
        return _character_class(text[piece.start if step == 1 else piece.end - 1])
    if piece.mark is not None and piece.mark.kind == "break" and step == -1:
        return _SPACE
    return _PUNCTUATION


def _set(piece: _Piece, step: int) -> None:
    if step == 1:
        piece.first = True
    else:
        piece.last = True


# --- Joining ----------------------------------------------------------------------------------------------------------


def _join(text: str, pieces: list[_Piece], place: Place) -> str:
    out: list[str] = []
    # Beside a run a tilde must be escaped even if it is the only one: cmark-gfm ignores it there.
    tildes = "~" in text and (text.count("~") > 1 or any(piece.run for piece in pieces))
    lines = place == "paragraph"
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        at += 1
        starts_line = lines and (not out or out[-1].endswith("\n"))
        if piece.kind == TEXT:
            follows = pieces[at] if at < len(pieces) else None
            link = follows is not None and follows.kind == OPEN and not follows.run
            out.append(_text(text, piece, tildes, starts_line, lines, link))
        elif piece.run:
            out.append(piece.run)
        elif piece.kind == LEAF:
            out.append(_leaf(text, piece, place, starts_line))
        elif piece.kind == OPEN:
            if (short := _autolink(text, pieces, at, place)) is not None:
                out.append(short)
                at += 2
            else:
                out.append("[")
        else:
            assert piece.mark is not None
            out.append(f"]({_address(piece.mark)})")
    return "".join(out)


def _text(text: str, piece: _Piece, tildes: bool, starts_line: bool, lines: bool, link: bool) -> str:
    start, end = piece.start, piece.end
    before = after = ""
    if piece.first or (piece.last and end - start == 1):
        before = escape.reference(text[start])
        start += 1
        starts_line = False
    if piece.last and end > start:
        end -= 1
        after = escape.reference(text[end])
    plain = escape.inline(text[start:end], piece.in_link, tildes)
    if lines and plain and (starts_line or "\n" in plain):
        plain = escape.lines(plain, starts_line)
    if link and not after and plain.endswith("!"):
        plain = plain[:-1] + "\\!"  # 6.4: it would make an image of the link
    return before + plain + after


def _leaf(text: str, piece: _Piece, place: Place, starts_line: bool) -> str:
    mark = piece.mark
    assert mark is not None
    inner = text[piece.start : piece.end]
    if mark.kind == "break":
        return "\\\n"
    if mark.kind == "code":
        return code(inner)
    if mark.kind == "image":
        alt = escape.lines(escape.inline(inner, True), False)
        if place != "paragraph":
            alt = alt.replace("\n", " ")
        return f"![{alt}]({_address(mark)})"
    assert mark.target is not None
    tag = raw_html.write_tag(mark.target, place)
    if starts_line:
        alone = mark.start == 0 and not text[mark.end :].partition("\n")[0].strip()
        if raw_html.begins_block(tag, alone):
            return markers.GUARD + tag
    return tag


_BACKTICKS = re.compile("`+")


def code(inner: str) -> str:
    """Return a code span (6.1): a fence as long as no run inside, a space where backticks or spaces would be lost."""
    fence = "`"
    if "`" in inner:
        lengths = {len(run) for run in _BACKTICKS.findall(inner)}
        fence *= next(length for length in range(1, len(lengths) + 2) if length not in lengths)
        if inner[0] == "`" or inner[-1] == "`":
            return f"{fence} {inner} {fence}"
    if inner[0] == " " == inner[-1] and inner.strip(" "):
        return f"{fence} {inner} {fence}"
    return f"{fence}{inner}{fence}"


def _address(mark: Mark) -> str:
    assert mark.target is not None
    address = escape.target(mark.target) if mark.target else "" if mark.title is None else "<>"
    return address if mark.title is None else f"{address} {escape.title(mark.title)}"


# 6.5, without what GFM or a cell would read otherwise.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\x00-\x20\x7f-\xa0|\\`;]*")
_EMAIL = re.compile(r"[A-Za-z0-9.+_-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9]{1,61})+")


def _autolink(text: str, pieces: list[_Piece], at: int, place: Place) -> str | None:
    """`<https://example.org>` for a link whose text is its address, `None` for others."""
    inner, closing, mark = pieces[at], pieces[min(at + 1, len(pieces) - 1)], pieces[at - 1].mark
    if inner.kind != TEXT or closing.mark is not mark or mark is None or mark.title is not None:
        return None
    if inner.first or inner.last:
        return None
    shown = text[inner.start : inner.end]
    if shown == mark.target and _URI.fullmatch(shown):
        return f"<{shown}>"
    if mark.target == f"mailto:{shown}" and _EMAIL.fullmatch(shown):
        return f"<{shown}>"
    return None
