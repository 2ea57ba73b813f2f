"""Learn the trees of `infer/items/weights.py` again.

    python training/items.py CORPUS.jsonl.gz [--also OTHER.jsonl.gz ...] [--write]

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
from typing import NamedTuple

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from articlekit import blocks
from articlekit.blocks import markers
from articlekit.infer import inference
from articlekit.infer.code.decide import decide as decide_code
from articlekit.infer.items import features as items
from articlekit.infer.tuning import DEFAULT

TARGET = pathlib.Path(items.__file__).with_name("weights.py")
FOLDS = 5
TREES, LEAVES, RATE = 60, 8, 0.2
# After so many trees, nearly all lines that are so far below STOP stay there: 1 of 3,900 did not. Six of ten lines are.
FIRST, HOPELESS = 10, 2.0
# Pages in the text of another extractor say nearly the same again.
OTHERS_WEIGH = 0.6
# What loses a heading, a row or code besides.
WRITTEN_WEIGH = 5.0
# A heading taken for a part of an item costs more than a part of an item left as a paragraph.
WRONG_WEIGHS = 1.5


class Rows(NamedTuple):
    """The candidates of pages: features, labels, folds and runs, and counts of the lines that are items without them.

    marked: which have a marker in front; such a line goes on with none
    """

    x: np.ndarray
    labels: list[str | None]
    folds: np.ndarray
    groups: list[tuple[str, int]]
    marked: np.ndarray
    written: collections.Counter[str]

    @property
    def y(self) -> np.ndarray:
        return np.array([label == "list_item" for label in self.labels])


def gather(path: str) -> Rows:
    with gzip.open(path, "rt", encoding="utf-8") as f:
        pages = [json.loads(line) for line in f]
    vectors, labels, folds, groups, marked = [], [], [], [], []
    written: collections.Counter[str] = collections.Counter()
    written["pages"] = len(pages)
    for page in pages:
        read = decide_code(inference.begin(blocks.read(page["text"])), DEFAULT)
        flat = read.block_list
        for kind, label in zip(flat.kinds, page["labels"], strict=True):
            written["true"] += label == "list_item"
            written["said"] += kind in "li" and label is not None
            written["right"] += kind in "li" and label == "list_item"
        for run, found in items.candidates(flat, items.find_runs(flat, read.layout.separated)):
            for at, vector in zip(run.lines, found, strict=False):
                vectors.append(vector)
                labels.append(page["labels"][at])
                folds.append(zlib.crc32((page.get("domain") or page["id"]).encode()) % FOLDS)
                groups.append((page["id"], run.last))
                marked.append(markers.marker(flat.lines[at]) is not None)
    return Rows(np.array(vectors, float), labels, np.array(folds), groups, np.array(marked), written)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus")
    ap.add_argument("--also", nargs="*", default=[], help="the same pages in other text formats, to learn from as well")
    ap.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    args = ap.parse_args()
    rows = gather(args.corpus)
    others = [gather(path) for path in args.also]
    scores, of_others = cross_validated(rows, others)
    _, threshold, stop = max(
        (gain(scores, rows, threshold, stop)[0], threshold, stop)
        for threshold in (-0.75, -0.5, -0.25, 0.0, 0.25, 0.5)
        for stop in (-2.0, -1.5, -1.0, -0.5)
    )
    found = report(rows, scores, threshold, stop)
    for path, other, other_scores in zip(args.also, others, of_others, strict=True):
        print(pathlib.Path(path).name, report(other, other_scores, threshold, stop))
    print(found)
    final = learn([rows, *others])
    trees = [nested(tree[0].nodes) for tree in final._predictors]
    base = float(final._baseline_prediction.ravel()[0])
    if args.write:
        text = render(round(base, 3), trees, threshold, stop, found, rows.written["pages"])
        TARGET.write_text(text, encoding="utf-8")


def cross_validated(rows: Rows, others: list[Rows]) -> tuple[np.ndarray, list[np.ndarray]]:
    """The log-odds of all candidates, by trees that have seen no page of their domain."""
    every = [rows, *others]
    found = [np.zeros(len(one.labels)) for one in every]
    for k in range(FOLDS):
        learnt = learn(every, without=k)
        for one, scores in zip(every, found, strict=True):
            scores[one.folds == k] = learnt.decision_function(one.x[one.folds == k])
    for one, scores in zip(every, found, strict=True):
        scores[one.marked] = -np.inf
    return found[0], found[1:]


def learn(every: list[Rows], without: int = -1) -> HistGradientBoostingClassifier:
    kept = [one.folds != without for one in every]
    return model().fit(
        np.concatenate([one.x[keep] for one, keep in zip(every, kept, strict=True)]),
        np.concatenate([one.y[keep] for one, keep in zip(every, kept, strict=True)]),
        np.concatenate(
            [
                weights(one)[keep] * (OTHERS_WEIGH if at else 1.0)
                for at, (one, keep) in enumerate(zip(every, kept, strict=True))
            ]
        ),
    )


def weights(rows: Rows) -> np.ndarray:
    return np.array([1.0 if label in ("list_item", "paragraph") else WRITTEN_WEIGH for label in rows.labels])


def report(rows: Rows, scores: np.ndarray, threshold: float, stop: float) -> str:
    y, written = rows.y, rows.written
    _, taken = gain(scores, rows, threshold, stop)
    right, wrong = (taken & y).sum(), (taken & ~y).sum()
    lost = collections.Counter(label for label, is_taken in zip(rows.labels, taken, strict=True) if is_taken)
    f1 = 2 * (written["right"] + right) / (written["true"] + written["said"] + right + wrong)
    without = 2 * written["right"] / (written["true"] + written["said"])
    print(f"{len(y)} candidates; {threshold=} {stop=}; {lost}; F1 of list items {f1:.3f}, {without:.3f} without them")
    return f"{right} of {y.sum()} found, {wrong} wrongly"


def model() -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=TREES,
        max_leaf_nodes=LEAVES,
        learning_rate=RATE,
        min_samples_leaf=40,
        l2_regularization=5,
        random_state=0,
    )


def gain(scores: np.ndarray, rows: Rows, threshold: float, stop: float) -> tuple[float, np.ndarray]:
    """What it is worth, and which lines are found, decided as `items.decide` does."""
    groups = rows.groups
    taken = np.zeros(len(groups), bool)
    at = 0
    while at < len(groups):
        end, total, best, count = at, 0.0, 0.0, at
        while end < len(groups) and groups[end] == groups[at]:
            end += 1
        for i in range(at, end):
            if scores[i] < stop:
                break
            total += scores[i] - threshold
            if total > best:
                best, count = total, i + 1
        taken[at:count] = True
        at = end
    wrong = weights(rows)[taken & ~rows.y].sum()
    return (taken & rows.y).sum() - WRONG_WEIGHS * wrong, taken


def nested(nodes, at=0):  # type: ignore[no-untyped-def]
    """A tree as (feature, threshold, at most so much, more), or the weight of a leaf."""
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), 3)
    left, right = nested(nodes, node["left"]), nested(nodes, node["right"])
    return int(node["feature_idx"]), round(float(node["num_threshold"]), 3), left, right


def render(base: float, trees: list[object], threshold: float, stop: float, found: str, pages: int) -> str:
    sums = [f"        + {expression(tree)}\n" for tree in trees]
    first, others = "".join(sums[:FIRST]), "".join(sums[FIRST:])
    names = "".join(f"    {name}: float,\n" for name in items.FEATURES)
    return f'''"""How likely a bare line belongs to the item above it. Written by `training/items.py`; do not edit.

Learnt by `python training/items.py CORPUS --also OTHERS --write` from {pages:,} pages and the same in other text
formats: gradient boosting, {TREES} trees of {LEAVES} leaves. Cross-validated by domain: of the lines between
lists that go on with an item, {found}.
"""

from __future__ import annotations

# A line belongs to the item while the sum of (log-odds - THRESHOLD) grows, and none after one of less than STOP.
THRESHOLD = {threshold}
STOP = {stop}


# ruff: noqa: E501
# fmt: off
def log_odds(
{names}) -> float:
    """The log-odds of a line that looks so; see `features.FEATURES`. A tree in each line."""
    score = (
        {base}
{first}    )
    if score < {stop - HOPELESS}:
        return score  # far below STOP: the others would not lift it
    return (
        score
{others}    )
# fmt: on
'''


def expression(tree) -> str:  # type: ignore[no-untyped-def]
    """A tree as Python writes it."""
    if not isinstance(tree, tuple):
        return repr(tree)
    feature, threshold, least, more = tree
    return f"({expression(least)} if {items.FEATURES[feature]} <= {threshold} else {expression(more)})"


if __name__ == "__main__":
    main()
