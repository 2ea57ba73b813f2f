"""What parse costs beside the extraction that comes before it: pages of HTML through trafilatura, then through parse.

    pip install 'articlekit[html]'
    python bench/extraction.py ~/.rustup/toolchains/*/share/doc/rust/html/book/ch*.html

Prints the median over the pages of the time of `parse` relative to that of `trafilatura.extract`, and that of the sums.
Pages without an article are left out.
"""

from __future__ import annotations

import argparse
import gc
import pathlib
import statistics
import time
from collections.abc import Callable

import trafilatura

from articlekit import parse

ROUNDS = 5
MIN_CHARS = 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", nargs="+", type=pathlib.Path, help="a file of HTML")
    times = [found for path in parser.parse_args().page if (found := measure(path.read_text(encoding="utf-8")))]
    if not times:
        raise SystemExit("no page has an article")
    extracting, parsing = (sum(column) for column in zip(*times, strict=True))
    ratio = statistics.median(parsing / extracting for extracting, parsing in times)
    print(f"{len(times)} pages, trafilatura {trafilatura.__version__}: {1000 * extracting / len(times):.1f} ms a page")
    print(f"parse / extraction: {ratio:.3f} (median of the pages), {parsing / extracting:.3f} (sum)")


def measure(html: str) -> tuple[float, float] | None:
    """Seconds of extraction and of parse, the least of `ROUNDS`; `None` where no article is found."""
    text = trafilatura.extract(html) or ""
    if len(text) < MIN_CHARS:
        return None
    return least(lambda: trafilatura.extract(html)), least(lambda: parse(text))


def least(call: Callable[[], object]) -> float:
    gc.collect()
    spent = []
    for _ in range(ROUNDS):
        begin = time.thread_time()
        call()
        spent.append(time.thread_time() - begin)
    return min(spent)


if __name__ == "__main__":
    main()
