"""A command line in a process of its own, and a small corpus."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from support.sample_corpora import Interrupted, Run, as_lines, command, records

from articlekit.corpus import pool


@pytest.fixture
def run() -> Run:
    """The command line in a process of its own: `run("convert", ..., input=...)`."""

    def call(*arguments: object, **more: Any) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        more = {"capture_output": True, "text": True, "timeout": 600, "env": environment, **more}
        return subprocess.run(command(*arguments), **more)

    return call


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Sixty records in JSON Lines."""
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(as_lines(records(60)))
    return path


@pytest.fixture
def interrupted(monkeypatch: pytest.MonkeyPatch) -> Interrupted:
    """`with interrupted(20): convert(...)`: a run that Ctrl-C ends after so many batches."""

    @contextmanager
    def after(batches: int) -> Iterator[None]:
        whole = pool.run

        def stopping(*arguments: Any) -> Iterator[Any]:
            yield from islice(whole(*arguments), batches)
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(pool, "run", stopping)
            with pytest.raises(KeyboardInterrupt):
                yield

    return after
