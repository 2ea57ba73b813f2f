"""Plots as inline SVG: no script, no font and no picture from elsewhere.

    bars([("tables", 0.31, "62,000"), ("lists", 0.58, "116,000")])
    columns([("0", 12), ("1", 80), ("2", 41)], "documents", along="headings")
    cloud([(1200, 0.4, "a"), (80000, 9.1, "b")], along="characters", up="milliseconds")

Colours are those of the page's style sheet, so a plot is dark where the page is. Each mark has a title, which browsers
show when the pointer rests on it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape

# About as wide as two of them stand side by side on the page, so that letters have the size they are given.
WIDTH, _HEIGHT = 460, 230
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 16, 14, 44  # on the right there is room for half of "100M"


def bars(rows: Sequence[tuple[str, float, str]]) -> str:
    """Horizontal bars: a name, a share from 0 to 1, and what stands behind the bar.

    Names and numbers are not in the picture, so they keep their size on a narrow screen.
    """
    drawn = (
        f"<span>{escape(name)}</span>"
        '<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(name)}: {escape(said)}"><rect class="track" width="100" height="10"/>'
        f'<rect class="bar" width="{max(0.3, 100 * share) if share else 0:.2f}" height="10"/></svg>'
        f'<span class="n">{escape(said)}</span>'
        for name, share, said in rows
    )
    return f'<div class="bars">{"".join(drawn)}</div>'


def columns(rows: Sequence[tuple[str, int]], what: str, along: str) -> str:
    """Upright bars: a name below each, its height a number of `what`."""
    most = _round_up(max((count for _, count in rows), default=0))
    width, height = WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
    step = width / max(1, len(rows))
    parts = list(_levels([(most * part / 4, f"{most * part // 4:,}") for part in range(5)], most, height))
    for at, (name, count) in enumerate(rows):
        tall = height * count / most
        x = _LEFT + at * step
        middle = f'<text class="soft" x="{x + step / 2:.1f}" y="{_HEIGHT - 26}" text-anchor="middle">'
        parts.append(
            f"<g><title>{escape(name)}: {count:,} {escape(what)}</title>"
            f'<rect class="bar" x="{x + step * 0.12:.1f}" y="{_TOP + height - tall:.1f}" width="{step * 0.76:.1f}" '
            f'height="{tall:.1f}" rx="2"/>{middle}{escape(name)}</text></g>'
        )
    parts.append(_below(along))
    return _svg(_HEIGHT, parts)


def cloud(points: Sequence[tuple[float, float, str]], along: str, up: str) -> str:
    """Points on two logarithmic axes, each with a title. Those at or below zero are left out."""
    points = [point for point in points if point[0] > 0 and point[1] > 0]
    if not points:
        return _svg(40, [f'<text class="soft" x="{WIDTH / 2}" y="24" text-anchor="middle">nothing to show</text>'])
    left, right = _decades(point[0] for point in points)
    low, high = _decades(point[1] for point in points)
    width, height = WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
    parts = list(_levels([(level - low, _power(level)) for level in range(low, high + 1)], high - low, height))
    for level in range(left, right + 1):
        x = _LEFT + width * (level - left) / (right - left)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{_TOP + height}"/>')
        parts.append(f'<text class="soft" x="{x:.1f}" y="{_HEIGHT - 26}" text-anchor="middle">{_power(level)}</text>')
    for one, two, title in points:
        x = _LEFT + width * (math.log10(one) - left) / (right - left)
        y = _TOP + height * (1 - (math.log10(two) - low) / (high - low))
        parts.append(f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="3"><title>{escape(title)}</title></circle>')
    parts.append(_below(along))
    parts.append(f'<text class="soft" x="{_LEFT + 6}" y="{_TOP + 10}">{escape(up)}</text>')
    return _svg(_HEIGHT, parts)


def _svg(height: float, parts: Iterable[str]) -> str:
    return f'<svg class="plot" viewBox="0 0 {WIDTH} {height:.0f}" role="img">{"".join(parts)}</svg>'


def _levels(levels: Iterable[tuple[float, str]], most: float, height: float) -> Iterable[str]:
    """Horizontal lines with their names."""
    for level, name in levels:
        y = _TOP + height * (1 - level / most)
        yield f'<line class="grid" x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text class="soft" x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{escape(name)}</text>'


def _below(along: str) -> str:
    return f'<text class="soft" x="{WIDTH / 2 + 24}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(along)}</text>'


def _round_up(most: int) -> int:
    """The next number that four divides and that is easy to read."""
    if most <= 4:
        return 4
    unit: int = 10 ** (len(str(most)) - 1)
    steps: tuple[int, ...] = (12, 16, 20, 24, 32, 40, 60, 80, 100)
    return next(step * unit // 10 for step in steps if step * unit // 10 >= most)


def _decades(values: Iterable[float]) -> tuple[int, int]:
    values = list(values)
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return low, max(high, low + 1)


def _power(level: int) -> str:
    if level < 0:
        return f"{10.0**level:.{-level}f}"
    unit, size = [("", 0), ("k", 3), ("M", 6), ("G", 9)][min(3, level // 3)]
    return f"{10 ** (level - size):,}{unit}"
