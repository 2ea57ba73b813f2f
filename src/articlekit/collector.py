"""Python's collector at rest: trees have no cycles, so nothing in them waits for it, and its looking costs time.

with resting():
    rows = [read(text, fields) for text in texts]
"""

from __future__ import annotations

import gc


class resting:
    """Without collections. Afterwards it is as it was, whatever other threads do at the same time."""

    __slots__ = ("_was",)

    def __enter__(self) -> None:
        self._was = gc.isenabled()
        gc.disable()

    def __exit__(self, *fault: object) -> None:
        if self._was:
            gc.enable()
