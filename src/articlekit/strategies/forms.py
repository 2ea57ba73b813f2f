"""Blocks in all the forms in which people and tools write them into plain text, and articles made of these.

    written_articles()     "Tea\\n• green\\n• black\\n+-----+-----+\\n| pot | cup |\\n+-----+-----+\\n..."

Each form is one that is met in the wild: tables with tabs, frames and rules of other signs, bullets and numbers of all
kinds, contents lists with pages, titles with what a site puts beside them.
"""

from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import strategies as st

_WORDS = st.sampled_from(("tea", "Pots", "the old kettle", "2", "3.50", "very warm", "Why?", "cup.", "leaf (green)"))
_TITLES = st.sampled_from(
    ("Old Pots", "Where it grows", "Picking", "A cold garden", "2. Drying", "What is it?", "Prices")
)
_SENTENCES = st.sampled_from(
    (
        "It was late, and the tea had gone cold in the pot, and nobody was there to drink it any more.",
        "Two leaves and a bud are taken by hand, twice in spring and once in autumn, on wet mornings.",
        "Warm the pot first.",
        "Who would drink it then? Nobody, as far as we know.",
    )
)
_ROWS = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(_WORDS, min_size=width, max_size=width), min_size=2, max_size=5)
)

Rows = Sequence[Sequence[str]]
Draw = Callable[..., Any]


@st.composite
def written_tables(draw: Draw) -> str:
    """Generate the lines of one table."""
    return "\n".join(TABLES[draw(st.sampled_from(tuple(TABLES)))](draw(_ROWS)))


def _draw_frame(rows: Rows, signs: Sequence[str], rule: str, all_rules: bool = False) -> list[str]:
    """signs: left, crossing, right, horizontal and vertical of the frame; rule: the horizontal below the header"""
    left, cross, right, line, side = signs
    widths = [max(map(len, column)) + 2 for column in zip(*rows, strict=True)]
    edge = left + cross.join([line * width for width in widths]) + right
    below = left + cross.join([rule * width for width in widths]) + right
    texts = [
        side + side.join([f" {cell} ".ljust(width) for cell, width in zip(row, widths, strict=True)]) + side
        for row in rows
    ]
    inner = [part for text in texts[1:] for part in ((text, edge) if all_rules else (text,))]
    return [edge, texts[0], below, *inner, *([] if all_rules else [edge])]


def _draw_pipes(rows: Rows, rule: str) -> list[str]:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return [lines[0], "|" + "|".join([rule] * len(rows[0])) + "|", *lines[1:]]


def _broken(rows: Rows) -> list[str]:
    """With a line break in the last cell of the last row."""
    return [*_draw_pipes(rows, "---")[:-1], "| " + " | ".join(rows[-1]), "and more |"]


# By the tool or habit that they come from.
TABLES: dict[str, Callable[[Rows], list[str]]] = {
    "two tabs": lambda rows: ["\t\t".join(row) for row in rows],
    "one tab": lambda rows: ["\t".join(row) for row in rows],
    "pipes between": lambda rows: [" | ".join(row) for row in rows],
    "no-break rule": lambda rows: _draw_pipes(rows, "\xa0---\u2009"),
    "dashes": lambda rows: _draw_pipes(rows, "——"),
    "equals": lambda rows: _draw_pipes(rows, "==="),
    "two headers": lambda rows: [_draw_pipes(rows, "---")[0], *_draw_pipes(rows, "---")],
    "broken": _broken,
    "org": lambda rows: _draw_frame(rows, tuple("|+|-|"), "-"),
    "mysql": lambda rows: _draw_frame(rows, tuple("+++-|"), "-"),
    "grid": lambda rows: _draw_frame(rows, tuple("+++-|"), "=", all_rules=True),
    "box": lambda rows: _draw_frame(rows, tuple("├┼┤─│"), "─"),
    "double box": lambda rows: _draw_frame(rows, tuple("╠╬╣═║"), "═"),
    "psql": lambda rows: [" | ".join(rows[0]), "-+-".join(["-" * 5] * len(rows[0])), *map(" | ".join, rows[1:])],
}

MARKERS = ("-", "*", "+", "•", "–", "—", "·", "→", "✓", "▶", "»", "・", "☐", "☑", "\uf0b7", "- [ ]", "[x]")
NUMBERS = ("{}.", "{})", "({})", "{}-", "{}:", "{}、", "{}.)")
_COUNTS = ("1", "2", "3", "4", "5"), ("a", "b", "c", "d", "e"), ("i", "ii", "iii", "iv", "v"), ("①", "②", "③", "④", "⑤")


_ITEMS = st.lists(st.one_of(_WORDS, _SENTENCES), min_size=1, max_size=5)
_SPACE = st.sampled_from((" ", "\xa0", "\u2009", "\t", "\n", "\n\n"))
_INDENT = st.sampled_from(("", "", "  "))


@st.composite
def written_lists(draw: Draw) -> str:
    """Generate the lines of one list: behind bullets, numbers, letters, or markers that stand alone."""
    if draw(st.booleans()):
        marks = [draw(st.sampled_from(MARKERS))] * 5
    else:
        form = draw(st.sampled_from((*NUMBERS, "{}")))
        marks = [form.format(number) for number in draw(st.sampled_from(_COUNTS))]
    space, indent = draw(_SPACE), draw(_INDENT)
    return "\n".join([indent + mark + space + text for mark, text in zip(marks, draw(_ITEMS), strict=False)])


_ENTRIES = ("{title}", "{at} {title}", "{at}. {title}", "{title} ........ {page}", "{title}\t{page}", "- {title}")
_CONTENTS_TITLES = ("Contents", "Table of Contents:", "In this article", "Inhaltsverzeichnis", "## Contents")


@st.composite
def written_contents(draw: Draw) -> str:
    """Generate a contents list below its title."""
    form = draw(st.sampled_from(_ENTRIES))
    titles = draw(st.lists(_TITLES, min_size=2, max_size=5))
    entries = [form.format(title=title, at=at, page=3 * at) for at, title in enumerate(titles, 1)]
    return "\n".join([draw(st.sampled_from(_CONTENTS_TITLES)), *entries])


_BESIDE = ("{}", "{}[edit]", "{} [Bearbeiten | Quelltext bearbeiten]", "{}¶", "{} #", "[edit] {}", "**{}**", "## {}")
_BELOW = ("", "", "", "\n==========", "\n----------", "\n~~~~~~~~")


@st.composite
def written_titles(draw: Draw) -> str:
    """Generate a title with what stands beside or below it."""
    return str(draw(st.sampled_from(_BESIDE)).format(draw(_TITLES)) + draw(st.sampled_from(_BELOW)))


@st.composite
def written_articles(draw: Draw) -> str:
    """Generate blocks of all these forms with paragraphs between, with or without blank lines, any ends of lines."""
    block = st.one_of(written_titles(), _SENTENCES, written_tables(), written_lists(), written_contents())
    blocks: list[str] = draw(st.lists(block, min_size=1, max_size=8))
    glue: str = draw(st.sampled_from(("\n", "\n", "\n\n", "\n\xa0\n")))
    text = glue.join(blocks)
    return text.replace("\n", "\r\n") if draw(st.sampled_from((False, False, False, True))) else text
