"""What is inferred of a text: the value that each decision takes and returns, with its own part filled in.

    begin(blocks.read("Brewing\\nWarm the pot first."))
        Inference(block_list=..., layout=..., groups=..., candidates=..., headings={}, ...)
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from articlekit.blocks import BlockList
from articlekit.infer import layout
from articlekit.infer.layout import Layout
from articlekit.infer.line_groups import NO_GROUPS, LineGroups

# The features that each candidate has; `headings/features.py` names them.
Row = tuple[int, ...]


class Candidates(NamedTuple):
    """The line groups that may be headings.

    groups: their numbers, in order
    scores: in thousandths of a log-odd
    columns: a column for each feature that all of them have
    """

    groups: list[int]
    scores: list[int]
    columns: list[Sequence[int]]

    def row(self, nth: int) -> Row:
        """Return the features of one of them."""
        return tuple([column[nth] for column in self.columns])

    def rows(self) -> Iterator[Row]:
        """Yield the features of each of them."""
        return zip(*self.columns, strict=True)


NO_CANDIDATES: Final = Candidates([], [], [])


class Decision(NamedTuple):
    """Whether a bare line is a heading.

    heading: whether it is one
    confidence: the probability that it is one, 0..1
    rule: what decided
    reasons: what spoke for that, strongest first
    has_next: whether it has a number, and the next one of its series is there
    """

    heading: bool
    confidence: float
    rule: str
    reasons: tuple[str, ...]
    has_next: bool


class Page(NamedTuple):
    """A page as the decisions about title and boilerplate read it: a value per line group, unless said otherwise.

    texts, sizes, gaps: of the line groups
    kinds, ends: what each is (`boilerplate.features.LINE_KIND` and so on), and the class of its last character
    words: the score of its words
    sums: the sum of the scores before it, and at last of all
    shorts, longs: the short lines outside tables, and the long ones
    copies: how many short lines are the same, but for capitals and digits; digits: how many of a hundred characters
    likely: the score of one that may be a heading
    candidates: those that may be headings; nths: which of them each is, or -1
    steps: of how many groups, short lines, items and long lines there are
    """

    texts: list[str]
    sizes: list[int]
    kinds: bytes
    ends: bytes
    words: list[int]
    sums: array[int]
    shorts: list[int]
    longs: list[int]
    copies: list[int]
    digits: bytearray
    likely: list[int]
    candidates: Candidates
    nths: array[int]
    gaps: bytes
    steps: tuple[int, ...]


class Boilerplate(NamedTuple):
    """A line group that is boilerplate: how sure that is, 0..1, of which kind, and why."""

    confidence: float
    reasons: tuple[str, ...]


class Inference(NamedTuple):
    """A text between what is written and its nodes.

    block_list: lines and blocks; code, items and questions in lists are put in by their decisions
    layout: how the lines are laid out
    groups: the lines that belong together, each group one candidate
    candidates: the groups that may be headings
    headings: the groups that are headings, by their number, in order
    title: the group that is the title of the article, if it has one
    page: what the decisions about title and boilerplate read, from the one to the other
    boilerplate: the groups that belong to the page and not to the article
    levels: the level of each heading by its group, those written with `#` included
    goes_on: lines of which the labels of questions and answers say whether they go on with the paragraph above
    """

    block_list: BlockList
    layout: Layout
    groups: LineGroups
    candidates: Candidates
    headings: dict[int, Decision]
    title: int | None
    page: Page | None
    boilerplate: dict[int, Boilerplate]
    levels: dict[int, int]
    goes_on: dict[int, bool]


def begin(block_list: BlockList) -> Inference:
    """Measure the layout; nothing is decided yet."""
    return Inference(block_list, layout.read(block_list.lines), NO_GROUPS, NO_CANDIDATES, {}, None, None, {}, {}, {})
