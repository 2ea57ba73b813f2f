"""What kind of section a title or a label names.

    section_kind("Key Takeaways:")          "key_points"
    section_kind("5. Final thoughts")       "closing"
    subtitled_kind("Conclusion: tea wins")  "closing"
    opening("TL;DR: Tea is older.")         ("summary", 7)

The words stand in `lexicon`; here the lesser ones are added: a document has no summary for certain where it has a
conclusion, but it is the next best.
"""

from __future__ import annotations

import re

from articlekit import lexicon
from articlekit.lexicon.lesser import CLOSING as CLOSINGS
from articlekit.lexicon.lesser import HIGHLIGHTS as HIGHLIGHT_TITLES
from articlekit.lexicon.lesser import OVERVIEW as OVERVIEWS
from articlekit.semantics.roles import CLOSING, FAQ, HIGHLIGHTS, KEY_POINTS, OVERVIEW, SUMMARIES, SUMMARY

# What stands behind a label ends within so many characters: a number may come before it ("Question #128 :").
MAX_LABEL_END_CHARS = lexicon.LONGEST_LABEL_CHARS + 7

# With an apostrophe straight and curly; a Turkish ı in capitals is casefolded to an i.
_LESSER: dict[str, str] = {
    spelling: kind
    for kind, titles in ((HIGHLIGHTS, HIGHLIGHT_TITLES), (OVERVIEW, OVERVIEWS), (CLOSING, CLOSINGS))
    for title in titles
    for spelling in (title, title.replace("'", "’"), title.replace("ı", "i"))
}
_BARE = {**_LESSER, **lexicon.TITLES}

# A paragraph that is a title has no more characters: a colon and a few marks may stand around it.
MAX_BARE_TITLE_CHARS = max(map(len, _BARE)) + 3

# A heading may say one of these and then what it is about. "Overview: ..." and "Highlights: ..." are about a part.
_SUBTITLED = frozenset({SUMMARY, CLOSING, KEY_POINTS})
_SUBTITLE = re.compile(r"[:：]\s*\S| [–—-] ")

# What a title is as the label of a text: points that are told in one paragraph sum up.
_OPENINGS = {CLOSING: CLOSING, SUMMARY: SUMMARY, KEY_POINTS: SUMMARY}

# What may stand before a title: numbering ("5.", "V."), bullets, punctuation, emoji. Behind it no number goes.
_NUMBERED = re.compile(r"(?:[ivxlc]{1,6}[.)]|[\W\d_])+")
_BLANKS = re.compile(r"\s+")


def title_key(text: str) -> str:
    """A title as it is compared: without case, numbering, punctuation around it and doubled spaces."""
    text = text.casefold()
    match = _NUMBERED.match(text)
    start, end = match.end() if match is not None else 0, len(text)
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return _BLANKS.sub(" ", text[start:end])


def section_kind(text: str) -> str | None:
    """The kind of section that the heading `text` names, whatever its case, numbering and punctuation."""
    if len(text) > lexicon.MAX_TITLE_CHARS:
        return None
    key = text.casefold()
    kind = _BARE.get(key)
    if kind is not None or not key:
        return kind
    core = key.lstrip(_BEFORE).rstrip(_BEHIND)
    if core not in _BARE and lexicon.stands_bare(core):
        # Nothing else stands around the title, so that only a topic may: most headings end here.
        return FAQ if lexicon.is_faq_with_topic(core) else None
    return lexicon.title_kind(text) or _LESSER.get(title_key(key))


# A number and marks that stand around many headings and are no part of a title.
_BEFORE, _BEHIND = "0123456789.):,;-–—*#•\"'“”‘’„«» ", ".:!?…,;*\"'“”‘’«» "


def subtitled_kind(text: str) -> str | None:
    """The kind of section that a heading names before a colon or dash, if it sums up or lists points."""
    if not (":" in text or " – " in text or " — " in text or " - " in text or "：" in text):
        return None
    match = _SUBTITLE.search(text, 1, MAX_BARE_TITLE_CHARS)
    kind = section_kind(text[: match.start()]) if match is not None else None
    return kind if kind in _SUBTITLED else None


def bare_kind(text: str) -> str | None:
    """The kind that a paragraph names which is nothing but a known title, perhaps with a colon."""
    return _BARE.get(text.casefold().strip(" :：!*-–—"))


def opening(text: str) -> tuple[str, int] | None:
    """The kind that a label at the start of a paragraph names, and where the text after it begins."""
    start = lexicon.summary_label(text)
    if start:
        return SUMMARY, start
    at = text.find("\n", 1, MAX_BARE_TITLE_CHARS)
    if at > 0 and (kind := bare_kind(text[:at])) in SUMMARIES:
        return kind, at + 1
    at = text.find(":", 1, MAX_LABEL_END_CHARS)
    kind = _OPENINGS.get(_BARE.get(text[:at].casefold(), "")) if at > 0 else None
    if kind is None:
        return None
    start = len(text) - len(text[at + 1 :].lstrip())
    return (kind, start) if start < len(text) else None
