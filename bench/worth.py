"""What each step of `parse` costs, and what it is good for: time and figures with the step and without it.

    python bench/worth.py PAGES.jsonl.gz [--pairs PAIRS.jsonl.gz] [--count 100]

PAGES are in the format that `docs/how-it-decides.md` shows, PAIRS in that of `bench/meaning.py`. A step is taken out by
putting something that does nothing in its place, for this process only. Times are those of `parse` on so many articles
of PAGES, interleaved with the whole. Where the weights were learnt from these pages the figures flatter a little, with
the step and without it.
"""

from __future__ import annotations

import argparse
import contextlib
import statistics
from collections.abc import Iterator
from typing import Any
from unittest import mock

import meaning as known_pairs
import parsers
import texts
import timing

import articlekit
from articlekit import infer, semantics
from articlekit.infer.code.decide import decide as decide_code
from articlekit.infer.headings import decide as headings
from articlekit.infer.headings import rules
from articlekit.infer.inference import NO_CANDIDATES
from articlekit.infer.items.decide import decide as decide_items
from articlekit.infer.levels import decide as levels

Page = dict[str, Any]
WHOLE = "parse"
ROUNDS = 15

# --- Steps --------------------------------------------------------------------------------------------------------


def _without(decide: Any) -> tuple[Any, ...]:
    return tuple(one for one in infer.DECISIONS if one is not decide)


# What is put in whose place, and the figure that shows it.
STEPS: dict[str, tuple[str, dict[tuple[Any, str], Any]]] = {
    "the model of headings": ("heading", {(headings, "score_candidates"): lambda groups, model: NO_CANDIDATES}),
    "contents lists and known titles": (
        "heading",
        {(rules, "named_in_contents"): lambda *_: frozenset(), (rules, "title_confidence"): lambda text: 0.0},
    ),
    "the model of levels": (
        "order",
        {(levels, "assign_levels"): lambda forms, titled, known: [2 - (titled and not at) for at in range(len(forms))]},
    ),
    "code without fences": ("code", {(infer, "DECISIONS"): _without(decide_code)}),
    "lines that go on with an item": ("list_item", {(infer, "DECISIONS"): _without(decide_items)}),
    "what blocks mean": ("pairs", {(semantics, "find_roles"): lambda *_: {}}),
}


@contextlib.contextmanager
def without(step: str) -> Iterator[None]:
    """`articlekit` without a step."""
    with contextlib.ExitStack() as stack:
        for (module, name), instead in STEPS[step][1].items():
            stack.enter_context(mock.patch.object(module, name, instead))
        yield


# --- Figures ------------------------------------------------------------------------------------------------------


def figure(name: str, pages: list[Page], pairs: list[Page]) -> float:
    """F1 of a kind of lines, the share of neighbouring headings in the right order, or F1 of the pairs."""
    if name == "pairs":
        return known_pairs.count(pairs).f1
    return order(pages) if name == "order" else f1(name, pages)


def f1(kind: str, pages: list[Page]) -> float:
    both = found = true = 0
    for page in pages:
        for verdict, label in zip(articlekit.explain(page["text"]), page["labels"], strict=True):
            found += verdict.kind == kind
            true += label == kind
            both += verdict.kind == kind == label
    return 2 * both / max(1, found + true)


def order(pages: list[Page]) -> float:
    """Of the neighbouring lines that are headings and were found, the share that goes deeper, stays or comes up."""
    right = count = 0
    for page in pages:
        verdicts = zip(articlekit.explain(page["text"]), page["levels"], strict=True)
        found = [(verdict.level, level) for verdict, level in verdicts if verdict.level and level]
        for (one, true), (next_one, next_true) in zip(found, found[1:], strict=False):
            count += 1
            right += _sign(next_one - one) == _sign(next_true - true)
    return right / max(1, count)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def cost(step: str, given: list[str], rounds: int) -> float:
    """The share of the time of `parse` that is saved without a step."""
    job = {WHOLE: parsers.of(articlekit.parse)}
    saved = []
    for _ in range(rounds):
        whole = timing.measure(job, given, 1)[WHOLE][0]
        with without(step):
            saved.append(1 - timing.measure(job, given, 1)[WHOLE][0] / whole)
    return statistics.median(saved)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages")
    parser.add_argument("--pairs", help="pages with known questions and answers")
    parser.add_argument("--count", type=int, default=100, help="how many articles are timed")
    options = parser.parse_args()
    pages = list(known_pairs.records(options.pages))
    pairs = list(known_pairs.records(options.pairs)) if options.pairs else []
    given = texts.pages(options.pages, options.count)
    print("| step | of the time | figure | with it | without it |\n|---|---|---|---|---|")
    for step, (name, _) in STEPS.items():
        if name == "pairs" and not pairs:
            continue
        whole = figure(name, pages, pairs)
        with without(step):
            less = figure(name, pages, pairs)
        print(f"| {step} | {cost(step, given, ROUNDS):.0%} | {name} | {whole:.3f} | {less:.3f} |", flush=True)


if __name__ == "__main__":
    main()
