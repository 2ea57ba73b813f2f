"""Which bare lines are headings: a first score, trees for the doubtful, and the article's own rules.

    "Brewing"                                       0.91, a heading: "stands alone above longer lines" ...
    "Warm the pot first, then pour the water."      0.02
"""

from __future__ import annotations

from typing import Final

from articlekit.infer.contents.features import named_titles
from articlekit.infer.headings import reasons, rules, scoring
from articlekit.infer.headings.features import NUMBER, SERIES, SIGNS, first_features, has_next, read_page
from articlekit.infer.headings.more_features import Look
from articlekit.infer.headings.series import settle
from articlekit.infer.inference import Candidates, Decision, Inference, Row
from articlekit.infer.line_groups import LineGroups, group_lines
from articlekit.infer.tuning import Tuning
from articlekit.lexicon.boilerplate import is_boilerplate
from articlekit.lexicon.labels import answer_label, is_caption, question_label
from articlekit.lexicon.lead_ins import leads_in
from articlekit.lexicon.titles import title_key

# A user who names a title has seen it as one.
KNOWN_TITLE_CONFIDENCE: Final = 0.95

MODEL: Final = "model"
_NAMED: Final = Decision(True, rules.CONTENTS_CONFIDENCE, rules.CONTENTS, reasons.OF_RULES[rules.CONTENTS], False)


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Group the bare lines and find those groups that are headings."""
    block_list = inference.block_list
    groups = group_lines(block_list.lines, block_list.kinds, inference.layout, tuning.wrapped_share)
    candidates = score_candidates(groups, scoring.MODEL)
    sure = tuning.threshold <= rules.CONTENTS_CONFIDENCE
    titles = named_titles(block_list)
    named = rules.named_in_contents(groups, candidates.groups, titles) if sure else frozenset()
    floor = scoring.min_score(tuning.threshold)
    least = floor - rules.REACH
    found = {}
    for nth, (at, score) in enumerate(zip(candidates.groups, candidates.scores, strict=True)):
        if at in named:
            found[at] = _NAMED
            continue
        if score >= least:
            decision = _decide_candidate(groups, candidates, nth, floor, tuning)
            if decision is not None:
                found[at] = decision
    return inference._replace(groups=groups, candidates=candidates, headings=found)


def score_candidates(groups: LineGroups, model: scoring.Model) -> Candidates:
    """Find the candidates, and score them."""
    page = read_page(groups, model.words)
    look = None
    found = Candidates(page.candidates, [], first_features(page))
    edges, values = zip(*model.steps, strict=True)
    for nth, row in enumerate(found.rows()):
        score = scoring.first_score(row, edges, values)
        if -scoring.DOUBT < score < scoring.DOUBT:
            look = look or Look(page)
            score = model.trees((*row, *look.features(nth)), score)
        found.scores.append(score)
    return found._replace(scores=settle(found.scores, page.numbers))


def decide_others(inference: Inference, tuning: Tuning) -> dict[int, Decision]:
    """Return the decisions on candidates that are no headings, by their group: what `explain` shows of them."""
    candidates = inference.candidates
    floor = scoring.min_score(tuning.threshold)
    found = {}
    for at, score, row in zip(candidates.groups, candidates.scores, candidates.rows(), strict=True):
        if at in inference.headings:
            continue
        decision = _decision(False, scoring.confidence(score), MODEL, row)
        if score >= floor:
            rule = _exclusion(inference.groups.texts, at, row, decision.confidence, tuning)
            if not rule and at < (inference.title or 0):
                rule = "above the title"
            if rule:
                decision = decision._replace(reasons=(rule, *decision.reasons))
        found[at] = decision
    return found


def _decision(heading: bool, confidence: float, rule: str, row: Row) -> Decision:
    why = reasons.OF_RULES.get(rule, ()) + reasons.of_row(row, heading)
    return Decision(heading, confidence, rule, why, has_next(row[SERIES]))


def _decide_candidate(
    groups: LineGroups, candidates: Candidates, nth: int, floor: int, tuning: Tuning
) -> Decision | None:
    """Decide on a candidate that scores enough or may be a known title; `None` where it is no heading."""
    at, score = candidates.groups[nth], candidates.scores[nth]
    text = groups.texts[at]
    if score >= floor:
        confidence, row = scoring.confidence(score), candidates.row(nth)
        excluded = _exclusion(groups.texts, at, row, confidence, tuning)
        return None if excluded else _decision(True, confidence, MODEL, row)
    confidence = rules.title_confidence(text)
    if tuning.known_titles and title_key(text) in tuning.known_titles:
        confidence = KNOWN_TITLE_CONFIDENCE
    if confidence < tuning.threshold or not confidence or rules.is_listed(groups.texts, at) or rules.is_comment(text):
        return None
    return _decision(True, confidence, rules.TITLE, candidates.row(nth))


def _exclusion(texts: list[str], at: int, row: Row, confidence: float, tuning: Tuning) -> str:
    """Return by what rule a line is no heading, however much it looks like one; "" where none says so."""
    text = texts[at]
    if row[NUMBER] and rules.is_listed(texts, at):
        return "the number of a part, in a list of them"
    if is_caption(text):  # none of 55 in the corpora is a heading
        return "a caption"
    if not row[SIGNS]:  # letters, figures and spaces
        return ""
    if rules.is_comment(text):
        return "a comment of a program"
    if not text[0].isalnum() and not any(map(str.isalnum, text)):
        return "no letter or figure"  # a row of stars or an unclosed fence
    if confidence < tuning.label_threshold and (question_label(text) or answer_label(text)):
        return "the label of a question or an answer"
    if leads_in(text):
        return "leads in what follows"
    if ": " in text and is_boilerplate(text):  # `Photo: Ada Lind`: 8 of 286 bare ones are headings (corpus dev)
        return "a label of boilerplate"
    return ""
