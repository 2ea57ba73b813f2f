"""Convert a corpus: every record with its tree.

convert(["corpus.jsonl.gz"], "trees.jsonl.zst", text="body", workers=8, resume=True)
# Outcome(records=200000, errors=3, first_errors=('a17: the text is null', ...), ...)
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterable, Mapping
from typing import IO, Any

import attrs

from articlekit.__about__ import __version__
from articlekit.corpus import pool
from articlekit.corpus.batches import Batch, Limits
from articlekit.corpus.checkpoint import Checkpoint, PartialOutput, check_receipt
from articlekit.corpus.conversion import FIRST_ERRORS, Compression, Conversion, ConvertedBatch, Format
from articlekit.corpus.errors import require
from articlekit.corpus.fields import ON_THE_COMMAND_LINE, Fields
from articlekit.corpus.input_digest import InputDigest
from articlekit.corpus.inputs import Input, Paths, find_inputs, kind_of_name, refuse_overwriting
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
    first_errors: the first messages, with the names of their records
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
    text: str = "text",
    id: str = "id",
    article: str = "article",
    columns: str | Iterable[str] = (),
    workers: int | None = None,
    resume: bool = False,
    quiet: bool = True,
    known_titles: Mapping[str, str] | None = None,
    batch_bytes: int = Limits().batch_bytes,
    record_bytes: int = Limits().record_bytes,
    max_nodes: int = Limits().max_nodes,
    follow_links: bool = False,
) -> Outcome:
    """Parse every record of `inputs` and write it, with its tree, to `output`.

    inputs: paths of files and folders, or one such path
    output: its name decides the format: `.jsonl`, `.jsonl.gz`, `.jsonl.zst` or `.parquet`; `-` is standard output
    text, id: the fields that hold a record's text, and its name for messages
    article, columns: what is added; see `articlekit.corpus.Fields`
    workers: number of processes (default: number of cores); 0 runs in this process
    max_nodes: a record whose tree may have more nodes is an error
    known_titles: titles of parts beside the known ones; see `articlekit.parse`
    follow_links: also read links to files outside of a folder
    resume: continue a run that ended early. Starts if there is none; does nothing if `output` exists

    Raises `UsageError` for what cannot be done, `RunError` for a run that could not finish, and `OSError` where the
    system fails. What is done by then stays in `output.parts` for `resume`.
    """
    started = time.monotonic()
    output = os.fspath(output)
    fields, limits = _fields(text, article, columns, known_titles), Limits(batch_bytes, record_bytes, max_nodes)
    if workers is not None and workers < 0:
        raise UsageError(f"workers must be at least 0, not {workers}")
    format_, compression = _format(output)
    found = find_inputs(inputs, follow_links=follow_links)
    refuse_overwriting(found, output, "-o")
    schema = _schema(found, fields)
    task = Conversion(fields, limits, format_, compression, id)
    check_fields(found, fields, limits)
    display = progress(sum(one.size for one in found), quiet=quiet)
    workers = cores() if workers is None else workers
    try:
        if output == "-" or (os.path.exists(output) and not os.path.isfile(output)):
            if resume:
                raise UsageError(f"{output}: a run that writes to a stream cannot be resumed")
            end = _to_stream(found, output, task, workers, display)
            return Outcome(end.records, end.errors, end.first_errors, time.monotonic() - started)
        settings = _settings(found, task)
        if resume and os.path.exists(output) and not os.path.exists(f"{output}.parts"):
            check_receipt(output, settings)
            return Outcome(0, 0, (), time.monotonic() - started, True)
        return _to_file(found, output, task, settings, schema, workers, display, started, resume)
    finally:
        display.close()


def _to_file(
    inputs: list[Input], output: str, task: Conversion, settings: dict[str, Any], schema: Any, workers: int,
    display: Progress, started: float, resume: bool,
) -> Outcome:  # fmt: skip
    if resume and any(one.read_once for one in inputs):
        raise UsageError("a pipe cannot be read again, so a run that reads one cannot be resumed")
    if not os.path.isdir(os.path.dirname(os.path.abspath(output))):
        raise UsageError(f"{output}: there is no folder {os.path.dirname(output)}")
    digest = InputDigest(inputs)

    def hash_inputs(checkpoint: Checkpoint) -> str:
        return digest.advance(checkpoint.position, checkpoint.bytes_read)

    with PartialOutput(output, settings, hash_inputs, resume=resume) as partial:
        resumed = partial.resumed
        display.begin(resumed)
        if not partial.last.finished:
            batches = read_batches(inputs, task.limits, partial.last.position)
            for batch, results in pool.run(task, batches, workers):
                partial.append((one.data for one in results), lambda last: _count(last, batch, results))  # noqa: B023
                display.update(partial.last.records, partial.last.errors, batch.bytes_read)
            partial.finish()
        end = partial.last
        build = None
        late_errors: list[str] = []
        if task.format == "parquet":
            from articlekit.corpus import parquet_output

            def build(data: str, ready: str) -> None:
                late_errors.extend(
                    parquet_output.write_parquet(data, ready, task.fields, end.column_kinds, schema)
                )

        partial.publish(build)
    first_errors = (*end.first_errors, *late_errors)[:FIRST_ERRORS]
    return Outcome(end.records, end.errors + len(late_errors), first_errors, time.monotonic() - started, resumed)


def _count(checkpoint: Checkpoint, batch: Batch, results: list[ConvertedBatch]) -> None:
    """Add the results of a batch to a checkpoint."""
    kinds = checkpoint.column_kinds
    for result in results:
        checkpoint.records += result.records
        checkpoint.errors += result.errors
        checkpoint.first_errors = (*checkpoint.first_errors, *result.first_errors)[:FIRST_ERRORS]
        if result.column_kinds:
            kinds = _join_kinds(kinds, result.column_kinds)
    checkpoint.column_kinds = kinds
    checkpoint.position = batch.end
    checkpoint.bytes_read = batch.bytes_read


def _join_kinds(kinds: dict[str, str], others: dict[str, str]) -> dict[str, str]:
    """Kinds of columns with those of one more batch. The first `MAX_COLUMNS` names of a run become columns."""
    from articlekit.corpus.parquet_output import MAX_COLUMNS, OTHER_FIELDS
    from articlekit.corpus.record_tables import join_kinds

    joined = dict(kinds)
    for name, kind in others.items():
        if name in joined:
            joined[name] = join_kinds(joined[name], kind)
        elif len(joined) < MAX_COLUMNS:
            joined[name] = kind
        else:
            joined[OTHER_FIELDS] = OTHER_FIELDS
    return joined


def _to_stream(inputs: list[Input], output: str, task: Conversion, workers: int, display: Progress) -> Checkpoint:
    """Write to standard output, or to another output that cannot be renamed."""
    if task.format == "parquet":
        raise UsageError("Parquet can only be written to a file")
    if output == "-" and sys.stdout is None:
        raise UsageError("standard output is closed")
    stream: IO[bytes] = sys.stdout.buffer if output == "-" else open(output, "wb")  # noqa: SIM115
    is_terminal = stream.isatty()
    count = Checkpoint()
    try:
        for batch, results in pool.run(task, read_batches(inputs, task.limits), workers):
            for one in results:
                stream.write(printable_lines(one.data.decode()).encode() if is_terminal else one.data)
            stream.flush()
            _count(count, batch, results)
            display.update(count.records, count.errors, batch.bytes_read)
    finally:
        if output != "-":
            stream.close()
    return count


# --- Before a run -------------------------------------------------------------------------------------------------

_COMPRESSIONS: dict[str, Compression] = {"gz": "gzip", "gzip": "gzip", "zst": "zstd", "zstd": "zstd"}


def _format(output: str) -> tuple[Format, Compression]:
    """The format by the name of an output; raises `UsageError` if there is none, and for a missing package."""
    if output == "-":
        return "jsonl", ""
    match = re.search(r"\.(gz|gzip|zst|zstd)$", output, re.IGNORECASE)
    compression: Compression = _COMPRESSIONS[match[1].lower()] if match else ""
    kind = kind_of_name(output)
    if kind == "parquet" and not compression:
        require("pyarrow.parquet", "Parquet")
        return "parquet", ""
    if kind == "jsonl" or (os.path.exists(output) and not os.path.isfile(output) and not os.path.isdir(output)):
        if compression == "zstd":
            require("zstandard", "Zstandard (.zst)")
        return "jsonl", compression
    raise UsageError(f"{output}: a corpus is written as .jsonl, .jsonl.gz, .jsonl.zst or .parquet")


def cores() -> int:
    """The number of processes that can run at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _fields(
    text: str, article: str, columns: str | Iterable[str], known_titles: Mapping[str, str] | None
) -> Fields:
    try:
        return Fields(text, article, columns, known_titles)
    except ValueError as error:
        raise UsageError(str(error)) from None


