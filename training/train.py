"""Learn the heading judge again and write its numbers.

    python training/train.py CORPUS.jsonl.gz [--write src/articlekit/infer/headings/weights.py]

The same corpus and the same versions of LightGBM and NumPy write the same file.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from pathlib import Path

import lightgbm
import numpy as np
from corpus import read
from model import Learnt, Rows, fit, gather
from score import best, in_forms, own

from articlekit.infer.headings import features

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "src" / "articlekit" / "infer" / "headings" / "weights.py"


def written(learnt: Learnt, rows: Rows, where_from: str) -> str:
    """The text of `weights.py`."""
    parts = [
        f'"""What the heading judge has learnt. Written by `training/train.py`; do not edit.\n\n{where_from}\n"""\n',
        "from __future__ import annotations\n",
        "# Hundredths of a log-odd per cell, a tuple per table of `features.TABLES`, in its order.",
        "# fmt: off",
        "TABLES: tuple[tuple[int, ...], ...] = (",
    ]
    for table, numbers in zip(features.TABLES, learnt.rounded(), strict=True):
        parts.append(f"    # {' x '.join(f'{name} {size}' for name, size in table)}")
        margin = " " * 8
        row = textwrap.fill(", ".join(map(str, numbers)) + ",", 116, initial_indent=margin, subsequent_indent=margin)
        parts += ["    (", row, "    ),"]
    parts += [
        ")",
        "# What each table says of a candidate on average.",
        f"MEANS = ({', '.join(map(str, learnt.means(rows)))})\n",
        "# Casefolded first words and last words, by class; class 3 is any other word.",
    ]
    for name, words in (("WORDS", learnt.words["word"]), ("LASTS", learnt.words["last"])):
        parts.append(f"{name}: dict[int, str] = {{")
        for kind in sorted(set(words.values())):
            line = " ".join(sorted(word for word in words if words[word] == kind))
            parts.append(f"    {kind}: (")
            parts += [f"        {part!r}" for part in _pieces(line)]
            parts.append("    ),")
        parts.append("}")
    parts += ["# fmt: on", ""]
    return "\n".join(parts)


def _pieces(line: str) -> list[str]:
    pieces = textwrap.wrap(line, 100, break_long_words=False, break_on_hyphens=False)
    return [piece + " " for piece in pieces[:-1]] + pieces[-1:]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--write", default=str(TARGET))
    args = parser.parse_args()
    pages = read(args.corpus)
    rows = gather(pages + in_forms(pages))
    learnt = fit(rows, np.ones(len(rows.labels), bool))
    mine = own(rows, len(pages))
    headings = sum(label == "heading" for page in pages for label in page["labels"])
    sure = learnt.probabilities(rows)
    rows.labels[~mine], sure[~mine] = False, 0.0
    score, edge = best(sure, rows, headings)
    note = (
        f"Learnt from {len(pages)} pages with {headings} headings ({Path(args.corpus).name}) by\n"
        f"`python training/train.py {Path(args.corpus).name}`, LightGBM {lightgbm.__version__},"
        f" NumPy {np.__version__}. In-sample F1 {score:.3f} at {edge:.2f};\n"
        "`training/score.py` tells what it is worth on domains it has not seen"
        " (`docs/how-it-decides.md` has the figures)."
    )
    Path(args.write).write_text(written(learnt, rows, note), encoding="utf-8")
    print(f"{args.write}: in-sample F1 {score:.4f} at {edge:.2f}", file=sys.stderr)


if __name__ == "__main__":
    main()
