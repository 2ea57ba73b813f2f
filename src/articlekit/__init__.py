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
    from articlekit.document.marks import Mark
    from articlekit.document.nodes import (
        FAQ,
        Blockquote,
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
        Row,
        Section,
        Summary,
        Table,
        ThematicBreak,
    )
    from articlekit.document.traversal import find, transform
    from articlekit.errors import ArticlekitError, DecodeError, TreeError, UsageError
    from articlekit.formats import dumps, loads
    from articlekit.infer.tuning import Tuning
    from articlekit.pipeline import Token, Verdict, explain, parse, tokenize

# The rooms, from the door inwards, and what each offers here.
_ROOMS = {
    "pipeline": ("parse", "tokenize", "explain", "Token", "Verdict"),
    "infer.tuning": ("Tuning",),
    "formats": ("dumps", "loads"),
    "document.traversal": ("find", "transform"),
    "chunking": ("chunks", "Chunk"),
    "document.nodes": (
        *("Node", "Document", "Section", "Summary", "KeyPoints", "Contents", "FAQ", "QAPair"),
        *("Heading", "Paragraph", "Table", "Row", "Cell", "List", "ListItem", "Blockquote"),
        *("Code", "Html", "ThematicBreak"),
        "Origin",
    ),
    "document.marks": ("Mark",),
    "errors": ("ArticlekitError", "TreeError", "DecodeError", "UsageError"),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = [
    "FAQ",
    "ArticlekitError",
    "ThematicBreak",
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
    "Blockquote",
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
