"""Records of corpora out of any bytes: JSON Lines, and columns of Arrow with cells that Python cannot hold.

build_table(b"\\x05...")      a table with a column of texts and some of other types, made of the bytes as they are
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet

from articlekit.corpus import parquet_output, parse_batch
from articlekit.corpus.batches import Batch, Limits, Position, table_to_bytes
from articlekit.corpus.conversion import Conversion, ConvertedBatch
from articlekit.corpus.fields import Fields
from articlekit.corpus.statistics import StatsTask

FIELDS = Fields(columns="title,outline,qa")
LIMITS = Limits(record_bytes=4000)

# Types of Parquet whose cells have a fixed width in bytes; every pattern of bits is a value.
FIXED = (
    (pa.int8(), 1), (pa.uint64(), 8), (pa.float16(), 2), (pa.float64(), 8), (pa.date32(), 4), (pa.time32("ms"), 4),
    (pa.time64("us"), 8), (pa.time64("ns"), 8), (pa.timestamp("ms"), 8), (pa.timestamp("us"), 8),
    (pa.timestamp("ns"), 8), (pa.timestamp("ns", tz="Asia/Tokyo"), 8), (pa.timestamp("ms", tz="+05:30"), 8),
    (pa.duration("s"), 8), (pa.duration("ns"), 8), (pa.decimal128(38, 3), 16),
)  # fmt: skip
VARIABLE = (pa.string(), pa.binary())


def read_lines(data: bytes) -> None:
    """Any lines: each but blank ones has its record, and the output is JSON in UTF-8 or Parquet."""
    batch = Batch("line", 1, Position(), 0, lines=data)
    count = _check_json(Conversion(FIELDS, LIMITS, "jsonl", "", "id")(batch))
    converted = Conversion(FIELDS, LIMITS, "parquet", "", "id")(batch)
    assert converted.records == count == StatsTask(FIELDS, LIMITS, "id")(batch).records
    _check_parquet(converted, None)


def read_cells(data: bytes) -> None:
    """Any cells: each row has its record, and the output is JSON in UTF-8 or Parquet."""
    table = build_table(data)
    batch = Batch("row", 1, Position(), 0, arrow=table_to_bytes(table))
    count = _check_json(Conversion(FIELDS, LIMITS, "jsonl", "", "id")(batch))
    converted = Conversion(FIELDS, LIMITS, "parquet", "", "id")(batch)
    assert converted.records == count == table.num_rows == StatsTask(FIELDS, LIMITS, "id")(batch).records
    _check_parquet(converted, table.schema)
    assert parse_batch(table, columns="title").num_rows == table.num_rows


def build_table(data: bytes) -> Any:
    """A table: the first byte says how many rows it has, and the next ones say which columns."""
    rows = data[0] % 5 if data else 0
    kinds, cells = data[1:4], data[4:]
    columns = {"text": _variable(pa.string(), cells, rows)}
    for kind in kinds:
        cells = cells[7:]
        if kind < 100:
            type_, width = FIXED[kind % len(FIXED)]
            buffer = pa.py_buffer((cells * width + bytes(width * 5))[: width * rows])
            columns[f"c{kind}"] = pa.Array.from_buffers(type_, rows, [None, buffer])
        elif kind < 200:
            columns["id" if kind < 120 else f"c{kind}"] = _variable(VARIABLE[kind % 2], cells, rows)
        else:
            inner = _variable(VARIABLE[kind % 2], cells, rows)
            columns[f"c{kind}"] = pa.ListArray.from_arrays(pa.array(range(rows + 1), pa.int32()), inner)
    return pa.table(columns)


def _variable(type_: Any, cells: bytes, rows: int) -> Any:
    """Texts or bytes of equal length; those of texts need not be UTF-8."""
    width = min(40, len(cells) // max(1, rows))
    column = pa.array([cells[at * width : (at + 1) * width] for at in range(rows)], pa.binary())
    return pa.Array.from_buffers(type_, rows, column.buffers())


def _check_json(converted: ConvertedBatch) -> int:
    lines = converted.data.split(b"\n")
    assert lines.pop() == b""
    for line in lines:
        record = json.loads(line.decode("utf-8"), parse_constant=_refuse)
        json.dumps(record, ensure_ascii=False).encode("utf-8")
        assert (record["article"] is None) == (record["article_error"] is not None)
    assert len(lines) == converted.records
    return len(lines)


def _refuse(name: str) -> None:
    raise AssertionError(name)


def _check_parquet(converted: ConvertedBatch, schema: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        streams, target = Path(folder, "streams"), Path(folder, "out.parquet")
        streams.write_bytes(converted.data)
        parquet_output.write_parquet(str(streams), str(target), FIELDS, converted.column_kinds, schema)
        assert pa.parquet.read_metadata(target).num_rows == converted.records


def lines_of_examples(texts: list[str]) -> list[bytes]:
    """Records as people have them, to be changed."""
    return [
        b"\n".join(json.dumps({"id": at, "text": text[:400], "n": at / 7, "tags": ["a"]}).encode() for at in range(3))
        for text in texts
    ]
