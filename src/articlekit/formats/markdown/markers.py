"""Comments for what plain Markdown cannot express. No page shows them, and only we read them.

    <!-- articlekit: section untitled -->
    ...
    <!-- articlekit: end -->

Words that open a bracket; `end` closes it:
    section summary key-points contents faq     a section of this kind; its heading comes first unless `untitled`
    qa                                          a question with its answer; the block that asks comes first
Words that stand alone:
    exact                                       at the top of a document: nothing outside the brackets is inferred
    html "..."                                  raw HTML that would not be read back as one block or one tag
    line                                        after `<wbr>`, in front of raw HTML that would begin a block
`exact` after a word means that nothing inside that bracket is inferred. Numbers are fields of the node: `start=11`.

The writer puts raw HTML that looks like a marker into `html "..."`, so nobody's comment is read as one of ours.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from articlekit.document.nodes import SECTION_KINDS, Section
from articlekit.document.validators import UNWRITABLE

OPENING = "<!-- articlekit:"
END = f"{OPENING} end -->"
EXACT = f"{OPENING} exact -->"

# In front of a line that would begin a block (a tag in HTML's list of blocks, a comment, a definition). `<wbr>` is an
# element without content that shows nothing at the start of a line, and no block begins with it.
GUARD_TAG = "<wbr>"
GUARD_COMMENT = f"{OPENING} line -->"
GUARD = GUARD_TAG + GUARD_COMMENT

_MARKER = re.compile(r"<!-- articlekit: ([a-z-]{1,12})((?: [a-z_]{1,12}(?:=[0-9]{1,15})?){0,8}) -->")
_HTML = re.compile(r'<!-- articlekit: html ("[^"\n-]*") -->')

# The word that opens a section of each kind.
SECTIONS: dict[type[Section], str] = {cls: kind.replace("_", "-") for cls, kind in SECTION_KINDS.items()}
_WORDS = frozenset((*SECTIONS.values(), "qa", "end", "exact"))

# What may not stand in a comment (a pair of hyphens) or in a JSON string that ends at the next quote, and what another
# reader could take for markup, the end of a cell or the partner of a bracket.
_UNSAFE = re.compile(r"[-<>&|`\[\]*_~\\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


class Marker(NamedTuple):
    """A marker, read.

    word: what it opens or does
    flags: words without a number
    numbers: fields of the node
    """

    word: str
    flags: frozenset[str]
    numbers: dict[str, int]

    @property
    def exact(self) -> bool:
        """Whether nothing in the bracket is inferred."""
        return "exact" in self.flags


def write(word: str, *flags: str, **numbers: int | None) -> str:
    """Write the comment for a marker. Numbers that are `None` are left out."""
    words = [word, *flags, *(f"{name}={number}" for name, number in numbers.items() if number is not None)]
    return f"{OPENING} {' '.join(words)} -->"


def read(comment: str) -> Marker | None:
    """Read a comment that `write` wrote; `None` for others."""
    match = _MARKER.fullmatch(comment)
    if match is None or match[1] not in _WORDS:
        return None
    words = [word.split("=") for word in match[2].split()]
    flags = frozenset(word[0] for word in words if len(word) == 1)
    return Marker(match[1], flags, {word[0]: int(word[1]) for word in words if len(word) == 2})


def write_html(text: str) -> str:
    """Write raw HTML as a comment."""
    safe = _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return f'{OPENING} html "{safe}" -->'


def read_html(comment: str) -> str | None:
    """Read the HTML in a comment that `write_html` wrote; `None` for others."""
    match = _HTML.fullmatch(comment)
    if match is None:
        return None
    try:
        text = json.loads(match[1])
    except ValueError:
        return None
    return text if isinstance(text, str) and not UNWRITABLE.search(text) else None
