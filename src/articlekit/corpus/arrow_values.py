"""Arrow columns as Python values, cell by cell where Python cannot hold one.

    values(column)      [datetime(2024, 5, 1), Unreadable("not UTF-8: invalid start byte at byte 4"), None]

Nanoseconds and dates beyond the year 9999 become text in ISO 8601.
"""

from __future__ import annotations

from typing import Any

from articlekit.corpus.errors import Unreadable, decode_error, first_line, require


def values(column: Any) -> list[Any]:
    """Return the values of a column, with `Unreadable` for a cell that neither Python nor text can hold."""
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
        return Unreadable(decode_error(error))
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
        return Unreadable(first_line(error))
