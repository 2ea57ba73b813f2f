"""Learn the numbers of `infer/quotes/weights.py`: which bare lines are quotations that stand alone.

    python training/quotes.py PAGES/*.jsonl.gz [--write]

Logistic regression over the features of candidate lines, from pages annotated by reading. All figures are
cross-validated: the pages of one domain stand in one of five folds, in whatever text. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from corpus import FOLDS, fold, read, stem

from articlekit import blocks
from articlekit.infer import layout
from articlekit.infer.quotes import features

TARGET = Path(features.__file__).with_name("weights.py")
FILES = {"dev": 1.0, "resiliparse": 1.0, "dev.justext": 0.5, "languages": 1.0, "long": 1.0}
C = 0.3
THRESHOLD = -0.25


def pairs(names: list[str]) -> list[str]:
    """The names, and each two of them together."""
    return [*names, *[f"{one} & {other}" for at, one in enumerate(names) for other in names[at + 1 :]]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="pages annotated by reading, known by their names")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET}")
    parser.add_argument("--pairs", action="store_true", help="learn pairs of features too, to see what they would add")
    args = parser.parse_args()

    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import MultiLabelBinarizer

    paths = {stem(path): path for path in args.files}
    shown, y, weight, folds, files, gold, count = [], [], [], [], [], {}, 0
    for number, (name, value) in enumerate(FILES.items()):
        pages = read(paths[name])
        count += len(pages)
        gold[number] = sum(page["labels"].count("quote") for page in pages)
        for page in pages:
            block_list = blocks.read(page["text"])
            for at, names in features.features_of(layout.read(block_list.lines).texts, block_list.kinds).items():
                if page["labels"][at] is not None:
                    shown.append(pairs(names) if args.pairs else names)
                    y.append(page["labels"][at] == "quote")
                    weight.append(value)
                    folds.append(fold(page))
                    files.append(number)
    binary = MultiLabelBinarizer()
    table = binary.fit_transform(shown)
    labels, weights, parts, sources = map(np.array, (y, weight, folds, files))
    scores = np.zeros(len(y))
    for part in range(FOLDS):
        kept = parts != part
        model = LogisticRegression(C=C, max_iter=500).fit(table[kept], labels[kept], sample_weight=weights[kept])
        scores[~kept] = model.decision_function(table[~kept])
    shares = []
    for number, name in enumerate(FILES):
        inside = sources == number
        print(f"{name}: {inside.sum()} candidates, {labels[inside].sum()} of {gold[number]} quotes")
        for threshold in (-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75):
            found = (scores >= threshold) & inside
            right = (found & labels).sum()
            f1 = 2 * right / max(1, found.sum() + gold[number])
            precision, recall = right / max(1, found.sum()), right / max(1, gold[number])
            print(f"  {threshold:+.2f}: precision {precision:.2f} recall {recall:.2f} F1 {f1:.3f}")
            if threshold == THRESHOLD:
                shares.append(f"{f1:.2f} in {name}")
    for low, high in ((0, 0.75), (0.75, 1.5), (1.5, 99)):
        inside = (scores >= low) & (scores < high)
        print(f"{labels[inside].mean():.2f} of {inside.sum()} from {low}")
    model = LogisticRegression(C=C, max_iter=500).fit(table, labels, sample_weight=weights)
    learnt = dict(zip(binary.classes_, model.coef_[0].round(2).tolist(), strict=True))
    rows = "".join(f'    "{name}": {value:+.2f},\n' for name, value in sorted(learnt.items(), key=lambda row: -row[1]))
    title = "How much each feature of a quotation weighs, in log-odds. Written by `training/quotes.py`; do not edit."
    text = f'''"""{title}

Learnt by `python training/quotes.py PAGES/*.jsonl.gz --write` from {count:,} pages labelled by reading: logistic
regression (C={C}). Cross-validated by domain, F1 over lines is
{", ".join(shares)}.
"""

ANY_LINE = {model.intercept_[0]:.2f}
# Lines that score this or more are quotations.
THRESHOLD = {THRESHOLD}

WEIGHTS: dict[str, float] = {{
{rows}}}
'''
    if args.write:
        TARGET.write_text(text, encoding="utf-8")
    else:
        print(rows)


if __name__ == "__main__":
    main()
