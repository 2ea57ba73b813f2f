"""The benchmarks run: what measures must not rot between two releases. What they measure is not tested."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_the_figures_of_speed(tmp_path: Path) -> None:
    """One run gives each part: versions, texts, start-up, nodes, memory; and the page has a place for them."""
    asked = ["bench/speed.py", "--large-mb", "0.02", "--rounds", "1", "--json", str(tmp_path / "figures.json")]
    subprocess.run([sys.executable, *asked], cwd=ROOT, check=True, capture_output=True, timeout=300)
    found = json.loads((tmp_path / "figures.json").read_text())
    assert set(found) == {"machine", "versions", "texts", "startup", "nodes", "memory"}
    assert set(found["texts"]) == {"one article", "one document of 0.02 MB"}
    for one in found["texts"].values():
        assert one["read"]["articlekit parse"] == 1.0
        assert all(value > 0 for part in ("read", "formats") for value in one[part].values())
    page = (ROOT / "docs" / "speed.md").read_text(encoding="utf-8")
    for part in ("figures", "nodes"):
        assert f"<!-- {part} -->" in page
        assert f"<!-- end of {part} -->" in page


@pytest.mark.slow
def test_the_figures_of_a_corpus(tmp_path: Path) -> None:
    """A small run, with one worker and with two."""
    pytest.importorskip("orjson")
    asked = ["bench/corpus.py", "--records", "60", "--forms", ".jsonl", "--json", str(tmp_path / "figures.json")]
    subprocess.run([sys.executable, *asked], cwd=ROOT, check=True, capture_output=True, timeout=300)
    found = json.loads((tmp_path / "figures.json").read_text())
    assert [(one["form"], one["workers"], one["errors"]) for one in found["runs"]] == [
        (".jsonl", 1, 0),
        (".jsonl", 2, 0),
    ]
