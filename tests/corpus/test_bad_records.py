"""What is broken in an input spoils its own record and nothing else."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.processes import Start
from support.sample_corpora import as_lines, read_back, tree, wet

from articlekit.corpus import convert
from articlekit.errors import UsageError

zstandard = pytest.importorskip("zstandard")
posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")


# --- Records -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'{"text": "cut', "line 2: not JSON: unterminated string starting at"),
        (b'{"text": "\xff"}', "line 2: not UTF-8: invalid start byte at byte 10"),
        (b"[1]", "line 2: not a JSON object"),
        (b"{}", "there is no field 'text'"),
        (b'{"text": null}', "the text is null"),
        (b'{"text": 5}', "the text must be a string, not a number"),
        (b'{"text": [true]}', "the text must be a string, not an array"),
        (b'{"text": "a", "article": 1}', "there is already a field 'article'; choose another name for the tree"),
        (b"[" * 1900, "line 2: not JSON"),
        (b'{"text": "' + b"a" * 3000 + b'"}', "line 2: 3,012 bytes long, more than the limit of 2,000"),
    ],
)
@pytest.mark.parametrize("batch_bytes", [1, 50, 1 << 20])
@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_a_bad_record_gets_its_error_and_the_others_go_on(
    tmp_path: Path, line: bytes, message: str, batch_bytes: int, suffix: str
) -> None:
    """The error is in the record's column, and says where it stands if it has no fields to tell."""
    (tmp_path / "in.jsonl").write_bytes(b'{"text":"one"}\n' + line + b'\n\n{"text":"two"}')
    target = tmp_path / f"out{suffix}"
    outcome = convert([tmp_path / "in.jsonl"], target, workers=0, batch_bytes=batch_bytes, record_bytes=2000)
    assert (outcome.records, outcome.errors) == (3, 1)
    if suffix == ".parquet":
        found = pytest.importorskip("pyarrow.parquet").read_table(target).to_pylist()
        trees = [row["article"] for row in found]
    else:
        found = read_back(target)
        trees = [row["article"] and json.dumps(row["article"], separators=(",", ":")) for row in found]
    assert trees == [tree("one"), None, tree("two")]
    assert found[1]["article_error"].startswith(message)
    assert [row["article_error"] for row in found[::2]] == [None, None]


def test_what_python_writes_as_json_is_read(tmp_path: Path) -> None:
    """NaN becomes null, lone surrogates become U+FFFD, and integers keep all their digits."""
    rows = [{"text": "a", "n": float("nan")}, {"text": "half \ud83c"}, {"text": "b", "n": 10**400}]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert convert([tmp_path / "in.jsonl"], tmp_path / "out.jsonl", workers=0).errors == 0
    found = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert found[0] == '{"text":"a","n":null,"article":' + tree("a") + ',"article_error":null}'
    assert found[1] == '{"text":"half \ufffd","article":' + tree("half \ufffd") + ',"article_error":null}'
    assert json.loads(found[2])["n"] == 10**400
    pytest.importorskip("pyarrow")
    assert convert([tmp_path / "in.jsonl"], tmp_path / "out.parquet", workers=0).errors == 0


def test_a_text_in_parquet_that_is_too_long(tmp_path: Path) -> None:
    """A row has no length before it is read; its text does."""
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.table({"text": ["a" * 2000, "a" * 2001, "two"]}), tmp_path / "in.parquet")
    for target in (tmp_path / "out.jsonl", tmp_path / "out.parquet"):
        outcome = convert([tmp_path / "in.parquet"], target, workers=0, record_bytes=2000)
        assert (outcome.records, outcome.errors) == (3, 1)
        assert outcome.first_errors == ("row 2: 2,001 bytes long, more than the limit of 2,000",)


