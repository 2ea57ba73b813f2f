"""Comments that no reader shows and only we read: what plain Markdown cannot say.

    <!-- articlekit: section untitled -->
    ...
    <!-- articlekit: end -->

Words that open something, each closed by `end`:
    section summary key-points contents faq     a section of this kind; the heading comes first unless `untitled`
    qa                                          a question with its answer; the block that asks comes first
    plain                                       blocks that mean no more than they are
Words that stand alone:
    exact                                       in front of a document: nothing in it is inferred
    html "..."                                  raw HTML that would not be read back as one block or one tag
    line                                        after `<wbr>`, in front of raw HTML that would begin a block
Numbers are the fields of the node: `start=11`. `exact` after a word says that nothing inside is inferred.

A comment that only looks like these is an ordinary comment: unknown words, an `end` without a start, numbers that do
not fit. The writer wraps raw HTML that looks like one into `html "..."`, so nobody's comment is taken for ours.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from articlekit.document.nodes import SECTION_KINDS, Section

OPENING = "<!-- articlekit:"
END = f"{OPENING} end -->"
EXACT = f"{OPENING} exact -->"

# In front of a line that would begin a block (a tag in HTML's list of blocks, a comment, a definition). `<wbr>` is an
# element without content that shows nothing at the start of a line, and no block begins with it.
GUARD_TAG = "<wbr>"
GUARD_NOTE = f"{OPENING} line -->"
GUARD = GUARD_TAG + GUARD_NOTE

_MARKER = re.compile(r"<!-- articlekit: ([a-z-]{1,12})((?: [a-z_]{1,12}(?:=[0-9]{1,15})?){0,8}) -->")
_HTML = re.compile(r'<!-- articlekit: html ("[^"\n-]*") -->')

# The word that opens a section of each kind.
SECTIONS: dict[type[Section], str] = {cls: kind.replace("_", "-") for cls, kind in SECTION_KINDS.items()}
OPENS = frozenset((*SECTIONS.values(), "qa", "plain"))
ALONE = frozenset(("end", "exact"))

# What may not stand in a comment (a pair of hyphens), in a JSON string that ends at the next quote, or what another
# reader could take for markup, a cell's end or a bracket's partner.
_UNSAFE = re.compile(r"[-<>&|`\[\]*_~\\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


class Marker(NamedTuple):
    """What a comment of ours says.

    word: what it opens or does
    flags: words without a number
    numbers: fields of the node
    """

    word: str
    flags: frozenset[str] = frozenset()
    numbers: dict[str, int] = {}  # noqa: RUF012  never changed


def write(word: str, *flags: str, **numbers: int | None) -> str:
    """The comment that says it; numbers that are `None` are left out."""
    said = [word, *flags, *(f"{name}={number}" for name, number in numbers.items() if number is not None)]
    return f"{OPENING} {' '.join(said)} -->"


def read(comment: str) -> Marker | None:
    """Undoes `write`; `None` for what we could not have written."""
    match = _MARKER.fullmatch(comment)
    if match is None or (match[1] not in OPENS and match[1] not in ALONE):
        return None
    flags = set()
    numbers = {}
    for said in match[2].split():
        name, _, number = said.partition("=")
        if number:
            numbers[name] = int(number)
        else:
            flags.add(name)
    return Marker(match[1], frozenset(flags), numbers)


def write_html(text: str) -> str:
    """Raw HTML as a comment."""
    safe = _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return f'{OPENING} html "{safe}" -->'


def read_html(comment: str) -> str | None:
    """Undoes `write_html`; `None` for what it could not have written."""
    match = _HTML.fullmatch(comment)
    if match is None:
        return None
    try:
        text = json.loads(match[1])
    except ValueError:
        return None
    return text if isinstance(text, str) and not re.search("[\0\r\ud800-\udfff]", text) else None
