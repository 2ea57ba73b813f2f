"""Which bare lines are headings: a first judge of hand-set clues."""

from __future__ import annotations

MAX_CHARS = 160  # longer lines are no headings: 116 of 18,233 in the corpus are


def probabilities(lines: list[str], kinds: str) -> list[float]:
    """The probability of each line to be a heading; 0 for what is written as something else."""
    sizes = [len(line) if kind != "b" else 0 for line, kind in zip(lines, kinds, strict=True)]
    found = [0.0] * len(lines)
    shown = [at for at, kind in enumerate(kinds) if kind != "b"]
    for place, at in enumerate(shown):
        if kinds[at] != "p" or sizes[at] > MAX_CHARS:
            continue
        line = lines[at].strip()
        below = shown[place + 1] if place + 1 < len(shown) else None
        if below is None or line[-1] in ".,;:":
            continue
        longer = sizes[below] > 1.5 * sizes[at] or kinds[below] in "tl"
        found[at] = 0.8 if longer and sizes[at] <= 80 else 0.2
    return found
