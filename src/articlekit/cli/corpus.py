"""Corpora on the command line: `articlekit convert` for inputs or outputs that hold records, not one article.

    $ articlekit convert corpus.jsonl.gz -o trees.jsonl.zst --text-field body --workers 8
    $ articlekit convert crawl/*.parquet -o trees.parquet --columns title,qa
    $ articlekit convert texts/ -o trees.parquet
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Literal

from articlekit.cli.arguments import add_number, field_name
from articlekit.cli.exit_codes import FAILED, OK
from articlekit.cli.files import STDIN, find_files, format_of
from articlekit.cli.writing import print_error, print_note
from articlekit.errors import UsageError
from articlekit.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = (
    "articlekit convert corpus.jsonl.gz -o trees.jsonl.zst --text-field body    a corpus, record by record",
    "articlekit convert crawl/ -o trees.parquet --columns title,summary,qa --resume",
    "articlekit convert corpus.jsonl --to chunks -o chunks.parquet              a row per chunk",
)

# The columns that hold what other formats do.
_FORMAT_COLUMNS = {"markdown": "markdown", "text": "text", "faqpage": "qa"}

# As `corpus.batches.Limits` and `corpus.parse_record`, which help does not import.
_MAX_RECORD_MB = 16
_MAX_NODES = 500_000

# They default to None or False, to tell whether they were given; the defaults are those of `corpus.run.convert`.
_TREE_OPTIONS = ("article_field", "columns", "drop_text")
_CORPUS_OPTIONS = (
    *("text_field", "id_field", "title_field", "metadata_field", "workers", "max_record", "max_nodes", "resume"),
    *_TREE_OPTIONS,
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options for corpora to `convert`."""
    group = field_arguments(parser)
    _add_field(group, "--title-field", "field that holds a record's title, which becomes metadata of its tree")
    _add_field(group, "--metadata-field", "field that holds an object, which becomes metadata of the tree")
    group = parser.add_argument_group("output of corpora (.jsonl, .jsonl.gz, .jsonl.zst or .parquet)")
    _add_field(group, "--article-field", "field for a record's tree (default: article)")
    group.add_argument(
        "--columns",
        metavar="NAMES",
        help="columns to add, separated by commas: title, summary, key_points, qa, outline, boilerplate, markdown, "
        "text, chunks; NEW=NAME renames one, as in heads=outline",
    )
    group.add_argument("--drop-text", action="store_true", help="leave the text field out of the output")
    group.add_argument("--resume", action="store_true", help="continue a run that ended early")


