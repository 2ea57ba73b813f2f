"""Markdown: CommonMark with GitHub's tables, strikethrough and tasks.

    dumps(doc)      "# Tea\\n\\nOlder than the **cup**.\\n"
    loads(text)     the same document

`loads(dumps(doc)) == doc` for every document. What the blocks mean (sections, summaries, questions …) is read out of
plain Markdown where it is evident, and said in comments that no reader shows where it is not (see `markers`).

    frontmatter   metadata                       reader         blocks, on markdown-it-py
    arrange       which markers a tree needs     inline_reader  texts and their marks
    writer        blocks                         dialect        markdown-it-py as we need it
    inline        texts and their marks          html           what begins and ends raw HTML
    escape        what would be read as markup   markers        our comments
"""

from __future__ import annotations

from articlekit.document.nodes import Document


def dumps(doc: Document) -> str:
    """`doc` as Markdown, with its metadata as front matter if it has any."""
    from articlekit.formats.markdown import frontmatter, writer

    front = frontmatter.write(doc.metadata)
    body = writer.write(doc.children)
    return f"{front}\n{body}" if front and body else front or body


def loads(text: str) -> Document:
    """Undoes `dumps`; reads any other Markdown too. Never raises for what `text` says."""
    from articlekit.formats.markdown.reader import read

    return read(text)
