"""Which questions are pairs, and where the last answer ends: decided when all of them are known.

    Who poured it?            a question that is no heading ...
    Anna did, with care.
    Who drank it?             ... is a pair where it has a label, in an FAQ, or in a series: at least `MIN_SERIES`
    Ben did.                  answered ones in one stretch, or below question headings
    Who washed up?
    Nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from articlekit.document.nodes import Node, Origin, Paragraph
from articlekit.lexicon import EAST_ASIAN, is_furniture
from articlekit.semantics import evidence
from articlekit.semantics.questions import begins_asking, question_end
from articlekit.semantics.roles import NOWHERE, PAIR, Asked, Role

# So many answered questions make a series; fewer are rhetoric. See the package's docstring.
MIN_SERIES = 3


class Prompt:
    """A question that is no heading."""

    __slots__ = ("asked", "at", "origin")

    def __init__(self, at: int, asked: Asked, origin: Origin | None) -> None:
        self.at = at
        self.asked = asked
        self.origin = origin  # `None` while only a series would make it a pair


class Stretch:
    """The blocks from a heading (or break) to the next, with the questions in it that are no headings."""

    __slots__ = ("depth", "faq", "head", "prompts", "stop")

    def __init__(self, head: int, depth: int, faq: int) -> None:
        self.head = head
        self.depth = depth
        self.faq = faq  # the level of the FAQ it belongs to, or 0
        self.prompts: list[Prompt] = []
        self.stop = 0


def settle(stretch: Stretch, roles: dict[int, Role], nodes: Sequence[Node], many: bool) -> None:
    """Give their roles to the questions of a stretch that are pairs, each with its answer up to the next of them.

    Where questions have labels, only those are questions. Others need an FAQ, or a series: the document's question
    headings, or each other.
    """
    prompts = stretch.prompts
    head = roles.get(stretch.head)
    depth = head.depth if head is not None and head.kind is PAIR else NOWHERE
    if any(one.origin in evidence.SAID for one in prompts):
        prompts = [one for one in prompts if one.origin in evidence.SAID]
    else:
        if not stretch.faq:
            plain = [one for one in prompts if _is_plain(one, nodes)]
            if (many and depth != NOWHERE) or _is_series(plain, stretch):
                prompts = plain
            elif many:
                prompts = [one for one in plain if _is_like_heading(one, stretch, nodes, sure=True)]
            else:
                return
        if depth != NOWHERE and prompts and prompts[0].at == stretch.head + 1:
            prompts = prompts[1:]  # the answer begins with a question
    stops = [*(one.at for one in prompts), stretch.stop][1:]
    if len(prompts) > MIN_SERIES:
        stops[-1] = _last_stop(prompts, stops, nodes)
    for one, stop in zip(prompts, stops, strict=True):
        if stop > one.at + 1 or one.asked.end is not None:
            roles[one.at] = Role(PAIR, depth, stop, one.asked, (), one.origin or evidence.IN_SERIES)


def _last_stop(prompts: list[Prompt], stops: list[int], nodes: Sequence[Node]) -> int:
    """Where the last answer ends, which no other question does: before the page's furniture, and it is no longer (in
    blocks) than the longest answer before it.
    """
    at, stop = prompts[-1].at + 1, stops[-1]
    longest = max(end - one.at - 1 for one, end in zip(prompts[:-1], stops, strict=False))
    stop = min(stop, at + max(1, longest))
    for place in range(at + 1, stop):
        node = nodes[place]
        if isinstance(node, Paragraph) and is_furniture(node.text):
            return place
    return stop


def like_headings(stretch: Stretch, nodes: Sequence[Node]) -> int:
    """How many questions of a stretch look as if they were headings: they count for the series of the document."""
    return sum(_is_like_heading(one, stretch, nodes) for one in stretch.prompts if _is_plain(one, nodes))


def _is_like_heading(prompt: Prompt, stretch: Stretch, nodes: Sequence[Node], sure: bool = False) -> bool:
    """Whether a question looks as if it were a heading: its answer is longer, and it begins as a question does that
    stands by itself. To count, it is enough that it is not the first block of a part; to be sure, it must not be, and
    what follows must not ask again.
    """
    node, after = nodes[prompt.at], nodes[prompt.at + 1] if prompt.at + 1 < stretch.stop else None
    if not isinstance(node, Paragraph) or (isinstance(after, Paragraph) and len(after.text) <= len(node.text)):
        return False
    first = prompt.at == stretch.head + 1
    if not sure and not first:
        return True
    if sure and (first or (isinstance(after, Paragraph) and question_end(after.text) > 0)):
        return False
    return question_end(node.text) >= len(node.text) and begins_asking(node.text)


def _is_plain(prompt: Prompt, nodes: Sequence[Node]) -> bool:
    """Whether a question has a few words of its own: `Why?` alone goes on with what stands before it."""
    node = nodes[prompt.at]
    if not isinstance(node, Paragraph):
        return True
    words = len(node.text.split(None, MIN_SERIES)) if node.text < EAST_ASIAN else len(node.text) // 2
    return words > MIN_SERIES


def _is_series(prompts: list[Prompt], stretch: Stretch) -> bool:
    answered = sum(one.at > before.at + 1 for before, one in pairwise([*prompts, Prompt(stretch.stop, Asked(), None)]))
    return answered >= MIN_SERIES
