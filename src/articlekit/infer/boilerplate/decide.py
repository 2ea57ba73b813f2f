"""Which lines belong to the page and not to the article: bylines, dates, credits, share buttons, navigation.

    "Photo: Ada Lind"           boilerplate, "credit"
    "Skip to main content"      boilerplate, "navigation"

Rules find lines that are boilerplate wherever they stand. Of the others words leave a chance to few, and trees decide
on those. Short bare lines and items are read, no rows of tables; headings are none of it, but for a heading that the
trees are surer of than its own score.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from articlekit.infer.boilerplate.features import ROW, candidates, line_row, measure
from articlekit.infer.boilerplate.reasons import kind_of, reasons_of
from articlekit.infer.boilerplate.rules import notice_kind, rule_kind
from articlekit.infer.boilerplate.weights import boilerplate
from articlekit.infer.headings.rules import NAMED
from articlekit.infer.headings.scoring import confidence as probability
from articlekit.infer.inference import Boilerplate, Inference, Page
from articlekit.infer.tuning import Tuning

# In hundredths of a log-odd. Of all lines found 89% are boilerplate in trafilatura's text and 93% in that of
# resiliparse, cross-validated by domain.
MIN_SCORE: Final = 160
# Above the title, where 66 of 68 such lines are boilerplate in resiliparse's text, and 16 of 21 in trafilatura's.
MIN_SCORE_ABOVE_TITLE: Final = 20
# Of 1,160 such lines in dev, resiliparse, languages and long 1,146 are boilerplate.
RULE_CONFIDENCE: Final = 0.98
# Notices are searched for in the first and the last line groups, where 89% of them stand, and 47% of the long lines:
# searching all of them takes 5% of the time of `parse`.
NOTICES_TOP: Final = 5
NOTICES_BOTTOM: Final = 20
# A page with more long lines of one kind is about that: a privacy policy, a comparison of newsletters.
MAX_NOTICES: Final = 3
NOTICE_CONFIDENCE: Final = 0.9
# A heading less likely than this (in thousandths of a log-odd) is none where it is boilerplate with this score. Of
# the likelier ones 11 in 2848 pages would reach it.
DOUBTFUL: Final = 0
MIN_HEADING_SCORE: Final = 250


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Find the lines of boilerplate; headings that are boilerplate are headings no more."""
    headings = inference.headings
    page = inference.page or measure(inference.groups, inference.candidates)
    title = -1 if inference.title is None else inference.title
    first_long = page.longs[0] if page.longs else len(page.texts)
    found = {
        at: Boilerplate(RULE_CONFIDENCE, reasons_of(page, at, kind))
        for at in page.shorts
        if at not in headings and (kind := rule_kind(page.texts[at], at < first_long))
    }
    for at, kind in _find_notices(page).items():
        if at not in headings:
            found[at] = Boilerplate(NOTICE_CONFIDENCE, reasons_of(page, at, kind))
    for at in candidates(page):
        if at in found:
            continue
        heading = headings.get(at)
        if heading is not None and (page.likely[at] > DOUBTFUL or at == title or heading.rule in NAMED):
            continue
        least = MIN_SCORE_ABOVE_TITLE if at < title else MIN_SCORE if heading is None else MIN_HEADING_SCORE
        score = boilerplate(line_row(page, at))
        if score >= least:
            found[at] = Boilerplate(probability(10 * score), reasons_of(page, at, kind_of(page, at)))
    inference = inference._replace(page=None)  # it takes 3 bytes per byte of text, and no later decision reads it
    if not found:
        return inference
    kept = {at: decision for at, decision in headings.items() if at not in found}
    return inference._replace(headings=kept, boilerplate=found)


def _find_notices(page: Page) -> dict[int, str]:
    """Return the kinds of the long lines near the top and the bottom that are notices."""
    bottom = len(page.texts) - NOTICES_BOTTOM
    edges = [at for at in page.longs if (at < NOTICES_TOP or at >= bottom) and page.kinds[at] < ROW]
    found = {at: kind for at in edges if (kind := notice_kind(page.texts[at]))}
    counts = Counter(found.values())
    return {at: kind for at, kind in found.items() if counts[kind] <= MAX_NOTICES}
