"""A text splitter for LangChain.

from articlekit.contrib.langchain import ArticleTextSplitter

splitter = ArticleTextSplitter(chunk_size=1200, add_start_index=True)
passages = splitter.split_documents(documents)
passages[0].metadata        # that of the document, with "section", "kinds" and "start_index"
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, Literal

from articlekit.contrib.passages import Splitter
from articlekit.corpus.errors import require

_TextSplitter: Any = require("langchain_text_splitters", "ArticleTextSplitter", extra="langchain").TextSplitter


class ArticleTextSplitter(_TextSplitter):  # type: ignore[misc]
    """Splits documents where an article may be cut.

    The parameters are those of every text splitter (`chunk_size`, `chunk_overlap`, `length_function`,
    `add_start_index`), `text`, `context`, `split_level` and `boilerplate` of `articlekit.chunks`, and `threshold` and
    `known_titles` of `articlekit.parse`.

    Metadata is kept, and gets `section`, the titles above a passage (`Tea > Brewing`), and `kinds`, what is in it. With
    `add_start_index` it gets `start_index`, where the passage begins in the text of the document. The text there is the
    passage itself unless it is Markdown, repeats what is above it, or leaves out blank lines.
    """

    def __init__(
        self,
        chunk_size: int = 1200,
        chunk_overlap: int = 0,
        *,
        text: Literal["plain", "markdown"] = "plain",
        context: bool = False,
        split_level: int = 0,
        boilerplate: bool = True,
        threshold: float | None = None,
        known_titles: Mapping[str, str] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(chunk_size=chunk_size, chunk_overlap=chunk_overlap, **options)
        size = self._length_function
        self._splitter = Splitter(
            chunk_size, size, chunk_overlap, text, context, split_level, boilerplate, threshold, known_titles
        )

    def split_text(self, text: str) -> list[str]:
        return [passage.text for passage in self._splitter.split(text)]

    def create_documents(self, texts: list[str], metadatas: list[dict[Any, Any]] | None = None) -> list[Any]:
        """Return a LangChain document for each passage of each text."""
        document = require("langchain_core.documents", "ArticleTextSplitter", extra="langchain").Document
        made = []
        for text, given in zip(texts, metadatas or [{}] * len(texts), strict=True):
            for passage in self._splitter.split(text):
                metadata = copy.deepcopy(given) | passage.metadata
                if self._add_start_index:
                    metadata["start_index"] = passage.start
                made.append(document(page_content=passage.text, metadata=metadata))
        return made
