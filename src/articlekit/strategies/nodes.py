"""Strategies for every node, with every value that the validators allow.

@given(documents())
def test_json_keeps_what_is_said(doc):
    assert loads(dumps(doc, "json"), "json") == doc
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from hypothesis import strategies as st

from articlekit.document import nodes
from articlekit.document.tightness import can_be_loose, can_be_tight
from articlekit.document.validators import MAX_INT, MAX_LIST_START
from articlekit.document.views import first_length
from articlekit.strategies.texts import PLAIN_LINES, characters, lines, marked_texts, named, once, verbatim_texts

ValueT = TypeVar("ValueT")
NodeT = TypeVar("NodeT", bound=nodes.Node)
Draw = Callable[..., Any]

# Levels of nesting below a drawn block. Two reach every pair of parent and child.
DEPTH = 2


@once
def spans() -> st.SearchStrategy[nodes.Span | None]:
    """Generate a span or none. It is not that of the text, which the tree does not know."""
    ends = st.tuples(st.integers(0, 10_000), st.integers(0, 10_000))
    large = st.just((0, MAX_INT))
    return st.one_of(st.none(), ends.map(lambda pair: (min(pair), max(pair))), large)


@named
def inferences() -> st.SearchStrategy[nodes.Origin]:
    """Generate origins: how a node was inferred."""
    return st.builds(nodes.Origin, lines(size=2), st.floats(0, 1), st.lists(lines(size=2), max_size=3))


@once
def origins() -> st.SearchStrategy[nodes.Origin | None]:
    """Generate an origin or none."""
    return st.one_of(st.none(), inferences())


@once
def places() -> st.SearchStrategy[dict[str, Any]]:
    """Generate the span and origin of a node; mostly none, which is cheap to draw."""
    nowhere = st.just({"span": None, "origin": None})
    return st.one_of(nowhere, nowhere, nowhere, st.fixed_dictionaries({"span": spans(), "origin": origins()}))


def _with(build: Callable[..., NodeT], *values: st.SearchStrategy[Any]) -> st.SearchStrategy[NodeT]:
    # Mapped, not built: a failing example then shows the node, not how it was drawn.
    return st.tuples(places(), *values).map(lambda drawn: build(*drawn[1:], **drawn[0]))


def _plain_first(
    plain: Iterable[ValueT], build: Callable[[ValueT], NodeT], odd: st.SearchStrategy[NodeT]
) -> st.SearchStrategy[NodeT]:
    """Generate a plain node in a third of all draws. It takes one choice, an odd one ten, and shrinks come to it.

    It is built anew for each draw: `transform` and users tell nodes apart by identity.
    """
    return st.one_of(st.sampled_from(tuple(plain)).map(build), odd, odd)


# --- Leaves -------------------------------------------------------------------------------------------------------


@named
def paragraphs() -> st.SearchStrategy[nodes.Paragraph]:
    """Generate running text with marks."""
    odd = _with(lambda marked, **place: nodes.Paragraph(*marked, **place), marked_texts())
    return _plain_first(PLAIN_LINES, nodes.Paragraph, odd)


@named
def headings(level: int | None = None) -> st.SearchStrategy[nodes.Heading]:
    """Generate headings of one level or any; a few of them are empty."""
    levels = st.integers(1, 6) if level is None else st.just(level)
    odd = _with(lambda level, marked, **place: nodes.Heading(level, *marked, **place), levels, marked_texts(lines()))
    plain = [(at, text) for at in ((1, 2, 3) if level is None else (level,)) for text in PLAIN_LINES]
    return _plain_first(plain, lambda drawn: nodes.Heading(*drawn), odd)


_LANGUAGES = st.sampled_from([None, None, "python", "c++", "{.a}", "`", "~", "é"])
_META = st.one_of(st.none(), lines(empty=False, size=3))


@once
@st.composite
def codes(draw: Draw) -> nodes.Code:
    """Generate code with and without a language."""
    language = draw(_LANGUAGES)
    meta = None if language is None else draw(_META)
    return nodes.Code(draw(verbatim_texts()), language, meta, **draw(places()))


@named
def html_blocks() -> st.SearchStrategy[nodes.Html]:
    """Generate raw HTML as it stands in Markdown files, and other lines."""
    usual = st.sampled_from(["<div>\n  <b>a</b>\n</div>", "<!-- a\n\nb -->", "<hr>", "<script>alert(1)</script>", "<p"])
    return _with(nodes.Html, st.one_of(usual, verbatim_texts()))


@once
def breaks() -> st.SearchStrategy[nodes.ThematicBreak]:
    """Generate thematic breaks."""
    return _with(nodes.ThematicBreak)


# --- Tables -------------------------------------------------------------------------------------------------------


@named
def cells(*, empty: bool = True) -> st.SearchStrategy[nodes.Cell]:
    """Generate cells, empty ones included."""
    texts = lines(empty=empty, size=4)
    odd = _with(lambda marked, **place: nodes.Cell(*marked, **place), marked_texts(texts))
    return _plain_first(PLAIN_LINES, nodes.Cell, odd)


@once
@st.composite
def tables(draw: Draw, *, columns: int = 3, rows: int = 3) -> nodes.Table:
    """Generate tables, with and without a header."""
    width = draw(st.integers(1, columns))
    row = _rows_of(width)
    header = None
    if draw(st.booleans()):
        names = list(draw(row).cells)
        names[draw(st.integers(0, width - 1))] = draw(cells(empty=False))  # a header says something
        header = nodes.Row(names, **draw(places()))
    below = draw(st.lists(row, min_size=0 if header else 1, max_size=rows))
    align = draw(_sides(width))
    return nodes.Table(header, below, align, **draw(places()))


@once
def _rows_of(width: int) -> st.SearchStrategy[nodes.Row]:
    return _with(nodes.Row, st.lists(cells(), min_size=width, max_size=width))


@once
def _sides(width: int) -> st.SearchStrategy[list[Any]]:
    unsaid = st.just([None] * width)
    sides = st.sampled_from([None, "left", "center", "right"])
    return st.one_of(unsaid, st.lists(sides, min_size=width, max_size=width))


@named
def rows() -> st.SearchStrategy[nodes.Row]:
    """Generate rows of their own."""
    return _with(nodes.Row, st.lists(cells(), max_size=3))


# --- Containers ---------------------------------------------------------------------------------------------------


@named
def blocks(depth: int = DEPTH) -> st.SearchStrategy[nodes.Node]:
    """Generate any block that can stand in a document."""
    return st.one_of(_kinds_of_blocks(depth))


def _kinds_of_blocks(depth: int) -> list[st.SearchStrategy[Any]]:
    """Return one strategy for each kind; `one_of` more than these draws each as often as they stand in it.

    Raises `ValueError` for a depth below 0.
    """
    if depth < 0:
        raise ValueError(f"depth must be at least 0, got {depth}")
    leaves: list[st.SearchStrategy[Any]] = [paragraphs(), paragraphs(), tables(), codes(), html_blocks(), breaks()]
    if depth == 0:
        return leaves
    return [*leaves, lists(depth - 1), quotes(depth - 1), qa_pairs(depth - 1)]


@once
def _flows(depth: int) -> st.SearchStrategy[list[nodes.Node]]:
    return st.lists(st.one_of(*_kinds_of_blocks(depth), headings()), max_size=3)


@once
def _contents(depth: int) -> st.SearchStrategy[list[nodes.Node]]:
    """Generate children of a section or an answer."""
    kinds = _kinds_of_blocks(depth) + ([sections(depth - 1)] if depth > 0 else [])
    return st.lists(st.one_of(kinds), max_size=3)


_TICKS = st.sampled_from([None, True, False])


@named
def quotes(depth: int = DEPTH - 1) -> st.SearchStrategy[nodes.Blockquote]:
    """Generate quotes of any blocks and headings; a few of them empty."""
    return _with(nodes.Blockquote, _flows(depth))


@once
@st.composite
def list_items(draw: Draw, depth: int = DEPTH - 1) -> nodes.ListItem:
    """Generate items of any blocks, with and without a box."""
    children = draw(_flows(depth))
    checked = draw(_TICKS) if children and isinstance(children[0], nodes.Paragraph) else None
    return nodes.ListItem(children, checked, **draw(places()))


_STARTS = st.sampled_from([1, 1, 1, 0, 2, 10, 77, MAX_LIST_START])


@once
@st.composite
def lists(draw: Draw, depth: int = DEPTH - 1) -> nodes.List:
    """Generate lists with bullets and numbers, tight and loose, nested."""
    items = tuple(draw(_items(depth)))
    ordered = draw(st.booleans())
    start = draw(_STARTS) if ordered else 1
    ways = [True] * can_be_tight(items) + [False] * can_be_loose(items)
    return nodes.List(ordered, items, start, draw(st.sampled_from(ways)), **draw(places()))


@once
def _items(depth: int) -> st.SearchStrategy[list[nodes.ListItem]]:
    simple = _with(lambda child, **place: nodes.ListItem([child], **place), paragraphs())
    return st.lists(st.one_of(simple, list_items(depth)), min_size=1, max_size=3)


@once
@st.composite
def qa_pairs(draw: Draw, depth: int = DEPTH - 1) -> nodes.QAPair:
    """Generate questions that are headings, paragraphs and items, with any answer."""
    block = draw(_QUESTION_BLOCKS)
    children = draw(_contents(depth))
    text = nodes.QAPair(block).question_block_text
    end = draw(st.one_of(st.none(), st.integers(0, len(text))))
    start = draw(st.one_of(st.just(0), st.integers(0, len(text) if end is None else end)))
    places_of_answer = st.integers(0, first_length(children)) if end is None else st.integers(end, len(text))
    answer_start = draw(st.one_of(st.just(0), places_of_answer))
    return nodes.QAPair(block, children, start, end, answer_start, **draw(places()))


_ALONE = paragraphs().map(lambda asks: nodes.List(False, (nodes.ListItem((asks,)),)))
_QUESTION_BLOCKS = st.one_of(headings(), paragraphs(), _ALONE)


# --- Sections and documents ---------------------------------------------------------------------------------------

TITLES = ("Summary", "Key Points", "Article Subheadings", "Contents", "FAQ", "Zusammenfassung", "Questions and answers")


_KNOWN_HEADINGS = _with(nodes.Heading, st.integers(1, 6), st.sampled_from(TITLES))
_HEADINGS = st.one_of(headings(), _KNOWN_HEADINGS, st.none())


@named
def sections(depth: int = DEPTH - 1) -> st.SearchStrategy[nodes.Section]:
    """Generate sections of every kind, with and without a heading, nested."""
    return st.sampled_from(tuple(nodes.SECTION_KINDS)).flatmap(lambda cls: sections_of(cls, depth))


@once
@st.composite
def sections_of(draw: Draw, cls: type[nodes.Section], depth: int = DEPTH - 1) -> Any:
    """Generate sections of one kind."""
    heading = draw(_HEADINGS)
    children = draw(_contents(depth))
    named: dict[str, Any] = dict(draw(places()))
    if cls is nodes.Summary:
        named["start"] = draw(st.one_of(st.just(0), st.integers(0, first_length(children))))
    return cls(heading, children, **named)


@named
def metadata() -> st.SearchStrategy[dict[str, Any]]:
    """Generate JSON values under keys that are text; most often nothing."""
    keys = st.one_of(
        st.sampled_from(["title", "lang", "date", "url", "type", "null", "a b", "", "<<", "é"]),
        lines(empty=False, size=2),
    )
    text = st.one_of(
        st.text(characters, max_size=5), st.sampled_from(["yes", "1", "null", "2026-01-01", "a\nb\n", " a", "\0\r"])
    )
    numbers = st.one_of(st.integers(-MAX_INT, MAX_INT), st.floats(allow_nan=False, allow_infinity=False))
    values = st.recursive(
        st.one_of(st.none(), st.booleans(), numbers, text),
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3)),
        max_leaves=5,
    )
    return st.one_of(st.just({}), st.dictionaries(keys, values, max_size=3))


@named
def documents(
    depth: int = DEPTH, *, metadata: st.SearchStrategy[dict[str, Any]] | None = None
) -> st.SearchStrategy[nodes.Document]:
    """Generate whole documents. Without metadata: `documents(metadata=st.just({}))`.

    depth: how deep lists, quotes, sections and pairs nest, from 0 (none of them but flat sections)
    """
    children = st.lists(st.one_of(*_kinds_of_blocks(depth), sections(depth), sections(depth)), max_size=4)
    return _with(nodes.Document, children, _METADATA if metadata is None else metadata)


_METADATA = metadata()
