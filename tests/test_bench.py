"""The benchmarks run: what measures must not rot between two releases. What they measure is not tested."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from articlekit import explain, parse

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_the_figures_of_speed(tmp_path: Path) -> None:
    """One run gives each part: versions, texts, start-up, nodes, memory; and the page has a place for them."""
    asked = ["bench/speed.py", "--large-mb", "0.02", "--rounds", "1", "--json", str(tmp_path / "figures.json")]
    subprocess.run([sys.executable, *asked], cwd=ROOT, check=True, capture_output=True, timeout=1800)
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
    subprocess.run([sys.executable, *asked], cwd=ROOT, check=True, capture_output=True, timeout=1800)
    found = json.loads((tmp_path / "figures.json").read_text())
    assert [(one["form"], one["workers"], one["errors"]) for one in found["runs"]] == [
        (".jsonl", 1, 0),
        (".jsonl", 2, 0),
    ]


@pytest.mark.slow
def test_what_each_step_is_worth(tmp_path: Path) -> None:
    """Each step can be left out of `parse`, and the figure without it is measured."""
    with gzip.open(tmp_path / "pages.jsonl.gz", "wt", encoding="utf-8") as file:
        for name in ("harbour", "tea"):
            text = (ROOT / "examples" / f"{name}.txt").read_text(encoding="utf-8")
            verdicts = explain(text)
            page = {"text": text, "labels": [one.kind for one in verdicts], "levels": [one.level for one in verdicts]}
            file.write(json.dumps(page) + "\n")
    with gzip.open(tmp_path / "pairs.jsonl.gz", "wt", encoding="utf-8") as file:
        pairs = [[pair.question, pair.answer_text] for pair in parse(text).qa_pairs]
        file.write(json.dumps({"text": text, "qa": pairs}) + "\n")
    asked = ["bench/worth.py", str(tmp_path / "pages.jsonl.gz"), "--pairs", str(tmp_path / "pairs.jsonl.gz")]
    run = subprocess.run([sys.executable, *asked], cwd=ROOT, check=True, capture_output=True, text=True, timeout=1800)
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in run.stdout.splitlines()[2:]]
    assert {row[2] for row in rows} == {"heading", "order", "code", "list_item", "pairs"}
    assert all(with_it == "1.000" for *_, with_it, _ in rows if with_it != "0.000")
    assert [without for step, *_, without in rows if step == "what blocks mean"] == ["0.000"]
