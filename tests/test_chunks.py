"""Chunks: every leaf once, nothing too large, headings with their text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from support.trees import assembled

from articlekit import dumps, loads, parse
from articlekit import strategies as ak
from articlekit.chunking import Chunk, chunks
from articlekit.chunking import json_lines as lines
from articlekit.chunking.leaves import Options
from articlekit.chunking.packing import pack
from articlekit.chunking.rendering import PLAIN
from articlekit.chunking.units import units
from articlekit.document.marks import Mark
from articlekit.document.nodes import (
    FAQ,
    Blockquote,
    Cell,
    Code,
    Document,
    Heading,
    List,
    ListItem,
    Node,
    Origin,
    Paragraph,
    QAPair,
    Row,
    Section,
    Table,
)
from articlekit.lines import line_range

WORDS = ("Tea", "is", "older", "than", "the", "cup.", "Warm", "pot", "first!", "茶。", "unbreakable" * 9, "a|b", "So:")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)
paragraphs = st.builds(Paragraph, texts)
headings = st.builds(Heading, st.integers(1, 4), st.sampled_from(("Tea", "FAQ", "Why tea?", "Summary", "The pot")))
cells = st.builds(Cell, st.sampled_from(("", "Tea", "a|b", "two minutes at most")))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(cells, min_size=width, max_size=width).map(tuple).map(Row), min_size=1, max_size=6))
    header = draw(st.none() | st.just(Row(tuple(Cell(f"Column {at}") for at in range(width)))))
    return Table(header, tuple(rows))


def lists(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    held = st.lists(inner, min_size=1, max_size=2).map(tuple)
    items = st.lists(held.map(ListItem), min_size=1, max_size=4).map(tuple)
    return st.builds(List, st.booleans(), items) | held.map(Blockquote)


blocks = st.recursive(paragraphs | tables() | st.builds(Code, texts), lists, max_leaves=4)
documents = st.lists(headings | blocks, max_size=20).map(assembled).map(Document)


def solid(text: str) -> str:
    """Without white space, which is all that a cut may change."""
    return "".join(text.split())


def words(text: str) -> int:
    return len(text.split())


@given(documents, st.integers(1, 300))
def test_every_leaf_once(doc: Document, max_size: int) -> None:
    """What the chunks do not repeat is the document, in order."""
    whole = chunks(doc, 10**9)
    assert len(whole) <= 1
    parts = chunks(doc, max_size)
    assert "".join(solid(chunk.text[chunk.repeats :]) for chunk in parts) == "".join(solid(one.text) for one in whole)


@given(documents)
def test_the_whole_in_one(doc: Document) -> None:
    """In a chunk that holds all, every leaf's text stands, in reading order."""
    text = "".join(chunk.text for chunk in chunks(doc, 10**9)).replace("\\|", "|")
    at = 0
    for node in doc.walk():
        if isinstance(node, Paragraph | Heading | Cell | Code):
            at = text.index(node.text, at) + len(node.text)


@given(documents, st.integers(1, 300), st.integers(0, 299))
def test_no_chunk_is_too_large(doc: Document, max_size: int, overlap: int) -> None:
    """A chunk measures at most `max_size`, whatever overlap and repeated headers add to it."""
    for chunk in chunks(doc, max_size, overlap=min(overlap, max_size - 1)):
        assert chunk.size == len(chunk.text) <= max_size
        assert 0 <= chunk.repeats < len(chunk.text)


@given(documents, st.integers(1, 60), st.integers(0, 59))
def test_any_measure(doc: Document, max_size: int, overlap: int) -> None:
    """Any count will do as `size`, also one that does not add up."""

    def odd(text: str) -> int:
        return words(text) + 3 * text.count("|") + 2

    for chunk in chunks(doc, max_size, words, min(overlap, max_size - 1)):
        assert chunk.size == words(chunk.text) <= max_size
    for chunk in chunks(doc, max_size, odd):
        assert chunk.size == odd(chunk.text)
        assert chunk.size <= max_size or len(regex.findall(r"\X", chunk.text)) == 1, chunk


indented = st.lists(st.sampled_from(("}", "    ", "\n", "Tea is.", "unbreakable", " ")), max_size=9).map("".join)


