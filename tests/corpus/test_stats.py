"""What is in a corpus: the same counts in any chunks, a table, and a page that needs nothing beside it."""

from __future__ import annotations

import math
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import attrs
import pytest
from support.sample_corpora import Run, as_lines, records

from articlekit import find, parse
from articlekit.corpus import stats
from articlekit.corpus.batches import Limits
from articlekit.corpus.charts import column_chart, scatter_plot
from articlekit.corpus.fields import Fields
from articlekit.corpus.inputs import find_inputs
from articlekit.corpus.readers import read_batches
from articlekit.corpus.report import html_report, text_report
from articlekit.corpus.statistics import FEATURES, STRUCTURES, DocumentStats, Stats, StatsTask
from articlekit.document.nodes import Heading, Table

HOSTILE = '<script>alert("x")</script>&\x1b[2J'


@pytest.fixture
def unusual(tmp_path: Path) -> Path:
    """A corpus with documents that stand out, one that cannot be read, and names that are not harmless."""
    rows = records(80)
    rows += [
        {"id": HOSTILE, "text": "a table\n" + "| x " * 300 + "|\n" + "|---" * 300 + "|"},
        {"id": "long", "text": "word " * 40_000},
        {"id": "null", "text": None},
        {"id": "old", "text": "|No.||Tea|\n|1||Green|\n|2||Black|"},
    ]
    path = tmp_path / "in.jsonl"
    path.write_bytes(as_lines(rows))
    return path


def _timeless(found: Stats) -> Stats:
    """Without times, and with sums that do not depend on the order of adding."""
    return attrs.evolve(
        found,
        seconds=0.0,
        slowest=[],
        sample=[attrs.evolve(one, seconds=0.0) for one in found.sample],
        largest={name: [attrs.evolve(one, seconds=0.0) for one in kept] for name, kept in found.largest.items()},
        sums=[round(value, 6) for value in found.sums],
        squares=[round(value, 6) for value in found.squares],
    )


def test_counts_are_those_of_the_documents(unusual: Path) -> None:
    """Each structure is counted once per node, and once per document that has it."""
    found = stats([unusual], workers=0)
    assert (found.records, found.errors, found.first_errors) == (84, 1, ["null: the text is null"])
    docs = [parse(row["text"]) for row in records(80)]
    for name in ("lists", "questions", "key points"):
        per_document = [len(find(doc, STRUCTURES[name])) for doc in docs]
        assert found.nodes[name] == sum(per_document)
        assert found.documents[name] == sum(map(bool, per_document))
    assert sum(found.headings.values()) == sum(found.lengths.values()) == 83
    assert found.written + sum(found.confidences.values()) == found.nodes["headings"] == sum(found.levels.values())
    assert found.table_forms["doubled pipes"] == 1
    assert sum(found.table_forms.values()) == found.nodes["tables"]
    assert found.nodes["headings"] >= sum(len(find(doc, Heading)) for doc in docs)
    assert found.nodes["tables"] == sum(len(find(doc, Table)) for doc in docs) + 2


@pytest.mark.parametrize("batch_bytes", [40, 700, 1 << 20])
def test_chunks_change_nothing(unusual: Path, batch_bytes: int) -> None:
    """Merging is adding, and what is kept of each chunk is enough."""
    limits = Limits(batch_bytes=batch_bytes)
    task, found = StatsTask(Fields("text", article="\0"), limits, "id"), Stats()
    for batch in read_batches(find_inputs([unusual]), limits):
        found.merge(task(batch))
    assert _timeless(found) == _timeless(stats([unusual], workers=0))
    assert found.outliers() == sorted(found.outliers(), key=lambda one: -one.score)


def test_the_strange_ones_are_named_with_what_is_strange(unusual: Path) -> None:
    """And each once."""
    found = {one.document.id: one.reason for one in stats([unusual], workers=0).outliers()}
    assert found[HOSTILE] == "a table of 300 columns"
    assert found["long"] in ("200,000 characters", "a line of 200,000 characters")
    assert set(FEATURES) >= {"columns", "longest line"}


def _measured(id: str, seconds: float = 0.0, **values: int) -> DocumentStats:
    """A document of which only these `FEATURES` are not nought."""
    return DocumentStats(id, seconds, tuple(values.get(name, 0) for name in FEATURES))


