"""A node parser for LlamaIndex.

from articlekit.contrib.llamaindex import ArticleNodeParser

nodes = ArticleNodeParser(chunk_size=1200).get_nodes_from_documents(documents)
nodes[0].metadata           # that of the document, with "section" and "kinds"
nodes[0].next_node          # source, previous and next are set
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from articlekit.contrib.passages import Splitter
from articlekit.corpus.errors import require

_node_parser: Any = require("llama_index.core.node_parser", "ArticleNodeParser", extra="llamaindex")
_pydantic: Any = require("llama_index.core.bridge.pydantic", "ArticleNodeParser", extra="llamaindex")
_NodeParser: Any = _node_parser.NodeParser


class ArticleNodeParser(_NodeParser):  # type: ignore[misc]
    """Makes nodes of documents, cut where an article may be cut.

    The fields are the parameters of `articlekit.chunks`: `chunk_size` is `max_size`, `chunk_overlap` is `overlap`, and
    `length_function` is `size`; and `threshold` and `known_titles` of `articlekit.parse`. Others raise `TypeError`.

    Metadata gets `section`, the titles above a node (`Tea > Brewing`), and `kinds`, what is in it; `kinds` is left out
    of what is embedded. `start_char_idx` and `end_char_idx` are set where the node is a slice of the document's text.
    """

    chunk_size: int = 1200
    chunk_overlap: int = 0
    length_function: Callable[[str], int] = len
    text: Literal["plain", "markdown"] = "plain"
    context: bool = False
    split_level: int = 0
    boilerplate: bool = True
    threshold: float | None = None
    known_titles: Mapping[str, str] | None = None

    def __init__(self, **fields: Any) -> None:
        unknown = sorted(fields.keys() - type(self).model_fields.keys())
        if unknown:
            raise TypeError(f"ArticleNodeParser: no parameter {', '.join(unknown)}")
        super().__init__(**fields)

    @_pydantic.field_serializer("length_function")  # type: ignore[untyped-decorator]
    def _name_length_function(self, function: Callable[[str], int]) -> str:
        """Return its name: JSON has no functions, and the cache of a pipeline must tell two of them apart."""
        return getattr(function, "__qualname__", None) or repr(function)

    @classmethod
    def class_name(cls) -> str:
        """Return the name in a serialised pipeline."""
        return "ArticleNodeParser"

    def _parse_nodes(self, nodes: Sequence[Any], show_progress: bool = False, **kwargs: Any) -> list[Any]:
        build = _node_parser.node_utils.build_nodes_from_splits
        splitter = Splitter.of(self, self.chunk_size, self.length_function, self.chunk_overlap)
        made: list[Any] = []
        for source in nodes:
            passages = list(splitter.split(source.get_content()))
            for node, passage in zip(
                build([passage.text for passage in passages], source, id_func=self.id_func), passages, strict=True
            ):
                node.metadata.update(passage.metadata)
                node.excluded_embed_metadata_keys = [*node.excluded_embed_metadata_keys, "kinds"]
                if passage.is_slice:
                    node.start_char_idx, node.end_char_idx = passage.start, passage.start + len(passage.text)
                made.append(node)
        return made

    def _postprocess_parsed_nodes(self, nodes: list[Any], parent_doc_map: dict[str, Any]) -> list[Any]:
        # LlamaIndex looks for the text of each node in the document, and may find an earlier passage of the same words.
        places = [(node.start_char_idx, node.end_char_idx) for node in nodes]
        for node, place in zip(super()._postprocess_parsed_nodes(nodes, parent_doc_map), places, strict=True):
            node.start_char_idx, node.end_char_idx = place
        return nodes
