"""Corpora on the command line: `articlekit convert` where what goes in or out holds records, and not one article.

    $ articlekit convert corpus.jsonl.gz -o trees.jsonl.zst --text-field body --workers 8
    $ articlekit convert crawl/*.parquet -o trees.parquet --columns title,qa
    $ articlekit convert texts/ -o trees.parquet
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterable
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from articlekit.cli import reading
from articlekit.cli.exits import FAILED, OK
from articlekit.cli.writing import complain, say_aside
from articlekit.errors import UsageError
from articlekit.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = (
    "articlekit convert corpus.jsonl.gz -o trees.jsonl.zst --text-field body    a corpus, record by record",
    "articlekit convert crawl/ -o trees.parquet --columns title,summary,qa --resume",
)

# As `corpus.reading.Limits`, which help does not import. What is not said is None: so it can be told that it was said.
_MAX_RECORD_MB = 16


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of every command that reads corpora."""
    fields(parser)
    group = parser.add_argument_group("where records are written (OUT is .jsonl, .jsonl.gz, .jsonl.zst or .parquet)")
    group.add_argument(
        "--article-field", metavar="NAME", type=field, help="the field for a record's tree; else article"
    )
    group.add_argument(
        "--columns",
        metavar="NAMES",
        help="more fields, with commas: title, summary, key_points, qa, outline; new_name=title gives another name",
    )
    group.add_argument("--resume", action="store_true", help="go on with a run that ended early")


def fields(parser: argparse.ArgumentParser) -> None:
    """The options of every command that reads corpora."""
    group = parser.add_argument_group("corpora (JSON Lines, Parquet, WET, folders of .txt)")
    group.add_argument("--text-field", metavar="NAME", type=field, help="the field with a record's text; else text")
    group.add_argument(
        "--id-field", metavar="NAME", type=field, help="the field with a record's name, for messages; else id"
    )
    group.add_argument("--workers", metavar="N", type=number(1), help="processes; else as many as there are cores")
    group.add_argument(
        "--max-record",
        metavar="MB",
        type=number(1),
        help=f"a longer record is an error; else {_MAX_RECORD_MB} megabytes",
    )
    group.add_argument("-q", "--quiet", action="store_true", help="no progress, and nothing at the end but errors")


def record_bytes(options: argparse.Namespace) -> int:
    """How long a record may be, as `--max-record` says."""
    return int(options.max_record or _MAX_RECORD_MB) << 20


def field(text: str) -> str:
    """The name of a field; raises `argparse.ArgumentTypeError` for an empty one."""
    if not text:
        raise argparse.ArgumentTypeError("the name of a field expected, got ''")
    return text


def number(least: int) -> Callable[[str], int]:
    """Reads the value of an option: an integer from `least` on."""

    def read(text: str) -> int:
        if text.isascii() and text.isdigit() and least <= int(text) < 1 << 31:
            return int(text)
        raise argparse.ArgumentTypeError(f"a number from {least} on expected, got {text!r}")

    return read


def is_meant(options: argparse.Namespace) -> bool:
    """Whether a `convert` is about records: it says so, or its output or all of its inputs are a corpus."""
    from articlekit.corpus.sources import is_corpus

    if _said(options):
        return True
    if options.source_format != "auto" or "-" in options.inputs:
        return False
    try:
        return all(map(is_corpus, paths(options.inputs)))
    except (OSError, UsageError):  # whoever reads it will say so
        return False


def _said(options: argparse.Namespace) -> str | None:
    """What on the command line is for corpora only, as messages call it."""
    from articlekit.corpus.sources import named_kind

    for name in ("text_field", "id_field", "workers", "max_record", "article_field", "columns", "resume"):
        if getattr(options, name) not in (None, False):
            return f"--{name.replace('_', '-')}"
    if named_kind(options.output or "") in ("jsonl", "parquet") and not _is_of_articles(options):
        return f"-o {options.output}"
    return None


def _is_of_articles(options: argparse.Namespace) -> bool:
    """Whether an output that is called as a corpus is none: a folder, or lines of a format of articles (chunks)."""
    written = options.target_format or reading.format_of(os.path.basename(options.output), FORMATS)
    suffix = os.path.splitext(options.output)[1].lower()
    return os.path.isdir(options.output) or (written is not None and FORMATS[written].suffixes[0].endswith(suffix))


def paths(names: Iterable[str]) -> list[str]:
    """The inputs that are named, patterns spelled out."""
    found: list[str] = []
    for name in names:
        if name == reading.STDIN or os.path.exists(name):
            found.append(name)
        else:
            found += (source.name for source in reading.sources([name]))
    return found


def convert(options: argparse.Namespace) -> int:
    """Convert a corpus; 1 where a record has an error."""
    from articlekit.corpus.run import convert, report

    inputs = paths(options.inputs)
    if said := _said(options):
        _refuse_articles(inputs, said)
    if options.target_format not in (None, "json"):
        wanted = options.target_format
        raise UsageError(f"a corpus is written with its trees as JSON, not as {wanted} (--from text reads one article)")
    if options.source_format != "auto" or options.encoding:
        raise UsageError("a corpus is read as UTF-8, record by record: no --from and --encoding")
    output = options.output or "-"
    with explained(output):
        outcome = convert(
            inputs,
            output,
            text=options.text_field or "text",
            id=options.id_field or "id",
            article=options.article_field or "article",
            columns=options.columns or (),
            workers=options.workers,
            resume=options.resume,
            quiet=options.quiet,
            record_bytes=record_bytes(options),
        )
    if outcome.errors or not options.quiet:
        say_aside(report(outcome, output))
    return FAILED if outcome.errors else OK


def _refuse_articles(inputs: Iterable[str], said: str) -> None:
    """Raises `UsageError` for an article that only `said` would make a corpus."""
    from articlekit.corpus.sources import is_corpus

    for name in inputs:
        with suppress(OSError):  # whoever reads it will say so
            if os.path.isfile(name) and not is_corpus(name):
                kinds = "JSON Lines, Parquet, WET, folders of .txt"
                raise UsageError(f"{said} is for corpora ({kinds}); {name} is one article")


@contextmanager
def explained(output: str) -> Iterator[None]:
    """Says how to go on where a run ends early."""
    from articlekit.corpus.failures import RunError

    try:
        yield
    except BrokenPipeError:
        raise
    except (RunError, OSError) as error:
        complain(_why(error))
        _say_how_to_go_on(output)
        raise SystemExit(FAILED) from None
    except KeyboardInterrupt:
        _say_how_to_go_on(output)
        raise


def _why(error: Exception) -> str:
    if not isinstance(error, OSError) or not error.strerror:
        return str(error)
    return error.strerror if error.filename is None else f"{error.filename}: {error.strerror}"


def _say_how_to_go_on(output: str) -> None:
    if os.path.isdir(f"{output}.parts"):
        say_aside(f"what is done is in {output}.parts; the same command with --resume goes on")
