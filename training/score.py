"""How right the judge is: learn from four fifths of the domains, judge the pages of the last fifth, five times.

    python training/score.py CORPUS.jsonl.gz [--also OTHER.jsonl.gz ...] [--repeat 2]

Prints F1 over all headings (those that are no candidates count as missed), the best threshold, the calibration error,
the same per page type and language, and the F1 of the same pages with blank lines and wrapped.
"""

from __future__ import annotations

import argparse
import dataclasses
from functools import partial

import numpy as np
from corpus import Page, caseless, dense, read, separated, tight, wrapped
from model import FOLDS, Rows, fit, gather

THRESHOLDS = np.arange(0.2, 0.61, 0.01)


def f1(said: np.ndarray, true: np.ndarray, headings: int) -> float:
    return float(2 * (said & true).sum() / max(1, said.sum() + headings))


def best(sure: np.ndarray, rows: Rows, headings: int | None = None) -> tuple[float, float]:
    """The highest F1 over thresholds, and the threshold."""
    scores = [
        (f1(sure >= edge, rows.labels, rows.headings if headings is None else headings), edge) for edge in THRESHOLDS
    ]
    return max(scores)


def calibration_error(sure: np.ndarray, true: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error: the mean distance of confidence and share of headings, over bins of equal width."""
    at = np.minimum((sure * bins).astype(int), bins - 1)
    return float(sum(abs(sure[at == b].sum() - true[at == b].sum()) for b in range(bins)) / len(sure))


def cross_validated(
    pages: list[Page], extra: list[Page], seed: str, others: dict[str, list[Page]]
) -> tuple[Rows, np.ndarray, dict[str, tuple[Rows, np.ndarray]]]:
    """Probabilities of the pages' candidates, and of other forms of the pages; no judge knows a page of the domain."""
    rows = gather(pages + extra, seed)
    rows.headings -= sum(label == "heading" for page in extra for label in page["labels"])
    told = {name: gather(form, seed) for name, form in others.items()}
    sure = np.zeros(len(rows.labels))
    sures = {name: np.zeros(len(form.labels)) for name, form in told.items()}
    for part in range(FOLDS):
        learnt = fit(rows, rows.folds != part)
        sure[rows.folds == part] = learnt.probabilities(rows)[rows.folds == part]
        for name, form in told.items():
            sures[name][form.folds == part] = learnt.probabilities(form)[form.folds == part]
    return rows, sure, {name: (told[name], sures[name]) for name in told}


def own(rows: Rows, count: int) -> np.ndarray:
    """The rows of the first `count` pages."""
    return rows.pages < count


# Every third page is learnt from again in one of these forms, in turn, with this weight. Few tools write tight text;
# and tight pages without headings look like separated ones, whose headings would become less likely.
FORMS = ((separated, 0.5), (caseless, 0.5), (partial(wrapped, width=72), 0.5), (dense, 0.5), (tight, 0.15))


def in_forms(pages: list[Page]) -> list[Page]:
    """Every third page again, in another form."""
    found = []
    for at, page in enumerate(pages[::3]):
        form, weight = FORMS[at % len(FORMS)]
        found.append({**form(page), "weight": weight})
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument(
        "--also", nargs="*", default=[], help="the same pages in other text formats, judged but not learnt from"
    )
    parser.add_argument("--learn-also", nargs="*", default=[], help="other pages to learn from, with half the weight")
    parser.add_argument("--ignore", help="a file that names lines not to score, such as bold ones")
    parser.add_argument("--repeat", type=int, default=1, help="partitions to average over")
    args = parser.parse_args()
    pages = read(args.corpus)
    extra = in_forms(pages) + [{**page, "weight": 0.5} for path in args.learn_also for page in read(path)]
    others = {path.split("/")[-1]: read(path) for path in args.also}
    others |= {"separated": [separated(p) for p in pages], "tight": [tight(p) for p in pages]}
    others |= {"caseless": [caseless(p) for p in pages], "dense": [dense(p) for p in pages]}
    others |= {f"wrapped {width}": [wrapped(p, width) for p in pages] for width in (60, 72, 80)}
    for repeat in range(args.repeat):
        rows, sure, forms = cross_validated(pages, extra, "x" * repeat, others)
        mine = own(rows, len(pages))
        rows = dataclasses.replace(
            rows,
            cells=rows.cells[mine],
            labels=rows.labels[mine],
            pages=rows.pages[mine],
            lines=rows.lines[mine],
            folds=rows.folds[mine],
            weights=rows.weights[mine],
        )
        sure = sure[mine]
        score, edge = best(sure, rows)
        at40 = f1(sure >= 0.4, rows.labels, rows.headings)
        print(
            f"F1 {score:.4f} at {edge:.2f}, {at40:.4f} at .40; "
            f"calibration error {calibration_error(sure, rows.labels):.4f}"
        )
        if args.ignore:
            skipped = {(page["id"], line) for page in read(args.ignore) for line in page["bold"]}
            where = zip(rows.pages, rows.lines, strict=True)
            kept = np.array([(pages[page]["id"], line) not in skipped for page, line in where])
            for kind in ("article", ""):
                chosen = [page for page in pages if page.get("page_type") == kind or not kind]
                of_kind = kept & np.array([pages[page].get("page_type") == kind or not kind for page in rows.pages])
                gold = sum(label == "heading" for page in chosen for label in page["labels"])
                score = f1((sure >= 0.4) & of_kind, rows.labels, gold)
                print(f"  {kind or 'all'} pages without those lines: F1 {score:.4f}")
        for name, (form, forms_sure) in forms.items():
            score, edge = best(forms_sure, form)
            print(
                f"  {name:<24} F1 {score:.4f} at {edge:.2f}, "
                f"{f1(forms_sure >= 0.4, form.labels, form.headings):.4f} at .40"
            )
        for key in ("page_type", "lang"):
            kinds = sorted(
                {str(page.get(key)) for page in pages}, key=lambda kind: -sum(str(p.get(key)) == kind for p in pages)
            )
            for kind in kinds[:14]:
                inside = np.array([str(pages[p].get(key)) == kind for p in rows.pages])
                gold = sum(
                    label == "heading" for page in pages if str(page.get(key)) == kind for label in page["labels"]
                )
                said = (sure >= 0.4) & inside
                print(f"  {key} {kind:<16} headings {gold:>6}  F1 {f1(said, rows.labels, gold):.3f}")


if __name__ == "__main__":
    main()
