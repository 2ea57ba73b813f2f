"""Charts as inline SVG, without scripts, fonts or images from elsewhere.

    bar_chart([("tables", 0.31, "62,000"), ("lists", 0.58, "116,000")])
    column_chart([("0", 12), ("1", 80), ("2", 41)], "documents", x_label="headings")
    scatter_plot([(1200, 0.4, "a"), (80000, 9.1, "b")], x_label="characters", y_label="milliseconds")

Colours come from the style sheet of the page, so a chart is dark where the page is. Browsers show the title of each
shape when the pointer rests on it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape

# Two charts stand side by side on the page; at this width letters have the size that the style sheet gives them.
WIDTH, _HEIGHT = 460, 230
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 16, 14, 44  # the right margin holds half of "100M"


def bar_chart(rows: Sequence[tuple[str, float, str]]) -> str:
    """Horizontal bars: a name, a share from 0 to 1, and the label after the bar.

    Names and labels are outside the image, so they keep their size on a narrow screen.
    """
    drawn = (
        f"<span>{escape(name)}</span>"
        '<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(name)}: {escape(label)}"><rect class="track" width="100" height="10"/>'
        f'<rect class="bar" width="{max(0.3, 100 * share) if share else 0:.2f}" height="10"/></svg>'
        f'<span class="n">{escape(label)}</span>'
        for name, share, label in rows
    )
    return f'<div class="bars">{"".join(drawn)}</div>'


def column_chart(rows: Sequence[tuple[str, int]], unit: str, x_label: str) -> str:
    """Vertical bars: a name below each, its height a number of `unit`."""
    top = _round_up(max((count for _, count in rows), default=0))
    width, height = WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
    step = width / max(1, len(rows))
    parts = list(_grid_lines([(top * part / 4, f"{top * part // 4:,}") for part in range(5)], top, height))
    for at, (name, count) in enumerate(rows):
        tall = height * count / top
        x = _LEFT + at * step
        middle = f'<text class="soft" x="{x + step / 2:.1f}" y="{_HEIGHT - 26}" text-anchor="middle">'
        parts.append(
            f"<g><title>{escape(name)}: {count:,} {escape(unit)}</title>"
            f'<rect class="bar" x="{x + step * 0.12:.1f}" y="{_TOP + height - tall:.1f}" width="{step * 0.76:.1f}" '
            f'height="{tall:.1f}" rx="2"/>{middle}{escape(name)}</text></g>'
        )
    parts.append(_x_label(x_label))
    return _svg(_HEIGHT, parts)


def scatter_plot(points: Sequence[tuple[float, float, str]], x_label: str, y_label: str) -> str:
    """Points on two logarithmic axes, each with a title. Points at or below zero are left out."""
    points = [point for point in points if point[0] > 0 and point[1] > 0]
    if not points:
        return _svg(40, [f'<text class="soft" x="{WIDTH / 2}" y="24" text-anchor="middle">nothing to show</text>'])
    left, right = _decades(point[0] for point in points)
    low, high = _decades(point[1] for point in points)
    width, height = WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
    parts = list(_grid_lines([(level - low, _power(level)) for level in range(low, high + 1)], high - low, height))
    for level in range(left, right + 1):
        x = _LEFT + width * (level - left) / (right - left)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{_TOP + height}"/>')
        parts.append(f'<text class="soft" x="{x:.1f}" y="{_HEIGHT - 26}" text-anchor="middle">{_power(level)}</text>')
    for x_value, y_value, title in points:
        x = _LEFT + width * (math.log10(x_value) - left) / (right - left)
        y = _TOP + height * (1 - (math.log10(y_value) - low) / (high - low))
        parts.append(f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="3"><title>{escape(title)}</title></circle>')
    parts.append(_x_label(x_label))
    parts.append(f'<text class="soft" x="{_LEFT + 6}" y="{_TOP + 10}">{escape(y_label)}</text>')
    return _svg(_HEIGHT, parts)


def _svg(height: float, parts: Iterable[str]) -> str:
    return f'<svg class="chart" viewBox="0 0 {WIDTH} {height:.0f}" role="img">{"".join(parts)}</svg>'


def _grid_lines(levels: Iterable[tuple[float, str]], top: float, height: float) -> Iterable[str]:
    """Horizontal lines with their labels."""
    for level, label in levels:
        y = _TOP + height * (1 - level / top)
        yield f'<line class="grid" x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text class="soft" x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{escape(label)}</text>'


def _x_label(label: str) -> str:
    return f'<text class="soft" x="{WIDTH / 2 + 24}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(label)}</text>'


def _round_up(value: int) -> int:
    """Return the next round number of which a quarter is a whole number too."""
    unit: int = 10 ** max(0, len(str(value)) - 2)
    return next(step * unit for step in (4, 8, 12, 16, 20, 24, 32, 40, 60, 80, 100) if step * unit >= value)


def _decades(values: Iterable[float]) -> tuple[int, int]:
    values = list(values)
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return low, max(high, low + 1)


def _power(level: int) -> str:
    if level < 0:
        return f"{10.0**level:.{-level}f}"
    unit, size = [("", 0), ("k", 3), ("M", 6), ("G", 9)][min(3, level // 3)]
    return f"{10 ** (level - size):,}{unit}"
