"""The completion scripts, in the shells they are for. A shell that is not installed skips its tests."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from support.processes import PATIENCE_SECONDS, Start

from articlekit.cli import completion
from articlekit.cli.parser import COMMANDS, build
from articlekit.formats import FORMATS


def script(shell: str) -> str:
    """What `articlekit completion SHELL` prints."""
    parser = build()
    return "\n".join(completion.WRITERS[shell](completion.commands(parser), completion._options(parser))) + "\n"


def _bash(folder: Path, line: str, _: Start | None = None) -> set[str]:
    words = line.replace("=", " = ").split(" ")
    setting = f"COMP_WORDS=({' '.join(repr(word) for word in words)}); COMP_CWORD={len(words) - 1}"
    code = f"source ./script; {setting}; _articlekit; printf '%s\\n' \"${{COMPREPLY[@]}}\"; complete -p articlekit"
    out = _shell(["bash", "--norc", "-c", code], folder)
    assert out[-1] == "complete -o default -F _articlekit articlekit"
    if out[:-1] == [""]:  # nothing of ours: readline completes files
        return {path.name for path in folder.iterdir()}
    return set(out[:-1])


def _fish(folder: Path, line: str, _: Start) -> set[str]:
    out = _shell(["fish", "--no-config", "-c", f"source ./script; complete -C {line!r}"], folder)
    return {found.partition("\t")[0].removeprefix("--to=") for found in out}


def _shell(command: list[str], folder: Path) -> list[str]:
    home = {**os.environ, "HOME": str(folder / "..")}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True, timeout=60, env=home)
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
        _say(ours, f"{setup}; source ./script; echo rea''dy\n", "ready\r")
        said = _say(ours, f"\x15{line}\x14", "listed")
    finally:
        os.close(ours)
    return set(said.replace(line, " ").replace("listed", " ").split())


def _say(terminal: int, keys: str, until: str) -> str:
    """Type, and read what comes up to `until`."""
    os.write(terminal, keys.encode())
    said, end = "", time.monotonic() + PATIENCE_SECONDS
    while until not in said:
        assert time.monotonic() < end, said
        if select.select([terminal], [], [], 1.0)[0]:
            said += os.read(terminal, 65536).decode("utf-8", "replace")
    return said


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


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_bash_completes_after_an_equals_sign(tmp_path: Path) -> None:
    """bash takes --to=ht for three words."""
    (tmp_path / "script").write_text(script("bash"), encoding="utf-8")
    assert _bash(tmp_path, "articlekit convert a.txt --to=ht") == {"html"}
    assert set(FORMATS) == _bash(tmp_path, "articlekit convert a.txt --to=")


@pytest.mark.parametrize("shell", completion.WRITERS)
def test_every_option_is_in_every_script(shell: str) -> None:
    """The scripts are written from the parser's tables, so none can be forgotten."""
    text = script(shell)
    for command in completion.commands(build()):
        assert command.name in text
        for option in command.options:
            assert any(flag.lstrip("-") in text for flag in option.flags)
            assert all(choice in text for choice in option.choices)


@pytest.mark.parametrize("shell", completion.WRITERS)
def test_the_command_prints_the_script(shell: str, capfd: pytest.CaptureFixture[str]) -> None:
    """`articlekit completion SHELL`."""
    from articlekit.cli import main

    assert main(["completion", shell]) == 0
    assert capfd.readouterr().out == script(shell)
