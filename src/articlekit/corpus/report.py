"""What was found in a corpus, told: as a table for a terminal, and as one page of HTML.

    print(table(found))
    Path("stats.html").write_text(page(found, "corpus.jsonl.gz"), encoding="utf-8")

The page needs nothing beside it: plots are in it, and it is light or dark as the reader's system is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from articlekit.__about__ import __version__
from articlekit.corpus.plots import bars, cloud, columns
from articlekit.corpus.records import whole
from articlekit.corpus.survey import CONFIDENCE_STEPS, HEADING_BOUNDS, Found, Stats, shares

_ID_CHARS = 60  # of a document's name in a table; names may be whole addresses


def table(found: Stats) -> str:
    """Lines for a terminal."""
    lines = [_summary(found), ""]
    rows = [(name, f"{count:,}", f"{share:.1%}", f"{nodes:,}") for name, count, share, nodes in shares(found)]
    lines += _aligned(("structure", "documents", "share", "in all"), rows)
    if found.dialects:
        lines += ["", *_aligned(("tables written with", "tables"), _counts(found.dialects.most_common()))]
    classes = [(name, f"{count:,}") for name, count in _heading_classes(found)]
    lines += ["", *_aligned(("headings", "documents"), classes)]
    lines += ["", *_aligned(("slowest", "ms", "characters"), [_slow(one) for one in found.slowest])]
    strange = [(_id(one.document.id), one.why) for one in found.strangest()]
    lines += ["", *_aligned(("strangest", "for"), strange, left=2)]
    if found.told:
        lines += ["", f"errors ({found.errors:,}):", *(f"  {each}" for each in found.told)]
    return "\n".join(lines)


def _summary(found: Stats) -> str:
    errors = f", {found.errors:,} with an error" if found.errors else ""
    return (
        f"{found.records:,} documents{errors}; {found.characters:,} characters, "
        f"{found.characters // _read(found):,} each; parsed in {found.seconds:,.1f} s of processor time "
        f"({_rate(found):.1f} M characters/s)"
    )


def _read(found: Stats) -> int:
    """How many documents were read, at least one to divide by."""
    return max(1, found.records - found.errors)


def _rate(found: Stats) -> float:
    """Millions of characters in a second of processor time."""
    return found.characters / found.seconds / 1e6 if found.seconds else 0


def _counts(rows: Iterable[tuple[str, int]]) -> list[tuple[str, str]]:
    return [(name, f"{count:,}") for name, count in rows]


def _heading_classes(found: Stats) -> Iterator[tuple[str, int]]:
    """`0`, `1`, `2`, `3-4` ... with the number of documents that have so many headings."""
    bounds = (0, *HEADING_BOUNDS)
    for at, low in enumerate(bounds):
        high = bounds[at + 1] - 1 if at + 1 < len(bounds) else None
        name = f"{low}+" if high is None else str(low) if high == low else f"{low}-{high}"
        yield name, found.headings[at]


def _slow(one: Found) -> tuple[str, str, str]:
    return _id(one.id), f"{one.seconds * 1e3:,.1f}", f"{one.characters:,}"


def _id(name: str) -> str:
    name = " ".join(name.split())
    return name if len(name) <= _ID_CHARS else name[: _ID_CHARS // 2] + "…" + name[1 - _ID_CHARS // 2 :]


def _aligned(head: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> list[str]:
    """Columns, the first `left` of them flush left."""
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    return [
        "  ".join(
            cell.ljust(width) if at < left else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (head, *rows)
    ]


# --- HTML ---------------------------------------------------------------------------------------------------------

_STYLE = """
:root { --paper: #fbfaf7; --card: #fff; --ink: #23211c; --soft: #6d675b; --line: #e4dfd3;
  --bar: #2f7d6b; --dot: #c8553d }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181a; --card: #1e2124; --ink: #e8e6e1; --soft: #9d9a92; --line: #33373b;
    --bar: #4fb39b; --dot: #ec8a70 }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; overflow-wrap: anywhere }
h2 { font-size: 1.1rem; margin: 0 0 .2rem }
p { color: var(--soft); margin: 0 0 1rem; max-width: 46rem }
header p { margin-top: .4rem }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.5rem 0 }
.tiles div, section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem }
.tiles div { padding: .8rem 1rem; color: var(--soft); font-size: .85rem }
.tiles b { display: block; color: var(--ink); font-size: 1.45rem; font-weight: 650; font-variant-numeric: tabular-nums }
section { padding: 1.2rem 1.3rem; margin: .75rem 0; min-width: 0 }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: .75rem }
.two section { margin: 0 }
.plot { display: block; width: 100%; max-width: 34rem; height: auto; font-variant-numeric: tabular-nums }
.plot text { fill: var(--soft); font-size: 12px }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: .4rem .8rem; align-items: center;
  font-size: .92rem; font-variant-numeric: tabular-nums }
