"""Learn which lines are boilerplate and write `infer/boilerplate/word_weights.py` and `weights.py`.

    python training/boilerplate.py CORPUS.jsonl.gz [MORE.jsonl.gz ...] [--write]

First words: a logistic regression on the first and last word, the first two, the whole of a short line and all words.
Then trees, which read the score of the words (from a regression that has not seen the domain), of the lines around, and
how the line stands on the page. Prints recall at several precisions, cross-validated by domain. Needs LightGBM and
scikit-learn.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import lightgbm
import numpy as np
from corpus import fold, own_texts, read
from groups import line_groups
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from trees import compiled, source, wrapped_items

from articlekit.infer import boilerplate
from articlekit.infer.boilerplate import features
from articlekit.infer.boilerplate.features import LONG_CHARS, MAX_CHARS, MAX_LINE_WORDS, MAX_WORDS
from articlekit.infer.line_groups import LineGroups

HOME = Path(boilerplate.__file__).parent
FOLDS = 5
MIN_DOMAINS = 5
# Weights of words below this many hundredths of a log-odd are left out.
MIN_WEIGHT = 15
STRENGTH = 0.2
HEADING_WEIGHT = 0.3
TREES, CHECK, SURE = 120, 30, 350
DOCSTRING = "Score whether a line is boilerplate, in hundredths of a log-odd. See `features.LINE`."
PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 20,
    "min_data_in_leaf": 30,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "max_bin": 63,
    "num_threads": 1,
    "seed": 1,
    "deterministic": True,
    "verbose": -1,
}


class Lines(NamedTuple):
    """A page's line groups: how many lines of each the readers judged, and how many of those are boilerplate."""

    groups: LineGroups
    judged: list[int]
    boilerplate: list[int]
    domain: str
    fold: int
    file: str
    headings: list[bool]
    title: int | None


def gather(path: str) -> list[Lines]:
    found = []
    for page in read(path):
        groups = line_groups(page["text"])
        labels, levels, wanted = page["labels"], page["levels"], set(page["furniture"])
        ends = [*groups.first_lines[1:], len(labels)]
        judged, boiler = [], []
        for first, end in zip(groups.first_lines, ends, strict=True):
            lines = [line for line in range(first, end) if labels[line] is not None]
            judged.append(len(lines))
            boiler.append(sum(line in wanted for line in lines))
        headings = [labels[first] == "heading" for first in groups.first_lines]
        title = next((at for at, first in enumerate(groups.first_lines) if headings[at] and levels[first] == 1), None)
        domain = page["domain"] or page["id"]
        found.append(Lines(groups, judged, boiler, domain, fold(page, FOLDS), path, headings, title))
    return found


# --- Words --------------------------------------------------------------------------------------------------------


def tokens(text: str) -> list[tuple[str, str]]:
    """The tables and keys that `features.word_score` looks up."""
    if len(text) > LONG_CHARS:
        split = features.zero_digits(text[:MAX_CHARS].lower()).split(None, 2)
        found = [("COUNTS", str(MAX_WORDS)), ("FIRSTS", split[0])] if split else []
        return [*found, ("PAIRS", f"{split[0]} {split[1]}")] if len(split) > 1 else found
    line = features.zero_digits(text.lower())
    split = line.split()
    if not split:
        return []
    found = [("COUNTS", str(min(len(split), MAX_WORDS))), ("FIRSTS", split[0]), ("LASTS", split[-1])]
    if len(split) > 1:
        found.append(("PAIRS", f"{split[0]} {split[1]}"))
    found += [("WORDS", word) for word in split[:MAX_WORDS]]
    if len(split) <= MAX_LINE_WORDS:
        found.append(("LINES", line))
    return found


