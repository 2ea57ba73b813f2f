"""Reading JSON with orjson and without."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from articlekit.formats.json.orjson_backend import fast_json


@pytest.fixture(scope="module", params=["standard library", "orjson"])
def parser(request: pytest.FixtureRequest) -> Iterator[None]:
    """JSON is read by each of these, once for all tests of a file."""
    if request.param == "orjson":
        pytest.importorskip("orjson")
    with pytest.MonkeyPatch.context() as patch:
        if request.param != "orjson":
            patch.setitem(sys.modules, "orjson", None)
        fast_json.cache_clear()
        yield
    fast_json.cache_clear()
