"""Learn the numbers of all decisions again, in order, from pages annotated by reading, and write their files.

    python training/train.py DIRECTORY [DECISION ...]

The same pages and the same versions of LightGBM, scikit-learn and NumPy write the same files. Each decision learns from
what those before it leave to it. `training/score.py` says what the result is worth on domains that it has not seen.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
DECISIONS = ("code", "items", "quotes", "lists", "headings", "boilerplate", "title", "levels")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path, help="of the files of annotated pages")
    parser.add_argument("decisions", nargs="*", help=f"of {', '.join(DECISIONS)}; else all")
    args = parser.parse_args()
    files = sorted(map(str, args.directory.glob("*.jsonl.gz")))
    if not files:
        parser.error(f"no .jsonl.gz files in {args.directory}")
    for name in args.decisions or DECISIONS:
        subprocess.run([sys.executable, str(HERE / f"{name}.py"), *files, "--write"], check=True)


if __name__ == "__main__":
    main()
