"""FAQPage JSON-LD: what it says, and that schema.org knows every word of it."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

from articlekit import dumps
from articlekit.document.nodes import FAQ, Document, Heading, List, ListItem, Paragraph, QAPair, Section
from articlekit.formats import faqpage

ANSWER = (Paragraph("A: Anna <b>did</b> & Ben did:"), List(False, (ListItem((Paragraph("one cup each"),)),)))
DOC = Document(
    (
        Section(
            Heading(1, "Tea"),
            (
                FAQ(
                    Heading(2, "FAQ"),
                    (
                        QAPair(Paragraph("Q: Who poured it?"), ANSWER, start=3, answer_start=3),
                        QAPair(Heading(3, "Why </script> tea?"), (Paragraph("It is old."),)),
                        QAPair(Heading(3, "Who knows?")),
                    ),
                ),
            ),
        ),
    )
)


def test_questions_and_answers_without_their_labels() -> None:
    assert json.loads(dumps(DOC, "faqpage")) == {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "name": "Tea",
        "mainEntity": [
            {
                "@type": "Question",
                "name": "Who poured it?",
                "acceptedAnswer": {"@type": "Answer", "text": "Anna <b>did</b> & Ben did:\none cup each"},
            },
            {
                "@type": "Question",
                "name": "Why </script> tea?",
                "acceptedAnswer": {"@type": "Answer", "text": "It is old."},
            },
        ],
    }


def test_it_may_stand_in_a_script_element() -> None:
    assert "<" not in faqpage.dumps(DOC)
    assert faqpage.dumps(DOC, indent=None).count("\n") == 1


def test_a_document_without_questions() -> None:
    assert json.loads(faqpage.dumps(Document()))["mainEntity"] == []


def known(thing: dict[str, Any]) -> None:
    """Every key is a property that schema.org's vocabulary gives to this type, every type one of its own."""
    module = importlib.import_module(f"pydantic2_schemaorg.{thing['@type']}")
    fields = getattr(module, thing["@type"]).__fields__
    properties = {field.alias for field in fields.values()}
    for key, value in thing.items():
        assert key in properties or key in ("@context", "@type"), f"{thing['@type']} has no {key}"
        for below in value if isinstance(value, list) else [value]:
            if isinstance(below, dict):
                known(below)


@pytest.mark.filterwarnings("ignore")
def test_schema_org_knows_every_word() -> None:
    """Checked against the vocabulary as the package pydantic2-schemaorg carries it."""
    pytest.importorskip("pydantic2_schemaorg")
    known(json.loads(faqpage.dumps(DOC)))
    with pytest.raises(AssertionError, match="Answer has no txet"):
        known({"@type": "Answer", "txet": "It is old."})
