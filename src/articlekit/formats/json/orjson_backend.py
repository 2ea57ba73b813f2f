"""orjson, where it is installed (the extra `orjson`).

fast_json()     the module, or None
"""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def fast_json() -> Any:
    """The module, or `None`; imported when JSON is first written or read."""
    try:
        import orjson
    except ImportError:
        return None
    return orjson
