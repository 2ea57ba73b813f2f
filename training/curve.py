"""F1 against microseconds: what each kind of model would find, and what it would cost in pure Python.

    python training/curve.py CORPUS.jsonl.gz

All kinds have the features of `infer/headings/features.py`, and all are cross-validated: the pages of one domain stand
in one of five folds. Costs are of scoring whole pages, features and model together, on every 12th page; the kinds take
turns, and the quickest of their turns counts. On a busy machine only the ratios mean anything. Needs LightGBM and
scikit-learn.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from typing import Any

import lightgbm
import numpy as np
from corpus import read
from model import FOLDS, Rows, axes, fit, gather, learn_words, with_words
from score import THRESHOLDS, f1
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import OneHotEncoder

from articlekit import blocks
from articlekit.infer import infer
from articlekit.infer.headings import features, scoring, weights
from articlekit.infer.line_groups import LineGroups
from articlekit.infer.tuning import DEFAULT

# Trees, leaves of each, learning rate.
FORESTS = ((10, 8, 0.4), (40, 8, 0.2), (150, 8, 0.08), (300, 31, 0.05))
ROUNDS = 5
EVERY = 12
LOWEST = -(10**6)

Judge = Callable[[LineGroups], Any]


def rule(groups: LineGroups) -> list[int]:
    """Every short line that does not end a sentence and stands above a longer one."""
    texts, kinds = groups.texts, groups.kinds
    last = len(texts) - 1
    return [
        at
        for at, text in enumerate(texts)
        if kinds[at] == "p"
        and len(text) <= features.MAX_SENTENCE_CHARS
        and text[-1] not in ".!,;"
        and at < last
        and kinds[at + 1] == "p"
        and len(texts[at + 1]) > len(text)
    ]


def nested(node: dict[str, Any]) -> str:
    """A tree as one expression of Python over the features `v`."""
    if "split_feature" not in node:
        return f"{node['leaf_value']:.4f}"
    left, right = nested(node["left_child"]), nested(node["right_child"])
    return f"({left} if v[{node['split_feature']}] <= {node['threshold']:.1f} else {right})"


def forest(columns: np.ndarray, labels: np.ndarray, size: tuple[int, int, float]) -> lightgbm.Booster:
    trees, leaves, rate = size
    settings = {
        "objective": "binary", "num_leaves": leaves, "learning_rate": rate, "min_data_in_leaf": 40, "lambda_l2": 10,
        "num_threads": 1, "deterministic": True, "force_row_wise": True, "seed": 1, "verbose": -1,
    }  # fmt: skip
    return lightgbm.train(settings, lightgbm.Dataset(columns, labels, params={"min_data_in_bin": 1}), trees)


def grown(booster: lightgbm.Booster) -> Judge:
    """A function that reads the features and walks the trees. The cost of reading cells into columns is left out."""
    trees = [nested(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]
    parts = ["def weigh(v):", "    total = 0.0", *(f"    total += {tree}" for tree in trees), "    return total"]
    space: dict[str, Any] = {}
    exec("\n".join(parts), space)
    weigh = space["weigh"]

    def judge(groups: LineGroups) -> list[float]:
        return [weigh(cells + cells) for _, _, cells in tables(groups)]

    return judge


def linear(groups: LineGroups) -> list[int]:
    """One weight per value of each feature: the cells are read, and then as many weights as there are features."""
    found = []
    for _, _, cells in tables(groups):
        total = 0
        for column, at in zip(_SPREAD, cells + cells, strict=False):
            total += column[at % 8]
        found.append(total)
    return found


_SPREAD = tuple((0,) * 8 for _ in range(len({name for table in features.TABLES for name, _ in table})))


def tables(groups: LineGroups) -> Any:
    return features.score_candidates(groups, features.candidates(groups), scoring.MODEL, LOWEST)


def cut_short(groups: LineGroups) -> Any:
    return features.score_candidates(
        groups, features.candidates(groups), scoring.MODEL, scoring.min_score(DEFAULT.threshold)
    )


def cross_validated(rows: Rows) -> dict[str, np.ndarray]:
    """How sure each kind of model is of each row, by domains that it has not seen."""
    found: dict[str, np.ndarray] = {}

    def put(name: str, outside: np.ndarray, sure: np.ndarray) -> None:
        found.setdefault(name, np.zeros(len(rows.labels)))[outside] = sure[outside]

    for part in range(FOLDS):
        outside = rows.folds == part
        taught, words = learn_words(rows, ~outside)
        _, inner = axes(taught)
        _, outer = axes(with_words(rows, words))
        one_hot = OneHotEncoder(handle_unknown="ignore").fit(inner[~outside])
        plain = LogisticRegression(C=0.3, max_iter=300).fit(one_hot.transform(inner[~outside]), rows.labels[~outside])
        put("logistic", outside, plain.predict_proba(one_hot.transform(outer))[:, 1])
        put("tables", outside, fit(rows, ~outside).probabilities(rows))
        for size in FORESTS:
            booster = forest(inner[~outside], rows.labels[~outside], size)
            put(f"{size[0]} trees of {size[1]}", outside, np.asarray(booster.predict(outer)))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    args = parser.parse_args()
    pages = read(args.corpus)
    read_pages = [infer(blocks.read(page["text"])).groups for page in pages]
    right = said = 0
    for page, one in zip(pages, read_pages, strict=True):
        lines = [one.first_lines[at] for at in rule(one)]
        right += sum(page["labels"][line] == "heading" for line in lines)
        said += len(lines)
    rows = gather(pages)
    scores = {"rule": 2 * right / (said + rows.headings)}
    for name, sure in cross_validated(rows).items():
        scores[name] = max(f1(sure >= edge, rows.labels, rows.headings) for edge in THRESHOLDS)
    scores["tables, cut short"] = scores["tables"]
    judges: dict[str, Judge] = {"rule": rule, "logistic": linear, "tables": tables, "tables, cut short": cut_short}
    _, columns = axes(rows.cells)
    for size in FORESTS:
        judges[f"{size[0]} trees of {size[1]}"] = grown(forest(columns, rows.labels, size))
    chosen = read_pages[::EVERY]
    lines = sum(len(one.texts) for one in chosen)
    best = dict.fromkeys(judges, float("inf"))
    for _ in range(ROUNDS):
        for name, judge in judges.items():
            start = time.process_time()
            for one in chosen:
                judge(one)
            best[name] = min(best[name], time.process_time() - start)
    weights_bytes = sum(map(len, weights.TABLES))
    print(f"{'kind':<20}{'F1':>6}{'us for 50 lines':>18}{'of the rule':>13}")
    for name, score in sorted(scores.items(), key=lambda pair: best[pair[0]]):
        spent = best[name]
        print(f"{name:<20}{score:>6.3f}{50e6 * spent / lines:>18.1f}{spent / best['rule']:>12.1f}x")
    print(f"(tables: {weights_bytes} cells)")


if __name__ == "__main__":
    main()
