"""Decode bytes whose encoding is known: by their byte order mark, by its name, else UTF-8.

decode(b"\\xff\\xfeT\\0e\\0a\\0", None)       "Tea"
encoding_of(b"Tea", "cp1252")           "cp1252"
known_encoding("cp1252")                "cp1252"
"""

from __future__ import annotations

import codecs
from contextlib import suppress

# The longer marks first: that of UTF-32 begins with that of UTF-16.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that a byte order mark at the start of `data` stands for; `None` if it has none."""
    return next((encoding for mark, encoding in BYTE_ORDER_MARKS if data.startswith(mark)), None)


def encoding_of(data: bytes, encoding: str | None) -> str:
    """Return the encoding of `data`: that of its byte order mark, else `encoding`, else UTF-8."""
    return marked_encoding(data) or encoding or "utf-8"


def decode(data: bytes, encoding: str | None) -> str:
    """Return `data` in its encoding, without a byte order mark. Raises `UnicodeDecodeError`."""
    return data.decode(encoding_of(data, encoding)).removeprefix("\ufeff")


def hint(data: bytes, encoding: str | None, otherwise: str) -> str:
    """Return what to do where `decode` failed; `otherwise` for bytes that were read as UTF-8 only by default."""
    if marked_encoding(data):
        return "its byte order mark says that it is, so it was cut or damaged"
    return "give another --encoding" if encoding else otherwise


def known_encoding(name: str) -> str:
    """Return the name of an encoding that decodes bytes to text; raises `ValueError` for others."""
    with suppress(LookupError, ValueError):
        if codecs.lookup(name)._is_text_encoding and "a".encode(name).decode(name) == "a":
            return name
    raise ValueError(f"unknown encoding {name!r}; examples: utf-8, cp1252, shift_jis")
