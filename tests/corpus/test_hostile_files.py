"""Pipes, devices and links in folders: nothing hangs, nothing outside is read, and nothing outside is written."""

from __future__ import annotations

import os
import socket
import subprocess
from pathlib import Path
from typing import Any

import pytest
from support.sample_corpora import Run, read_back

from articlekit.corpus import convert, stats

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes and links as on POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two texts among a pipe, a socket, a folder with the name of a text, and links to all kinds of places."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("A secret")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Tea")
    (folder / "f.txt").mkdir()
    (folder / "f.txt" / "b.txt").write_text("More tea")
    os.mkfifo(folder / "p.txt")
    with socket.socket(socket.AF_UNIX) as server:
        before = os.getcwd()
        os.chdir(folder)  # the path of a socket is at most 107 bytes long
        server.bind("s.txt")
        os.chdir(before)
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "secret.txt").symlink_to(outside / "secret.txt")
    (folder / "gone.txt").symlink_to(outside / "gone.txt")
    (folder / "linked").symlink_to(outside)
    (folder / "same.txt").symlink_to("a.txt")
    return folder


def test_a_folder_gives_its_regular_files(run: Run, folder: Path, tmp_path: Path) -> None:
    """Articles, corpora and statistics alike; a link within the folder counts."""
    for command in (
        ("convert", folder, "-o", tmp_path / "out.jsonl"),
        ("convert", folder, "-o", f"{tmp_path}/out/", "--to", "html"),
        ("stats", folder),
    ):
        done = run(*command, "-q", timeout=300)
        assert (done.returncode, done.stderr) == (0, "")
    assert [row["id"] for row in read_back(tmp_path / "out.jsonl")] == ["a.txt", "same.txt", "f.txt/b.txt"]
    assert sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.html")) == [
        "a.html", "f.txt/b.html",
    ]  # fmt: skip


def test_links_that_lead_out_are_followed_where_that_is_asked(run: Run, folder: Path, tmp_path: Path) -> None:
    """But not to a device, nor to a folder."""
    done = run("convert", folder, "-o", tmp_path / "out.jsonl", "--follow-links", "-q", timeout=300)
    assert done.returncode == 1
    found = read_back(tmp_path / "out.jsonl")
    assert [row.get("id") for row in found] == ["a.txt", "gone.txt", "same.txt", "secret.txt", "f.txt/b.txt"]
    assert found[1]["article_error"] == "No such file or directory"
    assert stats(folder, workers=0, follow_links=True).records == 5
    done = run("convert", folder, "-o", f"{tmp_path}/out/", "--to", "text", "--follow-links", timeout=300)
    assert (tmp_path / "out" / "secret.txt").read_text() == "A secret\n"


def test_nothing_is_written_through_a_link_in_an_output_folder(run: Run, folder: Path, tmp_path: Path) -> None:
    """A link to a file is replaced by the file, and a folder that leads out is an error."""
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    out.mkdir()
    elsewhere.mkdir()
    (elsewhere / "kept.txt").write_text("kept")
    (out / "a.html").symlink_to(elsewhere / "kept.txt")
    (out / "f.txt").symlink_to(elsewhere)
    done = run("convert", folder, "-o", f"{out}/", "--to", "html", timeout=300)
    assert done.returncode == 1
    assert f"cannot write {out}/f.txt/b.html: {out}/f.txt is a link that leads out of {out}" in done.stderr
    assert [path.name for path in elsewhere.iterdir()] == ["kept.txt"]
    assert (elsewhere / "kept.txt").read_text() == "kept"
    assert not (out / "a.html").is_symlink()
    assert "Tea" in (out / "a.html").read_text()


def test_a_pipe_in_an_output_folder_is_replaced(run: Run, folder: Path, tmp_path: Path) -> None:
    """Writing to it would wait for a reader forever."""
    (tmp_path / "out").mkdir()
    os.mkfifo(tmp_path / "out" / "a.html")
    run("convert", folder, "-o", f"{tmp_path}/out/", "--to", "html", timeout=300)
    assert (tmp_path / "out" / "a.html").is_file()


def test_an_output_that_is_named_may_be_a_link(run: Run, folder: Path, tmp_path: Path) -> None:
    """Who names a link means the file behind it."""
    (tmp_path / "link.html").symlink_to(tmp_path / "real.html")
    assert run("convert", folder / "a.txt", "-o", tmp_path / "link.html").returncode == 0
    assert (tmp_path / "link.html").is_symlink()
    assert "Tea" in (tmp_path / "real.html").read_text()


@pytest.mark.parametrize("link", ["", "data", "journal.jsonl"])
def test_partial_output_is_not_written_through_a_link(folder: Path, tmp_path: Path, link: str) -> None:
    """Neither its folder nor the files in it may be links."""
    elsewhere = tmp_path / "elsewhere"
    partial = tmp_path / "out.jsonl.parts"
    if link:
        partial.mkdir()
        (partial / link).symlink_to(elsewhere)
    else:
        partial.symlink_to(elsewhere)
    with pytest.raises(Exception, match=r"is a link|Too many levels of symbolic links"):
        convert(folder, tmp_path / "out.jsonl", workers=0)
    assert not elsewhere.exists()


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    """The id is text that every JSON reader takes."""
    (tmp_path / "in").mkdir()
    try:
        (tmp_path / "in" / os.fsdecode(b"b\xffad.txt")).write_text("Tea")
        (tmp_path / "in" / os.fsdecode(b"w\xffrong.txt")).write_bytes(b"\xff")
    except OSError:
        pytest.skip("this file system has only names in UTF-8")
    outcome = convert(tmp_path / "in", tmp_path / "out.jsonl", workers=0)
    found = read_back(tmp_path / "out.jsonl")
    assert [row["id"] for row in found] == ["b\ufffdad.txt", "w\ufffdrong.txt"]
    assert outcome.first_errors[0].startswith("w\ufffdrong.txt: not UTF-8: invalid start byte at byte 0")


def test_a_record_that_kills_with_one_worker(run: Run, tmp_path: Path) -> None:
    """It runs in a process of its own, gets its error, and the other records are there."""
    import resource

    big = "{" + '"text":"' + "a|" * 2_000_000 + '"}\n'
    (tmp_path / "in.jsonl").write_text('{"text":"one"}\n' + big + '{"text":"two"}\n')

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))

    options: dict[str, Any] = {"preexec_fn": small, "timeout": 600}
    asked = ("convert", tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl", "-q", "--workers", 1)
    done: subprocess.CompletedProcess[str] = run(*asked, "--max-nodes", 10_000_000, **options)
    assert done.returncode == 1, done.stderr
    found = read_back(tmp_path / "out.jsonl")
    assert [row["article"] is None for row in found] == [False, True, False]
