"""`articlekit explain`: show what each line of a text is, with the confidence and the reasons.

     1  heading 1   .93  Pour-over coffee at home      above longer text, title case
     2  paragraph   1.0  Warm the pot first.
"""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from articlekit.cli import drawing, reading
from articlekit.cli.documents import process_each
from articlekit.cli.reading import InputFile
from articlekit.cli.writing import print_line, uses_color, write_document

if TYPE_CHECKING:
    from articlekit import Verdict

SUMMARY = "show what each line is, with the confidence and the reasons"
EXAMPLES = ("articlekit explain article.txt", "articlekit explain article.txt --json")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `explain`."""
    reading.file_argument(parser, "input", help="a file of flattened text, or -")
    reading.arguments(parser, formats=False)
    parser.add_argument("--json", action="store_true", help="print a JSON array with one object per line")


def run(options: argparse.Namespace) -> int:
    """Print one line per line of the text."""

    def explain_file(file: InputFile) -> None:
        from articlekit import explain

        text = reading.read_text(file, options.encoding)
        lines = list(zip(text.split("\n"), explain(text, known_titles=options.known_titles), strict=True))
        if options.json:
            write_document(json.dumps([_as_json(*line) for line in lines], ensure_ascii=False, indent=1))
        else:
            _print(lines)

    return process_each([reading.single_file(options.input)], explain_file)


def _print(lines: list[tuple[str, Verdict]]) -> None:
    color = uses_color()
    width = max(24, drawing.terminal_width() * 55 // 100)
    digits = len(str(len(lines)))
    for number, (line, verdict) in enumerate(lines, 1):
        kind = verdict.kind if verdict.level is None else f"{verdict.kind} {verdict.level}"
        text = drawing.pad(drawing.truncate(line.strip(), width), width)
        confidence, reasons = drawing.format_confidence(verdict.confidence), ", ".join(verdict.reasons)
        row = f"{number:>{digits}}  {kind:<10} {confidence}  {text}  {reasons}".rstrip()
        print_line(drawing.colorize(row, verdict.kind) if color else row)


def _as_json(line: str, verdict: Verdict) -> dict[str, Any]:
    return {
        "kind": verdict.kind,
        "level": verdict.level,
        "confidence": verdict.confidence,
        "reasons": list(verdict.reasons),
        "text": line,
    }
