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

import headings
import numpy as np
from corpus import Page, fold, own_texts, read, stem
from groups import line_groups
from trees import BOOSTING, IMPORTS, compiled, source, wrapped_items

from articlekit.infer import boilerplate
from articlekit.infer.boilerplate import features
from articlekit.infer.boilerplate.features import MAX_LINE_WORDS, MAX_WORDS
from articlekit.infer.headings import scoring
from articlekit.infer.headings.decide import score_candidates
from articlekit.infer.inference import NO_CANDIDATES, Candidates
from articlekit.infer.line_groups import LineGroups
from articlekit.infer.tuning import DEFAULT
from articlekit.lexicon.boilerplate import kind_by_first_word

HOME = Path(boilerplate.__file__).parent
FOLDS = 5
MIN_DOMAINS = 3
# Weights of words below this many hundredths of a log-odd are left out.
MIN_WEIGHT = 15
STRENGTH = 0.2
MIN_HEADING = scoring.min_score(DEFAULT.threshold)
HEADING_WEIGHT = 0.15
# After every CHECK trees a score is final if it is SURE or more, or less than LOW: 1% of the lines that would be found
# are lost so, and half of all lines need no more trees.
TREES, CHECK, SURE, LOW = 90, 15, 350, 15
DOCSTRING = "Score whether a line is boilerplate, in hundredths of a log-odd. See `features.LINE`."
PARAMETERS: dict[str, Any] = {
    **BOOSTING,
    "learning_rate": 0.1,
    "num_leaves": 20,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "max_bin": 63,
}


class Lines(NamedTuple):
    """A page's line groups: how many lines of each have a label, and how many of those are boilerplate.

    candidates: those of the headings' decision, by a model that did not see the page
    """

    groups: LineGroups
    labelled: list[int]
    boilerplate: list[int]
    domain: str
    fold: int
    file: str
    headings: list[bool]
    title: int | None
    candidates: Candidates


def heading_models(files: dict[str, list[Page]]) -> list[scoring.Model]:
    """For each fold a model of headings that saw no page of it."""
    rows = headings.gather(files)
    return [headings.fit(rows, rows.folds != part).model() for part in range(FOLDS)]


def gather(path: str, models: list[scoring.Model]) -> list[Lines]:
    """The pages of a file. models: see `heading_models`"""
    found = []
    for page in read(path):
        groups = line_groups(page["text"])
        labels, levels, wanted = page["labels"], page["levels"], set(page["furniture"])
        ends = [*groups.first_lines[1:], len(labels)]
        labelled, boiler = [], []
        for first, end in zip(groups.first_lines, ends, strict=True):
            lines = [line for line in range(first, end) if labels[line] is not None]
            labelled.append(len(lines))
            boiler.append(sum(line in wanted for line in lines))
        titles = [labels[first] == "heading" for first in groups.first_lines]
        title = next((at for at, first in enumerate(groups.first_lines) if titles[at] and levels[first] == 1), None)
        domain, part = page["domain"] or page["id"], fold(page, FOLDS)
        candidates = score_candidates(groups, models[part]) if groups.texts else NO_CANDIDATES
        found.append(Lines(groups, labelled, boiler, domain, part, Path(path).name, titles, title, candidates))
    return found


# --- Words --------------------------------------------------------------------------------------------------------

TABLES = ("FIRSTS", "PAIRS", "WORDS", "LASTS", "LINES", "KNOWN")
Tables = dict[str, Any]


def tokens(line: str) -> list[tuple[str, str]]:
    """The tables and keys that `features.word_score` looks up."""
    split = line.split()
    if not split:
        return []
    found = [("COUNTS", str(min(len(split), MAX_WORDS))), ("FIRSTS", split[0]), ("LASTS", split[-1])]
    if len(split) > 1:
        found.append(("PAIRS", f"{split[0]} {split[1]}"))
    found += [("WORDS", word) for word in split[:MAX_WORDS]]
    if len(split) <= MAX_LINE_WORDS:
        found.append(("LINES", line))
    kind = kind_by_first_word(line, split[0])
    return [*found, ("KNOWN", kind)] if kind else found


