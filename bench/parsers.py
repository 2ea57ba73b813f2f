"""The parsers that are compared: ours, others, and what building the objects of the tree costs alone. Each is a
`timing.Prepare`.

All of them get the same flattened text. The others parse it as Markdown and find less in it: the comparison is about
time, not about results.
"""

from __future__ import annotations

import functools
import importlib
import importlib.metadata
import io
import os
import sys
from collections.abc import Callable
from typing import Any

import attrs
from timing import Call, Prepare, fresh

import articlekit
from articlekit.document import nodes, unchecked

PARSE, MISTUNE, OBJECTS = "articlekit parse", "mistune AST", "building the objects only"
CMARKGFM, PYROMARK = "cmarkgfm to HTML (C)", "pyromark events with ranges (Rust)"

# A text with more characters is left to the fast parsers: the others take minutes.
MOST_SLOW_CHARS = 200_000


def installed(most_chars: int = 0) -> dict[str, Prepare]:
    """Every parser that is installed and fast enough for texts of so many characters."""
    found = {PARSE: of(articlekit.parse), "articlekit explain": of(articlekit.explain)}
    found["articlekit tokenize"] = of(articlekit.tokenize)
    for name, make in OTHERS.items() if most_chars > MOST_SLOW_CHARS else (OTHERS | SLOW).items():
        try:
            found[name] = of(make())
        except (ImportError, RuntimeError, OSError) as error:  # one of them cannot do without a language model
            print(f"left out: {name}: {str(error)[:100]}", file=sys.stderr)
    return {**found, OBJECTS: build_objects}


def versions() -> dict[str, str]:
    """The versions of the other parsers that are installed, by their packages."""
    found = {}
    for package in PACKAGES:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


PACKAGES = ("mistune", "markdown-it-py", "cmarkgfm", "pyromark", "docling-slim", "unstructured")


def of(read: Callable[[str], object]) -> Prepare:
    def prepare(text: str) -> Call:
        return functools.partial(read, fresh(text))

    return prepare


def _mistune_ast() -> Callable[[str], object]:
    mistune = importlib.import_module("mistune")
    return mistune.create_markdown(renderer=None, plugins=["table", "strikethrough"])


def _mistune_blocks() -> Callable[[str], object]:
    mistune = importlib.import_module("mistune")
    markdown = mistune.create_markdown(renderer=None, plugins=["table"])

    def blocks(text: str) -> object:
        state = markdown.block.state_cls()
        state.process(text)
        markdown.block.parse(state)
        return state.tokens

    return blocks


def _markdown_it() -> Callable[[str], object]:
    return importlib.import_module("markdown_it").MarkdownIt("commonmark").enable("table").parse


def _cmarkgfm() -> Callable[[str], object]:
    return importlib.import_module("cmarkgfm").github_flavored_markdown_to_html


def _pyromark() -> Callable[[str], object]:
    module = importlib.import_module("pyromark")
    markdown = module.Markdown(options=module.Options.ENABLE_TABLES)
    return lambda text: list(markdown.events_with_range(text))


def _docling() -> Callable[[str], object]:
    backend = importlib.import_module("docling.backend.md_backend").MarkdownDocumentBackend
    document = importlib.import_module("docling.datamodel.document").InputDocument
    markdown = importlib.import_module("docling.datamodel.base_models").InputFormat.MD

    def convert(text: str) -> object:
        stream = io.BytesIO(text.encode())
        given = document(path_or_stream=stream, format=markdown, backend=backend, filename="article.md")
        return given._backend.convert()

    return convert


def _unstructured() -> Callable[[str], object]:
    os.environ["UNSTRUCTURED_DISABLE_NOTICE"] = "1"
    partition = importlib.import_module("unstructured.partition.text").partition_text
    partition(text="Tea is old.")  # downloads a language model of spaCy
    return lambda text: partition(text=text)


OTHERS: dict[str, Callable[[], Callable[[str], object]]] = {
    MISTUNE: _mistune_ast,
    "mistune blocks": _mistune_blocks,
    "markdown-it-py": _markdown_it,
    CMARKGFM: _cmarkgfm,
    PYROMARK: _pyromark,
}
SLOW: dict[str, Callable[[], Callable[[str], object]]] = {
    "docling Markdown backend": _docling,
    "unstructured partition_text": _unstructured,
}


# --- The objects alone --------------------------------------------------------------------------------------------


def build_objects(text: str) -> Call:
    """Split the text into lines, and build the objects of its tree from ready values."""
    plan, copy = _plan(text), fresh(text)

    def build() -> object:
        lines = copy.split("\n")
        return lines, [make(*values) for make, values in plan]

    return build


@functools.lru_cache(maxsize=1024)
def _plan(text: str) -> list[tuple[Callable[..., Any], tuple[Any, ...]]]:
    plan: list[tuple[Callable[..., Any], tuple[Any, ...]]] = []
    origins: set[int] = set()
    for node in articlekit.parse(text).walk():
        values = tuple(getattr(node, field.name) for field in attrs.fields(type(node)))
        plan.append((_CONSTRUCTORS[type(node)], values))
        if node.origin is not None and id(node.origin) not in origins:
            origins.add(id(node.origin))
            plan.append((unchecked.origin, (node.origin.rule, node.origin.confidence, node.origin.reasons)))
    return plan


_CONSTRUCTORS: dict[type, Callable[..., Any]] = {
    cls: unchecked.unchecked(cls)
    for cls in vars(nodes).values()
    if isinstance(cls, type) and issubclass(cls, nodes.Node) and cls is not nodes.Node
}
