"""`articlekit convert`: convert articles from one format into another.

    IN          OUT         the result goes to
    one file    none or -   standard output
    one file    a file      that file
    one file    a folder    a file in it with the name of the input
    several     a folder    files in it with the names and folders of the inputs
    several     a file      chunks of all of them, one after the other
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from articlekit.cli import corpus
from articlekit.cli.arguments import add_number, file_argument, reading_arguments
from articlekit.cli.documents import process_each
from articlekit.cli.exit_codes import OK
from articlekit.cli.files import IN_FOLDERS, STDIN, InputFile, find_files, format_of, unpacked_name
from articlekit.cli.reading import read_document
from articlekit.cli.writing import is_folder, print_error, print_note, write_document, write_file
from articlekit.corpus.folders import common_parent, path_id
from articlekit.document.boilerplate import drop_boilerplate
from articlekit.errors import UsageError
from articlekit.formats import FORMATS, dumps
from articlekit.formats.faqpage import answered_pairs

SUMMARY = "convert articles to Markdown, JSON, HTML, text, chunks, mdast or FAQPage data"
EXAMPLES = (
    "articlekit convert article.txt                     Markdown, to standard output",
    "articlekit convert article.txt -o article.json     the format is inferred from the name",
    "articlekit convert texts/ 'more/*.txt' -o pages/ --to html",
    "curl -s https://example.org/a.txt | articlekit convert - --to json",
    *corpus.EXAMPLES,
)
DEFAULT = "markdown"
# JSON Lines of several articles may follow one another in one file.
_JOINED = "chunks"
# As `chunking.json_lines.MAX_SIZE`, which help does not import.
_MAX_SIZE = 1200
_CHUNK_OPTIONS = ("max_size", "overlap", "text", "context", "split_level")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `convert`."""
    file_argument(parser, "inputs", nargs="+", help="files, folders, patterns such as '*.txt', or -")
    reading_arguments(parser)
    parser.add_argument(
        "--to",
        dest="target_format",
        type=_target_format,
        choices=tuple(FORMATS),
        help=f"output format (default: inferred from the name of OUT, else {DEFAULT})",
    )
    output = "output file, or folder for several inputs (default: standard output)"
    file_argument(parser, "-o", "--output", metavar="OUT", help=output)
    group = parser.add_argument_group("chunks")
    add_number(group, "--max-size", 1, f"maximum characters per chunk (default: {_MAX_SIZE})")
    overlap = "characters of the previous chunk to repeat, in whole paragraphs, rows and items (default: 0)"
    add_number(group, "--overlap", 0, overlap)
    group.add_argument(
        "--text", choices=("plain", "markdown"), help="text of chunks: plain text or Markdown (default: plain)"
    )
    group.add_argument(
        "--context", action="store_true", default=None, help="put the titles above each chunk into its text"
    )
    add_number(
        group, "--split-level", 1, "begin a chunk at each heading of level 1 to N, up to 6 (default: none)", maximum=6
    )
    parser.add_argument(
        "--drop-boilerplate",
        action="store_true",
        help="leave out bylines, dates, share buttons, navigation and the like",
    )
    corpus.arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Convert every input; those that fail get an error message, and the others go on."""
    if corpus.is_corpus_run(options):
        return corpus.convert(options, _chunk_options(options, options.target_format or "json"))
    formats = IN_FOLDERS if options.source_format == "auto" else (options.source_format,)
    files = find_files(options.inputs, formats, follow_links=options.follow_links)
    target_format = options.target_format or _format_of(options.output)
    chunk_options = _chunk_options(options, target_format)
    targets = plan_outputs(files, options.inputs, options.output, target_format)

    first = targets[files[0]]
    folder = None if first is None or first == Path(options.output) else Path(options.output)
    root = common_parent(str(file.folder) for file in files if file.path is not None)
    joined: list[str] = []

    def convert(file: InputFile) -> None:
        doc, source = read_document(file, options)
        own: dict[str, Any] = {}
        if target_format == "chunks":
            own = {"id": None if file.path is None else path_id(str(file.path), root), "source": source}
        if options.drop_boilerplate:
            doc = drop_boilerplate(doc)
        if target_format == "faqpage" and not options.quiet and not answered_pairs(doc):
            print_error(f"{file.name}: no question with an answer was found, so the FAQPage is empty")
        text = dumps(doc, target_format, **chunk_options, **own)
        target = targets[file]
        if target is None:
            write_document(text)
        elif folder is None and len(files) > 1:
            joined.append(text)
        else:
            write_file(target, text, folder)

    code = process_each(files, convert)
    if joined:
        write_file(Path(options.output), "".join(joined))
    if folder is not None and not options.quiet and code == OK:
        print_note(f"{len(files):,} article{'' if len(files) == 1 else 's'} in {folder}{os.sep}, as {target_format}")
    return code


def _target_format(name: str) -> str:
    """Return the name of a format; raises `argparse.ArgumentTypeError` for that of a file of records."""
    if name in ("jsonl", "parquet"):
        raise argparse.ArgumentTypeError(f"records go to {name} by the name of the output: -o NAME.{name}")
    return name


def _chunk_options(options: argparse.Namespace, target_format: str) -> dict[str, Any]:
    """Return the options of chunks; raises `UsageError` for another format, and for sizes that no chunk can have."""
    given = corpus.given_options(options, _CHUNK_OPTIONS)
    if target_format != "chunks" and (flag := corpus.first_option(options, _CHUNK_OPTIONS)):
        raise UsageError(f"{flag} is for chunks, not for {target_format}")
    max_size = given.get("max_size", _MAX_SIZE)
    if given.get("overlap", 0) >= max_size:
        raise UsageError(f"--overlap {given['overlap']}: must be less than the maximum size of a chunk, {max_size}")
    return given


def _format_of(output: str | None) -> str:
    """Return the format that the name of an output says; raises `UsageError` for a name that says none of ours."""
    if output is None or is_folder(output):
        return DEFAULT
    suffix = os.path.splitext(os.path.basename(output))[1]
    found = format_of(output, FORMATS)
    if not found and suffix:
        suffixes = ", ".join(known.suffixes[0] for known in FORMATS.values())
        raise UsageError(f"{output}: cannot write {suffix} files; choose one of {suffixes}, or --to")
    return found or DEFAULT


def plan_outputs(
    files: list[InputFile], names: list[str], output: str | None, target_format: str
) -> dict[InputFile, Path | None]:
    """Return where each file goes; `None` is standard output.

    Raises `UsageError`, before anything is written, if an input or another output would be overwritten.
    """
    several = len(files) > 1 or any(map(os.path.isdir, names))
    if output is None or output == STDIN:
        if several and target_format != _JOINED:
            raise UsageError(f"{len(files)} inputs need a folder: -o FOLDER{_records_hint(names, 'NAME')}")
        return dict.fromkeys(files)
    joined = several and target_format == _JOINED and output.lower().endswith(".jsonl")
    if is_folder(output) or (several and not joined):
        if not is_folder(output) and (os.path.exists(output) or format_of(output, FORMATS)):
            hint = f"-o {output}/ for one of that name{_records_hint(names, os.path.splitext(output)[0])}"
            raise UsageError(f"{output}: {len(files)} inputs need a folder: {hint}")
        suffix = FORMATS[target_format].suffixes[0]
        targets = {file: Path(output, _with_suffix(file.relative, suffix)) for file in files}
        _refuse_overwriting(targets)
        return dict(targets)
    if not Path(output).parent.is_dir():
        raise UsageError(f"{output}: there is no folder {Path(output).parent}")
    if unpacked_name(output) != output:
        raise UsageError(f"{output}: {target_format} is written uncompressed; leave out the last suffix")
    for file in files:
        _refuse_overwriting({file: Path(output)})
    return dict.fromkeys(files, Path(output))


def _records_hint(names: list[str], stem: str) -> str:
    """Return how folders become the records of a corpus; "" for files, which do not."""
    return f"; for one file of records: -o {stem}.jsonl or {stem}.parquet" if all(map(os.path.isdir, names)) else ""


def _with_suffix(relative: Path, suffix: str) -> Path:
    """`relative` with another suffix in place of a known one."""
    relative = relative.with_name(unpacked_name(relative.name))
    known = [end for found in FORMATS.values() for end in found.suffixes if relative.name.lower().endswith(end)]
    stem = relative.name[: -max(map(len, known))] if known else relative.name
    return relative.with_name((stem or relative.name) + suffix)


def _refuse_overwriting(targets: dict[InputFile, Path]) -> None:
    """Raise `UsageError` if a target is an input, under any name, or the target of two inputs."""
    from articlekit.corpus.inputs import file_id

    inputs = {file_id(file.path) for file in targets if file.path is not None}
    first: dict[object, InputFile] = {}
    for file, target in targets.items():
        target_id = file_id(target)
        if target_id in inputs:
            raise UsageError(f"{target} is an input; choose another -o")
        if (other := first.setdefault(target_id, file)) is not file:
            raise UsageError(f"{other.name} and {file.name} would both become {target}; convert them separately")
