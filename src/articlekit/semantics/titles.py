"""What kind of part a title or a label names.

    find_title("5. Final thoughts")            Title("closing")
    find_title("Conclusion: tea wins")         Title("closing")
    find_title("Key points for gardeners")     Title("key_points", certain=False): only above a list
    find_label("TL;DR: Tea is older.")         Label("summary", 7)

The words stand in `lexicon`; here the uncertain ones are added: a document has no summary for certain where it has a
conclusion, but it is the next best. `known` are the user's own titles, by their keys.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from articlekit.lexicon.known_titles import NO_TITLES, KnownTitles
from articlekit.lexicon.labels import LONGEST_LABEL_CHARS, summary_label
from articlekit.lexicon.tables import EAST_ASIAN, TITLES
from articlekit.lexicon.titles import MAX_TITLE_CHARS, is_faq_with_topic, stands_bare, title_key, title_kind
from articlekit.lexicon.uncertain_titles import CLOSING as CLOSINGS
from articlekit.lexicon.uncertain_titles import HIGHLIGHTS as HIGHLIGHT_TITLES
from articlekit.lexicon.uncertain_titles import OVERVIEW as OVERVIEWS
from articlekit.semantics.roles import CLOSING, FAQ, HIGHLIGHTS, KEY_POINTS, OVERVIEW, SUMMARIES, SUMMARY

# What stands behind a label ends within so many characters: a number may come before it ("Question #128 :").
MAX_LABEL_END_CHARS: Final = LONGEST_LABEL_CHARS + 7

# With an apostrophe straight and curly; a Turkish ı in capitals is casefolded to an i.
_LESSER: Final[dict[str, str]] = {
    spelling: kind
    for kind, titles in ((HIGHLIGHTS, HIGHLIGHT_TITLES), (OVERVIEW, OVERVIEWS), (CLOSING, CLOSINGS))
    for title in titles
    for spelling in (title, title.replace("'", "’"), title.replace("ı", "i"))
}
_BARE: Final = {**_LESSER, **TITLES}

# A paragraph that is a title has no more characters: a colon and a few marks may stand around it.
MAX_BARE_TITLE_CHARS: Final = max(map(len, _BARE)) + 3

# A heading may say one of these and what it is about, on either side of a colon or dash. "Overview: ..." and
# "Highlights: ..." are about a part; "Quick facts: ..." is not, where a list stands below.
_DIVIDED: Final = frozenset({SUMMARY, CLOSING, KEY_POINTS, HIGHLIGHTS})
_DIVISION: Final = re.compile(r"[:：]\s*(?=\S)|\s[–—-]\s")

# What a title means as the label of a paragraph: key points in one paragraph are a summary.
_LABELS: Final = {CLOSING: CLOSING, SUMMARY: SUMMARY, KEY_POINTS: SUMMARY}

# What stands behind a label in the same paragraph.
_LABEL_MARK: Final = re.compile(r"[:：]|\s[–—-]\s")

_OPENING_WORDS: Final = re.compile(r"([^\W\d_][\w' ’-]{2,40})[,，、]")


class Title(NamedTuple):
    """The part that a title names.

    certain: whether the words say so by themselves; else a list or table must stand below
    """

    kind: str
    certain: bool = True


class Label(NamedTuple):
    """The part that a label names, and where the text after it begins; the end where there is none."""

    kind: str
    start: int


def find_title(text: str, known: KnownTitles = NO_TITLES) -> Title | None:
    """Return the part that the heading `text` names, whatever its case, numbering and punctuation."""
    kind = section_kind(text, known)
    if kind is not None:
        return Title(kind)
    if len(text) > 2 * MAX_TITLE_CHARS:
        return None
    kind = _divided_kind(text, known)
    if kind is not None:
        return Title(kind, certain=kind != HIGHLIGHTS)
    if _ANCHORS.isdisjoint(text.casefold().split()):
        return None
    from articlekit.semantics import title_phrases

    kind = title_phrases.kind_with_topic(text)
    return None if kind is None else Title(kind, certain=kind == CLOSING)


def section_kind(text: str, known: KnownTitles = NO_TITLES) -> str | None:
    """Return the kind of part that the heading `text` names, with nothing else beside it."""
    if len(text) > MAX_TITLE_CHARS:
        return None
    if known and (kind := known.get(title_key(text))) is not None:
        return kind
    key = text.casefold()
    kind = _BARE.get(key)
    if kind is not None or not key:
        return kind
    core = key.lstrip(_BEFORE).rstrip(_BEHIND)
    if core not in _BARE and stands_bare(core):
        # Nothing else stands around the title, so that only a topic may: most headings end here.
        return FAQ if is_faq_with_topic(core) else None
    return title_kind(text) or _BARE.get(title_key(key))


# A number and marks that stand around many headings and are no part of a title.
_BEFORE, _BEHIND = "0123456789.):,;-–—*#•\"'“”‘’„«» ", ".:!?…,;*\"'“”‘’«» "


def _divided_kind(text: str, known: KnownTitles) -> str | None:
    """Return the kind that a heading names on one side of a colon or dash: the left one first."""
    if not (":" in text or " – " in text or " — " in text or " - " in text or "：" in text):
        return None
    for match in _DIVISION.finditer(text, 1):
        parts = (text[: match.start()], text[match.end() :])
        kinds = [section_kind(part, known) if len(part) <= MAX_BARE_TITLE_CHARS + 8 else None for part in parts]
        if KEY_POINTS in kinds:
            return KEY_POINTS  # "TL;DR: key takeaways"
        for part, kind in zip(parts, kinds, strict=True):
            if kind in _DIVIDED and (kind != HIGHLIGHTS or " " in part):
                return kind
    return None


def bare_kind(text: str, known: KnownTitles = NO_TITLES) -> str | None:
    """Return the kind that a paragraph names which is nothing but a known title, perhaps with a colon."""
    if known and (kind := known.get(title_key(text))) is not None:
        return kind
    kind = _BARE.get(text.casefold().strip(" :：!*-–—"))
    if kind is None and not (text[0].isalpha() and text[-1].isalpha()):
        return _BARE.get(title_key(text))  # an emoji, an arrow or a number stands beside it
    return kind


def find_label(text: str) -> Label | None:
    """Return the part that a label at the start of a paragraph names: `TL;DR: ...`, or a title on a line of its own."""
    bare = 2 if text.startswith("**") else 0
    start = summary_label(text[bare:])
    if start:
        return Label(SUMMARY, start + bare)
    at = text.find("\n", 1, MAX_BARE_TITLE_CHARS)
    if at > 0 and (kind := bare_kind(text[:at])) in SUMMARIES:
        return Label(str(kind), at + 1)
    mark = _LABEL_MARK.search(text, 1, MAX_LABEL_END_CHARS)
    found = _LABELS.get(_BARE.get(text[: mark.start()].strip("* ").casefold(), "")) if mark is not None else None
    if mark is None or found is None:
        return None
    start = len(text) - len(text[mark.end() :].lstrip("* "))
    return Label(found, start) if start < len(text) else None


def opens_summing_up(text: str) -> bool:
    """Return whether a paragraph begins with words that sum up, as a part of its first sentence: `In summary, ...`."""
    match = _OPENING_WORDS.match(text)
    return match is not None and _BARE.get(match[1].casefold()) in (SUMMARY, CLOSING)


# The longest word of each title that may stand with a topic beside it: other headings are not examined.
_ANCHORS: Final = frozenset(
    max(title.split(), key=len)
    for title, kind in _BARE.items()
    if kind in (CLOSING, KEY_POINTS, SUMMARY) and title < EAST_ASIAN
)
