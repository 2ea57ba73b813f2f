"""The other commands, the help, and how a command ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.command_line import MODULE, TEXT, Run, program
from support.processes import PATIENCE_SECONDS, Start, feed, shown_on_terminal, wait_until_it_waits

import articlekit
from articlekit import List, ListItem, Origin, Paragraph
from articlekit.cli.parser import COMMANDS

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
    shown = shown_on_terminal(start, [*MODULE, "outline", str(article)], env={**clean, **environment})
    assert "Frühstück" in shown
    assert ("\x1b[" in shown) is coloured


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
    assert re.match(r"3  table_row       No\. \| Key Points \|", lines[2])


@pytest.mark.parametrize("text", ["<!doctype html>\n<p>Tea</p>", '{"type": "articlekit/document"}'])
def test_explain_is_for_flattened_text(run: Run, folder: Path, text: str) -> None:
    """A page or a document says itself what it is."""
    Path("tea").write_text(text)
    code, out, err = run("explain", "tea")
    assert (code, out) == (2, "")
    assert "articlekit outline" in err


def test_explain_as_json(run: Run, article: Path) -> None:
    """One object per line, with what the library says."""
    code, out, _ = run("explain", article, "--json")
    records = json.loads(out)
    assert code == 0
    assert [record["text"] for record in records] == TEXT.split("\n")
    for record, verdict in zip(records, articlekit.explain(TEXT), strict=True):
        assert (record["kind"], record["level"]) == (verdict.kind, verdict.level)
        assert (record["confidence"], record["reasons"]) == (verdict.confidence, list(verdict.reasons))


def test_check_says_whether_and_where(run: Run, article: Path) -> None:
    """Exit code 1 and a path for a document that is none."""
    run("convert", article, "-o", "good.json")
    tree = json.loads(Path("good.json").read_text(encoding="utf-8"))
    tree["children"][0]["type"] = "chapter"
    tree["children"].append({"type": "thematic_break", "width": 3})
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


def test_an_unknown_option_gets_a_suggestion_and_the_way_to_help(run: Run) -> None:
    """Two lines: what is wrong, and where the options are listed."""
    code, out, err = run("convert", "--form", "text", "a.txt")
    assert (code, out) == (2, "")
    first, second = err.splitlines()
    assert first == "articlekit convert: error: unrecognized arguments: --form; did you mean --from?"
    assert second == "articlekit convert --help lists the options"


def test_a_second_input_of_a_command_for_one_is_said_to_be_too_many(run: Run) -> None:
    """Not only that it is unknown."""
    message = run("explain", "a.txt", "b.txt")[2].splitlines()[0]
    assert message.endswith(" error: unrecognized arguments: b.txt; articlekit explain takes one input")
    assert "takes one" not in run("outline", "a.txt", "--zzz")[2]


# --- How it ends ---------------------------------------------------------------------------------------------------


def test_a_reader_that_leaves_is_no_error(folder: Path, start: Start) -> None:
    """`articlekit ... | head -1` ends as other tools end by SIGPIPE, without a word."""
    # Longer than the 64 kB that a pipe holds.
    Path("long.txt").write_text("\n".join(f"Line {number} of a long text." for number in range(8_000)))
    for arguments in (["explain", "long.txt"], ["convert", "long.txt"]):
        process = start([*MODULE, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(PATIENCE_SECONDS) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize("command", ["outline article.txt", "--version", "-V convert", "--help", "stats --help"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_is_told(article: Path, command: str, unbuffered: str) -> None:
    """What cannot be written to standard output is an error in one line."""
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*MODULE, *command.split()], stdout=full, stderr=subprocess.PIPE, check=False, env=environment
        )
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
    """`>&-` and `<&-` give a message, not a traceback."""
    commands = ((">&-", "outline article.txt"), (">&-", "--version"), (">&-", "--help"), ("<&-", "convert -"))
    for redirect, name in commands:
        shell = f'exec "{sys.executable}" -m articlekit {name} {redirect}'
        done = subprocess.run(["sh", "-c", shell], stderr=subprocess.PIPE, check=False)
        assert done.returncode in (1, 2)
        assert done.stderr.startswith(b"articlekit: ")
        assert done.stderr.count(b"\n") == 1


# --- Terminals -----------------------------------------------------------------------------------------------------

UNSAFE = "Tea \x1b]52;c;cm0gLXJm\x07\x1b[2J \u009b31m \u202ecod \u061cand \u2066so\u2069 is the pot."


@pytest.mark.parametrize("name", ["article.txt", "corpus.jsonl"])
@pytest.mark.parametrize("options", [[], ["--to", "json"]])
def test_nothing_that_a_text_holds_controls_the_terminal(
    folder: Path, name: str, options: list[str], start: Start
) -> None:
    """`convert` replaces controls and signs of direction on a terminal, and nowhere else."""
    text = UNSAFE if name == "article.txt" else json.dumps({"text": UNSAFE}, ensure_ascii=False) + "\n"
    Path(name).write_text(text, encoding="utf-8")
    shown = shown_on_terminal(start, [*MODULE, "convert", name, *options], stderr=subprocess.PIPE).replace("\r\n", "")
    assert "Tea" in shown
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", shown)
    piped = program("convert", name, *options).stdout.decode("utf-8")
    assert "\u202e" in piped
    assert "\u061c" in piped


def test_interrupted_twice(folder: Path, start: Start) -> None:
    """A second Ctrl-C during the clean-up of the first changes nothing."""
    os.mkfifo("slow.jsonl")
    process = start([*MODULE, "convert", "slow.jsonl", "-o", "out.jsonl", "--workers", "2"], stderr=subprocess.PIPE)
    with feed(folder / "slow.jsonl", process) as writer:
        writer.write(b'{"text":"Tea"}\n' * 200_000)
        wait_until_it_waits(process, writer)
        for _ in range(20):
            process.send_signal(signal.SIGINT)
            time.sleep(0.01)
        assert process.wait(PATIENCE_SECONDS) == 130
    assert process.stderr is not None
    output = process.stderr.read()
    assert b"Traceback" not in output
    assert b"articlekit: interrupted\n" in output


def test_a_corpus_on_closed_standard_output(folder: Path) -> None:
    """A sentence and 2, as for other usage that cannot work."""
    Path("corpus.jsonl").write_text('{"text":"x"}\n{"text":"y"}\n')
    shell = f'exec "{sys.executable}" -m articlekit convert corpus.jsonl -q >&-'
    done = subprocess.run(["sh", "-c", shell], stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (2, b"articlekit: standard output is closed\n")


# --- A first look, and several inputs ------------------------------------------------------------------------------


def test_demo_shows_what_the_commands_make_of_its_article(run: Run, folder: Path) -> None:
    """With the outputs of the commands themselves; `--text` gives the article alone."""
    code, text, err = run("demo", "--source")
    assert (code, err) == (0, "")
    Path("kettle.txt").write_text(text, encoding="utf-8")
    shown = run("demo")[1]
    for command in ("outline", "explain", "convert"):
        assert f"articlekit {command} kettle.txt\n\n{run(command, 'kettle.txt')[1]}" in shown


def test_outline_of_several_files(run: Run, article: Path) -> None:
    """Each below its name; `--depth` leaves out what is deeper."""
    Path("b.txt").write_text("Tea\n")
    code, out, err = run("outline", ".", "--depth", "1")
    assert (code, err) == (0, "")
    assert out.startswith("article.txt\nDocument")
    assert "\n\nb.txt\nDocument" in out
    assert not re.search("^[│ ] +[├└]", out, re.MULTILINE)
    assert run("outline", "article.txt", "--depth", "9")[1] == run("outline", "article.txt")[1]


def test_what_was_written_has_no_confidence_and_levels_are_no_numbers(run: Run, folder: Path) -> None:
    """A heading with a marker is certain."""
    Path("a.md").write_text("# Tea\n\nA text.\n\n| a |\n|---|\n| b |\n")
    assert run("outline", "a.md")[1].splitlines() == [
        "Document  Tea", "└─ Section (h1)  Tea", "   ├─ Paragraph  A text.", "   └─ Table 1 x 1  a",
    ]  # fmt: skip


def test_outline_says_what_is_boilerplate(run: Run, folder: Path) -> None:
    """Of a paragraph, and of an item, which is then drawn as one."""
    origin = Origin("boilerplate", 0.9, ())
    items = [ListItem([Paragraph("Share")], origin=origin), ListItem([Paragraph("Tweet")])]
    children = [Paragraph("A byline", origin=origin), Paragraph("The kettle sings."), List(False, items)]
    Path("a.json").write_text(articlekit.dumps(articlekit.Document(children), "json"))
    assert run("outline", "a.json")[1].splitlines() == [
        "Document", "├─ Paragraph (boilerplate)  A byline  .90", "├─ Paragraph  The kettle sings.", "└─ List of 2",
        "   ├─ ListItem (boilerplate)  .90", "   │  └─ Paragraph  Share", "   └─ Paragraph  Tweet",
    ]  # fmt: skip


def test_a_threshold_for_articles(run: Run, article: Path) -> None:
    """For `convert`, `outline` and `explain` alike."""
    strict = articlekit.parse(TEXT, threshold=1.0)
    assert run("convert", article, "--threshold", "1", "--to", "json")[1] == articlekit.dumps(strict, "json") + "\n"
    assert "Section" not in run("outline", article, "--threshold", "1.0")[1]
    assert "heading" not in run("explain", article, "--threshold", "1.0")[1]
    for wrong in ("1.1", "-1", "x", "nan"):
        assert "expected a number from 0 to 1" in run("convert", article, f"--threshold={wrong}")[2]


def test_boilerplate_is_dropped_where_that_is_asked(run: Run, folder: Path) -> None:
    """As the formats do it."""
    text = run("demo", "--source")[1]
    Path("a.txt").write_text(text, encoding="utf-8")
    want = articlekit.dumps(articlekit.parse(text), "markdown", boilerplate=False)
    assert run("convert", "a.txt", "--drop-boilerplate")[1] == want.removesuffix("\n") + "\n"


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [("conver a.txt", "convert"), ("convert a.txt --to markdwon", "markdown"),
     ("convert a.txt --worker 2", "--workers"), ("stats a.jsonl --htlm x", "--html"), ("convert a.txt --zzz", "")],
)  # fmt: skip
def test_a_slip_gets_a_suggestion(run: Run, arguments: str, meant: str) -> None:
    """Where one of the choices is like what was written."""
    code, _, err = run(*arguments.split())
    assert code == 2
    first = err.splitlines()[0]
    assert first.endswith(f"; did you mean {meant}?") if meant else "did you mean" not in err


def test_explain_wraps_reasons_on_a_terminal(article: Path, start: Start) -> None:
    """Each row fits; in a pipe each line of the text has one row."""
    environment = {**os.environ, "COLUMNS": "70", "NO_COLOR": "1"}
    rows = shown_on_terminal(start, [*MODULE, "explain", str(article)], env=environment).splitlines()
    assert len(rows) > len(TEXT.split("\n"))
    assert max(map(len, rows)) <= 70


def test_a_folder_says_what_was_written(run: Run, article: Path) -> None:
    """On standard error; `--quiet` says nothing."""
    assert run("convert", ".", "-o", "out/", "--to", "html") == (0, "", "1 article in out/, as html\n")
    assert run("convert", ".", "-o", "out/", "--to", "html", "-q") == (0, "", "")