@given(st.builds(Code, indented).map(lambda code: Document((code, code))) | ak.documents(), st.integers(1, 30))
def test_no_chunk_is_blank(doc: Document, max_size: int) -> None:
    """However small the chunks, each says something, and together they say all."""
    parts = chunks(doc, max_size)
    assert all(chunk.text.strip() for chunk in parts), parts
    whole = solid("".join(one.text for one in chunks(doc, 10**9)))
    assert solid("".join(chunk.text[chunk.repeats :] for chunk in parts)) == whole


@given(documents, st.integers(200, 400))
def test_headings_keep_their_text(doc: Document, max_size: int) -> None:
    """No chunk ends in a heading that has something below it."""
    below = {
        node.heading.text
        for node in doc.walk()
        if isinstance(node, Section) and node.heading is not None and not node.children
    }
    titles = {node.text for node in doc.walk() if isinstance(node, Heading)}
    for chunk in chunks(doc, max_size):
        last = chunk.text.splitlines()[-1]
        assert last not in titles or last in below or {"paragraph", "code"} & {*chunk.kinds}


def held(nodes: tuple[Node, ...], above: str) -> Iterator[tuple[str, Node]]:
    """What should stay whole, each with the headings right above it."""
    for at, node in enumerate(nodes):
        over = above if at == 0 else ""
        if isinstance(node, Section):
            yield from held(node.children, f"{over}{node.title}\n" if node.title else over)
        elif isinstance(node, QAPair):
            yield over, node
            yield from held(node.children, f"{over}{node.question_block_text}\n")
        elif isinstance(node, List):
            yield from ((over if at == 0 else "", List(False, (item,))) for at, item in enumerate(node.items))
        elif isinstance(node, Table):
            header = chunks(Document((Table(node.header, node.rows[:1]),)), 10**9)[0].text.rpartition("\n")[0]
            yield from ((over + header if at == 0 else "", Table(None, (row,))) for at, row in enumerate(node.rows))


@given(documents, st.integers(20, 400))
def test_what_fits_stays_whole(doc: Document, max_size: int) -> None:
    """A row, an item or a pair is only cut where it does not fit into a chunk with the headings right above it."""
    found = [solid(chunk.text) for chunk in chunks(doc, max_size)]
    for above, node in held(doc.children, ""):
        for whole in chunks(Document((node,)), 10**9):
            if len(above) + 1 + whole.size <= max_size - 4:  # what numbers in front of an item may add
                assert any(solid(whole.text).lstrip("-") in text for text in found), whole.text


def test_what_may_be_a_heading_stays_with_its_text() -> None:
    """A line that looks like one, or announces what follows; its text is rather cut."""
    filled = Paragraph("Tea is older than the cup. " * 4 + "So.")
    large = Paragraph("Tea is older than the cup. " * 20 + "So.")
    for line in ("Brewing the tea", "Three things matter:", "Warm the pot."):
        found = chunks(Document((filled, Paragraph(line), filled)), 180)
        assert [chunk.text.startswith(line) for chunk in found] == [False, True], line
        (found, *_) = (chunk.text for chunk in chunks(Document((Paragraph(line), large)), 180))
        assert found.startswith(f"{line}\nTea is older")
    items = List(False, tuple(ListItem((Paragraph(f"Tea number {at} is green."),)) for at in range(20)))
    assert chunks(Document((Paragraph("These are:"), items)), 180)[0].text.startswith("These are:\n- Tea")


@pytest.mark.parametrize(
    "text",
    [
        "> one\n> two",
        "> > one\n> > two\n> three",
        "> - one\n>   two",
        "- > one\n  > two",
        "1. one\n   two\n2. three",
        "> ```\n> one\n>\n>   two\n> ```",
        "> | Tea | Minutes |\n> |---|---|\n> | Green | 2 |",
    ],
)
def test_lines_of_quotes_and_items_are_marked_as_in_flattened_text(text: str) -> None:
    """Every line of a quote stands behind its `>`, each of an item below its first; code without its fence."""
    doc = loads(text, "markdown")
    (chunk,) = chunks(doc, 10**9)
    lines = [line for line in dumps(doc, "text").split("\n") if "```" not in line and line != ">"]
    assert chunk.text.split("\n") == lines


