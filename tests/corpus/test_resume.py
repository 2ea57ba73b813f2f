"""A run continues if nothing has changed since it began; else a message says what differs, and nothing is written."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from support.sample_corpora import Interrupted, as_lines, read_back, wet

from articlekit.corpus import convert, run
from articlekit.corpus.checkpoint import PartialOutput, receipt_path
from articlekit.errors import UsageError

Change = Callable[[Path], object]
Begin = Callable[[Path], Path]


@pytest.fixture
def begin(tmp_path: Path, interrupted: Interrupted) -> Begin:
    """Begins a run in batches of a record each, which ends after twenty; returns its output."""

    def call(source: Path) -> Path:
        with interrupted(20):
            convert(source, tmp_path / "out.jsonl", workers=0, batch_bytes=1)
        return tmp_path / "out.jsonl"

    return call


def refused(source: Path, target: Path, message: str, **options: Any) -> None:
    """The message says what differs, and what was done stays as it is."""
    data = Path(f"{target}.parts") / "data"
    before = data.read_bytes()
    with pytest.raises(UsageError, match=f"belongs to another run: {message} differ. Use the same"):
        convert(source, target, workers=0, resume=True, **{"batch_bytes": 1, **options})
    assert data.read_bytes() == before
    assert not target.exists()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Fifty texts of nine bytes each."""
    path = tmp_path / "in"
    path.mkdir()
    for at in range(1, 51):
        (path / f"{at:02}.txt").write_text(f"A text {at:02}", encoding="utf-8")
    return path


def _move(folder: Path) -> None:
    (folder / "deep").mkdir()
    (folder / "40.txt").rename(folder / "deep" / "40.txt")


TEXTS: dict[str, Change] = {
    "a file more": lambda folder: (folder / "00.txt").write_text("A text 00"),
    "a file less": lambda folder: (folder / "40.txt").unlink(),
    "another name": lambda folder: (folder / "40.txt").rename(folder / "00.txt"),
    "another folder": _move,
    "another size": lambda folder: (folder / "40.txt").write_text("A longer text"),
}


@pytest.mark.parametrize("change", TEXTS.values(), ids=TEXTS)
def test_a_folder_of_other_texts_is_refused(folder: Path, change: Change, begin: Begin) -> None:
    """Its texts are counted by name, so that one more or less would be read twice or not at all."""
    target = begin(folder)
    change(folder)
    refused(folder, target, "inputs")


@pytest.mark.skipif(os.name != "posix", reason="links as on POSIX")
def test_a_folder_of_the_same_texts_is_gone_on_with(folder: Path, begin: Begin) -> None:
    """Whatever else has come into it, links that lead nowhere included, if they were there before."""
    (folder / "lost.txt").symlink_to(folder / "nowhere.txt")
    target = begin(folder)
    (folder / "notes.md").write_text("No text of the corpus")
    outcome = convert(folder, target, workers=0, batch_bytes=1, resume=True)
    assert (outcome.resumed, outcome.records, outcome.errors) == (True, 51, 1)
    assert [row.get("id") for row in read_back(target)] == [*(f"{at:02}.txt" for at in range(1, 51)), "lost.txt"]


def test_another_encoding_is_refused(folder: Path, begin: Begin) -> None:
    """It decides the texts that are written."""
    refused(folder, begin(folder), "encoding", encoding="cp1252")


# --- Files and options ---------------------------------------------------------------------------------------------

# Each end that is compared has 64 KiB, so the middle of this is in neither.
RECORDS, PADDING = 400, 1000


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """Records with two fields that may be the text."""
    path = tmp_path / "in.jsonl"
    rows = [{"id": at, "text": "A text", "body": "Another", "more": "x" * PADDING} for at in range(RECORDS)]
    path.write_bytes(as_lines(rows))
    return path


def _first(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"A text", b"B text", 1))


def _last(path: Path) -> None:
    path.write_bytes(b"B text".join(path.read_bytes().rsplit(b"A text", 1)))


