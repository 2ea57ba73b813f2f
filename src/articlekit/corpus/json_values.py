"""JSON in UTF-8 as every reader takes it: what Python reads and writes beyond that is replaced or refused.

    read_object(b'{"text": "Tea"}')         ({"text": "Tea"}, True)
    read_object(b'{"n": NaN}')              ({"n": None}, False): the line must not be copied
    write(float("nan"))                     b'null'
    write("half a pair \\ud83c")             b'"half a pair \\xef\\xbf\\xbd"'
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

# Readers refuse deeper nesting: orjson from 1,025 levels on.
MAX_DEPTH = 1000

# Only such an escape can be a lone surrogate, since the line is UTF-8.
_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")


def read_object(line: bytes, *, exact: bool = False) -> tuple[dict[str, Any], bool]:
    """Decode a line; also tell whether the line itself is JSON that every reader takes.

    exact: keep all digits of integers beyond 64 bits, which orjson turns into floats

    A byte order mark must be removed before. NaN and infinity become `None`. Raises `ValueError` that says what is
    wrong for bytes that are not one JSON object in UTF-8.
    """
    value, is_strict = _read_fast(line, exact), True
    if value is None:
        value, is_strict = _read_leniently(line)
    if type(value) is not dict:
        raise ValueError("not a JSON object")
    return value, is_strict


_LONG_INTEGER = re.compile(rb"[0-9]{19}")


def _read_fast(line: bytes, exact: bool) -> Any:
    """Return what orjson reads; `None` where it is not installed, refuses the line, or may lose digits."""
    if (orjson := _orjson()) is None:
        return None
    try:
        value = orjson.loads(line)
    except ValueError:
        return None
    return None if exact and _may_have_long_integer(value) and _LONG_INTEGER.search(line) else value


@cache
def _orjson() -> Any:
    """Return the module, which is of an extra; `None` where it is not installed."""
    try:
        return import_module("orjson")
    except ModuleNotFoundError:
        return None


def _may_have_long_integer(record: object) -> bool:
    """Return a check that costs less than a search in the line."""
    values = record.values() if isinstance(record, dict) else ()
    return any(isinstance(value, dict | list) or (type(value) is float and abs(value) >= 1 << 63) for value in values)


def _read_leniently(line: bytes) -> tuple[Any, bool]:
    """Decode what orjson refuses and Python writes: NaN, lone surrogates and integers beyond 64 bits."""
    constants: list[str] = []
    try:
        text = line.decode()
        value = json.loads(text, parse_constant=constants.append)
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8: {error.reason} at byte {error.start}") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg[:1].lower()}{error.msg[1:]} at character {error.pos}") from None
    except RecursionError:
        raise ValueError(f"not JSON: nested deeper than {MAX_DEPTH:,} levels") from None
    except ValueError as error:
        raise ValueError(f"not JSON: {error}") from None
    if _is_deeper(value, MAX_DEPTH):
        raise ValueError(f"not JSON: nested deeper than {MAX_DEPTH:,} levels")
    return value, not constants and _SURROGATE_ESCAPE.search(line) is None


def _is_deeper(value: object, depth: int) -> bool:
    """Return whether arrays and objects are nested deeper than `depth`."""
    level: list[object] = [value]
    while level:
        if depth < 0:
            return True
        depth -= 1
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, dict | list)
        ]
    return False


def write(value: object) -> bytes:
    """JSON in UTF-8. Dates become ISO 8601, bytes UTF-8 or else base 64, NaN and infinity null.

    Lone surrogates become U+FFFD, as in a tree.
    """
    return to_text(value).encode()


def to_text(value: object) -> str:
    """Return the same as `str`."""
    try:
        text = _encode(value, allow_nan=False)
    except ValueError:
        text = _encode(value, allow_nan=True)
        text = _encode(json.loads(text, parse_constant=lambda name: None), allow_nan=False)
    return replace_surrogates(text)


def write_fast(record: dict[str, Any]) -> bytes:
    """Return the same with orjson, where it is installed and takes the record."""
    if (orjson := _orjson()) is not None:
        with suppress(Exception):  # integers beyond 64 bits, lone surrogates
            return bytes(orjson.dumps(record, default=_replacement))
    return write(record)


def _encode(value: object, *, allow_nan: bool) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_replacement, allow_nan=allow_nan)


def _replacement(value: object) -> object:
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return b64encode(value).decode()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def replace_surrogates(text: str) -> str:
    """`text` with U+FFFD for lone surrogates, which UTF-8 cannot hold."""
    try:
        text.encode()
        return text
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
