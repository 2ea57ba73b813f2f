"""A run: a corpus in, the same with trees out.

convert(["corpus.jsonl.gz"], "trees.jsonl.zst", text="body", workers=8, resume=True)
# Outcome(records=200000, errors=3, told=('a17: the text is null', ...), ...)
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterable
from typing import IO, Any

import attrs

from articlekit.__about__ import __version__
from articlekit.corpus import pool
from articlekit.corpus.checkpoint import Mark, Parts
from articlekit.corpus.failures import need
from articlekit.corpus.progress import Progress, progress
from articlekit.corpus.reading import Limits, Position, chunks, parquet_schema
from articlekit.corpus.records import Fields
from articlekit.corpus.sources import Inputs, Source, find, named_kind, refuse_overwriting
from articlekit.corpus.work import Conversion, Done, Form, Packing, items
from articlekit.errors import UsageError

# How many errors are named at the end of a run.
_TOLD = 5


@attrs.frozen
class Outcome:
    """What a run did.

    records, errors: how many, those of a run that was gone on with included
    told: the first errors, with the names of their records
    seconds: of this run alone
    resumed: whether it went on with an earlier one
    """

    records: int
    errors: int
    told: tuple[str, ...]
    seconds: float
    resumed: bool = False


def convert(
    inputs: Inputs,
    output: str | os.PathLike[str],
    *,
    text: str = "text",
    id: str = "id",
    article: str = "article",
    columns: str | Iterable[str] = (),
    workers: int | None = None,
    resume: bool = False,
    quiet: bool = True,
    chunk_bytes: int = Limits().chunk_bytes,
    record_bytes: int = Limits().record_bytes,
) -> Outcome:
    """Parse every record of `inputs` and write it, with its tree, to `output`.

    inputs: paths of files and folders, or one such path
    output: its name says the form: `.jsonl`, `.jsonl.gz`, `.jsonl.zst` or `.parquet`; `-` is standard output
    text, id: the fields of a record that hold its text, and its name for messages
    article, columns: what is added; see `articlekit.corpus.Fields`
    workers: processes; as many as there are cores, if not said
    resume: go on with a run that ended early. Where there is none, begin; where `output` is there already, do nothing

    Raises `UsageError` for what cannot be done, `RunError` for what could not be finished, `OSError` where the system
    fails. What is done by then stays in `output.parts`, to be gone on with.
    """
    began = time.monotonic()
    output = os.fspath(output)
    fields, limits = _fields(text, article, columns), Limits(chunk_bytes, record_bytes)
    if workers is not None and workers < 1:
        raise UsageError(f"{workers} workers; one at least")
    form, packing = _form(output)
    sources = find(inputs)
    refuse_overwriting(sources, output, "-o")
    schema = _schema(sources, fields)
    task = Conversion(fields, limits, form, packing, id)
    check_fields(sources, fields, limits)
    shown = progress(sum(source.size for source in sources), quiet=quiet)
    try:
        if output == "-" or (os.path.exists(output) and not os.path.isfile(output)):
            if resume:
                raise UsageError(f"{output}: a run into a stream cannot be resumed")
            mark = _stream(sources, output, task, workers or cores(), shown)
            return Outcome(mark.records, mark.errors, mark.told, time.monotonic() - began)
        if resume and os.path.exists(output) and not os.path.exists(f"{output}.parts"):
            return Outcome(0, 0, (), time.monotonic() - began, True)
        return _to_file(sources, output, task, schema, workers or cores(), shown, began, resume)
    finally:
        shown.close()


def _to_file(
    sources: list[Source], output: str, task: Conversion, schema: Any, workers: int, shown: Progress, began: float,
    resume: bool,
) -> Outcome:  # fmt: skip
    if resume and any(source.once for source in sources):
        raise UsageError("a pipe cannot be read again: a run from one cannot be resumed")
    if not os.path.isdir(os.path.dirname(os.path.abspath(output))):
        raise UsageError(f"{output}: there is no folder {os.path.dirname(output)}")
    with Parts(output, _identity(sources, task), resume=resume) as parts:
        resumed = parts.resumed
        shown.begin(resumed)
        if not parts.mark.finished:
            for chunk, results in pool.run(task, chunks(sources, task.limits, parts.mark.position), workers):
                parts.append((done.data for done in results), lambda mark: _count(mark, chunk.end, results))  # noqa: B023
                shown.update(parts.mark.records, parts.mark.errors, chunk.seen)
            parts.finish()
        mark = parts.mark
        build = None
        if task.form == "parquet":
            from articlekit.corpus import merging

            def build(data: str, ready: str) -> None:
                merging.write_parquet(data, ready, task.fields, mark.kinds, schema)

        parts.publish(build)
    return Outcome(mark.records, mark.errors, mark.told, time.monotonic() - began, resumed)


def _count(mark: Mark, end: Position, results: list[Done]) -> None:
    """Adds to `mark` what the results of a chunk that ends at `end` say."""
    from articlekit.corpus.merging import NULL, join

    kinds = dict(mark.kinds)
    for done in results:
        mark.records += done.records
        mark.errors += done.errors
        mark.told = (*mark.told, *done.told)[:_TOLD]
        for name, kind in done.kinds.items():
            kinds[name] = join(kinds.get(name, NULL), kind)
    mark.kinds = kinds
    mark.position = end


def _stream(sources: list[Source], output: str, task: Conversion, workers: int, shown: Progress) -> Mark:
    """To standard output, or what else cannot be renamed."""
    if task.form == "parquet":
        raise UsageError("Parquet is written to a file, not to a stream")
    stream: IO[bytes] = sys.stdout.buffer if output == "-" else open(output, "wb")  # noqa: SIM115
    mark = Mark()
    try:
        for chunk, results in pool.run(task, chunks(sources, task.limits), workers):
            for done in results:
                stream.write(done.data)
            stream.flush()
            _count(mark, chunk.end, results)
            shown.update(mark.records, mark.errors, chunk.seen)
    finally:
        if output != "-":
            stream.close()
    return mark


# --- Before a run -------------------------------------------------------------------------------------------------

_PACKINGS: dict[str, Packing] = {"gz": "gzip", "gzip": "gzip", "zst": "zstd", "zstd": "zstd"}


def _form(output: str) -> tuple[Form, Packing]:
    """What the name of an output asks for; raises `UsageError` where it says nothing, or a package is missing."""
    if output == "-":
        return "jsonl", ""
    match = re.search(r"\.(gz|gzip|zst|zstd)$", output, re.IGNORECASE)
    packing: Packing = _PACKINGS[match[1].lower()] if match else ""
    kind = named_kind(output)
    if kind == "parquet" and not packing:
        need("pyarrow.parquet", "Parquet")
        return "parquet", ""
    if kind == "jsonl" or (os.path.exists(output) and not os.path.isfile(output) and not os.path.isdir(output)):
        if packing == "zstd":
            need("zstandard", "Zstandard (.zst)")
        return "jsonl", packing
    raise UsageError(f"{output}: a corpus is written as .jsonl, .jsonl.gz, .jsonl.zst or .parquet")


def cores() -> int:
    """How many processes can run at once here."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