def brewing(count: int) -> Document:
    rows = tuple(Row((Cell(f"Tea {at}"), Cell(str(at)))) for at in range(count))
    table = Table(Row((Cell("Tea"), Cell("Minutes"))), rows)
    section = Section(Heading(2, "Brewing"), (Paragraph("As follows:"), table))
    return Document((Section(Heading(1, "Tea"), (Paragraph("Older than the cup."), section)),))


def test_a_table_that_goes_on_repeats_its_header() -> None:
    first, second, *_ = chunks(brewing(12), 120)
    assert first.path == ("Tea",)
    assert first.text.startswith("Tea\nOlder than the cup.")
    assert second.path == ("Tea", "Brewing")
    later = chunks(brewing(30), 120)[3]
    assert later.text.startswith("| Tea | Minutes |\n|---|---|\n| Tea ")
    assert later.text[: later.repeats] == "| Tea | Minutes |\n|---|---|\n"
    assert later.kinds == ("table",)


def test_pairs_stay_whole_and_long_answers_repeat_the_question() -> None:
    def pair(at: int, length: int) -> QAPair:
        return QAPair(Paragraph(f"Question: Who has cup {at}?"), (Paragraph("Anna has it. " * length + "So there."),))

    doc = Document((FAQ(Heading(2, "FAQ"), (pair(1, 3), pair(2, 3), pair(3, 30))),))
    found = chunks(doc, 150)
    assert [chunk.text.count("Question:") for chunk in found] == [1] * len(found)
    assert all("Who has cup 3?" in chunk.text for chunk in found[2:])
    assert {"faq", "pair"} <= set(found[0].kinds)


def test_a_question_heading_is_not_repeated_above_itself() -> None:
    pair = QAPair(Heading(3, "Who has the cup?"), (Paragraph("Anna has it. " * 20 + "So there."),))
    first, second, *_ = chunks(Document((FAQ(Heading(2, "FAQ"), (Paragraph("Ask. " * 25 + "Now."), pair)),)), 150)[1:]
    assert first.text.startswith("Who has the cup?\nAnna has it.")
    assert first.repeats == 0
    assert second.text[: second.repeats] == "Who has the cup?\n"


def test_an_item_that_fits_without_the_question_is_not_cut() -> None:
    """What is repeated above it has no room there, so it is not repeated."""
    item = ListItem((Paragraph("Warm it."), Paragraph("Then pour.")))
    pair = QAPair(Heading(2, "Why tea?"), (Paragraph("It is old, older than the cup."), List(False, (item,))))
    assert [chunk.text for chunk in chunks(Document((pair,)), 40)] == [
        "Why tea?\nIt is old, older than the cup.",
        "Why tea?\n- Warm it.\n  Then pour.",
    ]
    assert chunks(Document((pair,)), 26)[-1].text == "- Warm it.\n  Then pour."


def test_sections_come_first() -> None:
    """What begins within a section ends with it; whole sections may stand together."""
    p = Paragraph("Tea is older than the cup. " * 3 + "So.")
    small, last = (Section(Heading(2, title), (Paragraph("A line."),)) for title in ("Small", "Last"))
    large = Section(Heading(2, "Large"), (p, p, p))
    assert [chunk.path for chunk in chunks(Document((small, last, large, last)), 200)] == [
        (),
        ("Large",),
        ("Large",),
        ("Last",),
    ]


def test_spans_hold_the_text() -> None:
    text = "Tea is older. " * 40
    doc = Document((Paragraph(text.strip(), span=(7, 7 + len(text.strip()))),))
    source = "x" * 7 + text
    for chunk in chunks(doc, 100):
        assert chunk.span is not None
        assert source[slice(*chunk.span)] == chunk.text


@pytest.mark.parametrize("max_size", [1, 2, 5])
def test_spans_of_pieces_never_end_before_they_begin(max_size: int) -> None:
    """
    Where a list marker makes a chunk of its own, its span is empty and stands before the item's text.
    """
    text = "Warm the pot, and then:\n- pour the water\n- wait\n\n> Tea is old."
    spans = [chunk.span for chunk in chunks(parse(text), max_size)]
    assert all(span is not None and 0 <= span[0] <= span[1] <= len(text) for span in spans)


def test_overlap_repeats_the_end_of_the_chunk_before() -> None:
    doc = Document(tuple(Paragraph(f"Sentence number {at} about tea.") for at in range(12)))
    parts = chunks(doc, 100, overlap=40)
    for before, after in pairwise(parts):
        assert after.repeats
        assert before.text.endswith(after.text[: after.repeats].rstrip("\n"))


