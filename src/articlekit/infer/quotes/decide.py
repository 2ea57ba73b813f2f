"""Quotations that stand alone: testimonials, pull quotes, posts with their signature.

    "The ferry was on time, and the coffee was hot."        in quotation marks, a signature below
    — Ada Lind, Rotterdam                                    a signature, below a quotation

Each candidate has a score: the sum of its weights, the log-odds that it is a quotation. Most pages have no candidate,
and only the first characters of their lines are read.
"""

from __future__ import annotations

from typing import Final

from articlekit.blocks import BlockList
from articlekit.blocks.line_kinds import BLOCKQUOTE
from articlekit.document import unchecked
from articlekit.document.nodes import Node, Origin, Span
from articlekit.infer.inference import Inference
from articlekit.infer.layout import filled_lines
from articlekit.infer.new_blocks import mean_probability, paragraph_of, put_blocks
from articlekit.infer.quotes import reasons
from articlekit.infer.quotes.features import features_of, is_signature
from articlekit.infer.quotes.weights import ANY_LINE, THRESHOLD, WEIGHTS
from articlekit.infer.tuning import Tuning
from articlekit.lexicon.tables import QUESTION_MARKS

RULE: Final = "quotation that stands alone"
_QUESTIONS: Final = tuple(QUESTION_MARKS)


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Put a `Blockquote` in place of each quotation, together with the signature below it."""
    block_list, layout = inference.block_list, inference.layout
    shown = features_of(layout.texts, block_list.kinds)
    scores = {at: score for at, names in shown.items() if (score := log_odds(names)) >= THRESHOLD}
    if not scores:
        return inference
    filled = filled_lines(block_list.lines, layout, block_list.kinds, tuning.wrapped_share)
    lines = [
        at
        for at in scores
        if at not in filled and at + 1 not in filled and not layout.texts[at].rstrip(_MARKS).endswith(_QUESTIONS)
    ]
    groups = _with_signatures(layout.texts, lines)
    if not groups:
        return inference
    quotes: dict[int, list[Node]] = {}
    kinds: dict[int, str] = {}
    for first, last in groups.items():
        inside = [at for at in range(first, last + 1) if layout.texts[at]]
        origin = unchecked.origin(RULE, mean_probability([scores[first]]), reasons.strongest(shown[first]))
        quotes[first] = [_quote(block_list, inside, origin)]
        kinds.update(dict.fromkeys(inside, BLOCKQUOTE))
    return inference._replace(block_list=put_blocks(block_list, quotes, kinds))


_MARKS: Final = "\"\u201c\u201d\u00bb\u00ab\u300d\u300f"


def log_odds(names: list[str]) -> float:
    """Return the log-odds that a line with these features is a quotation."""
    return ANY_LINE + sum([WEIGHTS.get(name, 0.0) for name in names])


def _with_signatures(texts: list[str], lines: list[int]) -> dict[int, int]:
    """Return the first line of each quotation and its last, a signature if it has one. A signature alone is none."""
    groups: dict[int, int] = {}
    first = last = -1
    for at in lines:
        if not is_signature(texts[at]):
            groups[at] = first = last = at
        elif groups and _is_right_below(texts, at, last):
            groups[first] = last = at
    return groups


def _is_right_below(texts: list[str], at: int, last: int) -> bool:
    """Return whether nothing but blank lines stands between two lines."""
    above = at - 1
    while above > last and not texts[above]:
        above -= 1
    return above == last


def _quote(block_list: BlockList, lines: list[int], origin: Origin) -> Node:
    parts = tuple([paragraph_of(block_list, at) for at in lines])
    span: Span = (parts[0].span[0], parts[-1].span[1])  # type: ignore[index]
    return unchecked.quote(span, origin, parts)
