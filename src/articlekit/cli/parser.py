"""The table of commands, and the parser that is built from it.

A command is a module with

    SUMMARY     one line for `articlekit --help`
    EXAMPLES    lines for the end of its own help
    arguments(parser)   adds its arguments
    run(options)        runs it and returns the exit code
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from difflib import get_close_matches
from typing import Any, NoReturn

from articlekit.__about__ import __version__
from articlekit.cli import check, completion, convert, demo, explain, outline, schema, stats
from articlekit.cli.writing import OutputError, flush, print_line, uses_color

COMMANDS = {
    "demo": demo,
    "convert": convert,
    "outline": outline,
    "explain": explain,
    "check": check,
    "stats": stats,
    "schema": schema,
    "completion": completion,
}

DESCRIPTION = "Parse flattened article text into a typed document tree."
EXAMPLES = """\
examples:
  articlekit demo                                  a first look, on a short article
  articlekit convert article.txt                   the article as Markdown
  articlekit convert article.txt -o article.json   the tree as JSON
  articlekit convert texts/ -o pages/ --to html    a folder of articles
  articlekit outline article.txt                   the tree, drawn
  articlekit explain article.txt                   what each line is, and why

`articlekit COMMAND --help` shows the options of a command.
Exit codes: 0 success, 1 a document failed, 2 wrong usage."""


class Parser(argparse.ArgumentParser):
    """A parser that suggests what was meant, and reports help and version text which cannot be written."""

    def error(self, message: str) -> NoReturn:
        """Exit with a message and where the help is; a choice or option that is almost right gets a suggestion."""
        if match := re.search(r"invalid choice: '(.*?)' \(choose from (.*)\)$", message, re.DOTALL):
            choices = [choice.strip("' ") for choice in match[2].split(",")]
            message += did_you_mean(match[1], choices)
        elif message.startswith("unrecognized arguments: -"):
            word = message.split()[2].partition("=")[0]
            message += did_you_mean(word, [flag for action in self._actions for flag in action.option_strings])
        elif message.startswith("unrecognized arguments: "):
            single = [action.dest for action in self._get_positional_actions() if action.nargs is None]
            message += "".join(f"; {self.prog} takes one {name}" for name in single)
        self.exit(2, f"{self.prog}: error: {message}\n{self.prog} --help lists the options\n")

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stderr:
            super()._print_message(message, file)
        else:
            print_line(message.removesuffix("\n"))
            flush()


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """Return a question about the choice that is most like `word`; empty if none is."""
    found = get_close_matches(word, list(choices), 1)
    return f"; did you mean {found[0]}?" if found else ""


def help_formatter(prog: str) -> argparse.HelpFormatter:
    """That of rich-argparse on a terminal with colors, if it is installed, else that of argparse."""
    with suppress(OutputError):
        if uses_color():
            with suppress(ModuleNotFoundError):
                from rich_argparse import RawDescriptionRichHelpFormatter

                return RawDescriptionRichHelpFormatter(prog)
    return argparse.RawDescriptionHelpFormatter(prog)


def build() -> argparse.ArgumentParser:
    """Return the parser of the command line. Results have `run`, `command` (the parser of the command) and `parser`."""
    settings: dict[str, Any] = {"formatter_class": help_formatter, "allow_abbrev": False}
    parser = Parser("articlekit", description=DESCRIPTION, epilog=EXAMPLES, **settings)
    parser.add_argument("-V", "--version", action="version", version=f"articlekit {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        description = command.SUMMARY[0].upper() + command.SUMMARY[1:] + "."
        examples = "examples:\n" + "\n".join(f"  {line}" for line in command.EXAMPLES)
        sub = commands.add_parser(name, help=command.SUMMARY, description=description, epilog=examples, **settings)
        command.arguments(sub)
        sub.set_defaults(run=command.run, command=sub, parser=parser)
    return parser
