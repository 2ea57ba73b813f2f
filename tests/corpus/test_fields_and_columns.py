"""What a run reads of a record, what it adds, and what it leaves out."""

from __future__ import annotations

import csv
import gzip
import json
from pathlib import Path
from typing import Any, Literal

import pytest
from support.sample_corpora import as_lines, read_back, records, tree

from articlekit import chunks, dumps, parse
from articlekit.chunking.json_lines import chunk_record
from articlekit.corpus import convert, parse_batch
from articlekit.corpus.fields import MISSING, lookup
from articlekit.errors import UsageError

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

TEXT = "Why tea\nTea is older than the cup it is drunk from, by a thousand years.\nFAQ\nQuestion: Is it?\nAnswer: Yes."


def lines(folder: Path, *rows: dict[str, Any]) -> Path:
    path = folder / "in.jsonl"
    path.write_bytes(as_lines(rows))
    return path


# --- Fields --------------------------------------------------------------------------------------------------------


def test_a_dot_leads_into_an_object() -> None:
    """Unless a field has that very name."""
    record = {"meta": {"body": "a", "deep": {"er": None}}, "meta.body": "b", "x": "y"}
    assert lookup({"meta": {"body": "a"}}, "meta.body") == "a"
    assert lookup(record, "meta.body") == "b"
    assert lookup(record, "meta.deep.er") is None
    for name in ("meta.none", "x.y", "none", "meta.body.c"):
        assert lookup(record, name) is MISSING


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_fields_in_an_object(tmp_path: Path, form: str, suffix: str) -> None:
    """Text, id, title and metadata may all be inside."""
    row = {"m": {"body": TEXT, "id": 7, "title": "A tea book", "about": {"lang": "en"}}, "n": 1}
    source = lines(tmp_path, row, {"m": {"body": None, "id": 8, "title": None, "about": None}, "n": 2})
    if form == "parquet":
        source = tmp_path / "in.parquet"
        parquet.write_table(pa.Table.from_pylist([row, {"m": {"id": 8}, "n": 2}]), source)
    target = tmp_path / f"out{suffix}"
    names = {"text": "m.body", "id": "m.id", "title": "m.title", "metadata": "m.about"}
    options: Any = {f"{name}_field": field for name, field in names.items()} | {"workers": 0}
    outcome = convert(source, target, **options)
    assert outcome.first_errors == ("8: the text is null",)
    if suffix == ".jsonl":
        found = read_back(target)[0]["article"]
    else:
        found = json.loads(parquet.read_table(target)["article"][0].as_py())
    want = json.loads(dumps(parse(TEXT, metadata={"lang": "en", "title": "A tea book"}), "json"))
    assert found == want
    with pytest.raises(UsageError, match=r"'m\.body' is inside another field"):
        convert(source, target, drop_text=True, **options)


def test_parse_batch_of_a_field_in_structs() -> None:
    """The same names as in a run."""
    found = parse_batch(pa.table({"m": [{"body": "a"}, {"body": None}]}), text_field="m.body")
    assert found["article"].to_pylist() == [tree("a"), None]
    with pytest.raises(ValueError, match=r"no column 'm\.text'"):
        parse_batch(pa.table({"m": [{"body": "a"}]}), text_field="m.text")


def test_a_title_of_another_type_is_an_error(tmp_path: Path) -> None:
    """In its record alone; null and a missing field are no title."""
    source = lines(tmp_path, {"text": "a", "t": 5}, {"text": "a", "t": None}, {"text": "a"}, {"text": "a", "t": "T"})
    outcome = convert(source, tmp_path / "out.jsonl", title_field="t", columns="title", workers=0)
    assert outcome.first_errors == ("line 1: the field 't' must be a string, to be a title",)
    assert [row["title"] for row in read_back(tmp_path / "out.jsonl")] == [None, None, None, "T"]


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
@pytest.mark.parametrize("option", ["text", "title", "metadata"])
def test_a_field_that_no_record_has_is_refused(tmp_path: Path, form: str, option: str) -> None:
    """Before anything is written: its name is misspelt."""
    source = lines(tmp_path, {"text": TEXT, "m": {"t": "T"}})
    if form == "parquet":
        source = tmp_path / "in.parquet"
        parquet.write_table(pa.table({"text": [TEXT], "m": [{"t": "T"}]}), source)
    names: Any = {f"{option}_field": "m.titel"}
    with pytest.raises(UsageError, match=rf"no field 'm\.titel'; the fields are text, m \(--{option}-field\)"):
        convert(source, tmp_path / "out.jsonl", workers=0, **names)
    assert not (tmp_path / "out.jsonl").exists()


