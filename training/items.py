"""Learn the trees of `judge/item_trees.py` again.

    python training/items.py CORPUS.jsonl.gz [--write]

Gradient boosting over the bare lines below list items. All figures are cross-validated: the pages of one domain stand
in one of five folds. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import json
import pathlib
import zlib

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from articlekit import grammar
from articlekit.judge import code, items

TARGET = pathlib.Path(items.__file__).with_name("item_trees.py")
FOLDS = 5
TREES, LEAVES, RATE = 20, 8, 0.2
# A heading taken for a part of an item costs more than a part of an item left as a paragraph.
WRONG_WEIGHS = 1.5


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus")
    ap.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    args = ap.parse_args()
    with gzip.open(args.corpus, "rt", encoding="utf-8") as f:
        pages = [json.loads(line) for line in f]
    vectors, wanted, labels, fold, groups = [], [], [], [], []
    written = collections.Counter()
    for page in pages:
        flat = code.regroup(grammar.read(page["text"]))
        for kind, label in zip(flat.kinds, page["labels"], strict=True):
            written["true"] += label == "list_item"
            written["said"] += kind in "li" and label is not None
            written["right"] += kind in "li" and label == "list_item"
        for run, found in items.candidates(flat, items.spot(flat)):
            for at, vector in zip(run.lines, found, strict=False):
                vectors.append(vector)
                wanted.append(page["labels"][at] == "list_item")
                labels.append(page["labels"][at])
                fold.append(zlib.crc32((page["domain"] or page["id"]).encode()) % FOLDS)
                groups.append((page["id"], run.last))
    x, y, folds = np.array(vectors, float), np.array(wanted), np.array(fold)
    scores = np.zeros(len(y))
    for k in range(FOLDS):
        scores[folds == k] = model().fit(x[folds != k], y[folds != k]).decision_function(x[folds == k])
    best = max(
        (gain(scores, y, groups, threshold, stop)[0], threshold, stop)
        for threshold in (-0.75, -0.5, -0.25, 0.0, 0.25, 0.5)
        for stop in (-2.0, -1.5, -1.0, -0.5)
    )
    _, threshold, stop = best
    _, right, wrong, taken = gain(scores, y, groups, threshold, stop)
    lost = collections.Counter(label for label, is_taken in zip(labels, taken, strict=True) if is_taken)
    print(f"{len(y)} candidates, {y.sum()} to find: {right} right, {wrong} wrong; {threshold=} {stop=}; {lost}")
    f1 = 2 * (written["right"] + right) / (written["true"] + written["said"] + right + wrong)
    print(f"F1 of list items {f1:.3f}, and {2 * written['right'] / (written['true'] + written['said']):.3f} without them")
    final = model().fit(x, y)
    trees = [nested(tree[0].nodes) for tree in final._predictors]
    base = float(final._baseline_prediction.ravel()[0])
    text = render([round(base, 3), *trees], threshold, stop, f"{right} of {y.sum()} found, {wrong} wrongly")
    if args.write:
        TARGET.write_text(text, encoding="utf-8")


def model() -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=TREES,
        max_leaf_nodes=LEAVES,
        learning_rate=RATE,
        min_samples_leaf=40,
        l2_regularization=5,
        random_state=0,
    )


def gain(scores, y, groups, threshold, stop):  # type: ignore[no-untyped-def]
    """What it is worth, the lines found rightly and wrongly, and which; decided as `items.regroup` does."""
    taken = np.zeros(len(y), bool)
    at = 0
    while at < len(y):
        end, total, best, count = at, 0.0, 0.0, at
        while end < len(y) and groups[end] == groups[at]:
            end += 1
        for i in range(at, end):
            if scores[i] < stop:
                break
            total += scores[i] - threshold
            if total > best:
                best, count = total, i + 1
        taken[at:count] = True
        at = end
    right, wrong = int((taken & y).sum()), int((taken & ~y).sum())
    return right - WRONG_WEIGHS * wrong, right, wrong, taken


def nested(nodes, at=0):  # type: ignore[no-untyped-def]
    """A tree as (feature, threshold, at most so much, more), or the weight of a leaf."""
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), 3)
    left, right = nested(nodes, node["left"]), nested(nodes, node["right"])
    return int(node["feature_idx"]), round(float(node["num_threshold"]), 3), left, right


# ruff: noqa: E501
def render(trees: list[object], threshold: float, stop: float, found: str) -> str:
    rows = "".join(f"    {tree!r},\n" for tree in trees)
    size = f"{TREES} trees of {LEAVES} leaves"
    return f'''"""Decision trees over `items.FEATURES`: (feature, threshold, at most so much, more), or a leaf's weight in log-odds.

Learnt by `python training/items.py CORPUS --write` from 2,351 pages: gradient boosting, {size}.
Cross-validated by domain: of the lines between lists that go on with an item, {found}.
"""

# ruff: noqa: E501
# fmt: off
from typing import Any

TREES: tuple[Any, ...] = (
{rows})

# A line belongs to the item while the sum of (log-odds - THRESHOLD) grows, and none after one of less than STOP.
THRESHOLD = {threshold}
STOP = {stop}
'''


if __name__ == "__main__":
    main()
