"""`articlekit convert`: articles from one format into another.

    IN          OUT        goes to
    one file    none, -    standard output
    one file    a file     that file
    one file    a folder   a file in it, named as the input
    several     a folder   files in it, named and nested as the inputs
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from articlekit.cli import corpus, reading
from articlekit.cli.batch import each
from articlekit.cli.reading import STDIN, Source
from articlekit.cli.writing import emit, is_folder, write_whole
from articlekit.errors import UsageError
from articlekit.formats import FORMATS, dumps

SUMMARY = "turn articles into Markdown, JSON, HTML, text, chunks, mdast or FAQPage data"
EXAMPLES = (
    "articlekit convert article.txt                     Markdown, to standard output",
    "articlekit convert article.txt -o article.json     the format goes by the suffix",
    "articlekit convert texts/ 'more/*.txt' -o pages/ --to html",
    "curl -s https://example.org/a.txt | articlekit convert - --to json",
    *corpus.EXAMPLES,
)
DEFAULT = "markdown"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `convert`."""
    parser.add_argument("inputs", metavar="IN", nargs="+", help="files, folders, patterns such as '*.txt', or -")
    reading.arguments(parser)
    parser.add_argument(
        "--to",
        dest="target_format",
        choices=tuple(FORMATS),
        help=f"the format to write; else it goes by OUT's suffix, and is {DEFAULT} where that says nothing",
    )
    parser.add_argument("-o", "--output", metavar="OUT", help="a file, or a folder for many; else standard output")
    group = parser.add_argument_group("chunks")
    group.add_argument(
        "--max-size", metavar="N", type=corpus.number(1), help="so many characters a chunk has at most; else 1200"
    )
    group.add_argument(
        "--overlap", metavar="N", type=corpus.number(0), help="repeat so much of the chunk before; else 0 characters"
    )
    corpus.arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Convert every input; those that fail are named, and the others go on."""
    if corpus.is_meant(options):
        _sizes(options, options.target_format or "json")
        return corpus.convert(options)
    formats = reading.READABLE if options.source_format == "auto" else (options.source_format,)
    sources = reading.sources(options.inputs, formats)
    target_format = options.target_format or _format_of(options.output)
    sizes = _sizes(options, target_format)
    targets = plan(sources, options.inputs, options.output, FORMATS[target_format].suffixes[0])

    def convert(source: Source) -> None:
        written = dumps(reading.document(source, options.source_format, options.encoding), target_format, **sizes)
        target = targets[source]
        if target is None:
            emit(written)
        else:
            write_whole(target, written)

    return each(sources, convert)


def _sizes(options: argparse.Namespace, target_format: str) -> dict[str, int]:
    """The sizes of chunks that were asked for; raises `UsageError` where no chunks are written, or none can be so."""
    asked = {name: getattr(options, name) for name in ("max_size", "overlap") if getattr(options, name) is not None}
    if asked and target_format != "chunks":
        raise UsageError(f"--{next(iter(asked)).replace('_', '-')} is for chunks, not for {target_format}")
    if asked:
        from articlekit.formats.chunks import MAX_SIZE

        most = asked.get("max_size", MAX_SIZE)
        if asked.get("overlap", 0) >= most:
            raise UsageError(f"--overlap {asked['overlap']}: less than the size of a chunk expected, which is {most}")
    return asked


def _format_of(output: str | None) -> str:
    return (output and reading.format_of(os.path.basename(output), FORMATS)) or DEFAULT


def plan(sources: list[Source], names: list[str], output: str | None, suffix: str) -> dict[Source, Path | None]:
    """Where each source goes, `None` for standard output.

    Raises `UsageError` before anything is written for what would overwrite an input or another output.
    """
    alone = len(sources) == 1 and not any(map(os.path.isdir, names))
    if output is None or output == STDIN:
        if not alone:
            raise UsageError(f"{len(sources)} inputs need a folder: -o FOLDER")
        return {sources[0]: None}
    if alone and not is_folder(output):
        if not Path(output).parent.is_dir():
            raise UsageError(f"{output}: there is no folder {Path(output).parent}")
        targets = {sources[0]: Path(output)}
    else:
        if not is_folder(output) and (os.path.exists(output) or reading.format_of(output, FORMATS)):
            raise UsageError(f"{output}: {len(sources)} inputs need a folder (write {output}/ for one of that name)")
        targets = {source: Path(output, _renamed(source.below, suffix)) for source in sources}
    _refuse_overwriting(targets)
    return dict(targets)


def _renamed(below: Path, suffix: str) -> Path:
    """`below` with the suffix of the target in place of one that we know."""
    ends = [end for known in FORMATS.values() for end in known.suffixes if below.name.lower().endswith(end)]
    stem = below.name[: -max(map(len, ends))] if ends else below.name
    return below.with_name((stem or below.name) + suffix)


def _refuse_overwriting(targets: dict[Source, Path]) -> None:
    """No target may be an input, by whatever name, nor the target of two inputs."""
    from articlekit.corpus.sources import on_disk

    inputs = {on_disk(source.path) for source in targets if source.path is not None}
    taken: dict[object, Source] = {}
    for source, target in targets.items():
        same = on_disk(target)
        if same in inputs:
            raise UsageError(f"{target} is an input; choose another -o")
        if (other := taken.setdefault(same, source)) is not source:
            raise UsageError(f"{other.name} and {source.name} would both become {target}; convert them apart")
