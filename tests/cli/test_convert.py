"""`articlekit convert`: what it reads and what it writes."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from support.command_line import TEXT, Run, program

import articlekit
from articlekit.chunking import json_lines as chunks
from articlekit.cli import main, reading, writing
from articlekit.cli.files import find_files

# --- convert: formats ----------------------------------------------------------------------------------------------


def known(article: Path, target_format: str) -> dict[str, Any]:
    """What the command adds to the chunks of a file."""
    return {"id": article.name, "source": TEXT} if target_format == "chunks" else {}


@pytest.mark.parametrize("name", ["json", "markdown", "text", "html", "mdast", "faqpage", "chunks"])
def test_convert_writes_what_dumps_writes(run: Run, article: Path, name: str) -> None:
    """`--to` names the formats of the library, and a line break stands at the end."""
    code, out, err = run("convert", article, "--to", name, "-q")
    assert (code, err) == (0, "")
    assert out == articlekit.dumps(articlekit.parse(TEXT), name, **known(article, name)).removesuffix("\n") + "\n"


@pytest.mark.parametrize(
    ("name", "written"),
    [("a.json", "json"), ("a.md", "markdown"), ("A.MARKDOWN", "markdown"), ("a.html", "html"), ("a.txt.text", "text"),
     ("a.mdast.json", "mdast"), ("a.chunks.jsonl", "chunks"), ("a", "markdown"), (".a", "markdown")],
)  # fmt: skip
def test_the_suffix_of_the_output_names_the_format(run: Run, article: Path, name: str, written: str) -> None:
    """The longest suffix that is known counts; where there is none, Markdown is written."""
    assert run("convert", article, "-o", name) == (0, "", "")
    want = writing.with_line_break(articlekit.dumps(articlekit.parse(TEXT), written, **known(article, written)))
    assert Path(name).read_text(encoding="utf-8") == want


def test_chunks_of_several_articles_go_into_one_file(run: Run, article: Path) -> None:
    """They are JSON Lines, which follow one another in a file and on standard output; a folder is as good."""
    Path("other.txt").write_text("Tea is old.", encoding="utf-8")
    both = [run("convert", name, "--to", "chunks")[1] for name in (article.name, "other.txt")]
    assert run("convert", article.name, "other.txt", "--to", "chunks") == (0, "".join(both), "")
    assert run("convert", "*.txt", "--to", "chunks", "-o", "all.jsonl") == (0, "", "")
    assert Path("all.jsonl").read_text(encoding="utf-8") == "".join(both)
    assert run("convert", article.name, "none.txt", "other.txt", "-o", "some.chunks.jsonl")[0] == 1
    assert Path("some.chunks.jsonl").read_text(encoding="utf-8") == "".join(both)
    assert run("convert", "*.txt", "--to", "chunks", "-o", "all/", "-q") == (0, "", "")
    assert sorted(path.name for path in Path("all").iterdir()) == ["article.chunks.jsonl", "other.chunks.jsonl"]
    Path("in").mkdir()
    Path("in/a.txt").write_text("Tea is old.", encoding="utf-8")
    assert run("convert", "in", "--to", "chunks", "-o", "in.jsonl", "-q") == (0, "", "")
    assert Path("in.jsonl").is_file()


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (("x/a.txt",), ["a.txt"]),
        (("x/a.txt", "y/a.txt"), ["x/a.txt", "y/a.txt"]),
        (("x/*.txt", "y/a.txt"), ["x/a.txt", "y/a.txt"]),
        (("x", "x/deep/b.txt"), ["a.txt", "deep/b.txt"]),
    ],
)
def test_ids_of_chunks_are_paths_below_the_common_parent(
    run: Run, folder: Path, names: tuple[str, ...], ids: list[str]
) -> None:
    """As in a corpus: files of one name in two folders have two ids."""
    for name in ("x/a.txt", "x/deep/b.txt", "y/a.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("Tea is old.", encoding="utf-8")
    code, out, _ = run("convert", *names, "--to", "chunks")
    assert (code, [json.loads(line)["id"] for line in out.splitlines()]) == (0, ids)


def test_chunks_of_an_article_go_into_lines_of_any_name(run: Run, article: Path) -> None:
    """`--to` says what they are; only a corpus has its trees in JSON Lines."""
    Path("corpus.jsonl").write_text('{"text": "A title"}\n')
    assert run("convert", article, "--to", "chunks", "-o", "a.jsonl") == (0, "", "")
    written = articlekit.dumps(articlekit.parse(TEXT), "chunks", **known(article, "chunks"))
    assert Path("a.jsonl").read_text(encoding="utf-8") == written
    assert run("convert", "corpus.jsonl", "--to", "chunks", "-o", "c.jsonl", "-q") == (0, "", "")
    assert '"id":"line 1","index":0,"text":"A title"' in Path("c.jsonl").read_text(encoding="utf-8")
    for source, wanted, target, why in (
        ("corpus.jsonl", "html", "b.jsonl", "trees of a corpus are written as JSON, not as html"),
        (article, "html", "b.jsonl", "-o b.jsonl is for corpora"),
        (article, "chunks", "b.jsonl.gz", "-o b.jsonl.gz is for corpora"),
    ):
        code, _, err = run("convert", source, "--to", wanted, "-o", target)
        assert (code, why in err) == (2, True)


def test_chunks_have_the_size_that_is_asked_for(run: Run, article: Path) -> None:
    """`--max-size` and `--overlap` are those of the library, and so is the default size."""
    doc = articlekit.parse(TEXT)
    for sizes in ({}, {"max_size": 120}, {"overlap": 100}, {"max_size": 150, "overlap": 149}, {"overlap": 0}):
        asked = [word for name, size in sizes.items() for word in (f"--{name.replace('_', '-')}", size)]
        code, out, err = run("convert", article, "--to", "chunks", *asked)
        assert (code, out, err) == (0, articlekit.dumps(doc, "chunks", **sizes, **known(article, "chunks")), "")
    assert f"(default: {chunks.MAX_SIZE})" in re.sub(r"\s+", " ", run("convert", "--help")[1])


def test_chunks_are_written_as_asked(run: Run, article: Path) -> None:
    """`--text`, `--context` and `--split-level` are those of the library; JSON has no lines."""
    doc = articlekit.parse(TEXT)
    asked = ("--text", "markdown", "--context", "--split-level", 2, "--max-size", 150)
    written = articlekit.dumps(
        doc, "chunks", max_size=150, text="markdown", context=True, split_level=2, **known(article, "chunks")
    )
    assert run("convert", article, "--to", "chunks", *asked) == (0, written, "")
    Path("a.json").write_text(articlekit.dumps(doc, "json"), encoding="utf-8")
    assert run("convert", "a.json", "--to", "chunks")[1] == articlekit.dumps(doc, "chunks", id="a.json")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--context"], "--context is for chunks, not for markdown"),
        (["--to", "chunks", "--split-level", "0"], "expected a number from 1 to 6, got '0'"),
        (["--to", "chunks", "--split-level", "7"], "expected a number from 1 to 6, got '7'"),
        (["--max-size", "300"], "--max-size is for chunks, not for markdown"),
        (["--to", "html", "--overlap", "0"], "--overlap is for chunks, not for html"),
        (["-o", "a.jsonl", "--max-size", "300"], "--max-size is for chunks, not for json"),
        (["--to", "chunks", "--overlap", "1200"], "--overlap 1200: must be less than the maximum size of a chunk, "),
        (["--to", "chunks", "--max-size", "0"], "expected a number from 1 on, got '0'"),
        (["--to", "chunks", "--overlap", "-1"], "expected a number from 0 on, got '-1'"),
    ],
)
def test_sizes_that_no_chunk_can_have_are_refused(run: Run, article: Path, arguments: list[str], why: str) -> None:
    """And sizes for what is not cut."""
    code, out, err = run("convert", article, *arguments)
    assert (code, out) == (2, "")
    assert why in err


def test_what_was_written_is_read_again(run: Run, article: Path) -> None:
    """Text to JSON to Markdown to JSON: the same tree, and `auto` knows each file by its suffix."""
    for source, target in [("article.txt", "a.json"), ("a.json", "b.md"), ("b.md", "c.json")]:
        assert run("convert", source, "-o", target)[0] == 0
    first, last = (articlekit.loads(Path(name).read_text(encoding="utf-8"), "json") for name in ("a.json", "c.json"))
    assert first == last
    assert first.key_points is not None


def test_standard_input_and_output(article: Path) -> None:
    """`-` is standard input; without a name, text is known from one of our JSON documents by its first sign."""
    as_json = program("convert", "-", "--to", "json", input=TEXT.encode())
    assert as_json.returncode == 0
    back = program("convert", "-", "-o", "-", "--to", "text", input=as_json.stdout)
    again = program("convert", "-", "--to", "text", input=TEXT.encode())
    assert back.stdout == again.stdout
    # As text it is no broken document, but a line that looks like code.
    code = program("convert", "-", "--from", "text", "--to", "text", input=b'{"a": 1}')
    assert code.stdout == b'```\n{"a": 1}\n```\n'


def test_output_to_a_pipe_is_utf8_whatever_the_locale(article: Path) -> None:
    """A document is UTF-8 also where the terminal's encoding is not."""
    done = program("convert", article, env={**os.environ, "PYTHONIOENCODING": "latin-1"})
    assert "Frühstück".encode() in done.stdout


