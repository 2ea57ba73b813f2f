"""Real pages that stand beside the checkout on some machines, in `../shared/corpus`. Elsewhere their tests skip.

    from support.corpus_pages import needs_corpus, pages

    @needs_corpus
    def test_every_page():
        for page in pages("dev.jsonl.gz", every=10): ...

The texts belong to their publishers: nothing of them goes into this project, and a failure names the page by its id.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no corpus of real pages at {CORPUS}")


def pages(name: str = "dev.jsonl.gz", *, every: int = 1) -> Iterator[dict[str, Any]]:
    """The records of one file of the corpus, or each `every`-th of them."""
    with gzip.open(CORPUS / name, "rt", encoding="utf-8") as lines:
        for at, line in enumerate(lines):
            if at % every == 0:
                yield json.loads(line)
