"""Markdown and HTML in a file whose name says that it is text."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command_line import Run

PROSE = "It was late, and the tea had gone cold in the pot."


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        (f"# Tea\n\n{PROSE}\n", "headings with #"),
        (f"Tea\n{PROSE} See [the pot](https://example.org/pot).\n", "links in brackets"),
        (f"**Tea**\n\n{PROSE}\n", "pairs of **"),
    ],
)
def test_a_message_names_the_option(run: Run, tmp_path: Path, text: str, sign: str) -> None:
    """
    It goes to standard error; the text is still read as text.
    """
    file = tmp_path / "a.txt"
    file.write_text(text, encoding="utf-8")
    code, out, err = run("convert", file)
    assert code == 0
    assert sign in err
    assert "--from markdown" in err
    assert "Tea" in out
    assert run("convert", file, "--from", "markdown")[2] == ""
    assert run("convert", file, "--from", "text")[2] == ""


@pytest.mark.parametrize(
    "text", [f"Tea\n{PROSE}\n", "# mkdir /tea\n", "2**8 is 256, and 3**2**1 is 9\n", "a[1](x y)\n"]
)
def test_other_texts_get_none(run: Run, tmp_path: Path, text: str) -> None:
    """
    Prompts of a shell, powers and subscripts are no Markdown.
    """
    file = tmp_path / "a.txt"
    file.write_text(text, encoding="utf-8")
    assert run("convert", file)[2] == ""


def test_no_star_is_left(run: Run, tmp_path: Path) -> None:
    """
    Titles, questions and chunks are plain words.
    """
    file = tmp_path / "a.txt"
    lines = ["Tea", PROSE, "**Where it grows**", PROSE * 3, "**Q: Who picks *the leaves*?**", "**A:** We do."]
    file.write_text("\n".join([*lines, "- **Pot:** copper", ""]), encoding="utf-8")
    for target in ("chunks", "faqpage", "text"):
        assert "*" not in run("convert", file, "--to", target)[1]


def test_a_page_that_is_called_text_is_named(run: Run, tmp_path: Path) -> None:
    """
    It is read as text, and the message names the option that reads it as a page.
    """
    file = tmp_path / "a.txt"
    file.write_text(f"<!doctype html>\n<html><p>{PROSE}</p></html>\n", encoding="utf-8")
    code, _, err = run("convert", file)
    assert code == 0
    assert "looks like HTML" in err
    assert "--from html" in err


def test_a_corpus_is_no_article(run: Run, tmp_path: Path) -> None:
    """
    Commands for articles name those for corpora, unless `--from` says what the file is.
    """
    file = tmp_path / "corpus.jsonl"
    file.write_text('{"text": "Tea"}\n{"text": "Pot"}\n', encoding="utf-8")
    for command in ("outline", "explain"):
        code, out, err = run(command, file)
        assert (code, out) == (2, "")
        assert f"this is a corpus, not an article; `articlekit convert {file}` reads its records" in err
    assert run("outline", file, "--from", "text")[0] == 0
