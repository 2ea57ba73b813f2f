"""Learn the tables of `articlekit.infer.headings` from labelled pages.

    rows = gather(pages)
    learnt = fit(rows, rows.folds != 0)
    probability = learnt.probabilities(rows)

Boosted trees of depth 3 whose features must all come from one table add up to a weight per cell: an additive model that
a list look-up evaluates. LightGBM learns it; nothing of LightGBM is needed to use it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np
from corpus import Page, fold

from articlekit import blocks
from articlekit.infer import infer
from articlekit.infer.headings import features

TREES = 400
PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "num_leaves": 8,
    "max_depth": 3,
    "learning_rate": 0.08,
    "feature_fraction": 0.5,
    "min_data_in_leaf": 40,
    "lambda_l2": 10,
    "cat_smooth": 20,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "seed": 1,
    "verbose": -1,
}
# Features whose numbers are names, not amounts.
NAMES = {"end", "begin", "under", "over", "case", "mixture", "inside", "gaps", "repeated", "above", "below"}
# Axes whose classes are looked up for a word: which word of the line.
WORDS = {"word": 0, "last": -1}
# A word is told apart when it begins (ends) candidates on at least so many domains; its leaning is the mean over
# domains of (is heading - probability without words), drawn to 0 as if PRIOR more domains had none.
MIN_DOMAINS = 8
PRIOR_DOMAINS = 20
WORD_STEPS = (-0.08, -0.04, -0.015, 0.015, 0.04, 0.08, 0.12)
FOLDS = 5
NOTHING: features.Weights = tuple((0,) * math.prod(size for _, size in table) for table in features.TABLES)
SCALE = 100  # weights are whole hundredths of a log-odd


@dataclass
class Rows:
    """Candidates of pages.

    cells: one column per table; words: the looked up words, per axis of `WORDS`; pages, lines: where they stand;
    headings: all of them, candidates or not
    """

    cells: np.ndarray
    labels: np.ndarray
    words: dict[str, list[str]]
    domains: list[str]
    pages: np.ndarray
    lines: np.ndarray
    folds: np.ndarray
    weights: np.ndarray
    headings: int


def gather(pages: list[Page], seed: str = "", weight: float = 1.0) -> Rows:
    """The features of the candidates of these pages. A page may have a weight of its own under `weight`."""
    cells, labels, domains, numbers, lines, folds, weights = [], [], [], [], [], [], []
    words: dict[str, list[str]] = {axis: [] for axis in WORDS}
    headings = 0
    model = features.Model(NOTHING, {}, {})
    for number, page in enumerate(pages):
        groups = infer(blocks.read(page["text"])).groups
        headings += sum(label == "heading" for label in page["labels"])
        part = fold(page, FOLDS, seed)
        for at, _, row in features.score_candidates(groups, features.candidates(groups), model, -1):
            line = groups.first_lines[at]
            cells.append(row)
            labels.append(page["labels"][line] == "heading")
            split = groups.texts[at].lower().split()
            for axis, which in WORDS.items():
                words[axis].append(split[which])
            domains.append(page.get("domain") or page["id"])
            numbers.append(number)
            lines.append(line)
            folds.append(part)
            weights.append(weight * page.get("weight", 1.0))
    return Rows(
        np.array(cells, np.int64), np.array(labels), words, domains, np.array(numbers), np.array(lines),
        np.array(folds), np.array(weights), headings,
    )  # fmt: skip


Words = dict[str, dict[str, int]]  # classes of words, per axis of `WORDS`


@dataclass
class Learnt:
    """tables: weights in log-odds per table of `features.TABLES`; words: classes of words, per axis of `WORDS`."""

    tables: list[np.ndarray]
    words: Words

    def scores(self, rows: Rows) -> np.ndarray:
        """Log-odds of each candidate, from weights as they are written: whole hundredths."""
        cells = with_words(rows, self.words)
        return sum(table[cells[:, at]] for at, table in enumerate(self.rounded())) / SCALE  # type: ignore[return-value]

    def probabilities(self, rows: Rows) -> np.ndarray:
        return 1 / (1 + np.exp(-self.scores(rows)))

    def means(self, rows: Rows) -> list[int]:
        """What each table says on average, in hundredths."""
        cells = with_words(rows, self.words)
        return [round(float(np.average(table[cells[:, at]]))) for at, table in enumerate(self.rounded())]

    def rounded(self) -> list[np.ndarray]:
        return [np.round(table * SCALE).astype(int) for table in self.tables]


def fit(rows: Rows, chosen: np.ndarray) -> Learnt:
    """Learn from the chosen rows."""
    cells, words = learn_words(rows, chosen)
    return Learnt(_tables(rows, np.flatnonzero(chosen), cells), words)


def learn_words(rows: Rows, chosen: np.ndarray) -> tuple[np.ndarray, Words]:
    """The cells of the chosen rows, with classes of words that other pages teach; and the classes that all teach."""
    at = np.flatnonzero(chosen)
    plain = np.zeros(len(rows.labels))
    parts = sorted(set(rows.folds[at]))
    for part in parts:  # without words, to see what words add
        inside, outside = at[rows.folds[at] != part], at[rows.folds[at] == part]
        tables = _tables(rows, inside, rows.cells)
        plain[outside] = 1 / (1 + np.exp(-sum(table[rows.cells[outside, k]] for k, table in enumerate(tables))))
    classes = {axis: np.full(len(rows.labels), features.ORDINARY) for axis in WORDS}
    for part in parts:  # words as they would be seen on pages that did not teach them
        inside, outside = at[rows.folds[at] != part], at[rows.folds[at] == part]
        for axis, words in rows.words.items():
            known = _word_classes(rows, words, inside, plain)
            classes[axis][outside] = [known.get(words[row], features.ORDINARY) for row in outside]
    known_words = {axis: _word_classes(rows, words, at, plain) for axis, words in rows.words.items()}
    return _with_words(rows.cells, classes), known_words


def with_words(rows: Rows, words: Words) -> np.ndarray:
    """The cells of the rows with the classes of their words."""
    return _with_words(rows.cells, {axis: _classes(rows.words[axis], words[axis]) for axis in WORDS})


def _classes(words: list[str], known: dict[str, int]) -> np.ndarray:
    return np.array([known.get(word, features.ORDINARY) for word in words])


def _with_words(cells: np.ndarray, classes: dict[str, np.ndarray]) -> np.ndarray:
    found = cells.copy()
    for at, table in enumerate(features.TABLES):
        names = [name for name, _ in table]
        for axis in WORDS:
            if axis in names:
                stride = int(np.prod([size for _, size in table[names.index(axis) + 1 :]] or [1]))
                found[:, at] += (classes[axis] - features.ORDINARY) * stride
    return found


def _word_classes(rows: Rows, words: list[str], at: np.ndarray, plain: np.ndarray) -> dict[str, int]:
    leanings: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for row in at:
        leanings[words[row]][rows.domains[row]].append(float(rows.labels[row]) - plain[row])
    found = {}
    for word, domains in leanings.items():
        if len(domains) >= MIN_DOMAINS:
            leaning = sum(sum(values) / len(values) for values in domains.values()) / (len(domains) + PRIOR_DOMAINS)
            step = sum(leaning >= edge for edge in WORD_STEPS)
            if step != features.ORDINARY:
                found[word] = step
    return found


def axes(cells: np.ndarray) -> tuple[list[str], np.ndarray]:
    """The names of the features that cells are made of, and a column for each."""
    names: list[str] = []
    columns = []
    for number, table in enumerate(features.TABLES):
        rest = cells[:, number]
        for name, size in reversed(table):
            if name not in names:
                names.append(name)
                columns.append(rest % size)
            rest = rest // size
    return names, np.column_stack(columns)


def _tables(rows: Rows, at: np.ndarray, cells: np.ndarray) -> list[np.ndarray]:
    """The trees learnt from these rows, added up per table."""
    names, columns = axes(cells[at])
    groups = [[names.index(name) for name, _ in table] for table in features.TABLES]
    data = lightgbm.Dataset(
        columns.astype(float),
        rows.labels[at],
        weight=rows.weights[at],
        categorical_feature=[names.index(name) for name in names if name in NAMES],
        params={"min_data_in_bin": 1, "max_bin": 255},
    )
    booster = lightgbm.train({**PARAMETERS, "interaction_constraints": groups}, data, TREES)
    found = [np.zeros([size for _, size in table]) for table in features.TABLES]
    grids = [
        dict(zip([name for name, _ in table], np.indices(found[k].shape), strict=True))
        for k, table in enumerate(features.TABLES)
    ]
    for tree in booster.dump_model()["tree_info"]:
        for path, value in paths(tree["tree_structure"]):
            used = {names[feature] for feature, _, _, _ in path}
            home = next(k for k, grid in enumerate(grids) if used <= set(grid))
            found[home] += region(path, names, grids[home], found[home].shape) * value
    return [table.ravel() for table in found]


Path = list[tuple[int, str, str, bool]]


def paths(node: dict[str, Any], path: Path | None = None) -> Iterator[tuple[Path, float]]:
    """The leaves of a tree: the splits on the way (feature, kind of decision, threshold, whether left) and the value.

    The features of one way down come from one table; those of a whole tree need not.
    """
    path = path or []
    if "split_feature" not in node:
        yield path, node["leaf_value"]
        return
    for child, left in (("left_child", True), ("right_child", False)):
        step = (node["split_feature"], node["decision_type"], str(node["threshold"]), left)
        yield from paths(node[child], [*path, step])


def region(path: Path, names: list[str], grid: dict[str, np.ndarray], shape: tuple[int, ...]) -> np.ndarray:
    """Which cells of a table go down this way."""
    found = np.ones(shape, bool)
    for feature, decision, threshold, left in path:
        values = grid[names[feature]]
        if decision == "==":
            goes = np.isin(values, [int(value) for value in threshold.split("||")])
        else:
            goes = values <= float(threshold)
        found &= goes if left else ~goes
    return found
