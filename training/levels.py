"""Learn the levels of headings and write `infer/levels/weights.py`.

    python training/levels.py CORPUS.jsonl.gz [MORE.jsonl.gz ...] [--write]

Learns two models of trees from the true headings of pages: whether a heading stands below the one before (`deeper`),
and else whose sibling it is (`sibling`). What they see depends on the levels given so far: true ones in the first
round, those of the first round's models in the second one, which learns from both. Prints the share of steps between
neighbouring headings that go the right way, cross-validated by domain. Needs LightGBM.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from corpus import Page, fold, own_texts, read
from groups import line_groups
from trees import BOOSTING, IMPORTS, compiled, source

from articlekit.infer import levels
from articlekit.infer.levels import features
from articlekit.infer.levels.features import HeadingForm, Memory, Row
from articlekit.infer.levels.outlines import assign_levels

TARGET = Path(levels.__file__).with_name("weights.py")
FOLDS = 5
# `deeper` and `sibling`: number of trees; a score of so much is final at every CHECK-th tree.
TREES = {"deeper": 120, "sibling": 80}
CHECK, SURE = 20, 250
PARAMETERS: dict[str, Any] = {
    **BOOSTING,
    "learning_rate": 0.09,
    "num_leaves": 16,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "max_bin": 63,
}
DOCSTRINGS = {
    "deeper": "Score whether a heading stands below the one before, in hundredths of a log-odd. See `DEEPER`.",
    "sibling": "Score whether a heading is a sibling of an open one, not of one above. See `SIBLING`.",
}
CERTAIN = 2000  # hundredths of a log-odd
# Headings are missed and lines that are none are found; learn from pages with this share of headings left out as well.
LEFT_OUT = 0.15


Trees = list[dict[str, Any]]


class Outline(NamedTuple):
    """The true headings of a page and their levels; `title` says whether the first one is the title."""

    forms: list[HeadingForm]
    levels: list[int]
    title: bool
    fold: int
    file: str


def gather(path: str, left_out: float = 0.0) -> list[Outline]:
    """The outlines of the pages of a file that have two headings or more."""
    found = []
    chance = random.Random(1)
    for page in read(path):
        groups = line_groups(page["text"])
        places = [at for at, line in enumerate(groups.first_lines) if is_heading(page, line)]
        if left_out:
            places = [at for at in places if chance.random() > left_out]
        if len(places) < 2:
            continue
        true = [page["levels"][groups.first_lines[at]] for at in places]
        found.append(Outline(features.heading_forms(groups, places), true, true[0] == 1, fold(page, FOLDS), path))
    return found


def is_heading(page: Page, line: int) -> bool:
    return page["labels"][line] == "heading" and bool(page["levels"][line])


Rows = dict[str, list[tuple[Row, bool, int]]]


def walk(outline: Outline, models: dict[str, Any] | None, rows: Rows) -> list[int]:
    """Assign the levels of a page and note what is asked of the models, with the true answers.

    models: what answers; `None` for the truth
    """
    true = outline.levels

    def answer(name: str, row: Row, right: bool) -> int:
        rows[name].append((row, right, outline.fold))
        return models[name](row) if models else CERTAIN if right else -CERTAIN

    def score_deeper(forms: list[HeadingForm], at: int, open_headings: list[int], memory: Memory) -> int:
        return answer("deeper", features.deeper_row(forms, at, open_headings, memory), true[at] > true[at - 1])

    def score_sibling(forms: list[HeadingForm], at: int, open_headings: list[int], up: int, memory: Memory) -> int:
        row = features.sibling_row(forms, at, open_headings, up, memory)
        return answer("sibling", row, true[open_headings[-1 - up]] <= true[at])

    return assign_levels(outline.forms, outline.title, (), score_deeper, score_sibling)


def fit(rows: Rows, without: int | None = None) -> dict[str, Trees]:
    """The trees of both models."""
    import lightgbm

    found = {}
    for name, items in rows.items():
        kept = [item for item in items if item[2] != without]
        x = np.array([row for row, _, _ in kept], dtype=np.float32)
        y = np.array([right for _, right, _ in kept])
        found[name] = lightgbm.train(PARAMETERS, lightgbm.Dataset(x, y), TREES[name]).dump_model()["tree_info"]
    return found


def gather_rows(outlines: list[Outline]) -> Rows:
    """Two rounds: from true levels, and from those of cross-validated models as well."""
    rows: Rows = {"deeper": [], "sibling": []}
    for outline in outlines:
        walk(outline, None, rows)
    first = {part: functions(fit(rows, part)) for part in range(FOLDS)}
    for outline in outlines:
        walk(outline, first[outline.fold], rows)
    return rows


def functions(trees: dict[str, Trees]) -> dict[str, Any]:
    return {name: compiled(model, CHECK, SURE) for name, model in trees.items()}


def step(one: int, other: int) -> int:
    return (other > one) - (other < one)


def score(outlines: list[Outline], models: dict[int, dict[str, Any]]) -> dict[str, tuple[float, float]]:
    """By file the share of steps that are right, and of pages all of whose steps are."""
    counts: dict[str, list[int]] = {}
    for outline in outlines:
        found = walk(outline, models[outline.fold], {"deeper": [], "sibling": []})
        right = [
            step(a, b) == step(c, d)
            for a, b, c, d in zip(outline.levels, outline.levels[1:], found, found[1:], strict=False)
        ]
        into = counts.setdefault(Path(outline.file).name, [0, 0, 0, 0])
        into[0] += sum(right)
        into[1] += len(right)
        into[2] += all(right)
        into[3] += 1
    return {name: (a / b, c / d) for name, (a, b, c, d) in counts.items()}


def written(trees: dict[str, Trees], note: str) -> str:
    """The text of `weights.py`."""
    parts = [
        f'"""Models of levels. Written by `training/levels.py`; do not edit.\n\n{note}\n"""\n',
        f"{IMPORTS}\n# fmt: off",
    ]
    parts += [f"\n{source(model, name, DOCSTRINGS[name], CHECK, SURE)}\n" for name, model in trees.items()]
    return "\n".join([*parts, "# fmt: on", ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="+")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    args = parser.parse_args()

    import lightgbm

    corpus = own_texts(args.corpus)
    outlines = [outline for path in corpus for outline in gather(path)]
    partly = [outline for path in corpus for outline in gather(path, LEFT_OUT)]
    rows = gather_rows(outlines + partly)
    models = {part: functions(fit(rows, part)) for part in range(FOLDS)}
    shares = score(outlines, models)
    for name, (steps, pages) in shares.items():
        print(f"{name}: {steps:.4f} of steps right, all of them on {pages:.4f} of pages")
    if args.write:
        names = ", ".join(Path(path).name for path in corpus)
        figures = ";\n".join(f"{steps:.3f} in {name}" for name, (steps, _) in shares.items())
        note = (
            f"Learnt from {len(outlines)} pages ({names})\nby `python training/levels.py CORPUS ... --write`,"
            f" LightGBM {lightgbm.__version__}. Steps between true headings that go the right way,"
            f"\ncross-validated by domain: {figures}."
        )
        TARGET.write_text(written(fit(rows), note), encoding="utf-8")


if __name__ == "__main__":
    main()
