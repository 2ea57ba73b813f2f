"""WET files of Common Crawl: a text per web page, with its address, date and languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articlekit.corpus.batches import Batch, Position, Record
from articlekit.corpus.errors import UnreadableRecord, require
from articlekit.corpus.readers.cursor import Cursor, SizedRecord, cut_message
from articlekit.corpus.streams import BROKEN, ShortReads, open_stream

# Fields of a record, and the WARC headers that they are read from.
_HEADERS = {
    "id": "WARC-Record-ID",
    "url": "WARC-Target-URI",
    "date": "WARC-Date",
    "language": "WARC-Identified-Content-Language",
}


def read(cursor: Cursor, at: Position) -> Iterator[Batch]:
    """Yield the text records from `at` on."""
    yield from cursor.batches("record", at, _records(cursor, at.record))


def _records(cursor: Cursor, skip: int) -> Iterator[SizedRecord]:
    warc = require("fastwarc.warc", "WET")
    number = 0
    with open_stream(cursor.input.path) as (stream, file):
        try:
            found = warc.ArchiveIterator(ShortReads(stream), record_types=warc.WarcRecordType.conversion)
            for number, one in enumerate(found, 1):
                if number <= skip:
                    continue
                record, size = _record(cursor, one, f"{cursor.prefix}record {number}")
                yield record, size, file.bytes_read
        except (*BROKEN, OSError, ValueError) as error:
            place = f"{cursor.prefix}record {number + 1}"
            yield UnreadableRecord(place, cut_message(error)), 0, file.bytes_read


def _record(cursor: Cursor, found: Any, place: str) -> tuple[Record | UnreadableRecord, int]:
    header = found.headers.get("Content-Length")
    length = int(header) if header and header.isdigit() else -1
    if length > cursor.limits.record_bytes:
        return UnreadableRecord(place, cursor.limits.too_long(length)), 0
    body = found.reader.read()
    if len(body) != length:
        return UnreadableRecord(place, "the record is cut"), 0
    record: Record = {name: found.headers.get(header) for name, header in _HEADERS.items()}
    record["text"] = body.decode("utf-8", "replace")
    return record, length
