"""Report the counts of a corpus: as text for a terminal, and as one HTML page.

    print(text_report(found))
    Path("stats.html").write_text(html_report(found, "corpus.jsonl.gz"), encoding="utf-8")

The page is one file with its charts, and follows the light or dark mode of the system.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from html import escape
from importlib.resources import files

from articlekit.__about__ import __version__
from articlekit.corpus.charts import bar_chart, column_chart, scatter_plot
from articlekit.corpus.json_values import replace_surrogates
from articlekit.corpus.statistics import (
    CONFIDENCE_STEPS,
    HEADING_BOUNDS,
    DocumentStats,
    Outlier,
    Stats,
    structure_counts,
)

_NAME_CHARS = 60  # of a document in a table; names may be complete addresses


def text_report(found: Stats) -> str:
    """Return the report as lines for a terminal."""
    lines = [_summary(found), ""]
    rows = [(name, f"{count:,}", f"{share:.1%}", f"{nodes:,}") for name, count, share, nodes in structure_counts(found)]
    lines += _align_columns(("structure", "documents", "share", "in all"), rows)
    if found.table_forms:
        lines += ["", *_align_columns(("form of table", "tables"), _counts(found.table_forms.most_common()))]
    lines += ["", *_align_columns(("headings", "documents"), _counts(_heading_bins(found)))]
    lines += ["", *_align_columns(("slowest", "ms", "characters"), [_slow_row(one) for one in found.slowest])]
    lines += ["", *_align_columns(("outliers", "reason"), [_outlier_row(one) for one in found.outliers()], left=2)]
    if found.first_errors:
        lines += ["", f"errors ({found.errors:,}):", *(f"  {each}" for each in found.first_errors)]
    return "\n".join(lines)


def _summary(found: Stats) -> str:
    errors = f", {found.errors:,} with an error" if found.errors else ""
    return (
        f"{found.records:,} documents{errors}; {found.characters:,} characters, "
        f"{found.characters // found.readable:,} each; parsed in {found.seconds:,.1f} s of processor time "
        f"({_rate(found):.1f} M characters/s)"
    )


def _rate(found: Stats) -> float:
    """Millions of characters per second of processor time."""
    return found.characters / found.seconds / 1e6 if found.seconds else 0


def _counts(rows: Iterable[tuple[str, int]]) -> list[tuple[str, str]]:
    return [(name, f"{count:,}") for name, count in rows]


def _heading_bins(found: Stats) -> Iterator[tuple[str, int]]:
    """`0`, `1`, `2`, `3-4` ... with the number of documents that have this many headings."""
    bounds = (0, *HEADING_BOUNDS)
    for at, low in enumerate(bounds):
        high = bounds[at + 1] - 1 if at + 1 < len(bounds) else None
        name = f"{low}+" if high is None else str(low) if high == low else f"{low}-{high}"
        yield name, found.headings[at]


def _slow_row(one: DocumentStats) -> tuple[str, str, str]:
    return _short(one.id), f"{one.seconds * 1e3:,.1f}", f"{one.characters:,}"


def _outlier_row(one: Outlier) -> tuple[str, str]:
    return _short(one.document.id), one.reason


def _short(name: str) -> str:
    """Return the name of a document, with its middle left out if it is long."""
    name = " ".join(name.split())
    return name if len(name) <= _NAME_CHARS else name[: _NAME_CHARS // 2] + "…" + name[1 - _NAME_CHARS // 2 :]


def _align_columns(head: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> list[str]:
    """Return the lines of a table; the first `left` columns are left-aligned."""
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    return [
        "  ".join(
            cell.ljust(width) if at < left else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (head, *rows)
    ]


# --- HTML ---------------------------------------------------------------------------------------------------------


def html_report(found: Stats, name: str) -> str:
    """Return the report as one HTML page; `name` is its title."""
    style = files("articlekit.corpus").joinpath("report.css").read_text(encoding="utf-8")
    # The page has no scripts and loads nothing; its style sheet is allowed by its hash.
    policy = f"default-src 'none'; style-src 'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'"
    return replace_surrogates(  # names of files and of documents may hold lone surrogates
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(name)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"<header><h1>{escape(name)}</h1><p>The structures in the documents of this corpus, how their tables were "
        "written, and which documents are slow or unusual.</p></header>\n"
        + "\n".join((_tiles(found), *_shares(found), '<div class="two">', *_charts(found), "</div>", *_tables(found)))
        + f"\n<footer>articlekit {__version__}</footer>\n</body>\n</html>\n"
    )


def _tiles(found: Stats) -> str:
    tiles = (
        (f"{found.records:,}", "documents"),
        (_large(found.characters), "characters"),
        (f"{found.nodes['headings']:,}", "headings"),
        (f"{found.nodes['tables']:,}", "tables"),
        (f"{found.nodes['questions']:,}", "questions"),
        (f"{found.errors:,}", "errors"),
    )
    return '<div class="tiles">' + "".join(f"<div><b>{value}</b>{label}</div>" for value, label in tiles) + "</div>"


def _shares(found: Stats) -> Iterator[str]:
    rows = [(name, share, f"{count:,} ({share:.1%})") for name, count, share, _ in structure_counts(found)]
    yield _section("Structures", "Documents that have each of these at least once.", bar_chart(rows))
    tables = sum(found.table_forms.values())
    rows = [(name, count / tables, f"{count:,}") for name, count in found.table_forms.most_common()]
    intro = "How the tables were written. Each version of an extractor has its own way."
    yield _section("Forms of tables", intro, bar_chart(rows) if rows else "<p>There are no tables.</p>")


def _charts(found: Stats) -> Iterator[str]:
    headings = found.nodes["headings"]
    chart = column_chart(list(_heading_bins(found)), "documents", "headings in a document")
    yield _section("Headings per document", f"{headings / found.readable:.1f} on average.", chart)

    first = min(found.confidences, default=CONFIDENCE_STEPS // 2)
    bins = [(f"{100 * at // CONFIDENCE_STEPS}", found.confidences[at]) for at in range(first, CONFIDENCE_STEPS)]
    intro = f"{headings - found.written:,} were inferred, {found.written:,} were marked as headings in the text."
    yield _section("Confidence of headings", intro, column_chart(bins, "headings", "confidence in percent, from"))

    chart = column_chart(_lengths(found), "documents", "fewer characters than")
    intro = f"{found.characters // found.readable:,} characters on average."
    yield _section("Length of documents", intro, chart)

    points = [(one.characters, one.seconds * 1e3, _point_title(one)) for one in found.sample]
    intro = f"Parsed at {_rate(found):.1f} million characters a second on one core. Each dot is a document of a sample."
    yield _section("Length and time", intro, scatter_plot(points, "characters", "milliseconds"))


def _point_title(one: DocumentStats) -> str:
    return f"{_short(one.id)}: {one.characters:,} characters, {one.seconds * 1e3:.2f} ms"


def _tables(found: Stats) -> Iterator[str]:
    intro = "By processor time. A long document may be slow; a short one should not be."
    yield _section("Slowest documents", intro, _table(("document", "ms", "characters"), map(_slow_row, found.slowest)))
    intro = "The documents that differ most from the others, each with its most unusual feature."
    yield _section("Outliers", intro, _table(("document", "reason"), map(_outlier_row, found.outliers())))
    if found.first_errors:
        rows = [(message,) for message in found.first_errors]
        yield _section("Errors", f"The first of {found.errors:,}.", _table(("record",), rows))


def _section(title: str, intro: str, content: str) -> str:
    return f"<section><h2>{escape(title)}</h2><p>{escape(intro)}</p>{content}</section>"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    classes = [' class="n"' if name in ("ms", "characters") else "" for name in head]

    def cells(tag: str, row: Sequence[str]) -> str:
        return "".join(f"<{tag}{own}>{escape(cell)}</{tag}>" for own, cell in zip(classes, row, strict=True))

    inner = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    return f'<div class="wide"><table><tr>{cells("th", head)}</tr>{inner}</table></div>'


def _lengths(found: Stats) -> list[tuple[str, int]]:
    if not found.lengths:
        return []
    # The bins below 16 characters are joined: so short documents are rare.
    low, high = max(4, min(found.lengths)), max(4, max(found.lengths))
    rows = [(_large(1 << at), found.lengths[at]) for at in range(low, high + 1)]
    below = sum(count for at, count in found.lengths.items() if at < low)
    return [(rows[0][0], rows[0][1] + below), *rows[1:]]


def _large(number: int) -> str:
    """`987`, `12 k`, `1.1 M`."""
    for unit, size in (("G", 10**9), ("M", 10**6), ("k", 10**3)):
        if number >= size:
            value = number / size
            return f"{value:.1f} {unit}" if value < 10 and size > 10**3 else f"{value:.0f} {unit}"
    return str(number)
