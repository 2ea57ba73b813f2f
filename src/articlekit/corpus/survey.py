"""What is in a corpus: how many documents have which structure, which dialects, which are slow, which are strange.

    found = stats(["corpus.jsonl.gz"])
    found.documents["tables"], found.dialects["pipes around"], found.strangest()[0].why

One pass, in as many processes as there are cores. What is kept does not grow with the corpus.
"""

from __future__ import annotations

import math
import time
import zlib
from collections import Counter
from collections.abc import Iterator

import attrs

from articlekit.corpus import pool
from articlekit.corpus.progress import progress
from articlekit.corpus.reading import Chunk, Limits, chunks
from articlekit.corpus.records import Fields
from articlekit.corpus.run import check_fields, cores
from articlekit.corpus.sources import Inputs, find
from articlekit.corpus.work import Item, items, text_of
from articlekit.document.nodes import (
    FAQ,
    Blockquote,
    Code,
    Contents,
    Document,
    Heading,
    KeyPoints,
    List,
    Node,
    Paragraph,
    QAPair,
    Section,
    Summary,
    Table,
)
from articlekit.pipeline import parse

# The structures that are counted, in the order in which they are told.
STRUCTURES: dict[str, type[Node]] = {
    "headings": Heading,
    "sections": Section,
    "paragraphs": Paragraph,
    "lists": List,
    "tables": Table,
    "quotes": Blockquote,
    "code": Code,
    "contents": Contents,
    "summaries": Summary,
    "key points": KeyPoints,
    "FAQs": FAQ,
    "questions": QAPair,
}


class _Names(dict[type, tuple[str, ...]]):
    """What nodes of a class are counted as, looked up once per class."""

    def __missing__(self, cls: type) -> tuple[str, ...]:
        self[cls] = tuple(name for name, kind in STRUCTURES.items() if issubclass(cls, kind))
        return self[cls]


_NAMES = _Names()

# What may be strange about a document, and how to say it.
FEATURES = {
    "characters": "{:,} characters",
    "longest line": "a line of {:,} characters",
    "headings": "{:,} headings",
    "tables": "{:,} tables",
    "columns": "a table of {:,} columns",
    "rows": "a table of {:,} rows",
    "items": "a list of {:,} items",
    "questions": "{:,} questions",
    "depth": "nested {:,} deep",
    "unreadable characters": "{:,} control or replacement characters",
}

KEPT = 10  # documents per list
_SAMPLED = 600  # documents in the plot of time and length
_TOLD = 5
# Upper bounds (exclusive) of the classes in which headings per document are counted.
HEADING_BOUNDS = (1, 2, 3, 5, 9, 17, 33, 65)
# Characters per document are counted by powers of two, confidences by twentieths.
CONFIDENCE_STEPS = 20


@attrs.frozen
class Found:
    """A document and what was measured of it.

    seconds: processor time to parse it
    """

    id: str
    seconds: float
    values: tuple[int, ...]

    @property
    def characters(self) -> int:
        return self.values[0]


@attrs.frozen
class Strange:
    """A document with what is strange about it.

    score: by how many standard deviations of the corpus, on a logarithmic scale
    """

    document: Found
    why: str
    score: float