def test_one_column_is_no_batch() -> None:
    """The message says how to pass it."""
    column = pytest.importorskip("polars").Series(["a"])
    with pytest.raises(TypeError, match=r"takes rows, not a column \(Series\); call parse_batch\({'text': column}\)"):
        parse_batch(column)
    assert parse_batch({"text": column.to_list()})["article_error"] == [None]


@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_the_text_can_be_dropped(tmp_path: Path, suffix: str) -> None:
    """The other fields stay, with all digits of their numbers; `text` may then be the name of a column."""
    source = lines(tmp_path, {"text": TEXT, "n": 10**30, "list": [10**25]}, {"text": None, "n": 1, "list": []})
    target = tmp_path / f"out{suffix}"
    convert(source, target, drop_text=True, columns="text,boilerplate", workers=0)
    rows = read_back(target) if suffix == ".jsonl" else parquet.read_table(target).to_pylist()
    assert list(rows[0]) == ["n", "list", "article", "article_error", "text", "boilerplate"]
    assert str(rows[0]["n"]) == str(10**30)
    assert str(10**25) in str(rows[0]["list"])
    assert rows[0]["text"] == dumps(parse(TEXT), "text")
    assert rows[1]["text"] is None


def test_more_columns(tmp_path: Path) -> None:
    """Markdown, flattened text, chunks and boilerplate, in JSON and in Parquet."""
    source = lines(tmp_path, {"text": TEXT}, {"text": 1})
    names = "markdown,plain=text,chunks,boilerplate"
    convert(source, tmp_path / "out.jsonl", columns=names, workers=0)
    convert(source, tmp_path / "out.parquet", columns=names, workers=0)
    row, failed = read_back(tmp_path / "out.jsonl")
    doc = parse(TEXT)
    assert (row["markdown"], row["plain"]) == (dumps(doc, "markdown"), dumps(doc, "text"))
    assert [chunk["text"] for chunk in row["chunks"]] == [chunk.text for chunk in chunks(doc, 1200)]
    assert row["boilerplate"] == []
    assert failed["markdown"] is None
    table = parquet.read_table(tmp_path / "out.parquet").select(["markdown", "plain", "chunks", "boilerplate"])
    assert table.to_pylist() == [{name: one[name] for name in table.column_names} for one in (row, failed)]


@pytest.mark.parametrize("threshold", [3.0, -0.1, float("nan")])
def test_a_threshold_that_is_no_share_is_refused_at_once(tmp_path: Path, threshold: float) -> None:
    """It would fail each record; it is an error of the call instead, and no output is begun."""
    source = tmp_path / "in.jsonl"
    source.write_text('{"text": "Tea"}\n')
    with pytest.raises(UsageError, match="threshold: a share runs from 0 to 1"):
        convert(source, tmp_path / "out.jsonl", threshold=threshold)
    assert list(tmp_path.iterdir()) == [source]
    with pytest.raises(ValueError, match="threshold: a share runs from 0 to 1"):
        parse_batch(pa.table({"text": ["Tea"]}), threshold=threshold)


def test_a_threshold_for_all_records(tmp_path: Path) -> None:
    """That of `parse`, in runs and in `parse_batch`."""
    source = lines(tmp_path, {"text": TEXT})
    convert(source, tmp_path / "out.jsonl", threshold=1.0, workers=0)
    want = json.loads(dumps(parse(TEXT, threshold=1.0), "json"))
    assert read_back(tmp_path / "out.jsonl")[0]["article"] == want
    assert json.loads(parse_batch(pa.table({"text": [TEXT]}), threshold=1.0)["article"][0].as_py()) == want
    assert want != json.loads(tree(TEXT))


@pytest.mark.parametrize("to", ["trees", "chunks"])
def test_what_cannot_be_metadata_fails_its_record(tmp_path: Path, to: Literal["trees", "chunks"]) -> None:
    """With the same message in trees and in chunks."""
    source = tmp_path / "in.jsonl"
    source.write_text('{"text": "Tea", "m": {"a": "\\ud800"}}\n{"text": "Tea", "m": {"a": 1}}\n')
    outcome = convert(source, tmp_path / "out.jsonl", to=to, metadata_field="m", workers=0)
    assert outcome.first_errors == ("line 1: metadata.a: character U+D800 cannot be written",)