class Words:
    """All short lines as rows of word counts."""

    def __init__(self, pages: list[Lines]) -> None:
        from scipy import sparse

        lines = []
        for page in pages:
            shorts = features.measure(page.groups, page.candidates).shorts
            keys = features.keys_of([page.groups.texts[at] for at in shorts])
            lines += [(page, at, tokens(line)) for at, line in zip(shorts, keys, strict=True) if page.labelled[at]]
        domains: dict[tuple[str, str], set[str]] = defaultdict(set)
        for page, _, keys in lines:
            for key in keys:
                domains[key].add(page.domain)
        self.keys = sorted(key for key, places in domains.items() if len(places) >= MIN_DOMAINS or key[0] == "KNOWN")
        column = {key: at for at, key in enumerate(self.keys)}
        ends, columns = [0], []
        for _, _, keys in lines:
            columns += [column[key] for key in keys if key in column]
            ends.append(len(columns))
        shape = (len(lines), len(self.keys))
        self.counts = sparse.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=shape)
        self.true = np.array([page.boilerplate[at] > 0 for page, at, _ in lines])
        self.folds = np.array([page.fold for page, _, _ in lines])

    def fit(self, without: int | None = None) -> Tables:
        """The tables of `word_weights.py` by their names, in hundredths of a log-odd."""
        from sklearn.linear_model import LogisticRegression

        kept = self.folds != without
        model = LogisticRegression(C=STRENGTH, solver="liblinear").fit(self.counts[kept], self.true[kept])
        weights = np.round(100 * model.coef_[0]).astype(int)
        weights[abs(weights) < MIN_WEIGHT] = 0
        known = dict(zip(self.keys, weights.tolist(), strict=True))
        bias = round(100 * float(model.intercept_[0]))
        counts = tuple(bias + known.get(("COUNTS", str(count)), 0) for count in range(MAX_WORDS + 1))
        tables: Tables = {name: {} for name in TABLES}
        for (name, key), weight in known.items():
            if weight and name in tables:
                tables[name][key] = weight
        tables["KNOWN"] = {kind: known.get(("KNOWN", kind), 0) for kind in features.BOILERPLATE_KINDS if kind}
        return {"COUNTS": counts, **tables}


def install(tables: Tables) -> None:
    """Put the words of a fold, or all of them, into the package."""
    for name, table in tables.items():
        setattr(features, name, table)


def measure_all(pages: list[Lines], tables: list[Tables]) -> list[features.Page]:
    """Measure each page with the words of its fold. tables: of each fold"""
    before = {name: getattr(features, name) for name in tables[0]}
    found: list[Any] = [None] * len(pages)
    for part, some in enumerate(tables):
        install(some)
        for nth, page in enumerate(pages):
            if page.fold == part:
                found[nth] = features.measure(page.groups, page.candidates)
    install(before)
    return found


# --- Trees --------------------------------------------------------------------------------------------------------


class Rows(NamedTuple):
    """Rows of `features.line_row`, with labelled and boilerplate lines, fold and file of each, and headings.

    missed: by file the lines of boilerplate that are long, or whose words leave no chance
    """

    rows: np.ndarray
    labelled: np.ndarray
    wanted: np.ndarray
    folds: np.ndarray
    files: np.ndarray
    headings: np.ndarray
    missed: dict[str, int]


def gather_rows(pages: list[Lines], measured: list[features.Page]) -> Rows:
    rows, labelled, wanted, folds, files, headings = [], [], [], [], [], []
    missed: dict[str, int] = defaultdict(int)
    for lines, page in zip(pages, measured, strict=True):
        places = [at for at in features.candidates(page) if lines.labelled[at]]
        missed[lines.file] += sum(lines.boilerplate) - sum([lines.boilerplate[at] for at in places])
        for at in places:
            rows.append(features.line_row(page, at))
            labelled.append(lines.labelled[at])
            wanted.append(lines.boilerplate[at])
            folds.append(lines.fold)
            files.append(lines.file)
            headings.append(page.likely[at] >= MIN_HEADING)
    return Rows(*map(np.array, (rows, labelled, wanted, folds, files, headings)), missed)


def fit(rows: Rows, without: int | None = None) -> list[dict[str, Any]]:
    import lightgbm

    kept = rows.folds != without
    # Most headings are known as such before; the model need not tell them from boilerplate.
    weights = np.where(rows.headings[kept], HEADING_WEIGHT, 1.0)
    data = lightgbm.Dataset(rows.rows[kept].astype(np.float32), rows.wanted[kept] > 0, weight=weights)
    return lightgbm.train(PARAMETERS, data, TREES).dump_model()["tree_info"]