def _schema(inputs: list[Input], fields: Fields) -> Any:
    """The schema of all Parquet inputs together; `None` if there are none."""
    inputs = [one for one in inputs if one.kind == "parquet"]
    if not inputs:
        return None
    from articlekit.corpus.arrow import check_schema

    schema = joint_schema(inputs)
    if clash := fields.clash(schema.names, ON_THE_COMMAND_LINE):
        raise UsageError(f"{inputs[0].name}: {clash}")
    try:
        check_schema(schema, fields)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{inputs[0].name}: {error}") from None
    return schema


def check_fields(inputs: list[Input], fields: Fields, limits: Limits) -> None:
    """Refuse what would fail for every record: a text field that no record has, an added field that exists already."""
    one = next((one for one in inputs if one.kind == "jsonl"), None)
    if one is None or one.read_once:
        return
    first = next(read_batches([one], limits), None)
    if first is None:
        return
    found = [record.fields for record in read_records(first, limits) if record.fields is not None]
    if not found:
        return
    if clash := fields.clash(found[0], ON_THE_COMMAND_LINE):
        raise UsageError(f"{one.name}: {clash}")
    if not any(fields.text in record for record in found):
        names = ", ".join(found[0]) or "none"
        raise UsageError(f"{one.name}: there is no field {fields.text!r}; the fields are {names} (--text-field)")


def _settings(inputs: list[Input], task: Conversion) -> dict[str, Any]:
    """What must be the same to resume a run."""
    return {
        "articlekit": __version__,
        "inputs": [one.identity() for one in inputs],
        "format": task.format,
        "compression": task.compression,
        "text field": task.fields.text,
        "article field": task.fields.article,
        "columns": [list(pair) for pair in task.fields.columns],
        "known titles": sorted(map(list, task.fields.known_titles.items())),
        "record bytes": task.limits.record_bytes,
        "maximum nodes": task.limits.max_nodes,
    }


def summary(outcome: Outcome, output: str) -> str:
    """The message at the end of a run."""
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