# --- Chunks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("batch_bytes", [1, 1 << 20])
def test_a_line_or_a_row_per_chunk(tmp_path: Path, batch_bytes: int) -> None:
    """With id, index, path and kinds; a record without a tree has one line with its error."""
    rows = [{"id": 3, "text": TEXT, "article": "x"}, {"id": 4, "text": None}, {"text": "Tea"}, {"id": 6, "text": ""}]
    source = lines(tmp_path, *rows)
    options: dict[str, Any] = {
        "to": "chunks", "chunk_options": {"max_size": 60}, "workers": 0, "batch_bytes": batch_bytes,
    }  # fmt: skip
    outcome = convert(source, tmp_path / "out.jsonl", **options)
    assert (outcome.records, outcome.errors, outcome.first_errors) == (4, 1, ("4: the text is null",))
    convert(source, tmp_path / "out.parquet", **options)
    want = []
    for row, name in zip(rows, ("3", "4", "line 3", "6"), strict=True):
        if row["text"] is None:
            want.append({"id": "4", "error": "the text is null"})
            continue
        found = chunks(parse(str(row["text"])), 60, source=str(row["text"]))
        want += [json.loads(json.dumps(chunk_record(chunk, at, name))) for at, chunk in enumerate(found)]
    lines_ = read_back(tmp_path / "out.jsonl")
    assert [{name: value for name, value in line.items() if value is not None} for line in lines_] == want
    assert parquet.read_table(tmp_path / "out.parquet").to_pylist() == lines_


@pytest.mark.parametrize("wrong", [{"max_size": 0}, {"max_size": 5, "overlap": 5}, {"text": "html"}, {"maximum": 5}])
def test_chunk_options_that_no_record_can_have(tmp_path: Path, wrong: dict[str, Any]) -> None:
    """They are refused before the run."""
    source = lines(tmp_path, {"text": TEXT})
    with pytest.raises(UsageError, match="chunk options: "):
        convert(source, tmp_path / "out.jsonl", to="chunks", chunk_options=wrong)
    assert not (tmp_path / "out.jsonl").exists()


def test_many_records_to_chunks(tmp_path: Path) -> None:
    """From Parquet to Parquet, with workers."""
    table = pa.table({"id": range(3000), "text": ["A title\nSome text below it."] * 3000})
    parquet.write_table(table, tmp_path / "in.parquet")
    outcome = convert(tmp_path / "in.parquet", tmp_path / "out.parquet", to="chunks", workers=2, batch_bytes=20_000)
    assert outcome.records == 3000
    assert parquet.read_table(tmp_path / "out.parquet")["id"].to_pylist() == [str(at) for at in range(3000)]


# --- Inputs --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("packed", [False, True])
def test_csv(tmp_path: Path, separator: str, packed: bool) -> None:
    """Rows with their names in the first one; quoted texts may have line breaks."""
    path = tmp_path / ("in.csv.gz" if packed else "in.csv")
    quoted = 'He said "tea, or; \t not"'
    rows = [["id", "text", "n"], ["a", TEXT, "1"], [], ["b", quoted, ""], ["c"], ["d", "x", "1", "2"]]
    with (gzip.open if packed else open)(path, "wt", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=separator).writerows(rows)
    for batch_bytes in (1, 1 << 20):
        outcome = convert(path, tmp_path / "out.jsonl", workers=0, batch_bytes=batch_bytes)
        found = read_back(tmp_path / "out.jsonl")
        assert [row.get("text") for row in found] == [TEXT, quoted, None, None]
        assert [row.get("id") for row in found] == ["a", "b", "c", None]
        assert outcome.first_errors == ("c: the text is null", "row 4: 4 values, but the first row has 3 names")


@pytest.mark.parametrize(("names", "repeated"), [("text,id,id", "id"), ("text,,", "an empty one")])
def test_csv_with_a_name_twice(tmp_path: Path, names: str, repeated: str) -> None:
    """
    No column hides another one: a name that two columns have is an error, as in Parquet.
    """
    (tmp_path / "in.csv").write_text(f"{names}\nTea.,1,2\n", encoding="utf-8")
    outcome = convert(tmp_path / "in.csv", tmp_path / "out.jsonl", workers=0)
    assert outcome.errors == 1
    assert outcome.first_errors == (f"row 1: several columns have the same name: {repeated}",)


