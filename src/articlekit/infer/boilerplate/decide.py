"""Which lines belong to the page and not to the article: bylines, dates, credits, share buttons, navigation.

    "Photo: Ada Lind"           boilerplate, "credit"
    "Skip to main content"      boilerplate, "navigation"

Words leave a chance to one line in six; trees decide on those. Bare lines, items and rows are judged; headings are
none of it, but for a heading that the trees are surer of than its own score.
"""

from __future__ import annotations

from typing import Final

from articlekit.infer.boilerplate.features import line_row, may_be_boilerplate, measure
from articlekit.infer.boilerplate.reasons import reasons_of
from articlekit.infer.boilerplate.weights import boilerplate
from articlekit.infer.headings.rules import CONTENTS
from articlekit.infer.headings.scoring import confidence as probability
from articlekit.infer.inference import Boilerplate, Inference
from articlekit.infer.tuning import Tuning

# In hundredths of a log-odd. Of such lines 88% are boilerplate in trafilatura's text and 94% in that of resiliparse,
# cross-validated by domain.
MIN_SCORE: Final = 130
# A heading is none where it is boilerplate with this score.
MIN_HEADING_SCORE: Final = 250


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Find the lines of boilerplate; headings that are boilerplate are headings no more."""
    groups, headings = inference.groups, inference.headings
    if not groups.texts:
        return inference
    page = inference.page or measure(groups)
    gaps = groups.gaps
    found: dict[int, Boilerplate] = {}
    for at in range(len(groups.texts)):
        if not may_be_boilerplate(page, at):
            continue
        heading = headings.get(at)
        if heading is not None and (at == inference.title or heading.rule == CONTENTS):
            continue
        score = boilerplate(line_row(page, at, gaps[at] if gaps else 0))
        if score >= (MIN_SCORE if heading is None else MIN_HEADING_SCORE):
            found[at] = Boilerplate(probability(10 * score), reasons_of(page, at))
    if not found:
        return inference._replace(page=page)
    kept = {at: decision for at, decision in headings.items() if at not in found}
    return inference._replace(page=page, headings=kept, boilerplate=found)
