"""The models of boilerplate, title and levels, learnt without the pages of one fold, and put into the package.

    models = learn(["reader/dev.jsonl.gz", ...])
    install(models[0])          what is inferred from now on is inferred by models that saw no page of fold 0
"""

from __future__ import annotations

from typing import Any

import boilerplate
import levels
import title
from corpus import FOLDS
from trees import compiled

from articlekit.infer.boilerplate import decide as boilerplate_decide
from articlekit.infer.boilerplate import features as boilerplate_features
from articlekit.infer.headings import scoring
from articlekit.infer.levels import outlines as levels_outlines
from articlekit.infer.title import decide as title_decide

Models = list[tuple[Any, str, Any]]


def learn(paths: list[str], heading_models: list[scoring.Model]) -> list[Models]:
    """For each fold what to put where: a module, the name of a model or table in it, and the model or table.

    heading_models: for each fold a model of headings that saw no page of it
    """
    pages = [page for path in paths for page in boilerplate.gather(path, heading_models)]
    words = boilerplate.Words(pages)
    tables = [words.fit(part) for part in range(FOLDS)]
    measured = boilerplate.measure_all(pages, tables)
    rows = boilerplate.gather_rows(pages, measured)
    tops = title.gather_tops(pages, measured)
    outlines = [outline for path in paths for outline in levels.gather(path)]
    partly = [outline for path in paths for outline in levels.gather(path, levels.LEFT_OUT)]
    steps = levels.gather_rows(outlines + partly)
    found = []
    for part in range(FOLDS):
        models: Models = [(boilerplate_features, name, table) for name, table in tables[part].items()]
        trees = compiled(boilerplate.fit(rows, part), boilerplate.CHECK, boilerplate.SURE, boilerplate.LOW)
        models.append((boilerplate_decide, "boilerplate", trees))
        models.append((title_decide, "title", compiled(title.fit(tops, part), title.CHECK, title.SURE)))
        for name, model in levels.functions(levels.fit(steps, part)).items():
            models.append((levels_outlines, name, model))
        found.append(models)
    return found


def install(models: Models) -> Models:
    """Put models into the package; gives back those that were there."""
    before = [(module, name, getattr(module, name)) for module, name, _ in models]
    for module, name, model in models:
        setattr(module, name, model)
    return before