def test_csv_that_is_damaged(tmp_path: Path) -> None:
    """Bytes that are not UTF-8 fail their row; a quotation mark without its end is the end of the input."""
    (tmp_path / "in.csv").write_bytes(b'id,text\n1,tea\n2,caf\xe9\n3,more\n4,"' + b"x" * 5000)
    outcome = convert(tmp_path / "in.csv", tmp_path / "out.jsonl", workers=0, record_bytes=1000)
    found = [(row.get("id"), row.get("text")) for row in read_back(tmp_path / "out.jsonl")]
    assert found == [("1", "tea"), ("2", None), ("3", "more"), (None, None)]
    assert outcome.first_errors[0] == "2: not UTF-8"
    assert "the input cannot be read from here on" in outcome.first_errors[1]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_csv_with_line_breaks_of_any_system(tmp_path: Path, end: str) -> None:
    """Rows end with LF, CR LF or CR, and blank ones may stand above the names; within quotation marks CR stays."""
    rows = ["", "id,text", "1,Tea", '2,"one\rtwo"', "", "3,Cup"]
    (tmp_path / "in.csv").write_bytes(end.join([*rows, ""]).encode())
    assert not convert(tmp_path / "in.csv", tmp_path / "out.jsonl", workers=0).errors
    found = [(row["id"], row["text"]) for row in read_back(tmp_path / "out.jsonl")]
    assert found == [("1", "Tea"), ("2", "one\rtwo"), ("3", "Cup")]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'id,text\n1,tea\n2,"a cup\n3,pot\n', "row 2: a quotation mark is not closed until the end of the input"),
        ("id,text\n1,tea\n".encode("utf-16"), "row 1: the names in the first row are not UTF-8"),
        ("id,text,stra\xdfe\n1,tea,a\n".encode("cp1252"), "row 1: the names in the first row are not UTF-8"),
    ],
)
def test_csv_that_cannot_be_read_says_why(tmp_path: Path, data: bytes, message: str) -> None:
    """An open quotation mark does not take the rows below it into one text, and another encoding is named."""
    (tmp_path / "in.csv").write_bytes(data)
    assert convert(tmp_path / "in.csv", tmp_path / "out.jsonl", workers=0).first_errors == (message,)


def test_packed_texts_in_a_folder(tmp_path: Path) -> None:
    """`.txt.gz` beside `.txt`; one that is cut fails alone."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("One")
    (tmp_path / "in" / "b.txt.gz").write_bytes(gzip.compress(b"Two"))
    (tmp_path / "in" / "c.txt.gz").write_bytes(gzip.compress(b"Three" * 100)[:-12])
    (tmp_path / "in" / "d.txt.gz").write_bytes(gzip.compress(b"x" * (1 << 20)))
    outcome = convert(tmp_path / "in", tmp_path / "out.jsonl", workers=0, record_bytes=10_000)
    found = read_back(tmp_path / "out.jsonl")
    assert [(row.get("id"), row.get("text")) for row in found] == [
        ("a.txt", "One"), ("b.txt.gz", "Two"), ("c.txt.gz", None), ("d.txt.gz", None),
    ]  # fmt: skip
    assert "was it cut?" in outcome.first_errors[0]
    assert "more than the limit of 10,000" in outcome.first_errors[1]


def test_a_warc_of_web_pages_names_wet(tmp_path: Path) -> None:
    """Before the run: it would have no record at all."""
    pytest.importorskip("fastwarc")
    head = b"WARC/1.0\r\nWARC-Type: %s\r\nContent-Length: 3\r\n\r\nTea\r\n\r\n"
    (tmp_path / "in.warc.gz").write_bytes(b"".join(gzip.compress(head % kind) for kind in (b"warcinfo", b"response")))
    with pytest.raises(UsageError, match="holds web pages, not texts; use the WET files"):
        convert(tmp_path / "in.warc.gz", tmp_path / "out.jsonl", workers=0)


def test_addresses_of_fsspec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In and out: files, folders and patterns; a run that is resumed too."""
    fsspec = pytest.importorskip("fsspec")
    files = fsspec.filesystem("memory")
    monkeypatch.chdir(tmp_path)
    files.pipe("/crawl/a.jsonl", as_lines(records(3)))
    files.pipe("/crawl/b.jsonl.gz", gzip.compress(as_lines(records(2))))
    files.pipe("/crawl/notes.md", b"no corpus")
    parquet.write_table(pa.Table.from_pylist(records(4)), "c.parquet")
    files.pipe("/crawl/c.parquet", Path("c.parquet").read_bytes())
    assert convert("memory://crawl", "memory://out/trees.parquet", workers=0).records == 9
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.parquet"]
    files.get("/out/trees.parquet", "got.parquet")
    assert parquet.read_table("got.parquet")["article"].to_pylist() == [
        tree(row["text"]) for count in (3, 2, 4) for row in records(count)
    ]
    assert convert("memory://crawl/*.jsonl", "memory://out/trees.jsonl.gz", workers=0).records == 3
    assert convert(["memory://crawl/b.jsonl.gz"], "local.jsonl", workers=0, resume=True).records == 2
    assert convert(["memory://crawl/b.jsonl.gz"], "local.jsonl", workers=0, resume=True).records == 0
    for path, why in (("memory://none", "no corpus at this address"), ("nothing://a", "nothing")):
        with pytest.raises(UsageError, match=why):
            convert(path, "x.jsonl", workers=0)
