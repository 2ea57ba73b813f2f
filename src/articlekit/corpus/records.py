"""One record: a text becomes an article, or an error in words.

    read("Brewing\\n...", fields)     Read(article='{"format":"articlekit/document",...}', error=None, values=())
    read(None, fields)               Read(article=None, error='the text is null', values=())

Everything that reads a corpus comes here, so the trees are the same whoever asks.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import attrs

from articlekit.corpus import columns
from articlekit.formats.json import dumps
from articlekit.pipeline import parse

# Where another name for the tree is given, and one for a typed column.
IN_A_CALL = ("article=NAME", "columns='NAME={}'")


@attrs.frozen
class Fields:
    """The names of fields and columns; raises `ValueError` where they are not those of different things.

    text: where a record has its text
    article: where its tree goes, as JSON; an error goes to `article_error`
    columns: typed columns besides, as pairs of a name and what it holds (see `columns`)
    """

    text: str = "text"
    article: str = "article"
    columns: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=columns.named)

    @property
    def error(self) -> str:
        return f"{self.article}_error"

    @property
    def added(self) -> tuple[str, ...]:
        """The names of all that is added to a record, in order."""
        return (self.article, self.error, *(name for name, _ in self.columns))

    @property
    def wanted(self) -> tuple[str, ...]:
        """What the typed columns hold."""
        return tuple(what for _, what in self.columns)

    def __attrs_post_init__(self) -> None:
        if len({*self.added}) < len(self.added):
            raise ValueError(f"columns of the same name: {', '.join(self.added)}")

    def clash(self, names: Any, ways: tuple[str, str] = IN_A_CALL) -> str | None:
        """What to say where a record has fields of these names already; `None` where it has none of them.

        ways: where other names are given, for the tree and for a typed column
        """
        taken = [name for name in self.added if name in names]
        if not taken:
            return None
        if taken[0] in (self.article, self.error):
            return f"there is a field {taken[0]!r} already; choose another name for the tree ({ways[0]})"
        what = dict(self.columns)[taken[0]]
        return f"there is a field {taken[0]!r} already; choose another name ({ways[1].format(what)})"


class Read(NamedTuple):
    """What became of a text. `values` are those of the typed columns, all `None` with an error."""

    article: str | None
    error: str | None
    values: tuple[Any, ...]


def read(text: object, fields: Fields) -> Read:
    """Parse one text; never raises for what it is or says."""
    if isinstance(text, str):
        try:
            doc = parse(text)
            return Read(dumps(doc), None, columns.values(doc, fields.wanted) if fields.columns else ())
        except Exception as error:  # a fault of ours must not take the other records with it
            return failed(f"{type(error).__name__}: {error}", fields)
    return failed(no_text(text), fields)


def failed(why: str, fields: Fields) -> Read:
    """What becomes of a record without a text."""
    return Read(None, why, (None,) * len(fields.columns))


def no_text(value: object) -> str:
    """What is said of a value that is no text."""
    return "the text is null" if value is None else f"a text expected, got {_kind(value)}"


def _kind(value: object) -> str:
    """The name of a value's type, as JSON calls it."""
    for kind, name in ((bool, "a boolean"), (int | float, "a number"), (list, "an array"), (dict, "an object")):
        if isinstance(value, kind):
            return name
    return type(value).__name__


def whole(text: str) -> str:
    """`text` as UTF-8 can hold it, without lone surrogates: they become U+FFFD, as in a tree."""
    try:
        text.encode()
        return text
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
