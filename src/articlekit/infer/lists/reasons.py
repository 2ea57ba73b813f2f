"""Lists without bullets, why."""

from __future__ import annotations

from typing import Final

from articlekit.infer.characters import COLON_END
from articlekit.infer.lists.features import FEATURES, SHORT_CHARS, Row

# At least such a share of the lines that are alike must begin with an amount, or with a label.
MIN_SHARE: Final = 0.5

_PLACES: Final = {name: at for at, name in enumerate(FEATURES)}


def of_row(row: Row) -> tuple[str, ...]:
    """Return the reasons for a list that begins with a line of these features."""
    values = {name: row[at] for name, at in _PLACES.items()}
    reasons = (
        ("a title of lists stands above", values["since_title"] == 0),
        ("the line above ends in a colon", COLON_END in (values["end_above"], values["over_end"], values["top_end"])),
        ("its lines begin with amounts", values["amounts"] >= MIN_SHARE),
        ("its lines begin with labels", values["labels"] >= MIN_SHARE),
        ("lines of the same form", values["alike_below"] > 0),
        ("short lines below each other", values["short_below"] > 0 and values["size"] <= SHORT_CHARS),
    )
    return tuple(name for name, holds in reasons if holds)
