"""Learn which line is the article's title and write `infer/title/weights.py`.

    python training/title.py CORPUS.jsonl.gz [MORE.jsonl.gz ...] [--write]

The model gives the probability that a candidate is the title when none above it is, so it is learnt from the candidates
down to the title alone. Prints, cross-validated by domain, the share of titles found, and on how many pages without one
it finds one. Needs LightGBM.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from boilerplate import FOLDS, Lines, Words, gather, heading_models, measure_all
from corpus import own_texts, read, stem
from trees import BOOSTING, IMPORTS, compiled, source

from articlekit.infer import title
from articlekit.infer.inference import Page
from articlekit.infer.title import features
from articlekit.infer.title.decide import best

TARGET = Path(title.__file__).with_name("weights.py")
TREES, CHECK, SURE = 300, 50, 400
DOCSTRING = "Score whether a line is the title when none above is, in hundredths of a log-odd. See `features.TITLE`."
PARAMETERS: dict[str, Any] = {
    **BOOSTING,
    "learning_rate": 0.04,
    "num_leaves": 12,
    "min_data_in_leaf": 20,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "max_bin": 63,
}


class Top(NamedTuple):
    """The candidates of a page, with a row of each; `labelled`: whether each has a label."""

    lines: list[int]
    rows: list[list[int]]
    title: int | None
    labelled: list[bool]
    fold: int
    file: str
    untitled: bool


def gather_tops(pages: list[Lines], measured: list[Page]) -> list[Top]:
    """The candidates of all pages. measured: see `boilerplate.measure_all`"""
    found = []
    for lines, page in zip(pages, measured, strict=True):
        top = list(features.rows(page))
        places, rows = [at for at, _ in top], [row for _, row in top]
        labelled = [lines.labelled[at] > 0 for at in places]
        found.append(Top(places, rows, lines.title, labelled, lines.fold, lines.file, lines.title is None))
    return found


def fit(tops: list[Top], without: int | None = None) -> list[dict[str, Any]]:
    import lightgbm

    x, y = [], []
    for top in tops:
        if top.fold == without:
            continue
        for at, row in zip(top.lines, top.rows, strict=True):
            if top.title is not None and at > top.title:
                break
            x.append(row)
            y.append(at == top.title)
    data = lightgbm.Dataset(np.array(x, np.float32), np.array(y))
    return lightgbm.train(PARAMETERS, data, TREES).dump_model()["tree_info"]


def report(tops: list[Top], models: dict[int, Any]) -> None:
    found = [(top, best(zip(top.lines, map(models[top.fold], top.rows), strict=True))) for top in tops]
    for file in dict.fromkeys(top.file for top in tops):
        for edge in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0):
            titled = right = invented = untitled = 0
            for top, (at, confidence, none) in found:
                if top.file != file:
                    continue
                has_title = confidence >= edge * none and at >= 0
                if top.title is None:
                    untitled += 1
                    invented += has_title and top.labelled[top.lines.index(at)]
                else:
                    titled += 1
                    right += has_title and at == top.title
            print(f"{file} {edge}: {right / max(titled, 1):.3f} of {titled}; invented on {invented} of {untitled}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="+")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    args = parser.parse_args()
    models = heading_models({stem(path): read(path) for path in args.corpus})
    learn([page for path in own_texts(args.corpus) for page in gather(path, models)], args.write)


def learn(pages: list[Lines], write: bool) -> None:
    """Learn from the pages, print what that is worth, and write the file if asked to."""
    import lightgbm

    words = Words(pages)
    tops = gather_tops(pages, measure_all(pages, [words.fit(part) for part in range(FOLDS)]))
    report(tops, {part: compiled(fit(tops, part), CHECK, SURE) for part in range(FOLDS)})
    if write:
        files = ", ".join(dict.fromkeys(top.file for top in tops))
        text = (
            f"Learnt from the tops of {len(tops)} pages ({files})\nby `python training/title.py CORPUS ... --write`,"
            f" LightGBM {lightgbm.__version__}."
        )
        head = f'"""The model of the title. Written by `training/title.py`; do not edit.\n\n{text}\n"""\n'
        parts = [head, f"{IMPORTS}\n# fmt: off\n"]
        parts += [source(fit(tops), "title", DOCSTRING, CHECK, SURE), "# fmt: on", ""]
        TARGET.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
