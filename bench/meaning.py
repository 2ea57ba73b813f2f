#!/usr/bin/env python3
"""How many questions and summaries are found, and whether they end where they should.

    bench/meaning.py PAIRS.jsonl.gz ... --summaries SUMMARIES.jsonl.gz

A record of PAIRS has {"text", "qa": [[question, answer], ...]}. A pair is found when the document has one with the same
words in its question; its answer is right when the two share nine tenths of their words. What is found beside the known
pairs counts against precision, whether it is a question or not. A known question may stand with its label (`Q1. Who?`);
what is found here has none. So there are two figures: as it stands, where such a question counts as missed and once
more as too many, and without the labels.

A record of SUMMARIES has {"text", "summaries": [{"line", "from", "to"}, ...]}: the line with the label, and the lines
below it, `to` not included, all from 0. A label is found when a summary or key points begin on its line, and its extent
is right when they end on the last line that is not blank; a section below a deeper heading may belong to it or not.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

import articlekit
from articlekit import KeyPoints, Section, Summary
from articlekit.lexicon.labels import question_label

RIGHT = 0.9


def records(path: str) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.casefold()))


def alike(one: str, other: str) -> float:
    """The share of words that two texts have in common."""
    left, right = Counter(words(one)), Counter(words(other))
    return 2 * (left & right).total() / max(1, left.total() + right.total())


class Found(NamedTuple):
    """known: pairs that a page is known to have; found: those of them that are found; right: with the known answer;
    seen: all that are found
    """

    known: int
    found: int
    right: int
    seen: int

    @property
    def f1(self) -> float:
        return 2 * self.found / max(1, self.known + self.seen)


def count(pages: Iterable[dict], labels: bool = True) -> Found:
    """The pairs of these pages. labels: whether a known question is compared with its label."""
    known = found = right = seen = 0
    for record in pages:
        answers: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for pair in articlekit.parse(record["text"]).qa_pairs:
            answers[words(pair.question)].append(pair.answer_text)
            seen += 1
        for question, answer in record["qa"]:
            known += 1
            start = 0 if labels else question_label(question)
            if here := answers[words(question[start:])]:
                found += 1
                right += alike(here.pop(0), answer) >= RIGHT
    return Found(known, found, right, seen)


def pairs(path: str, labels: bool) -> str:
    known, found, right, seen = result = count(records(path), labels)
    figures = (found / max(1, known), found / max(1, seen), result.f1, right / max(1, found))
    how = "as it stands" if labels else "without labels"
    return f"{known} pairs, {seen} found, {how}: recall %.3f  precision %.3f  F1 %.3f  answers right %.3f" % figures


def summaries(path: str) -> str:
    known = found = right = 0
    for record in records(path):
        lines = record["text"].split("\n")
        starts = [0, *accumulate(len(line) + 1 for line in lines)]
        ends: dict[int, set[int]] = {}
        for node in articlekit.parse(record["text"]).walk():
            if isinstance(node, Summary | KeyPoints) and node.span is not None:
                inner = [part.span[0] for part in node.children if isinstance(part, Section) and part.span is not None]
                stops = (node.span[1], *inner[:1])
                ends[bisect_right(starts, node.span[0]) - 1] = {len(record["text"][:stop].rstrip()) for stop in stops}
        for label in record["summaries"]:
            known += 1
            stop = starts[min(label["to"], len(lines))]
            found += label["line"] in ends
            right += len(record["text"][:stop].rstrip()) in ends.get(label["line"], ())
    return f"{known} labels: found {found / max(1, known):.3f}  extent right, of those, {right / max(1, found):.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", nargs="*")
    parser.add_argument("--summaries", action="append", default=[])
    args = parser.parse_args()
    for path in args.pairs:
        print(pairs(path, labels=True))
        print(pairs(path, labels=False))
    for path in args.summaries:
        print(summaries(path))


if __name__ == "__main__":
    main()
