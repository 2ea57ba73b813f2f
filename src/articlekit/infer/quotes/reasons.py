"""Quotations, why: the features that weighed most."""

from __future__ import annotations

from typing import Final

from articlekit.infer.quotes.weights import WEIGHTS

MAX_REASONS: Final = 3


def strongest(names: list[str]) -> tuple[str, ...]:
    """Return the features that spoke most for a quotation, strongest first."""
    ranked = sorted([name for name in names if WEIGHTS.get(name, 0.0) > 0], key=lambda name: -WEIGHTS[name])
    return tuple(ranked[:MAX_REASONS])
