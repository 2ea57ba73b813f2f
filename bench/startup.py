"""What `import articlekit` costs, relative to a Python that does nothing.

python bench/startup.py
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile

PROGRAMS = {
    "python -c pass": "pass",
    "import articlekit": "import articlekit",
    "from articlekit import parse": "from articlekit import parse",  # the first use imports what it needs
}


def startup(rounds: int = 15) -> dict[str, float]:
    """Times as long as `python -c pass`, in processor time, as medians of interleaved rounds."""
    spent: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as caches:  # compiled modules are kept, whatever the environment says
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": caches}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(rounds + 1):  # the first fills the caches
            for name, code in PROGRAMS.items():
                spent[name].append(_seconds(code, environment))
    base = spent["python -c pass"][1:]
    return {
        name: statistics.median(mine / floor for mine, floor in zip(times[1:], base, strict=True))
        for name, times in spent.items()
    }


def _seconds(code: str, environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    for name, times in startup().items():
        print(f"{times:5.2f}  {name}")