def _longer(path: Path) -> None:
    data = path.read_bytes()
    middle = data.index(b"x", len(data) // 2)
    path.write_bytes(data[:middle] + b"x" + data[middle:])


@pytest.mark.parametrize(
    ("change", "options", "message"),
    [
        (_first, {}, "inputs"),
        (_last, {}, "inputs"),
        (_longer, {}, "inputs"),
        (None, {"text_field": "body"}, "text field"),
        (None, {"article_field": "tree"}, "article field"),
        (None, {"columns": "title"}, "columns"),
        (None, {"record_bytes": 1 << 20}, "record bytes"),
        (None, {"text_field": "body", "record_bytes": 1 << 20}, "record bytes, text field"),
    ],
)
def test_what_differs_is_refused_by_name(
    lines: Path, change: Change | None, options: dict[str, Any], message: str, begin: Begin
) -> None:
    """The ends of a file, its size, and every option that changes what is written."""
    target = begin(lines)
    if change is not None:
        change(lines)
    refused(lines, target, message, **options)


def test_another_version_is_refused(lines: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may make other trees."""
    target = begin(lines)
    monkeypatch.setattr(run, "__version__", "0")
    refused(lines, target, "articlekit")


def test_a_moved_file_is_gone_on_with(tmp_path: Path, lines: Path, begin: Begin) -> None:
    """And so are other sizes of chunks: neither changes what is written."""
    target = begin(lines)
    moved = lines.rename(tmp_path / "moved.jsonl")
    assert convert(moved, target, workers=0, batch_bytes=5000, resume=True).resumed
    assert [row["id"] for row in read_back(target)] == list(range(RECORDS))


@pytest.mark.parametrize("kind", ["csv", "wet"])
def test_a_broken_input_is_reported_once(tmp_path: Path, kind: str, interrupted: Interrupted) -> None:
    """A run that is resumed behind the error goes on with the next input."""
    if kind == "wet":
        pytest.importorskip("fastwarc")
        (tmp_path / "a.wet").write_bytes(wet(["One", "Two"])[:-40])
    else:
        (tmp_path / "a.csv").write_bytes(b'id,text\n1,One\n2,"Two\n')
    (tmp_path / "b.csv").write_bytes(b"id,text\n3,Three\n4,Four\n")
    inputs, target = [tmp_path / f"a.{kind}", tmp_path / "b.csv"], tmp_path / "out.jsonl"
    with interrupted(2):
        convert(inputs, target, workers=0, batch_bytes=1)
    outcome = convert(inputs, target, workers=0, batch_bytes=1, resume=True)
    assert (outcome.resumed, outcome.records, outcome.errors) == (True, 4, 1)
    assert [row.get("text") for row in read_back(target)] == ["One", None, "Three", "Four"]


# --- Checkpoints ---------------------------------------------------------------------------------------------------


def test_the_journal_says_only_what_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a checkpoint data is flushed and synced, and only then there is a line, which is synced too."""
    happened: list[tuple[str, int]] = []
    output = tmp_path / "out.jsonl"
    folder = Path(f"{output}.parts")
    note, sync = PartialOutput._write_journal, os.fsync

    def noting(parts: PartialOutput, entry: dict[str, Any]) -> None:
        happened.append(("note", entry.get("size", 0)))
        note(parts, entry)

    def syncing(number: int) -> None:
        found = os.fstat(number)
        name = next(path.name for path in folder.iterdir() if os.path.samestat(path.stat(), found))
        happened.append((name, found.st_size if name == "data" else (folder / name).read_bytes().count(b"\n")))
        sync(number)

    monkeypatch.setattr(PartialOutput, "_write_journal", noting)
    monkeypatch.setattr(os, "fsync", syncing)
    with PartialOutput(str(output), {}, lambda checkpoint: "", resume=False) as parts:
        for _ in range(2):
            parts.append(b"threefour", attrs.evolve(parts.last, records=parts.last.records + 1))
            parts.save()
            parts.save()  # nothing is new
    journal = "journal.jsonl"
    assert happened == [
        *(("note", 0), (journal, 1)),  # what the run is
        *(("data", 9), ("note", 9), (journal, 2)),
        *(("data", 18), ("note", 18), (journal, 3)),
    ]


# --- What a journal and a receipt show -----------------------------------------------------------------------------


def _in_the_middle(path: Path, at: int) -> None:
    """Change a byte, and leave the size, the ends and the time of the file as they were."""
    found = path.stat()
    data = bytearray(path.read_bytes())
    data[data.index(b"x", at)] = ord("y")
    path.write_bytes(data)
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz"])
def test_content_that_was_read_and_has_changed_is_refused(tmp_path: Path, suffix: str, begin: Begin) -> None:
    """Old and new records would be mixed."""
    source = tmp_path / f"big{suffix}"
    rows = [{"id": at, "text": f"Old {at} x" + "y" * 10_000} for at in range(100)]
    data = as_lines(rows)
    source.write_bytes(gzip.compress(data, 0) if suffix.endswith("gz") else data)
    target = begin(source)
    _in_the_middle(source, 70_000)
    with pytest.raises(UsageError, match="belongs to another run: the content of the inputs has changed"):
        convert(source, target, workers=0, resume=True, batch_bytes=1)


def test_a_changed_text_of_a_folder_is_refused(folder: Path, begin: Begin) -> None:
    """By its time, and by its content if its time stayed."""
    target = begin(folder)
    path = folder / "05.txt"
    found = path.stat()
    path.write_text("B text 05")
    os.utime(path, ns=(1, 1))
    refused(folder, target, "inputs")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    with pytest.raises(UsageError, match="the content of the inputs has changed"):
        convert(folder, target, workers=0, resume=True, batch_bytes=1)
    path.write_text("A text 05")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert convert(folder, target, workers=0, resume=True, batch_bytes=1).records == 50


def test_an_output_of_the_same_run_is_left_alone(tmp_path: Path, lines: Path) -> None:
    """Another one is refused, with the reason."""
    target = tmp_path / "out.jsonl"
    assert convert(lines, target, workers=0, resume=True).records == RECORDS
    before = target.stat()
    assert convert(lines, target, workers=0, resume=True).records == 0
    assert target.stat() == before
    for change, options, why in (
        (None, {"text_field": "body"}, "comes from another run: text field differ"),
        (_first, {}, "comes from another run: inputs differ"),
        (lambda path: target.write_bytes(b"{}"), {}, "nothing shows that it comes from this run"),
        (lambda path: Path(receipt_path(str(target))).unlink(), {}, "nothing shows that it comes from this run"),
    ):
        if change is not None:
            change(lines)
        with pytest.raises(UsageError, match=why):
            convert(lines, target, workers=0, resume=True, **options)
    assert convert(lines, target, workers=0).records == RECORDS
    assert convert(lines, target, workers=0, resume=True).records == 0


@pytest.mark.parametrize(
    "damage",
    [b"garbage\n", b"[]\n", b"\0" * 4096, b'{"size": 1}\n', b'{"run": {}', b"\n\n"],
)
def test_a_damaged_end_of_the_journal_is_cut_off(tmp_path: Path, lines: Path, damage: bytes, begin: Begin) -> None:
    """As a power cut leaves it: the run continues from the last good checkpoint."""
    target = begin(lines)
    with open(tmp_path / "out.jsonl.parts" / "journal.jsonl", "ab") as journal:
        journal.write(damage)
    assert convert(lines, target, workers=0, batch_bytes=1, resume=True).resumed
    assert [row["id"] for row in read_back(target)] == list(range(RECORDS))


@pytest.mark.parametrize("line", [b"garbage\n", b"[]\n", b"{}\n", b'{"run": 1}\n', b"\xff\n", b"\0\n"])
def test_a_journal_that_is_damaged_from_the_start_is_an_error(tmp_path: Path, lines: Path, line: bytes) -> None:
    """One that says what to do."""
    (tmp_path / "out.jsonl.parts").mkdir()
    (tmp_path / "out.jsonl.parts" / "journal.jsonl").write_bytes(line)
    with pytest.raises(UsageError, match=r"journal\.jsonl is damaged; remove .*out\.jsonl\.parts to start again"):
        convert(lines, tmp_path / "out.jsonl", workers=0, resume=True)


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet"])
@pytest.mark.parametrize("packed", [False, True])
def test_a_resumed_run_writes_the_same_bytes(
    tmp_path: Path, suffix: str, packed: bool, interrupted: Interrupted
) -> None:
    """Compressed ones included: batches do not depend on where reading began."""
    if library := {".jsonl.zst": "zstandard", ".parquet": "pyarrow"}.get(suffix):
        pytest.importorskip(library)
    rows = [{"id": at, "text": "Tea " * (at * 7919 % 101)} for at in range(600)] + [{"id": "long", "text": "x" * 9000}]
    source = tmp_path / "in.jsonl"
    source.write_bytes(gzip.compress(as_lines(rows)) if packed else as_lines(rows))
    options: dict[str, Any] = {"workers": 0, "batch_bytes": 2000, "record_bytes": 5000}
    convert(source, tmp_path / f"whole{suffix}", **options)
    for stop in (1, 5, 23):
        target = tmp_path / f"out{stop}{suffix}"
        with interrupted(stop):
            convert(source, target, **options)
        assert convert(source, target, resume=True, **options).resumed
        assert target.read_bytes() == (tmp_path / f"whole{suffix}").read_bytes()
