"""What a type checker knows of us in the code of those who use us."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "src"

CLIENT = """
from articlekit import Cell, Document, Heading, Node, Paragraph, Table, find, parse, transform

doc = parse("Tea")
records = find(doc, Table)[0].records()
two = [node.text for node in find(doc, Heading, Paragraph)]
three = [node.marks for node in find(doc, Heading, Paragraph, Cell)]
four: tuple[Node, ...] = find(doc, Heading, Paragraph, Cell, Table)
every: tuple[Node, ...] = find(doc)
wanted: tuple[type[Node], ...] = (Heading, Table)
some: tuple[Node, ...] = find(doc, *wanted)
fewer: Document = transform(doc, lambda node: None if isinstance(node, Table) else node)
find(doc, Table)[0].text  # refused
find(doc, Heading, Table)[0].text  # refused
"""


@pytest.mark.slow
def test_code_that_uses_find_is_typed(tmp_path: Path) -> None:
    """What is found by one class, two or three has their fields, with `mypy --strict`; a field of none is refused."""
    pytest.importorskip("mypy")
    client = tmp_path / "client.py"
    client.write_text(CLIENT, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}", str(client)]
    paths = {**os.environ, "MYPYPATH": str(SOURCE)}
    done = subprocess.run(command, env=paths, cwd=tmp_path, capture_output=True, text=True, check=False)
    wrong = [int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error:" in line]
    refused = [at for at, line in enumerate(CLIENT.split("\n"), 1) if "refused" in line]
    assert wrong == refused, done.stdout + done.stderr
