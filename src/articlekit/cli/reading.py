"""Read articles: which files are meant, their encodings and their formats.

    IN      article.txt     a file
            texts/          a folder: every .txt, .text, .md, .markdown and .json below it
            'texts/*.txt'   a pattern, for shells that do not expand it (`**` is any depth)
            -               standard input
"""

from __future__ import annotations

import argparse
import codecs
import glob
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, NamedTuple

from articlekit.cli import encodings
from articlekit.cli.writing import print_error
from articlekit.document.nodes import Document
from articlekit.errors import ArticlekitError, UsageError
from articlekit.formats import FORMATS, loads
from articlekit.lexicon.known_titles import KnownTitles, read_known_titles

STDIN = "-"
# Bytes of an article, unpacked. The longest book is a hundredth of it, and its tree takes 12 times as much memory.
MAX_BYTES = 512 << 20
_PIECE_BYTES = 1 << 20
READABLE = tuple(name for name, known in FORMATS.items() if known.reads)
# Pages count in a folder only with `--from html`: they need an extra, and may be what an earlier run wrote there.
IN_FOLDERS = tuple(name for name in READABLE if name != "html")

# The longer marks first: that of UTF-32 begins with that of UTF-16.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class ReadingError(ArticlekitError):
    """A file whose bytes are no article: too long, packed and cut, or no text in the given encoding."""


class InputFile(NamedTuple):
    """One document to read.

    path: its file, `None` for standard input
    relative: its path in an output folder: that below the named folder, or its name alone
    """

    path: Path | None
    relative: Path

    @property
    def name(self) -> str:
        """What messages call it."""
        return "standard input" if self.path is None else str(self.path)


# How each shell completes file names. `completion` fills it with `shtab.FILE`, which other commands do not import.
FILE_COMPLETION: dict[str, Any] = {}


# --- Arguments ----------------------------------------------------------------------------------------------------


def file_argument(parser: argparse.ArgumentParser, *names: str, metavar: str = "IN", **settings: Any) -> None:
    """Add an argument or option for files, whose names shells complete."""
    action = parser.add_argument(*names, metavar=metavar, **settings)
    action.complete = FILE_COMPLETION  # type: ignore[attr-defined]


def arguments(parser: argparse.ArgumentParser, *, formats: bool = True) -> None:
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
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        type=encoding,
        help="input encoding (default: byte order mark, then UTF-8, then a guess from the bytes)",
    )
    parser.add_argument(
        "--threshold",
        metavar="T",
        type=share,
        help="minimum confidence of an inferred heading, from 0 to 1 (default: 0.4)",
    )
    known_titles_argument(parser)


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
    with suppress(LookupError, ValueError):
        if codecs.lookup(name)._is_text_encoding:
            return name
    raise argparse.ArgumentTypeError(f"unknown encoding {name!r}; examples: utf-8, cp1252, shift_jis")


# --- Files --------------------------------------------------------------------------------------------------------


def single_file(name: str) -> InputFile:
    """Return the one document with this name."""
    if name != STDIN and os.path.isdir(name):
        raise UsageError(f"{name}: expected a file, not a folder")
    return InputFile(None, Path("stdin")) if name == STDIN else InputFile(Path(name), Path(Path(name).name))


def find_files(
    names: Iterable[str], formats: Iterable[str] = IN_FOLDERS, *, follow_links: bool = False
) -> list[InputFile]:
    """Return the documents at these names, each once, in the order of the names; sorted within a folder or pattern.

    In a folder only files with a suffix of `formats` count, and links to files outside of it only with `follow_links`.
    A missing file is included: reading it reports the error. Raises `UsageError` for a folder or pattern without files.
    """
    found: dict[str, InputFile] = {}
    for name in names:
        for file in _expand(name, formats, follow_links):
            found.setdefault(STDIN if file.path is None else os.path.realpath(file.path), file)
    return list(found.values())


def _expand(name: str, formats: Iterable[str], follow_links: bool) -> Iterator[InputFile]:
    if name != STDIN and os.path.isdir(name):
        yield from _in_folder(Path(name), formats, follow_links)
    elif glob.has_magic(name) and not os.path.exists(name):
        files = [file for file in sorted(glob.glob(name, recursive=True)) if os.path.isfile(file)]
        if not files:
            raise UsageError(f"{name}: no file matches the pattern")
        positions = [at for at in map(name.find, "*?[") if at >= 0]
        fixed = Path(os.path.dirname(name[: min(positions)]) or ".")
        yield from (InputFile(Path(file), Path(os.path.relpath(file, fixed))) for file in files)
    else:
        yield single_file(name)


