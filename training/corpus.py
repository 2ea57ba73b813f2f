"""Pages in the shared format, and the same pages as other tools would have flattened them.

    pages = read("dev.jsonl.gz")
    separated(page)       blank lines between blocks
    tight(page)           the same, but none below a heading
    caseless(page)        in letters that have no capitals
    dense(page)           in signs that stand for words, with no space between
    wrapped(page, 72)     blank lines between blocks, and these filled up to 72 characters

A page is a JSON object with `id domain lang page_type text labels levels blocks`; labels, levels and blocks (the number
of the source's block) have one entry per line of `text.split("\\n")`.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import textwrap
import zlib
from pathlib import Path
from typing import Any

Page = dict[str, Any]
FOLDS = 5


def read(path: str | Path) -> list[Page]:
    """The pages of a file of JSON lines, gzipped or not."""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def stem(path: str | Path) -> str:
    """The name of a file without its endings: `dev.justext` for `reader/dev.justext.jsonl.gz`."""
    return Path(path).name.removesuffix(".gz").removesuffix(".jsonl")


def fold(page: Page, folds: int = FOLDS, seed: str = "") -> int:
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
        if width and label in _FILLED and len(line) > width:
            indent = "  " if label == "list_item" else ""
            parts = textwrap.wrap(
                line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
            ) or [line]
        lines += parts
        labels += [label] + [CONTINUED] * (len(parts) - 1)
        levels += [level] + [None] * (len(parts) - 1)
        last_label, last_block = label, block
    return {**page, "text": "\n".join(lines), "labels": labels, "levels": levels, "blocks": None}


_FILLED = ("paragraph", "heading", "list_item")
CONTINUED = "continued"  # the label of a line that was no line of its own before the text was filled


def tight(page: Page) -> Page:
    """The page with blank lines between its blocks, but none below a heading."""
    return separated(page, below_headings=False)


def wrapped(page: Page, width: int) -> Page:
    """The page with blank lines between its blocks, and these but for rows and code filled up to `width` characters."""
    return separated(page, width=width)


def excerpt(page: Page) -> Page:
    """A few lines of the page, from one of its headings on: what people try first is as short."""
    labels = page["labels"]
    number = zlib.crc32(page["id"].encode())
    starts = [at for at, label in enumerate(labels) if label == "heading"] or [0]
    start = starts[number % len(starts)]
    lines = slice(start, start + 2 + number // 1000 % 9)
    text = "\n".join(page["text"].split("\n")[lines])
    return {**page, "text": text, "labels": labels[lines], "levels": page["levels"][lines], "blocks": None}


def caseless(page: Page) -> Page:
    """The page in a script without capitals: each Latin letter becomes an Arabic one, each mark its Arabic form.

    Few pages of the corpus are in such scripts. What tells their headings (short, between longer lines) is the same.
    """
    return {**page, "text": page["text"].translate(_ARABIC)}


_ARABIC: dict[int, str] = {ord(","): "\u060c", ord("?"): "\u061f", ord(";"): "\u061b"}
for _code in range(0x41, 0x250):
    if chr(_code).isalpha():
        _ARABIC[_code] = chr(0x628 + ord(chr(_code).lower()[0]) % 18)


def dense(page: Page) -> Page:
    """The page in a script without spaces: each word becomes an ideograph, or two if it has five letters or more."""
    text = _WORDS.sub(_ideographs, page["text"])
    text = _BETWEEN.sub("", text)
    return {**page, "text": text.translate(_FULL_WIDTH)}


_WORDS = re.compile(r"[^\W\d_]+")
# A space between ideographs, or behind a mark that follows one; those before a list mark or a row stay.
_BETWEEN = re.compile(r"(?<=[\u4e00-\u9fff,.?!:;])[ ](?=[\u4e00-\u9fff])")
_FULL_WIDTH = {ord(mark): full for mark, full in zip(",.?!:;", "\uff0c\u3002\uff1f\uff01\uff1a\uff1b", strict=True)}


def _ideographs(match: re.Match[str]) -> str:
    word = match[0].lower()
    number = zlib.crc32(word.encode())
    first = chr(0x4E00 + number % 3000)
    return first if len(word) <= 4 else first + chr(0x4E00 + number // 3000 % 3000)


def own_texts(paths: list[str]) -> list[str]:
    """The files whose pages were read in their own text: the name of one with labels carried over has a dot inside."""
    return [path for path in paths if "." not in stem(path)]
