"""One table drives the library and the command line.

    dumps(doc, "markdown")
    loads(data, "json")

A format is a module with `dumps(doc) -> str` and, where it can be read, `loads(data) -> Document`. It is imported
when it is first used.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

from articlekit.document.nodes import Document
from articlekit.errors import DecodeError


class Format(NamedTuple):
    """Where a format lives.

    module: its dotted name
    reads: whether it has `loads`
    suffixes: how names of its files end, the usual one first; those of two formats may be the same
    own_encoding: whether a file may say itself how its bytes are encoded, so that `loads` takes them as they are
    """

    module: str
    reads: bool
    suffixes: tuple[str, ...]
    own_encoding: bool = False


FORMATS: dict[str, Format] = {
    "json": Format("articlekit.formats.json", True, (".json",)),
    "markdown": Format("articlekit.formats.markdown", True, (".md", ".markdown")),
    "text": Format("articlekit.formats.text", True, (".txt", ".text")),
    "html": Format("articlekit.formats.html", True, (".html", ".htm"), own_encoding=True),
    "mdast": Format("articlekit.formats.mdast", False, (".mdast.json",)),
    "faqpage": Format("articlekit.formats.faqpage", False, (".jsonld",)),
    "chunks": Format("articlekit.chunking.json_lines", False, (".chunks.jsonl",)),
}


def dumps(doc: Document, format: str, *, boilerplate: bool = True, **options: Any) -> str:
    """Write `doc` as a string.

    format: `json`, `markdown`, `text`, `html`, `mdast`, `faqpage` or `chunks`
    boilerplate: keep bylines, share buttons and the like that were found
    options: those of `dumps` in the module of the format, such as `page=False` for HTML

    Raises `ValueError` for an unknown format.
    """
    if not isinstance(doc, Document):
        raise TypeError(f"dumps() takes a Document, got {type(doc).__name__}")
    if not boilerplate:
        from articlekit.document.boilerplate import drop_boilerplate

        doc = drop_boilerplate(doc)
    written: str = import_module(_find_format(format, FORMATS).module).dumps(doc, **options)
    return written


def loads(data: str | bytes, format: str, *, known_titles: Mapping[str, str] | None = None) -> Document:
    """Read a document.

    data: a string, or bytes in UTF-8, with or without a byte order mark; an HTML page may name another encoding
    format: `json`, `markdown`, `text` or `html`
    known_titles: titles beside those of the lexicons, each with its kind; see `parse`. `TypeError` for JSON, which
        needs none

    Raises `DecodeError` for bytes that are not UTF-8, malformed JSON and an HTML page without an article; Markdown and
    text are never malformed. Raises `ValueError` for an unknown format, and for one that is only written.
    """
    readable = {name: known for name, known in FORMATS.items() if known.reads}
    known = _find_format(format, readable)
    module = import_module(known.module)
    if isinstance(data, bytes | bytearray | memoryview):
        data = bytes(data) if known.own_encoding else decode(data)
    elif not isinstance(data, str):
        raise TypeError(f"loads() takes str or bytes, got {type(data).__name__}")
    if known_titles is None:
        doc: Document = module.loads(data)
        return doc
    if format == "json":
        raise TypeError("known_titles: json names its parts itself; they are for markdown, text and html")
    return module.loads(data, known_titles=known_titles)  # type: ignore[no-any-return]


def decode(data: bytes | bytearray | memoryview) -> str:
    """Decode UTF-8, without its byte order mark; raises `DecodeError`."""
    try:
        return str(data, "utf-8-sig")
    except UnicodeDecodeError as error:
        raise DecodeError(f"not UTF-8: {error.reason}", f"byte {error.start}") from None


def _find_format(name: str, formats: dict[str, Format]) -> Format:
    if name not in formats:
        problem = "is only written, not read" if name in FORMATS else "is unknown"
        raise ValueError(f"the format {name!r} {problem}; there are {', '.join(formats)}")
    return formats[name]
