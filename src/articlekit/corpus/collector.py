"""Python's collector at rest: trees have no cycles, so nothing in them waits for it, and its looking costs time.

with resting():
    rows = [read(text, fields) for text in texts]
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def resting() -> Iterator[None]:
    """Without collections. Afterwards it is as it was, whatever other threads do at the same time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
