"""Why a block is what it is, and how sure that is: the origins of all that is inferred from its meaning.

    BY_TITLE["faq"]      Origin("known title", 0.97, ("it names an FAQ",))
"""

from __future__ import annotations

from articlekit.document import unchecked
from articlekit.semantics.roles import CLOSING, CONTENTS, FAQ, HIGHLIGHTS, KEY_POINTS, OVERVIEW, SUMMARY

_NAMES = {
    SUMMARY: "it names a summary",
    KEY_POINTS: "it names key points",
    CONTENTS: "it names contents",
    FAQ: "it names an FAQ",
    CLOSING: "it closes the article",
    HIGHLIGHTS: "it names highlights",
    OVERVIEW: "it names an overview",
}

# How sure a known title is; `Document.summary` prefers the surest.
_SURE = {SUMMARY: 0.97, KEY_POINTS: 0.97, CONTENTS: 0.97, FAQ: 0.97, CLOSING: 0.7, HIGHLIGHTS: 0.6, OVERVIEW: 0.5}
BY_TITLE = {kind: unchecked.origin("known title", sure, (_NAMES[kind],)) for kind, sure in _SURE.items()}
BY_LABEL = {kind: unchecked.origin("known label", sure - 0.02, (_NAMES[kind],)) for kind, sure in _SURE.items()}
BY_HEADER = unchecked.origin("known table header", 0.98, ())
BY_QUESTION_LABEL = unchecked.origin("question label", 0.97, ())
IN_FAQ = unchecked.origin("question in an FAQ", 0.95, ())
IN_SERIES = unchecked.origin("series of questions", 0.9, ())
IN_TALK = unchecked.origin("interview", 0.9, ())

# These ask whatever stands around them.
SAID = (BY_QUESTION_LABEL, IN_TALK)
