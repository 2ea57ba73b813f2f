"""What becomes of a chunk: this runs in the worker processes.

    Conversion(fields, limits, form="jsonl", packing="zstd")(chunk)     Done(data=b"...", records=200, errors=1, ...)

JSON Lines that stay JSON Lines are not decoded and encoded again: what a record had is carried through byte for byte,
and the tree is put before its closing brace.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

import attrs

from articlekit.corpus import merging
from articlekit.corpus.failures import Unreadable, need
from articlekit.corpus.reading import Chunk, Limits, Record, from_stream, to_stream, too_long
from articlekit.corpus.records import Fields, Read, failed, no_text, read

Form = Literal["jsonl", "parquet"]
Packing = Literal["", "gzip", "zstd"]

# How many errors of a chunk are named in what is said at the end of a run.
_TOLD = 5
# Each chunk is packed for itself. Packing trees of web pages with gzip's default, 6, costs 25 ns per byte, with its
# lowest level 7 ns, and the file is a fifth larger. Zstandard's default costs 3 ns and makes the smallest file of all.
_GZIP_LEVEL, _ZSTD_LEVEL = 1, 3


class Done(NamedTuple):
    """What a worker made of a chunk.

    data: the bytes to append to the output
    records, errors: how many
    told: the first errors, with the names of their records
    kinds: of an output in Arrow, what its columns hold (see `merging`)
    """

    data: bytes
    records: int
    errors: int
    told: tuple[str, ...]
    kinds: dict[str, str]


class Item(NamedTuple):
    """A record with what it was read from.

    line: its JSON, where it came as such
    fields: of it; `None` where it cannot be read
    """

    place: str
    line: bytes | None
    fields: Record | None
    why: str = ""


def items(chunk: Chunk, limits: Limits, only: tuple[str, ...] = ()) -> Iterator[Item]:
    """The records of a chunk, decoded; of those in Arrow `only` these fields, if it names any."""
    if chunk.lines is not None:
        yield from _from_lines(chunk, limits)
    elif chunk.arrow is not None:
        table = from_stream(chunk.arrow)
        if only:
            table = table.select([name for name in dict.fromkeys(only) if name in table.column_names])
        for at, row in enumerate(table.to_pylist()):
            yield Item(chunk.place(at), None, row)
    else:
        for at, record in enumerate(chunk.records):
            if isinstance(record, Unreadable):
                yield Item(record.place, None, None, record.why)
            else:
                yield Item(chunk.place(at), None, record)


def _from_lines(chunk: Chunk, limits: Limits) -> Iterator[Item]:
    quick = quick_loads()
    assert chunk.lines is not None
    for at, line in enumerate(chunk.lines.split(b"\n")):
        if len(line) > limits.record_bytes:
            yield Item(chunk.place(at), None, None, too_long(len(line), limits))
            continue
        try:
            found = quick(line)
        except ValueError as error:
            if not line.strip():
                continue
            # NaN, lone surrogates and numbers of many digits are no JSON for the quick reader. Python writes them.
            try:
                found = json.loads(line)
            except UnicodeDecodeError as worse:
                yield Item(chunk.place(at), None, None, f"not UTF-8: {worse.reason} at byte {worse.start}")
                continue
            except (ValueError, RecursionError) as worse:
                why = worse.msg if isinstance(worse, json.JSONDecodeError) else str(error)
                yield Item(chunk.place(at), None, None, f"not JSON: {why[:1].lower()}{why[1:]}")
                continue
        if type(found) is dict:
            yield Item(chunk.place(at), line, found)
        else:
            yield Item(chunk.place(at), None, None, "not a JSON object")


def quick_loads() -> Callable[[bytes], Any]:
    """The JSON reader of orjson where it is installed, else that of the standard library."""
    try:
        import orjson
    except ModuleNotFoundError:
        return json.loads
    quick: Callable[[bytes], Any] = orjson.loads
    return quick


def text_of(item: Item, fields: Fields, limits: Limits) -> tuple[str, str]:
    """The text of a record, or why there is none that can be parsed."""
    if item.fields is None:
        return "", f"{item.place}: {item.why}"
    if clash := fields.clash(item.fields):
        return "", clash
    if fields.text not in item.fields:
        return "", f"there is no field {fields.text!r}"
    text = item.fields[fields.text]
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            return "", f"not UTF-8: {error.reason} at byte {error.start}"
    if not isinstance(text, str):
        return "", no_text(text)
    if len(text) > limits.record_bytes:
        return "", too_long(len(text.encode("utf-8", "replace")), limits)
    return text, ""


@attrs.frozen
class Conversion:
    """Chunks of records in, bytes of an output out.

    id_field: where a record has its name, for what is said about errors
    form: of the output; Parquet is written as Arrow streams here, and joined at the end
    """

    fields: Fields
    limits: Limits
    form: Form
    packing: Packing
    id_field: str

    def __call__(self, chunk: Chunk) -> Done:
        return self._done(chunk, lambda item: self._read(item))

    def killed(self, chunk: Chunk, why: str) -> Done:
        """What is written of a record that kills its worker."""
        return self._done(chunk, lambda item: failed(why, self.fields))

    def _read(self, item: Item) -> Read:
        text, why = text_of(item, self.fields, self.limits)
        return failed(why, self.fields) if why else read(text, self.fields)

    def _done(self, chunk: Chunk, reading: Callable[[Item], Read]) -> Done:
        told: list[str] = []
        found: list[tuple[Item, Read]] = []
        lines: list[bytes] = []
        errors = 0
        count = 0
        names = [f",{_json(name)}:".encode() for name in self.fields.added]
        only = (self.fields.text, self.id_field) if self.form == "parquet" else ()
        for item in items(chunk, self.limits, only):
            count += 1
            one = reading(item)
            if one.error is not None:
                errors += 1
                if len(told) < _TOLD:
                    told.append(self._named(item, one.error))
            if self.form == "jsonl":
                lines += _line(item, one, self.fields, names)
            else:
                found.append((item, one))
        if self.form == "jsonl":
            return Done(_packed(b"".join(lines), self.packing), count, errors, tuple(told), {})
        table, kinds = self._table(chunk, found)
        return Done(to_stream(table, "lz4") if found else b"", count, errors, tuple(told), kinds)

    def _named(self, item: Item, error: str) -> str:
        name = None if item.fields is None else item.fields.get(self.id_field)
        if isinstance(name, str | int):
            return f"{name}: {error}"
        return error if error.startswith(item.place) else f"{item.place}: {error}"

    def _table(self, chunk: Chunk, found: list[tuple[Item, Read]]) -> tuple[Any, dict[str, str]]:
        """Records and their trees as an Arrow table, and what its columns hold."""
        if chunk.arrow is not None:
            table, kinds = from_stream(chunk.arrow), dict[str, str]()
            for name in self.fields.added:
                if name in table.column_names:
                    table = table.drop_columns([name])
        else:
            table, kinds = merging.table([_others(item, self.fields) for item, _ in found])
        return merging.with_trees(table, [one for _, one in found], self.fields), kinds


def _others(item: Item, fields: Fields) -> Record:
    """What a record has besides what we add."""
    return {name: value for name, value in (item.fields or {}).items() if name not in fields.added}


def _line(item: Item, one: Read, fields: Fields, names: list[bytes]) -> Iterator[bytes]:
    """A record as a line of JSON, with its tree, in pieces. `names` are those that are added, as `,"article":`."""
    if item.line is not None and not fields.clash(item.fields):
        own = item.line.rstrip()[:-1].rstrip()
    else:
        own = _encoded(_others(item, fields))[:-1]
    article, error, *more = names
    yield own
    yield article if own.lstrip() != b"{" else article[1:]
    yield b"null" if one.article is None else one.article.encode()
    yield error
    yield b"null" if one.error is None else _json(one.error).encode()
    for name, value in zip(more, one.values, strict=True):
        yield name
        yield _json(value).encode()
    yield b"}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _encoded(record: Record) -> bytes:
    """A record as JSON: dates as ISO 8601, bytes as UTF-8 where they are, else in base 64."""
    try:
        orjson = need("orjson", "JSON")
        return bytes(orjson.dumps(record, default=_plain))
    except Exception:  # not installed, or what the quick writer does not take: numbers of many digits, lone surrogates
        return json.dumps(record, default=_plain, separators=(",", ":")).encode()


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            from base64 import b64encode

            return b64encode(value).decode()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _packed(data: bytes, packing: Packing) -> bytes:
    """A whole member or frame: such may follow each other in a file."""
    if not packing or not data:
        return data
    if packing == "gzip":
        return gzip.compress(data, _GZIP_LEVEL, mtime=0)
    zstandard = need("zstandard", "Zstandard (.zst)")
    return bytes(zstandard.ZstdCompressor(level=_ZSTD_LEVEL).compress(data))