# --- convert: several inputs ---------------------------------------------------------------------------------------


def test_folders_and_patterns_go_into_a_folder(run: Run, folder: Path) -> None:
    """A folder keeps its shape; hidden files and files of other kinds stay behind; a file counts once."""
    for name in ("in/a.txt", "in/deep/b.md", "in/.hidden.txt", "in/picture.png", "more/c.txt", "more/d.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("A title\n")
    assert run("convert", "in", "more/*.txt", "more/c.txt", "-o", "out", "--to", "json")[0] == 0
    assert sorted(str(path.relative_to("out")) for path in Path("out").rglob("*.*")) == [
        "a.json", "c.json", "d.json", "deep/b.json",
    ]  # fmt: skip


def test_one_input_into_a_folder(run: Run, article: Path) -> None:
    """A folder takes one input too: an existing one, or one that the slash announces."""
    assert run("convert", article, "-o", "new/", "--to", "html")[0] == 0
    Path("old").mkdir()
    assert run("convert", article, "-o", "old")[0] == 0
    assert Path("new/article.html").exists()
    assert Path("old/article.md").exists()


def test_the_others_go_on_when_one_fails(run: Run, folder: Path) -> None:
    """A file that is not there and a broken document are named; the exit code is 1 and the rest is written."""
    Path("good.txt").write_text("A title\n")
    Path("bad.json").write_text('{"format": ')
    code, out, err = run("convert", "bad.json", "none.txt", "good.txt", "-o", "out/")
    assert (code, out) == (1, "")
    assert "articlekit: bad.json: " in err
    assert "articlekit: none.txt: No such file or directory\n" in err
    assert err.endswith("articlekit: 2 of 3 failed\n")
    assert [path.name for path in Path("out").iterdir()] == ["good.md"]


def test_an_error_of_ours_is_named_and_the_others_go_on(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even what should never happen costs one document only, in one line that says where it happened."""
    from articlekit.cli import convert

    def broken(doc: object, name: str) -> str:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(convert, "dumps", broken)
    code, _, err = run("convert", article)
    assert code == 1
    assert re.search(r"article\.txt: this is a defect in articlekit.*: oh \(.*test_convert\.py:\d+\)\n", err)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["a.txt", "b.txt"], "2 inputs need a folder: -o FOLDER"),
        (["a.txt", "b.txt", "-o", "out.json"], "out.json: 2 inputs need a folder"),
        (["a.txt", "b.txt", "-o", "c.txt"], "c.txt: 2 inputs need a folder: -o c.txt/ for one of that name\n"),
        (["."], "6 inputs need a folder: -o FOLDER; for one file of records: -o NAME.jsonl or NAME.parquet"),
        ([".", "-o", "out.json"], "for one file of records: -o out.jsonl or out.parquet"),
        ([".", "--to", "jsonl"], "records go to jsonl by the name of the output: -o NAME.jsonl"),
        ([".", "-o", "o.jsonl", "--to", "faqpage"], "as JSON, not as faqpage; add --columns qa, or give -o FOLDER/"),
        (["deep/*.txt", "-o", "o.jsonl"], "b.txt is one article; for a record per file give the folder, deep"),
        (["a.txt", "-o", "none/a.md"], "none/a.md: there is no folder none"),
        (["a.txt", "-o", "./a.txt"], "a.txt is an input; choose another -o"),
        (["a.txt", "-o", "link.txt"], "link.txt is an input"),
        (["a.txt", "-o", "hard.txt"], "hard.txt is an input"),
        (["a.txt", "b.txt", "-o", ".", "--to", "text"], "a.txt is an input"),
        (["a.txt", "deep/a.md", "-o", "out/"], "a.txt and deep/a.md would both become out/a.md"),
        (["*.none"], "*.none: no file matches the pattern"),
        (["empty", "-o", "out"], "empty: this folder has no file that ends in"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_written(
    run: Run, folder: Path, arguments: list[str], why: str
) -> None:
    """Exit code 2, a reason, and no file has come or changed."""
    for name in ("a.txt", "b.txt", "c.txt", "deep/a.md", "deep/b.txt"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text("A title\n")
    Path("empty").mkdir()
    Path("link.txt").symlink_to("a.txt")
    Path("hard.txt").hardlink_to("a.txt")
    before = {path: path.is_file() and path.read_bytes() for path in folder.rglob("*")}
    code, out, err = run("convert", *arguments)
    assert (code, out) == (2, "")
    assert why in err
    assert {path: path.is_file() and path.read_bytes() for path in folder.rglob("*")} == before


@pytest.mark.parametrize(("name", "written"), [("a.jsonld", "faqpage"), ("a.mdast.json", "mdast")])
def test_a_format_without_a_reader_is_not_read_as_another(run: Run, folder: Path, name: str, written: str) -> None:
    """Its name says what it is; `--from` overrides that."""
    Path(name).write_text("A title\n")
    code, out, err = run("convert", name)
    assert (code, out) == (1, "")
    assert err.startswith(f"articlekit: {name}: {written} is written only, not read; --from")
    assert run("convert", name, "--from", "text")[:2] == (0, "A title\n")


def test_an_empty_faqpage_gets_a_note(run: Run, article: Path) -> None:
    """It is written all the same; `--quiet` leaves the note out."""
    Path("a.txt").write_text("A title\nQ: Why?\nA: Because.\n")
    assert run("convert", "a.txt", "--to", "faqpage")[2] == ""
    Path("a.txt").write_text("A title\nIs that all?\n")
    code, out, err = run("convert", "a.txt", "--to", "faqpage")
    assert (code, json.loads(out)["mainEntity"]) == (0, [])
    assert err == "articlekit: a.txt: no question with an answer was found, so the FAQPage is empty\n"
    assert run("convert", "a.txt", "--to", "faqpage", "-q") == (0, out, "")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no /dev/zero on this system")
def test_what_has_no_end_is_refused(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A device and a packed file that grow beyond the limit are errors, and are not read to their end."""
    monkeypatch.setattr(reading, "MAX_BYTES", 4 << 20)
    Path("zero.txt").symlink_to("/dev/zero")
    Path("bomb.txt.gz").write_bytes(gzip.compress(b"a" * (6 << 20)))
    Path("good.txt").write_text("Tea is old.")
    code, _, err = run("convert", "zero.txt", "bomb.txt.gz", "good.txt", "-o", "out/")
    assert code == 1
    assert err.count("longer than 4 MB, which is too long for one article") == 2
    assert [path.name for path in Path("out").iterdir()] == ["good.md"]


def test_a_file_called_like_standard_input(folder: Path) -> None:
    """`./-` is the file."""
    Path("-").write_text(TEXT, encoding="utf-8")
    done = program("convert", "./-", input=b"Another text")
    assert done.stdout.decode() == articlekit.dumps(articlekit.parse(TEXT), "markdown")


def test_the_folder_above_a_link_is_that_of_its_target(run: Run, folder: Path) -> None:
    """`link/../a.txt` is the file that the system opens."""
    Path("far/below").mkdir(parents=True)
    Path("link").symlink_to("far/below")
    Path("far/a.txt").write_text(TEXT, encoding="utf-8")
    code, out, _ = run("convert", "link/../a.txt")
    assert (code, out) == (0, articlekit.dumps(articlekit.parse(TEXT), "markdown"))


def test_a_packed_article_is_unpacked_whatever_its_name_is(run: Run, folder: Path) -> None:
    """From standard input too."""
    packed = gzip.compress(TEXT.encode())
    Path("article.txt").write_bytes(packed)
    want = articlekit.dumps(articlekit.parse(TEXT), "markdown")
    assert run("convert", "article.txt") == (0, want, "")
    assert program("convert", "-", input=packed).stdout.decode() == want


# --- convert: whole files or none ----------------------------------------------------------------------------------


def test_a_file_is_replaced_as_a_whole(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where writing fails, the old file is still there, and nothing lies beside it."""
    Path("out.md").write_text("old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    code, _, err = run("convert", article, "-o", "out.md")
    assert (code, err) == (1, f"articlekit: {article}: cannot write out.md: No space left on device\n")
    assert Path("out.md").read_text() == "old"
    assert sorted(path.name for path in Path().iterdir()) == ["article.txt", "out.md"]


def test_the_file_that_cannot_be_written_is_named(run: Run, folder: Path, article: Path) -> None:
    """It is not the one that was read; other files go on."""
    Path("out/article.md").mkdir(parents=True)
    Path("other.txt").write_text("A title\n")
    code, out, err = run("convert", article, "other.txt", "-o", "out")
    assert (code, out) == (1, "")
    assert re.search(r"article\.txt: cannot write out/article\.md: \S.*\narticlekit: 1 of 2 failed\n$", err)
    assert Path("out/other.md").is_file()


def test_permissions_and_links_stay(run: Run, article: Path) -> None:
    """A new file has the usual permissions, an old one keeps its own, and a link stays a link."""
    mask = os.umask(0o027)
    try:
        run("convert", article, "-o", "new.md")
        Path("old.md").write_text("old")
        Path("old.md").chmod(0o604)
        Path("link.md").symlink_to("old.md")
        run("convert", article, "-o", "link.md")
    finally:
        os.umask(mask)
    assert Path("new.md").stat().st_mode & 0o777 == 0o640
    assert Path("old.md").stat().st_mode & 0o777 == 0o604
    assert Path("link.md").is_symlink()
    assert Path("old.md").read_text(encoding="utf-8").startswith("#")


def test_what_is_no_file_is_written_to(run: Run, article: Path) -> None:
    """`-o /dev/null` does not replace the device."""
    assert run("convert", article, "-o", "/dev/null") == (0, "", "")
    assert not Path("/dev/null").is_file()


# --- Which files are meant -----------------------------------------------------------------------------------------


def test_a_name_with_brackets_is_a_file_where_there_is_one(run: Run, folder: Path) -> None:
    """A pattern is one only where no file has that name."""
    Path("a[1].txt").write_text("A title\n")
    assert run("convert", "a[1].txt", "--to", "text") == (0, "A title\n", "")


def test_patterns_keep_the_shape_below_their_fixed_part(folder: Path) -> None:
    """`in/**/*.txt` puts in/deep/a.txt at deep/a.txt."""
    Path("in/deep").mkdir(parents=True)
    Path("in/deep/a.txt").write_text("a")
    Path("in/b.txt").write_text("b")
    assert [source.relative.as_posix() for source in find_files(["in/**/*.txt"])] == ["b.txt", "deep/a.txt"]


def test_a_folder_is_no_single_input(run: Run, folder: Path) -> None:
    """What explains one text wants one file."""
    assert run("explain", folder) == (2, "", f"articlekit: {folder}: expected a file, not a folder\n")


def test_main_reads_the_arguments_of_the_process(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the installed script calls it."""
    monkeypatch.setattr(sys, "argv", ["articlekit", "--version"])
    assert main() == 0
    assert capsys.readouterr().out.startswith("articlekit ")


def test_standard_output_may_be_replaced(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A notebook's standard output has no buffer of bytes."""
    stdout = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stdout)
    assert main(["convert", str(article), "--to", "text"]) == 0
    assert "Frühstück" in stdout.getvalue()
