"""From one file to a cluster: the same trees, in any chunks, with any engine.

    $ articlekit convert corpus.jsonl.gz -o trees.parquet --text-field text --workers 8
    $ articlekit stats corpus.jsonl.gz --html stats.html

    from articlekit.corpus import parse_batch
    dataset.map_batches(parse_batch, batch_format="pyarrow")        # Ray, and every engine that speaks Arrow

The way of a record through the rooms:

    sources --> reading --> pool --> work --> parts --> OUT
    what an     chunks of   worker   parse,   written aside, with a journal,
    input is    records     processes write   renamed at the end

A record that cannot be read gets its error in a column and stops nothing. Nothing heavy is imported before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from articlekit.corpus.batch import output_schema, parse_batch
    from articlekit.corpus.failures import RunError
    from articlekit.corpus.records import Fields
    from articlekit.corpus.run import Outcome, convert
    from articlekit.corpus.sources import is_corpus
    from articlekit.corpus.survey import Stats, stats

_ROOMS = {
    "parse_batch": "batch",
    "output_schema": "batch",
    "convert": "run",
    "Outcome": "run",
    "RunError": "failures",
    "Fields": "records",
    "is_corpus": "sources",
    "stats": "survey",
    "Stats": "survey",
}

__all__ = [
    "parse_batch", "output_schema", "convert", "Outcome", "RunError", "Fields", "is_corpus", "stats", "Stats",
]  # fmt: skip


def __getattr__(name: str) -> object:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
