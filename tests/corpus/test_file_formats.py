"""What goes in and what comes out: every form, recognised by its content, with all that a record had."""

from __future__ import annotations

import gzip
import json
import os
from datetime import datetime, timezone
from pathlib import Path

import pytest
from support.processes import PATIENCE_SECONDS, Start, feed
from support.sample_corpora import Run, as_lines, command, read_back, records, texts, tree, written

from articlekit import parse
from articlekit.cli import main
from articlekit.corpus import convert, is_corpus, stats
from articlekit.corpus.batches import Limits
from articlekit.corpus.inputs import detect_kind
from articlekit.corpus.output_columns import COLUMNS
from articlekit.errors import UsageError

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")
zstandard = pytest.importorskip("zstandard")


FORMS = ["jsonl", "gzip", "zstd", "parquet", "wet", "texts"]


@pytest.mark.parametrize("form", FORMS)
def test_content_tells_whatever_the_name(tmp_path: Path, form: str) -> None:
    """The first bytes decide."""
    if form == "wet":
        pytest.importorskip("fastwarc")
    source = written(tmp_path, form)
    assert detect_kind(str(source)) == {"gzip": "jsonl", "zstd": "jsonl"}.get(form, form)
    convert([source], tmp_path / "out.jsonl", workers=0)
    found = read_back(tmp_path / "out.jsonl")
    want = texts(20)
    assert [row["text"] for row in found] == want
    assert [row["article"] for row in found] == [json.loads(tree(text)) for text in want]