def test_what_is_told_line_by_line() -> None:
    """Made by hand: millions of characters in a second, milliseconds, and the ten slowest, of equals by name."""
    found = Stats(records=1201, errors=1, characters=30_000_000, seconds=2.5, first_errors=["b: no"])
    found.documents.update({"lists": 300, "tables": 1})
    found.nodes.update({"lists": 4500, "tables": 2})
    found.table_forms.update({"pipes at both ends": 2})
    found.headings.update({0: 1000, 3: 150, 8: 50})
    found.slowest = [_measured(f"d{at:02}", max(at, 3) / 1000, characters=at * 1000) for at in range(12)]
    found.trim()
    assert text_report(found).split("\n") == [
        "1,201 documents, 1 with an error; 30,000,000 characters, 25,000 each; parsed in 2.5 s of processor time "
        "(12.0 M characters/s)",
        "",
        "structure   documents  share  in all",
        "headings            0   0.0%       0",
        "sections            0   0.0%       0",
        "paragraphs          0   0.0%       0",
        "lists             300  25.0%   4,500",
        "tables              1   0.1%       2",
        "quotes              0   0.0%       0",
        "code                0   0.0%       0",
        "contents            0   0.0%       0",
        "summaries           0   0.0%       0",
        "key points          0   0.0%       0",
        "FAQs                0   0.0%       0",
        "questions           0   0.0%       0",
        "",
        "form of table       tables",
        "pipes at both ends       2",
        "",
        "headings  documents",
        "0             1,000",
        "1                 0",
        "2                 0",
        "3-4             150",
        "5-8               0",
        "9-16              0",
        "17-32             0",
        "33-64             0",
        "65+              50",
        "",
        "slowest    ms  characters",
        "d11      11.0      11,000",
        "d10      10.0      10,000",
        "d09       9.0       9,000",
        "d08       8.0       8,000",
        "d07       7.0       7,000",
        "d06       6.0       6,000",
        "d05       5.0       5,000",
        "d04       4.0       4,000",
        "d00       3.0           0",
        "d01       3.0       1,000",
        "",
        "outliers  reason",
        "",
        "errors (1):",
        "  b: no",
    ]
    assert "Parsed at 12.0 million characters a second" in html_report(found, "made by hand")


def test_how_strange_a_document_is() -> None:
    """By how many spreads it stands off the mean, where no spread is less than half a doubling; the ten outliers."""
    found = Stats(records=100)
    # Of the logarithms: characters have the mean 8 and the spread 2, tables 0 and .1.
    found.sums[0], found.squares[0] = 800.0, 100 * (8.0**2 + 2.0**2)
    found.squares[3] = 100 * 0.1**2
    long = round(math.exp(11)) - 1
    one, other = _measured("a", characters=long, tables=1), _measured("b", characters=long)
    found.largest = {"characters": [one, other], "tables": [one]}
    outliers = found.outliers()
    assert [(outlier.document.id, outlier.reason) for outlier in outliers] == [
        ("a", "1 tables"),
        ("b", f"{long:,} characters"),
    ]
    scores = [outlier.score for outlier in outliers]
    assert scores == pytest.approx([math.log(2) / 0.35, (11 - 8) / 2], abs=1e-4)
    found.largest["tables"] = [_measured(f"c{at:02}", tables=2) for at in range(12)]
    found.trim()
    assert [outlier.document.id for outlier in found.outliers()] == [f"c{at:02}" for at in range(10)]


