"""Learn the numbers of `infer/code/weights.py` again.

    python training/code.py CORPUS.jsonl.gz [--write]

Logistic regression over the features of each line that is not blank, then a search for the price of going into code and
out of it. All figures are cross-validated: the pages of one domain stand in one of five folds. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import json
import pathlib
import zlib

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import MultiLabelBinarizer

from articlekit import blocks
from articlekit.infer import layout
from articlekit.infer.code import decide
from articlekit.infer.code.features import features

TARGET = pathlib.Path(decide.__file__).with_name("weights.py")
FOLDS = 5
# One page is a table of sports results, all labelled code; on the other, two thirds of the code are labelled prose.
LEFT_OUT = {"react.dev", "leichtathletik-ostalbkreis.de"}


# Chosen, not learnt: all of the 189 lines of the corpus that begin so are code, but a third is labelled otherwise.
CHOSEN = {"a shell prompt": 3.0}


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus")
    ap.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    args = ap.parse_args()
    with gzip.open(args.corpus, "rt", encoding="utf-8") as f:
        pages = [json.loads(line) for line in f]
    shown, wanted, fold, weight, flats = [], [], [], [], []
    for page in pages:
        flat = blocks.read(page["text"])
        flats.append(flat)
        above = ""
        number = zlib.crc32((page.get("domain") or page["id"]).encode()) % FOLDS
        for at, line in enumerate(flat.lines):
            if not line.strip():
                continue
            shown.append(features(line, flat.kinds[at], above))
            wanted.append(page["labels"][at] == "code")
            fold.append(number)
            weight.append(0.0 if page.get("domain") in LEFT_OUT else 1.0)
            above = line.rstrip()[-1]
    binary = MultiLabelBinarizer(sparse_output=True)
    table = binary.fit_transform(shown).tocsr()
    y, folds, weights = np.array(wanted), np.array(fold), np.array(weight)

    def learn(rows: np.ndarray) -> dict[str, float]:
        model = LogisticRegression(C=0.1, max_iter=500).fit(table[rows], y[rows], sample_weight=weights[rows])
        learnt = dict(zip(binary.classes_, model.coef_[0].round(2).tolist(), strict=True))
        learnt |= CHOSEN
        return {"any line": round(float(model.intercept_[0]), 2), **learnt}

    by_fold = [learn(folds != k) for k in range(FOLDS)]
    best = max(
        (measure(pages, flats, by_fold, bias, enter, leave)[0], bias, enter, leave)
        for bias in (1.0, 1.5, 2.0)
        for enter in (2.0, 4.0)
        for leave in (0.0, 1.0)
    )
    _, bias, enter, leave = best
    f1, precision, recall, runs = measure(pages, flats, by_fold, bias, enter, leave, show=True)
    print(f"precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}; bias {bias} enter {enter} leave {leave}")
    final = learn(np.ones(len(y), bool))
    final["any line"] = round(final["any line"] + bias, 2)
    text = render(decide.Model(final, enter, leave, calibrated(runs)), f1, pages)
    if args.write:
        TARGET.write_text(text, encoding="utf-8")
    else:
        print(text)


def measure(pages, flats, by_fold, bias, enter, leave, show=False):  # type: ignore[no-untyped-def]
    """F1, precision and recall over lines, and for each run its score, its lines and how many of them are code."""
    tally: collections.Counter[str] = collections.Counter()
    wrong: collections.Counter[str] = collections.Counter()
    runs = []
    for page, flat in zip(pages, flats, strict=True):
        number = zlib.crc32((page.get("domain") or page["id"]).encode()) % FOLDS
        weights = collections.defaultdict(float, by_fold[number])
        weights["any line"] += bias
        model = decide.Model(weights, enter, leave, ((-1e9, 0.5),))
        found = decide.find_runs(flat, layout.read(flat.lines), model)
        guessed = {at for run in found for at in range(run.top, run.bottom)}
        for at, label in enumerate(page["labels"]):
            if label is not None:
                tally[f"{label == 'code'} {at in guessed}"] += 1
                wrong[f"{page.get('domain')}"] += label != "code" and at in guessed
        for run in found:
            labels = [label for label in page["labels"][run.top : run.bottom] if label]
            runs.append((run.score, len(labels), labels.count("code")))
    if show:
        print("wrong:", wrong.most_common(25))
    right, extra, missed = tally["True True"], tally["False True"], tally["True False"]
    precision, recall = right / max(1, right + extra), right / max(1, right + missed)
    return 2 * right / max(1, 2 * right + extra + missed), precision, recall, runs


def calibrated(runs: list[tuple[float, int, int]]) -> tuple[tuple[float, float], ...]:
    """Six steps of the score with about as many runs in each, and the share of their lines that are code."""
    runs = sorted(runs, reverse=True)
    size = -(-len(runs) // 6)
    steps = []
    for at in range(0, len(runs), size):
        step = runs[at : at + size]
        share = sum(good for _, _, good in step) / sum(lines for _, lines, _ in step)
        steps.append((round(step[-1][0], 1), round(share, 2)))
    steps[-1] = (-1e9, steps[-1][1])
    return tuple(steps)


def render(learnt: decide.Model, f1: float, pages: list[dict[str, list[str]]]) -> str:
    lines = sum(len(page["labels"]) for page in pages)
    ranked = sorted(learnt.weights.items(), key=lambda row: -row[1])
    rows = "".join(f'    "{name}": {value:+.2f},\n' for name, value in ranked)
    sure = "".join(f"    ({least:g}, {share}),\n" for least, share in learnt.confidences)
    return f'''"""What the lines of programs show, and how much each feature weighs (log-odds).

Learnt by `python training/code.py CORPUS --write` from {lines:,} lines of
{len(pages):,} pages: logistic regression (C=0.1).
Cross-validated by domain, F1 over lines is {f1:.3f}. The weight of a shell prompt is chosen (see there).
"""

WEIGHTS: dict[str, float] = {{
{rows}}}

# What it costs to go into code and out of it.
ENTER = {learnt.enter}
LEAVE = {learnt.leave}

# (least score of a run, share of the lines in such runs that are code), cross-validated.
CONFIDENCES: tuple[tuple[float, float], ...] = (
{sure})
'''


if __name__ == "__main__":
    main()
