"""`articlekit check`: validate JSON documents.

    article.json: ok, 148 nodes
    articlekit: broken.json: $.children[3].rows[0]: ...
"""

from __future__ import annotations

import argparse

from articlekit.cli.arguments import file_argument
from articlekit.cli.documents import process_each
from articlekit.cli.files import InputFile, find_files
from articlekit.cli.reading import read_text
from articlekit.cli.writing import print_error, print_line
from articlekit.terminal import printable

SUMMARY = "validate JSON documents and show where they are wrong"
EXAMPLES = ("articlekit check article.json", "articlekit convert article.txt --to json | articlekit check -")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `check`."""
    file_argument(parser, "inputs", nargs="+", help="files, folders, patterns such as '*.json', or -")


def run(options: argparse.Namespace) -> int:
    """Check every file."""

    def check(file: InputFile) -> None:
        from articlekit.formats import json

        data = read_text(file, None)
        if errors := json.check(data):
            for error in errors[:-1]:
                print_error(f"{file.name}: {error}")
            raise errors[-1]
        count = sum(1 for _ in json.loads(data).walk())
        print_line(f"{printable(file.name)}: ok, {count} node{'' if count == 1 else 's'}")

    return process_each(find_files(options.inputs, ("json",)), check)