.bars svg { width: 100%; height: 1.05rem; border-radius: .2rem }
.bars .n { color: var(--soft) }
.bar { fill: var(--bar) } .track { fill: var(--line); opacity: .45 }
.grid { stroke: var(--line) } .dot { fill: var(--dot); opacity: .55 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums }
th { text-align: left; color: var(--soft); font-weight: 500 }
th, td { padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
td:first-child { overflow-wrap: anywhere } .n { text-align: right; white-space: nowrap }
footer { color: var(--soft); font-size: .85rem; margin-top: 1.5rem }
"""


def page(found: Stats, name: str) -> str:
    """One self-contained page of HTML; `name` is what the corpus is called."""
    parts = [
        f"<header><h1>{escape(name)}</h1><p>What the documents of this corpus have, how their tables were written, and "
        "which of them are worth a look.</p></header>",
        _tiles(found),
        _structures(found),
        _dialects(found),
        f'<div class="two">{_headings(found)}{_sureness(found)}{_length(found)}{_time(found)}</div>',
        _slowest(found),
        _strangest(found),
    ]
    if found.told:
        told = [(each,) for each in found.told]
        parts.append(_section("Errors", f"The first of {found.errors:,}.", _table(("record",), told)))
    return whole(  # names of files and of documents may hold what UTF-8 has not
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(name)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(parts)
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
    return '<div class="tiles">' + "".join(f"<div><b>{value}</b>{what}</div>" for value, what in tiles) + "</div>"


def _structures(found: Stats) -> str:
    rows = [(what, share, f"{count:,} ({share:.1%})") for what, count, share, _ in shares(found)]
    return _section("Structures", "Documents that have each at least once.", bars(rows))


def _dialects(found: Stats) -> str:
    tables = sum(found.dialects.values())
    rows = [(what, count / tables, f"{count:,}") for what, count in found.dialects.most_common()]
    return _section(
        "Dialects of tables",
        "How each table was written. Extractors have written them differently over the years.",
        bars(rows) if rows else "<p>There are no tables.</p>",
    )


def _headings(found: Stats) -> str:
    return _section(
        "Headings per document",
        f"{found.nodes['headings'] / _read(found):.1f} on average.",
        columns(list(_heading_classes(found)), "documents", "headings"),
    )


def _sureness(found: Stats) -> str:
    inferred = found.nodes["headings"] - found.written
    sure = [
        (f"{at / CONFIDENCE_STEPS:.2f}".lstrip("0"), found.confidences[at])
        for at in range(min(found.confidences, default=CONFIDENCE_STEPS // 2), CONFIDENCE_STEPS)
    ]
    return _section(
        "How sure the headings are",
        f"{inferred:,} were inferred, {found.written:,} were written with marks of their own.",
        columns(sure, "headings", "confidence"),
    )


def _length(found: Stats) -> str:
    return _section(
        "Length of documents",
        f"{found.characters // _read(found):,} characters on average.",
        columns(_lengths(found), "documents", "characters, less than"),
    )


def _time(found: Stats) -> str:
    dots = [
        (one.characters, one.seconds * 1e3, f"{_id(one.id)}: {one.characters:,} characters, {one.seconds * 1e3:.2f} ms")
        for one in found.sample
    ]
    return _section(
        "Length and time",
        f"Parsed at {_rate(found):.1f} million characters a second on one core. Each dot is a document, drawn by lot.",
        cloud(dots, "characters", "milliseconds"),
    )


def _slowest(found: Stats) -> str:
    return _section(
        "Slowest documents",
        "By processor time. A long document is slow by right; a short one is not.",
        _table(("document", "ms", "characters"), [_slow(one) for one in found.slowest]),
    )


def _strangest(found: Stats) -> str:
    return _section(
        "Strangest documents",
        "Those that stand out most from the others, each for what is strangest about it.",
        _table(("document", "for"), [(_id(one.document.id), one.why) for one in found.strangest()]),
    )


def _section(title: str, about: str, inner: str) -> str:
    return f"<section><h2>{escape(title)}</h2><p>{escape(about)}</p>{inner}</section>"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    def cells(tag: str, row: Sequence[str]) -> str:
        return "".join(
            f"<{tag}{_NUMBER if head[at] in _NUMBERS else ''}>{escape(cell)}</{tag}>" for at, cell in enumerate(row)
        )

    inner = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    return f'<div class="wide"><table><tr>{cells("th", head)}</tr>{inner}</table></div>'


_NUMBERS, _NUMBER = {"ms", "characters"}, ' class="n"'


def _lengths(found: Stats) -> list[tuple[str, int]]:
    if not found.lengths:
        return []
    # What is beyond is so rare that it would flatten the rest; the tables below name it.
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
