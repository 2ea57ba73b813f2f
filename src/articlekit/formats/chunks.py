"""Chunks for retrieval, one JSON object per line.

    {"text": "Brewing\\nWarm the pot first.", "path": ["Brewing"], "span": [31, 58], "kinds": ["heading", "paragraph"],
     "repeats": 0, "size": 28}

`size` is measured in what the caller counts (characters, if nobody says otherwise). See `articlekit.chunking`.
"""

from __future__ import annotations

import json

from articlekit.chunking import Size, chunks
from articlekit.document.nodes import Document

MAX_SIZE = 1200


def dumps(doc: Document, max_size: int = MAX_SIZE, size: Size = len, overlap: int = 0) -> str:
    """The chunks of `doc` as JSON Lines, each line with its line break."""
    lines = [
        json.dumps(
            {
                "text": chunk.text,
                "path": chunk.path,
                "span": chunk.span,
                "kinds": chunk.kinds,
                "repeats": chunk.repeats,
                "size": chunk.size,
            },
            ensure_ascii=False,
        )
        for chunk in chunks(doc, max_size, size, overlap)
    ]
    return "".join(f"{line}\n" for line in lines)
