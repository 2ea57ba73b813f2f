"""Why a block is what it is, and how sure that is: the origins of all that is inferred from its meaning.

    BY_TITLE["faq"]      Origin("known title", 0.97, ("it names an FAQ",))
"""

from __future__ import annotations

from typing import Final

from articlekit.document import unchecked
from articlekit.semantics.roles import CLOSING, CONTENTS, FAQ, HIGHLIGHTS, KEY_POINTS, OVERVIEW, SUMMARY

# What a known title names, and how sure it is; `Document.summary` prefers the surest.
_TITLES: Final = {
    SUMMARY: ("it names a summary", 0.97),
    KEY_POINTS: ("it names key points", 0.97),
    CONTENTS: ("it names contents", 0.97),
    FAQ: ("it names an FAQ", 0.97),
    CLOSING: ("it closes the article", 0.7),
    HIGHLIGHTS: ("it names highlights", 0.6),
    OVERVIEW: ("it names an overview", 0.5),
}
BY_TITLE: Final = {kind: unchecked.origin("known title", sure, (why,)) for kind, (why, sure) in _TITLES.items()}
BY_LABEL: Final = {kind: unchecked.origin("known label", sure - 0.02, (why,)) for kind, (why, sure) in _TITLES.items()}
BY_LEAD: Final = unchecked.origin("known title in the line above", 0.9, ("it names key points",))
CONTENTS_BY_LEAD: Final = unchecked.origin("known title in the line above", 0.7, ("it names contents",))
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
