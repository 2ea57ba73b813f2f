"""Law 8: twice the text costs at most 2.3 times as much, whatever the text; memory and stack are bounded.

Time is noisy, so work is counted: the lines of Python that run, ours and the libraries', as `sys.settrace` sees them.
What built-in functions do is kept in bounds by `test_what_built_in_functions_do_is_not_quadratic`, which is slow.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable
from math import isqrt
from typing import Any

import pytest

from articlekit import chunks, dumps, explain, loads, parse, tokenize
from articlekit.formats.markdown.markers import EXACT

MOST = 2.3

# What has made parsers quadratic, or may: each is a text of about `n` times something small.
FAMILIES: dict[str, Callable[[int], str]] = {
    "pipes": lambda n: "|" * n,
    "pipes and spaces": lambda n: "| " * n,
    "a wide table": lambda n: ("a | " * n + "\n" + "---|" * n + "\n") + "b | " * n,
    "a long table": lambda n: "a | b |\n---|---|\n" + "c | d |\n" * n,
    "ragged rows": lambda n: "".join("a |" * (at % 40 + 1) + "\n" for at in range(n)),
    "a row as wide as all others together": lambda n: "a | b |\n" * n + "c |" * n,
    "rows of tabs": lambda n: "a\t\tb\n" * n,
    "rows with two tabs in front": lambda n: "\t\ta\n" * n,
    "rows of one tab, not as many": lambda n: "".join("a\tb" + "\tc" * (at % 2) + "\n" for at in range(n)),
    "tabs": lambda n: "\t" * n,
    "rows without a rule": lambda n: "a | b | c\n" * n,
    "rows that are open": lambda n: "| a | b |\n" + "| c\nd\n" * n,
    "frames without rows": lambda n: "+--+--+\n" * n,
    "grids": lambda n: "+--+--+\n| a | b |\n" * n,
    "dashes below titles": lambda n: "a  b\n--  --\n" * n,
    "rows below dashes": lambda n: "a  b\n--  --\n" + "c  d\n" * n,
    "underlined gaps": lambda n: "a    b\n------\n" * n,
    "rows with blank lines between": lambda n: "| a |\n\n|---|\n\n" + "| b |\n\n" * n,
    "rules with blank lines between": lambda n: "|---|\n\n" * n,
    "titles that break": lambda n: "| a | b\nc |\n" * n,
    "letters that count": lambda n: "".join(f"{chr(97 + i % 26)}) tea\n" for i in range(n)),
    "letters that go on": lambda n: "a) tea\nb) tea\nit is old\nc) tea\n" * n,
    "joined titles": lambda n: "Contents\n\n" + "".join(f"{i} Tea" for i in range(1, n)),
    "cells that hold headings": lambda n: "| tea is old |\n## tea\n## old\n" * n,
    "boxes without rules": lambda n: "│ a │ b │\n" * n,
    "rules of boxes": lambda n: "──┼──\n" * n,
    "a long rule": lambda n: "a | b\n" + "-=" * n + "|--",
    "rule rows": lambda n: "---|---|\n" * n,
    "drawings": lambda n: "|-- a\n" * n,
    "rule rows that are items": lambda n: "- |\n" * n,
    "a rule below each row": lambda n: "a | b\n---|---\n" * n,
    "drawings above an item": lambda n: "|--x\n" * n + "- a |",
    "rule rows above an item": lambda n: "---|---|\n" * n + "- |\n",
    "rule rows between items": lambda n: "- |\n---|---|\n" * n,
    "drawings between items": lambda n: "|--x\n  - |\n" * n,
    "one cell per line, pipe first": lambda n: "".join(f"|{at}\n|cell\n" for at in range(n)),
    "one cell per line, pipe last": lambda n: "".join(f"{at}|\ncell|\n" for at in range(n)),
    "escaped pipes": lambda n: "a \\| b | c |\n" * n,
    "lines filled with spaces": lambda n: "\n" + "tea  2 \n" * n,
    "lines filled with spaces, and pipes": lambda n: "\n" + "tea  2 \nt | 2 |\n" * n,
    "lines as long as the next one": lambda n: "\n" + "".join("a " + " " * (at // 2 % 60) + "\n" for at in range(n)),
    "lines that two spaces end": lambda n: "".join("a" * (at % 7 + 1) + "  \n" for at in range(n)) + "\ntea",
    "signatures": lambda n: "\u2014 Ada Lind\n" * n,
    "signatures far apart": lambda n: "\"It was hot.\"\n" + "\u2014 Ada Lind\n\n\n" * n,
    "quotations": lambda n: "\u201cThe ferry was on time, and hot.\u201d\n" * n,
    "amounts": lambda n: "2 g salt\n" * n,
    "titles of lists": lambda n: "Ingredients\n2 g salt\n\n" * n,
    "commands": lambda n: "sudo apt install tea\n" * n,
    "assignments": lambda n: "a = b\nTea.\n" * n,
    "a line of gaps": lambda n: "\n" + ("a  " * n + "\n") * 3,
    "columns with a rule": lambda n: "\n" + "Teas  \n---  \ngreen  \n" * n,
    "rows that two spaces end": lambda n: "a| b  \n---|---  \nc| d\ne  \n" * n,
    "double pipes": lambda n: "|a||b|\n" * n,
    "quotes in quotes": lambda n: "> " * n + "a",
    "quoted lines": lambda n: "> a\n" * n,
    "quotes, ever deeper": lambda n: "".join("> " * (at % 70) + "a\n" for at in range(n)),
    "lists in lists": lambda n: "".join("  " * min(at, 100) + "- a\n" for at in range(n)),
    "markers on a line": lambda n: "- " * n,
    "bare markers": lambda n: "-\na\n" * n,
    # Three figures each: a number with more of them is other words to the score of boilerplate.
    "numbered items": lambda n: "".join(f"{at + 100}. a\n" for at in range(n)),
    "unclosed fences": lambda n: "```\na\n" * n,
    "a fenced line of backticks": lambda n: "~~~\n" + "`" * n,
    "fences of all lengths": lambda n: "".join("`" * (at % 30 + 3) + "\na\n" for at in range(n)),
    "ever shorter fences above ones that close nothing": lambda n: (
        "".join("`" * at + "\n" for at in range(8 * isqrt(n), 2, -1)) + "```x\n" * n
    ),
    "lone bullets": lambda n: "•\n\n" * n,
    "lone dashes above their texts": lambda n: "tea:\n" + "-\n\nx\n\n" * n,
    "lone numbers": lambda n: "".join(f"{at}.\n" for at in range(n)),
    "dashes of a dialogue": lambda n: "– Why?\n– So.\n" * n,
    "dashes far from each other": lambda n: "– a\n\n\n\n\n" * n,
    "letters": lambda n: "".join(f"{'abcdefghij'[at % 10]}) tea\n" for at in range(n)),
    "Roman numerals": lambda n: "i. tea\nii. tea\n" * n,
    "a count between paragraphs": lambda n: "".join(f"{at}. tea\nIt was late.\n" for at in range(n)),
    "a countdown": lambda n: "".join(f"{n + 99 - at}. tea\n" for at in range(n)),
    "boxes of tasks": lambda n: "[ ] " * n + "\n" + "☐ tea\n" * n,
    "white space behind a marker": lambda n: "•" + "\u2009" * n + "\n" + "-" + " " * n,
    "headings": lambda n: "# A\n" * n,
    "bare short lines": lambda n: "Why Tea\n" * n,
    "bare lines of a paragraph": lambda n: "It was late, and the tea had gone cold in the pot.\n" * n,
    "empty lines": lambda n: "\n" * n,
    "blank lines": lambda n: "  \n" * n,
    "one long line": lambda n: "word " * n,
    "one long word": lambda n: "a" * n,
    "a contents list that names every line": lambda n: (
        "Article Subheadings |\n---|\n"
        + "".join(f"{at}) Title Number {at} |\n" for at in range(n))
        + "".join(f"Title Number {at}\nIt was late, and the tea had gone cold.\n" for at in range(n))
    ),
    "a contents list of numbers": lambda n: "Contents\n" + "".join(f"{at} Tea\n" for at in range(1, n)) + "Tea\n" * n,
    "contents lists of nothing": lambda n: "Contents\n" * n,
    "contents lists of bare lines": lambda n: "Contents\nTea\nPots\nTea\nPots\n" * n,
    "leaders": lambda n: "Contents\nTea " + "." * n + " 3\nPots " + ". " * n + "x\n",
    "lines of leaders": lambda n: "Contents\n" + "Tea ..... 3\n" * n,
    "pairs of stars": lambda n: "**a** *b* " * n,
    "stars that cross": lambda n: "*a **b* c** " * n,
    "strong lines": lambda n: "**Tea**\n" * n,
    "edit links": lambda n: "Tea" + "[edit]" * n + "\n" + "Tea [edit]\n" * n,
    "signs of permanent links": lambda n: "Tea #\n" * n + "#" * n + "\n" + "¶" * n,
    "titles with rules": lambda n: "Tea\n===\n" * n,
    "rules above and below": lambda n: "===\n" * n + "===\nTea\n" * n,
    "a contents list of one long entry": lambda n: (
        "## Contents\n- a" + "-" * n + "b\n- c\n" + "## Why?\nBecause of the tea.\n" * 3
    ),
    "contents lists": lambda n: "Article Subheadings |\n---|\n1) Tea |\nTea\n" * n,
    "a contents list of one title": lambda n: "- Tea\n" * 4 * n + "pots\n" + "Tea\n" * 4 * n,
    "chapters that stand ever deeper": lambda n: "No. | Key Points |\n---|---|\nFAQ\nCHAPTER IV.\n" * n,
    "summaries": lambda n: "Summary\nIt was late, and the tea had gone cold.\n" * n,
    "key points": lambda n: "No. | Key Points |\n---|---|\n1 | Tea. |\nTea\n" * n,
    "questions": lambda n: "Question: Why?\nAnswer: Because.\n" * n,
    "questions without answers": lambda n: "Why?\n" * n,
    "question marks": lambda n: "?" * n,
    "stars": lambda n: "*" * n,
    "stars and letters": lambda n: "*a **b " * n,
    "brackets": lambda n: "[" * n,
    "links": lambda n: "[a](b) " * n,
    "backticks": lambda n: "".join("`" * (at % 50 + 1) + "a" for at in range(n)),
    "less-than signs": lambda n: "<a " * n,
    "ampersands": lambda n: "&amp" * n,
    "backslashes": lambda n: "\\" * n,
    "colons": lambda n: "Name: " * n,
    "carriage returns": lambda n: "\r" * n,
    "white space": lambda n: "\u2003\x0b\u2028" * n,
    "NUL and surrogates": lambda n: "\0\ud800" * n,
}

# Markdown that nobody writes who wants to be read; `loads markdown` above reads what we wrote ourselves.
FOREIGN: dict[str, Callable[[int], str]] = {
    "quotes that no line continues": lambda n: "a\n> # b\n" * n,
    "quotes of HTML that is not closed": lambda n: "a\n><?\n" * n,
    "quotes of definitions": lambda n: "a\n>[b]: c\n" * n,
    "quotes of tables": lambda n: "a\n>b|c\n>-|-\n" * n,
    "quotes that one line continues": lambda n: "> a\nb\n><?\na\n" * n,
    "quotes in a quote that no line continues": lambda n: "> a\n> ><?\n" * n,
    "quotes in quotes that each other one continues": lambda n: "> > > > a\n> > > b\n> > c\n> d\ne\n" * n,
    "a quote that goes on lazily": lambda n: "> a\n" + "b\n" * n,
    "comments that only hyphens may close": lambda n: "a " + "<!-- " * n + "<!---->",
    "comments that are not closed": lambda n: "a " + "<!-- " * n,
    "comments": lambda n: "a " + "<!-- b --> " * n,
    "blanks in an address": lambda n: "[a](<b" + " " * n + "c>)",
    "marks that become one": lambda n: "*![a](b)*_![a](b)_" * n,
    "rows that are filled up": lambda n: "|a" * n + "|\n" + "|-" * n + "|\n" + "|b\n" * n,
    "tables that are filled up": lambda n: ("|a|b|c|\n|-|-|-|\n" + "|d\n" * 9 + "\n") * (n // 9 + 1),
    "brackets that open": lambda n: f"{EXACT}\n\n" + "<!-- articlekit: faq untitled exact -->\n\n" * n,
    "brackets in brackets": lambda n: _brackets(n // 8 + 1, 8),
    "brackets side by side": lambda n: _brackets(n, 1),
    "front matter, base 60": lambda n: "---\na: 1" + ":59" * n + "\n---\n",
    "front matter, a long number": lambda n: "---\na: " + "1" * n + "\n---\n",
    "front matter, directives": lambda n: "---\n" + "".join(f"%TAG !{at}! b:\n" for at in range(n)) + "---\n",
    "front matter, lists in lists": lambda n: "---\na: " + "[" * n + "\n---\n",
    "front matter, keys": lambda n: "---\n" + "".join(f"a{at}: 'b'\n" for at in range(n)) + "---\n",
    "front matter, anchors": lambda n: "---\na: [" + "".join(f"&a{at} b," for at in range(n)) + "]\n---\n",
}


def _brackets(count: int, depth: int) -> str:
    opening, end = "<!-- articlekit: section untitled exact -->\n\n", "\n\n<!-- articlekit: end -->"
    return f"{EXACT}\n\n" + f"{opening * depth}a{end * depth}\n\n" * count

# What each way of reading and writing costs. What is read back is what was written of the same text.
WORK: dict[str, Callable[[str], Callable[[], Any]]] = {
    "parse": lambda text: lambda: parse(text),
    "explain": lambda text: lambda: explain(text),
    "tokenize": lambda text: lambda: tokenize(text),
    "dumps text": lambda text: _dumps(text, "text"),
    "dumps json": lambda text: _dumps(text, "json"),
    "loads json": lambda text: _loads(dumps(parse(text), "json"), "json"),
    "dumps markdown": lambda text: _dumps(text, "markdown"),
    "loads markdown": lambda text: _loads(dumps(parse(text), "markdown"), "markdown"),
    "dumps html": lambda text: _dumps(text, "html"),
    "dumps mdast": lambda text: _dumps(text, "mdast"),
    "records": lambda text: _records(text),
}


def _dumps(text: str, format: str) -> Callable[[], Any]:
    doc = parse(text)
    return lambda: dumps(doc, format)


def _records(text: str) -> Callable[[], Any]:
    doc = parse(text)
    return lambda: [table.records() for table in doc.tables]


def _loads(data: str, format: str) -> Callable[[], Any]:
    return lambda: loads(data, format)


def lines_run(call: Callable[[], Any]) -> int:
    """How many lines of Python `call` runs."""
    count = 0

    def trace(frame: Any, event: str, argument: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return count


# Of each family, so many repetitions, and twice as many. Small ones, for a traced line costs 200 ns; a constant part
# makes the ratio smaller than two, never larger.
SMALL = 150


# explain() and text do most of what parse() does, and take as long; the slow tests count them too.
FAST_WORK = ("parse", "tokenize", "dumps json", "loads json", "records")


@pytest.mark.parametrize("work", FAST_WORK)
@pytest.mark.parametrize("family", FAMILIES)
def test_twice_the_text_is_twice_the_work(family: str, work: str) -> None:
    """
    Twice the text runs at most 2.3 times as many lines of Python.
    """
    _doubles(lambda size: WORK[work](FAMILIES[family](size)))


def _doubles(work: Callable[[int], Callable[[], Any]]) -> None:
    """Fails where two doublings one after the other cost more than they may.

    One may: a verdict on all lines can change at a size (three hundred times the same line are boilerplate), and then
    they cost more or less than before. What grows faster than the text costs more at each doubling.
    """
    counts = [lines_run(work(SMALL)), lines_run(work(2 * SMALL))]
    if counts[1] > MOST * counts[0] + 200:
        counts.append(lines_run(work(4 * SMALL)))
        assert counts[2] <= MOST * counts[1] + 200, counts


@pytest.mark.slow
@pytest.mark.parametrize("work", [work for work in WORK if work not in FAST_WORK])
@pytest.mark.parametrize("family", FAMILIES)
def test_so_it_is_in_other_formats(family: str, work: str) -> None:
    """
    So it is for explain(), text, Markdown, HTML and mdast.
    """
    test_twice_the_text_is_twice_the_work(family, work)


@pytest.mark.parametrize("family", FOREIGN)
def test_so_is_the_markdown_of_others(family: str) -> None:
    """
    Twice the Markdown is twice the work to read, whoever wrote it.
    """
    _doubles(lambda size: _loads(FOREIGN[family](size), "markdown"))


@pytest.mark.slow
@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize("family", FAMILIES)
def test_what_built_in_functions_do_is_not_quadratic(family: str, work: str) -> None:
    """
    Eight times the text takes far less than 8 * 8 times as long.

    Built-in functions run no lines that could be counted, so this takes processor time. The bound of 30 is far from
    both 8 and 64, and what is quadratic is so each time: a machine that stumbles is asked again.
    """
    _grows_little(WORK[work], FAMILIES[family])


@pytest.mark.slow
@pytest.mark.parametrize("family", FOREIGN)
def test_nor_is_it_for_the_markdown_of_others(family: str) -> None:
    """
    So it is for Markdown that we did not write.
    """
    _grows_little(lambda text: _loads(text, "markdown"), FOREIGN[family])


@pytest.mark.slow
def test_line_numbers_of_chunks_cost_little() -> None:
    """
    Counting lines takes no longer than cutting, in a text with thousands of chunks: it does not begin anew for each.
    """
    text = f"{PROSE * 2}\n" * 20_000
    doc = parse(text)
    for _ in range(4):
        plain = _seconds(lambda: chunks(doc, 300))
        numbered = _seconds(lambda: chunks(doc, 300, source=text))
        if numbered <= 3 * plain:
            return
    assert numbered <= 3 * plain


def _grows_little(work: Callable[[str], Callable[[], Any]], family: Callable[[int], str]) -> None:
    taken = [_growth(work, family, 1_000, 8_000)]
    while taken[-1] > 30 and len(taken) < 4:
        taken.append(_growth(work, family, 1_000, 8_000))
    assert taken[-1] <= 30, taken


def _growth(work: Callable[[str], Callable[[], Any]], family: Callable[[int], str], *sizes: int) -> float:
    """How many times as long the larger takes."""
    taken = [_seconds(work(family(size))) for size in sizes]
    return taken[1] / max(taken[0], 0.002)


def _seconds(call: Callable[[], Any]) -> float:
    gc.collect()
    gc.disable()  # the collector's share grows with all that other tests keep alive
    try:
        start = time.thread_time()
        call()
        return time.thread_time() - start
    finally:
        gc.enable()


# --- Large ---------------------------------------------------------------------------------------------------------

PROSE = "It was late, and the tea had gone cold in the pot. "
# Of each text, a piece and how often it stands there.
LARGE: dict[str, tuple[str, int]] = {
    "50 MB on one line": (PROSE, 1_000_000),
    "50 MB in one word": ("a", 50_000_000),
    "a million pipes": ("|", 1_000_000),
    "a million empty lines": ("\n", 1_000_000),
    "a million headings": ("# A\n", 1_000_000),
    "a million bare short lines": ("Why Tea\n", 1_000_000),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", LARGE)
def test_large_texts_are_read_and_written(name: str) -> None:
    """
    Whatever is large is parsed, explained line by line, and comes back from JSON.
    """
    piece, count = LARGE[name]
    text = piece * count
    assert len(explain(text)) == 1 + text.count("\n")
    doc = parse(text)
    data = dumps(doc, "json")
    if name == "a million headings":
        assert len(doc.headings) == 1_000_000
    else:  # a tree twice in memory is enough of a test where it is small
        assert loads(data, "json") == doc


# --- Memory --------------------------------------------------------------------------------------------------------

# Bytes per byte of what is read or, where a tree is written, of the text that it came from. Where a tree is read back,
# it and what it is made of are there at the same time: the values of the JSON, the tokens of markdown-it.
MOST_MEMORY = {
    **dict.fromkeys(("parse", "explain", "dumps json", "dumps markdown"), 12),
    **dict.fromkeys(("loads json", "loads markdown"), 20),
}
# Sections of three paragraphs, and now and then a list or a table: lines are short in the one and rare in the other.
ORDINARY = "\n".join(
    f"Why the Kettle Sings, Part {part}\n"
    + f"{PROSE * 4}\n{PROSE * 6}\n{PROSE * 3}"
    + ("\n- Warm the pot first, for a cold one takes the heat.\n- Wait until it has settled." if part % 3 == 1 else "")
    + ("\nTea | Minutes |\n---|---|\nGreen, from the first picking | 2 |\nBlack | 4 |" if part % 5 == 2 else "")
    for part in range(120)
)


@pytest.mark.parametrize("work", MOST_MEMORY)
def test_memory_is_a_small_multiple_of_the_text(work: str) -> None:
    """
    Reading an ordinary text takes at most 12 times its size, by the bytes that Python allocates; so does writing.
    """
    size = len(ORDINARY)
    if work.startswith("loads"):  # what it reads is larger
        size = len(dumps(parse(ORDINARY), work.removeprefix("loads ")))
    call = WORK[work](ORDINARY)
    call()  # imports, caches
    gc.collect()
    tracemalloc.start()
    try:
        kept = call()
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert kept
    assert most <= MOST_MEMORY[work] * size, f"{most / size:.1f} bytes per byte"


# --- Stack ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", FAMILIES)
def test_little_stack_is_enough(family: str) -> None:
    """
    No text makes parse() recurse deeply: it runs in a thread with less of Python's stack than pieces of text.
    """
    failed: list[BaseException] = []

    def run() -> None:
        limit = sys.getrecursionlimit()
        try:
            sys.setrecursionlimit(220)
            parse(FAMILIES[family](500))
        except RecursionError as error:
            failed.append(error)
        finally:
            sys.setrecursionlimit(limit)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert not failed