def cross_validated(rows: Rows) -> np.ndarray:
    found = np.zeros(len(rows.folds))
    for part in range(FOLDS):
        model = compiled(fit(rows, part), CHECK, SURE, LOW)
        inside = np.flatnonzero(rows.folds == part)
        found[inside] = [model(row) for row in rows.rows[inside].tolist()]
    return found


def curve(rows: Rows, scores: np.ndarray) -> dict[str, dict[float, tuple[float, int]]]:
    """By file the recall at each precision, and the score it is reached at; headings, which are known, left out."""
    found = {}
    for file in dict.fromkeys(rows.files.tolist()):
        inside = np.flatnonzero((rows.files == file) & ~rows.headings)
        total = rows.wanted[rows.files == file].sum() + rows.missed[file]
        order = inside[np.argsort(-scores[inside], kind="stable")]
        hits, found_lines = np.cumsum(rows.wanted[order]), np.cumsum(rows.labelled[order])
        found[file] = {}
        for precision in (0.95, 0.92, 0.88, 0.8):
            reached = np.flatnonzero(hits >= precision * found_lines)
            if len(reached):
                at = reached[-1]
                found[file][precision] = (float(hits[at] / total), int(scores[order[at]]))
    return found


# --- Files --------------------------------------------------------------------------------------------------------


def written_words(tables: Tables, note: str) -> str:
    """The text of `word_weights.py`."""
    parts = [
        f'"""Words of boilerplate. Written by `training/boilerplate.py`; do not edit.\n\n{note}\n"""\n',
        "from __future__ import annotations\n",
        "from typing import Final\n",
        "# Hundredths of a log-odd, by the number of words, the first word, the first two, any word, the last word, a",
        "# short line as a whole, and the kind of a line that a lexicon knows; in small letters, digits as zeros.",
        "# fmt: off",
        f"COUNTS: Final = {tables['COUNTS']}",
    ]
    for name in TABLES:
        lines = wrapped_items([f"{key!r}: {weight}" for key, weight in sorted(tables[name].items())])
        parts += [f"{name}: Final[dict[str, int]] = {{", *lines, "}"]
    return "\n".join([*parts, "# fmt: on", ""])


def note(pages: list[Lines], figures: str) -> str:
    import lightgbm

    files = ", ".join(dict.fromkeys(page.file for page in pages))
    return (
        f"Learnt from {len(pages)} pages ({files})\nby `python training/boilerplate.py CORPUS ... --write`,"
        f" LightGBM {lightgbm.__version__}.\n{figures}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="+")
    parser.add_argument("--write", action="store_true", help="write word_weights.py and weights.py")
    args = parser.parse_args()
    models = heading_models({stem(path): read(path) for path in args.corpus})
    pages = [page for path in own_texts(args.corpus) for page in gather(path, models)]
    learn(pages, args.write)


def learn(pages: list[Lines], write: bool) -> None:
    """Learn from the pages, print what that is worth, and write the files if asked to."""
    words = Words(pages)
    rows = gather_rows(pages, measure_all(pages, [words.fit(part) for part in range(FOLDS)]))
    shares = curve(rows, cross_validated(rows))
    for file, found in shares.items():
        print(file, "  ".join(f"{p}: {recall:.3f} at {score}" for p, (recall, score) in found.items()))
    if write:
        figures = ";\n".join(f"{found[0.88][0]:.2f} in {file}" for file, found in shares.items() if 0.88 in found)
        text = note(pages, f"Recall of lines at a precision of .88, cross-validated by domain: {figures}.")
        HOME.joinpath("word_weights.py").write_text(written_words(words.fit(), text), encoding="utf-8")
        trees = source(fit(rows), "boilerplate", DOCSTRING, CHECK, SURE, LOW)
        head = f'"""The model of boilerplate. Written by `training/boilerplate.py`; do not edit.\n\n{text}\n"""\n'
        parts = [head, f"{IMPORTS}\n# fmt: off\n", trees, "# fmt: on", ""]
        HOME.joinpath("weights.py").write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
