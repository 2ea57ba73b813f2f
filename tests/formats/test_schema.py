"""The schema says what the readers take, and no change of the tree goes by unseen."""

from __future__ import annotations

import hashlib
import json
import runpy
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from support.json_documents import HEAD, PARAGRAPH, REFUSED, damaged

from articlekit import strategies as ak
from articlekit.document.nodes import Document
from articlekit.formats import json as ours
from articlekit.formats import schema
from articlekit.formats.json.field_table import VERSION

ROOT = Path(__file__).resolve().parents[2]
CHECK = jsonschema.Draft202012Validator(json.loads(schema.schema()))

# What each version of the format looks like: SHA-256 of its schema without descriptions. A version that has been
# released never changes: a document that it admits must be read for ever. Where the tree changes,
#   1. raise VERSION in formats/json/field_table.py, and teach the reader the older version;
#   2. `python -m articlekit.formats.schema --write`;
#   3. add the new sum here and a fragment in changelog.d that says "JSON format version N".
FINGERPRINTS = {1: "e89f281868335bbddc3fb8a331b5a1a0f5a35c9e7dc6bbdc3e4b1046b4b3ae8b"}


def bare(value: Any) -> Any:
    """A schema without what only people read."""
    if isinstance(value, dict):
        return {key: bare(inner) for key, inner in value.items() if key not in ("description", "title")}
    return [bare(inner) for inner in value] if isinstance(value, list) else value


def test_the_schema_in_the_package_follows_from_the_tree() -> None:
    assert json.loads(schema.schema()) == schema.build(), "run `python -m articlekit.formats.schema --write`"
    jsonschema.Draft202012Validator.check_schema(schema.build())


def test_a_change_of_the_tree_is_a_new_version() -> None:
    """
    Nobody changes the form of documents without raising its version and telling users.
    """
    sums = hashlib.sha256(json.dumps(bare(schema.build()), sort_keys=True).encode()).hexdigest()
    assert FINGERPRINTS.get(VERSION) == sums
    news = "\n".join(path.read_text("utf-8") for path in (ROOT / "CHANGELOG.md", *(ROOT / "changelog.d").glob("*.md")))
    for version in FINGERPRINTS:
        assert f"JSON format version {version}" in news
    assert sorted(FINGERPRINTS) == list(range(1, VERSION + 1))


def test_the_schema_is_printed_and_written(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["schema"])
    monkeypatch.delitem(sys.modules, "articlekit.formats.schema")
    runpy.run_module("articlekit.formats.schema", run_name="__main__")
    assert capsys.readouterr().out == schema.schema()


@given(ak.documents())
def test_every_document_is_valid(doc: Document) -> None:
    """
    What we write, the schema admits.
    """
    CHECK.validate(json.loads(ours.dumps(doc)))


@given(damaged())
def test_what_the_schema_refuses_the_reader_refuses(data: str) -> None:
    """
    No document is read that the schema does not admit.
    """
    given_data = json.loads(data)
    if not CHECK.is_valid(given_data):
        assert ours.check(data)


# What a schema cannot say, or jsonschema does not look at.
BEYOND = {
    *("blank line", "space at an end", "NUL", "CR", "lone surrogate", "span backwards", "ragged rows", "mark outside"),
    *("surrogate in metadata", "huge integer in metadata", "span of floats"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_most_of_what_the_reader_refuses_the_schema_refuses(name: str) -> None:
    assert CHECK.is_valid(REFUSED[name][0]) == (name in BEYOND)


def test_offsets_are_whole_numbers() -> None:
    assert not CHECK.is_valid(HEAD | {"children": [PARAGRAPH | {"span": [0, 0.5]}]})
