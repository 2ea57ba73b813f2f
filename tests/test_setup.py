"""From a bare machine to a running project: `dev` in all the ways that it knows, and the package that pip installs."""

from __future__ import annotations

import functools
import hashlib
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.project import read_settings

ROOT = Path(__file__).resolve().parents[1]
DEV = (ROOT / "dev").read_text(encoding="utf-8")

# All that `dev` may call beside python3 and uv: POSIX tools that every Debian and Alpine image has.
TOOLS = ("sh", "cat", "dirname", "rm", "sed", "env")

# What a machine must say to reach the package index; all else of the environment is left behind.
KEPT = re.compile(r"PIP_.*|UV_.*|SSL_.*|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|.*_proxy|.*_PROXY|LANG|LC_.*")

# A python3 as Debian has it without python3-venv, and with a pip of the given kind.
WRAPPER = """\
#!/bin/sh
case " $* " in
    *" -m venv "*" --without-pip "*) ;;
    *" -m venv "*) echo "ensurepip is not available" >&2; mkdir -p .venv/bin; exit 1 ;;
    *" -m pip --python "*) [ "{pip}" = new ] || exit 2 ;;
    *" -m pip "*) [ "{pip}" != none ] || exit 1 ;;
esac
exec "{python}" "$@"
"""


def base_python() -> str:
    """The Python that this environment was made from."""
    found = Path(sys.base_prefix, "bin", f"python{sys.version_info[0]}.{sys.version_info[1]}")
    return str(found) if found.exists() else getattr(sys, "_base_executable", sys.executable)


class Machine:
    """A checkout, an empty home and a PATH with little on it."""

    def __init__(self, folder: Path) -> None:
        self.checkout, self.bin, self.home = folder / "checkout", folder / "bin", folder / "home"
        self.bin.mkdir()
        self.home.mkdir()
        for tool in TOOLS:
            found = shutil.which(tool)
            assert found, tool
            (self.bin / tool).symlink_to(found)
        git = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(git, cwd=ROOT, capture_output=True, check=True)
        for name in filter(None, listed.stdout.decode().split("\0")):
            if (ROOT / name).is_file():
                (self.checkout / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, self.checkout / name)
        self.environment = {name: value for name, value in os.environ.items() if KEPT.fullmatch(name)}
        self.environment |= {"HOME": str(self.home), "PATH": str(self.bin)}

    def has(self, name: str, script: str) -> None:
        """Put a program on the PATH."""
        path = self.bin / name
        path.write_text(script, encoding="utf-8")
        path.chmod(0o755)

    def dev(self, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
        """Run `./dev` there."""
        place: dict[str, Any] = {"cwd": self.checkout, "env": self.environment}
        done = subprocess.run(["./dev", *arguments], **place, capture_output=True, text=True, timeout=1800, check=False)
        assert done.returncode == code, done.stdout + done.stderr
        return done

    def files(self) -> set[str]:
        """Everything in the checkout, the environment aside."""
        return {str(path) for path in self.checkout.rglob("*") if ".venv" not in path.parts}

    def works(self) -> None:
        """The main job is done, with nothing written beside .venv, and the second time without an installation."""
        article = "A title\nA text that stands below the title and goes on for a while.\n"
        (self.checkout / "a.txt").write_text(article, encoding="utf-8")
        before = self.files()
        assert "installing" in self.dev("run", "--version").stderr
        again = self.dev("run", "convert", "a.txt", "--to", "text")
        assert (again.stdout, again.stderr) == (article, "")
        assert self.files() == before


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A bare machine."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no git checkout")
    return Machine(tmp_path)


# --- What needs no installation ------------------------------------------------------------------------------------


def test_dev_is_posix_shell() -> None:
    """It is read by the plainest shell there is, and by bash as sh."""
    for shell in filter(shutil.which, ("dash", "busybox", "bash")):
        command = [shell, "sh"] if shell == "busybox" else [shell]
        subprocess.run([*command, "-n", str(ROOT / "dev")], check=True)
    assert DEV.startswith("#!/bin/sh\n")
    assert os.access(ROOT / "dev", os.X_OK)
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_dev_shows_its_help_without_an_environment(machine: Machine) -> None:
    """Without a word it says what it knows; a word that it does not know is 2."""
    assert "./dev run convert" in machine.dev().stdout
    assert machine.dev("help").stdout == machine.dev("dance", code=2).stdout
    assert not (machine.checkout / ".venv").exists()


def test_dev_says_what_is_missing(machine: Machine) -> None:
    """On a machine with neither Python nor uv."""
    assert "this needs Python 3.10 or newer, or uv" in machine.dev("run", "--version", code=1).stderr


def test_extras_and_groups_say_the_same() -> None:
    """pip before 25.1 reads no dependency groups, so each group stands as an extra too."""
    project = read_settings()
    extras, groups = project["project"]["optional-dependencies"], project["dependency-groups"]

    def flat(requirements: list[Any], all_of: dict[str, list[Any]]) -> set[str]:
        found: set[str] = set()
        for one in requirements:
            names = [one["include-group"]] if isinstance(one, dict) else re.findall(r"^articlekit\[(.*)\]", one)
            for name in ",".join(names).split(",") if names else []:
                found |= flat((all_of if name in all_of else extras)[name], all_of)
            if not names:
                found.add(one)
        return found

    for group in ("test", "dev"):
        assert flat(groups[group], groups) == flat(extras[group], extras)


