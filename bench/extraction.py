"""What parse costs beside the extraction that comes before it: pages of HTML through trafilatura, then through parse.

    pip install 'articlekit[html]'
    python bench/extraction.py ~/.rustup/toolchains/*/share/doc/rust/html/book/ch*.html

Prints the median over the pages of the time of `parse` relative to that of `trafilatura.extract`, and that of the sums.
Pages without an article are left out.
"""

from __future__ import annotations

import argparse
import pathlib
import statistics

import parsers
import timing
import trafilatura

from articlekit import parse

EXTRACTION = "trafilatura extract"
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
    """Return the seconds that extraction and `parse` take for a page at least; `None` for one without an article."""
    text = trafilatura.extract(html) or ""
    if len(text) < MIN_CHARS:
        return None
    jobs: dict[str, timing.Prepare] = {
        EXTRACTION: lambda page: lambda: trafilatura.extract(page),
        parsers.PARSE: lambda _: lambda: parse(text),
    }
    times = timing.measure(jobs, [html], ROUNDS)
    return min(times[EXTRACTION]), min(times[parsers.PARSE])


if __name__ == "__main__":
    main()
