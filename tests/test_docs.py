"""README and docs are true: their code runs, their commands answer as printed, and nothing public is left out.

    ```python     runs; blocks of one page share their names
    ```pycon      a session, compared as doctest does (`...` stands for anything)
    ```console    `$ articlekit ...` runs in a folder that holds `examples/`; what it prints is compared, with `...` for
                  anything; confidences may differ by .05

A comment above a block is for it: `<!-- needs: polars -->` leaves it out where that library is not installed,
`<!-- columns: 52 -->` is the width of its terminal.

Models that are trained again change what commands print. This writes it into the pages, but for outputs with `...`:

    pytest tests/test_docs.py --update-docs
"""

from __future__ import annotations

import argparse
import doctest
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import articlekit
from articlekit.cli import parser as command_line

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SHOWN = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


class Block(NamedTuple):
    """A block of code: its language, its text, the line it begins in, and what the comments above it say."""

    language: str
    text: str
    line: int
    needs: tuple[str, ...] = ()
    columns: str = "80"


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page that have a language."""
    fence, language, start = "", "", 0
    notes: dict[str, str] = {}
    lines = page.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines, 1):
        if not fence and (found := re.match(r"<!-- (needs|columns): ([\w ]+) -->$", line)):
            notes[found[1]] = found[2]
        elif not fence and (found := re.match(r"(`{3,})(\w*)$", line)):
            fence, language, start = found[1], found[2], number
        elif fence and line == fence:
            text = "\n".join(lines[start : number - 1]) + "\n"
            if language:
                yield Block(language, text, start, tuple(notes.get("needs", "").split()), notes.get("columns", "80"))
            fence, notes = "", {}
    assert not fence, f"{page.name}:{start} is not closed"


def _ids(page: Path) -> str:
    return page.name


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder of its own with the examples in it, as a user would have it."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=_ids)
def test_python_runs(page, desk):
    """
    Every Python block of a page runs, in order, and every session shows what it prints.
    """
    scope: dict[str, object] = {"__name__": "__docs__"}
    for block in blocks(page):
        if any(importlib.util.find_spec(name) is None for name in block.needs):
            continue
        place = f"{page.name}:{block.line}"
        if block.language == "python":
            exec(compile("\n" * block.line + block.text, place, "exec"), scope)
        elif block.language == "pycon":
            session = doctest.DocTestParser().get_doctest(block.text, scope, place, str(page), block.line)
            failures: list[str] = []
            runner = doctest.DocTestRunner(optionflags=SHOWN)
            runner.run(session, out=failures.append, clear_globs=False)
            assert not failures, "".join(failures)
            scope.update(session.globs)


@pytest.mark.parametrize("page", PAGES, ids=_ids)
def test_commands_answer_as_shown(page, desk, pytestconfig):
    """
    Every `$ articlekit ...` gives the output below it.
    """
    text = page.read_text(encoding="utf-8")
    for block in blocks(page):
        if block.language != "console" or any(importlib.util.find_spec(name) is None for name in block.needs):
            continue
        commands = re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]
        assert commands, f"{page.name}:{block.line} has no command"
        for command in commands:
            line, _, expected = command.partition("\n")
            found = _run(line, desk, block.columns)
            if pytestconfig.getoption("update_docs") and "..." not in expected:
                text = text.replace(f"$ {command}", f"$ {line}\n{found}")
                continue
            place = f"{page.name}:{block.line} (--update-docs writes it): $ {line}\n{found}"
            same = doctest.OutputChecker().check_output(_masked(expected), _masked(found), doctest.ELLIPSIS)
            assert same, place
            if "..." not in expected:
                assert _confidences(found) == pytest.approx(_confidences(expected), abs=0.05), place
    if pytestconfig.getoption("update_docs") and text != page.read_text(encoding="utf-8"):
        page.write_text(text, encoding="utf-8")


# As `outline` and `explain` print them.
_CONFIDENCE = re.compile(r"(?<= )\.\d\d(?= |$)", re.MULTILINE)


def _masked(shown: str) -> str:
    return _CONFIDENCE.sub(".00", shown)


def _confidences(shown: str) -> list[float]:
    return [float(figure) for figure in _CONFIDENCE.findall(shown)]


def _run(line: str, desk: Path, columns: str) -> str:
    """What a command line of the documentation prints, on either stream."""
    bin_folder = desk / "bin"
    if not bin_folder.exists():
        bin_folder.mkdir()
        script = bin_folder / "articlekit"
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m articlekit "$@"\n', encoding="utf-8")
        script.chmod(0o755)
    # What the documentation pipes into (`head`) stands where the system keeps its own, whatever the PATH.
    path = os.pathsep.join((str(bin_folder), os.environ["PATH"], os.defpath))
    env = {**os.environ, "PATH": path, "COLUMNS": columns, "NO_COLOR": "1"}
    done = subprocess.run(
        line, shell=True, cwd=desk, env=env, text=True, encoding="utf-8", timeout=600, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return done.stdout


def _written() -> str:
    return "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


@pytest.mark.parametrize("name", articlekit.__all__)
def test_every_public_name_is_documented(name):
    """
    What `articlekit` exports stands in the documentation, as code.
    """
    code = "\n".join(_code(_written()))
    assert re.search(rf"\b{re.escape(name)}\b", code), name


def _code(text: str) -> list[str]:
    """What stands between backticks, inline or in blocks."""
    return _BLOCK.findall(text) + re.findall(r"`([^`\n]+)`", _without_blocks(text))


_BLOCK = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _without_blocks(text: str) -> str:
    return _BLOCK.sub("", text)


def test_every_command_is_documented():
    """
    Each command has a heading in docs/cli.md, and each of its options is named below it.
    """
    page = _without_blocks((ROOT / "docs" / "cli.md").read_text(encoding="utf-8"))
    sections = dict(re.findall(r"^## `(\w+)`\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    commands = _commands()
    assert set(sections) == set(commands)
    for name, options in commands.items():
        for option in options:
            assert f"`{option}" in sections[name], f"docs/cli.md: {name} {option}"


def _commands() -> dict[str, set[str]]:
    """The long options of each command."""
    (actions,) = (
        action for action in command_line.build()._actions if isinstance(action, argparse._SubParsersAction)
    )
    return {
        name: {
            option
            for action in command._actions
            for option in action.option_strings
            if option.startswith("--") and option != "--help" and action.help != argparse.SUPPRESS
        }
        for name, command in actions.choices.items()
    }


@pytest.mark.parametrize("page", [*PAGES, *(ROOT / "examples").glob("*.md")], ids=_ids)
def test_links_lead_somewhere(page):
    """
    A relative link names a file of the project.
    """
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[\w-]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_example_is_described():
    """
    The page of the examples names each of them.
    """
    page = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    for path in (ROOT / "examples").glob("*.txt"):
        assert f"`{path.name}`" in page


def test_the_glossary_has_each_word_once():
    """
    A word with two entries has two meanings.
    """
    page = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    words = [word for cell in re.findall(r"^\| ([\w ,]+) \|", page, re.MULTILINE) for word in cell.split(", ")]
    words = [word for word in words if word != "word"]
    assert len(words) > 30
    assert len(words) == len(set(words))
