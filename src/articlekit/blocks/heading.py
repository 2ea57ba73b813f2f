"""Headings that are written: one to six `#`, a space, the title, perhaps closing `#`; or a title with a rule below it.

## Ingredients                   Ingredients
                                 ===========
"""

from __future__ import annotations

from articlekit.blocks.line_kinds import HEADING, THEMATIC_BREAK
from articlekit.blocks.rules import Blocks, RuleInput
from articlekit.document import unchecked
from articlekit.document.validators import BLANKS
from articlekit.lines import SPACES


def read(source: RuleInput, at: int) -> Blocks | None:
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
    return (unchecked.heading((start, start + len(text)), None, level, text, ()),), HEADING


def find_commands(lines: list[str], marked: list[int]) -> frozenset[int]:
    """The lines that begin with the `#` of a root's prompt or of a comment: `# mount /dev/sdb`, `# Mount the disk`.

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
    """Whether the line below, if there is one, begins small or with a sign of programs."""
    return any(line[:1].islower() or line[:1] in _PROGRAM_SIGNS for line in below)


_PROGRAM_SIGNS = frozenset("{$<@/\\;")


def may_hold_underlined(text: str) -> bool:
    return "\n---" in text or "\n===" in text


def find_underlined(lines: list[str]) -> dict[int, int]:
    """For each title that has a line of `=` or `-` right below it, about as long as itself, the line behind both.

    A title stands below a blank line or at the top, for CommonMark would make the whole paragraph above a heading; and
    dashes of another length are a break between topics.
    """
    found: dict[int, int] = {}
    for below, line in enumerate(lines):
        if line[:3] not in _UNDERLINES or not below:
            continue
        rule = line.rstrip()
        title = lines[below - 1].rstrip(BLANKS)
        if rule.strip(rule[0]) or not title or title[0] in _NO_TITLE or title[-1] == "|":
            continue
        alone = below < 2 or not lines[below - 2].strip()
        if alone and abs(len(rule) - len(title)) <= MAX_DIFFERENCE_CHARS:
            found[below - 1] = below + 1
    return found


_UNDERLINES = frozenset({"===", "---"})
_NO_TITLE = frozenset("-=*_#>|+~`" + SPACES)

# People draw the line as long as the title; by eye they miss by a few characters.
MAX_DIFFERENCE_CHARS = 3


def read_underlined(source: RuleInput, at: int) -> Blocks:
    """The title on this line, of level 1 above `=` and 2 above `-`, and the rule below it."""
    text = source.lines[at].rstrip(BLANKS)
    start = source.starts[at]
    level = 1 if source.lines[at + 1][0] == "=" else 2
    return (unchecked.heading((start, start + len(text)), None, level, text, ()),), HEADING + THEMATIC_BREAK
