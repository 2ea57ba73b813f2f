"""Byte order marks, and the names of encodings.

marked_encoding(b"\\xff\\xfeT\\0e\\0a\\0")     "utf-16"
is_text_encoding("cp1252")                 True
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


def is_text_encoding(name: str) -> bool:
    """Return whether Python has an encoding of this name that decodes bytes to text."""
    with suppress(LookupError, ValueError):
        return codecs.lookup(name)._is_text_encoding and "a".encode(name).decode(name) == "a"
    return False
