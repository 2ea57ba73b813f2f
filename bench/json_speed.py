"""Time of JSON against the standard library's reading of the same document.

    python bench/json_speed.py [TEXT ...]

Each measure is thread CPU time, interleaved with the others; the ratio is the median over the rounds. Without files the
documents are an article made here, with spans and origins as `parse` leaves them, and its variants.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from articlekit.document.nodes import (
    Cell,
    Document,
    Heading,
    List,
    ListItem,
    Node,
    Origin,
    Paragraph,
    Row,
    Section,
    Table,
)
from articlekit.formats import json as ours

SENTENCE = "Warm the pot first, then wait until the water has stopped boiling. "
FANCY = "Warm the pot first — “never” skip it — then wait until the water has stopped boiling. "


def article(sections: int, sentence: str, spans: bool = True) -> Document:
    """An article as `parse` leaves it: two paragraphs in each section, one table and one list per four sections."""
    at = 0

    def placed(length: int) -> tuple[int, int] | None:
        nonlocal at
        at += length + 1
        return (at - length - 1, at - 1) if spans else None

    def paragraph(text: str) -> Paragraph:
        return Paragraph(text, span=placed(len(text)))

    def row(*texts: str) -> Row:
        return Row([Cell(text, span=placed(len(text))) for text in texts], span=placed(1))

    children: list[Node] = [paragraph((sentence * 4).strip())]
    for number in range(sections):
        origin = Origin("contents list", 0.97, ("named in the contents", "short", "titled")) if spans else None
        below: list[Node] = [paragraph((sentence * 5).strip()), paragraph((sentence * 3).strip())]
        if number % 4 == 1:
            rows = [row(str(line), sentence.strip()) for line in range(6)]
            below.append(Table(row("No.", "Key Points"), rows, span=placed(1)))
        if number % 4 == 2:
            below.append(List(False, [ListItem([paragraph(sentence.strip())], span=placed(1)) for _ in range(5)]))
        heading = Heading(2, f"The {number}. thing to know", span=placed(20), origin=origin)
        children.append(Section(heading, below, span=placed(1)))
    return Document(children, {"title": "Tea", "lang": "en"}, span=(0, at))


def thread_time(call: Callable[[], object], times: int) -> float:
    start = time.thread_time_ns()
    for _ in range(times):
        call()
    return (time.thread_time_ns() - start) / times / 1000


def measure(doc: Document, rounds: int = 41) -> dict[str, float]:
    """Microseconds of `json.loads`, and what we take in relation to it."""
    data = ours.dumps(doc)
    assert ours.loads(data) == doc
    calls: dict[str, Callable[[], object]] = {
        "json.loads": lambda: json.loads(data),
        "dumps": lambda: ours.dumps(doc),
        "loads": lambda: ours.loads(data),
    }
    times = max(1, 2_000_000 // (len(data) * 10))
    found: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            found[name].append(thread_time(call, times))
    floor = found["json.loads"]
    return {
        "characters": len(data),
        "json.loads us": statistics.median(floor),
        **{
            f"{name} / json.loads": statistics.median(ours / base for ours, base in zip(taken, floor, strict=True))
            for name, taken in found.items()
            if name != "json.loads"
        },
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("text", nargs="*", type=Path, help="articles as flattened text")
    chosen = arguments.parse_args()
    documents = {
        "article": article(6, SENTENCE),
        "with “ and —": article(6, FANCY),
        "without spans": article(6, SENTENCE, spans=False),
        "one megabyte": article(700, SENTENCE),
    }
    if chosen.text:
        from articlekit import parse

        documents = {path.name: parse(path.read_text(encoding="utf-8")) for path in chosen.text}
    for name, doc in documents.items():
        figures = measure(doc, 11 if name == "one megabyte" else 41)
        print(f"{name:16}", "  ".join(f"{key} {value:.2f}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
