"""Count what is in a corpus: structures, forms of tables, slow documents and outliers.

    found = stats(["corpus.jsonl.gz"])
    found.documents["tables"], found.table_forms["pipes at both ends"], found.outliers()[0].reason

One pass, with one process per core. The memory does not grow with the corpus.
"""

from __future__ import annotations

import math
import time
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing

import attrs

from articlekit.corpus import pool
from articlekit.corpus.batches import Batch, Limits
from articlekit.corpus.errors import error_message, first_of_each_kind
from articlekit.corpus.fields import NO_FIELD, Fields
from articlekit.corpus.inputs import Paths, find_inputs
from articlekit.corpus.parse_record import MAX_NODES, ParseOptions
from articlekit.corpus.progress import progress
from articlekit.corpus.readers import read_batches
from articlekit.corpus.records import read_records
from articlekit.corpus.run import check_fields
from articlekit.document import nodes
from articlekit.document.nodes import Document

# The structures that are counted, in the order of the report.
STRUCTURES: dict[str, type[nodes.Node]] = {
    "headings": nodes.Heading,
    "sections": nodes.Section,
    "paragraphs": nodes.Paragraph,
    "lists": nodes.List,
    "tables": nodes.Table,
    "quotes": nodes.Blockquote,
    "code": nodes.Code,
    "contents": nodes.Contents,
    "summaries": nodes.Summary,
    "key points": nodes.KeyPoints,
    "FAQs": nodes.FAQ,
    "questions": nodes.QAPair,
}


# What can make a document an outlier, and the words for it.
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

LISTED = 10  # documents per list
_SAMPLED = 600  # documents in the chart of time and length
# Documents are counted by their number of headings, in bins with these exclusive upper bounds.
HEADING_BOUNDS = (1, 2, 3, 5, 9, 17, 33, 65)
# Confidences are counted in bins of this number, lengths of documents by powers of two.
CONFIDENCE_STEPS = 20


@attrs.frozen
class DocumentStats:
    """The measurements of one document.

    seconds: processor time to parse it
    values: one per feature of `FEATURES`
    """

    id: str
    seconds: float
    values: tuple[int, ...]

    @property
    def characters(self) -> int:
        return self.values[0]


@attrs.frozen
class Outlier:
    """A document that stands out.

    reason: the feature it stands out by, with its value
    score: by how many standard deviations of the corpus, on a logarithmic scale
    """

    document: DocumentStats
    reason: str
    score: float


# The numbers, counters and lists of `Stats` that are added as they are.
_ADDED = (
    *("records", "errors", "characters", "seconds", "written", "first_errors", "slowest", "sample"),
    *("documents", "nodes", "table_forms", "headings", "lengths", "levels", "confidences"),
)


@attrs.define
class Stats:
    """The counts of a corpus. Two of them can be merged, in any order.

    documents, nodes: by structure, the documents that have it, and its nodes
    table_forms: tables, by the form in which they were written
    headings: documents, by the bin of `HEADING_BOUNDS` for their number of headings
    lengths: documents, by the power of two above their number of characters
    levels: headings by level; `written` counts those with a marker of their own
    confidences: inferred headings, by the bin of their confidence
    largest: for each feature, the documents with the largest values
    sums, squares: of the logarithms of each feature's values
    """

    records: int = 0
    errors: int = 0
    characters: int = 0
    seconds: float = 0.0
    documents: Counter[str] = attrs.field(factory=Counter)
    nodes: Counter[str] = attrs.field(factory=Counter)
    table_forms: Counter[str] = attrs.field(factory=Counter)
    headings: Counter[int] = attrs.field(factory=Counter)
    lengths: Counter[int] = attrs.field(factory=Counter)
    levels: Counter[int] = attrs.field(factory=Counter)
    confidences: Counter[int] = attrs.field(factory=Counter)
    written: int = 0
    first_errors: list[str] = attrs.field(factory=list)
    slowest: list[DocumentStats] = attrs.field(factory=list)
    sample: list[DocumentStats] = attrs.field(factory=list)
    largest: dict[str, list[DocumentStats]] = attrs.field(factory=dict)
    sums: list[float] = attrs.field(factory=lambda: [0.0] * len(FEATURES))
    squares: list[float] = attrs.field(factory=lambda: [0.0] * len(FEATURES))

    def add(self, id: str, doc: Document, text: str, seconds: float) -> None:
        self.records += 1
        self.characters += len(text)
        self.seconds += seconds
        document = DocumentStats(id, seconds, self._count(doc, text))
        self.lengths[len(text).bit_length()] += 1
        self.slowest.append(document)
        self.sample.append(document)
        for at, (name, value) in enumerate(zip(FEATURES, document.values, strict=True)):
            level = math.log1p(value)
            self.sums[at] += level
            self.squares[at] += level * level
            if value:
                self.largest.setdefault(name, []).append(document)

    def _count(self, doc: Document, text: str) -> tuple[int, ...]:
        """Count the nodes of a document; returns its values of `FEATURES`."""
        counts: Counter[str] = Counter()
        columns = rows = items = 0
        for node in doc.walk():
            counts.update(name for name, kind in STRUCTURES.items() if isinstance(node, kind))
            if isinstance(node, nodes.Heading):
                self.levels[node.level] += 1
                if node.origin is None:
                    self.written += 1
                else:
                    self.confidences[min(CONFIDENCE_STEPS - 1, int(node.origin.confidence * CONFIDENCE_STEPS))] += 1
            elif isinstance(node, nodes.Table):
                self.table_forms[_form(node)] += 1
                columns, rows = max(columns, len(node.align)), max(rows, len(node.rows))
            elif isinstance(node, nodes.List):
                items = max(items, len(node.items))
        self.documents.update(dict.fromkeys(counts, 1))
        self.nodes.update(counts)
        self.headings[sum(counts["headings"] >= bound for bound in HEADING_BOUNDS)] += 1
        unreadable = text.count("\x00") + text.count("\ufffd") + text.count("\x1b") + text.count("\x08")
        longest = max(map(len, text.split("\n")))
        own = (counts["headings"], counts["tables"], columns, rows, items, counts["questions"])
        return len(text), longest, *own, _depth(doc), unreadable

    def fail(self, message: str) -> None:
        self.records += 1
        self.errors += 1
        self.first_errors.append(message)

    def merge(self, other: Stats) -> None:
        for name in _ADDED:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.sums = [one + two for one, two in zip(self.sums, other.sums, strict=True)]
        self.squares = [one + two for one, two in zip(self.squares, other.squares, strict=True)]
        for name, documents in other.largest.items():
            self.largest.setdefault(name, []).extend(documents)
        self.trim()

    def trim(self) -> None:
        """Drop all documents but those that the report can show."""
        self.first_errors = list(first_of_each_kind(self.first_errors))
        self.slowest = sorted(self.slowest, key=lambda one: (-one.seconds, one.id))[:LISTED]
        # Those whose names have the smallest checksums: a random sample that does not depend on the batches.
        self.sample = sorted(self.sample, key=lambda one: (zlib.crc32(one.id.encode("utf-8", "replace")), one.id))
        del self.sample[_SAMPLED:]
        for at, name in enumerate(FEATURES):
            if name in self.largest:
                self.largest[name].sort(key=lambda one: (-one.values[at], one.id))
                del self.largest[name][LISTED:]

    @property
    def readable(self) -> int:
        """The number of documents without an error, at least one to divide by."""
        return max(1, self.records - self.errors)

    def outliers(self) -> list[Outlier]:
        """Return the documents that stand out most, each by the feature with its highest score."""
        best: dict[str, Outlier] = {}
        for at, (name, words) in enumerate(FEATURES.items()):
            mean = self.sums[at] / self.readable
            spread = math.sqrt(max(0.0, self.squares[at] / self.readable - mean * mean))
            for one in self.largest.get(name, ()):
                # Where all documents are alike any difference would count; half a doubling is the smallest spread.
                score = (math.log1p(one.values[at]) - mean) / max(spread, 0.35)
                if one.id not in best or score > best[one.id].score:
                    best[one.id] = Outlier(one, words.format(one.values[at]), score)
        return sorted(best.values(), key=lambda outlier: (-outlier.score, outlier.document.id))[:LISTED]


