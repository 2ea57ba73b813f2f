"""The command line: what it reads, what it writes, how it ends."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from processes import PATIENCE_SECONDS, Start, feed, wait_until_it_waits

import articlekit
from articlekit.cli import main, reading, writing
from articlekit.cli.parser import COMMANDS

TEXT = """\
Pour-over coffee at home
A slow pour is all it takes to make a good cup at home, and the rest is patience and clean water.
No. | Key Points |
---|---|
1 | Warm the pot first. |
2 | Grind just before you pour. |
Das Frühstück
Any kettle will do, but a narrow spout makes it easier to pour slowly and where you want it to go.
"""
MODULE = [sys.executable, "-m", "articlekit"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def article(folder: Path) -> Path:
    """A file with an article."""
    path = folder / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


class Run:
    """What a command line did."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self._capfd = capfd

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        self._capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = self._capfd.readouterr()
        return code, out, err


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line in this process: exit code, standard output, standard error."""
    return Run(capfd)


def program(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Runs a command line in a process of its own."""
    return subprocess.run([*MODULE, *map(str, arguments)], capture_output=True, timeout=60, check=False, **options)


# --- convert: formats ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["json", "markdown", "text", "html", "mdast", "faqpage", "chunks"])
def test_convert_writes_what_dumps_writes(run: Run, article: Path, name: str) -> None:
    """`--to` names the formats of the library, and a line break stands at the end."""
    code, out, err = run("convert", article, "--to", name)
    assert (code, err) == (0, "")
    assert out == articlekit.dumps(articlekit.parse(TEXT), name).removesuffix("\n") + "\n"