def test_the_core_needs_three_packages() -> None:
    """attrs, regex and markdown-it-py."""
    needed = read_settings()["project"]["dependencies"]
    assert sorted(re.split(r"[<>=!~ ]", one)[0] for one in needed) == ["attrs", "markdown-it-py", "regex"]


# --- What installs -------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_python_with_venv(machine: Machine) -> None:
    """The usual machine. A changed pyproject.toml installs again, and so does an environment that no longer runs."""
    (machine.bin / "python3").symlink_to(base_python())
    machine.works()
    with (machine.checkout / "pyproject.toml").open("a", encoding="utf-8") as project:
        project.write("# changed\n")
    assert "installing" in machine.dev("run", "--version").stderr
    assert machine.dev("run", "--version").stderr == ""
    (machine.checkout / ".venv/bin/python").unlink()
    assert "installing" in machine.dev("run", "--version").stderr


@pytest.mark.slow
@pytest.mark.parametrize("pip", ["new", "old"])
def test_python_without_venv(machine: Machine, pip: str) -> None:
    """Debian without python3-venv, with a pip that knows --python (22.3) or an older one."""
    if subprocess.run([base_python(), "-m", "pip", "--version"], capture_output=True, check=False).returncode:
        pytest.skip(f"{base_python()} has no pip")
    machine.has("python3", WRAPPER.format(python=base_python(), pip=pip))
    machine.works()


@pytest.mark.slow
def test_python_without_pip(machine: Machine, index: Callable[..., str]) -> None:
    """Debian with python3 and nothing else: pip's own wheel is fetched, and refused when it is not the promised one."""
    machine.has("python3", WRAPPER.format(python=base_python(), pip="none"))
    machine.environment["PIP_INDEX_URL"] = index(honest=False)
    assert "does not have the hash that the index gives" in machine.dev("run", "--version", code=1).stderr
    machine.environment["PIP_INDEX_URL"] = index(honest=True)
    machine.works()


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """A package index on this machine with what `dev run` needs."""
    wheels = tmp_path / "wheels"
    project = read_settings()["project"]
    names = ["pip", "hatchling", "editables", *project["dependencies"], *project["optional-dependencies"]["cli"]]
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "-d", wheels, *names], check=True)

    servers: list[http.server.ThreadingHTTPServer] = []

    def serve(*, honest: bool) -> str:
        root = tmp_path / f"index-{honest}"
        for wheel in wheels.glob("*.whl"):
            name = re.sub("[-_.]+", "-", wheel.name.split("-")[0]).lower()
            checksum = hashlib.sha256(wheel.read_bytes() + (b"" if honest else b"!")).hexdigest()
            (root / name).mkdir(parents=True, exist_ok=True)
            shutil.copy(wheel, root / name)
            with (root / name / "index.html").open("a") as page:
                href = f"{wheel.name}#sha256={checksum}"
                page.write(f'<a href="{href}" data-requires-python="&gt;=3.9">{wheel.name}</a>\n')
        handler = functools.partial(_Quiet, directory=str(root))
        servers.append(http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler))
        threading.Thread(target=servers[-1].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.mark.slow
def test_uv_alone(machine: Machine) -> None:
    """A machine with uv; the Python that uv is to use is named, for uv would download one."""
    uv = shutil.which("uv", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    if uv is None:
        pytest.skip("uv is not installed")
    (machine.bin / "uv").symlink_to(uv)
    machine.environment["UV_PYTHON"] = base_python()
    machine.works()


@pytest.mark.slow
def test_dev_test_in_a_fresh_checkout(machine: Machine) -> None:
    """`./dev test` passes with nothing but the extra `test`, and leaves nothing beside .venv.

    The limits are left out: they need no library, and are a quarter of the time.
    """
    (machine.bin / "python3").symlink_to(base_python())
    before = machine.files()
    out = machine.dev("test", "-q", "-p", "no:randomly", "--ignore=tests/test_pathological.py").stdout
    assert re.search(r"^\d+ passed", out.splitlines()[-1]), out[-2000:]
    assert machine.files() == before
    assert "Successfully" not in machine.dev("run", "--version").stdout  # `test` holds what `run` needs


@pytest.mark.slow
def test_plain_pip_install(machine: Machine, tmp_path: Path) -> None:
    """`pip install .` brings the core's packages, the types, the licence and a command that runs."""
    environment = tmp_path / "plain"
    subprocess.run([base_python(), "-m", "venv", environment], check=True)
    python = str(environment / "bin" / "python")
    pip = [python, "-m", "pip"]
    subprocess.run([*pip, "install", "-q", "."], cwd=machine.checkout, env=os.environ, check=True)
    listed = json.loads(subprocess.run([*pip, "list", "--format=json"], capture_output=True, check=True).stdout)
    brought = {one["name"].lower() for one in listed} - {"pip", "setuptools", "wheel"}
    assert brought == {"articlekit", "attrs", "regex", "markdown-it-py", "mdurl"}
    files = subprocess.run([*pip, "show", "-f", "articlekit"], capture_output=True, text=True, check=True).stdout
    assert "articlekit/py.typed" in files
    assert "licenses/LICENSE" in files

    def output_of(*command: str) -> str:
        done = subprocess.run(command, input="A title\n", cwd=tmp_path, capture_output=True, text=True, check=True)
        return done.stdout

    assert output_of(str(environment / "bin" / "articlekit"), "convert", "-", "--to", "text") == "A title\n"
    assert json.loads(output_of(str(environment / "bin" / "articlekit"), "schema"))
    for name in ("markdown", "html", "json", "mdast", "faqpage"):
        assert output_of(python, "-m", "articlekit", "convert", "-", "--to", name)
