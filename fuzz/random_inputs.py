"""Try random inputs on the laws, the same ones for the same seed.

    python fuzz/random_inputs.py --seconds 120 --seed 1
    python fuzz/random_inputs.py markdown-structure --seconds 600 --seed 7

The time is shared among the targets (see `targets.py`). Inputs are the first inputs of a target, changed at random, or
random bytes. One that breaks a law is written to `crash-TARGET-NUMBER`, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from pathlib import Path

from targets import TARGETS, first_inputs

MAX_BYTES = 1500
MAX_CHANGES = 8
# What means something to a reader of text, Markdown or JSON; random bytes rarely do.
_WORDS = [
    word.encode()
    for word in '| # - * _ ` ~ [ ] ( ) < > & ; : \\ \n \t " { } , 0 1 null Q: ? \0 \ufeff \u3000'.split(" ")
]
_WORDS += [b'"text":', b"NaN", b"\\ud800", b"1e999", b"7" * 30, b"[" * 30, b"\xef\xbb\xbf"]
_WORDS += [b"\n", b"\n\n", b" ", b"    ", b"\xff", b"\xed\xa0\x80", b"|---|", b"```", b"<!-- ", b" -->", b"1. "]


def main() -> int:
    """Attack the targets that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", help=f"of {', '.join(TARGETS)} (default: all)")
    parser.add_argument("--seconds", type=float, default=120.0, help="in total (default: 120)")
    parser.add_argument("--seed", type=int, default=1, help="(default: 1)")
    options = parser.parse_args()
    if unknown := set(options.targets) - set(TARGETS):
        parser.error(f"no target {', '.join(sorted(unknown))}")
    names = options.targets or list(TARGETS)
    broken = 0
    for name in names:
        count, failed = attack(name, options.seconds / len(names), options.seed)
        print(f"{name}: {count:,} inputs, {failed} break a law", flush=True)
        broken += failed
    return 1 if broken else 0


def attack(name: str, seconds: float, seed: int) -> tuple[int, int]:
    """Try inputs on a target for some seconds; how many there were, and how many break a law."""
    function, format = TARGETS[name]
    chosen = random.Random(seed)
    seeds = first_inputs(format)
    end = time.monotonic() + seconds
    count = failed = 0
    while time.monotonic() < end:
        count += 1
        data = draw(chosen, seeds)
        try:
            function(data)
        except Exception:
            failed += 1
            path = Path(f"crash-{name}-{count}")
            path.write_bytes(data)
            print(f"{path}:\n{traceback.format_exc()}", file=sys.stderr)
    return count, failed


def draw(chosen: random.Random, seeds: list[bytes]) -> bytes:
    """A piece of one of the seeds with some places replaced, doubled or taken out; any bytes if there are none."""
    if not seeds:
        return chosen.randbytes(chosen.randrange(120))
    data = chosen.choice(seeds)
    start = chosen.randrange(len(data))
    data = data[start : start + chosen.randrange(1, MAX_BYTES)]
    for _ in range(chosen.randrange(MAX_CHANGES)):
        at = chosen.randrange(len(data) + 1)
        stop = at + chosen.choice((0, 0, 1, 2, 20, 200))
        words = b"".join(chosen.choices(_WORDS, k=chosen.randrange(4)))
        data = data[:at] + chosen.choice((b"", words, words, data[at:stop] * 2)) + data[stop:]
    return data


if __name__ == "__main__":
    sys.exit(main())