def _in_folder(folder: Path, formats: Iterable[str], follow_links: bool) -> Iterator[InputFile]:
    from articlekit.corpus.folders import files_below

    suffixes = tuple(suffix for name in formats for suffix in FORMATS[name].suffixes)
    found = files_below(str(folder), follow_links=follow_links, hidden=(".",))
    files = sorted(Path(path) for path in found if unpacked_name(path).lower().endswith(suffixes))
    if not files:
        raise UsageError(f"{folder}: this folder has no file that ends in {', '.join(suffixes)}")
    yield from (InputFile(file, file.relative_to(folder)) for file in files)


# --- Content ------------------------------------------------------------------------------------------------------


def read_text(file: InputFile, encoding: str | None) -> str:
    """Return the text of a file. A note about a guessed encoding goes to standard error."""
    _refuse_corpus(file)
    return decode(_read_bytes(file), encoding, file.name)


def read_document(file: InputFile, options: argparse.Namespace) -> tuple[Document, str | None]:
    """Return the document in a file, and the text that its spans point into; `None` for JSON and HTML, which have none.

    options: those of `arguments`. The format `auto` is decided by the name of the file, else by how it begins
    """
    is_auto, known_titles = options.source_format == "auto", options.known_titles
    if is_auto:
        _refuse_corpus(file)
    data = _read_bytes(file)
    is_page = looks_like_html(data[:HEAD_BYTES].decode("latin-1"))
    known = options.source_format
    if is_auto:
        known = format_of(file.relative.name, READABLE) or ("html" if is_page else "")
    if options.encoding is None and known and FORMATS[known].own_encoding:
        return loads(data, known, known_titles=known_titles), None
    text = decode(data, options.encoding, file.name)
    known = known or ("json" if looks_like_json(text) else "text")
    if known == "text" and is_auto:
        if is_page:
            print_error(f"{file.name}: looks like HTML, read as text; --from html reads the article of the page")
        elif signs := markdown_signs(text):
            print_error(f"{file.name}: looks like Markdown ({signs}), read as text; --from markdown reads all of it")
    if known == "json" and known_titles:
        print_error(f"{file.name}: --known-titles is not used for JSON, which names its parts itself")
        known_titles = None
    if known == "text" and options.threshold is not None:
        from articlekit.pipeline import parse

        return parse(text, threshold=options.threshold, known_titles=known_titles), text
    return loads(text, known, known_titles=known_titles), None if known in ("json", "html") else text


def _refuse_corpus(file: InputFile) -> None:
    """Raise `UsageError` for a file whose name says that it holds records, such as `corpus.jsonl`."""
    if file.path is None or format_of(file.path.name, READABLE) is not None:
        return
    from articlekit.corpus.inputs import kind_of_name

    if kind_of_name(file.path.name) is not None:
        raise UsageError(
            f"{file.name}: this is a corpus, not an article; `articlekit convert {file.name}` reads its records"
        )


def _read_bytes(file: InputFile) -> bytes:
    """Return the bytes of a file, unpacked; raises `ReadingError` for a packed file that was cut."""
    from articlekit.corpus.streams import BROKEN, open_stream

    if file.path is None and sys.stdin is None:
        raise UsageError("standard input is closed")
    try:
        # As `./-`, a file that is called `-` is not standard input. `..` stays: below a link it is another folder.
        with open_stream(STDIN if file.path is None else os.path.join(os.curdir, file.path)) as (stream, _):
            return _read_bounded(stream)
    except BROKEN as error:
        raise ReadingError(f"the file cannot be decompressed; was it cut? ({error})") from None


def _read_bounded(stream: IO[bytes]) -> bytes:
    """Return all bytes of a stream. Some devices never end: raises `ReadingError` beyond `MAX_BYTES`."""
    pieces, size = [], 0
    while piece := stream.read(_PIECE_BYTES):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_BYTES:
            raise ReadingError(f"longer than {MAX_BYTES >> 20} MB, which is too long for one article")
    return b"".join(pieces)


def unpacked_name(name: str) -> str:
    """Return a file name without the suffix of gzip or Zstandard."""
    return name[: -len(suffix)] if (suffix := os.path.splitext(name)[1]).lower() in (".gz", ".zst") else name


