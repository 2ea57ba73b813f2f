"""What a text, its marks and the lines of it must be, so that every format can write them.

Each check is an attrs validator: `check(node, field, value)` raises `TreeError` (or `TypeError` for a wrong type)
and says what to do instead. Nothing here knows a node class; the tree asks these rules, not the other way round.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from types import NoneType
from typing import TYPE_CHECKING, Any, NoReturn

from articlekit.errors import TreeError

if TYPE_CHECKING:
    import attrs

    Field = attrs.Attribute[Any]

# NUL: CommonMark replaces it (section 2.3). Lone surrogates: no encoding has them. CR: a line ending to
# CommonMark, so it would come back as LF. `lines.clean` turns these into what can be kept.
UNWRITABLE = re.compile("[\0\r\ud800-\udfff]")

SURROGATE = re.compile("[\ud800-\udfff]")

# Markdown strips these from both ends of a line (CommonMark 4.8); every other white space is kept.
BLANKS = " \t"

# Deeper trees are refused: every reader and writer may then recurse. Real articles stay below 12;
# markdown-it's own limit for nesting is 20 (its "commonmark" preset) to 100.
MAX_DEPTH = 64

# The largest integers that JSON readers in other languages keep exactly are those of 64 bits (orjson and Rust's serde
# read larger ones as floats), and Python itself writes no more than 4,300 digits.
MAX_INT = 2**63 - 1

# CommonMark 5.2: a list number has at most nine digits.
MAX_LIST_START = 999_999_999


def as_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """Return the converter of fields that hold several. One alone, and a str, stay for `several` to refuse.

    That knows the name of the field; a converter does not.
    """
    return value if isinstance(value, str) or not hasattr(value, "__iter__") else tuple(value)  # type: ignore[return-value]


def several(node: object, field: Field, value: object) -> None:
    """Check what `as_tuple` has made; raises `TypeError` for one that is not in a list, and for a str."""
    if not isinstance(value, tuple):
        name = type(value).__name__
        raise TypeError(f"{type(node).__name__}.{field.name}: several in a list expected, got one {name}")


def refuse(node: object, field: Field, why: str) -> NoReturn:
    """Raise `TreeError` with the node's class and field in front of `why`."""
    raise TreeError(f"{type(node).__name__}.{field.name}: {why}")


class of_type:
    """A validator for one value of these classes, `None` for `NoneType`; raises `TypeError`."""

    def __init__(self, *kinds: type) -> None:
        self.kinds = kinds
        self.names = " or ".join("None" if kind is NoneType else kind.__name__ for kind in kinds)

    def __call__(self, node: object, field: Field, value: object) -> None:
        if not isinstance(value, self.kinds) or (isinstance(value, bool) and bool not in self.kinds):
            found = type(value).__name__
            raise TypeError(f"{type(node).__name__}.{field.name}: {self.names} expected, got {found}")


def all_of_type(*kinds: type) -> Callable[[object, Field, tuple[object, ...]], None]:
    """Return a validator for a tuple of these classes; raises `TypeError`, and `TreeError` for a node out of place."""

    def check(node: object, field: Field, value: tuple[object, ...]) -> None:
        several(node, field, value)
        for at, item in enumerate(value):
            if not isinstance(item, kinds):
                names = ", ".join(kind.__name__ for kind in kinds)
                place = f"{type(node).__name__}.{field.name}[{at}]"
                if hasattr(item, "span"):
                    raise TreeError(f"{place}: a {type(item).__name__} cannot stand here, only {names}")
                raise TypeError(f"{place}: {names} expected, got {type(item).__name__}")

    return check


def are_children(node: object, field: Field, value: tuple[Any, ...], kinds: tuple[type, ...]) -> None:
    """Check that children are of these classes, and that the tree is no deeper than `MAX_DEPTH`."""
    all_of_type(*kinds)(node, field, value)
    level = list(value)
    for _ in range(MAX_DEPTH):
        level = [child for above in level for child in above.child_nodes]
        if not level:
            return
    refuse(node, field, f"nested deeper than {MAX_DEPTH}")


_is_text = of_type(str)


def verbatim(node: object, field: Field, value: str) -> None:
    """Any lines, kept as they are."""
    _is_text(node, field, value)
    if found := UNWRITABLE.search(value):
        name = f"U+{ord(found[0]):04X}"
        refuse(node, field, f"character {name} at {found.start()} cannot be written; replace it with U+FFFD")


