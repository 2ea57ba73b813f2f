"""An empty folder, an article in it, and the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command_line import TEXT, Run


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


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line in this process: exit code, standard output, standard error."""
    return Run(capfd)
