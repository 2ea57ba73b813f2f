"""An article, and two ways to call the command line: in this process and in one of its own."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from articlekit.cli import main

TEXT = """\
Pour-over coffee at home
A slow pour is all it takes to make a good cup at home, and the rest is patience and clean water.
No. | Key Points |
---|---|
1 | Warm the pot first. |
2 | Grind just before you pour. |
Das Frühstück
Any kettle will do, but a narrow spout makes it easier to pour slowly and where you want it to go.
"""
MODULE = [sys.executable, "-m", "articlekit"]


class Run:
    """What a command line did."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self._capfd = capfd

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        self._capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = self._capfd.readouterr()
        return code, out, err


def program(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Runs a command line in a process of its own."""
    return subprocess.run([*MODULE, *map(str, arguments)], capture_output=True, timeout=300, check=False, **options)
