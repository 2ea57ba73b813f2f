"""What the splitters for LangChain, LlamaIndex and Haystack share: a text in, passages with their metadata out.

for passage in Splitter(max_size=1200).split(text):
    passage.text, passage.start, passage.metadata     # "Brewing\\nWarm ...", 31, {"section": "Tea > Brewing", ...}
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

import attrs

from articlekit.chunking import chunks
from articlekit.chunking.packing import CONTEXT_SEPARATOR
from articlekit.pipeline import parse


class Passage(NamedTuple):
    """A chunk as the frameworks have it.

    start: where it begins in the text
    is_slice: whether the text from `start` on is the passage, letter for letter
    metadata: `section`, the titles above it; `kinds`, what is in it
    """

    text: str
    start: int
    is_slice: bool
    metadata: dict[str, str]


@attrs.frozen
class Splitter:
    """The parameters of `articlekit.chunks` and, last, those of `articlekit.parse`, all with a default."""

    max_size: int = 1200
    size: Callable[[str], int] = len
    overlap: int = 0
    text: Literal["plain", "markdown"] = "plain"
    context: bool = False
    split_level: int = 0
    boilerplate: bool = True
    threshold: float | None = None
    known_titles: Mapping[str, str] | None = None

    @classmethod
    def of(cls, component: object, max_size: int, size: Callable[[str], int], overlap: int) -> Splitter:
        """Make one of a component of a framework that has the other parameters as its attributes."""
        shared = ("text", "context", "split_level", "boilerplate", "threshold", "known_titles")
        options: dict[str, Any] = {name: getattr(component, name) for name in shared}
        return cls(max_size, size, overlap, **options)

    def split(self, text: str) -> Iterator[Passage]:
        """Parse `text` and yield its chunks. Raises what `parse` and `chunks` raise for their parameters."""
        options: dict[str, Any] = attrs.asdict(self, recurse=False)
        doc = parse(text, threshold=options.pop("threshold"), known_titles=options.pop("known_titles"))
        for chunk in chunks(doc, **options):
            start, end = chunk.span or (0, 0)
            metadata = {"section": CONTEXT_SEPARATOR.join(chunk.path), "kinds": ", ".join(chunk.kinds)}
            yield Passage(chunk.text, start, text[start:end] == chunk.text, metadata)
