"""A run is gone on with where all is as it was begun with; else it is said what differs, and nothing is written."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from support.sample_corpora import as_lines, read_back

from articlekit.corpus import convert, pool, run
from articlekit.corpus.checkpoint import Checkpoint, PartialOutput
from articlekit.errors import UsageError

Change = Callable[[Path], object]


def begun(source: Path, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that ended after twenty chunks of a record each."""
    whole = pool.run

    def stopping(*arguments: Any) -> Iterator[Any]:
        yield from islice(whole(*arguments), 20)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pool, "run", stopping)
        with pytest.raises(KeyboardInterrupt):
            convert(source, target, workers=1, batch_bytes=1)


def refused(source: Path, target: Path, said: str, **options: Any) -> None:
    """It is said what differs, and what was done stays as it is."""
    data = Path(f"{target}.parts") / "data"
    before = data.read_bytes()
    with pytest.raises(UsageError, match=f"belongs to another run: {said} differ. Use the same"):
        convert(source, target, workers=1, resume=True, **{"batch_bytes": 1, **options})
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
def test_a_folder_of_other_texts_is_refused(
    tmp_path: Path, folder: Path, change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its texts are counted by name, so that one more or less would be read twice or not at all."""
    target = tmp_path / "out.jsonl"
    begun(folder, target, monkeypatch)
    change(folder)
    refused(folder, target, "inputs")


@pytest.mark.skipif(os.name != "posix", reason="links as on POSIX")
def test_a_folder_of_the_same_texts_is_gone_on_with(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever else has come into it, links that lead nowhere included, if they were there before."""
    (folder / "lost.txt").symlink_to(folder / "nowhere.txt")
    target = tmp_path / "out.jsonl"
    begun(folder, target, monkeypatch)
    (folder / "notes.md").write_text("No text of the corpus")
    outcome = convert(folder, target, workers=1, batch_bytes=1, resume=True)
    assert (outcome.resumed, outcome.records, outcome.errors) == (True, 51, 1)
    assert [row.get("id") for row in read_back(target)] == [*(f"{at:02}.txt" for at in range(1, 51)), None]


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
    ("change", "options", "said"),
    [
        (_first, {}, "inputs"),
        (_last, {}, "inputs"),
        (_longer, {}, "inputs"),
        (None, {"text": "body"}, "text field"),
        (None, {"article": "tree"}, "article field"),
        (None, {"columns": "title"}, "columns"),
        (None, {"record_bytes": 1 << 20}, "record bytes"),
        (None, {"text": "body", "record_bytes": 1 << 20}, "record bytes, text field"),
    ],
)
def test_what_differs_is_refused_by_name(
    tmp_path: Path, lines: Path, change: Change | None, options: dict[str, Any], said: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The ends of a file, its size, and every option that changes what is written."""
    target = tmp_path / "out.jsonl"
    begun(lines, target, monkeypatch)
    if change is not None:
        change(lines)
    refused(lines, target, said, **options)


def test_another_version_is_refused(tmp_path: Path, lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may make other trees."""
    target = tmp_path / "out.jsonl"
    begun(lines, target, monkeypatch)
    monkeypatch.setattr(run, "__version__", "0")
    refused(lines, target, "articlekit")


def test_a_moved_file_is_gone_on_with(tmp_path: Path, lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And so are other sizes of chunks: neither changes what is written."""
    target = tmp_path / "out.jsonl"
    begun(lines, target, monkeypatch)
    moved = lines.rename(tmp_path / "moved.jsonl")
    assert convert(moved, target, workers=1, batch_bytes=5000, resume=True).resumed
    assert [row["id"] for row in read_back(target)] == list(range(RECORDS))


# --- Checkpoints ---------------------------------------------------------------------------------------------------


def test_the_journal_says_only_what_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a checkpoint data is flushed and synced, and only then there is a line, which is synced too."""
    happened: list[tuple[str, int]] = []
    output = tmp_path / "out.jsonl"
    folder = Path(f"{output}.parts")
    note, sync = PartialOutput._write_journal, os.fsync

    def noting(parts: PartialOutput, said: dict[str, Any]) -> None:
        happened.append(("note", said.get("size", 0)))
        note(parts, said)

    def syncing(number: int) -> None:
        found = os.fstat(number)
        name = next(path.name for path in folder.iterdir() if os.path.samestat(path.stat(), found))
        happened.append((name, found.st_size if name == "data" else (folder / name).read_bytes().count(b"\n")))
        sync(number)

    def record(mark: Checkpoint) -> None:
        mark.records += 1

    monkeypatch.setattr(PartialOutput, "_write_journal", noting)
    monkeypatch.setattr(os, "fsync", syncing)
    with PartialOutput(str(output), {}, resume=False) as parts:
        for _ in range(2):
            parts.append([b"three", b"four"], record)
            parts.save()
            parts.save()  # nothing is new
    journal = "journal.jsonl"
    assert happened == [
        *(("note", 0), (journal, 1)),  # what the run is
        *(("data", 9), ("note", 9), (journal, 2)),
        *(("data", 18), ("note", 18), (journal, 3)),
    ]