def line(node: object, field: Field, value: str) -> None:
    """One line, perhaps empty, with no space or tab at either end."""
    verbatim(node, field, value)
    if "\n" in value:
        refuse(node, field, "a line break cannot stand here; use a space")
    if value != value.strip(BLANKS):
        refuse(node, field, "spaces and tabs cannot stand at the ends; strip them")


def lines(node: object, field: Field, value: tuple[str, ...]) -> None:
    """Several lines, each as `line` has it."""
    several(node, field, value)
    for each in value:
        line(node, field, each)


def prose(node: object, field: Field, value: str) -> None:
    """One or more lines, none of them blank, none with a space or tab at either end."""
    verbatim(node, field, value)
    if not value:
        refuse(node, field, "an empty paragraph cannot be written; leave it out")
    for part in value.split("\n"):
        if not part:
            refuse(node, field, "a blank line cannot stand in a paragraph; make two of it")
        if part != part.strip(BLANKS):
            refuse(node, field, "spaces and tabs cannot stand at the ends of a line; strip them")


def info(node: object, field: Field, value: str | None) -> None:
    """A word or words of a code fence: one line, not empty, or `None`."""
    if value is not None:
        line(node, field, value)
        if not value:
            refuse(node, field, "use None for nothing")
        if field.name == "language" and value.split() != [value]:
            refuse(node, field, "a language is one word; put the rest into `meta`")


def heading_level(node: object, field: Field, value: int) -> None:
    """1 (largest) to 6."""
    of_type(int)(node, field, value)
    if not 1 <= value <= 6:
        refuse(node, field, f"levels run from 1 to 6, got {value}")


def share(node: object, field: Field, value: float) -> None:
    """0 to 1."""
    if not 0.0 <= value <= 1.0:
        refuse(node, field, "a confidence runs from 0 to 1")


def span(node: object, field: Field, value: object) -> None:
    """`None`, or a half-open pair of code point offsets."""
    if value is None:
        return
    if not (isinstance(value, tuple) and len(value) == 2 and all(type(end) is int for end in value)):
        raise TypeError(f"{type(node).__name__}.{field.name}: a pair of int or None expected, got {value!r}")
    if not 0 <= value[0] <= value[1] <= MAX_INT:
        refuse(node, field, f"a span runs from 0 <= start to start <= end <= {MAX_INT}, got {value}"[:200])


class Metadata(dict[str, Any]):
    """What is known about a document beside its text: a `dict` that cannot be changed."""

    __slots__ = ()

    def _refuse(self, *args: object, **kwargs: object) -> NoReturn:
        raise TypeError("metadata cannot be changed; use attrs.evolve(doc, metadata={**doc.metadata, ...})")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)


def metadata(value: Mapping[str, Any]) -> Metadata:
    """`value` with every mapping and list in it frozen (a list becomes a tuple).

    Raises `TreeError` for what JSON does not have: NaN, infinities, integers beyond 64 bits, keys that are not text,
    other objects; and for values nested deeper than `MAX_DEPTH`.
    """
    if not isinstance(value, _MAPPINGS):
        raise TypeError(f"metadata: a mapping expected, got {type(value).__name__}")
    frozen: Metadata = _freeze(value, ())
    return frozen


_MAPPINGS = (dict, Mapping)  # `dict` first: asking an abstract class takes ten times as long


def _freeze(value: object, path: tuple[str | int, ...]) -> Any:
    """Freeze a value; `path` has the keys and the indexes that lead to it."""
    if len(path) > MAX_DEPTH:
        _refuse_value(path, f"nested deeper than {MAX_DEPTH}")
    if isinstance(value, str):
        if found := SURROGATE.search(value):
            _refuse_value(path, f"character U+{ord(found[0]):04X} cannot be written")
        return value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if not -MAX_INT <= value <= MAX_INT:
            _refuse_value(path, "an integer of more than 64 bits; use text")
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            _refuse_value(path, f"JSON has no {value}")
        return value
    if isinstance(value, list | tuple):
        return tuple([_freeze(item, (*path, at)) for at, item in enumerate(value)])
    if not isinstance(value, _MAPPINGS):
        _refuse_value(path, f"JSON has no {type(value).__name__}; use text")
    for key in value:
        if not isinstance(key, str) or UNWRITABLE.search(key):
            _refuse_value(path, f"the key {key!r} is not text that can be written")
    return Metadata({key: _freeze(item, (*path, key)) for key, item in value.items()})


def _refuse_value(path: tuple[str | int, ...], why: str) -> NoReturn:
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in path]
    raise TreeError(f"metadata{''.join(steps)}: {why}")