@pytest.mark.parametrize("batch_bytes", [1, 1 << 20])
def test_a_byte_order_mark_in_front_of_lines(tmp_path: Path, batch_bytes: int) -> None:
    """It is no part of the first record, whose bytes are copied; a later one is in a text, and stays."""
    data = as_lines([{"id": 1, "text": "one"}, {"id": 2, "text": "\ufefftwo"}])
    for name, mark in (("plain", b""), ("marked", b"\xef\xbb\xbf")):
        (tmp_path / f"{name}.jsonl").write_bytes(mark + data)
        convert([tmp_path / f"{name}.jsonl"], tmp_path / f"{name}.out.jsonl", workers=0, batch_bytes=batch_bytes)
    assert (tmp_path / "marked.out.jsonl").read_bytes() == (tmp_path / "plain.out.jsonl").read_bytes()
    assert [row["text"] for row in read_back(tmp_path / "marked.out.jsonl")] == ["one", "\ufefftwo"]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("encoding", [None, "cp1252"])
def test_a_byte_order_mark_of_a_text_decides(tmp_path: Path, codec: str, encoding: str | None) -> None:
    """In a folder, packed or not, whatever encoding is named for the files without one."""
    (tmp_path / "in").mkdir()
    data = "Café".encode(codec if codec != "utf-8" or encoding is None else encoding)
    (tmp_path / "in" / "a.txt").write_bytes(data)
    (tmp_path / "in" / "b.txt.gz").write_bytes(gzip.compress(data))
    assert not convert(tmp_path / "in", tmp_path / "out.jsonl", workers=0, encoding=encoding).errors
    assert [row["text"] for row in read_back(tmp_path / "out.jsonl")] == ["Café", "Café"]


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"caf\xe9", None, "not UTF-8: unexpected end of data at byte 3; give --encoding NAME, or convert the folder"),
        (b"caf\xe9", "ascii", "not ASCII: ordinal not in range(128) at byte 3; give another --encoding"),
        ("café".encode("utf-16")[:-1], "cp1252", "not UTF-16: truncated data at byte 8; its byte order mark says"),
    ],
)
def test_a_text_in_another_encoding_says_what_to_do(
    tmp_path: Path, data: bytes, encoding: str | None, message: str
) -> None:
    """A file of a folder is a record like any other, with its name as id."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "b.txt").write_bytes(data)
    outcome = convert([tmp_path / "in"], tmp_path / "out.jsonl", workers=0, encoding=encoding)
    (row,) = read_back(tmp_path / "out.jsonl")
    assert (row["id"], row["text"], row["article"]) == ("b.txt", None, None)
    assert row["article_error"].startswith(message)
    assert outcome.first_errors == (f"b.txt: {row['article_error']}",)


def test_an_encoding_is_for_folders_of_texts(tmp_path: Path) -> None:
    """Other inputs are in UTF-8, and an unknown name is refused before the run."""
    (tmp_path / "in.jsonl").write_bytes(as_lines([{"text": "Tea"}]))
    with pytest.raises(UsageError, match=r"--encoding is for folders of \.txt; in\.jsonl is read as UTF-8"):
        convert(tmp_path / "in.jsonl", tmp_path / "out.jsonl", encoding="cp1252")
    for name in ("klingon", "base64"):
        with pytest.raises(UsageError, match=f"unknown encoding '{name}'"):
            convert(tmp_path, tmp_path / "out.jsonl", encoding=name)


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_a_line_of_500_megabytes(tmp_path: Path, start: Start) -> None:
    """It is passed over in little memory."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    block = b"a" * 10_000_000
    with open(source, "wb") as file:
        file.write(b'{"text": "one"}\n{"text": "')
        for _ in range(50):
            file.write(block)
        file.write(b'"}\n{"text": "two"}\n')
    # The figure of `wait4` would be that of the process which starts this one, where that is larger.
    script = "import re, sys\nfrom articlekit.cli import main\ncode = main(sys.argv[1:])\n"
    script += "print(re.findall(r'VmHWM:\\s*(\\d+) kB', open('/proc/self/status').read())[0])\nsys.exit(code)"
    asked = [sys.executable, "-c", script, "convert", str(source), "-o", str(target), "-q"]
    process = start(asked, stdout=subprocess.PIPE)
    most = process.communicate()[0]
    assert process.returncode == 1
    assert int(most) < 300 * 1024
    found = read_back(target)
    assert [row.get("text") for row in found] == ["one", None, "two"]
    assert found[1]["article_error"] == "line 2: 500,000,012 bytes long, more than the limit of 16,777,216"


