"""Flattened article text in, a typed document tree out.

    from articlekit import dumps, parse

    doc = parse(text)                       # any str
    doc.title, doc.sections, doc.tables, doc.summary, doc.qa_pairs
    print(dumps(doc, "markdown"))

A name is imported from its room when it is first used, so that `import articlekit` costs next to nothing.
"""

from __future__ import annotations

from articlekit.__about__ import __version__

TYPE_CHECKING = False  # checkers take it for True; importing `typing` would double the cost of this file
if TYPE_CHECKING:
    from articlekit.chunking import Chunk, chunks
    from articlekit.errors import ArticlekitError, DecodeError, TreeError, UsageError
    from articlekit.formats import dumps, loads
    from articlekit.judge.tuning import Tuning
    from articlekit.marks import Mark
    from articlekit.pipeline import Token, Verdict, explain, parse, tokenize
    from articlekit.tree import (
        FAQ,
        Break,
        Cell,
        Code,
        Contents,
        Document,
        Heading,
        Html,
        KeyPoints,
        List,
        ListItem,
        Node,
        Origin,
        Paragraph,
        QAPair,
        Quote,
        Row,
        Section,
        Summary,
        Table,
    )
    from articlekit.walk import find, transform

# The rooms, from the door inwards, and what each offers here.
_ROOMS = {
    "pipeline": ("parse", "tokenize", "explain", "Token", "Verdict"),
    "judge.tuning": ("Tuning",),
    "formats": ("dumps", "loads"),
    "walk": ("find", "transform"),
    "chunking": ("chunks", "Chunk"),
    "tree": (
        *("Node", "Document", "Section", "Summary", "KeyPoints", "Contents", "FAQ", "QAPair"),
        *("Heading", "Paragraph", "Table", "Row", "Cell", "List", "ListItem", "Quote", "Code", "Html", "Break"),
        "Origin",
    ),
    "marks": ("Mark",),
    "errors": ("ArticlekitError", "TreeError", "DecodeError", "UsageError"),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = [
    "FAQ",
    "ArticlekitError",
    "Break",
    "Cell",
    "Chunk",
    "Code",
    "Contents",
    "DecodeError",
    "Document",
    "Heading",
    "Html",
    "KeyPoints",
    "List",
    "ListItem",
    "Mark",
    "Node",
    "Origin",
    "Paragraph",
    "QAPair",
    "Quote",
    "Row",
    "Section",
    "Summary",
    "Table",
    "Token",
    "TreeError",
    "Tuning",
    "UsageError",
    "Verdict",
    "__version__",
    "chunks",
    "dumps",
    "explain",
    "find",
    "loads",
    "parse",
    "tokenize",
    "transform",
]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


if not TYPE_CHECKING:  # a checker that saw it would accept every name

    def __getattr__(name: str) -> object:
        room = _ROOM_OF.get(name)
        if room is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{room}"), name)
        globals()[name] = value
        return value
