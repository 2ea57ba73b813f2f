"""Interviews: who asks, and which paragraphs are the turns of the one who asks.

    Anna: Which pot is the best?          asks
    Ben: The blue one. Any questions?     answers
    Anna: And which one is the worst?     asks

A name stands before a colon, as many labels do ("Price: 4 pounds"). So a name is only believed where two of them take
turns, and the one who asks does little else. Where nobody has a name, paragraphs that end in a question make an
interview if they are a good part of all; where they take turns with the answers one by one, so do those between them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from articlekit.document.leaves import Heading, Paragraph
from articlekit.document.nodes import Blockquote, Node
from articlekit.document.views import text_of
from articlekit.lexicon.question_words import ASKERS
from articlekit.semantics.cue_kinds import QUESTION, QUESTION_HEADING, TURN, Cue
from articlekit.semantics.questions import MAX_QUESTION_CHARS, asks, goes_on

# So many turns make an interview; fewer colons are captions and quotations, unless each of the turns asks.
MIN_TURNS: Final = 3
MIN_ASKING_TURNS: Final = 2

# Shares of the turns: those with a question among the asker's, and those after which the other one speaks.
MIN_ASKED_RATIO: Final = 0.6
MIN_CHANGES_RATIO: Final = 0.7
# Among so many turns, the one who asks also says what invites an answer; the other one asks half as often at most.
MIN_LONG_TURNS, MIN_LONG_ASKED_RATIO = 12, 0.4

MAX_NAME_CHARS: Final = 30
MAX_NAME_WORDS: Final = 4

# So many question headings that begin with a statement show an interview without names.
MIN_LONG_HEADINGS: Final = 2
# Else so many such questions, which make this share of all blocks: a question, then three or four paragraphs of answer.
MIN_LONG_QUESTIONS: Final = 3
MIN_QUESTION_RATIO: Final = 0.2
# Or so many questions of any form that make this share, a third of them no headings.
MIN_PLAIN_RATIO: Final = 0.22

# Of these, this share is shorter than the paragraph right below.
MIN_SHORTER_RATIO: Final = 0.7

# What may stand before each question in place of a name.
SIGNS: Final = "–—-*:•"

# Where question and answer take turns, an odd number of paragraphs stands between questions: that many of these shares.
MIN_ODD_RATIO: Final = 0.75
MIN_SINGLE_RATIO: Final = 0.3


class Interview(NamedTuple):
    """What is known of an interview.

    asker: the name of who asks, as `speaker` gives it; "" where that one has none
    answerers: the names of those who answer, where only they have names
    sign: what stands before each question, where it is none of a name: `–`
    unnamed: whether it is one without names
    """

    asker: str = ""
    answerers: frozenset[str] = frozenset()
    sign: str = ""
    unnamed: bool = False


def find_name(text: str) -> tuple[str, int] | None:
    """Return the name before a colon at the start of a paragraph, and where its words begin."""
    at = text.find(":", 1, MAX_NAME_CHARS)
    if at < 0 or text[at + 1 : at + 2].strip(" \t\n\xa0"):
        return None
    found = text[:at].rstrip()
    words = found.split()
    if not found[:1].isupper() or len(words) > MAX_NAME_WORDS or not all(word.strip(".").isalpha() for word in words):
        return None
    return found, len(text) - len(text[at + 1 :].lstrip())


def speaker(name: str) -> str:
    """Return a name as it is compared: `Anna Lee` is later `Lee`, in capitals or not."""
    return name.split()[-1].casefold()


def find_interview(nodes: Sequence[Node], cues: Sequence[Cue]) -> Interview:
    """Find out whether an article is an interview, and who asks."""
    turns = [
        (speaker(name[0]), "?" in text, cue.at)
        for cue in cues
        if cue.kind in (TURN, QUESTION_HEADING)
        for text in [nodes[cue.at].text]  # type: ignore[attr-defined]
        if (name := find_name(text)) is not None
    ]
    if turns:
        asker = _asker([(name, marked) for name, marked, _ in turns])
        if asker is not None:
            return Interview(asker)
        answerers = _answerers(nodes, turns)
        if answerers:
            return Interview(answerers=answerers)
    sign = _sign(nodes, cues)
    return Interview(sign=sign, unnamed=bool(sign) or _is_unnamed(nodes, cues))


def _asker(turns: Sequence[tuple[str, bool]]) -> str | None:
    """Who asks, if these turns (each a name, and whether it has a question) are an interview."""
    counts = Counter(name for name, _ in turns)
    asked = Counter(name for name, marked in turns if marked)
    main = [name for name, count in counts.most_common(2) if count >= MIN_TURNS]
    if len(main) < 2:
        main = [name for name, count in counts.most_common(2) if count >= MIN_ASKING_TURNS]
        asks = any(asked[name] == counts[name] or name in ASKERS for name in main)
        if len(main) < 2 or not asks or len(turns) > 2 * MIN_TURNS:
            return None
        first = max(main, key=lambda name: (name in ASKERS, asked[name]))
        if any(one[0] == other[0] for one, other in pairwise(turns)) or turns[0][0] != first:
            return None
    spoken = [(name, marked) for name, marked in turns if name in main]
    changes = sum(one[0] != other[0] for one, other in pairwise(spoken))
    if changes < MIN_CHANGES_RATIO * (len(spoken) - 1):
        return None
    known = [name for name in main if name in ASKERS]
    if len(known) == 1:
        return known[0]
    other, name = sorted(main, key=lambda name: asked[name] / counts[name])
    share = asked[name] / counts[name]
    if len(spoken) >= MIN_LONG_TURNS and share > 2 * asked[other] / counts[other]:
        return name if share >= MIN_LONG_ASKED_RATIO else None
    return name if share >= MIN_ASKED_RATIO else None


def _answerers(nodes: Sequence[Node], turns: Sequence[tuple[str, bool, int]]) -> frozenset[str]:
    """Who answers, where the questions have no names: `Anna:` stands before each answer, and a question above it."""
    places = {at for _, _, at in turns}
    answers = [(name, at) for name, _, at in turns if at and at - 1 not in places]
    asked = [name for name, at in answers if _asks_at_last(nodes[at - 1])]
    if len(asked) < MIN_TURNS or len(asked) < MIN_ASKED_RATIO * len(turns):
        return frozenset()
    return frozenset(asked)


def _asks_at_last(node: Node) -> bool:
    return isinstance(node, Heading | Paragraph) and asks(node.text, max(0, len(node.text) - MAX_QUESTION_CHARS))


def _sign(nodes: Sequence[Node], cues: Sequence[Cue]) -> str:
    """Return the sign before the questions of an interview: the same before three of them or more, and most."""
    signs = [nodes[cue.at].text[:1] for cue in cues if cue.kind == QUESTION]  # type: ignore[attr-defined]
    if len(signs) < MIN_TURNS:
        return ""
    sign, count = Counter(signs).most_common(1)[0]
    return sign if sign in SIGNS and count >= MIN_TURNS and 2 * count > len(signs) else ""


def _is_unnamed(nodes: Sequence[Node], cues: Sequence[Cue]) -> bool:
    """Return whether it looks like an interview: some questions say something before they ask (`You grew up here. How
    was it?`), and they are headings; or questions make a good part of all blocks.
    """
    asked = [cue for cue in cues if cue.kind in (QUESTION, QUESTION_HEADING)]
    long = [cue for cue in asked if goes_on(nodes[cue.at].text)]  # type: ignore[attr-defined]
    if sum(cue.kind is QUESTION_HEADING for cue in long) >= MIN_LONG_HEADINGS:
        return True
    if len(long) >= MIN_LONG_QUESTIONS and len(asked) > MIN_LONG_QUESTIONS:
        return len(asked) >= MIN_QUESTION_RATIO * len(nodes)
    plain = sum(cue.kind is QUESTION for cue in asked)
    if sum(_is_shorter_than_next(nodes, cue.at) for cue in asked) < MIN_SHORTER_RATIO * len(asked):
        return False  # a forum, where many ask
    return len(asked) > MIN_LONG_QUESTIONS and len(asked) >= MIN_PLAIN_RATIO * len(nodes) and 3 * plain >= len(asked)


def _is_shorter_than_next(nodes: Sequence[Node], at: int) -> bool:
    """Return whether a paragraph stands right below a question, and is longer."""
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    return isinstance(after, Paragraph) and len(after.text) > len(nodes[at].text)  # type: ignore[attr-defined]


def turns_between(places: Sequence[int], nodes: Sequence[Node], stop: int) -> list[int]:
    """Return the places of turns that do not ask, between questions at these places: `It was not always so.`

    Only where questions and answers of one paragraph take turns, and such a turn is shorter than its answer.
    """
    gaps = [after - at - 1 for at, after in pairwise([*places, stop])]
    if len(places) < MIN_TURNS or sum(gap % 2 for gap in gaps[:-1]) < MIN_ODD_RATIO * (len(gaps) - 1):
        return []
    if sum(gap == 1 for gap in gaps[:-1]) < MIN_SINGLE_RATIO * (len(gaps) - 1):
        return []
    found = []
    for at, gap in zip(places, gaps[:-1], strict=False):
        for place in range(at + 2, at + gap, 2) if gap % 2 and gap > 1 else ():
            turn, answer = nodes[place], nodes[place + 1]
            if not isinstance(turn, Paragraph) or not isinstance(answer, Paragraph | Blockquote):
                break
            if len(turn.text) < len(text_of((answer,))):
                found.append(place)
    return found