# --- Inputs that are cut -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("packing", ["gzip", "zstd"])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_cut_archive_gives_all_that_it_has(tmp_path: Path, packing: str, share: float) -> None:
    """Each record before the cut is there, and then one that says so."""
    rows = [{"id": at, "text": os.urandom(2000).hex()} for at in range(100)]
    data = gzip.compress(as_lines(rows)) if packing == "gzip" else zstandard.compress(as_lines(rows))
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(data[: int(len(data) * share)])
    for batch_bytes in (5000, 1 << 20):
        outcome = convert([source], target, workers=0, batch_bytes=batch_bytes)
        found = read_back(target)
        whole = [row for row in found if row["article_error"] is None]
        assert outcome.errors == 1
        assert found[-1]["article_error"].startswith(
            f"line {len(found)}: the input cannot be read from here on; was it cut?"
        )
        assert [row["text"] for row in whole] == [row["text"] for row in rows[: len(whole)]]
        # What is packed comes in blocks of 128 KiB at most: no more than the last of them may be lost.
        assert len(whole) >= 100 * share - 34


def test_a_cut_wet(tmp_path: Path) -> None:
    """A record that is cut is no record."""
    pytest.importorskip("fastwarc")
    data = wet(["one " * 500, "two " * 500, os.urandom(4000).hex()])
    (tmp_path / "in.warc.wet.gz").write_bytes(data[:-500])
    outcome = convert([tmp_path / "in.warc.wet.gz"], tmp_path / "out.jsonl", workers=0)
    assert (outcome.records, outcome.errors) == (3, 1)
    assert "was it cut?" in outcome.first_errors[0]


def test_a_wet_that_is_cut_in_a_text(tmp_path: Path) -> None:
    """Where nothing is packed, only the length that a record promises tells that some of it is lacking."""
    pytest.importorskip("fastwarc")
    whole = gzip.decompress(wet(["one", "two and more"]))
    (tmp_path / "in.wet").write_bytes(whole[: whole.rindex(b" and more")])
    outcome = convert([tmp_path / "in.wet"], tmp_path / "out.jsonl", workers=0)
    assert outcome.first_errors == ("<urn:uuid:2>: the record is cut",)
    found = read_back(tmp_path / "out.jsonl")
    assert [(row["id"], row["text"]) for row in found] == [("<urn:uuid:1>", "one"), ("<urn:uuid:2>", None)]
    convert([tmp_path / "in.wet"], tmp_path / "out.jsonl", workers=0, record_bytes=2)
    found = read_back(tmp_path / "out.jsonl")
    assert [row["id"] for row in found] == ["<urn:uuid:1>", "<urn:uuid:2>"]
    assert found[0]["article_error"] == "3 bytes long, more than the limit of 2"


def test_a_spoilt_page_of_parquet_loses_its_row_group(tmp_path: Path) -> None:
    """The other row groups are read."""
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    source = tmp_path / "in.parquet"
    table = pyarrow.table({"id": list(range(30)), "text": [os.urandom(500).hex() for _ in range(30)]})
    parquet.write_table(table, source, row_group_size=10, compression="zstd", use_dictionary=False)
    column = parquet.ParquetFile(source).metadata.row_group(1).column(1)
    data = bytearray(source.read_bytes())
    middle = column.data_page_offset + column.total_compressed_size // 2
    data[middle : middle + 200] = b"\0" * 200
    source.write_bytes(data)
    for target in (tmp_path / "out.jsonl", tmp_path / "out.parquet"):
        outcome = convert([source], target, workers=0)
        assert (outcome.records, outcome.errors) == (21, 1)
        assert outcome.first_errors[0].startswith("row 11: rows 11 to 20 cannot be read")
        rows = read_back(target) if target.suffix == ".jsonl" else parquet.read_table(target).to_pylist()
        assert [row.get("id") for row in rows] == [*range(10), None, *range(20, 30)]