@pytest.mark.parametrize(
    ("name", "written"),
    [("a.json", "json"), ("a.md", "markdown"), ("A.MARKDOWN", "markdown"), ("a.html", "html"), ("a.txt.text", "text"),
     ("a.mdast.json", "mdast"), ("a.out", "markdown"), ("a", "markdown")],
)  # fmt: skip
def test_the_suffix_of_the_output_names_the_format(run: Run, article: Path, name: str, written: str) -> None:
    """The longest suffix that is known counts; where none is, Markdown is written."""
    assert run("convert", article, "-o", name) == (0, "", "")
    assert Path(name).read_text(encoding="utf-8") == writing.ended(articlekit.dumps(articlekit.parse(TEXT), written))


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
    assert re.search(r"article\.txt: an error of articlekit itself.*: oh \(.*test_cli\.py:\d+\)\n", err)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["a.txt", "b.txt"], "2 inputs need a folder: -o FOLDER"),
        (["a.txt", "b.txt", "-o", "out.json"], "out.json: 2 inputs need a folder"),
        (["a.txt", "b.txt", "-o", "c.txt"], "c.txt: 2 inputs need a folder"),
        (["a.txt", "-o", "none/a.md"], "none/a.md: there is no folder none"),
        (["a.txt", "-o", "./a.txt"], "a.txt is an input; choose another -o"),
        (["a.txt", "-o", "link.txt"], "link.txt is an input"),
        (["a.txt", "-o", "hard.txt"], "hard.txt is an input"),
        (["a.txt", "b.txt", "-o", ".", "--to", "text"], "a.txt is an input"),
        (["a.txt", "deep/a.md", "-o", "out/"], "a.txt and deep/a.md would both become out/a.md"),
        (["*.none"], "*.none: no file fits the pattern"),
        (["empty", "-o", "out"], "empty: no file that ends in"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_written(
    run: Run, folder: Path, arguments: list[str], why: str
) -> None:
    """Exit code 2, a reason, and no file has come or changed."""
    for name in ("a.txt", "b.txt", "c.txt", "deep/a.md"):
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
    Path("texts").mkdir()
    Path("texts/a.txt").write_text("A title\n")
    code, _, err = run("stats", "texts", "--html", "out/article.md", "-q")
    assert (code, err.startswith("articlekit: cannot write out/article.md: ")) == (1, True)


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


# --- Encodings -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_decide(run: Run, folder: Path, codec: str) -> None:
    """UTF-8 with or without its mark, UTF-16 and UTF-32 with theirs; the mark is no part of the text."""
    Path("a.txt").write_bytes(TEXT.encode(codec))
    code, out, err = run("convert", "a.txt", "--to", "text")
    assert (code, err) == (0, "")
    assert out.startswith("Pour-over")
    assert "Frühstück" in out


@pytest.mark.parametrize("codec", ["cp1252", "utf-16-be", "shift_jis"])
def test_an_encoding_can_be_named(run: Run, folder: Path, codec: str) -> None:
    """`--encoding` is for what no mark tells."""
    text = "Café\n" if codec != "shift_jis" else "珈琲の話\n"
    Path("a.txt").write_bytes(text.encode(codec))
    code, out, err = run("convert", "a.txt", "--to", "text", "--encoding", codec)
    assert (code, out, err) == (0, text, "")


def test_other_bytes_are_guessed_and_the_guess_is_told(run: Run, folder: Path) -> None:
    """With charset-normalizer, text of another encoding is read, with a note."""
    pytest.importorskip("charset_normalizer")
    Path("a.txt").write_bytes(("Das Frühstück über den Dächern schmeckt schöner. " * 9).encode("cp1252"))
    code, out, err = run("convert", "a.txt", "--to", "text")
    assert code == 0
    assert "Frühstück über den Dächern" in out
    assert re.search(r"a\.txt: not UTF-8; read as \w+, which is a guess \(--encoding NAME decides\)", err)
    Path("a.txt").write_bytes(bytes(range(256)) * 9)
    code, out, err = run("convert", "a.txt")
    assert (code, out) == (1, "")
    assert "a.txt: neither UTF-8 nor text" in err


def test_where_nothing_can_guess_the_place_is_told(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without charset-normalizer: the line, the byte, and what to do."""
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    Path("a.txt").write_bytes(b"One line\nCaf\xe9\n")
    code, out, err = run("convert", "a.txt")
    assert (code, out) == (1, "")
    assert "a.txt: not utf-8: line 2, byte 4 of it (offset 12) is 0xE9; give --encoding NAME" in err
    assert "articlekit[cli]" in err


def test_a_wrong_encoding_is_told(run: Run, folder: Path) -> None:
    """A named encoding is taken at its word: where it fails, nothing is guessed."""
    Path("a.txt").write_bytes(b"Caf\xe9\n")
    assert "not ascii: line 1, byte 4 of it (offset 3) is 0xE9" in run("convert", "a.txt", "--encoding", "ascii")[2]
    for name in ("klingon", "base64", "rot13", "\0"):
        code, _, err = run("convert", "a.txt", "--encoding", name)
        assert code == 2
        assert "unknown encoding" in err


# --- outline, explain, check, schema -------------------------------------------------------------------------------


def test_outline_draws_the_tree(run: Run, article: Path) -> None:
    """A line per block, with box characters between."""
    code, out, err = run("outline", article)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].startswith("Document")
    assert any(re.match(r"[│ ]*[├└]─ KeyPoints", line) for line in lines)
    assert any("Table 2 x 2  No. | Key Points" in line for line in lines)
    assert "\x1b" not in out


def test_outline_in_ascii_where_the_encoding_has_no_more(article: Path) -> None:
    """No box character reaches a terminal that lacks it, and no text is lost by an error."""
    done = program("outline", article, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert b"`- " in done.stdout
    assert b"Fr\\xfchst\\xfcck" in done.stdout


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_colour_is_for_terminals_that_want_it(
    article: Path, environment: dict[str, str], coloured: bool, start: Start
) -> None:
    """On a terminal there is colour, unless NO_COLOR or a dumb terminal says no."""
    clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    ours, theirs = pty.openpty()
    process = start([*MODULE, "outline", str(article)], stdout=theirs, env={**clean, **environment})
    os.close(theirs)
    said = b""
    while chunk := _read(ours):
        said += chunk
    os.close(ours)
    assert process.wait(PATIENCE_SECONDS) == 0
    assert "Frühstück".encode() in said
    assert (b"\x1b[" in said) is coloured


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:  # how Linux says that the other end is closed
        return b""


def test_texts_cannot_move_the_cursor(run: Run, folder: Path) -> None:
    """Escape sequences and bidi controls of a text reach no terminal, by drawing, explaining or complaining."""
    Path("a.txt").write_text("A \x1b[31mred\u202e title\nAnd some text that goes on and on below it \x07.\n")
    for command in ("outline", "explain"):
        code, out, _ = run(command, "a.txt")
        assert code == 0
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", out)
    assert "\x1b" not in run("convert", "no\x1b[2Jfile")[2]


def test_explain_says_a_line_per_line(run: Run, article: Path) -> None:
    """Number, kind, confidence and text of each line of text.split("\\n")."""
    code, out, err = run("explain", article)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert len(lines) == len(TEXT.split("\n"))
    assert re.match(r"3  table_row  1\.0  No\. \| Key Points \|", lines[2])


def test_explain_as_json(run: Run, article: Path) -> None:
    """One object per line, with what the library says."""
    code, out, _ = run("explain", article, "--json")
    records = json.loads(out)
    assert code == 0
    assert [record["text"] for record in records] == TEXT.split("\n")
    for record, verdict in zip(records, articlekit.explain(TEXT), strict=True):
        assert (record["kind"], record["level"]) == (verdict.kind, verdict.level)
        assert (record["confidence"], record["because"]) == (verdict.confidence, list(verdict.because))


def test_check_says_whether_and_where(run: Run, article: Path) -> None:
    """Exit code 1 and a path for a document that is none."""
    run("convert", article, "-o", "good.json")
    tree = json.loads(Path("good.json").read_text(encoding="utf-8"))
    tree["children"][0]["type"] = "chapter"
    tree["children"].append({"type": "break", "width": 3})
    Path("bad.json").write_text(json.dumps(tree))
    code, out, err = run("check", "good.json", "bad.json")
    assert code == 1
    assert re.fullmatch(r"good\.json: ok, \d+ nodes\n", out)
    assert "articlekit: bad.json: $.children[0]" in err
    assert f"articlekit: bad.json: $.children[{len(tree['children']) - 1}]" in err
    assert err.endswith("articlekit: 1 of 2 failed\n")


def test_schema_is_the_one_that_ships(run: Run) -> None:
    """A JSON Schema of draft 2020-12."""
    code, out, _ = run("schema")
    assert code == 0
    assert json.loads(out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


# --- Help and usage ------------------------------------------------------------------------------------------------


def test_version(run: Run) -> None:
    """`--version`, by the command, by `python -m`, and among other words."""
    expected = f"articlekit {articlekit.__version__}\n"
    assert run("--version") == (0, expected, "")
    assert run("-V", "convert") == (0, expected, "")
    assert program("--version").stdout.decode() == expected


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_examples_that_parse(run: Run, command: str) -> None:
    """Each example of a command's help is a command line that the parser takes."""
    from articlekit.cli.parser import build

    code, out, _ = run(command, "--help")
    assert code == 0
    for example in COMMANDS[command].EXAMPLES:
        assert example in out
        for part in example.split(" | "):
            if found := re.search(r"articlekit (.+?)(?= {2,}| > |\)|$)", part):
                build().parse_args(found[1].replace("'", "").split())


def test_without_a_command_the_help_is_shown(run: Run) -> None:
    """It names every command, on standard error, with exit code 2."""
    code, out, err = run()
    assert (code, out) == (2, "")
    assert all(re.search(rf"^    {command} ", err, re.MULTILINE) for command in COMMANDS)


@pytest.mark.parametrize("arguments", ["convert", "fold", "convert a --to docx", "convert a --t json"])
def test_wrong_usage_is_2(run: Run, arguments: str) -> None:
    """argparse says what is wrong; options are not guessed from their beginnings."""
    code, out, err = run(*arguments.split())
    assert (code, out) == (2, "")
    assert "error: " in err


def test_an_unknown_option_is_told_with_the_usage_of_its_command(run: Run) -> None:
    """A slip of the pen is found where the right spelling stands."""
    code, out, err = run("convert", "--form", "text", "a.txt")
    assert (code, out) == (2, "")
    assert err.startswith("usage: articlekit convert ")
    assert err.endswith("articlekit convert: error: unrecognized arguments: --form\n")


# --- How it ends ---------------------------------------------------------------------------------------------------


def test_a_reader_that_leaves_is_no_error(folder: Path, start: Start) -> None:
    """`articlekit ... | head -1` ends as other tools end by SIGPIPE, without a word."""
    Path("long.txt").write_text("\n".join(f"Line {number} of a long text." for number in range(50_000)))
    for arguments in (["explain", "long.txt"], ["convert", "long.txt"]):
        process = start([*MODULE, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(PATIENCE_SECONDS) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_told(article: Path) -> None:
    """What cannot be written to standard output is an error in one line."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*MODULE, "outline", article], stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (1, b"articlekit: standard output: No space left on device\n")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_interrupted_and_stopped(folder: Path, number: int, code: int, start: Start) -> None:
    """128 and the number of the signal, no traceback, and no half file."""
    os.mkfifo("slow.txt")
    process = start([*MODULE, "convert", "slow.txt", "-o", "out.md"], stderr=subprocess.PIPE)
    with feed(folder / "slow.txt", process) as writer:
        writer.write(b"A title\n")
        wait_until_it_waits(process, writer)
        process.send_signal(number)
        assert process.wait(PATIENCE_SECONDS) == code
    assert process.stderr is not None
    assert b"Traceback" not in process.stderr.read()
    assert sorted(path.name for path in folder.iterdir()) == ["slow.txt"]


def test_closed_standard_output_and_input(article: Path) -> None:
    """`>&-` and `<&-` are told, not a traceback."""
    for redirect, name in ((">&-", "outline article.txt"), ("<&-", "convert -")):
        shell = f'exec "{sys.executable}" -m articlekit {name} {redirect}'
        done = subprocess.run(["sh", "-c", shell], stderr=subprocess.PIPE, check=False)
        assert done.returncode in (1, 2)
        assert done.stderr.startswith(b"articlekit: ")
        assert done.stderr.count(b"\n") == 1


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
    assert [source.below.as_posix() for source in reading.sources(["in/**/*.txt"])] == ["b.txt", "deep/a.txt"]


def test_a_folder_is_no_single_input(run: Run, folder: Path) -> None:
    """What draws one article wants one file."""
    assert run("outline", folder) == (2, "", f"articlekit: {folder}: a file expected, this is a folder\n")


def test_main_reads_the_arguments_of_the_process(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the installed script calls it."""
    monkeypatch.setattr(sys, "argv", ["articlekit", "--version"])
    assert main() == 0
    assert capsys.readouterr().out.startswith("articlekit ")


def test_standard_output_may_be_replaced(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A notebook's standard output has no buffer of bytes."""
    said = io.StringIO()
    monkeypatch.setattr(sys, "stdout", said)
    assert main(["convert", str(article), "--to", "text"]) == 0
    assert "Frühstück" in said.getvalue()
