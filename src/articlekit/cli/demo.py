"""`articlekit demo`: show a short article that ships with the package, and what the other commands make of it."""

from __future__ import annotations

import argparse
from importlib.resources import files

from articlekit.cli import drawing
from articlekit.cli.exit_codes import OK
from articlekit.cli.explain import print_verdicts
from articlekit.cli.outline import print_outline
from articlekit.cli.writing import print_line, write_document

SUMMARY = "show what articlekit does, on a short article"
EXAMPLES = ("articlekit demo", "articlekit demo --source > kettle.txt     only the text, to try the commands on")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `demo`."""
    parser.add_argument("--source", action="store_true", help="print only the text of the article")


def run(options: argparse.Namespace) -> int:
    """Print the article, its outline, its verdicts and its Markdown."""
    from articlekit import dumps, explain, parse

    text = files("articlekit.cli").joinpath("demo.txt").read_text(encoding="utf-8")
    if options.source:
        write_document(text)
        return OK
    doc = parse(text)
    _title("A flattened article, kettle.txt:")
    print_line(text.rstrip("\n"))
    _title("articlekit outline kettle.txt")
    print_outline(doc)
    _title("articlekit explain kettle.txt")
    print_verdicts(list(zip(text.split("\n"), explain(text), strict=True)))
    _title("articlekit convert kettle.txt")
    print_line(dumps(doc, "markdown").rstrip("\n"))
    return OK


def _title(text: str) -> None:
    print_line("\n" + drawing.painter()(text, "heading") + "\n")
