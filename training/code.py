"""Learn the numbers of `infer/code/weights.py`: which lines are code without fences.

    python training/code.py PAGES/*.jsonl.gz [--write]

Logistic regression over the features of each line that may be code, then a search for the price of going into code and
out of it. Learnt from pages annotated by reading (`dev`, `resiliparse`, `dev.resiliparse` and `long`). All figures are
cross-validated: the pages of one domain stand in one of five folds, in whatever text. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from corpus import FOLDS, fold, read, stem

from articlekit import blocks
from articlekit.blocks import BlockList
from articlekit.blocks.line_kinds import BLANK, VERBATIM
from articlekit.infer import layout
from articlekit.infer.code import decide

TARGET = Path(decide.__file__).with_name("weights.py")
# Files, and the weight of their lines: `dev.resiliparse` is pages of `dev` again.
FILES = {"dev": 1.0, "resiliparse": 1.0, "dev.resiliparse": 0.3, "long": 1.0}
SCORED = ("dev", "resiliparse", "long")  # the F1 over all of their lines decides on the prices
C = 0.1
BIASES = (1.0, 1.5, 2.0, 2.5, 3.0)
ENTERS = (3.0, 3.5, 4.0, 5.0)  # with less, the weakest runs are code less often than not
LEAVES = (0.0, 0.5)
STEPS = 10
# Chosen, not learnt: all of the 189 lines of the pages that begin with a prompt are code; and a sentence between two
# pieces of code parts them, which a weight for lines alone does not know.
CHOSEN = {"a shell prompt": 3.0, "a sentence that leads in": -4.0}

Page = dict[str, Any]


class Text(NamedTuple):
    """A page: its labels and blocks, and the features of its lines by their number, where any may be code."""

    labels: list[str | None]
    block_list: BlockList
    shown: dict[int, list[str]]
    fold: int
    weight: float


def gather(pages: list[Page], weight: float) -> list[Text]:
    texts = []
    for page in pages:
        block_list = blocks.read(page["text"])
        laid_out = layout.read(block_list.lines)
        block_list = decide.without_margin(block_list, laid_out)
        shown = {}
        if decide.likely_lines(block_list.lines, block_list.kinds):
            show = decide.feature_reader(block_list, laid_out)
            shown = {at: show(at) for at, kind in enumerate(block_list.kinds) if kind not in VERBATIM and kind != BLANK}
        texts.append(Text(page["labels"], block_list, shown, fold(page), weight))
    return texts


def learn(texts: list[Text], without: int = -1) -> dict[str, float]:
    """The weight of each feature. without: the fold that is left out"""
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import MultiLabelBinarizer

    shown, y, weight = [], [], []
    for text in texts:
        if text.fold == without:
            continue
        for at, names in text.shown.items():
            if text.labels[at] is not None:
                shown.append(names)
                y.append(text.labels[at] == "code")
                weight.append(text.weight)
    binary = MultiLabelBinarizer(sparse_output=True)
    table = binary.fit_transform(shown).tocsr()
    model = LogisticRegression(C=C, max_iter=500).fit(table, np.array(y), sample_weight=np.array(weight))
    learnt = dict(zip(binary.classes_, model.coef_[0].round(2).tolist(), strict=True))
    return {"any line": round(float(model.intercept_[0]), 2), **learnt, **CHOSEN}


class Count(NamedTuple):
    """right, extra, missed: lines; runs: of each its score, its lines and how many of them are code."""

    right: int
    extra: int
    missed: int
    runs: list[tuple[float, int, int]]

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.extra + self.missed)


def score(texts: list[Text], by_fold: list[dict[str, float]]) -> list[dict[int, float]]:
    """The scores of the lines of each text by their number, from weights that did not learn from its domain."""
    return [
        {at: decide.log_odds(names, by_fold[text.fold]) for at, names in text.shown.items()} for text in texts
    ]


def measure(texts: list[Text], scores: list[dict[int, float]], bias: float, enter: float, leave: float) -> Count:
    right = extra = missed = 0
    runs = []
    for text, scored in zip(texts, scores, strict=True):
        biased = {at: score + bias for at, score in scored.items()}
        found = decide.runs_of(text.block_list, biased, enter, leave) if scored else []
        inside = {at for run in found for at in range(run.top, run.bottom)}
        kinds = text.block_list.kinds
        inside |= {at for at, kind in enumerate(kinds) if kind == "c"}
        for at, label in enumerate(text.labels):
            if label is not None:
                right += label == "code" and at in inside
                extra += label != "code" and at in inside
                missed += label == "code" and at not in inside
        for run in found:
            labels = [label for label in text.labels[run.top : run.bottom] if label]
            runs.append((run.score, len(labels), labels.count("code")))
    return Count(right, extra, missed, runs)


def calibrated(runs: list[tuple[float, int, int]]) -> tuple[tuple[float, float], ...]:
    """Steps of the score with about as many runs in each, and the share of their lines that are code."""
    runs = sorted(runs, reverse=True)
    size = -(-len(runs) // STEPS)
    steps: list[tuple[float, float]] = []
    for at in range(0, len(runs), size):
        step = runs[at : at + size]
        share = sum(good for _, _, good in step) / max(1, sum(lines for _, lines, _ in step))
        steps.append((round(step[-1][0], 1), round(share, 2)))
    steps[-1] = (-1e9, steps[-1][1])
    return tuple(steps)


def render(model: decide.Model, note: str) -> str:
    ranked = sorted(model.weights.items(), key=lambda row: -row[1])
    rows = "".join(f'    "{name}": {value:+.2f},\n' for name, value in ranked)
    confidences = "".join(f"    ({least:g}, {share}),\n" for least, share in model.confidences)
    title = "How much each feature of a line of code weighs, in log-odds. Written by `training/code.py`; do not edit."
    return f'''"""{title}

