"""Interviews with names: who asks, and who answers.

    Anna: Which pot is the best?          asks
    Ben: The blue one. Any questions?     answers
    Anna: And which one is the worst?     asks

A name stands before a colon, as many labels do ("Price: 4 pounds"). So a name is only believed where two of them take
turns, and the one who asks does little else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

# So many turns make an interview; fewer colons are captions and quotations.
MIN_TURNS = 3

# Shares of the turns: those with a question among the asker's, and those after which the other one speaks.
MIN_ASKED_RATIO = 0.6
MIN_CHANGES_RATIO = 0.7

MAX_NAME_CHARS = 30
MAX_NAME_WORDS = 4


def name(text: str) -> tuple[str, int] | None:
    """The name before a colon at the start of a paragraph, and where its words begin."""
    at = text.find(":", 1, MAX_NAME_CHARS)
    if at < 0 or at + 2 >= len(text) or not text[at + 1].isspace():
        return None
    found = text[:at].rstrip()
    words = found.split()
    if not found[:1].isupper() or len(words) > MAX_NAME_WORDS or not all(word.strip(".").isalpha() for word in words):
        return None
    return found, len(text) - len(text[at + 1 :].lstrip())


def asker(turns: Sequence[tuple[str, bool]]) -> str | None:
    """Who asks, if these turns (each a name, and whether it has a question) are an interview."""
    counts = Counter(who for who, _ in turns)
    main = [who for who, count in counts.most_common(2) if count >= MIN_TURNS]
    if len(main) < 2:
        return None
    spoken = [(who, asks) for who, asks in turns if who in main]
    changes = sum(one[0] != other[0] for one, other in pairwise(spoken))
    if changes < MIN_CHANGES_RATIO * (len(spoken) - 1):
        return None
    asked = Counter(who for who, asks in spoken if asks)
    who = max(main, key=lambda who: asked[who] / counts[who])
    return who if asked[who] >= MIN_ASKED_RATIO * counts[who] else None
