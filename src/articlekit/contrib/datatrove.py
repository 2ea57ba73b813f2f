"""A step for datatrove pipelines: on one machine, on Slurm or on Ray.

    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import ParquetWriter
    from articlekit.contrib.datatrove import ParseArticles

    LocalPipelineExecutor(
        pipeline=[JsonlReader("corpus/"), ParseArticles(), ParquetWriter("trees/")],
        tasks=16,
        workers=4,
        logging_dir="logs/",
    ).run()

To resume a run that ended early, run it again with the same `logging_dir`: finished tasks are skipped, and the others
write their files again, so each document is there once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from articlekit.corpus import arrow
from articlekit.corpus.errors import require
from articlekit.corpus.fields import Fields
from articlekit.corpus.parse_record import MAX_NODES, ParseOptions, parse_text
from articlekit.gc_pause import gc_paused

_PipelineStep: Any = require("datatrove.pipeline.base", "ParseArticles", extra="datatrove").PipelineStep


class ParseArticles(_PipelineStep):  # type: ignore[misc]
    """Adds the tree of each document to its metadata, as JSON text.

    article_field: the name in the metadata; an error goes to the same name with `_error`. Where there is no tree or
        no error the text is empty: datatrove's writers infer types from the first documents, and null has none
    columns: more columns; see `articlekit.corpus.output_columns`. A Parquet writer needs their types: `arrow_fields`
    known_titles: titles beside those of the lexicons, each with its kind; see `articlekit.parse`
    drop_errors: drop documents that cannot be parsed; else they continue with an error and without a tree
    max_nodes: a document whose tree may have more nodes gets an error
    threshold: the least confidence (0..1) of a heading; see `articlekit.parse`
    """

    name = "articlekit"
    type = "🌲 - PARSER"

    def __init__(
        self,
        article_field: str = "article",
        columns: str | Iterable[str] = (),
        *,
        known_titles: Mapping[str, str] | None = None,
        drop_errors: bool = False,
        max_nodes: int = MAX_NODES,
        threshold: float | None = None,
    ) -> None:
        super().__init__()
        self.fields = Fields("text", article_field, columns)
        self.drop_errors = drop_errors
        self.options = ParseOptions(max_nodes, threshold, known_titles)

    def arrow_fields(self) -> list[Any]:
        """Return the added metadata as Arrow fields, for the `schema` of a Parquet writer."""
        return arrow.arrow_fields(self.fields)

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Any:
        for document in data or ():
            with self.track_time():
                self.stat_update("total")
                if isinstance(document.text, str):
                    self.update_doc_stats(document)
                with gc_paused():
                    parsed = parse_text(document.text, self.fields, self.options)
            if clash := self.fields.clash(document.metadata):
                raise ValueError(f"{document.id}: {clash}")
            document.metadata[self.fields.article] = parsed.article or ""
            document.metadata[self.fields.error] = parsed.error or ""
            for (name, _), value in zip(self.fields.columns, parsed.columns, strict=True):
                document.metadata[name] = value
            if parsed.error is not None:
                self.stat_update("error")
                if self.drop_errors:
                    self.stat_update("dropped")
                    continue
            yield document
