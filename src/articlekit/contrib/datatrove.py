"""A step of a datatrove pipeline: on one machine, on Slurm or on Ray.

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

A run that was cut short is run again with the same `logging_dir`: tasks that are complete are left out, and the others
write their files anew, so every document is there once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from articlekit.corpus.batch import arrow_fields
from articlekit.corpus.failures import need
from articlekit.corpus.records import Fields, read
from articlekit.gc_pause import gc_paused

_PipelineStep: Any = need("datatrove.pipeline.base", "ParseArticles", extra="datatrove").PipelineStep


class ParseArticles(_PipelineStep):  # type: ignore[misc]
    """Puts the tree of each document into its metadata, as JSON text.

    article: the name in the metadata; what went wrong is beside it under this name and `_error`. Where there is no tree
        or no error the text is empty: datatrove's writers learn the types from the first documents, not from null
    columns: typed columns besides; see `articlekit.corpus.columns`. A Parquet writer needs their types: `arrow_fields`
    drop_errors: leaves out documents that cannot be read; else they go on with an error and no tree
    """

    name = "articlekit"
    type = "🌲 - PARSER"

    def __init__(
        self, article: str = "article", columns: str | Iterable[str] = (), *, drop_errors: bool = False
    ) -> None:
        super().__init__()
        self.fields = Fields("text", article, columns)
        self.drop_errors = drop_errors

    def arrow_fields(self) -> list[Any]:
        """What is added to the metadata, as pyarrow fields, for the `schema` of a Parquet writer."""
        return arrow_fields(self.fields)

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Any:
        for document in data or ():
            with self.track_time():
                self.stat_update("total")
                if isinstance(document.text, str):
                    self.update_doc_stats(document)
                with gc_paused():
                    found = read(document.text, self.fields)
            if clash := self.fields.clash(document.metadata):
                raise ValueError(f"{document.id}: {clash}")
            document.metadata[self.fields.article] = found.article or ""
            document.metadata[self.fields.error] = found.error or ""
            for (name, _), value in zip(self.fields.columns, found.values, strict=True):
                document.metadata[name] = value
            if found.error is not None:
                self.stat_update("error")
                if self.drop_errors:
                    self.stat_update("dropped")
                    continue
            yield document
