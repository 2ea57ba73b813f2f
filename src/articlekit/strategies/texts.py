"""Texts that try to be something else: what looks like markup, white space of every kind, controls, other scripts.

lines()           one line, no space or tab at its ends: a heading, a cell
texts()           lines of a paragraph
hostile_texts()   anything that a str can be, lone surrogates and NUL included: what `parse` must take
marked_texts()    a text with its marks
"""

from collections.abc import Callable
from functools import cache, wraps
from inspect import signature
from typing import Any, TypeVar, cast

from hypothesis import strategies as st

from articlekit.document.marks import HOLDS_NO_MARK, KINDS, MERGES, NEEDS_TARGET, OBJECT, Mark, MarkKind
from articlekit.document.validators import BLANKS

# Each of these is taken for something by a reader of Markdown, of tables, of HTML, or of flattened articles.
LOOKALIKES = (
    *("|", "||", "\\|", "| a | b |", "---|---|", "|---|", ":-:", "a | b |"),
    *("#", "# ", "###### ", "- ", "* ", "+ ", "-", "1. ", "2) ", "10. ", "• ", "> ", ">", "---", "***", "* * *", "___"),
    *("```", "~~~", "`", "``", "    ", "\t", "===", "=", "  "),
    *("*", "**", "_", "__", "~~", "~", "[", "]", "(", ")", "![", "](", "[a](b)", "[a]: b", "[^1]", "[x] "),
    *("<a>", "<b", ">", "<!-- a -->", "&", "&amp;", "&#0;", "&nbsp;", "\\", "\\\\", "\\*", ":", "!", '"', "'"),
    *("[ ] ", "{", "}", "$"),
    *("<https://a.b>", "https://a.b/c_d", "www.a.b", "a@b.cc", "%", "@", "- - -", "<!-- articlekit: summary -->"),
    *("Question: ", "Q: ", "A: ", "TL;DR: ", "FAQ", "Summary", "Key Points", "Article Subheadings", "?", "1) "),
)  # fmt: skip

# White space that is no space, tab or line feed; invisible and bidirectional signs; ends of lines to `str.splitlines`.
SPACES = tuple("\xa0\u1680\u2000\u2003\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\x0b\x0c\x1c\x1d\x1e\x1f\x85")
ODD = (*SPACES, *"\x01\x08\x1b\x7f\x9f\u0301\u200d\u202e\u2066\ufffd\ufffe\U0010ffff", OBJECT)
SCRIPTS = tuple("é ß İ ſ Ж א ع 中文 かな 한 😀 👩‍🚀 क्ष 1️⃣ ǆ Ⅳ １ ’ “ –".split())
WORDS = ("tea", "Water", "pot", "the", "a", "of", "2", "3.5", "Why", "leaf,", "cup.", "(green)", "and")

# What a text can hold at all; see `validators.UNWRITABLE`.
characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\n")
# Words and blanks stand often, so that texts are not all hostile; so does the sign that raw HTML needs.
_KNOWN: tuple[str, ...] = (*WORDS * 3, *" " * 20, *OBJECT * 10, *LOOKALIKES, *ODD, *SCRIPTS)
# Lines with nothing odd in them. They are tried first when a failing example shrinks, and take one draw.
PLAIN_LINES = ("tea", "Tea", "the pot", "Water is hot.", "Why tea?", "2 cups", "a", "Warm the pot first.")

Make = TypeVar("Make", bound=Callable[..., Any])


def once(make: Make) -> Make:
    """Make each strategy once: hypothesis checks a new one as long as it draws from it."""
    return cast(Make, cache(make))


def named(make: Make) -> Make:
    """As `once`, and the strategy shows itself as the call that made it: `documents(depth=2)`.

    Hypothesis would show all that it is made of, 55 kB for a document, and warns of that.
    """
    strategy = cache(make)

    def drawn(draw: Callable[..., Any], *args: Any, **named: Any) -> Any:
        return draw(strategy(*args, **named))

    drawn.__name__ = drawn.__qualname__ = make.__name__
    composed = wraps(make)(st.composite(drawn))
    composed.__signature__ = signature(make)  # type: ignore[attr-defined]  # `help` would show that of `drawn`
    return cast(Make, cache(composed))


def _known_at(at: int) -> str:
    return _KNOWN[at]


_known = st.integers(0, len(_KNOWN) - 1).map(_known_at)  # as `sampled_from`, which would show all of them
_pieces = st.one_of(_known, _known, characters)


@once
def _joined_pieces(size: int) -> st.SearchStrategy[str]:
    return st.lists(_pieces, max_size=size).map("".join)


@once
def lines(*, empty: bool = True, size: int = 6) -> st.SearchStrategy[str]:
    """Generate one line without a space or tab at its ends. Without `empty` it has a character, perhaps white."""
    found = _joined_pieces(size).map(lambda text: text.strip(BLANKS))
    odd = found if empty else found.map(lambda text: text or "-")
    return st.one_of(st.sampled_from(PLAIN_LINES), odd, odd)


_lines = lines  # below it is also the name of a parameter


