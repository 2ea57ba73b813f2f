"""The table of formats."""

from __future__ import annotations

import pytest

from articlekit.document.marks import Mark
from articlekit.document.nodes import Document, Heading, List, ListItem, Paragraph, Section
from articlekit.formats import FORMATS, dumps, loads


def test_an_unknown_format_is_refused_with_the_names() -> None:
    doc = Document([Section(Heading(1, "a"), [List(False, [ListItem([Paragraph("b", [Mark("code", 0, 1)])])])])])
    all_of_them = "the format 'yaml' is unknown; there are json, markdown, text, html, mdast, faqpage, chunks"
    with pytest.raises(ValueError, match=all_of_them):
        dumps(doc, "yaml")
    with pytest.raises(ValueError, match=r"'mdast' is only written, not read; there are json, markdown, text, html$"):
        loads("", "mdast")
    with pytest.raises(TypeError, match="takes a Document"):
        dumps("a", "json")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="takes str or bytes"):
        loads(1, "json")  # type: ignore[arg-type]
    assert loads(dumps(doc, "json"), "json") == doc


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_and_says_whether_it_reads(name: str) -> None:
    from importlib import import_module

    module = pytest.importorskip(FORMATS[name].module)
    assert hasattr(import_module(FORMATS[name].module), "loads") == FORMATS[name].reads
    assert isinstance(module.dumps(Document([Paragraph("Tea.")])), str)
