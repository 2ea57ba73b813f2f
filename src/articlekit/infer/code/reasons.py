"""Code, why: the features that weighed most."""

from __future__ import annotations

from typing import Final

from articlekit.blocks.line_kinds import BLANK
from articlekit.infer.code.features import features

MAX_REASONS: Final = 3
MAX_LINES: Final = 12  # of a run, that are read again for its reasons


def strongest(lines: list[str], kinds: str, weights: dict[str, float]) -> tuple[str, ...]:
    """Return the features that spoke most for the first of these lines to be code, strongest first."""
    total: dict[str, float] = {}
    above = ""
    for line, kind in zip(lines[:MAX_LINES], kinds[:MAX_LINES], strict=True):
        if kind != BLANK:
            for name in features(line, kind, above):
                total[name] = total.get(name, 0.0) + weights.get(name, 0.0)
            above = line.rstrip()[-1]
    ranked = sorted((name for name in total if total[name] > 0), key=lambda name: -total[name])
    return tuple(ranked[:MAX_REASONS])
