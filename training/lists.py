"""Learn the trees of `infer/lists/weights.py`: which bare lines are items of a list that lost its bullets.

    python training/lists.py PAGES/*.jsonl.gz [--write]

Learnt from pages annotated by reading (`dev`, `resiliparse`, `languages` and `long`, and `dev` in two other texts), and
from the first four once more with the bullets of their items taken away: that is what jusText leaves of a page. All
figures are cross-validated: the pages of one domain stand in one of five folds, in whatever text. Needs LightGBM.
"""

from __future__ import annotations

import argparse
import itertools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from corpus import FOLDS, Page, fold, read, stem
from trees import BOOSTING, named_source

from articlekit import blocks
from articlekit.infer import inference
from articlekit.infer.code.decide import decide as decide_code
from articlekit.infer.items.decide import decide as decide_items
from articlekit.infer.lists import features
from articlekit.infer.tuning import DEFAULT

if TYPE_CHECKING:
    import lightgbm

TARGET = Path(features.__file__).with_name("weights.py")
TREES = 60
PARAMETERS: dict[str, Any] = {
    **BOOSTING,
    "num_leaves": 12,
    "learning_rate": 0.12,
    "feature_fraction": 0.4,
    "min_data_in_leaf": 40,
    "max_bin": 63,
    "force_row_wise": True,
}
# Files and the weight of their pages. The jusText pages are pages of `dev` again.
FILES = {"dev": 1.0, "resiliparse": 1.0, "dev.justext": 0.5, "dev.resiliparse": 0.3, "languages": 2.0, "long": 1.0}
BARE_FILES = ("dev", "resiliparse", "languages", "long")
BARE_WEIGHT = 0.15
# Of the lines that are no items one in so many is learnt from, with so much more weight: three times as fast.
EVERY = 3
# After so many trees, a line with less is none: 5 of 814 lines that might stand beside an item are lost, and no other.
CHECKS = {8: -1.4, 20: -1.2}
# Chosen by the figures that this prints: from a score of the first on a line is an item; beside an item, from a score
# on that is so much less.
THRESHOLD, REACH = 1.0, 1.5
MARKER = re.compile(r"^\s*(?:[-\u2022*]|\d+[.)])\s+")


class Rows(NamedTuple):
    """Candidates: features, labels, folds, weights, pages and lines; and counts of items that are written."""

    x: np.ndarray
    y: np.ndarray
    folds: np.ndarray
    pages: np.ndarray
    lines: np.ndarray
    gold: int
    written: int
    written_right: int


def without_bullets(page: Page) -> Page:
    """The page with the markers of its list items taken away."""
    pairs = zip(page["text"].split("\n"), page["labels"], strict=True)
    lines = [MARKER.sub("", line) if label == "list_item" else line for line, label in pairs]
    return {**page, "text": "\n".join(lines)}


def gather(pages: list[Page]) -> Rows:
    x, y, folds, numbers, lines = [], [], [], [], []
    gold = written = written_right = 0
    for number, page in enumerate(pages):
        start = inference.begin(blocks.read(page["text"]))
        found = decide_items(decide_code(start, DEFAULT), DEFAULT)
        labels = page["labels"]
        for kind, label in zip(found.block_list.kinds, labels, strict=True):
            gold += label == "list_item"
            written += kind in "li" and label is not None
            written_right += kind in "li" and label == "list_item"
        part = fold(page)
        for at, row in features.rows(found.block_list, found.layout):
            x.append(row)
            y.append(-1 if labels[at] is None else int(labels[at] == "list_item"))
            folds.append(part)
            numbers.append(number)
            lines.append(at)
    return Rows(
        np.array(x, np.float32), np.array(y), np.array(folds), np.array(numbers), np.array(lines),
        gold, written, written_right,
    )  # fmt: skip


def learn(rows: list[Rows], weights: list[float], without: int = -1) -> lightgbm.Booster:
    """Boosted trees of these rows. without: the fold that is left out"""
    import lightgbm

    kept = [
        (one.folds != without) & (one.y >= 0) & ((one.y == 1) | (np.arange(len(one.y)) % EVERY == 0)) for one in rows
    ]
    x = np.concatenate([one.x[keep] for one, keep in zip(rows, kept, strict=True)])
    y = np.concatenate([one.y[keep] for one, keep in zip(rows, kept, strict=True)])
    weight = np.concatenate([np.full(keep.sum(), w) for keep, w in zip(kept, weights, strict=True)])
    weight *= np.where(y == 1, 1, EVERY)
    data = lightgbm.Dataset(x, y, weight=weight, feature_name=list(features.FEATURES))
    return lightgbm.train(PARAMETERS, data, TREES)


