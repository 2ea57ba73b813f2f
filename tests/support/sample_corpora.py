"""Small corpora of our own, and what must become of them."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from articlekit import dumps, parse

BLOCKS = (
    "Why a kettle sings\nWater near the metal boils first. The bubbles rise, cool down and collapse with a sound.",
    "Key Points\n- A kettle sings before it boils.\n- It falls silent when the water is hot throughout.",
    "| Cup | Minutes |\n|---|---|\n| green | 2 |\n| black | 4 |",
    "No.|\nTea|\n1|\nGreen|\n2|\nBlack|",
    "FAQ\nQuestion: How hot should it be?\nAnswer: Eighty degrees for green tea.\nQ: And black?\nA: Just off the boil.",
    "Zusammenfassung\nWer den Tee zu lange ziehen lässt, bekommt ein bitteres Getränk – und schläft schlecht.",
    "1. Warm the pot.\n2. Measure the leaves.\n3. Pour.",
    "\u0000 odd \u2028 characters \U0001f375 and a lone | pipe \ufffd",
    "",
)


def texts(count: int) -> list[str]:
    """Texts that differ from each other, some empty."""
    return ["\n".join(BLOCKS[(at * 7 + step * 5) % len(BLOCKS)] for step in range(at % 5)) for at in range(count)]


def records(count: int, **more: Any) -> list[dict[str, Any]]:
    """Records as people have them."""
    return [{"id": f"r{at}", "n": at, "text": text, **more} for at, text in enumerate(texts(count))]


def as_lines(rows: Iterable[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def read_back(path: Path) -> list[dict[str, Any]]:
    """The records of an output in JSON Lines."""
    data = path.read_bytes()
    if path.name.endswith(".gz"):
        data = gzip.decompress(data)
    elif path.name.endswith(".zst"):
        import zstandard

        data = zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read()
    return [json.loads(line) for line in data.split(b"\n") if line]


def wet(rows: list[str]) -> bytes:
    """A WET file as Common Crawl writes it: a member per record, the first of them about the file."""
    about = b"Software-Info: none\r\n"
    members = [
        b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\n"
        b"WARC-Record-ID: <urn:uuid:0>\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(about), about)
    ]
    for at, text in enumerate(rows, 1):
        body = text.encode()
        members.append(
            b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/%d\r\n"
            b"WARC-Date: 2024-05-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:%d>\r\n"
            b"WARC-Identified-Content-Language: eng\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
            % (at, at, len(body), body)
        )
    return b"".join(map(gzip.compress, members))


def written(folder: Path, form: str) -> Path:
    """Twenty records in a form, under a name that says nothing."""
    path, rows = folder / "input", records(20)
    if form == "parquet":
        import pyarrow
        import pyarrow.parquet

        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    elif form == "wet":
        path.write_bytes(wet([row["text"] for row in rows]))
    elif form == "texts":
        (path / "a").mkdir(parents=True)
        for at, row in enumerate(rows):
            (path / "a" / f"{at:02}.txt").write_text(row["text"], encoding="utf-8", newline="")
    else:
        data = as_lines(rows)
        if form == "zstd":
            import zstandard

            data = zstandard.compress(data)
        path.write_bytes(gzip.compress(data) if form == "gzip" else data)
    return path


def tree(text: str) -> str:
    """What every engine must make of a text, byte for byte."""
    return dumps(parse(text), "json")


def tree_in(line: bytes) -> str:
    """The bytes of the tree in a line of an output."""
    start = line.index(b',"article":') + len(b',"article":')
    return line[start : line.rindex(b',"article_error":')].decode()


Run = Callable[..., "subprocess.CompletedProcess[str]"]
Interrupted = Callable[[int], AbstractContextManager[None]]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "articlekit", *map(str, arguments)]
