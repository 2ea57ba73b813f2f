"""`articlekit check`: are these JSON documents that articlekit can read, and if not, where not?

    article.json: ok, 148 nodes
    articlekit: broken.json: $.children[3].rows[0]: ...
"""

from __future__ import annotations

import argparse

from articlekit.cli import reading
from articlekit.cli.batch import each
from articlekit.cli.reading import Source
from articlekit.cli.writing import complain, say, shown

SUMMARY = "tell whether files are valid JSON documents, and where they are not"
EXAMPLES = ("articlekit check article.json", "articlekit convert article.txt --to json | articlekit check -")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `check`."""
    parser.add_argument("inputs", metavar="FILE", nargs="+", help="files, folders, patterns such as '*.json', or -")


def run(options: argparse.Namespace) -> int:
    """Check every file."""

    def check(source: Source) -> None:
        from articlekit.formats import json

        data = reading.text(source, None)
        if faults := json.check(data):
            for fault in faults[:-1]:
                complain(f"{source.name}: {fault}")
            raise faults[-1]
        count = sum(1 for _ in json.loads(data).walk())
        say(f"{shown(source.name)}: ok, {count} node{'' if count == 1 else 's'}")

    return each(reading.sources(options.inputs, ("json",)), check)
