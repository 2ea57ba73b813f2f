"""Metadata above the text."""

from __future__ import annotations

import importlib.util
import sys

import pytest
from hypothesis import given

from articlekit.document.nodes import Code, Document, Paragraph, ThematicBreak
from articlekit.formats.markdown import dumps, loads, plain_yaml, yaml_reader
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
def test_yaml_readers_take_small_floats_and_long_keys() -> None:
    """
    PyYAML finds the same floats, and keys that are too long to stand in front of a colon.
    """
    import yaml

    key = "k" * 1100 + '"? "'
    values = {"a": 1e-7, "b": [1e16, -2.5e-9], key: {key: [{key + "?": "? "}]}}
    written = dumps(Document((tea,), values))
    assert yaml.safe_load(written.split("---\n")[1]) == values
    assert loads(written) == Document((tea,), values)


WRITTEN = {
    "title: The ferry\ndate: 2024-01-02\ntags: [boats, winter]": {
        "title": "The ferry", "date": "2024-01-02", "tags": ("boats", "winter"),
    },
    "title: Ferry: a story": {"title": "Ferry: a story"},
    "author: 'Ann''s boat'": {"author": "Ann's boat"},
    'author: "Ann \\"the boat\\" Lind"': {"author": 'Ann "the boat" Lind'},
    "title: Ann's boat": {"title": "Ann's boat"},
    "draft: false  # not yet": {"draft": False},
    "# all of it\ntitle: Tea\n\ncount: 3": {"title": "Tea", "count": 3},
    "tags:\n  - green\n  - 'black tea'\nx: 1.5": {"tags": ("green", "black tea"), "x": 1.5},
    "tags:\n- green\n- black": {"tags": ("green", "black")},
    "title: >\n  On tea\n  and cups\nx: y": {"title": "On tea and cups\n", "x": "y"},
    "title: |-\n  On tea\n  and cups\nx: y": {"title": "On tea\nand cups", "x": "y"},
    "a:\n  b: 1\n  c:\n    d: yes\ne:": {"a": {"b": 1, "c": {"d": True}}, "e": None},
    "title: On tea\n  and cups": {"title": "On tea and cups"},
    "url: https://example.org/a#b": {"url": "https://example.org/a#b"},
    "tags: ['a, b', \"c\", d e]": {"tags": ("a, b", "c", "d e")},
    "Titel der Seite: Tee": {"Titel der Seite": "Tee"},
    "时间: 2024": {"时间": 2024},
}  # fmt: skip


@pytest.mark.parametrize(("front", "values"), WRITTEN.items())
@pytest.mark.parametrize("has_library", [True, False])
def test_what_people_write_needs_no_library(
    front: str, values: dict[str, object], has_library: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Dates, lists, quotes, comments, colons: the same with PyYAML and without.
    """
    if not has_library:
        monkeypatch.setitem(sys.modules, "yaml", None)
    doc = loads(f"---\n{front}\n---\n\nTea.\n")
    assert doc == Document((tea,), values)


@needs_yaml
@pytest.mark.parametrize("front", [front for front in WRITTEN if "a story" not in front])
def test_pyyaml_reads_the_same(front: str) -> None:
    """
    Where it reads a text at all.
    """
    assert plain_yaml.read(front) == yaml_reader.read(front)


@pytest.mark.parametrize(
    "front", ["a: &b [x]\nc: *b", "a: [", "a: {b: c}", "people:\n  - name: Ann\n    age: 3", "a: !b c"]
)
def test_what_cannot_be_read_is_kept_as_code(front: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    It is never a heading, and its lines are not lost.
    """
    monkeypatch.setitem(sys.modules, "yaml", None)
    text = f"---\n{front}\n---\n\nTea.\n"
    doc = loads(text)
    assert doc == Document((Code(front, "yaml"), tea))
    assert doc.children[0].span is not None
    assert text[slice(*doc.children[0].span)].startswith(f"---\n{front}\n---")
    assert loads(dumps(doc)) == doc


FOREIGN = {
    "a: 12:30": {"a": "12:30"},
    "a: 1:59:59": {"a": "1:59:59"},
    "a: 2024-05-01 10:00": {"a": "2024-05-01 10:00"},
    "a: 007": {"a": "007"},
    f"a: {'1' * 5000}": {"a": "1" * 5000},
    f"a: [{2**63 - 1}, {2**63}, -3, +4, 1e3, 1e999, .5]": {"a": (2**63 - 1, str(2**63), -3, 4, 1000.0, "1e999", ".5")},
    "a: !!set {tea, cup, pot, kettle}": {"a": ("tea", "cup", "pot", "kettle")},
    "a: !!str 1": {"a": "1"},
    "a: !!timestamp 2001-99-99": {"a": "2001-99-99"},
    "a: [~, NULL, Yes, off, 'no']": {"a": (None, None, True, False, "no")},
    "a: |\n  b\n  c": {"a": "b\nc"},
    "~: b": {"~": "b"},
}


@needs_yaml
@pytest.mark.parametrize(("front", "values"), FOREIGN.items())
def test_values_that_json_lacks_are_text(front: str, values: dict[str, object]) -> None:
    """
    Only numbers of JSON are numbers; sets keep their order; dates and times stay as they are written.
    """
    assert loads(f"---\n{front}\n---\n").metadata == values


@needs_yaml
def test_foreign_front_matter() -> None:
    """
    What others write is read: lists, nesting, dates as text, keys of any kind.
    """
    doc = loads("---\ntitle: On tea\ndate: 2024-05-01\ntags:\n  - green\n  - black\n1: {a: yes}\n---\nTea.\n")
    values_read = {"title": "On tea", "date": "2024-05-01", "tags": ("green", "black"), "1": {"a": True}}
    assert doc == Document((tea,), values_read)


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
        "---\na: 1\n",
        "---\na: 1\n----\n",
        "---\n%TAG !a! tag:b\n--- \na: b\n---\n",
        "---\na: !b c\n---\n",
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
