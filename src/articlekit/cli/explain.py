"""`articlekit explain`: show what each line of a text is, with the confidence and the reasons.

     1  heading 1   .93  Pour-over coffee at home      very short; a long line follows
     2  paragraph        Warm the pot first.

A confidence is missing where the line itself says what it is.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from textwrap import wrap
from typing import TYPE_CHECKING

import attrs

from articlekit.cli import drawing
from articlekit.cli.arguments import file_argument, reading_arguments
from articlekit.cli.documents import process_each
from articlekit.cli.files import InputFile, single_file
from articlekit.cli.reading import looks_like_html, looks_like_json, read_text
from articlekit.cli.writing import is_terminal, print_line, write_document
from articlekit.errors import UsageError

if TYPE_CHECKING:
    from articlekit import Verdict

SUMMARY = "show what each line is, with the confidence and the reasons"
EXAMPLES = ("articlekit explain article.txt", "articlekit explain article.txt --json")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `explain`."""
    file_argument(parser, "input", help="a file of flattened text, or -")
    reading_arguments(parser, formats=False)
    parser.add_argument("--json", action="store_true", help="print a JSON array with one object per line")


def run(options: argparse.Namespace) -> int:
    """Print one line per line of the text."""

    def explain_file(file: InputFile) -> None:
        from articlekit import explain

        text = read_text(file, options.encoding)
        if looks_like_html(text) or looks_like_json(text):
            raise UsageError("this is no flattened text, but a page or a document; `articlekit outline` shows its tree")
        verdicts = explain(text, threshold=options.threshold, known_titles=options.known_titles)
        lines = list(zip(text.split("\n"), verdicts, strict=True))
        if options.json:
            found = [attrs.asdict(verdict) | {"text": line} for line, verdict in lines]
            write_document(json.dumps(found, ensure_ascii=False, indent=1))
        else:
            print_verdicts(lines)

    return process_each([single_file(options.input)], explain_file)


def print_verdicts(lines: list[tuple[str, Verdict]]) -> None:
    """Print each line of a text with its verdict."""
    paint = drawing.painter()
    for row, kind in rows(lines, drawing.terminal_width(), wrap_reasons=is_terminal()):
        print_line(paint(row, kind))


def rows(lines: list[tuple[str, Verdict]], width: int, *, wrap_reasons: bool) -> Iterator[tuple[str, str]]:
    """Yield a row for each line of a text, and its kind.

    wrap_reasons: continue in further rows what does not fit into `width` columns, for people; programs get one row each
    """
    digits = len(str(len(lines)))
    start = digits + 19  # the columns before the text
    text_width = max(12, (width - start) // 2) if wrap_reasons else max(24, width * 55 // 100)
    reasons_width = max(12, width - start - text_width - 2)
    for number, (line, verdict) in enumerate(lines, 1):
        kind = verdict.kind if verdict.level is None else f"{verdict.kind} {verdict.level}"
        confidence = drawing.format_confidence(verdict.confidence)
        text = drawing.pad(drawing.truncate(line.strip(), text_width), text_width)
        reasons = "; ".join(verdict.reasons)
        first, *others = (wrap(reasons, reasons_width) if wrap_reasons else [reasons]) or [""]
        yield f"{number:>{digits}}  {kind:<10} {confidence:>3}  {text}  {first}".rstrip(), verdict.kind
        for other in others:
            yield " " * (start + text_width + 2) + other, verdict.kind
