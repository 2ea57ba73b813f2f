"""Articles as extractors leave them, in every form of tables that trafilatura has written, with what is in them.

    Flattened(text='Article Subheadings |\\n---|\\n1) Rinse the jar |\\n...', version='1.9',
              contents=('Rinse the jar', ...), points=('Tea keeps for a year.', ...), ...)

The words are plain; what is hostile here is the form. `version` is the first one of trafilatura that wrote it so.
"""

from collections.abc import Callable, Sequence
from typing import Any, Literal, get_args

import attrs
from hypothesis import strategies as st

Version = Literal["1.4", "1.6", "1.8", "1.9", "2.0", "2.1"]
VERSIONS: tuple[Version, ...] = get_args(Version)

# One cell per line, with no sign of where a row ends: only a column of numbers gives the columns back.
LOSE_COLUMNS = frozenset({"1.6", "1.8"})


@attrs.frozen
class Flattened:
    """A text, and what an author would say is in it.

    contents: the entries of its contents list, which are its headings in their order; empty where it has no list
    points: its key points
    tables: the rows of its other tables, header first where there is one; none where the version loses columns
    sections: per heading the paragraphs under it
    questions: question and answer of each pair of its FAQ
    """

    text: str
    version: Version
    contents: tuple[str, ...]
    points: tuple[str, ...]
    tables: tuple[tuple[tuple[str, ...], ...], ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    questions: tuple[tuple[str, str], ...]


def table_lines(rows: Sequence[Sequence[str]], version: Version, *, header: bool) -> list[str]:
    """Return the lines of a table; `header` says that its first row has cells of a header."""
    lines: list[str] = []
    for at, row in enumerate(rows):
        lines += _ROWS[version](row)
        if header and at == 0 and version in _RULES:
            lines.append(_RULES[version](len(row)))
    return lines


_ROWS: dict[Version, Callable[[Sequence[str]], list[str]]] = {
    "1.4": lambda row: ["".join(f"|{cell}|" for cell in row)],
    "1.6": lambda row: [f"|{cell}" for cell in row],
    "1.8": lambda row: [f"{cell}|" for cell in row],
    "1.9": lambda row: [" | ".join(row) + " |"],
    "2.0": lambda row: ["| " + " | ".join(row) + " |"],
    "2.1": lambda row: ["| " + " | ".join(row) + " | "],
}

_RULES: dict[Version, Callable[[int], str]] = {
    "1.9": lambda width: "---|" * width,
    "2.0": lambda width: "|" + "---|" * width,
    "2.1": lambda width: "|" + "---|" * width,
}


def list_lines(items: Sequence[str], version: Version) -> list[str]:
    """Return the lines of a list: 1.8 wrote the marker behind the item."""
    if version == "1.8":
        return [line for item in items for line in (item, "-")]
    return [f"- {item}" for item in items]


_VERBS = ("Rinse", "Fill", "Warm", "Choose", "Store", "Measure", "Cool", "Label")
_THINGS = ("the Jar", "a Kettle", "the Old Pot", "Green Leaves", "Your Water", "the Second Cup", "Paper Filters")
_SUBJECTS = ("The kettle", "A small pot", "Green tea", "Every second cup", "The water in this town", "Nobody here")
_CLAUSES = (
    "keeps its heat for about twenty minutes when the lid stays on and the window is shut.",
    "was sold at the harbour for two coins, and most of those who bought it drank it at home.",
    "needs less time than the packet says, which is why so many of us are disappointed by it.",
    "tastes flat on the first day; on the second it is better, and on the third it is gone.",
)

_titles = st.builds("{} {}".format, st.sampled_from(_VERBS), st.sampled_from(_THINGS))
_sentences = st.builds("{} {}".format, st.sampled_from(_SUBJECTS), st.sampled_from(_CLAUSES))
_prose = st.lists(_sentences, min_size=2, max_size=4).map(" ".join)
_words = st.sampled_from(("tea", "70 degrees", "two minutes", "a pinch", "never", "3.5", "Assam", "loose leaves"))


def flattened_articles(version: Version | None = None) -> st.SearchStrategy[Flattened]:
    """Generate articles as one version writes them, or any; `ValueError` for a version that is not in `VERSIONS`."""
    if version is not None and version not in VERSIONS:
        raise ValueError(f"no tables of version {version!r} are known; choose from {', '.join(VERSIONS)}")
    return st.sampled_from(VERSIONS if version is None else (version,)).flatmap(_articles)


@st.composite
def _articles(draw: Callable[..., Any], version: Version) -> Flattened:
    titles: list[str] = draw(st.lists(_titles, min_size=2, max_size=5, unique=True))
    sections = tuple((title, tuple(draw(st.lists(_prose, min_size=1, max_size=2)))) for title in titles)
    points: tuple[str, ...] = tuple(draw(st.lists(_sentences, min_size=2, max_size=4, unique=True)))
    tables: list[tuple[tuple[str, ...], ...]] = []
    lines = [draw(_prose)]

    header = draw(st.booleans())
    entries = [(f"{at}) {title}",) for at, title in enumerate(titles, 1)]
    lines += table_lines([("Article Subheadings",), *entries], version, header=header)
    lines.append(draw(_prose))
    numbered = [(str(at), point) for at, point in enumerate(points, 1)]
    lines += table_lines([("No.", "Key Points"), *numbered], version, header=True)
    for title, paragraphs in sections:
        lines += [title, *paragraphs]
        extra = draw(st.sampled_from(["", "", "list", "table"]))
        if extra == "list":
            lines += list_lines(draw(st.lists(_sentences, min_size=1, max_size=3)), version)
        elif extra == "table" and version not in LOSE_COLUMNS:
            width = draw(st.integers(2, 3))
            row = st.lists(_words, min_size=width, max_size=width).map(tuple)
            rows = tuple(draw(st.lists(row, min_size=2, max_size=4)))
            tables.append(rows)
            lines += table_lines(rows, version, header=draw(st.booleans()))

    things: list[str] = draw(st.lists(st.sampled_from(_THINGS), max_size=3, unique=True))
    questions = tuple((f"Why should I keep {thing}?", draw(_sentences)) for thing in things)
    if questions:
        lines.append("Frequently Asked Questions")
        for question, answer in questions:
            lines += [f"Question: {question}", answer]
    return Flattened("\n".join(lines), version, tuple(titles), points, tuple(tables), sections, questions)
