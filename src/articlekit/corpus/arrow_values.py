"""Arrow columns as Python values, cell by cell where Python cannot hold one.

    values(column)      [datetime(2024, 5, 1), UnreadableCell("not UTF-8: invalid start byte at byte 4"), None]

Nanoseconds and dates beyond the year 9999 become text in ISO 8601.
"""

from __future__ import annotations

from typing import Any

import attrs

from articlekit.corpus.errors import first_line, require
from articlekit.corpus.parse_record import decode_error


@attrs.frozen
class UnreadableCell:
    """A cell that neither Python nor text can hold."""

    error: str


def values(column: Any) -> list[Any]:
    """Return the values of a column; never raises for the content of a cell."""
    types = require("pyarrow", "Arrow").types
    kind = column.type
    # Python has microseconds. With pandas installed, pyarrow would give values of pandas.
    if (types.is_timestamp(kind) or types.is_time(kind) or types.is_duration(kind)) and kind.unit == "ns":
        return [_text(cell) for cell in column]
    try:
        found: list[Any] = column.to_pylist()
        return found
    except Exception:  # UnicodeDecodeError, OverflowError, ValueError
        return [_value(cell) for cell in column]


def _value(cell: Any) -> Any:
    try:
        return cell.as_py()
    except UnicodeDecodeError as error:
        return UnreadableCell(decode_error(error))
    except Exception:
        return _text(cell)


def _text(cell: Any) -> Any:
    """Return a point in time or a duration in ISO 8601; for other types what Arrow writes."""
    arrow = require("pyarrow", "Arrow")
    if not cell.is_valid:
        return None
    try:
        if arrow.types.is_duration(cell.type):
            nanoseconds = cell.cast(arrow.int64()).as_py()
            sign, (seconds, rest) = "-" * (nanoseconds < 0), divmod(abs(nanoseconds), 10**9)
            return f"{sign}PT{seconds}.{rest:09}S"
        if arrow.types.is_timestamp(cell.type) and cell.type.tz:
            utc = cell.cast(arrow.timestamp(cell.type.unit))
            return f"{_text(utc)}+00:00"
        return str(cell.cast(arrow.string()).as_py()).replace(" ", "T", 1)
    except Exception as error:
        return UnreadableCell(first_line(error))
