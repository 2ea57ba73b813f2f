"""Markdown undoes itself, and other readers see what we see."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from articlekit.formats.markdown import dumps, loads
from articlekit.strategies import documents
from articlekit.tree import Document

# Documents of every shape take their time to draw.
slowly = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@slowly
@given(documents())
def test_markdown_keeps_what_is_said(doc: Document) -> None:
    """
    loads() undoes dumps(), for every tree that can be built.
    """
    assert loads(dumps(doc)) == doc
