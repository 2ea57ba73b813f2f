"""What is read out of files that others wrote."""

from __future__ import annotations

import pytest

from articlekit.document.nodes import (
    Blockquote,
    Code,
    Document,
    Heading,
    Html,
    List,
    ListItem,
    Node,
    Paragraph,
    Section,
    Table,
)
from articlekit.formats.markdown import dumps, loads

README = """\
---
title: "Kettle"
---

Kettle
======

[![Build](https://example.org/b.svg)](https://example.org)  <img src="a.png" alt="">

<p align="center">
  <b>Hot</b>
</p>

* [x] boils
* [ ] pours
    1. slowly

       ```sh title="how"
       pour --slow
       ```

> Quoted
lazily, with a note[^1] and a [link][home].

| a | b |
|:--|--:|
| 1 | `x\\|y` |

    indented

[home]: <https://example.org/a b> "Home"
[^1]: A footnote is text.
"""


def test_a_readme() -> None:
    """
    Images, raw HTML, tasks, references and footnotes are kept.
    """
    doc = loads(README)
    assert doc.metadata == {"title": "Kettle"}
    (section,) = doc.children
    assert isinstance(section, Section)
    assert section.heading == Heading(1, "Kettle")
    badge, html, tasks, quote, table, code, note = section.children
    assert isinstance(badge, Paragraph)
    assert [mark.kind for mark in badge.marks] == ["link", "image", "html"]
    assert html == Html('<p align="center">\n  <b>Hot</b>\n</p>')
    assert isinstance(tasks, List)
    assert [item.checked for item in tasks.items] == [True, False]
    inner = tasks.items[1].children[1]
    assert isinstance(inner, List)
    assert inner.items[0].children[1] == Code("pour --slow", "sh", 'title="how"')
    assert isinstance(quote, Blockquote)
    assert quote.children[0].text == "Quoted\nlazily, with a note[^1] and a link."  # type: ignore[attr-defined]
    assert quote.children[0].marks[0].target == "https://example.org/a b"  # type: ignore[attr-defined]
    assert isinstance(table, Table)
    assert table.align == ("left", "right")
    assert table.rows[0].cells[1].text == "x|y"
    assert code == Code("indented")
    assert note == Paragraph("[^1]: A footnote is text.")
    assert loads(dumps(doc)) == doc


@pytest.mark.parametrize("comment", ["<!-->", "<!--->", "<!---->", "<!-- b --->", "<!-- <!---->", "<!-- b -- c -->"])
def test_a_comment_ends_where_it_first_may(comment: str) -> None:
    """
    At `-->`, whatever hyphens stand before.
    """
    (text,) = loads(f"a {comment} b -->").children
    assert isinstance(text, Paragraph)
    assert [(mark.kind, mark.target) for mark in text.marks] == [("html", comment)]


def test_spans_lead_back_to_the_text() -> None:
    """
    Line ends of any kind, front matter and containers do not move them.
    """
    text = "\ufeff---\r\na: 1\r\n---\r\n# Tea\r\n\r\n- old\r\n  > as the *cup*\r\n\r\n```\r\nx\r\n```\r\nlast\rline\r\n"
    doc = loads(text)
    sources = {type(node): text[slice(*node.span)] for node in doc.walk() if node.span is not None}
    assert sources[Heading] == "# Tea"
    assert sources[List] == sources[ListItem] == "- old\r\n  > as the *cup*"
    assert sources[Blockquote] == "> as the *cup*"
    assert sources[Code] == "```\r\nx\r\n```"
    assert sources[Paragraph] == "last\rline"
    assert sources[Document] == text


def test_deep_markers_are_text() -> None:
    """
    Quotes beyond the depth of a tree keep their signs as text.
    """
    doc = loads(">" * 100 + " tea")
    node: Node = doc
    depth = 0
    while node.child_nodes:
        (node,) = node.child_nodes
        depth += 1
    assert isinstance(node, Paragraph)
    assert node.text.endswith(" tea")
    assert node.text.count(">") + depth - 1 == 100
