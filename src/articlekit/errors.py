"""What can go wrong, by name.

    ArticlekitError
    ├── TreeError      a node that could not be written, refused when it is built
    ├── DecodeError    a serialised tree that is malformed; knows where
    └── UsageError     a command line that asks for what cannot be done

Text itself is never wrong: `parse` raises none of these. A wrong Python type is a `TypeError`.
"""

from __future__ import annotations


class ArticlekitError(Exception):
    """The base class of the other errors of this package."""


class TreeError(ArticlekitError, ValueError):
    """A node that could not be written in every format and read back. Raised when it is built."""


class DecodeError(ArticlekitError, ValueError):
    """A serialised tree is malformed.

    message: what is wrong, without the place
    path: where it is wrong, a JSONPath such as `$.children[3].rows[0]`, or `line 3, column 7`
    """

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(message, path)
        self.message = message
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


class UsageError(ArticlekitError):
    """Options or arguments that do not fit together."""