def test_a_single_document_is_no_corpus(tmp_path: Path) -> None:
    """Text that begins with a brace, and a tree of ours, are articles."""
    for name, text in (
        ("a.txt", "{braces} are not records\nMore text."),
        ("b.json", tree("A title\nA text.") + "\n"),
        ("c.txt", '{"one": "line"}'),
        ("empty.txt", ""),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert not is_corpus(tmp_path / name), name
    (tmp_path / "d.txt").write_bytes(as_lines(records(2)))
    assert is_corpus(tmp_path / "d.txt")


def test_names_tell_where_content_does_not(tmp_path: Path) -> None:
    """An empty file, or one whose first line is broken, is what it is called."""
    for name, data in (("a.jsonl", b""), ("b.ndjson.gz", gzip.compress(b"")), ("c.jsonl", b"broken\n{}\n")):
        (tmp_path / name).write_bytes(data)
        assert detect_kind(str(tmp_path / name)) == "jsonl"


def test_what_a_record_had_is_carried_through_byte_for_byte(tmp_path: Path) -> None:
    """Order, white space, numbers of many digits and escapes of a line stay as they were."""
    line = (
        '{ "z" : 1.50, "big": 123456789012345678901234567890, "text": "Tea\\u0021", "s": "\\ud83c\\udf75", "k": [ 1 ] }'
    )
    (tmp_path / "in.jsonl").write_text(line + '  \r\n{"text":""}\n', encoding="utf-8")
    convert([tmp_path / "in.jsonl"], tmp_path / "out.jsonl", workers=0)
    one, two = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert one == line.removesuffix(" }") + f',"article":{tree("Tea!")},"article_error":null}}'
    assert two == f'{{"text":"","article":{tree("")},"article_error":null}}'


def test_parquet_columns_keep_their_types(tmp_path: Path) -> None:
    """From Parquet to Parquet all other columns are those that were there."""
    when = datetime(2024, 5, 1, tzinfo=timezone.utc)
    given = pyarrow.table(
        {
            "when": pyarrow.array([when, None], type=pyarrow.timestamp("us", tz="UTC")),
            "tags": [["a", "b"], []],
            "text": pyarrow.array(["A title\nA text.", None]).dictionary_encode(),
            "raw": [b"\xff", None],
        }
    )
    parquet.write_table(given, tmp_path / "in.parquet")
    outcome = convert([tmp_path / "in.parquet"], tmp_path / "out.parquet", columns="heads=outline", workers=0)
    assert outcome.errors == 1
    found = parquet.read_table(tmp_path / "out.parquet")
    assert found.select(given.column_names).to_pylist() == given.to_pylist()
    assert found.schema.field("when").type == given.schema.field("when").type
    assert found["article_error"].to_pylist() == [None, "the text is null"]
    assert found.column_names[-3:] == ["article", "article_error", "heads"]
    convert([tmp_path / "in.parquet"], tmp_path / "out.jsonl", workers=0)
    row = read_back(tmp_path / "out.jsonl")[0]
    assert (row["when"], row["tags"], row["raw"]) == ("2024-05-01T00:00:00+00:00", ["a", "b"], "/w==")


def test_records_of_any_shape_fit_into_parquet(tmp_path: Path) -> None:
    """The simplest type that holds a column over the whole run: text for mixed scalars, JSON for arrays and objects."""
    rows = [
        {"text": "a", "i": 1, "f": 1, "x": 1, "b": True},
        {"text": "b", "i": None, "f": 2.5, "x": "one", "late": [1, {"a": 2}]},
        {"text": "c", "i": 3, "f": 4, "x": 2.0, "b": False},
    ]
    (tmp_path / "in.jsonl").write_bytes(as_lines(rows))
    for batch_bytes in (1, 10_000):
        convert([tmp_path / "in.jsonl"], tmp_path / "out.parquet", workers=0, batch_bytes=batch_bytes)
        found = parquet.read_table(tmp_path / "out.parquet")
        assert found["i"].to_pylist() == [1, None, 3]
        assert found["f"].to_pylist() == [1.0, 2.5, 4.0]
        assert found["x"].to_pylist() == ["1", "one", "2"]
        assert found["late"].to_pylist() == [None, '[1,{"a":2}]', None]
        assert found["b"].to_pylist() == [True, None, False]


def test_typed_columns(tmp_path: Path) -> None:
    """The same columns in JSON and in Parquet."""
    text = (
        "Why tea\nTea is older than the cup it is drunk from, by a thousand years.\nFAQ\nQuestion: Is it?\nAnswer: Yes."
    )
    (tmp_path / "in.jsonl").write_bytes(as_lines([{"text": text}, {"text": None}]))
    names = "title,summary,key_points,qa,outline"
    convert([tmp_path / "in.jsonl"], tmp_path / "out.jsonl", columns=names, workers=0)
    convert([tmp_path / "in.jsonl"], tmp_path / "out.parquet", columns=names, workers=0)
    lines = read_back(tmp_path / "out.jsonl")
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table.select(names.split(",")).to_pylist() == [
        {name: row[name] for name in names.split(",")} for row in lines
    ]
    assert lines[0]["qa"] == [{"question": "Is it?", "answer": "Yes."}]
    assert lines[1]["qa"] is None
    assert str(table.schema.field("outline").type).startswith("list<element: struct<level: int8, title: string>>")


def test_columns_say_what_the_views_say() -> None:
    """Of several summaries it is the surest that stands in the column, as in `doc.summary`."""
    long = "Tea is older than the cup from which it is drunk, and in most places it is also more carefully made."
    doc = parse(f"{long}\nConclusion\n{long}\nSummary\nTea keeps for a year in a closed tin, if it is dry.")
    assert doc.summary is not None
    assert doc.summary.title == "Summary"
    assert [COLUMNS[name](doc) for name in ("title", "summary", "key_points", "outline")] == [
        None, doc.summary.text, None, [{"level": 2, "title": title} for title in ("Conclusion", "Summary")],
    ]  # fmt: skip


def test_several_inputs_follow_each_other(tmp_path: Path) -> None:
    """Files and a folder of them; a message names the file."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "b.jsonl").write_bytes(as_lines(records(3)))
    (tmp_path / "in" / "a.jsonl.gz").write_bytes(gzip.compress(as_lines(records(2)) + b"oops\n"))
    outcome = convert([tmp_path / "in"], tmp_path / "out.jsonl", workers=0)
    found = read_back(tmp_path / "out.jsonl")
    assert [row.get("id") for row in found] == ["r0", "r1", None, "r0", "r1", "r2"]
    assert outcome.first_errors[0].startswith("a.jsonl.gz line 3: not JSON")


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (["one"], ["a.txt", "deep/a.txt"]),
        (["one", "two"], ["one/a.txt", "one/deep/a.txt", "two/a.txt"]),
        (["two", "one/deep"], ["two/a.txt", "one/deep/a.txt"]),
        (["one/deep", "one"], ["deep/a.txt", "a.txt", "deep/a.txt"]),
    ],
)
def test_ids_of_texts_are_their_paths_below_the_common_parent(tmp_path: Path, names: list[str], ids: list[str]) -> None:
    """So those of several folders differ."""
    for folder in ("one/deep", "two"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("one/a.txt", "one/deep/a.txt", "two/a.txt"):
        (tmp_path / name).write_text("Tea")
    convert([tmp_path / name for name in names], tmp_path / "out.jsonl", workers=0)
    assert [row["id"] for row in read_back(tmp_path / "out.jsonl")] == ids


def test_hidden_files_are_no_part_of_a_folder(tmp_path: Path) -> None:
    """Neither what is called so nor what stands in a folder that is: a `.git`, or the `_temporary` of an engine."""
    names = (".git/a.txt", "_temporary/deep/a.txt", "b/.c/a.txt", ".a.txt", "_a.txt", "b/a.txt", "a.b/_.txt", "z.txt")
    for name in names:
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text("A text")
    convert(tmp_path / "in", tmp_path / "out.jsonl", workers=0)
    assert [row["id"] for row in read_back(tmp_path / "out.jsonl")] == ["z.txt", "b/a.txt"]


def test_parquet_files_of_kindred_types_are_one_corpus(tmp_path: Path) -> None:
    """A missing column is null, and integers become wide; other types are refused before anything is written."""
    parquet.write_table(
        pyarrow.table({"text": ["a"], "n": pyarrow.array([1], pyarrow.int32())}), tmp_path / "1.parquet"
    )
    parquet.write_table(
        pyarrow.table({"n": pyarrow.array([2], pyarrow.int64()), "text": ["b"]}), tmp_path / "2.parquet"
    )
    parquet.write_table(pyarrow.table({"text": ["c"]}), tmp_path / "3.parquet")
    inputs = [tmp_path / f"{n}.parquet" for n in (1, 2, 3)]
    convert(inputs, tmp_path / "out.parquet", workers=0)
    assert parquet.read_table(tmp_path / "out.parquet").select(["text", "n"]).to_pylist() == [
        {"text": "a", "n": 1},
        {"text": "b", "n": 2},
        {"text": "c", "n": None},
    ]
    parquet.write_table(pyarrow.table({"text": ["c"], "n": ["three"]}), tmp_path / "4.parquet")
    with pytest.raises(UsageError, match="columns of different types"):
        convert([*inputs, tmp_path / "4.parquet"], tmp_path / "other.parquet")


def test_the_command_line(run: Run, corpus: Path, tmp_path: Path) -> None:
    """Fields have the names that are given, progress can be quiet, and errors make the exit code 1."""
    rows = [{"key": 7, "body": row["text"], "article": "taken"} for row in records(5)] + [{"key": 8, "body": 1}]
    (tmp_path / "in.jsonl").write_bytes(as_lines(rows))
    target = tmp_path / "out.jsonl.gz"
    named = ("--text-field", "body", "--id-field", "key", "--article-field", "tree", "--columns", "title,heads=outline")
    done = run("convert", tmp_path / "in.jsonl", "-o", target, *named)
    assert done.returncode == 1
    assert "8: the text must be a string, not a number" in done.stderr
    assert list(read_back(target)[0]) == ["key", "body", "article", "tree", "tree_error", "title", "heads"]
    done = run("convert", corpus, "-q")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 60
    assert run("convert", corpus, "-q", "--to", "json").stdout == done.stdout
    endless = tmp_path / f"{'x' * 300}.jsonl"
    done = run("convert", corpus, "-o", endless, "-q")
    assert (done.returncode, str(endless) in done.stderr) == (1, True)
    done = run("convert", "-", "-o", tmp_path / "piped.jsonl", "-q", input=corpus.read_text(encoding="utf-8"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "piped.jsonl").read_text(encoding="utf-8") == run("convert", corpus, "-q").stdout


@pytest.mark.parametrize("name", ["convert", "stats"])
def test_the_longest_record(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """`--max-record` is in megabytes, and help says the limit of the library where it is not given."""
    (tmp_path / "in.jsonl").write_bytes(as_lines([{"text": " " * (1 << 20)}, {"text": "A cup of tea"}]))
    asked = [name, str(tmp_path / "in.jsonl"), "-q", "--workers", "1"]
    assert [main(asked), main([*asked, "--max-record", "2"]), main([*asked, "--max-record", "1"])] == [0, 0, 1]
    assert "more than the limit of 1,048,576" in "".join(capfd.readouterr())
    monkeypatch.setenv("COLUMNS", "200")
    assert main([name, "--help"]) == 0
    assert f"(default: {Limits().record_bytes >> 20})" in capfd.readouterr().out


def test_one_path_is_one_input(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path alone, as `str` or `Path`, is no list of letters."""
    monkeypatch.chdir(tmp_path)
    for inputs in ([corpus], corpus, str(corpus), corpus.name, iter([corpus])):
        assert convert(inputs, "out.jsonl", workers=0).records == 60
    assert stats(str(corpus), workers=0).records == stats(corpus, workers=0).records == 60


def test_standard_input_where_a_file_is_called_so(run: Run, corpus: Path, tmp_path: Path) -> None:
    """`-` is standard input there too; a look at its first records would take them away."""
    (tmp_path / "-").write_bytes(as_lines(records(2)))
    done = run("convert", "-", "-q", "--id-field", "id", input=corpus.read_text(encoding="utf-8"), cwd=tmp_path)
    assert (done.returncode, done.stdout.count("\n")) == (0, 60)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["corpus.jsonl", "-o", "x.jsonl", "--text-field", "txt"], "no field 'txt'; the fields are id, n, text"),
        (["corpus.jsonl", "-o", "x.jsonl", "--columns", "titel"], "unknown column 'titel'; choose from title, summary"),
        (["corpus.jsonl", "-o", "x.jsonl", "--columns", "id=title"], "choose another name (--columns NAME=title)"),
        (["corpus.jsonl", "-o", "x.jsonl", "--article-field", "n"], "another name for the tree (--article-field NAME)"),
        (["corpus.jsonl", "-o", "x.csv"], "a corpus is written as .jsonl"),
        (["corpus.jsonl", "-o", "corpus.jsonl"], "is an input"),
        (["corpus.jsonl", "-o", "none/x.jsonl"], "there is no folder none"),
        (["corpus.jsonl", "--resume"], "cannot be resumed"),
        (["lost.jsonl", "-o", "x.jsonl"], "lost.jsonl"),
        (["article.txt", "-o", "x.jsonl"], "-o x.jsonl is for corpora (JSON Lines, CSV, Parquet, WET, "),
        (["article.txt", "--columns", "title"], "--columns is for corpora (JSON Lines, CSV, Parquet"),
        (["corpus.jsonl", "article.txt", "--resume"], "article.txt is one article"),
        (["article.txt", "--text-field", "x", "--from", "text"], "--text-field is for corpora"),
        (["article.txt", "--workers", "0"], "--workers is for corpora"),
        (["article.txt", "--max-record", "16"], "--max-record is for corpora"),
        (["article.txt", "--article-field", ""], "--article-field: expected the name of a field, got ''"),
        (["corpus.jsonl", "--text-field", ""], "--text-field: expected the name of a field, got ''"),
        (["corpus.jsonl", "--id-field", ""], "--id-field: expected the name of a field, got ''"),
        (["wrong.parquet", "-o", "x.jsonl"], "the column 'text' is int64; expected strings"),
        (["cut.parquet", "-o", "x.jsonl"], "not a complete Parquet file"),
        (["corpus.jsonl", "--to", "html"], "trees of a corpus are written as JSON, not as html"),
        (["corpus.jsonl", "-o", "x.html", "--to", "html"], "trees of a corpus are written as JSON, not as html"),
        (["corpus.jsonl", "-o", "x.jsonl", "--workers", "-1"], "expected a number from 0 on"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_written(
    corpus: Path, arguments: list[str], message: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The exit code is 2, and nothing is there afterwards."""
    folder = corpus.parent
    (folder / "article.txt").write_text("A title\nAnd its text.", encoding="utf-8")
    parquet.write_table(pyarrow.table({"text": [1]}), folder / "wrong.parquet")
    data = (folder / "wrong.parquet").read_bytes()
    (folder / "cut.parquet").write_bytes(data[: len(data) // 2])
    before = sorted(folder.iterdir())
    monkeypatch.chdir(folder)
    try:
        code: object = main(["convert", *arguments])
    except SystemExit as end:
        code = end.code
    errors = capfd.readouterr().err
    assert (code, message in errors) == (2, True), errors
    assert sorted(folder.iterdir()) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
@pytest.mark.parametrize("target", ["out.jsonl", "out.md"])
def test_a_pipe_is_read_once(corpus: Path, tmp_path: Path, target: str, start: Start) -> None:
    """As a shell's `<(zcat corpus.jsonl.gz)` is: nothing looks at its beginning before it is read."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = start(command("convert", pipe, "-o", tmp_path / target, "-q"))
    with feed(pipe, process) as writer:
        writer.write(gzip.compress(corpus.read_bytes()) if target == "out.jsonl" else "Tee für zwei".encode())
    assert process.wait(PATIENCE_SECONDS) == 0
    if target == "out.jsonl":
        assert [row["id"] for row in read_back(tmp_path / target)] == [f"r{at}" for at in range(60)]
    else:
        assert (tmp_path / target).read_text(encoding="utf-8") == "Tee für zwei\n"
