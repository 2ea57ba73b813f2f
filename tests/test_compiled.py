"""The reader compiled to C, from the same files: it reads the same."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Prints, for each file, its tree as JSON and what `explain` says of it.
READ = """
import sys
from pathlib import Path
from articlekit import dumps, explain, infer, parse
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    text = path.read_text(encoding="utf-8")
    print(dumps(parse(text), "json"), explain(text))
try:
    parse(b"Tea")
except TypeError as error:
    print(error)
print(infer.layout.__file__, file=sys.stderr)
"""


# pip builds twice: the first time only for the metadata.
_UV = ["-m", "uv", "build", "--quiet", "--wheel", "--out-dir"]
_PIP = ["-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir"]
_BUILD = [sys.executable, *(_UV if importlib.util.find_spec("uv") else _PIP)]


@pytest.mark.slow
def test_the_compiled_reader_reads_the_same(tmp_path: Path) -> None:
    """A wheel built with the hook has compiled modules, and all examples read as they do without; no file is left."""
    if shutil.which("cc") is None or not Path(sysconfig.get_path("include"), "Python.h").exists():
        pytest.skip("no C compiler, or no header of Python")
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / "src", checkout / "src", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy2(ROOT / name, checkout)
    before = set(checkout.rglob("src/**/*"))
    hooks = {"HATCH_BUILD_HOOKS_ENABLE": "1", "HATCH_BUILD_CLEAN_HOOKS_AFTER": "1"}
    subprocess.run([*_BUILD, tmp_path, checkout], env={**os.environ, **hooks}, check=True)
    assert set(checkout.rglob("src/**/*")) == before
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "package")

    def read(package: Path) -> tuple[str, str]:
        command = [sys.executable, "-c", READ, str(ROOT / "examples")]
        paths = {**os.environ, "PYTHONPATH": str(package)}
        done = subprocess.run(command, env=paths, cwd=tmp_path, capture_output=True, text=True, check=True)
        return done.stdout, done.stderr

    plain, compiled = read(ROOT / "src"), read(tmp_path / "package")
    assert plain[1].rstrip().endswith(".py")
    assert compiled[1].rstrip().endswith((".so", ".pyd"))
    assert compiled[0] == plain[0]
