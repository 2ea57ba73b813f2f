"""A web page as a document: trafilatura (the extra `html`) finds the article and its metadata, our reader the rest.

    read(b"<html lang='en'>...")    Document(children=(Section(...), ...), metadata={"title": ..., "language": "en"})

The article goes through Markdown, so its headings, tables, lists and links are those of the page. Nodes have no spans:
they would be places in that Markdown, not in the page.
"""

from __future__ import annotations

from typing import Any

import attrs

from articlekit.document.nodes import Document
from articlekit.document.traversal import transform
from articlekit.errors import DecodeError, UsageError
from articlekit.lexicon.known_titles import NO_TITLES, KnownTitles

# The fields of trafilatura's metadata about the article, not about how it was fetched.
_METADATA = (
    *("title", "author", "date", "description", "language", "categories", "tags"),
    *("sitename", "hostname", "url", "license"),
)


def read(data: str | bytes, known_titles: KnownTitles = NO_TITLES) -> Document:
    """Read an HTML page; bytes are decoded by their byte order mark, what the page declares, or a guess.

    known_titles: titles beside those of the lexicons, each with its kind; see `articlekit.parse`

    Raises `UsageError` without trafilatura and `DecodeError` where it finds no article.
    """
    try:
        from trafilatura import bare_extraction, load_html
    except ModuleNotFoundError:
        raise UsageError("reading HTML needs the package trafilatura: pip install 'articlekit[html]'") from None
    from articlekit.formats.markdown.reader import read as read_markdown

    tree = load_html(data)
    if tree is None:
        raise DecodeError("no HTML page")
    language = tree.get("lang")
    # With formatting its text is Markdown.
    found: Any = bare_extraction(
        tree, with_metadata=True, include_formatting=True, include_links=True, include_comments=False
    )
    if found is None or not found.text:
        raise DecodeError("no article in this HTML page")
    doc = read_markdown(found.text, known_titles)
    metadata = {name: value for name in _METADATA if (value := getattr(found, name, None))}
    if language:
        metadata.setdefault("language", language)
    return attrs.evolve(transform(doc, lambda node: attrs.evolve(node, span=None)), metadata=metadata)