class Words:
    """All lines as rows of word counts."""

    def __init__(self, pages: list[Lines]) -> None:
        lines = [(page, at, tokens(text)) for page in pages for at, text in enumerate(page.groups.texts)]
        domains: dict[tuple[str, str], set[str]] = defaultdict(set)
        for page, at, keys in lines:
            if page.judged[at]:
                for key in keys:
                    domains[key].add(page.domain)
        self.keys = sorted(key for key, places in domains.items() if len(places) >= MIN_DOMAINS)
        column = {key: at for at, key in enumerate(self.keys)}
        ends, columns = [0], []
        for _, _, keys in lines:
            columns += [column[key] for key in keys if key in column]
            ends.append(len(columns))
        shape = (len(lines), len(self.keys))
        self.counts = sparse.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=shape)
        self.true = np.array([page.boilerplate[at] > 0 for page, at, _ in lines])
        self.judged = np.array([page.judged[at] > 0 for page, at, _ in lines])
        self.folds = np.array([page.fold for page, _, _ in lines])

    def fit(self, without: int | None = None) -> np.ndarray:
        """A weight per key, in hundredths of a log-odd; the last one is the bias."""
        kept = self.judged & (self.folds != without)
        model = LogisticRegression(C=STRENGTH, solver="liblinear").fit(self.counts[kept], self.true[kept])
        weights = np.round(100 * model.coef_[0]).astype(int)
        weights[abs(weights) < MIN_WEIGHT] = 0
        return np.append(weights, round(100 * float(model.intercept_[0])))

    def scores(self, weights: np.ndarray) -> np.ndarray:
        return (self.counts @ weights[:-1] + weights[-1]).astype(int)

    def cross_validated(self) -> np.ndarray:
        found = np.zeros(len(self.true), int)
        for part in range(FOLDS):
            found[self.folds == part] = self.scores(self.fit(part))[self.folds == part]
        return found


def per_page(pages: list[Lines], scores: np.ndarray) -> list[list[int]]:
    """The scores of the lines of each page."""
    found, at = [], 0
    for page in pages:
        count = len(page.groups.texts)
        found.append([int(score) for score in scores[at : at + count]])
        at += count
    return found


# --- Trees --------------------------------------------------------------------------------------------------------


class Rows(NamedTuple):
    """Rows of `features.line_row`, with judged and boilerplate lines, fold and file of each, and headings.

    missed: by file the lines of boilerplate whose words leave no chance
    """

    rows: np.ndarray
    judged: np.ndarray
    wanted: np.ndarray
    folds: np.ndarray
    files: np.ndarray
    headings: np.ndarray
    missed: dict[str, int]


