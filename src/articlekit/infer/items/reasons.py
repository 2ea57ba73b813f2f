"""Lines that go on with an item, why."""

from __future__ import annotations

from typing import Final

from articlekit.infer.characters import BREAKS_OFF, item_begin, item_end
from articlekit.infer.items.features import Run

SMALL_LETTER: Final = 3  # of `item_begin`


def of_run(lines: list[str], run: Run) -> tuple[str, ...]:
    """Return the reasons for the lines of a run to go on with its item."""
    reasons = (
        ("the line above breaks off", item_end(lines[run.last]) == BREAKS_OFF),
        ("begins with a small letter", item_begin(lines[run.lines[0]]) == SMALL_LETTER),
        ("items stand above and below", run.closed is not None),
    )
    return tuple(name for name, holds in reasons if holds)
