"""Raw HTML as Markdown: blocks (CommonMark 4.6) and tags inside a text (6.6).

    <div>             a block that ends before a blank line
    <!-- note -->     a block that ends with the line that holds `-->`

HTML that would not be read back as one block or one tag is written as a comment of ours (see `markers`).
"""

from __future__ import annotations

import re

from markdown_it.common.html_blocks import block_names

from articlekit.formats.inline_events import Place
from articlekit.formats.markdown import markers

# --- Blocks -----------------------------------------------------------------------------------------------------------

# Conditions 1 to 5: how the block begins, and what must stand in its last line.
_CLOSED = tuple(
    (re.compile(start, re.IGNORECASE | re.ASCII), re.compile(end, re.IGNORECASE | re.ASCII))
    for start, end in (
        (r"<(?:script|pre|style|textarea)(?=[ \t>]|\Z)", r"</(?:script|pre|style|textarea)>"),
        (r"<!--", r"-->"),
        (r"<\?", r"\?>"),
        (r"<![A-Z]", r">"),
        (r"<!\[CDATA\[", r"\]\]>"),
    )
)
# Condition 6. It can interrupt a paragraph, as those above.
_NAMED = re.compile(rf"</?(?:{'|'.join(block_names)})(?=[ \t]|/?>|\Z)", re.IGNORECASE | re.ASCII)
# Condition 7: a tag alone on its line. The names of condition 1 do not count in an opening tag.
_ALONE = re.compile(
    r"""(?:<(?!(?:script|pre|style|textarea)[ \t/>])[A-Za-z][A-Za-z0-9-]*
        (?:[ \t]+[A-Za-z_:][A-Za-z0-9:._-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*
        [ \t]*/?>
    |</[A-Za-z][A-Za-z0-9-]*[ \t]*>)[ \t]*\Z""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)


def write_block(text: str, last: bool = False) -> str:
    """Write a block as it is if it is read back as one block, otherwise as a comment of ours.

    last: whether it is the last block of its container, so that it need not be closed
    """
    if text.startswith(markers.OPENING) or not _is_block(text, last):
        return markers.write_html(text)
    return text


def begins_block(line: str, alone: bool) -> bool:
    """Tell whether a line that starts like this begins a block; `alone` if nothing follows on it."""
    line = line.partition("\n")[0]
    if any(start.match(line) for start, _ in _CLOSED) or _NAMED.match(line):
        return True
    return alone and _ALONE.match(line) is not None


def _is_block(text: str, last: bool) -> bool:
    # Leading spaces would make it part of a list above it, and the reader strips them.
    first, *others = text.split("\n")
    for start, end in _CLOSED:
        if start.match(first):
            if end.search(first):
                return not others
            for at, line in enumerate(others, 1):
                if end.search(line):
                    return at == len(others)
            return last and text[-1] not in " \t\n"
    if not all(line.strip(" \t") for line in others):
        return False
    return _NAMED.match(first) is not None or _ALONE.match(first) is not None


# --- Tags inside a text -----------------------------------------------------------------------------------------------

# 6.6, without what markdown-it-py reads otherwise: no three hyphens in a comment.
# One character tells each repetition from what follows it, so a match takes time in proportion to its length.
_TAG = re.compile(
    r"""<[A-Za-z][A-Za-z0-9-]*
        (?:[ \t\n]+[A-Za-z_:][A-Za-z0-9:._-]*(?:[ \t\n]*=[ \t\n]*(?:[^\s"'=<>`\x00-\x1f]+|'[^']*'|"[^"]*"))?)*
        [ \t\n]*/?>
    |</[A-Za-z][A-Za-z0-9-]*[ \t\n]*>
    |<!--(?:-?|(?!-?>)(?:[^-]|-(?!-)|--(?![->]))*--)>
    |<\?(?:[^?]|\?(?!>))*\?>
    |<![A-Za-z][^>]*>
    |<!\[CDATA\[(?:[^\]]|\](?!\]))*\]\]>""",
    re.VERBOSE,
)

# A line inside a tag must not look like the start of a block.
_NEXT_LINE = re.compile(r"[ \t]*(?:[A-Za-z\"'/(.,;!?$%@{}^]|_[A-Za-z])[^\n]*")


def write_tag(target: str, place: Place) -> str:
    """Write a tag as it is if it is read back as one tag, otherwise as a comment of ours."""
    plain = not target.startswith(markers.OPENING) and _TAG.fullmatch(target) is not None
    if plain and "\n" in target:
        plain = place == "paragraph" and all(map(_NEXT_LINE.fullmatch, target.split("\n")[1:]))
    if plain and place == "cell" and "|" in target:
        plain = "\\|" not in target
    return target if plain else markers.write_html(target)
