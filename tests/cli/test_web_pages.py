"""`articlekit convert page.html`, and what it cannot write."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from support.command_line import Run
from support.web_page import PAGE

from articlekit import dumps, loads


@pytest.fixture
def without_trafilatura(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)


@pytest.mark.usefixtures("without_trafilatura")
@pytest.mark.parametrize("name", ["page.html", "PAGE.HTM", "page"])
def test_a_page_is_never_read_as_text(run: Run, tmp_path: Path, name: str) -> None:
    """
    A file that is named or begins as a page is read as one, or not at all.
    """
    page = tmp_path / name
    page.write_text(PAGE, encoding="utf-8")
    code, out, err = run("convert", page)
    assert (code, out) == (2, "")
    assert "pip install 'articlekit[html]'" in err


def test_a_page_is_converted(run: Run, tmp_path: Path) -> None:
    """
    `articlekit convert page.html` writes Markdown with front matter; `--encoding` overrides what the page says.
    """
    pytest.importorskip("trafilatura")
    page = tmp_path / "page.html"
    page.write_bytes(PAGE.encode("utf-8").replace(b"windows-1252", b"utf-8"))
    code, out, err = run("convert", page)
    assert (code, err) == (0, "")
    assert out == dumps(loads(PAGE, "html"), "markdown")
    page.write_bytes(PAGE.encode("utf-16"))
    assert run("convert", page, "--encoding", "utf-16") == (0, out, "")


def test_pages_in_a_folder_count_when_asked_for(run: Run, tmp_path: Path) -> None:
    """
    A folder of texts may hold pages that were written before; `--from html` reads those.
    """
    pytest.importorskip("trafilatura")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.html").write_text(PAGE.replace("windows-1252", "utf-8"), encoding="utf-8")
    (tmp_path / "in" / "b.txt").write_text("Tea is old.", encoding="utf-8")
    for arguments, names in (((), ["b.md"]), (("--from", "html"), ["a.md"])):
        out = tmp_path / f"out{len(arguments)}"
        assert run("convert", tmp_path / "in", *arguments, "-o", f"{out}/")[0] == 0
        assert [path.name for path in out.iterdir()] == names


@pytest.mark.parametrize("name", ["a.pdf", "a.DOCX", "a.xyz", "a.md.gz"])
def test_what_cannot_be_written_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    """
    A suffix that is not ours is an error that lists those that are; nothing is compressed.
    """
    article = tmp_path / "a.txt"
    article.write_text("Tea is old.", encoding="utf-8")
    code, _, err = run("convert", article, "-o", tmp_path / name)
    assert code == 2
    assert ".json, .md, .txt, .html" in err or "markdown is written uncompressed" in err
    assert not (tmp_path / name).exists()
