"""Runs the readable examples of `tests/spec`: one file per block, a failure is named `spec/table.md:41`.

    Prose says what the example shows; then, between backticks:

    ```
    the input, where ␠ stands for a space at the end of a line and → for a tab
    .
    the outline that is expected
    ```

`tests/spec/README.md` tells how an outline is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from articlekit import parse
from articlekit.document.nodes import (
    SECTION_KINDS,
    Blockquote,
    Code,
    Document,
    Heading,
    Html,
    List,
    ListItem,
    Node,
    Paragraph,
    QAPair,
    Row,
    Section,
    Summary,
    Table,
    ThematicBreak,
)

FOLDER = Path(__file__).parent / "spec"


class Example(NamedTuple):
    """An input, the outline expected of it, and where both stand."""

    place: str
    text: str
    outline: list[str]


def examples(path: Path) -> Iterator[Example]:
    """The examples of a file: what stands between two lines of three or more backticks."""
    fence, start = "", 0
    lines = path.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines, 1):
        if not fence and line.startswith("```") and not line.strip("`"):
            fence, start = line, number
        elif fence and line == fence:
            body = [one.replace("\u2420", " ").replace("\u2192", "\t") for one in lines[start : number - 1]]
            dot = body.index(".")
            yield Example(f"spec/{path.name}:{start}", "\n".join(body[:dot]), body[dot + 1 :])
            fence = ""
    assert not fence, f"spec/{path.name}:{start} is not closed"


def outline(node: Node, depth: int = 0) -> list[str]:
    """The lines that draw a node and what is below it."""
    text, below = _drawn(node)
    return ["  " * depth + text] + [line for child in below for line in outline(child, depth + 1)]


def _drawn(node: Node) -> tuple[str, tuple[Node, ...]]:
    """How a node is written, and the nodes that get lines of their own below it."""
    match node:
        case Heading():
            return f"heading {node.level} {_quoted(node.text)}", ()
        case Paragraph():
            return f"paragraph {_quoted(node.text)}", ()
        case Code():
            info = " ".join(filter(None, (node.language, node.meta)))
            return f"code {info + ' ' if info else ''}{_quoted(node.text)}", ()
        case Html():
            return f"html {_quoted(node.text)}", ()
        case ThematicBreak():
            return "break", ()
        case Blockquote():
            return "quote", node.children
        case Table():
            sides = " ".join(side or "-" for side in node.align) + " " if any(node.align) else ""
            header = [_row(node.header, "{}")] if node.header else []
            return f"table {sides}" + " ".join([*header, *(_row(row, "[]") for row in node.rows)]), ()
        case List():
            return f"list {node.start}." if node.ordered else "list", node.items
        case ListItem():
            box = "" if node.checked is None else "[x] " if node.checked else "[ ] "
            if node.children and isinstance(node.children[0], Paragraph):
                return f"- {box}{_quoted(node.children[0].text)}", node.children[1:]
            return f"- {box}".rstrip(), node.children
        case QAPair():
            kind = {Heading: "heading ", List: "item "}.get(type(node.question_block), "")
            skip = f" from {node.answer_start}" if node.answer_start else ""
            rest = "" if node.end is None else " " + _quoted(node.question_block_text[node.end :].strip())
            return f"pair {kind}{_quoted(node.question)}{rest}{skip}", node.children
        case Section():
            title = "" if node.heading is None else f" {node.heading.level} {_quoted(node.heading.text)}"
            start = f" from {node.start}" if isinstance(node, Summary) and node.start else ""
            return f"{SECTION_KINDS[type(node)]}{title}{start}", node.children
        case _:
            raise AssertionError(node)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _row(row: Row, brackets: str) -> str:
    """Cells between commas; quoted where they are empty or hold a sign of the notation."""
    cells = [cell.text for cell in row.cells]
    plain = [text if text and not set(text) & set('",[]{}') else _quoted(text) for text in cells]
    return brackets[0] + ", ".join(plain) + brackets[1]


def draw(doc: Document) -> list[str]:
    """The outline of a document, without a line for the document itself."""
    return [line for child in doc.children for line in outline(child)]


EXAMPLES = [example for path in sorted(FOLDER.glob("*.md")) if path.name != "README.md" for example in examples(path)]


@pytest.mark.parametrize("example", [pytest.param(example, id=example.place) for example in EXAMPLES])
def test_example(example):
    """
    An example of the specification is read as it says.
    """
    assert draw(parse(example.text)) == example.outline, f"{example.place}: read otherwise"
