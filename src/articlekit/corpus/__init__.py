"""Parse whole corpora, on one machine or on an engine that speaks Arrow.

    $ articlekit convert corpus.jsonl.gz -o trees.parquet --text-field text --workers 8
    $ articlekit stats corpus.jsonl.gz --html stats.html

    from articlekit.corpus import parse_batch
    dataset.map_batches(parse_batch, batch_format="pyarrow")        # Ray, and every engine that speaks Arrow

A record passes through these files:

    inputs --> readers --> pool --> conversion --> checkpoint --> OUT
    detect     batches of  worker     parse and       partial output and
    the kind   records     processes  encode          journal, renamed at the end

A record that cannot be read gets an error in a column; the others go on. Extras are imported when they are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from articlekit.corpus.arrow import output_schema, parse_batch
    from articlekit.corpus.errors import RunError
    from articlekit.corpus.fields import Fields
    from articlekit.corpus.inputs import is_corpus
    from articlekit.corpus.run import Outcome, convert
    from articlekit.corpus.statistics import Stats, stats

_MODULES = {
    "parse_batch": "arrow",
    "output_schema": "arrow",
    "convert": "run",
    "Outcome": "run",
    "RunError": "errors",
    "Fields": "fields",
    "is_corpus": "inputs",
    "stats": "statistics",
    "Stats": "statistics",
}

__all__ = [
    "parse_batch", "output_schema", "convert", "Outcome", "RunError", "Fields", "is_corpus", "stats", "Stats",
]  # fmt: skip


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
