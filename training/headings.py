"""Learn which bare lines are headings: weights of words, a first score and trees, from pages annotated by reading.

    python training/headings.py PAGES/*.jsonl.gz [--write]

    rows = gather({"dev": pages, ...})
    learnt = fit(rows, chosen)
    learnt.model            what `articlekit.infer.headings.scoring` works with
    write(learnt, note)     the files of `infer/headings` that hold the numbers

Three models stand on each other. A logistic regression weighs words; its weights are features of the next two. An
additive model of steps, one function per feature of `FIRST`, settles what is clear. Boosted trees over all features go
on from its score for the rest. No row is learnt from with weights of words that saw its domain: those are learnt once
per fold, on the others.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import takewhile
from math import floor
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("OMP_WAIT_POLICY", "passive")

import numpy as np
from corpus import FOLDS, Page, caseless, dense, excerpt, fold, read, separated, stem, tight, wrapped
from trees import BOOSTING, IMPORTS, source

from articlekit import blocks
from articlekit.infer import DECISIONS
from articlekit.infer.headings import decide, features
from articlekit.infer.headings.more_features import NAMES, Look
from articlekit.infer.headings.scoring import Model, Steps
from articlekit.infer.headings.words import keys
from articlekit.infer.inference import begin
from articlekit.infer.line_groups import group_lines
from articlekit.infer.tuning import DEFAULT

if TYPE_CHECKING:
    import lightgbm
    from scipy.sparse import csr_matrix

# What a page of each file weighs. The same pages stand in several of them; few are in other languages than English.
WEIGHTS = {
    "dev": 1.0,
    "resiliparse": 1.5,
    "long": 1.0,
    "languages": 3.0,
    "dev.resiliparse": 0.7,
    "dev.justext": 0.7,
    "dev.t1.12.2": 0.4,
    "dev.t1.8.1": 0.4,
}
# A word is learnt from so many domains on, and kept where it moves the odds by a tenth.
MIN_DOMAINS = 5
MIN_WEIGHT = 10
WORD_C = 0.05
# Boosting. Found by cross-validation.
FIRST = {"num_leaves": 2, "learning_rate": 0.15, "min_data_in_leaf": 60, "feature_fraction": 0.5}
FIRST_ROUNDS = 300
TREES = {"num_leaves": 16, "learning_rate": 0.1, "min_data_in_leaf": 30, "feature_fraction": 0.3}
TREE_ROUNDS = 240
SHARED = {**BOOSTING, "bagging_fraction": 0.8, "bagging_freq": 1, "max_bin": 63, "force_row_wise": True}
# The trees learn from rows whose first score, in log-odds, is no further from 0. They are asked about fewer.
LEARNT_DOUBT = 3.5

WORD_SCORE, SCORE_ABOVE, SCORE_BELOW = map(NAMES.index, ("word_score", "word_score-1", "word_score+1"))
COUNT_FIRST = len(features.FIRST)


@dataclasses.dataclass
class Rows:
    """All candidates of some pages.

    cells: a row of features each, those of words still empty
    keys: of their words
    labels: 1 heading, 0 none, -1 not annotated
    above, below: the row of the candidate on the line above and below, or -1
    files, pages, lines, folds, weights: where each stands, and what it counts
    word_weights: the same for words, 0 for pages in other forms, whose words are not true
    """

    cells: np.ndarray
    keys: list[list[str]]
    domains: np.ndarray
    labels: np.ndarray
    above: np.ndarray
    below: np.ndarray
    files: np.ndarray
    pages: np.ndarray
    lines: np.ndarray
    folds: np.ndarray
    weights: np.ndarray
    word_weights: np.ndarray


def _read(page: Page) -> tuple[np.ndarray, list[list[str]], list[int], list[int]]:
    """Features, keys of words, numbers and first lines of the candidates of one page."""
    inference = begin(blocks.read(page["text"]))
    for step in takewhile(lambda step: step is not decide.decide, DECISIONS):
        inference = step(inference, DEFAULT)
    lines = inference.block_list
    groups = group_lines(lines.lines, lines.kinds, inference.layout, DEFAULT.wrapped_share)
    seen = features.read_page(groups, {})
    look = Look(seen) if seen.candidates else None
    rows = [(*row, *look.features(nth)) for nth, row in enumerate(zip(*features.first_features(seen), strict=True))]
    found = [keys(groups.texts[at], some) for at, some in zip(seen.candidates, seen.small, strict=True)]
    return np.array(rows, np.int32), found, seen.candidates, [groups.first_lines[at] for at in seen.candidates]


def gather(files: dict[str, list[Page]], seed: str = "") -> Rows:
    """The candidates of all pages, by the name of their file without its ending."""
    cells, words, numbers, lines, labels = [], [], [], [], []
    domains: dict[str, int] = {}
    where: list[tuple[int, int, int, int, float]] = []
    page_number = 0
    with ProcessPoolExecutor(2) as pool:
        for nth, (name, pages) in enumerate(files.items()):
            weight = WEIGHTS.get(name, 1.0)
            for page, (rows, found, at, first) in zip(pages, pool.map(_read, pages, chunksize=40), strict=True):
                page_number += 1
                if not len(rows):
                    continue
                key = domains.setdefault(page.get("domain") or page["id"], len(domains))
                cells.append(rows)
                words += found
                numbers += at
                lines += first
                labels += [_LABELS.get(page["labels"][line], 0) for line in first]
                where += [(nth, page_number, key, fold(page, seed=seed), weight * page.get("weight", 1.0))] * len(rows)
    place = np.array([(page, at) for (_, page, *_), at in zip(where, numbers, strict=True)])
    next_to = np.append((place[1:, 0] == place[:-1, 0]) & (place[1:, 1] - place[:-1, 1] == 1), False)
    rows_at = np.arange(len(place))
    columns = [np.array(column) for column in zip(*where, strict=True)]
    return Rows(
        np.vstack(cells), words, columns[2], np.array(labels),
        np.where(np.insert(next_to[:-1], 0, False), rows_at - 1, -1), np.where(next_to, rows_at + 1, -1),
        columns[0], columns[1], np.array(lines), columns[3], columns[4],
        np.where(columns[0] == list(files).index(FORMS_FILE), 0.0, columns[4]) if FORMS_FILE in files else columns[4],
    )  # fmt: skip


_LABELS = {"heading": 1, None: -1}
FORMS_FILE = "forms"


# --- Words --------------------------------------------------------------------------------------------------------


def word_matrix(rows: Rows) -> tuple[list[str], csr_matrix]:
    """The keys that enough domains have, and how often each row has each."""
    from scipy.sparse import csr_matrix

    seen: dict[str, set[int]] = {}
    for found, domain, weight in zip(rows.keys, rows.domains, rows.word_weights, strict=True):
        for key in found if weight else ():
            known = seen.setdefault(key, set())
            if len(known) < MIN_DOMAINS:
                known.add(domain)
    vocabulary = sorted(key for key, known in seen.items() if len(known) >= MIN_DOMAINS)
    number = {key: nth for nth, key in enumerate(vocabulary)}
    where, ends = [], [0]
    for found in rows.keys:
        where += [number[key] for key in found if key in number]
        ends.append(len(where))
    matrix = csr_matrix((np.ones(len(where), np.float32), where, ends), (len(rows.keys), len(vocabulary)))
    matrix.sum_duplicates()
    return vocabulary, matrix


def word_weights(matrix: csr_matrix, rows: Rows, chosen: np.ndarray) -> np.ndarray:
    """A weight in hundredths of a log-odd per key, learnt from the chosen rows; 0 where it says little."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=WORD_C, max_iter=60, tol=1e-3)
    chosen = chosen & (rows.labels >= 0) & (rows.word_weights > 0)
    model.fit(matrix[chosen], rows.labels[chosen] == 1, sample_weight=rows.word_weights[chosen])
    found = np.round(100 * model.coef_[0]).astype(int)
    found[abs(found) < MIN_WEIGHT] = 0
    return found


