"""Metadata above the text."""

from __future__ import annotations

import importlib.util

import pytest
from hypothesis import given

from articlekit.document.nodes import Document, Paragraph, ThematicBreak
from articlekit.formats.markdown import dumps, loads
from articlekit.strategies import metadata

has_yaml = importlib.util.find_spec("yaml") is not None
needs_yaml = pytest.mark.skipif(not has_yaml, reason="PyYAML is not installed")
tea = Paragraph("Tea.")


def test_front_matter_is_plain_yaml() -> None:
    """
    Keys as they are, values as JSON; none where nothing is known.
    """
    doc = Document((tea,), {"title": "On tea", "tags": ["green"], "no": None, "a b": 1.5})
    assert dumps(doc) == '---\ntitle: "On tea"\ntags: ["green"]\n"no": null\n"a b": 1.5\n---\n\nTea.\n'
    assert loads(dumps(doc)) == doc
    assert dumps(Document((tea,))) == "Tea.\n"


def test_a_break_is_no_front_matter() -> None:
    """
    A document that begins with a break has no metadata.
    """
    doc = Document((ThematicBreak(), tea, ThematicBreak()))
    assert dumps(doc).startswith("***\n")
    assert loads(dumps(doc)) == doc


@needs_yaml
@given(metadata())
def test_yaml_readers_take_it(values: dict[str, object]) -> None:
    """
    Another reader of YAML finds the same keys, and the same texts where they are values.
    """
    import yaml

    if not values:
        return
    read = yaml.safe_load(dumps(Document((), values)).removeprefix("---\n").removesuffix("---\n"))
    assert list(read) == list(values)
    for key, value in values.items():
        if isinstance(value, str):
            assert read[key] == value


@needs_yaml
@pytest.mark.parametrize(
    "value", ["On tea", "Tea & milk, it's (not) good!", "yes", "Null", "a/b", "e1", "x.", "1.5", "true"]
)
def test_words_without_quotes_are_what_yaml_says(value: str) -> None:
    """
    What is read without a reader of YAML is what one would have read.
    """
    import yaml

    assert loads(f"---\na: {value}\n---\n").metadata == yaml.safe_load(f"a: {value}")


@needs_yaml
def test_foreign_front_matter() -> None:
    """
    What others write is read: lists, nesting, dates as text, keys of any kind.
    """
    doc = loads("---\ntitle: On tea\ndate: 2024-05-01\ntags:\n  - green\n  - black\n1: {a: yes}\n---\nTea.\n")
    said = {"title": "On tea", "date": "2024-05-01", "tags": ("green", "black"), "1": {"a": True}}
    assert doc == Document((tea,), said)


@pytest.mark.parametrize(
    "front",
    [
        "---\n---\n",
        "---\ntea\n---\n",
        "---\n- a\n---\n",
        "---\na: &b [x]\nc: *b\n---\n",
        "---\na: [\n---\n",
        "---\na: " + "[" * 2000 + "\n---\n",
        "---\na: !!python/object:os.system {}\n---\n",
        "---\n? [a]\n: b\n---\n",
        "---\na: !!timestamp 2001-99-99\n---\n",
        "---\na: 1\n",
        "---\na: 1\n----\n",
    ],
)
def test_what_is_no_mapping_is_text(front: str) -> None:
    """
    Malformed, hostile or unfinished front matter is Markdown.
    """
    doc = loads(front + "\nTea.\n")
    assert not doc.metadata
    assert doc.children[-1] == tea or front in ("---\na: 1\n", "---\na: 1\n----\n") or doc.children
    assert loads(dumps(doc)) == doc