@attrs.define
class Stats:
    """What was counted. Two of them can be merged, in any order.

    documents, nodes: by structure, documents that have it, and how often it is there
    dialects: tables, by the way they were written
    headings: documents, by the class of HEADING_BOUNDS that their number of headings falls into
    lengths: documents, by the power of two that their number of characters falls below
    levels: headings by level; `written` are those that are no inference
    confidences: inferred headings by twentieths
    """

    records: int = 0
    errors: int = 0
    characters: int = 0
    seconds: float = 0.0
    documents: Counter[str] = attrs.field(factory=Counter)
    nodes: Counter[str] = attrs.field(factory=Counter)
    dialects: Counter[str] = attrs.field(factory=Counter)
    headings: Counter[int] = attrs.field(factory=Counter)
    lengths: Counter[int] = attrs.field(factory=Counter)
    levels: Counter[int] = attrs.field(factory=Counter)
    confidences: Counter[int] = attrs.field(factory=Counter)
    written: int = 0
    told: list[str] = attrs.field(factory=list)
    slowest: list[Found] = attrs.field(factory=list)
    sample: list[Found] = attrs.field(factory=list)
    most: dict[str, list[Found]] = attrs.field(factory=dict)
    sums: list[float] = attrs.field(factory=lambda: [0.0] * len(FEATURES))
    squares: list[float] = attrs.field(factory=lambda: [0.0] * len(FEATURES))

    def add(self, id: str, doc: Document, text: str, seconds: float) -> None:
        """Counts one document."""
        self.records += 1
        self.characters += len(text)
        self.seconds += seconds
        found = Found(id, seconds, self._count(doc, text))
        self.lengths[len(text).bit_length()] += 1
        for at, value in enumerate(found.values):
            level = math.log1p(value)
            self.sums[at] += level
            self.squares[at] += level * level
        self.slowest.append(found)
        self.sample.append(found)
        for at, name in enumerate(FEATURES):
            if found.values[at]:
                self.most.setdefault(name, []).append(found)

    def _count(self, doc: Document, text: str) -> tuple[int, ...]:
        """Counts the nodes of a document; returns its `FEATURES`."""
        here: Counter[str] = Counter()
        columns = rows = many = 0
        for node in doc.walk():
            for name in _NAMES[node.__class__]:
                here[name] += 1
            if isinstance(node, Heading):
                self.levels[node.level] += 1
                if node.origin is None:
                    self.written += 1
                else:
                    self.confidences[min(CONFIDENCE_STEPS - 1, int(node.origin.confidence * CONFIDENCE_STEPS))] += 1
            elif isinstance(node, Table):
                self.dialects[_dialect(node)] += 1
                columns, rows = max(columns, len(node.align)), max(rows, len(node.rows))
            elif isinstance(node, List):
                many = max(many, len(node.items))
        self.documents.update(dict.fromkeys(here, 1))
        self.nodes.update(here)
        self.headings[sum(here["headings"] >= bound for bound in HEADING_BOUNDS)] += 1
        odd = text.count("\x00") + text.count("\ufffd") + text.count("\x1b") + text.count("\x08")
        longest = max(map(len, text.split("\n")))
        asked = here["questions"]
        return len(text), longest, here["headings"], here["tables"], columns, rows, many, asked, _depth(doc), odd

    def fail(self, said: str) -> None:
        """Counts a record that cannot be read."""
        self.records += 1
        self.errors += 1
        self.told.append(said)

    def merge(self, other: Stats) -> None:
        """Adds what `other` counted."""
        self.records += other.records
        self.errors += other.errors
        self.characters += other.characters
        self.seconds += other.seconds
        self.written += other.written
        for name in ("documents", "nodes", "dialects", "headings", "lengths", "levels", "confidences"):
            getattr(self, name).update(getattr(other, name))
        self.sums = [one + two for one, two in zip(self.sums, other.sums, strict=True)]
        self.squares = [one + two for one, two in zip(self.squares, other.squares, strict=True)]
        self.told += other.told
        self.slowest += other.slowest
        self.sample += other.sample
        for name, found in other.most.items():
            self.most.setdefault(name, []).extend(found)
        self.trim()

    def trim(self) -> None:
        """Lets go of all documents but those that will be told of."""
        self.told = self.told[:_TOLD]
        self.slowest = sorted(self.slowest, key=lambda one: (-one.seconds, one.id))[:KEPT]
        # Those whose names have the smallest checksums: as good as chance, and the same in any chunks.
        self.sample = sorted(self.sample, key=lambda one: (zlib.crc32(one.id.encode("utf-8", "replace")), one.id))
        del self.sample[_SAMPLED:]
        for at, name in enumerate(FEATURES):
            if name in self.most:
                self.most[name] = sorted(self.most[name], key=lambda one, at=at: (-one.values[at], one.id))[:KEPT]  # type: ignore[misc]

    def strangest(self) -> list[Strange]:
        """The documents that stand out most, each for what is strangest about it."""
        read = self.records - self.errors
        best: dict[str, Strange] = {}
        for at, (name, words) in enumerate(FEATURES.items()):
            mean = self.sums[at] / max(1, read)
            spread = math.sqrt(max(0.0, self.squares[at] / max(1, read) - mean * mean))
            for one in self.most.get(name, ()):
                # A feature that all share tells nothing; half a doubling is the least that counts as a spread.
                score = (math.log1p(one.values[at]) - mean) / max(spread, 0.35)
                if one.id not in best or score > best[one.id].score:
                    best[one.id] = Strange(one, words.format(one.values[at]), score)
        return sorted(best.values(), key=lambda strange: (-strange.score, strange.document.id))[:KEPT]


