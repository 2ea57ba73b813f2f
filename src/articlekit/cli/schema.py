"""`articlekit schema`: print the JSON Schema of the documents that `--to json` writes."""

from __future__ import annotations

import argparse

from articlekit.cli.exit_codes import OK
from articlekit.cli.writing import write_document

SUMMARY = "print the JSON Schema of JSON documents"
EXAMPLES = ("articlekit schema > article.schema.json",)


def arguments(parser: argparse.ArgumentParser) -> None:
    """`schema` has no arguments."""


def run(options: argparse.Namespace) -> int:
    """Print the schema that ships with the package."""
    from articlekit.formats.schema import schema

    write_document(schema())
    return OK
