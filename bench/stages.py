"""Where the time of `parse` goes: what each of its steps takes of the whole.

    python bench/stages.py [ARTICLE.txt] [--corpus PAGES.jsonl.gz]

The steps run one after the other on the same texts, as `parse` runs them, and each is timed by itself (processor time
of the thread, medians over rounds). The last row is what building the objects of the tree costs alone.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import time
from collections.abc import Callable
from typing import Any

import parsers
import texts
import timing

from articlekit import assemble, blocks, infer, semantics
from articlekit.infer import DECISIONS, inference
from articlekit.infer.tuning import DEFAULT

Step = Callable[[dict[str, Any]], Any]


def _decision(decide: Callable[..., Any]) -> Step:
    return lambda got: decide(got["inference"], DEFAULT)


# Each step with the name of what it gives to those behind it.
STEPS: dict[str, tuple[str, Step]] = {
    "blocks": ("blocks", lambda got: blocks.read(got["text"])),
    "infer: layout": ("inference", lambda got: inference.begin(got["blocks"])),
    **{f"infer: {decide.__module__.split('.')[2]}": ("inference", _decision(decide)) for decide in DECISIONS},
    "infer: nodes": ("nodes", lambda got: infer.build(got["inference"])),
    "semantics: roles": ("roles", lambda got: semantics.find_roles(got["nodes"])),
    "assemble": ("children", lambda got: assemble.assemble(got["nodes"], got["roles"])),
}


def shares(given: list[str], rounds: int) -> dict[str, float]:
    """What each step takes of all of them, and building the objects alone, as shares of 1."""
    builders = [parsers.build_objects(text) for text in given]
    spent: dict[str, list[float]] = {name: [] for name in (*STEPS, parsers.OBJECTS)}
    gc.disable()
    for _ in range(rounds):
        sums = dict.fromkeys(spent, 0.0)
        for text, build in zip(given, builders, strict=True):
            got: dict[str, Any] = {"text": timing.fresh(text)}
            for name, (gives, step) in STEPS.items():
                begin = time.thread_time()
                got[gives] = step(got)
                sums[name] += time.thread_time() - begin
            begin = time.thread_time()
            build()
            sums[parsers.OBJECTS] += time.thread_time() - begin
        for name, seconds in sums.items():
            spent[name].append(seconds / sum(sums[step] for step in STEPS))
        gc.collect()
    gc.enable()
    return {name: statistics.median(values) for name, values in spent.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article", nargs="?", help="a text file; else an example of ours")
    parser.add_argument("--corpus", help="JSON Lines with a field `text`, perhaps packed with gzip")
    options = parser.parse_args()
    sets = {"one article": (texts.article(options.article), 300)}
    if options.corpus:
        sets["pages"] = (texts.pages(options.corpus, 100), 10)
    found = {name: shares(given, rounds) for name, (given, rounds) in sets.items()}
    print("| step | " + " | ".join(found) + " |\n|---|" + "---|" * len(found))
    for step in (*STEPS, parsers.OBJECTS):
        print(f"| {step} | " + " | ".join(f"{100 * one[step]:.0f}%" for one in found.values()) + " |")


if __name__ == "__main__":
    main()
