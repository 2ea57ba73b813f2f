"""`articlekit stats`: what is in a corpus, as a table and as a page.

$ articlekit stats corpus.jsonl.gz --html stats.html
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from articlekit.cli import corpus
from articlekit.cli.exits import FAILED, OK
from articlekit.cli.reading import STDIN
from articlekit.cli.writing import emit, is_folder, say, say_aside, shown, write_whole
from articlekit.errors import UsageError

SUMMARY = "count what the documents of a corpus have, and name the slow and the strange ones"
EXAMPLES = (
    "articlekit stats corpus.jsonl.gz                     a table",
    "articlekit stats crawl/ --html stats.html            and a page with plots",
    "articlekit stats pages.parquet --text-field body",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `stats`."""
    parser.add_argument(
        "inputs",
        metavar="CORPUS",
        nargs="+",
        help="JSON Lines (.jsonl, .gz, .zst), Parquet, WET, folders of .txt, or -",
    )
    corpus.fields(parser)
    parser.add_argument(
        "--html",
        metavar="OUT",
        help="write a page with plots there, which needs nothing beside it; - is standard output",
    )


def run(options: argparse.Namespace) -> int:
    """Count, and tell; 1 where a record has an error."""
    from articlekit.corpus.report import page, table
    from articlekit.corpus.survey import stats

    inputs = corpus.paths(options.inputs)
    target = options.html
    if target is not None and target != STDIN:
        _refuse(target, inputs)
    with corpus.explained(""):
        found = stats(
            inputs,
            text=options.text_field or "text",
            id=options.id_field or "id",
            workers=options.workers,
            quiet=options.quiet,
            record_bytes=corpus.record_bytes(options),
        )
    if target == STDIN:
        emit(page(found, _name(inputs)))
        if found.errors or not options.quiet:
            say_aside(table(found))
    else:
        say("\n".join(shown(line) for line in table(found).split("\n")))
        if target is not None:
            write_whole(Path(target), page(found, _name(inputs)))
    return FAILED if found.errors else OK


def _refuse(target: str, inputs: list[str]) -> None:
    """Raises `UsageError` before anything is counted for a page that could not be written, or over an input."""
    from articlekit.corpus.sources import find, refuse_overwriting

    if not target or is_folder(target):
        raise UsageError(f"--html {target!r}: a file expected, not a folder")
    if not Path(target).parent.is_dir():
        raise UsageError(f"{target}: there is no folder {Path(target).parent}")
    if os.path.exists(target):
        refuse_overwriting(find(inputs), target, "--html")


def _name(inputs: list[str]) -> str:
    names = [Path(name).name or name for name in inputs]
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"
