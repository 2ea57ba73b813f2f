"""Learn the numbers of `infer/levels/weights.py` again, and measure how often the order of levels is right.

    python training/levels.py CORPUS.jsonl.gz [--write] [--bound]

A pair is a heading and the one before it on a page; it goes deeper, stays or comes up. Learnt from the true headings
of pages, and once more from those that are found, which stand further apart. All figures are cross-validated: the
pages of one domain stand in one of five folds. `--bound` shows what could be had at most: by boosted trees of any size,
and by trees that are told how all other pairs of the page go that look alike. Needs LightGBM.
"""

from __future__ import annotations

import argparse
import math
import textwrap
from itertools import accumulate
from pathlib import Path
from typing import Any

import lightgbm
import model
import numpy as np
from corpus import Page, fold, read
from model import FOLDS, paths, region

from articlekit import blocks
from articlekit.infer import DEFAULT, infer
from articlekit.infer.headings import scoring
from articlekit.infer.headings.features import candidates, score_candidates
from articlekit.infer.levels import features as levels

TARGET = Path(levels.__file__).with_name("weights.py")
TREES = 250
PARAMETERS: dict[str, Any] = {
    **model.PARAMETERS,
    "objective": "multiclass",
    "num_class": 3,
    "learning_rate": 0.1,
    "feature_fraction": 1.0,
}
NAMES = {"kind", "a_end", "b_end", "a_under", "b_under", "a_begin", "b_begin", "growth", "longer"}
UP, SAME, DOWN = range(3)
SCALE = 100


Pairs = tuple[np.ndarray, ...]


def gather(pages: list[Page], found: bool) -> Pairs:
    """Cells, classes, folds and pages of the pairs of these pages. found: of the headings that are found."""
    cells, classes, folds, numbers = [], [], [], []
    for number, page in enumerate(pages):
        groups = infer(blocks.read(page["text"])).groups
        labels, numbered = page["labels"], enumerate(groups.first_lines)
        true = {at: page["levels"][line] for at, line in numbered if labels[line] == "heading"}
        scored = score_candidates(groups, candidates(groups), scoring.MODEL, -scoring.MAX_SCORE)
        floor = scoring.min_score(DEFAULT.threshold)
        places = [at for at, weight, _ in scored if weight >= floor] if found else list(true)
        what = {at: row for at, _, row in scored}
        forms = [levels.heading_form(groups.texts[at], what.get(at, ())) for at in places]
        offsets = [0, *accumulate(map(len, groups.texts))]
        rows = levels.compare(forms, places, groups.kinds, offsets)
        for a, b, row in zip(places, places[1:], rows, strict=False):
            title = a == places[0] == 0 and not forms[0].kind
            if true.get(a) and true.get(b) and not title:
                cells.append(row)
                classes.append(SAME + (true[b] > true[a]) - (true[b] < true[a]))
                folds.append(fold(page, FOLDS))
                numbers.append(number)
    return np.array(cells), np.array(classes), np.array(folds), np.array(numbers)


def spread(cells: np.ndarray) -> tuple[list[str], np.ndarray]:
    """The names of what makes the cells, and a column for each."""
    names, columns = [], []
    for table, axes in enumerate(levels.AXES):
        rest = cells[:, table]
        for name, size in reversed(axes):
            names.append(name)
            columns.append(rest % size)
            rest = rest // size
    return names, np.column_stack(columns).astype(float)


def learn(cells: np.ndarray, classes: np.ndarray) -> list[list[np.ndarray]]:
    """Log-odds per class and table."""
    names, columns = spread(cells)
    data = lightgbm.Dataset(
        columns,
        classes,
        categorical_feature=[names.index(name) for name in names if name in NAMES],
        params={"min_data_in_bin": 1},
    )
    groups = [[names.index(name) for name, _ in axes] for axes in levels.AXES]
    booster = lightgbm.train({**PARAMETERS, "interaction_constraints": groups}, data, TREES)
    found = [[np.zeros([size for _, size in axes]) for axes in levels.AXES] for _ in range(3)]
    grids = [
        dict(zip([name for name, _ in axes], np.indices(found[0][k].shape), strict=True))
        for k, axes in enumerate(levels.AXES)
    ]
    for number, tree in enumerate(booster.dump_model()["tree_info"]):
        for path, value in paths(tree["tree_structure"]):
            used = {names[feature] for feature, _, _, _ in path}
            home = next(k for k, grid in enumerate(grids) if used <= set(grid))
            table = found[number % 3][home]
            table += region(path, names, grids[home], table.shape) * value
    return [[table.ravel() for table in kind] for kind in found]


def weights(learnt: list[list[np.ndarray]]) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """What speaks for deeper, and for higher, against the same level, in hundredths of a log-odd."""
    return tuple(  # type: ignore[return-value]
        [np.round(SCALE * (one - same)).astype(int) for one, same in zip(learnt[kind], learnt[SAME], strict=True)]
        for kind in (DOWN, UP)
    )