def test_the_command_line(run: Run, unusual: Path, tmp_path: Path) -> None:
    """A table on standard output, a page where it is asked for, and 1 for an error in a record."""
    done = run("stats", unusual, "--html", tmp_path / "stats.html", "-q", "--workers", 2)
    assert (done.returncode, done.stderr) == (1, "")
    assert re.search(r"^tables +\d+ +[\d.]+% +\d+$", done.stdout, re.MULTILINE)
    assert "null: the text is null" in done.stdout
    assert "\x1b" not in done.stdout
    assert (tmp_path / "stats.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert run("stats", tmp_path / "stats.html").returncode == 2


def test_the_page_overwrites_no_input(run: Run, tmp_path: Path) -> None:
    """Nor a file in a folder that is counted, nor by another name; where it cannot go is an error before it counts."""
    (tmp_path / "texts" / "deep").mkdir(parents=True)
    text, lines, link = tmp_path / "texts" / "deep" / "a.txt", tmp_path / "in.jsonl", tmp_path / "link.html"
    text.write_text("A title\n")
    lines.write_bytes(as_lines(records(2)))
    link.hardlink_to(lines)
    before = {path: path.read_bytes() for path in (text, lines)}
    for source, target, why in (
        (lines, lines, f"{lines} is an input; choose another --html"),
        (lines, link, f"{link} is an input; choose another --html"),
        (tmp_path / "texts", text, f"{text} is an input; choose another --html"),
        (lines, tmp_path, f"--html '{tmp_path}': expected a file, not a folder"),
        (lines, f"{tmp_path}/new/", f"--html '{tmp_path}/new/': expected a file, not a folder"),
        (lines, "", "--html '': expected a file, not a folder"),
        (lines, tmp_path / "no" / "a.html", f"{tmp_path}/no/a.html: there is no folder {tmp_path}/no"),
    ):
        done = run("stats", source, "--html", target)
        assert (done.returncode, done.stdout, done.stderr) == (2, "", f"articlekit: {why}\n")
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_page_that_cannot_be_written_is_named(run: Run, unusual: Path) -> None:
    """With 1, for the corpus was counted."""
    done = run("stats", unusual, "--html", "/dev/full", "-q")
    assert (done.returncode, done.stderr) == (1, "articlekit: cannot write /dev/full: No space left on device\n")


def test_the_page_on_standard_output(run: Run, unusual: Path) -> None:
    """The table then goes to standard error; `--quiet` leaves it out where there is no error to tell."""
    done = run("stats", unusual, "--html", "-", "--workers", 1)
    assert done.returncode == 1
    assert done.stdout.startswith("<!doctype html>")
    assert done.stdout.endswith("</html>\n")
    assert done.stderr.startswith("84 documents, 1 with an error; ")
    unusual.write_bytes(as_lines(records(2)))
    done = run("stats", unusual, "--html", "-", "--workers", 1, "-q")
    assert (done.returncode, done.stdout[:15], done.stderr) == (0, "<!doctype html>", "")


def test_names_that_utf_8_has_not(run: Run, tmp_path: Path) -> None:
    """Half a surrogate pair in a name is U+FFFD on the page."""
    (tmp_path / "in.jsonl").write_text('{"id": "\\ud800a", "text": "x y"}\n{"id": "b\\udfff", "text": null}\n')
    done = run("stats", tmp_path / "in.jsonl", "--html", tmp_path / "stats.html", "-q")
    assert (done.returncode, done.stderr) == (1, "")
    html = (tmp_path / "stats.html").read_text(encoding="utf-8")
    assert "\ufffda" in html
    assert "b\ufffd: the text is null" in html


def test_an_empty_corpus(run: Run, tmp_path: Path) -> None:
    """Has nothing, and the page says so."""
    (tmp_path / "in.jsonl").write_bytes(b"")
    done = run("stats", tmp_path / "in.jsonl", "--html", tmp_path / "stats.html")
    assert done.returncode == 0
    assert done.stdout.startswith("0 documents; 0 characters")
    assert html_report(Stats(), "none").count("<section>") == 8


class _Page(HTMLParser):
    """Which elements are open at the end, and what a page asks for from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.asked: list[str] = []
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)
        self.scripts += tag == "script"
        self.asked += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "data")]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_needs_nothing_and_trusts_nothing(unusual: Path) -> None:
    """No script, no address, and names are text."""
    html = html_report(stats([unusual], workers=0), HOSTILE)
    reader = _Page()
    reader.feed(html)
    assert (reader.open, reader.asked, reader.scripts) == ([], [], 0)
    assert "url(" not in html
    assert "default-src 'none'; style-src 'sha256-" in html
    assert "&lt;script&gt;" in html
    assert "<script>" not in html


def test_plots_of_nothing_and_of_one() -> None:
    """No division by what is not there."""
    assert "nothing to show" in scatter_plot([], "x", "y")
    assert "nothing to show" in scatter_plot([(0, 0, "zero")], "x", "y")
    assert scatter_plot([(10, 10, "one")], "x", "y").count("<circle") == 1
    assert column_chart([], "documents", "x").startswith("<svg")
    assert text_report(Stats()).startswith("0 documents")


CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="needs a Chromium")
@pytest.mark.parametrize("width", [390, 1100])
def test_a_browser_draws_the_page(unusual: Path, tmp_path: Path, width: int) -> None:
    """In a real browser nothing is wider than the window, every plot has a size, and no name has run as a script."""
    html = html_report(stats([unusual], workers=0), HOSTILE)
    probe = """<script>document.title = JSON.stringify({
        wide: document.documentElement.scrollWidth - window.innerWidth,
        flat: [...document.querySelectorAll("svg")].filter(s => s.getBoundingClientRect().height < 8).length,
        plots: document.querySelectorAll("svg").length})</script>"""
    policy = re.search(r'<meta http-equiv="Content-Security-Policy"[^>]*>', html)
    assert policy is not None
    html = html.replace("</body>", probe + "</body>")
    (tmp_path / "strict.html").write_text(html, encoding="utf-8")
    (tmp_path / "page.html").write_text(html.replace(policy[0], ""), encoding="utf-8")
    asked = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--window-size={width},900", "--dump-dom"]
    done = subprocess.run([*asked, f"file://{tmp_path}/page.html"], capture_output=True, text=True, timeout=600)
    strictly = subprocess.run([*asked, f"file://{tmp_path}/strict.html"], capture_output=True, text=True, timeout=600)
    assert '<title>{"wide"' not in strictly.stdout  # its policy lets no script run
    assert re.search(r'<title>\{"wide":(0|-\d+),"flat":0,"plots":[1-9]\d*\}</title>', done.stdout), done.stdout[:600]


def test_ticks_are_whole_numbers_that_are_right() -> None:
    """Four equal steps up to a round number, whatever the largest column."""
    for value in [*range(1, 130), 999, 1000, 1001, 12_345, 10**9]:
        labels = [int(found.replace(",", "")) for found in re.findall(r'text-anchor="end">([\d,]+)<', _chart(value))]
        assert labels == [labels[4] * part // 4 for part in range(5)]
        assert labels[4] % 4 == 0
        assert value <= labels[4] <= max(4, 2 * value)


def _chart(value: int) -> str:
    return column_chart([("a", value)], "documents", "x")
