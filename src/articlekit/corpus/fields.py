"""The names of the fields that a run reads and adds, and what it knows of their texts.

Fields("text", "article", "title,heads=outline").added     ("article", "article_error", "title", "heads")
"""

from __future__ import annotations

from collections.abc import Container

import attrs

from articlekit.corpus import output_columns
from articlekit.lexicon.known_titles import KnownTitles, read_known_titles

# How to choose another name for the tree and for an added column: in a call, and on the command line.
IN_A_CALL = ("article=NAME", "columns='NAME={}'")
ON_THE_COMMAND_LINE = ("--article-field NAME", "--columns NAME={}")


@attrs.frozen
class Fields:
    """The names of fields and columns. Raises `ValueError` for a name that is used twice.

    text: the field that holds a record's text
    article: the field for its tree, as JSON; the error goes to `article_error`
    columns: more columns, as pairs of a name and the column it holds (see `output_columns`)
    known_titles: titles of parts beside the known ones (see `articlekit.parse`)
    """

    text: str = "text"
    article: str = "article"
    columns: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=output_columns.parse_names)
    known_titles: KnownTitles = attrs.field(default=None, converter=read_known_titles, hash=False)

    @property
    def error(self) -> str:
        return f"{self.article}_error"

    @property
    def added(self) -> tuple[str, ...]:
        """The names of all columns that are added to a record, in order."""
        return (self.article, self.error, *(name for name, _ in self.columns))

    @property
    def column_kinds(self) -> tuple[str, ...]:
        """The keys of `output_columns.COLUMNS` for the added columns."""
        return tuple(kind for _, kind in self.columns)

    def __attrs_post_init__(self) -> None:
        if len({*self.added}) < len(self.added):
            raise ValueError(f"columns of the same name: {', '.join(self.added)}")
        for name in (self.text, *self.added):
            if not name.isascii() and any("\ud800" <= character <= "\udfff" for character in name):
                raise ValueError(f"the field name {name!r} is not valid Unicode")

    def clash(self, names: Container[str], options: tuple[str, str] = IN_A_CALL) -> str | None:
        """The message for a record that already has one of the added fields; `None` where it has none.

        options: how to choose another name, for the tree and for an added column
        """
        for name in self.added:
            if name in names:
                if name in (self.article, self.error):
                    return f"there is already a field {name!r}; choose another name for the tree ({options[0]})"
                kind = dict(self.columns)[name]
                return f"there is already a field {name!r}; choose another name ({options[1].format(kind)})"
        return None