# As `records.IN_A_CALL`, on the command line.
_OPTIONS = ("--article-field NAME", "--columns NAME={}")


def _fields(text: str, article: str, columns: str | Iterable[str]) -> Fields:
    try:
        return Fields(text, article, columns)
    except ValueError as error:
        raise UsageError(str(error)) from None


def _schema(sources: list[Source], fields: Fields) -> Any:
    """The schema of the records, where they come from Parquet alone; `None` where it is known at the end only."""
    if not all(source.kind == "parquet" for source in sources):
        return None
    from articlekit.corpus.batch import check_schema

    schema = parquet_schema(sources)
    if clash := fields.clash(schema.names, _OPTIONS):
        raise UsageError(f"{sources[0].name}: {clash}")
    try:
        check_schema(schema, fields)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{sources[0].name}: {error}") from None
    return schema


def check_fields(sources: list[Source], fields: Fields, limits: Limits) -> None:
    """Refuses what would fail for every record: a field that no record has, one that is taken already."""
    source = next((source for source in sources if source.kind == "jsonl"), None)
    if source is None or source.once:
        return
    first = next(chunks([source], limits), None)
    if first is None:
        return
    found = [item.fields for item in items(first, limits) if item.fields is not None]
    if not found:
        return
    if clash := fields.clash(found[0], _OPTIONS):
        raise UsageError(f"{source.name}: {clash}")
    if not any(fields.text in record for record in found):
        names = ", ".join(found[0]) or "none"
        raise UsageError(f"{source.name}: there is no field {fields.text!r}; there are {names} (--text-field)")


def _identity(sources: list[Source], task: Conversion) -> dict[str, Any]:
    """What must be the same for a run to be gone on with."""
    return {
        "articlekit": __version__,
        "inputs": [source.identity() for source in sources],
        "form": task.form,
        "packing": task.packing,
        "text field": task.fields.text,
        "article field": task.fields.article,
        "columns": [list(pair) for pair in task.fields.columns],
        "record bytes": task.limits.record_bytes,
    }


def report(outcome: Outcome, output: str) -> str:
    """What is said at the end of a run."""
    if outcome.resumed and not outcome.records:
        return f"{output} is there already; nothing to go on with"
    lines = [
        f"{outcome.records:,} records in {outcome.seconds:.1f} s"
        + (f", {outcome.errors:,} of them with an error" if outcome.errors else "")
    ]
    lines += [f"  {each}" for each in outcome.told]
    if outcome.errors > len(outcome.told):
        lines.append(f"  ... and {outcome.errors - len(outcome.told):,} more")
    return "\n".join(lines)