def judged(tables: tuple[list[np.ndarray], list[np.ndarray]], cells: np.ndarray) -> np.ndarray:
    """The most likely class of each pair."""
    down, up = (sum(table[cells[:, at]] for at, table in enumerate(side)) for side in tables)
    return np.where(down > np.maximum(up, 0), DOWN, np.where(up > 0, UP, SAME))


def written(tables: tuple[list[np.ndarray], list[np.ndarray]], where_from: str) -> str:
    """The text of `weights.py`."""
    parts = [
        '"""How likely a heading goes deeper, or comes up. Written by `training/levels.py`; do not edit.',
        f'\n{where_from}\n"""\n',
        "from __future__ import annotations\n",
        "# Hundredths of a log-odd against the same level, per cell, a tuple per table of `features.AXES`.",
        "# fmt: off",
    ]
    for name, side in zip(("DEEPER", "HIGHER"), tables, strict=True):
        parts.append(f"{name}: tuple[tuple[int, ...], ...] = (")
        for axes, numbers in zip(levels.AXES, side, strict=True):
            parts.append(f"    # {' x '.join(f'{axis} {size}' for axis, size in axes)}")
            margin = " " * 8
            row = ", ".join(map(str, numbers)) + ","
            row = textwrap.fill(row, 116, initial_indent=margin, subsequent_indent=margin)
            parts += ["    (", row, "    ),"]
        parts.append(")")
    return "\n".join([*parts, "# fmt: on", ""])


def others(pairs: Pairs) -> np.ndarray:
    """For each pair how the other pairs of its page go: those that end and begin like it, and all of them."""
    cells, classes, _, pages = pairs
    found = []
    for like in ((4, 7, 6), (4,), ()):
        keys = [(page, *row) for page, row in zip(pages, cells[:, list(like)].tolist(), strict=True)]
        told: dict[tuple[int, ...], np.ndarray] = {}
        for key, kind in zip(keys, classes, strict=True):
            told.setdefault(key, np.zeros(3))[kind] += 1
        found.append(np.array([told[key] for key in keys]) - np.eye(3)[classes])
    return np.column_stack(found)


def bound(pairs: Pairs, more: np.ndarray | None = None) -> float:
    """The share of pairs that boosted trees get right."""
    columns = spread(pairs[0])[1]
    if more is not None:
        columns = np.column_stack([columns, more])
    right = 0
    settings = {**PARAMETERS, "num_leaves": 15, "max_depth": -1, "learning_rate": 0.05, "feature_fraction": 0.5}
    for part in range(FOLDS):
        inside = pairs[2] != part
        booster = lightgbm.train(settings, lightgbm.Dataset(columns[inside], pairs[1][inside]), 200)
        right += (np.argmax(booster.predict(columns[~inside]), axis=1) == pairs[1][~inside]).sum()
    return float(right / len(pairs[1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    parser.add_argument("--bound", action="store_true", help="show what could be had at most")
    args = parser.parse_args()
    pages = read(args.corpus)
    true, found = gather(pages, False), gather(pages, True)
    both = tuple(np.concatenate([one, other]) for one, other in zip(true, found, strict=True))
    right = {"true": 0.0, "found": 0.0}
    for part in range(FOLDS):
        inside = both[2] != part
        tables = weights(learn(both[0][inside], both[1][inside]))
        for name, (cells, classes, folds, _) in (("true", true), ("found", found)):
            right[name] += (judged(tables, cells[folds == part]) == classes[folds == part]).sum()
    shares = {name: right[name] / len(rows[1]) for name, rows in (("true", true), ("found", found))}
    same = (true[1] == SAME).mean()
    right_of_true, right_of_found = shares["true"], shares["found"]
    print(f"{len(true[1])} pairs: {right_of_true:.4f} right, {same:.4f} if all were the same")
    print(f"{len(found[1])} pairs of headings that are found: {right_of_found:.4f} right")
    if args.bound:
        print(f"boosted trees: {bound(true):.4f}; told how the others go: {bound(true, others(true)):.4f}")
    if args.write:
        note = (
            f"Learnt from {len(pages)} pages ({Path(args.corpus).name}) by `python training/levels.py"
            f" {Path(args.corpus).name} --write`, LightGBM {lightgbm.__version__}.\n"
            f"Cross-validated by domain: {right_of_true:.3f} of {len(true[1])} pairs of true headings go the"
            " right way,\n"
            f"those with a title left out; {same:.3f} would if all headings were of one level."
        )
        sizes = [math.prod(size for _, size in axes) for axes in levels.AXES]
        tables = weights(learn(both[0], both[1]))
        assert [len(table) for table in tables[0]] == sizes
        TARGET.write_text(written(tables, note), encoding="utf-8")


if __name__ == "__main__":
    main()
