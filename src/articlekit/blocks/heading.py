"""Headings that are written: one to six `#`, a space, the title, perhaps closing `#`; or a title with a rule below it.

## Ingredients                   Ingredients
                                 ===========
"""

from __future__ import annotations

from typing import Final

from articlekit.blocks import heading_links
from articlekit.blocks.line_kinds import HEADING, THEMATIC_BREAK
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.document import unchecked
from articlekit.document.validators import BLANKS
from articlekit.lines import SPACES


def read(source: RuleInput, at: int) -> Blocks | None:
    """Return the heading behind these signs."""
    line = source.lines[at]
    rest = line.lstrip("#")
    level = len(line) - len(rest)
    if level > 6 or rest[:1] not in (" ", "\t") or at in source.not_headings:
        return None
    text = rest.strip(BLANKS)
    closed = text.rstrip("#")
    if closed[-1:] in (" ", "\t"):
        text = closed.rstrip(BLANKS)
    if not text.strip("#"):
        return None
    start = source.starts[at] + line.index(text, level)
    text = heading_links.without_links(text)[0] or text
    return (unchecked.heading((start, start + len(text)), None, level, text, ()),), HEADING


def find_commands(lines: list[str], marked: list[int]) -> frozenset[int]:
    """Return the lines that begin with the `#` of a root's prompt or a comment: `# mount /dev/sdb`, `# Mount it`.

    Where a text has only single signs and half of them or more stand before a small letter or right above a line that
    looks like a program, none but one on the first line makes a title: who writes Markdown has deeper titles too, or
    titles that begin with a capital and have a text below that does.

    marked: the lines that may begin with `#`, and perhaps others
    """
    first = next(at for at, line in enumerate(lines) if line)
    signs = [at for at in marked if lines[at][:1] == "#" and at > first]
    if any(lines[at][:2] == "##" for at in signs):
        return frozenset()
    single = [at for at in signs if lines[at][1:2] in (" ", "\t")]
    small = sum(lines[at][2:].lstrip()[:1].islower() or _is_program(lines[at + 1 : at + 2]) for at in single)
    return frozenset(single) if small and 2 * small >= len(single) else frozenset()


def _is_program(below: list[str]) -> bool:
    """Return whether the line below, if there is one, begins small or with a sign of programs."""
    return any(line[:1].islower() or line[:1] in _PROGRAM_SIGNS for line in below)


_PROGRAM_SIGNS: Final = frozenset("{$<@/\\;")


# --- Underlines ---------------------------------------------------------------------------------------------------


def may_hold_underlined(text: str, heads: Heads) -> bool:
    return not _UNDERLINE_HEADS.isdisjoint(heads)


def find_underlined(lines: list[str]) -> dict[int, int]:
    """Return for each title with a rule right below it, about as long as itself, the line behind both.

    The first line of the title may be another rule above it. Right below other text, the title must be no end of it.
    """
    found: dict[int, int] = {}
    for below, line in enumerate(lines):
        if line[:3] not in _UNDERLINES or not below:
            continue
        at = below - 1
        rule, title = line.rstrip(), lines[at].rstrip(BLANKS)
        if rule.strip(rule[0]) or not _may_be_title(title):
            continue
        above = lines[at - 1].rstrip() if at else ""
        if above == rule and at - 2 not in found:
            if len(title) <= len(rule):
                found[at - 1] = below + 1
        elif _is_underline(rule, title, bool(above)):
            found[at] = below + 1
    return found


_UNDERLINES: Final = frozenset(sign * 3 for sign in "=-~^*+#")
_UNDERLINE_HEADS: Final = frozenset(rule[:2] for rule in _UNDERLINES)
_NO_TITLE: Final = frozenset("-=*_#>|+~`^" + SPACES)

# People draw the line as long as the title; by eye they miss by a few characters. A line of `=`, or one below a title
# that stands by itself, may be twice as long.
MAX_DIFFERENCE_CHARS: Final = 3
# So many hyphens are a break between topics, wherever people write Markdown.
BREAK_CHARS: Final = 3


def _may_be_title(title: str) -> bool:
    return bool(title) and title[0] not in _NO_TITLE and title[-1] != "|"


def _is_underline(rule: str, title: str, is_glued: bool) -> bool:
    """Return whether a rule belongs to the title above it. is_glued: text stands right above the title"""
    difference = abs(len(rule) - len(title))
    if rule[0] not in "=-":  # `~~~` also fences code, `***` is a break
        return difference == 0 and len(rule) > BREAK_CHARS
    if not is_glued or rule[0] == "=":
        return difference <= MAX_DIFFERENCE_CHARS or len(title) < len(rule) <= 2 * len(title)
    if title[-1] in heading_links.SENTENCE_ENDS or title[0].islower():
        return False  # the end of a paragraph, and a break
    return difference <= (MAX_DIFFERENCE_CHARS if len(rule) > BREAK_CHARS else 0)


def read_underlined(source: RuleInput, at: int) -> Blocks:
    """Return the title on this line, or between a rule on this line and another."""
    letters = THEMATIC_BREAK * (source.regions[at].end - at - 2) + HEADING + THEMATIC_BREAK
    at += len(letters) - 2
    line = source.lines[at]
    text = line.strip(BLANKS)
    start = source.starts[at] + line.index(text)
    level = _LEVELS[source.lines[at + 1][0]]
    return (unchecked.heading((start, start + len(text)), None, level, text, ()),), letters


# CommonMark has two; reStructuredText uses others for what is deeper.
_LEVELS: Final = {"=": 1, "-": 2, "~": 3, "^": 4, "#": 1, "*": 2, "+": 4}