def test_overlap_stays_in_its_section() -> None:
    """What begins within a section repeats what stands above it there, and nothing of the section before."""
    rolling = Section(Heading(3, "Rolling"), tuple(Paragraph(f"Roll the leaves {at} times by hand.") for at in (2, 3)))
    green = Section(Heading(2, "Green"), (Paragraph("It is steamed."),))
    withered = Paragraph("The leaves are withered, rolled, fired and sorted.")
    black = Section(Heading(2, "Black"), (withered, Paragraph("It is old."), rolling))
    _, middle, last = chunks(Document((green, black)), 100, overlap=40)
    assert middle.text.startswith("Black\n")
    assert last.text.startswith("It is old.\nRolling\n")
    assert last.text[: last.repeats] == "It is old.\n"


@given(documents, st.integers(20, 200), st.integers(1, 100), st.booleans())
def test_an_overlap_is_of_the_same_section_or_above_it(doc: Document, max_size: int, overlap: int, more: bool) -> None:
    """What is repeated stands in the section of what follows, or directly in one around it, never in a sibling."""
    options = Options(max_size, len, PLAIN, 0)
    found = units(doc, options)
    for packed in pack(found, options, min(overlap, max_size - 1), more):
        path = found[packed.at].path
        for unit in found[packed.start : packed.at]:
            assert unit.path == path[: len(unit.path)]


def test_a_header_of_more_than_half_a_chunk_is_not_repeated() -> None:
    """It would leave little room for rows."""
    header = Row((Cell("The name of the tea"), Cell("Minutes in the pot")))
    doc = Document((Table(header, tuple(Row((Cell(f"Tea {at}"), Cell(str(at)))) for at in range(8))),))
    assert all(chunk.repeats for chunk in chunks(doc, 120)[1:])
    assert not any(chunk.repeats for chunk in chunks(doc, 90))


def test_size_is_called_for_each_unit_and_chunk_only() -> None:
    """Twice as much text, twice as many calls and characters measured."""

    def work(count: int) -> int:
        measured = 0

        def size(text: str) -> int:
            nonlocal measured
            measured += len(text)
            return len(text)

        chunks(brewing(count), 500, size)
        return measured

    assert work(2000) < 2.3 * work(1000)


def test_wrong_measures_are_refused() -> None:
    with pytest.raises(TypeError, match="takes a Document, got str; parse it first"):
        chunks("Tea", 1)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="max_size is at least 1"):
        chunks(brewing(1), 0)
    with pytest.raises(ValueError, match="overlap runs from 0"):
        chunks(brewing(1), 10, overlap=10)
    with pytest.raises(ValueError, match="split_level runs from 0 to 6, got 9"):
        chunks(brewing(1), 10, split_level=9)
    with pytest.raises(TypeError, match="max_size: an integer expected, got str"):
        chunks(brewing(1), "200")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="size: a function that measures a text expected, got str"):
        chunks(brewing(1), 200, "tokens")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="size: a number expected of it, got list"):
        chunks(brewing(1), 200, str.split)  # type: ignore[arg-type]


def test_numbers_of_numpy_are_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    asked = [chunk.text for chunk in chunks(brewing(12), 120, overlap=40)]
    measures = chunks(brewing(12), numpy.int64(120), lambda text: numpy.int64(len(text)), overlap=numpy.int64(40))
    assert [chunk.text for chunk in measures] == asked


def test_as_json_lines() -> None:
    written = lines.dumps(brewing(12), max_size=120)
    found = [json.loads(line) for line in written.splitlines()]
    assert [one["text"] for one in found] == [chunk.text for chunk in chunks(brewing(12), 120)]
    fields = {field for field in Chunk.__slots__ if not field.startswith("__")}
    assert set(found[0]) == fields - {"lines"} | {"index"}
    assert [one["index"] for one in found] == list(range(len(found)))
    named = json.loads(lines.dumps(parse("Tea\nis old."), id="tea", source="Tea\nis old."))
    assert (named["id"], named["index"], named["lines"]) == ("tea", 0, [1, 2])
    assert set(named) == fields | {"id", "index"}
    assert re.fullmatch(r"(?:.+\n)+", written)


# --- Rows, and cuts in words --------------------------------------------------------------------------------------


