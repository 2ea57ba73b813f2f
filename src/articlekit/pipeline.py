"""The way in. Each step is a line.

text --> blocks --> infer --> semantics --> assemble --> Document
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

import attrs

from articlekit import blocks, infer, semantics
from articlekit.assemble import assemble
from articlekit.document import unchecked
from articlekit.document.nodes import Code, Document, Heading, List, ListItem, Span
from articlekit.document.validators import Metadata
from articlekit.infer.tuning import DEFAULT, Tuning

Kind = Literal["heading", "paragraph", "list_item", "table_row", "quote", "code", "break", "blank"]
_KINDS: dict[str, Kind] = {
    "p": "paragraph",
    "b": "blank",
    "t": "table_row",
    "l": "list_item",
    "i": "list_item",
    "h": "heading",
    "q": "quote",
    "c": "code",
    "r": "break",
}
_NO_METADATA = Metadata()


@attrs.frozen
class Token:
    """One line of a text, with its line break.

    kind: what the line proves by its own characters; `paragraph` stands for any bare line
    text: as it came; the texts of all tokens make the source
    start, end: half-open, code points into the source
    """

    kind: Kind
    text: str
    start: int
    end: int


@attrs.frozen
class Verdict:
    """What one line is, and why.

    level: 1 to 6 for a heading, else `None`
    confidence: 0..1; 1 for what is written
    reasons: what spoke for it, strongest first
    """

    kind: Kind
    level: int | None
    confidence: float
    reasons: tuple[str, ...]


def parse(text: str, *, threshold: float | None = None, tuning: Tuning = DEFAULT) -> Document:
    """Read flattened article text into a tree.

    Any string is an article: this never raises for what `text` says, only `TypeError` for what it is.

    threshold: how sure (0..1) the judge must be of a heading, instead of `tuning.threshold`
    """
    flat = infer.regroup(blocks.read(text))
    nodes = infer.promote(flat, infer.look(flat, _tuned(tuning, threshold)))
    roles = semantics.find_roles(nodes)
    return unchecked.document((0, len(text)), None, assemble(nodes, roles), _NO_METADATA)


def tokenize(text: str) -> list[Token]:
    """The lines of `text` as tokens: `"".join(token.text for token in tokenize(text)) == text`."""
    flat = blocks.read(text)
    ends = [*flat.starts[1:], len(text)]
    return [
        Token(_KINDS[letter], text[start:end], start, end)
        for letter, start, end in zip(flat.kinds, flat.starts, ends, strict=True)
        if end > start
    ]


def explain(text: str, *, threshold: float | None = None, tuning: Tuning = DEFAULT) -> list[Verdict]:
    """One verdict per line of `text.split("\\n")`."""
    flat = infer.regroup(blocks.read(text))
    looked = infer.look(flat, _tuned(tuning, threshold), every=True)
    verdicts = [_WRITTEN[letter] for letter in flat.kinds]
    firsts = looked.seen.firsts
    for at, said in looked.others.items():
        verdicts[firsts[at]] = Verdict("paragraph", None, 1 - said.confidence, said.reasons())
    looked = looked._replace(others={})  # they are told, and the nodes need their room
    for node in infer.promote(flat, looked):
        if isinstance(node, Code | List):
            _explain_guessed(node, flat, verdicts)
        elif isinstance(node, Heading) and node.span is not None:
            origin = node.origin
            verdict = (
                Verdict("heading", node.level, 1.0, ("written as one",))
                if origin is None
                else Verdict("heading", node.level, origin.confidence, origin.reasons)
            )
            first, last = _lines_of(node.span, flat)
            verdicts[first : last + 1] = [verdict] * (last + 1 - first)
    return verdicts


def _explain_guessed(node: Code | List, flat: blocks.BlockList, verdicts: list[Verdict]) -> None:
    """Put why into the verdicts of lines that were guessed to be code, or to go on with an item."""
    for part in node.walk():
        if part.origin is None or part.span is None or not isinstance(part, Code | ListItem):
            continue
        first, last = _lines_of(part.span, flat)
        for at in range(first, last + 1):
            letter = flat.kinds[at]
            if letter in "ci":
                verdicts[at] = Verdict(_KINDS[letter], None, part.origin.confidence, part.origin.reasons)


def _lines_of(span: Span, flat: blocks.BlockList) -> tuple[int, int]:
    """The first and the last line of a span."""
    return bisect_right(flat.starts, span[0]) - 1, bisect_right(flat.starts, span[1]) - 1


_WRITTEN = {letter: Verdict(kind, None, 1.0, ()) for letter, kind in _KINDS.items()}


def _tuned(tuning: Tuning, threshold: float | None) -> Tuning:
    if not isinstance(tuning, Tuning):
        raise TypeError(f"tuning: a Tuning expected, got {type(tuning).__name__}")
    return tuning if threshold is None else attrs.evolve(tuning, threshold=threshold)
