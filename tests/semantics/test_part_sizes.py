"""Parts of real pages: none swallows the article below it."""

from __future__ import annotations

import pytest
from support.corpus_pages import needs_corpus, pages

from articlekit import parse
from articlekit.document.nodes import Contents, KeyPoints, Summary

# Pages where the part is most of the text: abstracts, and articles that are a list.
CONFIRMED = frozenset({"wcxb-dev-f6adb2e8a3"})  # a digest of a discussion: seven main points

SHARE = 0.5


@pytest.mark.slow
@needs_corpus
def test_no_part_holds_more_than_half_of_an_article() -> None:
    """Summaries, key points and contents, on all pages; FAQ pages are questions for the most part."""
    large = []
    for page in pages("dev.jsonl.gz"):
        doc = parse(page["text"])
        for part in doc.sections:
            if isinstance(part, Summary | KeyPoints | Contents) and part.span is not None:
                share = (part.span[1] - part.span[0]) / max(1, len(page["text"]))
                if share > SHARE and page["id"] not in CONFIRMED:
                    large.append(f"{page['id']}: {part.type} {part.title!r}, {share:.0%}")
    assert not large, "\n".join(large)
