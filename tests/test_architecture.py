"""The house: imports go one way, from the doors down; files stay short; nothing heavy comes in before it is used."""

from __future__ import annotations

import ast
import functools
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from support.project import read_settings

import articlekit

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "articlekit"
DOCS = ROOT / "docs"

# The rooms from the ground to the doors. A room imports only rooms that stand before it; those on one line are
# neighbours and do not know each other.
FLOORS = (
    ("__about__", "errors", "gc_pause", "terminal", "numbering"),
    ("document",),
    ("lexicon", "lines"),
    ("blocks",),
    ("infer", "semantics"),
    ("assemble",),
    ("pipeline",),
    ("formats",),
    ("chunking",),
    ("api",),
    ("corpus", "strategies"),
    ("contrib",),
    ("cli",),
    ("__main__",),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

# A file is read in one sitting; data may be long.
MAX_LINES = 450
LONGER: dict[str, int] = {}
DATA = re.compile(r"lexicon/(\w\w|uncertain_titles)\.py|infer/\w+/(\w+_)?(weights|trees)\.py")

# What costs more to import than all of our own code; each is imported where it is used.
HEAVY = {
    *("pyarrow", "pandas", "polars", "numpy", "orjson", "zstandard", "fastwarc", "datatrove", "ray", "rich", "yaml"),
    "trafilatura",
    *("hypothesis", "pytest", "jsonschema", "charset_normalizer", "regex", "markdown_it"),
    *("asyncio", "multiprocessing", "concurrent", "http", "urllib.request", "sqlite3", "xml"),
}


# --- Constants of what is compiled ----------------------------------------------------------------------------------


def compiled() -> list[Path]:
    """The files that mypyc compiles."""
    hook = read_settings()["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]
    files = [ROOT / entry.strip("/") for entry in hook["include"]]
    found = [path for file in files for path in ([file] if file.suffix else sorted(file.rglob("*.py")))]
    return [path for path in found if not any(path.match(pattern.lstrip("/")) for pattern in hook["exclude"])]


def test_constants_of_compiled_files_are_final() -> None:
    """mypyc looks up any other constant by its name, each time it is read: 8% of `parse` were that."""
    loose = [
        f"{path.relative_to(SOURCE)}: {target.id}"
        for path in compiled()
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.isupper()
    ]
    assert not loose


# --- Imports, as they are written ----------------------------------------------------------------------------------


@functools.cache
def modules() -> dict[str, Path]:
    """Every module of ours by its dotted name below the package; the package itself is the empty name."""
    found = {}
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name below the package of all that a file imports of us: at the top, in a function, or for
    type checkers alone.
    """
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "articlekit":
                    yield node.lineno, alias.name.partition(".")[2]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path.name}:{node.lineno}: say the whole name: from articlekit..."
            if node.module and node.module.split(".")[0] == "articlekit":
                base = node.module.partition(".")[2]
                for alias in node.names:
                    inner = f"{base}.{alias.name}".lstrip(".")
                    yield node.lineno, _home(inner if inner in modules() else base or alias.name)


def _home(name: str) -> str:
    """The module that a name is imported from; `parse` of the package itself is one of `api`."""
    return "api" if name in articlekit.__all__ else name


def test_every_room_has_its_place() -> None:
    """A new room is put on a floor, here."""
    rooms = {name.split(".")[0] for name in modules()} - {""}
    assert rooms <= set(FLOOR), f"put {sorted(rooms - set(FLOOR))} on a floor of FLOORS"


def test_imports_go_down() -> None:
    """A room imports only what stands below it."""
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {name} is not below"
        for module, path in modules().items()
        if module
        for line, name in imported(path)
        if (mine := module.split(".")[0]) != (theirs := name.split(".")[0]) and FLOOR[theirs] >= FLOOR[mine]
    ]
    assert not wrong, "\n".join(wrong)


def test_no_circles_in_a_room() -> None:
    """The modules of one room do not import each other in circles either, in functions or for type checkers."""
    below = {
        module: {name for _, name in imported(path) if name in modules()}
        for module, path in modules().items()
    }
    done: set[str] = set()

    def visit(module: str, above: tuple[str, ...]) -> None:
        if module in done:
            return
        for name in sorted(below[module] - {"", module}):
            assert name not in above, " -> ".join((*above[above.index(name) :], module, name))
            visit(name, (*above, module))
        done.add(module)

    for module in modules():
        if module:
            visit(module, ())


def test_the_front_door_imports_nothing() -> None:
    """`import articlekit` reads the version and no room; type checkers read the list of public names."""
    assert [name for _, name in imported(SOURCE / "__init__.py")] == ["__about__", "api"]


# --- Files ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("module", sorted(modules()))
def test_a_file_is_read_in_one_sitting(module: str) -> None:
    """A file that has grown too long becomes two rooms."""
    path = modules()[module]
    name = path.relative_to(SOURCE).as_posix()
    if not DATA.fullmatch(name):
        count, most = path.read_text(encoding="utf-8").count("\n"), LONGER.get(name, MAX_LINES)
        assert count <= most, f"{name} has {count} lines; make two rooms of it, or say in LONGER why not"


@pytest.mark.parametrize("module", sorted(modules()))
def test_a_room_says_what_it_is_for(module: str) -> None:
    """A docstring stands at the top of every file."""
    assert ast.get_docstring(ast.parse(modules()[module].read_text(encoding="utf-8")))


def test_no_file_is_a_drawer() -> None:
    """A file is named for what is in it."""
    assert not {"utils", "util", "helpers", "helper", "common", "base", "misc"} & {
        part for name in modules() for part in name.split(".")
    }


# --- What is imported, when it runs --------------------------------------------------------------------------------


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh Python has after `code`, and did not have before."""
    script = f"import sys; before = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before), sep='\\n')"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def heavy(names: set[str]) -> set[str]:
    """Those of the heavy modules that are among `names`."""
    return {one for one in HEAVY if any(name == one or name.startswith(one + ".") for name in names)}


def test_importing_the_package_loads_two_files_of_ours() -> None:
    """`import articlekit` costs what its own file and the version cost."""
    assert loaded_by("import articlekit") - {"__future__"} == {"articlekit", "articlekit.__about__"}


def test_the_version_is_told_without_a_parser() -> None:
    """`articlekit --version` does not even load argparse."""
    found = loaded_by("from articlekit.cli import main; main(['--version'])")
    assert {name for name in found if name.startswith("articlekit.")} == {"articlekit.__about__", "articlekit.cli"}
    assert "argparse" not in found


def test_help_loads_nothing_heavy() -> None:
    """`articlekit --help` knows the formats by name only."""
    found = loaded_by("from articlekit.cli import main; main(['--help'])")
    assert not heavy(found)
    assert not {name for name in found if name.startswith(("articlekit.blocks", "articlekit.infer"))}


def test_parsing_loads_nothing_heavy() -> None:
    """The main job runs on attrs and the standard library."""
    assert not heavy(loaded_by("import articlekit; articlekit.parse('A title\\nSome text that stands below it.')"))


def test_no_room_loads_anything_heavy_at_its_door() -> None:
    """Every module can be imported without its extras; only `strategies` is made of hypothesis.

    markdown-it-py is at home in the room that reads Markdown and in what writes chunks so, and regex in the file that
    finds titles within lines. These are left out as well.
    """
    apart = ("strategies", "formats.markdown", "chunking.markdown_form", "semantics.title_phrases", "contrib")
    light = [
        f"articlekit.{name}".rstrip(".")
        for name in modules()
        if name != "__main__" and not name.startswith(apart)
    ]
    found = loaded_by("\n".join(f"import {name}" for name in light))
    assert not heavy(found)


# --- Names and documents -------------------------------------------------------------------------------------------


def test_every_exported_name_is_there() -> None:
    """Each name of `__all__` can be got and is listed by dir(); none is a module."""
    assert {"__version__", "parse", "Document"} <= set(articlekit.__all__) <= set(dir(articlekit))
    assert not [name for name in articlekit.__all__ if isinstance(getattr(articlekit, name), ModuleType)]


def test_no_exported_name_hides_a_module() -> None:
    """A name that is both a module and a function would be the one or the other, by the order of imports."""
    rooms = {info.name for info in pkgutil.iter_modules(articlekit.__path__)}
    assert not rooms & set(articlekit.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="module 'articlekit' has no attribute 'pasre'"):
        articlekit.pasre  # type: ignore[attr-defined]  # noqa: B018


def test_every_exported_name_is_documented() -> None:
    """The pages of docs/ name everything that `articlekit` exports."""
    pages = "\n".join(page.read_text(encoding="utf-8") for page in sorted(DOCS.rglob("*.md")))
    missing = [name for name in articlekit.__all__ if not re.search(rf"\b{re.escape(name)}\b", pages)]
    assert not missing, f"not in docs: {', '.join(missing)}"
