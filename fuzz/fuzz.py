"""Let a fuzzer look for inputs that break a law. It follows the code's own branches to new inputs.

    python fuzz/fuzz.py parse    -max_total_time=3600 [CORPUS_DIR]
    python fuzz/fuzz.py markdown -max_total_time=3600
    python fuzz/fuzz.py json     -max_total_time=3600

Needs `pip install atheris`. Without a directory of inputs it makes one, `inputs-parse`, from the articles in
`examples/`, and goes on from there the next time. What breaks is written to `crash-...` in the working directory;
`python fuzz/fuzz.py parse crash-...` runs it again. What was found stands as an example beside the law in
`tests/test_laws.py`.
"""

from __future__ import annotations

import json
import pkgutil
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import atheris

# Rooms that need other libraries, or that no target enters.
_ELSEWHERE = ("cli", "corpus", "contrib", "strategies", "chunking", "__main__")


def _import_all() -> None:
    """Imports every room that a target may enter; one that is imported later would not be instrumented."""
    import articlekit

    for found in pkgutil.walk_packages(articlekit.__path__, "articlekit."):
        if found.name.split(".")[1] not in _ELSEWHERE:
            import_module(found.name)


with atheris.instrument_imports(include=["articlekit"]):
    _import_all()

import articlekit  # noqa: E402
from articlekit.formats import html, markdown, text  # noqa: E402
from articlekit.formats import json as json_format  # noqa: E402


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")  # bytes that are not UTF-8 become lone surrogates


def parse(data: bytes) -> None:
    """Any text: tokens tile it, JSON and Markdown give the tree back, and flattening settles."""
    source = _text(data)
    assert "".join(token.text for token in articlekit.tokenize(source)) == source
    assert len(articlekit.explain(source)) == source.count("\n") + 1
    doc = articlekit.parse(source)
    assert json_format.loads(json_format.dumps(doc)) == doc
    assert markdown.loads(markdown.dumps(doc)) == doc
    html.dumps(doc)
    flat = text.dumps(doc)
    assert text.dumps(articlekit.parse(flat)) == flat


def read_markdown(data: bytes) -> None:
    """Any Markdown: it is read, and what was read can be written and read again."""
    doc = markdown.loads(_text(data))
    assert markdown.loads(markdown.dumps(doc)) == doc
    assert json_format.loads(json_format.dumps(doc)) == doc


def read_json(data: bytes) -> None:
    """Any bytes: they are a document that can be written again, or a DecodeError."""
    try:
        doc = json_format.loads(data)
    except articlekit.DecodeError:
        return
    assert json_format.loads(json_format.dumps(doc)) == doc
    assert json.loads(json_format.dumps(doc))
    assert markdown.loads(markdown.dumps(doc)) == doc


TARGETS: dict[str, Callable[[bytes], None]] = {"parse": parse, "markdown": read_markdown, "json": read_json}


def seeds(target: str, where: Path) -> None:
    """Writes the articles in `examples/` to `where`, in the form that the target reads."""
    for path in sorted((Path(__file__).parent.parent / "examples").glob("*.txt")):
        source = path.read_text(encoding="utf-8")
        if target != "parse":
            source = articlekit.dumps(articlekit.parse(source), target)
        (where / path.name).write_text(source, encoding="utf-8")


def main() -> None:
    """Hands the target to the fuzzer."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        raise SystemExit(__doc__)
    name = sys.argv.pop(1)
    if all(argument.startswith("-") for argument in sys.argv[1:]):
        where = Path(f"inputs-{name}")
        if not where.exists():
            where.mkdir()
            seeds(name, where)
        sys.argv.append(str(where))
    atheris.Setup(sys.argv, TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
