"""How a corpus runs: processor time against parsing alone, what a second worker brings, and memory.

    python bench/corpus.py                                            our own examples, 20,000 records
    python bench/corpus.py --texts PAGES.jsonl.gz --records 200000    texts of a corpus, 1 GB or more of them
    python bench/corpus.py --json OUT.json                            the figures as JSON too
    python bench/corpus.py --texts PAGES.jsonl.gz --page              and written into docs/corpora.md

Every run is a process of its own. `cpu` is the processor time of it and of its workers, `peak` the largest memory that
any one of them had. On a machine that does other things at the same time the wall clock says little about a second
worker, so beside it stands `possible`: what two cores would give if they did nothing else, which is the processor time
with one worker over half of all processor time with two. (Three processes share two cores then, and the work of the
one that reads and writes is counted.)
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import os
import pathlib
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any

HERE = pathlib.Path(__file__).resolve().parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", help="JSON Lines with a field `text`, perhaps packed; else our examples")
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--folder", help="where to write; a gigabyte of text needs four")
    parser.add_argument("--forms", default=".jsonl,.jsonl.zst,.jsonl.gz,.parquet", help="of the output")
    parser.add_argument("--workers", default="1,2")
    parser.add_argument("--json", help="write the figures there too")
    parser.add_argument("--page", action="store_true", help="write them into docs/corpora.md")
    parser.add_argument("--child", nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(*options.child)
        return
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        found = measure(pathlib.Path(folder), options)
    show(found)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(found, indent=1) + "\n")
    if options.page:
        from report import write

        write("corpora.md", {"figures": page(found)})


def measure(folder: pathlib.Path, options: argparse.Namespace) -> dict[str, Any]:
    corpus = folder / "corpus.jsonl"
    size = write(corpus, options.texts, options.records)
    found: dict[str, Any] = {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "records": options.records,
        "text_bytes": size,
        "parse": run("parse", corpus, "-", "1"),
        "runs": [],
    }
    for form, workers in itertools.product(options.forms.split(","), options.workers.split(",")):
        target = folder / f"out{form}"
        one = {"form": form, "workers": int(workers), **run("convert", corpus, target, workers)}
        one["output_bytes"] = target.stat().st_size
        found["runs"].append(one)
        print(f"{form} with {workers}: {one['cpu']:.1f} s", file=sys.stderr)
        target.unlink()
    return found


def write(path: pathlib.Path, texts: str | None, count: int) -> int:
    """So many records, the texts again and again; returns the bytes of text."""
    given = (
        list(read(texts)) if texts else [page.read_text() for page in sorted((HERE.parent / "examples").glob("*.txt"))]
    )
    size = 0
    with path.open("w", encoding="utf-8") as file:
        for at, text in zip(range(count), itertools.cycle(given), strict=False):
            record = {"id": f"r{at}", "url": f"https://example.org/{at}", "text": text}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
            size += len(text.encode("utf-8", "replace"))
    return size


def read(path: str) -> Iterator[str]:
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def run(*arguments: object) -> dict[str, float]:
    asked = [sys.executable, __file__, "--child", *map(str, arguments)]
    return json.loads(subprocess.run(asked, check=True, stdout=subprocess.PIPE).stdout)


def child(what: str, corpus: str, target: str, workers: str) -> None:
    """One run in this process; prints its figures."""
    began = time.perf_counter()
    if what == "parse":
        cpu, errors = parse_alone(corpus), 0
    else:
        from articlekit.corpus import convert

        errors = convert([corpus], target, workers=int(workers)).errors
        mine, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = mine.ru_utime + mine.ru_stime + theirs.ru_utime + theirs.ru_stime
    wall = time.perf_counter() - began
    peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    scale = 1 if sys.platform == "darwin" else 1024
    print(json.dumps({"cpu": cpu, "wall": wall, "peak": max(peaks) * scale, "errors": errors}))


def parse_alone(corpus: str) -> float:
    """The processor time of `parse` alone over all texts, without the collector, as in a run."""
    import gc

    import orjson

    from articlekit import parse

    total = 0.0
    gc.disable()
    with open(corpus, "rb") as lines:
        while batch := [orjson.loads(line)["text"] for line in itertools.islice(lines, 200)]:
            began = time.process_time()
            for text in batch:
                parse(text)
            total += time.process_time() - began
            gc.collect(0)
    return total


def show(found: dict[str, Any]) -> None:
    parse = found["parse"]["cpu"]
    print(f"{found['machine']}; {found['records']:,} records, {found['text_bytes'] / 1e6:,.0f} MB of text")
    print(f"parse alone: {parse:.1f} s of processor time, {found['text_bytes'] / parse / 1e6:.2f} MB/s")
    print("output      workers  cpu s  cpu/parse  wall s  MB/s/core  speed-up  possible  peak MB  errors")
    for one in found["runs"]:
        same = [other for other in found["runs"] if other["form"] == one["form"]]
        alone = next((other for other in same if other["workers"] == 1), None)
        many = one["workers"]
        speedup = f"{alone['wall'] / one['wall']:8.2f}" if alone and many > 1 else " " * 8
        possible = f"{alone['cpu'] / (one['cpu'] / many):8.2f}" if alone and many > 1 else " " * 8
        print(
            f"{one['form']:10}  {many:7}  {one['cpu']:5.1f}  {one['cpu'] / parse:9.2f}  {one['wall']:6.1f}  "
            f"{found['text_bytes'] / one['cpu'] / 1e6:9.2f}  {speedup}  {possible}  {one['peak'] / 1e6:7.0f}  "
            f"{one['errors']:6}"
        )


def page(found: dict[str, Any]) -> list[str]:
    """The figures as a table of the documentation."""
    parse, size = found["parse"]["cpu"], found["text_bytes"]
    each = size / found["records"] / 1000
    runs = {(one["form"], one["workers"]): one for one in found["runs"]}
    lines = [
        f"Measured on {found['machine']}: {found['records']:,} texts of {each:.0f} kB, {size / 1e6:,.0f} MB in all. "
        f"Parsing alone takes {parse:.1f} s of processor time, {size / parse / 1e6:.1f} MB a second.",
        "",
        "| output | processor time, one worker | of parsing alone | text per second and core | two workers "
        "| largest process | output / text |",
        "|---|---|---|---|---|---|---|",
    ]
    for form in dict.fromkeys(form for form, _ in runs):
        one, two = runs[form, 1], runs.get((form, 2))
        faster = f"{one['wall'] / two['wall']:.2f} times as fast" if two else ""
        lines.append(
            f"| `{form}` | {one['cpu']:.1f} s | {one['cpu'] / parse:.2f} times | {size / one['cpu'] / 1e6:.1f} MB "
            f"| {faster} | {max(each['peak'] for each in (one, two or one)) / 1e6:.0f} MB "
            f"| {one['output_bytes'] / size:.2f} |"
        )
    return lines


if __name__ == "__main__":
    main()
