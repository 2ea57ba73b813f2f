"""Parse one text of a corpus: it becomes a tree, or an error message.

    parse_text("Brewing\\n...", fields, options)     ParsedRecord('{"format":"articlekit/document",...}', None, ())
    parse_text(None, fields, options)               ParsedRecord(None, 'the text is null', ())

Runs and engines call this, so all of them write the same trees.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import attrs

from articlekit.corpus.errors import RecordError, decode_error, error_message
from articlekit.corpus.fields import Fields
from articlekit.corpus.json_values import replace_surrogates
from articlekit.corpus.output_columns import COLUMNS
from articlekit.document.boilerplate import drop_boilerplate
from articlekit.document.nodes import Document
from articlekit.formats.json import dumps
from articlekit.infer.tuning import share
from articlekit.lexicon.known_titles import KnownTitles, read_known_titles
from articlekit.pipeline import parse

# A node takes up to 1,200 bytes while it is parsed, which makes 600 MB.
MAX_NODES = 500_000

_NODE_STARTS = "\n|\t>│┃║"
_GAP = re.compile(r"\S {2}")


@attrs.frozen
class ParseOptions:
    """How texts are parsed.

    max_nodes: a text whose tree may have more nodes is an error
    threshold: the least confidence (0..1) of a heading; see `articlekit.parse`
    known_titles: titles beside those of the lexicons, each with its kind; see `articlekit.parse`
    drop_boilerplate: leave out blocks that were found to be boilerplate
    """

    max_nodes: int = MAX_NODES
    threshold: float | None = attrs.field(default=None, validator=attrs.validators.optional(share))
    known_titles: KnownTitles = attrs.field(default=None, converter=read_known_titles, hash=False)
    drop_boilerplate: bool = False

    def parse(self, text: object, metadata: Mapping[str, Any] | None = None) -> Document:
        """Return the tree of a text; raises `RecordError` for what is no text, and for too many nodes."""
        text = decode(text)
        _check_nodes(text, self.max_nodes)
        doc = parse(text, threshold=self.threshold, known_titles=self.known_titles, metadata=metadata)
        return drop_boilerplate(doc) if self.drop_boilerplate else doc

    def settings(self) -> dict[str, Any]:
        return {
            "maximum nodes": self.max_nodes,
            "threshold": self.threshold,
            "known titles": sorted(map(list, self.known_titles.items())),
            "boilerplate": not self.drop_boilerplate,
        }


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
        doc = options.parse(text, metadata)
        return ParsedRecord(dumps(doc), None, tuple(COLUMNS[kind](doc) for _, kind in fields.columns))
    except Exception as error:
        return error_record(error_message(error), fields)


def error_record(error: str, fields: Fields) -> ParsedRecord:
    """Return the result for a record without a tree."""
    return ParsedRecord(None, replace_surrogates(error), (None,) * len(fields.columns))


def decode(value: object) -> str:
    """Return the text in a field, which may be in UTF-8; raises `RecordError` for another value."""
    if isinstance(value, bytes):
        try:
            return value.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise RecordError(decode_error(error)) from None
    if isinstance(value, str):
        return value
    raise RecordError("the text is null" if value is None else f"the text must be a string, not {_json_type(value)}")


def _json_type(value: object) -> str:
    for kind, name in ((bool, "a boolean"), (int | float, "a number"), (list, "an array"), (dict, "an object")):
        if isinstance(value, kind):
            return name
    return type(value).__name__


def _check_nodes(text: str, max_nodes: int) -> None:
    """Raise `RecordError` for a text whose tree may have more than `max_nodes` nodes.

    Only line breaks, the edges of table cells and `>` begin a node: in 3,000 repeated patterns the trees had at most
    1.01 nodes for each of them.
    """
    count = sum(map(text.count, _NODE_STARTS)) + 1
    if count + text.count("  ") > max_nodes:  # most double spaces are indentation, which is no edge
        count += sum(1 for _ in _GAP.finditer(text))
    if count > max_nodes:
        raise RecordError(f"up to {count:,} nodes, more than the limit of {max_nodes:,}")