def runs_of(rows: Rows, scores: np.ndarray, threshold: float, reach: float) -> np.ndarray:
    """The lines that are taken, as `decide.runs_of` does it."""
    below = (np.diff(rows.pages) == 0) & (np.diff(rows.lines) <= 3)
    may = scores >= threshold - reach
    taken = scores >= threshold
    for at in range(1, len(taken)):
        taken[at] |= may[at] and below[at - 1] and taken[at - 1]
    for at in range(len(taken) - 2, -1, -1):
        taken[at] |= may[at] and below[at] and taken[at + 1]
    pairs = below & taken[1:] & taken[:-1]
    return taken & (np.append(pairs, False) | np.insert(pairs, 0, False))


def f1(rows: Rows, taken: np.ndarray) -> tuple[float, float, float]:
    """F1 of list items over all lines, and precision and recall of the lines that are taken."""
    right, extra = (taken & (rows.y == 1)).sum(), (taken & (rows.y == 0)).sum()
    whole = 2 * (rows.written_right + right) / (rows.gold + rows.written + right + extra)
    return float(whole), right / max(1, right + extra), right / max(1, (rows.y == 1).sum())


def calibrate(rows: list[Rows], scores: list[np.ndarray], threshold: float) -> str:
    """The share of right lines by score, above the threshold."""
    s, y = np.concatenate(scores), np.concatenate([one.y for one in rows])
    parts = []
    for low, high in ((threshold, threshold + 0.5), (threshold + 0.5, threshold + 1.25), (threshold + 1.25, 99)):
        inside = (s >= low) & (s < high) & (y >= 0)
        parts.append(f"{y[inside].mean():.2f} of {inside.sum()} from {low:.2f}")
    return ", ".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="pages annotated by reading, known by their names")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET}")
    args = parser.parse_args()

    import lightgbm

    paths = {stem(path): path for path in args.files}
    pages = {name: read(paths[name]) for name in FILES}
    rows = {name: gather(pages[name]) for name in FILES}
    bare = [
        gather([without_bullets(page) for page in pages[name] if page["labels"].count("list_item") > 2])
        for name in BARE_FILES
    ]
    every = [*rows.values(), *bare]
    weights = [*FILES.values(), *[BARE_WEIGHT] * len(bare)]
    scores = {name: np.zeros(len(one.y)) for name, one in rows.items()}
    for part in range(FOLDS):
        booster = learn(every, weights, part)
        for name, one in rows.items():
            inside = one.folds == part
            scores[name][inside] = booster.predict(one.x[inside], raw_score=True)
    parts = []
    for name, one in rows.items():
        shown = [""]
        for threshold, reach in itertools.product((0.25, 0.5, 0.75, 1.0, 1.25), (0.75, 1.25, 1.5)):
            whole, precision, recall = f1(one, runs_of(one, scores[name], threshold, reach))
            shown.append(f"{threshold:+.2f} {reach:.2f}: {whole:.3f} ({precision:.2f} {recall:.2f})")
            if (threshold, reach) == (THRESHOLD, REACH):
                parts.append(f"{whole:.3f} in {name}")
        base, _, _ = f1(one, np.zeros(len(one.y), bool))
        print(f"{name:<12} {len(one.y)} candidates, {base:.3f} without; {chr(10).join(shown)}", flush=True)
    print(calibrate(list(rows.values()), list(scores.values()), THRESHOLD))
    if args.write:
        note = (
            f"Learnt from {sum(map(len, pages.values())):,} pages labelled by reading: LightGBM "
            f"{lightgbm.__version__}, {TREES} trees of {PARAMETERS['num_leaves']} leaves. Cross-validated by domain, "
            f"F1 of list items over all lines: {', '.join(parts)}."
        )
        constants = (
            f"# Lines that score this or more are items, in log-odds.\nTHRESHOLD: Final = {THRESHOLD}\n"
            f"# Lines beside an item are items too unless they score so much less.\nREACH: Final = {REACH}"
        )
        title = (
            "How likely a bare line is an item of a list without bullets. Written by `training/lists.py`; do not edit."
        )
        source = named_source(learn(every, weights), features.FEATURES, features.SHARES, title, note, constants, CHECKS)
        TARGET.write_text(source, encoding="utf-8")


if __name__ == "__main__":
    main()
