"""Records that nobody expects: each gets its tree or its error, and every line of the output is JSON in UTF-8."""

from __future__ import annotations

import gzip
import json
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sample_corpora import as_lines, read_back, tree

from articlekit.corpus import convert, parse_batch, record_tables, stats
from articlekit.corpus.batches import Batch, Limits, Position
from articlekit.corpus.parquet_output import MAX_COLUMNS
from articlekit.corpus.records import read_records

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

# --- Lines ---------------------------------------------------------------------------------------------------------

SEEDS = [
    b'{"id":1,"text":"Tea is old."}',
    b'\xef\xbb\xbf{"id":2,"text":"a mark"}',
    '{"id":3,"text":"x"}'.encode("utf-16-le"),
    '{"id":3,"text":"x"}'.encode("utf-16-be"),
    '{"id":3,"text":"x"}'.encode("utf-16"),
    '{"id":3,"text":"x"}'.encode("utf-32-le"),
    b'{"text":"a","n":NaN,"m":-Infinity}',
    b'{"text":"a","n":1e999}',
    b'{"text":"half \\ud83c","\\udfff":"\\ud800"}', b'{"id":"\\ud800","text":"a"}', b'{"id":"\\ud800","text":5}',
    b'{"text":"a","n":' + b"7" * 4000 + b"}",
    b'{"text":"a","n":' + b"7" * 5000 + b"}",
    b'{"text":"a","n":' + b"[" * 1500 + b"]" * 1500 + b"}",
    b'{"text":"a","n":' + b"[" * 900 + b"]" * 900 + b"}",
    b'{"text":"a","text":"b","article":1}',
    *(b'{"text":"\xff"}', b'{"text":"a\x00"}', b'{"text":null}', b"{}", b"[]", b"null"),
    *(b'"a"', b"{", b"   ", b"\r", b"\x00"),
]  # fmt: skip
PIECES = st.sampled_from(
    [b"{", b"}", b'"text"', b":", b",", b'"', b"\\ud800", b"\\udc00", b"NaN", b"\xff", b"\xef\xbb\xbf", b"\x00",
     b"1e400", b"[", b"]", b'"id"', b" ", b"\r", b"null", b"\xc2\x85", b"\xe2\x80\xa8"]
)  # fmt: skip
RANDOM = st.lists(PIECES, max_size=12).map(b"".join)
SPLICED = st.tuples(st.sampled_from(SEEDS), st.integers(0, 60), RANDOM, st.integers(0, 9)).map(
    lambda parts: parts[0][: parts[1]] + parts[2] + parts[0][parts[1] + parts[3] :]
)
LINES = st.lists(st.one_of(st.sampled_from(SEEDS), SPLICED, st.binary(max_size=40)), max_size=8)


def strict(line: bytes) -> dict[str, Any]:
    """A line as every JSON reader takes it: one object in UTF-8, no NaN, no lone surrogates, no integer too long."""

    def refuse(name: str) -> None:
        raise ValueError(name)

    record = json.loads(line.decode("utf-8"), parse_constant=refuse)
    json.dumps(record, ensure_ascii=False).encode("utf-8")
    assert isinstance(record, dict)
    return record