@once
def texts(*, lines: int = 3, size: int = 6) -> st.SearchStrategy[str]:
    """Generate the text of a paragraph: at most `lines` lines, none of them empty."""
    one = _lines(empty=False, size=size)
    return st.one_of(one, st.lists(one, min_size=1, max_size=lines).map("\n".join))


@once
def verbatim_texts(*, size: int = 5) -> st.SearchStrategy[str]:
    """Generate the text of code: any lines, blank ones and spaces at the ends included."""
    return st.lists(st.one_of(_joined_pieces(3), st.just("")), max_size=size).map("\n".join)


@once
def hostile_texts(*, size: int = 60) -> st.SearchStrategy[str]:
    """Generate any str: line ends of all kinds, NUL and lone surrogates, long runs of one sign."""
    breaks = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\n\n\n", " \n", "\n    "])
    bad = st.sampled_from(["\0", "\ud800", "\udfff", "\udc80"])
    runs = st.tuples(
        st.sampled_from(["|", "#", "> ", "- ", "`", "*", "[", "  ", "\n", "?\n", "a |\n"]), st.integers(2, 40)
    )
    many = runs.map(lambda run: run[0] * run[1])
    return st.lists(st.one_of(_pieces, breaks, breaks, bad, many, lines()), max_size=size).map("".join)


@once
@st.composite
def marked_texts(
    draw: Callable[..., Any], of: st.SearchStrategy[str] | None = None
) -> tuple[str, tuple[Mark, ...]]:
    """Generate a text with its marks, nested and side by side in every way that the tree allows."""
    text: str = draw(texts() if of is None else of)
    marks: list[Mark] = []
    if text and draw(_MARKED):
        _add(draw, text, 0, len(text), (), marks)
    return text, tuple(marks)


_MARKED = st.booleans()


def _add(
    draw: Callable[..., Any], text: str, start: int, end: int, around: tuple[MarkKind, ...], marks: list[Mark]
) -> None:
    """Adds up to two marks, and what they hold, to `text[start:end]`, which stands in marks of the kinds `around`."""
    before: MarkKind | None = None  # the kind of a mark that ends where the next may begin
    for _ in range(draw(st.integers(0 if around else 1, 2))):
        if start == end:
            return
        spots = [at for at in range(start, end) if text[at] in "\n" + OBJECT]
        left = draw(st.sampled_from(spots) if spots and draw(_MARKED) else st.integers(start, end - 1))
        right = draw(st.one_of(st.just(end), st.integers(left + 1, end)))
        if text[left] in "\n" + OBJECT and draw(_MARKED):
            right = left + 1  # where a break or raw HTML can stand
        beside = before if left == start else None
        last = around[-1:] if right == end else ()
        fits: list[Any] = [kind for kind in KINDS if _may_be(kind, text[left:right], around, beside, last)]
        mark = _mark(draw, draw(st.sampled_from(fits)), left, right)
        marks.append(mark)
        if mark.kind not in HOLDS_NO_MARK and len(around) < 3:
            _add(draw, text, left, right, (*around, mark.kind), marks)
        start, before = right, mark.kind


def _may_be(
    kind: str, marked: str, around: tuple[MarkKind, ...], beside: MarkKind | None, closing: tuple[MarkKind, ...]
) -> bool:
    """Return whether a mark of this kind can stand over `marked`; `image` always can. `closing` ends with it."""
    if kind in MERGES and (kind in around or kind == beside):
        return False
    if kind == "break":
        return marked == "\n" and not MERGES.intersection(closing)
    if kind == "html":
        return marked == OBJECT
    if kind == "link":
        return "link" not in around
    return kind != "code" or "\n" not in marked


def _mark(draw: Callable[..., Any], kind: MarkKind, start: int, end: int) -> Mark:
    if kind == "html":
        return Mark(kind, start, end, draw(_TAGS))
    if kind in NEEDS_TARGET:
        return Mark(kind, start, end, draw(targets()), draw(_mark_titles()))
    return Mark(kind, start, end)


_TAGS = st.sampled_from(["<b>", "</b>", "<br/>", "<!-- a -->", '<i class="a|b">', "<b\n>"])


@once
def _mark_titles() -> st.SearchStrategy[str | None]:
    odd = st.sampled_from([" a", "a\t", "\na\n\nb\n", " ", "\\", "a\\\nb", "&#10;"])
    return st.one_of(st.none(), texts(lines=2, size=3), odd)


@once
@st.composite
def marks(draw: Callable[..., Any]) -> Mark:
    """Generate single marks, as they stand in some text."""
    start = draw(st.integers(0, 9))
    kind: MarkKind = draw(st.sampled_from(KINDS))
    return _mark(draw, kind, start, start + 1)


@once
def targets() -> st.SearchStrategy[str]:
    """Generate addresses of links, and strings that are none."""
    usual = st.sampled_from(
        ["https://example.org/a?b=c&d#e", "#a", "", "a b", "<>", "(a", "javascript:alert(1)", "a\\b"]
    )
    return st.one_of(usual, lines(size=3))