def _form(table: nodes.Table) -> str:
    origin = table.origin
    if origin is None:
        return "unknown"
    return ", ".join(origin.reasons) if origin.reasons and origin.rule == "pipe table" else origin.rule


def _depth(doc: Document) -> int:
    depth, level = 0, [*doc.child_nodes]
    while level:
        depth += 1
        level = [below for node in level for below in node.child_nodes]
    return depth


@attrs.frozen
class StatsTask:
    """A function from batches of records to `Stats`."""

    fields: Fields
    limits: Limits
    id_field: str
    options: ParseOptions = attrs.field(factory=ParseOptions)

    def __call__(self, batch: Batch) -> Stats:
        stats = Stats()
        for record in read_records(batch, self.limits, (self.fields.text, self.id_field)):
            started = time.thread_time()
            try:
                text = record.text(self.fields, self.limits)
                doc = self.options.parse(text)
            except Exception as error:
                stats.fail(record.message(self.id_field, error_message(error)))
            else:
                stats.add(record.name(self.id_field), doc, text, time.thread_time() - started)
        stats.trim()
        return stats

    def fail_batch(self, batch: Batch, error: str) -> Stats:
        stats = Stats()
        for record in read_records(batch, self.limits, (self.id_field,)):
            stats.fail(record.message(self.id_field, error))
        return stats


def stats(
    inputs: Paths,
    *,
    text_field: str = "text",
    id_field: str = "id",
    workers: int | None = None,
    quiet: bool = True,
    known_titles: Mapping[str, str] | None = None,
    record_bytes: int = Limits().record_bytes,
    max_nodes: int = MAX_NODES,
    follow_links: bool = False,
    encoding: str | None = None,
) -> Stats:
    """Count the structures in a corpus. Raises `UsageError` for an input that is not a corpus.

    text_field, id_field: the fields that hold a record's text, and its name
    workers: number of processes (default: number of cores); 0 runs in this process
    known_titles: titles beside those of the lexicons, each with its kind; see `articlekit.parse`
    max_nodes: a record whose tree may have more nodes is an error
    follow_links: also read links to files outside of a folder
    encoding: of the files in folders of .txt that have no byte order mark (default: UTF-8)
    """
    found = find_inputs(inputs, follow_links=follow_links, encoding=encoding)
    fields, limits = Fields(text_field, article=NO_FIELD), Limits(record_bytes=record_bytes)
    task = StatsTask(fields, limits, id_field, ParseOptions(max_nodes, known_titles=known_titles))
    check_fields(found, fields, limits)
    total = Stats()
    with closing(progress(sum(one.size for one in found), quiet=quiet)) as display:
        for batch, results in pool.run(task, read_batches(found, limits), workers):
            for one in results:
                total.merge(one)
            display.update(total.records, total.errors, batch.bytes_read)
    return total


def structure_counts(found: Stats) -> Iterator[tuple[str, int, float, int]]:
    """For each structure: its name, the documents that have it, their share, and the number of its nodes."""
    for name in STRUCTURES:
        yield name, found.documents[name], found.documents[name] / found.readable, found.nodes[name]
