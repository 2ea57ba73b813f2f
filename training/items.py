"""Learn the trees of `infer/items/weights.py`: which bare lines go on with the list item above them.

    python training/items.py PAGES/*.jsonl.gz [--write]

Learnt from pages annotated by reading. All figures are cross-validated: the pages of one domain stand in one of five
folds, in whatever text. Needs LightGBM.
"""

from __future__ import annotations

import argparse
import itertools
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from corpus import FOLDS, Page, fold, read, stem
from trees import BOOSTING, named_source

from articlekit import blocks
from articlekit.blocks import markers
from articlekit.infer import inference
from articlekit.infer.code.decide import decide as decide_code
from articlekit.infer.items import features
from articlekit.infer.tuning import DEFAULT

if TYPE_CHECKING:
    import lightgbm

TARGET = Path(features.__file__).with_name("weights.py")
TREES = 60
PARAMETERS: dict[str, Any] = {
    **BOOSTING,
    "num_leaves": 6,
    "learning_rate": 0.1,
    "min_data_in_leaf": 20,
    "force_row_wise": True,
}
# Files and the weight of their pages. Those in the text of another extractor say nearly the same again.
FILES = {
    "dev": 1.0, "resiliparse": 1.0, "dev.resiliparse": 0.3, "dev.t1.12.2": 0.3, "dev.t1.8.1": 0.3, "languages": 2.0,
    "long": 1.0,
}  # fmt: skip
# What a line that is taken wrongly costs, against the gain of a right one. With 1.0 hardly any is taken (48 of 658 in
# dev, 20 wrongly), not even a line that a small letter begins below one that breaks off.
WRONG_WEIGHT = 0.7
# Nearly all lines that are so far below STOP after the first trees stay there.
FIRST_TREES, HOPELESS = 10, 2.0
THRESHOLDS = (-0.5, -0.25, 0.0, 0.25, 0.5, 0.75)
STOPS = (-1.5, -1.0, -0.5, 0.0)


class Rows(NamedTuple):
    """Candidates: features, labels, folds, runs, which have a marker in front (such a line goes on with none)."""

    x: np.ndarray
    labels: list[str | None]
    folds: np.ndarray
    runs: np.ndarray
    marked: np.ndarray

    @property
    def right(self) -> np.ndarray:
        return np.array([label == "list_item" for label in self.labels])

    @property
    def weights(self) -> np.ndarray:
        """0 for lines without a label: nobody knows what they are."""
        return np.array([float(label is not None) for label in self.labels])


def gather(pages: list[Page]) -> Rows:
    x, labels, folds, runs, marked = [], [], [], [], []
    for page in pages:
        read_page = decide_code(inference.begin(blocks.read(page["text"])), DEFAULT)
        block_list = read_page.block_list
        found = features.find_runs(block_list, read_page.layout.separated)
        for nth, (run, rows) in enumerate(features.candidates(block_list, found), len(set(runs))):
            for at, row in zip(run.lines, rows, strict=False):
                x.append(row)
                labels.append(page["labels"][at])
                folds.append(fold(page))
                runs.append(nth)
                marked.append(markers.marker(block_list.lines[at]) is not None)
    return Rows(np.array(x, np.float32), labels, np.array(folds), np.array(runs), np.array(marked))


def learn(rows: dict[str, Rows], without: int = -1) -> lightgbm.Booster:
    """Boosted trees of these rows. without: the fold that is left out"""
    import lightgbm

    kept = {name: (one.folds != without) & (one.weights > 0) for name, one in rows.items()}
    x = np.concatenate([one.x[kept[name]] for name, one in rows.items()])
    y = np.concatenate([one.right[kept[name]] for name, one in rows.items()])
    weight = np.concatenate([one.weights[kept[name]] * FILES[name] for name, one in rows.items()])
    data = lightgbm.Dataset(x, y, weight=weight, feature_name=list(features.FEATURES))
    return lightgbm.train(PARAMETERS, data, TREES)


def take(rows: Rows, scores: np.ndarray, threshold: float, stop: float) -> np.ndarray:
    """The lines that are taken, as `items.decide` does it."""
    taken = np.zeros(len(scores), bool)
    for _, group in itertools.groupby(range(len(scores)), rows.runs.__getitem__):
        lines = list(group)
        total = best = 0.0
        count = 0
        for nth, at in enumerate(lines, 1):
            if scores[at] < stop or rows.marked[at]:
                break
            total += scores[at] - threshold
            if total > best:
                best, count = total, nth
        taken[lines[:count]] = True
    return taken


def gain(rows: Rows, taken: np.ndarray) -> float:
    """What the lines that are taken are worth: the right ones, less what the wrong ones cost."""
    right = rows.right
    return float((taken & right).sum() - WRONG_WEIGHT * rows.weights[taken & ~right].sum())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="pages annotated by reading, known by their names")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET}")
    args = parser.parse_args()

    import lightgbm

    paths = {stem(path): path for path in args.files}
    pages = {name: read(paths[name]) for name in FILES}
    rows = {name: gather(pages[name]) for name in FILES}
    scores = {name: np.zeros(len(one.labels)) for name, one in rows.items()}
    for part in range(FOLDS):
        booster = learn(rows, part)
        for name, one in rows.items():
            inside = one.folds == part
            scores[name][inside] = booster.predict(one.x[inside], raw_score=True)
    _, threshold, stop = max(
        (sum(gain(one, take(one, scores[name], *edges)) * FILES[name] for name, one in rows.items()), *edges)
        for edges in itertools.product(THRESHOLDS, STOPS)
    )
    parts = []
    for name, one in rows.items():
        taken = take(one, scores[name], threshold, stop)
        right, wrong = (taken & one.right).sum(), (taken & ~one.right & (one.weights > 0)).sum()
        parts.append(f"{right} of {one.right.sum()} found and {wrong} wrong in {name}")
        lost = Counter(label for label, is_taken in zip(one.labels, taken, strict=True) if is_taken)
        print(f"{len(taken)} candidates; {parts[-1]}; {dict(lost)}")
    print(f"{threshold=} {stop=}")
    if args.write:
        note = (
            f"Learnt from {sum(map(len, pages.values())):,} pages labelled by reading: LightGBM "
            f"{lightgbm.__version__}, {TREES} trees of {PARAMETERS['num_leaves']} leaves. Cross-validated by domain, "
            f"of the lines that go on with an item: {', '.join(parts)}."
        )
        constants = (
            "# A line belongs to the item while the sum of (log-odds - THRESHOLD) grows, none after one below STOP.\n"
            f"THRESHOLD: Final = {threshold}\nSTOP: Final = {stop}"
        )
        title = "How likely a bare line belongs to the item above it. Written by `training/items.py`; do not edit."
        checks = {FIRST_TREES: stop - HOPELESS}
        source = named_source(learn(rows), features.FEATURES, features.SHARES, title, note, constants, checks)
        TARGET.write_text(source, encoding="utf-8")


if __name__ == "__main__":
    main()
