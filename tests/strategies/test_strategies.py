"""The strategies draw everything that can be built, and small enough to look at."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any, get_args

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from articlekit import parse
from articlekit import strategies as ak
from articlekit.document import nodes
from articlekit.document.marks import KINDS, Mark
from articlekit.document.nodes import KeyPoints, Node, Origin, Paragraph, Table
from articlekit.strategies.flattened import LOSE_COLUMNS, VERSIONS, Version

CLASSES = [cls for cls in vars(nodes).values() if isinstance(cls, type) and issubclass(cls, Node) and cls is not Node]


def drawn(strategy: st.SearchStrategy[Any], count: int = 400) -> list[Any]:
    """Some values of a strategy, always the same."""
    values: list[Any] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def keep(value: Any) -> None:
        values.append(value)

    keep()
    return values


@pytest.fixture(scope="module")
def some_documents() -> list[nodes.Document]:
    """Some hundreds of documents, drawn once."""
    return drawn(ak.documents(), 300)


def reaches(strategy: st.SearchStrategy[Any], meets: Callable[[Any], bool]) -> bool:
    """Whether a value that meets this is drawn among some thousands, always the same.

    Fails with `NoSuchExample` where none is.
    """
    drawing = settings(max_examples=5000, derandomize=True, database=None, phases=[Phase.generate])
    find(strategy, meets, settings=drawing)
    return True


def test_every_class_is_drawn_within_documents(some_documents: list[nodes.Document]) -> None:
    """
    documents() reaches every node of the tree.
    """
    found = {type(node) for doc in some_documents for node in doc.walk()}
    for cls in set(CLASSES) - found:
        assert reaches(ak.documents(), lambda doc, cls=cls: any(type(node) is cls for node in doc.walk()))


def test_no_node_stands_twice_in_a_document(some_documents: list[nodes.Document]) -> None:
    """
    Each node of a document is an object of its own.
    """
    for doc in some_documents:
        found = list(doc.walk())
        assert len({id(node) for node in found}) == len(found)


def test_every_kind_of_mark_is_drawn() -> None:
    """
    marked_texts() reaches every mark.
    """
    found = {mark.kind for _, marks in drawn(ak.marked_texts(), 400) for mark in marks}
    for kind in set(KINDS) - found:
        assert reaches(ak.marked_texts(), lambda marked, kind=kind: any(mark.kind == kind for mark in marked[1]))


@pytest.mark.slow
@pytest.mark.parametrize("cls", CLASSES)
def test_every_field_takes_its_default_and_another_value(cls: type[Node]) -> None:
    """
    Of each field that may be left out, both are drawn: what it is by default, and something else.
    """
    nodes = drawn(st.from_type(cls), 500)
    for field in attrs.fields(cls):  # type: ignore[arg-type]
        if field.name != "path" and field.default is not attrs.NOTHING and not isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
            found = {getattr(node, field.name) == field.default for node in nodes}
            for rare in {True, False} - found:
                assert reaches(
                    st.from_type(cls),
                    lambda node, field=field, rare=rare: (getattr(node, field.name) == field.default) is rare,
                )


def test_lists_are_tight_and_loose_and_pairs_ask_in_every_way() -> None:
    assert {node.tight for node in drawn(ak.lists(), 100)} == {True, False}
    assert {type(node.question_block).__name__ for node in drawn(ak.qa_pairs(), 100)} == {
        "Heading",
        "Paragraph",
        "List",
    }
    assert {side for node in drawn(ak.tables()) for side in node.align} == {None, *get_args(nodes.Align)}


def test_documents_are_small(some_documents: list[nodes.Document]) -> None:
    """
    Half of the documents have fewer than 15 nodes: a person can look at them.
    """
    sizes = sorted(sum(1 for _ in doc.walk()) for doc in some_documents)
    assert sizes[len(sizes) // 2] < 15
    assert sizes[-1] < 200


@pytest.mark.parametrize("cls", [*CLASSES, Node, Origin, Mark])
def test_hypothesis_knows_every_class(cls: type) -> None:
    """
    st.from_type() draws each class without further ado.
    """
    assert all(isinstance(value, cls) for value in drawn(st.from_type(cls), 20))


def test_hostile_texts_hold_what_no_node_may() -> None:
    for sign in "\0\r\ud800|#":
        find(
            ak.hostile_texts(),
            lambda text, sign=sign: sign in text,
            settings=settings(max_examples=2000, database=None),
        )


@given(st.data())
def test_what_is_drawn_shrinks_to_little(data: st.DataObject) -> None:
    """
    A strategy for one kind draws that kind only.
    """
    assert type(data.draw(ak.sections_of(KeyPoints))) is KeyPoints
    assert isinstance(data.draw(ak.paragraphs()), Paragraph)


# In 1.8 a line between two tables looks like a cell that was broken over lines; the tables are then read as one.
AMBIGUOUS = {"1.8"}


@pytest.mark.parametrize("version", [version for version in VERSIONS if version not in AMBIGUOUS])
def test_flattened_articles_are_read_as_they_were_meant(version: Version) -> None:
    """
    In the text of every version the contents, the key points and the tables come back.
    """
    for article in drawn(ak.flattened_articles(version), 40):
        doc = parse(article.text)
        assert doc.contents is not None, article.text
        assert doc.contents.entries == article.contents, article.text
        assert doc.key_points is not None, article.text
        assert doc.key_points.points == article.points, article.text
        if version not in LOSE_COLUMNS:
            inner = [table for table in doc.tables if len(table.align) > 1][1:]
            assert [tuple(tuple(cell.text for cell in row.cells) for row in _rows(table)) for table in inner] == list(
                article.tables
            ), article.text


def _rows(table: Table) -> list[nodes.Row]:
    return [row for row in (table.header, *table.rows) if row is not None]


@pytest.mark.parametrize("name", ["documents", "blocks", "sections", "quotes", "lists", "tables", "qa_pairs", "rows"])
def test_a_strategy_shows_itself_in_short(name: str) -> None:
    """
    Hypothesis shows a strategy as the call that made it, and warns of none.
    """
    assert len(repr(getattr(ak, name)())) < 40
    assert repr(ak.documents(depth=1)) == "documents(depth=1)"


@pytest.mark.parametrize("version", ["2.2", "", 2.1])
def test_an_unknown_version_is_refused_when_the_strategy_is_made(version: Any) -> None:
    """
    The message names those that are known.
    """
    with pytest.raises(ValueError, match=r"are known; choose from 1\.4, .*2\.1"):
        ak.flattened_articles(version)


@pytest.mark.parametrize("name", ["documents", "blocks", "sections", "quotes", "lists", "list_items", "qa_pairs"])
def test_a_depth_is_the_first_argument_and_at_least_0(name: str) -> None:
    """
    With 0 it holds leaves and headings only.
    """
    make = getattr(ak, name)
    assert drawn(make(0), 5)
    with pytest.raises(ValueError, match="depth must be at least 0, got -1"):
        find(make(-1), lambda _: False, settings=settings(database=None, max_examples=50))


def test_a_missing_hypothesis_says_how_to_install_it() -> None:
    """
    It is no dependency of the package.
    """
    script = "import sys; sys.modules['hypothesis'] = None; import articlekit.strategies"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "needs the package hypothesis: pip install hypothesis" in done.stderr


def test_a_failing_example_shrinks_to_a_plain_one() -> None:
    """
    What is left of a document is plain, and found in a few hundred tries.
    """
    tries = 0

    def has_table(doc: nodes.Document) -> bool:
        nonlocal tries
        tries += 1
        return bool(doc.tables)

    found = find(ak.documents(), has_table, settings=settings(database=None, suppress_health_check=list(HealthCheck)))
    assert sum(1 for _ in found.walk()) == 4
    assert tries < 1500
