"""The completion scripts work in their shells. Tests of a shell that is not installed are skipped."""

from __future__ import annotations

import argparse
import os
import pty
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command_line import MODULE
from support.processes import PATIENCE_SECONDS, Start

from articlekit.cli import completion, main
from articlekit.cli.parser import COMMANDS, build
from articlekit.formats import FORMATS


def script(shell: str) -> str:
    """What `articlekit completion SHELL` prints."""
    done = subprocess.run([*MODULE, "completion", shell], capture_output=True, text=True, check=True, timeout=300)
    assert not done.stderr
    return done.stdout


def _bash(folder: Path, line: str, _: Start | None = None) -> set[str]:
    words = line.split(" ")
    setting = f"COMP_WORDS=({' '.join(repr(word) for word in words)}); COMP_CWORD={len(words) - 1}"
    show = "printf '%s\\n' \"${COMPREPLY[@]}\"; complete -p articlekit"
    code = f"source ./script; {setting}; _shtab_articlekit; {show}"
    out = _shell(["bash", "--norc", "-c", code], folder)
    assert out[-1] == "complete -o bashdefault -F _shtab_articlekit articlekit"
    if out[:-1] == [""]:  # nothing of ours: readline completes files
        return {path.name for path in folder.iterdir()}
    return set(out[:-1])


def _fish(folder: Path, line: str, _: Start) -> set[str]:
    out = _shell(["fish", "--no-config", "-c", f"source ./script; complete -C {line!r}"], folder)
    return {found.partition("\t")[0].removeprefix("--to=") for found in out}


def _shell(command: list[str], folder: Path) -> list[str]:
    home = {**os.environ, "HOME": str(folder / "..")}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True, timeout=300, env=home)
    assert not done.stderr
    return done.stdout.splitlines()


# A widget that completes, draws what there is, and says that it has: nobody need guess how long zsh takes.
_ZSH_WIDGET = """
_listed() { zle list-choices; zle -R; print -rn -- lis""ted }; zle -N _listed; bindkey '^T' _listed
"""


def _zsh(folder: Path, line: str, start: Start) -> set[str]:
    """What zsh lists for a line on a terminal of its own: the only place where its completion runs."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "dumb", "HOME": str(folder / ".."), "COLUMNS": "200"}
    start(["zsh", "-f", "-i"], stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, env=environment)
    os.close(theirs)
    try:
        setup = f"autoload -U compinit; compinit -D -u; setopt no_beep; LISTMAX=1000; PS1=; {_ZSH_WIDGET.strip()}"
        _say(ours, f"{setup}; eval \"$(cat script)\"; echo rea''dy\n", "ready\r")
        output = _say(ours, f"\x15{line}\x14", "listed")
    finally:
        os.close(ours)
    return set(output.replace(line, " ").replace("listed", " ").split())


def _say(terminal: int, keys: str, until: str) -> str:
    """Type, and read what comes up to `until`."""
    os.write(terminal, keys.encode())
    output, end = "", time.monotonic() + PATIENCE_SECONDS
    while until not in output:
        assert time.monotonic() < end, output
        if select.select([terminal], [], [], 1.0)[0]:
            output += os.read(terminal, 65536).decode("utf-8", "replace")
    return output


SHELLS: dict[str, Callable[[Path, str, Start], set[str]]] = {"bash": _bash, "fish": _fish, "zsh": _zsh}


@pytest.fixture(params=SHELLS)
def complete(request: pytest.FixtureRequest, tmp_path: Path, start: Start) -> Callable[[str], set[str]]:
    """Completes a line in a folder with the script, an article and a picture."""
    shell: str = request.param
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "script").write_text(script(shell), encoding="utf-8")
    (folder / "article.txt").touch()
    return lambda line: SHELLS[shell](folder, line, start)


def test_commands_are_completed(complete: Callable[[str], set[str]]) -> None:
    """All of them after the name of the program."""
    assert set(COMMANDS) <= complete("articlekit ")


def test_options_are_completed(complete: Callable[[str], set[str]]) -> None:
    """Those of the command that stands there, and no others."""
    found = complete("articlekit convert --")
    assert {"--to", "--from", "--output", "--encoding"} <= found
    assert "--json" not in found


def test_choices_are_completed(complete: Callable[[str], set[str]]) -> None:
    """The values that an option can have."""
    assert set(FORMATS) <= complete("articlekit convert article.txt --to ")
    assert {"bash", "zsh", "fish"} <= complete("articlekit completion ")


def test_files_are_completed(complete: Callable[[str], set[str]]) -> None:
    """Where a command wants a file, and after -o."""
    assert "article.txt" in complete("articlekit outline ")
    assert "article.txt" in complete("articlekit convert article.txt -o ")


def _options(command: argparse.ArgumentParser) -> set[str]:
    return {flag for action in command._actions for flag in action.option_strings if flag.startswith("--")}


@pytest.mark.parametrize("shell", completion.SHELLS)
def test_every_option_is_in_every_script(shell: str) -> None:
    """A new option is completed without further work."""
    text = script(shell)
    (commands,) = (action for action in build()._actions if isinstance(action, argparse._SubParsersAction))
    for name, command in commands.choices.items():
        assert name in text
        assert all(flag.removeprefix("--") in text for flag in _options(command))


def test_completion_without_shtab_names_the_extra(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """And how to install it."""
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 2
    assert "completion needs the package shtab: pip install 'articlekit[cli]'" in capfd.readouterr().err
