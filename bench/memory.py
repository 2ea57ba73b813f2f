"""How much memory a parser takes, relative to the text: at most while it reads, and for what it gives.

    python bench/memory.py [ARTICLE.txt ...]

As `tracemalloc` counts: what Python allocates, and not what a library in C or Rust does. The text itself does not
count.
"""

from __future__ import annotations

import gc
import sys
import tracemalloc
from collections.abc import Callable

import parsers
import texts

import articlekit

PARSERS: dict[str, Callable[[], Callable[[str], object]]] = {
    parsers.PARSE: lambda: articlekit.parse,
    "articlekit explain": lambda: articlekit.explain,
    parsers.MISTUNE: parsers.OTHERS[parsers.MISTUNE],
    "markdown-it-py": parsers.OTHERS["markdown-it-py"],
}


def memory(text: str) -> dict[str, tuple[float, float]]:
    """For each parser, bytes per byte of text (UTF-8): at most, and of what it gives."""
    size = len(text.encode("utf-8", "replace"))
    found = {}
    for name, make in PARSERS.items():
        try:
            read = make()
        except ImportError:
            continue
        read(text)  # imports, caches
        gc.collect()
        tracemalloc.start()
        kept = read(text)
        held, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        found[name] = (peak / size, held / size)
        del kept
    return found


if __name__ == "__main__":
    given = [text for path in sys.argv[1:] for text in texts.article(path)] or texts.large(1_000_000)
    for text in given:
        print(f"{len(text):,} characters")
        for name, (peak, held) in memory(text).items():
            print(f"  {peak:6.1f} at most  {held:6.1f} kept  {name}")
