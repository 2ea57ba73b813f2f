"""."""
from __future__ import annotations


def score(x: tuple[int, ...], s: int) -> int:
    return s
