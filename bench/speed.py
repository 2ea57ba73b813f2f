"""How fast: every reader of the same text in one run, interleaved, as medians of ratios.

    python bench/speed.py                                   our own examples
    python bench/speed.py ARTICLE.txt ...                   these files
    python bench/speed.py --corpus CORPUS.jsonl.gz          one page after the other, of type `article`
    python bench/speed.py --json OUT.json                   the table as JSON too

Times are CPU time of the thread. In each round every contender reads a fresh copy of the same text, one after the
other; a round gives one ratio per contender, and the table shows the median of those. So a machine that is busy or
changes its speed moves all of them together. Contenders that are not installed are left out.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import importlib
import json
import pathlib
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import attrs

import articlekit
from articlekit import construct, tree

HERE = pathlib.Path(__file__).resolve().parent
REFERENCE = "mistune AST"
Contender = Callable[[str], Any]


def contenders() -> dict[str, Contender]:
    """Name and function of every reader that is installed; each takes a text."""
    found: dict[str, Contender] = {
        "articlekit parse": articlekit.parse,
        "articlekit explain": articlekit.explain,
        "articlekit tokenize": articlekit.tokenize,
    }
    for name, make in PEERS.items():
        try:
            found[name] = make()
        except ImportError:
            print(f"not installed, left out: {name}", file=sys.stderr)
    return found


def _mistune_ast() -> Contender:
    mistune = importlib.import_module("mistune")
    return mistune.create_markdown(renderer=None, plugins=["table", "strikethrough"])


def _mistune_blocks() -> Contender:
    mistune = importlib.import_module("mistune")
    markdown = mistune.create_markdown(renderer=None, plugins=["table"])

    def blocks(text: str) -> object:
        state = markdown.block.state_cls()
        state.process(text)
        markdown.block.parse(state)
        return state.tokens

    return blocks


def _markdown_it() -> Contender:
    module = importlib.import_module("markdown_it")
    return module.MarkdownIt("commonmark").enable("table").parse


def _cmarkgfm() -> Contender:
    return importlib.import_module("cmarkgfm").github_flavored_markdown_to_html


def _pyromark() -> Contender:
    module = importlib.import_module("pyromark")
    markdown = module.Markdown(options=module.Options.ENABLE_TABLES)
    return lambda text: list(markdown.events_with_range(text))


PEERS: dict[str, Callable[[], Contender]] = {
    REFERENCE: _mistune_ast,
    "mistune blocks": _mistune_blocks,
    "markdown-it-py": _markdown_it,
    "cmarkgfm HTML (C)": _cmarkgfm,
    "pyromark events with ranges (Rust)": _pyromark,
}


def floor(text: str) -> Contender:
    """`str.split` and building the objects of the tree from values that are already there: what no parser can beat."""
    plan: list[tuple[Callable[..., Any], tuple[Any, ...]]] = []
    origins: set[int] = set()
    for node in articlekit.parse(text).walk():
        values = tuple(getattr(node, field.name) for field in attrs.fields(type(node)))
        plan.append((_CONSTRUCTORS[type(node)], values))
        if node.origin is not None and id(node.origin) not in origins:
            origins.add(id(node.origin))
            plan.append((construct.origin, (node.origin.rule, node.origin.confidence, node.origin.clues)))

    def build(text: str) -> object:
        lines = text.split("\n")
        nodes = []
        for make, values in plan:
            nodes.append(make(*values))
        return lines, nodes

    return build


_CONSTRUCTORS: dict[type, Callable[..., Any]] = {
    getattr(tree, name): make
    for name, make in {
        "Document": construct.document,
        "Section": construct.section,
        "Summary": construct.summary,
        "KeyPoints": construct.key_points,
        "Contents": construct.contents,
        "FAQ": construct.faq,
        "QAPair": construct.qa_pair,
        "Heading": construct.heading,
        "Paragraph": construct.paragraph,
        "Table": construct.table,
        "Row": construct.row,
        "Cell": construct.cell,
        "List": construct.bullet_list,
        "ListItem": construct.list_item,
        "Quote": construct.quote,
        "Code": construct.code,
        "Html": construct.html,
        "Break": construct.thematic_break,
    }.items()
}


def fresh(text: str) -> str:
    """An equal string that nobody has seen: nothing about it can be cached."""
    return (text + " ")[:-1]


def measure(texts: list[str], rounds: int) -> dict[str, list[float]]:
    """Seconds of each contender per round, over all texts."""
    everyone = contenders()
    for contend in everyone.values():  # imports, first use
        contend(texts[0])
    floors = [floor(text) for text in texts]
    times: dict[str, list[float]] = {name: [] for name in (*everyone, "floor")}
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            spent = dict.fromkeys(times, 0.0)
            for text, build in zip(texts, floors, strict=True):
                for name, contend in {**everyone, "floor": build}.items():
                    copy = fresh(text)
                    begin = time.thread_time()
                    contend(copy)
                    spent[name] += time.thread_time() - begin
            for name, seconds in spent.items():
                times[name].append(seconds)
            gc.collect()
    finally:
        gc.enable()
    return times


def ratios(times: dict[str, list[float]], to: str) -> dict[str, float]:
    """The median over the rounds of each contender's time relative to that of `to`."""
    return {
        name: statistics.median(mine / base for mine, base in zip(spent, times[to], strict=True))
        for name, spent in times.items()
    }


def pages(path: str, every: int, kind: str | None) -> Iterator[str]:
    """The texts of a corpus: JSON lines with `text` and perhaps `page_type`."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for at, line in enumerate(file):
            record = json.loads(line)
            if at % every == 0 and (kind is None or record.get("page_type") == kind):
                yield record["text"]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("files", nargs="*", help="text files; without any, the examples")
    ap.add_argument("--corpus", help="JSON lines, gzipped, instead of files")
    ap.add_argument("--type", default="article", help="page_type of the corpus pages to read (default: article)")
    ap.add_argument("--every", type=int, default=10, help="every Nth page of the corpus (default: 10)")
    ap.add_argument("--rounds", type=int, default=0, help="default: 300 for one file, fewer for many")
    ap.add_argument("--json", help="write the table here as JSON")
    args = ap.parse_args()
    if args.corpus:
        texts = list(pages(args.corpus, args.every, args.type))
    else:
        files = args.files or sorted(str(path) for path in (HERE.parent / "examples").glob("*.txt"))
        texts = [pathlib.Path(path).read_text(encoding="utf-8") for path in files]
    rounds = args.rounds or max(5, 300 // len(texts))
    times = measure(texts, rounds)
    base = REFERENCE if REFERENCE in times else "floor"
    to_base, to_floor = ratios(times, base), ratios(times, "floor")
    machine = f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}"
    size = sum(map(len, texts))
    print(f"{len(texts)} texts, {size} characters, {rounds} rounds, {machine}\n")
    print(f"| reader | time / {base} | times faster | time / floor | us, median |\n|---|---|---|---|---|")
    for name in sorted(times, key=lambda name: to_base[name]):
        micro = 1e6 * statistics.median(times[name]) / len(texts)
        print(f"| {name} | {to_base[name]:.3f} | {1 / to_base[name]:.1f} | {to_floor[name]:.2f} | {micro:.0f} |")
    if args.json:
        table = {"machine": machine, "texts": len(texts), "rounds": rounds, "base": base, "ratios": to_base}
        pathlib.Path(args.json).write_text(json.dumps({**table, "to_floor": to_floor}, indent=1) + "\n")


if __name__ == "__main__":
    main()
