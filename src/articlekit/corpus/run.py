"""Convert a corpus: every record with its tree.

convert(["corpus.jsonl.gz"], "trees.jsonl.zst", text_field="body", workers=8, resume=True)
# Outcome(records=200000, errors=3, first_errors=('a17: the text is null', ...), ...)
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, nullcontext
from itertools import chain
from typing import Any, Literal

import attrs

from articlekit.__about__ import __version__
from articlekit.corpus import pool, storage
from articlekit.corpus.batches import Batch, Limits
from articlekit.corpus.checkpoint import Checkpoint, PartialOutput, check_receipt, partial_folder
from articlekit.corpus.chunk_conversion import ChunkConversion
from articlekit.corpus.conversion import Conversion, ConvertedBatch, format_of
from articlekit.corpus.errors import first_of_each_kind
from articlekit.corpus.fields import MISSING, NO_FIELD, ON_THE_COMMAND_LINE, Fields, lookup
from articlekit.corpus.input_digest import InputDigest
from articlekit.corpus.inputs import Input, Paths, find_inputs, refuse_overwriting
from articlekit.corpus.parse_record import MAX_NODES, ParseOptions
from articlekit.corpus.progress import Progress, progress
from articlekit.corpus.readers import read_batches
from articlekit.corpus.readers.parquet import joint_schema
from articlekit.corpus.records import read_records
from articlekit.errors import UsageError
from articlekit.terminal import printable_lines


@attrs.frozen
class Outcome:
    """The result of a run.

    records, errors: how many, including those of the run that was resumed
    first_errors: up to five messages with the names of their records, of each kind of error one before others
    seconds: of this run alone
    resumed: whether it continued an earlier run
    """

    records: int
    errors: int
    first_errors: tuple[str, ...]
    seconds: float
    resumed: bool = False


def convert(
    inputs: Paths,
    output: str | os.PathLike[str],
    *,
    to: Literal["trees", "chunks"] = "trees",
    text_field: str = "text",
    id_field: str = "id",
    title_field: str | None = None,
    metadata_field: str | None = None,
    article_field: str = "article",
    columns: str | Iterable[str] = (),
    drop_text: bool = False,
    threshold: float | None = None,
    known_titles: Mapping[str, str] | None = None,
    drop_boilerplate: bool = False,
    chunk_options: Mapping[str, Any] | None = None,
    workers: int | None = None,
    resume: bool = False,
    quiet: bool = True,
    batch_bytes: int = Limits().batch_bytes,
    record_bytes: int = Limits().record_bytes,
    max_nodes: int = MAX_NODES,
    follow_links: bool = False,
    encoding: str | None = None,
) -> Outcome:
    """Parse every record of `inputs` and write it, with its tree, to `output`.

    inputs: paths of files and folders, or one such path
    output: its name decides the format: `.jsonl`, `.jsonl.gz`, `.jsonl.zst` or `.parquet`; `-` is standard output
    to: `trees` for each record with its tree, or `chunks` for a line or row per chunk
    text_field, id_field: the fields that hold a record's text, and its name; `meta.body` leads into an object
    title_field, metadata_field: the fields that hold a record's title, and an object of metadata, for its tree
    article_field: the field for the tree; an error goes to the same name with `_error`
    columns: more columns; see `articlekit.corpus.output_columns`
    drop_text: leave the text out of the output
    threshold, known_titles: as for `articlekit.parse`
    drop_boilerplate: leave out blocks that are boilerplate
    chunk_options: those of `articlekit.chunks`, if chunks are written
    workers: number of processes (default: number of cores); 0 runs in this process
    resume: continue a run that ended early. Starts a run if there is none; does nothing if it is finished
    max_nodes: a record whose tree may have more nodes is an error
    follow_links: also read links to files outside of a folder
    encoding: of the files in folders of .txt that have no byte order mark (default: UTF-8)

    Raises `UsageError` for arguments that do not fit together, `RunError` for a run that could not be finished, and
    `OSError` for failures of the system. The output so far stays in `output.parts` for `resume`.
    """
    output = os.fspath(output)
    if to == "chunks":
        article_field, columns, drop_text = NO_FIELD, (), False
    try:
        fields = Fields(text_field, article_field, columns, title_field, metadata_field, drop_text)
        options = ParseOptions(max_nodes, threshold, known_titles, drop_boilerplate)
    except ValueError as error:
        raise UsageError(str(error)) from None
    if workers is not None and workers < 0:
        raise UsageError(f"workers must be at least 0, not {workers}")
    limits = Limits(batch_bytes, record_bytes)
    format_, compression = format_of(output)
    found = find_inputs(inputs, follow_links=follow_links, encoding=encoding)
    refuse_overwriting(found, output, "-o")
    task = Conversion(fields, limits, format_, compression, id_field, options)
    if to == "chunks":
        task = ChunkConversion(fields, limits, format_, compression, id_field, options, chunk_options or {})
    schema = _schema(found, fields)
    check_fields(found, fields, limits)
    with closing(progress(sum(one.size for one in found), quiet=quiet)) as display:
        run = _Run(found, output, task, schema, workers, display)
        if not storage.is_stream(output):
            return run.to_file(resume)
        if resume:
            raise UsageError(f"{output}: a run that writes to a stream cannot be resumed")
        return run.to_stream()


@attrs.frozen
class _Run:
    """A conversion with its inputs and its output."""

    inputs: list[Input]
    output: str
    task: Conversion
    schema: Any
    workers: int | None
    display: Progress
    started: float = attrs.field(factory=time.monotonic)

    def _outcome(self, end: Checkpoint, late_errors: Sequence[str] = (), resumed: bool = False) -> Outcome:
        first_errors = first_of_each_kind((*end.first_errors, *late_errors))
        seconds = time.monotonic() - self.started
        return Outcome(end.records, end.errors + len(late_errors), first_errors, seconds, resumed)

    def to_file(self, resume: bool) -> Outcome:
        """Write the output, or the rest of it."""
        if resume and any(one.read_once for one in self.inputs):
            raise UsageError("a pipe cannot be read again, so a run that reads one cannot be resumed")
        if not (storage.is_remote(self.output) or os.path.isdir(os.path.dirname(os.path.abspath(self.output)))):
            raise UsageError(f"{self.output}: there is no folder {os.path.dirname(self.output)}")
        inputs = [one.identity() for one in self.inputs]
        encoding = self.inputs[0].encoding
        settings = {"articlekit": __version__, "inputs": inputs, "encoding": encoding, **self.task.settings()}
        if resume and os.path.exists(self.output) and not os.path.exists(partial_folder(self.output)):
            check_receipt(self.output, settings)
            return self._outcome(Checkpoint(), resumed=True)
        with PartialOutput(self.output, settings, InputDigest(self.inputs).advance, resume=resume) as partial:
            self.display.begin(partial.last.bytes_read)
            if not partial.last.finished:
                for data, last in self._results(partial.last):
                    partial.append(data, last)
            end = partial.last

            def build(streams: str, target: str) -> list[str]:
                return self.task.write_parquet(streams, target, end.column_kinds, self.schema)

            late_errors = partial.publish(build if self.task.format == "parquet" else None)
        return self._outcome(end, late_errors, partial.resumed)

    def to_stream(self) -> Outcome:
        """Write to standard output, or to another output that cannot be renamed."""
        if self.task.format == "parquet":
            raise UsageError("Parquet can only be written to a file")
        if self.output == "-" and sys.stdout is None:
            raise UsageError("standard output is closed")
        end = Checkpoint()
        with nullcontext(sys.stdout.buffer) if self.output == "-" else open(self.output, "wb") as stream:
            is_terminal = stream.isatty()
            for data, last in self._results(end):
                stream.write(printable_lines(data.decode()).encode() if is_terminal else data)
                stream.flush()
                end = last
        return self._outcome(end)

    def _results(self, last: Checkpoint) -> Iterator[tuple[bytes, Checkpoint]]:
        """Yield the data of each batch after a checkpoint, with the checkpoint behind it."""
        batches = read_batches(self.inputs, self.task.limits, last.position)
        for batch, results in pool.run(self.task, batches, self.workers):
            last = _advance(last, batch, results)
            yield b"".join(one.data for one in results), last
            self.display.update(last.records, last.errors, batch.bytes_read)


def _advance(last: Checkpoint, batch: Batch, results: list[ConvertedBatch]) -> Checkpoint:
    """Return the checkpoint behind a batch."""
    kinds, first_errors = last.column_kinds, last.first_errors
    for result in results:
        first_errors = first_of_each_kind((*first_errors, *result.first_errors))
        if result.column_kinds:
            kinds = _join_kinds(kinds, result.column_kinds)
    return attrs.evolve(
        last,
        position=batch.end,
        bytes_read=batch.bytes_read,
        records=last.records + sum(one.records for one in results),
        errors=last.errors + sum(one.errors for one in results),
        first_errors=first_errors,
        column_kinds=kinds,
    )


def _join_kinds(kinds: dict[str, str], others: dict[str, str]) -> dict[str, str]:
    """Return the kinds of columns with those of one more batch; the first `MAX_COLUMNS` names become columns."""
    from articlekit.corpus.parquet_output import MAX_COLUMNS, OTHER_FIELDS
    from articlekit.corpus.record_tables import NULL, join_kinds

    joined = dict(kinds)
    for name, kind in others.items():
        if name in joined or len(joined) < MAX_COLUMNS:
            joined[name] = join_kinds(joined.get(name, NULL), kind)
        else:
            joined[OTHER_FIELDS] = OTHER_FIELDS
    return joined


# --- Before a run -------------------------------------------------------------------------------------------------


def _schema(inputs: list[Input], fields: Fields) -> Any:
    """Return the schema of all Parquet inputs together; `None` if there are none."""
    inputs = [one for one in inputs if one.kind == "parquet"]
    if not inputs:
        return None
    from articlekit.corpus.arrow import check_schema, type_of

    schema = joint_schema(inputs)
    _check_dropped(fields, schema.names)
    _check_names(inputs[0], fields, schema.names, lambda name: type_of(schema, name) is not None)
    try:
        check_schema(schema, fields)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{inputs[0].name}: {error}") from None
    return schema


def check_fields(inputs: list[Input], fields: Fields, limits: Limits) -> None:
    """Refuse what would fail for every record: a field to read that none has, an added field that exists already.

    JSON Lines and CSV: the records in the first megabyte are looked at. For Parquet, `_schema` does the same.
    """
    one = next((one for one in inputs if one.kind in ("jsonl", "csv")), None)
    if one is None or one.read_once:
        return
    first = next(read_batches([one], limits), None)
    records = () if first is None else read_records(first, limits)
    if found := [record.fields for record in records if record.fields is not None]:
        _check_dropped(fields, set(chain.from_iterable(found)))
        names = list(found[0])
        _check_names(one, fields, names, lambda name: any(lookup(record, name) is not MISSING for record in found))


def _check_dropped(fields: Fields, names: Container[str]) -> None:
    if fields.drop_text and "." in fields.text and fields.text not in names:
        raise UsageError(f"--drop-text: {fields.text!r} is inside another field, and only whole fields can be dropped")


def _check_names(one: Input, fields: Fields, names: Sequence[str], has: Callable[[str], bool]) -> None:
    """Refuse an added field that exists already, and the name of a field that no record has.

    That is misspelt, or meant for another corpus.
    """
    if clash := fields.clash(names, ON_THE_COMMAND_LINE):
        raise UsageError(f"{one.name}: {clash}")
    for name, option in ((fields.text, "text"), (fields.title, "title"), (fields.metadata, "metadata")):
        if name is not None and not has(name):
            known = ", ".join(names) or "none"
            raise UsageError(f"{one.name}: there is no field {name!r}; the fields are {known} (--{option}-field)")


def summary(outcome: Outcome, output: str) -> str:
    """Return the message at the end of a run."""
    if outcome.resumed and not outcome.records:
        return f"{output} exists already; there is nothing to resume"
    lines = [
        f"{outcome.records:,} records in {outcome.seconds:.1f} s"
        + (f", {outcome.errors:,} of them with an error" if outcome.errors else "")
    ]
    lines += [f"  {error}" for error in outcome.first_errors]
    if outcome.errors > len(outcome.first_errors):
        lines.append(f"  ... and {outcome.errors - len(outcome.first_errors):,} more")
    return "\n".join(lines)
