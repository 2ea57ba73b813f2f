"""How right the inference is: learn from four fifths of the domains, read the pages of the last fifth, five times.

    python training/score.py PAGES/*.jsonl.gz [--shipped] [--by page_type lang]

A domain is in one fold in all files. The weights of each fold go through the whole pipeline. Prints the measures of
`measures.py` for each file; with `--shipped`, those of the weights in the package, which saw the pages.
"""

from __future__ import annotations

import argparse
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import boilerplate
import page_models
from corpus import FOLDS, Page, fold, own_texts, read, stem
from measures import measure, report

from articlekit.infer.headings import scoring


def score(pages: list[Page]) -> list[Counter[Any]]:
    """The counts of each page."""
    with ProcessPoolExecutor(2) as pool:
        return list(pool.map(measure, pages, chunksize=20))


def cross_validated(files: dict[str, list[Page]], paths: list[str]) -> dict[str, list[Counter[Any]]]:
    """The counts of each page of each file, read by models that saw no page of its domain."""
    heading_models = boilerplate.heading_models(files)
    models = page_models.learn(own_texts(paths), heading_models)
    found: dict[str, list[Counter[Any]]] = {name: [Counter()] * len(pages) for name, pages in files.items()}
    shipped = scoring.MODEL
    for part in range(FOLDS):
        scoring.MODEL = heading_models[part]
        before = page_models.install(models[part])
        for name, pages in files.items():
            mine = [nth for nth, page in enumerate(pages) if fold(page) == part]
            for nth, counts in zip(mine, score([pages[nth] for nth in mine]), strict=True):
                found[name][nth] = counts
        page_models.install(before)
    scoring.MODEL = shipped
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--shipped", action="store_true", help="the weights of the package, on pages that they saw")
    parser.add_argument("--by", nargs="*", default=[], help="fields of the pages to print the F1 of headings by")
    args = parser.parse_args()
    files = {stem(path): read(path) for path in args.files}
    shipped = {name: score(pages) for name, pages in files.items()} if args.shipped else None
    found = shipped or cross_validated(files, args.files)
    for name, counts in found.items():
        print(f"{name}: {len(counts)} pages")
        print("\n".join(f"    {line}" for line in report(sum(counts, Counter()))))
        for field in args.by:
            groups: dict[str, Counter[Any]] = {}
            for page, count in zip(files[name], counts, strict=True):
                groups.setdefault(str(page.get(field)), Counter()).update(count)
            for value, total in sorted(groups.items(), key=lambda group: -group[1]["pages"])[:14]:
                print(f"    {field} {value}: {total['pages']} pages, {report(total)[0]}")


if __name__ == "__main__":
    main()
