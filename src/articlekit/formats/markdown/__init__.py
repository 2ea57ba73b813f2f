"""Markdown: CommonMark with GitHub's tables, strikethrough and tasks.

    dumps(doc)      "# Tea\\n\\nOlder than the **cup**.\\n"
    loads(text)     the same document

`loads(dumps(doc)) == doc` for every document. What the blocks mean (sections, summaries, questions ...) is inferred
again from plain Markdown where that gives the same tree; where it does not, it stands in comments that no page shows.

    writer      blocks                          reader         blocks, on markdown-it-py
    inline      texts and their marks           inline_reader  the same
    escape      what would be read as markup    dialect        markdown-it-py as we need it
    raw_html    HTML blocks and tags            frontmatter    metadata; yaml_reader for what others write
    brackets    which comments a tree needs     markers        how those comments are written
"""

from __future__ import annotations

from collections.abc import Mapping

from articlekit.document.nodes import Document


def dumps(doc: Document) -> str:
    """Write `doc` as Markdown, with its metadata as front matter if it has any."""
    from articlekit.formats.markdown import frontmatter, writer

    front = frontmatter.write(doc.metadata)
    body = writer.write(doc.children)
    return f"{front}\n{body}" if front and body else front or body


def loads(text: str, *, known_titles: Mapping[str, str] | None = None) -> Document:
    """Read Markdown: what `dumps` wrote, and any other. No text raises an error.

    known_titles: titles beside those of the lexicons, each with its kind; see `articlekit.parse`
    """
    from articlekit.formats.markdown.reader import read
    from articlekit.lexicon.known_titles import read_known_titles

    return read(text, read_known_titles(known_titles))
