#!/usr/bin/env python3
"""Chunks beside those of other splitters: what they cut, and how much of the size they use.

    pip install langchain-text-splitters llama-index-core semchunk
    bench/chunks_compare.py PAGES.jsonl.gz PAIRS.jsonl.gz [--every N] [--max-size 800]

PAGES has {"text", "labels"}, a label per line (`heading list_item table_row paragraph …`); PAIRS has {"text", "qa"},
questions with their answers. Everybody gets the same flattened text, the same size in characters and no overlap.
Counted are, in percent of those that would have fitted into a chunk:

    rows, items    lines of a table or list that do not stand whole in any chunk
    headings       headings that stand in no chunk together with the first words below them
    pairs          questions that stand in no chunk together with their whole answer

Only letters and digits are compared, so nobody is blamed for bullets, pipes or blanks. `used` is the mean size of a
chunk, in percent of the largest allowed; `ms` is the time for a page, parsing included.

What articlekit cuts, it cuts for one of two reasons: it did not know (a heading it took for a paragraph, an answer that
it ends elsewhere), or a cut could not be avoided. So the second table counts by its own tree, over both files: how many
rows, items, headings and pairs there are, how many are too large for a chunk together with the headings right above
them (a heading: with the first block below it), and how many of the others are cut all the same.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

import articlekit
from articlekit import Document, List, QAPair, Section, Table
from articlekit.document.nodes import Node

Split = Callable[[str], list[str]]

# So many letters of what stands below a heading must stand with it.
BELOW_CHARS = 30


def splitters(max_size: int) -> Iterator[tuple[str, Split]]:
    def ours(text: str) -> list[str]:
        return [chunk.text for chunk in articlekit.chunks(articlekit.parse(text), max_size)]

    yield "articlekit", ours
    try:
        from langchain_text_splitters import (
            CharacterTextSplitter,
            MarkdownHeaderTextSplitter,
            RecursiveCharacterTextSplitter,
        )

        recursive = RecursiveCharacterTextSplitter(chunk_size=max_size, chunk_overlap=0)
        yield "LangChain Recursive", recursive.split_text
        lines = CharacterTextSplitter(separator="\n", chunk_size=max_size, chunk_overlap=0)
        yield "LangChain Character", lines.split_text
        headers = MarkdownHeaderTextSplitter([("#" * n, str(n)) for n in range(1, 7)], strip_headers=False)

        def by_headers(text: str) -> list[str]:
            sections = headers.split_text(articlekit.dumps(articlekit.parse(text), "markdown"))
            return [part for section in sections for part in recursive.split_text(section.page_content)]

        yield "LangChain headers, on our Markdown", by_headers
    except ImportError as error:
        print(error)
    try:
        from llama_index.core.node_parser import SentenceSplitter

        sentences = SentenceSplitter(chunk_size=max_size, chunk_overlap=0, tokenizer=list)
        yield "LlamaIndex Sentence", sentences.split_text
    except ImportError as error:
        print(error)
    try:
        import semchunk

        chunker = semchunk.chunkerify(len, max_size)
        yield "semchunk", lambda text: list(chunker(text))
    except ImportError as error:
        print(error)


def solid(text: str) -> str:
    return "".join(filter(str.isalnum, text))


class Tally:
    """How many there were, and how many were cut."""

    def __init__(self) -> None:
        self.count = self.cut = 0

    def note(self, wanted: str, chunks: str, fits: bool) -> None:
        if fits and wanted:
            self.count += 1
            self.cut += wanted not in chunks

    def __str__(self) -> str:
        return f"{100 * self.cut / max(1, self.count):.1f} ({self.cut})"


def measure(split: Split, pages: list[dict], pairs: list[dict], max_size: int) -> tuple[list[str], float]:
    rows, items, headings, torn = Tally(), Tally(), Tally(), Tally()
    sizes: list[int] = []
    largest = 0
    start = time.process_time()
    split_pages = [split(page["text"]) for page in pages]
    seconds = time.process_time() - start
    for page, chunks in zip(pages, split_pages, strict=True):
        joined = "\n".join(map(solid, chunks))
        sizes += map(len, chunks)
        lines = [(line.strip(), label) for line, label in zip(page["text"].split("\n"), page["labels"], strict=True)]
        shown = [(line, label) for line, label in lines if solid(line)]
        for at, (line, label) in enumerate(shown):
            fits = len(line) + 8 <= max_size
            if label == "table_row":
                rows.note(solid(line), joined, fits)
            elif label == "list_item":
                items.note(solid(line), joined, fits)
            elif label == "heading" and at + 1 < len(shown) and shown[at + 1][1] != "heading":
                below = solid(shown[at + 1][0])[:BELOW_CHARS]
                headings.note(solid(line) + below, joined, fits)
    for page in pairs:
        joined = "\n".join(map(solid, split(page["text"])))
        for question, answer in page["qa"]:
            torn.note(solid(question + answer), joined, len(question) + len(answer) + 8 <= max_size)
    largest = max(sizes)
    used = 100 * sum(sizes) / len(sizes) / max_size
    row = [str(rows), str(items), str(headings), str(torn), f"{used:.0f}", str(len(sizes)), str(largest)]
    return row, 1000 * seconds / len(pages)


# --- By the tree ----------------------------------------------------------------------------------------------------


def parts(nodes: Sequence[Node], above: str = "") -> Iterator[tuple[str, str, Node]]:
    """What should stay whole: its kind, the headings right above it, and itself (a heading: the first block below)."""
    for at, node in enumerate(nodes):
        over = above if at == 0 else ""
        if isinstance(node, Section):
            over += f"{node.title}\n" if node.title else ""
            if node.title and node.children and not isinstance(node.children[0], Section | QAPair):
                yield "headings", over, first_block(node.children[0])
            yield from parts(node.children, over)
        elif isinstance(node, QAPair):
            yield "pairs", over, node
            yield from parts(node.children, f"{over}{node.question_block_text}\n")
        elif isinstance(node, List):
            for number in range(len(node.items)):
                yield "items", over if number == 0 else "", item(node, number)
        elif isinstance(node, Table):
            for number, row in enumerate(node.rows):
                yield "rows", over + header(node) if number == 0 else "", Table(None, (row,))


def first_block(node: Node) -> Node:
    if isinstance(node, Table):
        return Table(node.header, node.rows[:1])
    return item(node, 0) if isinstance(node, List) else node


def item(node: List, number: int) -> List:
    return List(node.ordered, (node.items[number],), node.start + number if node.ordered else 1)


def header(node: Table) -> str:
    return "" if node.header is None else articlekit.dumps(Document((Table(node.header, node.rows[:1]),)), "text")


def known(texts: Iterable[str], max_size: int) -> None:
    count: Counter[tuple[str, str]] = Counter()
    for text in texts:
        doc = articlekit.parse(text)
        found = [solid(chunk.text) for chunk in articlekit.chunks(doc, max_size)]
        joined = "\n".join(found)
        for kind, above, node in parts(doc.children):
            for whole in articlekit.chunks(Document((node,)), 10**9):
                count[kind, "all"] += 1
                wanted = solid(whole.text)
                if kind == "headings":
                    wanted = solid(above)[-BELOW_CHARS:] + wanted[:BELOW_CHARS]
                if len(above) + whole.size > max_size:
                    count[kind, "large"] += 1
                elif wanted not in joined:
                    count[kind, "cut"] += 1
    print("\n| by the tree | all | too large | cut of the others |")
    print("|---|---|---|---|")
    for kind in ("rows", "items", "headings", "pairs"):
        print(f"| {kind} | {count[kind, 'all']} | {count[kind, 'large']} | {count[kind, 'cut']} |")


def read(path: str, every: int) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file][::every]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages")
    parser.add_argument("pairs")
    parser.add_argument("--every", type=int, default=10, help="take every Nth page")
    parser.add_argument("--max-size", type=int, default=800)
    args = parser.parse_args()
    logging.disable()  # LangChain's: one line per chunk that is too large
    pages, pairs = read(args.pages, args.every), read(args.pairs, 1)
    print("| splitter | rows cut % | items cut % | headings parted % | pairs torn % | used % | chunks | largest | ms |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name, split in splitters(args.max_size):
        row, milliseconds = measure(split, pages, pairs, args.max_size)
        print(f"| {name} | {' | '.join(row)} | {milliseconds:.1f} |", flush=True)
    known((page["text"] for page in (*pages, *pairs)), args.max_size)


if __name__ == "__main__":
    main()
