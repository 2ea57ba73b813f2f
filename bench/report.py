"""Writes the figures of docs/speed.md and its plot anew.

    python bench/report.py ARTICLE.txt --corpus PAGES.jsonl.gz --large-mb 10     measures, a few minutes
    python bench/report.py --from FIGURES.json                                   takes what `speed.py --json` wrote

Takes all options of `speed.py`. Best on a machine that does nothing else; on a busy one the ratios still hold.
"""

from __future__ import annotations

import json
import pathlib
import re
from typing import Any

import parsers
import plot
import speed

DOCS = pathlib.Path(__file__).resolve().parent.parent / "docs"


def main() -> None:
    parser = speed.arguments()
    parser.description = __doc__
    parser.add_argument("--from", dest="given", help="figures that were measured already")
    options = parser.parse_args()
    if options.given:
        found = json.loads(pathlib.Path(options.given).read_text(encoding="utf-8"))
    else:
        options.only = None
        found = speed.figures(options)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    write("speed.md", {name: lines(found) for name, lines in PARTS.items()})
    (DOCS / "speed.svg").write_text(drawn(found), encoding="utf-8")


def write(name: str, parts: dict[str, list[str]]) -> None:
    """Puts lines into a page of the documentation, each part where its comments are."""
    page = DOCS / name
    text = page.read_text(encoding="utf-8")
    for part, lines in parts.items():
        text = replaced(text, part, lines)
    page.write_text(text, encoding="utf-8")


def replaced(text: str, name: str, lines: list[str]) -> str:
    """`text` with other lines between the comments `<!-- name -->` and `<!-- end of name -->`."""
    start, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    if start not in text or end not in text:
        raise SystemExit(f"the page lacks {start} or {end}")
    inner = "\n".join(lines).strip("\n")
    return re.sub(f"{start}.*?{end}", lambda _: f"{start}\n\n{inner}\n\n{end}", text, flags=re.DOTALL)


def drawn(found: dict[str, Any]) -> str:
    sets = {
        name: {parser: value for parser, value in one["read"].items() if not parser.startswith("ns ")}
        for name, one in found["texts"].items()
    }
    return plot.bars("Times as long as articlekit parse", sets, parsers.PARSE)


def _figures(found: dict[str, Any]) -> list[str]:
    sizes = [
        f"{name}: {one['texts']} of {one['characters'] / one['texts']:,.0f} characters"
        for name, one in found["texts"].items()
    ]
    versions = ", ".join(f"{name} {version}" for name, version in found["versions"].items())
    return [f"Measured on {found['machine']} ({'; '.join(sizes)}), with {versions}.", "", *speed.table(found)[2:]]


def _nodes(found: dict[str, Any]) -> list[str]:
    lines = ["| a paragraph as | times as long |", "|---|---|"]
    return [*lines, *(f"| {name} | {value:.2f} |" for name, value in found["nodes"].items())]


PARTS = {"figures": _figures, "nodes": _nodes}


if __name__ == "__main__":
    main()
