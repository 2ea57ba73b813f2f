"""Titles of parts that a user adds to those of the lexicons.

    parse(text, known_titles={"what you need to know": "key_points", "in one minute": "summary"})

Case, a number in front and punctuation around a title do not count.
"""

from __future__ import annotations

from collections.abc import Mapping

from articlekit.lexicon.titles import title_key
from articlekit.lexicon.words import KINDS

KnownTitles = Mapping[str, str]
NO_TITLES: KnownTitles = {}


def read_known_titles(titles: Mapping[str, str] | None) -> KnownTitles:
    """Return the kinds of parts (`summary`, `key_points`, `contents`, `faq`) by their titles as they are compared.

    Raises `TypeError` for anything but a mapping from str to str, and `ValueError` for a title without a word and for
    another kind.
    """
    if titles is None or titles is NO_TITLES:
        return NO_TITLES
    if not isinstance(titles, Mapping):
        raise TypeError(f"known_titles: a mapping from titles to kinds expected, got {type(titles).__name__}")
    found = {}
    for title, kind in titles.items():
        if not isinstance(title, str) or not isinstance(kind, str):
            raise TypeError(f"known_titles: titles and kinds are text, got {title!r}: {kind!r}")
        if kind not in KINDS:
            raise ValueError(f"known_titles: {title!r} names {kind!r}, expected one of {', '.join(KINDS)}")
        key = title_key(title)
        if not key:
            raise ValueError(f"known_titles: {title!r} has no word")
        found[key] = kind
    return found
