"""mdast: JavaScript tools read what we wrote, checked with the tools themselves where node is installed."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlekit import strategies as ak
from articlekit.document.marks import Mark
from articlekit.document.nodes import (
    FAQ,
    Blockquote,
    Cell,
    Code,
    Document,
    Heading,
    Html,
    List,
    ListItem,
    Paragraph,
    QAPair,
    Row,
    Section,
    Summary,
    Table,
    ThematicBreak,
)
from articlekit.formats import loads
from articlekit.formats.mdast import dumps, phrasing, root

EXAMPLE = Document(
    [
        Summary(None, [Paragraph("Pour slowly.")]),
        Section(
            Heading(2, "Water"),
            [
                Paragraph("Soft & *fresh*, see the chart.", [Mark("link", 24, 29, "a.png", "Chart")]),
                List(True, [ListItem([Paragraph("Rinse")], True), ListItem([Paragraph("Wait")], False)], 3),
                Table(Row([Cell("Tea"), Cell("Min")]), [Row([Cell("a|b"), Cell("2")])], (None, "right")),
                Blockquote([Paragraph("Wait.")]),
                Code("x = 1", "python", "title"),
                ThematicBreak(),
            ],
        ),
        FAQ(Heading(2, "FAQ"), [QAPair(Heading(3, "Why?"), [Paragraph("Because.")])]),
    ]
)

WRITTEN = """\
Pour slowly.

## Water

Soft & \\*fresh\\*, see the [chart](a.png "Chart").

3. [x] Rinse
4. [ ] Wait

| Tea  | Min |
| ---- | --: |
| a\\|b |   2 |

> Wait.

```python title
x = 1
```

***

## FAQ

### Why?

