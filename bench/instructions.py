"""How many machine instructions one call costs: repeatable on a noisy machine, for comparing two commits.

    python bench/instructions.py                                 every job on three examples
    python bench/instructions.py parse explain --on ARTICLE.txt  these jobs on a file
    python bench/instructions.py parse --against main            here, and at another commit, with the difference
    python bench/instructions.py --against v1.0 --most 1.02      exit code 1 where a job costs 2% more than there

Needs valgrind; `--against` needs git. Each job runs twice under callgrind, with few and with many calls; the difference
is what the calls cost, without start-up and imports. It is the same to a few in ten thousand, whatever else the machine
does. Instructions are not time: what waits for memory costs more than they say.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXAMPLES = ("harbour", "thermometer", "tea")
FEW, MANY = 3, 13

# Each prepares a call with what is not to be measured.
JOBS = {
    "parse": "call = lambda: parse(text)",
    "explain": "call = lambda: explain(text)",
    "tokenize": "call = lambda: tokenize(text)",
    "json-write": "doc = parse(text); call = lambda: dumps(doc, 'json')",
    "json-read": "data = dumps(parse(text), 'json'); call = lambda: loads(data, 'json')",
    "markdown-write": "doc = parse(text); call = lambda: dumps(doc, 'markdown')",
    "markdown-read": "data = dumps(parse(text), 'markdown'); call = lambda: loads(data, 'markdown')",
}
PROGRAM = """
import sys
from articlekit import dumps, explain, loads, parse, tokenize
text = open(sys.argv[1], encoding="utf-8").read()
{job}
for _ in range(int(sys.argv[2])):
    call()
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("jobs", nargs="*", help=f"of {', '.join(JOBS)}; else all")
    parser.add_argument("--on", action="append", metavar="FILE", help="a text; else some examples of ours")
    parser.add_argument("--against", metavar="COMMIT", help="measure that one too")
    parser.add_argument("--most", type=float, metavar="RATIO", help="fail where a job costs more than so many times")
    options = parser.parse_args()
    if unknown := set(options.jobs) - set(JOBS):
        parser.error(f"no job {', '.join(unknown)}; there are {', '.join(JOBS)}")
    if shutil.which("valgrind") is None:
        raise SystemExit("valgrind is not installed")
    files = options.on or [str(ROOT / "examples" / f"{name}.txt") for name in EXAMPLES]
    worst = 0.0
    with checkout(options.against) as other:
        for path in files:
            for job in options.jobs or JOBS:
                mine = instructions(job, path, ROOT / "src")
                line = f"{mine:>14,.0f} instructions  {job:<15} {pathlib.Path(path).name}"
                if other:
                    theirs = instructions(job, path, other / "src")
                    worst = max(worst, mine / theirs)
                    line += f"  {mine / theirs:.3f} of {theirs:,.0f}"
                print(line, flush=True)
    if options.most and worst > options.most:
        print(f"the worst is {worst:.3f}, more than {options.most}", file=sys.stderr)
        return 1
    return 0


@contextmanager
def checkout(commit: str | None) -> Iterator[pathlib.Path | None]:
    """The files of a commit, in a folder of their own."""
    if commit is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        archive = subprocess.run(["git", "archive", commit, "src"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
        subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)
        yield pathlib.Path(folder)


def instructions(job: str, path: str, source: pathlib.Path) -> float:
    """Instructions of one call."""
    few, many = (_of_process(job, path, source, calls) for calls in (FEW, MANY))
    return (many - few) / (MANY - FEW)


def _of_process(job: str, path: str, source: pathlib.Path, calls: int) -> int:
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", sys.executable, "-c"]
    asked = [*command, PROGRAM.format(job=JOBS[job]), path, str(calls)]
    # One seed for hashes; no .pyc files, whose writing would count on the first run only.
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(source), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(asked, capture_output=True, text=True, env=environment, check=False)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or found is None:
        raise SystemExit(f"callgrind failed:\n{done.stderr[-2000:]}")
    return int(found[1])


if __name__ == "__main__":
    sys.exit(main())
