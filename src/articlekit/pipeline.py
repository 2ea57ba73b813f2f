"""Parse, tokenise and explain a text. `parse` has a line for each step.

    text --> blocks --> infer --> semantics --> assemble --> Document
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import attrs

from articlekit import blocks, infer, lines, semantics
from articlekit.assemble import assemble
from articlekit.blocks import emphasis, line_kinds
from articlekit.document import unchecked, validators
from articlekit.document.nodes import Code, Document, Heading, ListItem, Node, Origin
from articlekit.document.validators import Metadata
from articlekit.infer.cells.decide import RULE as CELLS
from articlekit.infer.headings.decide import decide_others
from articlekit.infer.headings.scoring import DIGITS
from articlekit.infer.lists.decide import RULE as LIST_RULE
from articlekit.infer.quotes.decide import RULE as QUOTE_RULE
from articlekit.infer.tuning import DEFAULT, Tuning

Kind = Literal["heading", "paragraph", "list_item", "table_row", "quote", "code", "break", "blank"]
_KINDS: dict[str, Kind] = {
    line_kinds.PARAGRAPH: "paragraph",
    line_kinds.BLANK: "blank",
    line_kinds.TABLE_ROW: "table_row",
    line_kinds.LIST_ITEM: "list_item",
    line_kinds.ITEM_TEXT: "list_item",
    line_kinds.HEADING: "heading",
    line_kinds.BLOCKQUOTE: "quote",
    line_kinds.CODE: "code",
    line_kinds.THEMATIC_BREAK: "break",
    line_kinds.CONTENTS_TITLE: "heading",
    line_kinds.CONTENTS_ENTRY: "list_item",
}
_NO_METADATA = Metadata()


@attrs.frozen
class Token:
    """A line of a text, with its line break.

    kind: what the characters of the line show; `paragraph` for any bare line
    text: the line as it is in the source; the texts of all tokens, joined, are the source
    start, end: half-open offsets into the source, in code points
    """

    kind: Kind
    text: str
    start: int
    end: int


@attrs.frozen
class Verdict:
    """What a line is in its article, and why.

    level: 1 to 6 for a heading, else `None`
    confidence: the probability (0..1) that `kind` is right; 1 for a line whose own characters show it. A bare line is a
        heading where the probability of that is at least `threshold`: a paragraph of .63 may be one at .37
    reasons: strongest first. The first may be a rule (`leads in what follows`), which no threshold changes
    """

    kind: Kind
    level: int | None
    confidence: float
    reasons: tuple[str, ...]


def parse(
    text: str,
    *,
    threshold: float | None = None,
    known_titles: Mapping[str, str] | None = None,
    metadata: Mapping[str, Any] | None = None,
    tuning: Tuning = DEFAULT,
) -> Document:
    """Read flattened article text into a tree.

    Any string is an article: `parse` never raises because of what `text` contains. Raises `TypeError` for other types.

    threshold: minimum confidence (0..1) of a heading, instead of `tuning.threshold`
    known_titles: titles of summaries, key points, contents lists and FAQs beside those of the lexicons, instead of
        `tuning.known_titles`; each with its kind (`summary`, `key_points`, `contents` or `faq`). Markdown that is
        written from such a tree has comments around its sections, so that it can be read again without
        `known_titles`
    metadata: of the document; its `title` is `Document.title` if the text has no heading of level 1. Raises
        `TreeError` for values that JSON does not have
    """
    tuning = _tuned(tuning, threshold, known_titles)
    nodes = infer.build(infer.infer(blocks.read(text), tuning))
    if "**" in text:
        nodes = emphasis.read(nodes, text)
    roles = semantics.find_roles(nodes, tuning.known_titles)
    known = _NO_METADATA if metadata is None else validators.metadata(metadata)
    return unchecked.document((0, len(text)), None, assemble(nodes, roles), known)


def tokenize(text: str) -> list[Token]:
    """Return the lines of `text` as tokens: `"".join(token.text for token in tokenize(text)) == text`."""
    block_list = blocks.read(text)
    kinds, starts = block_list.kinds, lines.read(text).starts if "**" in text else block_list.starts
    ends = [*starts[1:], len(text)]
    return [
        Token(_KINDS[kind], text[start:end], start, end)
        for kind, start, end in zip(kinds, starts, ends, strict=True)
        if end > start
    ]


def explain(
    text: str,
    *,
    threshold: float | None = None,
    known_titles: Mapping[str, str] | None = None,
    tuning: Tuning = DEFAULT,
) -> list[Verdict]:
    """Return a verdict for each line of `text.split("\\n")`. The parameters are those of `parse`."""
    tuning = _tuned(tuning, threshold, known_titles)
    inference = infer.infer(blocks.read(text), tuning)
    block_list, groups = inference.block_list, inference.groups
    verdicts = [_WRITTEN[kind] for kind in block_list.kinds]
    for at, decision in decide_others(inference, tuning).items():
        confidence = round(1 - decision.confidence, DIGITS)
        verdicts[groups.first_lines[at]] = Verdict("paragraph", None, confidence, decision.reasons)
    for node in infer.build(inference):
        if isinstance(node, Heading):
            origin = node.origin or _WRITTEN_HEADING
            verdict = Verdict("heading", node.level, origin.confidence, origin.reasons)
            for at in _lines_of(node, block_list):
                verdicts[at] = verdict
        for part, origin, kinds in _guessed_parts(node):
            for at in _lines_of(part, block_list):
                if (kind := block_list.kinds[at]) in kinds:
                    verdicts[at] = Verdict(_KINDS[kind], None, origin.confidence, origin.reasons)
    for at, found in inference.boilerplate.items():
        line = groups.first_lines[at]
        kind, *rest = found.reasons
        reasons_found = (f"boilerplate: {kind}", *rest)
        verdicts[line] = attrs.evolve(verdicts[line], confidence=found.confidence, reasons=reasons_found)
    return verdicts


_WRITTEN_HEADING = Origin("written", 1.0, ("written as one",))
# The rules by which whole blocks are guessed, and the kinds of their lines.
_GUESSED_WHOLE = {
    CELLS: frozenset((line_kinds.TABLE_ROW,)),
    LIST_RULE: frozenset((line_kinds.LIST_ITEM,)),
    QUOTE_RULE: frozenset((line_kinds.BLOCKQUOTE,)),
}
_GUESSED = frozenset((line_kinds.CODE, line_kinds.ITEM_TEXT))


def _guessed_parts(block: Node) -> Iterator[tuple[Node, Origin, frozenset[str]]]:
    """Yield what was guessed to be code, a row, a quotation, or an item or its text, and the kinds of its lines."""
    for part in block.walk():
        if part.origin is None:
            continue
        if part is block and part.origin.rule in _GUESSED_WHOLE:
            yield part, part.origin, _GUESSED_WHOLE[part.origin.rule]
        if isinstance(part, Code | ListItem):
            yield part, part.origin, _GUESSED


def _lines_of(node: Node, block_list: blocks.BlockList) -> range:
    """Return the lines of a node; none for one without a span."""
    if node.span is None:
        return range(0)
    first, end = node.span
    return range(bisect_right(block_list.starts, first) - 1, bisect_right(block_list.starts, end))


_WRITTEN = {letter: Verdict(kind, None, 1.0, ()) for letter, kind in _KINDS.items()}


def _tuned(tuning: Tuning, threshold: float | None, known_titles: Mapping[str, str] | None) -> Tuning:
    if not isinstance(tuning, Tuning):
        raise TypeError(f"tuning: a Tuning expected, got {type(tuning).__name__}")
    if threshold is not None:
        tuning = attrs.evolve(tuning, threshold=threshold)
    return tuning if known_titles is None else attrs.evolve(tuning, known_titles=known_titles)
