"""The page around the blocks: language, direction, title, and what only the metadata has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from articlekit.document.marks import plain
from articlekit.document.nodes import Cell, Document, Heading, Paragraph
from articlekit.formats.html.blocks import BlockWriter, item_scope
from articlekit.formats.html.inline import escape

# A column of readable width, in the colours that the system prefers, and on paper.
_STYLE = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
# The page loads, runs and sends nothing, whatever the article contains.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

# https://www.rfc-editor.org/rfc/rfc5646, as far as its form goes.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_FROM_THE_RIGHT = frozenset({"ar", "arc", "dv", "fa", "ha", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"})
# Letters from Hebrew to Arabic Extended-A, and the presentation forms of both: the blocks whose characters the Unicode
# Bidirectional Algorithm (UAX #9) takes for letters from the right.
_RIGHT = re.compile("[\u05d0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?")


def write(doc: Document, page: bool) -> str:
    """Write a page, or only its `<article>`."""
    writer = BlockWriter(doc)
    language = _language(doc)
    from_the_right = language.split("-")[0].lower() in _FROM_THE_RIGHT if language else _is_from_the_right(doc)
    attributes = (f' lang="{language}"' if language else "") + (' dir="rtl"' if from_the_right else "")
    faq = item_scope("FAQPage") if writer.in_faq else ""
    opening = f"<article{'' if page else attributes}{faq}>"
    article = "\n".join([opening, *_header(doc), *writer.blocks(doc.children), "</article>"])
    return _wrap(doc, article, attributes) if page else article + "\n"


def _language(doc: Document) -> str | None:
    """Return the language in the metadata, if it has the form of a language tag."""
    for name in ("lang", "language", "inLanguage", "locale"):
        language = doc.metadata.get(name)
        if isinstance(language, str) and _LANGUAGE.fullmatch(language := language.replace("_", "-")):
            return language
    return None


def _is_from_the_right(doc: Document) -> bool:
    """Return whether more letters of the text are written from right to left than from left to right."""
    text = "\n".join(node.text for node in doc.walk() if isinstance(node, Heading | Paragraph | Cell))
    if text.isascii() or _RIGHT.search(text) is None:  # counting letters takes as long as writing the page
        return False
    return 2 * len(_RIGHT.findall(text)) > len(_LETTER.findall(text))


def _wrap(doc: Document, article: str, attributes: str) -> str:
    title = doc.title or next(filter(None, (plain(one.text, one.marks) for one in doc.headings)), "Article")
    return (
        f"<!doctype html>\n<html{attributes}>\n<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n{article}\n</body>\n</html>\n"
    )


def _header(doc: Document) -> Iterator[str]:
    """Write what only the metadata has: title, author and date."""
    title, author, date = (doc.metadata.get(name) for name in ("title", "author", "date"))
    lines = []
    if isinstance(title, str) and title.strip() and not any(heading.level == 1 for heading in doc.headings):
        lines.append(f"<h1>{escape(title)}</h1>")
    byline = [f"<span>{escape(author)}</span>"] if isinstance(author, str) and author.strip() else []
    if isinstance(date, str) and _DATE.fullmatch(date):
        byline.append(f'<time datetime="{date}">{date[:10]}</time>')
    if byline:
        lines.append(f'<p class="byline">{" · ".join(byline)}</p>')
    if lines:
        yield "<header>" + "".join(lines) + "</header>"
