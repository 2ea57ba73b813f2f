"""`articlekit schema`: the JSON Schema of the documents that `--to json` writes."""

from __future__ import annotations

import argparse

from articlekit.cli.exits import OK
from articlekit.cli.writing import emit

SUMMARY = "print the JSON Schema of our JSON documents"
EXAMPLES = ("articlekit schema > article.schema.json",)


def arguments(parser: argparse.ArgumentParser) -> None:
    """`schema` has no arguments."""


def run(options: argparse.Namespace) -> int:
    """Print the schema that the package ships."""
    from articlekit.formats.schema import schema

    emit(schema())
    return OK