def with_words(rows: Rows, matrix: csr_matrix, weights: Iterable[tuple[np.ndarray, np.ndarray]]) -> np.ndarray:
    """The features with those of words filled in. weights: which rows are weighed by which weights."""
    cells = rows.cells.copy()
    for chosen, values in weights:
        cells[chosen, WORD_SCORE] = matrix[chosen] @ values
    cells[:, SCORE_ABOVE] = np.where(rows.above >= 0, cells[rows.above, WORD_SCORE], 0)
    cells[:, SCORE_BELOW] = np.where(rows.below >= 0, cells[rows.below, WORD_SCORE], 0)
    return cells


# --- Models -------------------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Learnt:
    """All numbers of the decision.

    words: weight per key
    steps: edges and values per feature of `FIRST`, thousandths of a log-odd
    means: what each of them says of a candidate on average
    source: the trees as Python
    """

    words: dict[str, int]
    steps: list[Steps]
    means: list[int]
    source: str

    def model(self) -> Model:
        space: dict[str, Any] = {}
        exec(self.source, space)  # our own text of a moment ago
        return Model(self.words, tuple(self.steps), space["score"])


def _train(cells: np.ndarray, rows: Rows, chosen: np.ndarray, rounds: int, start: np.ndarray | None, **more: Any):
    import lightgbm

    data = lightgbm.Dataset(
        cells[chosen].astype(np.float32), rows.labels[chosen] == 1, weight=rows.weights[chosen],
        init_score=None if start is None else start[chosen],
    )  # fmt: skip
    return lightgbm.train({**SHARED, **more}, data, rounds)


