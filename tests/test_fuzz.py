"""The laws hold for two minutes of random inputs, the same ones each time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).resolve().parents[1] / "fuzz"


@pytest.mark.slow
def test_random_inputs_break_no_law(tmp_path: Path) -> None:
    """
    Every target of the fuzzer stands random inputs from a fixed seed.
    """
    command = [sys.executable, str(FUZZ / "random_inputs.py"), "--seconds", "120", "--seed", "1"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert not done.returncode, done.stdout + done.stderr


def test_inputs_are_the_same_for_a_seed(tmp_path: Path) -> None:
    """
    Each target takes inputs, and its first ones are built from the seed alone.
    """
    script = (
        "import random, random_inputs, targets\n"
        "for name, (function, format) in targets.TARGETS.items():\n"
        "    data = random_inputs.draw(random.Random(1), targets.first_inputs(format))\n"
        "    function(data)\n"
        "    print(name, data)\n"
    )
    outputs = {
        subprocess.run([sys.executable, "-c", script], cwd=FUZZ, capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert len(outputs) == 1
    assert next(iter(outputs)).count("\n") >= 4
