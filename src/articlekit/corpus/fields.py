"""The names of the fields that a run reads and adds.

Fields("text", "article", "title,heads=outline").added     ("article", "article_error", "title", "heads")
lookup({"meta": {"body": "Tea"}}, "meta.body")             "Tea"
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

import attrs

from articlekit.corpus import output_columns
from articlekit.corpus.errors import RecordError
from articlekit.document.validators import metadata
from articlekit.errors import TreeError

# How to choose another name for the tree and for an added column: in a call, and on the command line.
IN_A_CALL = ("article_field=NAME", "columns='NAME={}'")
ON_THE_COMMAND_LINE = ("--article-field NAME", "--columns NAME={}")

MISSING = object()

# The name of the tree where none is added: no record has such a field.
NO_FIELD = "\x00"


def lookup(record: Mapping[str, Any], name: str) -> Any:
    """Return the value of a field, or `MISSING`. A dot leads into an object, unless a field has that very name."""
    if name in record:
        return record[name]
    value: Any = record
    for part in name.split("."):
        if not isinstance(value, Mapping) or part not in value:
            return MISSING
        value = value[part]
    return value


@attrs.frozen
class Fields:
    """The names of fields and columns. Raises `ValueError` for a name that is used twice.

    text: the field that holds a record's text
    article: the field for its tree, as JSON; the error goes to `article_error`
    columns: more columns, as pairs of a name and the column it holds (see `output_columns`)
    title: the field with its title, for the metadata of the tree
    metadata: the field with an object of metadata
    drop_text: leave the text out of the output
    """

    text: str = "text"
    article: str = "article"
    columns: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=output_columns.parse_names)
    title: str | None = None
    metadata: str | None = None
    drop_text: bool = False

    @property
    def error(self) -> str:
        return f"{self.article}_error"

    @property
    def added(self) -> tuple[str, ...]:
        """The names of all columns that are added to a record, in order."""
        return (self.article, self.error, *(name for name, _ in self.columns))

    @property
    def removed(self) -> tuple[str, ...]:
        """The names of the fields of a record that are not in the output."""
        return (*self.added, self.text) if self.drop_text else self.added

    @property
    def read(self) -> tuple[str, ...]:
        """The names of the fields that are read from a record."""
        return tuple(name for name in (self.text, self.title, self.metadata) if name is not None)

    def __attrs_post_init__(self) -> None:
        if len({*self.added}) < len(self.added):
            raise ValueError(f"columns of the same name: {', '.join(self.added)}")
        for name in (*self.read, *self.added):
            if not name.isascii() and any("\ud800" <= character <= "\udfff" for character in name):
                raise ValueError(f"the field name {name!r} is not valid Unicode")

    def clash(self, names: Container[str], options: tuple[str, str] = IN_A_CALL) -> str | None:
        """Return the message for a record that already has one of the added fields; `None` where it has none.

        options: how to choose another name, for the tree and for an added column
        """
        for name in self.added:
            if name in names and not (self.drop_text and name == self.text):
                if name in (self.article, self.error):
                    return f"there is already a field {name!r}; choose another name for the tree ({options[0]})"
                kind = dict(self.columns)[name]
                return f"there is already a field {name!r}; choose another name ({options[1].format(kind)})"
        return None

    def metadata_of(self, record: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the metadata of a record's tree; raises `RecordError` for a field that cannot be metadata."""
        found = dict(_value_of(record, self.metadata, Mapping, "an object, to be metadata") or {})
        if (title := _value_of(record, self.title, str, "a string, to be a title")) is not None:
            found["title"] = title
        try:
            return dict(metadata(found)) or None
        except TreeError as error:
            raise RecordError(str(error)) from None


def _value_of(record: Mapping[str, Any], name: str | None, type_: type, expected: str) -> Any:
    """Return the value of a field; `None` for null, and where there is no such field."""
    value = None if name is None else lookup(record, name)
    if value is None or value is MISSING:
        return None
    if not isinstance(value, type_):
        raise RecordError(f"the field {name!r} must be {expected}")
    return value
