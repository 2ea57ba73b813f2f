"""Questions and answers as schema.org's FAQPage, in JSON-LD: what search engines read.

    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Who poured it?", "acceptedAnswer": {"@type": "Answer", "text": "Anna did."}}
    ]}

`name` is the question without its label; `text` is the answer, a line per paragraph, item and row. The types and
properties are those of https://schema.org/FAQPage, /Question and /Answer.
"""

from __future__ import annotations

import json
from typing import Any

from articlekit.document.nodes import Document, QAPair

# In a <script> element, "</" would end the script and "<!--" open a comment (HTML 13.2.5.20); JSON may escape "<".
_LESS_THAN = "\\u003c"


def dumps(doc: Document, indent: int | None = 2) -> str:
    """Write the answered questions of `doc`. The result is safe within `<script type="application/ld+json">`.

    A document without any gives a page with an empty `mainEntity`.
    """
    page: dict[str, Any] = {"@context": "https://schema.org", "@type": "FAQPage"}
    if doc.title:
        page["name"] = doc.title
    page["mainEntity"] = [_question(pair) for pair in answered_pairs(doc)]
    text = json.dumps(page, ensure_ascii=False, indent=indent)
    return text.replace("<", _LESS_THAN) + "\n"


def answered_pairs(doc: Document) -> list[QAPair]:
    """Return the questions of `doc` that have a text and an answer, which is what a page can hold."""
    return [pair for pair in doc.qa_pairs if pair.question and pair.answer_text]


def _question(pair: QAPair) -> dict[str, Any]:
    return {
        "@type": "Question",
        "name": pair.question,
        "acceptedAnswer": {"@type": "Answer", "text": pair.answer_text},
    }
