"""How fast `parse` is when it is compiled: a wheel is built, and `speed.py` runs with it and without it, in turns.

    python bench/compiled.py                                         an example of ours, and a large document
    python bench/compiled.py ARTICLE.txt --corpus PAGES.jsonl.gz     takes the options of `speed.py`

Needs pip, a C compiler, a package index (to build it with `hatch-mypyc`) and the other parsers (`./dev setup dev`).
What is built goes to a folder that goes when it is done. The first column of figures says how many times as long parse
takes without being compiled, the others how many times as long another parser takes as the compiled parse; medians.
"""

from __future__ import annotations

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import zipfile

import parsers
import speed

ROOT = pathlib.Path(__file__).resolve().parent.parent
TURNS = 3
SHOWN = (parsers.MISTUNE, parsers.CMARKGFM, parsers.PYROMARK, parsers.OBJECTS)


def build(folder: pathlib.Path) -> pathlib.Path:
    """Build a folder with the compiled package. Raises `CalledProcessError` where no wheel can be built."""
    asked = {**os.environ, "HATCH_BUILD_HOOKS_ENABLE": "1", "HATCH_BUILD_CLEAN_HOOKS_AFTER": "1"}
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(ROOT)]
    subprocess.run(command, env=asked, check=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "package")
    return folder / "package"


def measured(package: pathlib.Path, options: list[str]) -> dict[str, dict[str, float]]:
    """Measure the parsers with this package by `speed.py`: for each set of texts, times relative to its parse."""
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [sys.executable, str(ROOT / "bench" / "speed.py"), *options, "--only", "read", "--json", out.name]
        paths = {**os.environ, "PYTHONPATH": str(package)}
        subprocess.run(command, env=paths, check=True, stdout=subprocess.DEVNULL)
        found = json.load(out)
    return {name: one["read"] for name, one in found["texts"].items()}


def main() -> None:
    parser = speed.arguments()
    parser.description = __doc__
    parser.parse_args()  # report a wrong option before anything is built
    with tempfile.TemporaryDirectory() as folder:
        package = build(pathlib.Path(folder))
        turns = [(measured(ROOT / "src", sys.argv[1:]), measured(package, sys.argv[1:])) for _ in range(TURNS)]
    print("| texts | parse, not compiled | " + " | ".join(SHOWN) + " |\n|---|" + "---|" * (1 + len(SHOWN)))
    for name in turns[0][0]:
        # Both runs have the same other parsers, so the ratios to them show how long parse takes.
        gained = statistics.median(
            compiled[name][parsers.MISTUNE] / plain[name][parsers.MISTUNE] for plain, compiled in turns
        )
        others = [statistics.median(compiled[name][other] for _, compiled in turns) for other in SHOWN]
        print(f"| {name} | " + " | ".join(f"{value:.2f}" for value in [gained, *others]) + " |")


if __name__ == "__main__":
    main()
