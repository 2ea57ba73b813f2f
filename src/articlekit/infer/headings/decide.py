"""Which bare lines are headings: scored by a sum of weights, with the article's own rules before the model.

    "Brewing"                                       0.91, a heading: "a long line follows", "letters only" ...
    "Warm the pot first, then pour the water."      0.02
"""

from __future__ import annotations

from articlekit.infer.contents.features import named_titles
from articlekit.infer.headings import rules, scoring
from articlekit.infer.headings.features import INSIDE, Scored, candidates, score_candidates
from articlekit.infer.headings.reasons import MODEL
from articlekit.infer.inference import Decision, Inference
from articlekit.infer.line_groups import LineGroups, group_lines
from articlekit.infer.tuning import Tuning
from articlekit.lexicon import answer_label, is_furniture, question_label

_NAMED = Decision(True, rules.CONTENTS_CONFIDENCE, rules.CONTENTS, ())


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Group the bare lines and find those groups that are headings."""
    block_list = inference.block_list
    groups = group_lines(block_list.lines, block_list.kinds, inference.layout, tuning.wrapped_share)
    lines = candidates(groups)
    sure = tuning.threshold <= rules.CONTENTS_CONFIDENCE
    named = rules.named_in_contents(groups, lines, named_titles(block_list)) if sure else frozenset()
    floor = scoring.min_score(tuning.threshold)
    scored = score_candidates(groups, lines, scoring.MODEL, floor, rules.is_title, named)
    found = dict.fromkeys(named, _NAMED)
    for candidate in scored:
        decision = _decision(groups, candidate, floor, tuning)
        if decision is not None:
            found[candidate[0]] = decision
    return inference._replace(groups=groups, headings=dict(sorted(found.items())) if named else found)


def decide_others(inference: Inference) -> dict[int, Decision]:
    """Score the candidates that are no headings, by the number of their group: what `explain` shows of them."""
    groups = inference.groups
    scored = score_candidates(
        groups, candidates(groups), scoring.MODEL, -scoring.MAX_SCORE, skip=inference.headings
    )
    return {at: Decision(False, scoring.confidence(score), MODEL, cells) for at, score, cells in scored}


def _decision(groups: LineGroups, candidate: Scored, floor: int, tuning: Tuning) -> Decision | None:
    """Decide on a candidate that scores enough, or that is a known title; `None` where it is no heading."""
    at, score, cells = candidate
    text = groups.texts[at]
    if score >= floor:
        confidence = scoring.confidence(score)
        if cells[INSIDE] and _is_excluded(text, confidence, tuning):
            return None
        return Decision(True, confidence, MODEL, cells)
    if score < floor - rules.REACH:
        return None
    confidence = rules.title_confidence(text)
    if confidence < tuning.threshold or not confidence or rules.is_listed(groups.texts, at):
        return None
    return Decision(True, confidence, rules.TITLE, cells)


def _is_excluded(text: str, confidence: float, tuning: Tuning) -> bool:
    """Whether a line of more than letters and spaces is no heading, however much it looks like one."""
    if not text[0].isalnum() and not any(map(str.isalnum, text)):
        return True  # a row of stars or an unclosed fence: no title has no word
    if confidence < tuning.label_threshold and (question_label(text) or answer_label(text)):
        return True
    # `Photo: Ada Lind`, `Read more: ...`: 8 of 286 bare ones are headings (corpus dev)
    return ": " in text and is_furniture(text)