def format_of(name: str, formats: Iterable[str]) -> str | None:
    """Return the one of `formats` whose suffix ends `name`; the longest suffix wins."""
    name = unpacked_name(name)
    ends = [(len(end), known) for known in formats for end in FORMATS[known].suffixes if name.lower().endswith(end)]
    return max(ends)[1] if ends else None


def looks_like_json(data: str) -> bool:
    """Return whether a text without a file name is a JSON document of articlekit."""
    return data.lstrip().startswith("{") and '"articlekit/document"' in data


def markdown_signs(text: str) -> str:
    """Return the signs of Markdown in a text, in words; "" where it has none."""
    return ", ".join([name for name, pattern in _MARKDOWN if pattern.search(text) is not None])


_MARKDOWN = (
    ("headings with #", re.compile(r"^#{1,6} +[^\sa-z#!/$<{]", re.MULTILINE)),
    ("links in brackets", re.compile(r"\[[^]\[\n]{1,300}\]\([^()\s]{1,2000}\)")),
    ("pairs of **", re.compile(r"(?<![\w*])\*\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*\*(?![\w*])")),
)


def looks_like_html(data: str) -> bool:
    """Return whether a text without a file name is an HTML page."""
    start = data[:HEAD_BYTES].lstrip("\xef\xbb\xbf\ufeff \t\r\n")
    return start[:15].lower().startswith(("<!doctype html", "<html"))


# So much of the start of a file is read to see whether it is an HTML page.
HEAD_BYTES = 1000


def decode(data: bytes, encoding: str | None, name: str) -> str:
    """`data` as text without a byte order mark.

    Raises `ReadingError`, which says where the first bad byte is and what to do.
    """
    marked = next((codec for mark, codec in BYTE_ORDER_MARKS if data.startswith(mark)), None)
    codec = marked or encoding or "utf-8"
    try:
        return data.decode(codec).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        if marked:
            hint = "its byte order mark says that it is, so it was cut or damaged"
        elif encoding:
            hint = "give another --encoding"
        elif _is_damaged_utf8(data, error):
            print_error(
                f"{name}: damaged UTF-8: {_where(data, error)}; bad bytes are read as U+FFFD (--encoding NAME decides)"
            )
            return data.decode("utf-8", "replace").removeprefix("\ufeff")
        elif (guessed := _guess(data, name)) is not None:
            return guessed
        else:
            hint = "give --encoding NAME, such as cp1252, or install articlekit[cli] to have it guessed"
        raise ReadingError(f"not {codec}: {_where(data, error)}; {hint}") from None


# UTF-8 was damaged where so many characters beyond ASCII are whole for each that is not. By chance there are at most 2
# in text of 32 other encodings: 2,351 pages in many languages, as a whole and in pieces of 400 and of 60 characters.
# Where the whole ones are letters of a Western language, one for each is enough: `Ã©` for `é` is in no language.
_WHOLE_PER_BAD = 4


def _is_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Return whether bytes are UTF-8 but for a few, the first where `error` says, and are in no other encoding.

    Nothing but a character that the end cuts is enough, where it has two bytes or follows no letter. In the encodings
    of Windows and ISO 8859 its first byte is a letter, and a text may end in one as in `café`.
    """
    before = data[max(0, error.start - 1) : error.start]
    if error.reason == "unexpected end of data" and (error.end - error.start > 1 or not before.isalpha()):
        return True
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd") - data.count("\ufffd".encode())
    whole = len(text) - len(text.encode("ascii", "ignore")) - bad
    if whole >= _WHOLE_PER_BAD * bad:
        return True
    return whole >= bad and encodings.is_western(text.replace("\ufffd", "").encode(), "utf-8")


def _guess(data: bytes, name: str) -> str | None:
    """Return the text of bytes that are not UTF-8, in the encoding that they look like; `None` if that is unclear."""
    try:
        codec = encodings.guess(data)
    except ValueError:
        raise ReadingError(
            "neither UTF-8 nor text in another encoding that can be guessed; give --encoding NAME"
        ) from None
    if codec is None:
        return None
    print_error(f"{name}: not UTF-8; read as {codec}, which is a guess (--encoding NAME decides)")
    return data.decode(codec)


def _where(data: bytes, error: UnicodeDecodeError) -> str:
    lines_before = data.count(b"\n", 0, error.start)
    at = error.start - (data.rfind(b"\n", 0, error.start) + 1)
    what = f"0x{data[error.start]:02X}" if error.start < len(data) else "missing"
    return f"line {lines_before + 1}, byte {at + 1} of it (offset {error.start}) is {what}"
