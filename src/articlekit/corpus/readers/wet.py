"""WET files of Common Crawl: a text per web page, with its address, date and languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from articlekit.corpus.batches import Limits, Record
from articlekit.corpus.errors import Unreadable, require
from articlekit.corpus.readers.cursor import Cursor, SizedRecord
from articlekit.corpus.streams import ShortReads, open_stream

# Fields of a record, and the WARC headers that they are read from.
_HEADERS = {
    "id": "WARC-Record-ID",
    "url": "WARC-Target-URI",
    "date": "WARC-Date",
    "language": "WARC-Identified-Content-Language",
}


def read(cursor: Cursor, skip: int) -> Iterator[SizedRecord]:
    """Yield the text records behind the first `skip`."""
    warc = require("fastwarc.warc", "WET")
    with open_stream(cursor.input.path) as (stream, file):
        found = warc.ArchiveIterator(ShortReads(stream), record_types=warc.WarcRecordType.conversion)
        for one in islice(found, skip, None):
            yield *_record(one, cursor.limits), file.bytes_read


def _record(found: Any, limits: Limits) -> tuple[Record | Unreadable, int]:
    header = found.headers.get("Content-Length")
    length = int(header) if header and header.isdigit() else -1
    record: Record = {name: found.headers.get(header) for name, header in _HEADERS.items()} | {"text": None}
    if length > limits.record_bytes:
        return Unreadable(limits.too_long(length), record), 0
    body = found.reader.read()
    if len(body) != length:
        return Unreadable("the record is cut", record), 0
    record["text"] = body.decode("utf-8", "replace")
    return record, length
