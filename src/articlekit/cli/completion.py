"""`articlekit completion`: print a completion script for a shell, made by shtab.

    bash    eval "$(articlekit completion bash)"                                    in ~/.bashrc
    zsh     eval "$(articlekit completion zsh)"                                     in ~/.zshrc, after compinit
    fish    articlekit completion fish > ~/.config/fish/completions/articlekit.fish
"""

from __future__ import annotations

import argparse

from articlekit.cli.arguments import FILE_COMPLETION
from articlekit.cli.exit_codes import OK
from articlekit.cli.writing import write_document

SUMMARY = "print a completion script for bash, zsh or fish"
EXAMPLES = (
    'eval "$(articlekit completion bash)"      in ~/.bashrc',
    'eval "$(articlekit completion zsh)"       in ~/.zshrc, after compinit',
    "articlekit completion fish > ~/.config/fish/completions/articlekit.fish",
)
SHELLS = ("bash", "zsh", "fish")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `completion`."""
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help="bash, zsh or fish")


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    from articlekit.corpus.errors import require

    shtab = require("shtab", "completion", extra="cli")
    FILE_COMPLETION.update(shtab.FILE)
    write_document(shtab.complete(options.parser, options.shell))
    return OK
