"""A run is gone on with where all is as it was begun with; else it is said what differs, and nothing is written."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from corpora import read_back

from articlekit.corpus import convert, pool
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
            convert(source, target, workers=1, chunk_bytes=1)


def refused(source: Path, target: Path, said: str, **options: Any) -> None:
    """It is said what differs, and what was done stays as it is."""
    data = Path(f"{target}.parts") / "data"
    before = data.read_bytes()
    with pytest.raises(UsageError, match=f"belongs to another run: {said} differ. Go on with"):
        convert(source, target, workers=1, resume=True, **{"chunk_bytes": 1, **options})
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
    outcome = convert(folder, target, workers=1, chunk_bytes=1, resume=True)
    assert (outcome.resumed, outcome.records, outcome.errors) == (True, 51, 1)
    assert [row.get("id") for row in read_back(target)] == [*(f"{at:02}.txt" for at in range(1, 51)), None]
