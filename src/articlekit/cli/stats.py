"""`articlekit stats`: count what is in a corpus, as a table and as an HTML page.

$ articlekit stats corpus.jsonl.gz --html stats.html
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from articlekit.cli import corpus
from articlekit.cli.arguments import encoding_argument, file_argument, known_titles_argument
from articlekit.cli.exit_codes import FAILED, OK
from articlekit.cli.files import STDIN
from articlekit.cli.writing import is_folder, print_line, print_note, write_document, write_file
from articlekit.errors import UsageError
from articlekit.terminal import printable_lines

SUMMARY = "count the structures in a corpus, and list slow documents and outliers"
EXAMPLES = (
    "articlekit stats corpus.jsonl.gz                     a table",
    "articlekit stats crawl/ --html stats.html            and a page with charts",
    "articlekit stats pages.parquet --text-field body",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `stats`."""
    file_argument(
        parser,
        "inputs",
        metavar="CORPUS",
        nargs="+",
        help="JSON Lines (.jsonl, .jsonl.gz, .jsonl.zst), CSV, Parquet, WET, folders of .txt, or -",
    )
    encoding_argument(parser, "encoding of folders of .txt (default: byte order mark, then UTF-8)")
    known_titles_argument(parser)
    corpus.field_arguments(parser)
    page = "also write an HTML page with charts; - is standard output"
    file_argument(parser, "--html", metavar="OUT", help=page)


def run(options: argparse.Namespace) -> int:
    """Count and report; 1 if a record has an error."""
    from articlekit.corpus.report import html_report, text_report
    from articlekit.corpus.statistics import stats

    inputs = corpus.expand_paths(options.inputs)
    target = options.html
    if target is not None and target != STDIN:
        _check_target(target, inputs)
    with corpus.resume_hint(""):
        found = stats(inputs, **corpus.parameters(options))
    if target == STDIN:
        write_document(html_report(found, _title(inputs)))
        if found.errors or not options.quiet:
            print_note(text_report(found))
    else:
        print_line(printable_lines(text_report(found)))
        if target is not None:
            write_file(Path(target), html_report(found, _title(inputs)))
    return FAILED if found.errors else OK


def _check_target(target: str, inputs: list[str]) -> None:
    """Raise `UsageError`, before counting, for a page that cannot be written or would overwrite an input."""
    from articlekit.corpus.inputs import find_inputs, refuse_overwriting

    if not target or is_folder(target):
        raise UsageError(f"--html {target!r}: expected a file, not a folder")
    if not Path(target).parent.is_dir():
        raise UsageError(f"{target}: there is no folder {Path(target).parent}")
    if os.path.exists(target):
        refuse_overwriting(find_inputs(inputs), target, "--html")


def _title(inputs: list[str]) -> str:
    names = [Path(name).name or name for name in inputs]
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"
