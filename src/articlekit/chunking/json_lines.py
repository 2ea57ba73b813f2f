"""Chunks for retrieval, one JSON object per line: the format `chunks`.

    {"id":"tea.txt","index":0,"text":"Brewing\\nWarm the pot first.","path":["Brewing"],"paths":[["Brewing"]],
     "span":[31,58],"lines":[3,4],"kinds":["heading","paragraph"],"repeats":0,"size":28}

`id` and `lines` are left out where nobody says what they are. `size` is in characters, if nobody says otherwise.
"""

from __future__ import annotations

import json
from typing import Any

from articlekit.chunking import Chunk, chunks
from articlekit.document.nodes import Document

MAX_SIZE = 1200
_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def dumps(doc: Document, max_size: int = MAX_SIZE, *, id: object = None, **options: Any) -> str:
    """Return the chunks of `doc` as JSON Lines, each line with its line break.

    id: of the document, for each line
    options: those of `articlekit.chunks`
    """
    records = [chunk_record(chunk, index, id) for index, chunk in enumerate(chunks(doc, max_size, **options))]
    return "".join(f"{_as_json(record)}\n" for record in records)


def chunk_record(chunk: Chunk, index: int, id: object = None) -> dict[str, Any]:
    """Return a chunk as an object of JSON; `id` and `index` say which chunk of which document it is."""
    record = {"id": id, "index": index} | {name: getattr(chunk, name) for name in _FIELDS}
    return {name: value for name, value in record.items() if value is not None or name not in _OPTIONAL}


_FIELDS = ("text", "path", "paths", "span", "lines", "kinds", "repeats", "size")
_OPTIONAL = ("id", "lines")
