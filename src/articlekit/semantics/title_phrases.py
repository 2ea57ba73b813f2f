"""Known titles within a longer line, with the topic beside them.

    kind_with_topic("Key takeaways for gardeners")      "key_points"
    kind_with_topic("Mein persönliches Fazit")          "closing"
    leads_to_points("Here are the key takeaways:")      True

`regex` compares whole lists of titles with full case folding: `SCHLUSSFOLGERUNG` and `Schlußfolgerung` are the same. It
is imported here alone, and this room where a line holds a word of such a title.
"""

from __future__ import annotations

from typing import Final

import regex

from articlekit.lexicon.linking_words import LINKING
from articlekit.lexicon.tables import EAST_ASIAN, TITLES
from articlekit.lexicon.uncertain_titles import CLOSING as CLOSINGS
from articlekit.semantics.roles import CLOSING, CONTENTS, KEY_POINTS, SUMMARY

_FLAGS: Final = regex.IGNORECASE | regex.FULLCASE | regex.VERSION1

_TITLES: Final[dict[str, list[str]]] = {
    CLOSING: [title for title in CLOSINGS if title < EAST_ASIAN],
    **{
        kind: [title for title, of in TITLES.items() if of == kind and title < EAST_ASIAN]
        for kind in (SUMMARY, KEY_POINTS)
    },
}

# "Summary of the pros and cons", "Fazit zum neuen Rad": the title, a word that links, a topic.
_LINKED: Final = {
    kind: regex.compile(r"[^\p{L}]*+\L<titles>\s+\L<linking>\s", _FLAGS, titles=titles, linking=LINKING)
    for kind, titles in _TITLES.items()
}
# "Mein persönliches Fazit", "Recap of key points": up to three words before. A summary of that form is one of something
# else ("plot summary").
_LAST: Final = {
    kind: regex.compile(r"(?:[^\s:]+\s+){1,3}\L<titles>\W*", _FLAGS, titles=_TITLES[kind])
    for kind in (CLOSING, KEY_POINTS)
}
# "Final Thoughts Your Stress-Free Wedding": two words or more are enough to stand without one that links.
_FIRST: Final = regex.compile(
    r"[^\p{L}]*+\L<titles>\s+\p{Lu}", regex.IGNORECASE | regex.VERSION1, titles=[t for t in CLOSINGS if " " in t]
)
_POINTS: Final = regex.compile(r"(?<!\w)\L<titles>(?!\w)", _FLAGS, titles=[t for t in _TITLES[KEY_POINTS] if " " in t])
_CONTENTS: Final = regex.compile(
    r"(?<!\w)\L<titles>(?!\w)",
    _FLAGS,
    titles=[title for title, of in TITLES.items() if of == CONTENTS and " " in title],
)


def kind_with_topic(text: str) -> str | None:
    """Return the kind of part that a heading names with a topic beside the title."""
    for kind, pattern in _LINKED.items():
        if pattern.match(text):
            return kind
    for kind, pattern in _LAST.items():
        if pattern.fullmatch(text):
            return kind
    return CLOSING if _FIRST.match(text) else None


def leads_to_points(text: str) -> bool:
    """Return whether a line names key points somewhere, as the lead of a list may."""
    return _POINTS.search(text) is not None


def leads_to_contents(line: str) -> bool:
    """Return whether a line speaks of the article itself, as the lead of a contents list may."""
    return _CONTENTS.search(line) is not None
