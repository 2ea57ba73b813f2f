"""`articlekit explain`: what each line of a text is, how sure that is, and why.

     1  heading 1   .93  Pour-over coffee at home      above longer text, title case
     2  paragraph   1.0  Warm the pot first.
"""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from articlekit.cli import drawing, reading
from articlekit.cli.batch import each
from articlekit.cli.reading import Source
from articlekit.cli.writing import coloured, emit, say

if TYPE_CHECKING:
    from articlekit import Verdict

SUMMARY = "show what each line is, how sure that is, and why"
EXAMPLES = ("articlekit explain article.txt", "articlekit explain article.txt --json")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `explain`."""
    parser.add_argument("input", metavar="IN", help="a file of flattened text, or -")
    reading.arguments(parser, formats=False)
    parser.add_argument("--json", action="store_true", help="an array of one object per line, for programs")


def run(options: argparse.Namespace) -> int:
    """Print one line per line."""

    def tell(source: Source) -> None:
        from articlekit import explain

        text = reading.text(source, options.encoding)
        judged = list(zip(text.split("\n"), explain(text), strict=True))
        if options.json:
            emit(json.dumps([_record(*line) for line in judged], ensure_ascii=False, indent=1))
        else:
            _print(judged)

    return each([reading.only(options.input)], tell)


def _print(judged: list[tuple[str, Verdict]]) -> None:
    colour = coloured()
    room = max(24, drawing.width() * 55 // 100)
    figures = len(str(len(judged)))
    for number, (line, verdict) in enumerate(judged, 1):
        kind = verdict.kind if verdict.level is None else f"{verdict.kind} {verdict.level}"
        text = drawing.padded(drawing.cut(line.strip(), room), room)
        sure, reasons = drawing.share(verdict.confidence), ", ".join(verdict.reasons)
        row = f"{number:>{figures}}  {kind:<10} {sure}  {text}  {reasons}".rstrip()
        say(drawing.painted(row, verdict.kind) if colour else row)


def _record(line: str, verdict: Verdict) -> dict[str, Any]:
    return {
        "kind": verdict.kind,
        "level": verdict.level,
        "confidence": verdict.confidence,
        "reasons": list(verdict.reasons),
        "text": line,
    }
