"""Parse one record: its text becomes a tree, or an error message.

    parse_text("Brewing\\n...", fields)   ParsedRecord(article='{"format":"articlekit/document",...}', error=None, ...)
    parse_text(None, fields)             ParsedRecord(article=None, error='the text is null', ...)

Every reader of a corpus calls this, so all of them write the same trees.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import attrs

from articlekit.corpus import output_columns
from articlekit.corpus.batches import Limits
from articlekit.corpus.fields import Fields
from articlekit.corpus.json_values import replace_surrogates
from articlekit.document.boilerplate import drop_boilerplate
from articlekit.document.nodes import Document
from articlekit.formats.json import dumps
from articlekit.lexicon.known_titles import KnownTitles, read_known_titles
from articlekit.pipeline import parse


@attrs.frozen
class ParseOptions:
    """How texts are parsed.

    max_nodes: a text whose tree may have more nodes is an error
    threshold: the least confidence (0..1) of a heading; see `articlekit.parse`
    known_titles: titles beside those of the lexicons, each with its kind; see `articlekit.parse`
    drop_boilerplate: leave out blocks that were found to be boilerplate
    """

    max_nodes: int = Limits().max_nodes
    threshold: float | None = None
    known_titles: KnownTitles = attrs.field(default=None, converter=read_known_titles, hash=False)
    drop_boilerplate: bool = False

    def parse(self, text: str, metadata: Mapping[str, Any] | None = None) -> Document:
        """Parse a text, and drop its boilerplate if that is asked for."""
        doc = parse(text, threshold=self.threshold, known_titles=self.known_titles, metadata=metadata)
        return drop_boilerplate(doc) if self.drop_boilerplate else doc

    def settings(self) -> dict[str, Any]:
        """Return the options as JSON."""
        return {
            "maximum nodes": self.max_nodes,
            "threshold": self.threshold,
            "known titles": sorted(map(list, self.known_titles.items())),
            "boilerplate": not self.drop_boilerplate,
        }


_NODE_STARTS = "\n|\t>│┃║"
_GAP = re.compile(r"\S {2}")


class RecordError(Exception):
    """A text that cannot be parsed; the message says why."""


class ParsedRecord(NamedTuple):
    """The tree of a text as JSON, or the error. `columns` are the values of the added columns, all `None` on error."""

    article: str | None
    error: str | None
    columns: tuple[Any, ...]


def parse_text(
    text: object, fields: Fields, options: ParseOptions, metadata: Mapping[str, Any] | None = None
) -> ParsedRecord:
    """Parse one text; never raises for what it is or says."""
    try:
        doc = parse_document(text, options, metadata)
        columns = output_columns.values(doc, fields.column_kinds) if fields.columns else ()
        return ParsedRecord(dumps(doc), None, columns)
    except RecordError as error:
        return error_record(str(error), fields)
    except Exception as error:  # a defect in articlekit must not fail the other records
        return error_record(f"{type(error).__name__}: {error}", fields)


def parse_document(text: object, options: ParseOptions, metadata: Mapping[str, Any] | None = None) -> Document:
    """Return the document of one text; raises `RecordError` if it cannot be parsed."""
    if not isinstance(text, str):
        raise RecordError(not_a_text(text))
    if error := too_many_nodes(text, options.max_nodes):
        raise RecordError(error)
    return options.parse(text, metadata)


def error_record(error: str, fields: Fields) -> ParsedRecord:
    """Return the result for a record without a tree."""
    return ParsedRecord(None, replace_surrogates(error), (None,) * len(fields.columns))


def too_many_nodes(text: str, max_nodes: int) -> str:
    """Return the message for a text whose tree may have more than `max_nodes` nodes; empty for others.

    Only line breaks, the edges of table cells and `>` begin a node: in 3,000 repeated patterns the trees had at most
    1.01 nodes for each of them.
    """
    count = sum(map(text.count, _NODE_STARTS)) + 1
    if count + text.count("  ") > max_nodes:  # most double spaces are indentation, which is no edge
        count += sum(1 for _ in _GAP.finditer(text))
    return f"up to {count:,} nodes, more than the limit of {max_nodes:,}" if count > max_nodes else ""


def not_a_text(value: object) -> str:
    """Return the message for a text field that holds something else."""
    return "the text is null" if value is None else f"the text must be a string, not {_json_type(value)}"


def decode_error(error: UnicodeDecodeError) -> str:
    """Return the message for bytes that are not UTF-8."""
    return f"not UTF-8: {error.reason} at byte {error.start}"


def _json_type(value: object) -> str:
    for kind, name in ((bool, "a boolean"), (int | float, "a number"), (list, "an array"), (dict, "an object")):
        if isinstance(value, kind):
            return name
    return type(value).__name__
