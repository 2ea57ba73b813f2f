"""`articlekit stats`: what is in a corpus, as a table and as a page.

$ articlekit stats corpus.jsonl.gz --html stats.html
"""

from __future__ import annotations

import argparse
from pathlib import Path

from articlekit.cli import corpus
from articlekit.cli.exits import FAILED, OK
from articlekit.cli.writing import say, shown, write_whole
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
    parser.add_argument("--html", metavar="OUT", help="write a page with plots there; it needs nothing beside it")


def run(options: argparse.Namespace) -> int:
    """Count, and tell; 1 where a record has an error."""
    from articlekit.corpus.survey import stats
    from articlekit.corpus.telling import page, table

    target = Path(options.html) if options.html else None
    if target is not None and not target.parent.is_dir():
        raise UsageError(f"{target}: there is no folder {target.parent}")
    inputs = corpus.paths(options.inputs)
    with corpus.explained(""):
        found = stats(
            inputs,
            text=options.text_field or "text",
            id=options.id_field or "id",
            workers=options.workers,
            quiet=options.quiet,
            record_bytes=options.max_record << 20,
        )
    say("\n".join(shown(line) for line in table(found).split("\n")))
    if target is not None:
        write_whole(target, page(found, _name(inputs)))
    return FAILED if found.errors else OK


def _name(inputs: list[str]) -> str:
    names = [Path(name).name or name for name in inputs]
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"
