"""`articlekit completion`: what a shell needs to complete our command lines, written from the parser's own tables.

    bash    eval "$(articlekit completion bash)"                                    in ~/.bashrc
    zsh     eval "$(articlekit completion zsh)"                                     in ~/.zshrc, after compinit
    fish    articlekit completion fish > ~/.config/fish/completions/articlekit.fish
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import NamedTuple

from articlekit.cli.exits import OK
from articlekit.cli.writing import emit

SUMMARY = "print a script that completes command lines in bash, zsh or fish"
EXAMPLES = (
    'eval "$(articlekit completion bash)"      in ~/.bashrc',
    'eval "$(articlekit completion zsh)"       in ~/.zshrc, after compinit',
    "articlekit completion fish > ~/.config/fish/completions/articlekit.fish",
)


class Option(NamedTuple):
    """An option of a command, or one of its words (then without flags).

    takes: the name of its value, `None` for a switch
    choices: what the value can be; a file where there are none
    """

    flags: tuple[str, ...]
    about: str
    takes: str | None
    choices: tuple[str, ...]


class Command(NamedTuple):
    """A command as a shell sees it."""

    name: str
    about: str
    options: tuple[Option, ...]
    words: tuple[Option, ...]


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `completion`."""
    parser.add_argument("shell", metavar="SHELL", choices=tuple(WRITERS), help="bash, zsh or fish")


def run(options: argparse.Namespace) -> int:
    """Print the script for the shell."""
    emit("\n".join(WRITERS[options.shell](commands(options.parser), _options(options.parser))))
    return OK


# --- The parser's tables -------------------------------------------------------------------------------------------


def commands(parser: argparse.ArgumentParser) -> list[Command]:
    """The commands of a parser, in its order."""
    found = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            about = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, sub in action.choices.items():
                words = tuple(_option(word) for word in sub._actions if not word.option_strings)
                found.append(Command(name, about[name], _options(sub), words))
    return found


def _options(parser: argparse.ArgumentParser) -> tuple[Option, ...]:
    return tuple(_option(action) for action in parser._actions if action.option_strings)


def _option(action: argparse.Action) -> Option:
    takes = None if action.nargs == 0 else str(action.metavar or action.dest.upper())
    return Option(tuple(action.option_strings), action.help or "", takes, tuple(map(str, action.choices or ())))


def _flags(options: tuple[Option, ...]) -> Iterator[str]:
    for option in options:
        yield from option.flags


# --- A writer per shell --------------------------------------------------------------------------------------------


def bash(found: list[Command], top: tuple[Option, ...]) -> Iterator[str]:
    """For bash 3.2 (that of macOS) and newer. Where we complete nothing, bash completes names of files."""
    names = [command.name for command in found]
    yield "# bash completion for articlekit; written by `articlekit completion bash`"
    yield "_articlekit() {"
    yield "    local words= current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}"
    yield "    # bash splits --to=html at the sign"
    yield '    if [[ $current == "=" ]]; then current='
    yield '    elif [[ $before == "=" ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi'
    yield '    case "$COMP_CWORD ${COMP_WORDS[1]} $before" in'
    yield f'        "1 "*) words="{" ".join([*names, *_flags(top)])}" ;;'
    for command in found:
        for option in command.options:
            if option.takes is not None:
                cases = " | ".join(f'*" {command.name} {flag}"' for flag in option.flags)
                yield f'        {cases}) words="{" ".join(option.choices)}" ;;'
        flags, words = " ".join(_flags(command.options)), " ".join(_choices(command.words))
        yield f'        *" {command.name} "*)'
        yield f'            if [[ $current == -* ]]; then words="{flags}"; else words="{words}"; fi ;;'
    yield "    esac"
    yield "    COMPREPLY=()"
    yield '    if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi'
    yield "}"
    yield "complete -o default -F _articlekit articlekit"


def zsh(found: list[Command], top: tuple[Option, ...]) -> Iterator[str]:
    """For zsh 5: to be evaluated after `compinit`, or kept as `_articlekit` in a folder of `fpath`."""
    yield "#compdef articlekit"
    yield "# zsh completion for articlekit; written by `articlekit completion zsh`"
    yield "_articlekit() {"
    yield "    local curcontext=$curcontext state line"
    yield "    local -a commands"
    yield "    commands=("
    for command in found:
        yield f"        {_quoted(command.name + ':' + command.about)}"
    yield "    )"
    yield "    _arguments -C \\"
    for option in top:
        yield f"        {_zsh(option)} \\"
    yield "        '1: :->command' '*:: :->rest'"
    yield "    case $state in"
    yield "        command) _describe command commands ;;"
    yield "        rest)"
    yield "            case $line[1] in"
    for command in found:
        yield f"                {command.name})"
        yield "                    _arguments \\"
        for option in command.options:
            yield f"                        {_zsh(option)} \\"
        for word in command.words:
            yield f"                        {_quoted('*:' + (word.takes or '') + ':' + _zsh_values(word))} \\"
        yield "                        && return ;;"
    yield "            esac ;;"
    yield "    esac"
    yield "}"
    yield 'if [[ $funcstack[1] == _articlekit ]]; then _articlekit "$@"; else compdef _articlekit articlekit; fi'


def _zsh(option: Option) -> str:
    """One option for `_arguments`: `'(-o --output)'{-o,--output}'[a file]:OUT:_files'`."""
    about = "[" + option.about.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:") + "]"
    value = "" if option.takes is None else f":{option.takes}:{_zsh_values(option)}"
    if len(option.flags) == 1:
        return _quoted(option.flags[0] + about + value)
    return f"{_quoted('(' + ' '.join(option.flags) + ')')}{{{','.join(option.flags)}}}{_quoted(about + value)}"


def _zsh_values(option: Option) -> str:
    return f"({' '.join(option.choices)})" if option.choices else "_files"


def fish(found: list[Command], top: tuple[Option, ...]) -> Iterator[str]:
    """For fish 3 and newer."""
    yield "# fish completion for articlekit; written by `articlekit completion fish`"
    yield "complete -c articlekit -f"
    for option in top:
        yield f"complete -c articlekit -n __fish_use_subcommand{_fish(option)}"
    for command in found:
        yield f"complete -c articlekit -n __fish_use_subcommand -a {command.name} -d {_quoted(command.about)}"
    for command in found:
        seen = f"complete -c articlekit -n '__fish_seen_subcommand_from {command.name}'"
        for option in command.options:
            yield seen + _fish(option)
        for word in command.words:
            yield seen + (f" -a {_quoted(' '.join(word.choices))}" if word.choices else " -F")


def _fish(option: Option) -> str:
    flags = "".join(f" -l {flag[2:]}" if flag.startswith("--") else f" -s {flag[1:]}" for flag in option.flags)
    if option.takes is not None:
        flags += f" -x -a {_quoted(' '.join(option.choices))}" if option.choices else " -r -F"
    return f"{flags} -d {_quoted(option.about)}"


def _quoted(text: str) -> str:
    """One word of a shell script: a `'` in it ends the quotes, stands escaped, and opens them again."""
    return "'" + text.replace("'", "'\\''") + "'"


def _choices(words: tuple[Option, ...]) -> Iterator[str]:
    for word in words:
        yield from word.choices


WRITERS = {"bash": bash, "zsh": zsh, "fish": fish}
