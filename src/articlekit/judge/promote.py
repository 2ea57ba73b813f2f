"""Bare lines become headings and paragraphs; what is written stays as it is.

    promote(grammar.read("Brewing\\nWarm the pot first, then pour."))
        [Heading(2, "Brewing", origin=...), Paragraph("Warm the pot first, then pour.")]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from articlekit import construct
from articlekit.judge import clues, headings, witnesses
from articlekit.judge.features import INSIDE, Cells
from articlekit.judge.levels import levels, look
from articlekit.judge.paragraphs import Units, units
from articlekit.judge.tuning import DEFAULT, Tuning
from articlekit.lexicon import answer_label, question_label
from articlekit.tree import Heading, Node, Origin
from articlekit.wellformed import BLANKS

if TYPE_CHECKING:
    from articlekit.grammar import Flat

MODEL = "model"


class Verdict(NamedTuple):
    """What the judge says of a bare line.

    heading: whether it is one
    confidence: the probability that it is one
    rule: who decided
    cells: what was seen of it, for `clues.because`; none where a witness decided against the model
    """

    heading: bool
    confidence: float
    rule: str
    cells: Cells


def promote(flat: Flat, tuning: Tuning = DEFAULT) -> list[Node]:
    """The blocks of `flat`, with headings and paragraphs in place of the bare lines.

    A paragraph of several lines keeps their line breaks; its span covers them.
    """
    lines, starts, kinds, blocks = flat
    seen = units(lines, kinds, tuning)
    chosen = _headings(seen, tuning)
    given = _levels(flat, seen, chosen)
    found: list[Node] = []
    if seen.gaps is None and len(seen.firsts) == len(lines):
        paragraph = construct.paragraph
        for block in blocks:
            if not isinstance(block, int):
                found.append(block)
                continue
            line = lines[block]
            text = line.strip(BLANKS)
            start = starts[block]
            if text is not line:
                start += len(line) - len(line.lstrip(BLANKS))
            span = (start, start + len(text))
            if block in chosen:
                found.append(construct.heading(span, _origin(chosen[block]), given[block], text, ()))
            else:
                found.append(paragraph(span, None, text, ()))
        return found
    goes_on = _goes_on(seen, lines, chosen)
    parts: list[tuple[int, int]] = []
    for number, block in enumerate(blocks):
        if not isinstance(block, int):
            found.append(block)
            continue
        line = lines[block]
        text = line.strip(BLANKS)
        start = starts[block] + len(line) - len(line.lstrip(BLANKS))
        if block in chosen:
            span = (start, start + len(text))
            found.append(construct.heading(span, _origin(chosen[block]), given[block], text, ()))
            continue
        parts.append((start, start + len(text)))
        if block + 1 in goes_on and number + 1 < len(blocks) and blocks[number + 1] == block + 1:
            continue
        whole = "\n".join([lines[at].strip(BLANKS) for at in range(block - len(parts) + 1, block + 1)])
        found.append(construct.paragraph((parts[0][0], parts[-1][1]), None, whole, ()))
        parts = []
    return found


def verdicts(flat: Flat, tuning: Tuning = DEFAULT) -> dict[int, Verdict]:
    """The verdict on each candidate, by line. A bare line without one is no candidate: too long, or a sentence."""
    seen = units(flat.lines, flat.kinds, tuning)
    chosen = _headings(seen, tuning)
    found = {}
    _, judged = headings.judge(seen, -headings.LIMIT)
    for at, score, cells in judged:
        line = seen.firsts[at]
        found[line] = chosen.get(line) or Verdict(False, headings.confidence(score), MODEL, cells)
    return found


def _headings(seen: Units, tuning: Tuning) -> dict[int, Verdict]:
    """The verdicts on the lines that are headings."""
    floor = headings.score(tuning.threshold)
    candidates, judged = headings.judge(seen, floor - witnesses.REACH)
    texts, firsts = seen.texts, seen.firsts
    named = witnesses.contents(seen, candidates)
    found: dict[int, Verdict] = {}
    for at, score, cells in judged:
        text = texts[at]
        if score < floor:
            sure, rule = witnesses.title_confidence(text), witnesses.TITLE
            if sure < tuning.threshold or not sure:
                continue
        else:
            sure, rule = headings.confidence(score), MODEL
            if cells[INSIDE]:  # more than letters and spaces
                if not text[0].isalnum() and not any(map(str.isalnum, text)):
                    continue  # a row of stars or an unclosed fence: no title has no word
                if sure < tuning.label_threshold and (question_label(text) or answer_label(text)):
                    continue
        found[firsts[at]] = Verdict(True, sure, rule, cells)
    if named and tuning.threshold <= witnesses.CONTENTS_CONFIDENCE:
        for at in candidates:
            if witnesses.is_named(texts[at], named):
                verdict = found.get(firsts[at], _UNSEEN)
                sure = max(witnesses.CONTENTS_CONFIDENCE, verdict.confidence)
                found[firsts[at]] = Verdict(True, sure, witnesses.CONTENTS, verdict.cells)
    return found


_UNSEEN = Verdict(False, 0.0, MODEL, ())


# What a rule adds to the clues of the model.
_RULE_CLUES = {witnesses.CONTENTS: ("named in the contents list",), witnesses.TITLE: ("a known title",)}


def because(verdict: Verdict) -> tuple[str, ...]:
    """What spoke for the verdict, strongest first."""
    if verdict.rule is MODEL:
        return clues.because(verdict.cells, verdict.heading)
    return _RULE_CLUES[verdict.rule] + clues.because(verdict.cells, verdict.heading)


def _origin(verdict: Verdict) -> Origin:
    return construct.origin(verdict.rule, verdict.confidence, because(verdict))


def _levels(flat: Flat, seen: Units, chosen: dict[int, Verdict]) -> dict[int, int]:
    """The level of each heading by its line."""
    if not chosen:
        return {}
    written: dict[int, int] = {}
    if "h" in seen.kinds:
        lines = iter([line for line, kind in zip(seen.firsts, seen.kinds, strict=True) if kind == "h"])
        written = {line: node.level for line, node in zip(lines, _written(flat), strict=False)}
    places = [at for at, line in enumerate(seen.firsts) if line in chosen or line in written]
    where = [seen.firsts[at] for at in places]
    known = [written.get(line, 0) for line in where] if written else ()
    looks = [
        look(seen.texts[at], chosen[line].cells if line in chosen else ())
        for at, line in zip(places, where, strict=True)
    ]
    return dict(zip(where, levels(looks, places, known), strict=True))


def _written(flat: Flat) -> list[Heading]:
    return [block for block in flat.blocks if isinstance(block, Heading)]


def _goes_on(seen: Units, lines: list[str], chosen: dict[int, Verdict]) -> set[int]:
    """The lines that are one paragraph with the line before."""
    starts = dict(zip(seen.firsts, seen.kinds, strict=True))
    found = set()
    for at in range(1, len(lines)):
        if at in starts:
            together = seen.separated and starts[at] == "p" and at not in chosen and at - 1 not in chosen
        else:
            together = at - 1 not in chosen
        if together and lines[at].strip():
            found.add(at)
    return found
