"""Let a fuzzer look for inputs that break a law. It follows the branches of the code to new inputs.

    python fuzz/fuzz.py parse              -max_total_time=3600 [FOLDER]
    python fuzz/fuzz.py markdown-structure -max_total_time=3600

The targets are in `targets.py`. Needs `pip install atheris`; `random_inputs.py` runs without it, and follows nothing.
Without a folder of inputs it makes one, `inputs-parse`, from the articles in `examples/`, and goes on from there the
next time. An input that breaks a law is written to `crash-...` in the working directory; `python fuzz/fuzz.py parse
crash-...` runs it again. It becomes an example beside the law in `tests/test_laws.py`.
"""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from pathlib import Path

import atheris

# Rooms that need other libraries, or that no target enters.
_ELSEWHERE = ("cli", "corpus", "contrib", "strategies", "chunking", "__main__")


def _import_all() -> None:
    """Import every room that a target may enter; one that is imported later would not be instrumented."""
    import articlekit

    for found in pkgutil.walk_packages(articlekit.__path__, "articlekit."):
        if found.name.split(".")[1] not in _ELSEWHERE:
            import_module(found.name)


with atheris.instrument_imports(include=["articlekit"]):
    _import_all()

from targets import TARGETS, first_inputs  # noqa: E402


def main() -> None:
    """Hand the target to the fuzzer."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        raise SystemExit(f"{__doc__}\nTargets: {', '.join(TARGETS)}")
    name = sys.argv.pop(1)
    function, format = TARGETS[name]
    if all(argument.startswith("-") for argument in sys.argv[1:]):
        folder = Path(f"inputs-{name}")
        if not folder.exists():
            folder.mkdir()
            for number, data in enumerate(first_inputs(format)):
                (folder / str(number)).write_bytes(data)
        sys.argv.append(str(folder))
    atheris.Setup(sys.argv, function)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
