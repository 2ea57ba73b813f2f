"""Which line is the title of the article, if any: the first heading of all, above every other part.

    best([(0, -320), (1, 150), (2, -80)])       (1, 0.79, 0.17): the second line, its probability, and what is left

A model of trees gives each line near the top the probability that it is the title when none above it is. The title
becomes a heading if it is none yet, and lines above it are no headings.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import exp, inf
from typing import Final

from articlekit.blocks.line_kinds import HEADING
from articlekit.document.nodes import Heading
from articlekit.infer.boilerplate.features import measure
from articlekit.infer.headings.rules import NAMED
from articlekit.infer.headings.scoring import DIGITS
from articlekit.infer.inference import Decision, Inference
from articlekit.infer.title.features import MAX_GROUPS, rows
from articlekit.infer.title.weights import title
from articlekit.infer.tuning import Tuning
from articlekit.lexicon.labels import is_caption

TITLE: Final = "title"
# The likeliest line is the title if it is so much likelier than no title. At 0.35, 0.5 and 1 .869, .863 and .833 of
# titles are right in dev, 112, 100 and 76 of 1,017 pages without one get one, and .801, .789 and .767 are right in
# resiliparse's text.
MIN_RATIO: Final = 0.35
# A line that is a heading as the title alone is one with at least this probability: of 74 such lines that are less
# likely than .5 to be the title, 43 are headings.
MIN_CONFIDENCE: Final = 0.58


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Find the title; it becomes the first heading. Where level 1 is written near the top, that is it."""
    groups, headings = inference.groups, inference.headings
    written = groups.kinds.find(HEADING)
    if written >= 0:
        if not any(at < written for at in headings):
            return inference._replace(title=written)
        if written < MAX_GROUPS and _first_written_level(inference) == 1:
            return inference
    page = measure(groups, inference.candidates)
    inference = inference._replace(page=page)
    part = next((at for at, decision in headings.items() if _is_part(decision)), len(groups.texts))
    part = min(part, written) if written >= 0 else part
    scored = ((line, title(row)) for line, row in rows(page) if not is_caption(groups.texts[line]))
    at, chance, none = best(scored, part)
    if chance < MIN_RATIO * none:
        return inference
    decision = headings.get(at) or Decision(True, max(round(chance, DIGITS), MIN_CONFIDENCE), TITLE, (), False)
    if decision.confidence < tuning.threshold:
        return inference
    kept = {one: decision for one, decision in headings.items() if one > at}
    return inference._replace(title=at, headings={at: decision, **kept})


def _first_written_level(inference: Inference) -> int:
    return next((block.level for block in inference.block_list.blocks if isinstance(block, Heading)), 0)


def _is_part(decision: Decision) -> bool:
    """Return whether a heading is one of a part, so that the title stands above it.

    Such are those that a contents list names, known titles, chapter numbers, and numbers of which the next one follows.
    """
    return decision.rule in NAMED or decision.has_next


def best(scored: Iterable[tuple[int, int]], end: float = inf) -> tuple[int, float, float]:
    """Return the likeliest candidate above `end`, its probability, and what is left; -1 and 0 where there is none.

    What is left is the probability of no title, unless it is less than that of the likeliest: then the rest of the
    candidates cannot be likelier, and are not asked for.
    """
    found, most, rest = -1, 0.0, 1.0
    for at, score in scored:
        chance = 1 / (1 + exp(-max(-2000, min(2000, score)) / 100))
        if at < end and rest * chance > most:
            found, most = at, rest * chance
        rest *= 1 - chance
        if rest < most:
            break
    return found, most, rest
