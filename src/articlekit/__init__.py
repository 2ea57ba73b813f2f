"""Flattened article text in, a typed document tree out.

    from articlekit import dumps, parse

    doc = parse(text)                       # any str
    doc.title, doc.sections, doc.tables, doc.summary, doc.qa_pairs
    print(dumps(doc, "markdown"))

The public names are those of `articlekit.api`. It is loaded when the first of them is used, so that
`import articlekit` costs next to nothing.
"""

from __future__ import annotations

from articlekit.__about__ import __version__ as __version__

TYPE_CHECKING = False  # checkers take it for True; importing `typing` would double the cost of this file
if TYPE_CHECKING:
    from articlekit.api import *  # noqa: F403
else:  # a checker that saw it would accept every name

    def __getattr__(name: str) -> object:
        from importlib import import_module, machinery

        missing = AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if name.startswith("_") and name != "__all__":
            raise missing
        # A module of the package is asked for here before it is imported, and must not load all others.
        if machinery.PathFinder.find_spec(f"{__name__}.{name}", globals()["__path__"]):
            raise missing
        api = vars(import_module(f"{__name__}.api"))
        public = {key: value for key, value in api.items() if not key.startswith("_")}
        globals().update(public, __all__=sorted([*public, "__version__"]))
        if name not in globals():
            raise missing
        return globals()[name]

    def __dir__() -> list[str]:
        return sorted({*globals(), *__getattr__("__all__")})
