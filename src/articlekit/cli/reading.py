"""Read the article in a file: unpack it, detect its encoding and its format.

    doc, text = read_document(single_file("article.txt.gz"), options)      # `options` of `reading_arguments`
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from typing import IO

from articlekit.cli.encodings import decode
from articlekit.cli.files import READABLE, STDIN, InputFile, ReadingError, format_of
from articlekit.cli.writing import print_error
from articlekit.document.nodes import Document
from articlekit.errors import UsageError
from articlekit.formats import FORMATS, loads

# Bytes of an article, unpacked. The longest book is a hundredth of it, and its tree takes 12 times as much memory.
MAX_BYTES = 512 << 20
_PIECE_BYTES = 1 << 20
# So much of the start of a file is read to see whether it is an HTML page.
HEAD_BYTES = 1000


def read_text(file: InputFile, encoding: str | None) -> str:
    """Return the text of a file. A note about a guessed encoding goes to standard error."""
    _refuse_corpus(file)
    return decode(_read_bytes(file), encoding, file.name)


def read_document(file: InputFile, options: argparse.Namespace) -> tuple[Document, str | None]:
    """Return the document in a file, and the text that its spans point into; `None` for JSON and HTML, which have none.

    options: those of `reading_arguments`. The format `auto` is decided by the name of the file, else by how it begins
    """
    is_auto, known_titles = options.source_format == "auto", options.known_titles
    if is_auto:
        _refuse_corpus(file)
        written = format_of(file.relative.name, FORMATS)
        if written is not None and not FORMATS[written].reads:
            raise ReadingError(f"{written} is written only, not read; --from decides how to read it all the same")
    data = _read_bytes(file)
    is_page = looks_like_html(data[:HEAD_BYTES].decode("latin-1"))
    known = options.source_format
    if is_auto:
        known = format_of(file.relative.name, READABLE) or ("html" if is_page else "")
    if options.encoding is None and known and FORMATS[known].own_encoding:
        return loads(data, known, known_titles=known_titles), None
    text = decode(data, options.encoding, file.name)
    known = known or ("json" if looks_like_json(text) else "text")
    if known == "text" and is_auto:
        if is_page:
            print_error(f"{file.name}: looks like HTML, read as text; --from html reads the article of the page")
        elif signs := markdown_signs(text):
            print_error(f"{file.name}: looks like Markdown ({signs}), read as text; --from markdown reads all of it")
    if known == "json" and known_titles:
        print_error(f"{file.name}: --known-titles is not used for JSON, which names its parts itself")
        known_titles = None
    if known == "text" and options.threshold is not None:
        from articlekit.pipeline import parse

        return parse(text, threshold=options.threshold, known_titles=known_titles), text
    return loads(text, known, known_titles=known_titles), None if known in ("json", "html") else text


def _refuse_corpus(file: InputFile) -> None:
    """Raise `UsageError` for a file whose name says that it holds records, such as `corpus.jsonl`."""
    if file.path is None or format_of(file.path.name, READABLE) is not None:
        return
    from articlekit.corpus.inputs import kind_of_name

    if kind_of_name(file.path.name) is not None:
        raise UsageError(
            f"{file.name}: this is a corpus, not an article; `articlekit convert {file.name}` reads its records"
        )


def _read_bytes(file: InputFile) -> bytes:
    """Return the bytes of a file, unpacked; raises `ReadingError` for a packed file that was cut."""
    from articlekit.corpus.streams import BROKEN, open_stream

    if file.path is None and sys.stdin is None:
        raise UsageError("standard input is closed")
    try:
        # As `./-`, a file that is called `-` is not standard input. `..` stays: below a link it is another folder.
        with open_stream(STDIN if file.path is None else os.path.join(os.curdir, file.path)) as (stream, _):
            return _read_bounded(stream)
    except BROKEN as error:
        raise ReadingError(f"the file cannot be decompressed; was it cut? ({error})") from None


def _read_bounded(stream: IO[bytes]) -> bytes:
    """Return all bytes of a stream. Some devices never end: raises `ReadingError` beyond `MAX_BYTES`."""
    pieces, size = [], 0
    while piece := stream.read(_PIECE_BYTES):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_BYTES:
            raise ReadingError(f"longer than {MAX_BYTES >> 20} MB, which is too long for one article")
    return b"".join(pieces)


def looks_like_json(data: str) -> bool:
    """Return whether a text without a file name is a JSON document of articlekit."""
    return data.lstrip().startswith("{") and '"articlekit/document"' in data


def markdown_signs(text: str) -> str:
    """Return the signs of Markdown in a text, in words; "" where it has none."""
    return ", ".join([name for name, pattern in _MARKDOWN if pattern.search(text) is not None])


_MARKDOWN = (
    ("headings with #", re.compile(r"^#{1,6} +[^\sa-z#!/$<{]", re.MULTILINE)),
    ("links in brackets", re.compile(r"\[[^]\[\n]{1,300}\]\([^()\s]{1,2000}\)")),
    ("pairs of **", re.compile(r"(?<![\w*])\*\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*\*(?![\w*])")),
)


def looks_like_html(data: str) -> bool:
    """Return whether a text without a file name is an HTML page."""
    start = data[:HEAD_BYTES].lstrip("\xef\xbb\xbf\ufeff \t\r\n")
    return start[:15].lower().startswith(("<!doctype html", "<html"))