@given(documents, st.integers(20, 400), st.booleans())
def test_a_row_that_fits_alone_is_whole(doc: Document, max_size: int, context: bool) -> None:
    """Whatever stands above a row, it is not cut where a chunk could hold it alone."""
    found = [chunk.text for chunk in chunks(doc, max_size, context=context)]
    for node in doc.walk():
        if isinstance(node, Table):
            for row in node.rows:
                (whole,) = chunks(Document((Table(None, (row,)),)), 10**9)
                if whole.size <= max_size - 20:  # what the marks of quotes and items may add
                    assert any(solid(whole.text) in solid(text) for text in found)


def test_a_row_below_a_heading_that_leaves_no_room_stands_alone() -> None:
    section = Section(Heading(2, "Takings"), (Table(Row((Cell("Boat"),)), (Row((Cell("A ferry of many words"),)),)),))
    assert [chunk.text for chunk in chunks(Document((section,)), 30)] == [
        "Takings\n| Boat |\n|---|",
        "| A ferry of many words |",
    ]


def test_a_word_is_cut_between_what_readers_take_for_characters() -> None:
    """Signs that are joined, or stand on a letter, stay with it."""
    astronaut, e = "\U0001f469\u200d\U0001f680", "e\u0301"
    parts = chunks(Document((Paragraph((astronaut + e) * 9),)), 8)
    assert "".join(chunk.text for chunk in parts) == (astronaut + e) * 9
    assert all(chunk.text.startswith((astronaut, e)) and chunk.size <= 8 for chunk in parts)
    assert [chunk.text for chunk in chunks(Document((Paragraph(astronaut),)), 2)] == [astronaut]


# --- Markdown -----------------------------------------------------------------------------------------------------


@given(documents)
def test_markdown_in_one_chunk_reads_as_the_document(doc: Document) -> None:
    """A chunk that holds all says in Markdown what the document says."""
    text = "".join(chunk.text for chunk in chunks(doc, 10**9, text="markdown"))
    assert solid("".join(texts_of(loads(text, "markdown")))) == solid("".join(texts_of(doc)))


def texts_of(doc: Document) -> Iterator[str]:
    return (node.text for node in doc.walk() if isinstance(node, Paragraph | Heading | Cell | Code))


@given(ak.documents(), st.integers(1, 200), st.booleans())
def test_any_document_in_markdown(doc: Document, max_size: int, context: bool) -> None:
    """Markdown of any size is made of any document, and none of it is blank."""
    assert all(chunk.text.strip() for chunk in chunks(doc, max_size, text="markdown", context=context))


@given(documents, st.integers(60, 400))
def test_no_chunk_of_markdown_is_too_large(doc: Document, max_size: int) -> None:
    """Fences and escapes count too."""
    for chunk in chunks(doc, max_size, text="markdown"):
        assert chunk.size == len(chunk.text) <= max_size


def test_markdown_keeps_marks_fences_and_blank_lines() -> None:
    text = "# Tea\n\nSee the [manual](https://example.org) **first**.\n\n- [x] warm\n- pour\n\n```sh\nboil\n```\n"
    (chunk,) = chunks(loads(text, "markdown"), 1000, text="markdown")
    assert chunk.text == text.rstrip("\n")


def test_parts_of_marks_and_fences_are_closed() -> None:
    strong = Paragraph("Tea is old and good.", (Mark("strong", 0, 14),))
    first, second = (chunk.text for chunk in chunks(Document((strong,)), 14, text="markdown"))
    assert (first, second) == ("**Tea is old**", "**and** good.")
    code = Code("\n".join(f"boil {at}" for at in range(6)), "sh")
    found = [chunk.text for chunk in chunks(Document((code,)), 31, text="markdown")]
    assert found == [f"```sh\nboil {at}\nboil {at + 1}\nboil {at + 2}\n```" for at in (0, 3)]


# --- Context, levels, boilerplate, lines --------------------------------------------------------------------------


@given(documents, st.integers(40, 300), st.integers(0, 39))
def test_context_says_what_is_above(doc: Document, max_size: int, overlap: int) -> None:
    """The titles above a chunk stand in it, in a first line or as headings; and what is new is what was new without."""
    parts = chunks(doc, max_size, overlap=overlap, context=True)
    for chunk in parts:
        assert chunk.size == len(chunk.text) <= max_size
        if sum(len(title) + 3 for title in chunk.path) < max_size // 2 - 40 and len(chunk.text) < max_size // 2:
            assert all(title in chunk.text for title in chunk.path)
    whole = "".join(solid(chunk.text) for chunk in chunks(doc, 10**9))
    assert "".join(solid(chunk.text[chunk.repeats :]) for chunk in parts) == whole