def field_arguments(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """Add the options of every command that reads corpora; returns the group of those that are for corpora only."""
    parser.add_argument("-q", "--quiet", action="store_true", help="print errors only")
    group = parser.add_argument_group("corpora (JSON Lines, CSV, Parquet, WET, folders of .txt)")
    _add_field(group, "--text-field", "field that holds a record's text, such as meta.body (default: text)")
    _add_field(group, "--id-field", "field that names a record in messages and chunks (default: id)")
    workers = "number of processes (default: number of cores); 0 starts no further process"
    add_number(group, "--workers", 0, workers)
    record = f"maximum megabytes per record; a longer one is an error (default: {_MAX_RECORD_MB})"
    add_number(group, "--max-record", 1, record, metavar="MB")
    nodes = f"maximum nodes of a record's tree; more are an error (default: {_MAX_NODES})"
    add_number(group, "--max-nodes", 1, nodes)
    group.add_argument("--follow-links", action="store_true", help="also read links to files outside of a folder")
    return group


def _add_field(group: argparse._ArgumentGroup, flag: str, help: str) -> None:
    group.add_argument(flag, metavar="NAME", type=field_name, help=help)


def given_options(options: argparse.Namespace, names: Iterable[str]) -> dict[str, Any]:
    """Return those of the options that are on the command line, with their values."""
    values = {name: getattr(options, name, None) for name in names}
    return {name: value for name, value in values.items() if value is not None and value is not False}


def first_option(options: argparse.Namespace, names: Iterable[str]) -> str | None:
    """Return the first of the options that is on the command line, as it is written there."""
    return next((f"--{name.replace('_', '-')}" for name in given_options(options, names)), None)


def parameters(options: argparse.Namespace) -> dict[str, Any]:
    """Return the options of every command that reads corpora, as parameters of the function that it calls."""
    given = given_options(options, _CORPUS_OPTIONS)
    if "max_record" in given:
        given["record_bytes"] = given.pop("max_record") << 20
    return {name: getattr(options, name) for name in ("quiet", "known_titles", "follow_links", "encoding")} | given


def is_corpus_run(options: argparse.Namespace) -> bool:
    """Return whether `convert` is about records: an option or the output is for corpora, or all inputs are."""
    from articlekit.corpus.inputs import is_corpus

    if _corpus_option(options):
        return True
    if options.source_format != "auto" or "-" in options.inputs:
        return False
    try:
        return all(map(is_corpus, expand_paths(options.inputs)))
    except (OSError, UsageError):  # reading the input will report it
        return False


def _corpus_option(options: argparse.Namespace) -> str | None:
    """Return the first option on the command line that is only for corpora, as messages name it."""
    from articlekit.corpus.inputs import kind_of_name

    if flag := first_option(options, _CORPUS_OPTIONS):
        return flag
    if kind_of_name(options.output or "") in ("jsonl", "parquet") and not _is_article_output(options):
        return f"-o {options.output}"
    return None


def _is_article_output(options: argparse.Namespace) -> bool:
    """Return whether an output with the name of a corpus is a folder, or JSON Lines of articles (chunks)."""
    from articlekit.corpus.inputs import is_corpus

    if os.path.isdir(options.output):
        return True
    target = options.target_format or format_of(os.path.basename(options.output), FORMATS)
    suffix = os.path.splitext(options.output)[1].lower()
    if target is None or not FORMATS[target].suffixes[0].endswith(suffix):
        return False
    try:
        return not any(os.path.isdir(name) or is_corpus(name) for name in expand_paths(options.inputs))
    except (OSError, UsageError):  # reading the input will report it
        return True


def expand_paths(names: Iterable[str]) -> list[str]:
    """Return the named inputs, with patterns expanded."""
    found: list[str] = []
    for name in names:
        if name == STDIN or os.path.exists(name) or "://" in name:
            found.append(name)
        else:
            found += (file.name for file in find_files([name]))
    return found


def convert(options: argparse.Namespace, chunk_options: dict[str, Any]) -> int:
    """Convert a corpus; 1 if a record has an error."""
    from articlekit.corpus.run import convert, summary

    inputs = expand_paths(options.inputs)
    if option := _corpus_option(options):
        _refuse_articles(inputs, option)
    if options.target_format not in (None, "json", "chunks"):
        column = _FORMAT_COLUMNS.get(options.target_format)
        hint = f"add --columns {column}, or " if column else ""
        hint += "give -o FOLDER/" if all(map(os.path.isdir, inputs)) else "--from text if the input is one article"
        raise UsageError(f"trees of a corpus are written as JSON, not as {options.target_format}; {hint}")
    to: Literal["trees", "chunks"] = "chunks" if options.target_format == "chunks" else "trees"
    if to == "chunks" and (flag := first_option(options, _TREE_OPTIONS)):
        raise UsageError(f"{flag} is for trees, not for chunks")
    if options.source_format != "auto":
        raise UsageError("a corpus is read record by record, as text: remove --from")
    output = options.output or "-"
    with resume_hint(output):
        outcome = convert(
            inputs,
            output,
            to=to,
            threshold=options.threshold,
            drop_boilerplate=options.drop_boilerplate,
            chunk_options=chunk_options,
            **parameters(options),
        )
    if outcome.errors or not options.quiet:
        print_note(summary(outcome, output))
    return FAILED if outcome.errors else OK


def _refuse_articles(inputs: Iterable[str], option: str) -> None:
    """Raise `UsageError` for an article with an option that is for corpora."""
    from articlekit.corpus.inputs import TEXT_SUFFIXES, is_corpus

    for name in inputs:
        with suppress(OSError):  # reading the input will report it
            if name != STDIN and os.path.isfile(name) and not is_corpus(name):
                kinds = "JSON Lines, CSV, Parquet, WET, folders of .txt"
                folder = os.path.dirname(name) or os.curdir
                is_text = name.lower().endswith(TEXT_SUFFIXES)
                hint = f"; for a record per file give the folder, {folder}" if is_text else ""
                raise UsageError(f"{option} is for corpora ({kinds}); {name} is one article{hint}")


@contextmanager
def resume_hint(output: str) -> Iterator[None]:
    """Say how to resume a run that ends early in this block."""
    from articlekit.corpus.errors import RunError

    try:
        yield
    except BrokenPipeError:
        raise
    except (RunError, OSError) as error:
        print_error(_message(error))
        _print_hint(output)
        raise SystemExit(FAILED) from None
    except KeyboardInterrupt:
        _print_hint(output)
        raise


def _message(error: Exception) -> str:
    if not isinstance(error, OSError) or not error.strerror:
        return str(error)
    return error.strerror if error.filename is None else f"{error.filename}: {error.strerror}"


def _print_hint(output: str) -> None:
    from articlekit.corpus.checkpoint import partial_folder

    folder = partial_folder(output)
    if os.path.isdir(folder):
        print_note(f"the output so far is in {folder}; the same command with --resume continues")
