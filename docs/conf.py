"""Build the documentation site, with the extra `docs` installed: `sphinx-build -W docs site`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

project = "articlekit"
author = "The articlekit authors"
copyright = "2026, The articlekit authors"
extensions = ["myst_parser", "sphinx.ext.autodoc"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
autodoc_typehints = "description"
autodoc_member_order = "bysource"
html_theme = "furo"
html_title = "articlekit"

# Files outside docs/, by the links that pages have to them (they work as they stand where the repository is shown).
OUTSIDE = {
    "../examples/README.md": "https://github.com/articlekit/articlekit/tree/main/examples",
    "../README.md#guarantees": "https://github.com/articlekit/articlekit#guarantees",
}

_FIELD = re.compile(r"(\w+(?:, \w+)*): +(.*)")


def _restructured(lines: list[str]) -> Iterator[str]:
    """Yield a docstring as reStructuredText: fields (`name: what it is`) as parameters, indented code as
    literal blocks."""
    in_code = False
    for at, line in enumerate(lines):
        indented = line.startswith("    ")
        starts_block = at > 0 and not lines[at - 1].strip()
        if indented and starts_block and not in_code:
            in_code = True
            yield from ("::", "")
        elif line.strip() and not indented:
            in_code = False
        if in_code:
            yield line
            continue
        field = _FIELD.fullmatch(line)
        if field is None:
            yield line.replace("    ", "  ", 1) if indented else line
            continue
        if at and lines[at - 1].strip() and not _is_field_or_rest(lines[at - 1]):
            yield ""
        *others, last = field[1].split(", ")
        yield from (f":param {name}: see ``{last}``" for name in others)
        yield f":param {last}: {field[2]}"


def _is_field_or_rest(line: str) -> bool:
    return _FIELD.fullmatch(line) is not None or line.startswith("    ")


def process_docstring(app: Any, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Replace the lines of a docstring, as autodoc asks for it."""
    text = re.sub(r"(?<!`)`([^`]+)`(?!`)", lambda found: f"``{found[1].strip()}``", "\n".join(lines))
    lines[:] = _restructured(text.split("\n"))


def link_outside(app: Any, docname: str, source: list[str]) -> None:
    """Let links to files outside docs/ lead to the repository."""
    for path, address in OUTSIDE.items():
        source[0] = source[0].replace(f"({path})", f"({address})")


def setup(app: Any) -> None:
    """Connect the two functions above."""
    app.connect("autodoc-process-docstring", process_docstring)
    app.connect("source-read", link_outside)