{note}
"""

WEIGHTS: dict[str, float] = {{
{rows}}}

# What it costs to go into code and out of it.
ENTER = {model.enter}
LEAVE = {model.leave}

# (least score of a run, share of the lines in such runs that are code), cross-validated.
CONFIDENCES: tuple[tuple[float, float], ...] = (
{confidences})
'''


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="pages annotated by reading, known by their names")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET}")
    args = parser.parse_args()
    paths = {stem(path): path for path in args.files}
    texts = {name: gather(read(paths[name]), weight) for name, weight in FILES.items()}
    every = [text for group in texts.values() for text in group]
    by_fold = [learn(every, part) for part in range(FOLDS)]
    scores = {name: score(group, by_fold) for name, group in texts.items()}
    best: tuple[float, tuple[float, float, float]] = (0.0, (0.0, 0.0, 0.0))
    for bias in BIASES:
        for enter in ENTERS:
            for leave in LEAVES:
                counts = [measure(texts[name], scores[name], bias, enter, leave) for name in SCORED]
                right, extra, missed = (sum(column) for column in zip(*[count[:3] for count in counts], strict=True))
                best = max(best, (Count(right, extra, missed, []).f1, (bias, enter, leave)))
    bias, enter, leave = best[1]
    parts, runs = [], []
    for name, group in texts.items():
        count = measure(group, scores[name], bias, enter, leave)
        runs += count.runs
        precision = count.right / max(1, count.right + count.extra)
        recall = count.right / max(1, count.right + count.missed)
        print(f"{name}: precision {precision:.3f} recall {recall:.3f} F1 {count.f1:.3f}; {bias=} {enter=} {leave=}")
        parts.append(f"{count.f1:.3f} in {name}")
    if args.write:
        weights = learn(every)
        weights["any line"] = round(weights["any line"] + bias, 2)
        note = (
            f"Learnt by `python training/code.py PAGES/*.jsonl.gz --write` from {len(every):,} pages labelled by\n"
            f"reading: logistic regression (C={C}). Cross-validated by domain, F1 over lines is\n{', '.join(parts)}.\n"
            "The weights of a shell prompt and of a sentence that leads in are chosen (see there)."
        )
        TARGET.write_text(render(decide.Model(weights, enter, leave, calibrated(runs)), note), encoding="utf-8")


if __name__ == "__main__":
    main()
