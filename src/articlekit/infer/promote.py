"""Bare lines become headings and paragraphs; what is written stays as it is.

    flat = grammar.read("Brewing\\nWarm the pot first, then pour.")
    promote(flat, look(flat))
        [Heading(2, "Brewing", origin=...), Paragraph("Warm the pot first, then pour.")]
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from articlekit.document import unchecked
from articlekit.document.nodes import Heading, Node, Paragraph, Span
from articlekit.document.validators import BLANKS
from articlekit.infer import clues, features, heading_rules, headings, levels
from articlekit.infer.features import INSIDE, Cells
from articlekit.infer.layout import Units, units
from articlekit.infer.tuning import DEFAULT, Tuning
from articlekit.lexicon import answer_label, is_furniture, question_label

if TYPE_CHECKING:
    from articlekit.blocks import BlockList

MODEL = "model"


class Judged(NamedTuple):
    """What the judge says of a bare line.

    heading: whether it is one
    confidence: the probability that it is one
    rule: who decided
    cells: what was seen of it, for `clues.reasons`; none where a witness decided against the model
    """

    heading: bool
    confidence: float
    rule: str
    cells: Cells

    def reasons(self) -> tuple[str, ...]:
        """What spoke for the verdict, strongest first."""
        if self.rule is MODEL:
            return clues.reasons(self.cells, self.heading)
        return _RULE_CLUES[self.rule] + clues.reasons(self.cells, self.heading)


class Looked(NamedTuple):
    """What the judge saw of a text.

    seen: its lines as they were judged
    chosen: the verdicts on the units that are headings, in order
    others: those on the other candidates, where they were asked for
    """

    seen: Units
    chosen: dict[int, Judged]
    others: dict[int, Judged]


def look(flat: BlockList, tuning: Tuning = DEFAULT, every: bool = False) -> Looked:
    """Judge the bare lines of `flat`. every: also say how unlikely the others are."""
    seen = units(flat.lines, flat.kinds, tuning)
    candidates = features.candidates(seen)
    sure = tuning.threshold <= heading_rules.CONTENTS_CONFIDENCE
    named = heading_rules.named(seen, candidates) if sure else frozenset()
    if not every:
        judged = headings.judge(seen, candidates, headings.score(tuning.threshold), heading_rules.is_title, named)
        return Looked(seen, _headings(seen, tuning, judged, named), {})
    judged = headings.judge(seen, candidates, -headings.LIMIT, decided=named)
    chosen = _headings(seen, tuning, judged, named)
    others = {
        at: Judged(False, headings.confidence(score), MODEL, cells) for at, score, cells in judged if at not in chosen
    }
    return Looked(seen, chosen, others)


def promote(flat: BlockList, looked: Looked) -> list[Node]:
    """The blocks of `flat`, with headings and paragraphs in place of the bare lines.

    A paragraph of several lines keeps their line breaks, a heading has spaces there; the span covers them.
    """
    seen, chosen, _ = looked
    given = _levels(flat, seen, chosen)
    if seen.gaps is None and len(seen.firsts) == len(flat.lines):
        return _each(flat, chosen, given)
    firsts = seen.firsts
    return _joined(flat, seen, {firsts[at]: chosen[at] for at in chosen}, {firsts[at]: given[at] for at in given})


def _each(flat: BlockList, chosen: dict[int, Judged], given: dict[int, int]) -> list[Node]:
    """The nodes of a text in which each bare line is a block."""
    lines, starts, _, blocks = flat
    found: list[Node] = []
    for block in blocks:
        if block.__class__ is not int:
            found.append(block)  # type: ignore[arg-type]
            continue
        line = lines[block]
        start = starts[block]
        text = line.strip(BLANKS)
        if text is not line:
            start += len(line) - len(line.lstrip(BLANKS))
        if block in chosen:
            found.append(_heading((start, start + len(text)), text, chosen[block], given[block]))
            continue
        node = _NewParagraph()
        node.span = (start, start + len(text))
        node.origin = None
        node.text = text
        node.marks = ()
        node.__class__ = Paragraph
        found.append(node)
    return found


_NewParagraph = unchecked.bare(Paragraph)


def _heading(span: Span, text: str, verdict: Judged, level: int) -> Heading:
    node = _NewHeading()
    node.span = span
    node.origin = unchecked.origin(verdict.rule, verdict.confidence, verdict.reasons())
    node.level = level
    node.text = text
    node.marks = ()
    node.__class__ = Heading
    return node  # type: ignore[no-any-return]


_NewHeading = unchecked.bare(Heading)


def _joined(flat: BlockList, seen: Units, chosen: dict[int, Judged], given: dict[int, int]) -> list[Node]:
    """The nodes of a text in which bare lines may be one paragraph with the line before."""
    lines, starts, _, blocks = flat
    goes_on = _goes_on(seen, lines, chosen)
    found: list[Node] = []
    parts: list[str] = []
    first = start = 0
    for number, block in enumerate(blocks):
        if not isinstance(block, int):
            found.append(block)
            continue
        line = lines[block]
        text = line.strip(BLANKS)
        begin = starts[block] + len(line) - len(line.lstrip(BLANKS))
        if not parts:
            first, start = block, begin
        parts.append(text)
        if block + 1 in goes_on and number + 1 < len(blocks) and blocks[number + 1] == block + 1:
            continue
        span = (start, begin + len(text))
        if first in chosen:
            found.append(_heading(span, " ".join(parts), chosen[first], given[first]))
        else:
            found.append(unchecked.paragraph(span, None, "\n".join(parts), ()))
        parts = []
    return found


def _headings(seen: Units, tuning: Tuning, judged: list[headings.Found], named: frozenset[int]) -> dict[int, Judged]:
    """The verdicts on the units that are headings, in order."""
    floor = headings.score(tuning.threshold)
    texts = seen.texts
    found = dict.fromkeys(named, _NAMED)
    for at, score, cells in judged:
        if score >= floor:
            sure, rule = headings.confidence(score), MODEL
            if cells[INSIDE] and _cannot_be(texts[at], sure, tuning):
                continue
        elif score >= floor - heading_rules.REACH:
            sure, rule = heading_rules.title_confidence(texts[at]), heading_rules.TITLE
            if sure < tuning.threshold or not sure or heading_rules.is_listed(texts, at):
                continue
        else:
            continue
        found[at] = Judged(True, sure, rule, cells)
    return dict(sorted(found.items())) if named else found


_NAMED = Judged(True, heading_rules.CONTENTS_CONFIDENCE, heading_rules.CONTENTS, ())


def _cannot_be(text: str, sure: float, tuning: Tuning) -> bool:
    """Whether a line of more than letters and spaces, of which the model is so sure, is no heading all the same."""
    if not text[0].isalnum() and not any(map(str.isalnum, text)):
        return True  # a row of stars or an unclosed fence: no title has no word
    if sure < tuning.label_threshold and (question_label(text) or answer_label(text)):
        return True
    # `Photo: Ada Lind`, `Read more: ...`: 8 of 286 bare ones are headings (corpus dev)
    return ": " in text and is_furniture(text)


# What a rule adds to the clues of the model.
_RULE_CLUES = {heading_rules.CONTENTS: ("named in the contents list",), heading_rules.TITLE: ("a known title",)}


def _levels(flat: BlockList, seen: Units, chosen: dict[int, Judged]) -> dict[int, int]:
    """The level of each heading by its unit."""
    if not chosen:
        return {}
    written: dict[int, int] = {}
    if "h" in seen.kinds:
        places = [at for at, kind in enumerate(seen.kinds) if kind == "h"]
        nodes = [block for block in flat.blocks if isinstance(block, Heading)]
        written = {at: node.level for at, node in zip(places, nodes, strict=False)}
    where = sorted({*chosen, *written}) if written else list(chosen)
    known = [written.get(at, 0) for at in where] if written else ()
    looks = [levels.look(seen.texts[at], chosen[at].cells if at in chosen else ()) for at in where]
    reach = [0, *accumulate(map(len, seen.texts))]
    return dict(zip(where, levels.levels(looks, where, seen.kinds, reach, known), strict=True))


def _goes_on(seen: Units, lines: list[str], chosen: dict[int, Judged]) -> set[int]:
    """The lines that are one paragraph or heading with the line before."""
    starts = dict(zip(seen.firsts, seen.kinds, strict=True))
    found = set()
    titled = 0 in chosen  # whether the line before belongs to a heading
    for at in range(1, len(lines)):
        if at in starts:
            titled, above = at in chosen, titled
            together = seen.separated and starts[at] == "p" and not (titled or above)
        else:
            together = True
        if together and lines[at].strip():
            found.add(at)
    return found
