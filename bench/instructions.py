"""How many machine instructions one call costs: repeatable on a noisy machine, for comparing two commits.

    python bench/instructions.py                     parse, tokenize, explain on the examples
    python bench/instructions.py parse ARTICLE.txt   one of them on a file

Needs valgrind. Each job runs twice under callgrind, with few and with many calls; the difference is what the calls
cost, without start-up and imports.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
JOBS = ("parse", "tokenize", "explain")
FEW, MANY = 3, 13

_CALLS = """
import sys, articlekit
text = open(sys.argv[2], encoding="utf-8").read()
call = getattr(articlekit, sys.argv[1])
for _ in range(int(sys.argv[3])):
    call(text)
"""


def instructions(job: str, path: str, calls: int) -> int:
    """Instructions of a whole process that calls `articlekit.<job>` on the file this many times."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", sys.executable, "-c", _CALLS]
    env = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run([*command, job, path, str(calls)], capture_output=True, text=True, env=env, check=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if found is None:
        raise SystemExit(f"callgrind said nothing:\n{done.stderr}")
    return int(found[1])


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("job", nargs="?", choices=JOBS)
    ap.add_argument("files", nargs="*")
    args = ap.parse_args()
    if shutil.which("valgrind") is None:
        raise SystemExit("valgrind is not installed")
    files = args.files or sorted(str(path) for path in (HERE.parent / "examples").glob("*.txt"))
    for path in files:
        for job in [args.job] if args.job else JOBS:
            spent = (instructions(job, path, MANY) - instructions(job, path, FEW)) / (MANY - FEW)
            print(f"{spent:>14,.0f} instructions  {job:<10} {pathlib.Path(path).name}", flush=True)


if __name__ == "__main__":
    main()
