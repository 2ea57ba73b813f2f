"""Blocks of raw HTML: what begins one, and where it ends (CommonMark 4.6).

<div>             ends before a blank line
<!-- note -->     ends with the line that holds its own end
"""

from __future__ import annotations

import re

from markdown_it.common.html_blocks import block_names

# Conditions 1 to 5: how it begins, and what must stand in its last line.
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
# Condition 6. It may interrupt a paragraph, as those above.
_NAMED = re.compile(rf"</?(?:{'|'.join(block_names)})(?=[ \t]|/?>|\Z)", re.IGNORECASE | re.ASCII)
# Condition 7: a tag alone in its line. The names of condition 1 do not count in an opening tag.
_ALONE = re.compile(
    r"""(?:<(?!(?:script|pre|style|textarea)[ \t/>])[A-Za-z][A-Za-z0-9-]*
        (?:[ \t]+[A-Za-z_:][A-Za-z0-9:._-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*
        [ \t]*/?>
    |</[A-Za-z][A-Za-z0-9-]*[ \t]*>)[ \t]*\Z""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)


def begins(line: str, alone: bool) -> bool:
    """Whether a line with this at its start begins a block; `alone` if nothing else stands in it."""
    line = line.partition("\n")[0]
    if any(start.match(line) for start, _ in _CLOSED) or _NAMED.match(line):
        return True
    return alone and _ALONE.match(line) is not None


def is_block(text: str, last: bool, touched: bool) -> bool:
    """Whether `text`, written as it is, is read back as one block.

    last: nothing stands below it in its container, so it need not be closed
    touched: what stands below it follows with no blank line between
    """
    # Spaces in front would make it part of a list above it, and are stripped when it is read.
    first, *others = text.split("\n")
    for start, end in _CLOSED:
        if start.match(first):
            if end.search(first):
                return not others
            for at, line in enumerate(others, 1):
                if end.search(line):
                    return at == len(others)
            return last and not touched and text[-1] not in " \t\n"
    if touched or not all(line.strip(" \t") for line in others):
        return False
    return _NAMED.match(first) is not None or _ALONE.match(first) is not None