def fit(rows: Rows, chosen: np.ndarray, tree_rounds: int = TREE_ROUNDS, **trees: Any) -> Learnt:
    """Learn from the chosen rows."""
    vocabulary, matrix = word_matrix(rows)
    weights = []
    for part in range(FOLDS):
        inside = rows.folds == part
        if (inside & chosen).any():
            weights.append((inside, word_weights(matrix, rows, chosen & ~inside)))
    cells = with_words(rows, matrix, weights)
    known = chosen & (rows.labels >= 0)
    first = _train(cells[:, :COUNT_FIRST], rows, known, FIRST_ROUNDS, None, **FIRST)
    steps = _steps(first)
    start = score_first(cells, steps) / 1000
    doubtful = known & (abs(start) < LEARNT_DOUBT)
    second = _train(cells, rows, doubtful, tree_rounds, start, **{**TREES, **trees})
    final = word_weights(matrix, rows, chosen)
    words = {key: int(weight) for key, weight in zip(vocabulary, final, strict=True) if weight}
    means = [round(float(np.mean(values))) for values in _parts(cells[known], steps)]
    return Learnt(words, steps, means, tree_source(second))


def _parts(cells: np.ndarray, steps: list[Steps]) -> list[np.ndarray]:
    return [np.array(values)[np.searchsorted(edges, cells[:, at])] for at, (edges, values) in enumerate(steps)]


def score_first(cells: np.ndarray, steps: list[Steps]) -> np.ndarray:
    """What the first model says of each row, in thousandths of a log-odd."""
    return np.sum(_parts(cells, steps), axis=0)


def _nodes(tree: dict[str, Any]) -> dict[str, Any]:
    return tree["tree_structure"]


def _steps(model: lightgbm.Booster) -> list[Steps]:
    """Trees of two leaves as one function of steps per feature. Values are whole numbers, so edges are, too."""
    jumps: list[dict[int, float]] = [{} for _ in features.FIRST]
    base = [0.0 for _ in features.FIRST]
    rest = 0.0
    for tree in model.dump_model()["tree_info"]:
        node = _nodes(tree)
        if "leaf_value" in node:
            rest += node["leaf_value"]
            continue
        low, high = node["left_child"]["leaf_value"], node["right_child"]["leaf_value"]
        at, edge = node["split_feature"], floor(node["threshold"])
        base[at] += low
        jumps[at][edge] = jumps[at].get(edge, 0.0) + high - low
    base[0] += rest
    found = []
    for start, jump in zip(base, jumps, strict=True):
        edges = sorted(jump)
        values = [start]
        for edge in edges:
            values.append(values[-1] + jump[edge])
        found.append((tuple(edges), tuple(round(1000 * value) for value in values)))
    return found


def tree_source(model: lightgbm.Booster) -> str:
    """The trees as a Python module: a sum of conditions, in thousandths of a log-odd."""
    trees = model.dump_model()["tree_info"]
    docstring = "Add what the trees say of a row of features to its first score, until no doubt is left."
    parameters = "row: Sequence[float], score: int"
    return f"{IMPORTS}\n\n{source(trees, 'score', docstring, CHECK, CERTAIN, scale=1000, parameters=parameters)}\n"