def gather_rows(pages: list[Lines], words: list[list[int]]) -> Rows:
    rows, judged, wanted, folds, files, headings = [], [], [], [], [], []
    missed: dict[str, int] = defaultdict(int)
    for lines, scores in zip(pages, words, strict=True):
        mean = features.step(sum(scores) // max(len(scores), 1), features.WORD_EDGES)
        page = features.measure(lines.groups)._replace(words=scores, mean_words=mean)
        for at in range(len(page.kinds)):
            if not lines.judged[at]:
                continue
            if not features.may_be_boilerplate(page, at):
                missed[Path(lines.file).name] += lines.boilerplate[at]
                continue
            rows.append(features.line_row(page, at, lines.groups.gaps[at] if lines.groups.gaps else 0))
            judged.append(lines.judged[at])
            wanted.append(lines.boilerplate[at])
            folds.append(lines.fold)
            files.append(Path(lines.file).name)
            headings.append(lines.headings[at])
    return Rows(*map(np.array, (rows, judged, wanted, folds, files, headings)), missed)


def fit(rows: Rows, without: int | None = None) -> list[dict[str, Any]]:
    kept = rows.folds != without
    # Most headings are known as such before; the model need not tell them from boilerplate.
    weights = np.where(rows.headings[kept], HEADING_WEIGHT, 1.0)
    data = lightgbm.Dataset(rows.rows[kept].astype(np.float32), rows.wanted[kept] > 0, weight=weights)
    return lightgbm.train(PARAMETERS, data, TREES).dump_model()["tree_info"]


def cross_validated(rows: Rows) -> np.ndarray:
    found = np.zeros(len(rows.folds))
    for part in range(FOLDS):
        model = compiled(fit(rows, part), CHECK, SURE)
        inside = np.flatnonzero(rows.folds == part)
        found[inside] = [model(row) for row in rows.rows[inside].tolist()]
    return found


def curve(rows: Rows, scores: np.ndarray) -> dict[str, dict[float, tuple[float, int]]]:
    """By file the recall at each precision, and the score it is reached at; headings, which are known, left out."""
    found = {}
    for file in dict.fromkeys(rows.files.tolist()):
        inside = np.flatnonzero((rows.files == file) & ~rows.headings)
        total = rows.wanted[inside].sum() + rows.missed[file]
        order = inside[np.argsort(-scores[inside], kind="stable")]
        hits, said = np.cumsum(rows.wanted[order]), np.cumsum(rows.judged[order])
        found[file] = {}
        for precision in (0.95, 0.92, 0.88, 0.8):
            reached = np.flatnonzero(hits >= precision * said)
            if len(reached):
                at = reached[-1]
                found[file][precision] = (float(hits[at] / total), int(scores[order[at]]))
    return found


# --- Files --------------------------------------------------------------------------------------------------------

TABLES = ("FIRSTS", "PAIRS", "WORDS", "LASTS", "LINES")


def tables_of(words: Words, weights: np.ndarray) -> dict[str, Any]:
    """The tables of `word_weights.py` by their names."""
    known = dict(zip(words.keys, weights.tolist(), strict=False))
    bias = int(weights[-1])
    counts = tuple(bias + known.get(("COUNTS", str(count)), 0) for count in range(MAX_WORDS + 1))
    tables = {name: {key[1]: weight for key, weight in known.items() if key[0] == name and weight} for name in TABLES}
    return {"COUNTS": counts, **tables}


def written_words(words: Words, weights: np.ndarray, note: str) -> str:
    """The text of `word_weights.py`."""
    tables = tables_of(words, weights)
    parts = [
        f'"""Words of boilerplate. Written by `training/boilerplate.py`; do not edit.\n\n{note}\n"""\n',
        "from __future__ import annotations\n",
        "from typing import Final\n",
        "# Hundredths of a log-odd, by the number of words, the first word, the first two, any word, the last word and",
        "# a short line as a whole; in small letters, digits as zeros.",
        "# fmt: off",
        f"COUNTS: Final = {tables['COUNTS']}",
    ]
    for name in TABLES:
        lines = wrapped_items([f"{key!r}: {weight}" for key, weight in sorted(tables[name].items())])
        parts += [f"{name}: Final[dict[str, int]] = {{", *lines, "}"]
    return "\n".join([*parts, "# fmt: on", ""])


def note(pages: list[Lines], figures: str) -> str:
    files = ", ".join(dict.fromkeys(Path(page.file).name for page in pages))
    return (
        f"Learnt from {len(pages)} pages ({files})\nby `python training/boilerplate.py CORPUS ... --write`,"
        f" LightGBM {lightgbm.__version__}.\n{figures}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="+")
    parser.add_argument("--write", action="store_true", help="write word_weights.py and weights.py")
    parser.add_argument("--words", action="store_true", help="write word_weights.py alone")
    args = parser.parse_args()
    corpus = own_texts(args.corpus)
    pages = [page for path in corpus for page in gather(path)]
    words = Words(pages)
    if args.words:
        text = written_words(words, words.fit(), note(pages, ""))
        HOME.joinpath("word_weights.py").write_text(text, encoding="utf-8")
        return
    scores = words.cross_validated()
    rows = gather_rows(pages, per_page(pages, scores))
    shares = curve(rows, cross_validated(rows))
    for file, found in shares.items():
        print(file, "  ".join(f"{p}: {recall:.3f} at {score}" for p, (recall, score) in found.items()))
    if args.write:
        figures = ";\n".join(f"{found[0.88][0]:.2f} in {file}" for file, found in shares.items() if 0.88 in found)
        text = note(pages, f"Recall of lines at a precision of .88, cross-validated by domain: {figures}.")
        HOME.joinpath("word_weights.py").write_text(written_words(words, words.fit(), text), encoding="utf-8")
        models = source(fit(rows), "boilerplate", DOCSTRING, CHECK, SURE)
        head = f'"""The model of boilerplate. Written by `training/boilerplate.py`; do not edit.\n\n{text}\n"""\n'
        parts = [head, "from __future__ import annotations\n\n# fmt: off\n", models, "# fmt: on", ""]
        HOME.joinpath("weights.py").write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
