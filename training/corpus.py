"""Pages in the shared format, and the same pages as other tools would have flattened them.

    pages = read("dev.jsonl.gz")
    separated(page)       blank lines between blocks
    tight(page)           the same, but none below a heading
    wrapped(page, 72)     blank lines between blocks, and paragraphs filled up to 72 characters

A page is a JSON object with `id domain lang page_type text labels levels blocks`; labels, levels and blocks (the number
of the source's block) have one entry per line of `text.split("\\n")`.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import textwrap
from pathlib import Path
from typing import Any

Page = dict[str, Any]


def read(path: str | Path) -> list[Page]:
    """The pages of a file of JSON lines, gzipped or not."""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def fold(page: Page, folds: int = 5, seed: str = "") -> int:
    """The part that a page belongs to: all pages of a domain in the same one."""
    key = seed + (page.get("domain") or page["id"])
    return int(hashlib.md5(key.encode()).hexdigest(), 16) % folds


def separated(page: Page, *, below_headings: bool = True, width: int = 0) -> Page:
    """The page with a blank line wherever a block ends, but for items and rows, which stay together."""
    lines, labels, levels = [], [], []
    last_label, last_block = None, None
    blocks = page["blocks"] or [None] * len(page["labels"])
    for line, label, level, block in zip(page["text"].split("\n"), page["labels"], page["levels"], blocks, strict=True):
        together = (
            (block == last_block and block is not None)
            or (label == last_label and label in ("list_item", "table_row", "code"))
            or (last_label == "heading" and not below_headings)
        )
        if label is not None and last_label is not None and not together:
            lines.append("")
            labels.append(None)
            levels.append(None)
        parts = [line]
        if width and label == "paragraph" and len(line) > width:
            parts = textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [line]
        lines += parts
        labels += [label] * len(parts)
        levels += [level] * len(parts)
        last_label, last_block = label, block
    return {**page, "text": "\n".join(lines), "labels": labels, "levels": levels, "blocks": None}


def tight(page: Page) -> Page:
    """The page with blank lines between its blocks, but none below a heading."""
    return separated(page, below_headings=False)


def wrapped(page: Page, width: int) -> Page:
    """The page with blank lines between its blocks and its paragraphs filled up to `width` characters."""
    return separated(page, width=width)
