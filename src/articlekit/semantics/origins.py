"""Why a block is what it is, and how sure that is: the origins of all that is inferred from its meaning.

    BY_TITLE["faq"]      Origin("known title", 0.97, ("it names an FAQ",))
"""

from __future__ import annotations

from typing import Final

from articlekit.document import unchecked
from articlekit.semantics.roles import CLOSING, CONTENTS, FAQ, HIGHLIGHTS, KEY_POINTS, OVERVIEW, SUMMARY

_NAMES: Final = {
    SUMMARY: "it names a summary",
    KEY_POINTS: "it names key points",
    CONTENTS: "it names contents",
    FAQ: "it names an FAQ",
    CLOSING: "it closes the article",
    HIGHLIGHTS: "it names highlights",
    OVERVIEW: "it names an overview",
}

# How sure a known title is; `Document.summary` prefers the surest.
_CONFIDENCE: Final = {
    SUMMARY: 0.97, KEY_POINTS: 0.97, CONTENTS: 0.97, FAQ: 0.97, CLOSING: 0.7, HIGHLIGHTS: 0.6, OVERVIEW: 0.5,
}  # fmt: skip
BY_TITLE: Final = {kind: unchecked.origin("known title", sure, (_NAMES[kind],)) for kind, sure in _CONFIDENCE.items()}
BY_LABEL: Final = {
    kind: unchecked.origin("known label", sure - 0.02, (_NAMES[kind],)) for kind, sure in _CONFIDENCE.items()
}
BY_LEAD: Final = unchecked.origin("known title in the line above", 0.9, (_NAMES[KEY_POINTS],))
CONTENTS_BY_LEAD: Final = unchecked.origin("known title in the line above", 0.7, (_NAMES[CONTENTS],))
BY_HEADER: Final = unchecked.origin("known table header", 0.98, ("a title of the table names it",))
BY_HEADINGS: Final = unchecked.origin("headings below", 0.9, ("its entries come again as headings",))
OPENING_LIST: Final = unchecked.origin("list that opens the article", 0.6, ("it stands before the first paragraph",))
CLOSING_WORDS: Final = unchecked.origin("words that sum up", 0.55, ("it closes the article",))

BY_QUESTION_LABEL: Final = unchecked.origin("question label", 0.97, ("a label of questions in front",))
IN_FAQ: Final = unchecked.origin("question in an FAQ", 0.95, ("it asks in an FAQ", "an answer follows"))
IN_SERIES: Final = unchecked.origin("series of questions", 0.9, ("other questions are asked and answered alike",))
IN_INTERVIEW: Final = unchecked.origin("interview", 0.9, ("a turn of the one who asks",))
ANSWERED_HEADING: Final = unchecked.origin(
    "answered question heading", 0.6, ("it asks for a fact", "an answer follows")
)

# These ask whatever stands around them.
CERTAIN: Final = (BY_QUESTION_LABEL, IN_INTERVIEW)
