"""What is measured: an article, pages of a corpus, one large document.

article(path)                               one file; an example of ours without a path
pages("dev.jsonl.gz", 100, "article")       texts of a corpus, spread over all of it
large(10_000_000)                           our examples again and again, each time in another order of paragraphs
"""

from __future__ import annotations

import gzip
import json
import pathlib
import random

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"


def article(path: str | None = None) -> list[str]:
    return [pathlib.Path(path or EXAMPLES / "harbour.txt").read_text(encoding="utf-8")]


def examples() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]


def pages(path: str, most: int, kind: str | None = "article") -> list[str]:
    """At most so many texts of a corpus in JSON Lines: of one `page_type`, where its records have such a field."""
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    texts = [one["text"] for one in records if kind is None or one.get("page_type", kind) == kind]
    return texts[:: max(1, len(texts) // most)][:most]


def large(size: int) -> list[str]:
    """One document of about `size` characters. The pieces are those of our examples; their order is always the same."""
    given, draw = examples(), random.Random(1)
    parts: list[str] = []
    length = 0
    while length < size:
        text = draw.choice(given)
        # Cut between lines, so that tables and lists meet what they never met, and stay whole for the most part.
        lines = text.split("\n")
        cut = draw.randrange(len(lines))
        parts.append("\n".join(lines[cut:] + lines[:cut]))
        length += len(text) + 1
    return ["\n".join(parts)]
