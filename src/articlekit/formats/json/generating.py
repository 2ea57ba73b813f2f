"""What the generated reader and writer of JSON share: how classes are grouped, and how source is compiled.

    for name, shapes in groups(): ...                                # "cells", [the shape of Cell]
    compile_source("def twice(n):\\n    return n * 2", "example", {})["twice"](2)    # 4
"""

from __future__ import annotations

import linecache
from typing import Any

from articlekit.document.nodes import Node
from articlekit.formats.json.field_table import NODES, Shape

# Classes that never stand in an array with others: a function of their own needs no test of the class.
_ALONE = ("cell", "row", "list_item")
# Classes of which documents have most, tested first.
_MOST = ("paragraph", "heading", "section", "list")


def groups() -> dict[str, list[Shape]]:
    """Return the shapes of nodes by the name of the function that reads or writes an array of them."""
    others = [name for name in NODES if name not in _ALONE and name not in _MOST]
    return {**{f"{name}s": [NODES[name]] for name in _ALONE}, "nodes": [NODES[name] for name in (*_MOST, *others)]}


def group_of(classes: tuple[type[Node], ...]) -> str:
    """Return the key of `groups` whose function takes nodes of all these classes."""
    name = classes[0].type
    return f"{name}s" if name in _ALONE and len(classes) == 1 else "nodes"


def indented(lines: list[str], times: int = 1) -> list[str]:
    """Return source lines, moved to the right by `times` levels."""
    return ["    " * times + line for line in lines]


def compile_source(source: str, name: str, scope: dict[str, Any]) -> dict[str, Any]:
    """Run `source`, made of the names of our own classes and fields only, in `scope`, and return it.

    name: what tracebacks call the file; they show its lines
    """
    filename = f"<generated {name}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    exec(compile(source, filename, "exec"), scope)
    return scope