@given(LINES, st.sampled_from([1, 50, 1 << 20]), st.sampled_from(["", "title,outline"]))
def test_every_line_of_the_output_is_json_in_utf8(lines: list[bytes], batch_bytes: int, columns: str) -> None:
    """Whatever the lines of the input are, and each of them but blank ones has its record."""
    lines = [piece for line in lines for piece in line.split(b"\n")]
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        source.write_bytes(b'{"text":"first"}\n' + b"\n".join(lines))
        options: dict[str, Any] = {"workers": 0, "batch_bytes": batch_bytes, "columns": columns}
        outcome = convert(source, target, **options)
        found = [strict(line) for line in target.read_bytes().split(b"\n")[:-1]]
        assert len(found) == outcome.records
        assert sum(row["article_error"] is not None for row in found) == outcome.errors
        assert len(found) == 1 + sum(bool(line.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r\n\v\f")) for line in lines)
        assert convert(source, Path(folder, "out.parquet"), **options).errors >= outcome.errors
        options = {"workers": 0, "batch_bytes": batch_bytes, "to": "chunks"}
        for target in (Path(folder, "chunks.jsonl"), Path(folder, "chunks.parquet")):
            assert convert(source, target, **options).records == outcome.records
        for line in Path(folder, "chunks.jsonl").read_bytes().split(b"\n")[:-1]:
            strict(line)
        stats(source, workers=0)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_line_in_another_encoding_gets_an_error(tmp_path: Path, codec: str) -> None:
    """PowerShell's `>` writes UTF-16; `cat` puts it among other lines."""
    good = b'{"id":1,"text":"Tea is old."}\n'
    (tmp_path / "in.jsonl").write_bytes(good + '{"id":2,"text":"x"}'.encode(codec) + b"\n" + good)
    outcome = convert(tmp_path / "in.jsonl", tmp_path / "out.jsonl", workers=0)
    found = [strict(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert [row["article_error"] is None for row in found][:1] == [True]
    assert outcome.errors >= 1
    assert found[1]["article_error"].startswith("line 2: not ")


def test_a_byte_order_mark_is_stripped_from_any_line(tmp_path: Path) -> None:
    """As `cat a.jsonl b.jsonl` leaves it."""
    (tmp_path / "in.jsonl").write_bytes(b'{"text":"a"}\n\xef\xbb\xbf{"text":"b"}\n')
    assert convert(tmp_path / "in.jsonl", tmp_path / "out.jsonl", workers=0).errors == 0
    assert [row["text"] for row in read_back(tmp_path / "out.jsonl")] == ["a", "b"]


def test_16_million_blank_lines_take_a_second(tmp_path: Path) -> None:
    """16 kB of gzip; a reader that asked about each of them took 24 s."""
    source = tmp_path / "in.jsonl.gz"
    source.write_bytes(gzip.compress(b'{"text":"x"}\n') + gzip.compress(b"\n" * (16 << 20), 9))
    started = time.process_time()
    assert convert(source, tmp_path / "out.jsonl", workers=0).records == 1
    assert time.process_time() - started < 5


def test_places_are_counted_over_blank_lines() -> None:
    """The number of a line is that of an editor."""
    batch = Batch("line", 5, Position(), 0, lines=b"\n\n[1]\n \n{}\n\n[2]")
    assert [record.place for record in read_records(batch, Limits())] == ["line 7", "line 9", "line 11"]


# --- Cells of Parquet ----------------------------------------------------------------------------------------------

TEXTS = ["Tea is old.", "It is."]
_BYTES = pa.array([b"ok text", b"bad \xff"], pa.binary())
NOT_UTF8 = pa.StringArray.from_buffers(2, _BYTES.buffers()[1], _BYTES.buffers()[2])
CELLS: dict[str, tuple[Any, Any]] = {
    "nanoseconds": (pa.array([0, 1700000000123456789], pa.timestamp("ns")), "2023-11-14T22:13:20.123456789"),
    "nanoseconds in a zone": (
        pa.array([0, 1700000000123456789], pa.timestamp("ns", tz="Europe/Oslo")), "2023-11-14T22:13:20.123456789+00:00",
    ),
    "a time": (pa.array([0, 1], pa.time64("ns")), "00:00:00.000000001"),
    "a duration": (pa.array([0, -1], pa.duration("ns")), "-PT0.000000001S"),
    "a late date": (pa.array([0, 2**30], pa.date32()), None),
    "a late time": (pa.array([0, 2**60], pa.timestamp("us")), None),
    "microseconds": (pa.array([0, 1], pa.timestamp("us")), "1970-01-01T00:00:00.000001"),
    "not a number": (pa.array([0.0, float("nan")]), None),
    "bytes": (pa.array([b"a", b"\xff"]), "/w=="),
    "a list of bad text": (pa.ListArray.from_arrays(pa.array([0, 1, 2]), NOT_UTF8), None),
}  # fmt: skip


@pytest.mark.parametrize("name", CELLS)
@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_a_cell_that_python_cannot_hold_ends_no_run(tmp_path: Path, name: str, suffix: str) -> None:
    """It is written as text, or its record gets an error; the other records have their trees."""
    column, want = CELLS[name]
    parquet.write_table(pa.table({"text": TEXTS, "c": column}), tmp_path / "in.parquet")
    target = tmp_path / f"out{suffix}"
    outcome = convert(tmp_path / "in.parquet", target, workers=0)
    if suffix == ".parquet":
        found = parquet.read_table(target)
        assert outcome.errors == 0
        if name != "not a number":  # which does not equal itself
            assert found["c"].equals(pa.chunked_array([column]))
        assert found["article"].to_pylist() == [tree(text) for text in TEXTS]
        return
    rows = [strict(line) for line in target.read_bytes().splitlines()]
    assert rows[0]["article"] == json.loads(tree(TEXTS[0]))
    assert (rows[1]["article"] is None) == (rows[1]["article_error"] is not None) == bool(outcome.errors)
    if want is not None:
        assert rows[1]["c"] == want
        assert outcome.errors == 0
    assert stats(tmp_path / "in.parquet", workers=0).errors == 0


def test_a_text_that_is_not_utf8_gets_an_error(tmp_path: Path) -> None:
    """In `convert`, `stats` and `parse_batch` alike."""
    table = pa.table({"text": NOT_UTF8, "o": NOT_UTF8})
    parquet.write_table(table, tmp_path / "in.parquet")
    for target in (tmp_path / "out.jsonl", tmp_path / "out.parquet"):
        outcome = convert(tmp_path / "in.parquet", target, workers=0)
        assert outcome.first_errors == (
            "row 2: the field 'text' cannot be read: not UTF-8: invalid start byte at byte 4",
        )
    assert stats(tmp_path / "in.parquet", workers=0).errors == 1
    assert parse_batch(table)["article_error"].to_pylist() == [None, "not UTF-8: invalid start byte at byte 4"]


# --- Types of a run ------------------------------------------------------------------------------------------------

WHEN = [datetime(2024, 5, 1), None]


@pytest.mark.parametrize(
    ("first", "second", "type_", "want"),
    [
        (pa.array(WHEN), pa.nulls(2), pa.timestamp("us"), [*WHEN, None, None]),
        (pa.nulls(2), pa.array(WHEN), pa.timestamp("us"), [None, None, *WHEN]),
        (pa.array([1, 2], pa.int32()), pa.array([2**40, 1]), pa.int64(), [1, 2, 2**40, 1]),
        (pa.array([1, 2]), pa.array([0.5, None]), pa.float64(), [1.0, 2.0, 0.5, None]),
        (pa.array(["a", None]), pa.array(["b", "c"], pa.large_string()), pa.large_string(), ["a", None, "b", "c"]),
    ],
)
def test_types_of_parquet_files_are_joined_as_arrow_does(
    tmp_path: Path, first: Any, second: Any, type_: Any, want: list[Any]
) -> None:
    """Null gives way, and numbers widen."""
    parquet.write_table(pa.table({"text": TEXTS, "c": first}), tmp_path / "a.parquet")
    parquet.write_table(pa.table({"text": TEXTS, "c": second}), tmp_path / "b.parquet")
    convert([tmp_path / "a.parquet", tmp_path / "b.parquet"], tmp_path / "out.parquet", workers=0)
    found = parquet.read_table(tmp_path / "out.parquet")
    assert (found["c"].type, found["c"].to_pylist()) == (type_, want)


@pytest.mark.parametrize(
    ("cells", "values", "want"),
    [
        (pa.array(WHEN), [None, None], [*WHEN, None, None]),
        (pa.array([1, 2], pa.int32()), [3, 2**40], [1, 2, 3, 2**40]),
        (pa.array([1, 2]), [0.5, None], [1.0, 2.0, 0.5, None]),
        (pa.array([1, 2]), ["a", None], ["1", "2", "a", None]),
        (pa.array(WHEN), ["soon", 1], ["2024-05-01T00:00:00", None, "soon", "1"]),
        (pa.array(["x", None]).dictionary_encode(), ["a", "b"], ["x", None, "a", "b"]),
        (pa.array([[1], None]), ["a", {"b": 2}], ["[1]", None, '"a"', '{"b":2}']),
    ],
)
def test_types_of_parquet_and_json_are_joined(tmp_path: Path, cells: Any, values: list[Any], want: list[Any]) -> None:
    """By Arrow's rules, and where these have no common type the column is text."""
    parquet.write_table(pa.table({"text": TEXTS, "c": cells}), tmp_path / "a.parquet")
    (tmp_path / "b.jsonl").write_bytes(as_lines({"text": "a", "c": value, "new": 1} for value in values))
    for inputs in (["a.parquet", "b.jsonl"], ["b.jsonl", "a.parquet"]):
        convert([tmp_path / name for name in inputs], tmp_path / "out.parquet", workers=0)
        found = parquet.read_table(tmp_path / "out.parquet")
        assert found.column_names == ["text", "c", "new", "article", "article_error"]
        assert sorted(map(str, found["c"].to_pylist())) == sorted(map(str, want))
        assert sorted(map(str, found["new"].to_pylist())) == ["1", "1", "None", "None"]


def test_a_cell_that_the_joint_type_cannot_hold_gets_an_error(tmp_path: Path) -> None:
    """Nanoseconds reach to the year 2262: a later time in microseconds has no place among them."""
    late = pa.array([0, 2**55], pa.timestamp("us"))
    parquet.write_table(pa.table({"text": TEXTS, "c": late}), tmp_path / "a.parquet")
    parquet.write_table(pa.table({"text": TEXTS, "c": pa.array([1, 2], pa.timestamp("ns"))}), tmp_path / "b.parquet")
    outcome = convert([tmp_path / "a.parquet", tmp_path / "b.parquet"], tmp_path / "out.parquet", workers=0)
    found = parquet.read_table(tmp_path / "out.parquet")
    assert (outcome.records, outcome.errors) == (4, 1)
    assert found["c"].is_null().to_pylist() == [False, True, False, False]
    assert [error is None for error in found["article_error"].to_pylist()] == [True, False, True, True]
    assert found["article"].is_null().to_pylist() == [False, True, False, False]
    assert "the field 'c' cannot become timestamp[ns]" in outcome.first_errors[0]


def test_a_cell_that_text_cannot_hold_gets_an_error(tmp_path: Path) -> None:
    """A late date among the strings of another input; a date that Python has becomes text."""
    dates = pa.array([19_000, 2**30], pa.date32())
    parquet.write_table(pa.table({"text": TEXTS, "c": dates}), tmp_path / "a.parquet")
    (tmp_path / "b.jsonl").write_bytes(as_lines([{"text": "x", "c": "soon"}]))
    outcome = convert([tmp_path / "a.parquet", tmp_path / "b.jsonl"], tmp_path / "out.parquet", workers=0)
    found = parquet.read_table(tmp_path / "out.parquet")
    assert found["c"].to_pylist()[::2] == ["2022-01-08", "soon"]
    late, error = found["c"][1].as_py(), found["article_error"][1].as_py()
    assert (late is None) == (error is not None) == bool(outcome.errors)


@pytest.mark.parametrize("batch_bytes", [1, 30, 1 << 20])
def test_ids_of_mixed_type_gain_no_quotes(tmp_path: Path, batch_bytes: int) -> None:
    """Numbers and strings become strings, in any batches; with an array among them all become JSON."""
    values = [1, "x", 2.5, "7", True, 2**60, 10**30, None, 3.0, "\ud800"]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps({"id": value, "text": ""}) + "\n" for value in values))
    convert(tmp_path / "in.jsonl", tmp_path / "out.parquet", workers=0, batch_bytes=batch_bytes)
    found = parquet.read_table(tmp_path / "out.parquet")["id"].to_pylist()
    assert found == ["1", "x", "2.5", "7", "true", str(2**60), str(10**30), None, "3", "\ufffd"]
    with open(tmp_path / "in.jsonl", "a") as file:
        file.write('{"id": ["a", 1], "text": ""}\n')
    convert(tmp_path / "in.jsonl", tmp_path / "out.parquet", workers=0, batch_bytes=batch_bytes)
    found = parquet.read_table(tmp_path / "out.parquet")["id"].to_pylist()
    encoded = [None if value is None else json.dumps(value) for value in values[:8]]
    assert found == [*encoded, "3", '"\ufffd"', '["a",1]']


def test_several_columns_of_a_name_are_refused(tmp_path: Path) -> None:
    """Before the run: nothing could tell them apart."""
    columns = [pa.array(TEXTS), pa.array([1, 2]), pa.array([3, 4])]
    parquet.write_table(pa.table(columns, names=["text", "id", "id"]), tmp_path / "in.parquet")
    with pytest.raises(Exception, match="several columns have the same name: id"):
        convert(tmp_path / "in.parquet", tmp_path / "out.parquet", workers=0)


@pytest.mark.parametrize("batch_bytes", [5000, 1 << 20])
def test_a_key_per_record_costs_no_table_of_all_keys(tmp_path: Path, batch_bytes: int) -> None:
    """Cells grow with the values, and keys beyond the first thousand go into one column."""
    count = MAX_COLUMNS + 500
    rows = [{"text": "x", f"k{at}": at if at % 2 else str(at)} for at in range(count)]
    assert all(table.num_rows * table.num_columns <= 1 << 15 for table, _ in record_tables.tables(rows))
    (tmp_path / "in.jsonl").write_bytes(as_lines(rows))
    convert(tmp_path / "in.jsonl", tmp_path / "out.parquet", workers=0, batch_bytes=batch_bytes)
    found = parquet.read_table(tmp_path / "out.parquet")
    assert found.num_columns == MAX_COLUMNS + 3
    own = [name for name in found.column_names if name.startswith("k")]
    for row, want in zip(found.to_pylist(), rows, strict=True):
        got = {name: row[name] for name in ("text", *own) if row[name] is not None}
        assert got | json.loads(row["other_fields"] or "{}") == want


# --- Limits --------------------------------------------------------------------------------------------------------


def test_a_text_of_too_many_nodes_gets_an_error(tmp_path: Path) -> None:
    """In `convert`, `stats` and `parse_batch` alike; `parse` itself never raises."""
    rows = [{"text": "a|" * 300}, {"text": "A title\nA text."}]
    (tmp_path / "in.jsonl").write_bytes(as_lines(rows))
    want = "up to 301 nodes, more than the limit of 300"
    outcome = convert(tmp_path / "in.jsonl", tmp_path / "out.jsonl", workers=0, max_nodes=300)
    assert outcome.first_errors == (f"line 1: {want}",)
    assert stats(tmp_path / "in.jsonl", workers=0, max_nodes=300).first_errors == [f"line 1: {want}"]
    assert parse_batch(pa.Table.from_pylist(rows), max_nodes=300)["article_error"].to_pylist() == [want, None]
    assert convert(tmp_path / "in.jsonl", tmp_path / "out.jsonl", workers=0, max_nodes=301).errors == 0
