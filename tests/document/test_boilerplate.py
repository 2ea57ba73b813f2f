"""A document without its bylines, share buttons and navigation."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import dumps
from articlekit import strategies as ak
from articlekit.document.boilerplate import drop_boilerplate
from articlekit.document.nodes import (
    Document,
    Heading,
    List,
    ListItem,
    Node,
    Paragraph,
    QAPair,
    Section,
)
from articlekit.document.origin import Origin
from articlekit.document.traversal import transform
from articlekit.document.views import is_boilerplate
from articlekit.formats import FORMATS

FOUND = Origin("boilerplate", 0.9, ("author",))
tea = Paragraph("Tea is old.")
share = Paragraph("Share this", origin=FOUND)


def paragraphs(doc: Document) -> list[Paragraph]:
    return [node for node in doc.walk() if isinstance(node, Paragraph)]


@given(ak.documents(), st.sets(st.integers(0, 30)))
def test_what_is_no_boilerplate_stays(doc: Document, places: set[int]) -> None:
    """
    All other paragraphs stay, in order; of boilerplate only questions do.
    """
    chosen = {id(node) for at, node in enumerate(paragraphs(doc)) if at in places}

    def mark(node: Node) -> Node:
        return attrs.evolve(node, origin=FOUND) if id(node) in chosen else node  # type: ignore[misc]

    marked = transform(doc, mark)
    kept = drop_boilerplate(marked)
    questions = {id(node) for pair in marked.qa_pairs for node in pair.question_block.walk()}
    wanted = [node for node in paragraphs(marked) if not is_boilerplate(node) or id(node) in questions]
    assert paragraphs(kept) == wanted


def test_a_section_of_nothing_else_goes_with_its_heading() -> None:
    """
    A heading stays where something stands under it, or where nothing did before.
    """
    doc = Document(
        [
            share,
            Section(Heading(2, "Tea"), [tea, share]),
            Section(Heading(2, "Follow us"), [List(False, [ListItem([share]), ListItem([share])])]),
            Section(Heading(2, "More"), []),
            QAPair(attrs.evolve(tea, origin=FOUND), [share]),
        ]
    )
    kept = drop_boilerplate(doc)
    assert kept == Document([Section(Heading(2, "Tea"), [tea]), Section(Heading(2, "More"), []), QAPair(tea)])
    assert drop_boilerplate(kept) is kept


@pytest.mark.parametrize("name", list(FORMATS))
def test_formats_leave_it_out_when_asked(name: str) -> None:
    """
    `boilerplate=False` writes the document without it.
    """
    doc = Document([share, tea])
    assert ("Share this" in dumps(doc, name)) is (name != "faqpage")
    assert dumps(doc, name, boilerplate=False) == dumps(Document([tea]), name)