# After so many trees a score so far from 0 is final.
CHECK = 40
CERTAIN = 2500


# --- Files --------------------------------------------------------------------------------------------------------


def write(learnt: Learnt, directory: Path, note: str) -> None:
    """Write `word_weights.py`, `weights.py` and `trees.py`."""
    head = f'"""{{}} Written by `training/train.py`; do not edit.\n\n{note}\n"""\n'
    by_weight: dict[int, list[str]] = {}
    for key, weight in sorted(learnt.words.items()):
        by_weight.setdefault(weight, []).append(key)
    lines = [head.format("What words say of a heading: keys of `words.keys`, by their weight."), _FUTURE, "# fmt: off"]
    lines.append("_BY_WEIGHT: dict[int, tuple[str, ...]] = {")
    for weight, found in sorted(by_weight.items()):
        lines += [f"    {weight}: (", *_filled([f"{key!r}," for key in found], " " * 8), "    ),"]
    lines += ["}", "# fmt: on", "# Hundredths of a log-odd."]
    lines += ["WORDS: dict[str, int] = {key: weight for weight, keys in _BY_WEIGHT.items() for key in keys}", ""]
    (directory / "word_weights.py").write_text("\n".join(lines), encoding="utf-8")

    lines = [head.format("The first score of a heading: steps of each feature of `features.FIRST`."), _FUTURE]
    lines += ["# Edges and values, thousandths of a log-odd.", "# fmt: off"]
    lines.append("STEPS: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = (")
    for name, (edges, values) in zip(features.FIRST, learnt.steps, strict=True):
        lines.append(f"    (  # {name}")
        for numbers in (edges, values):
            inside = _filled([f"{number}," for number in numbers], " " * 12)
            lines += ["        (", *inside, "        ),"] if numbers else ["        (),"]
        lines.append("    ),")
    lines += [")", "# What each of them says of a candidate on average."]
    lines += ["MEANS: tuple[int, ...] = (", *_filled([f"{mean}," for mean in learnt.means], "    ")]
    lines += [")", "# fmt: on", ""]
    (directory / "weights.py").write_text("\n".join(lines), encoding="utf-8")
    source = f"{head.format('The trees that a doubtful candidate goes through.')}\n{learnt.source}"
    (directory / "trees.py").write_text(source, encoding="utf-8")


_FUTURE = "from __future__ import annotations\n"


def _filled(words: list[str], margin: str) -> list[str]:
    """The words in lines of up to 120 characters."""
    lines, line = [], margin
    for word in words:
        if len(line) + len(word) + 1 > 100 and line.strip():  # ideographs are two columns wide
            lines.append(line.rstrip())
            line = margin
        line += word + " "
    return [*lines, line.rstrip()]


# --- Forms --------------------------------------------------------------------------------------------------------


def in_forms(pages: list[Page]) -> list[Page]:
    """Every third page again, in a form that few pages of the corpus have, with half its weight.

    Few tools write tight text; and tight pages without headings look like separated ones, whose headings would become
    less likely.
    """
    found = []
    for at, page in enumerate(pages[::3]):
        form, weight = FORMS[at % len(FORMS)]
        found.append({**form(page), "weight": weight})
    return found


FORMS: tuple[tuple[Callable[[Page], Page], float], ...] = (
    (separated, 0.5), (caseless, 0.5), (partial(wrapped, width=72), 0.5), (dense, 0.5), (tight, 0.15), (excerpt, 0.5),
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--write", action="store_true", help="into the package")
    args = parser.parse_args()

    import lightgbm
    import sklearn

    files = {stem(path): read(path) for path in args.files}
    headings = sum(page["labels"].count("heading") for pages in files.values() for page in pages)
    count = sum(map(len, files.values()))
    if "dev" in files:
        files[FORMS_FILE] = in_forms(files["dev"])
    rows = gather(files)
    learnt = fit(rows, np.ones(len(rows.labels), bool))
    note = (
        f"Learnt from {count} pages with {headings} headings, labelled by reading\n({', '.join(files)}),\n"
        f"by `python training/headings.py`: LightGBM {lightgbm.__version__}, scikit-learn {sklearn.__version__}, "
        f"NumPy {np.__version__}."
    )
    print(note)
    if args.write:
        write(learnt, Path(decide.__file__).parent, note)


if __name__ == "__main__":
    main()
