"""A component for Haystack pipelines.

from articlekit.contrib.haystack import ArticleSplitter

pipeline.add_component("splitter", ArticleSplitter(max_size=1200))
ArticleSplitter().run(documents)["documents"]
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from typing import Any, Literal

from articlekit.contrib.passages import Splitter
from articlekit.corpus.errors import require

_haystack: Any = require("haystack", "ArticleSplitter", extra="haystack")
_Document: Any = _haystack.Document


@_haystack.component
@dataclass(eq=False)
class ArticleSplitter:
    """Splits documents where an article may be cut.

    The parameters are those of `articlekit.chunks`, and `threshold` and `known_titles` of `articlekit.parse`.

    Metadata is kept, and gets `section`, the titles above a passage (`Tea > Brewing`), `kinds`, what is in it, and what
    Haystack's own splitters add: `source_id`, `split_id` and `split_idx_start`, where the passage begins in the text.
    """

    max_size: int = 1200
    overlap: int = 0
    _: KW_ONLY
    text: Literal["plain", "markdown"] = "plain"
    context: bool = False
    split_level: int = 0
    boilerplate: bool = True
    threshold: float | None = None
    known_titles: Mapping[str, str] | None = None

    @_haystack.component.output_types(documents=list[_Document])  # type: ignore[untyped-decorator]
    def run(self, documents: list[_Document]) -> dict[str, list[Any]]:
        """Return `{"documents": passages}`. Raises `ValueError` for a document without text."""
        splitter = Splitter.of(self, self.max_size, len, self.overlap)
        made = []
        for document in documents:
            if document.content is None:
                raise ValueError(f"ArticleSplitter: the document {document.id} has no text")
            for at, passage in enumerate(splitter.split(document.content)):
                place = {"source_id": document.id, "split_id": at, "split_idx_start": passage.start}
                made.append(
                    _Document(content=passage.text, meta=copy.deepcopy(document.meta) | passage.metadata | place)
                )
        return {"documents": made}
