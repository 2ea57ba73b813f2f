"""How fast: every parser of the same text in one run, interleaved; our formats both ways, start-up and memory.

    python bench/speed.py                                        an example of ours, and a large document made of them
    python bench/speed.py ARTICLE.txt --corpus PAGES.jsonl.gz    this article, and 100 pages of a corpus
    python bench/speed.py --large-mb 10 --json OUT.json          10 MB in one document; the figures as JSON too

Ratios of processor time, as medians over rounds (see `timing.py`): how many times as long as `articlekit parse` of the
same text, and JSON relative to `json.loads`. Parsers that are not installed are left out. `bench/report.py` writes the
page of the documentation from the same figures.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import platform
import sys
from typing import Any

import formats
import memory
import nodes
import parsers
import startup
import texts
import timing


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article", nargs="?", help="a text file; else an example of ours")
    parser.add_argument("--corpus", help="JSON Lines with a field `text`, perhaps packed with gzip")
    parser.add_argument("--type", default="article", help="the `page_type` of the pages that are read; else article")
    parser.add_argument("--pages", type=int, default=100, help="so many of them; else 100")
    parser.add_argument("--large-mb", type=float, default=1.0, help="the size of the large document; 0 leaves it out")
    parser.add_argument("--rounds", type=int, default=100, help="for an article; fewer for what is longer. Else 100")
    parser.add_argument("--only", choices=("read", "formats", "rest"), help="a part of it")
    parser.add_argument("--json", help="write the figures there too")
    return parser


def main() -> None:
    options = arguments().parse_args()
    found = figures(options)
    for line in table(found):
        print(line)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


# --- Figures ------------------------------------------------------------------------------------------------------


def figures(options: argparse.Namespace) -> dict[str, Any]:
    """All that is asked for: for each set of texts, the ratios; then what is no matter of a text."""
    found: dict[str, Any] = {"machine": machine(), "versions": parsers.versions(), "texts": {}}
    if options.only != "rest":
        for name, given in sets(options).items():
            size = sum(map(len, given))
            rounds = max(3, min(options.rounds, options.rounds * 15_000 // size))
            print(f"{name}: {len(given)} texts, {size:,} characters, {rounds} rounds", file=sys.stderr)
            found["texts"][name] = one = {"texts": len(given), "characters": size, "rounds": rounds}
            if options.only != "formats":
                one["read"] = read(given, rounds)
            if options.only != "read":
                one["formats"] = both_ways(given, rounds)
    if options.only in (None, "rest"):
        found["startup"] = startup.startup()
        found["nodes"] = nodes.nodes()
        found["memory"] = memory.memory(texts.large(1_000_000)[0])
    return found


def sets(options: argparse.Namespace) -> dict[str, list[str]]:
    found = {"one article": texts.article(options.article)}
    if options.corpus:
        found["pages"] = texts.pages(options.corpus, options.pages, options.type)
    if options.large_mb:
        found[f"one document of {options.large_mb:g} MB"] = texts.large(int(options.large_mb * 1e6))
    return found


def read(given: list[str], rounds: int) -> dict[str, float]:
    """Each parser relative to `articlekit parse`; and that one in nanoseconds per character."""
    times = timing.measure(parsers.installed(max(map(len, given))), given, rounds)
    best = min(times[parsers.PARSE]) / sum(map(len, given))
    return {name: timing.ratio(times, name, parsers.PARSE) for name in times} | {"ns per character": 1e9 * best}


def both_ways(given: list[str], rounds: int) -> dict[str, float]:
    times = timing.measure(formats.formats(), given, rounds)
    found = {}
    for name, other in BASES.items():
        found[f"{name} / {other}"] = timing.ratio(times, name, other)
    return found


BASES = {
    "JSON write": formats.LOADS,
    "JSON read": formats.LOADS,
    "Markdown write": parsers.PARSE,
    "Markdown read": "markdown-it-py, the same Markdown",
}


def machine() -> str:
    """What it was measured on."""
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), model)
    except OSError:
        pass
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{model}, {os.cpu_count()} cores, {platform.system()}, {python}"


# --- The table ----------------------------------------------------------------------------------------------------


def table(found: dict[str, Any]) -> list[str]:
    """The figures in Markdown."""
    lines = [f"{found['machine']}; {', '.join(f'{name} {version}' for name, version in found['versions'].items())}", ""]
    sets = found["texts"]
    if any("read" in one for one in sets.values()):
        lines += _grid("times as long as `articlekit parse`", sets, "read")
    if any("formats" in one for one in sets.values()):
        lines += _grid("ratio of times", sets, "formats")
    if "startup" in found:
        lines += ["| start-up | times as long as `python -c pass` |", "|---|---|"]
        lines += [f"| `{name}` | {value:.2f} |" for name, value in found["startup"].items()] + [""]
        lines += ["| memory, in bytes per byte of text | at most | of the result |", "|---|---|---|"]
        lines += [f"| {name} | {peak:.1f} | {held:.1f} |" for name, (peak, held) in found["memory"].items()] + [""]
    return lines


def _grid(title: str, sets: dict[str, Any], part: str) -> list[str]:
    names = list(dict.fromkeys(name for one in sets.values() for name in one[part]))
    first = next(iter(sets.values()))[part]
    if part == "read":
        names.sort(key=lambda name: (name == "ns per character", first.get(name, 0)))
    lines = [f"| {title} | {' | '.join(sets)} |", "|---" * (len(sets) + 1) + "|"]
    for name in names:
        values = (one[part].get(name) for one in sets.values())
        shown = ("" if value is None else f"{value:.0f}" if value >= 20 else f"{value:.2f}" for value in values)
        label = "`articlekit parse`, ns per character" if name == "ns per character" else name
        lines.append(f"| {label} | {' | '.join(shown)} |")
    return [*lines, ""]


if __name__ == "__main__":
    main()
