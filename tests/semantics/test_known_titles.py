"""Titles of parts that a user adds: in every way in, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from articlekit import explain, loads, parse
from articlekit.corpus.fields import Fields
from articlekit.corpus.parse_record import ParseOptions, parse_text
from articlekit.infer.tuning import Tuning

TITLES = {
    "Take along": "key_points", "In one minute": "summary", "Where to look": "contents", "Asked at the desk": "faq",
}  # fmt: skip
TEXT = """\
The ferry leaves the north quay twice a day, and comes back with the mail and anyone who missed the first one.
Take along
- Warm clothes for the crossing
- A ticket for the way back
The ferry waits for nobody, and the mail waits for the ferry, so be there in time.
"""
MARKDOWN = "## 3. TAKE ALONG:\n\n- Warm clothes\n- A ticket\n"


def test_a_title_that_is_added_names_a_part() -> None:
    """Whatever its case, number and punctuation; without it there is none."""
    points = parse(TEXT, known_titles=TITLES).key_points
    assert points is not None
    assert points.title == "Take along"
    assert points.points == ("Warm clothes for the crossing", "A ticket for the way back")
    assert parse(TEXT).key_points is None
    assert parse(TEXT, tuning=Tuning(known_titles=TITLES)).key_points == points
    assert parse(TEXT.replace("Take along", "2. TAKE ALONG:"), known_titles=TITLES).key_points is not None


def test_its_line_is_a_heading() -> None:
    assert explain(TEXT, known_titles=TITLES)[1].kind == "heading"


@pytest.mark.parametrize("kind", ["key_points", "summary", "contents", "faq"])
def test_every_kind_can_be_named(kind: str) -> None:
    title = next(title for title, of in TITLES.items() if of == kind)
    doc = loads(f"## {title}\n\n- Who pours? Anna does.\n- Who drinks? Ben does.\n", "markdown", known_titles=TITLES)
    assert [type(section).type for section in doc.sections] == [kind]


def test_markdown_and_text_are_read_with_them() -> None:
    assert loads(MARKDOWN, "markdown", known_titles=TITLES).key_points is not None
    assert loads(MARKDOWN, "markdown").key_points is None
    assert loads(TEXT, "text", known_titles=TITLES) == parse(TEXT, known_titles=TITLES)
    with pytest.raises(TypeError, match="known_titles: json names its parts itself"):
        loads("{}", "json", known_titles=TITLES)


def test_a_record_of_a_corpus_is_parsed_with_them() -> None:
    parsed = parse_text(TEXT, Fields(), ParseOptions(1000, known_titles=TITLES))
    assert parsed.article is not None
    assert '"key_points"' in parsed.article


def test_a_batch_is_parsed_with_them() -> None:
    pyarrow: Any = pytest.importorskip("pyarrow")
    from articlekit.corpus import parse_batch

    table = parse_batch(pyarrow.table({"text": [TEXT]}), known_titles=TITLES)
    assert '"key_points"' in table["article"][0].as_py()


def test_the_command_line_reads_them_from_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from articlekit.cli import main

    article, titles = tmp_path / "ferry.txt", tmp_path / "titles.json"
    article.write_text(TEXT, encoding="utf-8")
    titles.write_text(json.dumps(TITLES), encoding="utf-8")
    assert main(["outline", str(article), "--known-titles", str(titles)]) == 0
    assert "KeyPoints" in capsys.readouterr().out
    titles.write_text('{"Take along": "tips"}', encoding="utf-8")
    assert main(["outline", str(article), "--known-titles", str(titles)]) == 2
    assert "'Take along' names 'tips', expected one of summary, key_points, contents, faq" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("titles", "error", "message"),
    [
        ({"Take along": "tips"}, ValueError, "'Take along' names 'tips'"),
        ({"--": "faq"}, ValueError, "'--' has no word"),
        (["Take along"], TypeError, "a mapping from titles to kinds expected, got list"),
        ({"Take along": 1}, TypeError, "titles and kinds are text"),
    ],
)
def test_what_is_no_title_or_kind_is_refused(titles: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        parse(TEXT, known_titles=titles)