def _dialect(table: Table) -> str:
    origin = table.origin
    if origin is None:
        return "unknown"
    return ", ".join(origin.reasons) if origin.reasons and origin.rule == "pipe table" else origin.rule


def _depth(doc: Document) -> int:
    """How many nodes stand one in the other."""
    depth, level = 0, [*doc.child_nodes]
    while level:
        depth += 1
        level = [below for node in level for below in node.child_nodes]
    return depth


@attrs.frozen
class Survey:
    """Chunks of records in, `Stats` out."""

    fields: Fields
    limits: Limits
    id_field: str

    def __call__(self, chunk: Chunk) -> Stats:
        stats = Stats()
        for item in items(chunk, self.limits, (self.fields.text, self.id_field)):
            text, why = text_of(item, self.fields, self.limits)
            name = self._name(item)
            if why:
                stats.fail(why if why.startswith(name) else f"{name}: {why}")
                continue
            began = time.thread_time()
            try:
                doc = parse(text)
            except Exception as error:  # a fault of ours must not take the other records with it
                stats.fail(f"{name}: {type(error).__name__}: {error}")
                continue
            stats.add(name, doc, text, time.thread_time() - began)
        stats.trim()
        return stats

    def killed(self, chunk: Chunk, why: str) -> Stats:
        """What is counted of a record that kills its worker."""
        stats = Stats()
        for item in items(chunk, self.limits, (self.id_field,)):
            stats.fail(f"{self._name(item)}: {why}")
        return stats

    def _name(self, item: Item) -> str:
        name = None if item.fields is None else item.fields.get(self.id_field)
        return str(name) if isinstance(name, str | int) else item.place


def stats(
    inputs: Inputs,
    *,
    text: str = "text",
    id: str = "id",
    workers: int | None = None,
    quiet: bool = True,
    record_bytes: int = Limits().record_bytes,
) -> Stats:
    """Counts what is in a corpus; raises `UsageError` for what is none."""
    sources = find(inputs)
    task = Survey(Fields(text, article=_NOWHERE), Limits(record_bytes=record_bytes), id)
    check_fields(sources, task.fields, task.limits)
    shown = progress(sum(source.size for source in sources), quiet=quiet)
    found = Stats()
    try:
        shown.begin(False)
        for chunk, results in pool.run(task, chunks(sources, task.limits), workers or cores()):
            for one in results:
                found.merge(one)
            shown.update(found.records, found.errors, chunk.seen)
    finally:
        shown.close()
    return found


# Nothing is added to the records, so no name of theirs is in the way.
_NOWHERE = "\x00"


def shares(found: Stats) -> Iterator[tuple[str, int, float, int]]:
    """Per structure: its name, how many documents have it, the share of all, and how often it is there."""
    read = max(1, found.records - found.errors)
    for name in STRUCTURES:
        yield name, found.documents[name], found.documents[name] / read, found.nodes[name]
