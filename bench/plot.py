"""Bars as an SVG of its own, for a page of the documentation.

    bars("times as long", {"one article": {"a": 1.0, "b": 6.1}, "pages": {...}}, mark="a")

One group of bars per name, one bar per set of texts. No script, no font from elsewhere; it is read on dark pages too.
"""

from __future__ import annotations

from html import escape

WIDTH, LABEL, RIGHT = 760, 250, 60
BAR, GAP, TOP = 12, 12, 44
# Of one hue from dark to light, so that they differ without colour too.
COLOURS = ("#1f4e79", "#5b93c7", "#b3d1ec")


def bars(title: str, sets: dict[str, dict[str, float]], mark: str) -> str:
    """The names in the order of the first set. `mark` is what all is measured by: a line stands at its 1."""
    names = sorted(next(iter(sets.values())), key=lambda name: next(iter(sets.values()))[name])
    most = max(value for values in sets.values() for value in values.values())
    scale = (WIDTH - LABEL - RIGHT) / most
    group = BAR * len(sets) + GAP
    bottom = TOP + group * len(names)
    parts = [_legend(title, list(sets))]
    for at, name in enumerate(names):
        top = TOP + at * group
        weight = ' font-weight="bold"' if name == mark else ""
        middle = top + BAR * len(sets) / 2 + 4
        parts.append(f'<text x="{LABEL - 10}" y="{middle:.0f}" text-anchor="end"{weight}>{escape(name)}</text>')
        for number, (set_name, values) in enumerate(sets.items()):
            if name in values:
                y, wide = top + number * BAR, max(1.0, values[name] * scale)
                parts.append(
                    f'<rect x="{LABEL}" y="{y}" width="{wide:.1f}" height="{BAR - 2}" fill="{COLOURS[number]}">'
                    f"<title>{escape(name)}, {escape(set_name)}: {values[name]:.2f}</title></rect>"
                    f'<text x="{LABEL + wide + 5:.1f}" y="{y + BAR - 3}" font-size="10">{values[name]:.2f}</text>'
                )
    line = LABEL + scale
    parts.append(
        f'<line x1="{line:.1f}" x2="{line:.1f}" y1="{TOP - 6}" y2="{bottom - GAP + 4}" stroke="#888" '
        'stroke-dasharray="3 3"/>'
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {bottom}" width="{WIDTH}" height="{bottom}" '
        f'font-family="sans-serif" font-size="12" role="img" aria-label="{escape(title)}">\n'
        f'<rect width="{WIDTH}" height="{bottom}" fill="#fff"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _legend(title: str, sets: list[str]) -> str:
    parts = [f'<text x="10" y="22" font-size="13">{escape(title)}</text>']
    x = WIDTH - 10
    for number, name in reversed(list(enumerate(sets))):
        x -= 7 * len(name) + 24
        parts.append(f'<rect x="{x}" y="12" width="10" height="10" fill="{COLOURS[number]}"/>')
        parts.append(f'<text x="{x + 15}" y="21">{escape(name)}</text>')
    return "\n".join(parts)
