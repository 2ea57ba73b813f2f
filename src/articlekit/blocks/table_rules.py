"""Rule rows: the lines of a table that draw its lines and hold no text.

    |---|:--:|     |----+----|     |====|====|     +----+----+     ├────┼────┤     ────┼────

Typesetting tools turn hyphens into dashes and spaces into no-break spaces, so these count too.
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.document.nodes import Align
from articlekit.lines import SPACES

# U+2500 to U+257F, in which all box drawings stand.
HORIZONTAL: Final = "─━┄┅┈┉╌╍═"
VERTICAL: Final = "│┃┆┇┊┋╎╏║"
CROSSINGS: Final = "".join(map(chr, (*range(0x250C, 0x254C), *range(0x2552, 0x2571), *range(0x2574, 0x2580))))
_DASHES: Final = "-=–—―−_*~" + HORIZONTAL
_SIGNS: Final = _DASHES + ":|+" + VERTICAL + CROSSINGS + SPACES
_SEPARATORS: Final = re.compile(f"[|+{VERTICAL}{CROSSINGS}]")
# One sign, repeated. A lone hyphen has always been enough; a lone dash, star or tilde stands for "no value" in a row.
_SEGMENT: Final = re.compile(rf":?(?:-[-{SPACES}]*|([{_DASHES}])(?:[{SPACES}]*\1)+):?")


def is_rule(text: str) -> bool:
    """Return whether the stripped line is a rule row."""
    if text.strip(_SIGNS):
        return False
    segments = [segment.strip() for segment in _SEPARATORS.split(text)]
    filled = [segment for segment in segments if segment]
    return bool(filled) and all(map(_SEGMENT.fullmatch, filled))


def cells_of(rule: str) -> list[str]:
    """Return the segments of a rule row, without those that stand outside its first and last separator."""
    segments = _SEPARATORS.split(rule.strip())
    if len(segments) > 1 and not segments[0].strip():
        del segments[0]
    if len(segments) > 1 and not segments[-1].strip():
        del segments[-1]
    return segments


def alignment(rule: str) -> tuple[Align | None, ...]:
    """Return how the colons of a rule row align the columns."""
    segments = cells_of(rule)
    return (None,) * len(segments) if ":" not in rule else tuple(map(_side, segments))


def _side(segment: str) -> Align | None:
    segment = segment.strip()
    left, right = segment[:1] == ":", segment[-1:] == ":" and len(segment) > 1
    return "center" if left and right else "right" if right else "left" if left else None


def sign(rule: str) -> str:
    """Return what a rule is drawn with: `=` below the header of a grid, `-` elsewhere."""
    return next(sign for sign in rule if sign in _DASHES)