def test_context_is_a_line_of_titles() -> None:
    _, second, *_ = chunks(brewing(12), 120, context=True)
    assert second.text.startswith("Tea\nBrewing\nAs follows:\n")
    later = chunks(brewing(30), 120, context=True)[3]
    assert later.text.startswith("Tea > Brewing\n| Tea | Minutes |\n|---|---|\n| Tea ")
    assert later.text[: later.repeats] == "Tea > Brewing\n| Tea | Minutes |\n|---|---|\n"


def test_a_chunk_begins_at_each_heading_of_the_level() -> None:
    line = (Paragraph("A line."),)
    deep = Section(Heading(3, "Deep"), line)
    doc = Document(
        (Section(Heading(1, "Tea"), (Section(Heading(2, "One"), (*line, deep)), Section(Heading(2, "Two"), line))),)
    )
    assert [chunk.text for chunk in chunks(doc, 1000, split_level=2)] == [
        "Tea\nOne\nA line.\nDeep\nA line.",
        "Two\nA line.",
    ]
    assert [len(chunks(doc, 1000, split_level=level)) for level in range(5)] == [1, 1, 2, 3, 3]
    assert all(not chunk.repeats for chunk in chunks(doc, 1000, overlap=500, split_level=2))


@given(st.lists(st.integers(1, 4), max_size=12), st.integers(20, 400), st.integers(1, 4), st.integers(0, 19))
def test_no_chunk_joins_sections_across_the_level(levels: list[int], max_size: int, level: int, overlap: int) -> None:
    """All paragraphs of a chunk stand under the same heading of the level, or above all of them."""
    nodes: list[Node] = [Paragraph("Number 0.")]
    owners = [0]
    for number, each in enumerate(levels, 1):
        nodes += [Heading(each, "Tea"), Paragraph(f"Number {number}.")]
        owners.append(number if each <= level else owners[-1])
    for chunk in chunks(Document(assembled(nodes)), max_size, overlap=overlap, split_level=level):
        numbers = [int(found) for found in re.findall(r"Number (\d+)", chunk.text)]
        assert len({owners[number] for number in numbers}) <= 1


def test_paths_are_those_of_all_sections() -> None:
    one, two = (Section(Heading(2, title), (Paragraph("A line."),)) for title in ("One", "Two"))
    (chunk,) = chunks(Document((Section(Heading(1, "Tea"), (one, two)),)), 1000)
    assert chunk.path == ("Tea",)
    assert chunk.paths == (("Tea", "One"), ("Tea", "Two"))


def test_boilerplate_is_left_out_on_request() -> None:
    found = Origin("boilerplate", 0.9)
    share, kept = Paragraph("Share this", origin=found), Paragraph("Tea is old.")
    items = List(False, (ListItem((kept,)), ListItem((share,), origin=found)))
    rows = Table(None, (Row((Cell("Tweet"),), origin=found), Row((Cell("Green"),))))
    doc = Document((share, kept, items, rows))
    assert chunks(doc, 1000, boilerplate=False)[0].text == "Tea is old.\n- Tea is old.\n| Green |"
    assert "Share" in chunks(doc, 1000)[0].text


def test_lines_are_counted_as_editors_do() -> None:
    text = "Tea\n\n## Brewing\nWarm the pot.\nPour."
    assert line_range(text, parse(text).headings[-1].span or (0, 0)) == (3, 3)
    parts = chunks(parse(text), 20, source=text)
    assert [chunk.lines for chunk in parts] == [line_range(text, chunk.span) for chunk in parts if chunk.span]
    assert {text.split("\n")[chunk.lines[0] - 1] for chunk in parts if chunk.lines} <= set(text.split("\n"))
    assert all(chunk.lines is None for chunk in chunks(parse(text), 20))


def test_the_options_are_checked() -> None:
    with pytest.raises(ValueError, match="text is plain or markdown, got 'html'"):
        chunks(brewing(1), 10, text="html")  # type: ignore[arg-type]
