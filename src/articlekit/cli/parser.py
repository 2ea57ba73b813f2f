"""The table of commands, and the parser that is built from it.

A command is a module with

    SUMMARY     one line for `articlekit --help`
    EXAMPLES    lines for the end of its own help
    arguments(parser)   adds its arguments
    run(options)        does it and returns the exit code
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from articlekit.__about__ import __version__
from articlekit.cli import check, completion, convert, explain, outline, schema, stats
from articlekit.cli.writing import flush, say

COMMANDS = {
    "convert": convert,
    "outline": outline,
    "explain": explain,
    "check": check,
    "stats": stats,
    "schema": schema,
    "completion": completion,
}

ABOUT = "Flattened article text in, a typed document tree out."
EXAMPLES = """\
examples:
  articlekit convert article.txt                   the article as Markdown
  articlekit convert article.txt -o article.json   as a tree in JSON
  articlekit convert texts/ -o pages/ --to html    a folder of articles
  articlekit outline article.txt                   the tree, drawn
  articlekit explain article.txt                   what each line is, and why

`articlekit COMMAND --help` shows the options of a command. The exit code is 0 where all is well,
1 where some document failed, 2 where the command line asks for what cannot be done."""


class Parser(argparse.ArgumentParser):
    """One whose help and version go out as all that is said: whole, or an error says that they did not."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stderr:
            super()._print_message(message, file)
        else:
            say(message.removesuffix("\n"))
            flush()


def build() -> argparse.ArgumentParser:
    """The parser of the whole command line; what it parses has `run`, the parser of its `command`, and `parser`."""
    plain: dict[str, Any] = {"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}
    parser = Parser("articlekit", description=ABOUT, epilog=EXAMPLES, **plain)
    parser.add_argument("-V", "--version", action="version", version=f"articlekit {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        about = command.SUMMARY[0].upper() + command.SUMMARY[1:] + "."
        examples = "examples:\n" + "\n".join(f"  {line}" for line in command.EXAMPLES)
        sub = commands.add_parser(name, help=command.SUMMARY, description=about, epilog=examples, **plain)
        command.arguments(sub)
        sub.set_defaults(run=command.run, command=sub, parser=parser)
    return parser
