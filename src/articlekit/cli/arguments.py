"""Arguments of the commands that read articles, and the values they take."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from articlekit.cli.files import READABLE
from articlekit.corpus.text_encodings import known_encoding
from articlekit.lexicon.known_titles import KnownTitles, read_known_titles

# How each shell completes file names. `completion` fills it with `shtab.FILE`, which other commands do not import.
FILE_COMPLETION: dict[str, Any] = {}


def file_argument(parser: argparse.ArgumentParser, *names: str, metavar: str = "IN", **settings: Any) -> None:
    """Add an argument or option for files, whose names shells complete."""
    action = parser.add_argument(*names, metavar=metavar, **settings)
    action.complete = FILE_COMPLETION  # type: ignore[attr-defined]


def reading_arguments(parser: argparse.ArgumentParser, *, formats: bool = True) -> None:
    """Add the options of every command that reads articles."""
    if formats:
        parser.add_argument(
            "--from",
            dest="source_format",
            choices=("auto", *READABLE),
            default="auto",
            help="input format (default: auto, which infers it from the file name, else from the content, else text); "
            "text may contain Markdown headings, lists, tables and emphasis, but no links",
        )
    encoding_argument(parser, "input encoding (default: byte order mark, then UTF-8, then a guess from the bytes)")
    parser.add_argument(
        "--threshold",
        metavar="T",
        type=share,
        help="minimum confidence of an inferred heading, from 0 to 1 (default: 0.4)",
    )
    known_titles_argument(parser)


def encoding_argument(parser: argparse._ActionsContainer, help: str) -> None:
    """Add the option for an encoding."""
    parser.add_argument("--encoding", metavar="NAME", type=encoding, help=help)


def known_titles_argument(parser: argparse.ArgumentParser) -> None:
    """Add the option for titles of parts."""
    file_argument(
        parser,
        "--known-titles",
        metavar="FILE",
        type=known_titles,
        help="JSON file with your own titles of summaries and the like: an object from titles to summary, "
        "key_points, contents or faq",
    )


def add_number(
    group: argparse._ActionsContainer,
    flag: str,
    minimum: int,
    help: str,
    metavar: str = "N",
    maximum: int | None = None,
) -> None:
    """Add an option for an integer from `minimum` to `maximum`, or on if that is `None`."""
    group.add_argument(flag, metavar=metavar, type=number(minimum, maximum), help=help)


# --- Values -------------------------------------------------------------------------------------------------------


def known_titles(name: str) -> KnownTitles:
    """Return the titles of parts in a JSON file; raises `argparse.ArgumentTypeError` for what cannot be read."""
    try:
        return read_known_titles(json.loads(Path(name).read_text(encoding="utf-8-sig")))
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name}: {error.strerror}") from None
    except (TypeError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{name}: {error}") from None


def share(text: str) -> float:
    """Return a number from 0 to 1; raises `argparse.ArgumentTypeError` for others."""
    with suppress(ValueError):
        if 0 <= (value := float(text)) <= 1:
            return value
    raise argparse.ArgumentTypeError(f"expected a number from 0 to 1, got {text!r}")


def encoding(name: str) -> str:
    """Return the name of a text encoding; raises `argparse.ArgumentTypeError` for others."""
    try:
        return known_encoding(name)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def field_name(text: str) -> str:
    """Return the name of a field; raises `argparse.ArgumentTypeError` for an empty one."""
    if not text:
        raise argparse.ArgumentTypeError("expected the name of a field, got ''")
    return text


def number(minimum: int, maximum: int | None = None) -> Callable[[str], int]:
    """Return a parser for the value of an option: an integer from `minimum` to `maximum`, or on if that is `None`."""
    last = (1 << 31) - 1 if maximum is None else maximum
    end = "on" if maximum is None else f"to {maximum}"

    def parse(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) < 11 and minimum <= int(text) <= last:
            return int(text)
        raise argparse.ArgumentTypeError(f"expected a number from {minimum} {end}, got {text!r}")

    return parse
