"""HTML to read and to publish: one file that loads nothing.

    <article>
      <nav class="contents" aria-label="Contents">...<a href="#brewing">Brewing</a>...</nav>
      <section aria-labelledby="brewing"><h2 id="brewing">Brewing</h2> <p>Warm the pot first.</p></section>
    </article>

Sections, tables and lists are what they are in HTML5; summaries and key points are asides, a contents list links to
the headings that it names, and questions carry schema.org's FAQPage as microdata. Everything is escaped: raw HTML is
shown, not interpreted, an image is a link, and what would run code when clicked is no link.
"""

from __future__ import annotations

from collections.abc import Mapping

from articlekit.document.nodes import Document
from articlekit.lexicon.known_titles import read_known_titles


def dumps(doc: Document, *, page: bool = True) -> str:
    """Write `doc` as a page of its own, or with `page=False` as an `<article>` for a page that you have."""
    from articlekit.formats.html.page import write

    return write(doc, page)


def loads(data: str | bytes, *, known_titles: Mapping[str, str] | None = None) -> Document:
    """Read the article of an HTML page, with its metadata; needs trafilatura (the extra `html`). See `html.reader`."""
    from articlekit.formats.html.reader import read

    return read(data, read_known_titles(known_titles))
