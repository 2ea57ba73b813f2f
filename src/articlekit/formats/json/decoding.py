"""JSON text as Python values in which nothing is lost, for the validating reader.

    decode('{"a":1,"a":NaN}')       # Pairs([("a", 1), ("a", OddNumber("NaN"))])
    decode('{"a":')                 # DecodeError: line 1, column 6: expecting value
"""

from __future__ import annotations

import json
import math
import re
import sys

import attrs

from articlekit.document.validators import MAX_DEPTH, MAX_INT
from articlekit.errors import DecodeError

# A tree of MAX_DEPTH nodes takes two levels each, metadata MAX_DEPTH more; with room for marks, rows and origins.
# Python's own limit (1,000 calls) is above it.
MAX_NESTING = 3 * MAX_DEPTH + 16

# Where somebody raised Python's limit above this, deep JSON would overflow the C stack.
SAFE_RECURSION = 10_000


class Pairs(tuple[tuple[str, object], ...]):
    """An object in which a key stands twice."""

    __slots__ = ()


@attrs.frozen
class OddNumber:
    """A number that JSON does not have or that we do not take, as it is written."""

    text: str


def decode(data: str) -> object:
    """Return `data` as Python values; raise `DecodeError` with line and column for what is not JSON."""
    try:
        return _DECODER.decode(data)
    except json.JSONDecodeError as error:
        raise DecodeError(error.msg[0].lower() + error.msg[1:], f"line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        _refuse_nesting(data)
        raise  # the caller's own calls left too little room


def check_nesting(data: str) -> None:
    """Raise `DecodeError` for nesting that Python would not stop in time, because its own limit was raised."""
    if sys.getrecursionlimit() > SAFE_RECURSION:
        _refuse_nesting(data)


def _object(pairs: list[tuple[str, object]]) -> object:
    found = dict(pairs)
    return found if len(found) == len(pairs) else Pairs(pairs)


def _integer(digits: str) -> object:
    number = int(digits) if len(digits) <= 20 else MAX_INT + 1  # `int` takes quadratic time, and has a limit
    return number if -MAX_INT <= number <= MAX_INT else OddNumber(digits)


def _real(digits: str) -> object:
    number = float(digits)
    return number if math.isfinite(number) else OddNumber(digits)


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=OddNumber, parse_int=_integer, parse_float=_real)

# A string, closed or not, or a bracket.
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)


def _refuse_nesting(data: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(data):
        sign = data[token.start()]
        if sign in "[{":
            depth += 1
            if depth > MAX_NESTING:
                line = data.count("\n", 0, token.start()) + 1
                column = token.start() - data.rfind("\n", 0, token.start())
                raise DecodeError("nested too deeply for a document", f"line {line}, column {column}")
        elif sign in "]}":
            depth -= 1