Because.
"""


def test_sections_are_flat_and_what_has_no_name_is_data() -> None:
    children = root(Document(EXAMPLE.children, {"lang": "en"}))["children"]
    assert [child["type"] for child in children[:3]] == ["paragraph", "heading", "paragraph"]
    assert [child.get("data") for child in children if "data" in child] == [
        {"articlekit": ["summary"]},
        {"articlekit": ["faq"]},
        {"articlekit": ["qa_pair"]},
    ]
    pair = QAPair(Paragraph("Why?", span=(3, 7)))
    assert root(Document([FAQ(None, [pair])], {"lang": "en"})) == {
        "type": "root",
        "children": [
            {
                "type": "paragraph",
                "children": [{"type": "text", "value": "Why?"}],
                "data": {"span": [3, 7], "articlekit": ["faq", "qa_pair"]},
            }
        ],
        "data": {"metadata": {"lang": "en"}},
    }
    assert root(Document([FAQ(None)]))["children"] == []


def test_lists_know_where_they_start_and_how_far_apart_their_items_stand() -> None:
    """Only an item that holds more than one block can be spread, and only in a loose list."""
    (counted,) = [child for child in root(EXAMPLE)["children"] if child["type"] == "list"]
    assert (counted["ordered"], counted["start"], counted["spread"]) == (True, 3, False)
    assert [(item["checked"], item["spread"]) for item in counted["children"]] == [(True, False), (False, False)]
    items = (ListItem((Paragraph("Rinse"), Paragraph("the pot"))), ListItem((Paragraph("Wait"),)))
    (loose,) = root(Document([List(False, items, tight=False)]))["children"]
    assert (loose["ordered"], loose["start"], loose["spread"]) == (False, None, True)
    assert [item["spread"] for item in loose["children"]] == [True, False]


def test_marks_nest() -> None:
    marks = (
        Mark("strong", 0, 9),
        Mark("emphasis", 0, 3),
        Mark("code", 10, 11),
        Mark("break", 11, 12),
        Mark("html", 12, 13, "<br/>"),
        Mark("strikethrough", 13, 14),
        Mark("image", 14, 15, "a.png"),
    )
    assert phrasing("one twoes c\n\ufffcd\ufffc!", marks) == [
        {
            "type": "strong",
            "children": [
                {"type": "emphasis", "children": [{"type": "text", "value": "one"}]},
                {"type": "text", "value": " twoes"},
            ],
        },
        {"type": "text", "value": " "},
        {"type": "inlineCode", "value": "c"},
        {"type": "break"},
        {"type": "html", "value": "<br/>"},
        {"type": "delete", "children": [{"type": "text", "value": "d"}]},
        {"type": "image", "url": "a.png", "title": None, "alt": ""},
        {"type": "text", "value": "!"},
    ]


def test_a_link_over_nothing_has_no_children() -> None:
    """
    The sign that stands for it in ours is no text of its own; an image in a link is one, and so is the sign as text.
    """
    link = {"type": "link", "url": "x", "title": None}
    doc = loads("a [](x)[![](y)](x)[\ufffc \ufffc](x)", "markdown")
    _, empty, image, sign = root(doc)["children"][0]["children"]
    assert empty == {**link, "children": []}
    assert image == {**link, "children": [{"type": "image", "url": "y", "title": None, "alt": ""}]}
    assert sign == {**link, "children": [{"type": "text", "value": "\ufffc \ufffc"}]}


def values(node: Any) -> str:
    """All text of an mdast tree."""
    if "children" in node:
        return "".join(map(values, node["children"]))
    return str(node.get("value") or node.get("alt") or "\n" * (node["type"] == "break"))


@given(ak.marked_texts())
def test_no_character_of_a_marked_text_is_lost(marked: tuple[str, tuple[Mark, ...]]) -> None:
    """
    The values of phrasing content make the text, but for the signs that stand for objects.
    """
    text, marks = marked
    objects = [mark for mark in marks if mark.kind in ("html", "image")]
    if not objects:
        assert values({"children": phrasing(text, marks)}) == text


@pytest.fixture(scope="module")
def remark(tmp_path_factory: pytest.TempPathFactory) -> Callable[[list[Any]], list[str]]:
    """Has remark write a list of roots; skips where there is no node, or its packages cannot be had."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not (node and npm):
        pytest.skip("node and npm are not installed")
    folder = tmp_path_factory.mktemp("remark")
    (folder / "package.json").write_text('{"type": "module", "private": true}')
    shutil.copy(Path(__file__).parent / "remark" / "check.mjs", folder)
    packages = ["unified@11", "remark-gfm@4", "remark-stringify@11", "mdast-util-assert@5"]
    done = subprocess.run(
        [npm, "install", "--no-audit", "--no-fund", *packages], cwd=folder, capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("remark cannot be installed")

    def write(roots: list[Any]) -> list[str]:
        (folder / "roots.json").write_text(json.dumps(roots), encoding="utf-8")
        command = [node, "check.mjs", "roots.json"]
        ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
        assert not ran.returncode, ran.stderr
        written: list[str] = json.loads(ran.stdout)
        return written

    return write


@pytest.mark.slow
def test_remark_writes_our_example(remark: Callable[[list[Any]], list[str]]) -> None:
    """
    What remark writes of our mdast is the document, and we read it back.
    """
    (written,) = remark([json.loads(dumps(EXAMPLE))])
    assert written == WRITTEN
    read = loads(written, "markdown")
    assert [heading.text for heading in read.headings] == ["Water", "FAQ", "Why?"]
    assert read.tables == EXAMPLE.tables


@pytest.mark.slow
def test_remark_takes_every_document(remark: Callable[[list[Any]], list[str]]) -> None:
    """
    mdast-util-assert finds nothing wrong with any tree, and remark writes it.
    """
    drawn: list[Document] = []

    @settings(max_examples=100)
    @given(st.lists(ak.documents(), min_size=1, max_size=5))
    def draw(docs: list[Document]) -> None:
        drawn.extend(docs)

    draw()
    random.Random(1).shuffle(drawn)
    roots = [json.loads(dumps(doc)) for doc in drawn[:400]]
    assert len(remark(roots)) == len(roots)


def test_html_and_code_are_kept_as_they_are() -> None:
    assert root(Document([Html("<b>"), Code("a")]))["children"] == [
        {"type": "html", "value": "<b>"},
        {"type": "code", "lang": None, "meta": None, "value": "a"},
    ]
