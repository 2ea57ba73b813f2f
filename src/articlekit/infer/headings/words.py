"""What the words of a line say: a learnt weight for each word, for the first and the last ones, and for short lines.

    split_words("How to brew tea")              ["How", "to", "brew", "tea"]
    keys("How to brew tea", "how to brew tea")
        ["how", "to", "brew", "tea", "^how", "tea$", "^how to", "brew tea$", "^how to brew tea$"]

`word_weights.py` holds the weights. A number of figures alone is the word `0`. In scripts without spaces, each pair of
neighbouring characters stands for a word. A line that a lexicon knows has a key for what it is (`=section`), the same
in all languages: few of them have enough pages to learn from.
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.lexicon.section_titles import KNOWN_SECTIONS
from articlekit.lexicon.tables import BOILERPLATE, EAST_ASIAN, TITLES
from articlekit.lexicon.uncertain_titles import CLOSING, HIGHLIGHTS, OVERVIEW

# Accents, and the vowel signs of Hebrew, Arabic, Indian scripts, Thai and Burmese: parts of words, though no letters.
_SIGNS: Final = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u102b-\u103e"
)
# Letters and figures, with an apostrophe between them.
split_words: Final = re.compile(rf"[^\W_]+(?:(?:['\u2019](?=[^\W_])|[{_SIGNS}]+)[^\W_]*)*").findall

# A whole line is a key up to so many words.
MAX_LINE_WORDS: Final = 4


def _line(text: str) -> str:
    """Return a line of a lexicon as its words are compared."""
    return " ".join(split_words(text.casefold()))


# The key of a whole line that a lexicon knows.
LINES: Final[dict[str, str]] = {
    **{_line(line): "=" + kind for line, kind in BOILERPLATE.items()},
    **{_line(line): "=section" for line in KNOWN_SECTIONS},
    **{_line(line): "=closing" for line in (*CLOSING, *OVERVIEW, *HIGHLIGHTS)},
    **{_line(line): "=" + kind for line, kind in TITLES.items()},
}
LINES.pop("", None)
# So many characters of a line without spaces are read.
MAX_DENSE_CHARS: Final = 30


def keys(text: str, small: str) -> list[str]:
    """Return the keys of a line in the table of weights. small: its words in small letters, figures as `0`."""
    if text[0] >= EAST_ASIAN:
        dense = text[:MAX_DENSE_CHARS]
        pairs = [dense[at : at + 2] for at in range(len(dense) - 1)]
        known = LINES.get(small)
        return [*pairs, "^" + dense[:2], text[-2:] + "$", *([known] if known else [])]
    words = small.split()
    if not words:
        return ["^$"]
    first, last = words[0], words[-1]
    found = [*words, f"^{first}", f"{last}$"]
    count = len(words)
    if count > 1:
        found += (f"^{first} {words[1]}", f"{words[-2]} {last}$")
    if count <= MAX_LINE_WORDS:
        found.append(f"^{small}$")
        if small in LINES:
            found.append(LINES[small])
    return found
